"""The first stage's trees.

Made by benchmarks/train.py; PROVENANCE.md beside it says from what. Not edited by hand.
"""

from __future__ import annotations

from cleaners.facts.block_facts import BlockFacts


def opening(f: BlockFacts, s: float) -> float:
    """``s`` and what 17 trees say, as log-odds."""
    v0 = f.words
    v1 = f.word_length
    v2 = f.link_density
    v3 = f.bold_density
    v4 = f.inline_tags
    v5 = f.ends_sentence
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
    v20 = f.in_aside
    v21 = f.in_figure
    v22 = f.in_caption
    v23 = f.in_table
    v24 = f.in_quote
    v26 = f.class_score
    v27 = f.parent_class_score
    v28 = f.path_class_score
    v29 = f.path_class_min
    v32 = f.named_box
    v39 = f.repeats
    v40 = f.is_headline
    v42 = f.description_overlap
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
    v87 = f.container_distance_pp
    v88 = f.words_n
    v89 = f.link_density_n
    v90 = f.container_distance_n
    v92 = f.word_score_n
    v94 = f.rule_n
    v95 = f.container_distance_nn
    if v82 <= 9.5:
     if v12 <= 0.0:
      if v2 <= 0.823998748:
       if v50 <= 0.0173322044:
        if v60 <= 7.5:
         if v65 <= 0.0239529547:
          if v60 <= 4.5:
           s += -0.7602
          else:
           s += -0.5784
         else:
          if v80 <= 10.2:
           s += -0.7252
          else:
           s += -0.4995
        else:
         if v76 <= 2.5:
          s += -0.4482
         else:
          s += -0.6439
       else:
        if v60 <= 4.5:
         if v73 <= 6.5:
          if v65 <= 0.0:
           s += -0.5184
          else:
           s += -0.4195
         else:
          if v65 <= 0.0:
           s += -0.7221
          else:
           s += -0.5495
        else:
         if v39 <= 3.5:
          if v76 <= 2.5:
           s += -0.3922
          else:
           s += -0.4654
         else:
          s += -0.6068
      else:
       if v61 <= 0.821451781:
        s += -0.6333
       else:
        if v50 <= 0.00612224327:
         s += -0.7979
        else:
         s += -0.7063
     else:
      if v60 <= 9.5:
       s += -0.8101
      else:
       s += -0.7093
    else:
     if v48 <= 0.00845262683:
      if v48 <= 6.70009205e-05:
       if v45 <= 33.5:
        s += -0.8238
       else:
        s += -0.5922
      else:
       if v73 <= 1.5:
        if v60 <= 5.5:
         s += -0.7355
        else:
         s += -0.5273
       else:
        s += -0.7812
     else:
      if v95 <= 13.5:
       if v60 <= 3.5:
        if v10 <= 0.0:
         s += -0.4541
        else:
         s += -0.7272
       else:
        s += -0.3898
      else:
       if v50 <= 0.174515281:
        if v60 <= 24.5:
         s += -0.7869
        else:
         s += -0.5551
       else:
        if v61 <= 0.111062274:
         if v60 <= 1.5:
          s += -0.6823
         else:
          s += -0.4432
        else:
         s += -0.8144
    if v46 <= 7.5:
     if v57 <= 0.144318597:
      if v53 <= 0.533749418:
       if v60 <= 4.5:
        if v49 <= 0.0161672138:
         if v56 <= 39.5:
          if v16 <= 16.5:
           s += -0.0270
          else:
           s += 0.1840
         else:
          s += 0.2472
        else:
         if v46 <= 2.5:
          if v40 <= 0.0:
           s += 0.2079
          else:
           s += -0.0624
         else:
          if v16 <= 5.5:
           s += -0.1052
          else:
           s += 0.1355
       else:
        if v51 <= 0.78132456:
         if v54 <= 0.129983051:
          if v48 <= 0.00535923927:
           s += 0.1559
          else:
           s += 0.2186
         else:
          if v60 <= 20.5:
           s += -0.0438
          else:
           s += 0.1392
        else:
         if v39 <= 3.5:
          if v79 <= 6114.17615:
           s += 0.2380
          else:
           s += 0.0915
         else:
          s += 0.0580
      else:
       if v60 <= 39.5:
        if v54 <= 0.109212282:
         s += -0.0008
        else:
         s += -0.1076
       else:
        if v73 <= 43.5:
         s += 0.1438
        else:
         s += -0.1218
     else:
      if v60 <= 9.5:
       s += -0.1229
      else:
       if v53 <= 0.147519394:
        if v26 <= -0.685:
         s += -0.1255
        else:
         if v88 <= 7.1:
          s += 0.0942
         else:
          s += -0.0277
       else:
        s += -0.1034
    else:
     if v46 <= 35:
      if v54 <= 0.103073472:
       if v60 <= 6.5:
        if v51 <= 0.0949247768:
         s += -0.0912
        else:
         s += 0.1100
       else:
        if v26 <= -0.27:
         s += -0.1031
        else:
         if v39 <= 0.0:
          if v57 <= 0.235828877:
           s += 0.1985
          else:
           s += -0.0405
         else:
          s += -0.0039
      else:
       s += -0.1241
     else:
      s += -0.1420
    if v90 <= 9.5:
     if v57 <= 0.144318597:
      if v2 <= 0.715351812:
       if v51 <= 0.0149015434:
        if v60 <= 10.5:
         s += -0.0615
        else:
         if v76 <= 3.5:
          s += 0.1676
         else:
          s += -0.0265
       else:
        if v22 <= 0.0:
         if v60 <= 4.5:
          if v14 <= 31.5:
           s += 0.0466
          else:
           s += 0.1764
         else:
          if v76 <= 6.5:
           s += 0.2053
          else:
           s += 0.1072
        else:
         s += -0.1180
      else:
       if v51 <= 0.0304745659:
        s += -0.1060
       else:
        if v14 <= 31.5:
         if v60 <= 23.5:
          s += -0.0839
         else:
          s += 0.0576
        else:
         if v76 <= 0.0:
          if v74 <= 16.5:
           s += -0.0171
          else:
           s += 0.1637
         else:
          s += -0.0605
     else:
      if v60 <= 8.5:
       s += -0.1231
      else:
       if v14 <= 31.5:
        if v60 <= 124.5:
         s += -0.1043
        else:
         s += 0.2444
       else:
        if v2 <= 0.806734578:
         s += 0.0927
        else:
         s += -0.0516
    else:
     if v9 <= 0.0:
      if v51 <= 0.0205700947:
       if v79 <= 0.0:
        s += 0.2232
       else:
        if v22 <= 0.0:
         s += -0.1248
        else:
         s += 0.0864
      else:
       if v14 <= 35.5:
        s += -0.0752
       else:
        if v60 <= 5.5:
         if v76 <= 0.0:
          s += 0.1022
         else:
          s += -0.0818
        else:
         s += 0.1822
     else:
      if v54 <= 0.103073472:
       if v60 <= 7.5:
        s += -0.1257
       else:
        if v51 <= 0.00998809762:
         s += -0.1115
        else:
         if v76 <= 5.5:
          s += 0.1321
         else:
          s += -0.0756
      else:
       s += -0.1369
    if v49 <= 0.00355146491:
     if v90 <= 11.5:
      if v57 <= 0.0247423732:
       if v54 <= 0.109212282:
        if v15 <= 14.5:
         s += 0.1573
        else:
         if v66 <= 4.5:
          if v14 <= 31.5:
           s += -0.0592
          else:
           s += 0.0716
         else:
          if v64 <= 0.464285714:
           s += 0.1810
          else:
           s += -0.0171
       else:
        if v24 <= 0.0:
         if v15 <= 16.5:
          if v74 <= 24.5:
           s += -0.0835
          else:
           s += 0.0441
         else:
          s += -0.0951
        else:
         s += 0.1887
      else:
       if v23 <= 0.0:
        s += -0.1141
       else:
        s += 0.1460
     else:
      if v0 <= 48.2:
       s += -0.1312
      else:
       if v17 <= 0.0:
        s += -0.1232
       else:
        if v81 <= 0.294427245:
         s += 0.1678
        else:
         s += -0.1022
    else:
     if v90 <= 11.5:
      if v57 <= 0.144318597:
       if v0 <= 19.1:
        if v67 <= 2.5:
         if v14 <= 31.5:
          if v14 <= 13.5:
           s += 0.1498
          else:
           s += -0.0388
         else:
          s += 0.1368
        else:
         if v24 <= 0.0:
          if v90 <= 2.5:
           s += 0.1769
          else:
           s += 0.1136
         else:
          s += -0.0625
       else:
        if v77 <= 0.0:
         s += 0.1894
        else:
         if v49 <= 0.689926463:
          if v67 <= 26.5:
           s += 0.1389
          else:
           s += -0.0794
         else:
          s += 0.1890
      else:
       s += -0.0409
     else:
      if v67 <= 3.5:
       if v0 <= 39.1:
        if v54 <= 0.0141843772:
         s += -0.0133
        else:
         s += -0.1146
       else:
        s += 0.0565
      else:
       if v14 <= 29.5:
        s += -0.0181
       else:
        s += 0.1585
    if v44 <= 9.5:
     if v62 <= 0.430501931:
      if v52 <= 0.490381058:
       if v67 <= 2.5:
        if v61 <= 0.000730563293:
         if v14 <= 31.5:
          if v14 <= 18.5:
           s += 0.1021
          else:
           s += -0.0390
         else:
          if v81 <= 0.894920869:
           s += 0.1289
          else:
           s += -0.0005
        else:
         if v61 <= 0.221459018:
          s += 0.1643
         else:
          if v14 <= 29.5:
           s += -0.0099
          else:
           s += 0.1405
       else:
        if v68 <= 0.0:
         if v70 <= 0.963979528:
          if v44 <= 2.5:
           s += 0.1728
          else:
           s += 0.1432
         else:
          if v3 <= 0.974440634:
           s += 0.1101
          else:
           s += -0.0219
        else:
         s += -0.1128
      else:
       if v50 <= 0.00206177304:
        if v14 <= 32.5:
         s += -0.0991
        else:
         s += 0.0244
       else:
        if v77 <= 0.0:
         if v70 <= 0.997618589:
          s += 0.0724
         else:
          s += -0.0605
        else:
         if v83 <= 11.5:
          s += 0.0751
         else:
          s += -0.0729
     else:
      if v0 <= 70.5:
       s += -0.1070
      else:
       s += 0.1910
    else:
     if v13 <= 0.00782976846:
      if v44 <= 35:
       if v0 <= 25.5:
        if v84 <= 0.2:
         s += -0.1063
        else:
         s += 0.0168
       else:
        s += 0.1065
      else:
       s += -0.1263
     else:
      if v67 <= 3.5:
       if v95 <= 73.5:
        if v77 <= 0.0:
         if v14 <= 32.5:
          s += -0.0295
         else:
          s += 0.1596
        else:
         s += -0.1088
       else:
        s += -0.0878
      else:
       if v14 <= 31.5:
        s += -0.0507
       else:
        if v77 <= 0.0:
         s += 0.1863
        else:
         s += 0.0382
    if v47 <= 0.0:
     if v59 <= 0.235065858:
      if v59 <= 0.00899107213:
       s += -0.1220
      else:
       if v73 <= 2.5:
        if v66 <= 7.5:
         s += -0.0064
        else:
         if v61 <= 0.101588361:
          s += 0.1763
         else:
          s += -0.1103
       else:
        s += -0.0869
     else:
      if v45 <= 5.5:
       s += 0.1541
      else:
       if v73 <= 2.5:
        if v61 <= 0.0412960736:
         s += 0.1526
        else:
         s += -0.1297
       else:
        s += -0.1083
    else:
     if v49 <= 0.00202357541:
      if v59 <= 0.00550508873:
       if v11 <= 0.175:
        if v12 <= 0.0:
         if v61 <= 0.880260606:
          if v28 <= 3.385:
           s += -0.0347
          else:
           s += 0.0564
         else:
          s += -0.0896
        else:
         s += -0.1157
       else:
        if v61 <= 0.86052102:
         if v66 <= 3.5:
          if v28 <= 2.925:
           s += -0.0056
          else:
           s += 0.0934
         else:
          if v76 <= 1.5:
           s += 0.1599
          else:
           s += -0.0026
        else:
         s += -0.0748
      else:
       if v66 <= 28.5:
        if v76 <= 10.5:
         s += 0.1350
        else:
         s += -0.0817
       else:
        s += -0.1305
     else:
      if v12 <= 0.0:
       if v11 <= -0.445:
        if v73 <= 14.5:
         if v81 <= 0.887298387:
          if v45 <= 3.5:
           s += 0.1268
          else:
           s += 0.0431
         else:
          s += -0.0062
        else:
         s += -0.0383
       else:
        if v76 <= 1.5:
         if v61 <= 0.246084565:
          s += 0.1578
         else:
          s += 0.0788
        else:
         if v59 <= 0.787517361:
          if v61 <= 0.0257120498:
           s += -0.0153
          else:
           s += 0.1076
         else:
          s += 0.1610
      else:
       s += -0.0156
    if v47 <= 0.0:
     if v59 <= 0.235065858:
      if v59 <= 0.00899107213:
       if v0 <= 54.2:
        s += -0.1192
       else:
        s += -0.0579
      else:
       if v72 <= 2.5:
        if v28 <= -2.86:
         s += 0.1708
        else:
         if v49 <= 0.26072016:
          s += -0.0279
         else:
          s += 0.1342
       else:
        s += -0.0809
     else:
      if v51 <= 0.172642945:
       if v72 <= 2.5:
        s += 0.0748
       else:
        s += -0.0850
      else:
       s += 0.1421
    else:
     if v59 <= 0.000936447659:
      if v62 <= 0.351470588:
       if v61 <= 0.880260606:
        if v92 <= -0.745:
         s += -0.0250
        else:
         if v14 <= 27.5:
          if v14 <= 16:
           s += 0.0999
          else:
           s += -0.0521
         else:
          if v14 <= 33.5:
           s += 0.1457
          else:
           s += 0.0754
       else:
        if v51 <= 0.0304745659:
         s += -0.1050
        else:
         if v14 <= 30.5:
          s += -0.0658
         else:
          s += 0.0793
      else:
       if v0 <= 74.5:
        if v3 <= 0.175962963:
         s += -0.1129
        else:
         s += 0.0303
       else:
        s += 0.2377
     else:
      if v68 <= 0.0:
       if v5 <= 0.0:
        if v62 <= 0.102960887:
         if v71 <= 1.82313429e-16:
          s += -0.0160
         else:
          if v79 <= 111.408427:
           s += 0.0614
          else:
           s += 0.1288
        else:
         s += -0.0004
       else:
        if v3 <= 0.706599713:
         if v59 <= 0.0567704981:
          if v51 <= 0.0788869825:
           s += 0.0234
          else:
           s += 0.1225
         else:
          if v79 <= 6114.17615:
           s += 0.1508
          else:
           s += 0.0325
        else:
         if v71 <= 0.0574656345:
          s += -0.0183
         else:
          s += 0.1011
      else:
       s += -0.1046
    if v44 <= 9.5:
     if v57 <= 0.144318597:
      if v52 <= 0.490381058:
       if v51 <= 0.0149015434:
        if v61 <= 0.00261199573:
         if v84 <= 0.0:
          s += -0.0463
         else:
          if v54 <= 0.0168006009:
           s += 0.0861
          else:
           s += -0.0777
        else:
         s += 0.0951
       else:
        if v21 <= 0.0:
         if v67 <= 2.5:
          if v61 <= 0.000730563293:
           s += 0.0717
          else:
           s += 0.1291
         else:
          if v39 <= 9.5:
           s += 0.1375
          else:
           s += -0.0874
        else:
         s += -0.1057
      else:
       if v51 <= 0.972248949:
        if v61 <= 0.889479905:
         if v67 <= 1.5:
          s += 0.0868
         else:
          s += -0.0597
        else:
         s += -0.0862
       else:
        if v27 <= 0.0:
         s += -0.0490
        else:
         if v11 <= -0.965:
          s += -0.0340
         else:
          s += 0.0799
     else:
      if v0 <= 47.1:
       if v11 <= 0.27:
        s += -0.0885
       else:
        if v87 <= 3.5:
         s += -0.0554
        else:
         s += 0.0829
      else:
       s += 0.1464
    else:
     if v46 <= 5.5:
      if v54 <= 0.103073472:
       if v11 <= -0.295:
        s += -0.0180
       else:
        s += 0.1469
      else:
       if v61 <= 0.0947967066:
        if v61 <= 0.0100884611:
         s += -0.0581
        else:
         s += 0.1253
       else:
        s += -0.1125
     else:
      if v44 <= 35:
       if v8 <= 0.37797619:
        if v67 <= 3.5:
         s += -0.0114
        else:
         s += 0.1726
       else:
        if v49 <= 3.59075641e-09:
         s += -0.1056
        else:
         s += 0.1221
      else:
       if v54 <= 0.103073472:
        if v11 <= 0.1:
         s += -0.1089
        else:
         s += -0.0632
       else:
        s += -0.1195
    if v44 <= 9.5:
     if v49 <= 0.00429090487:
      if v58 <= 0.21445993:
       if v54 <= 0.0655565255:
        if v77 <= 0.0:
         if v51 <= 0.000754340535:
          if v29 <= -0.995:
           s += -0.0003
          else:
           s += 0.1000
         else:
          s += 0.1132
        else:
         s += 0.0181
       else:
        if v26 <= -0.655:
         s += -0.1022
        else:
         if v54 <= 0.900028417:
          if v43 <= 0.0:
           s += 0.0437
          else:
           s += -0.0864
         else:
          s += -0.0536
      else:
       s += -0.0839
     else:
      if v57 <= 0.144318597:
       if v68 <= 0.0:
        if v5 <= 0.0:
         if v14 <= 25.5:
          if v14 <= 16:
           s += 0.1009
          else:
           s += -0.0678
         else:
          if v1 <= 1.25:
           s += -0.2034
          else:
           s += 0.1054
        else:
         if v44 <= 2.5:
          if v79 <= 6114.17615:
           s += 0.1363
          else:
           s += 0.0177
         else:
          if v66 <= 33.5:
           s += 0.1144
          else:
           s += -0.0426
       else:
        s += -0.1223
      else:
       if v5 <= 0.0:
        s += -0.0614
       else:
        s += 0.0469
    else:
     if v49 <= 0.000369473679:
      if v45 <= 33.5:
       if v54 <= 0.0331044944:
        if v66 <= 7.5:
         s += -0.0980
        else:
         if v51 <= 0.0235532619:
          s += -0.0649
         else:
          s += 0.2444
       else:
        s += -0.1166
      else:
       s += 0.0650
     else:
      if v14 <= 31.5:
       if v45 <= 10.5:
        s += -0.1026
       else:
        if v14 <= 10.5:
         s += 0.1972
        else:
         s += -0.0709
      else:
       if v66 <= 4.5:
        if v70 <= 0.752811851:
         s += 0.0580
        else:
         s += -0.0900
       else:
        s += 0.1332
    if v50 <= 0.00315705612:
     if v82 <= 11.5:
      if v11 <= 0.0:
       if v58 <= 0.00894457245:
        if v74 <= 20.5:
         s += -0.0741
        else:
         if v77 <= 0.0:
          if v74 <= 72.5:
           s += 0.0084
          else:
           s += 0.0917
         else:
          s += -0.0543
       else:
        s += -0.1009
      else:
       if v53 <= 0.800058526:
        if v27 <= -0.25:
         s += 0.0030
        else:
         if v62 <= 0.989130435:
          if v26 <= 0.545:
           s += 0.1123
          else:
           s += -0.0560
         else:
          s += -0.0764
       else:
        s += -0.0640
     else:
      if v53 <= 0.051046747:
       s += -0.0975
      else:
       s += -0.1152
    else:
     if v62 <= 0.430501931:
      if v2 <= 0.580501152:
       if v82 <= 67.5:
        if v11 <= -0.65:
         if v71 <= 0.0362422505:
          if v95 <= 1.5:
           s += 0.0925
          else:
           s += -0.0737
         else:
          if v62 <= 0.120950888:
           s += 0.0894
          else:
           s += -0.0676
        else:
         if v1 <= 2.02:
          s += -0.1669
         else:
          if v77 <= 0.0:
           s += 0.1259
          else:
           s += 0.0921
       else:
        if v9 <= 0.0:
         if v77 <= 0.0:
          if v89 <= 0.99947644:
           s += 0.1245
          else:
           s += 0.0008
         else:
          if v50 <= 0.546136248:
           s += -0.0858
          else:
           s += 0.0742
        else:
         if v74 <= 0.0:
          s += -0.1040
         else:
          if v71 <= 0.10006996:
           s += -0.0762
          else:
           s += 0.0451
      else:
       if v95 <= 10.5:
        if v58 <= 0.0883799421:
         if v39 <= 1.5:
          s += 0.0408
         else:
          s += -0.0950
        else:
         s += -0.0798
       else:
        s += -0.1008
     else:
      s += -0.0958
    if v47 <= 0.0:
     if v50 <= 0.00315705612:
      s += -0.1105
     else:
      if v58 <= 0.14884825:
       if v90 <= 42:
        if v78 <= 446:
         if v90 <= 0.0:
          s += -0.1092
         else:
          if v71 <= 0.977757641:
           s += 0.1135
          else:
           s += -0.0419
        else:
         s += -0.1562
       else:
        if v11 <= -0.07:
         s += -0.0725
        else:
         if v56 <= 4.5:
          s += -0.0407
         else:
          if v4 <= 1.5:
           s += 0.1171
          else:
           s += -0.0158
      else:
       if v11 <= 0.27:
        s += -0.0950
       else:
        if v45 <= 1.5:
         s += 0.1001
        else:
         s += -0.0560
    else:
     if v50 <= 0.0173322044:
      if v11 <= 0.0:
       if v58 <= 0.122878919:
        if v74 <= 72.5:
         s += -0.0326
        else:
         if v78 <= 568:
          s += 0.0780
         else:
          s += -0.0489
       else:
        s += -0.0981
      else:
       if v22 <= 0.0:
        if v70 <= 0.982714137:
         if v26 <= -0.535:
          s += -0.0135
         else:
          s += 0.0879
        else:
         s += -0.0308
       else:
        s += -0.1121
     else:
      if v11 <= -0.545:
       if v58 <= 0.307934204:
        if v70 <= 0.963979528:
         if v77 <= 0.0:
          if v71 <= 0.942916361:
           s += 0.0917
          else:
           s += -0.0115
         else:
          s += -0.0098
        else:
         s += -0.0550
       else:
        s += -0.0728
      else:
       if v68 <= 0.0:
        if v21 <= 0.0:
         if v39 <= 0.0:
          if v56 <= 441.5:
           s += 0.1180
          else:
           s += -0.1390
         else:
          if v11 <= 0.0:
           s += -0.0255
          else:
           s += 0.0758
        else:
         s += -0.1223
       else:
        s += -0.0937
    if v46 <= 11.5:
     if v57 <= 0.144318597:
      if v45 <= 3.5:
       if v11 <= -0.28:
        if v66 <= 3.5:
         if v58 <= 0.196040373:
          if v15 <= 16.5:
           s += 0.0842
          else:
           s += -0.0028
         else:
          s += -0.1302
        else:
         if v16 <= 5.5:
          if v66 <= 38.5:
           s += -0.0224
          else:
           s += 0.1051
         else:
          if v74 <= 0.0:
           s += -0.0589
          else:
           s += 0.0899
       else:
        if v68 <= 0.0:
         if v56 <= 441.5:
          if v1 <= 2.02:
           s += -0.1535
          else:
           s += 0.1146
         else:
          s += -0.1292
        else:
         s += -0.0964
      else:
       if v11 <= 0.05:
        if v10 <= 0.0:
         if v15 <= 9.5:
          if v69 <= 0.256118956:
           s += -0.2772
          else:
           s += 0.0139
         else:
          s += 0.0712
        else:
         if v58 <= 0.129222011:
          if v74 <= 26.5:
           s += -0.0574
          else:
           s += 0.0090
         else:
          s += -0.1031
       else:
        if v68 <= 0.0:
         if v58 <= 0.417572464:
          if v10 <= 0.0:
           s += 0.1039
          else:
           s += 0.0654
         else:
          s += -0.0525
        else:
         s += -0.0969
     else:
      if v11 <= 0.23:
       if v3 <= 0.0556440198:
        s += -0.0894
       else:
        s += -0.0184
      else:
       s += 0.0136
    else:
     if v46 <= 35:
      if v16 <= 21.5:
       if v45 <= 8.5:
        s += 0.0775
       else:
        s += -0.0827
      else:
       s += 0.0912
     else:
      if v10 <= 0.0:
       if v79 <= 11.2646761:
        s += 0.1157
       else:
        if v66 <= 12.5:
         s += -0.0980
        else:
         s += 0.0793
      else:
       s += -0.1106
    if v44 <= 12.5:
     if v48 <= 0.00287471022:
      if v62 <= 0.430501931:
       if v2 <= 0.823998748:
        if v22 <= 0.0:
         if v77 <= 0.0:
          if v1 <= 1.25:
           s += -0.1449
          else:
           s += 0.0805
         else:
          if v78 <= 715:
           s += 0.0229
          else:
           s += -0.1362
        else:
         s += -0.1287
       else:
        if v15 <= 13.5:
         s += 0.0089
        else:
         s += -0.0603
      else:
       if v14 <= 32.5:
        s += -0.0987
       else:
        if v62 <= 0.989130435:
         if v62 <= 0.878676471:
          s += -0.0280
         else:
          s += 0.2944
        else:
         s += -0.0680
     else:
      if v44 <= 2.5:
       if v5 <= 0.0:
        if v14 <= 34.5:
         if v66 <= 99.5:
          s += 0.0192
         else:
          s += -0.2454
        else:
         if v77 <= 0.0:
          s += 0.1084
         else:
          s += -0.0406
       else:
        if v74 <= 424.5:
         s += 0.1177
        else:
         s += -0.1650
      else:
       if v62 <= 0.0845238095:
        if v54 <= 0.250034078:
         s += 0.0957
        else:
         s += -0.0672
       else:
        if v62 <= 0.0887605042:
         s += -0.2196
        else:
         if v14 <= 32.5:
          if v84 <= 1.035:
           s += -0.1384
          else:
           s += 0.0923
         else:
          s += 0.0820
    else:
     if v48 <= 6.70009205e-05:
      if v54 <= 0.103073472:
       if v66 <= 9.5:
        s += -0.0878
       else:
        if v14 <= 29.5:
         s += -0.0750
        else:
         s += 0.1650
      else:
       s += -0.1098
     else:
      if v54 <= 0.0752207009:
       if v66 <= 4.5:
        if v27 <= 1.655:
         s += -0.0346
        else:
         s += 0.1293
       else:
        s += 0.1133
      else:
       s += -0.0768
    if v44 <= 12.5:
     if v48 <= 0.00287471022:
      if v58 <= 0.236068111:
       if v89 <= 0.923273155:
        if v22 <= 0.0:
         if v2 <= 0.823998748:
          if v77 <= 0.0:
           s += 0.0801
          else:
           s += 0.0211
         else:
          s += -0.0165
        else:
         s += -0.1002
       else:
        s += -0.0482
      else:
       if v14 <= 31.5:
        if v3 <= 0.187580334:
         s += -0.0942
        else:
         s += 0.0676
       else:
        if v11 <= -0.71:
         s += -0.0592
        else:
         s += 0.0464
     else:
      if v14 <= 35.5:
       if v14 <= 33.5:
        if v61 <= 0.246084565:
         if v87 <= 3.5:
          s += 0.1024
         else:
          s += 0.0397
        else:
         if v44 <= 2.5:
          s += 0.0496
         else:
          s += -0.1417
       else:
        if v49 <= 0.987837212:
         s += 0.0309
        else:
         s += -0.1660
      else:
       if v77 <= 0.0:
        if v3 <= 0.706599713:
         if v79 <= 6114.17615:
          s += 0.1167
         else:
          s += -0.0111
        else:
         if v2 <= 0.138288081:
          s += 0.0640
         else:
          s += -0.1577
       else:
        if v49 <= 0.689926463:
         if v61 <= 0.000730563293:
          if v32 <= 0.0:
           s += -0.0094
          else:
           s += -0.2126
         else:
          if v16 <= 6.5:
           s += -0.0879
          else:
           s += 0.0886
        else:
         if v74 <= 374.5:
          s += 0.1127
         else:
          s += -0.1309
    else:
     if v48 <= 6.70009205e-05:
      if v80 <= 40.4:
       s += -0.1055
      else:
       if v79 <= 11.2646761:
        s += 0.1361
       else:
        s += -0.0569
     else:
      if v14 <= 31.5:
       s += -0.0753
      else:
       if v77 <= 0.0:
        s += 0.0690
       else:
        s += -0.0647
    if v49 <= 0.00513151881:
     if v95 <= 42:
      if v58 <= 0.129222011:
       if v61 <= 0.841575092:
        if v15 <= 14.5:
         s += 0.0827
        else:
         if v95 <= 1.5:
          s += -0.0636
         else:
          if v77 <= 0.0:
           s += 0.0429
          else:
           s += -0.0366
       else:
        s += -0.0620
      else:
       if v23 <= 0.0:
        s += -0.0888
       else:
        s += 0.1215
     else:
      if v0 <= 47.1:
       s += -0.1048
      else:
       if v17 <= 0.0:
        s += -0.0832
       else:
        if v85 <= -1.575:
         s += -0.0928
        else:
         s += 0.1717
    else:
     if v61 <= 0.221459018:
      if v48 <= 0.00802755936:
       if v72 <= 25.5:
        if v77 <= 0.0:
         if v1 <= 2.02:
          s += -0.1495
         else:
          if v57 <= 0.118013077:
           s += 0.0799
          else:
           s += -0.0063
        else:
         if v71 <= 0.0574656345:
          s += -0.0531
         else:
          if v52 <= 0.815815042:
           s += 0.0431
          else:
           s += -0.0906
       else:
        if v88 <= 54.2:
         s += -0.0854
        else:
         s += 0.1241
      else:
       if v49 <= 0.0727602454:
        if v61 <= 0.000730563293:
         if v15 <= 23.5:
          s += 0.0937
         else:
          if v0 <= 33.1:
           s += -0.0496
          else:
           s += 0.0317
        else:
         if v77 <= 0.0:
          s += 0.1122
         else:
          s += 0.0407
       else:
        if v77 <= 0.0:
         s += 0.1109
        else:
         if v50 <= 0.803839981:
          if v32 <= 0.0:
           s += 0.0420
          else:
           s += -0.1671
         else:
          s += 0.1030
     else:
      if v58 <= 0.0672316384:
       if v95 <= 3.5:
        s += 0.0580
       else:
        s += -0.0497
      else:
       s += -0.0988
    if v44 <= 7.5:
     if v59 <= 0.235065858:
      if v58 <= 0.318511199:
       if v77 <= 0.0:
        if v67 <= 2.5:
         if v60 <= 7.5:
          if v0 <= 42.2:
           s += -0.0206
          else:
           s += 0.0839
         else:
          s += 0.0926
        else:
         if v51 <= 0.172642945:
          if v79 <= 4100.99106:
           s += 0.0057
          else:
           s += -0.2152
         else:
          if v70 <= 0.963979528:
           s += 0.0987
          else:
           s += -0.0213
       else:
        if v59 <= 0.203912296:
         if v73 <= 49.5:
          s += 0.0047
         else:
          s += -0.0899
        else:
         s += -0.1852
      else:
       if v60 <= 16.5:
        if v56 <= 30.5:
         s += -0.0856
        else:
         s += 0.0865
       else:
        s += 0.0342
     else:
      if v3 <= 0.706599713:
       if v60 <= 157:
        if v5 <= 0.0:
         s += 0.0674
        else:
         s += 0.1104
       else:
        if v49 <= 0.997292458:
         if v51 <= 0.956533828:
          s += -0.1558
         else:
          s += 0.0902
        else:
         if v70 <= 0.345973242:
          s += 0.0891
         else:
          s += -0.3964
      else:
       if v95 <= 73.5:
        s += 0.0306
       else:
        s += -0.1202
    else:
     if v59 <= 0.00254531613:
      if v53 <= 0.105281035:
       if v60 <= 4.5:
        s += -0.0933
       else:
        if v28 <= 1.42:
         if v79 <= 11.2646761:
          s += 0.1064
         else:
          s += -0.0767
        else:
         if v79 <= 226.58031:
          s += 0.1967
         else:
          s += 0.0167
      else:
       s += -0.1068
     else:
      if v77 <= 0.0:
       if v59 <= 0.235065858:
        if v73 <= 11.5:
         s += 0.0255
        else:
         s += -0.0791
       else:
        s += 0.0863
      else:
       s += -0.0590
    if v44 <= 11.5:
     if v59 <= 0.0567704981:
      if v49 <= 0.113269519:
       if v43 <= 0.0:
        if v27 <= -0.625:
         if v42 <= 0.183014354:
          s += -0.0618
         else:
          s += 0.0302
        else:
         if v53 <= 0.0229626004:
          if v22 <= 0.0:
           s += 0.0536
          else:
           s += -0.0857
         else:
          if v83 <= 32.5:
           s += -0.0500
          else:
           s += 0.0370
       else:
        s += -0.0899
      else:
       if v24 <= 0.0:
        if v94 <= 0.0:
         if v89 <= 0.632993197:
          s += 0.0770
         else:
          s += -0.0578
        else:
         s += -0.0466
       else:
        s += -0.1800
     else:
      if v52 <= 0.815815042:
       if v68 <= 0.0:
        if v59 <= 0.653136324:
         if v20 <= 0.0:
          if v61 <= 0.000730563293:
           s += 0.0433
          else:
           s += 0.0905
         else:
          s += -0.2294
        else:
         if v65 <= 0.884102156:
          if v52 <= 0.264962553:
           s += 0.1079
          else:
           s += 0.0332
         else:
          s += 0.0617
       else:
        s += -0.1218
      else:
       s += -0.0442
    else:
     if v59 <= 0.0044354345:
      if v53 <= 0.105281035:
       if v17 <= 0.0:
        s += -0.0947
       else:
        if v57 <= 0.0973915989:
         if v79 <= 129.147573:
          if v27 <= -1.505:
           s += 0.3485
          else:
           s += 0.0704
         else:
          s += -0.0320
        else:
         s += -0.0958
      else:
       s += -0.1059
     else:
      if v81 <= 0.987829565:
       if v68 <= 0.0:
        if v27 <= 1.805:
         if v63 <= 0.0:
          if v83 <= 31.5:
           s += -0.0518
          else:
           s += 0.0456
         else:
          s += 0.0908
        else:
         s += 0.1248
       else:
        s += -0.1108
      else:
       s += -0.0885
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
    v36 = f.named_promotion
    v37 = f.named_author
    v38 = f.named_frame
    v39 = f.repeats
    v41 = f.headline_overlap
    v42 = f.description_overlap
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
    if v46 <= 35:
     if v59 <= 0.235065858:
      if v62 <= 0.037386443:
       if v81 <= 0.875961538:
        if v67 <= 2.5:
         if v58 <= 0.0836513995:
          if v20 <= 0.0:
           s += 0.0373
          else:
           s += -0.1458
         else:
          s += -0.0644
        else:
         if v51 <= 0.138271235:
          s += 0.0070
         else:
          if v78 <= 551.5:
           s += 0.0917
          else:
           s += -0.0163
       else:
        if v83 <= 35.5:
         if v62 <= 0.0:
          s += -0.0637
         else:
          s += 0.1062
        else:
         s += 0.0421
      else:
       if v23 <= 0.0:
        if v77 <= 0.0:
         if v62 <= 0.989130435:
          if v62 <= 0.878676471:
           s += -0.0304
          else:
           s += 0.1915
         else:
          s += -0.0819
        else:
         s += -0.1002
       else:
        s += 0.1174
     else:
      if v48 <= 0.00656032459:
       if v52 <= 0.815815042:
        if v78 <= 526.5:
         if v91 <= 23.5:
          s += 0.1040
         else:
          s += 0.0441
        else:
         s += -0.0489
       else:
        s += -0.0395
      else:
       if v77 <= 1.5:
        if v79 <= 5622.34662:
         s += 0.1065
        else:
         if v59 <= 0.995448419:
          s += 0.0774
         else:
          s += -0.1845
       else:
        if v59 <= 0.787517361:
         if v46 <= 2.5:
          if v78 <= 715:
           s += 0.1003
          else:
           s += -0.1474
         else:
          if v78 <= 232.5:
           s += -0.0989
          else:
           s += 0.0657
        else:
         if v45 <= 6.5:
          s += 0.1059
         else:
          s += -0.1599
    else:
     if v59 <= 0.00168286671:
      s += -0.1040
     else:
      if v77 <= 0.0:
       if v91 <= 31.5:
        s += -0.0617
       else:
        s += 0.0556
      else:
       s += -0.1093
    if v59 <= 0.00168286671:
     if v82 <= 67.5:
      if v14 <= 29.5:
       if v14 <= 16:
        if v53 <= 0.0142252221:
         s += 0.0609
        else:
         if v51 <= 0.999999991:
          s += -0.0863
         else:
          s += 0.0329
       else:
        s += -0.0884
      else:
       if v88 <= 18.2:
        if v89 <= 0.461880342:
         if v14 <= 33.5:
          s += 0.0582
         else:
          s += -0.0197
        else:
         s += -0.0507
       else:
        s += 0.0892
     else:
      if v88 <= 46.2:
       s += -0.1004
      else:
       if v14 <= 31.5:
        s += -0.0816
       else:
        s += 0.1156
    else:
     if v59 <= 0.235065858:
      if v77 <= 0.0:
       if v89 <= 0.99947644:
        if v61 <= 0.00378258955:
         if v78 <= 78.5:
          if v67 <= 1.5:
           s += -0.1356
          else:
           s += 0.0825
         else:
          if v43 <= 0.0:
           s += 0.0531
          else:
           s += -0.0563
        else:
         s += 0.0844
       else:
        s += -0.0368
      else:
       if v77 <= 36.5:
        s += -0.0524
       else:
        s += 0.0402
     else:
      if v52 <= 0.200184228:
       if v74 <= 82.5:
        if v5 <= 0.0:
         s += 0.0592
        else:
         s += 0.1040
       else:
        if v67 <= 160.5:
         if v61 <= 0.00616939852:
          if v77 <= 1.5:
           s += 0.0493
          else:
           s += -0.0890
         else:
          if v56 <= 401.5:
           s += 0.0837
          else:
           s += -0.1210
        else:
         if v53 <= 0.016269626:
          s += -0.2751
         else:
          s += 0.0250
      else:
       if v61 <= 0.26222236:
        if v52 <= 0.815815042:
         s += 0.0562
        else:
         if v16 <= 15.5:
          s += -0.0483
         else:
          s += 0.2174
       else:
        s += -0.1305
    if v46 <= 35:
     if v11 <= -0.445:
      if v62 <= 0.0718984962:
       if v60 <= 7.5:
        if v14 <= 31.5:
         s += -0.0932
        else:
         if v14 <= 35.5:
          if v54 <= 0.339802623:
           s += 0.0762
          else:
           s += -0.0670
         else:
          if v70 <= 0.877095996:
           s += -0.0279
          else:
           s += -0.1343
       else:
        if v52 <= 0.318404635:
         s += 0.0782
        else:
         if v15 <= 14.5:
          if v44 <= 8.5:
           s += 0.1041
          else:
           s += -0.0954
         else:
          s += -0.0548
      else:
       if v14 <= 31.5:
        s += -0.0970
       else:
        s += -0.0476
     else:
      if v2 <= 0.823998748:
       if v68 <= 0.0:
        if v44 <= 2.5:
         if v60 <= 170:
          if v67 <= 2.5:
           s += 0.0496
          else:
           s += 0.0986
         else:
          if v54 <= 0.0168006009:
           s += -0.1734
          else:
           s += 0.0743
        else:
         if v60 <= 7.5:
          if v56 <= 6.5:
           s += -0.0092
          else:
           s += 0.0731
         else:
          if v56 <= 144.5:
           s += 0.0716
          else:
           s += -0.1524
       else:
        if v16 <= 21.5:
         s += -0.1227
        else:
         s += 0.0840
      else:
       if v14 <= 31.5:
        s += -0.0640
       else:
        s += 0.0203
    else:
     if v54 <= 0.103073472:
      if v60 <= 4.5:
       s += -0.0881
      else:
       if v62 <= 0.00668903803:
        if v17 <= 0.0:
         if v56 <= 12.5:
          s += -0.0430
         else:
          s += 0.1418
        else:
         if v28 <= 8.505:
          s += 0.3473
         else:
          s += -0.0260
       else:
        if v54 <= 0.0991012032:
         s += -0.0962
        else:
         s += 0.1607
     else:
      s += -0.1041
    if v44 <= 11.5:
     if v48 <= 0.00558386904:
      if v11 <= 0.0:
       if v58 <= 0.0984761025:
        if v39 <= 3.5:
         if v89 <= 0.933476089:
          if v76 <= 2.5:
           s += 0.0353
          else:
           s += -0.0435
         else:
          s += -0.0418
        else:
         if v8 <= 0.195238095:
          s += -0.2114
         else:
          s += -0.0254
       else:
        if v92 <= -0.18:
         s += -0.0809
        else:
         s += -0.0186
      else:
       if v76 <= 2.5:
        if v89 <= 0.923273155:
         s += 0.0659
        else:
         s += -0.0082
       else:
        s += -0.0139
     else:
      if v76 <= 2.5:
       if v8 <= 0.319090909:
        if v61 <= 0.246084565:
         if v61 <= 0.0:
          if v44 <= 1.5:
           s += 0.0923
          else:
           s += 0.0442
         else:
          s += 0.0978
        else:
         if v61 <= 0.277652659:
          s += -0.1525
         else:
          s += 0.0691
       else:
        s += 0.0086
      else:
       if v16 <= 10.5:
        if v30 <= 0.0:
         s += 0.0762
        else:
         s += -0.0784
       else:
        if v44 <= 5.5:
         if v61 <= 0.000730563293:
          s += -0.1622
         else:
          s += 0.0702
        else:
         s += -0.1847
    else:
     if v13 <= 0.0:
      if v61 <= 0.150745363:
       if v11 <= 0.14:
        s += -0.0845
       else:
        if v76 <= 4.5:
         if v71 <= 0.953934125:
          if v69 <= 0.715200115:
           s += 0.1546
          else:
           s += -0.0401
         else:
          s += -0.0770
        else:
         s += -0.0836
      else:
       s += -0.1031
     else:
      if v71 <= 0.162853285:
       if v79 <= 18.5044089:
        s += 0.1255
       else:
        s += -0.0656
      else:
       if v83 <= 31.5:
        s += -0.0112
       else:
        s += 0.1058
    if v90 <= 12.5:
     if v59 <= 0.0567704981:
      if v66 <= 6.5:
       if v60 <= 7.5:
        if v92 <= -0.81:
         s += -0.0869
        else:
         if v16 <= 21.5:
          s += -0.0309
         else:
          s += 0.0987
       else:
        if v60 <= 62.5:
         if v63 <= 0.0:
          if v22 <= 0.0:
           s += 0.0681
          else:
           s += -0.1127
         else:
          if v78 <= 372.5:
           s += 0.0212
          else:
           s += -0.0674
        else:
         if v76 <= 13.5:
          s += 0.1273
         else:
          s += -0.1399
      else:
       if v61 <= 0.0518660418:
        s += 0.0696
       else:
        s += -0.0076
     else:
      if v48 <= 0.00822207955:
       if v78 <= 568:
        if v15 <= 22.5:
         if v53 <= 0.999771497:
          s += 0.1086
         else:
          s += -0.0667
        else:
         if v60 <= 170:
          s += 0.0359
         else:
          if v88 <= 24.2:
           s += 0.0558
          else:
           s += -0.1681
       else:
        s += -0.0717
      else:
       if v59 <= 0.653136324:
        if v76 <= 0.0:
         if v4 <= 11.5:
          s += 0.0718
         else:
          s += -0.2517
        else:
         if v78 <= 232.5:
          s += -0.0675
         else:
          s += 0.0645
       else:
        s += 0.0995
    else:
     if v59 <= 0.000104284594:
      if v54 <= 0.103073472:
       if v60 <= 4.5:
        s += -0.0829
       else:
        if v76 <= 4.5:
         if v74 <= 2.5:
          s += -0.0919
         else:
          if v57 <= 0.495138299:
           s += 0.1640
          else:
           s += -0.0875
        else:
         s += -0.0996
      else:
       s += -0.1018
     else:
      if v54 <= 0.238192818:
       if v92 <= 0.0:
        s += -0.0052
       else:
        s += 0.0749
      else:
       s += -0.0847
    if v46 <= 35:
     if v14 <= 31.5:
      if v60 <= 7.5:
       if v84 <= 0.14:
        s += -0.0835
       else:
        if v3 <= 0.0:
         if v23 <= 0.0:
          if v15 <= 16.5:
           s += 0.0357
          else:
           s += -0.0623
         else:
          s += 0.0923
        else:
         s += 0.1024
      else:
       if v46 <= 5.5:
        if v61 <= 0.246084565:
         if v79 <= 7618.1949:
          if v78 <= 715:
           s += 0.0857
          else:
           s += -0.0837
         else:
          s += -0.1693
        else:
         if v61 <= 0.26222236:
          s += -0.1622
         else:
          s += 0.0110
       else:
        if v61 <= 0.203337151:
         if v60 <= 24.5:
          s += -0.0571
         else:
          if v78 <= 580.5:
           s += 0.1044
          else:
           s += -0.0526
        else:
         s += -0.0974
     else:
      if v89 <= 0.647228834:
       if v76 <= 0.0:
        if v39 <= 3.5:
         if v60 <= 7.5:
          if v46 <= 1.5:
           s += 0.0852
          else:
           s += 0.0295
         else:
          if v3 <= 0.706599713:
           s += 0.0950
          else:
           s += 0.0248
        else:
         if v13 <= 0.833318079:
          s += -0.0134
         else:
          s += -0.2642
       else:
        if v68 <= 0.0:
         if v78 <= 245.5:
          if v78 <= 226.5:
           s += 0.0358
          else:
           s += -0.0943
         else:
          if v78 <= 715:
           s += 0.0805
          else:
           s += -0.0809
        else:
         s += -0.1351
      else:
       if v9 <= 0.0:
        if v68 <= 0.0:
         s += 0.0472
        else:
         s += -0.1067
       else:
        s += -0.0290
    else:
     if v13 <= 0.0:
      s += -0.0984
     else:
      if v79 <= 18.5044089:
       s += 0.1283
      else:
       s += -0.0565
    if v44 <= 35:
     if v59 <= 0.235065858:
      if v92 <= 0.0:
       if v14 <= 31.5:
        if v58 <= 0.0315798222:
         if v50 <= 0.26023987:
          s += -0.0460
         else:
          if v14 <= 10.5:
           s += 0.0679
          else:
           s += -0.0572
        else:
         s += -0.0943
       else:
        if v14 <= 34.5:
         if v73 <= 2.5:
          s += 0.0810
         else:
          if v78 <= 226.5:
           s += -0.0614
          else:
           s += 0.0615
        else:
         if v16 <= 16.5:
          if v59 <= 0.0430553252:
           s += -0.0486
          else:
           s += 0.0192
         else:
          s += 0.0794
      else:
       if v14 <= 29.5:
        if v14 <= 16:
         s += 0.0527
        else:
         if v95 <= 3.5:
          s += -0.1076
         else:
          s += -0.0170
       else:
        s += 0.0659
     else:
      if v3 <= 0.706599713:
       if v52 <= 0.303988636:
        if v0 <= 1.5:
         s += -0.1514
        else:
         if v59 <= 0.787517361:
          if v77 <= 0.0:
           s += 0.0793
          else:
           s += -0.0024
         else:
          if v66 <= 180.5:
           s += 0.0984
          else:
           s += -0.0100
       else:
        s += 0.0010
      else:
       if v95 <= 16.5:
        s += 0.0016
       else:
        s += -0.1571
    else:
     if v59 <= 5.44126743e-07:
      if v52 <= 0.00807877061:
       if v17 <= 0.0:
        s += -0.0878
       else:
        if v57 <= 0.105991263:
         if v14 <= 31.5:
          s += -0.0219
         else:
          s += 0.1280
        else:
         s += -0.0819
      else:
       s += -0.1017
     else:
      if v18 <= 0.0:
       if v50 <= 0.974935701:
        s += -0.0713
       else:
        s += 0.0519
      else:
       if v59 <= 0.248525576:
        s += -0.0034
       else:
        s += 0.1283
    if v46 <= 35:
     if v11 <= -0.74:
      if v62 <= 0.074914966:
       if v92 <= -0.2:
        s += -0.0342
       else:
        if v11 <= -4.205:
         s += -0.1479
        else:
         if v14 <= 31.5:
          s += -0.0122
         else:
          s += 0.0547
      else:
       s += -0.0801
     else:
      if v46 <= 2.5:
       if v70 <= 0.963979528:
        if v21 <= 0.0:
         if v56 <= 401.5:
          if v24 <= 0.0:
           s += 0.0838
          else:
           s += -0.0342
         else:
          s += -0.1033
        else:
         s += -0.1028
       else:
        if v86 <= 24.5:
         if v56 <= 3.5:
          s += -0.1411
         else:
          if v16 <= 9.5:
           s += -0.0422
          else:
           s += 0.0565
        else:
         s += 0.1340
      else:
       if v76 <= 1.5:
        if v14 <= 32.5:
         if v70 <= 0.0922296725:
          s += -0.0617
         else:
          if v92 <= 0.0:
           s += -0.0029
          else:
           s += 0.0508
        else:
         if v56 <= 144.5:
          if v86 <= 19.5:
           s += 0.0671
          else:
           s += -0.0354
         else:
          if v16 <= 7.5:
           s += -0.2704
          else:
           s += 0.0634
       else:
        if v68 <= 0.0:
         if v31 <= 0.0:
          if v14 <= 31.5:
           s += -0.0494
          else:
           s += 0.0284
         else:
          s += -0.1985
        else:
         s += -0.1275
    else:
     if v48 <= 3.51305253e-08:
      if v21 <= 0.0:
       s += -0.0979
      else:
       if v86 <= 13.5:
        s += -0.0865
       else:
        if v11 <= -0.395:
         s += -0.0743
        else:
         s += 0.2376
     else:
      if v28 <= -15.215:
       s += 0.1698
      else:
       if v76 <= 0.0:
        s += -0.0205
       else:
        s += -0.1034
    if v46 <= 35:
     if v52 <= 0.303988636:
      if v66 <= 4.5:
       if v58 <= 0.0295868347:
        if v77 <= 0.0:
         if v61 <= 0.000730563293:
          if v15 <= 14.5:
           s += 0.0808
          else:
           s += 0.0065
         else:
          s += 0.0723
        else:
         if v78 <= 187.5:
          s += -0.0752
         else:
          if v15 <= 8.5:
           s += -0.2609
          else:
           s += 0.0182
       else:
        if v61 <= 0.0318808734:
         if v87 <= 2.5:
          s += -0.1118
         else:
          if v84 <= 0.35:
           s += -0.0693
          else:
           s += 0.0331
        else:
         s += 0.0364
      else:
       if v70 <= 0.963979528:
        if v78 <= 568:
         if v79 <= 6114.17615:
          if v39 <= 3.5:
           s += 0.0806
          else:
           s += -0.0718
         else:
          if v70 <= 0.345973242:
           s += 0.0989
          else:
           s += -0.1930
        else:
         if v27 <= 0.0:
          if v56 <= 144.5:
           s += -0.0109
          else:
           s += -0.1418
         else:
          s += 0.0425
       else:
        s += -0.0227
     else:
      if v58 <= 0.0984761025:
       if v51 <= 0.50369228:
        if v52 <= 0.857477679:
         s += 0.0268
        else:
         s += -0.0572
       else:
        if v15 <= 16.5:
         if v43 <= 0.0:
          s += 0.0742
         else:
          s += -0.0859
        else:
         s += -0.0119
      else:
       s += -0.0683
    else:
     if v53 <= 0.051046747:
      if v66 <= 15.5:
       if v79 <= 92.2816188:
        if v17 <= 0.0:
         if v42 <= 0.0363756614:
          s += -0.0839
         else:
          s += 0.0723
        else:
         if v70 <= 0.999996046:
          s += -0.0081
         else:
          s += 0.1864
       else:
        s += -0.0793
      else:
       s += 0.1337
     else:
      s += -0.0995
    if v46 <= 35:
     if v48 <= 0.00868011729:
      if v62 <= 0.037386443:
       if v81 <= 0.875961538:
        if v78 <= 568:
         if v70 <= 0.963979528:
          if v22 <= 0.0:
           s += 0.0516
          else:
           s += -0.1029
         else:
          if v7 <= 0.0:
           s += 0.0588
          else:
           s += -0.0577
        else:
         if v78 <= 595.5:
          if v70 <= 0.786870204:
           s += -0.1660
          else:
           s += 0.0837
         else:
          s += -0.0190
       else:
        if v62 <= 0.0:
         s += -0.0380
        else:
         s += 0.0895
      else:
       if v23 <= 0.0:
        if v53 <= 0.641628049:
         if v77 <= 0.0:
          s += -0.0116
         else:
          s += -0.0682
        else:
         s += -0.0856
       else:
        s += 0.0725
     else:
      if v67 <= 5.5:
       if v77 <= 0.0:
        if v9 <= 0.0:
         if v1 <= 8.83974359:
          s += 0.0680
         else:
          s += -0.1779
        else:
         if v79 <= 99.6548115:
          s += -0.0642
         else:
          s += 0.0267
       else:
        if v78 <= 166.5:
         if v46 <= 5.5:
          s += -0.0321
         else:
          s += -0.1612
        else:
         s += 0.0213
      else:
       if v77 <= 11.5:
        if v53 <= 0.250034078:
         if v79 <= 7618.1949:
          s += 0.0919
         else:
          s += -0.1719
        else:
         if v44 <= 3.5:
          s += 0.0905
         else:
          s += -0.1817
       else:
        if v53 <= 0.0338663033:
         if v67 <= 26.5:
          s += 0.0598
         else:
          s += -0.1323
        else:
         s += 0.0808
    else:
     if v53 <= 0.157408439:
      if v79 <= 11.2646761:
       s += 0.0585
      else:
       if v42 <= 0.0307765152:
        s += -0.0845
       else:
        s += -0.0144
     else:
      s += -0.1003
    if v46 <= 35:
     if v11 <= -0.18:
      if v14 <= 31.5:
       if v14 <= 16:
        if v51 <= 0.646466418:
         s += -0.0562
        else:
         s += 0.0484
       else:
        s += -0.0669
      else:
       if v41 <= 0.0:
        if v89 <= 0.588989442:
         if v11 <= -1.425:
          s += -0.0290
         else:
          if v63 <= 11.5:
           s += 0.0337
          else:
           s += -0.1144
        else:
         s += -0.0650
       else:
        s += 0.0581
     else:
      if v46 <= 2.5:
       if v5 <= 0.0:
        if v11 <= 0.0:
         if v0 <= 15.1:
          if v1 <= 2.02:
           s += -0.1591
          else:
           s += 0.0142
         else:
          if v83 <= 33.5:
           s += 0.0115
          else:
           s += -0.2003
        else:
         if v57 <= 0.961538462:
          s += 0.0639
         else:
          s += -0.0994
       else:
        if v67 <= 160.5:
         if v78 <= 715:
          s += 0.0898
         else:
          s += -0.0628
        else:
         s += -0.0896
      else:
       if v81 <= 0.204168476:
        if v78 <= 568:
         if v43 <= 0.0:
          if v89 <= 0.99947644:
           s += 0.0564
          else:
           s += -0.0232
         else:
          if v14 <= 31.5:
           s += -0.1423
          else:
           s += 0.0106
        else:
         if v28 <= 11.065:
          if v78 <= 595.5:
           s += -0.1999
          else:
           s += -0.0370
         else:
          s += 0.0789
       else:
        if v83 <= 32.5:
         s += -0.0444
        else:
         s += 0.0267
    else:
     if v14 <= 35.5:
      s += -0.0962
     else:
      if v28 <= 0.91:
       if v67 <= 12.5:
        s += -0.0723
       else:
        s += 0.1258
      else:
       if v77 <= 2.5:
        s += 0.0727
       else:
        s += -0.0952
    if v44 <= 11.5:
     if v59 <= 0.235065858:
      if v11 <= 0.175:
       if v92 <= -0.18:
        s += -0.0420
       else:
        if v43 <= 0.0:
         if v11 <= -1.635:
          s += -0.0482
         else:
          s += 0.0246
        else:
         if v4 <= 0.0:
          if v88 <= 34.2:
           s += -0.0750
          else:
           s += 0.0775
         else:
          s += -0.1126
      else:
       if v43 <= 0.0:
        if v22 <= 0.0:
         s += 0.0448
        else:
         s += -0.0901
       else:
        s += -0.0596
     else:
      if v48 <= 0.0078217157:
       if v39 <= 3.5:
        if v77 <= 0.0:
         if v89 <= 0.944501483:
          if v67 <= 170.5:
           s += 0.0513
          else:
           s += -0.0934
         else:
          s += -0.0521
        else:
         s += -0.0234
       else:
        s += -0.1088
      else:
       if v4 <= 8.5:
        if v51 <= 0.78132456:
         if v54 <= 0.181893485:
          if v67 <= 26.5:
           s += 0.0683
          else:
           s += -0.0915
         else:
          s += -0.1143
        else:
         if v79 <= 5234.42196:
          if v64 <= 0.464285714:
           s += 0.0929
          else:
           s += 0.0294
         else:
          s += -0.0624
       else:
        if v59 <= 0.500002699:
         s += -0.2885
        else:
         s += -0.0105
    else:
     if v54 <= 0.238192818:
      if v11 <= 0.0:
       if v59 <= 1:
        if v67 <= 7.5:
         if v42 <= 0.0615530303:
          s += -0.0772
         else:
          s += -0.0120
        else:
         s += 0.0409
       else:
        s += 0.1642
      else:
       if v77 <= 0.0:
        if v83 <= 31.5:
         s += 0.0104
        else:
         s += 0.0988
       else:
        if v21 <= 0.0:
         s += -0.0376
        else:
         s += 0.2242
     else:
      s += -0.0984
    if v46 <= 35:
     if v60 <= 7.5:
      if v14 <= 31.5:
       if v11 <= 0.975:
        s += -0.0703
       else:
        s += 0.0084
      else:
       if v49 <= 0.164881725:
        if v14 <= 35.5:
         if v82 <= 1.5:
          s += -0.0602
         else:
          s += 0.0431
        else:
         if v0 <= 42.2:
          if v15 <= 24.5:
           s += -0.0800
          else:
           s += 0.0402
         else:
          if v77 <= 0.0:
           s += 0.0655
          else:
           s += -0.0683
       else:
        s += 0.0634
     else:
      if v2 <= 0.823998748:
       if v74 <= 78.5:
        if v89 <= 0.149765096:
         if v68 <= 0.0:
          if v11 <= -0.965:
           s += 0.0258
          else:
           s += 0.0838
         else:
          s += -0.0951
        else:
         if v60 <= 32.5:
          if v11 <= 1.505:
           s += -0.0243
          else:
           s += 0.0832
         else:
          s += 0.0836
       else:
        if v79 <= 7618.1949:
         if v78 <= 568:
          if v78 <= 245.5:
           s += -0.0147
          else:
           s += 0.0621
         else:
          if v69 <= 0.501980206:
           s += -0.1091
          else:
           s += 0.0111
        else:
         s += -0.1679
      else:
       if v74 <= 18.5:
        s += -0.0769
       else:
        if v15 <= 14.5:
         s += 0.0352
        else:
         s += -0.0373
    else:
     if v50 <= 9.77117849e-08:
      if v0 <= 57.1:
       s += -0.0978
      else:
       if v15 <= 20.5:
        s += 0.1523
       else:
        s += -0.0519
     else:
      if v79 <= 18.5044089:
       s += 0.1409
      else:
       if v14 <= 31.5:
        s += -0.0867
       else:
        if v74 <= 24.5:
         if v78 <= 58.5:
          s += 0.2573
         else:
          s += 0.0286
        else:
         s += -0.0771
    if v51 <= 0.000254033959:
     if v82 <= 11.5:
      if v15 <= 14.5:
       if v91 <= 35.5:
        if v0 <= 2.9:
         s += -0.0859
        else:
         s += 0.0241
       else:
        s += 0.1042
      else:
       s += -0.0366
     else:
      if v21 <= 0.0:
       if v28 <= 6.205:
        s += -0.0974
       else:
        if v84 <= 0.14:
         s += -0.0511
        else:
         if v45 <= 8.5:
          if v88 <= 3.1:
           s += -0.0115
          else:
           s += 0.4995
         else:
          s += 0.0271
      else:
       if v45 <= 4.5:
        s += 0.1669
       else:
        s += -0.0656
    else:
     if v67 <= 2.5:
      if v68 <= 0.0:
       if v0 <= 34.2:
        if v16 <= 13.5:
         if v72 <= 49.5:
          if v12 <= 0.0:
           s += -0.0056
          else:
           s += -0.0619
         else:
          s += -0.0793
        else:
         if v48 <= 0.0235334632:
          if v47 <= 0.0:
           s += 0.1445
          else:
           s += 0.0455
         else:
          s += -0.0561
       else:
        s += 0.0447
      else:
       s += -0.0977
     else:
      if v61 <= 0.203337151:
       if v48 <= 0.00890536496:
        if v94 <= 14.5:
         if v49 <= 0.00202357541:
          s += 0.0861
         else:
          if v50 <= 0.833888346:
           s += -0.0113
          else:
           s += 0.0408
        else:
         s += -0.0480
       else:
        if v45 <= 7.5:
         if v7 <= 0.0:
          if v48 <= 0.034106257:
           s += -0.0184
          else:
           s += 0.0620
         else:
          if v0 <= 7.1:
           s += -0.0999
          else:
           s += 0.0820
        else:
         if v51 <= 0.50369228:
          s += -0.0322
         else:
          s += -0.3540
      else:
       if v82 <= 3.5:
        s += 0.0049
       else:
        s += -0.0808
    if v44 <= 11.5:
     if v59 <= 0.787517361:
      if v11 <= 0.175:
       if v62 <= 0.0661202186:
        if v78 <= 236.5:
         if v3 <= 0.0422664664:
          if v62 <= 0.0167366947:
           s += -0.0255
          else:
           s += 0.0999
         else:
          if v70 <= 0.906397753:
           s += 0.0698
          else:
           s += -0.0710
        else:
         s += 0.0309
       else:
        if v3 <= 0.0:
         s += -0.0600
        else:
         s += 0.0351
      else:
       if v78 <= 568:
        if v50 <= 0.985826029:
         if v70 <= 0.978814417:
          s += 0.0334
         else:
          s += -0.0602
        else:
         s += 0.0678
       else:
        if v78 <= 595.5:
         s += -0.1322
        else:
         if v78 <= 715:
          s += 0.0526
         else:
          s += -0.0927
     else:
      if v3 <= 0.706599713:
       if v39 <= 0.0:
        if v2 <= 0.308641284:
         if v66 <= 180.5:
          s += 0.0884
         else:
          if v78 <= 343.5:
           s += -0.1611
          else:
           s += 0.1015
        else:
         s += -0.0030
       else:
        s += -0.1015
      else:
       if v16 <= 15.5:
        if v78 <= 58.5:
         s += -0.2782
        else:
         if v0 <= 5.1:
          s += 0.0631
         else:
          if v61 <= 0.00261199573:
           s += 0.0561
          else:
           s += -0.1239
       else:
        s += 0.1318
    else:
     if v54 <= 0.208672815:
      if v62 <= 0.0150384441:
       if v68 <= 0.0:
        if v74 <= 0.0:
         s += -0.0592
        else:
         if v91 <= 35.5:
          s += 0.0250
         else:
          s += 0.0961
       else:
        s += -0.0904
      else:
       if v59 <= 0.951328821:
        s += -0.0814
       else:
        if v62 <= 0.120950888:
         s += -0.0883
        else:
         s += 0.1972
     else:
      s += -0.0955
    if v51 <= 0.000254033959:
     if v44 <= 35:
      if v29 <= -2.115:
       s += -0.0546
      else:
       if v33 <= 0.0:
        s += -0.0132
       else:
        s += 0.0734
     else:
      if v17 <= 0.0:
       s += -0.0964
      else:
       if v8 <= 0.0:
        if v18 <= 0.0:
         s += 0.1541
        else:
         s += -0.0746
       else:
        s += -0.0657
    else:
     if v67 <= 2.5:
      if v18 <= 0.0:
       if v88 <= 34.2:
        if v76 <= 0.0:
         if v74 <= 10.5:
          s += -0.0727
         else:
          if v95 <= 73.5:
           s += 0.0212
          else:
           s += -0.0524
        else:
         s += -0.0845
       else:
        if v4 <= 1.5:
         s += 0.0541
        else:
         s += -0.0380
      else:
       if v87 <= 1.5:
        if v61 <= 0.0184362312:
         s += -0.0857
        else:
         s += -0.0058
       else:
        if v42 <= 0.0459830867:
         s += 0.0226
        else:
         s += 0.0680
     else:
      if v76 <= 2.5:
       if v48 <= 0.00845262683:
        if v39 <= 3.5:
         if v89 <= 0.0:
          if v65 <= 0.943135625:
           s += 0.0512
          else:
           s += -0.0631
         else:
          s += -0.0014
        else:
         if v8 <= 0.195238095:
          s += -0.1897
         else:
          s += 0.0128
       else:
        if v61 <= 0.246084565:
         if v45 <= 7.5:
          if v65 <= 0.889058266:
           s += 0.0835
          else:
           s += -0.0046
         else:
          s += -0.0791
        else:
         if v29 <= -0.245:
          s += 0.0702
         else:
          s += -0.1425
      else:
       if v67 <= 26.5:
        if v44 <= 5.5:
         if v61 <= 0.178417184:
          s += 0.0547
         else:
          s += -0.0533
        else:
         s += -0.0837
       else:
        s += -0.1031
    if v54 <= 0.321183752:
     if v11 <= -0.965:
      if v51 <= 0.0149015434:
       s += -0.0775
      else:
       if v11 <= -1.785:
        s += -0.0472
       else:
        if v2 <= 0.444648693:
         s += 0.0128
        else:
         s += -0.0525
     else:
      if v66 <= 4.5:
       if v15 <= 14.5:
        if v15 <= 8.5:
         s += -0.1225
        else:
         if v61 <= 0.203337151:
          s += 0.0760
         else:
          if v51 <= 0.317032806:
           s += -0.0879
          else:
           s += 0.0539
       else:
        if v87 <= 1.5:
         if v11 <= 0.4:
          if v78 <= 58.5:
           s += 0.0629
          else:
           s += -0.1038
         else:
          s += -0.0087
        else:
         if v45 <= 6.5:
          if v61 <= 0.000730563293:
           s += -0.0044
          else:
           s += 0.0432
         else:
          s += -0.0402
      else:
       if v74 <= 80.5:
        if v5 <= 0.0:
         if v11 <= 0.0:
          if v7 <= 0.0:
           s += -0.0725
          else:
           s += 0.0235
         else:
          if v57 <= 0.0459830867:
           s += 0.0715
          else:
           s += -0.0616
        else:
         if v53 <= 0.216953081:
          if v11 <= -0.445:
           s += 0.0047
          else:
           s += 0.0874
         else:
          if v80 <= 35.1:
           s += 0.0422
          else:
           s += -0.1619
       else:
        if v78 <= 715:
         if v54 <= 0.0376759522:
          if v66 <= 21.5:
           s += 0.0274
          else:
           s += -0.0508
         else:
          if v54 <= 0.122367434:
           s += 0.0531
          else:
           s += -0.0406
        else:
         s += -0.1164
    else:
     if v90 <= 12.5:
      if v71 <= 2.442631e-16:
       s += -0.0844
      else:
       if v61 <= 0.841575092:
        s += 0.0316
       else:
        s += -0.0416
     else:
      s += -0.0961
    if v46 <= 35:
     if v60 <= 7.5:
      if v14 <= 28.5:
       if v14 <= 16:
        s += -0.0092
       else:
        if v90 <= 5.5:
         s += -0.0972
        else:
         s += -0.0297
      else:
       if v49 <= 0.164881725:
        if v29 <= -4.845:
         s += 0.0634
        else:
         if v0 <= 8.2:
          s += 0.0066
         else:
          s += -0.0470
       else:
        if v73 <= 27.5:
         if v69 <= 0.168109695:
          if v67 <= 1.5:
           s += -0.1881
          else:
           s += 0.0318
         else:
          s += 0.0657
        else:
         if v6 <= 0.0:
          s += -0.1173
         else:
          s += 0.0376
     else:
      if v62 <= 0.037386443:
       if v46 <= 5.5:
        if v65 <= 0.900203252:
         if v4 <= 6.5:
          if v60 <= 170:
           s += 0.0727
          else:
           s += -0.0343
         else:
          if v79 <= 417.627437:
           s += -0.2490
          else:
           s += -0.0203
        else:
         if v4 <= 0.0:
          s += 0.0368
         else:
          s += -0.0678
       else:
        if v31 <= 0.0:
         if v28 <= 11.065:
          if v79 <= 1947.43928:
           s += 0.0170
          else:
           s += -0.0708
         else:
          s += 0.0713
        else:
         s += -0.1672
      else:
       if v90 <= 2.5:
        if v5 <= 0.0:
         s += -0.0386
        else:
         s += 0.0666
       else:
        if v43 <= 0.0:
         if v90 <= 8.5:
          if v51 <= 9.42526613e-09:
           s += 0.0672
          else:
           s += -0.0155
         else:
          s += -0.0799
        else:
         s += -0.1183
    else:
     if v14 <= 35.5:
      s += -0.0908
     else:
      if v41 <= 0.0:
       if v0 <= 48.2:
        s += -0.0687
       else:
        s += 0.0421
      else:
       s += 0.0624
    if v46 <= 35:
     if v71 <= 0.0362422505:
      if v74 <= 26.5:
       if v16 <= 15.5:
        s += -0.0028
       else:
        s += 0.1128
      else:
       if v54 <= 0.00377410204:
        s += 0.0060
       else:
        if v61 <= 0.030701192:
         s += -0.0867
        else:
         s += -0.0299
     else:
      if v46 <= 2.5:
       if v5 <= 0.0:
        if v15 <= 16.5:
         s += 0.0759
        else:
         if v71 <= 0.932331138:
          if v57 <= 0.0247423732:
           s += 0.0170
          else:
           s += -0.0595
         else:
          s += -0.0752
       else:
        if v79 <= 6114.17615:
         if v24 <= 0.0:
          if v74 <= 424.5:
           s += 0.0782
          else:
           s += -0.1147
         else:
          if v53 <= 0.0386884884:
           s += 0.0110
          else:
           s += -0.2524
        else:
         if v54 <= 0.0331044944:
          if v71 <= 0.64264533:
           s += -0.2020
          else:
           s += 0.0472
         else:
          s += 0.0971
      else:
       if v68 <= 0.0:
        if v81 <= 0.99947644:
         if v92 <= 0.89:
          if v20 <= 0.0:
           s += 0.0109
          else:
           s += -0.1295
         else:
          if v90 <= 8.5:
           s += 0.0360
          else:
           s += 0.1073
        else:
         if v83 <= 32.5:
          if v54 <= 0.0292116652:
           s += 0.0323
          else:
           s += -0.0687
         else:
          s += 0.0316
       else:
        if v77 <= 0.0:
         s += 0.0575
        else:
         s += -0.1212
    else:
     if v54 <= 0.157932349:
      if v79 <= 18.5044089:
       s += 0.0928
      else:
       if v16 <= 14.5:
        s += -0.0569
       else:
        if v51 <= 0.0235532619:
         s += -0.0673
        else:
         if v5 <= 0.0:
          s += 0.3313
         else:
          s += 0.0287
     else:
      s += -0.0964
    if v46 <= 35:
     if v11 <= 0.175:
      if v13 <= 19.3787425:
       if v93 <= -0.39:
        if v16 <= 6.5:
         s += -0.1218
        else:
         s += -0.0344
       else:
        if v42 <= 0.183014354:
         if v78 <= 236.5:
          if v76 <= 0.0:
           s += -0.0074
          else:
           s += -0.0557
         else:
          s += 0.0169
        else:
         s += 0.0391
      else:
       if v50 <= 0.803839981:
        s += -0.0077
       else:
        if v5 <= 0.0:
         if v61 <= 0.00325686385:
          if v56 <= 44.5:
           s += -0.0046
          else:
           s += -0.3226
         else:
          s += 0.0747
        else:
         if v56 <= 162.5:
          s += 0.0885
         else:
          s += -0.0454
     else:
      if v76 <= 0.0:
       if v70 <= 0.975176012:
        if v50 <= 0.347765687:
         if v56 <= 144.5:
          s += 0.0384
         else:
          s += -0.1650
        else:
         if v56 <= 147.5:
          s += 0.0773
         else:
          if v78 <= 198.5:
           s += -0.1017
          else:
           s += 0.0429
       else:
        if v48 <= 0.0158639037:
         s += -0.0158
        else:
         s += -0.1855
      else:
       if v50 <= 0.994811556:
        if v61 <= 0.0318808734:
         if v9 <= 0.0408333333:
          if v78 <= 119.5:
           s += -0.1311
          else:
           s += -0.0261
         else:
          s += 0.0570
        else:
         s += 0.0342
       else:
        s += 0.0577
    else:
     if v61 <= 0.221459018:
      if v42 <= 0.0307765152:
       if v11 <= 0.0:
        s += -0.0845
       else:
        if v17 <= 0.0:
         s += -0.0581
        else:
         s += 0.0558
      else:
       if v16 <= 9.5:
        s += -0.0159
       else:
        if v50 <= 0.0217228472:
         s += 0.0148
        else:
         s += 0.1630
     else:
      s += -0.0984
    if v46 <= 35:
     if v11 <= 0.175:
      if v39 <= 0.0:
       if v11 <= -0.965:
        if v63 <= 7.5:
         if v79 <= 291.367961:
          s += -0.0532
         else:
          s += -0.0092
        else:
         s += 0.0765
       else:
        if v27 <= -0.805:
         s += -0.0354
        else:
         if v76 <= 1.5:
          if v8 <= 0.255434783:
           s += 0.0438
          else:
           s += 0.0093
         else:
          if v58 <= 0.14884825:
           s += -0.0464
          else:
           s += 0.0410
      else:
       if v8 <= 0.195238095:
        s += -0.1059
       else:
        if v11 <= -1.385:
         s += -0.1008
        else:
         s += -0.0134
     else:
      if v76 <= 0.0:
       if v22 <= 0.0:
        if v51 <= 0.99995159:
         if v63 <= 11.5:
          if v78 <= 568:
           s += 0.0485
          else:
           s += -0.0323
         else:
          if v63 <= 12.5:
           s += -0.4029
          else:
           s += 0.0522
        else:
         s += 0.0718
       else:
        s += -0.0814
      else:
       if v64 <= 0.464285714:
        if v46 <= 5.5:
         s += 0.0312
        else:
         s += -0.0200
       else:
        if v79 <= 1027.49994:
         s += -0.0017
        else:
         s += -0.1336
    else:
     if v51 <= 2.53729608e-06:
      if v17 <= 0.0:
       s += -0.0988
      else:
       if v79 <= 92.2816188:
        if v78 <= 119.5:
         s += 0.1861
        else:
         s += -0.0622
       else:
        s += -0.0699
     else:
      if v79 <= 18.5044089:
       s += 0.1084
      else:
       if v69 <= 0.707428817:
        if v11 <= 1.505:
         if v78 <= 58.5:
          s += 0.0540
         else:
          if v58 <= 0.0613814757:
           s += -0.0032
          else:
           s += -0.0816
        else:
         s += 0.1015
       else:
        s += -0.0938
    if v46 <= 35:
     if v60 <= 7.5:
      if v14 <= 31.5:
       if v84 <= -1.635:
        s += -0.1149
       else:
        if v14 <= 16:
         s += 0.0009
        else:
         s += -0.0588
      else:
       if v14 <= 33.5:
        if v73 <= 1.5:
         s += 0.0834
        else:
         s += 0.0006
       else:
        if v0 <= 42.2:
         if v64 <= 0.975:
          if v53 <= 0.0437112986:
           s += -0.0735
          else:
           s += -0.0189
         else:
          s += 0.1113
        else:
         if v0 <= 205.5:
          s += 0.0540
         else:
          s += -0.1454
     else:
      if v77 <= 0.0:
       if v48 <= 0.00719386799:
        if v85 <= 0.665:
         if v2 <= 0.838472486:
          if v67 <= 160.5:
           s += 0.0391
          else:
           s += -0.0783
         else:
          if v67 <= 1.5:
           s += 0.0401
          else:
           s += -0.0451
        else:
         s += -0.0743
       else:
        if v53 <= 0.200247589:
         if v70 <= 0.906397753:
          s += 0.0772
         else:
          s += 0.0071
        else:
         s += -0.0603
      else:
       if v78 <= 245.5:
        if v46 <= 6.5:
         if v52 <= 0.0815016103:
          if v67 <= 26.5:
           s += 0.0378
          else:
           s += -0.0766
         else:
          s += -0.0903
        else:
         s += -0.1437
       else:
        if v78 <= 357:
         s += 0.0809
        else:
         if v28 <= -2.31:
          s += -0.1194
         else:
          if v78 <= 568:
           s += 0.0526
          else:
           s += -0.0339
    else:
     if v54 <= 0.208672815:
      if v14 <= 31.5:
       s += -0.0623
      else:
       if v77 <= 2.5:
        if v67 <= 3.5:
         s += 0.0145
        else:
         s += 0.1441
       else:
        s += -0.0865
     else:
      s += -0.0960
    if v14 <= 31.5:
     if v84 <= 0.0:
      if v82 <= 13.5:
       if v62 <= 0.120950888:
        if v14 <= 18.5:
         if v51 <= 0.646466418:
          if v49 <= 0.228094838:
           s += -0.0080
          else:
           s += -0.1848
         else:
          if v84 <= -1.785:
           s += -0.0790
          else:
           s += 0.0543
        else:
         s += -0.0472
       else:
        s += -0.0838
      else:
       s += -0.0872
     else:
      if v14 <= 16:
       if v81 <= 0.82167319:
        if v79 <= 4100.99106:
         if v14 <= 3.5:
          s += -0.1727
         else:
          s += 0.0656
        else:
         s += -0.0596
       else:
        s += -0.0463
      else:
       if v3 <= 0.0:
        s += -0.0391
       else:
        s += 0.0786
    else:
     if v68 <= 0.0:
      if v89 <= 0.647228834:
       if v3 <= 0.500681199:
        if v67 <= 3.5:
         if v82 <= 2.5:
          if v27 <= -1.125:
           s += -0.0919
          else:
           s += 0.0045
         else:
          if v45 <= 7.5:
           s += 0.0454
          else:
           s += -0.0301
        else:
         if v56 <= 144.5:
          if v24 <= 0.0:
           s += 0.0686
          else:
           s += -0.1337
         else:
          if v27 <= -0.17:
           s += -0.1426
          else:
           s += 0.0026
       else:
        if v48 <= 0.0179903786:
         if v14 <= 35.5:
          s += 0.0775
         else:
          if v88 <= 2.9:
           s += 0.0955
          else:
           s += -0.0308
        else:
         if v88 <= 16.2:
          s += -0.2326
         else:
          s += 0.0087
      else:
       if v41 <= 0.0:
        s += -0.0341
       else:
        if v3 <= 0.169567191:
         s += 0.0463
        else:
         s += -0.0860
     else:
      if v76 <= 0.0:
       s += 0.0272
      else:
       s += -0.1044
    if v61 <= 0.821451781:
     if v68 <= 0.0:
      if v59 <= 0.787517361:
       if v43 <= 0.0:
        if v11 <= -1.235:
         if v91 <= 32.5:
          s += -0.0587
         else:
          if v17 <= 0.0:
           s += 0.0421
          else:
           s += -0.0314
        else:
         if v20 <= 0.0:
          if v78 <= 568:
           s += 0.0248
          else:
           s += -0.0275
         else:
          s += -0.1211
       else:
        if v14 <= 31.5:
         if v61 <= 0.454246411:
          s += -0.1138
         else:
          if v56 <= 38.5:
           s += -0.0339
          else:
           s += 0.2741
        else:
         if v78 <= 236.5:
          if v53 <= 0.00189794424:
           s += -0.1299
          else:
           s += 0.0100
         else:
          if v43 <= 0.6:
           s += -0.0096
          else:
           s += 0.1175
      else:
       if v48 <= 0.00822207955:
        if v72 <= 2.5:
         if v84 <= 0.665:
          if v78 <= 127.5:
           s += -0.1213
          else:
           s += -0.0342
         else:
          if v94 <= 14.5:
           s += 0.0234
          else:
           s += -0.1110
        else:
         s += 0.0429
       else:
        if v95 <= 6.5:
         if v56 <= 162.5:
          s += 0.0843
         else:
          if v56 <= 168.5:
           s += -0.2430
          else:
           s += 0.0459
        else:
         if v28 <= 6.205:
          if v62 <= 0.0661202186:
           s += 0.0014
          else:
           s += -0.1512
         else:
          s += 0.0752
     else:
      if v76 <= 0.0:
       s += -0.0061
      else:
       s += -0.1050
    else:
     if v82 <= 10.5:
      if v93 <= 0.0:
       s += -0.0618
      else:
       if v91 <= 11.5:
        if v28 <= -6.05:
         s += 0.3518
        else:
         s += 0.0368
       else:
        s += -0.0255
     else:
      s += -0.0949
    if v54 <= 0.800058526:
     if v68 <= 0.0:
      if v59 <= 0.586484096:
       if v84 <= 0.0:
        if v92 <= -0.625:
         if v28 <= -0.73:
          s += -0.0821
         else:
          if v15 <= 33.5:
           s += -0.0341
          else:
           s += 0.0897
        else:
         if v71 <= 0.999999999:
          if v87 <= 1.5:
           s += -0.0272
          else:
           s += 0.0140
         else:
          s += -0.0631
       else:
        if v15 <= 14.5:
         s += 0.0609
        else:
         if v54 <= 0.696362434:
          if v15 <= 19.5:
           s += -0.0776
          else:
           s += 0.0113
         else:
          s += 0.2094
      else:
       if v3 <= 0.706599713:
        if v6 <= 0.0251582278:
         if v5 <= 0.0:
          if v65 <= 0.785768153:
           s += -0.0022
          else:
           s += -0.0949
         else:
          if v89 <= 0.205418297:
           s += 0.0588
          else:
           s += -0.0464
        else:
         if v56 <= 162.5:
          if v90 <= 6.5:
           s += 0.0872
          else:
           s += 0.0300
         else:
          if v56 <= 181.5:
           s += -0.1551
          else:
           s += 0.0348
       else:
        if v66 <= 74.5:
         if v95 <= 0.0:
          s += 0.1434
         else:
          if v71 <= 0.0574656345:
           s += -0.1372
          else:
           s += -0.0410
        else:
         s += 0.0467
     else:
      s += -0.0920
    else:
     if v90 <= 7.5:
      if v28 <= -6.05:
       if v70 <= 0.657310987:
        s += -0.0295
       else:
        s += 0.2761
      else:
       if v56 <= 1.5:
        if v3 <= 0.998951782:
         s += -0.0183
        else:
         s += 0.1694
       else:
        s += -0.0739
     else:
      if v3 <= 0.0515796475:
       s += -0.0984
      else:
       if v27 <= 0.865:
        s += -0.0734
       else:
        s += 0.4354
    if v46 <= 35:
     if v60 <= 7.5:
      if v49 <= 0.0882468612:
       if v27 <= -5.655:
        s += 0.1258
       else:
        if v20 <= 0.0:
         if v69 <= 0.833389754:
          if v43 <= 0.0:
           s += -0.0249
          else:
           s += -0.0926
         else:
          if v63 <= 2.5:
           s += -0.0023
          else:
           s += 0.1316
        else:
         s += -0.1306
      else:
       if v11 <= 0.27:
        if v54 <= 0.0168006009:
         s += -0.0548
        else:
         if v71 <= 0.0362422505:
          s += -0.0605
         else:
          if v6 <= 0.0702439693:
           s += 0.0444
          else:
           s += -0.0405
       else:
        s += 0.0490
     else:
      if v2 <= 0.126041979:
       if v79 <= 5234.42196:
        if v90 <= 2.5:
         if v0 <= 1.5:
          if v8 <= 0.98:
           s += -0.1698
          else:
           s += 0.0409
         else:
          if v28 <= 1.64:
           s += 0.0361
          else:
           s += 0.0724
        else:
         if v66 <= 28.5:
          if v63 <= 11.5:
           s += 0.0362
          else:
           s += -0.0393
         else:
          if v63 <= 2.5:
           s += -0.0811
          else:
           s += 0.0851
       else:
        s += -0.0425
      else:
       if v59 <= 0.618643922:
        if v54 <= 0.875162417:
         if v63 <= 2.5:
          s += 0.0530
         else:
          s += -0.0249
        else:
         if v60 <= 101.5:
          s += -0.0756
         else:
          s += 0.1079
       else:
        s += -0.0323
    else:
     if v54 <= 0.208672815:
      if v66 <= 12.5:
       if v69 <= 0.667873312:
        if v60 <= 3.5:
         s += -0.0374
        else:
         if v72 <= 21.5:
          s += 0.1199
         else:
          s += -0.0484
       else:
        s += -0.0762
      else:
       s += 0.1469
     else:
      s += -0.0938
    if v46 <= 35:
     if v71 <= 0.0574656345:
      if v24 <= 0.0:
       if v0 <= 66.2:
        if v94 <= 19.5:
         if v42 <= 0.0:
          s += -0.0377
         else:
          if v26 <= 0.665:
           s += -0.0028
          else:
           s += 0.1439
        else:
         s += -0.0803
       else:
        if v69 <= 0.723058069:
         s += 0.0810
        else:
         s += -0.0366
      else:
       s += 0.1325
     else:
      if v50 <= 0.970509412:
       if v91 <= 35.5:
        if v28 <= 12.305:
         if v71 <= 0.983060923:
          if v49 <= 0.228094838:
           s += -0.0054
          else:
           s += -0.0618
         else:
          s += -0.0891
        else:
         if v29 <= -0.655:
          s += -0.0088
         else:
          if v69 <= 0.183988131:
           s += -0.0981
          else:
           s += 0.0813
       else:
        if v73 <= 3.5:
         if v21 <= 0.0:
          if v28 <= 23.115:
           s += 0.0124
          else:
           s += 0.0757
         else:
          if v1 <= 4.25403226:
           s += 0.1482
          else:
           s += -0.0817
        else:
         if v50 <= 0.00206177304:
          s += 0.1055
         else:
          s += 0.0240
      else:
       if v26 <= -1.015:
        s += -0.0594
       else:
        if v12 <= 0.0:
         if v28 <= 3.18:
          if v34 <= 0.0:
           s += 0.0308
          else:
           s += -0.3809
         else:
          if v1 <= 2.02:
           s += -0.1139
          else:
           s += 0.0659
        else:
         s += -0.0351
    else:
     if v50 <= 9.77117849e-08:
      if v21 <= 0.0:
       s += -0.0882
      else:
       if v94 <= 13.5:
        s += -0.0599
       else:
        s += 0.1617
     else:
      if v42 <= 0.0281746032:
       s += -0.0398
      else:
       if v26 <= 0.0:
        s += -0.0431
       else:
        s += 0.0927
    if v54 <= 0.800058526:
     if v92 <= 0.0:
      if v62 <= 0.0718984962:
       if v70 <= 0.938943749:
        if v39 <= 1.5:
         if v71 <= 0.983060923:
          if v78 <= 245.5:
           s += 0.0096
          else:
           s += 0.0458
         else:
          s += -0.0440
        else:
         if v0 <= 5.1:
          s += -0.0341
         else:
          if v39 <= 3.5:
           s += -0.0109
          else:
           s += -0.2247
       else:
        if v84 <= -1.235:
         s += -0.0931
        else:
         if v84 <= -1.035:
          s += 0.0893
         else:
          if v54 <= 0.00377410204:
           s += 0.0303
          else:
           s += -0.0418
      else:
       if v84 <= 0.05:
        if v15 <= 33.5:
         s += -0.0628
        else:
         s += 0.2380
       else:
        if v81 <= 0.222431866:
         s += -0.0137
        else:
         if v0 <= 19.1:
          s += -0.0179
         else:
          s += 0.1895
     else:
      if v4 <= 4.5:
       if v78 <= 568:
        if v76 <= 6.5:
         if v66 <= 3.5:
          if v95 <= 1.5:
           s += -0.0244
          else:
           s += 0.0306
         else:
          if v66 <= 99.5:
           s += 0.0587
          else:
           s += -0.0085
        else:
         s += -0.0402
       else:
        if v78 <= 595.5:
         if v71 <= 0.215816968:
          s += 0.0537
         else:
          s += -0.1476
        else:
         if v78 <= 715:
          s += 0.0658
         else:
          if v54 <= 0.0331044944:
           s += -0.1315
          else:
           s += 0.0084
      else:
       if v49 <= 1:
        s += -0.0312
       else:
        if v78 <= 78.5:
         s += -0.3668
        else:
         s += -0.0297
    else:
     if v87 <= 7.5:
      if v78 <= 236.5:
       s += -0.0527
      else:
       s += 0.0394
     else:
      s += -0.0940
    if v14 <= 31.5:
     if v58 <= 0.008281609:
      if v72 <= 45.5:
       if v79 <= 4100.99106:
        if v3 <= 0.0:
         if v62 <= 0.120950888:
          if v14 <= 18.5:
           s += 0.0249
          else:
           s += -0.0230
         else:
          if v66 <= 6.5:
           s += -0.0907
          else:
           s += 0.0698
        else:
         if v70 <= 0.993005467:
          if v87 <= 67.5:
           s += 0.0614
          else:
           s += 0.2273
         else:
          s += -0.1076
       else:
        if v45 <= 7.5:
         if v87 <= 3.5:
          s += -0.0167
         else:
          s += -0.1379
        else:
         s += 0.0604
      else:
       s += -0.0741
     else:
      if v66 <= 39.5:
       if v3 <= 0.205956252:
        if v45 <= 0.0:
         s += 0.0248
        else:
         if v58 <= 0.0115943003:
          s += -0.2749
         else:
          s += -0.0839
       else:
        s += 0.0604
      else:
       s += 0.0435
    else:
     if v70 <= 0.877095996:
      if v39 <= 3.5:
       if v66 <= 95.5:
        if v14 <= 33.5:
         if v91 <= 31.5:
          s += 0.0267
         else:
          s += 0.0846
        else:
         if v14 <= 35.5:
          if v66 <= 21.5:
           s += -0.0229
          else:
           s += -0.2205
         else:
          if v8 <= 0.170289855:
           s += 0.0468
          else:
           s += -0.0053
       else:
        if v66 <= 110.5:
         if v14 <= 35.5:
          if v14 <= 33.5:
           s += -0.0813
          else:
           s += -0.5527
         else:
          s += -0.0419
        else:
         if v26 <= -2.775:
          s += -0.3382
         else:
          s += 0.0282
      else:
       if v8 <= 0.195238095:
        s += -0.1623
       else:
        s += -0.0019
     else:
      if v79 <= 18.5044089:
       s += 0.0584
      else:
       s += -0.0255
    if v61 <= 0.821451781:
     if v60 <= 4.5:
      if v42 <= 0.183014354:
       if v11 <= 1.755:
        if v50 <= 0.0905804547:
         s += -0.0557
        else:
         if v1 <= 3.00925926:
          s += -0.1257
         else:
          if v91 <= 35.5:
           s += -0.0336
          else:
           s += 0.0120
       else:
        s += 0.0259
      else:
       if v91 <= 31.5:
        if v89 <= 0.805216802:
         s += -0.0508
        else:
         s += 0.0670
       else:
        s += 0.0579
     else:
      if v76 <= 10.5:
       if v3 <= 0.706599713:
        if v51 <= 0.78132456:
         if v28 <= 12.305:
          if v56 <= 1.5:
           s += 0.0342
          else:
           s += -0.0200
         else:
          s += 0.0597
        else:
         if v56 <= 33.5:
          if v11 <= -1:
           s += 0.0034
          else:
           s += 0.0671
         else:
          if v7 <= 0.0:
           s += -0.0558
          else:
           s += 0.0299
       else:
        if v59 <= 0.235065858:
         s += 0.0592
        else:
         if v60 <= 29.5:
          if v59 <= 0.997404158:
           s += -0.1384
          else:
           s += 0.0307
         else:
          s += -0.0155
      else:
       if v28 <= 19:
        if v59 <= 0.882987349:
         s += -0.1004
        else:
         s += 0.0525
       else:
        s += 0.0899
    else:
     if v47 <= 0.0:
      if v28 <= 6.89:
       s += -0.0876
      else:
       if v3 <= 0.0515796475:
        s += -0.0237
       else:
        s += 0.3075
     else:
      if v3 <= 0.461901306:
       if v60 <= 29.5:
        if v28 <= -13.495:
         if v28 <= -15.795:
          s += -0.0782
         else:
          s += 0.3545
        else:
         s += -0.0483
       else:
        if v76 <= 1.5:
         s += 0.0874
        else:
         s += -0.0942
      else:
       s += 0.1077
    if v46 <= 35:
     if v60 <= 9.5:
      if v41 <= 0.0439613527:
       if v92 <= 0.0:
        if v84 <= 1.715:
         s += -0.0431
        else:
         s += 0.0117
       else:
        if v43 <= 0.0:
         if v20 <= 0.0:
          if v22 <= 0.0:
           s += 0.0232
          else:
           s += -0.0786
         else:
          s += -0.1012
        else:
         s += -0.0854
      else:
       if v22 <= 0.0:
        if v41 <= 0.804761905:
         s += 0.0382
        else:
         s += -0.0564
       else:
        s += -0.0939
     else:
      if v76 <= 1.5:
       if v71 <= 0.983060923:
        if v66 <= 29.5:
         if v62 <= 0.037386443:
          if v78 <= 568:
           s += 0.0605
          else:
           s += -0.0319
         else:
          if v78 <= 151.5:
           s += 0.0445
          else:
           s += -0.0209
        else:
         if v71 <= 0.000509274269:
          s += -0.0817
         else:
          if v58 <= 0.013683455:
           s += 0.0009
          else:
           s += 0.0443
       else:
        s += -0.0757
      else:
       if v31 <= 0.0:
        if v64 <= 0.464285714:
         if v66 <= 104.5:
          if v15 <= 9.5:
           s += -0.0441
          else:
           s += 0.0303
         else:
          if v70 <= 0.476149496:
           s += 0.0551
          else:
           s += -0.1493
        else:
         s += -0.0993
       else:
        s += -0.1779
    else:
     if v42 <= 0.0307765152:
      if v17 <= 0.0:
       if v92 <= 0.4:
        s += -0.0923
       else:
        s += -0.0079
      else:
       if v62 <= 0.0919661734:
        if v60 <= 3.5:
         s += -0.0163
        else:
         s += 0.1420
       else:
        s += -0.0697
     else:
      if v69 <= 0.636394411:
       if v72 <= 14.5:
        s += 0.1098
       else:
        s += 0.0065
      else:
       s += -0.0463
    if v14 <= 31.5:
     if v46 <= 12.5:
      if v60 <= 65.5:
       if v60 <= 4.5:
        if v23 <= 0.0:
         s += -0.0508
        else:
         s += 0.0783
       else:
        if v45 <= 3.5:
         if v14 <= 16:
          if v60 <= 60.5:
           s += 0.0700
          else:
           s += -0.0652
         else:
          if v48 <= 0.00558386904:
           s += -0.0598
          else:
           s += 0.0521
        else:
         if v17 <= 0.0:
          if v90 <= 5.5:
           s += -0.0459
          else:
           s += 0.0619
         else:
          if v50 <= 0.0724810208:
           s += -0.0368
          else:
           s += -0.1157
      else:
       if v60 <= 97.5:
        s += 0.0910
       else:
        if v60 <= 124.5:
         if v16 <= 11.5:
          s += 0.0228
         else:
          s += -0.1621
        else:
         s += 0.0534
     else:
      if v72 <= 2.5:
       s += 0.0093
      else:
       s += -0.0853
    else:
     if v77 <= 0.0:
      if v4 <= 6.5:
       if v21 <= 0.0:
        if v70 <= 0.877095996:
         if v66 <= 95.5:
          if v67 <= 7.5:
           s += 0.0327
          else:
           s += 0.0682
         else:
          if v16 <= 5.5:
           s += -0.1475
          else:
           s += 0.0105
        else:
         if v16 <= 9.5:
          if v8 <= 0.179144385:
           s += -0.0010
          else:
           s += -0.0675
         else:
          s += 0.0291
       else:
        s += -0.0932
      else:
       s += -0.0977
     else:
      if v37 <= 0.0:
       if v70 <= 0.416616981:
        s += 0.0316
       else:
        if v23 <= 0.0:
         if v72 <= 21.5:
          if v66 <= 28.5:
           s += -0.0051
          else:
           s += -0.0551
         else:
          s += -0.1000
        else:
         s += 0.1771
      else:
       s += -0.1147
    if v2 <= 0.823998748:
     if v68 <= 0.0:
      if v59 <= 0.653136324:
       if v43 <= 0.0:
        if v37 <= 0.0:
         if v86 <= 19.5:
          if v9 <= 0.108187135:
           s += 0.0092
          else:
           s += 0.0467
         else:
          if v9 <= 0.0:
           s += 0.0274
          else:
           s += -0.0714
        else:
         if v3 <= 0.205956252:
          if v46 <= 2.5:
           s += -0.2170
          else:
           s += -0.0626
         else:
          s += 0.0458
       else:
        if v67 <= 38.5:
         if v43 <= 0.0:
          if v76 <= 6.5:
           s += -0.1082
          else:
           s += 0.1142
         else:
          if v79 <= 1708.40731:
           s += 0.0653
          else:
           s += -0.1177
        else:
         s += 0.1760
      else:
       if v3 <= 0.571810542:
        if v65 <= 0.866927083:
         if v46 <= 6.5:
          if v67 <= 160.5:
           s += 0.0668
          else:
           s += -0.0510
         else:
          if v61 <= 0.0287136665:
           s += 0.0582
          else:
           s += -0.1115
        else:
         if v79 <= 47.2358964:
          s += -0.1618
         else:
          if v67 <= 160.5:
           s += 0.0028
          else:
           s += -0.1687
       else:
        if v48 <= 0.0138578255:
         if v65 <= 0.143074913:
          s += -0.1023
         else:
          s += 0.0143
        else:
         if v59 <= 0.882987349:
          s += 0.0529
         else:
          s += -0.1851
     else:
      if v76 <= 0.0:
       s += 0.0079
      else:
       s += -0.1032
    else:
     if v46 <= 8.5:
      if v59 <= 0.724280651:
       if v93 <= -9.775:
        s += 0.2381
       else:
        if v43 <= 0.0:
         s += -0.0001
        else:
         s += -0.0850
      else:
       s += -0.0724
     else:
      if v59 <= 0.897599139:
       s += -0.0918
      else:
       s += 0.1558
    if v54 <= 0.800058526:
     if v59 <= 0.787517361:
      if v92 <= -0.93:
       s += -0.0286
      else:
       if v20 <= 0.0:
        if v63 <= 11.5:
         if v15 <= 14.5:
          if v46 <= 3.5:
           s += 0.0709
          else:
           s += 0.0095
         else:
          if v15 <= 18.5:
           s += -0.0743
          else:
           s += 0.0055
        else:
         if v63 <= 12.5:
          if v54 <= 0.0:
           s += -0.2971
          else:
           s += -0.0421
         else:
          s += 0.0123
       else:
        s += -0.1225
     else:
      if v3 <= 0.706599713:
       if v48 <= 0.00845262683:
        if v72 <= 2.5:
         if v59 <= 0.997404158:
          if v1 <= 5.20169492:
           s += -0.0822
          else:
           s += 0.0347
         else:
          if v44 <= 42:
           s += -0.1264
          else:
           s += 0.0979
        else:
         s += 0.0541
       else:
        if v17 <= 0.0:
         if v70 <= 0.752811851:
          if v74 <= 84.5:
           s += 0.0669
          else:
           s += -0.0677
         else:
          if v74 <= 16.5:
           s += -0.1434
          else:
           s += -0.0052
        else:
         if v45 <= 6.5:
          s += 0.0901
         else:
          s += -0.1534
      else:
       if v59 <= 0.98812472:
        if v66 <= 38.5:
         if v44 <= 2.5:
          s += -0.1387
         else:
          s += -0.0060
        else:
         s += 0.0534
       else:
        if v66 <= 8.5:
         s += -0.1080
        else:
         if v66 <= 20.5:
          s += 0.1442
         else:
          s += -0.0187
    else:
     if v46 <= 7.5:
      if v74 <= 162.5:
       if v66 <= 1.5:
        if v69 <= 0.383146968:
         s += 0.1461
        else:
         s += -0.0459
       else:
        s += -0.0698
      else:
       s += 0.1046
     else:
      s += -0.0966
    if v54 <= 0.833370216:
     if v77 <= 0.0:
      if v14 <= 31.5:
       if v58 <= 0.008281609:
        if v15 <= 16.5:
         if v50 <= 0.546136248:
          if v16 <= 8.5:
           s += -0.0608
          else:
           s += 0.0255
         else:
          if v53 <= 0.775815302:
           s += 0.0881
          else:
           s += -0.0221
        else:
         if v54 <= 0.696362434:
          if v9 <= 0.289915966:
           s += -0.0191
          else:
           s += 0.0662
         else:
          if v16 <= 9.5:
           s += -0.0473
          else:
           s += 0.3292
       else:
        if v67 <= 30.5:
         if v16 <= 7.5:
          s += -0.0945
         else:
          s += -0.0261
        else:
         s += 0.0955
      else:
       if v14 <= 33.5:
        if v67 <= 29.5:
         if v73 <= 2.5:
          s += 0.0806
         else:
          if v16 <= 7.5:
           s += -0.0482
          else:
           s += 0.0496
        else:
         s += -0.1232
       else:
        if v14 <= 35.5:
         if v16 <= 6.5:
          if v67 <= 8.5:
           s += -0.1205
          else:
           s += -0.3562
         else:
          s += -0.0128
        else:
         if v9 <= 0.0:
          if v74 <= 42.5:
           s += 0.0577
          else:
           s += 0.0077
         else:
          if v16 <= 10.5:
           s += -0.0136
          else:
           s += 0.0309
     else:
      if v76 <= 10.5:
       if v29 <= -6.545:
        if v73 <= 6.5:
         s += -0.2017
        else:
         s += 0.0118
       else:
        if v30 <= 0.0:
         if v20 <= 0.0:
          if v50 <= 0.970509412:
           s += -0.0115
          else:
           s += 0.0336
         else:
          s += -0.1559
        else:
         s += -0.0662
      else:
       s += -0.0835
    else:
     if v46 <= 8.5:
      s += -0.0162
     else:
      s += -0.0975
    if v68 <= 0.0:
     if v70 <= 3.38724252e-13:
      if v0 <= 34.2:
       if v18 <= 0.0:
        if v17 <= 0.0:
         if v59 <= 0.826105635:
          s += -0.0905
         else:
          s += -0.2654
        else:
         if v16 <= 9.5:
          s += -0.0544
         else:
          s += 0.0623
       else:
        if v16 <= 13.5:
         s += -0.0370
        else:
         if v11 <= -1.605:
          s += 0.2967
         else:
          s += -0.0498
      else:
       if v91 <= 29.5:
        s += -0.0423
       else:
        s += 0.0866
     else:
      if v11 <= 1.435:
       if v70 <= 0.847600569:
        if v7 <= 0.0:
         if v53 <= 0.0725657268:
          if v88 <= 11.1:
           s += -0.0025
          else:
           s += -0.0703
         else:
          s += 0.0185
        else:
         if v77 <= 0.0:
          if v0 <= 21.1:
           s += 0.0132
          else:
           s += 0.0463
         else:
          if v16 <= 9.5:
           s += 0.0155
          else:
           s += -0.0302
       else:
        if v53 <= 0.0270298236:
         if v32 <= 0.0:
          if v16 <= 7.5:
           s += -0.0436
          else:
           s += 0.0326
         else:
          if v81 <= 0.99947644:
           s += -0.0859
          else:
           s += 0.1307
        else:
         if v16 <= 10.5:
          if v38 <= 0.0:
           s += -0.0384
          else:
           s += -0.0992
         else:
          if v59 <= 0.928937175:
           s += -0.0364
          else:
           s += 0.0913
      else:
       if v59 <= 0.368045187:
        if v7 <= 0.0:
         s += 0.0628
        else:
         s += 0.0059
       else:
        if v67 <= 160.5:
         if v76 <= 6.5:
          s += 0.0659
         else:
          s += -0.0275
        else:
         if v70 <= 0.334201579:
          s += 0.0725
         else:
          s += -0.1106
    else:
     s += -0.0886
    if v11 <= 0.175:
     if v41 <= 0.0:
      if v89 <= 0.841089466:
       if v86 <= 19.5:
        if v84 <= -0.745:
         if v67 <= 6.5:
          s += -0.0472
         else:
          s += 0.0113
        else:
         if v66 <= 95.5:
          if v92 <= 0.0:
           s += -0.0066
          else:
           s += 0.0211
         else:
          if v28 <= 3.385:
           s += -0.1274
          else:
           s += -0.0105
       else:
        if v59 <= 1:
         s += -0.0579
        else:
         s += -0.2813
      else:
       if v72 <= 25.5:
        s += -0.0316
       else:
        s += -0.0902
     else:
      s += 0.0188
    else:
     if v59 <= 0.797007406:
      if v50 <= 0.974935701:
       if v18 <= 0.0:
        if v50 <= 0.00398684682:
         if v89 <= 0.805216802:
          s += 0.0482
         else:
          s += -0.0717
        else:
         if v61 <= 0.0458752657:
          if v29 <= -0.08:
           s += -0.0437
          else:
           s += -0.1192
         else:
          s += 0.0279
       else:
        if v63 <= 11.5:
         if v28 <= -0.925:
          s += 0.0782
         else:
          if v63 <= 2.5:
           s += -0.0045
          else:
           s += 0.0495
        else:
         if v28 <= 12.305:
          s += -0.1855
         else:
          s += 0.0697
      else:
       if v37 <= 0.0:
        s += 0.0346
       else:
        s += -0.1581
     else:
      if v67 <= 146:
       if v45 <= 6.5:
        if v52 <= 0.0:
         s += 0.0725
        else:
         if v67 <= 14.5:
          s += 0.0584
         else:
          if v53 <= 0.0285459638:
           s += -0.1623
          else:
           s += 0.0289
       else:
        if v63 <= 0.0:
         s += -0.1173
        else:
         s += 0.0862
      else:
       if v69 <= 0.667873312:
        s += 0.0276
       else:
        s += -0.1933
    if v14 <= 27.5:
     if v46 <= 12.5:
      if v43 <= 0.0:
       if v15 <= 14.5:
        if v51 <= 0.646466418:
         if v62 <= 0.120950888:
          if v70 <= 0.637514369:
           s += -0.0248
          else:
           s += 0.0741
         else:
          s += -0.0823
        else:
         if v70 <= 0.938943749:
          s += 0.0733
         else:
          if v84 <= -0.545:
           s += -0.1103
          else:
           s += 0.0422
       else:
        if v59 <= 0.368045187:
         if v87 <= 2.5:
          s += -0.0633
         else:
          if v64 <= 0.133928571:
           s += 0.0021
          else:
           s += -0.0614
        else:
         s += 0.0589
      else:
       if v66 <= 38.5:
        s += -0.0967
       else:
        s += 0.1249
     else:
      if v59 <= 0.000936447659:
       s += -0.0816
      else:
       s += 0.0351
    else:
     if v70 <= 0.657310987:
      if v21 <= 0.0:
       if v39 <= 0.0:
        if v70 <= 0.0:
         s += -0.0166
        else:
         if v90 <= 9.5:
          if v59 <= 0.586484096:
           s += 0.0145
          else:
           s += 0.0506
         else:
          s += 0.0944
       else:
        if v14 <= 34.5:
         s += 0.0381
        else:
         s += -0.0721
      else:
       s += -0.0716
     else:
      if v4 <= 5.5:
       if v45 <= 7.5:
        if v87 <= 1.5:
         if v66 <= 8.5:
          if v1 <= 7.00490196:
           s += -0.0318
          else:
           s += -0.1803
         else:
          if v62 <= 0.225707547:
           s += 0.0054
          else:
           s += -0.1662
        else:
         if v66 <= 1.5:
          s += 0.0439
         else:
          if v64 <= 0.464285714:
           s += 0.0086
          else:
           s += -0.0819
       else:
        if v66 <= 4.5:
         s += -0.0790
        else:
         s += 0.0436
      else:
       s += -0.0915
    if v71 <= 0.999909929:
     if v77 <= 0.0:
      if v60 <= 4.5:
       if v42 <= 0.183014354:
        if v78 <= 58.5:
         s += -0.1019
        else:
         if v84 <= 0.0:
          if v50 <= 0.992389771:
           s += -0.0434
          else:
           s += 0.0175
         else:
          s += 0.0181
       else:
        s += 0.0328
      else:
       if v71 <= 0.0676521467:
        if v78 <= 283.5:
         if v78 <= 123.5:
          if v59 <= 0.999730298:
           s += -0.0180
          else:
           s += 0.0827
         else:
          if v25 <= 0.0:
           s += -0.0525
          else:
           s += 0.1632
        else:
         s += 0.0598
       else:
        if v90 <= 42:
         if v48 <= 0.0518446755:
          if v60 <= 24.5:
           s += -0.0000
          else:
           s += 0.0319
         else:
          if v56 <= 57.5:
           s += 0.0808
          else:
           s += -0.0660
        else:
         if v59 <= 0.00634987114:
          if v58 <= 0.0161945974:
           s += 0.2424
          else:
           s += -0.0724
         else:
          s += 0.0210
     else:
      if v78 <= 245.5:
       if v74 <= 70.5:
        if v56 <= 6.5:
         s += -0.0534
        else:
         if v9 <= 0.0:
          s += 0.0797
         else:
          if v92 <= -0.13:
           s += -0.0881
          else:
           s += 0.0243
       else:
        s += -0.0794
      else:
       if v71 <= 0.0087630022:
        s += -0.0612
       else:
        if v78 <= 568:
         if v36 <= 0.0:
          s += 0.0517
         else:
          s += -0.0263
        else:
         if v28 <= 11.675:
          if v79 <= 931.511234:
           s += 0.0167
          else:
           s += -0.1093
         else:
          if v29 <= -3.485:
           s += -0.1319
          else:
           s += 0.0898
    else:
     if v9 <= 0.069047619:
      s += -0.0780
     else:
      s += 0.0252
    if v14 <= 27.5:
     if v3 <= 0.0:
      if v58 <= 0.008281609:
       if v49 <= 0.228094838:
        if v20 <= 0.0:
         if v29 <= -2.055:
          s += -0.0349
         else:
          if v64 <= 0.303846154:
           s += 0.0127
          else:
           s += -0.0524
        else:
         s += -0.1202
       else:
        if v51 <= 0.317032806:
         s += -0.3222
        else:
         s += -0.0780
      else:
       if v48 <= 0.282244642:
        if v67 <= 39.5:
         if v58 <= 0.0373420479:
          s += -0.1970
         else:
          s += -0.0667
        else:
         s += 0.0944
       else:
        s += 0.0623
     else:
      if v76 <= 1.5:
       if v90 <= 7.5:
        s += 0.0301
       else:
        s += 0.1145
      else:
       s += -0.0500
    else:
     if v14 <= 33.5:
      if v88 <= 30.2:
       if v18 <= 0.0:
        s += -0.0161
       else:
        if v51 <= 9.42526613e-09:
         s += -0.0368
        else:
         s += 0.0509
      else:
       if v67 <= 42.5:
        s += 0.0772
       else:
        s += -0.1382
     else:
      if v14 <= 35.5:
       if v49 <= 0.96887136:
        if v64 <= 0.133928571:
         s += -0.0650
        else:
         s += 0.1128
       else:
        s += -0.1945
      else:
       if v3 <= 0.0297410922:
        if v5 <= 0.0:
         if v15 <= 16.5:
          if v50 <= 0.0490668502:
           s += 0.0902
          else:
           s += -0.1429
         else:
          if v28 <= 4.685:
           s += -0.0555
          else:
           s += 0.0086
        else:
         if v50 <= 0.701504281:
          if v67 <= 26.5:
           s += 0.0110
          else:
           s += -0.0955
         else:
          if v67 <= 160.5:
           s += 0.0556
          else:
           s += -0.0822
       else:
        if v48 <= 0.017250025:
         s += -0.0073
        else:
         s += -0.0581
    if v54 <= 0.900028417:
     if v11 <= 1.435:
      if v11 <= -2.185:
       if v24 <= 0.0:
        if v48 <= 0.0271620455:
         if v59 <= 0.915238771:
          s += -0.0565
         else:
          if v53 <= 0.0771907373:
           s += 0.1045
          else:
           s += -0.0542
        else:
         if v59 <= 0.968315326:
          s += -0.0730
         else:
          s += -0.2645
       else:
        s += 0.1401
      else:
       if v92 <= -1.225:
        if v28 <= -0.37:
         s += -0.0706
        else:
         if v86 <= 18.5:
          if v24 <= 0.0:
           s += -0.0266
          else:
           s += 0.0680
         else:
          if v93 <= -0.18:
           s += 0.1152
          else:
           s += -0.0098
       else:
        if v4 <= 4.5:
         if v43 <= 0.0:
          if v86 <= 19.5:
           s += 0.0129
          else:
           s += -0.0402
         else:
          if v59 <= 0.743349551:
           s += -0.0463
          else:
           s += 0.0508
        else:
         if v51 <= 0.224186099:
          s += 0.0305
         else:
          if v70 <= 0.484260596:
           s += -0.0179
          else:
           s += -0.1402
     else:
      if v56 <= 144.5:
       if v59 <= 0.344836152:
        if v0 <= 59.3:
         if v48 <= 0.0145153378:
          s += 0.0247
         else:
          if v69 <= 0.809769353:
           s += -0.0562
          else:
           s += 0.0620
        else:
         s += 0.0739
       else:
        if v45 <= 5.5:
         s += 0.0696
        else:
         if v28 <= 6.205:
          s += -0.0652
         else:
          s += 0.0792
      else:
       s += -0.0299
    else:
     if v26 <= 0.545:
      if v56 <= 1.5:
       if v69 <= 0.383146968:
        if v72 <= 9.5:
         s += 0.1442
        else:
         s += -0.0492
       else:
        s += -0.0564
      else:
       s += -0.0873
     else:
      s += 0.0975
    if v68 <= 0.0:
     if v71 <= 0.999999999:
      if v39 <= 2.5:
       if v79 <= 7618.1949:
        if v71 <= 0.0676521467:
         if v79 <= 18.5044089:
          if v56 <= 80.5:
           s += 0.0600
          else:
           s += -0.1559
         else:
          if v71 <= -1.38777152e-16:
           s += -0.0667
          else:
           s += -0.0129
        else:
         if v59 <= 0.787517361:
          if v22 <= 0.0:
           s += 0.0101
          else:
           s += -0.0579
         else:
          if v52 <= 0.250102459:
           s += 0.0525
          else:
           s += -0.0469
       else:
        if v70 <= 0.185445614:
         s += 0.1541
        else:
         if v29 <= -0.745:
          s += -0.1947
         else:
          s += 0.0671
      else:
       if v8 <= 0.195238095:
        if v56 <= 3.5:
         s += -0.0319
        else:
         s += -0.1474
       else:
        if v52 <= 0.276478777:
         if v14 <= 29.5:
          if v72 <= 2.5:
           s += -0.1088
          else:
           s += -0.0016
         else:
          if v93 <= -0.675:
           s += -0.0770
          else:
           s += 0.0690
        else:
         s += -0.0825
     else:
      if v61 <= 0.0241831933:
       if v16 <= 13.5:
        if v88 <= 59.1:
         if v8 <= 0.146428571:
          if v80 <= 11.1:
           s += -0.0303
          else:
           s += 0.1320
         else:
          s += -0.0738
        else:
         if v95 <= 3.5:
          s += -0.0095
         else:
          s += 0.1917
       else:
        if v51 <= 1:
         if v79 <= 1618.51824:
          s += -0.0302
         else:
          s += 0.1424
        else:
         s += 0.2731
      else:
       s += -0.0932
    else:
     if v77 <= 0.0:
      if v14 <= 32.5:
       s += -0.0754
      else:
       if v79 <= 179.45676:
        s += 0.1160
       else:
        s += -0.0480
     else:
      s += -0.0967
    if v76 <= 10.5:
     if v60 <= 4.5:
      if v0 <= 48.2:
       if v15 <= 8.5:
        s += -0.1222
       else:
        if v79 <= 1537.74303:
         if v79 <= 561.746386:
          if v79 <= 99.6548115:
           s += -0.0380
          else:
           s += 0.0019
         else:
          if v59 <= 0.0644154704:
           s += -0.0422
          else:
           s += -0.1713
        else:
         s += 0.0114
      else:
       if v69 <= 0.880802595:
        s += 0.0524
       else:
        s += -0.1406
     else:
      if v28 <= 12.305:
       if v79 <= 4742.97132:
        if v89 <= 0.99947644:
         if v87 <= 29:
          if v60 <= 9.5:
           s += -0.0166
          else:
           s += 0.0162
         else:
          if v57 <= 0.334716459:
           s += 0.0665
          else:
           s += -0.0758
        else:
         if v38 <= 0.0:
          if v85 <= -1.955:
           s += -0.1355
          else:
           s += 0.0030
         else:
          s += -0.0829
       else:
        if v17 <= 0.0:
         s += -0.1444
        else:
         if v79 <= 6114.17615:
          s += 0.0711
         else:
          if v70 <= 0.345973242:
           s += 0.0900
          else:
           s += -0.1309
      else:
       if v32 <= 0.0:
        if v27 <= 3.255:
         if v69 <= 0.208363483:
          s += -0.0444
         else:
          if v27 <= -1.23:
           s += -0.0398
          else:
           s += 0.0725
        else:
         if v48 <= 0.00186337422:
          s += -0.0357
         else:
          s += 0.0469
       else:
        if v79 <= 2440.88393:
         if v69 <= 0.762697994:
          if v4 <= 2.5:
           s += 0.1057
          else:
           s += -0.0708
         else:
          s += -0.0693
        else:
         s += -0.0740
    else:
     if v28 <= 20.695:
      if v59 <= 0.838268263:
       s += -0.0761
      else:
       s += 0.0565
     else:
      s += 0.1230
    return s
