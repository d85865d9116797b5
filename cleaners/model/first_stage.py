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
    v20 = f.in_aside
    v21 = f.in_figure
    v22 = f.in_caption
    v23 = f.in_table
    v24 = f.in_quote
    v26 = f.class_score
    v27 = f.parent_class_score
    v28 = f.path_class_score
    v29 = f.path_class_min
    v31 = f.named_comment
    v34 = f.named_caption
    v38 = f.named_frame
    v39 = f.repeats
    v40 = f.is_headline
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
    if v50 <= 0.00629635495:
     if v82 <= 11.5:
      if v60 <= 10.5:
       if v58 <= 0.111406619:
        if v61 <= 0.840823431:
         if v27 <= -0.765:
          s += -0.7600
         else:
          if v71 <= 0.529271004:
           s += -0.7099
          else:
           s += -0.5639
        else:
         s += -0.8062
       else:
        s += -0.8116
      else:
       if v53 <= 0.642404174:
        if v58 <= 0.14269554:
         if v76 <= 11.5:
          s += -0.4570
         else:
          s += -0.7778
        else:
         s += -0.6632
       else:
        s += -0.7539
     else:
      if v45 <= 33.5:
       s += -0.8253
      else:
       s += -0.5819
    else:
     if v60 <= 4.5:
      if v95 <= 42:
       if v12 <= 0.0:
        if v71 <= 0.951091495:
         if v45 <= 1.5:
          if v73 <= 24.5:
           s += -0.4183
          else:
           s += -0.7100
         else:
          if v48 <= 0.00137805581:
           s += -0.6469
          else:
           s += -0.4968
        else:
         s += -0.7111
       else:
        s += -0.8005
      else:
       if v48 <= 0.0392984882:
        s += -0.8110
       else:
        if v5 <= 0.0:
         s += -0.8078
        else:
         s += -0.5709
     else:
      if v2 <= 0.594172297:
       if v12 <= 0.0:
        if v76 <= 6.5:
         if v21 <= 0.0:
          if v39 <= 3.5:
           s += -0.3964
          else:
           s += -0.6271
         else:
          s += -0.8115
        else:
         if v64 <= 0.464285714:
          if v45 <= 5.5:
           s += -0.4463
          else:
           s += -0.7539
         else:
          s += -0.8003
       else:
        if v10 <= 0.0:
         s += -0.5098
        else:
         s += -0.7356
      else:
       if v58 <= 0.0883353341:
        if v82 <= 13.5:
         s += -0.5950
        else:
         s += -0.8021
       else:
        s += -0.7607
    if v46 <= 7.5:
     if v49 <= 0.0029779272:
      if v60 <= 15.5:
       if v56 <= 15.5:
        if v57 <= 0.1342723:
         if v54 <= 0.0885454469:
          if v60 <= 4.5:
           s += -0.0383
          else:
           s += 0.0925
         else:
          s += -0.0950
        else:
         s += -0.1221
       else:
        if v54 <= 0.0931677509:
         s += 0.2353
        else:
         s += -0.1093
      else:
       if v53 <= 0.772846993:
        if v78 <= 715:
         if v31 <= 0.0:
          if v79 <= 4564.71016:
           s += 0.2173
          else:
           s += 0.0257
         else:
          s += 0.0150
        else:
         s += -0.0650
       else:
        if v73 <= 41.5:
         if v60 <= 101.5:
          s += -0.0268
         else:
          s += 0.2260
        else:
         s += -0.1230
     else:
      if v57 <= 0.0973915989:
       if v39 <= 0.0:
        if v60 <= 3.5:
         if v46 <= 2.5:
          if v40 <= 1.5:
           s += 0.2043
          else:
           s += -0.1070
         else:
          if v16 <= 5.5:
           s += -0.1122
          else:
           s += 0.1153
        else:
         if v79 <= 7772.41941:
          if v51 <= 0.673207748:
           s += 0.1987
          else:
           s += 0.2380
         else:
          s += -0.0264
       else:
        if v51 <= 0.967687621:
         s += -0.0314
        else:
         s += 0.1640
      else:
       if v6 <= 0.0221001221:
        s += -0.0562
       else:
        if v6 <= 0.0989554999:
         s += 0.1671
        else:
         s += -0.0750
    else:
     if v46 <= 34.5:
      if v54 <= 0.122241307:
       if v60 <= 4.5:
        s += -0.0645
       else:
        if v39 <= 0.0:
         if v53 <= 0.00406500197:
          s += 0.1175
         else:
          s += 0.2333
        else:
         s += -0.0424
      else:
       s += -0.1225
     else:
      s += -0.1417
    if v90 <= 11.5:
     if v57 <= 0.0973915989:
      if v2 <= 0.715351812:
       if v22 <= 0.0:
        if v60 <= 4.5:
         if v51 <= 0.029192299:
          if v56 <= 10.5:
           s += -0.0786
          else:
           s += 0.1402
         else:
          if v14 <= 31.5:
           s += 0.0368
          else:
           s += 0.1739
        else:
         if v51 <= 0.00544692648:
          if v26 <= -0.21:
           s += -0.0065
          else:
           s += 0.1471
         else:
          if v79 <= 6197.71689:
           s += 0.2053
          else:
           s += 0.0853
       else:
        s += -0.1255
      else:
       if v51 <= 0.0342031257:
        s += -0.1069
       else:
        if v14 <= 29.5:
         if v60 <= 23.5:
          s += -0.0971
         else:
          s += 0.0562
        else:
         if v76 <= 0.0:
          s += 0.1041
         else:
          s += -0.0509
     else:
      if v9 <= 0.0:
       if v26 <= -0.715:
        s += -0.1277
       else:
        s += 0.1181
      else:
       if v14 <= 31.5:
        s += -0.1290
       else:
        if v60 <= 8.5:
         s += -0.1034
        else:
         s += 0.0267
    else:
     if v9 <= 0.0:
      if v51 <= 0.046843192:
       if v79 <= 133.116073:
        if v60 <= 5.5:
         s += -0.1225
        else:
         s += 0.1443
       else:
        s += -0.1270
      else:
       if v14 <= 34.5:
        s += -0.0812
       else:
        if v56 <= 7.5:
         if v60 <= 3.5:
          s += -0.0101
         else:
          s += 0.1331
        else:
         s += 0.1994
     else:
      if v54 <= 0.101843708:
       if v60 <= 7.5:
        s += -0.1255
       else:
        if v51 <= 0.0168687095:
         s += -0.1138
        else:
         if v86 <= 19.5:
          s += 0.1112
         else:
          s += -0.1198
      else:
       s += -0.1369
    if v49 <= 0.00373642646:
     if v90 <= 12.5:
      if v29 <= -1.015:
       if v57 <= 0.0557383041:
        if v54 <= 0.0571032059:
         if v15 <= 16.5:
          s += 0.1395
         else:
          if v14 <= 31.5:
           s += -0.0619
          else:
           s += 0.0772
        else:
         if v24 <= 0.0:
          s += -0.0893
         else:
          s += 0.2083
       else:
        s += -0.1192
      else:
       if v57 <= 0.0251661918:
        if v87 <= 11.5:
         if v54 <= 0.543424819:
          s += 0.1486
         else:
          s += -0.0225
        else:
         s += -0.1024
       else:
        if v14 <= 35.5:
         s += -0.1002
        else:
         s += 0.1226
     else:
      if v0 <= 35.1:
       s += -0.1312
      else:
       if v29 <= -1.765:
        s += -0.1149
       else:
        if v14 <= 35.5:
         s += -0.1100
        else:
         s += 0.0849
    else:
     if v90 <= 42:
      if v57 <= 0.0973915989:
       if v67 <= 1.5:
        if v0 <= 17.1:
         if v14 <= 31.5:
          if v15 <= 23.5:
           s += 0.1351
          else:
           s += -0.0620
         else:
          s += 0.1225
        else:
         if v81 <= 0.89504284:
          s += 0.1708
         else:
          if v88 <= 5.1:
           s += -0.0229
          else:
           s += 0.1372
       else:
        if v48 <= 0.00785719354:
         if v89 <= 0.742179863:
          s += 0.1614
         else:
          s += 0.0498
        else:
         s += 0.1880
      else:
       if v0 <= 23.1:
        s += -0.0578
       else:
        s += 0.1185
     else:
      if v14 <= 35.5:
       if v54 <= 0.0149442098:
        s += 0.0052
       else:
        s += -0.1140
      else:
       if v67 <= 3.5:
        if v0 <= 34.2:
         s += -0.0553
        else:
         s += 0.1179
       else:
        s += 0.1543
    if v44 <= 8.5:
     if v62 <= 0.418979745:
      if v52 <= 0.473855092:
       if v26 <= -1.955:
        if v14 <= 31.5:
         s += -0.0809
        else:
         if v14 <= 35.5:
          s += 0.1083
         else:
          s += -0.1003
       else:
        if v67 <= 2.5:
         if v61 <= 0.000821073945:
          if v14 <= 31.5:
           s += 0.0051
          else:
           s += 0.1121
         else:
          if v61 <= 0.896594371:
           s += 0.1627
          else:
           s += -0.0875
        else:
         if v68 <= 0.0:
          if v70 <= 0.972599188:
           s += 0.1689
          else:
           s += 0.0921
         else:
          s += -0.1071
      else:
       if v61 <= 0.883657422:
        if v55 <= 1.5:
         if v62 <= 0.0402702703:
          if v70 <= 0.987115695:
           s += 0.1215
          else:
           s += -0.0501
         else:
          s += -0.0249
        else:
         s += -0.1137
       else:
        if v29 <= -0.97:
         s += -0.1023
        else:
         s += 0.0322
     else:
      if v0 <= 40.4:
       s += -0.0996
      else:
       s += 0.1414
    else:
     if v13 <= 0.00902903825:
      if v44 <= 34.5:
       if v29 <= -1.935:
        s += -0.1071
       else:
        if v61 <= 0.963026069:
         s += 0.0951
        else:
         s += -0.1157
      else:
       if v0 <= 38.2:
        s += -0.1265
       else:
        if v29 <= -1.795:
         s += -0.1125
        else:
         if v14 <= 34.5:
          s += -0.1045
         else:
          s += 0.0955
     else:
      if v67 <= 3.5:
       if v70 <= 0.849415108:
        if v26 <= 0.0:
         s += -0.1030
        else:
         if v95 <= 42:
          s += 0.1208
         else:
          s += -0.0132
       else:
        s += -0.1018
      else:
       if v14 <= 31.5:
        s += -0.0472
       else:
        s += 0.1605
    if v47 <= 0.0:
     if v59 <= 0.107115919:
      if v59 <= 0.00800703882:
       s += -0.1219
      else:
       if v27 <= 2.105:
        s += -0.0700
       else:
        s += 0.1112
     else:
      if v45 <= 5.5:
       if v2 <= 0.834142395:
        s += 0.1499
       else:
        s += -0.0536
      else:
       if v38 <= 0.0:
        s += 0.0768
       else:
        s += -0.1124
    else:
     if v59 <= 0.000823675588:
      if v66 <= 10.5:
       if v11 <= 0.0:
        if v12 <= 0.0:
         if v61 <= 0.878374477:
          if v27 <= -0.19:
           s += -0.0577
          else:
           s += 0.0336
         else:
          s += -0.0912
        else:
         s += -0.1157
       else:
        if v61 <= 0.918616877:
         if v26 <= -2.405:
          s += -0.0537
         else:
          s += 0.0907
        else:
         s += -0.0720
      else:
       if v61 <= 0.0518660418:
        if v55 <= 1.5:
         if v11 <= -2.235:
          s += 0.0009
         else:
          s += 0.1560
        else:
         s += -0.1301
       else:
        if v66 <= 39.5:
         s += -0.0681
        else:
         if v26 <= -0.21:
          s += -0.0744
         else:
          s += 0.1617
     else:
      if v2 <= 0.821849993:
       if v11 <= -0.44:
        if v59 <= 0.107115919:
         if v13 <= 0.00182134677:
          s += 0.1048
         else:
          s += -0.0187
        else:
         s += 0.1213
       else:
        if v59 <= 0.688067232:
         if v81 <= 0.89504284:
          if v76 <= 4.5:
           s += 0.1470
          else:
           s += 0.0418
         else:
          if v81 <= 0.900298211:
           s += -0.1412
          else:
           s += 0.0878
        else:
         if v3 <= 0.966849817:
          s += 0.1627
         else:
          if v73 <= 49.5:
           s += 0.1177
          else:
           s += -0.0910
      else:
       s += -0.0071
    if v49 <= 0.00373642646:
     if v47 <= 0.0:
      if v59 <= 0.478199093:
       if v0 <= 53.1:
        s += -0.1197
       else:
        if v79 <= 152.291612:
         s += 0.1820
        else:
         s += -0.1078
      else:
       if v29 <= -0.905:
        s += -0.1074
       else:
        s += 0.1858
     else:
      if v58 <= 0.13172354:
       if v61 <= 0.858058608:
        if v29 <= -2.065:
         if v14 <= 29.5:
          if v59 <= 0.107115919:
           s += -0.0655
          else:
           s += 0.1422
         else:
          if v83 <= 29.5:
           s += -0.0408
          else:
           s += 0.1077
        else:
         if v81 <= 0.643699986:
          if v76 <= 3.5:
           s += 0.1185
          else:
           s += -0.0101
         else:
          s += 0.0143
       else:
        if v58 <= 0.00749074178:
         s += -0.0846
        else:
         s += 0.1294
      else:
       if v0 <= 53.1:
        if v63 <= 8.5:
         s += -0.1037
        else:
         s += 0.1336
       else:
        s += 0.1563
    else:
     if v47 <= 0.0:
      if v59 <= 0.107115919:
       if v14 <= 31.5:
        s += -0.1106
       else:
        if v92 <= -0.17:
         s += -0.0564
        else:
         if v71 <= 0.0795052623:
          s += -0.0460
         else:
          s += 0.1032
      else:
       if v76 <= 6.5:
        s += 0.1297
       else:
        s += -0.0477
     else:
      if v68 <= 0.0:
       if v62 <= 0.755:
        if v5 <= 0.0:
         if v92 <= -0.25:
          if v79 <= 273.824422:
           s += -0.0507
          else:
           s += 0.0746
         else:
          s += 0.1213
        else:
         if v3 <= 0.668333333:
          if v79 <= 6197.71689:
           s += 0.1482
          else:
           s += 0.0221
         else:
          s += 0.0716
       else:
        s += -0.0855
      else:
       s += -0.1197
    if v44 <= 11.5:
     if v49 <= 0.00532197978:
      if v29 <= -1.015:
       if v11 <= 0.0:
        if v57 <= 0.0557383041:
         if v54 <= 0.0648064987:
          if v21 <= 0.0:
           s += 0.0277
          else:
           s += -0.0992
         else:
          s += -0.0801
        else:
         s += -0.1079
       else:
        if v34 <= 0.0:
         if v61 <= 0.928887484:
          s += 0.0802
         else:
          s += -0.0816
        else:
         s += -0.0958
      else:
       if v11 <= -0.72:
        s += -0.0119
       else:
        if v54 <= 0.866697588:
         if v55 <= 1.5:
          s += 0.1230
         else:
          s += -0.0833
        else:
         s += -0.0387
     else:
      if v11 <= -0.745:
       if v57 <= 0.144957983:
        if v67 <= 3.5:
         s += 0.0140
        else:
         if v52 <= 0.473855092:
          if v51 <= 0.673207748:
           s += -0.0471
          else:
           s += 0.1169
         else:
          s += -0.0607
       else:
        s += -0.0690
      else:
       if v61 <= 0.246839966:
        if v39 <= 3.5:
         if v57 <= 0.100561798:
          if v46 <= 2.5:
           s += 0.1411
          else:
           s += 0.1193
         else:
          if v51 <= 1:
           s += 0.1101
          else:
           s += -0.0549
        else:
         if v8 <= 0.195238095:
          s += -0.1988
         else:
          s += 0.0931
       else:
        if v61 <= 0.263032065:
         s += -0.1843
        else:
         if v55 <= 1.5:
          s += 0.0918
         else:
          s += -0.0874
    else:
     if v46 <= 5.5:
      if v61 <= 0.0958723659:
       if v11 <= -1.025:
        s += -0.0606
       else:
        s += 0.1256
      else:
       s += -0.0987
     else:
      if v46 <= 34.5:
       if v27 <= 1.405:
        s += -0.0852
       else:
        s += 0.0807
      else:
       s += -0.1173
    if v44 <= 11.5:
     if v49 <= 0.00532197978:
      if v58 <= 0.13172354:
       if v54 <= 0.122241307:
        if v66 <= 2.5:
         if v14 <= 29.5:
          if v14 <= 16:
           s += 0.0537
          else:
           s += -0.0808
         else:
          if v34 <= 0.0:
           s += 0.1016
          else:
           s += -0.0560
        else:
         s += 0.1133
       else:
        if v26 <= -0.64:
         s += -0.1046
        else:
         s += -0.0040
      else:
       if v29 <= -1.765:
        s += -0.1100
       else:
        if v14 <= 32.5:
         s += -0.0749
        else:
         s += 0.0537
     else:
      if v57 <= 0.0973915989:
       if v68 <= 0.0:
        if v5 <= 0.0:
         if v14 <= 25.5:
          if v14 <= 17.5:
           s += 0.0980
          else:
           s += -0.0819
         else:
          if v77 <= 0.0:
           s += 0.1121
          else:
           s += 0.0314
        else:
         if v79 <= 6197.71689:
          if v44 <= 2.5:
           s += 0.1368
          else:
           s += 0.1075
         else:
          if v54 <= 0.0185153046:
           s += -0.1172
          else:
           s += 0.1045
       else:
        s += -0.1172
      else:
       if v10 <= 0.0:
        s += 0.0843
       else:
        s += -0.0488
    else:
     if v49 <= 0.00612549265:
      if v54 <= 0.101843708:
       if v66 <= 14.5:
        if v29 <= -0.705:
         s += -0.1036
        else:
         s += -0.0330
       else:
        if v29 <= -1.425:
         s += -0.0694
        else:
         s += 0.2390
      else:
       s += -0.1169
     else:
      if v14 <= 31.5:
       if v45 <= 11.5:
        s += -0.1031
       else:
        s += 0.1909
      else:
       if v66 <= 4.5:
        if v70 <= 0.753333438:
         s += 0.0717
        else:
         s += -0.0780
       else:
        s += 0.1269
    if v50 <= 0.00629635495:
     if v82 <= 11.5:
      if v11 <= 0.0:
       if v26 <= 0.0:
        s += -0.0896
       else:
        if v62 <= 0.107492997:
         if v26 <= 0.0:
          if v74 <= 0.0:
           s += -0.0855
          else:
           s += 0.0579
         else:
          s += -0.0623
        else:
         s += -0.0707
      else:
       if v53 <= 0.800035024:
        if v29 <= -2.065:
         s += 0.0101
        else:
         s += 0.1069
       else:
        s += -0.0659
     else:
      if v80 <= 35.1:
       if v53 <= 0.130993432:
        s += -0.0976
       else:
        s += -0.1151
      else:
       if v62 <= 0.0108187135:
        if v11 <= 0.07:
         s += -0.0470
        else:
         s += 0.1604
       else:
        s += -0.1099
    else:
     if v11 <= -0.72:
      if v62 <= 0.223611111:
       if v95 <= 42:
        if v2 <= 0.803425059:
         if v26 <= -0.755:
          s += -0.0456
         else:
          if v71 <= 0.0147003108:
           s += -0.0539
          else:
           s += 0.0848
        else:
         s += -0.0597
       else:
        s += -0.0730
      else:
       s += -0.1063
     else:
      if v82 <= 42:
       if v2 <= 0.821849993:
        if v21 <= 0.0:
         if v1 <= 2.02:
          s += -0.1739
         else:
          if v50 <= 0.884263455:
           s += 0.0959
          else:
           s += 0.1269
        else:
         s += -0.1178
       else:
        if v58 <= 0.0883353341:
         if v29 <= -0.625:
          s += -0.0269
         else:
          s += 0.0674
        else:
         s += -0.1003
      else:
       if v9 <= 0.0:
        if v74 <= 30.5:
         s += 0.1124
        else:
         if v71 <= 0.0571196096:
          s += -0.0875
         else:
          s += 0.0337
       else:
        if v11 <= 0.855:
         s += -0.0707
        else:
         s += 0.0432
    if v47 <= 0.0:
     if v50 <= 0.00147931016:
      if v11 <= 0.525:
       s += -0.1114
      else:
       if v51 <= 0.0249778211:
        s += -0.0927
       else:
        if v84 <= 0.0:
         s += -0.0542
        else:
         s += 0.1558
     else:
      if v26 <= 0.0:
       s += -0.0924
      else:
       if v11 <= -0.06:
        if v90 <= 5.5:
         if v58 <= 0.010695493:
          s += 0.0859
         else:
          s += -0.0551
        else:
         s += -0.0737
       else:
        if v68 <= 0.0:
         if v83 <= 34.5:
          s += 0.0283
         else:
          s += 0.1063
        else:
         s += -0.1192
    else:
     if v50 <= 0.0164178914:
      if v27 <= -0.19:
       if v84 <= 0.0:
        s += -0.0859
       else:
        s += -0.0196
      else:
       if v11 <= -0.84:
        if v74 <= 72.5:
         s += -0.0795
        else:
         s += 0.0276
       else:
        if v26 <= 0.495:
         if v26 <= -1.155:
          s += -0.0498
         else:
          if v84 <= -0.22:
           s += 0.0391
          else:
           s += 0.0997
        else:
         s += -0.0557
     else:
      if v11 <= -0.44:
       if v70 <= 0.966637822:
        if v26 <= -0.715:
         s += -0.0323
        else:
         if v39 <= 1.5:
          if v58 <= 0.189566662:
           s += 0.0879
          else:
           s += 0.0068
         else:
          s += -0.0633
       else:
        if v69 <= 0.785429086:
         s += -0.0979
        else:
         s += 0.0239
      else:
       if v26 <= -2.025:
        if v45 <= 3.5:
         s += -0.0755
        else:
         s += 0.0936
       else:
        if v68 <= 0.0:
         if v56 <= 441.5:
          if v39 <= 0.0:
           s += 0.1189
          else:
           s += 0.0355
         else:
          s += -0.1444
        else:
         s += -0.0901
    if v46 <= 8.5:
     if v11 <= -0.72:
      if v57 <= 0.336021505:
       if v66 <= 5.5:
        if v15 <= 14.5:
         s += 0.0437
        else:
         if v63 <= 3.5:
          s += -0.0652
         else:
          s += 0.0538
       else:
        if v46 <= 3.5:
         s += 0.0775
        else:
         s += -0.0263
      else:
       s += -0.0914
     else:
      if v26 <= -1.855:
       s += -0.0417
      else:
       if v46 <= 2.5:
        if v57 <= 0.0973915989:
         if v79 <= 6197.71689:
          if v1 <= 2.02:
           s += -0.1513
          else:
           s += 0.1184
         else:
          if v69 <= 0.382123908:
           s += 0.1163
          else:
           s += -0.0749
        else:
         if v86 <= 18.5:
          s += -0.0685
         else:
          s += 0.0903
       else:
        if v76 <= 3.5:
         if v27 <= -0.16:
          if v56 <= 43.5:
           s += 0.0430
          else:
           s += -0.1114
         else:
          if v6 <= 0.0:
           s += 0.0651
          else:
           s += 0.1059
        else:
         if v64 <= 0.464285714:
          if v28 <= 12.595:
           s += -0.0450
          else:
           s += 0.0806
         else:
          s += -0.1852
    else:
     if v46 <= 34.5:
      if v11 <= 0.04:
       if v3 <= 0.0255942354:
        if v28 <= 8.34:
         s += -0.1014
        else:
         if v66 <= 4.5:
          s += -0.0505
         else:
          s += 0.0961
       else:
        s += 0.1216
      else:
       if v58 <= 0.14269554:
        s += 0.0795
       else:
        s += -0.1012
     else:
      if v10 <= 0.0:
       if v79 <= 133.116073:
        if v28 <= -0.23:
         if v79 <= 2.80975853:
          s += 0.1064
         else:
          s += -0.0874
        else:
         s += 0.2722
       else:
        s += -0.0983
      else:
       s += -0.1103
    if v44 <= 11.5:
     if v48 <= 0.00253783603:
      if v2 <= 0.821849993:
       if v22 <= 0.0:
        if v62 <= 0.948684211:
         if v84 <= 0.0:
          if v93 <= -0.03:
           s += -0.0331
          else:
           s += 0.0565
         else:
          if v78 <= 575.5:
           s += 0.0962
          else:
           s += -0.0102
        else:
         if v86 <= 24.5:
          s += -0.0925
         else:
          s += 0.0312
       else:
        s += -0.1169
      else:
       if v62 <= 0.0631648936:
        if v15 <= 13.5:
         if v14 <= 32.5:
          s += -0.0083
         else:
          s += 0.1740
        else:
         s += -0.0592
       else:
        s += -0.0891
     else:
      if v5 <= 0.0:
       if v26 <= -0.995:
        s += -0.1394
       else:
        if v14 <= 34.5:
         if v54 <= 0.0234118063:
          s += 0.0679
         else:
          s += -0.0437
        else:
         s += 0.0866
      else:
       if v44 <= 2.5:
        if v74 <= 347.5:
         s += 0.1173
        else:
         s += -0.0684
       else:
        if v54 <= 0.198442152:
         if v66 <= 33.5:
          if v14 <= 32.5:
           s += 0.0444
          else:
           s += 0.1096
         else:
          if v74 <= 80.5:
           s += 0.0774
          else:
           s += -0.1733
        else:
         s += -0.0811
    else:
     if v48 <= 4.88873963e-05:
      if v54 <= 0.122241307:
       if v66 <= 13.5:
        if v77 <= 49.5:
         s += -0.0878
        else:
         s += 0.0403
       else:
        if v74 <= 86.5:
         s += 0.1848
        else:
         s += -0.0809
      else:
       s += -0.1101
     else:
      if v66 <= 4.5:
       if v27 <= 1.81:
        s += -0.0544
       else:
        s += 0.0731
      else:
       if v54 <= 0.101843708:
        s += 0.1197
       else:
        s += -0.0504
    if v44 <= 12.5:
     if v48 <= 0.00253783603:
      if v2 <= 0.803425059:
       if v27 <= -1.745:
        s += -0.0759
       else:
        if v11 <= -1.425:
         if v26 <= -0.715:
          s += -0.0866
         else:
          s += -0.0013
        else:
         if v22 <= 0.0:
          if v77 <= 0.0:
           s += 0.0823
          else:
           s += 0.0168
         else:
          s += -0.0907
      else:
       if v58 <= 0.059114735:
        if v51 <= 0.113626136:
         s += -0.0684
        else:
         s += 0.0091
       else:
        s += -0.0899
     else:
      if v51 <= 0.673207748:
       if v11 <= -0.02:
        s += -0.0224
       else:
        if v2 <= 0.200225225:
         s += 0.0888
        else:
         s += -0.1095
      else:
       if v26 <= -2.025:
        s += -0.1346
       else:
        if v79 <= 6197.71689:
         if v3 <= 0.668333333:
          if v2 <= 0.632116004:
           s += 0.1124
          else:
           s += -0.0672
         else:
          if v2 <= 0.133408748:
           s += 0.0649
          else:
           s += -0.1372
        else:
         if v65 <= 0.517519182:
          s += 0.0756
         else:
          s += -0.1264
    else:
     if v48 <= 0.00137805581:
      if v0 <= 37.1:
       if v88 <= 34.2:
        if v23 <= 0.0:
         s += -0.1065
        else:
         if v28 <= 3.1:
          s += -0.1037
         else:
          s += 0.2159
       else:
        if v14 <= 31.5:
         s += -0.0924
        else:
         s += 0.0435
      else:
       if v79 <= 152.291612:
        if v28 <= -0.23:
         s += -0.0042
        else:
         s += 0.2309
       else:
        s += -0.0750
     else:
      if v14 <= 31.5:
       if v16 <= 12.5:
        s += -0.0980
       else:
        s += 0.0551
      else:
       if v49 <= 0.0657358229:
        s += -0.0109
       else:
        s += 0.0954
    if v49 <= 0.0021345391:
     if v95 <= 42:
      if v58 <= 0.111406619:
       if v85 <= -0.995:
        s += -0.0666
       else:
        if v22 <= 0.0:
         if v61 <= 0.883657422:
          if v85 <= 0.0:
           s += 0.0695
          else:
           s += 0.0040
         else:
          s += -0.0445
        else:
         s += -0.0959
      else:
       s += -0.0790
     else:
      if v0 <= 44.2:
       s += -0.1044
      else:
       if v17 <= 0.0:
        s += -0.0603
       else:
        if v85 <= -1.325:
         s += -0.0395
        else:
         s += 0.1417
    else:
     if v61 <= 0.224996942:
      if v48 <= 0.00849065359:
       if v72 <= 25.5:
        if v71 <= 0.00893887924:
         s += -0.0413
        else:
         if v52 <= 0.813988939:
          if v1 <= 2.02:
           s += -0.1805
          else:
           s += 0.0767
         else:
          s += -0.0442
       else:
        if v88 <= 54.2:
         s += -0.0897
        else:
         s += 0.1054
      else:
       if v61 <= 0.000821073945:
        if v50 <= 0.943304089:
         if v50 <= 0.0395941069:
          s += -0.0527
         else:
          if v84 <= -1.385:
           s += -0.0593
          else:
           s += 0.0574
        else:
         if v26 <= -1.265:
          s += -0.0678
         else:
          if v55 <= 1.5:
           s += 0.1046
          else:
           s += -0.0108
       else:
        if v95 <= 5.5:
         s += 0.1135
        else:
         if v69 <= 0.754148235:
          s += 0.0881
         else:
          if v49 <= 0.24236197:
           s += -0.0450
          else:
           s += 0.0760
     else:
      if v58 <= 0.0668610301:
       if v61 <= 0.263032065:
        if v15 <= 9.5:
         s += -0.1634
        else:
         s += 0.0186
       else:
        if v95 <= 10.5:
         s += 0.0604
        else:
         s += -0.0685
      else:
       s += -0.1013
    if v44 <= 12.5:
     if v59 <= 0.181485342:
      if v67 <= 2.5:
       if v60 <= 7.5:
        if v50 <= 0.0186880934:
         s += -0.0759
        else:
         if v58 <= 0.00881074367:
          s += -0.0002
         else:
          s += -0.0697
       else:
        if v59 <= 0.000823675588:
         s += 0.0173
        else:
         s += 0.1059
      else:
       if v53 <= 0.123930778:
        if v51 <= 0.797092097:
         if v70 <= 4.6882229e-05:
          s += 0.1470
         else:
          if v84 <= -0.18:
           s += -0.0645
          else:
           s += 0.0338
        else:
         s += 0.0929
       else:
        if v51 <= 0.992533805:
         s += -0.0849
        else:
         if v70 <= 0.994728203:
          s += 0.0732
         else:
          s += -0.0944
     else:
      if v3 <= 0.668333333:
       if v79 <= 6197.71689:
        if v5 <= 0.0:
         if v28 <= 0.0:
          s += -0.0430
         else:
          if v59 <= 1:
           s += 0.0817
          else:
           s += -0.0416
        else:
         if v56 <= 365.5:
          s += 0.1093
         else:
          s += -0.0881
       else:
        if v70 <= 0.452428327:
         s += 0.0672
        else:
         if v53 <= 0.0377489453:
          s += -0.2198
         else:
          s += 0.0970
      else:
       if v70 <= 0.902537397:
        s += 0.0449
       else:
        if v59 <= 0.999818137:
         s += -0.1329
        else:
         s += 0.1041
    else:
     if v59 <= 0.0128811828:
      if v53 <= 0.130993432:
       if v66 <= 9.5:
        s += -0.0818
       else:
        if v91 <= 27.5:
         s += -0.0707
        else:
         s += 0.1735
      else:
       s += -0.1069
     else:
      if v53 <= 0.0825880614:
       if v60 <= 5.5:
        s += -0.0142
       else:
        if v51 <= 0.00385039788:
         s += -0.0872
        else:
         s += 0.1112
      else:
       s += -0.0608
    if v44 <= 12.5:
     if v59 <= 0.181485342:
      if v89 <= 0.64334638:
       if v22 <= 0.0:
        if v94 <= 0.0:
         if v61 <= 0.883657422:
          if v20 <= 0.0:
           s += 0.0556
          else:
           s += -0.1514
         else:
          s += -0.0421
        else:
         if v79 <= 0.0:
          s += 0.1214
         else:
          if v27 <= 0.18:
           s += -0.0800
          else:
           s += 0.0107
       else:
        s += -0.0975
      else:
       if v79 <= 2247.13916:
        s += -0.0659
       else:
        s += 0.0191
     else:
      if v52 <= 0.319719787:
       if v79 <= 6197.71689:
        if v68 <= 0.0:
         if v61 <= 0.246839966:
          if v59 <= 0.583991175:
           s += 0.0769
          else:
           s += 0.1055
         else:
          s += -0.0552
        else:
         s += -0.0788
       else:
        if v53 <= 0.0189317846:
         if v65 <= 0.330798149:
          s += 0.0461
         else:
          s += -0.1964
        else:
         s += 0.0666
      else:
       if v83 <= 11.5:
        s += 0.0897
       else:
        if v59 <= 1:
         s += -0.0143
        else:
         s += -0.1475
    else:
     if v59 <= 0.0105026815:
      if v53 <= 0.130993432:
       if v79 <= 133.116073:
        if v53 <= 0.0134383728:
         s += -0.0554
        else:
         if v26 <= -0.24:
          s += -0.0643
         else:
          s += 0.1492
       else:
        if v26 <= 2.355:
         s += -0.0897
        else:
         if v27 <= -4.945:
          s += 0.2065
         else:
          s += -0.0627
      else:
       s += -0.1058
     else:
      if v53 <= 0.0825880614:
       if v94 <= 0.0:
        if v68 <= 0.0:
         s += 0.0794
        else:
         s += -0.1059
       else:
        s += -0.0703
      else:
       if v50 <= 0.983661009:
        s += -0.0877
       else:
        s += 0.0608
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
     if v59 <= 0.229191383:
      if v62 <= 0.0544220485:
       if v81 <= 0.762202381:
        if v66 <= 6.5:
         if v43 <= 0.0:
          if v27 <= -0.705:
           s += -0.0195
          else:
           s += 0.0452
         else:
          if v78 <= 250.5:
           s += -0.1329
          else:
           s += 0.0185
        else:
         if v24 <= 0.0:
          if v78 <= 575.5:
           s += 0.0922
          else:
           s += -0.0156
         else:
          s += -0.1264
       else:
        if v79 <= 1579.81459:
         if v83 <= 35.5:
          s += -0.0749
         else:
          s += 0.0358
        else:
         s += 0.0305
      else:
       if v59 <= 0.216670224:
        if v59 <= 0.000823675588:
         if v0 <= 36.4:
          s += -0.0717
         else:
          s += 0.0687
        else:
         if v79 <= 4564.71016:
          s += 0.0291
         else:
          s += -0.1944
       else:
        s += -0.2020
     else:
      if v48 <= 0.00695293723:
       if v52 <= 0.813988939:
        if v79 <= 6197.71689:
         if v0 <= 1.5:
          if v8 <= 0.98:
           s += -0.1617
          else:
           s += 0.0891
         else:
          if v58 <= 0.0400892857:
           s += 0.0855
          else:
           s += 0.0274
        else:
         if v69 <= 0.35840354:
          s += 0.0906
         else:
          s += -0.1378
       else:
        s += -0.0414
      else:
       if v46 <= 6.5:
        s += 0.1034
       else:
        if v81 <= 0.203038515:
         if v77 <= 1.5:
          s += 0.0927
         else:
          if v78 <= 258.5:
           s += -0.2626
          else:
           s += 0.0897
        else:
         s += -0.1565
    else:
     if v59 <= 0.00800703882:
      s += -0.1028
     else:
      if v51 <= 0.046843192:
       s += -0.0805
      else:
       if v48 <= 0.00594191588:
        s += 0.1724
       else:
        s += -0.0217
    if v59 <= 0.00145098282:
     if v82 <= 11.5:
      if v14 <= 29.5:
       if v14 <= 16:
        if v53 <= 0.0142252221:
         if v14 <= 8:
          s += -0.1318
         else:
          s += 0.0744
        else:
         s += -0.0492
       else:
        s += -0.0902
      else:
       if v89 <= 0.417517007:
        if v14 <= 33.5:
         s += 0.0935
        else:
         s += 0.0021
       else:
        s += -0.0409
     else:
      if v53 <= 0.130993432:
       if v88 <= 37.1:
        s += -0.0752
       else:
        if v14 <= 31.5:
         s += -0.0660
        else:
         s += 0.1083
      else:
       s += -0.1041
    else:
     if v59 <= 0.229191383:
      if v77 <= 0.0:
       if v51 <= 0.268488837:
        if v14 <= 31.5:
         if v51 <= 0.237529151:
          if v61 <= 0.180195459:
           s += 0.0020
          else:
           s += -0.1215
         else:
          s += -0.2664
        else:
         s += 0.0473
       else:
        if v67 <= 1.5:
         if v61 <= 0.000821073945:
          if v78 <= 77.5:
           s += -0.1572
          else:
           s += 0.0056
         else:
          s += 0.0858
        else:
         if v73 <= 29.5:
          s += 0.0925
         else:
          s += -0.0558
      else:
       if v77 <= 15.5:
        s += -0.0880
       else:
        s += 0.0087
     else:
      if v2 <= 0.210705335:
       if v74 <= 80.5:
        if v5 <= 0.0:
         if v28 <= 0.0:
          s += -0.0747
         else:
          s += 0.0668
        else:
         s += 0.1050
       else:
        if v56 <= 441.5:
         if v78 <= 229.5:
          if v78 <= 226.5:
           s += 0.0400
          else:
           s += -0.2543
         else:
          s += 0.0786
        else:
         s += -0.1837
      else:
       if v61 <= 0.246839966:
        s += 0.0257
       else:
        s += -0.1254
    if v46 <= 34.5:
     if v11 <= -0.22:
      if v14 <= 31.5:
       if v60 <= 16.5:
        s += -0.0757
       else:
        if v46 <= 3.5:
         s += 0.0913
        else:
         s += -0.0562
      else:
       if v62 <= 0.0761973875:
        if v92 <= -0.17:
         if v60 <= 6.5:
          s += -0.0597
         else:
          s += 0.0499
        else:
         if v60 <= 189:
          s += 0.0694
         else:
          s += -0.1723
       else:
        s += -0.0391
     else:
      if v46 <= 2.5:
       if v67 <= 2.5:
        if v34 <= 0.0:
         s += 0.0476
        else:
         s += -0.1169
       else:
        if v56 <= 441.5:
         if v70 <= 0.957041133:
          if v60 <= 170:
           s += 0.1014
          else:
           s += -0.0338
         else:
          s += 0.0228
        else:
         s += -0.1364
      else:
       if v60 <= 7.5:
        if v92 <= 0.16:
         if v11 <= 0.57:
          s += -0.0564
         else:
          s += 0.0098
        else:
         s += 0.0420
       else:
        if v67 <= 22.5:
         if v14 <= 29.5:
          if v54 <= 0.0549195744:
           s += 0.0585
          else:
           s += -0.0460
         else:
          if v39 <= 0.0:
           s += 0.0975
          else:
           s += -0.0088
        else:
         if v74 <= 80.5:
          if v16 <= 7.5:
           s += -0.2061
          else:
           s += 0.0898
         else:
          if v18 <= 0.0:
           s += -0.2198
          else:
           s += -0.0262
    else:
     if v54 <= 0.157392228:
      if v11 <= 0.07:
       s += -0.0867
      else:
       if v29 <= -2.005:
        s += -0.0698
       else:
        if v70 <= 0.999658563:
         s += -0.0505
        else:
         if v62 <= 0.990740741:
          s += 0.2490
         else:
          s += -0.0667
     else:
      s += -0.1045
    if v44 <= 11.5:
     if v48 <= 0.00552095383:
      if v11 <= 0.0:
       if v58 <= 0.118145563:
        if v39 <= 3.5:
         if v89 <= 0.933699634:
          if v92 <= -0.87:
           s += -0.0192
          else:
           s += 0.0342
         else:
          s += -0.0411
        else:
         s += -0.1089
       else:
        if v28 <= 20.81:
         if v88 <= 34.2:
          s += -0.0841
         else:
          s += -0.0059
        else:
         s += 0.0611
      else:
       if v28 <= -1.04:
        s += -0.0153
       else:
        if v79 <= 7772.41941:
         if v76 <= 0.0:
          if v70 <= 0.999999953:
           s += 0.0763
          else:
           s += -0.0558
         else:
          s += 0.0254
        else:
         s += -0.1498
     else:
      if v90 <= 2.5:
       if v26 <= -2.025:
        s += -0.1171
       else:
        if v79 <= 6197.71689:
         if v11 <= -4.185:
          s += -0.1017
         else:
          s += 0.0958
        else:
         s += -0.0339
      else:
       if v76 <= 6.5:
        if v11 <= -1.625:
         s += -0.0771
        else:
         if v61 <= 0.246839966:
          s += 0.0701
         else:
          if v16 <= 8.5:
           s += -0.1618
          else:
           s += 0.0633
       else:
        if v64 <= 0.464285714:
         s += 0.0021
        else:
         s += -0.2119
    else:
     if v13 <= 1.6726061e-08:
      if v11 <= 0.525:
       s += -0.0974
      else:
       if v79 <= 133.116073:
        if v28 <= -2.92:
         s += -0.0789
        else:
         s += 0.1846
       else:
        if v28 <= 4.81:
         s += -0.0807
        else:
         s += 0.0324
     else:
      if v71 <= 0.00893887924:
       s += -0.0925
      else:
       if v83 <= 31.5:
        s += -0.0128
       else:
        if v70 <= 0.624668705:
         s += 0.1298
        else:
         s += 0.0029
    if v90 <= 11.5:
     if v59 <= 0.229191383:
      if v92 <= -0.725:
       if v60 <= 7.5:
        if v15 <= 33.5:
         s += -0.0814
        else:
         s += 0.0934
       else:
        s += 0.0072
      else:
       if v26 <= -0.425:
        if v54 <= 0.0310253209:
         if v34 <= 0.0:
          s += 0.0369
         else:
          s += -0.0838
        else:
         s += -0.0540
       else:
        if v22 <= 0.0:
         if v66 <= 5.5:
          if v60 <= 7.5:
           s += -0.0030
          else:
           s += 0.0593
         else:
          if v78 <= 400.5:
           s += 0.0752
          else:
           s += 0.0039
        else:
         s += -0.1111
     else:
      if v48 <= 0.0065426745:
       if v60 <= 157:
        if v60 <= 26.5:
         s += -0.0006
        else:
         s += 0.0595
       else:
        s += -0.0483
      else:
       if v76 <= 6.5:
        if v4 <= 11.5:
         if v61 <= 0.246839966:
          s += 0.0974
         else:
          s += -0.0718
        else:
         s += -0.1128
       else:
        if v78 <= 232.5:
         s += -0.1671
        else:
         s += 0.0788
    else:
     if v59 <= 0.0128811828:
      if v54 <= 0.115400503:
       if v92 <= 0.555:
        if v60 <= 4.5:
         s += -0.0873
        else:
         if v76 <= 4.5:
          if v60 <= 26.5:
           s += 0.0219
          else:
           s += 0.2199
         else:
          s += -0.1022
       else:
        if v76 <= 2.5:
         if v26 <= -0.185:
          s += -0.0264
         else:
          s += 0.1710
        else:
         s += -0.0775
      else:
       s += -0.1015
     else:
      if v54 <= 0.238192818:
       if v74 <= 32.5:
        if v16 <= 12.5:
         s += 0.0214
        else:
         s += 0.1386
       else:
        s += -0.0076
      else:
       s += -0.0853
    if v46 <= 34.5:
     if v14 <= 31.5:
      if v60 <= 7.5:
       if v84 <= 0.1:
        if v13 <= 26.3546792:
         s += -0.0902
        else:
         s += 0.0458
       else:
        if v14 <= 16:
         s += 0.0536
        else:
         if v3 <= 0.0:
          s += -0.0636
         else:
          s += 0.1142
      else:
       if v46 <= 3.5:
        if v79 <= 7772.41941:
         if v61 <= 0.883657422:
          s += 0.0910
         else:
          s += -0.0179
        else:
         s += -0.1218
       else:
        if v61 <= 0.189473762:
         if v60 <= 24.5:
          if v61 <= 0.0248745565:
           s += -0.0100
          else:
           s += -0.1620
         else:
          if v79 <= 4655.02947:
           s += 0.0710
          else:
           s += -0.0815
        else:
         s += -0.0853
     else:
      if v89 <= 0.601204819:
       if v60 <= 4.5:
        if v46 <= 1.5:
         s += 0.0843
        else:
         if v88 <= 39.1:
          if v77 <= 0.0:
           s += 0.0008
          else:
           s += -0.0891
         else:
          s += 0.0585
       else:
        if v39 <= 0.0:
         if v3 <= 0.778888889:
          if v79 <= 4742.48235:
           s += 0.0911
          else:
           s += -0.0042
         else:
          if v3 <= 0.998951782:
           s += -0.0651
          else:
           s += 0.0571
        else:
         s += -0.0158
      else:
       if v60 <= 11.5:
        s += -0.0394
       else:
        if v37 <= 0.0:
         s += 0.0477
        else:
         s += -0.0994
    else:
     if v14 <= 35.5:
      s += -0.1001
     else:
      if v79 <= 133.116073:
       if v17 <= 0.0:
        if v84 <= 0.07:
         s += -0.0755
        else:
         s += 0.0976
       else:
        if v61 <= 0.0795303655:
         s += 0.2833
        else:
         s += -0.0574
      else:
       s += -0.0758
    if v44 <= 11.5:
     if v59 <= 0.229191383:
      if v14 <= 31.5:
       if v14 <= 16:
        if v44 <= 3.5:
         if v26 <= 0.2:
          if v52 <= 0.454951299:
           s += 0.0897
          else:
           s += -0.0005
         else:
          s += -0.1354
        else:
         if v84 <= 0.0:
          if v17 <= 0.0:
           s += 0.0033
          else:
           s += -0.1176
         else:
          s += 0.0184
       else:
        if v14 <= 29.5:
         s += -0.0796
        else:
         s += 0.0045
      else:
       if v14 <= 33.5:
        if v88 <= 2.9:
         if v78 <= 198.5:
          s += -0.0755
         else:
          s += 0.0796
        else:
         s += 0.0867
       else:
        if v77 <= 0.0:
         if v26 <= -1.155:
          s += -0.0723
         else:
          s += 0.0356
        else:
         if v50 <= 0.155419774:
          s += -0.0201
         else:
          s += -0.1435
     else:
      if v3 <= 0.668333333:
       if v78 <= 575.5:
        if v52 <= 0.250102459:
         if v0 <= 1.5:
          s += -0.1396
         else:
          s += 0.0895
        else:
         s += 0.0133
       else:
        if v28 <= 9.2:
         s += -0.1028
        else:
         s += 0.0497
      else:
       if v95 <= 42:
        s += 0.0006
       else:
        s += -0.1491
    else:
     if v59 <= 0.0105026815:
      if v52 <= 0.131620195:
       if v92 <= 0.405:
        if v17 <= 0.0:
         s += -0.0909
        else:
         if v14 <= 31.5:
          s += -0.0648
         else:
          s += 0.0312
       else:
        if v58 <= 0.357342378:
         if v93 <= -0.03:
          s += -0.0594
         else:
          s += 0.1145
        else:
         s += -0.0781
      else:
       s += -0.1006
     else:
      if v18 <= 0.0:
       s += -0.0288
      else:
       s += 0.0528
    if v46 <= 34.5:
     if v11 <= -0.18:
      if v62 <= 0.0761973875:
       if v92 <= -0.19:
        if v93 <= 0.0:
         if v28 <= 2.37:
          s += -0.0539
         else:
          s += 0.0150
        else:
         s += -0.0851
       else:
        if v14 <= 31.5:
         if v14 <= 16:
          s += 0.0425
         else:
          s += -0.0467
        else:
         if v28 <= 1.525:
          if v93 <= 0.8:
           s += -0.0156
          else:
           s += 0.1848
         else:
          s += 0.0673
      else:
       s += -0.0674
     else:
      if v46 <= 2.5:
       if v70 <= 0.947671812:
        if v56 <= 401.5:
         if v48 <= 0.00849065359:
          if v56 <= 2.5:
           s += -0.0120
          else:
           s += 0.0673
         else:
          if v24 <= 0.0:
           s += 0.0950
          else:
           s += -0.0613
        else:
         s += -0.1261
       else:
        s += -0.0045
      else:
       if v68 <= 0.0:
        if v14 <= 31.5:
         if v2 <= 0.0724059916:
          if v14 <= 18.5:
           s += 0.0402
          else:
           s += -0.0187
         else:
          if v27 <= 0.785:
           s += -0.0748
          else:
           s += 0.0877
        else:
         if v76 <= 0.0:
          if v56 <= 144.5:
           s += 0.0712
          else:
           s += -0.1244
         else:
          if v56 <= 33.5:
           s += 0.0303
          else:
           s += -0.1350
       else:
        if v16 <= 11.5:
         s += -0.1503
        else:
         s += 0.0112
    else:
     if v9 <= 0.0:
      if v93 <= -0.485:
       s += -0.0860
      else:
       if v76 <= 9.5:
        if v92 <= -1.785:
         s += -0.0879
        else:
         s += 0.0754
       else:
        s += -0.0980
     else:
      if v48 <= 0.000655967254:
       s += -0.0976
      else:
       s += -0.0167
    if v46 <= 34.5:
     if v51 <= 0.879871506:
      if v84 <= 0.0:
       if v68 <= 0.0:
        if v42 <= 0.0:
         if v78 <= 250.5:
          if v27 <= 0.785:
           s += -0.0741
          else:
           s += 0.0102
         else:
          if v78 <= 314.5:
           s += 0.0557
          else:
           s += -0.0242
        else:
         s += 0.0274
       else:
        s += -0.1350
      else:
       if v70 <= 0.998202735:
        if v78 <= 575.5:
         if v61 <= 0.999765954:
          if v39 <= 0.0:
           s += 0.0625
          else:
           s += -0.0120
         else:
          s += -0.0431
        else:
         if v78 <= 595.5:
          s += -0.1726
         else:
          s += 0.0252
       else:
        s += -0.0829
     else:
      if v70 <= 0.957041133:
       if v57 <= 0.0973915989:
        if v79 <= 6197.71689:
         if v66 <= 2.5:
          if v27 <= 0.0:
           s += -0.0277
          else:
           s += 0.0557
         else:
          if v39 <= 3.5:
           s += 0.0828
          else:
           s += -0.0781
        else:
         if v70 <= 0.341150829:
          s += 0.0587
         else:
          if v78 <= 554.5:
           s += -0.1933
          else:
           s += 0.0026
       else:
        s += -0.0569
      else:
       if v84 <= -1.385:
        s += -0.1063
       else:
        if v3 <= 0.0787734143:
         s += 0.0023
        else:
         if v58 <= 0.134128465:
          s += -0.1083
         else:
          s += 0.0621
    else:
     if v53 <= 0.130993432:
      if v79 <= 133.116073:
       if v77 <= 41.5:
        if v42 <= 0.0363756614:
         if v17 <= 0.0:
          s += -0.0738
         else:
          s += 0.0871
        else:
         s += 0.1135
       else:
        s += 0.2435
      else:
       if v51 <= 0.0107941404:
        s += -0.0971
       else:
        s += -0.0444
     else:
      s += -0.1007
    if v46 <= 34.5:
     if v48 <= 0.00849065359:
      if v2 <= 0.821849993:
       if v22 <= 0.0:
        if v70 <= 0.940247433:
         if v78 <= 575.5:
          if v71 <= 0.984387637:
           s += 0.0479
          else:
           s += -0.0642
         else:
          if v78 <= 595.5:
           s += -0.1621
          else:
           s += -0.0086
        else:
         if v77 <= 0.0:
          if v95 <= 1.5:
           s += 0.0667
          else:
           s += -0.0164
         else:
          if v44 <= 42:
           s += -0.1115
          else:
           s += 0.0325
       else:
        s += -0.0856
      else:
       if v78 <= 236.5:
        s += -0.0569
       else:
        s += -0.0099
     else:
      if v67 <= 5.5:
       if v6 <= 0.0:
        if v79 <= 86.7907043:
         s += -0.1518
        else:
         s += 0.0007
       else:
        if v70 <= 0.69705318:
         if v9 <= 0.0:
          s += 0.0762
         else:
          s += 0.0049
        else:
         if v79 <= 407.106319:
          s += 0.0741
         else:
          if v1 <= 6.42910053:
           s += 0.0237
          else:
           s += -0.0662
      else:
       if v95 <= 2.5:
        s += 0.0914
       else:
        if v18 <= 0.0:
         if v53 <= 0.250034078:
          if v67 <= 30.5:
           s += 0.0533
          else:
           s += -0.0814
         else:
          s += -0.1332
        else:
         s += 0.0768
    else:
     if v53 <= 0.156271988:
      if v79 <= 133.116073:
       if v77 <= 41.5:
        if v21 <= 0.0:
         if v42 <= 0.0363756614:
          s += -0.0663
         else:
          s += 0.0823
        else:
         s += 0.1957
       else:
        if v70 <= 0.999996638:
         s += -0.0626
        else:
         s += 0.2494
      else:
       if v42 <= 0.0307765152:
        s += -0.0927
       else:
        s += -0.0272
     else:
      s += -0.1001
    if v46 <= 34.5:
     if v11 <= -0.745:
      if v14 <= 31.5:
       if v63 <= 7.5:
        s += -0.0574
       else:
        s += 0.0579
      else:
       if v41 <= 0.150757576:
        if v89 <= 0.585960591:
         if v78 <= 236.5:
          if v28 <= 6.07:
           s += -0.0678
          else:
           s += 0.0200
         else:
          s += 0.0441
        else:
         s += -0.0852
       else:
        s += 0.0652
     else:
      if v46 <= 2.5:
       if v5 <= 0.0:
        if v1 <= 3.67333333:
         s += -0.1091
        else:
         if v57 <= 0.0478479853:
          if v28 <= 3.92:
           s += 0.0017
          else:
           s += 0.0591
         else:
          s += -0.0945
       else:
        if v78 <= 715:
         if v67 <= 160.5:
          if v67 <= 2.5:
           s += 0.0395
          else:
           s += 0.0936
         else:
          s += -0.0493
        else:
         s += -0.0915
      else:
       if v14 <= 31.5:
        if v43 <= 0.0:
         if v11 <= 0.0:
          s += -0.0297
         else:
          s += 0.0263
        else:
         s += -0.1207
       else:
        if v67 <= 26.5:
         if v89 <= 0.69292804:
          if v63 <= 11.5:
           s += 0.0631
          else:
           s += -0.0160
         else:
          if v78 <= 119.5:
           s += -0.0984
          else:
           s += 0.0221
        else:
         if v46 <= 4.5:
          if v27 <= 1.81:
           s += -0.1940
          else:
           s += 0.0778
         else:
          s += 0.0202
    else:
     if v0 <= 33.1:
      if v41 <= 0.0548048048:
       s += -0.0961
      else:
       if v14 <= 32.5:
        s += -0.0774
       else:
        if v51 <= 0.0752458825:
         s += -0.0190
        else:
         s += 0.1886
     else:
      if v28 <= -0.23:
       s += -0.0511
      else:
       s += 0.0645
    if v44 <= 11.5:
     if v59 <= 0.229191383:
      if v92 <= 0.04:
       if v79 <= 1579.81459:
        if v11 <= 0.165:
         if v88 <= 36.2:
          s += -0.0525
         else:
          s += 0.0199
        else:
         if v77 <= 0.0:
          s += 0.0273
         else:
          s += -0.0730
       else:
        s += 0.0202
      else:
       if v43 <= 0.0:
        if v22 <= 0.0:
         if v55 <= 1.5:
          if v28 <= -2.42:
           s += -0.0097
          else:
           s += 0.0555
         else:
          s += -0.0437
        else:
         s += -0.0809
       else:
        s += -0.0674
     else:
      if v48 <= 0.0065426745:
       if v39 <= 3.5:
        if v2 <= 0.821849993:
         if v95 <= 42:
          if v79 <= 6197.71689:
           s += 0.0521
          else:
           s += -0.0711
         else:
          s += -0.0546
        else:
         s += -0.0443
       else:
        s += -0.1060
      else:
       if v4 <= 15.5:
        if v89 <= 0.20181616:
         if v77 <= 11.5:
          if v79 <= 6197.71689:
           s += 0.0907
          else:
           s += -0.0529
         else:
          if v64 <= 0.464285714:
           s += 0.0635
          else:
           s += -0.1273
        else:
         if v51 <= 0.879871506:
          if v6 <= 0.0264029278:
           s += -0.1605
          else:
           s += 0.0133
         else:
          s += 0.0617
       else:
        s += -0.2245
    else:
     if v54 <= 0.221005934:
      if v11 <= 0.04:
       if v59 <= 0.00800703882:
        if v28 <= 11.385:
         s += -0.0730
        else:
         s += 0.0548
       else:
        s += 0.0129
      else:
       if v79 <= 365.100642:
        if v28 <= -3.28:
         s += -0.0106
        else:
         s += 0.1322
       else:
        if v51 <= 0.204407653:
         s += -0.0340
        else:
         s += 0.0629
     else:
      s += -0.0975
    if v46 <= 34.5:
     if v60 <= 7.5:
      if v49 <= 0.0557836105:
       if v11 <= 0.165:
        if v41 <= 0.0459830867:
         s += -0.0706
        else:
         s += 0.0042
       else:
        if v95 <= 3.5:
         if v9 <= 0.0851449275:
          if v79 <= 1538.36514:
           s += -0.0893
          else:
           s += 0.0099
         else:
          s += 0.0651
        else:
         if v26 <= 0.09:
          s += 0.0050
         else:
          s += 0.1053
      else:
       if v14 <= 31.5:
        if v5 <= 0.0:
         if v66 <= 42.5:
          s += -0.0954
         else:
          s += 0.0354
        else:
         s += 0.0373
       else:
        if v68 <= 0.0:
         if v95 <= 42:
          if v0 <= 198.5:
           s += 0.0724
          else:
           s += -0.1235
         else:
          s += 0.0081
        else:
         s += -0.1136
     else:
      if v2 <= 0.821849993:
       if v74 <= 78.5:
        if v68 <= 0.0:
         if v89 <= 0.97473673:
          if v62 <= 0.237691687:
           s += 0.0813
          else:
           s += -0.0108
         else:
          if v11 <= 0.705:
           s += -0.0593
          else:
           s += 0.0679
        else:
         s += -0.1435
       else:
        if v79 <= 7772.41941:
         if v62 <= 0.0544220485:
          if v15 <= 14.5:
           s += 0.0799
          else:
           s += 0.0153
         else:
          if v49 <= 0.058950225:
           s += 0.0137
          else:
           s += -0.1116
        else:
         s += -0.1758
      else:
       if v74 <= 18.5:
        s += -0.0786
       else:
        s += -0.0093
    else:
     if v14 <= 32.5:
      s += -0.0954
     else:
      if v41 <= 0.0:
       if v74 <= 347.5:
        s += -0.0715
       else:
        s += 0.1186
      else:
       if v91 <= 29.5:
        s += -0.0411
       else:
        s += 0.1202
    if v51 <= 0.000543904589:
     if v28 <= 2.37:
      if v82 <= 7.5:
       if v16 <= 8.5:
        if v88 <= 3.1:
         s += -0.0636
        else:
         s += 0.0968
       else:
        if v16 <= 15.5:
         s += -0.0795
        else:
         s += 0.0651
      else:
       s += -0.0928
     else:
      if v61 <= 0.99586603:
       if v84 <= -1.465:
        s += -0.0692
       else:
        if v63 <= 11.5:
         s += 0.0325
        else:
         s += -0.1087
      else:
       s += -0.0741
    else:
     if v67 <= 3.5:
      if v16 <= 5.5:
       if v84 <= 0.07:
        s += -0.0842
       else:
        s += -0.0054
      else:
       if v15 <= 14.5:
        if v15 <= 8.5:
         s += -0.1375
        else:
         if v27 <= 0.39:
          if v61 <= 0.246839966:
           s += 0.1018
          else:
           s += 0.0008
         else:
          s += -0.0994
       else:
        if v0 <= 40.4:
         if v16 <= 13.5:
          if v63 <= 3.5:
           s += -0.0344
          else:
           s += 0.0209
         else:
          if v8 <= 0.65942029:
           s += -0.0015
          else:
           s += 0.1052
        else:
         s += 0.0469
     else:
      if v61 <= 0.246839966:
       if v48 <= 0.00894439283:
        if v49 <= 0.0029779272:
         if v12 <= 11.5:
          s += 0.0897
         else:
          s += -0.0663
        else:
         s += 0.0213
       else:
        if v0 <= 7.1:
         if v51 <= 0.947468751:
          s += -0.2649
         else:
          s += 0.0123
        else:
         if v68 <= 0.0:
          if v45 <= 5.5:
           s += 0.0800
          else:
           s += -0.0322
         else:
          s += -0.1307
      else:
       if v61 <= 0.263032065:
        s += -0.1443
       else:
        if v52 <= 0.110052386:
         s += 0.0920
        else:
         s += -0.0340
    if v54 <= 0.293889366:
     if v59 <= 0.305178709:
      if v62 <= 0.247641509:
       if v68 <= 0.0:
        if v66 <= 4.5:
         if v78 <= 198.5:
          if v0 <= 48.2:
           s += -0.0336
          else:
           s += 0.0557
         else:
          if v94 <= 16.5:
           s += 0.0291
          else:
           s += -0.0758
        else:
         if v55 <= 1.5:
          if v74 <= 76.5:
           s += 0.0663
          else:
           s += 0.0138
         else:
          if v66 <= 11.5:
           s += 0.0249
          else:
           s += -0.1268
       else:
        s += -0.1034
      else:
       if v78 <= 1208:
        if v29 <= -0.11:
         if v3 <= 0.296952351:
          s += -0.0819
         else:
          s += 0.0137
        else:
         if v78 <= 69.5:
          s += 0.1303
         else:
          s += -0.0657
       else:
        s += 0.1799
     else:
      if v3 <= 0.528039832:
       if v39 <= 0.0:
        if v74 <= 80.5:
         if v68 <= 0.0:
          if v61 <= 0.224996942:
           s += 0.0804
          else:
           s += -0.0962
         else:
          s += -0.1380
        else:
         if v78 <= 229.5:
          if v58 <= 0.0328769591:
           s += 0.0052
          else:
           s += -0.1397
         else:
          if v78 <= 715:
           s += 0.0706
          else:
           s += -0.1138
       else:
        s += -0.0675
      else:
       if v0 <= 11.1:
        if v74 <= 8.5:
         s += -0.1382
        else:
         s += 0.0239
       else:
        if v11 <= 1.415:
         if v78 <= 136.5:
          s += -0.2184
         else:
          s += -0.0675
        else:
         s += 0.0587
    else:
     if v44 <= 8.5:
      if v78 <= 236.5:
       if v54 <= 0.900028417:
        s += 0.0045
       else:
        s += -0.0860
      else:
       s += 0.0385
     else:
      s += -0.0954
    if v51 <= 0.000543904589:
     if v44 <= 34.5:
      if v29 <= -1.765:
       s += -0.0482
      else:
       if v87 <= 3.5:
        s += -0.0694
       else:
        if v18 <= 0.0:
         s += 0.0875
        else:
         s += 0.0084
     else:
      if v17 <= 0.0:
       s += -0.0940
      else:
       if v76 <= 5.5:
        if v61 <= 0.0903207116:
         if v18 <= 0.0:
          if v29 <= -2.725:
           s += -0.0537
          else:
           s += 0.2138
         else:
          s += -0.0099
        else:
         s += -0.0597
       else:
        s += -0.0980
    else:
     if v67 <= 2.5:
      if v26 <= -0.305:
       if v51 <= 0.614794799:
        if v29 <= -2.265:
         s += 0.0477
        else:
         s += -0.0513
       else:
        s += -0.0597
      else:
       if v77 <= 0.0:
        if v87 <= 1.5:
         s += -0.0294
        else:
         if v18 <= 0.0:
          s += 0.0123
         else:
          s += 0.0608
       else:
        if v29 <= -7.135:
         s += -0.2345
        else:
         s += -0.0331
     else:
      if v90 <= 2.5:
       if v48 <= 0.00806871746:
        if v89 <= 0.00771213323:
         s += 0.0507
        else:
         s += -0.0026
       else:
        if v51 <= 0.673207748:
         s += -0.0655
        else:
         if v4 <= 4.5:
          s += 0.0837
         else:
          if v61 <= 0.00781110081:
           s += -0.2486
          else:
           s += 0.0505
      else:
       if v61 <= 0.189473762:
        if v56 <= 43.5:
         if v92 <= 1.445:
          if v67 <= 31.5:
           s += 0.0280
          else:
           s += -0.1001
         else:
          s += 0.0801
        else:
         if v27 <= 0.0:
          s += -0.1167
         else:
          if v45 <= 5.5:
           s += 0.0282
          else:
           s += -0.1547
       else:
        s += -0.0590
    if v54 <= 0.31487041:
     if v11 <= 0.0:
      if v9 <= 0.0:
       if v5 <= 0.0:
        if v83 <= 33.5:
         s += -0.0372
        else:
         if v7 <= 0.0:
          s += -0.3453
         else:
          s += -0.0772
       else:
        if v53 <= 0.250034078:
         if v71 <= 0.0:
          s += -0.0705
         else:
          if v74 <= 76.5:
           s += 0.0749
          else:
           s += 0.0096
        else:
         s += -0.1021
      else:
       if v71 <= 0.00893887924:
        s += -0.0629
       else:
        if v74 <= 10.5:
         s += -0.0501
        else:
         if v51 <= 0.982013647:
          if v78 <= 205.5:
           s += -0.0526
          else:
           s += 0.0013
         else:
          if v15 <= 17.5:
           s += 0.0930
          else:
           s += 0.0130
     else:
      if v78 <= 575.5:
       if v66 <= 4.5:
        if v29 <= -2.165:
         if v15 <= 14.5:
          s += 0.0649
         else:
          s += -0.0294
        else:
         if v61 <= 0.0:
          if v53 <= 0.0250709132:
           s += 0.0321
          else:
           s += -0.0729
         else:
          s += 0.0694
       else:
        if v74 <= 76.5:
         if v57 <= 0.0478479853:
          s += 0.0842
         else:
          s += -0.0252
        else:
         if v66 <= 14.5:
          s += 0.0753
         else:
          if v49 <= 0.95090884:
           s += -0.0605
          else:
           s += 0.0297
      else:
       if v54 <= 0.0748562594:
        if v29 <= -0.295:
         s += -0.0927
        else:
         s += 0.0368
       else:
        s += 0.0747
    else:
     if v90 <= 16.5:
      if v71 <= 6.49166773e-09:
       s += -0.0849
      else:
       if v61 <= 0.840823431:
        if v61 <= 0.00853567688:
         s += -0.0468
        else:
         s += 0.0673
       else:
        s += -0.0378
     else:
      s += -0.0961
    if v46 <= 34.5:
     if v60 <= 7.5:
      if v14 <= 31.5:
       if v43 <= 0.0:
        if v14 <= 16:
         s += 0.0038
        else:
         s += -0.0552
       else:
        s += -0.1230
      else:
       if v14 <= 33.5:
        if v73 <= 2.5:
         s += 0.0850
        else:
         s += -0.0031
       else:
        if v0 <= 42.2:
         if v41 <= 0.0392307692:
          s += -0.0541
         else:
          s += 0.0217
        else:
         s += 0.0475
     else:
      if v51 <= 0.976858926:
       if v14 <= 29.5:
        if v60 <= 62.5:
         if v62 <= 0.0609152752:
          s += -0.0159
         else:
          s += -0.0834
        else:
         if v79 <= 4655.02947:
          s += 0.0747
         else:
          if v45 <= 7.5:
           s += -0.1528
          else:
           s += 0.0862
       else:
        if v28 <= 14.035:
         if v51 <= 9.33439318e-09:
          s += 0.0789
         else:
          if v28 <= 3.1:
           s += 0.0340
          else:
           s += -0.0334
        else:
         s += 0.0773
      else:
       if v4 <= 0.0:
        if v79 <= 6197.71689:
         if v0 <= 1.5:
          s += -0.0821
         else:
          s += 0.0871
        else:
         s += -0.0797
       else:
        if v28 <= 2.835:
         if v4 <= 11.5:
          s += -0.0098
         else:
          s += -0.2717
        else:
         if v62 <= 0.0707142857:
          if v65 <= 0.843190249:
           s += 0.0734
          else:
           s += -0.0214
         else:
          if v79 <= 2886.81942:
           s += 0.0101
          else:
           s += -0.1504
    else:
     if v14 <= 31.5:
      s += -0.0923
     else:
      if v29 <= -1.875:
       if v60 <= 89.5:
        s += -0.0814
       else:
        s += 0.1360
      else:
       if v62 <= 0.0274024024:
        s += 0.0936
       else:
        s += -0.0304
    if v46 <= 34.5:
     if v77 <= 0.0:
      if v5 <= 0.0:
       if v71 <= 0.968014722:
        if v16 <= 5.5:
         if v7 <= 0.0:
          if v53 <= 0.00189794424:
           s += 0.0372
          else:
           s += -0.1600
         else:
          s += -0.0049
        else:
         if v92 <= -1.465:
          if v15 <= 26.5:
           s += -0.0399
          else:
           s += 0.0989
         else:
          if v90 <= 42:
           s += 0.0244
          else:
           s += 0.1153
       else:
        s += -0.0690
      else:
       if v46 <= 2.5:
        if v79 <= 6197.71689:
         if v71 <= 0.0571196096:
          if v2 <= 0.133408748:
           s += 0.0393
          else:
           s += -0.0692
         else:
          s += 0.0826
        else:
         if v71 <= 0.645175216:
          if v54 <= 0.0298742234:
           s += -0.1964
          else:
           s += 0.0251
         else:
          s += 0.0710
       else:
        if v92 <= 1.445:
         if v6 <= 0.014599318:
          s += -0.0379
         else:
          if v79 <= 111.159424:
           s += 0.0822
          else:
           s += 0.0045
        else:
         s += 0.0695
     else:
      if v30 <= 0.0:
       if v89 <= 0.151608969:
        s += 0.0029
       else:
        s += -0.0399
      else:
       if v63 <= 2.5:
        if v32 <= 0.0:
         s += -0.1087
        else:
         s += 0.0940
       else:
        s += 0.0469
    else:
     if v54 <= 0.115400503:
      if v79 <= 133.116073:
       if v16 <= 8.5:
        if v79 <= 111.159424:
         s += -0.0688
        else:
         s += 0.1602
       else:
        s += 0.1533
      else:
       if v51 <= 0.0431668929:
        s += -0.0869
       else:
        if v16 <= 14.5:
         if v58 <= 0.0456439394:
          s += 0.0279
         else:
          s += -0.0786
        else:
         s += 0.2347
     else:
      s += -0.0956
    if v46 <= 34.5:
     if v11 <= 0.1:
      if v13 <= 26.9990729:
       if v42 <= 0.0722996516:
        if v9 <= 0.0784615385:
         if v11 <= -1.265:
          s += -0.0621
         else:
          if v93 <= 0.0:
           s += -0.0487
          else:
           s += -0.0042
        else:
         if v29 <= -2.315:
          s += -0.0469
         else:
          s += 0.0390
       else:
        s += 0.0221
      else:
       if v5 <= 0.0:
        if v61 <= 0.00325686385:
         s += -0.1358
        else:
         s += 0.0163
       else:
        if v46 <= 3.5:
         if v56 <= 152.5:
          s += 0.0847
         else:
          s += -0.0426
        else:
         if v16 <= 8.5:
          s += -0.1212
         else:
          s += 0.0209
     else:
      if v50 <= 0.976355699:
       if v78 <= 575.5:
        if v70 <= 0.957041133:
         if v76 <= 0.0:
          if v61 <= 0.999765954:
           s += 0.0522
          else:
           s += -0.0445
         else:
          if v78 <= 245.5:
           s += -0.0398
          else:
           s += 0.0632
        else:
         s += -0.0521
       else:
        if v28 <= 10.825:
         if v2 <= 0.480950653:
          s += -0.1406
         else:
          s += 0.0763
        else:
         s += 0.0369
      else:
       if v24 <= 0.0:
        if v70 <= 0.957041133:
         if v72 <= 39.5:
          s += 0.0777
         else:
          s += -0.0192
        else:
         s += 0.0045
       else:
        s += -0.0621
    else:
     if v42 <= 0.0307765152:
      if v17 <= 0.0:
       s += -0.0939
      else:
       if v78 <= 843.5:
        s += -0.0559
       else:
        s += 0.1671
     else:
      if v61 <= 0.224996942:
       if v29 <= -1.51:
        s += -0.0150
       else:
        if v16 <= 9.5:
         s += 0.0212
        else:
         s += 0.1901
      else:
       s += -0.0912
    if v46 <= 34.5:
     if v11 <= 0.0:
      if v39 <= 1.5:
       if v27 <= -0.16:
        if v58 <= 0.00304339914:
         if v78 <= 119.5:
          s += -0.0587
         else:
          s += 0.0119
        else:
         if v58 <= 0.0358751609:
          s += -0.1781
         else:
          s += -0.0454
       else:
        if v11 <= -1.235:
         if v95 <= 0.0:
          s += 0.1611
         else:
          s += -0.0295
        else:
         if v51 <= 0.879871506:
          if v78 <= 245.5:
           s += -0.0272
          else:
           s += 0.0292
         else:
          if v73 <= 48.5:
           s += 0.0458
          else:
           s += -0.0331
      else:
       if v8 <= 0.195238095:
        s += -0.1446
       else:
        s += -0.0432
     else:
      if v78 <= 575.5:
       if v22 <= 0.0:
        if v79 <= 6197.71689:
         if v11 <= 1.475:
          if v46 <= 2.5:
           s += 0.0524
          else:
           s += 0.0150
         else:
          s += 0.0673
        else:
         s += -0.0944
       else:
        s += -0.0834
      else:
       if v78 <= 595.5:
        if v69 <= 0.548254081:
         s += -0.2256
        else:
         s += -0.0126
       else:
        if v78 <= 715:
         s += 0.0463
        else:
         s += -0.0734
    else:
     if v51 <= 0.0107941404:
      if v79 <= 133.116073:
       if v17 <= 0.0:
        if v66 <= 68.5:
         s += -0.0867
        else:
         s += 0.1505
       else:
        if v79 <= 10.6371185:
         s += -0.0685
        else:
         s += 0.2147
      else:
       s += -0.0961
     else:
      if v79 <= 34.6919125:
       s += 0.1119
      else:
       if v93 <= -0.27:
        s += -0.0751
       else:
        if v78 <= 59.5:
         s += 0.1211
        else:
         if v58 <= 0.0400892857:
          s += 0.0275
         else:
          s += -0.0744
    if v46 <= 34.5:
     if v60 <= 7.5:
      if v14 <= 31.5:
       if v14 <= 16:
        if v28 <= 1.1:
         if v54 <= 0.900028417:
          s += 0.0991
         else:
          s += -0.0889
        else:
         s += -0.0451
       else:
        s += -0.0653
      else:
       if v14 <= 33.5:
        if v70 <= 0.966637822:
         if v53 <= 0.723731305:
          s += 0.0771
         else:
          s += -0.0465
        else:
         s += -0.0578
       else:
        if v0 <= 42.2:
         if v64 <= 0.975:
          if v53 <= 0.0437019819:
           s += -0.0733
          else:
           s += -0.0179
         else:
          s += 0.1093
        else:
         s += 0.0386
     else:
      if v77 <= 0.0:
       if v2 <= 0.77322495:
        if v78 <= 187.5:
         if v70 <= 0.930891081:
          if v57 <= 0.73030303:
           s += 0.0791
          else:
           s += -0.0478
         else:
          s += -0.0008
        else:
         if v28 <= 12.085:
          if v53 <= 0.0268789193:
           s += 0.0031
          else:
           s += 0.0566
         else:
          s += 0.0686
       else:
        s += -0.0185
      else:
       if v28 <= -8.715:
        s += -0.1226
       else:
        if v78 <= 245.5:
         if v78 <= 198.5:
          if v28 <= 5.425:
           s += -0.0735
          else:
           s += 0.0300
         else:
          if v60 <= 33.5:
           s += -0.0074
          else:
           s += -0.1436
        else:
         if v78 <= 575.5:
          s += 0.0650
         else:
          if v28 <= 10.825:
           s += -0.1146
          else:
           s += 0.0344
    else:
     if v54 <= 0.157392228:
      if v60 <= 3.5:
       s += -0.0516
      else:
       if v54 <= 0.00360554872:
        s += -0.0446
       else:
        if v85 <= -1.325:
         s += -0.0665
        else:
         s += 0.1207
     else:
      s += -0.0940
    if v81 <= 0.875856164:
     if v62 <= 0.214619493:
      if v68 <= 0.0:
       if v14 <= 27.5:
        if v14 <= 16:
         if v26 <= 0.0:
          if v51 <= 0.673207748:
           s += -0.0067
          else:
           s += 0.0716
         else:
          if v28 <= 12.595:
           s += -0.1671
          else:
           s += 0.0174
        else:
         if v56 <= 14.5:
          if v48 <= 0.0218848397:
           s += -0.0366
          else:
           s += 0.0561
         else:
          if v55 <= 27.5:
           s += -0.1385
          else:
           s += 0.0354
       else:
        if v3 <= 0.357470511:
         if v89 <= 0.668044077:
          if v79 <= 4742.48235:
           s += 0.0515
          else:
           s += -0.0312
         else:
          s += -0.0140
        else:
         if v14 <= 35.5:
          s += 0.0699
         else:
          if v95 <= 0.0:
           s += 0.1657
          else:
           s += -0.0431
      else:
       if v79 <= 2.80975853:
        s += 0.0722
       else:
        s += -0.1100
     else:
      if v84 <= 0.0:
       if v28 <= 19.56:
        s += -0.0764
       else:
        s += 0.0509
      else:
       s += -0.0192
    else:
     if v28 <= 2.37:
      if v82 <= 12.5:
       s += -0.0366
      else:
       s += -0.0941
     else:
      if v68 <= 0.0:
       if v14 <= 32.5:
        if v3 <= 0.0227965632:
         if v79 <= 2021.42675:
          s += -0.0782
         else:
          s += 0.0099
        else:
         if v79 <= 928.253329:
          s += 0.2540
         else:
          s += 0.0110
       else:
        if v62 <= 0.150757576:
         if v3 <= 0.983695171:
          if v63 <= 8.5:
           s += 0.0291
          else:
           s += -0.1035
         else:
          s += -0.0968
        else:
         if v62 <= 0.948684211:
          s += 0.1634
         else:
          s += -0.0060
      else:
       s += -0.1125
    if v53 <= 0.723731305:
     if v68 <= 0.0:
      if v11 <= -1.135:
       if v62 <= 0.214619493:
        if v61 <= 0.00781110081:
         if v61 <= 0.00448616907:
          if v56 <= 19.5:
           s += -0.0401
          else:
           s += 0.0385
         else:
          s += -0.1857
        else:
         if v56 <= 19.5:
          if v28 <= -0.23:
           s += -0.0619
          else:
           s += 0.0594
         else:
          s += -0.0321
       else:
        s += -0.0766
      else:
       if v59 <= 0.583991175:
        if v43 <= 0.0:
         if v20 <= 0.0:
          if v78 <= 575.5:
           s += 0.0235
          else:
           s += -0.0294
         else:
          s += -0.1102
        else:
         if v56 <= 6.5:
          if v56 <= 1.5:
           s += -0.0256
          else:
           s += -0.1342
         else:
          if v62 <= 0.0447447447:
           s += 0.0657
          else:
           s += -0.1041
       else:
        if v48 <= 0.00806871746:
         if v59 <= 0.998848082:
          if v11 <= 0.07:
           s += -0.0151
          else:
           s += 0.0469
         else:
          if v91 <= 32.5:
           s += 0.0486
          else:
           s += -0.1056
        else:
         if v90 <= 6.5:
          if v56 <= 162.5:
           s += 0.0780
          else:
           s += -0.0195
         else:
          if v28 <= 6.07:
           s += -0.0824
          else:
           s += 0.0599
     else:
      if v68 <= 1.5:
       s += -0.1065
      else:
       s += 0.0368
    else:
     if v72 <= 10.5:
      if v84 <= -1.515:
       s += -0.0885
      else:
       if v38 <= 0.0:
        if v28 <= -10.645:
         s += 0.2313
        else:
         if v43 <= 0.0:
          if v62 <= 0.0582579186:
           s += 0.0641
          else:
           s += -0.0447
         else:
          s += -0.1008
       else:
        s += -0.0657
     else:
      s += -0.0920
    if v54 <= 0.800058526:
     if v68 <= 0.0:
      if v59 <= 0.583991175:
       if v71 <= 0.993105256:
        if v15 <= 14.5:
         if v15 <= 8.5:
          s += -0.1169
         else:
          if v27 <= 0.52:
           s += 0.0526
          else:
           s += -0.0894
        else:
         if v15 <= 18.5:
          s += -0.0890
         else:
          if v70 <= 0.902537397:
           s += 0.0113
          else:
           s += -0.0269
       else:
        if v28 <= 20.81:
         s += -0.0684
        else:
         s += 0.1005
      else:
       if v3 <= 0.571810542:
        if v5 <= 0.0:
         if v1 <= 3.98076923:
          s += -0.1193
         else:
          if v27 <= -1.165:
           s += -0.1139
          else:
           s += 0.0145
        else:
         if v56 <= 162.5:
          if v89 <= 0.157985169:
           s += 0.0840
          else:
           s += 0.0165
         else:
          if v56 <= 181.5:
           s += -0.1254
          else:
           s += 0.0268
       else:
        if v59 <= 0.987265175:
         if v56 <= 48.5:
          if v66 <= 11.5:
           s += -0.0552
          else:
           s += -0.1663
         else:
          s += 0.0237
        else:
         if v67 <= 7.5:
          s += -0.0908
         else:
          if v8 <= 0.170289855:
           s += -0.0546
          else:
           s += 0.1249
     else:
      if v68 <= 1.5:
       s += -0.1033
      else:
       s += 0.0358
    else:
     if v90 <= 7.5:
      if v56 <= 1.5:
       if v69 <= 0.342478298:
        s += 0.1531
       else:
        s += -0.0103
      else:
       if v27 <= -3.375:
        if v79 <= 261.981207:
         s += 0.2956
        else:
         s += -0.0640
       else:
        s += -0.0786
     else:
      if v3 <= 0.0519855867:
       s += -0.0973
      else:
       if v27 <= 0.875:
        s += -0.0656
       else:
        s += 0.3157
    if v46 <= 34.5:
     if v60 <= 9.5:
      if v66 <= 5.5:
       if v87 <= 1.5:
        if v9 <= 0.212406015:
         if v59 <= 0.525335188:
          s += -0.0849
         else:
          s += 0.0899
        else:
         s += 0.0986
       else:
        if v50 <= 0.982705155:
         if v90 <= 3.5:
          s += -0.0644
         else:
          s += -0.0043
        else:
         if v27 <= -0.625:
          s += -0.0490
         else:
          s += 0.0511
      else:
       if v71 <= 0.145658448:
        if v93 <= -0.17:
         if v0 <= 27.1:
          s += -0.1523
         else:
          s += 0.0579
        else:
         s += -0.0002
       else:
        if v71 <= 0.850437849:
         if v79 <= 1073.67273:
          s += 0.0820
         else:
          s += 0.0142
        else:
         if v69 <= 0.240123981:
          s += -0.0809
         else:
          s += 0.0349
     else:
      if v2 <= 0.803425059:
       if v90 <= 2.5:
        if v79 <= 6197.71689:
         if v0 <= 1.5:
          s += -0.0549
         else:
          s += 0.0592
        else:
         if v54 <= 0.0344044:
          if v71 <= 0.645175216:
           s += -0.1499
          else:
           s += 0.0416
         else:
          s += 0.0750
       else:
        if v66 <= 28.5:
         if v15 <= 9.5:
          if v60 <= 32.5:
           s += -0.0950
          else:
           s += 0.0443
         else:
          if v60 <= 103.5:
           s += 0.0440
          else:
           s += -0.0230
        else:
         if v49 <= 0.19722949:
          s += 0.0360
         else:
          s += -0.0792
      else:
       s += -0.0199
    else:
     if v54 <= 0.208644196:
      if v79 <= 133.116073:
       if v28 <= -2.42:
        s += 0.0004
       else:
        s += 0.1580
      else:
       if v59 <= 0.0255778042:
        s += -0.0639
       else:
        s += 0.0509
     else:
      s += -0.0937
    if v46 <= 34.5:
     if v71 <= 0.0686421648:
      if v72 <= 19.5:
       if v29 <= -7.725:
        if v29 <= -8.775:
         s += -0.0031
        else:
         s += 0.2217
       else:
        if v32 <= 0.0:
         if v0 <= 34.2:
          s += -0.0368
         else:
          s += 0.0115
        else:
         if v28 <= 5.425:
          s += -0.1426
         else:
          s += -0.0340
      else:
       if v28 <= -6.205:
        s += -0.0689
       else:
        s += 0.0549
     else:
      if v51 <= 0.974269794:
       if v63 <= 11.5:
        if v91 <= 33.5:
         if v33 <= 0.0:
          if v0 <= 45.1:
           s += -0.0299
          else:
           s += 0.0458
         else:
          if v29 <= -6.945:
           s += -0.1019
          else:
           s += 0.0423
        else:
         if v73 <= 11.5:
          if v64 <= 0.121323529:
           s += 0.0090
          else:
           s += 0.0786
         else:
          s += 0.1141
       else:
        if v29 <= -0.295:
         if v29 <= -2.165:
          s += -0.1205
         else:
          if v85 <= 0.325:
           s += 0.0529
          else:
           s += -0.1036
        else:
         s += -0.3527
      else:
       if v57 <= 0.0914315569:
        if v28 <= 3.92:
         if v56 <= 144.5:
          if v91 <= 19.5:
           s += 0.0943
          else:
           s += 0.0119
         else:
          if v51 <= 0.999986844:
           s += -0.1330
          else:
           s += 0.0252
        else:
         if v1 <= 2.02:
          s += -0.1231
         else:
          if v26 <= -0.755:
           s += -0.0203
          else:
           s += 0.0580
       else:
        s += -0.0441
    else:
     if v42 <= 0.0307765152:
      if v0 <= 39.1:
       s += -0.0833
      else:
       s += 0.0117
     else:
      if v29 <= -1.51:
       s += -0.0322
      else:
       s += 0.0772
    if v54 <= 0.800058526:
     if v84 <= 0.0:
      if v92 <= -0.585:
       if v78 <= 254.5:
        if v0 <= 53.1:
         s += -0.0604
        else:
         s += 0.0096
       else:
        if v71 <= 1.44607763e-06:
         s += -0.0894
        else:
         if v62 <= 0.161895161:
          if v78 <= 554.5:
           s += 0.0517
          else:
           s += -0.0481
         else:
          s += -0.0530
      else:
       if v0 <= 40.4:
        if v95 <= 12.5:
         if v39 <= 0.0:
          if v66 <= 5.5:
           s += -0.0026
          else:
           s += 0.0309
         else:
          s += -0.0394
        else:
         if v71 <= 0.210967644:
          if v78 <= 1208:
           s += -0.0676
          else:
           s += 0.1615
         else:
          if v71 <= 0.99772423:
           s += 0.0591
          else:
           s += -0.0506
       else:
        if v70 <= 0.441924564:
         s += 0.0807
        else:
         if v78 <= 69.5:
          s += 0.1002
         else:
          s += -0.0099
     else:
      if v76 <= 0.0:
       if v66 <= 82.5:
        if v0 <= 43.1:
         if v4 <= 3.5:
          if v63 <= 11.5:
           s += 0.0424
          else:
           s += -0.0395
         else:
          s += -0.0418
        else:
         s += 0.0728
       else:
        if v0 <= 151.5:
         s += 0.0079
        else:
         s += -0.2736
      else:
       if v54 <= 0.0357062786:
        if v49 <= 0.277504356:
         s += -0.0087
        else:
         s += -0.1137
       else:
        if v26 <= -1.05:
         s += -0.0829
        else:
         s += 0.0213
    else:
     if v87 <= 7.5:
      if v15 <= 10.5:
       if v70 <= 0.124421149:
        s += -0.0838
       else:
        if v62 <= 0.0119799139:
         s += 0.1288
        else:
         s += -0.0453
      else:
       s += -0.0649
     else:
      s += -0.0929
    if v14 <= 31.5:
     if v58 <= 0.00881074367:
      if v3 <= 0.0:
       if v70 <= 0.0447143108:
        s += -0.0685
       else:
        if v88 <= 24.2:
         if v45 <= 4.5:
          if v4 <= 1.5:
           s += 0.0358
          else:
           s += -0.0560
         else:
          s += -0.0212
        else:
         s += -0.0449
      else:
       if v79 <= 4564.71016:
        s += 0.0763
       else:
        s += -0.0642
     else:
      if v3 <= 0.200657103:
       if v66 <= 39.5:
        s += -0.0866
       else:
        s += 0.0123
      else:
       s += 0.0320
    else:
     if v70 <= 0.860094431:
      if v14 <= 33.5:
       if v66 <= 95.5:
        if v93 <= -5.005:
         s += 0.2177
        else:
         if v91 <= 31.5:
          s += 0.0218
         else:
          s += 0.0840
       else:
        if v58 <= 0.00510323639:
         s += 0.0797
        else:
         s += -0.0963
      else:
       if v14 <= 34.5:
        if v66 <= 44.5:
         s += -0.0266
        else:
         s += -0.4691
       else:
        if v39 <= 0.0:
         if v8 <= 0.170289855:
          if v66 <= 4.5:
           s += 0.0158
          else:
           s += 0.0606
         else:
          if v15 <= 16.5:
           s += 0.0982
          else:
           s += -0.0148
        else:
         if v8 <= 0.195238095:
          if v74 <= 279.5:
           s += -0.1483
          else:
           s += 0.0829
         else:
          s += -0.0016
     else:
      if v4 <= 5.5:
       if v32 <= 0.0:
        if v69 <= 0.540153314:
         if v8 <= 0.0727513228:
          s += 0.0110
         else:
          s += -0.0882
        else:
         if v79 <= 752.37333:
          s += 0.0327
         else:
          if v70 <= 0.999999953:
           s += 0.0007
          else:
           s += -0.1027
       else:
        s += -0.0616
      else:
       s += -0.1407
    if v11 <= 0.0:
     if v42 <= 0.0:
      if v89 <= 0.840289855:
       if v60 <= 7.5:
        if v92 <= 0.0:
         if v89 <= 0.304716286:
          s += -0.0648
         else:
          if v56 <= 2.5:
           s += 0.0884
          else:
           s += -0.0825
        else:
         s += -0.0171
       else:
        if v28 <= 0.21:
         if v5 <= 0.0:
          s += -0.0600
         else:
          if v3 <= 0.998951782:
           s += 0.0587
          else:
           s += -0.0674
        else:
         if v50 <= 0.089859532:
          s += 0.0503
         else:
          if v51 <= 0.976858926:
           s += -0.0608
          else:
           s += 0.0269
      else:
       if v73 <= 13.5:
        s += -0.0383
       else:
        s += -0.0864
     else:
      s += 0.0185
    else:
     if v76 <= 3.5:
      if v59 <= 0.435490765:
       if v93 <= 0.555:
        if v61 <= 0.999765954:
         if v28 <= 1.1:
          if v85 <= -0.995:
           s += -0.0155
          else:
           s += 0.0714
         else:
          if v28 <= 2.37:
           s += -0.0586
          else:
           s += 0.0269
        else:
         s += -0.0331
       else:
        if v93 <= 0.925:
         if v69 <= 0.548254081:
          if v50 <= 0.171792797:
           s += -0.0261
          else:
           s += -0.2527
         else:
          s += 0.0048
        else:
         s += 0.0174
      else:
       if v70 <= 0.947671812:
        if v67 <= 146:
         if v51 <= 0.510555912:
          if v60 <= 16.5:
           s += -0.0943
          else:
           s += 0.0458
         else:
          s += 0.0759
        else:
         if v69 <= 0.666779508:
          s += 0.0305
         else:
          s += -0.1396
       else:
        if v3 <= 0.735087719:
         s += 0.0096
        else:
         s += -0.1257
     else:
      if v28 <= 9.585:
       s += -0.0601
      else:
       s += 0.0185
    if v46 <= 8.5:
     if v60 <= 7.5:
      if v42 <= 0.183014354:
       if v64 <= 0.775:
        if v66 <= 3.5:
         if v95 <= 2.5:
          s += -0.0692
         else:
          s += -0.0128
        else:
         if v84 <= -1.465:
          s += -0.0665
         else:
          s += 0.0144
       else:
        s += 0.0861
      else:
       s += 0.0336
     else:
      if v76 <= 0.0:
       if v66 <= 28.5:
        if v46 <= 3.5:
         if v71 <= 0.0686421648:
          if v95 <= 4.5:
           s += 0.0565
          else:
           s += -0.0355
         else:
          if v62 <= 0.175735294:
           s += 0.0769
          else:
           s += -0.0213
        else:
         if v15 <= 9.5:
          if v60 <= 40.5:
           s += -0.0633
          else:
           s += 0.0558
         else:
          s += 0.0346
       else:
        if v66 <= 30.5:
         if v58 <= 0.0767129046:
          s += -0.1527
         else:
          s += 0.0630
        else:
         if v78 <= 69.5:
          if v78 <= 59.5:
           s += 0.0484
          else:
           s += -0.2238
         else:
          if v71 <= 2.4324593e-16:
           s += -0.0734
          else:
           s += 0.0289
      else:
       if v31 <= 0.0:
        if v66 <= 32.5:
         s += 0.0129
        else:
         if v95 <= 2.5:
          s += -0.0128
         else:
          s += -0.1128
       else:
        s += -0.1388
    else:
     if v42 <= 0.0363756614:
      if v62 <= 0.00493972408:
       if v60 <= 4.5:
        s += -0.0694
       else:
        if v80 <= 3.1:
         s += -0.0534
        else:
         if v86 <= 13.5:
          s += 0.0255
         else:
          s += 0.2059
      else:
       if v78 <= 1208:
        s += -0.0916
       else:
        s += 0.1187
     else:
      if v76 <= 4.5:
       s += 0.0388
      else:
       s += -0.0688
    if v14 <= 31.5:
     if v46 <= 18.5:
      if v60 <= 65.5:
       if v60 <= 6.5:
        if v73 <= 6.5:
         s += -0.0519
        else:
         if v38 <= 0.0:
          if v53 <= 0.984543995:
           s += 0.0026
          else:
           s += 0.1454
         else:
          s += -0.0711
       else:
        if v46 <= 3.5:
         s += 0.0400
        else:
         if v61 <= 0.0529716304:
          if v23 <= 0.0:
           s += 0.0222
          else:
           s += -0.0628
         else:
          if v61 <= 0.31051222:
           s += -0.1255
          else:
           s += -0.0201
      else:
       s += 0.0500
     else:
      if v61 <= 0.421463816:
       if v14 <= 10.5:
        s += 0.0558
       else:
        s += -0.0558
      else:
       s += -0.0975
    else:
     if v77 <= 0.0:
      if v16 <= 5.5:
       if v66 <= 99.5:
        if v4 <= 4.5:
         if v46 <= 1.5:
          s += 0.0371
         else:
          s += -0.0617
        else:
         s += -0.1594
       else:
        if v61 <= 0.00151804575:
         s += -0.3336
        else:
         s += -0.0516
      else:
       if v70 <= 0.860094431:
        if v21 <= 0.0:
         if v71 <= 0.999847573:
          if v14 <= 33.5:
           s += 0.0759
          else:
           s += 0.0396
         else:
          s += -0.0487
        else:
         s += -0.0885
       else:
        if v16 <= 13.5:
         if v71 <= 3.09465998e-16:
          s += -0.0573
         else:
          s += 0.0117
        else:
         if v45 <= 5.5:
          s += 0.1105
         else:
          s += -0.0186
     else:
      if v37 <= 0.0:
       if v53 <= 0.130993432:
        if v49 <= 0.0:
         s += 0.0566
        else:
         s += -0.0174
       else:
        if v66 <= 104.5:
         s += -0.0466
        else:
         s += -0.2621
      else:
       s += -0.1426
    if v68 <= 0.0:
     if v2 <= 0.821849993:
      if v59 <= 0.655774154:
       if v43 <= 0.0:
        if v37 <= 0.0:
         if v79 <= 0.180122912:
          s += 0.0837
         else:
          if v9 <= 0.151923077:
           s += 0.0036
          else:
           s += 0.0511
        else:
         if v35 <= 0.0:
          if v24 <= 0.0:
           s += -0.0787
          else:
           s += -0.3614
         else:
          s += 0.0210
       else:
        if v67 <= 38.5:
         if v79 <= 2129.64762:
          if v43 <= 0.0:
           s += -0.0814
          else:
           s += 0.0711
         else:
          s += -0.1052
        else:
         s += 0.1634
      else:
       if v3 <= 0.668333333:
        if v65 <= 0.866768293:
         if v48 <= 0.00828218261:
          if v49 <= 0.999811742:
           s += 0.0466
          else:
           s += -0.0381
         else:
          if v46 <= 6.5:
           s += 0.0758
          else:
           s += -0.0042
        else:
         if v79 <= 55.397311:
          s += -0.2453
         else:
          s += 0.0004
       else:
        if v59 <= 1:
         if v67 <= 38.5:
          if v70 <= 0.634439197:
           s += -0.0346
          else:
           s += -0.1239
         else:
          s += 0.0341
        else:
         s += 0.0398
     else:
      if v46 <= 8.5:
       if v93 <= -5.005:
        if v91 <= 18.5:
         s += -0.0387
        else:
         s += 0.3026
       else:
        if v43 <= 0.0:
         if v61 <= 0.500358524:
          if v67 <= 1.5:
           s += 0.0142
          else:
           s += -0.0721
         else:
          if v93 <= 0.0:
           s += -0.0399
          else:
           s += 0.0382
        else:
         s += -0.0958
      else:
       if v59 <= 0.896749919:
        s += -0.0843
       else:
        s += 0.1865
    else:
     if v59 <= 0.759057733:
      s += -0.0978
     else:
      s += 0.0563
    if v54 <= 0.833370216:
     if v92 <= 0.1:
      if v70 <= 0.849415108:
       if v59 <= 0.771120506:
        if v74 <= 0.0:
         if v70 <= 0.0652205298:
          s += -0.0834
         else:
          s += 0.0250
        else:
         if v54 <= 0.399879952:
          if v17 <= 0.0:
           s += 0.0153
          else:
           s += -0.0211
         else:
          s += 0.0889
       else:
        if v48 <= 0.00785719354:
         s += -0.0199
        else:
         s += 0.0605
      else:
       if v74 <= 24.5:
        if v69 <= 0.453049949:
         s += -0.0780
        else:
         if v54 <= 0.0368298919:
          s += 0.0844
         else:
          if v59 <= 0.096740081:
           s += -0.0876
          else:
           s += 0.0636
       else:
        s += -0.0376
     else:
      if v74 <= 70.5:
       if v66 <= 4.5:
        if v20 <= 0.0:
         if v15 <= 16.5:
          s += 0.0666
         else:
          if v37 <= 0.0:
           s += 0.0107
          else:
           s += -0.1043
        else:
         s += -0.1253
       else:
        if v3 <= 0.450308642:
         if v7 <= 0.0:
          if v29 <= -0.18:
           s += 0.0497
          else:
           s += -0.1070
         else:
          if v57 <= 0.973684211:
           s += 0.0765
          else:
           s += -0.0115
        else:
         if v3 <= 0.998951782:
          s += -0.0932
         else:
          s += 0.0406
      else:
       if v15 <= 14.5:
        s += 0.0398
       else:
        if v53 <= 0.0377489453:
         if v53 <= 0.0134383728:
          s += -0.0103
         else:
          if v50 <= 0.999999972:
           s += -0.1001
          else:
           s += 0.0198
        else:
         s += 0.0164
    else:
     if v46 <= 8.5:
      if v74 <= 162.5:
       if v3 <= 0.0519855867:
        s += -0.0527
       else:
        s += 0.0755
      else:
       s += 0.1022
     else:
      s += -0.0962
    if v54 <= 0.800058526:
     if v14 <= 27.5:
      if v15 <= 14.5:
       if v50 <= 0.674982434:
        if v61 <= 0.189473762:
         if v50 <= 0.220929606:
          if v61 <= 0.0379290954:
           s += 0.0081
          else:
           s += 0.1023
         else:
          if v50 <= 0.275861607:
           s += -0.1596
          else:
           s += 0.0518
        else:
         s += -0.0823
       else:
        if v76 <= 1.5:
         s += 0.0731
        else:
         s += -0.0579
      else:
       if v54 <= 0.0019887119:
        if v16 <= 9.5:
         s += 0.0552
        else:
         if v50 <= 0.0435430491:
          if v9 <= 0.297058824:
           s += -0.0630
          else:
           s += 0.0534
         else:
          s += 0.0463
       else:
        if v48 <= 0.058034575:
         s += -0.0647
        else:
         s += 0.0160
     else:
      if v14 <= 33.5:
       if v40 <= 0.0:
        if v16 <= 13.5:
         if v88 <= 31.1:
          s += 0.0138
         else:
          s += 0.0715
        else:
         s += 0.1022
       else:
        s += -0.0613
      else:
       if v14 <= 35.5:
        if v9 <= 0.0488095238:
         if v92 <= 0.0:
          s += -0.0194
         else:
          if v53 <= 0.0250709132:
           s += -0.1051
          else:
           s += -0.3158
        else:
         s += 0.0749
       else:
        if v9 <= 0.0:
         if v67 <= 3.5:
          if v31 <= 0.0:
           s += 0.0030
          else:
           s += -0.1291
         else:
          if v74 <= 82.5:
           s += 0.0679
          else:
           s += -0.0235
        else:
         if v15 <= 16.5:
          if v15 <= 8.5:
           s += -0.0939
          else:
           s += 0.0871
         else:
          if v41 <= 0.0408333333:
           s += -0.0307
          else:
           s += 0.0202
    else:
     if v46 <= 7.5:
      s += -0.0117
     else:
      s += -0.0942
    if v68 <= 0.0:
     if v89 <= 0.99947644:
      if v59 <= 0.583991175:
       if v43 <= 0.0:
        if v0 <= 8.2:
         if v11 <= -1.625:
          s += -0.0442
         else:
          if v16 <= 5.5:
           s += -0.0344
          else:
           s += 0.0356
        else:
         if v16 <= 16.5:
          if v25 <= 0.0:
           s += -0.0142
          else:
           s += 0.0629
         else:
          if v51 <= 0.000242160989:
           s += -0.0361
          else:
           s += 0.0734
       else:
        if v32 <= 0.0:
         if v43 <= 0.6:
          if v67 <= 10.5:
           s += -0.0906
          else:
           s += 0.1306
         else:
          if v91 <= 31.5:
           s += -0.0572
          else:
           s += 0.0857
        else:
         s += -0.1573
      else:
       if v0 <= 19.1:
        if v67 <= 10.5:
         if v44 <= 1.5:
          if v51 <= 1:
           s += 0.0252
          else:
           s += -0.1887
         else:
          if v81 <= 0.354137158:
           s += 0.0377
          else:
           s += -0.0726
        else:
         if v0 <= 1.5:
          s += -0.0713
         else:
          s += 0.0347
       else:
        if v53 <= 0.123930778:
         if v67 <= 160.5:
          if v16 <= 18.5:
           s += 0.0662
          else:
           s += -0.0458
         else:
          s += -0.0539
        else:
         if v59 <= 0.884583289:
          s += -0.1334
         else:
          s += 0.0551
     else:
      if v51 <= 0.0892524535:
       if v18 <= 0.0:
        if v41 <= 0.0259784076:
         s += -0.0940
        else:
         s += 0.0232
       else:
        if v70 <= 0.240858705:
         s += 0.0540
        else:
         s += -0.0397
      else:
       if v16 <= 5.5:
        s += -0.0742
       else:
        s += 0.0134
    else:
     if v68 <= 1.5:
      s += -0.0953
     else:
      s += 0.0325
    if v28 <= -7.425:
     if v18 <= 0.0:
      if v45 <= 16.5:
       s += -0.1031
      else:
       s += 0.0430
     else:
      if v87 <= 5.5:
       s += 0.0579
      else:
       s += -0.0372
    else:
     if v11 <= 0.1:
      if v41 <= 0.0:
       if v11 <= -1.465:
        if v24 <= 0.0:
         if v28 <= 20.81:
          s += -0.0562
         else:
          s += 0.0447
        else:
         s += 0.0731
       else:
        if v86 <= 25.5:
         if v66 <= 95.5:
          if v84 <= 0.0:
           s += -0.0148
          else:
           s += 0.0142
         else:
          if v28 <= 4.81:
           s += -0.1393
          else:
           s += -0.0162
        else:
         s += -0.0971
      else:
       if v41 <= 0.804761905:
        s += 0.0232
       else:
        s += -0.0612
     else:
      if v59 <= 0.583991175:
       if v28 <= 0.63:
        if v37 <= 0.0:
         if v61 <= 0.554259073:
          if v59 <= 0.545829951:
           s += 0.0684
          else:
           s += -0.1349
         else:
          s += -0.0532
        else:
         s += -0.1864
       else:
        if v50 <= 0.966073313:
         if v59 <= 0.0142333604:
          if v63 <= 11.5:
           s += 0.0198
          else:
           s += -0.0815
         else:
          if v18 <= 0.0:
           s += -0.0771
          else:
           s += -0.0078
        else:
         s += 0.0291
      else:
       if v52 <= 0.0:
        if v89 <= 0.242061492:
         if v45 <= 6.5:
          s += 0.0749
         else:
          if v28 <= 6.07:
           s += -0.1258
          else:
           s += 0.0737
        else:
         if v11 <= 1.345:
          s += -0.0750
         else:
          s += 0.0495
       else:
        if v53 <= 0.0346595244:
         if v67 <= 15.5:
          s += 0.0340
         else:
          s += -0.1139
        else:
         s += 0.0347
    if v11 <= 0.04:
     if v62 <= 0.0609152752:
      if v39 <= 1.5:
       if v91 <= 34.5:
        if v70 <= 0.0447143108:
         if v6 <= 0.0:
          s += -0.0797
         else:
          s += 0.0142
        else:
         if v14 <= 33.5:
          if v70 <= 0.940247433:
           s += 0.0242
          else:
           s += -0.0316
         else:
          if v63 <= 0.0:
           s += -0.0538
          else:
           s += 0.0267
       else:
        if v4 <= 6.5:
         if v28 <= 0.0:
          if v24 <= 0.0:
           s += -0.0038
          else:
           s += -0.2149
         else:
          if v90 <= 9.5:
           s += 0.0221
          else:
           s += 0.0861
        else:
         s += -0.0991
      else:
       s += -0.0626
     else:
      if v28 <= 2.37:
       s += -0.0755
      else:
       if v87 <= 1.5:
        if v84 <= 1.005:
         s += -0.1165
        else:
         s += -0.0070
       else:
        if v91 <= 35.5:
         if v59 <= 0.247902948:
          s += -0.0517
         else:
          s += 0.0524
        else:
         if v87 <= 3.5:
          s += -0.0297
         else:
          s += 0.1098
    else:
     if v76 <= 0.0:
      if v13 <= 51.3930089:
       if v2 <= 0.0:
        if v43 <= 0.0:
         if v45 <= 5.5:
          if v14 <= 6.5:
           s += -0.1460
          else:
           s += 0.0432
         else:
          if v63 <= 11.5:
           s += 0.0096
          else:
           s += -0.1962
        else:
         if v59 <= 0.160767293:
          s += -0.0865
         else:
          s += 0.0736
       else:
        if v28 <= 20.81:
         if v28 <= 3.92:
          s += -0.0301
         else:
          s += 0.0290
        else:
         s += -0.0975
      else:
       s += 0.0716
     else:
      if v28 <= -8.715:
       s += -0.1068
      else:
       s += -0.0011
    if v71 <= 0.993105256:
     if v77 <= 0.0:
      if v60 <= 7.5:
       if v42 <= 0.19292804:
        if v78 <= 59.5:
         if v48 <= 0.0644756836:
          s += -0.1138
         else:
          s += 0.0414
        else:
         if v79 <= 474.676845:
          if v28 <= -3.885:
           s += -0.0471
          else:
           s += 0.0364
         else:
          if v78 <= 254.5:
           s += -0.0431
          else:
           s += 0.0177
       else:
        if v28 <= -4.575:
         if v78 <= 77.5:
          s += 0.2827
         else:
          s += 0.0520
        else:
         s += 0.0214
      else:
       if v79 <= 6197.71689:
        if v78 <= 575.5:
         if v63 <= 11.5:
          if v53 <= 0.00317345627:
           s += 0.0563
          else:
           s += 0.0192
         else:
          if v60 <= 37.5:
           s += -0.0948
          else:
           s += 0.0286
        else:
         s += -0.0338
       else:
        if v71 <= 0.632694513:
         s += -0.1066
        else:
         s += 0.0528
     else:
      if v78 <= 245.5:
       if v29 <= -6.945:
        s += -0.1663
       else:
        if v58 <= 0.0800763359:
         s += -0.0150
        else:
         if v74 <= 32.5:
          s += -0.0270
         else:
          s += -0.1167
      else:
       if v30 <= 0.0:
        if v36 <= 0.0:
         if v28 <= -8.715:
          if v71 <= 0.529271004:
           s += -0.1228
          else:
           s += 0.0751
         else:
          if v60 <= 153.5:
           s += 0.0632
          else:
           s += -0.0695
        else:
         if v59 <= 0.266956983:
          if v90 <= 6.5:
           s += -0.1382
          else:
           s += -0.0054
         else:
          s += 0.0880
       else:
        if v28 <= 9.2:
         s += -0.1371
        else:
         s += 0.0669
    else:
     if v42 <= 0.658333333:
      s += -0.0709
     else:
      s += 0.0617
    if v20 <= 0.0:
     if v76 <= 10.5:
      if v14 <= 28.5:
       if v58 <= 0.00881074367:
        if v3 <= 0.0:
         if v49 <= 0.215612804:
          if v50 <= 0.499992577:
           s += -0.0108
          else:
           s += 0.0269
         else:
          if v50 <= 0.999658563:
           s += -0.1153
          else:
           s += 0.0343
        else:
         if v74 <= 190.5:
          if v90 <= 7.5:
           s += 0.0424
          else:
           s += 0.1214
         else:
          if v76 <= 0.0:
           s += 0.0708
          else:
           s += -0.1065
       else:
        if v3 <= 0.230678733:
         if v48 <= 0.100466616:
          if v67 <= 30.5:
           s += -0.0771
          else:
           s += 0.0329
         else:
          s += 0.0280
        else:
         if v4 <= 1.5:
          s += 0.1660
         else:
          s += -0.0296
      else:
       if v49 <= 2.03529407e-08:
        if v15 <= 16.5:
         if v15 <= 9.5:
          s += -0.0765
         else:
          s += 0.1055
        else:
         if v88 <= 30.4:
          if v90 <= 3.5:
           s += -0.0344
          else:
           s += 0.0244
         else:
          if v28 <= 15.555:
           s += 0.0947
          else:
           s += -0.0543
       else:
        if v7 <= 0.0:
         if v14 <= 33.5:
          s += 0.0606
         else:
          if v14 <= 35.5:
           s += -0.1339
          else:
           s += -0.0301
        else:
         if v55 <= 1.5:
          if v67 <= 3.5:
           s += -0.0055
          else:
           s += 0.0282
         else:
          if v48 <= 0.0357654807:
           s += 0.0353
          else:
           s += -0.1959
     else:
      if v28 <= 12.595:
       if v18 <= 0.0:
        s += -0.1050
       else:
        s += -0.0318
      else:
       if v14 <= 31.5:
        s += -0.0755
       else:
        s += 0.0875
    else:
     s += -0.0962
    if v54 <= 0.833370216:
     if v92 <= 0.0:
      if v0 <= 50.2:
       if v41 <= 0.0481997677:
        if v58 <= 0.0328769591:
         if v67 <= 7.5:
          if v44 <= 1.5:
           s += -0.0811
          else:
           s += -0.0116
         else:
          if v93 <= -0.565:
           s += -0.0655
          else:
           s += 0.0274
        else:
         if v58 <= 0.0502293578:
          s += -0.1053
         else:
          if v44 <= 8.5:
           s += -0.0185
          else:
           s += -0.0699
       else:
        if v41 <= 0.720779221:
         if v21 <= 0.0:
          if v59 <= 0.00343733819:
           s += 0.0643
          else:
           s += 0.0123
         else:
          s += -0.0847
        else:
         s += -0.0592
      else:
       if v69 <= 0.809223737:
        if v56 <= 119.5:
         s += 0.0459
        else:
         s += -0.0452
       else:
        if v56 <= 4.5:
         if v29 <= -0.265:
          s += -0.0381
         else:
          s += -0.2472
        else:
         s += 0.0309
     else:
      if v4 <= 4.5:
       if v56 <= 144.5:
        if v43 <= 0.0:
         if v11 <= -1.17:
          s += -0.0119
         else:
          if v69 <= 0.168435125:
           s += -0.0218
          else:
           s += 0.0370
        else:
         if v53 <= 0.00189794424:
          s += -0.0881
         else:
          s += 0.0285
       else:
        if v28 <= 9.585:
         s += -0.0542
        else:
         s += 0.0293
      else:
       if v29 <= -0.2:
        s += -0.0006
       else:
        s += -0.1909
    else:
     if v44 <= 8.5:
      if v28 <= -3.885:
       if v70 <= 0.666418011:
        s += -0.0294
       else:
        s += 0.2339
      else:
       if v4 <= 1.5:
        s += -0.0621
       else:
        if v56 <= 1.5:
         s += 0.0997
        else:
         s += -0.0581
     else:
      s += -0.0874
    if v68 <= 0.0:
     if v71 <= 0.999999913:
      if v77 <= 0.0:
       if v22 <= 0.0:
        if v39 <= 2.5:
         if v79 <= 8583.10833:
          if v29 <= -5.905:
           s += 0.0576
          else:
           s += 0.0139
         else:
          if v70 <= 0.362694834:
           s += 0.0963
          else:
           s += -0.1537
        else:
         if v13 <= 0.725828741:
          if v8 <= 0.195238095:
           s += -0.1075
          else:
           s += 0.0083
         else:
          s += -0.1970
       else:
        if v8 <= 0.86038961:
         s += -0.0833
        else:
         s += 0.0335
      else:
       if v29 <= -2.535:
        if v79 <= 0.000753130531:
         s += -0.2570
        else:
         if v77 <= 6.5:
          if v56 <= 29.5:
           s += -0.1035
          else:
           s += 0.0418
         else:
          if v70 <= 0.976846313:
           s += -0.0001
          else:
           s += -0.0752
       else:
        if v30 <= 0.0:
         if v72 <= 44.5:
          if v70 <= 0.418359084:
           s += 0.0512
          else:
           s += -0.0125
         else:
          if v79 <= 710.256786:
           s += 0.1346
          else:
           s += -0.0015
        else:
         if v61 <= 0.0322589185:
          if v93 <= 0.625:
           s += -0.1231
          else:
           s += 0.0458
         else:
          if v16 <= 6.5:
           s += -0.1793
          else:
           s += -0.0069
     else:
      if v16 <= 14.5:
       if v88 <= 44.2:
        s += -0.0812
       else:
        if v14 <= 29.5:
         s += -0.0649
        else:
         s += 0.0883
      else:
       if v51 <= 0.013726277:
        s += -0.0528
       else:
        s += 0.1877
    else:
     if v68 <= 2.5:
      if v16 <= 14.5:
       s += -0.1031
      else:
       if v59 <= 0.000241348919:
        s += -0.0574
       else:
        s += 0.0735
     else:
      s += 0.0500
    if v89 <= 0.99947644:
     if v60 <= 7.5:
      if v87 <= 2.5:
       if v69 <= 0.809223737:
        if v65 <= 0.0835271318:
         if v38 <= 0.0:
          if v79 <= 2021.42675:
           s += -0.0891
          else:
           s += 0.0058
         else:
          s += 0.0015
        else:
         if v70 <= 0.871113622:
          if v27 <= 2.505:
           s += 0.0253
          else:
           s += -0.0505
         else:
          s += -0.0864
       else:
        s += 0.0363
      else:
       if v69 <= 0.919821272:
        if v0 <= 46.4:
         if v88 <= 33.1:
          if v59 <= 0.039166916:
           s += -0.0039
          else:
           s += -0.0571
         else:
          s += 0.0331
        else:
         s += 0.0647
       else:
        s += -0.0917
     else:
      if v79 <= 4655.02947:
       if v52 <= 0.125070146:
        if v76 <= 3.5:
         if v57 <= 0.0478479853:
          if v28 <= 5.775:
           s += 0.0195
          else:
           s += 0.0523
         else:
          if v60 <= 65.5:
           s += -0.0473
          else:
           s += 0.1204
        else:
         s += -0.0213
       else:
        if v60 <= 25.5:
         if v8 <= 0.447222222:
          s += -0.0731
         else:
          s += 0.0026
        else:
         s += 0.0283
      else:
       if v28 <= 12.085:
        s += -0.0866
       else:
        s += 0.0197
    else:
     if v38 <= 0.0:
      if v27 <= -3.375:
       s += 0.1482
      else:
       if v28 <= 14.035:
        if v79 <= 2021.42675:
         if v59 <= 1:
          if v69 <= 0.240123981:
           s += 0.0510
          else:
           s += -0.0561
         else:
          s += 0.0794
        else:
         s += 0.0357
       else:
        s += 0.0695
     else:
      if v28 <= -0.79:
       s += -0.0965
      else:
       if v58 <= 0.167174797:
        s += -0.0664
       else:
        s += 0.0595
    return s
