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
       s += 0.8204
     else:
      if v5 <= 0.0:
       if v21 <= 0.929452642:
        s += 1.2091
       else:
        s += 1.1187
      else:
       if v51 <= 0.18:
        if v33 <= 49.5:
         if v5 <= 0.34057971:
          s += 1.0184
         else:
          s += 0.8263
        else:
         s += 1.0833
       else:
        if v25 <= 3.5:
         s += 0.9965
        else:
         if v5 <= 0.310096154:
          s += 1.1730
         else:
          s += 1.1144
    else:
     if v11 <= 2.5:
      if v20 <= 7.5:
       s += 0.8463
      else:
       if v33 <= 52.5:
        s += 1.1134
       else:
        if v33 <= 172.5:
         s += 0.7910
        else:
         s += 1.0770
     else:
      s += 0.7119
    if v6 <= 0.0:
     if v21 <= 0.969121692:
      if v15 <= 0.0:
       if v21 <= 0.83619575:
        s += 0.1109
       else:
        if v23 <= 1.5:
         s += 0.0810
        else:
         s += -0.1375
      else:
       s += -0.1667
     else:
      s += -0.2097
    else:
     if v53 <= 0.27:
      if v23 <= 0.0:
       s += -0.0633
      else:
       if v30 <= 24.5:
        s += -0.2939
       else:
        if v21 <= 0.042295838:
         if v39 <= 26.2:
          s += -0.2611
         else:
          s += -0.1582
        else:
         s += -0.1296
     else:
      if v21 <= 0.969121692:
       if v47 <= 0.0:
        if v15 <= 0.0:
         if v21 <= 0.0243371127:
          s += -0.1579
         else:
          s += 0.0601
        else:
         s += -0.1109
       else:
        s += -0.1922
      else:
       s += -0.1992
    if v9 <= 0.075:
     if v3 <= 5.5:
      if v17 <= 0.282875201:
       s += -0.2339
      else:
       if v53 <= 0.0:
        s += -0.2165
       else:
        if v9 <= -0.413184935:
         s += -0.1811
        else:
         s += -0.0249
     else:
      if v56 <= 0.0:
       if v37 <= 6.2:
        s += -0.2108
       else:
        s += -0.0548
      else:
       s += 0.0680
    else:
     if v3 <= 1.5:
      if v53 <= 0.064:
       s += -0.1982
      else:
       if v46 <= 11.5:
        s += 0.0302
       else:
        s += -0.1963
     else:
      if v46 <= 14.5:
       if v17 <= 0.063385155:
        s += -0.0378
       else:
        s += 0.1037
      else:
       if v56 <= 0.0:
        if v46 <= 25.5:
         s += -0.1794
        else:
         s += 0.0588
       else:
        s += 0.0714
    if v12 <= 0.0:
     if v35 <= 0.0905525847:
      if v51 <= 0.15:
       if v22 <= 0.0872796025:
        s += -0.1714
       else:
        if v22 <= 0.919112264:
         s += -0.0108
        else:
         s += -0.1747
      else:
       if v25 <= 3.5:
        s += -0.1587
       else:
        if v22 <= 0.0872796025:
         s += -0.0335
        else:
         s += 0.0704
     else:
      if v17 <= 0.431887115:
       s += -0.2030
      else:
       if v55 <= 0.0:
        s += -0.1546
       else:
        s += -0.0015
    else:
     if v22 <= 0.0640520454:
      if v55 <= 0.0:
       if v29 <= 0.0:
        s += -0.0242
       else:
        s += -0.1718
      else:
       s += 0.0632
     else:
      if v25 <= 0.0:
       s += -0.1481
      else:
       if v51 <= -0.4:
        s += 0.0425
       else:
        s += 0.1069
    if v3 <= 5.5:
     if v49 <= 0.09:
      if v11 <= 2.5:
       if v19 <= 33.5:
        s += -0.1656
       else:
        s += -0.0463
      else:
       s += -0.2031
     else:
      if v17 <= 0.108741897:
       if v11 <= 2.5:
        if v19 <= 9.5:
         s += -0.1550
        else:
         s += -0.0614
       else:
        s += -0.2026
      else:
       if v11 <= 2.5:
        if v11 <= 0.0:
         s += -0.1383
        else:
         s += 0.0388
       else:
        s += -0.1946
    else:
     if v11 <= 1.5:
      if v17 <= 0.063385155:
       if v49 <= 0.265:
        s += -0.1404
       else:
        s += 0.0431
      else:
       if v5 <= 0.121323529:
        s += 0.1005
       else:
        if v56 <= 0.0:
         s += -0.0181
        else:
         s += 0.0825
     else:
      s += -0.1768
    if v3 <= 1.5:
     if v51 <= 0.24:
      if v33 <= 89.5:
       s += -0.1570
      else:
       if v11 <= 2.5:
        s += -0.0329
       else:
        s += -0.1813
     else:
      if v25 <= 3.5:
       s += -0.1687
      else:
       if v11 <= 2.5:
        if v33 <= 39.5:
         s += -0.0344
        else:
         s += 0.0360
       else:
        s += -0.1795
    else:
     if v11 <= 1.5:
      if v22 <= 0.985375564:
       if v22 <= 0.0640520454:
        if v23 <= 0.0:
         s += 0.0580
        else:
         s += -0.0358
       else:
        if v25 <= 0.0:
         s += -0.1325
        else:
         if v51 <= -0.4:
          s += 0.0459
         else:
          s += 0.0997
      else:
       s += -0.1376
     else:
      if v11 <= 2.5:
       s += -0.0435
      else:
       s += -0.1826
    if v12 <= 0.0:
     if v9 <= 0.0193012857:
      if v9 <= -0.466690476:
       s += -0.1743
      else:
       if v53 <= 0.13:
        s += -0.1389
       else:
        if v17 <= 0.391582174:
         s += -0.1008
        else:
         s += -0.0006
     else:
      if v53 <= 0.166:
       s += -0.1202
      else:
       if v21 <= 0.876602865:
        s += 0.0543
       else:
        s += -0.0549
    else:
     if v9 <= 0.357776251:
      if v42 <= 13.84:
       if v13 <= 0.0:
        s += -0.1148
       else:
        s += 0.0277
      else:
       s += 0.0609
     else:
      if v54 <= 0.826:
       if v37 <= 17.1:
        if v13 <= 0.0:
         if v42 <= 31.82:
          s += -0.0370
         else:
          s += -0.2810
        else:
         s += 0.0700
       else:
        s += 0.0946
      else:
       s += 0.1029
    if v16 <= 0.168333333:
     if v11 <= 2.5:
      if v53 <= 0.0:
       s += -0.1405
      else:
       if v47 <= 0.0:
        if v49 <= -0.435:
         s += -0.1384
        else:
         if v16 <= 0.0:
          s += -0.0539
         else:
          s += 0.0253
       else:
        s += -0.1381
     else:
      s += -0.1641
    else:
     if v11 <= 1.5:
      if v11 <= 0.0:
       if v25 <= 0.0:
        s += -0.1629
       else:
        s += -0.0735
      else:
       if v49 <= 0.945:
        if v25 <= 0.0:
         s += -0.1741
        else:
         if v47 <= 0.0:
          s += 0.0537
         else:
          s += -0.0384
       else:
        s += 0.0844
     else:
      if v11 <= 2.5:
       if v25 <= 22.5:
        s += 0.0418
       else:
        s += -0.0922
      else:
       s += -0.1578
    if v3 <= 5.5:
     if v49 <= 0.0:
      if v33 <= 92.5:
       s += -0.1238
      else:
       s += -0.0450
     else:
      if v16 <= 0.364357864:
       if v25 <= 3.5:
        s += -0.1559
       else:
        if v29 <= 0.0:
         s += -0.0249
        else:
         s += -0.1437
      else:
       if v21 <= 0.969121692:
        s += 0.0321
       else:
        s += -0.1240
    else:
     if v21 <= 0.892054656:
      if v25 <= 1.5:
       if v13 <= 0.0:
        s += -0.1657
       else:
        s += 0.0328
      else:
       if v5 <= 0.310096154:
        s += 0.0907
       else:
        if v16 <= 0.231663685:
         s += -0.2046
        else:
         s += 0.0190
     else:
      if v16 <= 0.353299857:
       s += -0.1244
      else:
       if v53 <= 1.398:
        s += -0.0653
       else:
        s += 0.0688
    if v0 <= 19.1:
     if v28 <= 0.0954545455:
      if v25 <= 2.5:
       s += -0.1137
      else:
       if v54 <= 0.066:
        if v0 <= 4.2:
         s += -0.1010
        else:
         s += 0.0000
       else:
        if v28 <= 0.0:
         if v48 <= 0.0:
          s += -0.1502
         else:
          s += 0.0581
        else:
         s += -0.0155
     else:
      s += -0.1240
    else:
     if v28 <= 0.480769231:
      if v54 <= 0.826:
       if v23 <= 0.0:
        s += 0.0717
       else:
        if v0 <= 42.2:
         s += -0.0625
        else:
         s += 0.0313
      else:
       if v7 <= 0.0:
        if v19 <= 48.5:
         s += 0.1004
        else:
         s += 0.0469
       else:
        if v0 <= 37.1:
         s += -0.1068
        else:
         s += 0.0722
     else:
      s += -0.1050
    if v9 <= 0.23251728:
     if v8 <= -0.715:
      s += -0.1306
     else:
      if v23 <= 0.0:
       if v17 <= 0.0:
        s += -0.0844
       else:
        s += 0.0319
      else:
       if v22 <= 0.152332072:
        s += -0.1101
       else:
        if v22 <= 0.975671912:
         s += 0.0096
        else:
         s += -0.1186
    else:
     if v23 <= 1.5:
      if v21 <= 0.937978837:
       if v29 <= 1.5:
        s += 0.0905
       else:
        if v2 <= 3.5:
         s += 0.0401
        else:
         s += -0.2096
      else:
       if v17 <= 0.235439611:
        s += -0.1034
       else:
        s += 0.0400
     else:
      if v29 <= 0.0:
       if v13 <= 0.809090909:
        s += 0.0449
       else:
        s += -0.1397
      else:
       if v22 <= 0.143778408:
        s += -0.1362
       else:
        s += 0.0011
    if v3 <= 1.5:
     if v35 <= 0.0905525847:
      if v53 <= 0.166:
       s += -0.0793
      else:
       if v18 <= 0.876119563:
        s += 0.0378
       else:
        s += -0.0746
     else:
      if v39 <= 38.2:
       s += -0.1135
      else:
       if v15 <= 0.0:
        s += -0.0232
       else:
        s += -0.1797
    else:
     if v11 <= 2.5:
      if v5 <= 0.26969697:
       if v41 <= 9.225:
        if v39 <= 18.2:
         s += -0.0360
        else:
         s += 0.0663
       else:
        if v18 <= 0.876119563:
         s += 0.0852
        else:
         if v53 <= 0.896:
          s += -0.0992
         else:
          s += 0.0497
      else:
       if v35 <= 0.0805405405:
        s += 0.0257
       else:
        if v18 <= 0.35887369:
         s += -0.0296
        else:
         s += -0.1345
     else:
      s += -0.1312
    if v28 <= 0.190909091:
     if v16 <= 0.0:
      if v33 <= 45.5:
       s += -0.0958
      else:
       if v33 <= 54.5:
        s += 0.0763
       else:
        s += -0.0244
     else:
      if v25 <= 0.0:
       s += -0.1117
      else:
       if v33 <= 390:
        if v11 <= 1.5:
         if v32 <= 49.5:
          s += -0.1376
         else:
          s += 0.0615
        else:
         if v17 <= 0.209047332:
          s += 0.0443
         else:
          s += -0.0671
       else:
        s += -0.1395
    else:
     if v16 <= 0.144345238:
      s += -0.1285
     else:
      if v55 <= 0.0:
       if v11 <= 1.5:
        if v25 <= 0.0:
         s += -0.1351
        else:
         s += -0.0208
       else:
        s += -0.1170
      else:
       if v11 <= 2.5:
        s += 0.0415
       else:
        s += -0.1135
    if v3 <= 5.5:
     if v11 <= 2.5:
      if v21 <= 0.042295838:
       s += -0.0960
      else:
       if v17 <= 0.467608562:
        if v52 <= 0.0:
         s += -0.0713
        else:
         if v40 <= 17.1:
          s += 0.0257
         else:
          s += -0.0438
       else:
        if v21 <= 0.782045286:
         s += 0.0537
        else:
         s += -0.0077
     else:
      s += -0.1239
    else:
     if v11 <= 2.5:
      if v17 <= 0.063385155:
       if v5 <= 0.0:
        if v39 <= 5.1:
         s += -0.0910
        else:
         s += 0.0629
       else:
        s += -0.1290
      else:
       if v13 <= 0.0:
        if v21 <= 0.0337015552:
         s += -0.0538
        else:
         if v21 <= 0.858747271:
          s += 0.0638
         else:
          s += -0.0016
       else:
        s += 0.0862
     else:
      s += -0.1202
    if v3 <= 1.5:
     if v28 <= 0.105555556:
      if v41 <= 3.06:
       s += -0.0625
      else:
       if v15 <= 0.0:
        if v18 <= 0.72370981:
         if v18 <= 0.108797451:
          s += -0.0381
         else:
          s += 0.0452
        else:
         s += -0.0197
       else:
        s += -0.0502
     else:
      s += -0.1084
    else:
     if v21 <= 0.892054656:
      if v41 <= 6.84:
       if v13 <= 0.0:
        if v39 <= 31.1:
         s += -0.1098
        else:
         s += 0.0187
       else:
        s += 0.0434
      else:
       if v13 <= 0.0170215848:
        if v45 <= 0.0:
         s += 0.0537
        else:
         s += -0.0715
       else:
        s += 0.0895
     else:
      if v55 <= 0.0:
       if v13 <= 0.0:
        s += -0.1163
       else:
        s += -0.0318
      else:
       s += 0.0057
    if v12 <= 18.2:
     if v11 <= 2.5:
      if v19 <= 9.5:
       if v41 <= 16.1:
        s += -0.0844
       else:
        s += -0.0153
      else:
       if v26 <= 2.5:
        if v51 <= 0.3:
         if v34 <= 364:
          s += 0.0718
         else:
          s += -0.0290
        else:
         s += 0.0472
       else:
        if v51 <= 0.945:
         s += -0.0727
        else:
         s += -0.0072
     else:
      s += -0.1141
    else:
     if v11 <= 2.5:
      if v3 <= 1.5:
       if v12 <= 47.1:
        s += -0.1014
       else:
        s += 0.0326
      else:
       if v34 <= 7003:
        if v51 <= 0.0:
         if v55 <= 1.5:
          s += 0.0016
         else:
          s += 0.0866
        else:
         s += 0.0828
       else:
        s += -0.1545
     else:
      s += -0.1196
    if v9 <= 0.23251728:
     if v9 <= -0.334377072:
      s += -0.1021
     else:
      if v25 <= 2.5:
       s += -0.0980
      else:
       if v45 <= 0.0:
        if v56 <= 1.5:
         s += -0.0174
        else:
         s += 0.0419
       else:
        if v56 <= 0.0:
         s += -0.1106
        else:
         s += -0.0094
    else:
     if v25 <= 0.0:
      s += -0.0975
     else:
      if v9 <= 0.526504979:
       if v16 <= 0.364357864:
        if v41 <= 63.46:
         if v25 <= 18.5:
          s += 0.0422
         else:
          s += -0.0393
        else:
         s += -0.1904
       else:
        s += 0.0432
      else:
       if v25 <= 32.5:
        s += 0.0890
       else:
        if v45 <= 17.5:
         if v56 <= 11.5:
          s += 0.0532
         else:
          s += -0.2264
        else:
         s += -0.0691
    if v9 <= 0.23251728:
     if v28 <= 0.0954545455:
      if v22 <= 0.189973404:
       s += -0.0469
      else:
       if v25 <= 1.5:
        s += -0.0882
       else:
        if v15 <= 0.0:
         if v28 <= 0.0:
          s += 0.0510
         else:
          s += -0.0107
        else:
         s += -0.0509
     else:
      if v3 <= 5.5:
       s += -0.0983
      else:
       if v25 <= 21.5:
        if v37 <= 9.1:
         s += -0.0639
        else:
         s += 0.0425
       else:
        s += -0.0940
    else:
     if v25 <= 0.0:
      s += -0.0970
     else:
      if v22 <= 0.0640520454:
       if v25 <= 22.5:
        s += 0.0578
       else:
        if v55 <= 1.5:
         s += -0.0531
        else:
         s += 0.0440
      else:
       if v9 <= 0.519627978:
        s += 0.0393
       else:
        s += 0.0751
    if v9 <= 0.375623924:
     if v9 <= -0.334377072:
      s += -0.0923
     else:
      if v11 <= 2.5:
       if v11 <= 0.0:
        if v18 <= 0.116780193:
         s += -0.0866
        else:
         s += -0.0174
       else:
        if v24 <= 0.0:
         if v48 <= 0.0:
          s += -0.1157
         else:
          s += 0.0362
        else:
         if v49 <= -0.635:
          s += -0.0717
         else:
          s += -0.0053
      else:
       s += -0.1086
    else:
     if v29 <= 0.0:
      if v41 <= 8.45:
       s += 0.0214
      else:
       s += 0.0780
     else:
      if v54 <= 1.016:
       if v49 <= 1.715:
        s += -0.0952
       else:
        s += 0.0049
      else:
       if v56 <= 11.5:
        if v11 <= 2.5:
         s += 0.0523
        else:
         s += -0.0976
       else:
        s += -0.2450
    if v11 <= 2.5:
     if v3 <= 5.5:
      if v28 <= 0.105555556:
       if v46 <= 0.0:
        s += -0.0886
       else:
        if v27 <= 0.0:
         if v44 <= 1.5:
          s += -0.0398
         else:
          s += 0.0254
        else:
         if v11 <= 1.5:
          s += 0.0226
         else:
          s += 0.1113
      else:
       if v15 <= 0.0:
        if v39 <= 34.2:
         s += -0.0748
        else:
         s += -0.0157
       else:
        s += -0.1267
     else:
      if v56 <= 0.0:
       if v53 <= 1.322:
        if v15 <= 2.5:
         if v35 <= 0.317894737:
          s += -0.0195
         else:
          s += 0.0718
        else:
         s += -0.1818
       else:
        s += 0.0533
      else:
       if v56 <= 16.5:
        s += 0.0705
       else:
        s += -0.0876
    else:
     s += -0.1054
    if v5 <= 0.0:
     if v29 <= 0.0:
      if v17 <= 0.108741897:
       s += -0.0131
      else:
       if v17 <= 0.788513106:
        s += 0.0723
       else:
        s += -0.0433
     else:
      if v25 <= 20.5:
       s += 0.0527
      else:
       if v22 <= 0.239467773:
        s += -0.0909
       else:
        s += 0.0115
    else:
     if v47 <= 0.0:
      if v25 <= 1.5:
       s += -0.0948
      else:
       if v22 <= 0.103580583:
        if v29 <= 0.0:
         if v49 <= -0.635:
          s += -0.1012
         else:
          s += -0.0118
        else:
         s += -0.0894
       else:
        if v17 <= 0.156847667:
         if v45 <= 0.0:
          s += -0.0053
         else:
          s += -0.1137
        else:
         if v29 <= 0.0:
          s += 0.0390
         else:
          s += -0.0094
     else:
      s += -0.0819
    if v8 <= 1.715:
     if v8 <= -0.715:
      s += -0.0853
     else:
      if v29 <= 0.0:
       if v22 <= 0.944836255:
        if v33 <= 43.5:
         if v22 <= 0.189973404:
          s += -0.0591
         else:
          s += 0.0234
        else:
         if v33 <= 52.5:
          s += 0.0867
         else:
          s += 0.0252
       else:
        s += -0.0453
      else:
       if v21 <= 0.699335848:
        if v33 <= 374.5:
         s += 0.0236
        else:
         s += -0.1860
       else:
        s += -0.0896
    else:
     if v29 <= 0.0:
      if v7 <= 3.5:
       s += 0.0739
      else:
       s += -0.1124
     else:
      if v19 <= 47.5:
       if v8 <= 4.195:
        if v2 <= 3.5:
         s += 0.0209
        else:
         s += -0.1840
       else:
        s += 0.1001
      else:
       s += -0.0746
    if v0 <= 33.1:
     if v28 <= 0.118055556:
      if v33 <= 14.5:
       s += -0.0768
      else:
       if v33 <= 390:
        if v28 <= 0.0:
         if v52 <= 0.33:
          s += 0.0060
         else:
          s += 0.0511
        else:
         s += -0.0147
       else:
        s += -0.1221
     else:
      if v14 <= 0.0606617647:
       if v28 <= 0.303846154:
        s += -0.0566
       else:
        s += -0.1064
      else:
       if v14 <= 0.935784314:
        s += 0.0090
       else:
        s += -0.1063
    else:
     if v29 <= 0.0:
      s += 0.0689
     else:
      if v14 <= 0.0669642857:
       if v35 <= 0.139211886:
        if v1 <= 6.70046729:
         s += -0.1936
        else:
         s += 0.0155
       else:
        s += 0.0071
      else:
       if v31 <= 0.0:
        s += 0.0630
       else:
        s += -0.1300
    if v51 <= 0.945:
     if v25 <= 0.0:
      s += -0.1084
     else:
      if v21 <= 0.906406018:
       if v5 <= 0.302173913:
        if v32 <= 49.5:
         s += -0.1710
        else:
         if v51 <= -0.4:
          s += -0.0241
         else:
          s += 0.0383
       else:
        s += -0.0424
      else:
       if v49 <= 0.15:
        s += -0.0797
       else:
        s += -0.0234
    else:
     if v23 <= 1.5:
      if v5 <= 0.0:
       if v25 <= 21.5:
        s += 0.0919
       else:
        s += 0.0457
      else:
       if v35 <= 0.0862133036:
        s += 0.0609
       else:
        s += 0.0026
     else:
      if v54 <= 0.242:
       s += -0.1086
      else:
       if v25 <= 0.0:
        s += -0.0898
       else:
        if v47 <= 11.5:
         s += 0.0157
        else:
         s += -0.1212
    if v10 <= 0.0:
     if v8 <= 1.965:
      if v25 <= 0.0:
       s += -0.0952
      else:
       if v29 <= 0.0:
        if v36 <= 56.5:
         if v8 <= -0.335:
          s += -0.0129
         else:
          s += 0.0388
        else:
         if v49 <= 3.175:
          s += -0.0439
         else:
          s += 0.0368
       else:
        if v41 <= 18.06:
         s += -0.0677
        else:
         s += -0.0054
     else:
      if v29 <= 0.0:
       if v25 <= 1.5:
        s += -0.0322
       else:
        if v7 <= 0.0:
         s += 0.0789
        else:
         s += 0.0002
      else:
       if v53 <= 1.006:
        s += -0.0818
       else:
        if v33 <= 89.5:
         s += 0.0736
        else:
         if v33 <= 92.5:
          s += -0.5047
         else:
          s += -0.0090
    else:
     s += -0.1130
    if v8 <= 1.715:
     if v8 <= -0.285:
      if v16 <= 0.231663685:
       s += -0.0852
      else:
       if v53 <= 1.678:
        if v11 <= 2.5:
         s += -0.0090
        else:
         s += -0.1012
       else:
        s += -0.0838
     else:
      if v11 <= 2.5:
       if v39 <= 5.1:
        if v36 <= 67.5:
         if v49 <= -0.14:
          s += -0.0693
         else:
          s += -0.0020
        else:
         s += -0.1004
       else:
        if v36 <= 18.5:
         s += 0.1221
        else:
         if v11 <= 0.0:
          s += -0.0431
         else:
          s += 0.0237
      else:
       s += -0.0866
    else:
     if v11 <= 2.5:
      if v53 <= 0.896:
       if v21 <= 0.591526118:
        s += 0.0499
       else:
        s += -0.0551
      else:
       s += 0.0661
     else:
      s += -0.0679
    if v9 <= 0.375623924:
     if v9 <= -0.192301846:
      if v16 <= 0.375672043:
       s += -0.0810
      else:
       if v1 <= 7.98958333:
        s += -0.0454
       else:
        s += 0.0590
     else:
      if v51 <= -0.24:
       s += -0.0585
      else:
       if v22 <= 0.152332072:
        if v33 <= 43.5:
         s += -0.0561
        else:
         if v26 <= 1.5:
          s += 0.0705
         else:
          s += -0.0524
       else:
        if v19 <= 1.5:
         s += -0.0696
        else:
         if v33 <= 394.5:
          s += 0.0319
         else:
          s += -0.1344
    else:
     if v53 <= 0.87:
      if v21 <= 0.553289179:
       if v51 <= -0.4:
        s += -0.0406
       else:
        s += 0.0478
      else:
       s += -0.0408
     else:
      if v19 <= 49.5:
       s += 0.0685
      else:
       s += 0.0015
    if v9 <= 0.48000744:
     if v9 <= -0.514163659:
      s += -0.0714
     else:
      if v37 <= 5.1:
       if v35 <= 0.0453261428:
        s += 0.0007
       else:
        if v12 <= 36.2:
         s += -0.0622
        else:
         s += 0.0334
      else:
       if v15 <= 0.0:
        if v19 <= 4.5:
         s += -0.0322
        else:
         if v21 <= 0.756681957:
          s += 0.0361
         else:
          s += -0.0130
       else:
        if v35 <= 0.173163418:
         s += -0.0167
        else:
         s += -0.1421
    else:
     if v34 <= 7003:
      if v41 <= 16.1:
       s += 0.0119
      else:
       if v3 <= 3.5:
        s += 0.0003
       else:
        if v19 <= 38.5:
         s += 0.0834
        else:
         s += 0.0257
     else:
      if v35 <= 0.0299066465:
       s += -0.5836
      else:
       s += -0.1468
    if v11 <= 2.5:
     if v25 <= 0.0:
      if v22 <= 0.819567779:
       s += 0.0872
      else:
       s += -0.1005
     else:
      if v17 <= 0.108741897:
       if v35 <= 0.0479059094:
        if v33 <= 14.5:
         s += -0.0749
        else:
         if v33 <= 22.5:
          s += 0.1190
         else:
          s += 0.0157
       else:
        if v22 <= 0.861138456:
         if v25 <= 8.5:
          s += 0.0309
         else:
          s += -0.0427
        else:
         if v20 <= 8.5:
          s += 0.0325
         else:
          s += -0.0993
      else:
       if v33 <= 390:
        if v22 <= 0.103580583:
         if v37 <= 6.2:
          s += -0.0438
         else:
          s += 0.0191
        else:
         if v47 <= 11.5:
          s += 0.0357
         else:
          s += -0.0263
       else:
        s += -0.1199
    else:
     s += -0.0830
    if v10 <= 0.0:
     if v25 <= 0.0:
      if v35 <= 0.0380713112:
       s += -0.0008
      else:
       s += -0.1079
     else:
      if v14 <= 0.0801282051:
       if v29 <= 0.0:
        if v20 <= 7.5:
         if v55 <= 1.5:
          s += -0.0321
         else:
          s += 0.0389
        else:
         if v47 <= 11.5:
          s += 0.0308
         else:
          s += -0.0446
       else:
        if v21 <= 0.699335848:
         if v31 <= 0.0:
          s += 0.0208
         else:
          s += -0.1862
        else:
         s += -0.0852
      else:
       if v7 <= 0.0:
        if v21 <= 0.976724366:
         s += 0.0578
        else:
         s += -0.0418
       else:
        if v35 <= 0.00322584002:
         s += -0.2158
        else:
         s += 0.0030
    else:
     if v21 <= 0.83619575:
      s += -0.1275
     else:
      s += -0.0779
    if v9 <= 0.375623924:
     if v9 <= -0.466690476:
      s += -0.0619
     else:
      if v18 <= 0.957955998:
       if v18 <= 0.108797451:
        s += -0.0440
       else:
        if v29 <= 0.0:
         if v4 <= 3.5:
          s += 0.0421
         else:
          s += -0.0022
        else:
         s += -0.0321
      else:
       s += -0.0885
    else:
     if v29 <= 0.0:
      if v54 <= 0.852:
       if v18 <= 0.224744872:
        if v7 <= 0.0:
         s += -0.0185
        else:
         s += -0.2441
       else:
        if v13 <= 0.0145456469:
         s += -0.0011
        else:
         s += 0.0723
      else:
       if v3 <= 0.0:
        s += 0.0189
       else:
        if v5 <= 0.26969697:
         s += 0.0752
        else:
         s += -0.0369
     else:
      if v13 <= 0.0279075805:
       s += -0.0386
      else:
       s += 0.0257
    if v16 <= 0.303300866:
     if v45 <= 14.5:
      if v25 <= 1.5:
       s += -0.0937
      else:
       if v49 <= -0.635:
        s += -0.0610
       else:
        if v15 <= 0.0:
         if v27 <= 0.0:
          s += -0.0258
         else:
          s += 0.0210
        else:
         s += -0.0569
     else:
      s += -0.0976
    else:
     if v3 <= 1.5:
      if v16 <= 0.92323201:
       if v25 <= 0.0:
        s += -0.0941
       else:
        if v15 <= 0.0:
         s += -0.0099
        else:
         s += -0.0859
      else:
       s += 0.0289
     else:
      if v16 <= 0.778499278:
       if v25 <= 32.5:
        s += 0.0612
       else:
        if v42 <= 17.82:
         if v16 <= 0.545983087:
          s += -0.0534
         else:
          s += 0.0302
        else:
         s += 0.0409
      else:
       s += -0.0104
    if v10 <= 0.0:
     if v25 <= 0.0:
      s += -0.0834
     else:
      if v54 <= 1.388:
       if v37 <= 6.2:
        if v49 <= -0.435:
         s += -0.0673
        else:
         if v25 <= 6.5:
          s += 0.0711
         else:
          s += -0.0112
       else:
        if v53 <= 0.364:
         if v9 <= 0.15500576:
          s += 0.0721
         else:
          s += -0.0050
        else:
         if v9 <= 0.558626078:
          s += -0.0078
         else:
          s += 0.0392
      else:
       if v33 <= 58.5:
        if v5 <= 0.906926407:
         if v41 <= 5.44:
          s += -0.0073
         else:
          s += 0.0704
        else:
         s += -0.0462
       else:
        if v41 <= 42.9:
         s += 0.0224
        else:
         if v25 <= 49.5:
          s += 0.0500
         else:
          s += -0.1686
    else:
     s += -0.0984
    if v8 <= 2.925:
     if v32 <= 49.5:
      s += -0.1146
     else:
      if v8 <= -0.715:
       s += -0.0466
      else:
       if v51 <= -0.2:
        if v49 <= -0.385:
         if v35 <= 0.324169561:
          s += -0.0999
         else:
          s += 0.0192
        else:
         if v52 <= -1.195:
          s += -0.0789
         else:
          s += -0.0109
       else:
        if v38 <= 210:
         if v39 <= 35.1:
          s += 0.0045
         else:
          s += 0.0358
        else:
         s += -0.2629
    else:
     if v7 <= 3.5:
      if v19 <= 47.5:
       if v32 <= 16.5:
        s += -0.1434
       else:
        if v7 <= 0.0:
         s += 0.0775
        else:
         if v19 <= 17.5:
          s += 0.0618
         else:
          s += -0.1628
      else:
       s += -0.0096
     else:
      s += -0.2347
    if v16 <= 0.335087719:
     if v50 <= -0.21:
      s += -0.0648
     else:
      if v52 <= -0.775:
       s += -0.0591
      else:
       if v49 <= -0.435:
        s += -0.0501
       else:
        s += 0.0055
    else:
     if v33 <= 390:
      if v37 <= 4.2:
       if v49 <= 0.0:
        if v54 <= 1.068:
         s += -0.0553
        else:
         s += 0.0111
       else:
        s += 0.0307
      else:
       if v33 <= 58.5:
        if v17 <= 0.209047332:
         s += 0.1445
        else:
         if v38 <= 6.2:
          s += 0.0135
         else:
          s += 0.0534
       else:
        if v55 <= 12.5:
         if v33 <= 92.5:
          s += -0.0145
         else:
          s += 0.0278
        else:
         if v54 <= 1.042:
          s += 0.0523
         else:
          s += -0.3432
     else:
      s += -0.0998
    if v14 <= 0.0801282051:
     if v11 <= 2.5:
      if v14 <= 0.0741758242:
       if v21 <= 0.0823112959:
        if v0 <= 6.2:
         s += -0.0753
        else:
         if v19 <= 1.5:
          s += -0.0888
         else:
          s += 0.0195
       else:
        if v15 <= 0.0:
         if v33 <= 390:
          s += 0.0123
         else:
          s += -0.1269
        else:
         if v33 <= 88.5:
          s += -0.1230
         else:
          s += 0.0142
      else:
       s += -0.3070
     else:
      s += -0.0864
    else:
     if v3 <= 0.0:
      if v0 <= 7.1:
       s += 0.0344
      else:
       if v24 <= 1.5:
        s += -0.0719
       else:
        if v14 <= 0.935784314:
         s += 0.0340
        else:
         s += -0.0918
     else:
      if v19 <= 27.5:
       s += 0.0642
      else:
       s += 0.0125
    if v13 <= 0.0:
     if v17 <= 0.282875201:
      if v46 <= 13.5:
       if v13 <= 0.0:
        s += 0.0831
       else:
        if v19 <= 1.5:
         s += -0.1114
        else:
         if v40 <= 64.2:
          s += -0.0144
         else:
          s += -0.0998
      else:
       s += -0.0936
     else:
      if v55 <= 12.5:
       if v54 <= 1.918:
        s += -0.0032
       else:
        s += 0.0422
      else:
       s += -0.1437
    else:
     if v3 <= 1.5:
      if v17 <= 0.0:
       s += 0.1332
      else:
       if v17 <= 0.74663457:
        if v41 <= 36.1:
         s += -0.0531
        else:
         s += 0.0269
       else:
        s += 0.0311
     else:
      if v19 <= 26.5:
       if v41 <= 15.22:
        s += 0.0262
       else:
        s += 0.0778
      else:
       s += 0.0159
    if v32 <= 49.5:
     s += -0.1030
    else:
     if v37 <= 5.1:
      if v52 <= 0.04:
       if v49 <= -0.705:
        if v49 <= -1.365:
         s += -0.0328
        else:
         s += -0.1298
       else:
        if v5 <= 0.0571895425:
         s += -0.0062
        else:
         s += -0.0611
      else:
       if v51 <= -0.46:
        if v51 <= -0.51:
         s += -0.0292
        else:
         s += -0.1655
       else:
        s += 0.0123
     else:
      if v15 <= 0.0:
       if v5 <= 0.170289855:
        if v6 <= 0.310096154:
         if v51 <= -0.715:
          s += -0.0027
         else:
          s += 0.0374
        else:
         s += -0.1077
       else:
        if v51 <= -2.245:
         s += 0.1026
        else:
         if v47 <= 11.5:
          s += -0.0017
         else:
          s += -0.0707
      else:
       s += -0.0449
    if v34 <= 7766:
     if v13 <= 0.0:
      if v17 <= 0.391582174:
       if v34 <= 396.5:
        if v19 <= 13.5:
         if v38 <= 45.1:
          s += -0.0086
         else:
          s += -0.1162
        else:
         if v30 <= 43.5:
          s += -0.0476
         else:
          s += 0.0666
       else:
        s += -0.0360
      else:
       if v51 <= -0.11:
        s += -0.0267
       else:
        if v34 <= 2373:
         s += 0.0362
        else:
         if v34 <= 2616.5:
          s += -0.1198
         else:
          s += 0.0017
     else:
      if v13 <= 0.960784314:
       if v5 <= 0.151923077:
        s += 0.0396
       else:
        s += 0.0004
      else:
       s += -0.0614
    else:
     if v19 <= 49.5:
      s += 0.0700
     else:
      if v29 <= 3.5:
       s += -0.4617
      else:
       s += 0.0396
    if v9 <= 0.558626078:
     if v32 <= 49.5:
      s += -0.1115
     else:
      if v31 <= 0.0:
       if v9 <= -0.514163659:
        s += -0.0567
       else:
        if v42 <= 2.67333333:
         s += -0.0504
        else:
         if v53 <= -1.076:
          s += -0.0639
         else:
          s += -0.0004
      else:
       s += 0.0916
    else:
     if v53 <= 1.398:
      if v7 <= 3.5:
       if v22 <= 0.413715537:
        if v22 <= 0.0126192444:
         s += 0.0283
        else:
         s += -0.0391
       else:
        if v19 <= 1.5:
         s += -0.0652
        else:
         s += 0.0372
      else:
       s += -0.2015
     else:
      if v19 <= 49.5:
       s += 0.0693
      else:
       if v56 <= 10.5:
        if v27 <= 0.0:
         s += -0.0507
        else:
         s += 0.0379
       else:
        s += -0.3169
    if v32 <= 49.5:
     s += -0.0993
    else:
     if v8 <= -0.715:
      if v54 <= 2.622:
       if v17 <= 0.0:
        s += -0.0675
       else:
        if v53 <= 0.0:
         if v49 <= 0.0:
          s += 0.0628
         else:
          s += -0.1178
        else:
         if v37 <= 38.2:
          s += -0.0562
         else:
          s += 0.0201
      else:
       s += -0.1258
     else:
      if v51 <= 2.28:
       if v8 <= 4.395:
        if v41 <= 71.1:
         if v49 <= -0.435:
          s += -0.0295
         else:
          s += 0.0071
        else:
         s += -0.1107
       else:
        s += 0.0596
      else:
       if v56 <= 15.5:
        if v55 <= 12.5:
         if v53 <= 1.084:
          s += 0.0164
         else:
          s += 0.0541
        else:
         s += -0.1018
       else:
        s += -0.1268
    if v14 <= 0.0801282051:
     if v45 <= 0.0:
      if v14 <= 0.0741758242:
       if v25 <= 3.5:
        if v17 <= 0.450849481:
         s += -0.0785
        else:
         s += 0.0479
       else:
        if v11 <= 2.5:
         if v41 <= 36.1:
          s += 0.0128
         else:
          s += -0.0237
        else:
         s += -0.0790
      else:
       s += -0.2413
     else:
      s += -0.0663
    else:
     if v14 <= 0.935784314:
      if v7 <= 0.0:
       if v18 <= 0.920917094:
        if v17 <= 0.618020922:
         if v0 <= 16.2:
          s += 0.0215
         else:
          s += 0.0650
        else:
         if v17 <= 0.637847832:
          s += -0.0891
         else:
          s += 0.0166
       else:
        s += -0.0390
      else:
       s += -0.0268
     else:
      if v17 <= 0.087994418:
       s += 0.1282
      else:
       s += -0.0670
    if v32 <= 49.5:
     if v49 <= 1.045:
      s += -0.1149
     else:
      s += -0.0388
    else:
     if v16 <= 0.335087719:
      if v41 <= 71.1:
       if v9 <= -0.466690476:
        if v12 <= 0.0:
         if v14 <= 0.105555556:
          s += -0.0780
         else:
          s += 0.0397
        else:
         s += 0.0441
       else:
        if v13 <= 0.0:
         s += 0.1112
        else:
         if v14 <= 0.105555556:
          s += -0.0172
         else:
          s += 0.0327
      else:
       s += -0.1482
     else:
      if v9 <= 0.774621859:
       if v14 <= 0.935784314:
        if v4 <= 2.5:
         if v9 <= -0.790484934:
          s += -0.1912
         else:
          s += -0.0191
        else:
         if v45 <= 28.5:
          s += 0.0162
         else:
          s += -0.1309
       else:
        s += -0.0510
      else:
       s += 0.0505
    if v39 <= 4.2:
     if v49 <= -0.325:
      s += -0.0668
     else:
      if v33 <= 86.5:
       if v0 <= 31.1:
        if v0 <= 29.3:
         s += -0.0305
        else:
         s += -0.1856
       else:
        s += 0.0217
      else:
       if v33 <= 390:
        s += 0.0333
       else:
        s += -0.0868
    else:
     if v0 <= 35.1:
      if v15 <= 0.0:
       if v33 <= 394.5:
        if v21 <= 0.100663018:
         s += -0.0189
        else:
         if v21 <= 0.699335848:
          s += 0.0286
         else:
          s += -0.0043
       else:
        s += -0.1095
      else:
       if v33 <= 152.5:
        s += -0.0858
       else:
        s += 0.0589
     else:
      if v33 <= 49.5:
       if v21 <= 0.765155195:
        s += 0.0789
       else:
        s += 0.0121
      else:
       s += -0.0183
    if v10 <= 0.0:
     if v34 <= 7766:
      if v34 <= 364:
       if v25 <= 0.0:
        s += -0.0567
       else:
        s += 0.0487
      else:
       if v24 <= 0.0:
        if v7 <= 0.0:
         s += 0.0300
        else:
         if v5 <= 0.219806763:
          s += -0.1096
         else:
          s += 0.0203
       else:
        if v53 <= -0.402:
         s += -0.0521
        else:
         if v17 <= 0.336473374:
          s += -0.0227
         else:
          s += 0.0088
     else:
      if v25 <= 49.5:
       s += 0.0700
      else:
       s += -0.2637
    else:
     if v24 <= 12.5:
      s += -0.1091
     else:
      if v41 <= 23.225:
       s += -0.0748
      else:
       if v10 <= 19.5:
        if v41 <= 35.775:
         s += 0.2308
        else:
         s += -0.0121
       else:
        s += -0.0662
    if v34 <= 7766:
     if v32 <= 48.5:
      s += -0.0878
     else:
      if v9 <= 0.558626078:
       if v34 <= 364:
        if v31 <= 0.0:
         if v20 <= 12.5:
          s += 0.0008
         else:
          s += 0.0457
        else:
         s += 0.1321
       else:
        if v9 <= -0.743073569:
         s += -0.0735
        else:
         if v22 <= 0.967458891:
          s += -0.0049
         else:
          s += -0.0420
      else:
       if v53 <= 1.398:
        if v27 <= 0.0:
         if v39 <= 4.2:
          s += -0.0890
         else:
          s += 0.0150
        else:
         if v34 <= 522:
          s += 0.0808
         else:
          s += 0.0053
       else:
        if v45 <= 19.5:
         s += 0.0499
        else:
         s += -0.2712
    else:
     if v22 <= 0.62170944:
      s += -0.2734
     else:
      s += 0.0069
    if v51 <= 2.28:
     if v34 <= 364:
      if v16 <= 0.120606061:
       s += -0.0057
      else:
       if v49 <= 0.515:
        s += 0.0647
       else:
        if v49 <= 0.685:
         s += -0.1197
        else:
         s += 0.0253
     else:
      if v16 <= 0.529705882:
       s += -0.0279
      else:
       if v34 <= 3927.5:
        if v13 <= 0.324561404:
         s += 0.0131
        else:
         s += -0.0629
       else:
        if v1 <= 3.0625:
         s += 0.1153
        else:
         s += -0.0760
    else:
     if v34 <= 4854.5:
      if v45 <= 0.0:
       if v56 <= 15.5:
        if v7 <= 1.5:
         s += 0.0429
        else:
         if v1 <= 6.25116822:
          s += 0.1191
         else:
          s += -0.1790
       else:
        s += -0.1377
      else:
       s += -0.0477
     else:
      s += -0.1253
    if v28 <= 0.226495726:
     if v56 <= 11.5:
      if v8 <= 2.625:
       if v40 <= 0.0:
        if v49 <= 3.625:
         s += -0.0634
        else:
         s += 0.0579
       else:
        s += 0.0082
      else:
       if v35 <= 0.119322034:
        if v31 <= 0.0:
         if v40 <= 134.5:
          s += 0.0289
         else:
          s += -0.2238
        else:
         s += -0.3318
       else:
        s += 0.0835
     else:
      s += -0.0898
    else:
     if v8 <= 5.03:
      if v17 <= 0.087994418:
       s += -0.0658
      else:
       if v35 <= 0.25105042:
        if v39 <= 5.1:
         s += -0.0886
        else:
         s += -0.0145
       else:
        if v8 <= -0.24:
         if v40 <= 2.2:
          s += 0.0696
         else:
          s += -0.0798
        else:
         s += 0.0280
     else:
      s += 0.1074
    if v11 <= 2.5:
     if v33 <= 394.5:
      if v9 <= -0.790484934:
       s += -0.0574
      else:
       if v18 <= 0.957955998:
        if v18 <= 0.108797451:
         if v41 <= 15.22:
          s += -0.0327
         else:
          s += 0.0246
        else:
         if v9 <= 1.04206246:
          s += 0.0129
         else:
          s += 0.0745
       else:
        s += -0.0541
     else:
      if v33 <= 441:
       if v33 <= 419:
        if v33 <= 405:
         s += -0.1859
        else:
         s += 0.0755
       else:
        s += -0.2746
      else:
       if v33 <= 491.5:
        s += 0.1203
       else:
        if v33 <= 569.5:
         s += -0.1131
        else:
         s += 0.1279
    else:
     if v41 <= 34.45:
      s += -0.0642
     else:
      if v50 <= -0.305:
       s += 0.1726
      else:
       s += -0.0148
    if v29 <= 0.0:
     if v51 <= 2.015:
      if v19 <= 3.5:
       if v51 <= -0.715:
        if v23 <= 1.5:
         s += -0.3163
        else:
         s += -0.0461
       else:
        s += -0.0085
      else:
       if v23 <= 10.5:
        if v31 <= 0.0:
         s += -0.0040
        else:
         s += 0.0865
       else:
        if v54 <= 1.492:
         s += 0.0490
        else:
         s += -0.0556
     else:
      s += 0.0265
    else:
     if v31 <= 0.0:
      if v16 <= 0.286375661:
       if v53 <= 1.216:
        s += -0.0747
       else:
        s += 0.0077
      else:
       if v19 <= 23.5:
        if v54 <= 0.066:
         s += 0.1160
        else:
         if v54 <= 1.176:
          s += -0.0574
         else:
          s += 0.0549
       else:
        s += -0.0172
     else:
      s += -0.1025
    if v19 <= 1.5:
     s += -0.0529
    else:
     if v9 <= 0.679760827:
      if v28 <= 0.0:
       if v20 <= 8.5:
        if v55 <= 1.5:
         if v40 <= 41.5:
          s += -0.0589
         else:
          s += 0.0591
        else:
         s += 0.0330
       else:
        if v55 <= 16.5:
         if v41 <= 21.2:
          s += 0.0403
         else:
          s += 0.0070
        else:
         s += -0.2316
      else:
       if v16 <= 0.120606061:
        if v28 <= 0.0954545455:
         s += 0.0016
        else:
         s += -0.0660
       else:
        if v19 <= 17.5:
         if v5 <= 0.510869565:
          s += 0.0235
         else:
          s += -0.0445
        else:
         if v9 <= -0.244974487:
          s += -0.0670
         else:
          s += -0.0126
     else:
      if v19 <= 21.5:
       s += 0.0592
      else:
       s += 0.0089
    if v25 <= 0.0:
     if v27 <= 0.0:
      s += 0.0360
     else:
      s += -0.0816
    else:
     if v29 <= 0.0:
      if v52 <= -0.775:
       if v25 <= 49.5:
        if v52 <= -0.905:
         s += 0.0165
        else:
         s += -0.0929
       else:
        if v27 <= 0.0:
         if v7 <= 0.0:
          s += -0.1135
         else:
          s += -0.3518
        else:
         s += -0.0549
      else:
       if v27 <= 24.5:
        s += 0.0116
       else:
        if v27 <= 26.5:
         s += -0.1776
        else:
         s += -0.0054
     else:
      if v26 <= 1.5:
       s += 0.0364
      else:
       if v27 <= 3.5:
        if v37 <= 5.1:
         s += -0.0979
        else:
         if v25 <= 19.5:
          s += 0.0448
         else:
          s += -0.0411
       else:
        s += 0.0026
    if v9 <= 0.48000744:
     if v1 <= 6.86715686:
      if v26 <= 1.5:
       if v1 <= 5.86056043:
        s += 0.0123
       else:
        if v1 <= 5.90045045:
         s += -0.1286
        else:
         s += -0.0179
      else:
       if v13 <= 0.0765326045:
        s += -0.0391
       else:
        s += 0.0207
     else:
      if v9 <= -1.12960716:
       s += -0.1078
      else:
       if v13 <= 0.607692308:
        s += 0.0179
       else:
        s += -0.0809
    else:
     if v53 <= 1.348:
      if v54 <= -0.04:
       if v26 <= 3.5:
        if v13 <= 0.0189577718:
         s += -0.1815
        else:
         s += -0.0368
       else:
        s += 0.0208
      else:
       s += 0.0114
     else:
      if v56 <= 5.5:
       s += 0.0443
      else:
       if v21 <= 0.493408799:
        s += 0.0391
       else:
        s += -0.0998
    if v10 <= 0.0:
     if v25 <= 0.0:
      s += -0.0639
     else:
      if v35 <= 0.173163418:
       if v29 <= 0.0:
        if v51 <= -0.825:
         if v9 <= -0.743073569:
          s += 0.1378
         else:
          s += -0.0518
        else:
         s += 0.0166
       else:
        if v21 <= 0.699335848:
         if v31 <= 0.0:
          s += 0.0161
         else:
          s += -0.1828
        else:
         if v35 <= 0.0878156931:
          s += -0.0297
         else:
          s += -0.1088
      else:
       if v15 <= 0.0:
        if v17 <= 0.108741897:
         if v35 <= 0.370578444:
          s += -0.0178
         else:
          s += 0.0776
        else:
         s += 0.0555
       else:
        s += -0.1287
    else:
     if v21 <= 0.83619575:
      s += -0.1084
     else:
      if v21 <= 0.858747271:
       s += 0.2154
      else:
       s += -0.0373
    if v9 <= -0.790484934:
     s += -0.0688
    else:
     if v9 <= 0.774621859:
      if v1 <= 8.16904762:
       if v16 <= 0.92323201:
        if v19 <= 1.5:
         if v53 <= -0.48:
          s += -0.1667
         else:
          s += -0.0278
        else:
         if v23 <= 17.5:
          s += -0.0120
         else:
          s += 0.0172
       else:
        if v2 <= 0.0:
         if v17 <= 0.873725268:
          s += 0.2380
         else:
          s += 0.0245
        else:
         s += -0.0428
      else:
       if v9 <= -0.167652907:
        s += 0.0612
       else:
        s += 0.0111
     else:
      if v53 <= 1.452:
       if v16 <= 0.579328757:
        s += -0.0252
       else:
        s += 0.0559
      else:
       if v19 <= 38.5:
        s += 0.0776
       else:
        if v56 <= 4.5:
         s += 0.0156
        else:
         s += -0.1212
    if v51 <= 2.625:
     if v3 <= 5.5:
      if v6 <= 0.0:
       if v27 <= 4.5:
        s += -0.0965
       else:
        s += 0.0169
      else:
       s += -0.0075
     else:
      if v55 <= 1.5:
       if v17 <= 0.108741897:
        if v21 <= 0.814058562:
         s += -0.0164
        else:
         s += -0.1126
       else:
        s += 0.0004
      else:
       if v27 <= 24.5:
        if v21 <= 0.999321705:
         s += 0.0310
        else:
         s += 0.1362
       else:
        if v21 <= 0.275277221:
         s += -0.5430
        else:
         s += -0.0327
    else:
     if v7 <= 0.0:
      s += 0.0283
     else:
      if v6 <= 0.1225:
       if v27 <= 8.5:
        if v9 <= 0.573505597:
         s += -0.1024
        else:
         s += 0.0544
       else:
        s += -0.3215
      else:
       s += 0.1311
    if v38 <= 210:
     if v38 <= 4.2:
      if v17 <= 0.467608562:
       if v2 <= 2.5:
        if v9 <= 0.65527242:
         if v30 <= 17.5:
          s += -0.0755
         else:
          s += -0.0119
        else:
         s += -0.0892
       else:
        s += 0.0295
      else:
       if v41 <= 2.02:
        s += -0.0482
       else:
        s += 0.0177
     else:
      if v23 <= 10.5:
       if v9 <= 0.311794918:
        if v54 <= 0.604:
         if v19 <= 16.5:
          s += 0.0367
         else:
          s += -0.0178
        else:
         s += -0.0231
       else:
        if v19 <= 37.5:
         if v17 <= 0.108741897:
          s += -0.0227
         else:
          s += 0.0402
        else:
         if v41 <= 43.6:
          s += 0.0020
         else:
          s += -0.0899
      else:
       s += 0.0411
    else:
     s += -0.1561
    if v10 <= 0.0:
     if v33 <= 394.5:
      if v33 <= 169.5:
       if v33 <= 167.5:
        if v38 <= 5.1:
         if v16 <= 0.364357864:
          s += -0.0345
         else:
          s += 0.0071
        else:
         if v33 <= 54.5:
          s += 0.0268
         else:
          s += -0.0100
       else:
        s += -0.2453
      else:
       s += 0.0406
     else:
      if v33 <= 441:
       s += -0.1299
      else:
       if v33 <= 536.5:
        s += 0.0404
       else:
        s += -0.0910
    else:
     if v42 <= 6.225:
      if v33 <= 19.5:
       s += 0.1586
      else:
       if v17 <= 0.142842535:
        s += -0.0914
       else:
        if v53 <= 2.004:
         s += -0.0337
        else:
         s += 0.1985
     else:
      if v38 <= 13.1:
       s += -0.0675
      else:
       s += -0.1255
    if v14 <= 0.105555556:
     if v4 <= 4.5:
      if v20 <= 24.5:
       if v37 <= 52.2:
        if v30 <= 49.5:
         s += -0.0346
        else:
         s += 0.0639
       else:
        s += -0.0870
      else:
       if v5 <= 0.0606617647:
        s += -0.0564
       else:
        s += 0.0277
     else:
      if v20 <= 20.5:
       if v9 <= 0.275409584:
        s += -0.0427
       else:
        if v49 <= 1.175:
         if v37 <= 3.1:
          s += 0.0211
         else:
          s += -0.0543
        else:
         if v46 <= 14.5:
          s += 0.0378
         else:
          s += -0.1366
      else:
       if v53 <= -0.074:
        s += -0.0436
       else:
        s += 0.0150
    else:
     if v4 <= 2.5:
      s += -0.0594
     else:
      if v13 <= 0.960784314:
       s += 0.0216
      else:
       s += -0.0586
    if v32 <= 49.5:
     s += -0.0649
    else:
     if v16 <= 0.303300866:
      if v26 <= 2.5:
       if v20 <= 10.5:
        if v27 <= 3.5:
         s += -0.0322
        else:
         s += 0.0908
       else:
        if v22 <= 0.893086173:
         s += 0.0482
        else:
         if v35 <= 0.0479059094:
          s += 0.0303
         else:
          s += -0.0596
      else:
       if v27 <= 26.5:
        s += -0.0552
       else:
        s += 0.1255
     else:
      if v3 <= 1.5:
       if v16 <= 0.76975052:
        s += -0.0194
       else:
        s += 0.0196
      else:
       if v19 <= 48.5:
        if v22 <= 0.967458891:
         s += 0.0351
        else:
         s += -0.0357
       else:
        if v35 <= 0.0933837946:
         if v35 <= 0.0862133036:
          s += -0.0050
         else:
          s += -0.2599
        else:
         s += 0.0557
    if v25 <= 0.0:
     if v28 <= 0.0871212121:
      if v53 <= 0.0:
       s += -0.0792
      else:
       s += 0.0925
     else:
      s += -0.1145
    else:
     if v1 <= 7.25158228:
      if v54 <= 3.67733333:
       if v51 <= 2.015:
        if v1 <= 3.68333333:
         if v47 <= 11.5:
          s += 0.0394
         else:
          s += -0.0959
        else:
         if v50 <= -0.915:
          s += -0.0425
         else:
          s += -0.0067
       else:
        if v53 <= -1.076:
         s += -0.0680
        else:
         if v28 <= 0.240384615:
          s += 0.0254
         else:
          s += -0.0259
      else:
       if v1 <= 6.48404075:
        if v53 <= 3.118:
         s += -0.1754
        else:
         s += -0.0221
       else:
        s += 0.0273
     else:
      if v25 <= 0.0:
       s += -0.0735
      else:
       s += 0.0205
    if v41 <= 60.45:
     if v40 <= 196.5:
      if v49 <= 4.505:
       if v28 <= 0.0:
        if v54 <= 0.688:
         if v23 <= 4.5:
          s += -0.0266
         else:
          s += 0.0194
        else:
         if v41 <= 51.45:
          s += 0.0224
         else:
          s += -0.0675
       else:
        if v41 <= 2.42:
         s += -0.0824
        else:
         if v55 <= 1.5:
          s += -0.0139
         else:
          s += 0.0192
      else:
       if v9 <= 0.0193012857:
        s += 0.0016
       else:
        s += 0.0594
     else:
      s += 0.2257
    else:
     if v9 <= 0.733798322:
      if v51 <= 2.865:
       if v51 <= 0.655:
        s += -0.0476
       else:
        if v51 <= 1.38:
         s += -0.3176
        else:
         s += -0.1297
      else:
       s += -0.0107
     else:
      s += 0.0405
    if v33 <= 390:
     if v33 <= 104.5:
      if v12 <= 47.1:
       if v38 <= 6.2:
        if v17 <= 0.450849481:
         if v14 <= 0.297058824:
          s += -0.0425
         else:
          s += 0.0252
        else:
         s += 0.0026
       else:
        if v33 <= 74.5:
         if v5 <= 0.80625:
          s += 0.0138
         else:
          s += -0.0580
        else:
         if v12 <= 12.2:
          s += -0.0150
         else:
          s += -0.0923
      else:
       if v19 <= 45.5:
        if v52 <= -0.775:
         if v17 <= 0.226088424:
          s += -0.1405
         else:
          s += 0.0541
        else:
         s += 0.0575
       else:
        if v17 <= 0.400953728:
         s += -0.1592
        else:
         s += -0.0078
     else:
      if v17 <= 0.142842535:
       s += 0.0627
      else:
       s += 0.0150
    else:
     s += -0.0597
    if v11 <= 2.5:
     if v41 <= 31.6333333:
      if v35 <= 0.182745826:
       if v31 <= 0.0:
        if v35 <= 0.0878156931:
         if v40 <= 3.1:
          s += -0.0087
         else:
          s += 0.0195
        else:
         if v35 <= 0.0931921258:
          s += -0.1584
         else:
          s += -0.0029
       else:
        if v35 <= 0.0292407661:
         s += 0.1017
        else:
         s += -0.2301
      else:
       if v31 <= 0.0:
        if v41 <= 3.67333333:
         s += -0.0496
        else:
         if v54 <= -1.235:
          s += 0.1092
         else:
          s += 0.0183
       else:
        s += 0.1067
     else:
      if v13 <= 0.0124228395:
       if v54 <= 1.866:
        if v41 <= 78.1:
         s += -0.0318
        else:
         s += -0.1269
       else:
        s += 0.0062
      else:
       s += 0.0103
    else:
     s += -0.0348
    if v32 <= 49.5:
     if v33 <= 47.5:
      if v32 <= 5.5:
       s += -0.0940
      else:
       s += 0.0940
     else:
      if v33 <= 204:
       s += -0.1195
      else:
       s += 0.0936
    else:
     if v41 <= 60.45:
      if v50 <= -0.21:
       if v55 <= 1.5:
        if v17 <= 0.190523066:
         if v50 <= -0.915:
          s += -0.0852
         else:
          s += -0.0157
        else:
         s += -0.0052
       else:
        if v5 <= 0.0465367965:
         s += -0.0399
        else:
         s += 0.1230
      else:
       if v56 <= 15.5:
        if v33 <= 390:
         if v55 <= 4.5:
          s += 0.0089
         else:
          s += 0.0447
        else:
         s += -0.0537
       else:
        s += -0.1473
     else:
      if v1 <= 6.06833748:
       s += 0.0210
      else:
       s += -0.0983
    if v25 <= 0.0:
     if v39 <= 61.5:
      if v33 <= 61.5:
       s += -0.0972
      else:
       s += 0.0272
     else:
      s += 0.1695
    else:
     if v8 <= 5.03:
      if v23 <= 21.5:
       if v50 <= -0.21:
        if v38 <= 6.2:
         if v38 <= 3.1:
          s += -0.0301
         else:
          s += -0.0892
        else:
         s += 0.0134
       else:
        s += 0.0013
      else:
       if v39 <= 28.2:
        if v25 <= 48.5:
         if v33 <= 25.5:
          s += 0.1166
         else:
          s += 0.0102
        else:
         if v33 <= 22.5:
          s += -0.0968
         else:
          s += 0.0255
       else:
        if v39 <= 30.2:
         s += -0.1489
        else:
         if v39 <= 42.2:
          s += 0.0620
         else:
          s += -0.0316
     else:
      s += 0.0557
    if v9 <= 0.812426065:
     if v27 <= 24.5:
      if v27 <= 4.5:
       if v5 <= 0.781746032:
        s += -0.0040
       else:
        if v9 <= 0.0193012857:
         s += -0.0609
        else:
         s += -0.0020
      else:
       if v1 <= 2.52777778:
        s += 0.0920
       else:
        if v1 <= 8.00531915:
         if v55 <= 4.5:
          s += 0.0084
         else:
          s += -0.0692
        else:
         s += 0.0795
     else:
      if v27 <= 31.5:
       if v18 <= 0.183297026:
        if v27 <= 25.5:
         s += -0.5311
        else:
         s += -0.0542
       else:
        if v5 <= 0.489130435:
         s += -0.1036
        else:
         s += 0.1100
      else:
       s += 0.0371
    else:
     if v7 <= 0.0:
      s += 0.0358
     else:
      if v1 <= 6.16733333:
       s += 0.0415
      else:
       s += -0.1518
    if v25 <= 0.0:
     s += -0.0644
    else:
     if v0 <= 34.2:
      if v0 <= 25.1:
       if v50 <= 5.985:
        if v11 <= 2.5:
         s += 0.0046
        else:
         s += -0.0404
       else:
        if v0 <= 12.2:
         if v51 <= 2.985:
          s += -0.0775
         else:
          s += 0.0865
        else:
         s += -0.1858
      else:
       if v25 <= 1.5:
        s += -0.2325
       else:
        if v16 <= 0.455120829:
         if v25 <= 37.5:
          s += -0.0345
         else:
          s += -0.1334
        else:
         s += 0.0019
     else:
      if v3 <= 3.5:
       s += -0.0709
      else:
       if v25 <= 8.5:
        s += 0.0787
       else:
        if v27 <= 0.0:
         if v51 <= -0.46:
          s += -0.1718
         else:
          s += 0.0023
        else:
         s += 0.0342
    if v25 <= 0.0:
     s += -0.0597
    else:
     if v6 <= 0.0930735931:
      if v13 <= 0.0387112887:
       if v45 <= 19.5:
        if v1 <= 7.25158228:
         if v49 <= -0.95:
          s += -0.0497
         else:
          s += -0.0066
        else:
         s += 0.0109
       else:
        if v45 <= 26.5:
         s += -0.1123
        else:
         if v45 <= 28.5:
          s += 0.0895
         else:
          s += -0.0859
      else:
       if v17 <= 0.0:
        s += 0.1141
       else:
        if v6 <= 0.0606617647:
         if v13 <= 0.960784314:
          s += 0.0145
         else:
          s += -0.0741
        else:
         if v25 <= 8.5:
          s += -0.1653
         else:
          s += -0.0135
     else:
      if v17 <= 0.270579907:
       if v6 <= 0.485294118:
        s += 0.0659
       else:
        s += -0.0271
      else:
       s += -0.0105
    if v10 <= 0.0:
     if v39 <= 6.2:
      if v49 <= -0.325:
       s += -0.0349
      else:
       if v1 <= 2.52777778:
        s += 0.0869
       else:
        s += 0.0011
     else:
      if v39 <= 9.1:
       if v47 <= 21.5:
        s += 0.0326
       else:
        s += 0.2179
      else:
       if v7 <= 0.0:
        if v49 <= 1.965:
         s += 0.0013
        else:
         if v55 <= 11.5:
          s += 0.0314
         else:
          s += -0.0780
       else:
        if v1 <= 5.70031847:
         s += 0.0550
        else:
         if v49 <= 0.65:
          s += -0.0101
         else:
          s += -0.1074
    else:
     if v39 <= 16.2:
      if v29 <= 0.0:
       s += -0.0597
      else:
       if v1 <= 6.5628592:
        s += -0.0496
       else:
        s += 0.0972
     else:
      s += -0.0987
    if v13 <= 0.0:
     s += 0.0597
    else:
     if v13 <= 0.0401342282:
      if v33 <= 92.5:
       if v33 <= 89.5:
        if v41 <= 3.265:
         s += -0.0613
        else:
         if v21 <= 0.0:
          s += 0.0305
         else:
          s += -0.0084
       else:
        if v12 <= 12.2:
         s += -0.0030
        else:
         if v43 <= 4.5:
          s += 0.0012
         else:
          s += -0.2785
      else:
       if v33 <= 350.5:
        if v41 <= 28.44:
         s += 0.0333
        else:
         s += -0.0190
       else:
        s += -0.0441
     else:
      if v5 <= 0.121323529:
       if v33 <= 49.5:
        if v21 <= 0.175606376:
         if v12 <= 33.1:
          s += -0.0238
         else:
          s += 0.0744
        else:
         s += 0.0833
       else:
        s += 0.0063
      else:
       s += -0.0057
    if v9 <= 1.04206246:
     if v52 <= -0.775:
      if v46 <= 18.5:
       if v25 <= 27.5:
        if v47 <= 19.5:
         s += -0.0195
        else:
         s += 0.0838
       else:
        if v21 <= 0.235176852:
         s += -0.1448
        else:
         if v39 <= 4.2:
          s += -0.0880
         else:
          s += -0.0126
      else:
       if v46 <= 21.5:
        s += 0.1317
       else:
        s += -0.0554
     else:
      if v46 <= 14.5:
       if v27 <= 24.5:
        if v27 <= 4.5:
         s += 0.0006
        else:
         if v52 <= 0.12:
          s += 0.0540
         else:
          s += 0.0050
       else:
        if v27 <= 31.5:
         s += -0.1016
        else:
         s += 0.0301
      else:
       if v37 <= 10.2:
        s += -0.0658
       else:
        s += 0.0108
    else:
     s += 0.0499
    if v10 <= 0.0:
     if v21 <= 0.756681957:
      if v7 <= 0.0:
       if v41 <= 3.265:
        s += -0.0225
       else:
        if v54 <= 3.67733333:
         s += 0.0224
        else:
         s += -0.0747
      else:
       if v53 <= 2.082:
        if v28 <= 0.211111111:
         if v53 <= 1.398:
          s += -0.0439
         else:
          s += 0.0541
        else:
         s += 0.0782
       else:
        if v53 <= 2.244:
         s += -0.2722
        else:
         s += -0.0520
     else:
      if v21 <= 0.999321705:
       s += -0.0146
      else:
       if v7 <= 0.0:
        if v54 <= 0.632:
         if v53 <= 2.11:
          s += 0.0447
         else:
          s += -0.0653
        else:
         s += -0.1035
       else:
        s += 0.0982
    else:
     if v54 <= 0.604:
      s += -0.0084
     else:
      s += -0.0937
    if v25 <= 0.0:
     if v27 <= 1.5:
      s += 0.0388
     else:
      s += -0.1092
    else:
     if v23 <= 4.5:
      if v4 <= 0.0:
       if v16 <= 0.0:
        s += 0.1408
       else:
        if v43 <= 5.5:
         s += 0.1019
        else:
         s += -0.0783
      else:
       if v16 <= 0.0:
        if v28 <= 0.0871212121:
         s += -0.0107
        else:
         s += -0.0676
       else:
        if v43 <= 1.5:
         if v4 <= 1.5:
          s += -0.1013
         else:
          s += -0.0137
        else:
         if v27 <= 24.5:
          s += 0.0102
         else:
          s += -0.0714
     else:
      if v50 <= -0.915:
       if v5 <= 0.204166667:
        s += -0.0775
       else:
        s += 0.0227
      else:
       if v5 <= 0.878676471:
        s += 0.0272
       else:
        s += -0.0314
    if v15 <= 0.0:
     if v13 <= 0.0:
      s += 0.0793
     else:
      if v56 <= 6.5:
       if v39 <= 34.2:
        if v42 <= 30.62:
         if v21 <= 0.690769876:
          s += 0.0141
         else:
          s += -0.0044
        else:
         if v44 <= 5.5:
          s += -0.0087
         else:
          s += -0.0679
       else:
        if v44 <= 1.5:
         if v5 <= 0.121323529:
          s += -0.1508
         else:
          s += 0.0283
        else:
         if v56 <= 0.0:
          s += -0.1185
         else:
          s += 0.0236
      else:
       if v54 <= 1.918:
        s += 0.0459
       else:
        s += -0.0645
    else:
     if v5 <= 0.693979933:
      s += -0.0439
     else:
      if v17 <= 0.511508306:
       s += -0.0202
      else:
       if v42 <= 29.84:
        s += 0.1048
       else:
        s += -0.0953
    if v36 <= 18.5:
     if v22 <= 0.0:
      s += -0.0326
     else:
      s += 0.1097
    else:
     if v32 <= 49.5:
      if v1 <= 6.42910053:
       s += -0.0922
      else:
       s += 0.0172
     else:
      if v36 <= 81.5:
       if v22 <= 0.893086173:
        if v36 <= 79:
         s += 0.0057
        else:
         s += 0.1538
       else:
        if v36 <= 28.7:
         if v36 <= 27.5:
          s += 0.0100
         else:
          s += 0.1492
        else:
         s += -0.0286
      else:
       if v36 <= 103:
        if v14 <= 0.241496599:
         if v41 <= 71.1:
          s += -0.1303
         else:
          s += 0.0025
        else:
         if v40 <= 6.2:
          s += 0.1235
         else:
          s += -0.0751
       else:
        if v41 <= 56.1:
         s += 0.1033
        else:
         s += -0.0273
    if v10 <= 0.0:
     if v51 <= 2.015:
      if v27 <= 0.0:
       if v37 <= 78.5:
        if v40 <= 90.2:
         s += -0.0082
        else:
         s += -0.1122
       else:
        if v37 <= 87.5:
         s += -0.1754
        else:
         s += -0.0280
      else:
       if v1 <= 8.16904762:
        s += 0.0070
       else:
        s += 0.0468
     else:
      if v43 <= 1.5:
       s += -0.0020
      else:
       if v19 <= 49.5:
        if v27 <= 1.5:
         s += 0.0720
        else:
         if v1 <= 6.13383085:
          s += 0.0569
         else:
          s += -0.0116
       else:
        s += -0.0096
    else:
     if v51 <= 0.365:
      if v19 <= 13.5:
       s += -0.0795
      else:
       if v19 <= 17.5:
        s += 0.1223
       else:
        s += -0.0018
     else:
      s += -0.0945
    if v36 <= 18.5:
     s += 0.0723
    else:
     if v51 <= -0.4:
      if v39 <= 5.1:
       s += -0.0440
      else:
       if v36 <= 51.1:
        if v19 <= 3.5:
         s += -0.1223
        else:
         if v39 <= 11.3:
          s += 0.0311
         else:
          s += -0.0404
       else:
        if v25 <= 23.5:
         s += 0.1471
        else:
         s += 0.0172
     else:
      if v36 <= 71.5:
       if v36 <= 68.5:
        if v56 <= 15.5:
         if v25 <= 0.0:
          s += -0.0562
         else:
          s += 0.0052
        else:
         s += -0.1045
       else:
        s += 0.0917
      else:
       if v39 <= 57.1:
        if v51 <= 0.68:
         s += -0.0177
        else:
         if v49 <= 3.415:
          s += -0.1684
         else:
          s += 0.0003
       else:
        s += 0.0229
    if v10 <= 0.0:
     if v44 <= 4.5:
      if v23 <= 3.5:
       if v54 <= -1.411:
        s += 0.0477
       else:
        s += -0.0178
      else:
       if v46 <= 0.0:
        if v54 <= -0.534:
         s += 0.0671
        else:
         s += -0.0675
       else:
        s += 0.0196
     else:
      if v41 <= 9.63333333:
       if v52 <= 4.665:
        s += -0.0037
       else:
        s += -0.0948
      else:
       if v41 <= 60.45:
        s += 0.0232
       else:
        if v14 <= 0.183501684:
         s += -0.0762
        else:
         s += 0.0704
    else:
     if v54 <= 0.102:
      if v41 <= 49.02:
       if v55 <= 5.5:
        s += -0.0308
       else:
        s += 0.1450
      else:
       s += 0.1437
     else:
      if v44 <= 2.5:
       s += -0.0417
      else:
       s += -0.1167
    if v8 <= 5.205:
     if v35 <= 0.543403964:
      if v35 <= 0.0292407661:
       if v27 <= 3.5:
        if v7 <= 0.0:
         if v22 <= 0.0491947334:
          s += -0.0224
         else:
          s += 0.0213
        else:
         if v35 <= 0.00322584002:
          s += -0.1070
         else:
          s += 0.0235
       else:
        s += 0.0927
      else:
       if v35 <= 0.0299066465:
        if v27 <= 1.5:
         s += 0.0288
        else:
         s += -0.2635
       else:
        if v21 <= 0.999321705:
         if v21 <= 0.690769876:
          s += -0.0044
         else:
          s += -0.0278
        else:
         if v41 <= 32.82:
          s += 0.0520
         else:
          s += -0.0349
     else:
      if v8 <= 0.4:
       s += -0.0142
      else:
       s += 0.1173
    else:
     if v35 <= 0.0210715211:
      s += -0.0381
     else:
      s += 0.0911
    return s
