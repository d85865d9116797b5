"""The first stage's trees.

Made by benchmarks/train.py; PROVENANCE.md beside it says from what. Not edited by hand.
"""

from __future__ import annotations

from cleaners.facts.block_facts import BlockFacts


def opening(f: BlockFacts, s: float) -> float:
    """``s`` and what 17 trees say, as log-odds."""
    v0 = f.words
    v1 = f.link_density
    v2 = f.bold_density
    v3 = f.ends_sentence
    v4 = f.word_score
    v5 = f.rule
    v6 = f.tag
    v7 = f.parent_tag
    v8 = f.depth
    v9 = f.in_aside
    v10 = f.in_figure
    v11 = f.in_caption
    v12 = f.path_class_score
    v13 = f.path_class_min
    v14 = f.repeats
    v15 = f.json_ld_match
    v16 = f.container_distance
    v17 = f.container_distance_p
    v18 = f.container_distance_n
    v19 = f.whole_distance
    v20 = f.in_core
    v21 = f.share_1
    v22 = f.share_2
    v23 = f.share_3
    v24 = f.share_4
    v25 = f.links_1
    v26 = f.links_2
    v27 = f.links_3
    v28 = f.blocks_2
    v29 = f.ruled_1
    v30 = f.ruled_2
    v31 = f.make_share
    v32 = f.make_count
    v33 = f.make_links
    v34 = f.make_ruled
    v35 = f.articles_before
    v36 = f.prose_before
    v37 = f.prose_after
    v38 = f.since_headline
    v39 = f.ends_before
    v40 = f.since_end
    v41 = f.page_blocks
    v42 = f.page_prose
    if v16 <= 7.5:
     if v29 <= 0.143126685:
      if v25 <= 0.581020255:
       if v31 <= 0.0571627611:
        if v11 <= 0.0:
         if v16 <= 3.5:
          if v37 <= 0.0277613703:
           s += -0.3032
          else:
           s += -0.1404
         else:
          if v6 <= 29.5:
           s += -0.3022
          else:
           s += -0.2117
        else:
         s += -0.4800
       else:
        if v35 <= 0.0:
         if v14 <= 3.5:
          if v41 <= 570:
           s += -0.0998
          else:
           s += -0.2499
         else:
          if v0 <= 5.1:
           s += -0.2393
          else:
           s += -0.4752
        else:
         s += -0.4334
      else:
       if v33 <= 0.833483709:
        if v37 <= 1.66976494e-16:
         s += -0.4356
        else:
         if v30 <= 0.143057785:
          s += -0.2501
         else:
          s += -0.4343
       else:
        if v23 <= 0.00654605489:
         s += -0.4667
        else:
         s += -0.3590
     else:
      if v31 <= 0.0:
       s += -0.4779
      else:
       if v25 <= 0.833370216:
        s += -0.3203
       else:
        s += -0.4697
    else:
     if v31 <= 0.0431377937:
      if v19 <= 34.5:
       if v0 <= 46.2:
        if v33 <= 0.543848408:
         if v30 <= 0.128261856:
          if v39 <= 2.5:
           s += -0.3499
          else:
           s += -0.4627
         else:
          s += -0.4871
        else:
         s += -0.4919
       else:
        s += -0.1959
      else:
       s += -0.4990
     else:
      if v23 <= 0.238055691:
       if v20 <= 0.0:
        if v23 <= 0.0301227316:
         s += -0.4700
        else:
         if v35 <= 0.0:
          s += -0.3403
         else:
          s += -0.4931
       else:
        s += -0.1604
      else:
       if v6 <= 35.5:
        if v8 <= 7.5:
         s += -0.4875
        else:
         s += -0.1935
       else:
        s += -0.1474
    if v31 <= 0.0053845956:
     if v20 <= 0.0:
      if v19 <= 6.5:
       if v30 <= 0.0879772962:
        if v30 <= 0.0557498057:
         if v39 <= 0.0:
          if v36 <= 0.0545934616:
           s += -0.0908
          else:
           s += 0.0679
         else:
          s += -0.1117
        else:
         s += 0.1836
       else:
        s += -0.1468
      else:
       s += -0.1589
     else:
      if v34 <= 0.330845771:
       if v28 <= 15.5:
        if v32 <= 8.5:
         if v22 <= 0.00533236996:
          if v30 <= 0.0973915989:
           s += -0.0616
          else:
           s += -0.1596
         else:
          if v37 <= 0.0277613703:
           s += -0.1045
          else:
           s += 0.0868
        else:
         if v19 <= 8.5:
          if v37 <= 0.0429387123:
           s += -0.0620
          else:
           s += 0.1322
         else:
          if v12 <= -2.015:
           s += -0.1478
          else:
           s += 0.0068
       else:
        if v39 <= 3.5:
         if v37 <= 0.963728502:
          if v36 <= 0.974523362:
           s += 0.1906
          else:
           s += 0.0410
         else:
          s += -0.0077
        else:
         s += -0.0173
      else:
       s += -0.1435
    else:
     if v19 <= 20.5:
      if v35 <= 0.0:
       if v29 <= 0.964285714:
        if v31 <= 0.246689015:
         if v20 <= 0.0:
          if v28 <= 5.5:
           s += -0.0327
          else:
           s += 0.1273
         else:
          if v15 <= 0.0:
           s += 0.1677
          else:
           s += 0.0452
        else:
         if v21 <= 0.0036911607:
          if v39 <= 1.5:
           s += 0.1541
          else:
           s += 0.0165
         else:
          if v39 <= 6.5:
           s += 0.2040
          else:
           s += 0.0950
       else:
        s += -0.0381
      else:
       if v39 <= 0.0:
        s += 0.0790
       else:
        s += -0.1591
     else:
      s += -0.1214
    if v16 <= 7.5:
     if v5 <= 0.0:
      if v25 <= 0.636482472:
       if v31 <= 0.162175104:
        if v11 <= 0.0:
         if v23 <= 0.839969937:
          if v4 <= -0.685:
           s += -0.0109
          else:
           s += 0.1043
         else:
          if v30 <= 0.332229581:
           s += 0.1612
          else:
           s += -0.0220
        else:
         s += -0.1352
       else:
        if v41 <= 570:
         if v38 <= 80.5:
          s += 0.1836
         else:
          if v32 <= 11.5:
           s += 0.0212
          else:
           s += 0.1634
        else:
         if v27 <= 0.0323818743:
          s += -0.0585
         else:
          s += 0.1495
      else:
       if v23 <= 0.0370158551:
        if v32 <= 99.5:
         if v31 <= 0.956106172:
          s += -0.1219
         else:
          s += 0.1341
        else:
         s += 0.1136
       else:
        if v4 <= 0.32:
         s += -0.0183
        else:
         s += 0.1246
     else:
      if v31 <= 0.000820797831:
       if v32 <= 70.5:
        s += -0.1335
       else:
        s += 0.0692
      else:
       if v3 <= 0.0:
        s += -0.0787
       else:
        s += 0.0423
    else:
     if v31 <= 0.0431377937:
      if v20 <= 0.0:
       s += -0.1484
      else:
       if v4 <= 0.47:
        if v32 <= 64.5:
         if v22 <= 6.00377882e-09:
          s += -0.1238
         else:
          s += 0.0343
        else:
         s += 0.1099
       else:
        s += 0.0949
     else:
      if v27 <= 0.177005516:
       if v28 <= 4.5:
        if v18 <= 11.5:
         s += 0.1167
        else:
         if v23 <= 0.238055691:
          s += -0.0836
         else:
          s += 0.0900
       else:
        if v28 <= 39.5:
         s += 0.1577
        else:
         s += -0.0329
      else:
       if v31 <= 0.87291062:
        s += -0.1413
       else:
        s += 0.0252
    if v19 <= 7.5:
     if v34 <= 0.315340909:
      if v33 <= 0.833483709:
       if v4 <= -0.685:
        if v18 <= 3.5:
         if v28 <= 2.5:
          if v33 <= 0.00199167154:
           s += -0.0417
          else:
           s += 0.0931
         else:
          if v34 <= 0.131884058:
           s += 0.1330
          else:
           s += -0.0388
        else:
         if v30 <= 0.148398398:
          if v18 <= 5.5:
           s += 0.0469
          else:
           s += -0.0310
         else:
          s += -0.1008
       else:
        if v35 <= 0.0:
         if v24 <= 0.0155606659:
          if v27 <= 0.00412699908:
           s += 0.0890
          else:
           s += -0.0247
         else:
          if v11 <= 0.0:
           s += 0.1599
          else:
           s += -0.0949
        else:
         if v39 <= 0.0:
          s += 0.1095
         else:
          s += -0.1568
      else:
       if v27 <= 0.189561892:
        if v6 <= 29.5:
         s += -0.0905
        else:
         s += 0.1015
       else:
        s += -0.1130
     else:
      if v0 <= 43.3:
       if v34 <= 0.458041958:
        if v27 <= 0.115772201:
         s += 0.0620
        else:
         s += -0.1389
       else:
        s += -0.1324
      else:
       if v23 <= 0.528145572:
        s += -0.0294
       else:
        s += 0.1701
    else:
     if v20 <= 0.0:
      if v0 <= 40.5:
       s += -0.1421
      else:
       if v19 <= 19.5:
        if v38 <= 28.5:
         s += 0.1797
        else:
         s += -0.1169
       else:
        s += -0.1152
     else:
      if v23 <= 2.98673126e-06:
       if v27 <= 0.104933943:
        if v33 <= 0.0180574227:
         if v4 <= 0.0:
          s += -0.0880
         else:
          s += 0.0630
        else:
         s += 0.1456
       else:
        s += -0.1321
      else:
       if v30 <= 0.332229581:
        s += 0.1303
       else:
        s += -0.1514
    if v16 <= 7.5:
     if v34 <= 0.435595777:
      if v1 <= 0.800943396:
       if v31 <= 0.162175104:
        if v23 <= 0.0876205577:
         if v32 <= 7.5:
          if v6 <= 16:
           s += 0.1013
          else:
           s += -0.0463
         else:
          if v41 <= 612.5:
           s += 0.1173
          else:
           s += -0.1107
        else:
         if v37 <= 0.0277613703:
          s += -0.0180
         else:
          if v37 <= 0.999976726:
           s += 0.1316
          else:
           s += -0.0834
       else:
        if v2 <= 0.671535181:
         if v0 <= 1.5:
          s += -0.0645
         else:
          if v41 <= 570:
           s += 0.1560
          else:
           s += 0.0346
        else:
         if v37 <= 0.0614886731:
          if v31 <= 0.99990955:
           s += -0.0769
          else:
           s += 0.1374
         else:
          s += 0.1221
      else:
       if v41 <= 214.5:
        s += -0.0786
       else:
        if v6 <= 29.5:
         s += -0.0571
        else:
         s += 0.0901
     else:
      if v0 <= 74.5:
       if v31 <= 0.0304198571:
        s += -0.1253
       else:
        s += 0.0850
      else:
       s += 0.1688
    else:
     if v31 <= 0.0431377937:
      if v19 <= 34.5:
       if v26 <= 0.0999493846:
        if v28 <= 11.5:
         if v32 <= 4.5:
          s += -0.1122
         else:
          if v34 <= 0.107975623:
           s += 0.0339
          else:
           s += -0.1064
        else:
         s += 0.1039
       else:
        s += -0.1267
      else:
       s += -0.1370
     else:
      if v26 <= 0.0999493846:
       if v28 <= 4.5:
        if v37 <= 0.147580259:
         s += -0.0921
        else:
         if v33 <= 0.00657374383:
          s += -0.0233
         else:
          s += 0.1231
       else:
        s += 0.1238
      else:
       if v23 <= 0.976242415:
        s += -0.1155
       else:
        s += 0.0643
    if v16 <= 7.5:
     if v29 <= 0.143126685:
      if v22 <= 0.00533236996:
       if v32 <= 9.5:
        if v4 <= 0.05:
         s += -0.0753
        else:
         if v11 <= 0.0:
          if v26 <= 0.0267735017:
           s += 0.1001
          else:
           s += -0.0360
         else:
          s += -0.1234
       else:
        if v26 <= 0.865817097:
         if v39 <= 2.5:
          s += 0.1313
         else:
          s += -0.0182
        else:
         s += -0.0302
      else:
       if v4 <= -0.33:
        if v18 <= 2.5:
         if v32 <= 2.5:
          if v28 <= 23.5:
           s += -0.0426
          else:
           s += 0.0896
         else:
          s += 0.1304
        else:
         if v32 <= 13.5:
          s += -0.0064
         else:
          s += 0.0802
       else:
        if v39 <= 6.5:
         if v14 <= 3.5:
          if v3 <= 0.0:
           s += 0.1214
          else:
           s += 0.1470
         else:
          s += -0.0282
        else:
         if v33 <= 0.000730563293:
          if v16 <= 2.5:
           s += 0.1154
          else:
           s += -0.1755
         else:
          s += 0.1029
     else:
      if v32 <= 9.5:
       s += -0.1167
      else:
       if v4 <= -0.4:
        s += -0.0818
       else:
        s += 0.0287
    else:
     if v22 <= 0.00612437405:
      if v20 <= 0.0:
       s += -0.1306
      else:
       if v32 <= 54.5:
        if v28 <= 14.5:
         s += -0.0949
        else:
         s += 0.1014
       else:
        s += 0.1187
     else:
      if v32 <= 5.5:
       if v4 <= 0.32:
        s += -0.1118
       else:
        if v36 <= 0.872072296:
         s += 0.0476
        else:
         s += -0.1052
      else:
       if v39 <= 1.5:
        if v30 <= 0.242833743:
         s += 0.1081
        else:
         s += -0.0997
       else:
        s += -0.1027
    if v16 <= 9.5:
     if v29 <= 0.143126685:
      if v1 <= 0.820292:
       if v23 <= 0.01918747:
        if v27 <= 0.0410937769:
         if v11 <= 0.0:
          if v9 <= 0.0:
           s += 0.0859
          else:
           s += -0.1690
         else:
          s += -0.0935
        else:
         if v1 <= 0.0281670084:
          s += -0.0583
         else:
          s += 0.0563
       else:
        if v35 <= 0.0:
         if v10 <= 0.0:
          if v36 <= 0.964392302:
           s += 0.1329
          else:
           s += 0.0463
         else:
          s += -0.1416
        else:
         if v8 <= 9.5:
          s += -0.1637
         else:
          s += 0.0467
      else:
       if v24 <= 0.18817312:
        s += -0.1023
       else:
        if v41 <= 104.5:
         s += -0.0698
        else:
         if v6 <= 30.5:
          if v34 <= 0.0:
           s += -0.0753
          else:
           s += 0.0901
         else:
          s += 0.1000
     else:
      if v0 <= 47.1:
       if v34 <= 0.989130435:
        if v34 <= 0.89039039:
         if v41 <= 238.5:
          s += -0.0857
         else:
          s += 0.0389
        else:
         if v16 <= 4.5:
          s += -0.1103
         else:
          s += 0.2389
       else:
        s += -0.1212
      else:
       s += 0.1105
    else:
     if v19 <= 5.5:
      if v6 <= 31.5:
       s += -0.0967
      else:
       if v27 <= 0.250034078:
        if v34 <= 0.330845771:
         s += 0.1199
        else:
         s += -0.1005
       else:
        s += -0.1000
     else:
      if v16 <= 34.5:
       if v8 <= 21.5:
        if v6 <= 31.5:
         s += -0.1113
        else:
         s += -0.0132
       else:
        s += 0.0771
      else:
       if v21 <= 0.00103078893:
        s += -0.1272
       else:
        if v8 <= 17.5:
         s += -0.0991
        else:
         s += 0.0715
    if v16 <= 9.5:
     if v31 <= 0.00168987262:
      if v34 <= 0.338095238:
       if v27 <= 0.120724757:
        if v4 <= -1.215:
         if v27 <= 0.00960232975:
          s += -0.0767
         else:
          s += 0.0127
        else:
         if v22 <= 0.144319424:
          if v0 <= 16.2:
           s += 0.0631
          else:
           s += -0.0611
         else:
          if v37 <= 0.0224455969:
           s += -0.0949
          else:
           s += 0.1243
       else:
        if v22 <= 0.916674477:
         s += -0.0782
        else:
         if v36 <= 0.964392302:
          s += 0.1014
         else:
          s += -0.1427
      else:
       if v4 <= 0.0:
        s += -0.1154
       else:
        s += -0.0484
     else:
      if v1 <= 0.800943396:
       if v35 <= 0.0:
        if v31 <= 0.0778043525:
         if v4 <= -0.945:
          if v37 <= 0.0614886731:
           s += -0.1183
          else:
           s += 0.0232
         else:
          if v23 <= 0.280477626:
           s += 0.0583
          else:
           s += 0.1213
        else:
         if v29 <= 0.606451613:
          if v14 <= 3.5:
           s += 0.1303
          else:
           s += -0.0664
         else:
          s += 0.0014
       else:
        if v40 <= 0.0:
         s += 0.1356
        else:
         s += -0.1547
      else:
       if v34 <= 0.0808163265:
        if v37 <= 1.37109155e-16:
         s += -0.1077
        else:
         s += 0.0269
       else:
        s += -0.1117
    else:
     if v31 <= 0.0431377937:
      if v0 <= 48.2:
       s += -0.1221
      else:
       if v42 <= 19.1016124:
        s += 0.1657
       else:
        s += -0.1000
     else:
      if v22 <= 0.249816796:
       if v27 <= 0.238504339:
        if v35 <= 0.0:
         if v4 <= 0.88:
          s += -0.0185
         else:
          s += 0.1027
        else:
         s += -0.1294
       else:
        s += -0.1241
      else:
       s += 0.1210
    if v16 <= 7.5:
     if v31 <= 0.00168987262:
      if v28 <= 10.5:
       if v32 <= 15.5:
        if v6 <= 31.5:
         if v6 <= 16:
          if v26 <= 0.119208833:
           s += 0.0677
          else:
           s += -0.0865
         else:
          s += -0.1163
        else:
         if v27 <= 0.0771907373:
          if v6 <= 35.5:
           s += 0.0941
          else:
           s += -0.0406
         else:
          s += -0.0648
       else:
        if v4 <= -2.135:
         s += -0.0778
        else:
         s += 0.0870
      else:
       if v6 <= 29.5:
        if v26 <= 0.00284467781:
         s += 0.1203
        else:
         s += -0.0938
       else:
        if v37 <= 0.999999992:
         if v6 <= 33.5:
          s += 0.1261
         else:
          s += -0.0171
        else:
         s += -0.0735
     else:
      if v25 <= 0.751068376:
       if v35 <= 0.0:
        if v31 <= 0.631005794:
         if v16 <= 2.5:
          if v4 <= -1.635:
           s += 0.0288
          else:
           s += 0.1184
         else:
          if v39 <= 6.5:
           s += 0.0695
          else:
           s += -0.0884
        else:
         if v14 <= 3.5:
          if v5 <= 0.0:
           s += 0.1289
          else:
           s += 0.0077
         else:
          s += -0.0809
       else:
        s += -0.0933
      else:
       s += -0.0349
    else:
     if v31 <= 0.0392151016:
      if v20 <= 0.0:
       s += -0.1185
      else:
       if v27 <= 0.104933943:
        if v0 <= 2.2:
         s += -0.0873
        else:
         s += 0.0508
       else:
        s += -0.1037
     else:
      if v27 <= 0.222256504:
       if v35 <= 0.0:
        if v32 <= 1.5:
         s += -0.0829
        else:
         if v37 <= 0.0712509798:
          s += -0.0013
         else:
          s += 0.0885
       else:
        s += -0.1249
      else:
       s += -0.1061
    if v31 <= 0.00168987262:
     if v20 <= 0.0:
      s += -0.1149
     else:
      if v30 <= 0.242833743:
       if v27 <= 0.147503692:
        if v28 <= 3.5:
         if v37 <= 0.0224455969:
          s += -0.1050
         else:
          if v10 <= 0.0:
           s += 0.0331
          else:
           s += -0.0753
        else:
         if v18 <= 4.5:
          if v37 <= 0.947885339:
           s += 0.1033
          else:
           s += -0.0419
         else:
          if v24 <= 0.969960812:
           s += 0.0370
          else:
           s += -0.1183
       else:
        if v24 <= 0.0155606659:
         s += -0.0904
        else:
         s += -0.0118
      else:
       if v28 <= 9.5:
        if v0 <= 74.5:
         s += -0.1094
        else:
         s += 0.1566
       else:
        if v25 <= 0.0:
         s += 0.0603
        else:
         s += -0.1026
    else:
     if v18 <= 42:
      if v25 <= 0.800621118:
       if v35 <= 0.0:
        if v31 <= 0.631005794:
         if v40 <= 0.0:
          if v24 <= 0.135812126:
           s += 0.0592
          else:
           s += 0.1091
         else:
          if v41 <= 170.5:
           s += -0.0414
          else:
           s += 0.0790
        else:
         if v21 <= 0.00679586275:
          if v14 <= 9.5:
           s += 0.0846
          else:
           s += -0.1041
         else:
          s += 0.1268
       else:
        if v39 <= 0.0:
         s += 0.1384
        else:
         s += -0.1373
      else:
       s += -0.0342
     else:
      if v24 <= 0.0692604:
       s += -0.1019
      else:
       if v31 <= 0.313125227:
        if v27 <= 0.0858898671:
         if v28 <= 7.5:
          s += -0.0290
         else:
          s += 0.0823
        else:
         s += -0.0908
       else:
        if v2 <= 0.153972257:
         if v25 <= 0.149718089:
          s += 0.1158
         else:
          s += -0.0100
        else:
         s += -0.0643
    if v19 <= 12.5:
     if v22 <= 0.00305191813:
      if v34 <= 0.315340909:
       if v27 <= 0.065620653:
        if v7 <= 14.5:
         if v33 <= 0.18326826:
          if v7 <= 8.5:
           s += -0.0886
          else:
           s += 0.1221
         else:
          if v33 <= 0.312712585:
           s += -0.0957
          else:
           s += 0.0629
        else:
         if v7 <= 18.5:
          s += -0.1149
         else:
          if v13 <= -1.345:
           s += -0.0158
          else:
           s += 0.0542
       else:
        if v33 <= 0.833483709:
         if v33 <= 0.00440584813:
          s += -0.0719
         else:
          if v39 <= 2.5:
           s += 0.0403
          else:
           s += -0.0854
        else:
         if v8 <= 4.5:
          s += 0.1154
         else:
          s += -0.0922
      else:
       if v2 <= 0.2101861:
        s += -0.1071
       else:
        if v27 <= 0.0420959313:
         s += 0.1360
        else:
         s += -0.0691
     else:
      if v29 <= 0.143126685:
       if v35 <= 0.0:
        if v1 <= 0.90412766:
         if v0 <= 21.1:
          if v17 <= 3.5:
           s += 0.0946
          else:
           s += 0.0408
         else:
          if v39 <= 6.5:
           s += 0.1166
          else:
           s += 0.0131
        else:
         s += -0.0240
       else:
        if v39 <= 0.0:
         s += 0.0182
        else:
         s += -0.1340
      else:
       if v8 <= 16.5:
        if v0 <= 65.1:
         s += -0.0792
        else:
         s += 0.1092
       else:
        s += 0.0764
    else:
     if v21 <= 0.00198579914:
      if v8 <= 33.5:
       s += -0.1150
      else:
       if v0 <= 25.1:
        s += -0.1031
       else:
        s += 0.1461
     else:
      if v8 <= 16.5:
       if v27 <= 0.0529322039:
        s += -0.0307
       else:
        s += -0.1021
      else:
       s += 0.1000
    if v16 <= 11.5:
     if v31 <= 0.0571627611:
      if v30 <= 0.332229581:
       if v6 <= 31.5:
        if v6 <= 16:
         if v26 <= 0.019357359:
          if v24 <= 0.322509979:
           s += 0.0334
          else:
           s += 0.1101
         else:
          if v39 <= 1.5:
           s += 0.0053
          else:
           s += -0.1160
        else:
         if v32 <= 22.5:
          if v6 <= 29.5:
           s += -0.1107
          else:
           s += -0.0121
         else:
          if v41 <= 369.5:
           s += 0.1392
          else:
           s += -0.0592
       else:
        if v36 <= 0.949847995:
         if v22 <= 0.767512676:
          if v32 <= 4.5:
           s += 0.0231
          else:
           s += 0.1016
         else:
          s += 0.1166
        else:
         if v41 <= 145.5:
          s += -0.0910
         else:
          s += 0.0274
      else:
       if v32 <= 32.5:
        if v6 <= 31.5:
         s += -0.1140
        else:
         if v32 <= 9.5:
          s += -0.0754
         else:
          if v16 <= 3.5:
           s += -0.1141
          else:
           s += 0.2012
       else:
        if v34 <= 0.924501425:
         s += 0.1314
        else:
         s += -0.0935
     else:
      if v25 <= 0.818511199:
       if v35 <= 0.0:
        if v41 <= 486:
         if v36 <= 0.964392302:
          if v14 <= 3.5:
           s += 0.1126
          else:
           s += -0.0574
         else:
          s += 0.0406
        else:
         s += -0.0096
       else:
        s += -0.0828
      else:
       s += -0.0447
    else:
     if v19 <= 5.5:
      if v6 <= 31.5:
       s += -0.0763
      else:
       if v27 <= 0.238504339:
        s += 0.0974
       else:
        s += -0.0687
     else:
      if v31 <= 0.0155379578:
       s += -0.1126
      else:
       if v8 <= 15.5:
        s += -0.0809
       else:
        s += 0.0283
    if v16 <= 11.5:
     if v21 <= 0.00249533348:
      if v30 <= 0.235133398:
       if v1 <= 0.820292:
        if v4 <= 0.0:
         if v37 <= 0.963728502:
          if v39 <= 0.0:
           s += 0.0527
          else:
           s += -0.0166
         else:
          s += -0.0817
        else:
         if v41 <= 464.5:
          if v36 <= 0.978791531:
           s += 0.1025
          else:
           s += -0.0321
         else:
          s += -0.0523
       else:
        if v24 <= 0.02452803:
         s += -0.0850
        else:
         s += -0.0116
      else:
       if v4 <= 0.05:
        if v28 <= 18.5:
         s += -0.0996
        else:
         s += -0.0176
       else:
        if v28 <= 8.5:
         s += -0.0273
        else:
         s += 0.1099
     else:
      if v23 <= 0.689657467:
       if v39 <= 2.5:
        if v4 <= -0.07:
         if v15 <= 0.0:
          s += 0.0352
         else:
          s += -0.1203
        else:
         if v27 <= 0.238504339:
          if v28 <= 54.5:
           s += 0.1031
          else:
           s += -0.0829
         else:
          s += -0.0926
       else:
        if v41 <= 172.5:
         if v8 <= 10.5:
          s += -0.0021
         else:
          s += -0.2564
        else:
         s += 0.0715
      else:
       if v3 <= 0.0:
        if v4 <= 0.15:
         s += 0.0004
        else:
         s += 0.1014
       else:
        if v28 <= 441.5:
         s += 0.1137
        else:
         s += -0.1549
    else:
     if v19 <= 5.5:
      if v27 <= 0.10022105:
       if v28 <= 7.5:
        s += 0.0093
       else:
        s += 0.1408
      else:
       s += -0.0684
     else:
      if v21 <= 0.00103078893:
       s += -0.1097
      else:
       if v8 <= 12.5:
        s += -0.0865
       else:
        if v39 <= 0.0:
         s += 0.0822
        else:
         s += -0.0695
    if v16 <= 11.5:
     if v21 <= 0.00249533348:
      if v30 <= 0.141973954:
       if v33 <= 0.882176335:
        if v32 <= 4.5:
         if v6 <= 25.5:
          if v4 <= 2.205:
           s += -0.1098
          else:
           s += 0.1204
         else:
          if v37 <= 0.0712509798:
           s += -0.0663
          else:
           s += 0.0611
        else:
         if v40 <= 0.0:
          if v1 <= 0.89672947:
           s += 0.0835
          else:
           s += -0.0016
         else:
          s += 0.0163
       else:
        s += -0.0479
      else:
       if v6 <= 31.5:
        if v32 <= 32.5:
         s += -0.1053
        else:
         if v6 <= 23.5:
          s += 0.1158
         else:
          s += -0.1161
       else:
        if v4 <= -0.985:
         s += -0.0754
        else:
         s += 0.0239
     else:
      if v32 <= 5.5:
       if v23 <= 0.0818617875:
        s += -0.0481
       else:
        if v4 <= -0.715:
         if v6 <= 31.5:
          s += -0.1454
         else:
          s += 0.0380
        else:
         s += 0.0831
      else:
       if v38 <= 82.5:
        if v35 <= 0.0:
         s += 0.1108
        else:
         s += -0.1100
       else:
        if v42 <= 6196.13615:
         if v40 <= 0.0:
          s += 0.1012
         else:
          if v16 <= 5.5:
           s += 0.0493
          else:
           s += -0.1381
        else:
         s += -0.1208
    else:
     if v19 <= 5.5:
      if v6 <= 31.5:
       s += -0.0706
      else:
       if v4 <= -0.15:
        s += -0.0335
       else:
        s += 0.1016
     else:
      if v0 <= 40.5:
       s += -0.1076
      else:
       if v38 <= 25.5:
        if v32 <= 3.5:
         s += -0.0429
        else:
         if v37 <= 1.37109155e-16:
          s += 0.3376
         else:
          s += 0.0578
       else:
        s += -0.0916
    if v19 <= 12.5:
     if v31 <= 0.246689015:
      if v34 <= 0.315340909:
       if v27 <= 0.120724757:
        if v32 <= 5.5:
         if v22 <= 0.16149103:
          if v4 <= 0.32:
           s += -0.0507
          else:
           s += 0.0431
         else:
          if v4 <= -0.905:
           s += -0.0050
          else:
           s += 0.0835
        else:
         if v41 <= 464.5:
          if v11 <= 0.0:
           s += 0.0898
          else:
           s += -0.1019
         else:
          if v12 <= 11.125:
           s += -0.0884
          else:
           s += 0.1009
       else:
        if v22 <= 0.0372848564:
         if v32 <= 89.5:
          if v4 <= 0.88:
           s += -0.0732
          else:
           s += 0.0485
         else:
          s += 0.0998
        else:
         if v18 <= 11.5:
          s += 0.0584
         else:
          s += -0.1029
      else:
       if v12 <= 22.575:
        s += -0.0894
       else:
        s += 0.0829
     else:
      if v21 <= 0.00475294004:
       if v7 <= 23.5:
        if v41 <= 570:
         s += 0.1207
        else:
         s += -0.1229
       else:
        if v40 <= 0.0:
         if v14 <= 3.5:
          if v36 <= 0.964392302:
           s += 0.0687
          else:
           s += -0.0141
         else:
          s += -0.0836
        else:
         s += -0.0340
      else:
       if v33 <= 0.25201732:
        if v40 <= 1.5:
         s += 0.1099
        else:
         if v31 <= 0.784598652:
          if v33 <= 0.000730563293:
           s += -0.0856
          else:
           s += 0.0665
         else:
          if v19 <= 6.5:
           s += 0.1079
          else:
           s += -0.1400
       else:
        s += -0.1046
    else:
     if v31 <= 0.00623091099:
      if v8 <= 33.5:
       s += -0.1084
      else:
       s += 0.0462
     else:
      if v27 <= 0.147503692:
       s += 0.0065
      else:
       s += -0.0982
    if v22 <= 0.00533236996:
     if v20 <= 0.0:
      if v31 <= 0.361424079:
       if v0 <= 54.2:
        s += -0.1037
       else:
        if v42 <= 93.9866101:
         s += 0.1336
        else:
         s += -0.1002
      else:
       if v24 <= 0.0486521209:
        s += -0.0839
       else:
        s += 0.1540
     else:
      if v34 <= 0.3254413:
       if v26 <= 0.0999493846:
        if v7 <= 14.5:
         if v24 <= 0.369559299:
          s += 0.0373
         else:
          s += 0.1143
        else:
         if v12 <= -5.46:
          s += -0.1108
         else:
          if v7 <= 18.5:
           s += -0.1044
          else:
           s += 0.0211
       else:
        s += -0.0406
      else:
       s += -0.0824
    else:
     if v4 <= -0.905:
      if v34 <= 0.0752358491:
       if v6 <= 31.5:
        if v6 <= 12.5:
         s += 0.0369
        else:
         s += -0.1025
       else:
        if v24 <= 0.0486521209:
         s += -0.0847
        else:
         if v37 <= 0.0429387123:
          if v8 <= 9.5:
           s += -0.0959
          else:
           s += 0.0881
         else:
          s += 0.0792
      else:
       s += -0.0908
     else:
      if v31 <= 0.631005794:
       if v40 <= 0.0:
        if v37 <= 0.999272847:
         if v24 <= 0.0822737566:
          if v15 <= 0.0:
           s += 0.0396
          else:
           s += -0.1398
         else:
          if v37 <= 0.0224455969:
           s += -0.0025
          else:
           s += 0.0863
        else:
         s += -0.0703
       else:
        if v35 <= 0.0:
         if v8 <= 15.5:
          s += -0.0089
         else:
          s += 0.1020
        else:
         s += -0.1214
      else:
       if v21 <= 0.00697966592:
        s += 0.0431
       else:
        if v2 <= 0.965635333:
         s += 0.1084
        else:
         if v37 <= 0.0807464953:
          s += -0.1636
         else:
          s += 0.0678
    if v22 <= 0.00533236996:
     if v17 <= 11.5:
      if v30 <= 0.200515464:
       if v33 <= 0.833483709:
        if v36 <= 0.964392302:
         if v4 <= -1.245:
          s += -0.0241
         else:
          s += 0.0522
        else:
         s += -0.0453
       else:
        s += -0.0583
      else:
       if v4 <= 0.175:
        s += -0.0904
       else:
        s += 0.0100
     else:
      if v0 <= 40.5:
       s += -0.1034
      else:
       if v42 <= 19.1016124:
        s += 0.1379
       else:
        s += -0.0741
    else:
     if v31 <= 0.246689015:
      if v6 <= 31.5:
       if v6 <= 16:
        if v18 <= 4.5:
         s += 0.0755
        else:
         s += -0.0405
       else:
        if v2 <= 0.240671122:
         s += -0.0971
        else:
         s += 0.0463
      else:
       if v37 <= 0.0904916134:
        s += -0.0311
       else:
        if v35 <= 0.0:
         if v6 <= 33.5:
          s += 0.1046
         else:
          if v0 <= 42.2:
           s += 0.0231
          else:
           s += 0.1004
        else:
         s += -0.1184
     else:
      if v2 <= 0.671535181:
       if v3 <= 0.0:
        if v34 <= 0.102960887:
         if v0 <= 1.5:
          s += -0.1178
         else:
          if v0 <= 160.5:
           s += 0.0718
          else:
           s += -0.1995
        else:
         s += -0.0772
       else:
        if v41 <= 570:
         if v33 <= 0.25201732:
          if v42 <= 6196.13615:
           s += 0.1039
          else:
           s += -0.0883
         else:
          if v33 <= 0.312712585:
           s += -0.2842
          else:
           s += 0.0795
        else:
         s += -0.0622
      else:
       if v36 <= 0.941920843:
        if v29 <= 0.0478479853:
         s += 0.0564
        else:
         s += -0.1072
       else:
        if v31 <= 0.99990955:
         s += -0.1371
        else:
         s += 0.1090
    return s


def rest(f: BlockFacts, s: float) -> float:
    """``s`` and what 43 trees say, as log-odds."""
    v0 = f.words
    v1 = f.link_density
    v2 = f.bold_density
    v3 = f.ends_sentence
    v4 = f.word_score
    v5 = f.rule
    v6 = f.tag
    v7 = f.parent_tag
    v8 = f.depth
    v9 = f.in_aside
    v10 = f.in_figure
    v11 = f.in_caption
    v12 = f.path_class_score
    v13 = f.path_class_min
    v14 = f.repeats
    v15 = f.json_ld_match
    v16 = f.container_distance
    v17 = f.container_distance_p
    v18 = f.container_distance_n
    v19 = f.whole_distance
    v20 = f.in_core
    v21 = f.share_1
    v22 = f.share_2
    v23 = f.share_3
    v24 = f.share_4
    v25 = f.links_1
    v26 = f.links_2
    v27 = f.links_3
    v28 = f.blocks_2
    v29 = f.ruled_1
    v30 = f.ruled_2
    v31 = f.make_share
    v32 = f.make_count
    v33 = f.make_links
    v34 = f.make_ruled
    v35 = f.articles_before
    v36 = f.prose_before
    v37 = f.prose_after
    v38 = f.since_headline
    v39 = f.ends_before
    v40 = f.since_end
    v41 = f.page_blocks
    v42 = f.page_prose
    if v19 <= 34.5:
     if v31 <= 0.246689015:
      if v30 <= 0.332229581:
       if v27 <= 0.120724757:
        if v4 <= 0.0:
         if v28 <= 5.5:
          if v40 <= 0.0:
           s += 0.0154
          else:
           s += -0.0672
         else:
          if v34 <= 0.377155172:
           s += 0.0505
          else:
           s += -0.0650
        else:
         if v41 <= 464.5:
          if v28 <= 3.5:
           s += 0.0431
          else:
           s += 0.0954
         else:
          if v12 <= 11.125:
           s += -0.1020
          else:
           s += 0.0743
       else:
        if v17 <= 3.5:
         if v0 <= 21.1:
          if v41 <= 254.5:
           s += -0.0320
          else:
           s += 0.0725
         else:
          s += 0.0996
        else:
         if v41 <= 407:
          s += -0.0653
         else:
          s += 0.0379
      else:
       if v4 <= 0.05:
        s += -0.0885
       else:
        s += -0.0104
     else:
      if v21 <= 0.00619870515:
       if v25 <= 0.818511199:
        if v41 <= 541.5:
         if v4 <= 0.0:
          if v0 <= 1.5:
           s += -0.0882
          else:
           s += 0.0397
         else:
          s += 0.0848
        else:
         s += -0.0939
       else:
        if v31 <= 0.725065678:
         s += 0.0603
        else:
         s += -0.0742
      else:
       if v33 <= 0.229983118:
        if v2 <= 0.671535181:
         if v38 <= 80.5:
          s += 0.1037
         else:
          if v42 <= 7762.79554:
           s += 0.0678
          else:
           s += -0.3062
        else:
         if v36 <= 0.853091245:
          s += 0.0522
         else:
          s += -0.1099
       else:
        if v25 <= 0.214430307:
         s += 0.0561
        else:
         s += -0.2106
    else:
     if v31 <= 9.89764371e-05:
      s += -0.1051
     else:
      if v42 <= 0.0193120632:
       s += 0.1675
      else:
       s += -0.0621
    if v16 <= 11.5:
     if v31 <= 0.0571627611:
      if v6 <= 31.5:
       if v6 <= 16:
        if v39 <= 1.5:
         if v24 <= 0.259654861:
          if v32 <= 43.5:
           s += -0.0420
          else:
           s += 0.0884
         else:
          if v32 <= 6.5:
           s += 0.0134
          else:
           s += 0.1155
        else:
         s += -0.0697
       else:
        if v32 <= 22.5:
         s += -0.0883
        else:
         s += 0.0215
      else:
       if v6 <= 33.5:
        if v24 <= 0.0181050981:
         s += -0.0071
        else:
         if v7 <= 6.5:
          s += -0.1673
         else:
          s += 0.0864
       else:
        if v32 <= 10.5:
         if v0 <= 31.1:
          s += -0.0498
         else:
          s += 0.0747
        else:
         s += 0.0938
     else:
      if v21 <= 0.00619870515:
       if v39 <= 0.0:
        if v7 <= 23.5:
         s += 0.0979
        else:
         s += 0.0344
       else:
        s += -0.0184
      else:
       if v31 <= 0.65128022:
        if v39 <= 0.0:
         if v3 <= 0.0:
          if v8 <= 6.5:
           s += -0.1586
          else:
           s += 0.0470
         else:
          if v15 <= 0.0:
           s += 0.0918
          else:
           s += -0.0274
        else:
         if v41 <= 172.5:
          if v19 <= 1.5:
           s += 0.1074
          else:
           s += -0.1269
         else:
          s += 0.0799
       else:
        if v2 <= 0.671535181:
         s += 0.1022
        else:
         s += 0.0115
    else:
     if v19 <= 5.5:
      if v34 <= 0.0533428165:
       if v32 <= 6.5:
        s += -0.0012
       else:
        s += 0.1177
      else:
       s += -0.0766
     else:
      if v31 <= 0.0053845956:
       s += -0.1012
      else:
       if v39 <= 0.0:
        s += -0.0054
       else:
        s += -0.0871
    if v16 <= 34.5:
     if v31 <= 0.0778043525:
      if v34 <= 0.338095238:
       if v28 <= 17.5:
        if v15 <= 0.0:
         if v30 <= 0.0757166257:
          if v27 <= 0.912720588:
           s += 0.0288
          else:
           s += -0.0669
         else:
          s += -0.0600
        else:
         if v15 <= 0.9:
          s += -0.1140
         else:
          if v33 <= 0.19685249:
           s += 0.0674
          else:
           s += -0.1402
       else:
        if v41 <= 557:
         s += 0.0676
        else:
         s += -0.0937
      else:
       if v2 <= 0.188320546:
        s += -0.0796
       else:
        s += 0.0505
     else:
      if v25 <= 0.313506541:
       if v38 <= 80.5:
        if v2 <= 0.671535181:
         if v35 <= 0.0:
          if v14 <= 1.5:
           s += 0.0962
          else:
           s += -0.1227
         else:
          s += -0.1030
        else:
         if v18 <= 3.5:
          s += 0.0424
         else:
          if v8 <= 9.5:
           s += -0.1582
          else:
           s += 0.0375
       else:
        if v28 <= 401.5:
         if v27 <= 0.0171617145:
          if v27 <= 0.0156835768:
           s += 0.0285
          else:
           s += -0.1898
         else:
          if v16 <= 5.5:
           s += 0.0810
          else:
           s += -0.0779
        else:
         s += -0.1743
      else:
       s += -0.0129
    else:
     if v31 <= 9.89764371e-05:
      if v0 <= 58.5:
       s += -0.0997
      else:
       if v38 <= 25.5:
        s += 0.1305
       else:
        s += -0.0991
     else:
      if v28 <= 10.5:
       if v23 <= 0.238055691:
        s += -0.0644
       else:
        if v8 <= 11.5:
         s += -0.0233
        else:
         s += 0.1432
      else:
       if v8 <= 20.5:
        if v27 <= 0.222256504:
         s += 0.1197
        else:
         s += -0.0670
       else:
        s += -0.1656
    if v19 <= 34.5:
     if v31 <= 0.246689015:
      if v6 <= 31.5:
       if v6 <= 16:
        if v16 <= 3.5:
         if v9 <= 0.0:
          if v27 <= 0.419637441:
           s += 0.0806
          else:
           s += -0.0683
         else:
          s += -0.1890
        else:
         if v10 <= 0.0:
          if v4 <= 0.15:
           s += -0.0660
          else:
           s += 0.0091
         else:
          s += 0.1087
       else:
        if v6 <= 29.5:
         s += -0.0825
        else:
         if v6 <= 30.5:
          if v27 <= 0.0771907373:
           s += 0.0829
          else:
           s += -0.0607
         else:
          s += -0.1240
      else:
       if v28 <= 9.5:
        if v40 <= 0.0:
         if v15 <= 0.0:
          if v34 <= 0.989130435:
           s += 0.0513
          else:
           s += -0.0589
         else:
          s += -0.0533
        else:
         if v38 <= 76.5:
          if v19 <= 2.5:
           s += -0.2052
          else:
           s += -0.0507
         else:
          s += 0.0158
       else:
        if v34 <= 0.535897436:
         s += 0.0814
        else:
         s += -0.0490
     else:
      if v25 <= 0.233403407:
       if v14 <= 0.0:
        if v40 <= 0.0:
         s += 0.0941
        else:
         if v31 <= 0.784598652:
          if v33 <= 0.0254738723:
           s += -0.0547
          else:
           s += 0.0439
         else:
          if v0 <= 9.1:
           s += -0.0668
          else:
           s += 0.0892
       else:
        if v27 <= 0.0310253209:
         s += -0.1091
        else:
         s += 0.0478
      else:
       s += 0.0009
    else:
     if v31 <= 9.89764371e-05:
      s += -0.1020
     else:
      if v38 <= 25.5:
       if v38 <= 0.0:
        s += -0.0998
       else:
        s += 0.0732
      else:
       if v28 <= 36.5:
        s += -0.0994
       else:
        s += 0.1553
    if v16 <= 11.5:
     if v21 <= 0.00561143214:
      if v34 <= 0.408333333:
       if v25 <= 0.527864044:
        if v11 <= 0.0:
         if v41 <= 557:
          if v9 <= 0.0:
           s += 0.0424
          else:
           s += -0.1129
         else:
          s += -0.0749
        else:
         s += -0.0973
       else:
        if v41 <= 172.5:
         s += -0.0439
        else:
         s += 0.0196
      else:
       if v12 <= 22.575:
        s += -0.0699
       else:
        s += 0.1212
     else:
      if v23 <= 0.689657467:
       if v28 <= 32.5:
        if v6 <= 32.5:
         if v15 <= 0.0:
          if v25 <= 0.199337973:
           s += 0.0302
          else:
           s += -0.2082
         else:
          s += -0.1797
        else:
         if v33 <= 0.000730563293:
          if v23 <= 0.048179667:
           s += -0.0587
          else:
           s += 0.0507
         else:
          s += 0.0874
       else:
        if v40 <= 0.0:
         s += 0.0284
        else:
         s += -0.1643
      else:
       if v3 <= 0.0:
        if v33 <= 0.00151804575:
         if v28 <= 43.5:
          s += -0.0254
         else:
          if v6 <= 34.5:
           s += -0.3684
          else:
           s += -0.0176
        else:
         s += 0.0640
       else:
        if v42 <= 6196.13615:
         if v38 <= 421.5:
          s += 0.0939
         else:
          s += -0.1774
        else:
         s += -0.1160
    else:
     if v23 <= 0.000357842095:
      if v12 <= 6.49:
       if v10 <= 0.0:
        s += -0.1012
       else:
        s += -0.0107
      else:
       if v3 <= 0.0:
        s += -0.0684
       else:
        s += 0.1175
     else:
      if v6 <= 31.5:
       s += -0.0777
      else:
       if v28 <= 7.5:
        if v38 <= 18.5:
         s += 0.0252
        else:
         s += -0.0674
       else:
        s += 0.0844
    if v23 <= 0.00547372734:
     if v17 <= 42:
      if v4 <= 0.0:
       if v31 <= 0.00623091099:
        s += -0.0514
       else:
        s += 0.0280
      else:
       if v27 <= 0.888937726:
        if v11 <= 0.0:
         s += 0.0500
        else:
         s += -0.0905
       else:
        s += -0.0701
     else:
      if v0 <= 45.1:
       s += -0.0978
      else:
       if v10 <= 0.0:
        if v28 <= 13.5:
         s += -0.0932
        else:
         s += 0.2327
       else:
        s += 0.4168
    else:
     if v31 <= 0.246689015:
      if v34 <= 0.0380986938:
       if v37 <= 0.0277613703:
        if v42 <= 27.1604292:
         s += 0.0737
        else:
         s += -0.0666
       else:
        if v6 <= 31.5:
         if v6 <= 13.5:
          if v9 <= 0.0:
           s += 0.0633
          else:
           s += -0.2365
         else:
          if v42 <= 1531:
           s += -0.0694
          else:
           s += 0.0225
        else:
         if v28 <= 9.5:
          if v39 <= 0.0:
           s += 0.0462
          else:
           s += -0.0467
         else:
          s += 0.0855
      else:
       if v4 <= 0.15:
        s += -0.0796
       else:
        if v0 <= 72.4:
         s += -0.0047
        else:
         s += 0.1910
     else:
      if v21 <= 0.00679586275:
       if v6 <= 14.5:
        s += 0.0859
       else:
        if v4 <= 0.0:
         s += -0.0090
        else:
         s += 0.0460
      else:
       if v39 <= 6.5:
        if v33 <= 0.229983118:
         if v35 <= 0.0:
          if v37 <= 0.0712509798:
           s += 0.0492
          else:
           s += 0.0953
         else:
          s += -0.0733
        else:
         s += -0.1093
       else:
        if v31 <= 0.784598652:
         if v31 <= 0.395173589:
          s += 0.0616
         else:
          s += -0.1570
        else:
         s += 0.0883
    if v19 <= 34.5:
     if v21 <= 0.00561143214:
      if v30 <= 0.141973954:
       if v27 <= 0.901997028:
        if v41 <= 464.5:
         if v37 <= -1.23580334e-16:
          s += -0.1146
         else:
          if v7 <= 14.5:
           s += 0.0754
          else:
           s += 0.0266
        else:
         s += -0.0459
       else:
        s += -0.0605
      else:
       if v28 <= 8.5:
        s += -0.0610
       else:
        if v33 <= 0.0452264302:
         if v37 <= 2.10430506e-16:
          s += -0.0851
         else:
          s += 0.0548
        else:
         s += -0.0786
     else:
      if v23 <= 0.689657467:
       if v27 <= 0.200105397:
        if v28 <= 32.5:
         if v0 <= 31.1:
          if v41 <= 130.5:
           s += -0.0217
          else:
           s += 0.0488
         else:
          if v30 <= 0.494444444:
           s += 0.0729
          else:
           s += -0.2180
        else:
         if v39 <= 0.0:
          s += 0.0206
         else:
          s += -0.1469
       else:
        s += -0.0916
      else:
       if v3 <= 0.0:
        if v33 <= 0.00624378463:
         if v27 <= 0.0281214565:
          s += -0.0304
         else:
          if v28 <= 39.5:
           s += -0.0717
          else:
           s += -0.3249
        else:
         s += 0.0583
       else:
        if v37 <= 0.0224455969:
         if v2 <= 0.153972257:
          s += 0.0544
         else:
          s += -0.1178
        else:
         if v42 <= 6196.13615:
          if v7 <= 7.5:
           s += -0.2195
          else:
           s += 0.0955
         else:
          if v27 <= 0.0338639464:
           s += -0.2137
          else:
           s += 0.0966
    else:
     if v23 <= 0.000357842095:
      s += -0.1004
     else:
      if v8 <= 14.5:
       if v42 <= 1.6215937:
        s += 0.1516
       else:
        s += -0.0767
      else:
       if v42 <= 536.293946:
        s += 0.1796
       else:
        s += -0.0871
    if v20 <= 0.0:
     if v31 <= 0.00841514736:
      if v25 <= 0.014361498:
       if v5 <= 0.0:
        if v32 <= 4.5:
         if v22 <= 0.000100302082:
          s += -0.0831
         else:
          s += -0.0008
        else:
         if v11 <= 0.0:
          if v39 <= 2.5:
           s += 0.0415
          else:
           s += -0.0760
         else:
          s += 0.3950
       else:
        s += -0.0947
      else:
       s += -0.0993
     else:
      if v31 <= 0.349280175:
       s += -0.0274
      else:
       if v39 <= 7.5:
        s += 0.0669
       else:
        s += -0.1252
    else:
     if v4 <= -0.37:
      if v32 <= 15.5:
       if v6 <= 31.5:
        s += -0.0761
       else:
        if v6 <= 35.5:
         if v26 <= 0.329445284:
          s += 0.0636
         else:
          s += -0.0691
        else:
         s += -0.0450
      else:
       if v30 <= 0.187892259:
        s += 0.0442
       else:
        s += -0.0456
     else:
      if v31 <= 0.65128022:
       if v40 <= 0.0:
        if v11 <= 0.0:
         if v6 <= 31.5:
          if v6 <= 23.5:
           s += 0.0569
          else:
           s += -0.0447
         else:
          s += 0.0673
        else:
         s += -0.0837
       else:
        if v41 <= 162.5:
         s += -0.0675
        else:
         if v39 <= 16.5:
          if v41 <= 612.5:
           s += 0.0518
          else:
           s += -0.1116
         else:
          s += -0.1368
      else:
       if v2 <= 0.957596644:
        if v14 <= 0.0:
         if v28 <= 159.5:
          s += 0.0956
         else:
          if v41 <= 220.5:
           s += -0.2049
          else:
           s += 0.0619
        else:
         s += -0.1052
       else:
        if v41 <= 40.5:
         s += -0.2907
        else:
         if v25 <= 0.0:
          s += 0.0437
         else:
          s += -0.1082
    if v16 <= 34.5:
     if v21 <= 0.0086968721:
      if v30 <= 0.141973954:
       if v24 <= 0.00608659304:
        if v41 <= 163.5:
         s += -0.0658
        else:
         s += 0.0091
       else:
        if v37 <= 0.051760968:
         if v8 <= 10.5:
          if v27 <= 0.00317345627:
           s += 0.0797
          else:
           s += -0.0824
         else:
          s += 0.0396
        else:
         if v41 <= 486:
          if v27 <= 0.081140366:
           s += 0.0543
          else:
           s += 0.0074
         else:
          s += -0.0533
      else:
       if v6 <= 31.5:
        s += -0.0678
       else:
        if v6 <= 34.5:
         s += 0.0571
        else:
         if v3 <= 0.0:
          s += -0.0780
         else:
          s += 0.0310
     else:
      if v6 <= 35.5:
       if v2 <= 0.0:
        if v6 <= 33.5:
         if v27 <= 0.250034078:
          s += 0.0113
         else:
          s += -0.1611
        else:
         if v33 <= 0.00199167154:
          s += -0.2221
         else:
          s += 0.0757
       else:
        s += 0.0861
      else:
       if v28 <= 4.5:
        if v40 <= 0.0:
         s += 0.0522
        else:
         if v41 <= 167:
          s += -0.1048
         else:
          s += 0.0611
       else:
        if v2 <= 0.671535181:
         if v40 <= 17.5:
          s += 0.0941
         else:
          s += 0.0146
        else:
         s += -0.0335
    else:
     if v23 <= 0.000357842095:
      if v10 <= 0.0:
       s += -0.0953
      else:
       s += 0.0059
     else:
      if v6 <= 31.5:
       if v8 <= 12.5:
        s += -0.0877
       else:
        if v27 <= 0.0142766652:
         s += 0.1612
        else:
         s += -0.0823
      else:
       if v28 <= 7.5:
        if v37 <= 0.63186269:
         s += -0.0709
        else:
         s += 0.0249
       else:
        s += 0.0836
    if v19 <= 34.5:
     if v6 <= 31.5:
      if v6 <= 16:
       if v24 <= 0.680230162:
        if v22 <= 0.220019179:
         if v36 <= 0.111489479:
          s += -0.0899
         else:
          if v40 <= 0.0:
           s += 0.0460
          else:
           s += -0.0408
        else:
         s += -0.2652
       else:
        if v36 <= 0.949847995:
         if v9 <= 0.0:
          if v26 <= 0.72730435:
           s += 0.0958
          else:
           s += -0.0135
         else:
          s += -0.1664
        else:
         if v42 <= 500.766741:
          s += 0.0689
         else:
          s += -0.0818
      else:
       if v2 <= 0.0:
        if v34 <= 0.144009217:
         s += -0.0424
        else:
         s += -0.0956
       else:
        s += 0.0376
     else:
      if v36 <= 0.9334002:
       if v22 <= 0.767512676:
        if v40 <= 0.0:
         if v10 <= 0.0:
          if v38 <= 2.5:
           s += -0.0384
          else:
           s += 0.0584
         else:
          s += -0.0698
        else:
         s += -0.0178
       else:
        if v1 <= 0.275751547:
         if v42 <= 6196.13615:
          if v38 <= 421.5:
           s += 0.0849
          else:
           s += -0.1772
         else:
          if v26 <= 0.0373298332:
           s += -0.1999
          else:
           s += 0.0939
        else:
         if v34 <= 0.0808163265:
          s += 0.0320
         else:
          s += -0.1127
      else:
       if v0 <= 66.2:
        s += -0.0241
       else:
        s += 0.0939
    else:
     if v0 <= 40.5:
      if v23 <= 0.000357842095:
       s += -0.0999
      else:
       if v6 <= 31.5:
        s += -0.0857
       else:
        if v38 <= 23.5:
         if v38 <= 2.5:
          s += -0.0379
         else:
          s += 0.1329
        else:
         s += -0.0807
     else:
      if v10 <= 0.0:
       s += -0.0309
      else:
       s += 0.2740
    if v19 <= 34.5:
     if v32 <= 6.5:
      if v6 <= 31.5:
       if v4 <= 0.525:
        s += -0.0702
       else:
        s += 0.0143
      else:
       if v22 <= 0.333250055:
        if v13 <= -4.595:
         s += 0.0686
        else:
         if v6 <= 35.5:
          if v26 <= 0.538253638:
           s += 0.0324
          else:
           s += -0.0876
         else:
          if v26 <= 0.079819856:
           s += -0.0641
          else:
           s += 0.0074
       else:
        if v36 <= 0.978791531:
         if v35 <= 0.0:
          s += 0.0767
         else:
          s += -0.1269
        else:
         s += -0.0989
     else:
      if v21 <= 0.00785364686:
       if v34 <= 0.0380986938:
        if v14 <= 3.5:
         if v36 <= 0.957074676:
          if v24 <= 0.943639817:
           s += 0.0316
          else:
           s += 0.0726
         else:
          if v20 <= 0.0:
           s += 0.0859
          else:
           s += -0.0263
        else:
         s += -0.0568
       else:
        if v18 <= 8.5:
         if v4 <= -0.825:
          s += -0.0469
         else:
          if v24 <= 0.0692604:
           s += 0.0830
          else:
           s += -0.0100
        else:
         s += -0.0952
      else:
       if v19 <= 5.5:
        if v35 <= 0.0:
         if v36 <= 0.9334002:
          if v28 <= 401.5:
           s += 0.0877
          else:
           s += -0.1398
         else:
          if v1 <= 0.0:
           s += 0.0495
          else:
           s += -0.0560
        else:
         s += -0.0889
       else:
        if v30 <= 0.242833743:
         if v1 <= 0.20530387:
          if v34 <= 0.163333333:
           s += 0.0483
          else:
           s += -0.1295
         else:
          s += -0.1578
        else:
         s += -0.1618
    else:
     if v21 <= 9.22763163e-05:
      s += -0.0936
     else:
      if v4 <= -0.43:
       s += -0.0761
      else:
       s += 0.0165
    if v19 <= 34.5:
     if v32 <= 7.5:
      if v6 <= 31.5:
       if v2 <= 0.0:
        if v4 <= 1.455:
         s += -0.0703
        else:
         s += 0.0288
       else:
        s += 0.0353
      else:
       if v28 <= 13.5:
        if v37 <= 0.0904916134:
         if v28 <= 12.5:
          if v4 <= 0.15:
           s += -0.0807
          else:
           s += 0.0259
         else:
          s += -0.3642
        else:
         if v23 <= 0.0652155381:
          s += -0.0279
         else:
          if v40 <= 0.0:
           s += 0.0523
          else:
           s += -0.0426
       else:
        if v4 <= -1.375:
         s += -0.0223
        else:
         s += 0.0744
     else:
      if v40 <= 0.0:
       if v42 <= 6196.13615:
        if v26 <= 0.191977417:
         if v4 <= -1.325:
          s += 0.0124
         else:
          if v2 <= 0.946657183:
           s += 0.0787
          else:
           s += 0.0185
        else:
         if v16 <= 3.5:
          if v36 <= 0.957074676:
           s += 0.0822
          else:
           s += -0.0654
         else:
          if v6 <= 11.5:
           s += -0.0931
          else:
           s += 0.0109
       else:
        if v37 <= 0.63186269:
         if v27 <= 0.0300508687:
          s += -0.2978
         else:
          s += -0.0470
        else:
         s += 0.0623
      else:
       if v35 <= 0.0:
        if v12 <= -6.585:
         s += -0.1177
        else:
         if v28 <= 401.5:
          if v4 <= 0.62:
           s += 0.0053
          else:
           s += 0.0646
         else:
          s += -0.1287
       else:
        s += -0.1098
    else:
     if v31 <= 9.89764371e-05:
      s += -0.0948
     else:
      if v42 <= 0.0193120632:
       s += 0.1833
      else:
       if v40 <= 0.0:
        if v6 <= 35.5:
         s += -0.0740
        else:
         s += 0.0606
       else:
        s += -0.0967
    if v24 <= 0.00608659304:
     if v12 <= 2.335:
      if v20 <= 0.0:
       s += -0.0914
      else:
       s += -0.0499
     else:
      if v32 <= 36.5:
       if v42 <= 101.470789:
        if v42 <= 27.1604292:
         s += 0.0712
        else:
         s += 0.3539
       else:
        s += -0.0554
      else:
       if v37 <= 1.96045087e-16:
        s += -0.0751
       else:
        s += 0.1010
    else:
     if v32 <= 4.5:
      if v6 <= 31.5:
       if v4 <= 0.0:
        s += -0.0788
       else:
        s += -0.0051
      else:
       if v36 <= 0.814708641:
        if v23 <= 0.048179667:
         if v0 <= 30.2:
          if v2 <= 0.324442864:
           s += -0.0647
          else:
           s += 0.1394
         else:
          s += 0.0807
        else:
         if v7 <= 8.5:
          s += -0.1301
         else:
          s += 0.0500
       else:
        if v4 <= 0.15:
         s += -0.0624
        else:
         s += 0.0127
     else:
      if v39 <= 1.5:
       if v5 <= 11.5:
        if v14 <= 3.5:
         if v4 <= -0.685:
          if v37 <= 0.051760968:
           s += -0.0412
          else:
           s += 0.0413
         else:
          if v42 <= 6196.13615:
           s += 0.0723
          else:
           s += -0.0760
        else:
         if v0 <= 5.1:
          s += 0.0004
         else:
          s += -0.2595
       else:
        s += -0.0423
      else:
       if v31 <= 0.784598652:
        if v42 <= 19.1016124:
         s += 0.0814
        else:
         if v15 <= 0.9:
          if v12 <= 11.125:
           s += -0.0718
          else:
           s += 0.0395
         else:
          s += -0.1631
       else:
        if v2 <= 0.289596655:
         if v8 <= 18.5:
          s += 0.0772
         else:
          if v31 <= 0.98253786:
           s += 0.0484
          else:
           s += -0.3721
        else:
         s += -0.0732
    if v16 <= 34.5:
     if v4 <= -0.37:
      if v34 <= 0.0752358491:
       if v38 <= 12.5:
        s += -0.0376
       else:
        s += 0.0107
      else:
       s += -0.0525
     else:
      if v23 <= 0.689657467:
       if v6 <= 29.5:
        if v27 <= 0.125568346:
         if v41 <= 58.5:
          s += -0.1352
         else:
          if v41 <= 464.5:
           s += 0.0258
          else:
           s += -0.0604
        else:
         if v22 <= 0.104745975:
          s += -0.0447
         else:
          s += -0.2280
       else:
        if v33 <= 0.000730563293:
         if v8 <= 12.5:
          if v39 <= 6.5:
           s += -0.0135
          else:
           s += -0.1270
         else:
          s += 0.0353
        else:
         s += 0.0540
      else:
       if v3 <= 0.0:
        if v4 <= 0.05:
         if v4 <= 0.0:
          s += 0.0530
         else:
          if v6 <= 33.5:
           s += -0.0172
          else:
           s += -0.1130
        else:
         if v34 <= 0.126602564:
          s += 0.0602
         else:
          s += -0.0764
       else:
        if v38 <= 82.5:
         if v2 <= 0.889674126:
          s += 0.0890
         else:
          s += -0.0322
        else:
         if v27 <= 0.0323818743:
          if v33 <= 0.0156159505:
           s += 0.0383
          else:
           s += -0.1305
         else:
          s += 0.0676
    else:
     if v27 <= 0.10022105:
      if v34 <= 0.163333333:
       if v10 <= 0.0:
        if v37 <= 0.00876645775:
         s += -0.0751
        else:
         if v38 <= 0.0:
          s += -0.0727
         else:
          if v22 <= 0.00383320813:
           s += 0.1552
          else:
           s += 0.0352
       else:
        if v36 <= 0.745688049:
         s += -0.0694
        else:
         s += 0.4056
      else:
       if v27 <= 0.0972597598:
        s += -0.0950
       else:
        s += 0.0977
     else:
      s += -0.0919
    if v19 <= 34.5:
     if v0 <= 21.1:
      if v34 <= 0.0380986938:
       if v9 <= 0.0:
        if v38 <= 2.5:
         s += -0.0628
        else:
         if v14 <= 1.5:
          if v21 <= 0.0822008217:
           s += 0.0283
          else:
           s += -0.1288
         else:
          s += -0.0443
       else:
        s += -0.1375
      else:
       if v16 <= 8.5:
        if v6 <= 16:
         if v39 <= 1.5:
          s += 0.0687
         else:
          s += -0.0609
        else:
         if v6 <= 30.5:
          s += -0.0795
         else:
          s += -0.0158
       else:
        s += -0.0927
     else:
      if v3 <= 0.0:
       if v33 <= 0.00369537915:
        if v26 <= 0.0250788469:
         if v28 <= 1.5:
          s += -0.1282
         else:
          s += 0.0115
        else:
         if v26 <= 0.0473578825:
          s += -0.3255
         else:
          s += -0.0339
       else:
        if v42 <= 58.1250499:
         s += -0.1259
        else:
         if v20 <= 0.0:
          s += -0.0793
         else:
          s += 0.0550
      else:
       if v39 <= 0.0:
        if v28 <= 4.5:
         if v16 <= 4.5:
          s += 0.0674
         else:
          if v33 <= 0.0150752091:
           s += -0.0276
          else:
           s += 0.0878
        else:
         if v28 <= 144.5:
          if v33 <= 0.25201732:
           s += 0.0934
          else:
           s += -0.1141
         else:
          if v41 <= 190.5:
           s += -0.1942
          else:
           s += 0.0399
       else:
        if v19 <= 2.5:
         if v38 <= 44.5:
          s += 0.0986
         else:
          s += -0.0007
        else:
         if v42 <= 64.0555525:
          s += 0.0849
         else:
          if v33 <= 0.0319065587:
           s += -0.0655
          else:
           s += 0.0211
    else:
     if v21 <= 4.67497944e-06:
      s += -0.0892
     else:
      s += -0.0151
    if v19 <= 34.5:
     if v4 <= -0.37:
      if v34 <= 0.0752358491:
       if v12 <= 3.575:
        s += -0.0197
       else:
        if v25 <= 0.501005939:
         s += 0.0352
        else:
         s += -0.0356
      else:
       if v41 <= 238.5:
        s += -0.0754
       else:
        s += 0.0135
     else:
      if v31 <= 0.784598652:
       if v40 <= 0.0:
        if v23 <= 0.528145572:
         if v41 <= 570:
          if v6 <= 31.5:
           s += -0.0063
          else:
           s += 0.0389
         else:
          s += -0.1299
        else:
         s += 0.0512
       else:
        if v41 <= 162.5:
         if v22 <= 0.689866606:
          if v41 <= 40.5:
           s += 0.1242
          else:
           s += -0.0775
         else:
          s += 0.0594
        else:
         if v41 <= 508.5:
          if v36 <= 0.941920843:
           s += 0.0552
          else:
           s += -0.0676
         else:
          if v41 <= 534:
           s += -0.2400
          else:
           s += -0.0366
      else:
       if v21 <= 0.00785364686:
        if v31 <= 0.996174693:
         s += 0.0306
        else:
         if v13 <= -0.3:
          s += 0.0115
         else:
          if v36 <= 0.361756892:
           s += 0.0580
          else:
           s += -0.1808
       else:
        if v2 <= 0.973798627:
         if v18 <= 5.5:
          s += 0.0910
         else:
          if v4 <= -0.14:
           s += -0.2216
          else:
           s += 0.0415
        else:
         if v36 <= 0.881819217:
          s += 0.0298
         else:
          s += -0.2266
    else:
     if v31 <= 9.89764371e-05:
      if v10 <= 0.0:
       s += -0.0931
      else:
       if v42 <= 93.9866101:
        s += 0.2290
       else:
        s += -0.0932
     else:
      if v40 <= 0.0:
       if v38 <= 0.0:
        s += -0.0832
       else:
        s += 0.0551
      else:
       s += -0.0753
    if v19 <= 34.5:
     if v4 <= 0.05:
      if v34 <= 0.0752358491:
       if v31 <= 0.65128022:
        if v15 <= 0.0:
         if v30 <= 0.0879772962:
          if v42 <= 108.732124:
           s += -0.0230
          else:
           s += 0.0179
         else:
          s += -0.0442
        else:
         if v15 <= 0.0:
          s += -0.1002
         else:
          if v42 <= 1700.4986:
           s += 0.0561
          else:
           s += -0.1232
       else:
        if v0 <= 19.1:
         if v4 <= 0.0:
          if v18 <= 1.5:
           s += 0.0446
          else:
           s += -0.0455
         else:
          if v8 <= 12.5:
           s += -0.1332
          else:
           s += 0.0514
        else:
         if v28 <= 159.5:
          if v36 <= 0.941920843:
           s += 0.0845
          else:
           s += -0.0374
         else:
          if v27 <= 0.016269626:
           s += -0.2015
          else:
           s += 0.0515
      else:
       if v18 <= 8.5:
        if v4 <= -1.375:
         if v8 <= 14.5:
          s += -0.0826
         else:
          s += 0.0497
        else:
         s += -0.0011
       else:
        s += -0.0970
     else:
      if v23 <= 0.988237006:
       if v39 <= 0.0:
        if v31 <= 0.361424079:
         if v16 <= 10.5:
          s += 0.0173
         else:
          s += 0.0856
        else:
         s += 0.0711
       else:
        if v33 <= 0.0312305021:
         if v28 <= 32.5:
          s += -0.0100
         else:
          s += -0.1030
        else:
         s += 0.0350
      else:
       s += 0.0744
    else:
     if v31 <= 9.89764371e-05:
      if v10 <= 0.0:
       s += -0.0930
      else:
       if v42 <= 93.9866101:
        s += 0.2043
       else:
        s += -0.0923
     else:
      if v28 <= 8.5:
       s += -0.0232
      else:
       if v8 <= 8.5:
        s += -0.0087
       else:
        s += 0.1927
    if v19 <= 34.5:
     if v4 <= 0.15:
      if v31 <= 0.784598652:
       if v12 <= 12.955:
        if v35 <= 0.0:
         if v9 <= 0.0:
          if v4 <= -1.245:
           s += -0.0361
          else:
           s += 0.0003
         else:
          s += -0.1174
        else:
         s += -0.1002
       else:
        s += 0.0345
      else:
       if v0 <= 19.1:
        if v34 <= 0.223180077:
         if v21 <= 0.0766269818:
          if v21 <= 0.00561143214:
           s += -0.0173
          else:
           s += 0.0659
         else:
          s += -0.1373
        else:
         s += -0.1704
       else:
        if v37 <= 0.0712509798:
         s += -0.0027
        else:
         if v28 <= 159.5:
          s += 0.0912
         else:
          if v28 <= 182:
           s += -0.1554
          else:
           s += 0.0627
     else:
      if v23 <= 0.956422433:
       if v28 <= 144.5:
        if v36 <= 0.978791531:
         if v9 <= 0.0:
          if v39 <= 1.5:
           s += 0.0459
          else:
           s += -0.0051
         else:
          s += -0.1574
        else:
         s += -0.0470
       else:
        s += -0.1164
      else:
       if v28 <= 500.5:
        if v37 <= 0.999976726:
         if v7 <= 33.5:
          if v36 <= 0.9334002:
           s += 0.0784
          else:
           s += 0.0219
         else:
          s += -0.0596
        else:
         s += -0.1033
       else:
        s += -0.1056
    else:
     if v31 <= 9.89764371e-05:
      if v10 <= 0.0:
       s += -0.0906
      else:
       if v4 <= -0.43:
        s += -0.0879
       else:
        if v7 <= 18.5:
         s += -0.0786
        else:
         s += 0.1696
     else:
      if v6 <= 35.5:
       s += -0.0617
      else:
       if v28 <= 10.5:
        if v40 <= 0.0:
         s += 0.0325
        else:
         s += -0.0995
       else:
        s += 0.1866
    if v19 <= 34.5:
     if v32 <= 7.5:
      if v0 <= 42.2:
       if v30 <= 0.332229581:
        if v26 <= 0.0:
         if v31 <= 0.0392151016:
          if v24 <= 0.0155606659:
           s += -0.0613
          else:
           s += 0.0083
         else:
          if v24 <= 0.916531617:
           s += -0.0731
          else:
           s += -0.1914
        else:
         if v19 <= 1.5:
          if v37 <= 0.0224455969:
           s += -0.0555
          else:
           s += 0.0400
         else:
          s += -0.0182
       else:
        if v12 <= -15.085:
         if v12 <= -18.165:
          s += -0.0515
         else:
          s += 0.3377
        else:
         s += -0.0780
      else:
       if v38 <= 36.5:
        s += 0.0688
       else:
        if v31 <= 0.141673953:
         s += 0.0098
        else:
         if v13 <= -0.435:
          s += 0.0182
         else:
          s += -0.2508
     else:
      if v14 <= 0.0:
       if v39 <= 1.5:
        if v25 <= 0.13139499:
         if v42 <= 7762.79554:
          if v41 <= 557:
           s += 0.0658
          else:
           s += -0.0633
         else:
          s += -0.1681
        else:
         if v38 <= 2.5:
          s += -0.1231
         else:
          s += 0.0163
       else:
        if v32 <= 131.5:
         if v35 <= 0.0:
          if v34 <= 0.89039039:
           s += 0.0053
          else:
           s += 0.1665
         else:
          s += -0.1028
        else:
         s += -0.1639
      else:
       if v0 <= 5.1:
        if v32 <= 52.5:
         s += -0.0481
        else:
         s += 0.0466
       else:
        s += -0.0861
    else:
     if v31 <= 0.00168987262:
      if v0 <= 42.2:
       s += -0.0899
      else:
       if v42 <= 128.975068:
        s += 0.1265
       else:
        s += -0.0723
     else:
      if v24 <= 0.0692604:
       s += -0.0582
      else:
       s += 0.0542
    if v18 <= 34.5:
     if v31 <= 0.784598652:
      if v15 <= 0.0:
       if v9 <= 0.0:
        if v4 <= -1.605:
         s += -0.0282
        else:
         if v42 <= 7762.79554:
          if v12 <= 12.34:
           s += 0.0132
          else:
           s += 0.0542
         else:
          s += -0.1703
       else:
        s += -0.1102
      else:
       if v15 <= 0.0:
        s += -0.0927
       else:
        if v42 <= 1700.4986:
         s += 0.0568
        else:
         s += -0.0999
     else:
      if v21 <= 0.00827534677:
       if v25 <= 0.76975052:
        if v0 <= 39.1:
         if v38 <= 10.5:
          s += -0.0722
         else:
          if v0 <= 1.5:
           s += -0.1113
          else:
           s += 0.0505
        else:
         if v36 <= 0.341678602:
          s += 0.0991
         else:
          s += -0.1701
       else:
        if v41 <= 98.5:
         s += -0.1453
        else:
         s += 0.0069
      else:
       if v2 <= 0.973798627:
        if v18 <= 6.5:
         s += 0.0843
        else:
         if v40 <= 1.5:
          s += 0.0475
         else:
          s += -0.2695
       else:
        if v36 <= 0.853091245:
         s += 0.0077
        else:
         s += -0.2253
    else:
     if v4 <= 0.39:
      if v25 <= 0.0974470638:
       if v12 <= 0.31:
        s += -0.0648
       else:
        if v37 <= 0.113306829:
         if v10 <= 0.0:
          s += -0.0552
         else:
          s += 0.1743
        else:
         if v38 <= 0.0:
          s += -0.0728
         else:
          s += 0.0632
      else:
       if v31 <= 0.994080881:
        s += -0.0939
       else:
        s += 0.0984
     else:
      if v24 <= 0.18817312:
       if v42 <= 64.0555525:
        s += 0.1003
       else:
        s += -0.0391
      else:
       if v38 <= 2.5:
        s += -0.0666
       else:
        s += 0.0873
    if v24 <= 0.000473219933:
     if v12 <= 1.44:
      if v17 <= 9.5:
       if v13 <= -8.505:
        s += 0.0921
       else:
        s += -0.0455
      else:
       s += -0.0899
     else:
      if v32 <= 36.5:
       if v3 <= 0.0:
        if v36 <= 0.853091245:
         s += -0.0121
        else:
         s += -0.1001
       else:
        if v18 <= 32:
         s += -0.0257
        else:
         s += 0.1351
      else:
       if v25 <= 0.889125296:
        s += 0.1097
       else:
        s += -0.0697
    else:
     if v32 <= 7.5:
      if v4 <= 0.0:
       if v36 <= 0.910263706:
        if v23 <= 0.0155716474:
         s += -0.0565
        else:
         s += -0.0065
       else:
        s += -0.0655
      else:
       if v28 <= 5.5:
        if v9 <= 0.0:
         s += -0.0011
        else:
         s += -0.1580
       else:
        s += 0.0589
     else:
      if v18 <= 2.5:
       if v21 <= 0.00912403561:
        if v7 <= 17.5:
         s += 0.0765
        else:
         if v13 <= -9.445:
          s += -0.2042
         else:
          if v32 <= 166:
           s += 0.0175
          else:
           s += -0.1069
       else:
        if v3 <= 0.0:
         if v13 <= 0.0:
          s += 0.0500
         else:
          if v32 <= 27.5:
           s += -0.2013
          else:
           s += 0.0882
        else:
         s += 0.0804
      else:
       if v28 <= 48.5:
        if v33 <= 0.19685249:
         if v14 <= 1.5:
          if v22 <= 0.497442317:
           s += 0.0440
          else:
           s += -0.0268
         else:
          if v22 <= 0.015357194:
           s += 0.0259
          else:
           s += -0.1230
        else:
         if v33 <= 0.273156089:
          if v24 <= 0.528151257:
           s += -0.1865
          else:
           s += 0.0618
         else:
          s += 0.0066
       else:
        s += -0.0689
    if v19 <= 34.5:
     if v4 <= 0.355:
      if v14 <= 0.0:
       if v37 <= 0.0712509798:
        if v8 <= 9.5:
         if v2 <= 0.150091575:
          if v38 <= 14.5:
           s += -0.0995
          else:
           s += -0.0124
         else:
          if v31 <= 0.994080881:
           s += -0.1444
          else:
           s += 0.0591
        else:
         if v31 <= 0.99990955:
          s += -0.0143
         else:
          s += 0.1047
       else:
        if v31 <= 0.65128022:
         if v41 <= 174.5:
          if v2 <= 0.998951782:
           s += -0.0168
          else:
           s += 0.1065
         else:
          if v42 <= 4746.90642:
           s += 0.0382
          else:
           s += -0.0502
        else:
         if v0 <= 17.1:
          if v34 <= 0.0851449275:
           s += 0.0259
          else:
           s += -0.0977
         else:
          if v3 <= 0.0:
           s += -0.0388
          else:
           s += 0.0781
      else:
       if v38 <= 48.5:
        s += -0.0890
       else:
        s += -0.0182
     else:
      if v31 <= 0.784598652:
       if v41 <= 570:
        if v23 <= 0.979336882:
         if v0 <= 6.2:
          s += 0.0616
         else:
          if v42 <= 500.766741:
           s += 0.0371
          else:
           s += -0.0161
        else:
         s += 0.0557
       else:
        s += -0.0889
      else:
       if v42 <= 6196.13615:
        if v36 <= 0.974523362:
         s += 0.0786
        else:
         s += -0.0612
       else:
        s += -0.0935
    else:
     if v23 <= 0.000357842095:
      if v0 <= 38.2:
       s += -0.0908
      else:
       if v12 <= -1.47:
        s += -0.0817
       else:
        s += 0.0756
     else:
      if v8 <= 8.5:
       s += -0.0526
      else:
       if v38 <= 52.5:
        if v42 <= 27.1604292:
         s += 0.2350
        else:
         s += 0.0550
       else:
        s += -0.0906
    if v24 <= 0.0181050981:
     if v16 <= 34.5:
      if v32 <= 8.5:
       s += -0.0537
      else:
       if v27 <= 0.874339263:
        if v13 <= -3.07:
         s += -0.0425
        else:
         if v29 <= 0.330033003:
          s += 0.0274
         else:
          s += 0.1388
       else:
        s += -0.0544
     else:
      if v4 <= 0.09:
       s += -0.0832
      else:
       if v28 <= 38.5:
        if v39 <= 4.5:
         s += 0.0144
        else:
         s += -0.0957
       else:
        s += 0.2677
    else:
     if v32 <= 2.5:
      if v6 <= 31.5:
       if v4 <= 1.985:
        s += -0.0620
       else:
        s += 0.0907
      else:
       if v37 <= 0.0904916134:
        if v37 <= -2.51629738e-16:
         s += 0.1183
        else:
         if v42 <= 19.1016124:
          s += 0.1492
         else:
          if v8 <= 15.5:
           s += -0.0761
          else:
           s += 0.1042
       else:
        if v7 <= 25.5:
         s += 0.0297
        else:
         s += -0.0645
     else:
      if v39 <= 0.0:
       if v25 <= 0.300326797:
        if v42 <= 6196.13615:
         if v41 <= 570:
          if v28 <= 5.5:
           s += 0.0272
          else:
           s += 0.0594
         else:
          if v37 <= 0.338955926:
           s += 0.0635
          else:
           s += -0.1519
        else:
         if v37 <= 0.619846264:
          s += -0.1340
         else:
          s += 0.0672
       else:
        if v31 <= 0.99990955:
         s += 0.0039
        else:
         s += -0.1046
      else:
       if v35 <= 0.0:
        if v13 <= -6.025:
         if v38 <= 33.5:
          s += -0.3233
         else:
          s += -0.0653
        else:
         if v8 <= 15.5:
          if v8 <= 9.5:
           s += 0.0193
          else:
           s += -0.0331
         else:
          s += 0.1056
       else:
        s += -0.1074
    if v24 <= 0.000473219933:
     if v17 <= 11.5:
      if v32 <= 62.5:
       s += -0.0303
      else:
       if v37 <= 0.00338655056:
        s += -0.0736
       else:
        s += 0.0867
     else:
      if v10 <= 0.0:
       s += -0.0802
      else:
       if v32 <= 4.5:
        s += -0.0966
       else:
        if v27 <= 0.238504339:
         s += 0.2236
        else:
         s += -0.0784
    else:
     if v32 <= 7.5:
      if v8 <= 17.5:
       if v22 <= 0.0813266224:
        if v41 <= 178.5:
         if v31 <= 0.129692678:
          if v42 <= 41.7549431:
           s += 0.0213
          else:
           s += -0.0477
         else:
          if v13 <= -0.62:
           s += -0.0111
          else:
           s += -0.2347
        else:
         s += 0.0106
       else:
        if v8 <= 5.5:
         s += -0.0467
        else:
         if v27 <= 0.0:
          if v32 <= 1.5:
           s += -0.1646
          else:
           s += 0.0088
         else:
          if v37 <= 0.216310999:
           s += -0.0077
          else:
           s += 0.0542
      else:
       s += 0.0923
     else:
      if v25 <= 0.125604768:
       if v38 <= 80.5:
        if v24 <= 0.18817312:
         if v27 <= 0.0846154042:
          if v33 <= 0.028937831:
           s += 0.0487
          else:
           s += -0.0828
         else:
          if v32 <= 11.5:
           s += -0.1880
          else:
           s += 0.0034
        else:
         if v29 <= 0.492125984:
          if v37 <= 0.0712509798:
           s += 0.0189
          else:
           s += 0.0772
         else:
          s += -0.0391
       else:
        if v42 <= 7762.79554:
         if v22 <= 0.144319424:
          if v41 <= 486:
           s += 0.0501
          else:
           s += -0.0404
         else:
          if v27 <= 0.037003499:
           s += -0.0564
          else:
           s += 0.0407
        else:
         s += -0.1809
      else:
       s += -0.0077
    if v19 <= 34.5:
     if v32 <= 7.5:
      if v0 <= 42.2:
       if v26 <= 0.0:
        if v31 <= 0.0304198571:
         if v30 <= 0.0467874239:
          if v24 <= 0.0155606659:
           s += -0.0515
          else:
           s += 0.0161
         else:
          s += -0.0796
        else:
         if v38 <= 86.5:
          if v13 <= -0.535:
           s += -0.0661
          else:
           s += -0.1596
         else:
          s += 0.0754
       else:
        if v30 <= 0.300306748:
         if v8 <= 6.5:
          s += -0.0371
         else:
          if v23 <= 0.01918747:
           s += -0.0192
          else:
           s += 0.0333
        else:
         s += -0.0451
      else:
       if v38 <= 34.5:
        s += 0.0711
       else:
        if v31 <= 0.141673953:
         s += 0.0169
        else:
         s += -0.1145
     else:
      if v39 <= 2.5:
       if v1 <= 0.125153563:
        if v42 <= 7762.79554:
         if v12 <= 3.21:
          if v42 <= 2087.72161:
           s += 0.0330
          else:
           s += -0.0990
         else:
          if v24 <= 0.949708181:
           s += 0.0329
          else:
           s += 0.0725
        else:
         s += -0.1299
       else:
        if v38 <= 2.5:
         s += -0.1180
        else:
         s += 0.0039
      else:
       if v8 <= 10.5:
        s += 0.0139
       else:
        if v34 <= 0.253205128:
         s += -0.0744
        else:
         if v8 <= 13.5:
          s += -0.0629
         else:
          s += 0.1054
    else:
     if v31 <= 9.89764371e-05:
      if v10 <= 0.0:
       s += -0.0842
      else:
       if v42 <= 93.9866101:
        s += 0.1613
       else:
        s += -0.0838
     else:
      if v8 <= 8.5:
       s += -0.0397
      else:
       if v24 <= 0.0583944072:
        if v42 <= 27.1604292:
         s += 0.1547
        else:
         s += -0.0518
       else:
        s += 0.1072
    if v19 <= 34.5:
     if v6 <= 31.5:
      if v15 <= 0.0:
       if v6 <= 16:
        if v16 <= 3.5:
         if v42 <= 500.766741:
          s += 0.0954
         else:
          if v36 <= 0.949847995:
           s += 0.0559
          else:
           s += -0.0556
        else:
         if v22 <= 0.220019179:
          if v0 <= 2.2:
           s += -0.0759
          else:
           s += 0.0141
         else:
          s += -0.1680
       else:
        if v12 <= 5.535:
         s += -0.0468
        else:
         if v18 <= 6.5:
          s += -0.0232
         else:
          if v2 <= 0.0528378586:
           s += 0.0597
          else:
           s += 0.3924
      else:
       s += -0.0927
     else:
      if v36 <= 0.853091245:
       if v40 <= 0.0:
        if v12 <= 5.265:
         if v28 <= 144.5:
          if v6 <= 33.5:
           s += 0.0717
          else:
           s += 0.0226
         else:
          if v27 <= 0.016269626:
           s += -0.1512
          else:
           s += 0.0237
        else:
         if v25 <= 0.846537068:
          s += 0.0636
         else:
          s += -0.0092
       else:
        if v22 <= 0.689866606:
         if v12 <= 12.955:
          s += -0.0444
         else:
          s += 0.0450
        else:
         if v27 <= 0.0323818743:
          s += -0.0482
         else:
          if v27 <= 0.133949932:
           s += 0.0853
          else:
           s += -0.0484
      else:
       if v42 <= 19.1016124:
        s += 0.0785
       else:
        if v8 <= 10.5:
         s += -0.0369
        else:
         if v17 <= 5.5:
          s += 0.0347
         else:
          s += -0.0384
    else:
     if v27 <= 0.211881806:
      if v6 <= 31.5:
       s += -0.0623
      else:
       if v28 <= 9.5:
        if v12 <= -1:
         s += -0.0640
        else:
         s += 0.0316
       else:
        s += 0.1604
     else:
      s += -0.0930
    if v35 <= 0.0:
     if v26 <= 0.72730435:
      if v4 <= -1.135:
       if v34 <= 0.0752358491:
        if v26 <= 0.0473578825:
         if v20 <= 0.0:
          s += 0.0388
         else:
          if v38 <= 50.5:
           s += -0.0621
          else:
           s += -0.0012
        else:
         if v18 <= 8.5:
          s += 0.0463
         else:
          s += -0.0483
       else:
        s += -0.0652
      else:
       if v28 <= 4.5:
        if v15 <= 0.0:
         if v9 <= 0.0:
          if v6 <= 13.5:
           s += 0.0445
          else:
           s += 0.0040
         else:
          s += -0.1080
        else:
         if v15 <= 0.6:
          if v39 <= 6.5:
           s += -0.1406
          else:
           s += 0.1199
         else:
          if v13 <= -2.915:
           s += -0.1065
          else:
           s += 0.0788
       else:
        if v38 <= 78.5:
         if v3 <= 0.0:
          if v6 <= 33.5:
           s += 0.0380
          else:
           s += -0.0283
         else:
          if v6 <= 35.5:
           s += 0.0108
          else:
           s += 0.0755
        else:
         if v42 <= 7762.79554:
          if v28 <= 32.5:
           s += 0.0287
          else:
           s += -0.0246
         else:
          s += -0.1681
     else:
      if v18 <= 9.5:
       if v42 <= 194.908799:
        if v13 <= 0.0:
         if v42 <= 164.082822:
          if v24 <= 1:
           s += -0.0108
          else:
           s += 0.1649
         else:
          s += 0.3128
        else:
         s += -0.0327
       else:
        if v28 <= 1.5:
         if v6 <= 31.5:
          s += -0.0524
         else:
          if v40 <= 3.5:
           s += 0.1288
          else:
           s += -0.0649
        else:
         if v13 <= -0.12:
          s += -0.0772
         else:
          s += 0.0253
      else:
       s += -0.0834
    else:
     s += -0.0958
    if v19 <= 34.5:
     if v4 <= 0.0:
      if v34 <= 0.0670411985:
       if v14 <= 1.5:
        if v37 <= 0.0:
         s += -0.0621
        else:
         if v31 <= 0.835243521:
          if v7 <= 16.5:
           s += 0.0310
          else:
           s += -0.0067
         else:
          if v2 <= 0.572599532:
           s += 0.0526
          else:
           s += -0.0304
       else:
        if v0 <= 5.1:
         if v0 <= 1.5:
          s += -0.1059
         else:
          s += 0.0198
        else:
         s += -0.1428
      else:
       if v18 <= 8.5:
        if v8 <= 14.5:
         if v7 <= 28.5:
          if v4 <= -2.735:
           s += -0.1143
          else:
           s += -0.0242
         else:
          s += 0.2745
        else:
         s += 0.0585
       else:
        if v34 <= 0.126602564:
         s += -0.2152
        else:
         s += -0.0633
     else:
      if v31 <= 0.835243521:
       if v9 <= 0.0:
        if v39 <= 3.5:
         if v37 <= 0.984225731:
          s += 0.0273
         else:
          s += -0.0734
        else:
         s += -0.0244
       else:
        s += -0.1210
      else:
       if v2 <= 0.889674126:
        if v19 <= 6.5:
         if v21 <= 0.00958313517:
          if v31 <= 0.994080881:
           s += 0.0604
          else:
           s += -0.0899
         else:
          s += 0.0825
        else:
         if v39 <= 0.0:
          s += 0.0308
         else:
          s += -0.1932
       else:
        if v37 <= 0.0904916134:
         s += -0.1457
        else:
         s += 0.0460
    else:
     if v33 <= 0.430158816:
      if v4 <= -0.43:
       s += -0.0595
      else:
       if v8 <= 8.5:
        s += -0.0431
       else:
        if v24 <= 0.0583944072:
         if v8 <= 11.5:
          s += 0.0825
         else:
          s += -0.0506
        else:
         s += 0.1228
     else:
      s += -0.0967
    if v19 <= 34.5:
     if v4 <= 0.355:
      if v14 <= 2.5:
       if v35 <= 0.0:
        if v9 <= 0.0:
         if v34 <= 0.0380986938:
          if v7 <= 16.5:
           s += 0.0399
          else:
           s += 0.0016
         else:
          if v18 <= 8.5:
           s += -0.0073
          else:
           s += -0.0780
        else:
         s += -0.0939
       else:
        s += -0.0869
      else:
       if v0 <= 5.1:
        if v38 <= 66.5:
         s += -0.1039
        else:
         if v2 <= 0.315505006:
          s += -0.0278
         else:
          s += 0.1110
       else:
        s += -0.1596
     else:
      if v38 <= 72.5:
       if v22 <= 0.144319424:
        if v21 <= 0.0103376031:
         if v18 <= 32:
          s += 0.0210
         else:
          s += 0.1281
        else:
         if v33 <= 0.0:
          if v27 <= 0.0420959313:
           s += -0.0278
          else:
           s += -0.1464
         else:
          s += 0.0406
       else:
        if v25 <= 0.11798057:
         s += 0.0699
        else:
         s += 0.0060
      else:
       if v7 <= 14.5:
        s += 0.0522
       else:
        if v19 <= 5.5:
         if v42 <= 7762.79554:
          s += 0.0098
         else:
          s += -0.1709
        else:
         s += -0.0549
    else:
     if v27 <= 0.147503692:
      if v8 <= 9.5:
       if v22 <= 0.00039856148:
        s += -0.0832
       else:
        if v6 <= 35.5:
         s += -0.0573
        else:
         s += 0.0756
      else:
       if v12 <= -1.79:
        if v42 <= 0.0193120632:
         s += 0.1080
        else:
         s += -0.0778
       else:
        if v34 <= 0.0150384441:
         if v42 <= 536.293946:
          if v42 <= 426.491929:
           s += 0.1217
          else:
           s += 0.3558
         else:
          s += 0.0312
        else:
         s += -0.0124
     else:
      s += -0.0881
    if v6 <= 31.5:
     if v32 <= 32.5:
      if v15 <= 0.0:
       if v32 <= 31.5:
        if v34 <= 0.163333333:
         if v32 <= 3.5:
          if v28 <= 38.5:
           s += -0.0510
          else:
           s += 0.0289
         else:
          if v28 <= 20.5:
           s += 0.0240
          else:
           s += -0.0749
        else:
         s += -0.0740
       else:
        s += -0.2682
      else:
       s += -0.1026
     else:
      if v25 <= 0.800621118:
       if v42 <= 4502.95477:
        if v0 <= 2.2:
         s += -0.0168
        else:
         s += 0.0842
       else:
        if v13 <= -0.74:
         s += -0.1390
        else:
         s += 0.0825
      else:
       s += -0.0518
    else:
     if v37 <= 0.0614886731:
      if v8 <= 8.5:
       if v0 <= 74.5:
        if v21 <= 0.0766269818:
         s += -0.0601
        else:
         s += -0.1661
       else:
        s += 0.0527
      else:
       if v42 <= 19.1016124:
        s += 0.0861
       else:
        s += -0.0019
     else:
      if v6 <= 33.5:
       if v9 <= 0.0:
        if v0 <= 11.1:
         if v28 <= 144.5:
          s += 0.0700
         else:
          if v13 <= -1.195:
           s += -0.1687
          else:
           s += 0.0396
        else:
         s += -0.0170
       else:
        s += -0.1006
      else:
       if v6 <= 35.5:
        if v4 <= -1.285:
         s += 0.0789
        else:
         s += -0.1899
       else:
        if v0 <= 21.1:
         if v7 <= 16.5:
          s += 0.0918
         else:
          if v4 <= 0.05:
           s += -0.0319
          else:
           s += 0.0172
        else:
         if v28 <= 4.5:
          if v32 <= 11.5:
           s += -0.0210
          else:
           s += 0.0449
         else:
          if v28 <= 144.5:
           s += 0.0727
          else:
           s += -0.0238
    if v27 <= 0.800369004:
     if v35 <= 0.0:
      if v37 <= 0.999976726:
       if v40 <= 0.0:
        if v0 <= 42.2:
         if v41 <= 58.5:
          if v33 <= 0.00657374383:
           s += -0.0463
          else:
           s += 0.0300
         else:
          if v27 <= 0.708447125:
           s += 0.0158
          else:
           s += 0.1505
        else:
         if v28 <= 97.5:
          if v24 <= 0.988136826:
           s += 0.0225
          else:
           s += 0.0779
         else:
          if v27 <= 0.0387198387:
           s += -0.0987
          else:
           s += 0.0597
       else:
        if v41 <= 172.5:
         if v28 <= 13.5:
          if v42 <= 1121.63564:
           s += -0.0695
          else:
           s += 0.0074
         else:
          if v27 <= 0.0292116652:
           s += -0.0729
          else:
           s += 0.0423
        else:
         if v41 <= 517.5:
          if v36 <= 0.9334002:
           s += 0.0540
          else:
           s += -0.0468
         else:
          if v41 <= 524.5:
           s += -0.2328
          else:
           s += -0.0253
      else:
       if v8 <= 14.5:
        if v18 <= 0.0:
         s += 0.0677
        else:
         s += -0.0766
       else:
        if v24 <= 0.0155606659:
         s += -0.0500
        else:
         s += 0.2156
     else:
      s += -0.0902
    else:
     if v18 <= 7.5:
      if v13 <= -6.025:
       if v36 <= 0.705359691:
        s += -0.0670
       else:
        s += 0.3155
      else:
       if v41 <= 280.5:
        if v8 <= 16.5:
         s += -0.0815
        else:
         if v24 <= 0.0322845422:
          s += -0.0735
         else:
          s += 0.1496
       else:
        if v7 <= 10.5:
         if v34 <= 0.0120551924:
          if v42 <= 2319.41982:
           s += 0.1872
          else:
           s += -0.0563
         else:
          s += -0.0706
        else:
         s += -0.0708
     else:
      s += -0.0929
    if v35 <= 0.0:
     if v27 <= 0.800369004:
      if v6 <= 29.5:
       if v6 <= 16:
        if v24 <= 0.626677614:
         if v24 <= 0.0822737566:
          if v2 <= 0.0709868295:
           s += -0.0121
          else:
           s += 0.0814
         else:
          if v36 <= 0.199035185:
           s += -0.1689
          else:
           s += -0.0368
        else:
         if v42 <= 500.766741:
          s += 0.0806
         else:
          if v36 <= 0.949847995:
           s += 0.0423
          else:
           s += -0.0702
       else:
        if v31 <= 0.349280175:
         if v23 <= 0.280477626:
          if v27 <= 0.785954786:
           s += -0.0267
          else:
           s += 0.2160
         else:
          s += -0.0876
        else:
         s += 0.0653
      else:
       if v6 <= 33.5:
        if v36 <= 0.0545934616:
         if v16 <= 4.5:
          if v26 <= 0.00284467781:
           s += -0.1573
          else:
           s += -0.0113
         else:
          if v38 <= 0.0:
           s += -0.0370
          else:
           s += 0.1049
        else:
         if v36 <= 0.964392302:
          s += 0.0633
         else:
          s += -0.0178
       else:
        if v2 <= 0.671535181:
         if v31 <= 0.599986489:
          if v26 <= 0.00145223795:
           s += -0.0253
          else:
           s += 0.0161
         else:
          if v21 <= 0.0086968721:
           s += -0.0013
          else:
           s += 0.0535
        else:
         if v8 <= 15.5:
          if v28 <= 121.5:
           s += -0.0651
          else:
           s += 0.0432
         else:
          s += 0.0822
     else:
      if v2 <= 0.0528378586:
       if v18 <= 8.5:
        if v12 <= -3.175:
         if v36 <= 0.635879363:
          s += -0.0407
         else:
          s += 0.2079
        else:
         s += -0.0515
       else:
        s += -0.0964
      else:
       if v28 <= 1.5:
        s += 0.1860
       else:
        s += -0.0713
    else:
     s += -0.0905
    if v27 <= 0.800369004:
     if v5 <= 19.5:
      if v40 <= 0.0:
       if v37 <= 0.999999992:
        if v36 <= 0.957074676:
         if v9 <= 0.0:
          if v11 <= 0.0:
           s += 0.0252
          else:
           s += -0.0546
         else:
          if v42 <= 1248.46342:
           s += -0.1343
          else:
           s += 0.0694
        else:
         if v19 <= 2.5:
          if v31 <= 0.99758989:
           s += -0.0647
          else:
           s += 0.0401
         else:
          if v38 <= 10.5:
           s += 0.1288
          else:
           s += 0.0038
       else:
        if v38 <= 0.0:
         s += -0.0826
        else:
         if v28 <= 13.5:
          if v22 <= 0.0124838703:
           s += 0.0008
          else:
           s += 0.1416
         else:
          s += -0.0857
      else:
       if v39 <= 10.5:
        if v31 <= 1:
         if v38 <= 23.5:
          if v42 <= 536.293946:
           s += 0.0762
          else:
           s += -0.0474
         else:
          if v19 <= 17.5:
           s += -0.0055
          else:
           s += -0.0870
        else:
         if v16 <= 6.5:
          if v1 <= 0.11577255:
           s += 0.0717
          else:
           s += -0.2154
         else:
          s += -0.2228
       else:
        if v31 <= 0.809924886:
         s += -0.0827
        else:
         s += 0.0748
     else:
      if v19 <= 7.5:
       if v0 <= 65.1:
        s += -0.0401
       else:
        s += 0.1240
      else:
       s += -0.0935
    else:
     if v19 <= 7.5:
      if v28 <= 1.5:
       s += 0.0442
      else:
       if v27 <= 0.901997028:
        if v42 <= 171.576412:
         s += 0.2145
        else:
         s += -0.0363
       else:
        if v38 <= 163.5:
         s += -0.0939
        else:
         if v28 <= 11.5:
          s += -0.0709
         else:
          s += 0.2383
     else:
      s += -0.0957
    if v35 <= 0.0:
     if v38 <= 0.0:
      if v18 <= 9.5:
       if v42 <= 108.732124:
        if v0 <= 23.1:
         s += -0.0997
        else:
         s += 0.0925
       else:
        if v38 <= 0.0:
         if v28 <= 2.5:
          s += 0.1384
         else:
          s += 0.0283
        else:
         s += -0.0878
      else:
       s += -0.0863
     else:
      if v32 <= 3.5:
       if v0 <= 42.2:
        if v28 <= 38.5:
         if v6 <= 29.5:
          if v7 <= 17.5:
           s += -0.0115
          else:
           s += -0.0715
         else:
          if v22 <= 0.994065321:
           s += -0.0267
          else:
           s += 0.0722
        else:
         if v13 <= -1.795:
          s += -0.0580
         else:
          s += 0.0557
       else:
        if v38 <= 36.5:
         s += 0.0729
        else:
         s += 0.0003
      else:
       if v38 <= 25.5:
        if v0 <= 19.1:
         if v20 <= 0.0:
          if v8 <= 9.5:
           s += -0.0101
          else:
           s += 0.1105
         else:
          if v8 <= 14.5:
           s += -0.0147
          else:
           s += 0.0550
        else:
         if v28 <= 2.5:
          if v22 <= 0.220019179:
           s += 0.0397
          else:
           s += -0.2184
         else:
          if v25 <= 0.501005939:
           s += 0.0788
          else:
           s += -0.1027
       else:
        if v32 <= 15.5:
         if v0 <= 10.2:
          if v6 <= 29.5:
           s += -0.0262
          else:
           s += 0.0355
         else:
          if v38 <= 106.5:
           s += -0.0564
          else:
           s += 0.0388
        else:
         if v28 <= 144.5:
          if v2 <= 0.80707196:
           s += 0.0320
          else:
           s += -0.0309
         else:
          if v22 <= 0.497442317:
           s += -0.1244
          else:
           s += -0.0110
    else:
     s += -0.0877
    if v35 <= 0.0:
     if v27 <= 0.800369004:
      if v32 <= 4.5:
       if v6 <= 29.5:
        if v27 <= 0.785954786:
         if v0 <= 13.1:
          if v41 <= 147.5:
           s += -0.0798
          else:
           s += -0.0213
         else:
          if v2 <= 0.23496988:
           s += -0.0150
          else:
           s += 0.1487
        else:
         if v0 <= 3.1:
          s += -0.0415
         else:
          s += 0.3578
       else:
        if v23 <= 0.01918747:
         if v17 <= 3.5:
          if v27 <= 0.667092924:
           s += -0.0889
          else:
           s += 0.0693
         else:
          if v41 <= 343:
           s += -0.0140
          else:
           s += 0.1217
        else:
         if v19 <= 11.5:
          if v27 <= 0.00171796668:
           s += -0.0388
          else:
           s += 0.0157
         else:
          s += 0.0784
      else:
       if v41 <= 464.5:
        if v4 <= 0.355:
         if v34 <= 0.036038961:
          if v16 <= 10.5:
           s += 0.0138
          else:
           s += 0.0703
         else:
          if v16 <= 7.5:
           s += -0.0026
          else:
           s += -0.0866
        else:
         if v38 <= 74.5:
          s += 0.0566
         else:
          if v41 <= 349:
           s += -0.0087
          else:
           s += 0.0832
       else:
        if v34 <= 0.204166667:
         if v27 <= 0.0771907373:
          if v42 <= 2699.93818:
           s += -0.1069
          else:
           s += -0.0340
         else:
          s += 0.0302
        else:
         s += 0.0555
     else:
      if v19 <= 8.5:
       if v42 <= 171.576412:
        if v39 <= 0.0:
         if v41 <= 72.5:
          s += 0.2618
         else:
          if v41 <= 198.5:
           s += -0.0633
          else:
           s += 0.1210
        else:
         s += -0.0735
       else:
        s += -0.0387
      else:
       s += -0.0970
    else:
     s += -0.0840
    if v35 <= 0.0:
     if v38 <= 0.0:
      if v17 <= 9.5:
       if v41 <= 67.5:
        if v4 <= 0.0:
         s += -0.1203
        else:
         if v31 <= 0.111761575:
          s += -0.0713
         else:
          s += 0.0578
       else:
        if v28 <= 2.5:
         if v16 <= 5.5:
          s += 0.1530
         else:
          s += -0.0195
        else:
         if v19 <= 4.5:
          s += 0.0295
         else:
          s += -0.0739
      else:
       if v8 <= 14.5:
        s += -0.0936
       else:
        if v23 <= 0.0711259097:
         s += -0.0730
        else:
         s += 0.1666
     else:
      if v9 <= 0.0:
       if v39 <= 3.5:
        if v7 <= 16.5:
         if v7 <= 9.5:
          if v24 <= 0.680230162:
           s += -0.0244
          else:
           s += 0.0545
         else:
          if v41 <= 517.5:
           s += 0.0985
          else:
           s += -0.0959
        else:
         if v7 <= 18.5:
          s += -0.0992
         else:
          if v25 <= 0.846537068:
           s += 0.0123
          else:
           s += -0.0313
       else:
        if v7 <= 33.5:
         if v16 <= 8.5:
          if v28 <= 32.5:
           s += 0.0110
          else:
           s += -0.0636
         else:
          if v31 <= 0.809924886:
           s += -0.0715
          else:
           s += 0.0768
        else:
         s += 0.2370
      else:
       if v39 <= 8.5:
        if v13 <= -12.72:
         s += 0.0808
        else:
         s += -0.1023
       else:
        if v6 <= 35.5:
         s += -0.0689
        else:
         s += 0.4710
    else:
     if v39 <= 0.0:
      if v17 <= 9.5:
       if v6 <= 31.5:
        s += -0.0537
       else:
        s += 0.1112
      else:
       s += -0.0756
     else:
      if v41 <= 397:
       s += -0.0996
      else:
       s += -0.0017
    if v35 <= 0.0:
     if v32 <= 4.5:
      if v6 <= 29.5:
       if v0 <= 2.2:
        s += -0.0904
       else:
        s += -0.0286
      else:
       if v6 <= 34.5:
        if v26 <= 0.329445284:
         if v0 <= 10.2:
          s += 0.0461
         else:
          s += -0.0326
        else:
         if v12 <= -15.975:
          s += 0.2016
         else:
          s += -0.0793
       else:
        if v0 <= 50.2:
         if v42 <= 1181.84794:
          if v42 <= 1020.89042:
           s += -0.0388
          else:
           s += -0.2074
         else:
          if v39 <= 8.5:
           s += 0.0031
          else:
           s += 0.2706
        else:
         s += 0.0390
     else:
      if v1 <= 0.0:
       if v41 <= 557:
        if v32 <= 13.5:
         if v31 <= 0.011432656:
          if v34 <= 0.330845771:
           s += 0.0484
          else:
           s += -0.0546
         else:
          if v22 <= 0.249816796:
           s += -0.0511
          else:
           s += 0.0182
        else:
         if v21 <= 0.00933596124:
          if v31 <= 0.750402688:
           s += 0.0312
          else:
           s += -0.0139
         else:
          if v18 <= 6.5:
           s += 0.0655
          else:
           s += -0.0112
       else:
        if v36 <= 0.665348294:
         if v41 <= 592:
          s += -0.1658
         else:
          s += -0.0310
        else:
         s += 0.0496
      else:
       if v36 <= 1.01385072e-05:
        s += -0.0770
       else:
        if v36 <= 0.862663537:
         if v32 <= 8.5:
          s += 0.0624
         else:
          if v22 <= 0.0501522272:
           s += 0.0239
          else:
           s += -0.0248
        else:
         if v1 <= 0.244826602:
          if v22 <= 0.994065321:
           s += -0.0514
          else:
           s += -0.1822
         else:
          if v25 <= 0.333712121:
           s += 0.0693
          else:
           s += -0.0242
    else:
     s += -0.0827
    if v27 <= 0.800369004:
     if v32 <= 2.5:
      if v4 <= -1.135:
       s += -0.0520
      else:
       if v8 <= 15.5:
        if v4 <= 1.455:
         if v41 <= 183.5:
          s += -0.0283
         else:
          s += 0.0145
        else:
         if v27 <= 0.200105397:
          s += 0.0538
         else:
          s += -0.2010
       else:
        s += 0.0475
     else:
      if v40 <= 0.0:
       if v37 <= -1.23580334e-16:
        s += -0.0791
       else:
        if v12 <= 0.0:
         if v8 <= 16.5:
          s += -0.0039
         else:
          if v30 <= 0.196040373:
           s += 0.0912
          else:
           s += -0.1039
        else:
         if v31 <= 0.011432656:
          if v16 <= 32:
           s += 0.0396
          else:
           s += 0.1415
         else:
          if v4 <= -4.875:
           s += -0.1540
          else:
           s += 0.0234
      else:
       if v41 <= 162.5:
        if v39 <= 5.5:
         if v7 <= 33.5:
          if v27 <= 0.177005516:
           s += 0.0012
          else:
           s += -0.0901
         else:
          s += -0.2567
        else:
         if v19 <= 2.5:
          s += 0.0399
         else:
          s += -0.1296
       else:
        if v41 <= 508.5:
         if v39 <= 10.5:
          if v27 <= 0.0292116652:
           s += 0.0800
          else:
           s += 0.0157
         else:
          s += -0.0660
        else:
         if v41 <= 524.5:
          s += -0.2087
         else:
          if v41 <= 612.5:
           s += 0.0374
          else:
           s += -0.0766
    else:
     if v19 <= 8.5:
      if v12 <= -15.085:
       s += 0.1565
      else:
       if v32 <= 99.5:
        if v8 <= 8.5:
         if v41 <= 82.5:
          s += 0.1521
         else:
          s += -0.0292
        else:
         s += -0.0632
       else:
        s += 0.0951
     else:
      s += -0.0968
    if v6 <= 29.5:
     if v15 <= 0.0:
      if v30 <= 0.032332736:
       if v36 <= 0.101139268:
        s += -0.0466
       else:
        if v38 <= 16.5:
         if v36 <= 0.635879363:
          if v6 <= 16:
           s += 0.0829
          else:
           s += -0.0357
         else:
          if v19 <= 5.5:
           s += 0.0748
          else:
           s += 0.2629
        else:
         if v7 <= 14.5:
          if v39 <= 1.5:
           s += 0.0387
          else:
           s += -0.0319
         else:
          s += -0.0187
      else:
       if v26 <= 0.178817395:
        if v8 <= 8.5:
         s += -0.0781
        else:
         s += 0.0019
       else:
        s += -0.0898
     else:
      s += -0.0870
    else:
     if v36 <= 0.665348294:
      if v38 <= 0.0:
       s += -0.0449
      else:
       if v25 <= 0.313506541:
        if v16 <= 12.5:
         if v16 <= 1.5:
          if v8 <= 5.5:
           s += 0.0018
          else:
           s += 0.0582
         else:
          if v28 <= 54.5:
           s += 0.0123
          else:
           s += -0.1646
        else:
         s += 0.0805
       else:
        if v7 <= 17.5:
         s += 0.1057
        else:
         s += -0.0257
     else:
      if v8 <= 10.5:
       if v28 <= 14.5:
        if v38 <= 102.5:
         if v0 <= 31.1:
          s += -0.0718
         else:
          s += -0.0087
        else:
         s += 0.0325
       else:
        if v23 <= 0.374016418:
         s += 0.1421
        else:
         s += -0.0104
      else:
       if v40 <= 0.0:
        if v17 <= 7.5:
         if v30 <= 0.994475138:
          s += 0.0340
         else:
          s += 0.1512
        else:
         if v19 <= 15.5:
          s += -0.0742
         else:
          s += 0.0632
       else:
        if v28 <= 179.5:
         s += -0.0197
        else:
         s += -0.2184
    if v35 <= 0.0:
     if v14 <= 0.0:
      if v5 <= 19.5:
       if v28 <= 155.5:
        if v41 <= 172.5:
         if v28 <= 10.5:
          if v40 <= 0.0:
           s += -0.0016
          else:
           s += -0.0417
         else:
          if v1 <= 0.56622807:
           s += 0.0265
          else:
           s += -0.0487
        else:
         if v6 <= 25.5:
          if v22 <= 0.220019179:
           s += 0.0113
          else:
           s += -0.0945
         else:
          if v41 <= 517.5:
           s += 0.0538
          else:
           s += -0.0390
       else:
        if v41 <= 220.5:
         if v28 <= 197.5:
          if v41 <= 163.5:
           s += 0.0376
          else:
           s += -0.1724
         else:
          s += 0.0590
        else:
         if v23 <= 0.989902184:
          if v41 <= 282.5:
           s += 0.0666
          else:
           s += -0.0837
         else:
          if v6 <= 34.5:
           s += -0.0061
          else:
           s += 0.0825
      else:
       if v6 <= 30.5:
        s += -0.0867
       else:
        if v41 <= 53.5:
         s += 0.0596
        else:
         if v41 <= 174.5:
          s += -0.0658
         else:
          s += 0.0198
     else:
      if v33 <= 0.833483709:
       if v33 <= 0.0312305021:
        if v31 <= 0.501018617:
         if v41 <= 123.5:
          s += -0.0603
         else:
          s += -0.0064
        else:
         if v17 <= 42:
          if v30 <= 0.00475083506:
           s += -0.1187
          else:
           s += 0.0217
         else:
          s += 0.0896
       else:
        if v6 <= 18.5:
         s += -0.0690
        else:
         if v14 <= 3.5:
          s += 0.0758
         else:
          s += -0.0130
      else:
       s += -0.0809
    else:
     if v39 <= 0.0:
      if v17 <= 9.5:
       s += 0.0763
      else:
       s += -0.0722
     else:
      s += -0.0964
    if v35 <= 0.0:
     if v37 <= 0.999976726:
      if v37 <= 0.0614886731:
       if v38 <= 25.5:
        if v41 <= 112.5:
         if v28 <= 14.5:
          if v40 <= 5.5:
           s += -0.0478
          else:
           s += 0.1422
         else:
          s += 0.0648
        else:
         if v37 <= 1.85119217e-16:
          if v38 <= 2.5:
           s += -0.0509
          else:
           s += 0.1507
         else:
          s += -0.0222
       else:
        if v41 <= 238.5:
         if v32 <= 58.5:
          if v24 <= 0.000473219933:
           s += -0.0678
          else:
           s += -0.0205
         else:
          if v34 <= 0.0162698413:
           s += -0.0613
          else:
           s += -0.2089
        else:
         if v39 <= 0.0:
          s += 0.0713
         else:
          if v12 <= 1.88:
           s += -0.0782
          else:
           s += 0.0186
      else:
       if v11 <= 0.0:
        if v23 <= 0.968996954:
         if v31 <= 0.00441685406:
          if v18 <= 42:
           s += 0.0094
          else:
           s += 0.0873
         else:
          if v33 <= 0.00563318505:
           s += -0.0340
          else:
           s += 0.0112
        else:
         if v1 <= 0.302784597:
          if v28 <= 2.5:
           s += -0.0195
          else:
           s += 0.0393
         else:
          if v41 <= 172.5:
           s += -0.0440
          else:
           s += 0.0365
       else:
        if v38 <= 6.5:
         if v17 <= 3.5:
          s += 0.3532
         else:
          s += -0.0787
        else:
         s += -0.0837
     else:
      if v41 <= 82.5:
       if v38 <= 0.0:
        s += -0.0683
       else:
        if v28 <= 24.5:
         if v34 <= 0.107975623:
          s += 0.1459
         else:
          s += -0.0341
        else:
         s += -0.0990
      else:
       s += -0.0807
    else:
     if v39 <= 0.0:
      s += -0.0037
     else:
      s += -0.0962
    if v27 <= 0.901997028:
     if v4 <= 1.245:
      if v14 <= 1.5:
       if v32 <= 34.5:
        if v6 <= 29.5:
         if v15 <= 0.0:
          if v36 <= 0.101139268:
           s += -0.0502
          else:
           s += -0.0023
         else:
          if v12 <= 18.605:
           s += -0.1001
          else:
           s += 0.1080
        else:
         if v6 <= 33.5:
          if v32 <= 2.5:
           s += 0.0043
          else:
           s += 0.0588
         else:
          if v6 <= 34.5:
           s += -0.1637
          else:
           s += -0.0049
       else:
        if v42 <= 4746.90642:
         if v12 <= 1.88:
          if v42 <= 2045.25767:
           s += 0.0142
          else:
           s += -0.1435
         else:
          if v23 <= 0.9999995:
           s += 0.0690
          else:
           s += 0.0048
        else:
         s += -0.0388
      else:
       if v38 <= 52.5:
        s += -0.0886
       else:
        if v0 <= 5.1:
         if v2 <= 0.30918463:
          s += -0.0225
         else:
          s += 0.0873
        else:
         if v14 <= 3.5:
          s += 0.0543
         else:
          s += -0.1697
     else:
      if v38 <= 82.5:
       if v31 <= 0.515618694:
        if v42 <= 465.785418:
         if v31 <= 0.111761575:
          s += 0.0714
         else:
          if v36 <= 0.37141939:
           s += -0.0960
          else:
           s += 0.0571
        else:
         s += 0.0040
       else:
        s += 0.0702
      else:
       if v12 <= 10.615:
        if v42 <= 2087.72161:
         if v32 <= 99.5:
          s += 0.0264
         else:
          s += -0.0793
        else:
         if v42 <= 2217.17741:
          s += -0.2567
         else:
          s += -0.0552
       else:
        s += 0.0432
    else:
     if v19 <= 8.5:
      if v42 <= 36.1780868:
       s += 0.0829
      else:
       s += -0.0358
     else:
      s += -0.0948
    if v35 <= 0.0:
     if v4 <= 0.835:
      if v4 <= -2.975:
       if v21 <= 0.0271200265:
        if v34 <= 0.0533428165:
         if v36 <= 0.276750239:
          s += 0.0734
         else:
          if v28 <= 15.5:
           s += -0.0625
          else:
           s += 0.0301
        else:
         s += -0.0723
       else:
        if v2 <= 0.153972257:
         s += -0.1012
        else:
         s += -0.3808
      else:
       if v37 <= 0.999976726:
        if v14 <= 3.5:
         if v0 <= 167.5:
          if v37 <= 0.0614886731:
           s += -0.0150
          else:
           s += 0.0084
         else:
          if v33 <= 0.00314804144:
           s += -0.2010
          else:
           s += 0.0336
        else:
         if v0 <= 5.1:
          if v2 <= 0.369029778:
           s += -0.0489
          else:
           s += 0.0696
         else:
          s += -0.1527
       else:
        if v12 <= 1.545:
         s += -0.0718
        else:
         if v4 <= -0.565:
          s += 0.0558
         else:
          s += -0.0722
     else:
      if v28 <= 144.5:
       if v28 <= 4.5:
        if v4 <= 1.495:
         if v21 <= 0.0138526383:
          s += 0.0087
         else:
          if v34 <= 0.0162698413:
           s += -0.0744
          else:
           s += 0.0796
        else:
         if v0 <= 40.5:
          s += 0.0072
         else:
          s += 0.0690
       else:
        if v21 <= 0.0481078635:
         if v6 <= 29.5:
          if v22 <= 0.767512676:
           s += 0.0159
          else:
           s += -0.1709
         else:
          s += 0.0506
        else:
         s += 0.0921
      else:
       if v22 <= 0.956037155:
        s += -0.1015
       else:
        if v28 <= 182:
         if v28 <= 173.5:
          s += 0.0190
         else:
          if v36 <= 0.341678602:
           s += 0.0493
          else:
           s += -0.2058
        else:
         s += 0.0383
    else:
     s += -0.0761
    return s
