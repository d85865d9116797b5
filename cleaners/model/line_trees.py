"""The trees of lines of text.

Made by benchmarks/train_lines.py; PROVENANCE.md beside it says from what. Not edited by hand.
"""

from __future__ import annotations

from cleaners.line_facts import LineFacts


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
       if v21 <= 0.929592631:
        s += 1.2096
       else:
        s += 1.1183
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
     if v21 <= 0.976822647:
      if v15 <= 0.0:
       if v21 <= 0.843612823:
        s += 0.1103
       else:
        if v53 <= 0.302:
         s += -0.1786
        else:
         s += 0.0722
      else:
       s += -0.1585
     else:
      s += -0.2559
    else:
     if v53 <= 0.238:
      if v23 <= 0.0:
       s += -0.0596
      else:
       if v30 <= 24.5:
        s += -0.2943
       else:
        if v21 <= 0.0424471249:
         if v39 <= 26.2:
          s += -0.2629
         else:
          s += -0.1600
        else:
         s += -0.1317
     else:
      if v21 <= 0.969002325:
       if v47 <= 0.0:
        if v15 <= 0.0:
         if v21 <= 0.0244206522:
          s += -0.1540
         else:
          s += 0.0586
        else:
         s += -0.1102
       else:
        s += -0.1882
      else:
       s += -0.1998
    if v9 <= 0.0751207894:
     if v3 <= 5.5:
      if v17 <= 0.283103703:
       s += -0.2336
      else:
       if v53 <= 0.0:
        s += -0.2154
       else:
        if v39 <= 36.2:
         s += -0.1031
        else:
         s += 0.0412
     else:
      if v56 <= 0.0:
       if v37 <= 6.2:
        s += -0.2093
       else:
        s += -0.0534
      else:
       s += 0.0692
    else:
     if v3 <= 1.5:
      if v53 <= 0.034:
       s += -0.1997
      else:
       if v46 <= 11.5:
        s += 0.0286
       else:
        s += -0.1926
     else:
      if v46 <= 14.5:
       if v17 <= 0.0633801863:
        s += -0.0378
       else:
        s += 0.1034
      else:
       if v56 <= 0.0:
        if v46 <= 26.5:
         s += -0.1796
        else:
         s += 0.0665
       else:
        s += 0.0710
    if v12 <= 0.0:
     if v35 <= 0.0810029683:
      if v51 <= 0.135:
       s += -0.1050
      else:
       if v25 <= 2.5:
        s += -0.1650
       else:
        if v22 <= 0.0870136883:
         s += -0.0363
        else:
         s += 0.0701
     else:
      if v17 <= 0.427114955:
       if v17 <= 0.0633801863:
        s += -0.2223
       else:
        if v55 <= 0.0:
         s += -0.1977
        else:
         s += -0.1059
      else:
       if v55 <= 0.0:
        if v25 <= 0.0:
         s += -0.2266
        else:
         s += -0.1070
       else:
        s += 0.0062
    else:
     if v22 <= 0.0632961204:
      if v55 <= 0.0:
       s += -0.0753
      else:
       s += 0.0652
     else:
      if v25 <= 0.0:
       s += -0.1433
      else:
       if v51 <= -0.405:
        s += 0.0400
       else:
        s += 0.1067
    if v3 <= 5.5:
     if v49 <= 0.09:
      if v11 <= 2.5:
       if v19 <= 33.5:
        s += -0.1643
       else:
        s += -0.0426
      else:
       s += -0.2033
     else:
      if v17 <= 0.226736071:
       if v11 <= 2.5:
        if v19 <= 13.5:
         s += -0.1239
        else:
         s += -0.0373
       else:
        s += -0.1987
      else:
       if v11 <= 1.5:
        if v11 <= 0.0:
         s += -0.1272
        else:
         s += 0.0519
       else:
        s += -0.1563
    else:
     if v11 <= 1.5:
      if v17 <= 0.0633801863:
       if v49 <= 0.15:
        s += -0.1422
       else:
        s += 0.0403
      else:
       if v5 <= 0.121323529:
        s += 0.1006
       else:
        if v44 <= 4.5:
         s += -0.0244
        else:
         s += 0.0766
     else:
      s += -0.1822
    if v3 <= 1.5:
     if v51 <= 0.195:
      if v33 <= 89.5:
       s += -0.1571
      else:
       if v11 <= 2.5:
        s += -0.0306
       else:
        s += -0.1829
     else:
      if v25 <= 3.5:
       s += -0.1708
      else:
       if v11 <= 2.5:
        if v46 <= 0.0:
         if v33 <= 31.5:
          s += -0.0336
         else:
          s += 0.0373
        else:
         s += -0.1349
       else:
        s += -0.1818
    else:
     if v11 <= 2.5:
      if v22 <= 0.985328179:
       if v22 <= 0.0632961204:
        if v23 <= 0.0:
         s += 0.0546
        else:
         s += -0.0491
       else:
        if v25 <= 0.0:
         s += -0.1257
        else:
         if v51 <= -0.405:
          s += 0.0453
         else:
          s += 0.0994
      else:
       s += -0.1399
     else:
      s += -0.1864
    if v12 <= 0.0:
     if v9 <= 0.0212132034:
      if v9 <= -0.415346097:
       s += -0.1742
      else:
       if v53 <= 0.134:
        s += -0.1380
       else:
        if v17 <= 0.391653937:
         s += -0.0966
        else:
         s += 0.0035
     else:
      if v53 <= 0.168:
       s += -0.1188
      else:
       if v21 <= 0.875410706:
        if v13 <= 0.861904762:
         s += 0.0576
        else:
         s += -0.1684
       else:
        s += -0.0530
    else:
     if v54 <= 0.826:
      if v55 <= 0.0:
       if v13 <= 0.0:
        if v39 <= 4.2:
         s += -0.1481
        else:
         s += -0.0345
       else:
        s += 0.0425
      else:
       if v12 <= 19.3:
        s += -0.0025
       else:
        s += 0.0880
     else:
      if v9 <= 0.145712431:
       s += 0.0260
      else:
       s += 0.1010
    if v16 <= 0.168333333:
     if v11 <= 2.5:
      if v53 <= 0.0:
       s += -0.1392
      else:
       if v47 <= 0.0:
        if v49 <= -0.385:
         s += -0.1334
        else:
         if v16 <= 0.0:
          s += -0.0521
         else:
          s += 0.0246
       else:
        s += -0.1410
     else:
      s += -0.1635
    else:
     if v11 <= 2.5:
      if v11 <= 0.0:
       if v25 <= 0.0:
        s += -0.1604
       else:
        s += -0.0800
      else:
       if v11 <= 1.5:
        if v49 <= 0.925:
         if v25 <= 0.0:
          s += -0.1654
         else:
          s += 0.0484
        else:
         s += 0.0846
       else:
        if v25 <= 22.5:
         s += 0.0434
        else:
         if v23 <= 9.5:
          s += -0.1281
         else:
          s += 0.0165
     else:
      s += -0.1620
    if v3 <= 5.5:
     if v49 <= 0.05:
      if v33 <= 92.5:
       s += -0.1222
      else:
       s += -0.0429
     else:
      if v16 <= 0.364357864:
       if v25 <= 3.5:
        s += -0.1593
       else:
        if v29 <= 0.0:
         if v43 <= 2.5:
          s += 0.0281
         else:
          s += -0.0703
        else:
         s += -0.1439
      else:
       if v21 <= 0.969002325:
        s += 0.0314
       else:
        s += -0.1198
    else:
     if v21 <= 0.914902949:
      if v5 <= 0.310096154:
       if v25 <= 1.5:
        s += -0.0604
       else:
        s += 0.0885
      else:
       if v16 <= 0.231663685:
        s += -0.2058
       else:
        s += 0.0106
     else:
      if v16 <= 0.353299857:
       s += -0.1315
      else:
       if v53 <= 1.608:
        s += -0.0696
       else:
        s += 0.0667
    if v0 <= 17.1:
     if v28 <= 0.0871212121:
      if v54 <= 0.066:
       s += -0.0607
      else:
       if v25 <= 2.5:
        s += -0.0964
       else:
        if v48 <= 0.0:
         s += -0.1460
        else:
         if v28 <= 0.0:
          s += 0.0582
         else:
          s += -0.0056
     else:
      s += -0.1243
    else:
     if v28 <= 0.480769231:
      if v54 <= 0.274:
       if v37 <= 10.2:
        if v0 <= 42.2:
         s += -0.0923
        else:
         s += 0.0104
       else:
        s += 0.0563
      else:
       if v7 <= 0.0:
        if v19 <= 48.5:
         if v25 <= 1.5:
          s += 0.0021
         else:
          s += 0.0967
        else:
         s += 0.0467
       else:
        if v0 <= 40.4:
         s += -0.0593
        else:
         s += 0.0718
     else:
      s += -0.1144
    if v9 <= 0.218408066:
     if v8 <= -0.715:
      s += -0.1306
     else:
      if v22 <= 0.975945153:
       if v22 <= 0.19069291:
        if v29 <= 0.0:
         s += -0.0509
        else:
         s += -0.1309
       else:
        if v15 <= 0.0:
         s += 0.0344
        else:
         s += -0.0688
      else:
       s += -0.1185
    else:
     if v23 <= 1.5:
      if v29 <= 0.0:
       if v8 <= 1.035:
        s += 0.0313
       else:
        s += 0.0958
      else:
       if v53 <= 1.14:
        if v44 <= 1.5:
         s += -0.1533
        else:
         s += 0.0275
       else:
        s += 0.0569
     else:
      if v29 <= 0.0:
       if v13 <= 0.303846154:
        s += 0.0447
       else:
        s += -0.1202
      else:
       if v22 <= 0.143799164:
        s += -0.1401
       else:
        s += -0.0049
    if v3 <= 1.5:
     if v35 <= 0.0895424837:
      if v53 <= 0.168:
       s += -0.0758
      else:
       if v18 <= 0.876119563:
        s += 0.0404
       else:
        s += -0.0746
     else:
      if v15 <= 0.0:
       if v39 <= 38.2:
        s += -0.1038
       else:
        s += -0.0254
      else:
       s += -0.1535
    else:
     if v11 <= 2.5:
      if v5 <= 0.26969697:
       if v41 <= 9.225:
        if v39 <= 18.2:
         s += -0.0351
        else:
         s += 0.0665
       else:
        if v18 <= 0.891328449:
         s += 0.0847
        else:
         if v53 <= 0.924:
          s += -0.1002
         else:
          s += 0.0435
      else:
       if v35 <= 0.0524202071:
        s += 0.0480
       else:
        if v18 <= 0.35887369:
         s += -0.0245
        else:
         s += -0.1244
     else:
      s += -0.1348
    if v28 <= 0.118055556:
     if v16 <= 0.168333333:
      if v33 <= 45.5:
       if v25 <= 15.5:
        s += -0.0012
       else:
        s += -0.1383
      else:
       s += 0.0176
     else:
      if v33 <= 390:
       if v11 <= 0.0:
        s += -0.0665
       else:
        if v32 <= 49.5:
         s += -0.1829
        else:
         if v49 <= -0.335:
          s += 0.0126
         else:
          s += 0.0714
      else:
       s += -0.1409
    else:
     if v17 <= 0.0633801863:
      s += -0.1278
     else:
      if v55 <= 0.0:
       if v11 <= 1.5:
        if v25 <= 0.0:
         s += -0.1345
        else:
         if v47 <= 11.5:
          s += 0.0085
         else:
          s += -0.0799
       else:
        s += -0.1177
      else:
       if v11 <= 2.5:
        s += 0.0494
       else:
        s += -0.1266
    if v3 <= 5.5:
     if v11 <= 2.5:
      if v21 <= 0.0424471249:
       s += -0.0956
      else:
       if v17 <= 0.477918489:
        if v52 <= 0.0:
         s += -0.0692
        else:
         if v40 <= 17.1:
          s += 0.0251
         else:
          s += -0.0435
       else:
        if v21 <= 0.821367717:
         s += 0.0530
        else:
         s += -0.0114
     else:
      s += -0.1243
    else:
     if v11 <= 2.5:
      if v17 <= 0.0633801863:
       if v5 <= 0.0:
        if v39 <= 5.1:
         s += -0.0886
        else:
         s += 0.0651
       else:
        s += -0.1305
      else:
       if v13 <= 0.0:
        if v21 <= 0.0338072246:
         s += -0.0555
        else:
         if v21 <= 0.858250372:
          s += 0.0640
         else:
          s += -0.0032
       else:
        s += 0.0864
     else:
      s += -0.1229
    if v3 <= 1.5:
     if v28 <= 0.105555556:
      if v41 <= 2.42:
       s += -0.0737
      else:
       if v39 <= 5.1:
        s += -0.0126
       else:
        if v36 <= 17.5:
         s += 0.1302
        else:
         s += 0.0260
     else:
      s += -0.1075
    else:
     if v21 <= 0.898941004:
      if v41 <= 9.63333333:
       if v13 <= 0.0:
        if v28 <= 0.279220779:
         s += -0.0323
        else:
         s += -0.1557
       else:
        s += 0.0547
      else:
       if v13 <= 0.0170215848:
        if v45 <= 15.5:
         if v15 <= 0.0:
          s += 0.0606
         else:
          s += -0.0673
        else:
         s += -0.1077
       else:
        s += 0.0896
     else:
      if v55 <= 0.0:
       if v13 <= 0.0223470662:
        s += -0.1149
       else:
        s += -0.0290
      else:
       s += -0.0003
    if v12 <= 18.2:
     if v11 <= 2.5:
      if v19 <= 9.5:
       if v41 <= 16.1:
        s += -0.0844
       else:
        s += -0.0176
      else:
       if v26 <= 1.5:
        if v51 <= 0.285:
         if v41 <= 27.6333333:
          s += 0.0326
         else:
          s += -0.0660
        else:
         s += 0.0629
       else:
        if v51 <= 1.035:
         s += -0.0530
        else:
         s += 0.0039
     else:
      s += -0.1154
    else:
     if v11 <= 2.5:
      if v3 <= 1.5:
       if v41 <= 21.2:
        s += 0.0340
       else:
        s += -0.1026
      else:
       if v34 <= 6979.5:
        if v51 <= 0.195:
         if v55 <= 1.5:
          s += 0.0081
         else:
          s += 0.0867
        else:
         s += 0.0838
       else:
        s += -0.1531
     else:
      s += -0.1157
    if v9 <= 0.375306223:
     if v9 <= -0.335305814:
      s += -0.1030
     else:
      if v25 <= 0.0:
       s += -0.1200
      else:
       if v45 <= 0.0:
        if v13 <= 0.0401342282:
         if v25 <= 2.5:
          s += -0.1168
         else:
          s += -0.0051
        else:
         s += 0.0354
       else:
        if v56 <= 0.0:
         s += -0.1023
        else:
         if v3 <= 0.0:
          s += -0.0914
         else:
          s += 0.0467
    else:
     if v25 <= 0.0:
      s += -0.0822
     else:
      if v25 <= 22.5:
       if v9 <= 0.510023766:
        s += 0.0416
       else:
        s += 0.0921
      else:
       if v16 <= 0.286375661:
        s += -0.0200
       else:
        if v33 <= 394.5:
         if v56 <= 12.5:
          s += 0.0606
         else:
          s += -0.1854
        else:
         s += -0.1169
    if v9 <= 0.237023206:
     if v28 <= 0.0954545455:
      if v22 <= 0.215942262:
       s += -0.0453
      else:
       if v25 <= 1.5:
        s += -0.0866
       else:
        if v15 <= 0.0:
         s += 0.0400
        else:
         s += -0.0485
     else:
      if v3 <= 5.5:
       s += -0.0977
      else:
       if v25 <= 21.5:
        if v55 <= 1.5:
         s += -0.0317
        else:
         s += 0.0807
       else:
        s += -0.0916
    else:
     if v25 <= 0.0:
      s += -0.0989
     else:
      if v22 <= 0.0632961204:
       if v25 <= 22.5:
        s += 0.0558
       else:
        if v55 <= 1.5:
         s += -0.0583
        else:
         s += 0.0451
      else:
       if v9 <= 0.510023766:
        if v28 <= 0.16025641:
         s += 0.0499
        else:
         s += -0.0195
       else:
        s += 0.0753
    if v9 <= 0.375306223:
     if v9 <= -0.335305814:
      s += -0.0930
     else:
      if v11 <= 2.5:
       if v11 <= 0.0:
        s += -0.0671
       else:
        if v24 <= 0.0:
         if v48 <= 0.0:
          s += -0.1183
         else:
          s += 0.0377
        else:
         if v37 <= 81.5:
          s += -0.0068
         else:
          s += -0.1188
      else:
       s += -0.1091
    else:
     if v29 <= 0.0:
      if v41 <= 8.45:
       if v54 <= -0.286:
        s += -0.1071
       else:
        s += 0.0309
      else:
       s += 0.0777
     else:
      if v54 <= 1.016:
       if v49 <= 1.715:
        s += -0.0989
       else:
        s += 0.0038
      else:
       if v56 <= 11.5:
        if v11 <= 2.5:
         s += 0.0528
        else:
         s += -0.0994
       else:
        s += -0.2403
    if v11 <= 2.5:
     if v3 <= 5.5:
      if v28 <= 0.118055556:
       if v46 <= 0.0:
        s += -0.0867
       else:
        if v27 <= 0.0:
         if v35 <= 0.0895424837:
          s += 0.0007
         else:
          s += -0.0975
        else:
         if v11 <= 1.5:
          s += 0.0228
         else:
          s += 0.0995
      else:
       if v15 <= 0.0:
        if v39 <= 50.2:
         s += -0.0730
        else:
         s += 0.0044
       else:
        s += -0.1277
     else:
      if v56 <= 0.0:
       if v53 <= 1.246:
        if v46 <= 0.0:
         s += -0.1086
        else:
         if v35 <= 0.144155844:
          s += -0.0280
         else:
          s += 0.0357
       else:
        if v28 <= 0.226495726:
         s += 0.0641
        else:
         s += -0.0127
      else:
       s += 0.0685
    else:
     s += -0.1065
    if v17 <= 0.109266847:
     if v29 <= 0.0:
      if v49 <= -0.815:
       s += -0.1086
      else:
       if v25 <= 1.5:
        s += -0.0968
       else:
        s += -0.0119
     else:
      s += -0.1042
    else:
     if v25 <= 0.0:
      s += -0.1032
     else:
      if v29 <= 0.0:
       if v5 <= 0.162280702:
        if v47 <= 0.0:
         s += 0.0638
        else:
         if v23 <= 0.0:
          s += 0.0609
         else:
          s += -0.0502
       else:
        if v47 <= 11.5:
         if v22 <= 0.19069291:
          s += -0.0344
         else:
          s += 0.0257
        else:
         s += -0.0846
      else:
       if v22 <= 0.305805887:
        if v25 <= 19.5:
         s += 0.0405
        else:
         if v49 <= 2.835:
          s += -0.0926
         else:
          s += -0.0024
       else:
        s += 0.0185
    if v8 <= 1.615:
     if v8 <= -0.345:
      if v8 <= -1.375:
       s += -0.1003
      else:
       s += -0.0561
     else:
      if v22 <= 0.0961838617:
       if v29 <= 0.0:
        if v33 <= 43.5:
         s += -0.0660
        else:
         s += 0.0300
       else:
        s += -0.0921
      else:
       if v22 <= 0.94367822:
        if v33 <= 390:
         if v52 <= -2.765:
          s += -0.1511
         else:
          s += 0.0306
        else:
         s += -0.1254
       else:
        s += -0.0433
    else:
     if v29 <= 0.0:
      if v7 <= 3.5:
       if v8 <= 2.565:
        s += 0.0471
       else:
        s += 0.0832
      else:
       s += -0.1056
     else:
      if v33 <= 49.5:
       if v29 <= 1.5:
        s += 0.0854
       else:
        s += -0.0320
      else:
       s += -0.0584
    if v0 <= 33.1:
     if v28 <= 0.118055556:
      if v33 <= 14.5:
       s += -0.0800
      else:
       if v33 <= 390:
        if v28 <= 0.0:
         if v21 <= 0.813406383:
          s += 0.0488
         else:
          s += -0.0030
        else:
         s += -0.0126
       else:
        s += -0.1115
     else:
      if v14 <= 0.0606617647:
       if v28 <= 0.303846154:
        s += -0.0545
       else:
        s += -0.1075
      else:
       if v14 <= 0.935784314:
        s += 0.0079
       else:
        s += -0.1060
    else:
     if v29 <= 0.0:
      s += 0.0697
     else:
      if v14 <= 0.0669642857:
       if v35 <= 0.138196286:
        if v1 <= 6.70046729:
         s += -0.2064
        else:
         s += 0.0239
       else:
        s += 0.0031
      else:
       if v31 <= 0.0:
        s += 0.0625
       else:
        s += -0.1372
    if v51 <= 0.925:
     if v25 <= 0.0:
      s += -0.1083
     else:
      if v21 <= 0.906275245:
       if v32 <= 49.5:
        s += -0.1566
       else:
        if v5 <= 0.302173913:
         if v51 <= -0.455:
          s += -0.0248
         else:
          s += 0.0377
        else:
         if v35 <= 0.0778422957:
          s += 0.0017
         else:
          s += -0.0641
      else:
       if v49 <= 0.12:
        s += -0.0825
       else:
        s += -0.0247
    else:
     if v23 <= 1.5:
      if v5 <= 0.0:
       if v25 <= 38.5:
        s += 0.0854
       else:
        s += 0.0366
      else:
       if v35 <= 0.101698161:
        s += 0.0571
       else:
        s += 0.0020
     else:
      if v54 <= 0.37:
       s += -0.0954
      else:
       if v25 <= 0.0:
        s += -0.0871
       else:
        s += 0.0120
    if v10 <= 0.0:
     if v8 <= 1.965:
      if v25 <= 0.0:
       s += -0.0953
      else:
       if v29 <= 0.0:
        if v36 <= 56.5:
         if v8 <= -0.455:
          s += -0.0144
         else:
          s += 0.0366
        else:
         if v33 <= 240.5:
          s += -0.0281
         else:
          s += 0.1332
       else:
        if v41 <= 18.06:
         s += -0.0660
        else:
         s += -0.0055
     else:
      if v29 <= 0.0:
       if v25 <= 1.5:
        s += -0.0227
       else:
        s += 0.0738
      else:
       if v53 <= 0.98:
        if v41 <= 31.6333333:
         s += -0.0381
        else:
         s += -0.2024
       else:
        if v33 <= 89.5:
         s += 0.0745
        else:
         if v33 <= 92.5:
          s += -0.5337
         else:
          s += -0.0093
    else:
     s += -0.1163
    if v8 <= 0.925:
     if v8 <= -0.715:
      s += -0.0723
     else:
      if v11 <= 2.5:
       if v36 <= 18.5:
        s += 0.0942
       else:
        if v11 <= 0.0:
         s += -0.0589
        else:
         if v39 <= 34.2:
          s += -0.0119
         else:
          s += 0.0411
      else:
       s += -0.0924
    else:
     if v11 <= 2.5:
      if v8 <= 2.275:
       if v36 <= 56.5:
        if v53 <= 1.14:
         s += 0.0050
        else:
         s += 0.0572
       else:
        if v16 <= 0.401219512:
         s += -0.1458
        else:
         s += 0.0073
      else:
       if v7 <= 0.0:
        s += 0.0666
       else:
        if v36 <= 43.5:
         if v1 <= 6.16733333:
          s += -0.0019
         else:
          s += -0.2439
        else:
         s += 0.0697
     else:
      s += -0.0725
    if v9 <= 0.375306223:
     if v9 <= -0.194299717:
      if v16 <= 0.631881428:
       s += -0.0745
      else:
       s += -0.0083
     else:
      if v51 <= -0.235:
       s += -0.0563
      else:
       if v22 <= 0.152332072:
        if v33 <= 43.5:
         if v16 <= 0.201265823:
          s += -0.1062
         else:
          s += -0.0152
        else:
         if v26 <= 1.5:
          s += 0.0678
         else:
          s += -0.0445
       else:
        if v19 <= 1.5:
         s += -0.0640
        else:
         if v33 <= 394.5:
          s += 0.0324
         else:
          s += -0.1296
    else:
     if v53 <= 0.871:
      if v51 <= -0.405:
       s += -0.0651
      else:
       if v21 <= 0.669731399:
        s += 0.0479
       else:
        s += -0.0393
     else:
      if v19 <= 49.5:
       s += 0.0682
      else:
       s += -0.0007
    if v12 <= 33.1:
     if v47 <= 11.5:
      if v9 <= -0.415346097:
       if v12 <= 0.0:
        s += -0.0694
       else:
        s += 0.0342
      else:
       if v37 <= 6.2:
        if v35 <= 0.0457769181:
         s += 0.0085
        else:
         if v21 <= 0.787809222:
          s += -0.0267
         else:
          s += -0.0883
       else:
        if v34 <= 7766:
         if v19 <= 4.5:
          s += -0.0230
         else:
          s += 0.0255
        else:
         s += -0.3550
     else:
      if v55 <= 1.5:
       s += -0.0830
      else:
       s += -0.0150
    else:
     if v19 <= 43.5:
      if v3 <= 3.5:
       s += -0.0309
      else:
       s += 0.0741
     else:
      if v34 <= 7766:
       s += -0.0107
      else:
       if v35 <= 0.0209061772:
        s += -0.8671
       else:
        s += -0.1480
    if v11 <= 2.5:
     if v25 <= 0.0:
      if v35 <= 0.0378552663:
       if v22 <= 0.966838383:
        s += 0.1281
       else:
        s += -0.0710
      else:
       s += -0.1090
     else:
      if v17 <= 0.109266847:
       if v35 <= 0.0483571172:
        if v33 <= 14.5:
         s += -0.0723
        else:
         if v33 <= 22.5:
          s += 0.1270
         else:
          s += 0.0162
       else:
        if v22 <= 0.859789681:
         if v25 <= 8.5:
          s += 0.0305
         else:
          s += -0.0404
        else:
         s += -0.0790
      else:
       if v33 <= 390:
        if v22 <= 0.103537262:
         if v37 <= 6.2:
          s += -0.0465
         else:
          s += 0.0178
        else:
         if v47 <= 11.5:
          s += 0.0369
         else:
          s += -0.0246
       else:
        s += -0.1055
    else:
     s += -0.0844
    if v10 <= 0.0:
     if v25 <= 0.0:
      if v35 <= 0.0378552663:
       s += -0.0079
      else:
       s += -0.1065
     else:
      if v14 <= 0.0801282051:
       if v29 <= 0.0:
        if v14 <= 0.0:
         s += 0.0899
        else:
         if v20 <= 7.5:
          s += -0.0167
         else:
          s += 0.0249
       else:
        if v21 <= 0.699335848:
         if v31 <= 0.0:
          s += 0.0233
         else:
          s += -0.1731
        else:
         if v35 <= 0.16045977:
          s += -0.1095
         else:
          s += -0.0269
      else:
       if v7 <= 0.0:
        if v21 <= 0.976822647:
         if v25 <= 38.5:
          s += 0.0690
         else:
          s += 0.0347
        else:
         s += -0.0460
       else:
        if v35 <= 0.0:
         s += -0.2339
        else:
         s += 0.0094
    else:
     s += -0.1061
    if v9 <= 0.510023766:
     if v9 <= -0.469787138:
      if v2 <= 0.0:
       s += -0.0758
      else:
       s += -0.0102
     else:
      if v29 <= 0.0:
       if v18 <= 0.12511343:
        s += -0.0382
       else:
        if v18 <= 0.950862032:
         if v27 <= 25.5:
          s += 0.0134
         else:
          s += -0.0890
        else:
         s += -0.0775
      else:
       if v18 <= 0.445664224:
        s += 0.0100
       else:
        s += -0.0503
    else:
     if v29 <= 0.0:
      if v23 <= 2.5:
       if v3 <= 1.5:
        s += 0.0170
       else:
        if v5 <= 0.275252525:
         s += 0.0723
        else:
         s += -0.0492
      else:
       s += 0.0148
     else:
      if v3 <= 5.5:
       if v2 <= 2.5:
        s += -0.0159
       else:
        s += -0.1999
      else:
       s += 0.0155
    if v16 <= 0.303300866:
     if v45 <= 14.5:
      if v25 <= 1.5:
       s += -0.0940
      else:
       if v49 <= -0.705:
        s += -0.0656
       else:
        if v15 <= 0.0:
         if v27 <= 0.0:
          s += -0.0294
         else:
          s += 0.0189
        else:
         s += -0.0639
     else:
      s += -0.1013
    else:
     if v3 <= 1.5:
      if v16 <= 0.92323201:
       if v25 <= 0.0:
        s += -0.0936
       else:
        if v15 <= 0.0:
         s += -0.0073
        else:
         s += -0.0873
      else:
       s += 0.0281
     else:
      if v25 <= 31.5:
       if v16 <= 0.798648649:
        s += 0.0615
       else:
        s += -0.0164
      else:
       if v54 <= 1.016:
        if v39 <= 6.2:
         s += -0.0488
        else:
         s += 0.0185
       else:
        s += 0.0317
    if v10 <= 0.0:
     if v25 <= 0.0:
      s += -0.0833
     else:
      if v54 <= 1.386:
       if v37 <= 5.1:
        if v49 <= -0.445:
         if v45 <= 26.5:
          s += -0.0860
         else:
          s += 0.0609
        else:
         if v25 <= 20.5:
          s += 0.0387
         else:
          s += -0.0206
       else:
        if v53 <= 0.334:
         if v9 <= 0.226326151:
          s += 0.0700
         else:
          s += -0.0122
        else:
         if v9 <= 0.563011428:
          s += -0.0084
         else:
          s += 0.0389
      else:
       if v33 <= 58.5:
        if v5 <= 0.912878788:
         s += 0.0648
        else:
         s += -0.0408
       else:
        if v41 <= 42.9:
         s += 0.0216
        else:
         if v25 <= 49.5:
          s += 0.0492
         else:
          s += -0.1645
    else:
     s += -0.1029
    if v8 <= 1.765:
     if v8 <= -1.375:
      s += -0.0663
     else:
      if v32 <= 49.5:
       s += -0.1189
      else:
       if v39 <= 5.1:
        if v51 <= -0.405:
         s += -0.0675
        else:
         s += -0.0103
       else:
        if v22 <= 0.900898986:
         if v38 <= 196.5:
          s += 0.0207
         else:
          s += -0.2022
        else:
         s += -0.0301
    else:
     if v19 <= 48.5:
      if v38 <= 5.1:
       if v52 <= -0.355:
        if v35 <= 0.144155844:
         s += -0.2187
        else:
         s += -0.0463
       else:
        if v49 <= 2.165:
         if v51 <= -0.455:
          s += -0.1021
         else:
          s += 0.0283
        else:
         s += 0.0947
      else:
       if v32 <= 30.5:
        s += -0.0811
       else:
        s += 0.0677
     else:
      s += -0.0193
    if v16 <= 0.335087719:
     if v50 <= -0.245:
      if v55 <= 2.5:
       s += -0.0734
      else:
       s += 0.0717
     else:
      if v52 <= -0.785:
       s += -0.0647
      else:
       if v49 <= -0.445:
        s += -0.0500
       else:
        if v19 <= 2.5:
         s += -0.0471
        else:
         s += 0.0115
    else:
     if v33 <= 390:
      if v17 <= 0.2095484:
       if v33 <= 19.5:
        s += 0.1829
       else:
        s += 0.0513
      else:
       if v55 <= 0.0:
        if v50 <= 2.895:
         if v33 <= 104.5:
          s += -0.0162
         else:
          s += 0.0216
        else:
         s += 0.0404
       else:
        if v33 <= 54.5:
         s += 0.0559
        else:
         if v55 <= 12.5:
          s += 0.0111
         else:
          s += -0.2210
     else:
      s += -0.0889
    if v11 <= 2.5:
     if v0 <= 33.1:
      if v19 <= 1.5:
       s += -0.0629
      else:
       if v15 <= 0.0:
        if v33 <= 390:
         if v33 <= 45.5:
          s += -0.0046
         else:
          s += 0.0239
        else:
         if v29 <= 1.5:
          s += -0.0590
         else:
          s += -0.2816
       else:
        if v33 <= 157:
         if v35 <= 0.208272239:
          s += -0.0569
         else:
          s += -0.1443
        else:
         s += 0.0342
     else:
      if v19 <= 49.5:
       if v3 <= 3.5:
        if v14 <= 0.155354449:
         s += -0.1234
        else:
         s += 0.0294
       else:
        if v14 <= 0.105555556:
         s += 0.0367
        else:
         s += 0.0802
      else:
       if v32 <= 49.5:
        s += -0.2648
       else:
        s += -0.0244
    else:
     s += -0.0716
    if v13 <= 0.0:
     if v47 <= 0.0:
      if v29 <= 0.0:
       if v13 <= 0.0:
        s += 0.0908
       else:
        if v19 <= 1.5:
         s += -0.0989
        else:
         if v17 <= 0.391653937:
          s += -0.0109
         else:
          s += 0.0280
      else:
       if v37 <= 4.2:
        s += -0.0757
       else:
        s += -0.0251
     else:
      s += -0.0562
    else:
     if v3 <= 1.5:
      if v17 <= 0.0:
       s += 0.1316
      else:
       if v17 <= 0.74670154:
        if v41 <= 36.1:
         s += -0.0504
        else:
         s += 0.0331
       else:
        s += 0.0314
     else:
      if v19 <= 26.5:
       if v41 <= 15.22:
        s += 0.0304
       else:
        s += 0.0778
      else:
       if v17 <= 0.277183332:
        s += -0.0671
       else:
        s += 0.0288
    if v32 <= 49.5:
     s += -0.1038
    else:
     if v37 <= 5.1:
      if v52 <= 0.05:
       if v49 <= -0.705:
        s += -0.0752
       else:
        s += -0.0318
      else:
       if v49 <= -0.445:
        if v51 <= -0.455:
         if v47 <= 18.5:
          s += -0.1522
         else:
          s += 0.0735
        else:
         s += -0.0100
       else:
        if v47 <= 21.5:
         s += 0.0180
        else:
         s += -0.1268
     else:
      if v15 <= 0.0:
       if v5 <= 0.170289855:
        if v6 <= 0.310096154:
         if v55 <= 12.5:
          s += 0.0338
         else:
          s += -0.0612
        else:
         s += -0.1108
       else:
        if v51 <= -2.235:
         s += 0.1202
        else:
         if v47 <= 11.5:
          s += -0.0003
         else:
          s += -0.0670
      else:
       s += -0.0478
    if v34 <= 7766:
     if v13 <= 0.0:
      if v17 <= 0.109266847:
       if v53 <= -0.164:
        s += -0.0769
       else:
        if v34 <= 197.5:
         if v38 <= 13.1:
          s += 0.0678
         else:
          s += -0.0693
        else:
         s += -0.0342
      else:
       if v34 <= 572:
        if v41 <= 31.6333333:
         if v38 <= 7.1:
          s += 0.0084
         else:
          s += 0.0827
        else:
         s += -0.0453
       else:
        if v17 <= 0.391653937:
         if v53 <= 1.706:
          s += -0.0595
         else:
          s += 0.0028
        else:
         s += 0.0075
     else:
      if v13 <= 0.960784314:
       if v5 <= 0.151923077:
        s += 0.0405
       else:
        s += 0.0019
      else:
       s += -0.0558
    else:
     if v19 <= 49.5:
      s += 0.0665
     else:
      s += -0.3162
    if v9 <= 0.563011428:
     if v32 <= 49.5:
      s += -0.1114
     else:
      if v31 <= 0.0:
       if v9 <= -0.516001074:
        s += -0.0580
       else:
        if v42 <= 2.67333333:
         s += -0.0519
        else:
         if v53 <= -1.0745:
          s += -0.0631
         else:
          s += -0.0005
      else:
       s += 0.1072
    else:
     if v56 <= 16.5:
      if v53 <= 1.402:
       if v7 <= 3.5:
        if v22 <= 0.423255939:
         if v27 <= 4.5:
          s += -0.0333
         else:
          s += 0.0508
        else:
         if v19 <= 1.5:
          s += -0.0513
         else:
          s += 0.0399
       else:
        s += -0.2304
      else:
       if v19 <= 49.5:
        s += 0.0694
       else:
        if v27 <= 0.0:
         s += -0.0607
        else:
         s += 0.0326
     else:
      s += -0.2209
    if v32 <= 49.5:
     s += -0.1008
    else:
     if v8 <= -0.645:
      if v54 <= 3.066:
       if v37 <= 5.1:
        s += -0.0618
       else:
        if v49 <= 0.375:
         if v33 <= 19.5:
          s += 0.1531
         else:
          s += 0.0144
        else:
         if v37 <= 39.1:
          s += -0.0775
         else:
          s += -0.0115
      else:
       s += -0.1704
     else:
      if v51 <= 2.275:
       if v8 <= 4.415:
        if v41 <= 71.1:
         if v49 <= -0.445:
          s += -0.0311
         else:
          s += 0.0070
        else:
         s += -0.1149
       else:
        s += 0.0602
      else:
       if v56 <= 15.5:
        if v55 <= 12.5:
         if v41 <= 5.02:
          s += -0.0144
         else:
          s += 0.0471
        else:
         s += -0.1093
       else:
        s += -0.1288
    if v14 <= 0.0801282051:
     if v14 <= 0.0741758242:
      if v45 <= 0.0:
       if v25 <= 3.5:
        if v17 <= 0.450873985:
         s += -0.0794
        else:
         if v0 <= 16.2:
          s += -0.0163
         else:
          s += 0.1460
       else:
        if v11 <= 2.5:
         if v41 <= 36.1:
          s += 0.0121
         else:
          s += -0.0234
        else:
         s += -0.0792
      else:
       s += -0.0667
     else:
      s += -0.3025
    else:
     if v17 <= 0.0:
      s += 0.1449
     else:
      if v14 <= 0.935784314:
       if v7 <= 0.0:
        if v18 <= 0.920917094:
         if v17 <= 0.618073774:
          s += 0.0489
         else:
          s += 0.0080
        else:
         s += -0.0347
       else:
        if v11 <= 1.5:
         s += -0.0486
        else:
         s += 0.0848
      else:
       s += -0.0570
    if v16 <= 0.335087719:
     if v41 <= 71.1:
      if v9 <= -0.415346097:
       if v12 <= 0.0:
        s += -0.0776
       else:
        s += 0.0495
      else:
       if v13 <= 0.0:
        s += 0.0991
       else:
        if v14 <= 0.105555556:
         if v4 <= 4.5:
          s += 0.0180
         else:
          s += -0.0340
        else:
         if v22 <= 0.885090913:
          s += 0.0472
         else:
          s += -0.0472
     else:
      s += -0.1595
    else:
     if v32 <= 49.5:
      s += -0.0928
     else:
      if v9 <= 0.777858364:
       if v14 <= 0.935784314:
        if v4 <= 2.5:
         if v9 <= -0.79648744:
          s += -0.1948
         else:
          s += -0.0169
        else:
         if v45 <= 28.5:
          s += 0.0171
         else:
          s += -0.1252
       else:
        s += -0.0444
      else:
       s += 0.0504
    if v39 <= 4.2:
     if v49 <= -0.17:
      s += -0.0607
     else:
      if v33 <= 86.5:
       if v0 <= 31.1:
        if v0 <= 29.3:
         s += -0.0270
        else:
         s += -0.1915
       else:
        s += 0.0225
      else:
       if v33 <= 390:
        s += 0.0345
       else:
        s += -0.0791
    else:
     if v15 <= 0.0:
      if v33 <= 394.5:
       if v0 <= 35.1:
        if v21 <= 0.124888628:
         s += -0.0161
        else:
         if v21 <= 0.699335848:
          s += 0.0278
         else:
          s += -0.0049
       else:
        if v33 <= 49.5:
         if v21 <= 0.764291089:
          s += 0.0795
         else:
          s += 0.0055
        else:
         s += -0.0149
      else:
       s += -0.1118
     else:
      if v33 <= 152.5:
       s += -0.0770
      else:
       s += 0.0540
    if v10 <= 0.0:
     if v34 <= 8582:
      if v34 <= 366:
       if v41 <= 3.265:
        s += -0.0207
       else:
        if v19 <= 12.5:
         if v53 <= 0.364:
          s += 0.0665
         else:
          s += 0.0020
        else:
         s += 0.0869
      else:
       if v24 <= 0.0:
        if v7 <= 0.0:
         if v34 <= 6979.5:
          s += 0.0316
         else:
          s += -0.1016
        else:
         if v5 <= 0.219806763:
          s += -0.1145
         else:
          s += 0.0191
       else:
        if v17 <= 0.336663808:
         if v25 <= 0.0:
          s += -0.1098
         else:
          s += -0.0203
        else:
         if v53 <= -0.4:
          s += -0.0613
         else:
          s += 0.0096
     else:
      s += -0.2718
    else:
     if v24 <= 10.5:
      s += -0.1114
     else:
      s += -0.0471
    if v32 <= 48.5:
     s += -0.0890
    else:
     if v34 <= 7766:
      if v9 <= 0.548483416:
       if v34 <= 366:
        if v31 <= 0.0:
         if v20 <= 12.5:
          s += -0.0002
         else:
          s += 0.0472
        else:
         s += 0.1328
       else:
        if v9 <= -0.415346097:
         s += -0.0493
        else:
         if v2 <= 0.0:
          s += 0.0003
         else:
          s += -0.0274
      else:
       if v34 <= 4854.5:
        if v53 <= 1.402:
         if v27 <= 0.0:
          s += -0.0209
         else:
          s += 0.0328
        else:
         if v45 <= 19.5:
          s += 0.0531
         else:
          s += -0.2373
       else:
        if v34 <= 5171:
         s += -0.3338
        else:
         s += -0.0442
     else:
      if v22 <= 0.62141739:
       s += -0.2571
      else:
       s += 0.0101
    if v51 <= 2.275:
     if v34 <= 366:
      if v19 <= 11.5:
       if v13 <= 0.0179106074:
        if v16 <= 0.0:
         s += -0.0542
        else:
         s += 0.0123
       else:
        if v16 <= 0.570714286:
         s += 0.0710
        else:
         s += -0.0374
      else:
       if v45 <= 0.0:
        s += 0.0587
       else:
        s += -0.0519
     else:
      if v16 <= 0.529705882:
       s += -0.0294
      else:
       if v34 <= 3908:
        s += 0.0070
       else:
        if v1 <= 3.0625:
         s += 0.1187
        else:
         s += -0.0693
    else:
     if v34 <= 6979.5:
      if v45 <= 0.0:
       if v56 <= 15.5:
        if v7 <= 5.5:
         s += 0.0405
        else:
         s += -0.2028
       else:
        s += -0.1435
      else:
       s += -0.0491
     else:
      s += -0.1671
    if v28 <= 0.226495726:
     if v35 <= 0.302173913:
      if v35 <= 0.291182171:
       if v56 <= 10.5:
        if v51 <= 2.275:
         if v40 <= 0.0:
          s += -0.0349
         else:
          s += 0.0058
        else:
         s += 0.0310
       else:
        s += -0.0808
      else:
       s += -0.1391
     else:
      if v35 <= 0.420203735:
       s += 0.0959
      else:
       s += -0.0193
    else:
     if v8 <= 5.065:
      if v17 <= 0.109266847:
       s += -0.0655
      else:
       if v35 <= 0.260136986:
        if v17 <= 0.251026023:
         s += -0.1153
        else:
         if v49 <= 0.05:
          s += -0.0713
         else:
          s += 0.0109
       else:
        if v54 <= 0.4:
         if v28 <= 0.320512821:
          s += 0.1064
         else:
          s += 0.0126
        else:
         s += -0.0362
     else:
      s += 0.0978
    if v11 <= 2.5:
     if v9 <= 1.01548565:
      if v33 <= 394.5:
       if v33 <= 169.5:
        if v33 <= 167.5:
         if v41 <= 3.265:
          s += -0.0371
         else:
          s += 0.0060
        else:
         s += -0.2681
       else:
        s += 0.0385
      else:
       if v33 <= 441:
        if v33 <= 419:
         if v33 <= 405:
          s += -0.1778
         else:
          s += 0.0776
        else:
         s += -0.2523
       else:
        if v33 <= 491.5:
         s += 0.1202
        else:
         if v18 <= 0.183297026:
          s += 0.0877
         else:
          s += -0.1111
     else:
      s += 0.0659
    else:
     if v41 <= 34.86:
      s += -0.0640
     else:
      if v50 <= -0.295:
       s += 0.1834
      else:
       if v21 <= 0.952838392:
        s += 0.0722
       else:
        s += -0.0867
    if v51 <= 3.015:
     if v29 <= 0.0:
      if v31 <= 0.0:
       if v19 <= 10.5:
        if v16 <= 0.303300866:
         if v51 <= -1.075:
          s += -0.1136
         else:
          s += -0.0186
        else:
         if v16 <= 0.421369689:
          s += 0.0609
         else:
          s += -0.0144
       else:
        s += 0.0066
      else:
       s += 0.1014
     else:
      if v31 <= 0.0:
       if v16 <= 0.286375661:
        if v53 <= 2.543:
         s += -0.0669
        else:
         s += 0.0784
       else:
        if v17 <= 0.2095484:
         s += 0.1111
        else:
         if v19 <= 23.5:
          s += 0.0301
         else:
          s += -0.0198
      else:
       s += -0.1049
    else:
     if v53 <= 0.652:
      s += -0.0032
     else:
      if v19 <= 49.5:
       s += 0.0476
      else:
       s += -0.0145
    if v9 <= 0.510023766:
     if v28 <= 0.0:
      if v20 <= 10.5:
       if v41 <= 32.06:
        if v55 <= 1.5:
         s += -0.0665
        else:
         s += 0.0479
       else:
        if v19 <= 7.5:
         s += 0.1308
        else:
         if v37 <= 49.1:
          s += 0.0383
         else:
          s += -0.0831
      else:
       if v17 <= 0.2095484:
        if v15 <= 8.5:
         s += 0.0632
        else:
         s += -0.0936
       else:
        s += 0.0136
     else:
      if v16 <= 0.120606061:
       if v28 <= 0.0954545455:
        s += 0.0142
       else:
        s += -0.0710
      else:
       if v17 <= 0.0:
        s += 0.1286
       else:
        s += -0.0122
    else:
     if v19 <= 17.5:
      if v41 <= 5.02:
       s += -0.0340
      else:
       s += 0.0582
     else:
      s += 0.0054
    if v25 <= 0.0:
     if v27 <= 0.0:
      s += 0.0365
     else:
      s += -0.0810
    else:
     if v26 <= 1.5:
      if v27 <= 25.5:
       if v52 <= -0.785:
        if v25 <= 33.5:
         s += 0.0257
        else:
         if v27 <= 0.0:
          s += -0.1812
         else:
          s += -0.0490
       else:
        s += 0.0173
      else:
       if v27 <= 26.5:
        s += -0.6565
       else:
        s += -0.0113
     else:
      if v13 <= 0.0:
       if v20 <= 43.5:
        if v37 <= 6.2:
         s += -0.0610
        else:
         if v20 <= 31.5:
          s += -0.0135
         else:
          s += -0.0988
       else:
        s += 0.0073
      else:
       if v3 <= 1.5:
        if v54 <= 2.174:
         s += 0.0015
        else:
         s += -0.1121
       else:
        s += 0.0324
    if v9 <= 0.518572243:
     if v1 <= 6.86715686:
      if v26 <= 1.5:
       if v46 <= 0.0:
        s += -0.0506
       else:
        if v13 <= 0.0:
         s += 0.1108
        else:
         if v53 <= -0.03775:
          s += 0.0332
         else:
          s += -0.0085
      else:
       if v13 <= 0.0743504699:
        s += -0.0368
       else:
        s += 0.0135
     else:
      if v9 <= -1.1250664:
       s += -0.1105
      else:
       s += 0.0144
    else:
     if v53 <= 1.35:
      if v54 <= 1.516:
       if v13 <= 0.0452836637:
        s += -0.0338
       else:
        s += 0.0286
      else:
       if v21 <= 0.407089808:
        s += 0.0613
       else:
        if v6 <= 0.0408333333:
         s += 0.0144
        else:
         s += -0.2076
     else:
      if v56 <= 6.5:
       s += 0.0439
      else:
       s += -0.0376
    if v10 <= 0.0:
     if v25 <= 0.0:
      if v21 <= 0.175874424:
       s += -0.0775
      else:
       s += 0.0877
     else:
      if v35 <= 0.324365794:
       if v29 <= 0.0:
        if v51 <= -0.82:
         if v35 <= 0.00354238387:
          s += -0.1364
         else:
          s += -0.0124
        else:
         if v31 <= 0.0:
          s += 0.0175
         else:
          s += 0.1363
       else:
        if v31 <= 0.0:
         if v21 <= 0.699335848:
          s += 0.0214
         else:
          s += -0.0429
        else:
         s += -0.1464
      else:
       if v9 <= 0.339416516:
        if v21 <= 0.906275245:
         s += 0.0545
        else:
         s += -0.0441
       else:
        s += 0.0919
    else:
     if v21 <= 0.835479965:
      s += -0.1104
     else:
      if v21 <= 0.858250372:
       s += 0.2486
      else:
       s += -0.0456
    if v9 <= -0.79648744:
     s += -0.0671
    else:
     if v9 <= 0.810114839:
      if v18 <= 0.943680852:
       if v1 <= 8.16904762:
        if v18 <= 0.108797451:
         if v17 <= 0.899335436:
          s += -0.0390
         else:
          s += 0.0354
        else:
         if v23 <= 24.5:
          s += -0.0055
         else:
          s += 0.0362
       else:
        if v9 <= -0.169858052:
         s += 0.0670
        else:
         s += 0.0130
      else:
       s += -0.0470
     else:
      if v53 <= 1.582:
       if v39 <= 4.2:
        if v39 <= 2.2:
         s += 0.0336
        else:
         if v16 <= 0.320194175:
          s += -0.1940
         else:
          s += -0.0091
       else:
        s += 0.0330
      else:
       if v19 <= 38.5:
        s += 0.0799
       else:
        if v56 <= 9.5:
         s += 0.0142
        else:
         s += -0.2101
    if v51 <= 2.615:
     if v3 <= 5.5:
      if v6 <= 0.0:
       if v27 <= 4.5:
        s += -0.0910
       else:
        s += 0.0253
      else:
       s += -0.0078
     else:
      if v55 <= 1.5:
       if v17 <= 0.109266847:
        if v21 <= 0.813406383:
         if v51 <= -0.515:
          s += -0.1343
         else:
          s += 0.0354
        else:
         s += -0.1165
       else:
        s += 0.0012
      else:
       if v27 <= 25.5:
        s += 0.0378
       else:
        if v27 <= 26.5:
         s += -0.4841
        else:
         s += -0.0252
    else:
     if v7 <= 0.0:
      if v9 <= -0.961587226:
       s += -0.1160
      else:
       s += 0.0310
     else:
      if v6 <= 0.1225:
       if v27 <= 8.5:
        s += -0.0638
       else:
        s += -0.2973
      else:
       s += 0.1245
    if v38 <= 210:
     if v45 <= 28.5:
      if v29 <= 0.0:
       if v31 <= 0.0:
        if v9 <= 0.248280754:
         if v19 <= 9.5:
          s += -0.0205
         else:
          s += 0.0035
        else:
         if v54 <= 0.716:
          s += -0.0041
         else:
          s += 0.0287
       else:
        if v19 <= 23.5:
         s += 0.0906
        else:
         s += 0.1575
      else:
       if v31 <= 0.0:
        if v55 <= 14.5:
         if v17 <= 0.289369716:
          s += -0.0249
         else:
          s += 0.0089
        else:
         s += -0.1949
       else:
        if v17 <= 0.987609488:
         if v29 <= 1.5:
          s += -0.1672
         else:
          s += -0.0685
        else:
         s += 0.0511
     else:
      if v17 <= 0.754229161:
       s += -0.1174
      else:
       s += -0.0165
    else:
     s += -0.1749
    if v10 <= 0.0:
     if v33 <= 390:
      if v25 <= 0.0:
       if v16 <= 0.517879949:
        s += -0.0934
       else:
        if v3 <= 1.5:
         s += -0.0328
        else:
         s += 0.0953
      else:
       if v25 <= 14.5:
        if v54 <= 0.492:
         if v42 <= 4.86666667:
          s += 0.0054
         else:
          s += 0.0661
        else:
         if v54 <= 0.662:
          s += -0.0838
         else:
          s += 0.0187
       else:
        if v33 <= 169.5:
         if v33 <= 167.5:
          s += -0.0014
         else:
          s += -0.2122
        else:
         s += 0.0385
     else:
      s += -0.0590
    else:
     if v42 <= 6.225:
      if v33 <= 22.5:
       s += 0.1429
      else:
       s += -0.0660
     else:
      if v23 <= 1.5:
       s += -0.1220
      else:
       s += -0.0695
    if v14 <= 0.105555556:
     if v4 <= 0.0:
      s += 0.0419
     else:
      if v13 <= 0.0:
       s += 0.0424
      else:
       if v20 <= 4.5:
        if v49 <= 3.195:
         if v4 <= 4.5:
          s += 0.0325
         else:
          s += -0.0589
        else:
         s += 0.0355
       else:
        if v9 <= 0.0:
         if v53 <= 1.582:
          s += -0.0135
         else:
          s += -0.0618
        else:
         if v53 <= -1.0745:
          s += -0.1066
         else:
          s += 0.0023
    else:
     if v4 <= 2.5:
      s += -0.0569
     else:
      if v13 <= 0.960784314:
       if v53 <= 0.364:
        s += 0.0433
       else:
        if v5 <= 0.131884058:
         if v49 <= -0.06:
          s += -0.0359
         else:
          s += 0.0421
        else:
         s += -0.0251
      else:
       s += -0.0568
    if v32 <= 49.5:
     s += -0.0616
    else:
     if v16 <= 0.303300866:
      if v26 <= 2.5:
       if v19 <= 4.5:
        s += -0.0365
       else:
        if v20 <= 4.5:
         s += -0.0239
        else:
         s += 0.0293
      else:
       s += -0.0491
     else:
      if v35 <= 0.114944216:
       if v51 <= 3.195:
        if v35 <= 0.101698161:
         if v22 <= 0.232208392:
          s += -0.0227
         else:
          s += 0.0106
        else:
         if v35 <= 0.104322139:
          s += -0.2270
         else:
          s += -0.0285
       else:
        if v19 <= 40.5:
         s += 0.0568
        else:
         s += -0.0199
      else:
       if v1 <= 4.91734973:
        s += 0.0923
       else:
        if v3 <= 5.5:
         if v16 <= 0.741060026:
          s += -0.0324
         else:
          s += 0.0290
        else:
         s += 0.0434
    if v25 <= 0.0:
     if v54 <= 0.854:
      s += -0.1207
     else:
      if v28 <= 0.226495726:
       s += 0.0606
      else:
       s += -0.1457
    else:
     if v1 <= 7.25158228:
      if v54 <= 3.682:
       if v25 <= 23.5:
        if v54 <= -0.442:
         if v28 <= 0.133928571:
          s += 0.1199
         else:
          s += 0.0185
        else:
         if v51 <= -0.455:
          s += -0.0397
         else:
          s += 0.0108
       else:
        if v54 <= -0.86225:
         if v49 <= 3.515:
          s += -0.0781
         else:
          s += 0.0563
        else:
         if v29 <= 0.0:
          s += 0.0020
         else:
          s += -0.0270
      else:
       if v1 <= 6.48404075:
        if v53 <= 2.42:
         s += -0.2115
        else:
         s += -0.0637
       else:
        s += 0.0182
     else:
      s += 0.0188
    if v41 <= 60.45:
     if v28 <= 0.226495726:
      if v51 <= -1.075:
       if v9 <= -0.669626754:
        if v49 <= -1.815:
         s += 0.2278
        else:
         s += 0.0040
       else:
        if v28 <= 0.16025641:
         s += -0.0657
        else:
         s += 0.0171
      else:
       if v27 <= 25.5:
        if v27 <= 6.5:
         if v49 <= 4.525:
          s += 0.0038
         else:
          s += 0.0491
        else:
         s += 0.0431
       else:
        if v27 <= 26.5:
         s += -0.2774
        else:
         s += -0.0056
     else:
      if v54 <= 0.308:
       if v23 <= 1.5:
        s += 0.0325
       else:
        s += -0.0327
      else:
       if v27 <= 0.0:
        s += 0.0616
       else:
        s += -0.0524
    else:
     if v9 <= 0.739746152:
      s += -0.0730
     else:
      s += 0.0416
    if v12 <= 47.1:
     if v38 <= 5.1:
      if v33 <= 84.5:
       if v17 <= 0.467662363:
        if v14 <= 0.297058824:
         if v11 <= 1.5:
          s += -0.0643
         else:
          s += -0.0017
        else:
         s += 0.0215
       else:
        if v5 <= 0.0:
         if v17 <= 0.779515737:
          s += -0.0029
         else:
          s += -0.2956
        else:
         s += 0.0134
      else:
       s += 0.0170
     else:
      if v38 <= 45.1:
       if v13 <= 0.0:
        s += 0.1155
       else:
        if v33 <= 22.5:
         s += 0.0377
        else:
         s += 0.0026
      else:
       if v52 <= 0.05:
        s += -0.0471
       else:
        s += 0.0095
    else:
     if v19 <= 27.5:
      s += 0.0576
     else:
      if v17 <= 0.323362814:
       s += -0.1058
      else:
       s += 0.0023
    if v11 <= 2.5:
     if v41 <= 45.2666667:
      if v11 <= 1.5:
       if v35 <= 0.240669241:
        if v54 <= 0.744:
         s += -0.0191
        else:
         if v35 <= 0.0495186632:
          s += 0.0280
         else:
          s += -0.0081
       else:
        if v27 <= 25.5:
         if v41 <= 3.67333333:
          s += -0.0467
         else:
          s += 0.0399
        else:
         if v27 <= 26.5:
          s += -0.2410
         else:
          s += 0.0029
      else:
       if v7 <= 0.0:
        if v13 <= 0.150757576:
         s += 0.0241
        else:
         s += -0.1501
       else:
        s += 0.1156
     else:
      if v13 <= 0.0124228395:
       if v39 <= 61.5:
        s += -0.0646
       else:
        s += 0.0153
      else:
       s += 0.0138
    else:
     if v13 <= 0.0314144737:
      s += -0.0550
     else:
      s += 0.0348
    if v41 <= 60.45:
     if v32 <= 49.5:
      if v33 <= 47.5:
       s += 0.0352
      else:
       if v33 <= 204:
        s += -0.1226
       else:
        s += 0.1003
     else:
      if v56 <= 15.5:
       if v50 <= 0.09:
        if v55 <= 1.5:
         if v5 <= 0.906926407:
          s += -0.0088
         else:
          s += -0.0527
        else:
         s += 0.0541
       else:
        if v33 <= 390:
         s += 0.0154
        else:
         s += -0.0558
      else:
       s += -0.1441
    else:
     if v1 <= 6.06833748:
      s += 0.0245
     else:
      if v5 <= 0.489130435:
       if v50 <= 4.415:
        if v50 <= 1.565:
         s += -0.0777
        else:
         if v56 <= 0.0:
          s += -0.1191
         else:
          s += -0.3008
       else:
        s += -0.0445
      else:
       s += -0.0102
    if v25 <= 0.0:
     if v39 <= 60.2:
      s += -0.0723
     else:
      s += 0.1462
    else:
     if v8 <= 3.135:
      if v23 <= 9.5:
       if v33 <= 92.5:
        if v33 <= 74.5:
         if v3 <= 0.0:
          s += -0.0231
         else:
          s += 0.0060
        else:
         if v3 <= 4.5:
          s += -0.0213
         else:
          s += -0.1312
       else:
        s += 0.0180
      else:
       if v33 <= 273:
        if v39 <= 28.2:
         if v38 <= 0.0:
          s += -0.0209
         else:
          s += 0.0497
        else:
         if v39 <= 30.2:
          s += -0.1473
         else:
          s += -0.0023
       else:
        s += -0.0727
     else:
      if v33 <= 49.5:
       if v38 <= 11.3:
        s += 0.0066
       else:
        s += 0.0855
      else:
       s += -0.0046
    if v9 <= 0.810114839:
     if v5 <= 0.86038961:
      if v1 <= 6.8010989:
       if v5 <= 0.468627451:
        if v49 <= -0.335:
         if v7 <= 1.5:
          s += -0.0458
         else:
          s += 0.0847
        else:
         if v9 <= -0.516001074:
          s += -0.0667
         else:
          s += -0.0011
       else:
        if v7 <= 0.0:
         s += 0.0090
        else:
         s += 0.0796
      else:
       if v18 <= 0.549688238:
        s += 0.0276
       else:
        if v9 <= 0.729791564:
         s += -0.0018
        else:
         if v49 <= 0.965:
          s += -0.2550
         else:
          s += -0.0084
     else:
      if v9 <= 0.132803112:
       s += -0.0464
      else:
       s += 0.0099
    else:
     if v7 <= 0.0:
      s += 0.0352
     else:
      if v1 <= 6.16733333:
       s += 0.0418
      else:
       s += -0.1470
    if v25 <= 0.0:
     s += -0.0645
    else:
     if v0 <= 34.2:
      if v0 <= 25.1:
       if v50 <= 5.235:
        if v51 <= -2.235:
         if v5 <= 0.0425724638:
          s += -0.0387
         else:
          s += 0.0962
        else:
         if v20 <= 10.5:
          s += -0.0142
         else:
          s += 0.0077
       else:
        if v0 <= 12.2:
         s += -0.0074
        else:
         s += -0.1573
      else:
       if v16 <= 0.455120829:
        s += -0.0667
       else:
        if v16 <= 0.866899767:
         s += 0.0176
        else:
         s += -0.1172
     else:
      if v3 <= 3.5:
       s += -0.0560
      else:
       if v25 <= 8.5:
        s += 0.0778
       else:
        if v27 <= 0.0:
         if v51 <= -0.455:
          s += -0.1933
         else:
          s += -0.0026
        else:
         s += 0.0320
    if v25 <= 0.0:
     if v17 <= 0.987609488:
      s += -0.0643
     else:
      s += 0.0495
    else:
     if v13 <= 0.0387112887:
      if v45 <= 19.5:
       if v6 <= 0.0851449275:
        if v50 <= -0.915:
         if v17 <= 0.257762795:
          s += -0.0771
         else:
          s += 0.0108
        else:
         if v46 <= 19.5:
          s += -0.0022
         else:
          s += -0.1039
       else:
        if v6 <= 0.449494949:
         if v17 <= 0.270867125:
          s += 0.0674
         else:
          s += -0.0027
        else:
         s += -0.0426
      else:
       if v49 <= -0.565:
        s += -0.0107
       else:
        s += -0.1159
     else:
      if v17 <= 0.0:
       s += 0.0972
      else:
       if v17 <= 0.609098972:
        if v13 <= 0.683333333:
         s += 0.0212
        else:
         s += -0.0945
       else:
        s += -0.0126
    if v10 <= 0.0:
     if v9 <= 1.04723929:
      if v55 <= 1.5:
       if v50 <= -0.245:
        if v9 <= 0.667072346:
         if v50 <= -0.355:
          s += -0.0132
         else:
          s += -0.0888
        else:
         s += 0.0460
       else:
        s += 0.0052
      else:
       if v49 <= 0.05:
        if v50 <= 1.385:
         s += 0.1058
        else:
         s += -0.0006
       else:
        if v19 <= 49.5:
         if v9 <= -0.746572116:
          s += -0.1526
         else:
          s += 0.0224
        else:
         if v55 <= 11.5:
          s += -0.0200
         else:
          s += -0.1538
     else:
      s += 0.0518
    else:
     if v39 <= 2.2:
      if v49 <= 1.105:
       if v9 <= -1.1250664:
        s += 0.1540
       else:
        s += -0.0691
      else:
       s += 0.0502
     else:
      s += -0.0799
    if v33 <= 390:
     if v33 <= 104.5:
      if v33 <= 58.5:
       if v5 <= 0.80625:
        if v12 <= 34.2:
         if v33 <= 45.5:
          s += -0.0036
         else:
          s += 0.0382
        else:
         if v21 <= 0.835479965:
          s += 0.0493
         else:
          s += -0.0090
       else:
        s += -0.0450
      else:
       if v12 <= 14.2:
        if v21 <= 0.987610389:
         s += -0.0036
        else:
         s += -0.0752
       else:
        if v13 <= 0.0239047619:
         if v33 <= 92.5:
          s += -0.1035
         else:
          s += 0.0828
        else:
         if v13 <= 0.118347339:
          s += 0.0074
         else:
          s += -0.1200
     else:
      s += 0.0209
    else:
     if v33 <= 441:
      if v29 <= 0.0:
       s += -0.0588
      else:
       s += -0.2137
     else:
      s += 0.0001
    if v52 <= -0.915:
     if v25 <= 27.5:
      if v21 <= 0.184486024:
       if v9 <= 0.0585907546:
        s += -0.0012
       else:
        s += -0.1040
      else:
       s += 0.0301
     else:
      if v27 <= 0.0:
       if v18 <= 0.310582533:
        s += -0.3145
       else:
        s += -0.0798
      else:
       if v39 <= 33.1:
        s += -0.0462
       else:
        s += 0.0428
    else:
     if v46 <= 14.5:
      if v46 <= 13.5:
       if v27 <= 25.5:
        s += 0.0048
       else:
        if v27 <= 26.5:
         s += -0.1750
        else:
         s += -0.0146
      else:
       s += 0.0973
     else:
      if v21 <= 0.787809222:
       s += -0.0060
      else:
       if v27 <= 3.5:
        if v18 <= 0.753435147:
         s += -0.2761
        else:
         s += -0.0858
       else:
        s += 0.0147
    if v10 <= 0.0:
     if v21 <= 0.756038064:
      if v7 <= 0.0:
       if v41 <= 3.265:
        if v28 <= 0.0:
         if v54 <= 0.0:
          s += -0.0827
         else:
          s += 0.0373
        else:
         s += -0.0607
       else:
        if v54 <= 3.682:
         s += 0.0240
        else:
         if v21 <= 0.0338072246:
          s += -0.2093
         else:
          s += -0.0176
      else:
       if v53 <= 2.114:
        if v28 <= 0.211111111:
         if v53 <= 1.428:
          s += -0.0498
         else:
          s += 0.0578
        else:
         s += 0.0831
       else:
        if v41 <= 40.84:
         s += -0.0336
        else:
         if v18 <= 0.493173982:
          s += -0.0938
         else:
          s += -0.4381
     else:
      s += -0.0063
    else:
     if v54 <= 0.034:
      s += -0.0030
     else:
      s += -0.0907
    if v28 <= 0.226495726:
     if v23 <= 4.5:
      if v50 <= 3.075:
       if v16 <= 0.579328757:
        s += -0.0206
       else:
        s += 0.0142
      else:
       if v16 <= 0.697830498:
        s += 0.0332
       else:
        s += -0.0117
     else:
      if v50 <= -0.915:
       if v5 <= 0.0741758242:
        s += -0.0992
       else:
        s += 0.0126
      else:
       s += 0.0228
    else:
     if v16 <= 0.144345238:
      s += -0.0506
     else:
      if v25 <= 0.0:
       s += -0.1248
      else:
       if v25 <= 28.5:
        if v5 <= 0.151923077:
         s += 0.0356
        else:
         if v28 <= 0.392307692:
          s += -0.0394
         else:
          s += 0.0684
       else:
        if v5 <= 0.605555556:
         s += -0.0370
        else:
         if v23 <= 23.5:
          s += 0.0014
         else:
          s += 0.2180
    if v15 <= 0.0:
     if v13 <= 0.0:
      s += 0.0755
     else:
      if v56 <= 6.5:
       if v13 <= 0.04145189:
        if v54 <= 1.942:
         if v42 <= 30.62:
          s += 0.0004
         else:
          s += -0.0395
        else:
         if v53 <= 0.68:
          s += -0.0087
         else:
          s += 0.0343
       else:
        if v17 <= 0.0:
         s += 0.1116
        else:
         if v5 <= 0.447222222:
          s += 0.0227
         else:
          s += -0.0206
      else:
       if v54 <= 1.916:
        s += 0.0453
       else:
        if v17 <= 0.418297522:
         s += -0.0153
        else:
         if v5 <= 0.395652174:
          s += -0.1183
         else:
          s += 0.0406
    else:
     if v5 <= 0.693979933:
      s += -0.0452
     else:
      if v42 <= 2.4:
       s += -0.1104
      else:
       s += 0.0287
    if v36 <= 18.5:
     if v22 <= 0.0:
      s += -0.0250
     else:
      s += 0.1070
    else:
     if v32 <= 49.5:
      if v1 <= 6.42910053:
       if v36 <= 30.5:
        s += 0.0281
       else:
        if v27 <= 22.5:
         s += -0.1313
        else:
         s += 0.0128
      else:
       s += 0.0202
     else:
      if v36 <= 229.5:
       if v36 <= 81.5:
        if v22 <= 0.900898986:
         if v36 <= 79:
          s += 0.0054
         else:
          s += 0.1552
        else:
         if v36 <= 28.7:
          s += 0.0364
         else:
          s += -0.0286
       else:
        if v36 <= 85.5:
         if v28 <= 0.0871212121:
          s += -0.1977
         else:
          s += -0.0624
        else:
         if v22 <= 0.958158555:
          s += -0.0208
         else:
          s += 0.1030
      else:
       s += 0.1312
    if v10 <= 0.0:
     if v27 <= 0.0:
      if v51 <= 1.915:
       if v37 <= 72.4:
        if v51 <= -1.835:
         s += 0.1087
        else:
         if v40 <= 90.2:
          s += -0.0140
         else:
          s += -0.1322
       else:
        if v19 <= 10.5:
         s += -0.1987
        else:
         s += -0.0428
      else:
       if v19 <= 42.5:
        s += 0.0607
       else:
        s += -0.0373
     else:
      if v37 <= 45.1:
       if v40 <= 11.3:
        s += 0.0180
       else:
        if v1 <= 8.16904762:
         s += -0.0099
        else:
         s += 0.0558
      else:
       s += 0.0345
    else:
     if v51 <= 0.16:
      if v19 <= 13.5:
       s += -0.0733
      else:
       if v19 <= 17.5:
        s += 0.1355
       else:
        s += -0.0131
     else:
      s += -0.0909
    if v36 <= 18.5:
     if v39 <= 0.0:
      s += -0.0834
     else:
      s += 0.0848
    else:
     if v16 <= 0.364357864:
      if v25 <= 2.5:
       s += -0.0744
      else:
       if v25 <= 22.5:
        if v7 <= 0.0:
         if v36 <= 63.5:
          s += 0.0095
         else:
          s += -0.0487
        else:
         if v51 <= 0.845:
          s += 0.1032
         else:
          s += -0.0130
       else:
        if v6 <= 0.0:
         if v51 <= -1.075:
          s += -0.1726
         else:
          s += -0.0614
        else:
         if v19 <= 32.5:
          s += -0.0384
         else:
          s += 0.0125
     else:
      if v50 <= -1.535:
       s += 0.0481
      else:
       if v56 <= 10.5:
        if v39 <= 34.2:
         s += -0.0042
        else:
         s += 0.0199
       else:
        s += -0.0628
    if v10 <= 0.0:
     if v41 <= 60.45:
      if v55 <= 1.5:
       if v54 <= -1.412:
        s += 0.0520
       else:
        s += -0.0016
      else:
       if v49 <= 0.45:
        s += 0.0680
       else:
        if v49 <= 1.465:
         if v41 <= 36.1:
          s += -0.0165
         else:
          s += -0.1272
        else:
         s += 0.0261
     else:
      if v14 <= 0.179144385:
       if v54 <= 2.742:
        if v21 <= 0.945111474:
         if v49 <= 0.345:
          s += -0.0110
         else:
          s += -0.1434
        else:
         s += 0.0021
       else:
        s += 0.0316
      else:
       s += 0.0316
    else:
     if v54 <= 0.0:
      if v41 <= 49.02:
       if v55 <= 5.5:
        s += -0.0351
       else:
        s += 0.1461
      else:
       s += 0.1527
     else:
      s += -0.0849
    if v8 <= 5.235:
     if v41 <= 36.1:
      if v35 <= 0.324365794:
       if v35 <= 0.291182171:
        if v21 <= 0.999321705:
         if v22 <= 0.103537262:
          s += -0.0311
         else:
          s += 0.0032
        else:
         if v17 <= 0.251026023:
          s += 0.0629
         else:
          s += -0.0222
       else:
        if v17 <= 0.52546254:
         if v27 <= 7.5:
          s += -0.0525
         else:
          s += -0.1833
        else:
         s += 0.0665
      else:
       if v8 <= 1.075:
        if v27 <= 4.5:
         s += -0.0826
        else:
         if v54 <= 0.772:
          s += 0.0675
         else:
          s += -0.0331
       else:
        s += 0.0933
     else:
      if v21 <= 0.515231937:
       s += 0.0027
      else:
       s += -0.0329
    else:
     if v35 <= 0.0214686228:
      s += -0.0409
     else:
      s += 0.0875
    return s
