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
       s += 0.7071
      else:
       s += 0.8218
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
        if v25 <= 3.5:
         s += 0.9990
        else:
         if v5 <= 0.310096154:
          s += 1.1741
         else:
          s += 1.1146
    else:
     if v11 <= 2.5:
      if v20 <= 7.5:
       s += 0.8501
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
       s += -0.1583
     else:
      s += -0.2694
    else:
     if v53 <= 0.238:
      if v23 <= 0.0:
       s += -0.0580
      else:
       if v30 <= 24.5:
        s += -0.2946
       else:
        if v21 <= 0.0421427329:
         s += -0.2412
        else:
         s += -0.1311
     else:
      if v21 <= 0.971938263:
       if v47 <= 0.0:
        if v15 <= 0.0:
         if v21 <= 0.0242610021:
          s += -0.1523
         else:
          s += 0.0605
        else:
         s += -0.1053
       else:
        s += -0.1900
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
        s += -0.2156
       else:
        if v9 <= -0.415346097:
         s += -0.1733
        else:
         s += -0.0174
     else:
      if v56 <= 0.0:
       if v37 <= 6.2:
        s += -0.2102
       else:
        s += -0.0556
      else:
       s += 0.0707
    else:
     if v3 <= 1.5:
      if v53 <= 0.034:
       s += -0.2000
      else:
       if v46 <= 11.5:
        s += 0.0299
       else:
        s += -0.1997
     else:
      if v46 <= 14.5:
       if v17 <= 0.0632700249:
        s += -0.0373
       else:
        s += 0.1048
      else:
       if v56 <= 0.0:
        if v46 <= 26.5:
         s += -0.1905
        else:
         s += 0.0669
       else:
        s += 0.0727
    if v12 <= 0.0:
     if v35 <= 0.10386062:
      if v51 <= 0.135:
       if v22 <= 0.093086909:
        s += -0.1734
       else:
        if v22 <= 0.950687519:
         s += -0.0181
        else:
         s += -0.1829
      else:
       if v25 <= 2.5:
        s += -0.1781
       else:
        if v22 <= 0.093086909:
         s += -0.0414
        else:
         s += 0.0652
     else:
      if v17 <= 0.43377486:
       s += -0.2062
      else:
       if v55 <= 0.0:
        s += -0.1605
       else:
        s += -0.0021
    else:
     if v22 <= 0.0695599031:
      if v55 <= 0.0:
       if v29 <= 0.0:
        s += -0.0208
       else:
        s += -0.1680
      else:
       s += 0.0669
     else:
      if v25 <= 0.0:
       s += -0.1482
      else:
       if v51 <= -0.405:
        s += 0.0437
       else:
        s += 0.1084
    if v3 <= 1.5:
     if v49 <= 0.09:
      if v53 <= 0.134:
       s += -0.1816
      else:
       s += -0.1263
     else:
      if v17 <= 0.389833849:
       if v11 <= 2.5:
        if v19 <= 4.5:
         s += -0.1813
        else:
         s += -0.0565
       else:
        s += -0.1980
      else:
       if v11 <= 1.5:
        if v11 <= 0.0:
         s += -0.1141
        else:
         s += 0.0552
       else:
        s += -0.1544
    else:
     if v11 <= 1.5:
      if v17 <= 0.0632700249:
       if v49 <= -0.385:
        s += -0.2350
       else:
        s += -0.0319
      else:
       if v11 <= 0.0:
        s += -0.0941
       else:
        if v5 <= 0.26969697:
         s += 0.0983
        else:
         s += 0.0078
     else:
      if v11 <= 2.5:
       s += -0.0799
      else:
       s += -0.2017
    if v3 <= 5.5:
     if v51 <= 0.255:
      if v33 <= 89.5:
       if v11 <= 2.5:
        s += -0.1353
       else:
        s += -0.1852
      else:
       if v11 <= 2.5:
        s += -0.0176
       else:
        s += -0.1841
     else:
      if v25 <= 3.5:
       s += -0.1505
      else:
       if v11 <= 2.5:
        if v46 <= 0.0:
         if v33 <= 31.5:
          s += -0.0301
         else:
          s += 0.0509
        else:
         s += -0.1105
       else:
        s += -0.1802
    else:
     if v11 <= 2.5:
      if v22 <= 0.985028819:
       if v22 <= 0.0695599031:
        if v23 <= 1.5:
         s += 0.0524
        else:
         s += -0.0784
       else:
        if v25 <= 0.0:
         s += -0.1208
        else:
         s += 0.0979
      else:
       s += -0.1257
     else:
      s += -0.1763
    if v12 <= 0.0:
     if v9 <= 0.0212132034:
      if v9 <= -0.415346097:
       s += -0.1716
      else:
       if v53 <= 0.134:
        s += -0.1378
       else:
        if v51 <= 2.275:
         s += -0.0883
        else:
         s += 0.0219
     else:
      if v53 <= 0.168:
       s += -0.1188
      else:
       if v21 <= 0.900756752:
        s += 0.0532
       else:
        s += -0.0692
    else:
     if v9 <= 0.366633981:
      if v42 <= 8.225:
       if v13 <= 0.0:
        s += -0.1459
       else:
        s += 0.0094
      else:
       if v21 <= 0.893345719:
        s += 0.0652
       else:
        s += -0.0799
     else:
      if v54 <= 0.826:
       if v37 <= 17.1:
        if v13 <= 0.0:
         s += -0.0639
        else:
         s += 0.0740
       else:
        s += 0.0950
      else:
       s += 0.1044
    if v16 <= 0.168333333:
     if v49 <= 0.15:
      s += -0.1399
     else:
      if v47 <= 0.0:
       if v11 <= 2.5:
        if v25 <= 1.5:
         s += -0.1611
        else:
         s += -0.0182
       else:
        s += -0.1614
      else:
       s += -0.1595
    else:
     if v23 <= 1.5:
      if v11 <= 1.5:
       if v56 <= 0.0:
        if v49 <= 0.685:
         s += 0.0222
        else:
         s += 0.0737
       else:
        s += 0.0888
      else:
       if v25 <= 22.5:
        s += -0.0275
       else:
        s += -0.1464
     else:
      if v25 <= 0.0:
       s += -0.1642
      else:
       if v11 <= 2.5:
        if v47 <= 11.5:
         if v11 <= 0.0:
          s += -0.0518
         else:
          s += 0.0430
        else:
         s += -0.1169
       else:
        s += -0.1582
    if v3 <= 1.5:
     if v53 <= 0.1:
      s += -0.1266
     else:
      if v16 <= 0.583974359:
       if v33 <= 45.5:
        s += -0.1076
       else:
        if v29 <= 0.0:
         s += 0.0034
        else:
         s += -0.1101
      else:
       if v21 <= 0.940882745:
        s += 0.0390
       else:
        s += -0.1130
    else:
     if v21 <= 0.908746184:
      if v25 <= 0.0:
       s += -0.1426
      else:
       if v5 <= 0.26969697:
        if v16 <= 0.0:
         s += -0.0421
        else:
         s += 0.0886
       else:
        if v16 <= 0.231663685:
         s += -0.1578
        else:
         s += 0.0238
     else:
      if v55 <= 1.5:
       if v16 <= 0.517879949:
        s += -0.1397
       else:
        s += -0.0277
      else:
       if v16 <= 0.144345238:
        s += -0.1545
       else:
        s += 0.0576
    if v0 <= 18.2:
     if v28 <= 0.0954545455:
      if v25 <= 1.5:
       s += -0.1224
      else:
       if v54 <= 0.066:
        if v0 <= 4.2:
         s += -0.0972
        else:
         s += 0.0056
       else:
        if v28 <= 0.0:
         if v48 <= 0.0:
          s += -0.1518
         else:
          s += 0.0595
        else:
         s += -0.0079
     else:
      if v28 <= 0.348484848:
       s += -0.1097
      else:
       s += -0.1480
    else:
     if v28 <= 0.480769231:
      if v54 <= 0.826:
       if v23 <= 0.0:
        s += 0.0707
       else:
        if v0 <= 42.2:
         s += -0.0656
        else:
         s += 0.0336
      else:
       if v7 <= 0.0:
        s += 0.0942
       else:
        if v0 <= 38.2:
         s += -0.0948
        else:
         s += 0.0745
     else:
      s += -0.1129
    if v9 <= 0.218408066:
     if v8 <= -0.715:
      s += -0.1294
     else:
      if v22 <= 0.967111873:
       if v22 <= 0.186971745:
        if v29 <= 0.0:
         s += -0.0494
        else:
         s += -0.1287
       else:
        if v15 <= 0.0:
         s += 0.0354
        else:
         s += -0.0690
      else:
       s += -0.1168
    else:
     if v23 <= 1.5:
      if v21 <= 0.940882745:
       if v8 <= 2.395:
        s += 0.0642
       else:
        s += 0.0991
      else:
       if v17 <= 0.2417024:
        s += -0.0930
       else:
        s += 0.0395
     else:
      if v48 <= 0.0:
       if v13 <= 0.683333333:
        if v29 <= 0.0:
         s += 0.0495
        else:
         if v21 <= 0.799245978:
          s += 0.0201
         else:
          s += -0.1316
       else:
        s += -0.1301
      else:
       s += -0.1046
    if v3 <= 5.5:
     if v35 <= 0.0895424837:
      if v53 <= 0.168:
       s += -0.0674
      else:
       if v18 <= 0.876119563:
        s += 0.0451
       else:
        s += -0.0578
     else:
      if v39 <= 34.2:
       s += -0.1079
      else:
       if v15 <= 0.0:
        if v41 <= 11.22:
         s += -0.0781
        else:
         s += 0.0185
       else:
        s += -0.1636
    else:
     if v11 <= 2.5:
      if v5 <= 0.26969697:
       if v41 <= 12.45:
        if v39 <= 18.2:
         s += -0.0151
        else:
         s += 0.0678
       else:
        if v18 <= 0.957955998:
         s += 0.0873
        else:
         s += -0.0482
      else:
       if v35 <= 0.0507401845:
        s += 0.0555
       else:
        if v18 <= 0.35887369:
         s += -0.0010
        else:
         s += -0.1290
     else:
      s += -0.1257
    if v28 <= 0.118055556:
     if v16 <= 0.168333333:
      if v33 <= 45.5:
       if v25 <= 15.5:
        if v25 <= 2.5:
         s += -0.0818
        else:
         s += 0.0333
       else:
        s += -0.1374
      else:
       s += 0.0220
     else:
      if v33 <= 390:
       if v11 <= 0.0:
        s += -0.0646
       else:
        if v49 <= -0.335:
         s += 0.0069
        else:
         s += 0.0704
      else:
       s += -0.1430
    else:
     if v16 <= 0.118823529:
      s += -0.1307
     else:
      if v55 <= 0.0:
       if v25 <= 0.0:
        s += -0.1360
       else:
        if v11 <= 1.5:
         if v47 <= 11.5:
          s += 0.0092
         else:
          s += -0.0804
        else:
         s += -0.1144
      else:
       if v11 <= 1.5:
        s += 0.0550
       else:
        s += -0.0796
    if v3 <= 5.5:
     if v11 <= 2.5:
      if v21 <= 0.0421427329:
       s += -0.0953
      else:
       if v17 <= 0.470045568:
        if v52 <= 0.0:
         s += -0.0699
        else:
         if v40 <= 17.1:
          s += 0.0247
         else:
          s += -0.0445
       else:
        s += 0.0394
     else:
      s += -0.1248
    else:
     if v11 <= 2.5:
      if v17 <= 0.0632700249:
       if v5 <= 0.0:
        if v39 <= 5.1:
         s += -0.0869
        else:
         s += 0.0686
       else:
        s += -0.1263
      else:
       if v13 <= 0.0:
        if v21 <= 0.0333592072:
         s += -0.0523
        else:
         if v21 <= 0.878021745:
          s += 0.0646
         else:
          s += -0.0107
       else:
        if v21 <= 0.931873478:
         s += 0.0899
        else:
         s += 0.0153
     else:
      s += -0.1175
    if v28 <= 0.105555556:
     if v3 <= 1.5:
      if v41 <= 2.42:
       s += -0.0680
      else:
       if v52 <= 0.0:
        s += -0.0160
       else:
        s += 0.0305
     else:
      if v21 <= 0.765570659:
       if v41 <= 7.62:
        if v52 <= -0.785:
         s += -0.1821
        else:
         s += 0.0266
       else:
        s += 0.0844
      else:
       if v13 <= 0.0170215848:
        if v41 <= 14.04:
         s += -0.0984
        else:
         s += 0.0065
       else:
        s += 0.0561
    else:
     if v3 <= 5.5:
      s += -0.1029
     else:
      if v21 <= 0.900756752:
       if v13 <= 0.0:
        if v55 <= 0.0:
         s += -0.0554
        else:
         s += 0.0715
       else:
        s += 0.0861
      else:
       if v55 <= 1.5:
        s += -0.0939
       else:
        s += 0.0111
    if v12 <= 18.2:
     if v11 <= 2.5:
      if v19 <= 9.5:
       if v41 <= 16.1:
        s += -0.0845
       else:
        s += -0.0175
      else:
       if v26 <= 1.5:
        if v51 <= 0.285:
         if v41 <= 27.6333333:
          s += 0.0321
         else:
          s += -0.0662
        else:
         s += 0.0627
       else:
        if v51 <= 1.035:
         s += -0.0537
        else:
         s += 0.0002
     else:
      s += -0.1153
    else:
     if v11 <= 2.5:
      if v3 <= 0.0:
       s += -0.0417
      else:
       if v51 <= 0.05:
        if v55 <= 1.5:
         if v12 <= 34.2:
          s += -0.0452
         else:
          s += 0.0428
        else:
         s += 0.0856
       else:
        if v34 <= 7228.5:
         s += 0.0838
        else:
         s += -0.2046
     else:
      s += -0.1057
    if v9 <= 0.248280754:
     if v9 <= -0.335305814:
      s += -0.1016
     else:
      if v25 <= 0.0:
       s += -0.1201
      else:
       if v45 <= 11.5:
        if v13 <= 0.0170215848:
         if v25 <= 2.5:
          s += -0.1107
         else:
          s += -0.0117
        else:
         s += 0.0325
       else:
        s += -0.0871
    else:
     if v25 <= 0.0:
      s += -0.0993
     else:
      if v45 <= 14.5:
       if v9 <= 0.510023766:
        if v16 <= 0.286375661:
         s += -0.0112
        else:
         if v33 <= 390:
          s += 0.0471
         else:
          s += -0.1364
       else:
        if v33 <= 394.5:
         if v25 <= 32.5:
          s += 0.0923
         else:
          s += 0.0558
        else:
         s += -0.1080
      else:
       if v13 <= 0.0:
        s += -0.0984
       else:
        s += 0.0277
    if v9 <= 0.237023206:
     if v28 <= 0.0954545455:
      if v22 <= 0.213167681:
       s += -0.0435
      else:
       if v25 <= 1.5:
        s += -0.0846
       else:
        if v9 <= -0.415346097:
         s += -0.0410
        else:
         s += 0.0403
     else:
      if v3 <= 0.0:
       s += -0.1001
      else:
       if v25 <= 18.5:
        if v55 <= 1.5:
         s += -0.0344
        else:
         s += 0.0723
       else:
        s += -0.0899
    else:
     if v25 <= 0.0:
      s += -0.0999
     else:
      if v22 <= 0.060577578:
       if v28 <= 0.630681818:
        if v9 <= 0.856438051:
         if v55 <= 1.5:
          s += -0.0329
         else:
          s += 0.0448
        else:
         s += 0.0840
       else:
        s += -0.1176
      else:
       if v9 <= 0.510023766:
        s += 0.0412
       else:
        s += 0.0770
    if v9 <= 0.375306223:
     if v9 <= -0.335305814:
      s += -0.0911
     else:
      if v11 <= 2.5:
       if v11 <= 0.0:
        if v18 <= 0.116780193:
         s += -0.0883
        else:
         s += -0.0204
       else:
        if v24 <= 0.0:
         if v48 <= 0.0:
          s += -0.1128
         else:
          s += 0.0378
        else:
         if v45 <= 0.0:
          s += -0.0053
         else:
          s += -0.0875
      else:
       s += -0.1087
    else:
     if v29 <= 1.5:
      if v41 <= 8.45:
       s += 0.0153
      else:
       if v54 <= 0.854:
        if v7 <= 1.5:
         s += 0.0524
        else:
         s += -0.0840
       else:
        s += 0.0828
     else:
      if v54 <= 1.122:
       s += -0.0886
      else:
       if v29 <= 12.5:
        s += 0.0500
       else:
        s += -0.1278
    if v11 <= 2.5:
     if v3 <= 1.5:
      if v28 <= 0.118055556:
       if v46 <= 0.0:
        s += -0.0840
       else:
        if v27 <= 0.0:
         if v35 <= 0.0751679207:
          s += -0.0008
         else:
          s += -0.0893
        else:
         if v11 <= 1.5:
          s += 0.0168
         else:
          s += 0.1003
      else:
       if v15 <= 0.0:
        if v39 <= 38.2:
         s += -0.0798
        else:
         s += -0.0093
       else:
        s += -0.1309
     else:
      if v56 <= 0.0:
       if v53 <= 1.246:
        if v46 <= 0.0:
         s += -0.1110
        else:
         if v35 <= 0.134082397:
          s += -0.0370
         else:
          s += 0.0319
       else:
        if v45 <= 13.5:
         s += 0.0527
        else:
         s += -0.1416
      else:
       s += 0.0669
    else:
     s += -0.1050
    if v17 <= 0.107826575:
     if v29 <= 0.0:
      if v49 <= -0.815:
       s += -0.1083
      else:
       if v25 <= 1.5:
        s += -0.0963
       else:
        s += -0.0127
     else:
      s += -0.1046
    else:
     if v25 <= 0.0:
      s += -0.1047
     else:
      if v22 <= 0.1002902:
       if v29 <= 0.0:
        if v5 <= 0.0976190476:
         s += 0.0330
        else:
         s += -0.0458
       else:
        if v25 <= 19.5:
         s += 0.0372
        else:
         s += -0.0924
      else:
       if v5 <= 0.151923077:
        if v29 <= 0.0:
         if v22 <= 0.919112264:
          s += 0.0716
         else:
          s += 0.0136
        else:
         if v25 <= 31.5:
          s += 0.0569
         else:
          s += -0.0228
       else:
        if v39 <= 22.2:
         s += -0.0137
        else:
         s += 0.0357
    if v8 <= 1.615:
     if v8 <= -0.345:
      s += -0.0733
     else:
      if v22 <= 0.1002902:
       if v29 <= 0.0:
        if v33 <= 43.5:
         s += -0.0635
        else:
         s += 0.0328
       else:
        s += -0.0928
      else:
       if v22 <= 0.944691752:
        if v33 <= 390:
         if v52 <= -2.765:
          s += -0.1557
         else:
          s += 0.0308
        else:
         s += -0.1222
       else:
        s += -0.0415
    else:
     if v29 <= 1.5:
      if v19 <= 48.5:
       if v7 <= 3.5:
        s += 0.0786
       else:
        s += -0.1179
      else:
       if v29 <= 0.0:
        s += 0.0321
       else:
        if v33 <= 92.5:
         s += -0.3253
        else:
         s += 0.0109
     else:
      if v33 <= 25.5:
       s += -0.2303
      else:
       s += -0.0120
    if v28 <= 0.190909091:
     if v0 <= 20.2:
      if v33 <= 14.5:
       s += -0.0947
      else:
       if v28 <= 0.0:
        if v33 <= 390:
         if v21 <= 0.908746184:
          s += 0.0440
         else:
          s += -0.0132
        else:
         s += -0.0979
       else:
        s += -0.0294
     else:
      if v29 <= 0.0:
       s += 0.0636
      else:
       if v35 <= 0.131006865:
        if v13 <= 0.0:
         if v35 <= 0.0770881479:
          s += -0.0211
         else:
          s += -0.1967
        else:
         s += 0.0026
       else:
        s += 0.0892
    else:
     if v0 <= 33.1:
      if v14 <= 0.0801282051:
       s += -0.0934
      else:
       if v14 <= 0.935784314:
        s += 0.0086
       else:
        s += -0.1078
     else:
      if v33 <= 33.5:
       s += 0.0825
      else:
       s += -0.0257
    if v51 <= 0.925:
     if v25 <= 0.0:
      s += -0.1090
     else:
      if v21 <= 0.900756752:
       if v51 <= -0.405:
        if v35 <= 0.00304449865:
         s += -0.1363
        else:
         s += -0.0246
       else:
        if v5 <= 0.302173913:
         if v32 <= 44.5:
          s += -0.1862
         else:
          s += 0.0386
        else:
         s += -0.0376
      else:
       if v49 <= 0.12:
        s += -0.0830
       else:
        s += -0.0213
    else:
     if v23 <= 1.5:
      if v5 <= 0.0:
       s += 0.0696
      else:
       if v35 <= 0.101698161:
        s += 0.0603
       else:
        s += -0.0007
     else:
      if v54 <= 0.37:
       s += -0.0929
      else:
       if v47 <= 11.5:
        if v25 <= 0.0:
         s += -0.0850
        else:
         s += 0.0202
       else:
        s += -0.1184
    if v10 <= 0.0:
     if v25 <= 0.0:
      s += -0.0906
     else:
      if v8 <= 1.965:
       if v29 <= 0.0:
        if v36 <= 56.5:
         if v8 <= -0.715:
          s += -0.0187
         else:
          s += 0.0353
        else:
         if v49 <= 3.195:
          s += -0.0365
         else:
          s += 0.0448
       else:
        if v41 <= 18.06:
         if v33 <= 92.5:
          s += -0.0938
         else:
          s += -0.0057
        else:
         s += -0.0030
      else:
       if v29 <= 0.0:
        if v7 <= 0.0:
         s += 0.0764
        else:
         s += 0.0044
       else:
        if v53 <= 0.98:
         if v41 <= 31.6333333:
          s += -0.0378
         else:
          s += -0.2351
        else:
         if v33 <= 89.5:
          s += 0.0788
         else:
          s += -0.0580
    else:
     s += -0.1163
    if v8 <= 0.925:
     if v8 <= -1.075:
      s += -0.0806
     else:
      if v11 <= 2.5:
       if v47 <= 11.5:
        if v36 <= 18.5:
         s += 0.0861
        else:
         if v21 <= 0.100119943:
          s += -0.0393
         else:
          s += 0.0084
       else:
        s += -0.0626
      else:
       s += -0.0944
    else:
     if v11 <= 2.5:
      if v8 <= 2.275:
       if v36 <= 73.5:
        if v53 <= 1.14:
         s += 0.0009
        else:
         s += 0.0532
       else:
        if v16 <= 0.401219512:
         s += -0.2454
        else:
         s += 0.0253
      else:
       if v7 <= 0.0:
        s += 0.0668
       else:
        if v36 <= 43.5:
         if v1 <= 6.16733333:
          s += 0.0277
         else:
          s += -0.2353
        else:
         s += 0.0745
     else:
      s += -0.0662
    if v9 <= 0.375306223:
     if v9 <= -0.194299717:
      if v16 <= 0.375573394:
       s += -0.0837
      else:
       if v1 <= 7.98958333:
        s += -0.0400
       else:
        s += 0.0689
     else:
      if v51 <= -0.235:
       s += -0.0560
      else:
       if v22 <= 0.149515485:
        if v33 <= 43.5:
         s += -0.0604
        else:
         if v26 <= 1.5:
          s += 0.0682
         else:
          s += -0.0438
       else:
        if v19 <= 1.5:
         s += -0.0660
        else:
         if v33 <= 394.5:
          s += 0.0326
         else:
          s += -0.1285
    else:
     if v53 <= 0.816:
      if v21 <= 0.594337952:
       if v51 <= -0.405:
        s += -0.0431
       else:
        s += 0.0492
      else:
       s += -0.0525
     else:
      if v19 <= 48.5:
       s += 0.0680
      else:
       s += 0.0019
    if v12 <= 33.1:
     if v47 <= 11.5:
      if v9 <= -0.219219394:
       if v0 <= 5.1:
        s += -0.0746
       else:
        if v35 <= 0.139211886:
         if v34 <= 426.2:
          s += 0.1038
         else:
          s += -0.0088
        else:
         s += -0.0573
      else:
       if v37 <= 6.2:
        if v35 <= 0.0457769181:
         s += 0.0072
        else:
         s += -0.0389
       else:
        if v34 <= 7184:
         s += 0.0214
        else:
         s += -0.1682
     else:
      s += -0.0712
    else:
     if v19 <= 40.5:
      if v3 <= 3.5:
       s += -0.0276
      else:
       s += 0.0758
     else:
      if v34 <= 7768:
       if v55 <= 10.5:
        s += 0.0075
       else:
        s += -0.2624
      else:
       if v35 <= 0.0209061772:
        s += -0.9076
       else:
        s += -0.1063
    if v11 <= 2.5:
     if v25 <= 0.0:
      if v35 <= 0.0378552663:
       if v22 <= 0.967111873:
        s += 0.1283
       else:
        s += -0.0673
      else:
       s += -0.1099
     else:
      if v17 <= 0.107826575:
       if v35 <= 0.0483571172:
        if v33 <= 14.5:
         s += -0.0791
        else:
         if v33 <= 22.5:
          s += 0.1306
         else:
          s += 0.0157
       else:
        if v22 <= 0.860965473:
         if v37 <= 80.5:
          s += -0.0150
         else:
          s += -0.1251
        else:
         s += -0.0794
      else:
       if v33 <= 394.5:
        if v22 <= 0.15653907:
         if v37 <= 6.2:
          s += -0.0432
         else:
          s += 0.0207
        else:
         if v47 <= 11.5:
          s += 0.0389
         else:
          s += -0.0245
       else:
        s += -0.1173
    else:
     s += -0.0835
    if v10 <= 0.0:
     if v25 <= 0.0:
      if v35 <= 0.0378552663:
       if v46 <= 0.0:
        s += -0.0721
       else:
        s += 0.0931
      else:
       s += -0.1076
     else:
      if v14 <= 0.0801282051:
       if v29 <= 0.0:
        if v20 <= 7.5:
         if v55 <= 1.5:
          s += -0.0324
         else:
          s += 0.0397
        else:
         if v47 <= 11.5:
          s += 0.0331
         else:
          s += -0.0379
       else:
        if v21 <= 0.692836412:
         s += 0.0153
        else:
         if v35 <= 0.16204051:
          s += -0.1116
         else:
          s += -0.0245
      else:
       if v7 <= 0.0:
        if v21 <= 0.964440567:
         s += 0.0613
        else:
         s += -0.0300
       else:
        if v35 <= 0.0:
         s += -0.2162
        else:
         s += 0.0099
    else:
     s += -0.1066
    if v9 <= 0.375306223:
     if v9 <= -0.469787138:
      s += -0.0619
     else:
      if v18 <= 0.965332227:
       if v18 <= 0.108797451:
        s += -0.0455
       else:
        if v30 <= 42.5:
         s += -0.0356
        else:
         if v4 <= 4.5:
          s += 0.0388
         else:
          s += -0.0031
      else:
       s += -0.1035
    else:
     if v29 <= 0.0:
      if v23 <= 1.5:
       if v13 <= 0.0145456469:
        s += 0.0374
       else:
        s += 0.0746
      else:
       s += 0.0167
     else:
      if v54 <= 1.016:
       if v27 <= 3.5:
        s += -0.0988
       else:
        s += 0.0232
      else:
       if v27 <= 5.5:
        s += 0.0487
       else:
        if v4 <= 4.5:
         if v27 <= 6.5:
          s += -0.5407
         else:
          s += -0.0667
        else:
         s += 0.0125
    if v16 <= 0.302022533:
     if v45 <= 14.5:
      if v25 <= 1.5:
       s += -0.0959
      else:
       if v49 <= -0.705:
        s += -0.0676
       else:
        if v15 <= 0.0:
         if v27 <= 0.0:
          s += -0.0312
         else:
          s += 0.0198
        else:
         s += -0.0626
     else:
      s += -0.1007
    else:
     if v3 <= 1.5:
      if v16 <= 0.92323201:
       if v25 <= 0.0:
        s += -0.0952
       else:
        if v15 <= 0.0:
         s += -0.0051
        else:
         s += -0.0897
      else:
       s += 0.0264
     else:
      if v16 <= 0.798648649:
       if v25 <= 31.5:
        s += 0.0623
       else:
        if v42 <= 17.82:
         s += -0.0099
        else:
         s += 0.0398
      else:
       if v53 <= -0.262:
        s += -0.1251
       else:
        s += 0.0002
    if v10 <= 0.0:
     if v25 <= 0.0:
      s += -0.0858
     else:
      if v54 <= 1.386:
       if v37 <= 5.1:
        if v49 <= -0.445:
         if v45 <= 26.5:
          s += -0.0872
         else:
          s += 0.0626
        else:
         if v54 <= 0.274:
          s += -0.0264
         else:
          s += 0.0279
       else:
        if v53 <= 0.334:
         if v9 <= 0.226326151:
          s += 0.0695
         else:
          s += -0.0140
        else:
         s += 0.0091
      else:
       if v33 <= 61.5:
        if v5 <= 0.912878788:
         if v41 <= 5.44:
          s += -0.0081
         else:
          s += 0.0709
        else:
         s += -0.0395
       else:
        if v41 <= 42.9:
         s += 0.0227
        else:
         if v25 <= 49.5:
          s += 0.0532
         else:
          s += -0.1702
    else:
     s += -0.1032
    if v8 <= 2.955:
     if v11 <= 2.5:
      if v8 <= -1.375:
       if v49 <= 0.345:
        s += -0.0328
       else:
        s += -0.1054
      else:
       if v51 <= -0.2:
        if v19 <= 3.5:
         if v11 <= 0.0:
          s += -0.0395
         else:
          s += -0.1600
        else:
         if v39 <= 5.1:
          s += -0.0458
         else:
          s += 0.0147
       else:
        if v38 <= 210:
         if v32 <= 48.5:
          s += -0.1258
         else:
          s += 0.0114
        else:
         s += -0.2653
     else:
      s += -0.0724
    else:
     if v19 <= 47.5:
      if v7 <= 0.0:
       s += 0.0753
      else:
       if v52 <= -0.11:
        s += -0.3004
       else:
        if v52 <= 2.665:
         s += 0.1064
        else:
         s += -0.0672
     else:
      s += -0.0097
    if v16 <= 0.335087719:
     if v50 <= -0.245:
      s += -0.0688
     else:
      if v52 <= -0.785:
       s += -0.0620
      else:
       if v49 <= -0.445:
        s += -0.0516
       else:
        s += 0.0041
    else:
     if v33 <= 390:
      if v37 <= 5.1:
       if v54 <= 1.016:
        if v33 <= 86.5:
         if v50 <= 3.255:
          s += -0.0621
         else:
          s += 0.0429
        else:
         s += 0.0145
       else:
        s += 0.0196
      else:
       if v33 <= 54.5:
        if v17 <= 0.215940978:
         s += 0.1323
        else:
         if v55 <= 0.0:
          s += 0.0197
         else:
          s += 0.0580
       else:
        if v55 <= 12.5:
         s += 0.0114
        else:
         if v54 <= 1.438:
          s += 0.0356
         else:
          s += -0.2953
     else:
      s += -0.0954
    if v14 <= 0.0801282051:
     if v11 <= 2.5:
      if v14 <= 0.0741758242:
       if v15 <= 0.0:
        if v21 <= 0.100119943:
         if v0 <= 20.2:
          s += -0.0521
         else:
          s += 0.0355
        else:
         if v33 <= 390:
          s += 0.0124
         else:
          s += -0.1250
       else:
        if v33 <= 157:
         s += -0.1037
        else:
         s += 0.0298
      else:
       s += -0.3220
     else:
      s += -0.0865
    else:
     if v3 <= 0.0:
      if v0 <= 7.1:
       s += 0.0367
      else:
       if v51 <= 0.485:
        if v14 <= 0.935784314:
         s += 0.0396
        else:
         s += -0.1005
       else:
        if v0 <= 10.2:
         s += -0.0107
        else:
         s += -0.1124
     else:
      if v19 <= 27.5:
       s += 0.0643
      else:
       s += 0.0141
    if v13 <= 0.0:
     if v17 <= 0.287134268:
      if v46 <= 14.5:
       if v13 <= 0.0:
        s += 0.0758
       else:
        if v19 <= 1.5:
         s += -0.1130
        else:
         if v40 <= 64.2:
          s += -0.0159
         else:
          s += -0.0983
      else:
       s += -0.0975
     else:
      if v54 <= 1.816:
       s += -0.0052
      else:
       if v55 <= 10.5:
        s += 0.0427
       else:
        s += -0.1535
    else:
     if v3 <= 0.0:
      if v17 <= 0.0:
       s += 0.1317
      else:
       if v13 <= 0.960784314:
        if v17 <= 0.745603079:
         s += -0.0246
        else:
         s += 0.0465
       else:
        s += -0.0882
     else:
      if v19 <= 26.5:
       s += 0.0603
      else:
       if v17 <= 0.275103914:
        s += -0.0649
       else:
        s += 0.0309
    if v15 <= 0.0:
     if v37 <= 5.1:
      if v51 <= -0.455:
       if v49 <= -0.19:
        if v1 <= 6.65881375:
         s += -0.1248
        else:
         s += -0.0054
       else:
        if v52 <= 2.775:
         s += -0.0397
        else:
         s += 0.1023
      else:
       if v52 <= 0.05:
        s += -0.0320
       else:
        s += 0.0130
     else:
      if v5 <= 0.170289855:
       if v6 <= 0.310096154:
        if v32 <= 47.5:
         s += -0.0829
        else:
         if v51 <= -0.715:
          s += -0.0012
         else:
          s += 0.0372
       else:
        s += -0.1092
      else:
       if v51 <= -2.235:
        s += 0.1149
       else:
        if v47 <= 11.5:
         if v1 <= 7.21448749:
          s += -0.0133
         else:
          s += 0.0307
        else:
         s += -0.0689
    else:
     s += -0.0536
    if v34 <= 8582:
     if v13 <= 0.0:
      if v30 <= 41.5:
       if v53 <= 1.14:
        s += -0.0645
       else:
        if v34 <= 2463.5:
         s += 0.0061
        else:
         if v34 <= 2519:
          s += -0.3913
         else:
          s += -0.0365
      else:
       if v51 <= 1.715:
        if v19 <= 8.5:
         if v37 <= 82.5:
          s += -0.0389
         else:
          s += -0.1732
        else:
         if v34 <= 322.5:
          s += 0.0661
         else:
          s += -0.0131
       else:
        if v17 <= 0.464882208:
         s += 0.0055
        else:
         s += 0.0579
     else:
      if v13 <= 0.960784314:
       if v5 <= 0.151923077:
        s += 0.0399
       else:
        if v51 <= -2.835:
         s += 0.1624
        else:
         s += -0.0043
      else:
       s += -0.0575
    else:
     s += -0.3838
    if v9 <= 0.563011428:
     if v32 <= 49.5:
      s += -0.1069
     else:
      if v31 <= 0.0:
       if v9 <= -0.516001074:
        s += -0.0568
       else:
        if v42 <= 2.67333333:
         s += -0.0522
        else:
         if v53 <= -1.0745:
          s += -0.0636
         else:
          s += -0.0015
      else:
       s += 0.1260
    else:
     if v56 <= 16.5:
      if v53 <= 1.402:
       if v7 <= 3.5:
        if v22 <= 0.427232901:
         if v42 <= 9.44:
          s += 0.0258
         else:
          s += -0.0472
        else:
         if v19 <= 1.5:
          s += -0.0619
         else:
          s += 0.0440
       else:
        s += -0.2117
      else:
       if v19 <= 49.5:
        s += 0.0706
       else:
        if v27 <= 0.0:
         s += -0.0702
        else:
         s += 0.0344
     else:
      s += -0.2295
    if v8 <= -0.645:
     if v54 <= 3.066:
      if v37 <= 5.1:
       s += -0.0651
      else:
       if v49 <= 0.375:
        if v33 <= 19.5:
         s += 0.1447
        else:
         s += 0.0028
       else:
        s += -0.0449
     else:
      s += -0.1627
    else:
     if v51 <= 2.275:
      if v32 <= 49.5:
       s += -0.0985
      else:
       if v49 <= -0.445:
        s += -0.0315
       else:
        if v33 <= 394.5:
         if v41 <= 60.45:
          s += 0.0130
         else:
          s += -0.0581
        else:
         s += -0.0838
     else:
      if v33 <= 58.5:
       if v49 <= 0.765:
        if v17 <= 0.198525101:
         s += -0.0372
        else:
         s += 0.0395
       else:
        s += 0.0692
      else:
       if v56 <= 9.5:
        s += 0.0154
       else:
        s += -0.2597
    if v14 <= 0.0801282051:
     if v45 <= 0.0:
      if v14 <= 0.0741758242:
       if v25 <= 0.0:
        s += -0.1023
       else:
        if v11 <= 2.5:
         if v14 <= 0.0:
          s += 0.0787
         else:
          s += -0.0009
        else:
         s += -0.0782
      else:
       s += -0.2522
     else:
      s += -0.0670
    else:
     if v17 <= 0.0:
      s += 0.1427
     else:
      if v14 <= 0.935784314:
       if v7 <= 0.0:
        if v0 <= 31.1:
         if v18 <= 0.920917094:
          s += 0.0220
         else:
          s += -0.0645
        else:
         if v17 <= 0.75351436:
          s += 0.0623
         else:
          s += -0.0531
       else:
        s += -0.0306
      else:
       if v0 <= 18.2:
        s += -0.0795
       else:
        if v54 <= 1.016:
         s += -0.0671
        else:
         s += 0.1201
    if v16 <= 0.335087719:
     if v41 <= 71.1:
      if v9 <= -0.415346097:
       if v12 <= 0.0:
        s += -0.0781
       else:
        s += 0.0526
      else:
       if v11 <= 2.5:
        if v11 <= 1.5:
         if v12 <= 42.2:
          s += -0.0220
         else:
          s += 0.0381
        else:
         if v41 <= 10.82:
          s += 0.0936
         else:
          s += 0.0047
       else:
        s += -0.0769
     else:
      s += -0.1607
    else:
     if v9 <= 0.777858364:
      if v32 <= 49.5:
       s += -0.0896
      else:
       if v14 <= 0.935784314:
        if v4 <= 2.5:
         if v9 <= -0.79648744:
          s += -0.1903
         else:
          s += -0.0179
        else:
         if v45 <= 28.5:
          s += 0.0177
         else:
          s += -0.1236
       else:
        s += -0.0455
     else:
      s += 0.0484
    if v39 <= 4.2:
     if v49 <= -0.17:
      s += -0.0646
     else:
      if v33 <= 86.5:
       if v0 <= 31.1:
        if v0 <= 29.3:
         s += -0.0276
        else:
         s += -0.1867
       else:
        s += 0.0244
      else:
       if v33 <= 390:
        s += 0.0339
       else:
        s += -0.0793
    else:
     if v0 <= 35.1:
      if v15 <= 0.0:
       if v33 <= 394.5:
        s += 0.0056
       else:
        s += -0.1019
      else:
       if v33 <= 152.5:
        s += -0.0805
       else:
        s += 0.0585
     else:
      if v33 <= 58.5:
       if v21 <= 0.765570659:
        if v7 <= 1.5:
         s += 0.0864
        else:
         s += -0.0646
       else:
        s += -0.0026
      else:
       if v33 <= 65.5:
        s += -0.1337
       else:
        s += -0.0044
    if v10 <= 0.0:
     if v34 <= 8582:
      if v34 <= 393.5:
       if v19 <= 1.5:
        s += -0.0408
       else:
        if v41 <= 37.225:
         if v5 <= 0.979166667:
          s += 0.0608
         else:
          s += -0.0318
        else:
         s += -0.0230
      else:
       if v24 <= 0.0:
        if v7 <= 0.0:
         if v53 <= 1.086:
          s += 0.0072
         else:
          s += 0.0409
        else:
         if v53 <= 2.114:
          s += -0.0194
         else:
          s += -0.1548
       else:
        if v17 <= 0.327652046:
         s += -0.0261
        else:
         if v53 <= -0.4:
          s += -0.0689
         else:
          s += 0.0111
     else:
      s += -0.2672
    else:
     if v24 <= 10.5:
      s += -0.1108
     else:
      if v19 <= 20.5:
       s += -0.0007
      else:
       s += -0.0795
    if v34 <= 8582:
     if v9 <= 0.548483416:
      if v34 <= 364:
       if v20 <= 7.5:
        s += -0.0041
       else:
        if v53 <= -0.78:
         s += -0.0537
        else:
         if v27 <= 9.5:
          s += 0.0638
         else:
          s += -0.0669
      else:
       if v34 <= 5525.5:
        if v34 <= 4729.5:
         if v22 <= 0.123919912:
          s += -0.0393
         else:
          s += -0.0075
        else:
         s += -0.1800
       else:
        s += 0.0695
     else:
      if v34 <= 4729.5:
       if v53 <= 1.246:
        if v27 <= 0.0:
         s += -0.0317
        else:
         s += 0.0287
       else:
        if v45 <= 19.5:
         s += 0.0510
        else:
         s += -0.1722
      else:
       s += -0.0799
    else:
     if v22 <= 0.614901538:
      s += -0.3104
     else:
      s += 0.0662
    if v16 <= 0.335087719:
     if v34 <= 563.5:
      if v13 <= 0.0401342282:
       if v19 <= 4.5:
        if v39 <= 3.1:
         s += -0.1315
        else:
         s += -0.0201
       else:
        if v7 <= 0.0:
         s += -0.0028
        else:
         s += 0.0735
      else:
       s += 0.0601
     else:
      s += -0.0419
    else:
     if v34 <= 8582:
      if v13 <= 0.960784314:
       if v34 <= 594.5:
        if v16 <= 0.486298799:
         s += 0.0773
        else:
         if v42 <= 29.42:
          s += 0.0014
         else:
          s += 0.0787
       else:
        if v49 <= 2.165:
         if v51 <= 2.275:
          s += -0.0179
         else:
          s += 0.0252
        else:
         if v7 <= 0.0:
          s += 0.0404
         else:
          s += -0.0589
      else:
       s += -0.0612
     else:
      s += -0.1832
    if v28 <= 0.226495726:
     if v56 <= 11.5:
      if v51 <= 2.275:
       if v40 <= 4.2:
        if v5 <= 0.395652174:
         if v49 <= 3.135:
          s += -0.0108
         else:
          s += 0.0682
        else:
         s += -0.0489
       else:
        s += 0.0121
      else:
       if v56 <= 6.5:
        s += 0.0384
       else:
        if v5 <= 0.0513157895:
         s += 0.0405
        else:
         s += -0.1270
     else:
      s += -0.1073
    else:
     if v17 <= 0.107826575:
      if v8 <= 1.255:
       s += -0.0737
      else:
       s += 0.0287
     else:
      if v35 <= 0.255844156:
       if v17 <= 0.249597055:
        s += -0.1115
       else:
        if v49 <= 0.05:
         s += -0.0704
        else:
         s += 0.0164
      else:
       if v54 <= 0.4:
        s += 0.0461
       else:
        s += -0.0273
    if v9 <= -0.79648744:
     s += -0.0629
    else:
     if v9 <= 1.01548565:
      if v18 <= 0.876119563:
       if v45 <= 19.5:
        if v33 <= 390:
         if v33 <= 104.5:
          s += 0.0050
         else:
          s += 0.0381
        else:
         s += -0.0706
       else:
        if v9 <= 0.339416516:
         s += -0.0783
        else:
         if v21 <= 0.956021639:
          s += 0.0370
         else:
          s += -0.0912
      else:
       if v55 <= 7.5:
        if v17 <= 0.470045568:
         if v0 <= 27.1:
          s += -0.0260
         else:
          s += -0.0847
        else:
         if v33 <= 33.5:
          s += 0.0912
         else:
          s += -0.0156
       else:
        s += 0.0631
     else:
      if v33 <= 35.5:
       s += 0.1031
      else:
       if v17 <= 0.22450737:
        s += -0.1257
       else:
        s += 0.0590
    if v51 <= 3.015:
     if v30 <= 15.5:
      if v16 <= 0.286375661:
       if v53 <= 2.543:
        s += -0.0841
       else:
        s += 0.0705
      else:
       if v17 <= 0.2417024:
        s += 0.0715
       else:
        if v53 <= 1.14:
         if v19 <= 9.5:
          s += 0.0784
         else:
          s += -0.0597
        else:
         s += 0.0222
     else:
      if v19 <= 10.5:
       if v16 <= 0.302022533:
        if v51 <= -1.075:
         if v17 <= 0.0869354803:
          s += -0.0475
         else:
          s += -0.2486
        else:
         s += -0.0179
       else:
        if v17 <= 0.207771523:
         s += 0.0971
        else:
         if v53 <= 2.114:
          s += -0.0011
         else:
          s += -0.0818
      else:
       s += 0.0069
    else:
     if v53 <= 0.652:
      s += -0.0039
     else:
      s += 0.0355
    if v19 <= 1.5:
     s += -0.0553
    else:
     if v9 <= 0.510023766:
      if v28 <= 0.0:
       if v20 <= 9.5:
        if v40 <= 11.3:
         if v17 <= 0.178800449:
          s += -0.0196
         else:
          s += -0.0908
        else:
         if v41 <= 17.22:
          s += -0.0617
         else:
          s += 0.0621
       else:
        if v15 <= 0.0:
         if v41 <= 45.2666667:
          s += 0.0426
         else:
          s += -0.0262
        else:
         s += -0.0169
      else:
       if v16 <= 0.118823529:
        if v28 <= 0.0954545455:
         s += 0.0166
        else:
         s += -0.0698
       else:
        if v17 <= 0.0:
         s += 0.1448
        else:
         if v41 <= 87.9:
          s += -0.0047
         else:
          s += -0.1666
     else:
      if v19 <= 48.5:
       s += 0.0404
      else:
       s += -0.0138
    if v25 <= 0.0:
     if v27 <= 0.0:
      s += 0.0427
     else:
      s += -0.0828
    else:
     if v29 <= 0.0:
      if v52 <= -0.785:
       if v25 <= 49.5:
        if v20 <= 14.5:
         if v42 <= 5.84:
          s += -0.0291
         else:
          s += 0.0627
        else:
         s += -0.0257
       else:
        if v27 <= 0.0:
         if v20 <= 25.5:
          s += -0.2314
         else:
          s += -0.0202
        else:
         s += -0.0461
      else:
       if v52 <= 4.575:
        s += 0.0126
       else:
        s += -0.0242
     else:
      if v37 <= 4.2:
       if v27 <= 3.5:
        s += -0.0872
       else:
        s += -0.0085
      else:
       if v25 <= 18.5:
        if v3 <= 2.5:
         s += -0.0151
        else:
         s += 0.0818
       else:
        s += -0.0202
    if v9 <= 0.518572243:
     if v26 <= 2.5:
      if v11 <= 1.5:
       if v44 <= 0.0:
        s += -0.0780
       else:
        if v46 <= 0.0:
         s += -0.0443
        else:
         s += 0.0016
      else:
       if v49 <= -0.635:
        s += -0.0496
       else:
        if v9 <= 0.132803112:
         if v9 <= -0.516001074:
          s += -0.0238
         else:
          s += 0.0988
        else:
         s += 0.0023
     else:
      if v13 <= 0.0971675846:
       if v37 <= 5.1:
        s += -0.0558
       else:
        s += -0.0141
      else:
       s += 0.0306
    else:
     if v53 <= 1.35:
      if v21 <= 0.586465139:
       if v54 <= -0.126:
        s += -0.0971
       else:
        if v46 <= 0.0:
         s += -0.0506
        else:
         s += 0.0445
      else:
       s += -0.0304
     else:
      s += 0.0383
    if v10 <= 0.0:
     if v35 <= 0.324365794:
      if v25 <= 0.0:
       if v21 <= 0.20074492:
        s += -0.0810
       else:
        s += 0.1055
      else:
       if v21 <= 0.692836412:
        if v51 <= -0.405:
         if v37 <= 4.2:
          s += -0.0984
         else:
          s += 0.0101
        else:
         if v35 <= 0.291182171:
          s += 0.0292
         else:
          s += -0.0837
       else:
        if v29 <= 0.0:
         if v35 <= 0.0954131653:
          s += -0.0117
         else:
          s += 0.0426
        else:
         if v35 <= 0.16204051:
          s += -0.0716
         else:
          s += 0.0283
     else:
      if v9 <= 0.339416516:
       s += 0.0403
      else:
       s += 0.0881
    else:
     if v21 <= 0.831611438:
      s += -0.1081
     else:
      if v21 <= 0.84513855:
       s += 0.2072
      else:
       s += -0.0530
    if v9 <= 0.810114839:
     if v9 <= -0.79648744:
      s += -0.0649
     else:
      if v1 <= 8.16904762:
       if v16 <= 0.502688172:
        if v9 <= -0.303343773:
         if v53 <= 0.732:
          s += -0.0127
         else:
          s += -0.0832
        else:
         if v2 <= 0.0:
          s += -0.0007
         else:
          s += -0.0263
       else:
        if v56 <= 15.5:
         if v17 <= 0.198525101:
          s += 0.1304
         else:
          s += 0.0039
        else:
         s += -0.1397
      else:
       if v9 <= -0.169858052:
        s += 0.0672
       else:
        s += 0.0090
    else:
     if v53 <= 1.506:
      if v39 <= 4.2:
       if v39 <= 2.2:
        s += 0.0269
       else:
        s += -0.1013
      else:
       s += 0.0344
     else:
      if v19 <= 38.5:
       s += 0.0793
      else:
       s += -0.0021
    if v51 <= 2.615:
     if v27 <= 25.5:
      if v27 <= 6.5:
       if v30 <= 15.5:
        if v37 <= 4.2:
         s += -0.0886
        else:
         if v21 <= 0.692836412:
          s += 0.0475
         else:
          s += -0.0483
       else:
        if v51 <= -0.715:
         s += -0.0324
        else:
         s += 0.0019
      else:
       if v21 <= 0.0500397146:
        s += -0.0375
       else:
        s += 0.0367
     else:
      if v27 <= 26.5:
       s += -0.3678
      else:
       s += -0.0258
    else:
     if v7 <= 0.0:
      if v9 <= -0.961587226:
       s += -0.1147
      else:
       s += 0.0297
     else:
      if v6 <= 0.1225:
       if v27 <= 8.5:
        if v9 <= 0.548483416:
         s += -0.1022
        else:
         s += 0.0523
       else:
        s += -0.2829
      else:
       s += 0.1330
    if v31 <= 1.5:
     if v38 <= 210:
      if v38 <= 4.2:
       if v17 <= 0.470045568:
        if v2 <= 2.5:
         if v9 <= 0.420002706:
          s += -0.0159
         else:
          s += -0.0649
        else:
         if v19 <= 22.5:
          s += 0.0835
         else:
          s += -0.0611
       else:
        s += 0.0086
      else:
       if v23 <= 10.5:
        if v9 <= 0.470113005:
         if v45 <= 11.5:
          s += -0.0022
         else:
          s += -0.0536
        else:
         if v19 <= 23.5:
          s += 0.0435
         else:
          s += 0.0001
       else:
        if v54 <= 1.593:
         if v41 <= 10.44:
          s += 0.0712
         else:
          s += -0.0257
        else:
         if v51 <= 3.195:
          s += -0.0427
         else:
          s += 0.0896
     else:
      s += -0.1531
    else:
     s += -0.0975
    if v10 <= 0.0:
     if v33 <= 394.5:
      if v25 <= 0.0:
       if v16 <= 0.517879949:
        s += -0.0962
       else:
        s += -0.0068
      else:
       if v25 <= 22.5:
        if v42 <= 26.225:
         if v42 <= 5.44:
          s += 0.0056
         else:
          s += 0.0441
        else:
         if v33 <= 58.5:
          s += 0.0105
         else:
          s += -0.0650
       else:
        if v33 <= 104.5:
         if v42 <= 23.82:
          s += -0.0266
         else:
          s += 0.0188
        else:
         if v42 <= 47.42:
          s += 0.0338
         else:
          s += -0.0502
     else:
      if v33 <= 405:
       s += -0.1686
      else:
       s += -0.0407
    else:
     if v42 <= 6.225:
      if v33 <= 22.5:
       s += 0.1257
      else:
       s += -0.0689
     else:
      s += -0.0977
    if v14 <= 0.105555556:
     if v4 <= 4.5:
      if v30 <= 42.5:
       if v29 <= 1.5:
        if v53 <= 1.086:
         s += 0.0069
        else:
         s += -0.1666
       else:
        s += 0.0071
      else:
       if v20 <= 24.5:
        if v37 <= 52.2:
         s += 0.0603
        else:
         s += -0.0615
       else:
        if v5 <= 0.114379085:
         s += -0.0521
        else:
         s += 0.0356
     else:
      if v20 <= 20.5:
       if v13 <= 0.0:
        s += 0.0637
       else:
        if v9 <= 0.28006924:
         s += -0.0439
        else:
         s += -0.0117
      else:
       if v53 <= -0.904:
        s += -0.0988
       else:
        s += 0.0085
    else:
     if v4 <= 2.5:
      s += -0.0590
     else:
      if v13 <= 0.960784314:
       s += 0.0223
      else:
       s += -0.0555
    if v32 <= 49.5:
     s += -0.0706
    else:
     if v16 <= 0.302022533:
      if v26 <= 2.5:
       if v19 <= 4.5:
        s += -0.0307
       else:
        if v20 <= 4.5:
         if v22 <= 0.149515485:
          s += -0.0394
         else:
          s += 0.0709
        else:
         s += 0.0267
      else:
       s += -0.0451
     else:
      if v35 <= 0.112156932:
       if v35 <= 0.10386062:
        if v27 <= 50.5:
         if v22 <= 0.228440667:
          s += -0.0157
         else:
          s += 0.0152
        else:
         s += -0.2813
       else:
        if v26 <= 2.5:
         s += -0.0044
        else:
         if v27 <= 1.5:
          s += -0.0534
         else:
          s += -0.3008
      else:
       if v1 <= 4.91734973:
        s += 0.0922
       else:
        if v3 <= 5.5:
         s += -0.0079
        else:
         s += 0.0416
    if v25 <= 0.0:
     if v28 <= 0.0871212121:
      s += 0.0174
     else:
      s += -0.1105
    else:
     if v54 <= 3.682:
      if v11 <= 2.5:
       if v51 <= 2.275:
        if v53 <= 0.568:
         if v49 <= 0.625:
          s += 0.0220
         else:
          s += -0.0379
        else:
         if v49 <= -0.23:
          s += -0.0623
         else:
          s += -0.0006
       else:
        if v44 <= 0.0:
         if v17 <= 0.411816174:
          s += 0.0218
         else:
          s += -0.1116
        else:
         s += 0.0225
      else:
       if v53 <= 1.112:
        s += -0.0560
       else:
        if v17 <= 0.18905466:
         s += -0.0591
        else:
         if v54 <= -0.356:
          s += 0.1776
         else:
          s += 0.0027
     else:
      if v1 <= 6.48404075:
       s += -0.1509
      else:
       s += 0.0490
    if v41 <= 60.45:
     if v28 <= 0.620192308:
      if v40 <= 196.5:
       if v46 <= 0.0:
        if v49 <= -0.385:
         s += -0.1349
        else:
         if v49 <= -0.03:
          s += 0.0865
         else:
          s += -0.0326
       else:
        if v9 <= 0.970567747:
         if v27 <= 50.5:
          s += 0.0028
         else:
          s += -0.0927
        else:
         if v40 <= 89.5:
          s += 0.0528
         else:
          s += -0.1312
      else:
       s += 0.2016
     else:
      s += -0.0711
    else:
     if v9 <= 0.739746152:
      if v28 <= 0.0871212121:
       if v54 <= 0.799:
        s += 0.0162
       else:
        if v51 <= 1.335:
         if v40 <= 37.1:
          s += -0.3360
         else:
          s += -0.1048
        else:
         s += 0.0110
      else:
       s += -0.1137
     else:
      s += 0.0426
    if v12 <= 47.1:
     if v33 <= 104.5:
      if v38 <= 5.1:
       if v17 <= 0.470045568:
        if v14 <= 0.297058824:
         s += -0.0471
        else:
         s += 0.0192
       else:
        s += 0.0036
      else:
       if v33 <= 74.5:
        if v5 <= 0.80625:
         if v38 <= 45.1:
          s += 0.0238
         else:
          s += -0.0184
        else:
         if v56 <= 1.5:
          s += -0.0146
         else:
          s += -0.1362
       else:
        if v56 <= 8.5:
         s += -0.0398
        else:
         s += -0.2833
     else:
      if v33 <= 350.5:
       s += 0.0283
      else:
       s += -0.0427
    else:
     if v19 <= 45.5:
      if v52 <= -0.785:
       if v17 <= 0.22450737:
        s += -0.1411
       else:
        s += 0.0458
      else:
       s += 0.0604
     else:
      s += -0.0388
    if v13 <= 0.0124228395:
     if v41 <= 36.1:
      if v11 <= 2.5:
       if v11 <= 1.5:
        if v41 <= 3.265:
         s += -0.0385
        else:
         if v40 <= 64.2:
          s += 0.0072
         else:
          s += -0.0455
       else:
        if v27 <= 9.5:
         if v27 <= 4.5:
          s += 0.0330
         else:
          s += 0.1577
        else:
         s += -0.1120
      else:
       s += -0.0576
     else:
      if v54 <= 1.868:
       if v35 <= 0.00784325787:
        s += -0.1469
       else:
        s += -0.0417
      else:
       s += -0.0003
    else:
     if v7 <= 0.0:
      s += 0.0166
     else:
      if v44 <= 3.5:
       if v1 <= 6.11173533:
        s += -0.0626
       else:
        s += 0.0664
      else:
       if v1 <= 5.49825175:
        s += 0.0473
       else:
        s += -0.1326
    if v41 <= 60.45:
     if v32 <= 49.5:
      if v33 <= 47.5:
       s += 0.0179
      else:
       if v33 <= 125.5:
        s += -0.1416
       else:
        s += 0.0309
     else:
      if v56 <= 15.5:
       if v50 <= 0.0:
        if v55 <= 1.5:
         if v17 <= 0.394048492:
          s += -0.0251
         else:
          s += 0.0042
        else:
         if v5 <= 0.0513157895:
          s += 0.0193
         else:
          s += 0.1100
       else:
        if v33 <= 390:
         if v56 <= 6.5:
          s += 0.0161
         else:
          s += -0.0328
        else:
         s += -0.0525
      else:
       s += -0.1526
    else:
     if v1 <= 6.06833748:
      s += 0.0284
     else:
      if v5 <= 0.489130435:
       if v50 <= 4.415:
        s += -0.1566
       else:
        s += -0.0345
      else:
       s += -0.0177
    if v25 <= 0.0:
     if v39 <= 60.2:
      if v33 <= 61.5:
       s += -0.0965
      else:
       s += 0.0225
     else:
      s += 0.1671
    else:
     if v8 <= 3.135:
      if v23 <= 21.5:
       if v33 <= 92.5:
        if v33 <= 74.5:
         if v17 <= 0.107826575:
          s += -0.0288
         else:
          s += 0.0025
        else:
         if v3 <= 4.5:
          s += -0.0216
         else:
          s += -0.1306
       else:
        if v33 <= 390:
         s += 0.0234
        else:
         s += -0.0501
      else:
       if v8 <= 2.565:
        s += 0.0280
       else:
        s += -0.0934
     else:
      if v25 <= 29.5:
       s += 0.0628
      else:
       if v17 <= 0.18905466:
        if v39 <= 4.2:
         s += -0.2389
        else:
         s += 0.0181
       else:
        s += 0.0166
    if v5 <= 0.837719298:
     if v27 <= 25.5:
      if v18 <= 0.965332227:
       if v1 <= 7.21448749:
        if v9 <= -0.0649229857:
         if v49 <= 0.485:
          s += 0.0014
         else:
          s += -0.0441
        else:
         if v49 <= -0.445:
          s += -0.0217
         else:
          s += 0.0101
       else:
        if v18 <= 0.549688238:
         if v16 <= 0.286375661:
          s += 0.0042
         else:
          s += 0.0501
        else:
         if v18 <= 0.557155821:
          s += -0.2113
         else:
          s += 0.0043
      else:
       if v16 <= 0.421369689:
        s += -0.0921
       else:
        s += -0.0058
     else:
      if v27 <= 26.5:
       s += -0.3891
      else:
       if v49 <= 0.845:
        s += 0.0289
       else:
        s += -0.0581
    else:
     if v9 <= 0.132803112:
      s += -0.0467
     else:
      s += 0.0128
    if v25 <= 0.0:
     s += -0.0672
    else:
     if v0 <= 35.1:
      if v0 <= 25.1:
       if v50 <= 5.235:
        if v51 <= -2.235:
         if v0 <= 7.1:
          s += -0.0276
         else:
          s += 0.0979
        else:
         s += 0.0009
       else:
        if v0 <= 12.2:
         s += -0.0114
        else:
         s += -0.1394
      else:
       if v3 <= 0.0:
        if v51 <= 0.965:
         s += -0.0324
        else:
         s += -0.2512
       else:
        if v25 <= 1.5:
         s += -0.2686
        else:
         s += -0.0088
     else:
      if v3 <= 3.5:
       s += -0.0618
      else:
       if v25 <= 8.5:
        s += 0.0808
       else:
        if v27 <= 0.0:
         if v51 <= -0.455:
          s += -0.1865
         else:
          s += -0.0038
        else:
         s += 0.0347
    if v25 <= 0.0:
     if v14 <= 0.155354449:
      s += -0.0886
     else:
      s += 0.0257
    else:
     if v2 <= 7.5:
      if v6 <= 0.0930735931:
       if v49 <= 1.465:
        if v44 <= 0.0:
         s += -0.0635
        else:
         if v6 <= 0.0513157895:
          s += -0.0050
         else:
          s += -0.0658
       else:
        if v1 <= 5.87821358:
         if v13 <= 0.0:
          s += 0.1368
         else:
          s += 0.0258
        else:
         if v37 <= 116.4:
          s += 0.0003
         else:
          s += -0.0930
      else:
       if v17 <= 0.262394665:
        if v6 <= 0.485294118:
         if v49 <= -1.815:
          s += 0.1754
         else:
          s += 0.0587
        else:
         s += -0.0248
       else:
        if v49 <= -1.065:
         s += -0.0981
        else:
         s += -0.0038
     else:
      s += 0.0753
    if v10 <= 0.0:
     if v49 <= 3.875:
      if v50 <= 3.255:
       if v9 <= 0.0:
        if v50 <= 1.345:
         if v55 <= 1.5:
          s += 0.0112
         else:
          s += 0.0799
        else:
         s += -0.0364
       else:
        if v50 <= -0.915:
         s += -0.0402
        else:
         s += -0.0009
      else:
       if v19 <= 36.5:
        if v9 <= 0.0212132034:
         if v19 <= 8.5:
          s += 0.0744
         else:
          s += -0.0400
        else:
         if v49 <= -1.495:
          s += 0.1451
         else:
          s += 0.0471
       else:
        s += -0.0082
     else:
      s += 0.0283
    else:
     if v39 <= 2.2:
      if v49 <= 1.105:
       if v9 <= -1.1250664:
        s += 0.1458
       else:
        s += -0.0714
      else:
       s += 0.0529
     else:
      s += -0.0805
    if v12 <= 47.1:
     if v41 <= 42.9:
      if v13 <= 0.0:
       if v21 <= 0.241347628:
        s += -0.0081
       else:
        s += 0.1124
      else:
       s += 0.0002
     else:
      if v53 <= 0.334:
       s += 0.0846
      else:
       if v13 <= 0.0803225806:
        if v5 <= 0.468627451:
         if v20 <= 9.5:
          s += -0.0081
         else:
          s += -0.1177
        else:
         if v33 <= 14.5:
          s += -0.1431
         else:
          s += 0.0191
       else:
        if v21 <= 0.98751503:
         s += 0.0477
        else:
         s += -0.1155
    else:
     if v33 <= 47.5:
      if v29 <= 1.5:
       s += 0.0589
      else:
       s += -0.0266
     else:
      if v13 <= 0.0239047619:
       if v43 <= 1.5:
        s += -0.0016
       else:
        s += -0.0954
      else:
       s += 0.0284
    if v9 <= 0.788287057:
     if v52 <= -0.915:
      if v25 <= 23.5:
       if v21 <= 0.182799123:
        s += -0.0433
       else:
        s += 0.0354
      else:
       if v27 <= 0.0:
        if v21 <= 0.63208888:
         if v9 <= 0.330023308:
          s += -0.0936
         else:
          s += -0.3767
        else:
         s += -0.0646
       else:
        if v39 <= 39.1:
         s += -0.0422
        else:
         s += 0.0529
     else:
      if v39 <= 110.4:
       if v52 <= -0.535:
        s += 0.0346
       else:
        if v46 <= 14.5:
         if v27 <= 25.5:
          s += 0.0008
         else:
          s += -0.0580
        else:
         if v21 <= 0.789494586:
          s += -0.0111
         else:
          s += -0.0936
      else:
       if v21 <= 0.0:
        s += 0.2238
       else:
        s += 0.0360
    else:
     s += 0.0216
    if v10 <= 0.0:
     if v21 <= 0.718097098:
      if v18 <= 0.108797451:
       if v53 <= -0.4:
        s += -0.0568
       else:
        s += -0.0016
      else:
       if v56 <= 15.5:
        if v7 <= 0.0:
         if v41 <= 2.42:
          s += -0.0569
         else:
          s += 0.0295
        else:
         if v41 <= 47.02:
          s += 0.0003
         else:
          s += -0.1429
       else:
        if v21 <= 0.321045116:
         s += 0.0067
        else:
         s += -0.2139
     else:
      if v54 <= -0.63:
       if v18 <= 0.913314066:
        s += 0.0355
       else:
        s += -0.0458
      else:
       if v18 <= 0.287105026:
        s += 0.1175
       else:
        s += -0.0121
    else:
     if v54 <= 0.0:
      if v18 <= 0.200182149:
       s += -0.1054
      else:
       s += 0.0126
     else:
      s += -0.0904
    if v25 <= 0.0:
     if v27 <= 1.5:
      s += 0.0338
     else:
      s += -0.1029
    else:
     if v23 <= 4.5:
      if v25 <= 3.5:
       if v16 <= 0.462112514:
        s += -0.0971
       else:
        s += 0.0227
      else:
       if v27 <= 6.5:
        if v50 <= 1.965:
         if v5 <= 0.255434783:
          s += -0.0051
         else:
          s += -0.0363
        else:
         s += 0.0101
       else:
        s += 0.0178
     else:
      if v50 <= -0.915:
       if v5 <= 0.204166667:
        s += -0.0815
       else:
        s += 0.0192
      else:
       if v5 <= 0.878676471:
        if v39 <= 43.1:
         if v25 <= 49.5:
          s += 0.0510
         else:
          s += 0.0052
        else:
         if v5 <= 0.204166667:
          s += -0.0586
         else:
          s += 0.0561
       else:
        s += -0.0299
    if v15 <= 0.0:
     if v13 <= 0.0:
      s += 0.0766
     else:
      if v54 <= 3.682:
       if v26 <= 2.5:
        if v21 <= 0.999321705:
         if v21 <= 0.940882745:
          s += 0.0075
         else:
          s += -0.0360
        else:
         if v26 <= 0.0:
          s += -0.0276
         else:
          s += 0.0754
       else:
        if v26 <= 3.5:
         if v21 <= 0.692836412:
          s += -0.0017
         else:
          s += -0.0644
        else:
         if v54 <= -1.412:
          s += 0.0794
         else:
          s += 0.0032
      else:
       if v21 <= 0.622862659:
        if v5 <= 0.0:
         s += -0.0259
        else:
         s += -0.1835
       else:
        s += 0.0262
    else:
     if v5 <= 0.693979933:
      s += -0.0436
     else:
      if v17 <= 0.514336988:
       s += -0.0198
      else:
       s += 0.0742
    if v36 <= 18.5:
     if v22 <= 0.0:
      s += -0.0210
     else:
      s += 0.1079
    else:
     if v32 <= 48.5:
      s += -0.0636
     else:
      if v36 <= 103:
       if v36 <= 81.5:
        if v22 <= 0.89302631:
         if v36 <= 79:
          s += 0.0050
         else:
          s += 0.1486
        else:
         if v36 <= 28.7:
          s += 0.0343
         else:
          s += -0.0299
       else:
        if v27 <= 9.5:
         if v14 <= 0.241496599:
          s += -0.1126
         else:
          s += 0.0144
        else:
         s += 0.0949
      else:
       if v43 <= 3.5:
        if v21 <= 0.0662263252:
         s += 0.1523
        else:
         s += 0.0423
       else:
        if v36 <= 119.5:
         s += 0.1092
        else:
         if v1 <= 6.16733333:
          s += 0.0157
         else:
          s += -0.1567
    if v10 <= 0.0:
     if v28 <= 0.379807692:
      if v28 <= 0.348484848:
       if v51 <= 2.615:
        if v27 <= 0.0:
         if v37 <= 71.3:
          s += -0.0106
         else:
          s += -0.0952
        else:
         if v1 <= 8.16904762:
          s += 0.0055
         else:
          s += 0.0477
       else:
        if v19 <= 49.5:
         if v27 <= 6.5:
          s += 0.0417
         else:
          s += -0.0210
        else:
         s += -0.0114
      else:
       s += -0.0945
     else:
      if v19 <= 28.5:
       s += 0.0748
      else:
       s += -0.0251
    else:
     if v51 <= 0.16:
      if v19 <= 13.5:
       s += -0.0774
      else:
       if v19 <= 17.5:
        s += 0.1172
       else:
        if v17 <= 0.445293436:
         s += -0.0381
        else:
         s += 0.0996
     else:
      s += -0.0898
    if v36 <= 18.5:
     s += 0.0752
    else:
     if v51 <= -0.405:
      if v39 <= 5.1:
       s += -0.0416
      else:
       if v36 <= 51.1:
        if v19 <= 3.5:
         s += -0.1196
        else:
         if v39 <= 11.3:
          s += 0.0306
         else:
          s += -0.0404
       else:
        if v25 <= 23.5:
         s += 0.1427
        else:
         s += 0.0076
     else:
      if v36 <= 55.5:
       if v25 <= 0.0:
        s += -0.0607
       else:
        if v56 <= 16.5:
         s += 0.0086
        else:
         s += -0.1259
      else:
       if v6 <= 0.0488095238:
        if v19 <= 7.5:
         s += 0.0254
        else:
         s += -0.0192
       else:
        if v36 <= 66.5:
         s += -0.1558
        else:
         if v36 <= 76.5:
          s += 0.0633
         else:
          s += -0.0978
    if v10 <= 0.0:
     if v54 <= -1.412:
      s += 0.0458
     else:
      if v44 <= 4.5:
       if v23 <= 3.5:
        if v49 <= -0.335:
         if v45 <= 18.5:
          s += -0.0690
         else:
          s += 0.0527
        else:
         s += -0.0095
       else:
        s += 0.0108
      else:
       if v41 <= 9.63333333:
        if v52 <= 4.575:
         if v54 <= -0.63:
          s += -0.1281
         else:
          s += 0.0048
        else:
         s += -0.0968
       else:
        if v41 <= 60.45:
         s += 0.0242
        else:
         if v14 <= 0.183501684:
          s += -0.0797
         else:
          s += 0.0731
    else:
     if v54 <= 0.0:
      if v41 <= 49.02:
       if v55 <= 5.5:
        s += -0.0356
       else:
        s += 0.1433
      else:
       s += 0.1252
     else:
      s += -0.0849
    if v8 <= 5.235:
     if v41 <= 60.45:
      if v54 <= 3.682:
       if v35 <= 0.16204051:
        if v35 <= 0.0770881479:
         if v22 <= 0.213167681:
          s += -0.0167
         else:
          s += 0.0177
        else:
         if v30 <= 43.5:
          s += -0.0619
         else:
          s += -0.0112
       else:
        if v8 <= 1.215:
         if v54 <= 0.492:
          s += 0.0196
         else:
          s += -0.0339
        else:
         if v27 <= 6.5:
          s += 0.0754
         else:
          s += 0.0090
      else:
       s += -0.0790
     else:
      if v35 <= 0.115831843:
       if v17 <= 0.570723522:
        s += 0.0500
       else:
        s += -0.0451
      else:
       if v17 <= 0.2417024:
        s += -0.1435
       else:
        s += -0.0487
    else:
     if v35 <= 0.0214686228:
      s += -0.0334
     else:
      s += 0.0873
    return s
