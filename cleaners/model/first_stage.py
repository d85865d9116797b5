"""The first stage's trees.

Made by benchmarks/train.py; PROVENANCE.md beside it says from what. Not edited by hand.
"""

from __future__ import annotations

from cleaners.block_facts import BlockFacts


def opening(f: BlockFacts, s: float) -> float:
    """``s`` and what 17 trees say, as log-odds."""
    v0 = f.words
    v1 = f.word_length
    v2 = f.link_density
    v3 = f.bold_density
    v5 = f.ends_sentence
    v6 = f.commas
    v8 = f.capital_share
    v9 = f.digit_share
    v10 = f.has_date
    v11 = f.word_score
    v12 = f.rule
    v13 = f.prose
    v14 = f.tag
    v15 = f.parent_tag
    v16 = f.depth
    v17 = f.in_article
    v21 = f.in_figure
    v22 = f.in_caption
    v24 = f.in_quote
    v26 = f.class_score
    v27 = f.parent_class_score
    v28 = f.path_class_score
    v29 = f.path_class_min
    v32 = f.named_box
    v38 = f.named_frame
    v39 = f.repeats
    v40 = f.is_headline
    v41 = f.headline_overlap
    v43 = f.json_ld_match
    v44 = f.container_distance
    v45 = f.branch_distance
    v46 = f.whole_distance
    v47 = f.in_core
    v48 = f.share_1
    v49 = f.share_2
    v50 = f.share_3
    v51 = f.share_4
    v52 = f.links_1
    v53 = f.links_2
    v54 = f.links_3
    v55 = f.blocks_1
    v56 = f.blocks_2
    v57 = f.ruled_1
    v58 = f.ruled_2
    v59 = f.make_share
    v60 = f.make_count
    v61 = f.make_links
    v62 = f.make_ruled
    v64 = f.dated_twins
    v65 = f.sibling_index
    v66 = f.siblings
    v67 = f.siblings_alike
    v68 = f.articles_before
    v69 = f.position
    v70 = f.prose_before
    v71 = f.prose_after
    v72 = f.gap_before
    v73 = f.gap_after
    v74 = f.since_headline
    v75 = f.headlines_before
    v76 = f.ends_before
    v77 = f.since_end
    v78 = f.page_blocks
    v79 = f.page_prose
    v80 = f.words_p
    v81 = f.link_density_p
    v82 = f.container_distance_p
    v83 = f.tag_p
    v84 = f.word_score_p
    v85 = f.class_score_p
    v86 = f.rule_p
    v87 = f.container_distance_pp
    v88 = f.words_n
    v89 = f.link_density_n
    v90 = f.container_distance_n
    v91 = f.tag_n
    v92 = f.word_score_n
    v94 = f.rule_n
    v95 = f.container_distance_nn
    if v50 <= 0.00545131609:
     if v82 <= 11.5:
      if v60 <= 10.5:
       if v58 <= 0.111406619:
        if v61 <= 0.84065874:
         if v27 <= -0.765:
          s += -0.7589
         else:
          if v71 <= 0.516347418:
           s += -0.7125
          else:
           s += -0.5492
        else:
         s += -0.8054
       else:
        s += -0.8116
      else:
       if v53 <= 0.642404174:
        if v76 <= 3.5:
         if v27 <= -0.815:
          s += -0.6770
         else:
          s += -0.4469
        else:
         s += -0.6821
       else:
        if v60 <= 101.5:
         s += -0.7798
        else:
         s += -0.5250
     else:
      if v45 <= 33.5:
       s += -0.8253
      else:
       s += -0.5822
    else:
     if v60 <= 3.5:
      if v95 <= 42:
       if v12 <= 0.0:
        if v71 <= 0.983748309:
         if v71 <= 0.03361012:
          s += -0.7367
         else:
          if v2 <= 0.928887484:
           s += -0.4623
          else:
           s += -0.7186
        else:
         s += -0.7576
       else:
        s += -0.8075
      else:
       if v10 <= 0.0:
        if v82 <= 3.5:
         s += -0.5343
        else:
         s += -0.7438
       else:
        s += -0.8143
     else:
      if v12 <= 0.0:
       if v2 <= 0.647228834:
        if v76 <= 6.5:
         if v39 <= 3.5:
          if v95 <= 6.5:
           s += -0.3929
          else:
           s += -0.4468
         else:
          s += -0.6068
        else:
         if v64 <= 0.464285714:
          if v87 <= 42:
           s += -0.4397
          else:
           s += -0.7609
         else:
          s += -0.8077
       else:
        if v82 <= 10.5:
         if v39 <= 1.5:
          s += -0.6002
         else:
          s += -0.7761
        else:
         s += -0.8152
      else:
       if v5 <= 0.0:
        s += -0.7761
       else:
        s += -0.6007
    if v46 <= 7.5:
     if v49 <= 0.00276787205:
      if v60 <= 15.5:
       if v57 <= 0.0247423732:
        if v54 <= 0.0883853423:
         if v56 <= 4.5:
          if v60 <= 7.5:
           s += -0.0156
          else:
           s += 0.1536
         else:
          s += 0.1967
        else:
         s += -0.0953
       else:
        s += -0.1215
      else:
       if v53 <= 0.81829807:
        if v57 <= 0.973684211:
         if v78 <= 715:
          s += 0.2159
         else:
          s += -0.0140
        else:
         s += -0.0028
       else:
        if v73 <= 41.5:
         s += 0.0240
        else:
         s += -0.1263
     else:
      if v57 <= 0.0969982079:
       if v13 <= 0.0:
        if v82 <= 3.5:
         if v51 <= 0.934302459:
          if v16 <= 5.5:
           s += -0.1241
          else:
           s += 0.1526
         else:
          if v73 <= 30.5:
           s += 0.2120
          else:
           s += 0.0585
        else:
         if v73 <= 1.5:
          s += 0.1517
         else:
          s += -0.0048
       else:
        if v46 <= 2.5:
         if v79 <= 6200.72895:
          s += 0.2424
         else:
          if v60 <= 170:
           s += 0.1711
          else:
           s += -0.0451
        else:
         if v54 <= 0.232345938:
          if v60 <= 3.5:
           s += 0.1066
          else:
           s += 0.2191
         else:
          s += -0.0087
      else:
       if v6 <= 0.0209061772:
        s += -0.0622
       else:
        s += 0.1066
    else:
     if v46 <= 34.5:
      if v54 <= 0.121233142:
       if v60 <= 6.5:
        if v51 <= 0.0692764171:
         s += -0.0801
        else:
         s += 0.0765
       else:
        if v26 <= -0.29:
         s += -0.0802
        else:
         if v39 <= 0.0:
          s += 0.1883
         else:
          s += 0.0053
      else:
       s += -0.1222
     else:
      s += -0.1417
    if v90 <= 11.5:
     if v57 <= 0.0969982079:
      if v2 <= 0.823749725:
       if v51 <= 0.0161923092:
        if v60 <= 7.5:
         if v56 <= 9.5:
          s += -0.0787
         else:
          s += 0.1620
        else:
         if v76 <= 3.5:
          s += 0.1562
         else:
          s += -0.0226
       else:
        if v60 <= 4.5:
         if v14 <= 31.5:
          if v14 <= 16:
           s += 0.1458
          else:
           s += -0.0467
         else:
          if v73 <= 44.5:
           s += 0.1811
          else:
           s += -0.0121
        else:
         if v79 <= 7762.92054:
          if v76 <= 6.5:
           s += 0.2059
          else:
           s += 0.1114
         else:
          s += -0.0150
      else:
       if v51 <= 0.206756743:
        s += -0.1037
       else:
        if v60 <= 11.5:
         s += -0.0454
        else:
         s += 0.0710
     else:
      if v9 <= 0.0:
       if v26 <= -0.695:
        s += -0.1335
       else:
        s += 0.1307
      else:
       if v14 <= 31.5:
        s += -0.1287
       else:
        if v60 <= 8.5:
         s += -0.1033
        else:
         s += 0.0212
    else:
     if v9 <= 0.0:
      if v51 <= 0.0423129667:
       if v79 <= 111.451965:
        if v60 <= 5.5:
         s += -0.1120
        else:
         s += 0.1491
       else:
        s += -0.1268
      else:
       if v14 <= 34.5:
        s += -0.0904
       else:
        if v60 <= 4.5:
         if v56 <= 6.5:
          s += -0.0216
         else:
          s += 0.1557
        else:
         s += 0.1937
     else:
      if v54 <= 0.101628102:
       if v60 <= 7.5:
        s += -0.1252
       else:
        if v51 <= 0.0103911204:
         s += -0.1125
        else:
         if v57 <= 0.492857143:
          s += 0.1387
         else:
          s += -0.0399
      else:
       s += -0.1368
    if v49 <= 0.00424856786:
     if v90 <= 12.5:
      if v57 <= 0.0560796646:
       if v54 <= 0.121233142:
        if v87 <= 13.5:
         if v66 <= 2.5:
          if v14 <= 29.5:
           s += -0.0265
          else:
           s += 0.1207
         else:
          if v77 <= 0.0:
           s += 0.1680
          else:
           s += 0.0649
        else:
         s += -0.1018
       else:
        if v29 <= -1.52:
         s += -0.0992
        else:
         if v70 <= 0.999999994:
          s += 0.0323
         else:
          s += -0.1148
      else:
       if v0 <= 41.5:
        s += -0.1124
       else:
        s += 0.1144
     else:
      if v0 <= 35.1:
       s += -0.1311
      else:
       if v29 <= -1.765:
        s += -0.1126
       else:
        if v14 <= 35.5:
         s += -0.1106
        else:
         s += 0.0925
    else:
     if v90 <= 42:
      if v57 <= 0.0969982079:
       if v67 <= 2.5:
        if v0 <= 19.1:
         if v14 <= 31.5:
          if v15 <= 23.5:
           s += 0.1680
          else:
           s += -0.0392
         else:
          s += 0.1319
        else:
         if v81 <= 0.89504284:
          s += 0.1746
         else:
          if v88 <= 5.1:
           s += -0.0137
          else:
           s += 0.1510
       else:
        if v74 <= 80.5:
         if v24 <= 0.0:
          s += 0.1877
         else:
          s += 0.0234
        else:
         if v90 <= 2.5:
          s += 0.1693
         else:
          s += 0.1176
      else:
       if v0 <= 24.2:
        s += -0.0587
       else:
        s += 0.1281
     else:
      if v14 <= 34.5:
       if v54 <= 0.0149442098:
        s += 0.0155
       else:
        s += -0.1153
      else:
       if v49 <= 0.0648131064:
        s += -0.0262
       else:
        if v48 <= 0.000556945525:
         s += 0.0026
        else:
         s += 0.1685
    if v44 <= 8.5:
     if v62 <= 0.481987578:
      if v52 <= 0.49130369:
       if v67 <= 2.5:
        if v61 <= 0.000730563293:
         if v14 <= 31.5:
          if v14 <= 18.5:
           s += 0.0974
          else:
           s += -0.0369
         else:
          if v81 <= 0.89504284:
           s += 0.1257
          else:
           s += -0.0069
        else:
         if v26 <= -1.215:
          s += -0.0809
         else:
          if v61 <= 0.785843175:
           s += 0.1629
          else:
           s += -0.0452
       else:
        if v68 <= 0.0:
         if v70 <= 0.963539893:
          if v44 <= 2.5:
           s += 0.1729
          else:
           s += 0.1413
         else:
          if v3 <= 0.978141424:
           s += 0.1152
          else:
           s += -0.0219
        else:
         s += -0.1155
      else:
       if v50 <= 0.00679929759:
        if v61 <= 0.703621691:
         s += 0.0281
        else:
         s += -0.0988
       else:
        if v29 <= -0.595:
         s += -0.0125
        else:
         s += 0.0741
     else:
      if v0 <= 43.1:
       if v14 <= 32.5:
        s += -0.1179
       else:
        if v29 <= -1.765:
         s += -0.0940
        else:
         s += 0.0284
      else:
       s += 0.1451
    else:
     if v13 <= 0.18919086:
      if v44 <= 34.5:
       if v29 <= -1.935:
        s += -0.1049
       else:
        if v61 <= 0.965452644:
         s += 0.0976
        else:
         s += -0.1147
      else:
       if v0 <= 38.2:
        s += -0.1263
       else:
        if v67 <= 8.5:
         s += -0.0872
        else:
         s += 0.1171
     else:
      if v67 <= 4.5:
       if v70 <= 0.833684003:
        if v70 <= 7.70746915e-12:
         s += -0.0576
        else:
         s += 0.0851
       else:
        s += -0.0948
      else:
       if v14 <= 14.5:
        s += -0.0718
       else:
        s += 0.1697
    if v59 <= 0.00218641278:
     if v47 <= 0.0:
      if v80 <= 36.4:
       s += -0.1226
      else:
       if v11 <= 0.07:
        s += -0.0971
       else:
        s += 0.0489
     else:
      if v66 <= 10.5:
       if v12 <= 0.0:
        if v61 <= 0.879292612:
         if v84 <= 0.0:
          if v28 <= 3.375:
           s += -0.0426
          else:
           s += 0.0463
         else:
          s += 0.0854
        else:
         s += -0.0852
       else:
        s += -0.1046
      else:
       if v61 <= 0.0517149359:
        if v55 <= 1.5:
         if v26 <= -1.795:
          s += 0.0143
         else:
          s += 0.1552
        else:
         s += -0.1175
       else:
        if v66 <= 39.5:
         s += -0.0637
        else:
         if v26 <= -0.22:
          s += -0.0737
         else:
          s += 0.1653
    else:
     if v47 <= 0.0:
      if v49 <= 0.0427995168:
       if v59 <= 0.372219343:
        s += -0.0872
       else:
        if v38 <= 0.0:
         s += 0.1818
        else:
         s += -0.0763
      else:
       if v83 <= 12.5:
        s += -0.0365
       else:
        if v73 <= 46.5:
         s += 0.1420
        else:
         s += -0.0165
     else:
      if v2 <= 0.823749725:
       if v11 <= -0.2:
        if v59 <= 0.106594497:
         if v45 <= 3.5:
          if v13 <= 0.0161888192:
           s += 0.1532
          else:
           s += 0.0335
         else:
          s += -0.0148
        else:
         s += 0.1303
       else:
        if v59 <= 0.688066732:
         if v76 <= 6.5:
          if v81 <= 0.89504284:
           s += 0.1482
          else:
           s += 0.0672
         else:
          if v64 <= 0.464285714:
           s += 0.1067
          else:
           s += -0.1315
        else:
         s += 0.1612
      else:
       if v59 <= 0.724017301:
        s += 0.0689
       else:
        s += -0.0619
    if v49 <= 0.00276787205:
     if v47 <= 0.0:
      if v59 <= 0.415469562:
       s += -0.1190
      else:
       if v29 <= -1.215:
        s += -0.1127
       else:
        s += 0.1804
     else:
      if v58 <= 0.124530075:
       if v61 <= 0.885038456:
        if v22 <= 0.0:
         if v29 <= -2.085:
          if v83 <= 29.5:
           s += -0.0273
          else:
           s += 0.0915
         else:
          if v76 <= 1.5:
           s += 0.1185
          else:
           s += 0.0252
        else:
         s += -0.1132
       else:
        if v58 <= 0.00743504699:
         s += -0.0870
        else:
         s += 0.1138
      else:
       if v59 <= 0.0138847239:
        if v29 <= 0.0:
         s += -0.1091
        else:
         s += 0.0507
       else:
        s += 0.0688
    else:
     if v47 <= 0.0:
      if v59 <= 0.106594497:
       if v14 <= 31.5:
        s += -0.1109
       else:
        if v71 <= 0.0814730385:
         s += -0.0775
        else:
         s += 0.0508
      else:
       if v76 <= 6.5:
        if v59 <= 0.327006473:
         if v61 <= 0.0947967066:
          s += 0.0993
         else:
          s += -0.0940
        else:
         s += 0.1482
       else:
        s += -0.0497
     else:
      if v68 <= 0.0:
       if v62 <= 0.57518797:
        if v0 <= 19.1:
         if v71 <= 0.03361012:
          if v59 <= 0.0667041917:
           s += -0.0426
          else:
           s += 0.0669
         else:
          if v40 <= 0.0:
           s += 0.1233
          else:
           s += -0.0652
        else:
         if v79 <= 6200.72895:
          if v59 <= 0.655780713:
           s += 0.1284
          else:
           s += 0.1536
         else:
          if v29 <= -0.43:
           s += -0.0431
          else:
           s += 0.1467
       else:
        if v0 <= 18.2:
         s += -0.1004
        else:
         s += 0.0719
      else:
       s += -0.1364
    if v44 <= 8.5:
     if v57 <= 0.0969982079:
      if v52 <= 0.49130369:
       if v51 <= 0.0161923092:
        if v27 <= -0.355:
         s += -0.0401
        else:
         if v11 <= -1.245:
          s += -0.0653
         else:
          s += 0.0801
       else:
        if v67 <= 2.5:
         if v61 <= 0.000730563293:
          if v54 <= 0.0289434609:
           s += 0.0997
          else:
           s += 0.0153
         else:
          s += 0.1307
        else:
         if v61 <= 0.246084565:
          if v39 <= 8.5:
           s += 0.1383
          else:
           s += -0.0809
         else:
          if v61 <= 0.276132578:
           s += -0.0957
          else:
           s += 0.1071
      else:
       if v51 <= 0.982435736:
        if v61 <= 0.885038456:
         if v67 <= 1.5:
          s += 0.0902
         else:
          s += -0.0522
        else:
         s += -0.0867
       else:
        if v27 <= -0.11:
         s += -0.0408
        else:
         if v11 <= -1.275:
          s += -0.0425
         else:
          s += 0.0884
     else:
      if v0 <= 34.2:
       if v11 <= 0.31:
        s += -0.0892
       else:
        if v90 <= 3.5:
         s += -0.0527
        else:
         s += 0.0925
      else:
       s += 0.0752
    else:
     if v46 <= 34.5:
      if v54 <= 0.232345938:
       if v11 <= -0.3:
        s += -0.0522
       else:
        if v46 <= 5.5:
         if v69 <= 0.769691005:
          s += 0.1628
         else:
          s += 0.0005
        else:
         if v84 <= 0.07:
          s += -0.0094
         else:
          s += 0.1020
      else:
       s += -0.1067
     else:
      if v0 <= 34.2:
       s += -0.1184
      else:
       if v29 <= -1.765:
        s += -0.1063
       else:
        if v54 <= 0.0930277284:
         if v53 <= 0.0128692828:
          s += -0.0747
         else:
          s += 0.1255
        else:
         s += -0.1063
    if v44 <= 11.5:
     if v49 <= 0.0017378303:
      if v58 <= 0.129222011:
       if v54 <= 0.0613705384:
        if v92 <= -0.81:
         s += 0.0061
        else:
         s += 0.0924
       else:
        if v29 <= -1.075:
         if v24 <= 0.0:
          s += -0.0714
         else:
          s += 0.1572
        else:
         if v70 <= 0.963539893:
          s += 0.0768
         else:
          s += -0.0638
      else:
       if v29 <= -1.765:
        s += -0.1071
       else:
        if v10 <= 0.0:
         s += 0.1155
        else:
         s += -0.0557
     else:
      if v57 <= 0.0513259571:
       if v68 <= 0.0:
        if v5 <= 0.0:
         if v14 <= 25.5:
          if v14 <= 17.5:
           s += 0.0892
          else:
           s += -0.0767
         else:
          if v1 <= 1.25:
           s += -0.2064
          else:
           s += 0.1060
        else:
         if v79 <= 6200.72895:
          if v44 <= 2.5:
           s += 0.1367
          else:
           s += 0.1085
         else:
          if v54 <= 0.0185340023:
           s += -0.0979
          else:
           s += 0.1235
       else:
        s += -0.1232
      else:
       if v10 <= 0.0:
        s += 0.0774
       else:
        s += -0.0478
    else:
     if v49 <= 0.000318402519:
      if v54 <= 0.115096756:
       if v66 <= 14.5:
        s += -0.0977
       else:
        if v29 <= -1.395:
         s += -0.1048
        else:
         s += 0.2289
      else:
       s += -0.1171
     else:
      if v14 <= 31.5:
       if v54 <= 0.0075653673:
        if v70 <= 0.429033134:
         s += -0.0979
        else:
         s += 0.0973
       else:
        s += -0.1116
      else:
       if v66 <= 4.5:
        if v70 <= 0.755039885:
         s += 0.0446
        else:
         s += -0.0798
       else:
        if v69 <= 0.761959246:
         s += 0.1487
        else:
         s += -0.0526
    if v50 <= 0.0033680302:
     if v82 <= 12.5:
      if v11 <= 0.0:
       if v26 <= 0.0:
        s += -0.0937
       else:
        if v2 <= 0.613780207:
         if v87 <= 2.5:
          s += -0.0664
         else:
          if v27 <= -0.14:
           s += -0.0482
          else:
           s += 0.0800
        else:
         s += -0.0746
      else:
       if v53 <= 0.800058526:
        if v29 <= -2.085:
         s += 0.0071
        else:
         s += 0.1082
       else:
        s += -0.0700
     else:
      if v53 <= 0.131040649:
       if v79 <= 111.451965:
        if v9 <= 0.0:
         if v29 <= -2.585:
          s += -0.0718
         else:
          s += 0.2140
        else:
         s += -0.0775
       else:
        s += -0.1038
      else:
       s += -0.1151
    else:
     if v11 <= -0.735:
      if v62 <= 0.217786561:
       if v95 <= 42:
        if v2 <= 0.807515879:
         if v91 <= 35.5:
          if v71 <= 0.03361012:
           s += -0.1077
          else:
           s += 0.0393
         else:
          s += 0.0896
        else:
         s += -0.0519
       else:
        s += -0.0751
      else:
       s += -0.1066
     else:
      if v82 <= 42:
       if v2 <= 0.823749725:
        if v21 <= 0.0:
         if v50 <= 0.883026856:
          if v39 <= 0.0:
           s += 0.1007
          else:
           s += -0.0081
         else:
          if v1 <= 1.25:
           s += -0.1779
          else:
           s += 0.1267
        else:
         s += -0.1277
       else:
        if v58 <= 0.0879010999:
         s += 0.0187
        else:
         s += -0.0940
      else:
       if v9 <= 0.0:
        if v74 <= 28.5:
         s += 0.1125
        else:
         if v71 <= 0.136054782:
          s += -0.0800
         else:
          s += 0.0818
       else:
        if v11 <= 0.875:
         s += -0.0708
        else:
         s += 0.0352
    if v47 <= 0.0:
     if v50 <= 0.00221613638:
      if v11 <= 0.545:
       s += -0.1115
      else:
       if v51 <= 0.0247017128:
        s += -0.0926
       else:
        s += 0.0307
     else:
      if v11 <= -0.18:
       if v58 <= 0.013245614:
        if v95 <= 42:
         s += 0.0527
        else:
         s += -0.0749
       else:
        s += -0.0989
      else:
       if v26 <= -0.245:
        s += -0.0705
       else:
        if v68 <= 0.0:
         if v91 <= 31.5:
          if v26 <= 0.0:
           s += 0.0404
          else:
           s += -0.0893
         else:
          if v56 <= 7.5:
           s += 0.0382
          else:
           s += 0.1230
        else:
         s += -0.1201
    else:
     if v50 <= 0.0169608815:
      if v58 <= 0.124530075:
       if v27 <= -0.21:
        if v84 <= 0.0:
         s += -0.0658
        else:
         s += 0.0134
       else:
        if v26 <= 0.0:
         if v11 <= -0.83:
          s += -0.0135
         else:
          if v71 <= 0.0:
           s += -0.1082
          else:
           s += 0.0914
        else:
         s += -0.0386
      else:
       if v11 <= 1.025:
        s += -0.0935
       else:
        s += 0.0595
     else:
      if v11 <= -0.535:
       if v58 <= 0.200574713:
        if v70 <= 0.963539893:
         if v51 <= 0.891644243:
          s += -0.0092
         else:
          s += 0.0844
        else:
         s += -0.0488
       else:
        if v56 <= 21.5:
         s += -0.0888
        else:
         s += 0.0237
      else:
       if v68 <= 0.0:
        if v21 <= 0.0:
         if v70 <= 0.963539893:
          if v56 <= 441.5:
           s += 0.1188
          else:
           s += -0.1276
         else:
          if v84 <= -0.595:
           s += -0.0580
          else:
           s += 0.0537
        else:
         s += -0.1201
       else:
        s += -0.1009
    if v46 <= 8.5:
     if v11 <= -0.2:
      if v57 <= 0.0513259571:
       if v46 <= 3.5:
        if v66 <= 3.5:
         if v27 <= -1.265:
          s += -0.0907
         else:
          s += 0.0340
        else:
         if v26 <= -2.025:
          s += -0.0958
         else:
          if v15 <= 27.5:
           s += 0.0896
          else:
           s += -0.0133
       else:
        if v58 <= 0.0522482085:
         s += -0.0091
        else:
         s += -0.0933
      else:
       s += -0.0806
     else:
      if v46 <= 2.5:
       if v57 <= 0.100458716:
        if v1 <= 2.02:
         s += -0.1725
        else:
         if v56 <= 441.5:
          if v79 <= 6200.72895:
           s += 0.1196
          else:
           s += -0.0048
         else:
          s += -0.1191
       else:
        if v86 <= 18.5:
         s += -0.0720
        else:
         s += 0.0803
      else:
       if v76 <= 3.5:
        if v27 <= -0.14:
         if v56 <= 50.5:
          if v58 <= 0.399481865:
           s += 0.0534
          else:
           s += -0.0608
         else:
          s += -0.1047
        else:
         if v6 <= 0.0:
          if v11 <= 0.07:
           s += 0.0082
          else:
           s += 0.0901
         else:
          if v15 <= 27.5:
           s += 0.1124
          else:
           s += -0.0712
       else:
        if v64 <= 0.464285714:
         if v46 <= 5.5:
          s += 0.0651
         else:
          s += -0.0678
        else:
         s += -0.1480
    else:
     if v46 <= 34.5:
      if v28 <= 5.43:
       s += -0.0738
      else:
       if v58 <= 0.142529489:
        s += 0.0778
       else:
        s += -0.1067
     else:
      if v10 <= 0.0:
       if v79 <= 111.451965:
        if v28 <= -0.21:
         s += -0.0137
        else:
         s += 0.2671
       else:
        s += -0.0977
      else:
       s += -0.1103
    if v44 <= 11.5:
     if v48 <= 0.00247262732:
      if v62 <= 0.103807471:
       if v89 <= 0.933476089:
        if v22 <= 0.0:
         if v27 <= -1.735:
          s += -0.0518
         else:
          if v2 <= 0.840454545:
           s += 0.0796
          else:
           s += -0.0087
        else:
         s += -0.1187
       else:
        if v78 <= 226.5:
         s += -0.0741
        else:
         s += 0.0107
      else:
       if v14 <= 31.5:
        if v62 <= 0.315247196:
         if v54 <= 0.0523550716:
          s += 0.0738
         else:
          s += -0.0853
        else:
         s += -0.0999
       else:
        if v87 <= 2.5:
         s += -0.0435
        else:
         s += 0.0412
     else:
      if v5 <= 0.0:
       if v14 <= 34.5:
        s += 0.0018
       else:
        s += 0.0811
      else:
       if v44 <= 2.5:
        if v74 <= 373.5:
         if v75 <= 0.0:
          s += 0.1183
         else:
          if v27 <= -0.31:
           s += -0.0982
          else:
           s += 0.1086
        else:
         s += -0.0721
       else:
        if v54 <= 0.193082137:
         if v66 <= 33.5:
          if v14 <= 32.5:
           s += 0.0476
          else:
           s += 0.1090
         else:
          if v74 <= 80.5:
           s += 0.0731
          else:
           s += -0.1515
        else:
         s += -0.0750
    else:
     if v48 <= 0.000131959003:
      if v54 <= 0.121233142:
       if v66 <= 7.5:
        if v77 <= 49.5:
         s += -0.0879
        else:
         s += 0.0354
       else:
        if v14 <= 29.5:
         s += -0.0581
        else:
         s += 0.1534
      else:
       s += -0.1099
     else:
      if v66 <= 4.5:
       if v27 <= 1.79:
        s += -0.0583
       else:
        s += 0.0908
      else:
       if v54 <= 0.101628102:
        s += 0.1164
       else:
        s += -0.0619
    if v44 <= 11.5:
     if v48 <= 0.00247262732:
      if v11 <= 0.0:
       if v14 <= 29.5:
        if v14 <= 16:
         if v51 <= 0.772358933:
          s += -0.0500
         else:
          s += 0.0703
        else:
         s += -0.0972
       else:
        if v89 <= 0.605661882:
         if v14 <= 33.5:
          s += 0.0860
         else:
          if v58 <= 0.120747512:
           s += 0.0330
          else:
           s += -0.0426
        else:
         s += -0.0526
      else:
       if v22 <= 0.0:
        if v2 <= 0.823749725:
         if v77 <= 0.0:
          if v85 <= -1.325:
           s += -0.0032
          else:
           s += 0.1044
         else:
          s += 0.0288
        else:
         s += -0.0112
       else:
        s += -0.1048
     else:
      if v51 <= 0.772358933:
       if v61 <= 0.203337151:
        if v11 <= -0.03:
         s += -0.0032
        else:
         if v58 <= 0.482450739:
          s += 0.0894
         else:
          s += -0.1450
       else:
        if v61 <= 0.276132578:
         s += -0.1910
        else:
         s += 0.0506
      else:
       if v79 <= 6200.72895:
        if v3 <= 0.710818713:
         s += 0.1119
        else:
         if v2 <= 0.137274992:
          s += 0.0647
         else:
          s += -0.1369
       else:
        if v65 <= 0.348946907:
         s += 0.1059
        else:
         if v28 <= 11.335:
          s += -0.2128
         else:
          s += 0.0507
    else:
     if v48 <= 0.000131959003:
      if v11 <= 0.545:
       s += -0.1057
      else:
       if v79 <= 111.451965:
        if v28 <= -3.4:
         s += -0.0948
        else:
         s += 0.1823
       else:
        if v51 <= 0.000249814214:
         s += -0.1005
        else:
         s += -0.0063
     else:
      if v27 <= 1.79:
       if v80 <= 51.1:
        s += -0.0376
       else:
        s += 0.1079
      else:
       s += 0.0997
    if v49 <= 0.00424856786:
     if v95 <= 42:
      if v58 <= 0.111406619:
       if v61 <= 0.84065874:
        if v15 <= 14.5:
         if v15 <= 8.5:
          s += -0.0923
         else:
          s += 0.0873
        else:
         if v95 <= 1.5:
          s += -0.0591
         else:
          if v85 <= -1.94:
           s += -0.0630
          else:
           s += 0.0380
       else:
        s += -0.0660
      else:
       if v95 <= 4.5:
        s += -0.0975
       else:
        if v84 <= 0.16:
         s += -0.0644
        else:
         s += 0.0653
     else:
      if v0 <= 38.2:
       s += -0.1044
      else:
       if v17 <= 0.0:
        s += -0.0666
       else:
        if v85 <= -1.785:
         s += -0.0951
        else:
         s += 0.1295
    else:
     if v61 <= 0.222576079:
      if v48 <= 0.00870712401:
       if v71 <= 0.999069704:
        if v71 <= 0.00917204718:
         s += -0.0372
        else:
         if v52 <= 0.814583333:
          if v50 <= 0.966136321:
           s += 0.0471
          else:
           s += 0.0897
         else:
          s += -0.0385
       else:
        if v88 <= 45.1:
         s += -0.1057
        else:
         s += 0.0893
      else:
       if v50 <= 0.883026856:
        if v61 <= 0.000730563293:
         if v84 <= -0.57:
          s += -0.0405
         else:
          if v77 <= 0.0:
           s += 0.0694
          else:
           s += -0.0312
        else:
         if v71 <= 0.202306492:
          if v32 <= 0.0:
           s += 0.0752
          else:
           s += -0.0490
         else:
          s += 0.1083
       else:
        if v8 <= 0.418859649:
         s += 0.1105
        else:
         s += 0.0012
     else:
      if v58 <= 0.0669154229:
       if v91 <= 35.5:
        if v95 <= 3.5:
         s += 0.0279
        else:
         s += -0.0838
       else:
        s += 0.0615
      else:
       s += -0.0982
    if v44 <= 12.5:
     if v59 <= 0.0541549782:
      if v66 <= 10.5:
       if v60 <= 7.5:
        if v58 <= 0.110047096:
         if v50 <= 0.0197231247:
          if v41 <= 0.163978495:
           s += -0.0785
          else:
           s += 0.0395
         else:
          if v95 <= 1.5:
           s += -0.0558
          else:
           s += 0.0267
        else:
         s += -0.0896
       else:
        if v51 <= 0.982435736:
         if v53 <= 0.392255766:
          if v28 <= -1.255:
           s += -0.0503
          else:
           s += 0.0507
         else:
          s += -0.0611
        else:
         s += 0.1022
      else:
       if v26 <= -0.885:
        if v72 <= 2.5:
         s += 0.0374
        else:
         s += -0.1154
       else:
        if v24 <= 0.0:
         s += 0.0860
        else:
         s += -0.1347
     else:
      if v3 <= 0.710818713:
       if v5 <= 0.0:
        if v28 <= 0.0:
         if v60 <= 9.5:
          s += -0.2683
         else:
          s += 0.0167
        else:
         s += 0.0689
       else:
        if v79 <= 6200.72895:
         if v59 <= 0.688066732:
          if v50 <= 0.850011625:
           s += 0.0430
          else:
           s += 0.1113
         else:
          s += 0.1137
        else:
         s += -0.0394
      else:
       if v95 <= 5.5:
        s += 0.0307
       else:
        s += -0.0830
    else:
     if v59 <= 0.0115547364:
      if v53 <= 0.131040649:
       if v79 <= 111.451965:
        if v28 <= -2.58:
         s += -0.0865
        else:
         if v77 <= 21.5:
          s += 0.0623
         else:
          s += 0.3157
       else:
        s += -0.0875
      else:
       s += -0.1069
     else:
      if v51 <= 0.238508008:
       if v73 <= 3.5:
        s += 0.0325
       else:
        s += -0.0966
      else:
       if v59 <= 0.241286077:
        s += -0.0038
       else:
        s += 0.1309
    if v44 <= 11.5:
     if v59 <= 0.0324230417:
      if v26 <= -0.885:
       if v53 <= 0.065363981:
        if v57 <= 0.181963404:
         if v83 <= 32.5:
          s += -0.0362
         else:
          s += 0.0482
        else:
         s += -0.0916
       else:
        s += -0.0854
      else:
       if v22 <= 0.0:
        if v53 <= 0.131040649:
         if v94 <= 0.0:
          if v89 <= 0.501851852:
           s += 0.0598
          else:
           s += -0.0407
         else:
          if v79 <= 0.0:
           s += 0.1677
          else:
           s += -0.0518
        else:
         if v83 <= 32.5:
          s += -0.0571
         else:
          s += 0.0137
       else:
        s += -0.1225
     else:
      if v52 <= 0.814583333:
       if v68 <= 0.0:
        if v79 <= 6200.72895:
         if v59 <= 0.655780713:
          if v43 <= 0.0:
           s += 0.0830
          else:
           s += -0.0195
         else:
          if v5 <= 0.0:
           s += 0.0675
          else:
           s += 0.1079
        else:
         if v65 <= 0.330336942:
          s += 0.0786
         else:
          if v53 <= 0.0189443111:
           s += -0.1714
          else:
           s += 0.0929
       else:
        s += -0.1064
      else:
       if v59 <= 0.724017301:
        s += 0.0243
       else:
        s += -0.0714
    else:
     if v59 <= 0.0115547364:
      if v53 <= 0.131040649:
       if v79 <= 111.451965:
        if v53 <= 0.0128692828:
         s += -0.0517
        else:
         if v26 <= -0.245:
          s += -0.0539
         else:
          s += 0.1474
       else:
        s += -0.0857
      else:
       s += -0.1059
     else:
      if v68 <= 0.0:
       if v81 <= 0.195274105:
        if v59 <= 0.241286077:
         s += 0.0236
        else:
         s += 0.0964
       else:
        if v50 <= 0.231031554:
         s += -0.0780
        else:
         s += 0.0846
      else:
       s += -0.1126
    return s


def rest(f: BlockFacts, s: float) -> float:
    """``s`` and what 43 trees say, as log-odds."""
    v0 = f.words
    v1 = f.word_length
    v2 = f.link_density
    v3 = f.bold_density
    v4 = f.inline_tags
    v5 = f.ends_sentence
    v6 = f.commas
    v7 = f.starts_upper
    v8 = f.capital_share
    v9 = f.digit_share
    v11 = f.word_score
    v12 = f.rule
    v13 = f.prose
    v14 = f.tag
    v15 = f.parent_tag
    v16 = f.depth
    v17 = f.in_article
    v18 = f.in_main
    v20 = f.in_aside
    v21 = f.in_figure
    v22 = f.in_caption
    v23 = f.in_table
    v24 = f.in_quote
    v25 = f.is_hidden
    v26 = f.class_score
    v27 = f.parent_class_score
    v28 = f.path_class_score
    v29 = f.path_class_min
    v30 = f.named_story
    v31 = f.named_comment
    v32 = f.named_box
    v33 = f.named_embed
    v34 = f.named_caption
    v35 = f.named_related
    v36 = f.named_promotion
    v37 = f.named_author
    v38 = f.named_frame
    v39 = f.repeats
    v40 = f.is_headline
    v41 = f.headline_overlap
    v42 = f.description_overlap
    v43 = f.json_ld_match
    v44 = f.container_distance
    v45 = f.branch_distance
    v46 = f.whole_distance
    v48 = f.share_1
    v49 = f.share_2
    v50 = f.share_3
    v51 = f.share_4
    v52 = f.links_1
    v53 = f.links_2
    v54 = f.links_3
    v55 = f.blocks_1
    v56 = f.blocks_2
    v57 = f.ruled_1
    v58 = f.ruled_2
    v59 = f.make_share
    v60 = f.make_count
    v61 = f.make_links
    v62 = f.make_ruled
    v63 = f.twins
    v64 = f.dated_twins
    v65 = f.sibling_index
    v66 = f.siblings
    v67 = f.siblings_alike
    v68 = f.articles_before
    v69 = f.position
    v70 = f.prose_before
    v71 = f.prose_after
    v72 = f.gap_before
    v73 = f.gap_after
    v74 = f.since_headline
    v75 = f.headlines_before
    v76 = f.ends_before
    v77 = f.since_end
    v78 = f.page_blocks
    v79 = f.page_prose
    v80 = f.words_p
    v81 = f.link_density_p
    v82 = f.container_distance_p
    v83 = f.tag_p
    v84 = f.word_score_p
    v85 = f.class_score_p
    v86 = f.rule_p
    v87 = f.container_distance_pp
    v88 = f.words_n
    v89 = f.link_density_n
    v90 = f.container_distance_n
    v91 = f.tag_n
    v92 = f.word_score_n
    v93 = f.class_score_n
    v94 = f.rule_n
    v95 = f.container_distance_nn
    if v46 <= 34.5:
     if v59 <= 0.180187416:
      if v62 <= 0.117075957:
       if v81 <= 0.875856164:
        if v66 <= 5.5:
         if v43 <= 0.0:
          if v58 <= 0.0349243779:
           s += 0.0389
          else:
           s += -0.0516
         else:
          if v43 <= 0.6:
           s += -0.1195
          else:
           s += 0.0194
        else:
         if v78 <= 575.5:
          if v79 <= 6200.72895:
           s += 0.0839
          else:
           s += -0.1498
         else:
          if v78 <= 595.5:
           s += -0.1858
          else:
           s += 0.0302
       else:
        if v79 <= 1554.18366:
         if v83 <= 35.5:
          s += -0.0829
         else:
          s += 0.0399
        else:
         s += 0.0287
      else:
       if v27 <= -0.635:
        s += -0.0879
       else:
        if v72 <= 22.5:
         s += -0.0524
        else:
         if v86 <= 18.5:
          s += -0.0641
         else:
          s += 0.1163
     else:
      if v48 <= 0.00591948498:
       if v52 <= 0.814583333:
        if v78 <= 575.5:
         if v49 <= 0.0326589095:
          s += 0.1067
         else:
          if v0 <= 1.5:
           s += -0.1065
          else:
           s += 0.0526
        else:
         s += -0.0732
       else:
        s += -0.0354
      else:
       if v46 <= 5.5:
        s += 0.1033
       else:
        if v52 <= 0.20467243:
         if v69 <= 0.754115296:
          s += 0.0857
         else:
          if v78 <= 129.5:
           s += -0.2218
          else:
           s += 0.0530
        else:
         s += -0.1557
    else:
     if v59 <= 0.0115547364:
      if v0 <= 45.1:
       s += -0.1037
      else:
       if v79 <= 111.451965:
        s += 0.1690
       else:
        s += -0.1014
     else:
      if v51 <= 0.0423129667:
       s += -0.0846
      else:
       if v48 <= 0.00611298474:
        s += 0.1652
       else:
        s += -0.0167
    if v59 <= 0.00137654417:
     if v82 <= 12.5:
      if v14 <= 29.5:
       if v14 <= 16:
        if v53 <= 0.00773505977:
         if v67 <= 2.5:
          s += -0.0467
         else:
          s += 0.0799
        else:
         s += -0.0540
       else:
        s += -0.0893
      else:
       if v89 <= 0.411780769:
        if v14 <= 33.5:
         if v93 <= 0.0:
          s += 0.0083
         else:
          s += 0.0983
        else:
         if v72 <= 22.5:
          s += -0.0125
         else:
          s += 0.0934
       else:
        s += -0.0450
     else:
      if v53 <= 0.131040649:
       if v83 <= 35.5:
        s += -0.0806
       else:
        if v28 <= -3.715:
         s += -0.0850
        else:
         if v78 <= 209.5:
          if v28 <= 7.105:
           s += -0.0723
          else:
           s += 0.1621
         else:
          s += 0.1211
      else:
       s += -0.1042
    else:
     if v59 <= 0.241286077:
      if v89 <= 0.823749725:
       if v77 <= 0.0:
        if v14 <= 31.5:
         if v14 <= 23.5:
          if v51 <= 0.278814061:
           s += -0.0287
          else:
           s += 0.0950
         else:
          s += -0.0962
        else:
         s += 0.0718
       else:
        if v16 <= 18.5:
         s += -0.0328
        else:
         s += 0.1160
      else:
       s += -0.0449
     else:
      if v13 <= 0.0:
       if v1 <= 2.02:
        s += -0.1962
       else:
        if v52 <= 0.333507082:
         s += 0.0623
        else:
         s += -0.0064
      else:
       if v74 <= 82.5:
        if v61 <= 0.261679736:
         s += 0.1034
        else:
         s += -0.0772
       else:
        if v78 <= 715:
         if v78 <= 229.5:
          if v78 <= 226.5:
           s += 0.0406
          else:
           s += -0.1950
         else:
          s += 0.0832
        else:
         s += -0.1242
    if v46 <= 34.5:
     if v60 <= 7.5:
      if v14 <= 31.5:
       if v11 <= 0.545:
        if v14 <= 16:
         s += -0.0330
        else:
         s += -0.0937
       else:
        if v67 <= 2.5:
         s += -0.0309
        else:
         s += 0.0592
      else:
       if v49 <= 0.171362574:
        if v92 <= 0.0:
         if v11 <= 0.545:
          if v14 <= 35.5:
           s += -0.0131
          else:
           s += -0.0790
         else:
          s += 0.0352
        else:
         if v48 <= 0.0127948216:
          s += 0.0694
         else:
          s += -0.0101
       else:
        if v70 <= 0.963539893:
         s += 0.0873
        else:
         s += -0.0652
     else:
      if v2 <= 0.807515879:
       if v39 <= 0.0:
        if v74 <= 80.5:
         if v68 <= 0.0:
          if v12 <= 11.5:
           s += 0.0993
          else:
           s += 0.0099
         else:
          s += -0.1265
        else:
         if v62 <= 0.0480030722:
          if v67 <= 160.5:
           s += 0.0734
          else:
           s += -0.0640
         else:
          if v49 <= 0.154340253:
           s += 0.0289
          else:
           s += -0.1081
       else:
        if v28 <= 6.07:
         if v49 <= 0.0193883547:
          s += -0.0084
         else:
          s += -0.1137
        else:
         if v11 <= -1.395:
          s += -0.1123
         else:
          s += 0.0614
      else:
       if v74 <= 18.5:
        s += -0.0847
       else:
        if v67 <= 1.5:
         s += 0.0357
        else:
         s += -0.0339
    else:
     if v54 <= 0.115096756:
      if v11 <= 0.07:
       s += -0.0843
      else:
       if v29 <= -2.005:
        s += -0.0610
       else:
        if v70 <= 0.999530719:
         s += -0.0554
        else:
         if v62 <= 0.779513889:
          s += 0.1996
         else:
          s += -0.0858
     else:
      s += -0.1039
    if v44 <= 11.5:
     if v48 <= 0.00247262732:
      if v11 <= 0.0:
       if v58 <= 0.120747512:
        if v39 <= 2.5:
         if v26 <= 0.0:
          if v88 <= 24.2:
           s += -0.0488
          else:
           s += 0.0387
         else:
          if v28 <= 3.375:
           s += -0.0051
          else:
           s += 0.0399
        else:
         if v8 <= 0.195238095:
          s += -0.1870
         else:
          s += -0.0203
       else:
        if v11 <= -0.735:
         s += -0.0782
        else:
         s += -0.0128
      else:
       if v76 <= 0.0:
        if v89 <= 0.941367456:
         s += 0.0733
        else:
         s += -0.0196
       else:
        s += -0.0005
     else:
      if v8 <= 0.195238095:
       if v76 <= 6.5:
        if v79 <= 6200.72895:
         if v61 <= 0.246084565:
          if v44 <= 5.5:
           s += 0.0946
          else:
           s += 0.0409
         else:
          if v61 <= 0.276132578:
           s += -0.1251
          else:
           s += 0.0698
        else:
         if v70 <= 0.39397902:
          s += 0.0872
         else:
          if v28 <= 11.335:
           s += -0.2055
          else:
           s += 0.0310
       else:
        if v64 <= 0.464285714:
         s += 0.0446
        else:
         s += -0.1576
      else:
       if v88 <= 6.2:
        s += -0.0353
       else:
        s += 0.0519
    else:
     if v61 <= 0.222576079:
      if v92 <= 0.565:
       if v42 <= 0.0:
        if v28 <= 19.315:
         s += -0.0834
        else:
         s += 0.0516
       else:
        if v61 <= 0.00206064226:
         s += -0.0474
        else:
         s += 0.0683
      else:
       if v58 <= 0.167089679:
        if v76 <= 4.5:
         if v71 <= 0.999999079:
          s += 0.1202
         else:
          s += -0.0595
        else:
         s += -0.0683
       else:
        s += -0.0606
     else:
      s += -0.1027
    if v90 <= 11.5:
     if v59 <= 0.0738515964:
      if v66 <= 6.5:
       if v60 <= 7.5:
        if v92 <= 0.18:
         s += -0.0656
        else:
         if v90 <= 1.5:
          s += -0.0622
         else:
          s += 0.0165
       else:
        if v60 <= 62.5:
         if v78 <= 357:
          if v53 <= 0.789721168:
           s += 0.0630
          else:
           s += -0.0505
         else:
          if v63 <= 0.0:
           s += 0.0290
          else:
           s += -0.0841
        else:
         if v76 <= 13.5:
          s += 0.1295
         else:
          s += -0.1348
      else:
       if v61 <= 0.0504674309:
        if v78 <= 575.5:
         s += 0.0744
        else:
         s += -0.0429
       else:
        s += -0.0088
     else:
      if v48 <= 0.00692944477:
       if v78 <= 575.5:
        if v59 <= 0.999707015:
         s += 0.0575
        else:
         if v91 <= 30.5:
          s += 0.1462
         else:
          s += -0.0538
       else:
        s += -0.0722
      else:
       if v59 <= 0.688066732:
        if v7 <= 0.0:
         if v66 <= 28.5:
          s += 0.0358
         else:
          s += -0.1511
        else:
         if v61 <= 0.246084565:
          if v92 <= -1.355:
           s += -0.0031
          else:
           s += 0.0843
         else:
          s += -0.0577
       else:
        s += 0.0996
    else:
     if v54 <= 0.101628102:
      if v60 <= 4.5:
       if v88 <= 41.5:
        if v59 <= 0.196252013:
         s += -0.0807
        else:
         s += 0.0732
       else:
        s += 0.0716
      else:
       if v76 <= 4.5:
        if v92 <= 0.07:
         if v16 <= 9.5:
          s += -0.0218
         else:
          s += 0.0744
        else:
         s += 0.1154
       else:
        s += -0.0687
     else:
      if v59 <= 0.87361172:
       s += -0.1004
      else:
       s += 0.0404
    if v46 <= 34.5:
     if v60 <= 4.5:
      if v14 <= 31.5:
       if v84 <= 0.0:
        if v13 <= 25.3184959:
         s += -0.0977
        else:
         s += 0.0450
       else:
        if v27 <= -0.865:
         s += -0.0710
        else:
         if v61 <= 0.531582447:
          if v88 <= 63.5:
           s += 0.0541
          else:
           s += -0.0787
         else:
          s += -0.0830
      else:
       if v46 <= 1.5:
        s += 0.0789
       else:
        if v91 <= 31.5:
         if v79 <= 854.306941:
          s += -0.0850
         else:
          s += -0.0125
        else:
         if v84 <= 0.0:
          s += -0.0058
         else:
          s += 0.0526
     else:
      if v39 <= 0.0:
       if v76 <= 3.5:
        if v5 <= 0.0:
         if v89 <= 0.923273155:
          if v79 <= 4565.64471:
           s += 0.0625
          else:
           s += -0.0489
         else:
          if v90 <= 3.5:
           s += 0.0314
          else:
           s += -0.0659
        else:
         if v68 <= 0.0:
          if v3 <= 0.978141424:
           s += 0.0916
          else:
           s += -0.0267
         else:
          s += -0.1016
       else:
        if v31 <= 0.0:
         if v14 <= 32.5:
          s += -0.0616
         else:
          if v82 <= 3.5:
           s += -0.0251
          else:
           s += 0.1079
        else:
         s += -0.1550
      else:
       if v79 <= 1053.809:
        s += -0.0712
       else:
        s += 0.0015
    else:
     if v14 <= 35.5:
      s += -0.0997
     else:
      if v79 <= 111.451965:
       if v17 <= 0.0:
        if v84 <= 0.0:
         s += -0.0704
        else:
         s += 0.0864
       else:
        if v61 <= 0.0766691101:
         s += 0.2607
        else:
         s += -0.0588
      else:
       if v13 <= 7.2526035:
        s += -0.0857
       else:
        s += 0.0220
    if v44 <= 11.5:
     if v59 <= 0.184454345:
      if v14 <= 29.5:
       if v14 <= 16:
        if v44 <= 3.5:
         if v26 <= 0.0:
          if v84 <= -1.245:
           s += -0.0520
          else:
           s += 0.0791
         else:
          s += -0.1292
        else:
         if v84 <= 0.04:
          if v17 <= 0.0:
           s += 0.0068
          else:
           s += -0.1034
         else:
          s += 0.0127
       else:
        s += -0.0781
      else:
       if v92 <= -0.57:
        if v59 <= 0.0423711979:
         if v78 <= 219.5:
          s += -0.0676
         else:
          s += 0.0178
        else:
         s += 0.0458
       else:
        if v14 <= 33.5:
         s += 0.0794
        else:
         if v77 <= 0.0:
          s += 0.0435
         else:
          if v50 <= 0.146815168:
           s += 0.0029
          else:
           s += -0.1364
     else:
      if v3 <= 0.710818713:
       if v52 <= 0.250102459:
        if v78 <= 575.5:
         if v0 <= 1.5:
          s += -0.1090
         else:
          s += 0.0894
        else:
         if v59 <= 0.821121089:
          s += -0.0763
         else:
          s += 0.0909
       else:
        if v59 <= 0.999985124:
         s += 0.0240
        else:
         s += -0.1324
      else:
       if v95 <= 42:
        s += -0.0012
       else:
        s += -0.1671
    else:
     if v59 <= 9.83286215e-05:
      if v52 <= 0.0855092719:
       if v84 <= 0.07:
        if v17 <= 0.0:
         s += -0.0915
        else:
         if v57 <= 0.0:
          s += 0.0108
         else:
          s += -0.0868
       else:
        if v92 <= 0.565:
         s += -0.0310
        else:
         s += 0.1269
      else:
       s += -0.1005
     else:
      if v18 <= 0.0:
       s += -0.0405
      else:
       if v14 <= 35.5:
        s += -0.0348
       else:
        s += 0.0790
    if v46 <= 34.5:
     if v11 <= -0.2:
      if v62 <= 0.0718984962:
       if v92 <= -0.18:
        if v93 <= 0.06:
         if v28 <= 2.625:
          s += -0.0453
         else:
          if v68 <= 0.0:
           s += 0.0231
          else:
           s += -0.1394
        else:
         s += -0.0827
       else:
        if v14 <= 31.5:
         if v14 <= 16:
          s += 0.0330
         else:
          s += -0.0484
        else:
         if v49 <= 0.0779290821:
          if v70 <= 0.553540956:
           s += 0.0567
          else:
           s += -0.0201
         else:
          s += 0.0763
      else:
       s += -0.0686
     else:
      if v46 <= 2.5:
       if v70 <= 0.953612702:
        if v56 <= 401.5:
         if v57 <= 0.133457019:
          if v2 <= 0.775255102:
           s += 0.0883
          else:
           s += -0.0064
         else:
          s += -0.0244
        else:
         s += -0.1184
       else:
        s += -0.0007
      else:
       if v68 <= 0.0:
        if v14 <= 31.5:
         if v2 <= 0.0708148968:
          if v11 <= 0.35:
           s += -0.0114
          else:
           s += 0.0437
         else:
          if v49 <= 0.230706661:
           s += -0.0435
          else:
           s += -0.1961
        else:
         if v76 <= 0.0:
          if v93 <= 0.475:
           s += 0.0754
          else:
           s += 0.0026
         else:
          if v56 <= 33.5:
           s += 0.0359
          else:
           s += -0.1244
       else:
        s += -0.1085
    else:
     if v9 <= 0.0:
      if v93 <= -0.475:
       s += -0.0905
      else:
       if v76 <= 9.5:
        if v16 <= 9.5:
         s += -0.0211
        else:
         s += 0.0878
       else:
        s += -0.0970
     else:
      if v48 <= 0.000942330948:
       s += -0.0974
      else:
       if v16 <= 9.5:
        s += -0.0636
       else:
        s += 0.0772
    if v46 <= 34.5:
     if v51 <= 0.879667387:
      if v84 <= 0.0:
       if v78 <= 245.5:
        if v27 <= 1.405:
         if v42 <= 0.0363756614:
          if v79 <= 1443.3483:
           s += -0.0827
          else:
           s += 0.0079
         else:
          if v78 <= 78.5:
           s += 0.1830
          else:
           s += -0.0177
        else:
         if v70 <= 0.553540956:
          s += 0.0852
         else:
          s += -0.0453
       else:
        if v78 <= 357:
         if v58 <= 0.110047096:
          s += 0.0886
         else:
          s += -0.0567
        else:
         if v79 <= 662.486217:
          s += -0.0810
         else:
          s += 0.0008
      else:
       if v70 <= 0.963539893:
        if v78 <= 575.5:
         if v61 <= 0.999765954:
          s += 0.0564
         else:
          s += -0.0475
        else:
         if v78 <= 595.5:
          s += -0.1665
         else:
          s += 0.0187
       else:
        s += -0.0439
     else:
      if v70 <= 0.953612702:
       if v57 <= 0.0436985899:
        if v39 <= 3.5:
         if v79 <= 6200.72895:
          if v20 <= 0.0:
           s += 0.0762
          else:
           s += -0.1562
         else:
          if v70 <= 0.339884995:
           s += 0.0566
          else:
           s += -0.1262
        else:
         s += -0.0862
       else:
        s += -0.0446
      else:
       if v3 <= 0.120716345:
        if v66 <= 3.5:
         s += -0.0547
        else:
         if v78 <= 123.5:
          s += 0.0715
         else:
          s += -0.0198
       else:
        s += -0.0852
    else:
     if v53 <= 0.156635848:
      if v79 <= 111.451965:
       if v66 <= 2.5:
        if v17 <= 0.0:
         s += -0.0723
        else:
         s += 0.1293
       else:
        if v27 <= -0.29:
         s += 0.0159
        else:
         s += 0.2114
      else:
       s += -0.0789
     else:
      s += -0.1002
    if v46 <= 34.5:
     if v48 <= 0.00827964094:
      if v62 <= 0.056046329:
       if v81 <= 0.875856164:
        if v78 <= 575.5:
         if v70 <= 0.963539893:
          if v79 <= 6200.72895:
           s += 0.0496
          else:
           s += -0.1319
         else:
          s += -0.0245
        else:
         if v78 <= 595.5:
          if v70 <= 0.655004062:
           s += -0.1897
          else:
           s += 0.0379
         else:
          if v78 <= 715:
           s += 0.0247
          else:
           s += -0.0894
       else:
        if v79 <= 1554.18366:
         s += -0.0429
        else:
         s += 0.0245
      else:
       if v53 <= 0.642404174:
        if v77 <= 0.0:
         if v21 <= 0.0:
          if v82 <= 1.5:
           s += -0.0380
          else:
           s += 0.0262
         else:
          s += -0.0827
        else:
         s += -0.0620
       else:
        s += -0.0875
     else:
      if v67 <= 5.5:
       if v6 <= 0.0:
        if v79 <= 86.7930844:
         if v48 <= 0.0421448454:
          s += -0.0215
         else:
          s += -0.2213
        else:
         s += -0.0021
       else:
        if v46 <= 7.5:
         if v70 <= 0.676359911:
          s += 0.0638
         else:
          if v78 <= 158.5:
           s += -0.0147
          else:
           s += 0.0567
        else:
         s += -0.0482
      else:
       if v53 <= 0.250034078:
        if v70 <= 0.874462825:
         s += 0.0905
        else:
         s += 0.0408
       else:
        if v46 <= 5.5:
         s += 0.0688
        else:
         s += -0.1603
    else:
     if v53 <= 0.146192405:
      if v79 <= 111.451965:
       if v77 <= 41.5:
        if v21 <= 0.0:
         if v42 <= 0.0363756614:
          s += -0.0680
         else:
          s += 0.0830
        else:
         s += 0.1863
       else:
        s += 0.1683
      else:
       s += -0.0775
     else:
      s += -0.1000
    if v46 <= 34.5:
     if v11 <= -0.735:
      if v94 <= 14.5:
       if v67 <= 14.5:
        if v78 <= 258.5:
         if v28 <= 5.765:
          if v11 <= -1.18:
           s += -0.0882
          else:
           s += -0.0119
         else:
          if v77 <= 0.0:
           s += 0.0062
          else:
           s += -0.0790
        else:
         s += 0.0034
       else:
        s += 0.0367
      else:
       s += -0.0875
     else:
      if v14 <= 31.5:
       if v43 <= 0.0:
        if v14 <= 16:
         if v44 <= 3.5:
          if v14 <= 5:
           s += -0.1508
          else:
           s += 0.0837
         else:
          if v51 <= 0.238508008:
           s += 0.0106
          else:
           s += -0.1013
        else:
         if v27 <= 0.11:
          s += -0.0463
         else:
          s += 0.0219
       else:
        if v67 <= 38.5:
         if v51 <= 0.984584414:
          s += -0.1450
         else:
          if v13 <= 3.44313434:
           s += -0.0803
          else:
           s += 0.0946
        else:
         s += 0.1490
      else:
       if v89 <= 0.64321075:
        if v77 <= 0.0:
         if v1 <= 2.02:
          s += -0.1690
         else:
          if v67 <= 3.5:
           s += 0.0557
          else:
           s += 0.0840
        else:
         if v32 <= 0.0:
          if v28 <= -8.985:
           s += -0.1877
          else:
           s += 0.0476
         else:
          if v44 <= 1.5:
           s += 0.0523
          else:
           s += -0.1231
       else:
        if v27 <= -0.07:
         if v78 <= 123.5:
          s += -0.1436
         else:
          s += -0.0145
        else:
         s += 0.0190
    else:
     if v0 <= 17.1:
      s += -0.0946
     else:
      if v93 <= -0.475:
       s += -0.0818
      else:
       if v11 <= -0.455:
        s += -0.0851
       else:
        s += 0.0187
    if v44 <= 17.5:
     if v59 <= 0.184454345:
      if v11 <= 0.165:
       if v92 <= -0.745:
        s += -0.0567
       else:
        if v43 <= 0.0:
         if v28 <= 4.575:
          s += -0.0172
         else:
          s += 0.0304
        else:
         if v4 <= 0.0:
          if v59 <= 0.0250497828:
           s += 0.0315
          else:
           s += -0.1565
         else:
          s += -0.1089
      else:
       if v22 <= 0.0:
        if v51 <= 0.988702222:
         if v63 <= 11.5:
          s += 0.0231
         else:
          if v28 <= 12.095:
           s += -0.2581
          else:
           s += 0.1071
        else:
         if v26 <= -1.055:
          s += -0.0419
         else:
          s += 0.0731
       else:
        s += -0.0914
     else:
      if v48 <= 0.00692944477:
       if v39 <= 3.5:
        if v2 <= 0.823749725:
         if v79 <= 6200.72895:
          s += 0.0427
         else:
          s += -0.0924
        else:
         s += -0.0409
       else:
        s += -0.1212
      else:
       if v59 <= 0.786922819:
        if v4 <= 11.5:
         if v64 <= 0.464285714:
          if v51 <= 0.879667387:
           s += 0.0134
          else:
           s += 0.0856
         else:
          if v77 <= 0.0:
           s += 0.0674
          else:
           s += -0.1226
        else:
         s += -0.2972
       else:
        if v79 <= 6200.72895:
         s += 0.0894
        else:
         s += -0.0773
    else:
     if v54 <= 0.101628102:
      if v57 <= 0.0911688312:
       if v92 <= 0.07:
        if v21 <= 0.0:
         if v67 <= 7.5:
          s += -0.0435
         else:
          s += 0.0886
        else:
         s += 0.1784
       else:
        if v79 <= 344.945971:
         s += 0.1440
        else:
         s += 0.0343
      else:
       if v59 <= 0.946364621:
        s += -0.0921
       else:
        s += 0.1590
     else:
      s += -0.0941
    if v46 <= 34.5:
     if v60 <= 7.5:
      if v49 <= 0.0553147411:
       if v11 <= 0.2:
        if v41 <= 0.0459830867:
         s += -0.0696
        else:
         s += -0.0028
       else:
        if v95 <= 4.5:
         s += -0.0322
        else:
         s += 0.0463
      else:
       if v14 <= 25.5:
        if v5 <= 0.0:
         s += -0.0950
        else:
         s += 0.0278
       else:
        if v68 <= 0.0:
         if v69 <= 0.17650849:
          if v11 <= -0.38:
           s += -0.1736
          else:
           s += 0.0315
         else:
          if v14 <= 33.5:
           s += 0.0902
          else:
           s += 0.0313
        else:
         s += -0.1200
     else:
      if v2 <= 0.823749725:
       if v78 <= 575.5:
        if v79 <= 6200.72895:
         if v62 <= 0.0603030303:
          if v68 <= 0.0:
           s += 0.0754
          else:
           s += -0.1060
         else:
          if v11 <= 0.875:
           s += -0.0131
          else:
           s += 0.0743
        else:
         if v74 <= 64.5:
          s += 0.0799
         else:
          s += -0.1516
       else:
        if v50 <= 0.983308759:
         if v51 <= 0.0692764171:
          if v77 <= 11.5:
           s += 0.0479
          else:
           s += -0.0722
         else:
          if v69 <= 0.516840428:
           s += -0.1964
          else:
           s += -0.0351
        else:
         s += 0.0724
      else:
       if v74 <= 22.5:
        s += -0.0691
       else:
        if v15 <= 14.5:
         s += 0.0412
        else:
         s += -0.0350
    else:
     if v91 <= 32.5:
      s += -0.0941
     else:
      if v41 <= 0.024695122:
       if v74 <= 348.5:
        s += -0.0722
       else:
        s += 0.1642
      else:
       if v26 <= -0.04:
        s += -0.0516
       else:
        if v78 <= 59.5:
         s += 0.3296
        else:
         s += 0.0756
    if v51 <= 0.000607255288:
     if v82 <= 11.5:
      if v26 <= 0.0:
       if v91 <= 31.5:
        s += -0.0865
       else:
        s += 0.0110
      else:
       if v15 <= 17.5:
        if v27 <= -3.375:
         s += 0.2939
        else:
         if v61 <= 0.187867647:
          s += 0.0755
         else:
          s += -0.0350
       else:
        s += -0.0228
     else:
      if v28 <= 1.12:
       s += -0.0957
      else:
       if v91 <= 35.5:
        s += -0.0575
       else:
        s += 0.0484
    else:
     if v67 <= 3.5:
      if v68 <= 0.0:
       if v0 <= 34.2:
        if v15 <= 16.5:
         if v15 <= 6.5:
          s += -0.1239
         else:
          if v27 <= 0.56:
           s += 0.0669
          else:
           s += -0.1179
        else:
         if v63 <= 7.5:
          if v16 <= 15.5:
           s += -0.0321
          else:
           s += 0.0308
         else:
          s += 0.0499
       else:
        if v27 <= 0.0:
         s += -0.0091
        else:
         s += 0.0632
      else:
       s += -0.1014
     else:
      if v0 <= 21.1:
       if v50 <= 0.943254258:
        if v92 <= 0.18:
         if v16 <= 14.5:
          s += -0.0593
         else:
          s += 0.0810
        else:
         s += 0.0313
       else:
        if v89 <= 0.586436782:
         if v8 <= 0.0465367965:
          if v0 <= 1.5:
           s += -0.1493
          else:
           s += 0.0343
         else:
          if v52 <= 0.0990332524:
           s += 0.0670
          else:
           s += 0.0038
        else:
         s += -0.0300
      else:
       if v61 <= 0.261679736:
        if v67 <= 151.5:
         if v7 <= 0.0:
          if v16 <= 5.5:
           s += -0.0823
          else:
           s += 0.0545
         else:
          s += 0.0823
        else:
         s += -0.0404
       else:
        s += -0.0776
    if v54 <= 0.315768399:
     if v59 <= 0.241286077:
      if v62 <= 0.208817829:
       if v68 <= 0.0:
        if v66 <= 3.5:
         if v78 <= 245.5:
          if v27 <= -1.65:
           s += -0.0851
          else:
           s += -0.0096
         else:
          s += 0.0327
        else:
         if v78 <= 575.5:
          if v11 <= 0.07:
           s += 0.0177
          else:
           s += 0.0716
         else:
          if v29 <= -0.345:
           s += -0.0968
          else:
           s += 0.0714
       else:
        s += -0.1004
      else:
       if v29 <= -0.05:
        if v78 <= 1208:
         s += -0.0750
        else:
         s += 0.1630
       else:
        if v11 <= -0.06:
         s += -0.0814
        else:
         s += 0.0934
     else:
      if v3 <= 0.710818713:
       if v39 <= 0.0:
        if v2 <= 0.194590643:
         if v68 <= 0.0:
          if v74 <= 421.5:
           s += 0.0759
          else:
           s += -0.1960
         else:
          s += -0.0760
        else:
         if v61 <= 0.222576079:
          if v11 <= -0.795:
           s += -0.0547
          else:
           s += 0.0602
         else:
          s += -0.1241
       else:
        s += -0.0588
      else:
       if v0 <= 11.1:
        if v16 <= 13.5:
         if v78 <= 69.5:
          s += -0.2131
         else:
          if v0 <= 5.1:
           s += 0.0672
          else:
           s += -0.0706
        else:
         s += 0.1315
       else:
        if v61 <= 0.00261199573:
         s += 0.0781
        else:
         if v66 <= 53.5:
          s += -0.1822
         else:
          s += 0.0248
    else:
     if v44 <= 16.5:
      if v61 <= 0.84065874:
       if v27 <= 0.0:
        s += -0.0468
       else:
        if v70 <= 0.88604249:
         s += 0.0826
        else:
         s += -0.0452
      else:
       s += -0.0512
     else:
      s += -0.0974
    if v51 <= 0.000607255288:
     if v44 <= 34.5:
      if v29 <= -1.715:
       s += -0.0504
      else:
       if v18 <= 0.0:
        s += 0.0746
       else:
        s += -0.0106
     else:
      if v61 <= 0.111062274:
       if v29 <= -2.675:
        s += -0.0879
       else:
        if v76 <= 5.5:
         if v74 <= 6.5:
          s += -0.0620
         else:
          s += 0.1022
        else:
         s += -0.0954
      else:
       s += -0.0973
    else:
     if v67 <= 2.5:
      if v18 <= 0.0:
       if v26 <= -0.04:
        s += -0.0748
       else:
        if v76 <= 0.0:
         if v92 <= -0.535:
          s += -0.0370
         else:
          if v4 <= 3.5:
           s += 0.0408
          else:
           s += -0.0852
        else:
         s += -0.0702
      else:
       if v87 <= 1.5:
        s += -0.0581
       else:
        if v56 <= 1.5:
         if v33 <= 0.0:
          s += 0.0804
         else:
          s += -0.0778
        else:
         s += 0.0206
     else:
      if v61 <= 0.203337151:
       if v74 <= 80.5:
        if v8 <= 0.184659091:
         if v39 <= 1.5:
          if v66 <= 4.5:
           s += 0.0331
          else:
           s += 0.0850
         else:
          s += -0.1360
        else:
         if v4 <= 0.0:
          s += 0.0652
         else:
          s += -0.0020
       else:
        if v45 <= 5.5:
         if v56 <= 33.5:
          if v39 <= 5.5:
           s += 0.0590
          else:
           s += -0.0979
         else:
          if v27 <= 1.405:
           s += -0.0629
          else:
           s += 0.0243
        else:
         if v51 <= 0.0377398747:
          s += 0.1055
         else:
          if v76 <= 2.5:
           s += -0.1988
          else:
           s += 0.0542
      else:
       if v44 <= 3.5:
        s += 0.0059
       else:
        s += -0.0941
    if v54 <= 0.293928252:
     if v11 <= -0.735:
      if v51 <= 0.0131967148:
       s += -0.0734
      else:
       if v71 <= 0.0951228267:
        s += -0.0561
       else:
        if v74 <= 10.5:
         s += -0.0527
        else:
         s += 0.0155
     else:
      if v90 <= 2.5:
       if v5 <= 0.0:
        if v9 <= 0.0:
         if v61 <= 0.00325686385:
          if v53 <= 0.0254950357:
           s += -0.1085
          else:
           s += -0.4220
         else:
          if v84 <= -0.925:
           s += -0.1183
          else:
           s += 0.0873
        else:
         if v57 <= 0.00938987833:
          if v74 <= 4.5:
           s += -0.0569
          else:
           s += 0.0440
         else:
          s += -0.0615
       else:
        if v74 <= 84.5:
         if v45 <= 2.5:
          if v15 <= 33.5:
           s += 0.0862
          else:
           s += -0.0629
         else:
          s += -0.0139
        else:
         if v51 <= 0.971405141:
          s += -0.0701
         else:
          s += 0.0415
      else:
       if v84 <= 0.0:
        if v87 <= 2.5:
         s += -0.0597
        else:
         if v15 <= 9.5:
          s += -0.0545
         else:
          if v71 <= 0.999999919:
           s += 0.0225
          else:
           s += -0.0745
       else:
        if v78 <= 575.5:
         if v63 <= 11.5:
          if v49 <= 0.0:
           s += 0.0786
          else:
           s += 0.0300
         else:
          if v78 <= 229.5:
           s += 0.1104
          else:
           s += -0.1210
        else:
         if v51 <= 0.0692764171:
          s += 0.0251
         else:
          if v71 <= 0.349065508:
           s += 0.0227
          else:
           s += -0.1648
    else:
     if v82 <= 8.5:
      if v78 <= 258.5:
       s += -0.0424
      else:
       if v26 <= -1.275:
        s += -0.0710
       else:
        s += 0.0573
     else:
      s += -0.0942
    if v46 <= 34.5:
     if v60 <= 7.5:
      if v14 <= 31.5:
       if v43 <= 0.0:
        if v14 <= 16:
         if v79 <= 410.374635:
          s += 0.0614
         else:
          s += -0.0351
        else:
         s += -0.0560
       else:
        s += -0.1202
      else:
       if v49 <= 0.171362574:
        if v29 <= -4.285:
         if v18 <= 0.0:
          s += -0.0406
         else:
          s += 0.1091
        else:
         if v0 <= 8.2:
          s += 0.0166
         else:
          if v29 <= -0.15:
           s += -0.0670
          else:
           s += 0.0288
       else:
        if v41 <= 0.0:
         if v0 <= 42.2:
          s += 0.0051
         else:
          s += 0.0773
        else:
         s += 0.0956
     else:
      if v89 <= 0.2029179:
       if v62 <= 0.0603030303:
        if v79 <= 6200.72895:
         if v51 <= 0.772358933:
          if v28 <= 14.675:
           s += 0.0128
          else:
           s += 0.0953
         else:
          if v4 <= 4.5:
           s += 0.0783
          else:
           s += -0.0530
        else:
         if v29 <= -0.43:
          s += -0.1221
         else:
          s += 0.0786
       else:
        if v79 <= 2394.65184:
         if v62 <= 0.0649378031:
          if v44 <= 5.5:
           s += 0.0499
          else:
           s += -0.2522
         else:
          if v45 <= 8.5:
           s += 0.0389
          else:
           s += -0.1311
        else:
         if v51 <= 0.998352692:
          s += 0.0016
         else:
          s += -0.1306
      else:
       if v37 <= 0.0:
        s += -0.0032
       else:
        s += -0.1465
    else:
     if v14 <= 31.5:
      s += -0.0917
     else:
      if v29 <= -1.835:
       if v79 <= 86.7930844:
        s += 0.0424
       else:
        s += -0.0902
      else:
       if v41 <= 0.0:
        s += 0.0019
       else:
        s += 0.1414
    if v46 <= 34.5:
     if v77 <= 0.0:
      if v89 <= 0.889272031:
       if v5 <= 0.0:
        if v58 <= 0.00888906448:
         if v26 <= 0.0:
          if v90 <= 8.5:
           s += 0.0317
          else:
           s += 0.0985
         else:
          if v51 <= 0.977282562:
           s += -0.0623
          else:
           s += 0.0429
        else:
         if v65 <= 0.0588833094:
          s += -0.0690
         else:
          s += 0.0037
       else:
        if v46 <= 2.5:
         if v79 <= 6200.72895:
          if v24 <= 0.0:
           s += 0.0758
          else:
           s += -0.0678
         else:
          s += -0.0656
        else:
         if v79 <= 82.063694:
          s += 0.0947
         else:
          if v79 <= 1218.1516:
           s += -0.0169
          else:
           s += 0.0517
      else:
       if v16 <= 5.5:
        if v61 <= 0.0462002866:
         s += -0.1671
        else:
         s += 0.0346
       else:
        s += -0.0067
     else:
      if v30 <= 0.0:
       if v89 <= 0.149895132:
        if v15 <= 27.5:
         if v71 <= 0.03361012:
          if v51 <= 0.0423129667:
           s += -0.1022
          else:
           s += 0.0045
         else:
          if v79 <= 7762.92054:
           s += 0.0270
          else:
           s += -0.1439
        else:
         s += -0.0960
       else:
        s += -0.0384
      else:
       if v63 <= 2.5:
        if v32 <= 0.0:
         s += -0.1094
        else:
         s += 0.0992
       else:
        s += 0.0516
    else:
     if v54 <= 0.154971533:
      if v79 <= 111.451965:
       if v16 <= 9.5:
        s += -0.0094
       else:
        s += 0.1474
      else:
       if v51 <= 0.0423129667:
        s += -0.0876
       else:
        if v16 <= 14.5:
         if v83 <= 30.5:
          s += -0.0698
         else:
          s += 0.0254
        else:
         s += 0.1917
     else:
      s += -0.0962
    if v46 <= 34.5:
     if v11 <= 0.07:
      if v13 <= 27.9990988:
       if v93 <= -0.425:
        s += -0.0470
       else:
        if v4 <= 5.5:
         if v11 <= -1.245:
          if v78 <= 78.5:
           s += -0.0884
          else:
           s += -0.0115
         else:
          if v27 <= -0.14:
           s += -0.0216
          else:
           s += 0.0181
        else:
         s += -0.1148
      else:
       if v5 <= 0.0:
        s += -0.0737
       else:
        if v50 <= 0.883026856:
         if v16 <= 8.5:
          s += -0.0976
         else:
          s += 0.0333
        else:
         s += 0.0797
     else:
      if v70 <= 0.953612702:
       if v78 <= 575.5:
        if v56 <= 6.5:
         if v27 <= -0.865:
          if v78 <= 123.5:
           s += -0.0981
          else:
           s += 0.0264
         else:
          if v61 <= 0.0:
           s += 0.0203
          else:
           s += 0.0622
        else:
         if v2 <= 0.840454545:
          if v70 <= 0.676359911:
           s += 0.0840
          else:
           s += 0.0435
         else:
          s += -0.0210
       else:
        if v28 <= 10.865:
         if v78 <= 595.5:
          s += -0.1855
         else:
          if v29 <= -1.075:
           s += 0.0369
          else:
           s += -0.1347
        else:
         s += 0.0483
      else:
       if v3 <= 0.964809082:
        if v49 <= 0.0193883547:
         s += -0.0527
        else:
         s += 0.0358
       else:
        s += -0.1279
    else:
     if v42 <= 0.0317540323:
      if v17 <= 0.0:
       s += -0.0942
      else:
       if v78 <= 543.5:
        if v34 <= 0.0:
         s += -0.0691
        else:
         s += 0.0771
       else:
        s += 0.1320
     else:
      if v61 <= 0.222576079:
       if v29 <= -1.485:
        s += -0.0108
       else:
        s += 0.1088
      else:
       s += -0.0912
    if v46 <= 34.5:
     if v11 <= 0.07:
      if v39 <= 1.5:
       if v78 <= 241.5:
        if v51 <= 0.879667387:
         if v27 <= 1.405:
          if v63 <= 7.5:
           s += -0.0604
          else:
           s += 0.0504
         else:
          s += 0.0421
        else:
         if v66 <= 99.5:
          if v11 <= -0.86:
           s += -0.0294
          else:
           s += 0.0247
         else:
          if v7 <= 0.0:
           s += -0.4108
          else:
           s += -0.0451
       else:
        if v79 <= 7762.92054:
         if v85 <= -1.965:
          s += -0.0361
         else:
          s += 0.0347
        else:
         s += -0.1060
      else:
       if v8 <= 0.195238095:
        s += -0.1453
       else:
        s += -0.0413
     else:
      if v78 <= 575.5:
       if v79 <= 6200.72895:
        if v66 <= 4.5:
         if v27 <= -0.69:
          if v78 <= 123.5:
           s += -0.0811
          else:
           s += 0.0223
         else:
          s += 0.0385
        else:
         if v3 <= 0.973328592:
          if v76 <= 6.5:
           s += 0.0703
          else:
           s += -0.0302
         else:
          if v3 <= 0.991701102:
           s += -0.1744
          else:
           s += 0.0221
       else:
        s += -0.1067
      else:
       s += -0.0335
    else:
     if v51 <= 0.000607255288:
      if v79 <= 111.451965:
       if v17 <= 0.0:
        if v66 <= 68.5:
         s += -0.0861
        else:
         s += 0.1300
       else:
        s += 0.1295
      else:
       s += -0.0968
     else:
      if v79 <= 24.9290179:
       if v78 <= 104.5:
        s += 0.2458
       else:
        s += 0.0048
      else:
       if v78 <= 59.5:
        if v79 <= 502.095998:
         s += -0.0334
        else:
         s += 0.1911
       else:
        if v11 <= 1.555:
         s += -0.0620
        else:
         s += 0.0512
    if v46 <= 34.5:
     if v60 <= 9.5:
      if v14 <= 31.5:
       if v84 <= -0.885:
        s += -0.0856
       else:
        if v14 <= 16:
         s += 0.0161
        else:
         if v0 <= 34.2:
          s += -0.0604
         else:
          s += 0.0393
      else:
       if v70 <= 0.854473593:
        if v14 <= 33.5:
         if v53 <= 0.771460892:
          s += 0.0743
         else:
          s += -0.0454
        else:
         if v53 <= 0.00387917811:
          if v14 <= 35.5:
           s += -0.2204
          else:
           s += -0.0275
         else:
          s += 0.0318
       else:
        s += -0.0473
     else:
      if v77 <= 0.0:
       if v52 <= 0.138240369:
        if v78 <= 187.5:
         s += 0.0706
        else:
         if v28 <= 12.095:
          if v53 <= 0.0272033478:
           s += 0.0062
          else:
           s += 0.0713
         else:
          s += 0.0733
       else:
        if v73 <= 48.5:
         if v35 <= 0.0:
          s += 0.0345
         else:
          s += -0.0588
        else:
         s += -0.0875
      else:
       if v28 <= 10.865:
        if v46 <= 5.5:
         if v53 <= 0.131040649:
          if v78 <= 520.5:
           s += 0.0480
          else:
           s += -0.1261
         else:
          if v28 <= 8.065:
           s += -0.0966
          else:
           s += 0.0974
        else:
         if v78 <= 119.5:
          s += -0.3171
         else:
          if v30 <= 0.0:
           s += -0.0228
          else:
           s += -0.1782
       else:
        if v64 <= 0.464285714:
         s += 0.0475
        else:
         s += -0.1018
    else:
     if v54 <= 0.154971533:
      if v60 <= 4.5:
       s += -0.0500
      else:
       if v28 <= -2.35:
        if v48 <= 2.67208253e-05:
         s += -0.0896
        else:
         s += 0.1369
       else:
        s += 0.0925
     else:
      s += -0.0939
    if v14 <= 31.5:
     if v84 <= 0.04:
      if v62 <= 0.0603030303:
       if v82 <= 8.5:
        if v62 <= 0.0:
         if v27 <= -2.985:
          if v79 <= 236.403313:
           s += 0.3265
          else:
           s += -0.0360
         else:
          s += -0.0287
        else:
         s += 0.1003
       else:
        if v28 <= 10.325:
         s += -0.0781
        else:
         s += 0.0271
      else:
       s += -0.0934
     else:
      if v3 <= 0.0:
       if v14 <= 16:
        if v28 <= -5.13:
         s += -0.0806
        else:
         if v26 <= 0.26:
          if v45 <= 2.5:
           s += 0.0751
          else:
           s += 0.0145
         else:
          s += -0.1307
       else:
        s += -0.0409
      else:
       if v79 <= 4565.64471:
        s += 0.0852
       else:
        s += -0.0569
    else:
     if v68 <= 0.0:
      if v89 <= 0.605661882:
       if v62 <= 0.0439613527:
        if v63 <= 11.5:
         if v81 <= 0.937649522:
          if v79 <= 6200.72895:
           s += 0.0537
          else:
           s += -0.0444
         else:
          if v27 <= -0.69:
           s += -0.0822
          else:
           s += 0.0298
        else:
         if v63 <= 14.5:
          if v95 <= 4.5:
           s += -0.0108
          else:
           s += -0.2724
         else:
          if v3 <= 0.998768473:
           s += 0.0935
          else:
           s += -0.0653
       else:
        if v28 <= 2.41:
         s += -0.0457
        else:
         if v3 <= 0.978141424:
          if v81 <= 0.89504284:
           s += 0.0164
          else:
           s += 0.1148
         else:
          if v56 <= 17.5:
           s += 0.0571
          else:
           s += -0.1338
      else:
       if v41 <= 0.0:
        s += -0.0326
       else:
        s += 0.0286
     else:
      if v68 <= 1.5:
       s += -0.1071
      else:
       s += 0.1121
    if v61 <= 0.84065874:
     if v68 <= 0.0:
      if v11 <= -1.145:
       if v28 <= 0.235:
        s += -0.0738
       else:
        if v59 <= 0.987446066:
         if v24 <= 0.0:
          if v91 <= 32.5:
           s += -0.0612
          else:
           s += -0.0071
         else:
          s += 0.0801
        else:
         if v78 <= 69.5:
          s += 0.1539
         else:
          s += 0.0098
      else:
       if v59 <= 0.58347438:
        if v43 <= 0.0:
         if v20 <= 0.0:
          if v84 <= 0.0:
           s += 0.0043
          else:
           s += 0.0344
         else:
          s += -0.1119
        else:
         if v14 <= 31.5:
          s += -0.0986
         else:
          if v28 <= 19.315:
           s += 0.0240
          else:
           s += -0.1452
       else:
        if v48 <= 0.00848082563:
         if v59 <= 0.999707015:
          if v78 <= 212.5:
           s += -0.0107
          else:
           s += 0.0472
         else:
          if v53 <= 0.216227173:
           s += -0.0984
          else:
           s += 0.1081
        else:
         if v90 <= 6.5:
          if v56 <= 162.5:
           s += 0.0801
          else:
           s += -0.0157
         else:
          if v28 <= 6.07:
           s += -0.0869
          else:
           s += 0.0495
     else:
      if v68 <= 1.5:
       s += -0.1041
      else:
       s += 0.0415
    else:
     if v82 <= 11.5:
      if v14 <= 31.5:
       if v91 <= 11.5:
        if v38 <= 0.0:
         if v93 <= -1.165:
          s += -0.0881
         else:
          s += 0.0956
        else:
         s += -0.0840
       else:
        s += -0.0681
      else:
       if v28 <= 22.315:
        if v78 <= 232.5:
         if v56 <= 3.5:
          s += -0.0999
         else:
          s += 0.0590
        else:
         s += 0.0828
       else:
        s += 0.1978
     else:
      s += -0.0945
    if v54 <= 0.800058526:
     if v68 <= 0.0:
      if v59 <= 0.430565138:
       if v71 <= 0.992140487:
        if v15 <= 14.5:
         if v15 <= 8.5:
          s += -0.1040
         else:
          if v84 <= -1.835:
           s += -0.0738
          else:
           s += 0.0505
        else:
         if v15 <= 18.5:
          s += -0.0911
         else:
          if v59 <= 0.390575735:
           s += 0.0033
          else:
           s += -0.1673
       else:
        if v28 <= 13.285:
         if v79 <= 24.9290179:
          s += 0.0480
         else:
          s += -0.0713
        else:
         s += 0.0723
      else:
       if v3 <= 0.531447785:
        if v6 <= 0.0196464413:
         if v1 <= 2.02:
          s += -0.1507
         else:
          if v79 <= 2234.15461:
           s += 0.0341
          else:
           s += -0.0353
        else:
         if v56 <= 162.5:
          if v90 <= 6.5:
           s += 0.0819
          else:
           s += 0.0230
         else:
          if v56 <= 181.5:
           s += -0.1002
          else:
           s += 0.0338
       else:
        if v95 <= 0.0:
         s += 0.1505
        else:
         if v71 <= 0.0951228267:
          if v49 <= 0.999912083:
           s += -0.1770
          else:
           s += -0.0356
         else:
          if v71 <= 0.951802646:
           s += -0.0079
          else:
           s += -0.1778
     else:
      if v68 <= 1.5:
       s += -0.1012
      else:
       s += 0.0311
    else:
     if v90 <= 7.5:
      if v28 <= -4.055:
       if v70 <= 0.634048164:
        s += -0.0403
       else:
        if v69 <= 0.801622174:
         s += 0.3409
        else:
         s += -0.0223
      else:
       if v56 <= 1.5:
        s += 0.0051
       else:
        s += -0.0838
     else:
      if v3 <= 0.0524001536:
       s += -0.0979
      else:
       if v27 <= 0.755:
        s += -0.0676
       else:
        s += 0.3558
    if v54 <= 0.800058526:
     if v11 <= 0.0:
      if v60 <= 5.5:
       if v64 <= 0.975:
        if v11 <= -1.705:
         s += -0.0730
        else:
         if v27 <= 0.0:
          s += -0.0548
         else:
          if v66 <= 4.5:
           s += -0.0316
          else:
           s += 0.0222
       else:
        s += 0.0800
      else:
       if v28 <= 0.235:
        if v15 <= 24.5:
         if v0 <= 27.1:
          s += -0.0465
         else:
          s += 0.0552
        else:
         s += -0.2290
       else:
        if v71 <= 0.334115347:
         if v50 <= 0.0109891985:
          s += 0.0574
         else:
          if v90 <= 2.5:
           s += 0.0073
          else:
           s += -0.0480
        else:
         if v90 <= 12.5:
          if v46 <= 3.5:
           s += 0.0416
          else:
           s += -0.0058
         else:
          s += 0.1262
     else:
      if v59 <= 0.58347438:
       if v43 <= 0.0:
        if v0 <= 8.2:
         s += 0.0545
        else:
         if v15 <= 14.5:
          s += 0.0499
         else:
          if v0 <= 42.2:
           s += -0.0222
          else:
           s += 0.0398
       else:
        if v60 <= 39.5:
         if v15 <= 24.5:
          s += -0.1120
         else:
          s += 0.0800
        else:
         s += 0.0831
      else:
       if v2 <= 0.163689527:
        if v46 <= 6.5:
         if v66 <= 33.5:
          s += 0.0839
         else:
          if v69 <= 0.722549121:
           s += 0.0586
          else:
           s += -0.0431
        else:
         if v60 <= 29.5:
          s += -0.1132
         else:
          if v27 <= 1.885:
           s += 0.1061
          else:
           s += -0.1081
       else:
        s += -0.0104
    else:
     if v46 <= 8.5:
      if v60 <= 101.5:
       s += -0.0420
      else:
       s += 0.1109
     else:
      s += -0.0985
    if v46 <= 34.5:
     if v0 <= 42.2:
      if v71 <= 0.03361012:
       if v51 <= 0.999997014:
        if v56 <= 14.5:
         s += -0.0270
        else:
         s += 0.0361
       else:
        if v72 <= 1.5:
         s += -0.0235
        else:
         if v29 <= -0.08:
          if v29 <= -5.925:
           s += 0.0397
          else:
           s += -0.1404
         else:
          s += 0.0044
      else:
       if v51 <= 0.982435736:
        if v91 <= 35.5:
         if v49 <= 0.0949435733:
          s += -0.0112
         else:
          if v69 <= 0.255844314:
           s += -0.1502
          else:
           s += -0.0426
        else:
         if v73 <= 5.5:
          if v42 <= 0.191391941:
           s += -0.0040
          else:
           s += 0.0599
         else:
          s += 0.0758
       else:
        if v57 <= 0.0436985899:
         if v28 <= 0.235:
          if v24 <= 0.0:
           s += -0.0051
          else:
           s += -0.2002
         else:
          if v26 <= -0.19:
           s += -0.0096
          else:
           s += 0.0496
        else:
         s += -0.0500
     else:
      if v56 <= 101.5:
       if v71 <= 0.447325138:
        if v29 <= -2.585:
         if v56 <= 6.5:
          if v49 <= 0.0582828953:
           s += -0.0053
          else:
           s += -0.1763
         else:
          s += 0.0381
        else:
         s += 0.0456
       else:
        s += 0.0752
      else:
       if v0 <= 158.5:
        if v28 <= 3.115:
         s += -0.0808
        else:
         s += 0.0374
       else:
        s += -0.2397
    else:
     if v42 <= 0.0307765152:
      if v28 <= -0.71:
       s += -0.0929
      else:
       if v91 <= 35.5:
        if v21 <= 0.0:
         s += -0.0727
        else:
         s += 0.1240
       else:
        s += 0.0197
     else:
      if v29 <= -1.485:
       s += -0.0300
      else:
       s += 0.0750
    if v54 <= 0.800058526:
     if v76 <= 0.0:
      if v84 <= 0.0:
       if v92 <= -1.355:
        if v70 <= 0.854473593:
         s += -0.0249
        else:
         s += -0.1001
       else:
        if v0 <= 22.2:
         if v62 <= 0.0603030303:
          if v39 <= 0.0:
           s += 0.0113
          else:
           s += -0.0419
         else:
          s += -0.0529
        else:
         if v5 <= 0.0:
          s += -0.0668
         else:
          s += 0.0600
      else:
       if v4 <= 0.0:
        if v78 <= 169.5:
         if v15 <= 8.5:
          s += -0.0975
         else:
          s += 0.0775
        else:
         if v63 <= 11.5:
          s += 0.0410
         else:
          if v63 <= 12.5:
           s += -0.2474
          else:
           s += 0.0440
       else:
        if v54 <= 0.667128347:
         if v53 <= 0.042188602:
          if v49 <= 0.993228413:
           s += 0.0225
          else:
           s += -0.0366
         else:
          if v26 <= -1.88:
           s += -0.0681
          else:
           s += 0.0526
        else:
         s += 0.1998
     else:
      if v76 <= 10.5:
       if v78 <= 245.5:
        if v37 <= 0.0:
         if v71 <= 0.0:
          if v54 <= 0.00905315491:
           s += -0.0974
          else:
           s += 0.0362
         else:
          if v70 <= 0.584249361:
           s += 0.0102
          else:
           s += -0.0597
        else:
         if v62 <= 0.0412414966:
          s += -0.2449
         else:
          s += -0.0424
       else:
        if v30 <= 0.0:
         if v15 <= 8.5:
          s += -0.1932
         else:
          if v12 <= 22.5:
           s += 0.0492
          else:
           s += -0.0859
        else:
         if v75 <= 0.0:
          s += -0.0920
         else:
          s += 0.0972
      else:
       s += -0.0755
    else:
     if v95 <= 7.5:
      s += -0.0296
     else:
      s += -0.0925
    if v14 <= 31.5:
     if v3 <= 0.0:
      if v58 <= 0.00888906448:
       if v72 <= 40.5:
        if v45 <= 2.5:
         if v15 <= 17.5:
          if v70 <= 0.953612702:
           s += 0.0941
          else:
           s += -0.0253
         else:
          if v83 <= 29.5:
           s += 0.0334
          else:
           s += -0.0811
        else:
         if v13 <= 2.78025778:
          if v66 <= 38.5:
           s += -0.0144
          else:
           s += 0.1160
         else:
          if v79 <= 747.594906:
           s += -0.1521
          else:
           s += -0.0276
       else:
        s += -0.0694
      else:
       if v66 <= 39.5:
        s += -0.0818
       else:
        s += 0.0309
     else:
      if v79 <= 4565.64471:
       s += 0.0641
      else:
       s += -0.0660
    else:
     if v70 <= 0.854473593:
      if v39 <= 0.0:
       if v66 <= 95.5:
        if v66 <= 4.5:
         if v87 <= 2.5:
          if v79 <= 24.9290179:
           s += -0.1868
          else:
           s += -0.0152
         else:
          if v79 <= 710.328773:
           s += 0.0693
          else:
           s += 0.0131
        else:
         if v4 <= 4.5:
          if v3 <= 0.735087719:
           s += 0.0634
          else:
           s += 0.0025
         else:
          if v79 <= 747.594906:
           s += -0.1863
          else:
           s += 0.0149
       else:
        if v45 <= 2.5:
         if v1 <= 4.25403226:
          s += -0.2398
         else:
          s += 0.0131
        else:
         s += -0.1880
      else:
       if v8 <= 0.195238095:
        s += -0.1367
       else:
        s += 0.0176
     else:
      if v4 <= 5.5:
       if v25 <= 0.0:
        if v45 <= 5.5:
         s += -0.0063
        else:
         if v15 <= 18.5:
          s += 0.0776
         else:
          s += -0.0619
       else:
        s += 0.0875
      else:
       s += -0.1443
    if v61 <= 0.84065874:
     if v60 <= 4.5:
      if v42 <= 0.183014354:
       if v67 <= 1.5:
        if v61 <= 0.0196812342:
         s += -0.0602
        else:
         if v9 <= 0.0:
          s += 0.0610
         else:
          s += -0.0413
       else:
        if v70 <= 0.666386516:
         if v6 <= 0.0244902039:
          if v92 <= 0.07:
           s += -0.0515
          else:
           s += 0.0667
         else:
          s += 0.0844
        else:
         if v56 <= 14.5:
          if v56 <= 2.5:
           s += 0.0061
          else:
           s += -0.1048
         else:
          s += -0.0066
      else:
       if v91 <= 31.5:
        if v89 <= 0.968911082:
         s += -0.0335
        else:
         s += 0.1012
       else:
        s += 0.0597
     else:
      if v76 <= 10.5:
       if v3 <= 0.710818713:
        if v59 <= 0.834130304:
         if v56 <= 39.5:
          if v60 <= 36.5:
           s += 0.0134
          else:
           s += 0.0565
         else:
          if v28 <= 11.335:
           s += -0.0427
          else:
           s += 0.0456
        else:
         if v45 <= 6.5:
          if v5 <= 0.0:
           s += -0.0025
          else:
           s += 0.0702
         else:
          if v28 <= 6.07:
           s += -0.1680
          else:
           s += 0.0677
       else:
        if v59 <= 0.220567286:
         if v93 <= 0.55:
          s += 0.0756
         else:
          s += -0.0895
        else:
         if v60 <= 29.5:
          if v59 <= 0.999985124:
           s += -0.1526
          else:
           s += 0.0356
         else:
          s += -0.0190
      else:
       if v28 <= 22.315:
        if v59 <= 0.812661218:
         s += -0.1092
        else:
         s += 0.0636
       else:
        s += 0.1020
    else:
     if v28 <= 0.0:
      s += -0.0821
     else:
      if v3 <= 0.0524001536:
       s += -0.0322
      else:
       s += 0.1272
    if v46 <= 8.5:
     if v20 <= 0.0:
      if v70 <= 0.935564273:
       if v60 <= 7.5:
        if v64 <= 0.975:
         if v71 <= 0.938475501:
          if v66 <= 5.5:
           s += -0.0127
          else:
           s += 0.0349
         else:
          s += -0.0491
        else:
         s += 0.1074
       else:
        if v78 <= 575.5:
         if v62 <= 0.0603030303:
          if v46 <= 3.5:
           s += 0.0575
          else:
           s += 0.0165
         else:
          if v66 <= 20.5:
           s += 0.0186
          else:
           s += -0.0604
        else:
         if v78 <= 595.5:
          if v69 <= 0.500169262:
           s += -0.2111
          else:
           s += -0.0233
         else:
          if v78 <= 715:
           s += 0.0462
          else:
           s += -0.0607
      else:
       if v95 <= 0.0:
        s += 0.1482
       else:
        if v84 <= -2.675:
         s += -0.1238
        else:
         if v78 <= 258.5:
          if v78 <= 123.5:
           s += -0.0036
          else:
           s += -0.0560
         else:
          if v60 <= 3.5:
           s += -0.0608
          else:
           s += 0.0332
     else:
      if v84 <= 1.365:
       s += -0.1533
      else:
       s += 0.0249
    else:
     if v42 <= 0.0298573975:
      if v62 <= 0.00493972408:
       if v60 <= 4.5:
        s += -0.0714
       else:
        if v80 <= 3.1:
         s += -0.0513
        else:
         if v86 <= 13.5:
          s += 0.0186
         else:
          s += 0.1805
      else:
       if v78 <= 1208:
        s += -0.0904
       else:
        s += 0.0903
     else:
      if v76 <= 4.5:
       if v80 <= 3.1:
        s += -0.0081
       else:
        if v78 <= 92.5:
         s += 0.1611
        else:
         if v62 <= 0.00699437515:
          s += 0.0588
         else:
          s += -0.0512
      else:
       s += -0.0651
    if v71 <= 0.999808348:
     if v77 <= 0.0:
      if v60 <= 4.5:
       if v29 <= -4.525:
        if v46 <= 5.5:
         s += 0.0887
        else:
         s += -0.0151
       else:
        if v49 <= 0.997399961:
         if v23 <= 0.0:
          if v14 <= 29.5:
           s += -0.0526
          else:
           s += -0.0131
         else:
          s += 0.0845
        else:
         if v67 <= 1.5:
          s += -0.0595
         else:
          s += 0.0831
      else:
       if v4 <= 8.5:
        if v65 <= 0.88913471:
         if v14 <= 27.5:
          if v60 <= 65.5:
           s += -0.0044
          else:
           s += 0.0658
         else:
          if v66 <= 95.5:
           s += 0.0522
          else:
           s += -0.0107
        else:
         if v4 <= 0.0:
          s += 0.0182
         else:
          if v48 <= 0.0196691328:
           s += -0.0296
          else:
           s += -0.1668
       else:
        if v50 <= 0.971405141:
         s += 0.0364
        else:
         s += -0.1850
     else:
      if v29 <= -2.745:
       if v16 <= 12.5:
        s += -0.0919
       else:
        if v44 <= 5.5:
         if v29 <= -4.765:
          s += 0.1496
         else:
          s += -0.0213
        else:
         s += -0.0725
      else:
       if v30 <= 0.0:
        if v60 <= 35.5:
         if v50 <= 0.994841123:
          if v77 <= 36.5:
           s += -0.0396
          else:
           s += 0.0457
         else:
          if v16 <= 13.5:
           s += 0.0191
          else:
           s += 0.1769
        else:
         if v49 <= 1:
          s += 0.0488
         else:
          if v53 <= 0.0875963654:
           s += 0.0195
          else:
           s += -0.2892
       else:
        if v66 <= 53.5:
         if v73 <= 47.5:
          s += -0.0096
         else:
          s += -0.1302
        else:
         s += -0.1437
    else:
     s += -0.0764
    if v68 <= 0.0:
     if v2 <= 0.823749725:
      if v77 <= 0.0:
       if v59 <= 0.430565138:
        if v37 <= 0.0:
         if v43 <= 0.0:
          if v79 <= 0.232822099:
           s += 0.0902
          else:
           s += 0.0129
         else:
          if v43 <= 0.6:
           s += -0.0713
          else:
           s += 0.0412
        else:
         if v67 <= 2.5:
          s += -0.0222
         else:
          if v3 <= 0.998768473:
           s += -0.1821
          else:
           s += 0.0605
       else:
        if v3 <= 0.710818713:
         if v79 <= 6200.72895:
          if v65 <= 0.897127543:
           s += 0.0613
          else:
           s += -0.0114
         else:
          if v70 <= 0.466857774:
           s += 0.0527
          else:
           s += -0.1374
        else:
         if v69 <= 0.911870901:
          s += -0.0596
         else:
          s += 0.1256
      else:
       if v36 <= 0.0:
        if v37 <= 0.0:
         if v67 <= 33.5:
          if v77 <= 13.5:
           s += -0.0059
          else:
           s += 0.0361
         else:
          if v69 <= 0.611403582:
           s += 0.0179
          else:
           s += -0.1027
        else:
         s += -0.1409
       else:
        if v59 <= 0.946364621:
         s += -0.0850
        else:
         s += 0.0509
     else:
      if v46 <= 8.5:
       if v93 <= -6.015:
        if v36 <= 0.0:
         s += -0.0103
        else:
         s += 0.3720
       else:
        if v43 <= 0.0:
         if v61 <= 0.500358524:
          if v67 <= 1.5:
           s += 0.0191
          else:
           s += -0.0722
         else:
          if v93 <= 0.0:
           s += -0.0392
          else:
           s += 0.0342
        else:
         s += -0.0867
      else:
       if v59 <= 0.897446245:
        s += -0.0861
       else:
        s += 0.1350
    else:
     if v68 <= 1.5:
      s += -0.1005
     else:
      s += 0.0183
    if v54 <= 0.800058526:
     if v92 <= 0.04:
      if v41 <= 0.0:
       if v46 <= 8.5:
        if v50 <= 0.0:
         if v44 <= 42:
          if v46 <= 6.5:
           s += -0.0056
          else:
           s += 0.0683
         else:
          s += 0.1763
        else:
         if v50 <= 0.975516934:
          if v63 <= 2.5:
           s += -0.0485
          else:
           s += 0.0062
         else:
          if v70 <= 0.943182155:
           s += 0.0236
          else:
           s += -0.0442
       else:
        if v29 <= -2.585:
         s += -0.0794
        else:
         if v17 <= 0.0:
          if v18 <= 0.0:
           s += -0.0816
          else:
           s += 0.0041
         else:
          if v45 <= 7.5:
           s += 0.1125
          else:
           s += -0.0615
      else:
       if v40 <= 0.0:
        if v70 <= 0.755039885:
         s += 0.0469
        else:
         s += 0.0013
       else:
        s += -0.0820
     else:
      if v74 <= 70.5:
       if v39 <= 1.5:
        if v69 <= 0.168435125:
         s += -0.0223
        else:
         if v66 <= 4.5:
          if v15 <= 17.5:
           s += 0.0598
          else:
           s += 0.0076
         else:
          if v57 <= 0.231384615:
           s += 0.0649
          else:
           s += -0.0272
       else:
        s += -0.0802
      else:
       if v66 <= 20.5:
        if v69 <= 0.421885431:
         s += -0.0424
        else:
         s += 0.0295
       else:
        if v50 <= 0.955807633:
         if v18 <= 0.0:
          if v74 <= 297.5:
           s += -0.2161
          else:
           s += 0.0248
         else:
          s += -0.0197
        else:
         s += -0.0015
    else:
     if v46 <= 8.5:
      if v66 <= 1.5:
       if v69 <= 0.382376471:
        s += 0.1307
       else:
        s += -0.0173
      else:
       s += -0.0507
     else:
      s += -0.0960
    if v54 <= 0.833370216:
     if v92 <= 0.12:
      if v14 <= 31.5:
       if v58 <= 0.0349243779:
        if v29 <= -0.125:
         s += -0.0171
        else:
         if v14 <= 16:
          s += 0.0852
         else:
          s += -0.0454
       else:
        if v44 <= 0.0:
         s += 0.0657
        else:
         s += -0.0667
      else:
       if v16 <= 5.5:
        if v50 <= 0.999998815:
         s += -0.0827
        else:
         if v4 <= 0.0:
          s += 0.0408
         else:
          s += -0.0566
       else:
        if v77 <= 0.0:
         if v61 <= 0.0766691101:
          if v16 <= 15.5:
           s += 0.0082
          else:
           s += 0.0635
         else:
          s += 0.0562
        else:
         if v37 <= 0.0:
          if v91 <= 18.5:
           s += -0.0989
          else:
           s += -0.0043
         else:
          s += -0.1298
     else:
      if v7 <= 0.0:
       if v9 <= 0.0816666667:
        if v16 <= 6.5:
         if v61 <= 0.00781110081:
          s += -0.2523
         else:
          s += -0.0039
        else:
         if v29 <= -0.205:
          s += -0.0010
         else:
          s += -0.1213
       else:
        s += 0.0680
      else:
       if v48 <= 0.00848082563:
        if v44 <= 8.5:
         if v15 <= 14.5:
          s += 0.0460
         else:
          if v14 <= 29.5:
           s += -0.0554
          else:
           s += 0.0175
        else:
         if v46 <= 8.5:
          s += 0.1283
         else:
          s += 0.0336
       else:
        if v67 <= 3.5:
         if v61 <= 0.0:
          if v16 <= 7.5:
           s += -0.1163
          else:
           s += -0.0003
         else:
          s += 0.0416
        else:
         if v74 <= 78.5:
          s += 0.0798
         else:
          s += 0.0161
    else:
     if v46 <= 8.5:
      s += -0.0154
     else:
      s += -0.0949
    if v11 <= 0.0:
     if v41 <= 0.0:
      if v16 <= 6.5:
       if v7 <= 0.0:
        s += -0.1081
       else:
        if v8 <= 0.0930735931:
         s += 0.0146
        else:
         s += -0.0635
      else:
       if v51 <= 0.975329341:
        if v91 <= 14.5:
         s += -0.0710
        else:
         if v23 <= 0.0:
          if v8 <= 0.163333333:
           s += 0.0032
          else:
           s += -0.0381
         else:
          s += 0.0556
       else:
        if v16 <= 13.5:
         if v13 <= 4.8599906:
          if v8 <= 0.366028708:
           s += -0.0450
          else:
           s += 0.0123
         else:
          if v59 <= 0.180187416:
           s += -0.0611
          else:
           s += 0.0662
        else:
         s += 0.0669
     else:
      if v40 <= 0.0:
       if v91 <= 27.5:
        s += -0.0027
       else:
        s += 0.0435
      else:
       s += -0.0649
    else:
     if v59 <= 0.834130304:
      if v43 <= 0.0:
       if v0 <= 5.1:
        if v93 <= -1.97:
         s += -0.0648
        else:
         s += 0.0536
       else:
        if v77 <= 0.0:
         if v0 <= 60.2:
          if v93 <= 0.475:
           s += 0.0153
          else:
           s += -0.0542
         else:
          s += 0.0647
        else:
         s += -0.0231
      else:
       if v67 <= 37.5:
        s += -0.0725
       else:
        s += 0.1416
     else:
      if v16 <= 18.5:
       if v34 <= 0.0:
        if v70 <= 0.86546106:
         s += 0.0718
        else:
         if v67 <= 13.5:
          s += 0.0638
         else:
          if v88 <= 15.1:
           s += -0.0839
          else:
           s += 0.0449
       else:
        if v44 <= 1.5:
         s += -0.2975
        else:
         s += 0.0710
      else:
       if v16 <= 19.5:
        s += -0.1516
       else:
        s += 0.0444
    if v89 <= 0.840289855:
     if v11 <= 0.0:
      if v58 <= 0.364061172:
       if v41 <= 0.0:
        if v66 <= 95.5:
         if v84 <= 1.365:
          if v11 <= -1.435:
           s += -0.0423
          else:
           s += -0.0022
         else:
          s += 0.0294
        else:
         if v28 <= 12.6:
          s += -0.1059
         else:
          s += 0.0427
       else:
        s += 0.0248
      else:
       if v28 <= 19.315:
        s += -0.0574
       else:
        s += 0.0880
     else:
      if v59 <= 0.58347438:
       if v63 <= 11.5:
        if v93 <= 0.55:
         if v22 <= 0.0:
          if v37 <= 0.0:
           s += 0.0261
          else:
           s += -0.0615
         else:
          s += -0.0746
        else:
         if v93 <= 0.715:
          s += -0.1313
         else:
          if v87 <= 1.5:
           s += -0.1046
          else:
           s += 0.0625
       else:
        if v29 <= -0.275:
         if v51 <= 0.00222699833:
          s += -0.1113
         else:
          s += 0.0360
        else:
         s += -0.3291
      else:
       if v57 <= 0.0478479853:
        if v69 <= 0.873029676:
         s += 0.0581
        else:
         s += -0.0412
       else:
        if v86 <= 13.5:
         s += -0.1421
        else:
         s += 0.0416
    else:
     if v38 <= 0.0:
      if v41 <= 0.0274024024:
       if v28 <= 14.085:
        if v93 <= -6.015:
         s += 0.1622
        else:
         if v11 <= -1.315:
          s += -0.0898
         else:
          if v29 <= -0.125:
           s += -0.0389
          else:
           s += 0.0479
       else:
        s += 0.0576
      else:
       if v28 <= -3.4:
        s += 0.2134
       else:
        s += 0.0258
     else:
      if v28 <= 1.12:
       s += -0.0958
      else:
       if v88 <= 5.1:
        s += 0.0155
       else:
        s += -0.0935
    if v28 <= -7.725:
     if v18 <= 0.0:
      s += -0.0892
     else:
      if v46 <= 6.5:
       if v51 <= 0.0:
        if v66 <= 1.5:
         s += 0.2004
        else:
         s += -0.0170
       else:
        s += 0.0205
      else:
       s += -0.0623
    else:
     if v11 <= 1.425:
      if v62 <= 0.0603030303:
       if v39 <= 2.5:
        if v15 <= 8.5:
         s += -0.1086
        else:
         if v15 <= 14.5:
          if v15 <= 9.5:
           s += 0.0170
          else:
           s += 0.0954
         else:
          if v70 <= 0.634048164:
           s += 0.0145
          else:
           s += -0.0197
       else:
        if v13 <= 0.918549658:
         s += -0.0321
        else:
         s += -0.1892
      else:
       if v28 <= 2.41:
        if v62 <= 0.0845238095:
         s += -0.1643
        else:
         if v46 <= 15.5:
          if v28 <= 1.12:
           s += 0.0026
          else:
           s += -0.0797
         else:
          s += -0.0881
       else:
        if v73 <= 20.5:
         if v70 <= 0.721746815:
          if v14 <= 31.5:
           s += -0.0585
          else:
           s += 0.0081
         else:
          if v62 <= 0.267948718:
           s += -0.1041
          else:
           s += 0.0011
        else:
         if v59 <= 0.995533377:
          if v70 <= 0.999997542:
           s += 0.0597
          else:
           s += -0.0255
         else:
          s += 0.1373
     else:
      if v45 <= 5.5:
       if v64 <= 0.464285714:
        if v66 <= 83.5:
         if v24 <= 0.0:
          s += 0.0579
         else:
          s += -0.0412
        else:
         s += -0.0048
       else:
        s += -0.0256
      else:
       if v73 <= 5.5:
        if v28 <= 14.085:
         if v28 <= 0.67:
          s += 0.0752
         else:
          s += -0.1014
        else:
         s += 0.0506
       else:
        s += 0.0498
    if v71 <= 0.99998466:
     if v77 <= 0.0:
      if v60 <= 23.5:
       if v79 <= 546.209373:
        if v28 <= 5.145:
         if v79 <= 393.169824:
          if v78 <= 59.5:
           s += -0.0497
          else:
           s += 0.0235
         else:
          if v71 <= 0.925998371:
           s += -0.0929
          else:
           s += 0.0947
        else:
         if v94 <= 19.5:
          if v60 <= 3.5:
           s += 0.0077
          else:
           s += 0.0893
         else:
          s += -0.0611
       else:
        if v78 <= 254.5:
         if v13 <= 45.2371725:
          if v28 <= 26.235:
           s += -0.0440
          else:
           s += 0.0709
         else:
          if v74 <= 76.5:
           s += 0.0502
          else:
           s += -0.1502
        else:
         if v78 <= 281.5:
          s += 0.0947
         else:
          if v79 <= 564.68435:
           s += -0.1456
          else:
           s += 0.0154
      else:
       if v71 <= 5.10123127e-16:
        s += -0.0574
       else:
        if v79 <= 6200.72895:
         if v78 <= 575.5:
          if v63 <= 11.5:
           s += 0.0567
          else:
           s += -0.0251
         else:
          s += -0.0294
        else:
         if v74 <= 64.5:
          s += 0.0953
         else:
          if v28 <= 11.335:
           s += -0.1624
          else:
           s += 0.0385
     else:
      if v78 <= 245.5:
       if v29 <= -6.965:
        s += -0.1557
       else:
        s += -0.0404
      else:
       if v29 <= -4.355:
        s += -0.0725
       else:
        if v30 <= 0.0:
         if v36 <= 0.0:
          if v28 <= -5.13:
           s += -0.0448
          else:
           s += 0.0612
         else:
          s += -0.0547
        else:
         if v28 <= 8.295:
          s += -0.1106
         else:
          s += 0.0418
    else:
     if v42 <= 0.658333333:
      s += -0.0764
     else:
      s += 0.0556
    if v14 <= 31.5:
     if v3 <= 0.0:
      if v58 <= 0.0321546733:
       if v28 <= -6.065:
        if v41 <= 0.275252525:
         s += -0.0860
        else:
         s += 0.0802
       else:
        if v49 <= 0.0402074011:
         if v88 <= 23.1:
          s += 0.0109
         else:
          s += -0.0426
        else:
         if v29 <= -1.26:
          s += 0.0131
         else:
          s += -0.0767
      else:
       if v48 <= 0.337853825:
        s += -0.0660
       else:
        s += 0.0572
     else:
      if v76 <= 1.5:
       s += 0.0587
      else:
       s += -0.0313
    else:
     if v14 <= 33.5:
      if v67 <= 29.5:
       if v88 <= 31.1:
        if v18 <= 0.0:
         s += -0.0008
        else:
         if v29 <= -4.525:
          s += 0.1395
         else:
          s += 0.0353
       else:
        s += 0.0823
      else:
       s += -0.0864
     else:
      if v14 <= 35.5:
       if v51 <= 0.997898092:
        if v4 <= 0.0:
         s += -0.1285
        else:
         s += 0.0610
       else:
        if v74 <= 22.5:
         s += -0.0366
        else:
         s += -0.2942
      else:
       if v3 <= 0.531447785:
        if v6 <= 0.0244902039:
         if v15 <= 16.5:
          if v50 <= 0.00679929759:
           s += 0.0929
          else:
           s += -0.0367
         else:
          if v41 <= 0.0:
           s += -0.0302
          else:
           s += 0.0296
        else:
         if v67 <= 3.5:
          if v55 <= 1.5:
           s += 0.0070
          else:
           s += -0.1813
         else:
          if v74 <= 68.5:
           s += 0.0714
          else:
           s += -0.0112
       else:
        if v15 <= 22.5:
         s += 0.1144
        else:
         if v88 <= 2.9:
          s += 0.0345
         else:
          if v91 <= 23.5:
           s += 0.0491
          else:
           s += -0.0763
    if v54 <= 0.900028417:
     if v11 <= -2.325:
      if v24 <= 0.0:
       if v67 <= 7.5:
        if v41 <= 0.0579831933:
         s += -0.0851
        else:
         s += -0.0023
       else:
        if v81 <= 0.0337315697:
         if v67 <= 22.5:
          s += 0.0931
         else:
          s += -0.0635
        else:
         s += -0.1117
      else:
       s += 0.0940
     else:
      if v92 <= 0.0:
       if v0 <= 50.2:
        if v41 <= 0.0459830867:
         if v28 <= -0.71:
          if v18 <= 0.0:
           s += -0.0765
          else:
           s += -0.0071
         else:
          if v36 <= 0.0:
           s += -0.0003
          else:
           s += -0.0439
        else:
         if v54 <= 0.271516755:
          if v92 <= -0.72:
           s += -0.0199
          else:
           s += 0.0294
         else:
          if v56 <= 2.5:
           s += 0.1550
          else:
           s += 0.0217
       else:
        if v69 <= 0.880764323:
         if v54 <= 0.0383388826:
          if v67 <= 22.5:
           s += 0.0295
          else:
           s += -0.0581
         else:
          if v51 <= 0.206756743:
           s += -0.0018
          else:
           s += 0.0878
        else:
         s += -0.0763
      else:
       if v4 <= 5.5:
        if v0 <= 218.5:
         if v48 <= 0.0437126971:
          if v43 <= 0.0:
           s += 0.0197
          else:
           s += -0.0329
         else:
          if v29 <= -4.355:
           s += -0.0667
          else:
           s += 0.0677
        else:
         s += -0.1534
       else:
        if v29 <= -0.535:
         s += 0.0283
        else:
         if v72 <= 3.5:
          s += -0.1392
         else:
          s += -0.0046
    else:
     if v56 <= 1.5:
      if v69 <= 0.382376471:
       if v71 <= 0.962511993:
        s += 0.1470
       else:
        s += -0.0517
      else:
       s += -0.0493
     else:
      s += -0.0855
    if v68 <= 0.0:
     if v71 <= 0.999999919:
      if v39 <= 2.5:
       if v79 <= 7762.92054:
        if v65 <= 0.866768293:
         if v59 <= 0.655780713:
          if v43 <= 0.0:
           s += 0.0085
          else:
           s += -0.0389
         else:
          if v52 <= 0.264785374:
           s += 0.0446
          else:
           s += -0.0371
        else:
         if v16 <= 6.5:
          if v79 <= 111.451965:
           s += -0.2157
          else:
           s += -0.0546
         else:
          if v71 <= -2.51312137e-16:
           s += -0.1540
          else:
           s += 0.0091
       else:
        if v70 <= 0.181115088:
         s += 0.1415
        else:
         s += -0.1423
      else:
       if v13 <= 0.918549658:
        if v8 <= 0.195238095:
         if v56 <= 3.5:
          s += -0.0067
         else:
          s += -0.1356
        else:
         if v51 <= 0.999928221:
          if v52 <= 0.419447534:
           s += -0.0103
          else:
           s += -0.0873
         else:
          s += 0.0832
       else:
        s += -0.1813
     else:
      if v16 <= 14.5:
       if v88 <= 59.3:
        if v8 <= 0.146428571:
         if v42 <= 0.220486111:
          s += -0.0577
         else:
          s += 0.0703
        else:
         if v79 <= 24.9290179:
          if v79 <= 8.04752666:
           s += -0.0596
          else:
           s += 0.1194
         else:
          s += -0.0897
       else:
        s += 0.0505
      else:
       if v51 <= 0.019884857:
        if v79 <= 1622.07736:
         s += -0.0765
        else:
         s += 0.0602
       else:
        s += 0.2227
    else:
     if v59 <= 0.759767193:
      if v16 <= 19.5:
       if v93 <= 1.545:
        s += -0.1042
       else:
        if v79 <= 156.375536:
         s += 0.1021
        else:
         s += -0.0522
      else:
       s += 0.0383
     else:
      if v13 <= 0.00618837922:
       s += -0.0258
      else:
       s += 0.0939
    if v89 <= 0.64321075:
     if v60 <= 9.5:
      if v70 <= 0.666386516:
       if v69 <= 0.461226138:
        if v0 <= 46.4:
         s += -0.0219
        else:
         s += 0.0635
       else:
        if v27 <= 0.0:
         s += -0.0104
        else:
         if v79 <= 1016.95608:
          s += 0.0748
         else:
          s += -0.0014
      else:
       if v59 <= 1:
        if v79 <= 426.103467:
         s += 0.0100
        else:
         if v79 <= 1501.0927:
          s += -0.0634
         else:
          s += 0.0031
       else:
        s += -0.2003
     else:
      if v4 <= 1.5:
       if v79 <= 4658.76518:
        if v85 <= 0.55:
         if v48 <= 0.167724751:
          if v79 <= 447.072097:
           s += 0.0674
          else:
           s += 0.0280
         else:
          s += -0.1099
        else:
         if v48 <= 0.00939631088:
          s += -0.0845
         else:
          s += 0.0668
       else:
        if v28 <= 10.865:
         if v38 <= 0.0:
          s += -0.1405
         else:
          s += 0.0603
        else:
         if v79 <= 7762.92054:
          s += 0.0638
         else:
          s += -0.0917
      else:
       if v60 <= 26.5:
        if v59 <= 0.372219343:
         s += 0.0092
        else:
         if v59 <= 0.98371249:
          if v48 <= 0.0510645549:
           s += -0.1350
          else:
           s += 0.0515
         else:
          if v5 <= 0.0:
           s += -0.1268
          else:
           s += 0.1273
       else:
        if v79 <= 2816.39818:
         s += 0.0424
        else:
         s += -0.0376
    else:
     if v38 <= 0.0:
      if v27 <= -3.375:
       s += 0.1534
      else:
       if v76 <= 4.5:
        if v65 <= 0.866768293:
         s += 0.0056
        else:
         s += -0.0791
       else:
        s += -0.0782
     else:
      if v28 <= -0.49:
       s += -0.0942
      else:
       s += -0.0280
    return s
