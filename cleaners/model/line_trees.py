"""The trees of lines of text.

Made by benchmarks/train_lines.py; PROVENANCE.md beside it says from what. Not edited by hand.
"""

from __future__ import annotations

from cleaners.text_mode.facts import LineFacts


def score(f: LineFacts, s: float) -> float:
    """``s`` and what 80 trees say, as log-odds."""
    v0 = f.words
    v1 = f.word_length
    v2 = f.sentences
    v3 = f.end
    v4 = f.start
    v5 = f.capital_share
    v6 = f.digit_share
    v7 = f.signs
    v8 = f.word_score
    v9 = f.word_mean
    v10 = f.rule
    v11 = f.place
    v12 = f.prose
    v13 = f.is_title
    v14 = f.title_share
    v15 = f.repeats
    v16 = f.known_share
    v17 = f.rare_share
    v18 = f.position
    v19 = f.from_start
    v20 = f.from_end
    v21 = f.prose_before
    v22 = f.prose_after
    v23 = f.gap_before
    v24 = f.gap_after
    v25 = f.since_title
    v26 = f.ruled_before
    v27 = f.ruled_after
    v28 = f.ruled_near
    v29 = f.ends_before
    v30 = f.since_end
    v31 = f.comments_before
    v32 = f.since_comments
    v33 = f.page_lines
    v34 = f.page_prose
    v35 = f.page_ruled
    v36 = f.page_paragraph
    v37 = f.words_p
    v38 = f.words_pp
    v39 = f.words_n
    v40 = f.words_nn
    v41 = f.words_before
    v42 = f.words_after
    v43 = f.end_p
    v44 = f.end_n
    v45 = f.rule_p
    v46 = f.rule_pp
    v47 = f.rule_n
    v48 = f.rule_nn
    v49 = f.word_score_p
    v50 = f.word_score_pp
    v51 = f.word_score_n
    v52 = f.word_score_nn
    v53 = f.word_score_before
    v54 = f.word_score_after
    v55 = f.proses_before
    v56 = f.proses_after
    if v11 <= 1.5:
     if v11 <= 0.0:
      if v25 <= 0.0:
       s += 0.7074
      else:
       s += 0.8191
     else:
      if v5 <= 0.0:
       if v21 <= 0.971938263:
        s += 1.2086
       else:
        s += 0.9521
      else:
       if v51 <= 0.195:
        if v33 <= 49.5:
         if v5 <= 0.34057971:
          s += 1.0192
         else:
          s += 0.8297
        else:
         s += 1.0877
       else:
        if v25 <= 0.0:
         s += 0.8447
        else:
         if v5 <= 0.310096154:
          s += 1.1713
         else:
          s += 1.1094
    else:
     if v11 <= 2.5:
      if v20 <= 7.5:
       s += 0.8492
      else:
       if v33 <= 52.5:
        s += 1.1171
       else:
        if v33 <= 172.5:
         s += 0.7923
        else:
         s += 1.0770
     else:
      s += 0.7117
    if v6 <= 0.0:
     if v21 <= 0.979108998:
      if v15 <= 0.0:
       if v21 <= 0.917439799:
        s += 0.1087
       else:
        if v23 <= 1.5:
         s += 0.0517
        else:
         s += -0.2184
      else:
       s += -0.1582
     else:
      s += -0.2694
    else:
     if v53 <= 0.238:
      if v23 <= 0.0:
       s += -0.0586
      else:
       if v30 <= 24.5:
        s += -0.2944
       else:
        if v21 <= 0.0421427329:
         s += -0.2418
        else:
         s += -0.1310
     else:
      if v21 <= 0.971938263:
       if v47 <= 0.0:
        if v15 <= 0.0:
         if v21 <= 0.0242610021:
          s += -0.1544
         else:
          s += 0.0605
        else:
         s += -0.1083
       else:
        s += -0.1874
      else:
       if v30 <= 2.5:
        s += -0.3008
       else:
        s += -0.1733
    if v9 <= 0.0751207894:
     if v3 <= 5.5:
      if v17 <= 0.340894506:
       s += -0.2313
      else:
       if v53 <= 0.0:
        s += -0.2157
       else:
        if v9 <= -0.415346097:
         s += -0.1731
        else:
         s += -0.0172
     else:
      if v56 <= 0.0:
       if v37 <= 6.2:
        s += -0.2102
       else:
        s += -0.0556
      else:
       s += 0.0703
    else:
     if v3 <= 1.5:
      if v53 <= 0.034:
       s += -0.1996
      else:
       if v46 <= 11.5:
        s += 0.0290
       else:
        s += -0.1919
     else:
      if v46 <= 14.5:
       if v17 <= 0.0632700249:
        s += -0.0378
       else:
        s += 0.1048
      else:
       if v56 <= 0.0:
        if v46 <= 26.5:
         s += -0.1932
        else:
         s += 0.0669
       else:
        s += 0.0710
    if v12 <= 0.0:
     if v35 <= 0.10386062:
      if v51 <= 0.135:
       if v22 <= 0.093086909:
        s += -0.1733
       else:
        if v22 <= 0.950687519:
         s += -0.0181
        else:
         s += -0.1827
      else:
       if v25 <= 2.5:
        s += -0.1788
       else:
        if v22 <= 0.093086909:
         s += -0.0411
        else:
         s += 0.0655
     else:
      if v17 <= 0.43377486:
       s += -0.2063
      else:
       if v55 <= 0.0:
        s += -0.1606
       else:
        s += -0.0021
    else:
     if v22 <= 0.0695599031:
      if v55 <= 0.0:
       if v29 <= 0.0:
        s += -0.0207
       else:
        s += -0.1679
      else:
       s += 0.0669
     else:
      if v25 <= 0.0:
       s += -0.1433
      else:
       if v51 <= -0.405:
        s += 0.0437
       else:
        s += 0.1084
    if v3 <= 1.5:
     if v49 <= 0.09:
      s += -0.1663
     else:
      if v17 <= 0.389833849:
       if v11 <= 2.5:
        if v19 <= 4.5:
         s += -0.1821
        else:
         s += -0.0563
       else:
        s += -0.1981
      else:
       if v11 <= 1.5:
        if v11 <= 0.0:
         s += -0.1138
        else:
         s += 0.0555
       else:
        s += -0.1544
    else:
     if v11 <= 1.5:
      if v17 <= 0.0632700249:
       if v49 <= -0.385:
        s += -0.2362
       else:
        if v5 <= 0.0:
         s += 0.0270
        else:
         s += -0.1369
      else:
       if v11 <= 0.0:
        s += -0.0939
       else:
        if v5 <= 0.26969697:
         s += 0.0982
        else:
         s += 0.0077
     else:
      if v11 <= 2.5:
       s += -0.0799
      else:
       s += -0.2016
    if v3 <= 5.5:
     if v51 <= 0.195:
      if v33 <= 89.5:
       s += -0.1516
      else:
       if v11 <= 2.5:
        s += -0.0200
       else:
        s += -0.1837
     else:
      if v25 <= 3.5:
       s += -0.1537
      else:
       if v11 <= 2.5:
        if v33 <= 31.5:
         if v22 <= 0.186971745:
          s += -0.1309
         else:
          s += -0.0078
        else:
         if v46 <= 0.0:
          s += 0.0492
         else:
          s += -0.1223
       else:
        s += -0.1805
    else:
     if v11 <= 2.5:
      if v22 <= 0.985028819:
       if v22 <= 0.0695599031:
        if v23 <= 1.5:
         s += 0.0524
        else:
         s += -0.0793
       else:
        if v25 <= 0.0:
         s += -0.1137
        else:
         s += 0.0978
      else:
       s += -0.1267
     else:
      s += -0.1763
    if v12 <= 0.0:
     if v9 <= 0.0212132034:
      if v9 <= -0.415346097:
       s += -0.1717
      else:
       if v53 <= 0.134:
        s += -0.1388
       else:
        if v51 <= 2.275:
         s += -0.0869
        else:
         s += 0.0225
     else:
      if v53 <= 0.168:
       s += -0.1196
      else:
       if v21 <= 0.900756752:
        s += 0.0536
       else:
        if v31 <= 0.0:
         s += -0.0417
        else:
         s += -0.1788
    else:
     if v9 <= 0.366633981:
      if v42 <= 10.22:
       if v13 <= 0.0:
        s += -0.1306
       else:
        s += 0.0178
      else:
       s += 0.0572
     else:
      if v54 <= 0.826:
       if v37 <= 17.1:
        if v13 <= 0.0:
         s += -0.0634
        else:
         s += 0.0739
       else:
        s += 0.0950
      else:
       s += 0.1044
    if v16 <= 0.168333333:
     if v11 <= 2.5:
      if v53 <= 0.0:
       s += -0.1410
      else:
       if v47 <= 0.0:
        if v49 <= 0.15:
         if v19 <= 39.5:
          s += -0.1135
         else:
          s += 0.0111
        else:
         if v16 <= 0.0:
          s += -0.0440
         else:
          s += 0.0343
       else:
        s += -0.1430
     else:
      s += -0.1651
    else:
     if v11 <= 2.5:
      if v11 <= 0.0:
       if v25 <= 0.0:
        s += -0.1630
       else:
        s += -0.0758
      else:
       if v49 <= 0.925:
        if v47 <= 0.0:
         if v25 <= 0.0:
          s += -0.1672
         else:
          s += 0.0513
        else:
         s += -0.0718
       else:
        if v11 <= 1.5:
         s += 0.0850
        else:
         s += -0.0072
     else:
      s += -0.1559
    if v3 <= 1.5:
     if v53 <= 0.1:
      s += -0.1270
     else:
      if v16 <= 0.583974359:
       if v33 <= 45.5:
        s += -0.1064
       else:
        if v29 <= 0.0:
         s += 0.0026
        else:
         s += -0.1098
      else:
       if v21 <= 0.940882745:
        s += 0.0395
       else:
        s += -0.1134
    else:
     if v21 <= 0.908746184:
      if v25 <= 0.0:
       s += -0.1363
      else:
       if v5 <= 0.26969697:
        if v16 <= 0.168333333:
         if v43 <= 5.5:
          s += -0.0667
         else:
          s += 0.0927
        else:
         s += 0.0908
       else:
        if v16 <= 0.231663685:
         s += -0.1540
        else:
         s += 0.0237
     else:
      if v16 <= 0.353299857:
       s += -0.1326
      else:
       if v21 <= 0.979108998:
        s += 0.0391
       else:
        s += -0.1055
    if v0 <= 18.2:
     if v28 <= 0.0954545455:
      if v25 <= 1.5:
       s += -0.1208
      else:
       if v54 <= 0.066:
        if v0 <= 4.2:
         s += -0.0978
        else:
         s += 0.0033
       else:
        if v28 <= 0.0:
         if v48 <= 0.0:
          s += -0.1475
         else:
          s += 0.0583
        else:
         s += -0.0081
     else:
      if v28 <= 0.348484848:
       s += -0.1096
      else:
       s += -0.1472
    else:
     if v28 <= 0.480769231:
      if v54 <= 0.826:
       if v23 <= 0.0:
        s += 0.0709
       else:
        if v0 <= 42.2:
         s += -0.0645
        else:
         s += 0.0329
      else:
       if v7 <= 0.0:
        s += 0.0942
       else:
        if v0 <= 38.2:
         s += -0.0946
        else:
         s += 0.0745
     else:
      s += -0.1174
    if v9 <= 0.218408066:
     if v8 <= -0.715:
      s += -0.1293
     else:
      if v23 <= 0.0:
       if v17 <= 0.0632700249:
        s += -0.0804
       else:
        s += 0.0340
      else:
       if v48 <= 0.0:
        if v22 <= 0.985028819:
         if v22 <= 0.213167681:
          s += -0.0871
         else:
          s += 0.0163
        else:
         s += -0.1137
       else:
        s += -0.1293
    else:
     if v23 <= 1.5:
      if v21 <= 0.940882745:
       if v8 <= 2.395:
        s += 0.0645
       else:
        s += 0.0991
      else:
       s += -0.0008
     else:
      if v48 <= 0.0:
       if v13 <= 0.683333333:
        if v29 <= 0.0:
         s += 0.0488
        else:
         if v21 <= 0.799245978:
          s += 0.0179
         else:
          s += -0.1334
       else:
        s += -0.1308
      else:
       s += -0.1041
    if v3 <= 5.5:
     if v35 <= 0.0895424837:
      if v53 <= 0.168:
       s += -0.0673
      else:
       if v18 <= 0.876119563:
        s += 0.0454
       else:
        s += -0.0593
     else:
      if v39 <= 34.2:
       s += -0.1077
      else:
       if v15 <= 0.0:
        if v41 <= 11.22:
         s += -0.0784
        else:
         s += 0.0191
       else:
        s += -0.1650
    else:
     if v11 <= 1.5:
      if v5 <= 0.26969697:
       if v41 <= 12.45:
        if v39 <= 18.2:
         s += -0.0142
        else:
         s += 0.0679
       else:
        if v18 <= 0.957955998:
         s += 0.0878
        else:
         s += -0.0532
      else:
       if v35 <= 0.0510647545:
        s += 0.0590
       else:
        if v18 <= 0.35887369:
         s += -0.0014
        else:
         s += -0.1325
     else:
      s += -0.1022
    if v28 <= 0.118055556:
     if v16 <= 0.168333333:
      if v33 <= 45.5:
       if v25 <= 15.5:
        if v25 <= 2.5:
         s += -0.0805
        else:
         s += 0.0371
       else:
        s += -0.1363
      else:
       s += 0.0179
     else:
      if v33 <= 390:
       if v11 <= 0.0:
        s += -0.0634
       else:
        if v49 <= -0.335:
         s += 0.0072
        else:
         s += 0.0704
      else:
       s += -0.1452
    else:
     if v16 <= 0.118823529:
      s += -0.1298
     else:
      if v55 <= 0.0:
       if v25 <= 0.0:
        s += -0.1355
       else:
        if v11 <= 1.5:
         if v47 <= 11.5:
          s += 0.0081
         else:
          s += -0.0802
        else:
         s += -0.1151
      else:
       if v11 <= 1.5:
        s += 0.0546
       else:
        s += -0.0800
    if v3 <= 5.5:
     if v11 <= 2.5:
      if v21 <= 0.0421427329:
       s += -0.0954
      else:
       if v17 <= 0.470045568:
        if v52 <= 0.0:
         s += -0.0686
        else:
         if v40 <= 17.1:
          s += 0.0249
         else:
          s += -0.0442
       else:
        s += 0.0392
     else:
      s += -0.1251
    else:
     if v11 <= 2.5:
      if v17 <= 0.0632700249:
       if v39 <= 3.1:
        s += -0.1384
       else:
        if v5 <= 0.0:
         s += 0.0903
        else:
         s += -0.0626
      else:
       if v13 <= 0.0:
        if v21 <= 0.0333592072:
         s += -0.0552
        else:
         if v21 <= 0.878021745:
          s += 0.0649
         else:
          s += -0.0119
       else:
        if v21 <= 0.931873478:
         s += 0.0898
        else:
         s += 0.0148
     else:
      s += -0.1186
    if v3 <= 1.5:
     if v28 <= 0.105555556:
      if v41 <= 2.42:
       s += -0.0687
      else:
       if v15 <= 0.0:
        if v18 <= 0.72370981:
         if v21 <= 0.0818328436:
          s += -0.0136
         else:
          s += 0.0473
        else:
         s += -0.0193
       else:
        s += -0.0470
     else:
      s += -0.1070
    else:
     if v21 <= 0.900756752:
      if v41 <= 9.63333333:
       if v13 <= 0.0:
        if v28 <= 0.348484848:
         s += -0.0356
        else:
         s += -0.1707
       else:
        s += 0.0551
      else:
       if v13 <= 0.0170215848:
        if v45 <= 15.5:
         if v15 <= 0.0:
          s += 0.0631
         else:
          s += -0.0671
        else:
         s += -0.1038
       else:
        s += 0.0916
     else:
      if v55 <= 0.0:
       s += -0.0977
      else:
       s += 0.0039
    if v12 <= 18.2:
     if v11 <= 2.5:
      if v19 <= 9.5:
       if v41 <= 16.1:
        s += -0.0836
       else:
        s += -0.0169
      else:
       if v26 <= 2.5:
        if v51 <= 0.285:
         if v34 <= 364:
          s += 0.0705
         else:
          s += -0.0250
        else:
         s += 0.0499
       else:
        if v13 <= 0.0765326045:
         s += -0.0603
        else:
         s += 0.0200
     else:
      s += -0.1156
    else:
     if v11 <= 2.5:
      if v3 <= 0.0:
       s += -0.0414
      else:
       if v51 <= 0.05:
        if v55 <= 1.5:
         if v12 <= 34.2:
          s += -0.0467
         else:
          s += 0.0418
        else:
         s += 0.0855
       else:
        if v34 <= 7228.5:
         s += 0.0837
        else:
         s += -0.2032
     else:
      s += -0.1082
    if v9 <= 0.248280754:
     if v9 <= -0.335305814:
      s += -0.1013
     else:
      if v25 <= 0.0:
       s += -0.1190
      else:
       if v45 <= 11.5:
        if v13 <= 0.0170215848:
         if v25 <= 2.5:
          s += -0.1163
         else:
          s += -0.0117
        else:
         s += 0.0289
       else:
        if v56 <= 0.0:
         s += -0.1072
        else:
         s += -0.0127
    else:
     if v25 <= 0.0:
      s += -0.0983
     else:
      if v45 <= 14.5:
       if v9 <= 0.510023766:
        if v16 <= 0.286375661:
         s += -0.0100
        else:
         s += 0.0433
       else:
        if v25 <= 32.5:
         s += 0.0926
        else:
         if v33 <= 394.5:
          s += 0.0560
         else:
          s += -0.1153
      else:
       if v13 <= 0.0:
        s += -0.0985
       else:
        s += 0.0295
    if v9 <= 0.237023206:
     if v28 <= 0.0954545455:
      if v22 <= 0.213167681:
       s += -0.0441
      else:
       if v25 <= 1.5:
        s += -0.0842
       else:
        if v15 <= 0.0:
         s += 0.0397
        else:
         s += -0.0503
     else:
      if v3 <= 5.5:
       s += -0.0975
      else:
       if v25 <= 21.5:
        if v22 <= 0.919112264:
         s += 0.0312
        else:
         s += -0.0681
       else:
        s += -0.0910
    else:
     if v25 <= 0.0:
      s += -0.0993
     else:
      if v22 <= 0.060577578:
       if v55 <= 1.5:
        if v25 <= 22.5:
         s += 0.0372
        else:
         s += -0.0657
       else:
        s += 0.0599
      else:
       if v9 <= 0.510023766:
        if v28 <= 0.16025641:
         s += 0.0518
        else:
         s += -0.0128
       else:
        s += 0.0769
    if v9 <= 0.375306223:
     if v9 <= -0.335305814:
      s += -0.0916
     else:
      if v11 <= 2.5:
       if v11 <= 0.0:
        if v18 <= 0.116780193:
         s += -0.0871
        else:
         s += -0.0189
       else:
        if v24 <= 0.0:
         if v48 <= 0.0:
          s += -0.1162
         else:
          s += 0.0382
        else:
         if v37 <= 81.5:
          s += -0.0074
         else:
          s += -0.1139
      else:
       s += -0.1092
    else:
     if v29 <= 1.5:
      if v41 <= 8.45:
       if v54 <= -0.286:
        s += -0.1059
       else:
        s += 0.0251
      else:
       if v54 <= 0.854:
        if v7 <= 1.5:
         s += 0.0528
        else:
         s += -0.0872
       else:
        s += 0.0828
     else:
      if v24 <= 0.0:
       s += 0.0198
      else:
       s += -0.0860
    if v11 <= 2.5:
     if v3 <= 1.5:
      if v28 <= 0.118055556:
       if v46 <= 0.0:
        s += -0.0838
       else:
        if v27 <= 0.0:
         if v35 <= 0.0751679207:
          s += 0.0009
         else:
          s += -0.0879
        else:
         if v11 <= 1.5:
          s += 0.0159
         else:
          s += 0.1005
      else:
       if v15 <= 0.0:
        if v39 <= 50.2:
         s += -0.0771
        else:
         s += 0.0053
       else:
        s += -0.1300
     else:
      if v56 <= 0.0:
       if v53 <= 1.246:
        if v35 <= 0.134082397:
         if v35 <= 0.10386062:
          s += -0.0223
         else:
          s += -0.1526
        else:
         s += 0.0169
       else:
        if v45 <= 13.5:
         s += 0.0529
        else:
         s += -0.1356
      else:
       s += 0.0669
    else:
     s += -0.1056
    if v17 <= 0.107826575:
     if v29 <= 0.0:
      if v49 <= -0.815:
       s += -0.1076
      else:
       if v25 <= 1.5:
        s += -0.0957
       else:
        if v39 <= 3.1:
         s += -0.0409
        else:
         s += 0.0074
     else:
      s += -0.1046
    else:
     if v25 <= 0.0:
      s += -0.1033
     else:
      if v22 <= 0.1002902:
       if v29 <= 0.0:
        if v5 <= 0.0976190476:
         s += 0.0334
        else:
         s += -0.0469
       else:
        if v25 <= 19.5:
         s += 0.0363
        else:
         s += -0.0934
      else:
       if v5 <= 0.151923077:
        if v29 <= 0.0:
         if v22 <= 0.919112264:
          s += 0.0715
         else:
          s += 0.0132
        else:
         s += 0.0153
       else:
        if v47 <= 11.5:
         s += 0.0164
        else:
         s += -0.0693
    if v8 <= 1.615:
     if v8 <= -0.345:
      s += -0.0734
     else:
      if v22 <= 0.1002902:
       if v29 <= 0.0:
        if v33 <= 43.5:
         s += -0.0637
        else:
         s += 0.0338
       else:
        s += -0.0953
      else:
       if v22 <= 0.944691752:
        if v33 <= 390:
         if v15 <= 0.0:
          s += 0.0356
         else:
          s += -0.0359
        else:
         s += -0.1283
       else:
        s += -0.0417
    else:
     if v29 <= 1.5:
      if v19 <= 48.5:
       s += 0.0767
      else:
       if v29 <= 0.0:
        s += 0.0324
       else:
        if v33 <= 92.5:
         if v39 <= 28.2:
          s += -0.1406
         else:
          s += -0.5394
        else:
         s += 0.0098
     else:
      if v33 <= 25.5:
       s += -0.2166
      else:
       s += -0.0124
    if v0 <= 33.1:
     if v28 <= 0.118055556:
      if v33 <= 14.5:
       s += -0.0768
      else:
       if v33 <= 390:
        if v28 <= 0.0:
         if v21 <= 0.806856147:
          s += 0.0492
         else:
          s += -0.0009
        else:
         s += -0.0111
       else:
        s += -0.1117
     else:
      if v14 <= 0.0606617647:
       if v28 <= 0.303846154:
        s += -0.0536
       else:
        s += -0.1067
      else:
       if v14 <= 0.935784314:
        s += 0.0110
       else:
        s += -0.1081
    else:
     if v29 <= 0.0:
      s += 0.0696
     else:
      if v14 <= 0.0669642857:
       if v35 <= 0.139211886:
        if v35 <= 0.0770881479:
         s += 0.0008
        else:
         s += -0.2211
       else:
        if v28 <= 0.436507937:
         s += 0.0884
        else:
         s += -0.0949
      else:
       s += 0.0382
    if v51 <= 0.925:
     if v25 <= 0.0:
      s += -0.1086
     else:
      if v21 <= 0.908746184:
       if v5 <= 0.302173913:
        if v51 <= -0.455:
         if v27 <= 0.0:
          s += -0.1357
         else:
          s += -0.0075
        else:
         if v32 <= 44.5:
          s += -0.1737
         else:
          s += 0.0371
       else:
        s += -0.0412
      else:
       if v49 <= 0.12:
        s += -0.0837
       else:
        s += -0.0226
    else:
     if v23 <= 1.5:
      if v5 <= 0.0:
       s += 0.0699
      else:
       if v35 <= 0.08733791:
        s += 0.0635
       else:
        s += 0.0024
     else:
      if v54 <= 0.37:
       s += -0.0910
      else:
       if v47 <= 11.5:
        if v25 <= 0.0:
         s += -0.0867
        else:
         s += 0.0197
       else:
        s += -0.1192
    if v10 <= 0.0:
     if v8 <= 1.965:
      if v25 <= 0.0:
       s += -0.0951
      else:
       if v29 <= 0.0:
        if v36 <= 56.5:
         if v8 <= -0.455:
          s += -0.0125
         else:
          s += 0.0365
        else:
         if v33 <= 217:
          s += -0.0271
         else:
          s += 0.1326
       else:
        if v41 <= 18.06:
         s += -0.0650
        else:
         s += -0.0027
     else:
      if v29 <= 0.0:
       if v25 <= 1.5:
        s += -0.0280
       else:
        if v7 <= 3.5:
         s += 0.0760
        else:
         s += -0.1132
      else:
       if v53 <= 0.98:
        s += -0.0800
       else:
        if v33 <= 89.5:
         s += 0.0791
        else:
         if v33 <= 92.5:
          s += -0.5633
         else:
          s += 0.0127
    else:
     s += -0.1156
    if v8 <= 0.925:
     if v8 <= -0.715:
      s += -0.0719
     else:
      if v11 <= 2.5:
       if v36 <= 18.5:
        s += 0.0992
       else:
        if v11 <= 0.0:
         s += -0.0581
        else:
         if v39 <= 34.2:
          s += -0.0116
         else:
          s += 0.0403
      else:
       s += -0.0927
    else:
     if v11 <= 2.5:
      if v8 <= 2.275:
       if v36 <= 82.5:
        if v53 <= 1.14:
         s += -0.0007
        else:
         s += 0.0521
       else:
        if v16 <= 0.412132353:
         s += -0.2657
        else:
         s += 0.0071
      else:
       if v7 <= 0.0:
        s += 0.0672
       else:
        if v36 <= 43.5:
         if v1 <= 6.16733333:
          s += 0.0244
         else:
          s += -0.2494
        else:
         s += 0.0693
     else:
      s += -0.0692
    if v9 <= 0.375306223:
     if v9 <= -0.194299717:
      if v16 <= 0.375573394:
       s += -0.0832
      else:
       if v1 <= 7.98958333:
        s += -0.0398
       else:
        s += 0.0658
     else:
      if v51 <= -0.235:
       s += -0.0574
      else:
       if v22 <= 0.149515485:
        if v33 <= 43.5:
         s += -0.0582
        else:
         if v26 <= 1.5:
          s += 0.0701
         else:
          s += -0.0475
       else:
        if v19 <= 1.5:
         s += -0.0652
        else:
         if v33 <= 394.5:
          s += 0.0328
         else:
          s += -0.1269
    else:
     if v53 <= 0.816:
      if v21 <= 0.594337952:
       if v51 <= -0.405:
        s += -0.0421
       else:
        s += 0.0494
      else:
       s += -0.0532
     else:
      if v19 <= 48.5:
       s += 0.0679
      else:
       s += 0.0022
    if v12 <= 33.1:
     if v47 <= 11.5:
      if v9 <= -0.469787138:
       if v0 <= 5.1:
        s += -0.0934
       else:
        s += -0.0222
      else:
       if v37 <= 6.2:
        if v35 <= 0.0429802956:
         s += 0.0122
        else:
         if v21 <= 0.78261169:
          s += -0.0267
         else:
          s += -0.0888
       else:
        if v34 <= 7184:
         if v9 <= 0.510023766:
          s += 0.0094
         else:
          s += 0.0481
        else:
         s += -0.1453
     else:
      if v55 <= 1.5:
       s += -0.0843
      else:
       s += -0.0121
    else:
     if v19 <= 44.5:
      if v3 <= 3.5:
       s += -0.0354
      else:
       s += 0.0748
     else:
      if v34 <= 7768:
       s += -0.0068
      else:
       if v35 <= 0.0209061772:
        s += -0.9213
       else:
        s += -0.1221
    if v11 <= 2.5:
     if v25 <= 0.0:
      if v35 <= 0.0378552663:
       if v22 <= 0.967111873:
        s += 0.1299
       else:
        s += -0.0690
      else:
       s += -0.1096
     else:
      if v17 <= 0.107826575:
       if v35 <= 0.0483571172:
        if v33 <= 14.5:
         s += -0.0754
        else:
         if v33 <= 22.5:
          s += 0.1323
         else:
          s += 0.0194
       else:
        if v22 <= 0.860965473:
         if v25 <= 8.5:
          s += 0.0312
         else:
          s += -0.0429
        else:
         s += -0.0798
      else:
       if v33 <= 390:
        if v22 <= 0.15653907:
         if v37 <= 6.2:
          s += -0.0406
         else:
          s += 0.0190
        else:
         if v47 <= 11.5:
          s += 0.0387
         else:
          s += -0.0256
       else:
        s += -0.1087
    else:
     s += -0.0840
    if v10 <= 0.0:
     if v25 <= 0.0:
      if v35 <= 0.0378552663:
       if v46 <= 0.0:
        s += -0.0743
       else:
        s += 0.0943
      else:
       s += -0.1073
     else:
      if v14 <= 0.0801282051:
       if v29 <= 0.0:
        if v14 <= 0.0:
         s += 0.0905
        else:
         if v20 <= 7.5:
          s += -0.0152
         else:
          s += 0.0249
       else:
        if v21 <= 0.692836412:
         if v29 <= 10.5:
          s += 0.0298
         else:
          s += -0.1110
        else:
         if v35 <= 0.164728682:
          s += -0.1123
         else:
          s += -0.0219
      else:
       if v7 <= 0.0:
        if v21 <= 0.964440567:
         s += 0.0597
        else:
         s += -0.0267
       else:
        if v35 <= 0.00304449865:
         s += -0.2298
        else:
         s += 0.0057
    else:
     s += -0.1059
    if v9 <= 0.375306223:
     if v9 <= -0.469787138:
      s += -0.0629
     else:
      if v18 <= 0.108797451:
       s += -0.0464
      else:
       if v29 <= 0.0:
        if v4 <= 4.5:
         if v27 <= 24.5:
          s += 0.0507
         else:
          s += -0.1302
        else:
         if v13 <= 0.0170215848:
          s += -0.0163
         else:
          s += 0.0194
       else:
        s += -0.0367
    else:
     if v54 <= 1.016:
      if v30 <= 14.5:
       if v27 <= 3.5:
        s += -0.1266
       else:
        s += 0.0210
      else:
       if v50 <= -0.915:
        if v50 <= -1.785:
         s += 0.0499
        else:
         s += -0.1717
       else:
        if v13 <= 0.0145456469:
         s += 0.0027
        else:
         s += 0.0562
     else:
      if v3 <= 0.0:
       s += 0.0121
      else:
       s += 0.0630
    if v16 <= 0.302022533:
     if v45 <= 14.5:
      if v25 <= 1.5:
       s += -0.0963
      else:
       if v49 <= -0.705:
        s += -0.0673
       else:
        if v15 <= 0.0:
         if v27 <= 0.0:
          s += -0.0296
         else:
          s += 0.0191
        else:
         if v35 <= 0.115831843:
          s += 0.0009
         else:
          s += -0.1203
     else:
      s += -0.0991
    else:
     if v3 <= 5.5:
      if v25 <= 0.0:
       s += -0.0745
      else:
       if v16 <= 0.827855603:
        s += -0.0091
       else:
        s += 0.0279
     else:
      if v16 <= 0.850287356:
       if v25 <= 32.5:
        s += 0.0656
       else:
        if v42 <= 17.82:
         if v16 <= 0.545983087:
          s += -0.0637
         else:
          s += 0.0314
        else:
         s += 0.0413
      else:
       s += -0.0419
    if v10 <= 0.0:
     if v25 <= 0.0:
      s += -0.0846
     else:
      if v54 <= 1.386:
       if v37 <= 5.1:
        if v49 <= -0.445:
         if v45 <= 26.5:
          s += -0.0850
         else:
          s += 0.0604
        else:
         if v54 <= 0.308:
          s += -0.0261
         else:
          s += 0.0292
       else:
        if v53 <= 0.334:
         if v9 <= 0.226326151:
          s += 0.0692
         else:
          s += -0.0135
        else:
         if v9 <= 0.563011428:
          s += -0.0071
         else:
          s += 0.0439
      else:
       if v33 <= 58.5:
        if v5 <= 0.912878788:
         s += 0.0645
        else:
         s += -0.0432
       else:
        if v41 <= 42.9:
         s += 0.0227
        else:
         if v25 <= 49.5:
          s += 0.0489
         else:
          s += -0.1758
    else:
     s += -0.1026
    if v8 <= 2.955:
     if v8 <= -1.375:
      if v49 <= 0.375:
       s += -0.0460
      else:
       s += -0.1025
     else:
      if v51 <= -0.2:
       if v39 <= 5.1:
        if v49 <= 0.0:
         s += -0.0927
        else:
         s += -0.0346
       else:
        if v38 <= 5.1:
         s += -0.0573
        else:
         s += 0.0187
      else:
       if v32 <= 48.5:
        s += -0.1148
       else:
        if v38 <= 210:
         if v22 <= 0.093086909:
          s += -0.0179
         else:
          s += 0.0170
        else:
         s += -0.2457
    else:
     if v19 <= 47.5:
      if v7 <= 0.0:
       s += 0.0751
      else:
       if v52 <= -0.135:
        s += -0.3088
       else:
        if v52 <= 2.665:
         s += 0.1025
        else:
         s += -0.0768
     else:
      s += -0.0128
    if v16 <= 0.335087719:
     if v50 <= -0.245:
      s += -0.0683
     else:
      if v52 <= -0.785:
       s += -0.0631
      else:
       if v49 <= -0.445:
        s += -0.0510
       else:
        if v19 <= 2.5:
         s += -0.0516
        else:
         s += 0.0111
    else:
     if v33 <= 390:
      if v37 <= 5.1:
       if v54 <= 1.016:
        if v33 <= 86.5:
         if v50 <= 3.255:
          s += -0.0613
         else:
          s += 0.0488
        else:
         s += 0.0159
       else:
        s += 0.0187
      else:
       if v33 <= 54.5:
        if v17 <= 0.215940978:
         s += 0.1339
        else:
         s += 0.0462
       else:
        if v55 <= 12.5:
         s += 0.0106
        else:
         if v54 <= 1.068:
          s += 0.0511
         else:
          s += -0.3314
     else:
      s += -0.0971
    if v11 <= 2.5:
     if v0 <= 33.1:
      if v19 <= 1.5:
       s += -0.0663
      else:
       if v15 <= 0.0:
        if v33 <= 390:
         if v35 <= 0.0810029683:
          s += 0.0245
         else:
          s += -0.0039
        else:
         if v29 <= 1.5:
          s += -0.0618
         else:
          s += -0.2930
       else:
        if v33 <= 157:
         if v35 <= 0.209429825:
          s += -0.0617
         else:
          s += -0.1421
        else:
         s += 0.0365
     else:
      if v19 <= 49.5:
       if v3 <= 3.5:
        if v14 <= 0.155354449:
         s += -0.1226
        else:
         s += 0.0260
       else:
        if v14 <= 0.105555556:
         s += 0.0379
        else:
         s += 0.0800
      else:
       s += -0.0341
    else:
     if v14 <= 0.0801282051:
      s += -0.0877
     else:
      s += 0.0014
    if v13 <= 0.0:
     if v17 <= 0.287134268:
      if v46 <= 14.5:
       if v13 <= 0.0:
        s += 0.0751
       else:
        if v19 <= 1.5:
         s += -0.1132
        else:
         if v40 <= 64.2:
          s += -0.0152
         else:
          s += -0.0957
      else:
       s += -0.0977
     else:
      if v54 <= 1.816:
       s += -0.0040
      else:
       if v55 <= 10.5:
        s += 0.0427
       else:
        s += -0.1605
    else:
     if v3 <= 0.0:
      if v17 <= 0.0:
       s += 0.1357
      else:
       if v17 <= 0.745603079:
        if v41 <= 36.1:
         s += -0.0543
        else:
         s += 0.0267
       else:
        s += 0.0293
     else:
      if v19 <= 26.5:
       s += 0.0610
      else:
       if v17 <= 0.275103914:
        s += -0.0659
       else:
        s += 0.0288
    if v32 <= 49.5:
     s += -0.0925
    else:
     if v37 <= 5.1:
      if v52 <= 0.05:
       if v49 <= -0.705:
        s += -0.0761
       else:
        if v5 <= 0.0571895425:
         s += -0.0065
        else:
         s += -0.0599
      else:
       if v49 <= -0.335:
        if v51 <= -0.455:
         if v47 <= 18.5:
          s += -0.1445
         else:
          s += 0.0653
        else:
         s += -0.0112
       else:
        s += 0.0138
     else:
      if v15 <= 0.0:
       if v5 <= 0.170289855:
        if v6 <= 0.310096154:
         if v51 <= -0.715:
          s += -0.0030
         else:
          s += 0.0370
        else:
         s += -0.1090
       else:
        if v51 <= -2.235:
         s += 0.1119
        else:
         if v47 <= 11.5:
          s += -0.0007
         else:
          s += -0.0718
      else:
       s += -0.0478
    if v34 <= 8582:
     if v13 <= 0.0:
      if v30 <= 39.5:
       if v53 <= 1.14:
        s += -0.0640
       else:
        if v34 <= 2463.5:
         s += 0.0063
        else:
         s += -0.1217
      else:
       if v19 <= 4.5:
        if v17 <= 0.142163953:
         s += -0.0753
        else:
         if v51 <= -1.075:
          s += -0.1338
         else:
          s += 0.0184
       else:
        if v15 <= 0.0:
         if v34 <= 322.5:
          s += 0.0467
         else:
          s += 0.0042
        else:
         if v34 <= 962:
          s += -0.1119
         else:
          s += -0.0006
     else:
      if v13 <= 0.960784314:
       if v5 <= 0.151923077:
        s += 0.0390
       else:
        if v51 <= -2.835:
         s += 0.1653
        else:
         s += -0.0046
      else:
       s += -0.0583
    else:
     s += -0.3871
    if v9 <= 0.563011428:
     if v32 <= 49.5:
      s += -0.1044
     else:
      if v31 <= 0.0:
       if v9 <= -0.516001074:
        s += -0.0565
       else:
        if v42 <= 2.67333333:
         s += -0.0523
        else:
         if v53 <= -1.0745:
          s += -0.0643
         else:
          s += -0.0012
      else:
       s += 0.1264
    else:
     if v56 <= 16.5:
      if v53 <= 1.402:
       if v7 <= 3.5:
        if v22 <= 0.427232901:
         if v42 <= 9.44:
          s += 0.0242
         else:
          s += -0.0461
        else:
         if v19 <= 1.5:
          s += -0.0669
         else:
          s += 0.0423
       else:
        s += -0.2215
      else:
       if v19 <= 49.5:
        s += 0.0701
       else:
        if v27 <= 0.0:
         s += -0.0671
        else:
         s += 0.0331
     else:
      s += -0.2325
    if v8 <= -1.375:
     s += -0.0583
    else:
     if v51 <= 2.275:
      if v32 <= 49.5:
       s += -0.1005
      else:
       if v41 <= 71.1:
        if v33 <= 394.5:
         if v33 <= 104.5:
          s += -0.0032
         else:
          s += 0.0320
        else:
         s += -0.0874
       else:
        if v8 <= 3.195:
         if v33 <= 25.5:
          s += -0.2448
         else:
          s += -0.0759
        else:
         s += 0.0758
     else:
      if v56 <= 15.5:
       if v49 <= -1.065:
        if v49 <= -1.495:
         s += 0.0284
        else:
         s += -0.1243
       else:
        if v33 <= 58.5:
         s += 0.0524
        else:
         if v55 <= 12.5:
          s += 0.0211
         else:
          s += -0.2406
      else:
       if v33 <= 47.5:
        s += 0.0422
       else:
        s += -0.2721
    if v14 <= 0.0801282051:
     if v14 <= 0.0741758242:
      if v45 <= 0.0:
       if v25 <= 3.5:
        if v17 <= 0.475087769:
         s += -0.0777
        else:
         if v0 <= 16.2:
          s += -0.0201
         else:
          s += 0.1541
       else:
        if v11 <= 2.5:
         if v41 <= 36.1:
          s += 0.0133
         else:
          s += -0.0225
        else:
         s += -0.0805
      else:
       s += -0.0661
     else:
      s += -0.3100
    else:
     if v17 <= 0.0:
      s += 0.1428
     else:
      if v14 <= 0.935784314:
       if v7 <= 0.0:
        if v0 <= 31.1:
         if v18 <= 0.920917094:
          s += 0.0227
         else:
          s += -0.0593
        else:
         if v17 <= 0.75351436:
          s += 0.0614
         else:
          s += -0.0560
       else:
        s += -0.0341
      else:
       s += -0.0599
    if v16 <= 0.335087719:
     if v41 <= 71.1:
      if v9 <= -0.415346097:
       if v12 <= 0.0:
        s += -0.0792
       else:
        s += 0.0559
      else:
       if v13 <= 0.0:
        s += 0.0977
       else:
        if v14 <= 0.105555556:
         if v4 <= 4.5:
          s += 0.0149
         else:
          s += -0.0338
        else:
         if v22 <= 0.885356506:
          s += 0.0460
         else:
          s += -0.0475
     else:
      s += -0.1513
    else:
     if v9 <= 0.777858364:
      if v32 <= 49.5:
       s += -0.0848
      else:
       if v14 <= 0.935784314:
        if v4 <= 2.5:
         if v9 <= -0.79648744:
          s += -0.1937
         else:
          s += -0.0182
        else:
         if v45 <= 28.5:
          s += 0.0172
         else:
          s += -0.1244
       else:
        s += -0.0479
     else:
      s += 0.0491
    if v39 <= 5.1:
     if v49 <= -0.19:
      s += -0.0566
     else:
      if v0 <= 31.1:
       s += -0.0172
      else:
       s += 0.0264
    else:
     if v3 <= 5.5:
      if v0 <= 10.2:
       if v48 <= 0.0:
        s += 0.0138
       else:
        s += -0.0569
      else:
       if v39 <= 16.2:
        s += 0.0195
       else:
        if v3 <= 0.0:
         if v0 <= 27.1:
          s += -0.0714
         else:
          s += -0.2046
        else:
         s += -0.0006
     else:
      if v33 <= 58.5:
       if v21 <= 0.765570659:
        if v0 <= 32.2:
         s += 0.0291
        else:
         s += 0.0826
       else:
        if v23 <= 1.5:
         s += 0.0247
        else:
         s += -0.1082
      else:
       if v54 <= 3.316:
        s += -0.0106
       else:
        s += -0.1817
    if v10 <= 0.0:
     if v34 <= 393.5:
      if v19 <= 1.5:
       s += -0.0380
      else:
       if v41 <= 37.225:
        if v5 <= 0.979166667:
         s += 0.0612
        else:
         s += -0.0304
       else:
        s += -0.0191
     else:
      if v34 <= 8582:
       if v24 <= 0.0:
        if v7 <= 0.0:
         if v53 <= 1.086:
          s += 0.0070
         else:
          s += 0.0423
        else:
         if v53 <= 2.114:
          s += -0.0220
         else:
          s += -0.1539
       else:
        if v17 <= 0.262394665:
         if v19 <= 40.5:
          s += -0.0462
         else:
          s += 0.0062
        else:
         if v53 <= -0.4:
          s += -0.0736
         else:
          s += 0.0067
      else:
       s += -0.2559
    else:
     if v24 <= 10.5:
      s += -0.1107
     else:
      s += -0.0530
    if v34 <= 364:
     if v45 <= 19.5:
      if v27 <= 4.5:
       s += 0.0225
      else:
       if v27 <= 8.5:
        s += 0.1012
       else:
        s += -0.0303
     else:
      s += -0.0638
    else:
     if v9 <= 0.548483416:
      if v9 <= -0.79648744:
       s += -0.0770
      else:
       if v22 <= 0.123919912:
        s += -0.0343
       else:
        if v22 <= 0.967111873:
         if v27 <= 25.5:
          s += 0.0034
         else:
          s += -0.0873
        else:
         if v20 <= 9.5:
          s += 0.1476
         else:
          s += -0.0485
     else:
      if v34 <= 7197:
       if v22 <= 0.060577578:
        if v43 <= 5.5:
         if v9 <= 0.788287057:
          s += -0.1296
         else:
          s += 0.0027
        else:
         s += 0.0428
       else:
        s += 0.0338
      else:
       s += -0.2166
    if v51 <= 2.275:
     if v34 <= 364:
      if v16 <= 0.118823529:
       if v1 <= 5.97801932:
        if v51 <= 0.135:
         s += -0.0870
        else:
         s += 0.0231
       else:
        s += 0.0269
      else:
       if v49 <= 0.545:
        if v37 <= 4.2:
         s += 0.0188
        else:
         s += 0.0899
       else:
        if v49 <= 1.075:
         if v34 <= 197.5:
          s += -0.1605
         else:
          s += 0.0256
        else:
         s += 0.0406
     else:
      if v16 <= 0.455120829:
       s += -0.0326
      else:
       s += -0.0022
    else:
     if v45 <= 0.0:
      if v34 <= 4729.5:
       if v56 <= 15.5:
        if v7 <= 5.5:
         s += 0.0421
        else:
         s += -0.2107
       else:
        s += -0.1592
      else:
       s += -0.0996
     else:
      s += -0.0525
    if v28 <= 0.226495726:
     if v8 <= 2.715:
      if v40 <= 0.0:
       if v49 <= 3.255:
        if v54 <= 0.606:
         s += -0.0466
        else:
         s += -0.1492
       else:
        s += 0.0562
      else:
       s += 0.0076
     else:
      if v35 <= 0.123106061:
       if v40 <= 134.5:
        if v56 <= 11.5:
         if v51 <= -0.345:
          s += -0.0498
         else:
          s += 0.0411
        else:
         s += -0.1469
       else:
        s += -0.1965
      else:
       s += 0.0817
    else:
     if v8 <= 5.065:
      if v17 <= 0.198525101:
       if v35 <= 0.184504357:
        s += -0.1155
       else:
        if v54 <= 0.69:
         if v35 <= 0.217375:
          s += 0.1257
         else:
          s += -0.0357
        else:
         s += -0.1076
      else:
       s += -0.0117
     else:
      s += 0.0949
    if v11 <= 2.5:
     if v33 <= 394.5:
      if v18 <= 0.108797451:
       if v41 <= 15.22:
        s += -0.0363
       else:
        s += 0.0178
      else:
       if v18 <= 0.957955998:
        if v9 <= 1.01548565:
         if v56 <= 10.5:
          s += 0.0131
         else:
          s += -0.0735
        else:
         s += 0.0700
       else:
        s += -0.0521
     else:
      if v33 <= 441:
       if v33 <= 419:
        if v33 <= 405:
         s += -0.1857
        else:
         s += 0.0769
       else:
        s += -0.2695
      else:
       if v33 <= 491.5:
        s += 0.1203
       else:
        if v33 <= 569.5:
         if v18 <= 0.175521059:
          s += 0.0819
         else:
          s += -0.2035
        else:
         s += 0.1241
    else:
     if v17 <= 0.18905466:
      s += -0.0840
     else:
      s += -0.0147
    if v51 <= 3.015:
     if v30 <= 15.5:
      if v16 <= 0.286375661:
       if v53 <= 2.543:
        s += -0.0829
       else:
        s += 0.0776
      else:
       if v17 <= 0.2417024:
        s += 0.0712
       else:
        if v53 <= 1.14:
         if v19 <= 9.5:
          s += 0.0802
         else:
          s += -0.0596
        else:
         s += 0.0218
     else:
      if v19 <= 10.5:
       if v16 <= 0.302022533:
        if v51 <= -1.075:
         if v17 <= 0.0869354803:
          s += -0.0505
         else:
          s += -0.2753
        else:
         s += -0.0193
       else:
        if v17 <= 0.207771523:
         s += 0.0965
        else:
         if v53 <= 2.114:
          s += -0.0016
         else:
          s += -0.0800
      else:
       s += 0.0067
    else:
     if v53 <= 0.652:
      s += -0.0051
     else:
      s += 0.0366
    if v19 <= 1.5:
     s += -0.0546
    else:
     if v9 <= 0.518572243:
      if v28 <= 0.0:
       if v20 <= 9.5:
        if v41 <= 32.06:
         if v55 <= 1.5:
          s += -0.0727
         else:
          s += 0.0480
        else:
         if v19 <= 7.5:
          s += 0.1271
         else:
          s += -0.0109
       else:
        if v41 <= 45.2666667:
         if v15 <= 0.0:
          s += 0.0426
         else:
          s += -0.0131
        else:
         s += -0.0379
      else:
       if v16 <= 0.118823529:
        if v28 <= 0.0954545455:
         s += 0.0130
        else:
         s += -0.0692
       else:
        if v17 <= 0.0:
         s += 0.1359
        else:
         if v41 <= 87.9:
          s += -0.0054
         else:
          s += -0.1484
     else:
      if v19 <= 22.5:
       s += 0.0512
      else:
       s += 0.0016
    if v25 <= 0.0:
     if v27 <= 0.0:
      s += 0.0460
     else:
      s += -0.0824
    else:
     if v11 <= 2.5:
      if v26 <= 1.5:
       if v27 <= 25.5:
        if v11 <= 1.5:
         if v42 <= 5.44:
          s += -0.0273
         else:
          s += 0.0144
        else:
         if v26 <= 0.0:
          s += -0.0196
         else:
          s += 0.1086
       else:
        if v27 <= 26.5:
         s += -0.6957
        else:
         s += -0.0078
      else:
       if v13 <= 0.0:
        if v20 <= 43.5:
         if v20 <= 31.5:
          s += -0.0212
         else:
          s += -0.0814
        else:
         s += 0.0129
       else:
        if v3 <= 0.0:
         if v54 <= 2.174:
          s += -0.0039
         else:
          s += -0.1153
        else:
         s += 0.0333
     else:
      s += -0.0493
    if v9 <= 0.518572243:
     if v26 <= 2.5:
      if v11 <= 1.5:
       if v13 <= 0.960784314:
        if v53 <= -0.03775:
         s += 0.0222
        else:
         s += -0.0081
       else:
        s += -0.0640
      else:
       if v49 <= -0.635:
        s += -0.0498
       else:
        if v9 <= 0.132803112:
         if v9 <= -0.516001074:
          s += -0.0243
         else:
          s += 0.0993
        else:
         s += 0.0084
     else:
      if v37 <= 5.1:
       if v13 <= 0.0719461698:
        s += -0.0623
       else:
        s += 0.0344
      else:
       s += -0.0068
    else:
     if v53 <= 1.35:
      if v21 <= 0.586465139:
       if v54 <= -0.126:
        s += -0.1050
       else:
        if v46 <= 0.0:
         s += -0.0545
        else:
         s += 0.0421
      else:
       s += -0.0321
     else:
      s += 0.0392
    if v10 <= 0.0:
     if v25 <= 0.0:
      s += -0.0650
     else:
      if v35 <= 0.123106061:
       if v29 <= 0.0:
        if v51 <= -0.715:
         if v51 <= -1.835:
          s += 0.0309
         else:
          s += -0.0771
        else:
         if v51 <= 2.615:
          s += 0.0076
         else:
          s += 0.0425
       else:
        if v35 <= 0.0770881479:
         s += 0.0029
        else:
         if v21 <= 0.488875342:
          s += 0.0314
         else:
          s += -0.1384
      else:
       if v15 <= 0.0:
        if v9 <= 0.518572243:
         if v35 <= 0.315037594:
          s += 0.0109
         else:
          s += 0.0620
        else:
         s += 0.0701
       else:
        s += -0.0910
    else:
     if v21 <= 0.831611438:
      s += -0.1088
     else:
      if v21 <= 0.84513855:
       s += 0.2243
      else:
       s += -0.0510
    if v16 <= 0.364250614:
     if v9 <= -0.469787138:
      s += -0.0637
     else:
      if v39 <= 10.2:
       if v39 <= 4.2:
        if v30 <= 40.5:
         if v53 <= 2.652:
          s += -0.0786
         else:
          s += 0.1111
        else:
         if v19 <= 4.5:
          s += -0.0646
         else:
          s += 0.0029
       else:
        s += 0.0413
      else:
       s += -0.0267
    else:
     if v17 <= 0.198525101:
      s += 0.1123
     else:
      if v9 <= 0.788287057:
       if v56 <= 7.5:
        if v39 <= 21.1:
         s += -0.0066
        else:
         s += 0.0168
       else:
        if v1 <= 5.10026455:
         s += 0.1020
        else:
         if v19 <= 23.5:
          s += -0.0415
         else:
          s += -0.1758
      else:
       if v19 <= 37.5:
        s += 0.0681
       else:
        s += 0.0024
    if v51 <= 2.615:
     if v27 <= 25.5:
      if v27 <= 6.5:
       if v30 <= 15.5:
        if v37 <= 4.2:
         s += -0.0880
        else:
         if v21 <= 0.692836412:
          s += 0.0479
         else:
          s += -0.0500
       else:
        if v51 <= -0.715:
         s += -0.0334
        else:
         s += 0.0019
      else:
       if v21 <= 0.0500397146:
        s += -0.0394
       else:
        s += 0.0370
     else:
      if v27 <= 26.5:
       s += -0.2465
      else:
       s += -0.0136
    else:
     if v7 <= 0.0:
      if v9 <= -0.961587226:
       s += -0.1127
      else:
       s += 0.0308
     else:
      if v6 <= 0.1225:
       if v27 <= 8.5:
        if v9 <= 0.548483416:
         s += -0.1092
        else:
         s += 0.0463
       else:
        s += -0.2766
      else:
       s += 0.1279
    if v31 <= 1.5:
     if v38 <= 4.2:
      if v17 <= 0.899247419:
       s += -0.0178
      else:
       s += 0.0246
     else:
      if v23 <= 11.5:
       if v9 <= 0.470113005:
        if v38 <= 210:
         if v45 <= 11.5:
          s += -0.0016
         else:
          s += -0.0530
        else:
         s += -0.1794
       else:
        if v19 <= 23.5:
         if v17 <= 0.0:
          s += -0.0923
         else:
          s += 0.0506
        else:
         if v54 <= 3.216:
          s += 0.0056
         else:
          s += -0.0801
      else:
       if v54 <= 1.593:
        if v41 <= 10.44:
         if v41 <= 7.22:
          s += 0.0456
         else:
          s += 0.1088
        else:
         s += -0.0217
       else:
        if v51 <= 3.195:
         s += -0.0464
        else:
         s += 0.0973
    else:
     s += -0.0981
    if v10 <= 0.0:
     if v33 <= 390:
      if v25 <= 0.0:
       if v33 <= 63.5:
        s += -0.1146
       else:
        s += 0.0427
      else:
       if v25 <= 23.5:
        if v42 <= 24.6333333:
         if v42 <= 5.44:
          s += 0.0052
         else:
          s += 0.0458
        else:
         if v38 <= 0.0:
          s += -0.0745
         else:
          s += 0.0064
       else:
        if v33 <= 104.5:
         if v42 <= 23.82:
          s += -0.0299
         else:
          s += 0.0206
        else:
         if v42 <= 47.42:
          s += 0.0338
         else:
          s += -0.0512
     else:
      s += -0.0678
    else:
     if v42 <= 6.225:
      if v33 <= 22.5:
       s += 0.1382
      else:
       s += -0.0668
     else:
      if v23 <= 1.5:
       s += -0.1224
      else:
       s += -0.0713
    if v14 <= 0.105555556:
     if v13 <= 0.0:
      if v53 <= 0.0:
       s += -0.0386
      else:
       s += 0.0834
     else:
      if v46 <= 0.0:
       s += -0.0662
      else:
       if v20 <= 14.5:
        if v4 <= 4.5:
         s += 0.0236
        else:
         s += -0.0294
       else:
        s += 0.0019
    else:
     if v4 <= 2.5:
      if v13 <= 0.120344828:
       s += -0.1138
      else:
       s += -0.0017
     else:
      if v13 <= 0.960784314:
       if v53 <= 0.364:
        if v20 <= 18.5:
         s += 0.0733
        else:
         s += 0.0113
       else:
        if v5 <= 0.131884058:
         if v49 <= -0.06:
          s += -0.0374
         else:
          s += 0.0414
        else:
         if v20 <= 21.5:
          s += -0.0525
         else:
          s += 0.0195
      else:
       s += -0.0573
    if v32 <= 49.5:
     s += -0.0712
    else:
     if v16 <= 0.302022533:
      if v26 <= 2.5:
       if v20 <= 10.5:
        if v27 <= 3.5:
         s += -0.0274
        else:
         s += 0.0828
       else:
        if v22 <= 0.860965473:
         if v35 <= 0.00354238387:
          s += -0.0341
         else:
          s += 0.0573
        else:
         if v35 <= 0.0483571172:
          s += 0.0443
         else:
          s += -0.0620
      else:
       s += -0.0458
     else:
      if v35 <= 0.324365794:
       if v27 <= 25.5:
        if v3 <= 1.5:
         if v5 <= 0.0:
          s += -0.1045
         else:
          s += -0.0007
        else:
         s += 0.0163
       else:
        if v27 <= 26.5:
         s += -0.3944
        else:
         s += -0.0213
      else:
       if v22 <= 0.999324675:
        s += 0.0704
       else:
        s += -0.0646
    if v1 <= 8.16904762:
     if v25 <= 0.0:
      if v54 <= 0.854:
       s += -0.1234
      else:
       if v28 <= 0.190909091:
        s += 0.0588
       else:
        s += -0.1276
     else:
      if v54 <= 3.682:
       if v25 <= 24.5:
        if v54 <= -0.442:
         if v28 <= 0.133928571:
          s += 0.1156
         else:
          s += 0.0263
        else:
         if v51 <= -0.455:
          s += -0.0359
         else:
          s += 0.0088
       else:
        if v54 <= -0.86225:
         if v49 <= 3.515:
          s += -0.0758
         else:
          s += 0.0594
        else:
         if v29 <= 0.0:
          s += 0.0037
         else:
          s += -0.0294
      else:
       if v1 <= 6.48404075:
        s += -0.1371
       else:
        s += 0.0297
    else:
     if v1 <= 9.8452381:
      s += 0.0499
     else:
      s += -0.0084
    if v41 <= 60.45:
     if v28 <= 0.620192308:
      if v40 <= 196.5:
       if v49 <= 4.415:
        if v51 <= -1.375:
         if v49 <= 3.445:
          s += -0.0360
         else:
          s += 0.1126
        else:
         if v40 <= 144.5:
          s += 0.0022
         else:
          s += -0.1511
       else:
        if v9 <= 0.0751207894:
         s += -0.0048
        else:
         if v54 <= 3.682:
          s += 0.0669
         else:
          s += -0.0793
      else:
       s += 0.2003
     else:
      s += -0.0715
    else:
     if v9 <= 0.739746152:
      if v28 <= 0.0871212121:
       if v51 <= 1.335:
        if v54 <= 0.799:
         s += 0.0143
        else:
         if v40 <= 37.1:
          s += -0.3479
         else:
          s += -0.1147
       else:
        s += 0.0186
      else:
       s += -0.1099
     else:
      s += 0.0437
    if v38 <= 5.1:
     if v33 <= 86.5:
      if v13 <= 0.0387112887:
       if v13 <= 0.0314144737:
        s += -0.0341
       else:
        s += -0.1937
      else:
       if v17 <= 0.0:
        s += 0.1102
       else:
        s += -0.0081
     else:
      s += 0.0190
    else:
     if v33 <= 54.5:
      if v5 <= 0.80625:
       if v17 <= 0.107826575:
        if v38 <= 9.1:
         s += 0.0603
        else:
         s += -0.0219
       else:
        s += 0.0353
      else:
       if v56 <= 1.5:
        s += -0.0106
       else:
        s += -0.1604
     else:
      if v33 <= 92.5:
       if v56 <= 9.5:
        if v32 <= 49.5:
         s += -0.1670
        else:
         s += -0.0182
       else:
        s += -0.1929
      else:
       if v33 <= 390:
        s += 0.0171
       else:
        s += -0.0703
    if v11 <= 2.5:
     if v35 <= 0.315037594:
      if v27 <= 50.5:
       if v35 <= 0.291182171:
        if v39 <= 4.2:
         if v11 <= 1.5:
          s += -0.0178
         else:
          s += 0.0224
        else:
         s += 0.0066
       else:
        if v39 <= 9.1:
         s += 0.0495
        else:
         s += -0.1229
      else:
       s += -0.2182
     else:
      if v54 <= 0.578:
       if v27 <= 17.5:
        if v41 <= 26.02:
         s += 0.0914
        else:
         s += 0.0247
       else:
        s += -0.0282
      else:
       if v54 <= 0.826:
        s += -0.0939
       else:
        if v1 <= 7.14670014:
         s += 0.0282
        else:
         if v41 <= 27.2:
          s += 0.0312
         else:
          s += -0.1833
    else:
     if v13 <= 0.0314144737:
      s += -0.0526
     else:
      s += 0.0468
    if v41 <= 60.45:
     if v50 <= 0.09:
      if v55 <= 1.5:
       if v17 <= 0.394048492:
        if v41 <= 52.9:
         s += -0.0272
        else:
         s += 0.1371
       else:
        s += 0.0010
      else:
       s += 0.0550
     else:
      if v33 <= 54.5:
       if v6 <= 0.449494949:
        if v6 <= 0.151923077:
         if v55 <= 5.5:
          s += 0.0151
         else:
          s += 0.0775
        else:
         s += 0.0909
       else:
        s += -0.0789
      else:
       if v33 <= 104.5:
        if v32 <= 43.5:
         s += -0.1820
        else:
         if v56 <= 15.5:
          s += -0.0157
         else:
          s += -0.2285
       else:
        if v33 <= 390:
         s += 0.0278
        else:
         s += -0.0508
    else:
     if v1 <= 6.06833748:
      s += 0.0289
     else:
      s += -0.0966
    if v25 <= 0.0:
     if v39 <= 60.2:
      s += -0.0717
     else:
      s += 0.1677
    else:
     if v8 <= 3.135:
      if v23 <= 9.5:
       if v33 <= 92.5:
        if v33 <= 74.5:
         if v3 <= 5.5:
          s += -0.0214
         else:
          s += 0.0101
        else:
         if v3 <= 4.5:
          s += -0.0212
         else:
          s += -0.1258
       else:
        if v33 <= 390:
         s += 0.0251
        else:
         s += -0.0480
      else:
       if v33 <= 273:
        if v8 <= 2.505:
         s += 0.0311
        else:
         s += -0.0892
       else:
        s += -0.0696
     else:
      if v25 <= 29.5:
       s += 0.0619
      else:
       if v17 <= 0.18905466:
        if v39 <= 4.2:
         s += -0.2276
        else:
         s += 0.0218
       else:
        s += 0.0169
    if v18 <= 0.965332227:
     if v9 <= 0.810114839:
      if v1 <= 7.98958333:
       if v9 <= -0.0649229857:
        if v49 <= 0.485:
         if v55 <= 1.5:
          s += -0.0099
         else:
          s += 0.1053
        else:
         if v18 <= 0.73081385:
          s += -0.0665
         else:
          s += 0.0019
       else:
        if v49 <= -0.445:
         if v27 <= 3.5:
          s += -0.0467
         else:
          s += 0.0170
        else:
         s += 0.0037
      else:
       if v9 <= -0.169858052:
        if v9 <= -0.79648744:
         s += -0.0523
        else:
         if v5 <= 0.468627451:
          s += 0.1030
         else:
          s += 0.0200
       else:
        s += 0.0060
     else:
      if v7 <= 0.0:
       s += 0.0352
      else:
       if v1 <= 6.16733333:
        s += 0.0564
       else:
        s += -0.1302
    else:
     s += -0.0499
    if v25 <= 0.0:
     s += -0.0632
    else:
     if v27 <= 0.0:
      if v51 <= 1.915:
       if v51 <= -1.835:
        s += 0.0868
       else:
        if v20 <= 10.5:
         if v3 <= 5.5:
          s += -0.0717
         else:
          s += -0.0137
        else:
         s += -0.0011
      else:
       if v11 <= 1.5:
        s += 0.0298
       else:
        s += -0.1621
     else:
      if v0 <= 34.2:
       if v0 <= 10.2:
        if v25 <= 5.5:
         s += -0.0320
        else:
         s += 0.0204
       else:
        if v11 <= 0.0:
         s += 0.0456
        else:
         if v25 <= 1.5:
          s += -0.1904
         else:
          s += -0.0213
      else:
       if v3 <= 1.5:
        if v50 <= 0.865:
         s += 0.0512
        else:
         s += -0.1032
       else:
        s += 0.0405
    if v25 <= 0.0:
     s += -0.0555
    else:
     if v25 <= 47.5:
      if v6 <= 0.577380952:
       if v6 <= 0.158947368:
        if v2 <= 4.5:
         if v37 <= 121.5:
          s += 0.0016
         else:
          s += -0.0878
        else:
         s += 0.0589
       else:
        if v25 <= 2.5:
         s += -0.0308
        else:
         if v6 <= 0.449494949:
          s += 0.0753
         else:
          s += -0.0406
      else:
       s += -0.1027
     else:
      if v55 <= 17.5:
       if v2 <= 1.5:
        if v49 <= -0.19:
         if v37 <= 16.2:
          s += -0.0453
         else:
          s += 0.0532
        else:
         if v13 <= 0.0:
          s += 0.0629
         else:
          s += 0.0042
       else:
        if v46 <= 18.5:
         s += -0.0313
        else:
         s += -0.1285
      else:
       s += -0.1998
    if v10 <= 0.0:
     if v9 <= 1.04723929:
      if v31 <= 0.0:
       if v50 <= -0.245:
        if v50 <= -2.685:
         s += 0.0521
        else:
         if v29 <= 1.5:
          s += -0.0257
         else:
          s += 0.0270
       else:
        if v7 <= 0.0:
         if v49 <= -0.445:
          s += -0.0145
         else:
          s += 0.0152
        else:
         if v1 <= 5.10026455:
          s += 0.0614
         else:
          s += -0.0352
      else:
       if v29 <= 0.0:
        s += 0.1242
       else:
        if v1 <= 5.75103306:
         s += -0.1454
        else:
         s += 0.0035
     else:
      s += 0.0560
    else:
     if v39 <= 2.2:
      if v49 <= 1.105:
       if v9 <= -1.1250664:
        s += 0.1529
       else:
        s += -0.0710
      else:
       s += 0.0520
     else:
      s += -0.0804
    if v13 <= 0.0401342282:
     if v13 <= 0.0:
      if v20 <= 9.5:
       s += 0.1088
      else:
       s += -0.0093
     else:
      if v33 <= 92.5:
       if v33 <= 89.5:
        if v41 <= 3.265:
         s += -0.0603
        else:
         if v21 <= 0.0:
          s += 0.0324
         else:
          s += -0.0082
       else:
        if v12 <= 14.2:
         s += -0.0011
        else:
         if v43 <= 4.5:
          s += 0.0019
         else:
          s += -0.2659
      else:
       if v33 <= 350.5:
        if v41 <= 36.1:
         if v21 <= 0.964440567:
          s += 0.0370
         else:
          s += -0.0236
        else:
         if v53 <= 0.424:
          s += 0.1038
         else:
          s += -0.0634
       else:
        s += -0.0476
    else:
     if v12 <= 52.2:
      s += 0.0086
     else:
      s += 0.0691
    if v52 <= -0.915:
     if v25 <= 27.5:
      if v21 <= 0.182799123:
       if v9 <= 0.0585907546:
        s += 0.0022
       else:
        s += -0.1032
      else:
       if v9 <= 0.479849544:
        if v25 <= 17.5:
         s += 0.0454
        else:
         s += -0.0425
       else:
        s += 0.1106
     else:
      if v27 <= 0.0:
       if v18 <= 0.30289459:
        s += -0.3506
       else:
        s += -0.0944
      else:
       s += -0.0259
    else:
     if v46 <= 14.5:
      if v46 <= 13.5:
       s += 0.0038
      else:
       s += 0.0937
     else:
      if v21 <= 0.789494586:
       if v37 <= 10.2:
        s += -0.0397
       else:
        s += 0.0387
      else:
       if v51 <= -2.235:
        s += 0.1115
       else:
        if v52 <= -0.535:
         s += 0.1464
        else:
         s += -0.1115
    if v10 <= 0.0:
     if v21 <= 0.718097098:
      if v18 <= 0.108797451:
       if v53 <= -0.4:
        s += -0.0601
       else:
        s += 0.0026
      else:
       if v7 <= 0.0:
        if v41 <= 2.42:
         if v53 <= -0.48:
          s += -0.1830
         else:
          s += -0.0215
        else:
         if v45 <= 12.5:
          s += 0.0247
         else:
          s += 0.0732
       else:
        if v41 <= 47.02:
         if v54 <= 2.886:
          s += 0.0060
         else:
          s += -0.1466
        else:
         if v7 <= 1.5:
          s += -0.2466
         else:
          s += -0.0266
     else:
      s += -0.0054
    else:
     if v54 <= 0.0:
      if v18 <= 0.200182149:
       s += -0.1076
      else:
       if v53 <= 1.706:
        s += -0.0173
       else:
        s += 0.0709
     else:
      s += -0.0902
    if v28 <= 0.226495726:
     if v27 <= 0.0:
      if v28 <= 0.148351648:
       if v25 <= 15.5:
        if v5 <= 0.73030303:
         if v5 <= 0.34057971:
          s += 0.0292
         else:
          s += 0.1291
        else:
         s += -0.0423
       else:
        if v39 <= 8.2:
         s += -0.0383
        else:
         s += 0.0110
      else:
       s += -0.0887
     else:
      if v11 <= 1.5:
       if v27 <= 25.5:
        s += 0.0082
       else:
        if v27 <= 26.5:
         s += -0.1843
        else:
         s += -0.0194
      else:
       s += 0.0553
    else:
     if v16 <= 0.144345238:
      s += -0.0500
     else:
      if v25 <= 28.5:
       if v5 <= 0.114379085:
        s += 0.0341
       else:
        if v28 <= 0.379807692:
         s += -0.0494
        else:
         s += 0.0445
      else:
       s += -0.0317
    if v15 <= 0.0:
     if v13 <= 0.0:
      s += 0.0725
     else:
      if v54 <= 3.682:
       if v26 <= 2.5:
        if v21 <= 0.999321705:
         if v21 <= 0.940882745:
          s += 0.0079
         else:
          s += -0.0362
        else:
         if v17 <= 0.262394665:
          s += 0.0699
         else:
          s += -0.0408
       else:
        if v26 <= 3.5:
         if v21 <= 0.692836412:
          s += -0.0049
         else:
          s += -0.0610
        else:
         if v54 <= -1.412:
          s += 0.0800
         else:
          s += 0.0025
      else:
       if v21 <= 0.0333592072:
        s += -0.1995
       else:
        s += -0.0211
    else:
     if v5 <= 0.693979933:
      s += -0.0432
     else:
      if v17 <= 0.514336988:
       s += -0.0227
      else:
       if v42 <= 29.84:
        s += 0.1056
       else:
        s += -0.0929
    if v36 <= 18.5:
     if v22 <= 0.0:
      s += -0.0223
     else:
      s += 0.1088
    else:
     if v32 <= 48.5:
      s += -0.0575
     else:
      if v36 <= 55.5:
       if v40 <= 106.5:
        if v28 <= 0.0:
         if v22 <= 0.194944752:
          s += -0.0081
         else:
          s += 0.0277
        else:
         if v22 <= 0.0:
          s += 0.0316
         else:
          s += -0.0149
       else:
        if v1 <= 6.25116822:
         s += 0.0233
        else:
         s += -0.2837
      else:
       if v36 <= 103:
        if v27 <= 1.5:
         if v14 <= 0.0976190476:
          s += -0.0705
         else:
          s += 0.0038
        else:
         if v36 <= 92.5:
          s += 0.0085
         else:
          s += -0.0913
       else:
        if v41 <= 56.1:
         s += 0.0940
        else:
         s += -0.0206
    if v10 <= 0.0:
     if v51 <= 2.615:
      if v27 <= 0.0:
       if v37 <= 71.3:
        if v40 <= 90.2:
         if v43 <= 5.5:
          s += -0.0182
         else:
          s += 0.0206
        else:
         s += -0.1121
       else:
        if v37 <= 87.5:
         s += -0.1472
        else:
         s += -0.0122
      else:
       if v1 <= 8.16904762:
        s += 0.0062
       else:
        s += 0.0473
     else:
      if v40 <= 2.2:
       s += 0.0769
      else:
       if v43 <= 1.5:
        s += -0.0088
       else:
        if v19 <= 49.5:
         s += 0.0460
        else:
         s += -0.0198
    else:
     if v51 <= 0.16:
      if v19 <= 13.5:
       s += -0.0755
      else:
       if v19 <= 17.5:
        s += 0.1272
       else:
        s += -0.0164
     else:
      s += -0.0895
    if v36 <= 18.5:
     if v39 <= 0.0:
      s += -0.0795
     else:
      s += 0.0868
    else:
     if v16 <= 0.335087719:
      if v25 <= 3.5:
       if v36 <= 99.5:
        if v50 <= -1.375:
         s += -0.1648
        else:
         s += -0.0561
       else:
        s += 0.0801
      else:
       if v25 <= 22.5:
        if v7 <= 0.0:
         if v50 <= 0.09:
          s += -0.0240
         else:
          s += 0.0196
        else:
         s += 0.0715
       else:
        if v6 <= 0.0:
         if v51 <= -1.075:
          s += -0.2131
         else:
          s += -0.0639
        else:
         if v19 <= 32.5:
          s += -0.0391
         else:
          s += 0.0147
     else:
      if v50 <= -1.535:
       s += 0.0455
      else:
       if v39 <= 34.2:
        s += -0.0051
       else:
        s += 0.0160
    if v10 <= 0.0:
     if v44 <= 4.5:
      if v23 <= 3.5:
       if v54 <= -1.412:
        s += 0.0448
       else:
        if v49 <= -0.335:
         if v45 <= 21.5:
          s += -0.0661
         else:
          s += 0.0857
        else:
         s += -0.0105
      else:
       if v54 <= 1.068:
        s += 0.0229
       else:
        if v13 <= 0.168699187:
         s += -0.0043
        else:
         s += -0.1048
     else:
      if v41 <= 9.63333333:
       if v52 <= 4.575:
        s += -0.0005
       else:
        s += -0.1012
      else:
       if v41 <= 60.45:
        s += 0.0249
       else:
        if v14 <= 0.183501684:
         s += -0.0783
        else:
         s += 0.0698
    else:
     if v54 <= 0.0:
      if v41 <= 49.02:
       s += -0.0218
      else:
       s += 0.1197
     else:
      s += -0.0839
    if v8 <= 5.235:
     if v41 <= 36.1:
      if v35 <= 0.324365794:
       if v35 <= 0.291182171:
        if v35 <= 0.236694678:
         if v54 <= 3.466:
          s += -0.0009
         else:
          s += -0.0813
        else:
         if v8 <= -0.11:
          s += -0.0216
         else:
          s += 0.0706
       else:
        if v17 <= 0.528498534:
         if v27 <= 7.5:
          s += -0.0413
         else:
          s += -0.1810
        else:
         s += 0.0780
      else:
       if v8 <= 0.925:
        if v27 <= 5.5:
         s += -0.0668
        else:
         if v22 <= 0.976031658:
          s += 0.0509
         else:
          s += -0.0736
       else:
        s += 0.0788
     else:
      if v43 <= 0.0:
       s += -0.0547
      else:
       s += -0.0124
    else:
     if v35 <= 0.0214686228:
      s += -0.0331
     else:
      s += 0.0896
    return s
