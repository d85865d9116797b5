"""The second stage's trees.

Made by benchmarks/train.py; PROVENANCE.md beside it says from what. Not edited by hand.
"""

from __future__ import annotations

from cleaners.block_facts import BlockFacts
from cleaners.context import ContextFacts


def score(f: BlockFacts, c: ContextFacts, s: float) -> float:
    """``s`` and what 120 trees say, as log-odds."""
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
    v96 = c.score
    v97 = c.story_distance
    v98 = c.story_branch_distance
    v99 = c.story_whole_distance
    v100 = c.story_share_1
    v101 = c.story_share_2
    v102 = c.story_share_3
    v103 = c.story_share_4
    v104 = c.mean_score_1
    v105 = c.mean_score_2
    v106 = c.mean_score_3
    v107 = c.make_story_share
    v108 = c.make_mean_score
    v109 = c.story_before
    v110 = c.story_after
    v111 = c.since_first
    v112 = c.until_last
    v113 = c.score_p
    v114 = c.score_pp
    v115 = c.score_ppp
    v116 = c.score_n
    v117 = c.score_nn
    v118 = c.score_nnn
    v119 = c.mean_before
    v120 = c.mean_after
    v121 = c.topic_share
    v122 = c.page_mean_score
    v123 = c.page_story
    if v108 <= 0.704816593:
     if v116 <= 0.356479515:
      if v100 <= 0.010950813:
       if v108 <= 0.189331222:
        s += 1.1749
       else:
        s += 1.2951
      else:
       if v97 <= 8.5:
        if v81 <= 0.569292885:
         s += 1.5083
        else:
         s += 1.3256
       else:
        s += 1.2270
     else:
      if v100 <= 0.00159886461:
       if v67 <= 3.5:
        if v108 <= 0.276750615:
         s += 1.2019
        else:
         s += 1.3953
       else:
        s += 1.4877
      else:
       if v97 <= 2.5:
        if v2 <= 0.824979114:
         if v11 <= -0.425:
          s += 1.4485
         else:
          if v67 <= 5.5:
           s += 1.5258
          else:
           s += 1.6055
        else:
         s += 1.3043
       else:
        if v11 <= -0.24:
         s += 1.3026
        else:
         if v54 <= 0.200105397:
          if v100 <= 0.0196982189:
           s += 1.4183
          else:
           s += 1.5422
         else:
          s += 1.3016
    else:
     if v2 <= 0.803300866:
      if v108 <= 0.927096878:
       if v93 <= 0.525:
        if v103 <= 0.870170851:
         if v67 <= 22.5:
          if v97 <= 14.5:
           s += 1.5357
          else:
           s += 1.3630
         else:
          if v30 <= 0.0:
           s += 1.5052
          else:
           s += 1.2480
        else:
         s += 1.5707
       else:
        if v93 <= 0.895:
         s += 1.3224
        else:
         s += 1.5656
      else:
       if v3 <= 0.691742081:
        if v99 <= 26.5:
         if v67 <= 160.5:
          if v100 <= 0.000354335627:
           s += 1.4045
          else:
           s += 1.6056
         else:
          s += 1.4469
        else:
         s += 1.3012
       else:
        if v71 <= 0.058567663:
         s += 1.3596
        else:
         s += 1.5634
     else:
      if v61 <= 0.434705897:
       s += 1.3149
      else:
       s += 1.5579
    if v96 <= 0.634147574:
     if v96 <= 0.348995149:
      if v96 <= 0.177774818:
       s += -0.2710
      else:
       if v0 <= 45.1:
        s += -0.2240
       else:
        s += -0.0850
     else:
      if v50 <= 0.744353373:
       if v60 <= 4.5:
        if v74 <= 4.5:
         s += -0.0177
        else:
         if v121 <= 0.366260163:
          s += -0.2333
         else:
          s += -0.1032
       else:
        if v105 <= 0.0331098872:
         s += -0.0245
        else:
         s += -0.1119
      else:
       if v123 <= 1164.31293:
        s += -0.2366
       else:
        s += -0.1077
    else:
     if v96 <= 0.933183436:
      if v123 <= 5226.70256:
       if v96 <= 0.787891186:
        if v50 <= 0.0:
         s += 0.0436
        else:
         if v47 <= 0.0:
          s += 0.0178
         else:
          if v64 <= 0.45:
           s += -0.1073
          else:
           s += 0.0497
       else:
        if v119 <= 0.982982115:
         if v97 <= 11.5:
          s += 0.0206
         else:
          s += -0.0929
        else:
         s += -0.1023
      else:
       if v54 <= 0.070285728:
        if v76 <= 0.0:
         if v123 <= 7299.7986:
          s += -0.0059
         else:
          if v1 <= 7.4553429:
           s += -0.2213
          else:
           s += 0.0199
        else:
         s += -0.2331
       else:
        if v62 <= 0.0258161226:
         s += 0.0582
        else:
         s += -0.1989
     else:
      if v123 <= 7893.05885:
       if v76 <= 5.5:
        if v96 <= 0.977070337:
         if v97 <= 7.5:
          s += 0.0682
         else:
          if v82 <= 8.5:
           s += -0.1557
          else:
           s += 0.0462
        else:
         s += 0.0816
       else:
        if v64 <= 0.45:
         s += 0.0724
        else:
         s += -0.3162
      else:
       if v110 <= 0.650316409:
        s += -0.2821
       else:
        s += 0.0608
    if v108 <= 0.704816593:
     if v101 <= 0.0133865994:
      if v108 <= 0.376050391:
       if v60 <= 62.5:
        s += -0.2129
       else:
        if v106 <= 0.135273985:
         s += -0.1673
        else:
         s += 0.0576
      else:
       s += -0.0700
     else:
      if v116 <= 0.61558152:
       if v6 <= 0.0:
        if v79 <= 2326.09952:
         if v79 <= 3.32376972:
          s += -0.0397
         else:
          if v29 <= -4.795:
           s += -0.0092
          else:
           s += -0.2213
        else:
         s += -0.0325
       else:
        if v99 <= 4.5:
         if v8 <= 0.0:
          s += 0.0228
         else:
          s += -0.1479
        else:
         s += -0.1471
      else:
       if v60 <= 1.5:
        if v111 <= 0.0:
         s += -0.1705
        else:
         if v114 <= 0.993041351:
          if v102 <= 0.993114716:
           s += -0.0062
          else:
           s += 0.0644
         else:
          s += -0.0855
       else:
        if v108 <= 0.276750615:
         s += -0.1949
        else:
         s += -0.0692
    else:
     if v2 <= 0.803300866:
      if v108 <= 0.927096878:
       if v79 <= 7772.41941:
        if v103 <= 0.725993652:
         if v98 <= 1.5:
          s += -0.2388
         else:
          if v78 <= 372.5:
           s += 0.0144
          else:
           s += -0.0550
        else:
         if v103 <= 0.999736705:
          s += 0.0469
         else:
          s += -0.0671
       else:
        s += -0.1859
      else:
       if v109 <= 0.969652111:
        if v121 <= 0.0:
         s += -0.1842
        else:
         if v79 <= 6377.67264:
          if v12 <= 0.0:
           s += 0.0746
          else:
           s += -0.0437
         else:
          s += -0.1001
       else:
        if v48 <= 0.00583948915:
         s += -0.1154
        else:
         s += 0.0129
     else:
      if v61 <= 0.434705897:
       s += -0.1444
      else:
       s += 0.0312
    if v108 <= 0.704816593:
     if v97 <= 1.5:
      if v67 <= 4.5:
       if v91 <= 33.5:
        s += -0.1640
       else:
        if v4 <= 0.0:
         s += 0.0074
        else:
         s += -0.1423
      else:
       if v61 <= 0.335205993:
        if v57 <= 0.0251661918:
         s += 0.0619
        else:
         s += -0.1442
       else:
        if v107 <= 0.00284542108:
         s += 0.0257
        else:
         s += -0.1857
     else:
      if v107 <= 0.0299917816:
       if v106 <= 0.189760561:
        s += -0.1901
       else:
        if v16 <= 34.5:
         if v122 <= 0.151545742:
          s += -0.1815
         else:
          if v107 <= 0.0112805553:
           s += -0.1429
          else:
           s += -0.0670
        else:
         s += 0.0652
      else:
       if v112 <= -2.5:
        if v86 <= 13.5:
         s += -0.1920
        else:
         s += -0.0120
       else:
        if v26 <= -2.085:
         s += -0.1857
        else:
         if v97 <= 2.5:
          s += 0.0641
         else:
          if v59 <= 0.0661041451:
           s += -0.0125
          else:
           s += -0.1047
    else:
     if v2 <= 0.569292885:
      if v108 <= 0.927096878:
       if v34 <= 0.0:
        if v56 <= 52.5:
         if v79 <= 4477.79357:
          if v97 <= 21.5:
           s += 0.0377
          else:
           s += -0.0522
         else:
          if v108 <= 0.882668034:
           s += -0.1332
          else:
           s += 0.0570
        else:
         if v28 <= 5.965:
          s += -0.1614
         else:
          s += 0.0133
       else:
        s += -0.2077
      else:
       if v112 <= 0.0:
        s += -0.1362
       else:
        if v39 <= 3.5:
         if v122 <= 0.927579642:
          if v56 <= 388:
           s += 0.0736
          else:
           s += -0.1030
         else:
          s += -0.1372
        else:
         s += -0.1255
     else:
      s += -0.0969
    if v101 <= 0.0115445889:
     if v113 <= 0.419614896:
      if v113 <= 0.177029697:
       s += -0.1671
      else:
       s += -0.1219
     else:
      if v59 <= 0.00233163552:
       if v80 <= 7.1:
        if v29 <= -2.075:
         s += -0.0917
        else:
         s += -0.0025
       else:
        if v3 <= 0.126777411:
         s += -0.1437
        else:
         s += -0.0272
      else:
       if v116 <= 0.691495826:
        s += -0.0976
       else:
        if v114 <= 0.66207541:
         s += -0.0662
        else:
         s += 0.0443
    else:
     if v52 <= 0.302610715:
      if v59 <= 0.18042391:
       if v116 <= 0.61558152:
        if v11 <= 0.0:
         s += -0.1310
        else:
         if v99 <= 5.5:
          s += 0.0074
         else:
          s += -0.1077
       else:
        if v113 <= 0.88223671:
         if v11 <= 0.27:
          if v99 <= 2.5:
           s += -0.0134
          else:
           s += -0.0987
         else:
          s += 0.0232
        else:
         if v76 <= 3.5:
          s += 0.0497
         else:
          s += -0.1054
      else:
       if v3 <= 0.691742081:
        if v74 <= 82.5:
         if v0 <= 2.2:
          s += -0.0873
         else:
          if v99 <= 6.5:
           s += 0.0751
          else:
           s += 0.0077
        else:
         if v76 <= 5.5:
          if v44 <= 5.5:
           s += 0.0474
          else:
           s += -0.0664
         else:
          if v67 <= 9.5:
           s += 0.0567
          else:
           s += -0.1710
       else:
        if v110 <= 0.027339001:
         s += -0.1546
        else:
         if v57 <= 0.0484287054:
          if v39 <= 3.5:
           s += 0.0473
          else:
           s += -0.0902
         else:
          s += -0.1579
     else:
      if v116 <= 0.747885383:
       s += -0.1397
      else:
       if v58 <= 0.084039548:
        s += -0.0154
       else:
        s += -0.1572
    if v96 <= 0.634147574:
     if v96 <= 0.348995149:
      if v11 <= 1.91:
       if v45 <= 15.5:
        s += -0.1502
       else:
        s += -0.0514
      else:
       if v105 <= 0.0864108523:
        s += -0.1208
       else:
        s += -0.0054
     else:
      if v45 <= 2.5:
       if v123 <= 1355.93406:
        if v53 <= 0.153839051:
         s += -0.1744
        else:
         s += -0.0782
       else:
        s += -0.0649
      else:
       if v123 <= 413.878401:
        s += 0.0044
       else:
        if v123 <= 1007.35972:
         s += -0.1178
        else:
         if v123 <= 1297.71594:
          s += 0.0263
         else:
          s += -0.0723
    else:
     if v96 <= 0.933183436:
      if v79 <= 7772.41941:
       if v114 <= 0.983469875:
        if v123 <= 4059.9554:
         if v68 <= 0.0:
          if v63 <= 11.5:
           s += 0.0178
          else:
           s += -0.0848
         else:
          s += -0.1306
        else:
         if v45 <= 2.5:
          s += 0.0220
         else:
          if v79 <= 5608.2766:
           s += -0.1075
          else:
           s += 0.0436
       else:
        if v0 <= 12.2:
         if v49 <= 0.999987499:
          s += 0.0133
         else:
          s += -0.0856
        else:
         s += -0.1062
      else:
       s += -0.2045
     else:
      if v123 <= 6664.45669:
       if v76 <= 5.5:
        if v61 <= 0.229992634:
         if v96 <= 0.972710715:
          s += 0.0610
         else:
          s += 0.0775
        else:
         if v53 <= 0.261043757:
          s += 0.0596
         else:
          s += -0.1792
       else:
        if v64 <= 0.45:
         s += 0.0644
        else:
         s += -0.2396
      else:
       if v78 <= 577:
        if v78 <= 320.5:
         if v70 <= 0.380109818:
          s += 0.0266
         else:
          s += -0.2050
        else:
         s += 0.0648
       else:
        s += -0.2295
    if v101 <= 0.0115445889:
     if v119 <= 0.8312224:
      if v119 <= 0.212738107:
       s += -0.1373
      else:
       if v112 <= 37.5:
        if v112 <= -14.5:
         s += 0.0048
        else:
         s += -0.1217
       else:
        if v101 <= 0.000560536049:
         s += -0.1187
        else:
         s += -0.0422
     else:
      if v15 <= 16.5:
       s += 0.0392
      else:
       if v101 <= 0.00325344232:
        s += -0.1142
       else:
        s += -0.0189
    else:
     if v112 <= 0.0:
      if v51 <= 0.999693253:
       if v99 <= 5.5:
        if v49 <= 0.208234502:
         s += -0.0010
        else:
         s += -0.1031
       else:
        s += -0.1152
      else:
       s += -0.1390
     else:
      if v0 <= 20.2:
       if v119 <= 0.897218083:
        if v14 <= 31.5:
         if v49 <= 0.0224489513:
          if v119 <= 0.427922346:
           s += -0.0769
          else:
           s += 0.0216
         else:
          if v121 <= 0.611525705:
           s += -0.1437
          else:
           s += -0.0519
        else:
         if v39 <= 2.5:
          if v62 <= 0.101724138:
           s += 0.0269
          else:
           s += -0.0617
         else:
          s += -0.1540
       else:
        if v62 <= 0.069047619:
         s += 0.0529
        else:
         s += -0.0245
      else:
       if v99 <= 5.5:
        if v34 <= 0.0:
         if v14 <= 35.5:
          if v14 <= 30.5:
           s += 0.0470
          else:
           s += -0.0965
         else:
          if v76 <= 4.5:
           s += 0.0709
          else:
           s += 0.0057
        else:
         if v102 <= 0.995209381:
          s += -0.1719
         else:
          s += 0.0684
       else:
        if v76 <= 2.5:
         if v54 <= 0.256711927:
          if v99 <= 9.5:
           s += 0.0320
          else:
           s += -0.0632
         else:
          s += -0.1914
        else:
         s += -0.1929
    if v96 <= 0.683489815:
     if v96 <= 0.424467001:
      if v96 <= 0.103712909:
       if v3 <= 0.0711286781:
        s += -0.1346
       else:
        if v91 <= 19.5:
         s += 0.0165
        else:
         s += -0.1054
      else:
       if v50 <= 0.122225722:
        if v97 <= 2.5:
         s += 0.0670
        else:
         s += -0.0937
       else:
        if v94 <= 24.5:
         s += -0.1340
        else:
         s += -0.0187
     else:
      if v90 <= 2.5:
       if v103 <= 0.997213323:
        s += -0.1282
       else:
        if v51 <= 0.999883974:
         s += 0.0204
        else:
         s += -0.0844
      else:
       if v79 <= 425.72875:
        if v113 <= 0.380194926:
         s += -0.0627
        else:
         s += 0.0463
       else:
        if v123 <= 594.668131:
         s += -0.1557
        else:
         s += -0.0484
    else:
     if v96 <= 0.936067239:
      if v79 <= 7772.41941:
       if v119 <= 0.983664593:
        if v68 <= 0.0:
         if v123 <= 4059.9554:
          if v50 <= 0.0:
           s += 0.0564
          else:
           s += 0.0015
         else:
          if v50 <= 0.65149899:
           s += -0.0706
          else:
           s += 0.0235
        else:
         s += -0.1357
       else:
        if v105 <= 0.939866757:
         s += -0.0105
        else:
         s += -0.1596
      else:
       s += -0.1740
     else:
      if v123 <= 6664.45669:
       if v97 <= 2.5:
        s += 0.0743
       else:
        if v108 <= 0.619574656:
         if v96 <= 0.974551288:
          s += 0.0273
         else:
          s += -0.1670
        else:
         if v50 <= 0.499992577:
          s += 0.0666
         else:
          if v111 <= 49.5:
           s += 0.0739
          else:
           s += -0.1882
      else:
       if v103 <= 0.999691558:
        s += 0.0362
       else:
        if v111 <= 49.5:
         s += 0.0133
        else:
         s += -0.1941
    if v105 <= 0.811024422:
     if v100 <= 0.0118087464:
      if v115 <= 0.112274371:
       s += -0.1160
      else:
       if v122 <= 0.725414096:
        if v62 <= 0.106037018:
         if v54 <= 0.0314086864:
          if v99 <= 7.5:
           s += -0.0208
          else:
           s += -0.0913
         else:
          if v99 <= 1.5:
           s += 0.0427
          else:
           s += -0.0891
        else:
         s += -0.1132
       else:
        s += 0.0409
     else:
      if v112 <= 0.0:
       if v79 <= 556.09975:
        s += -0.0364
       else:
        s += -0.1259
      else:
       if v8 <= 0.302173913:
        if v48 <= 0.00227929331:
         if v115 <= 0.984042825:
          s += 0.0032
         else:
          s += -0.1654
        else:
         if v26 <= -1.505:
          s += -0.0874
         else:
          if v99 <= 6.5:
           s += 0.0561
          else:
           s += -0.0107
       else:
        s += -0.0782
    else:
     if v11 <= -0.425:
      if v62 <= 0.0574175824:
       if v67 <= 1.5:
        s += -0.0772
       else:
        if v52 <= 0.451732378:
         if v112 <= 0.0:
          s += -0.0580
         else:
          s += 0.0414
        else:
         s += -0.0900
      else:
       s += -0.1080
     else:
      if v39 <= 0.0:
       if v79 <= 6377.67264:
        if v99 <= 2.5:
         if v112 <= 0.0:
          s += -0.0620
         else:
          if v62 <= 0.990740741:
           s += 0.0691
          else:
           s += -0.1302
        else:
         if v43 <= 0.0:
          if v105 <= 0.953212387:
           s += 0.0172
          else:
           s += 0.0580
         else:
          if v18 <= 0.0:
           s += -0.2350
          else:
           s += 0.0199
       else:
        if v69 <= 0.361329203:
         s += 0.0690
        else:
         s += -0.1336
      else:
       if v8 <= 0.236694678:
        s += -0.1159
       else:
        s += 0.0028
    if v107 <= 0.0279801092:
     if v116 <= 0.61558152:
      if v116 <= 0.115931884:
       s += -0.1123
      else:
       s += -0.0843
     else:
      if v101 <= 0.0385385933:
       if v107 <= 0.00687176034:
        s += -0.0937
       else:
        if v106 <= 0.873068772:
         s += -0.0648
        else:
         if v27 <= -0.545:
          s += -0.0706
         else:
          s += 0.0464
      else:
       if v62 <= 0.779513889:
        if v11 <= 0.0:
         if v74 <= 11.5:
          if v60 <= 1.5:
           s += -0.1085
          else:
           s += 0.0345
         else:
          s += 0.0075
        else:
         s += 0.0437
       else:
        s += -0.1123
    else:
     if v116 <= 0.931248384:
      if v97 <= 12.5:
       if v0 <= 20.2:
        if v52 <= 0.429003468:
         if v60 <= 9.5:
          if v27 <= 0.0:
           s += 0.0334
          else:
           s += -0.0820
         else:
          if v62 <= 0.0610722611:
           s += 0.0205
          else:
           s += -0.0406
        else:
         if v107 <= 0.0699682176:
          s += 0.0407
         else:
          s += -0.0823
       else:
        if v107 <= 0.68586798:
         if v106 <= 0.856371586:
          if v56 <= 50.5:
           s += 0.0023
          else:
           s += -0.1036
         else:
          s += 0.0365
        else:
         s += 0.0586
      else:
       if v101 <= 0.278558157:
        s += -0.0985
       else:
        s += 0.0510
     else:
      if v52 <= 0.451732378:
       if v60 <= 171.5:
        if v107 <= 0.561509191:
         if v45 <= 2.5:
          s += 0.0604
         else:
          if v56 <= 32.5:
           s += 0.0207
          else:
           s += -0.1260
        else:
         if v0 <= 3.1:
          s += -0.0205
         else:
          s += 0.0728
       else:
        s += -0.0383
      else:
       if v101 <= 0.989016721:
        s += 0.0458
       else:
        s += -0.1083
    if v108 <= 0.864616109:
     if v106 <= 0.479638423:
      if v108 <= 0.189331222:
       if v98 <= 1.5:
        s += 0.0442
       else:
        s += -0.1050
      else:
       if v99 <= 8.5:
        if v29 <= -3.695:
         s += 0.0228
        else:
         if v59 <= 0.75982072:
          s += -0.0621
         else:
          s += 0.0822
       else:
        s += -0.1054
     else:
      if v57 <= 0.0346832398:
       if v13 <= 43.9651309:
        if v67 <= 5.5:
         if v60 <= 16.5:
          if v93 <= 0.945:
           s += -0.0681
          else:
           s += 0.0080
         else:
          if v76 <= 3.5:
           s += 0.0142
          else:
           s += -0.0774
        else:
         if v99 <= 3.5:
          if v77 <= 13.5:
           s += 0.0410
          else:
           s += -0.0706
         else:
          if v28 <= 10.635:
           s += -0.1134
          else:
           s += 0.0165
       else:
        s += 0.0464
      else:
       s += -0.1010
    else:
     if v57 <= 0.124393204:
      if v2 <= 0.321878444:
       if v108 <= 0.949807406:
        if v93 <= 0.605:
         if v68 <= 0.0:
          if v102 <= 0.999835669:
           s += 0.0425
          else:
           s += -0.0854
         else:
          s += -0.1564
        else:
         if v106 <= 0.913044693:
          s += 0.0211
         else:
          if v59 <= 0.605560445:
           s += -0.2390
          else:
           s += -0.0067
       else:
        if v3 <= 0.691742081:
         if v99 <= 7.5:
          if v67 <= 170.5:
           s += 0.0709
          else:
           s += -0.0688
         else:
          if v28 <= 10.635:
           s += -0.1708
          else:
           s += 0.0561
        else:
         if v117 <= 0.867796222:
          if v61 <= 0.00264255021:
           s += 0.0166
          else:
           s += -0.1211
         else:
          s += 0.0438
      else:
       s += -0.0273
     else:
      s += -0.0877
    if v108 <= 0.864616109:
     if v107 <= 0.0279801092:
      if v56 <= 38.5:
       if v108 <= 0.376050391:
        if v121 <= 0.400729927:
         s += -0.1036
        else:
         if v21 <= 0.0:
          if v113 <= 0.177029697:
           s += -0.0875
          else:
           s += -0.0386
         else:
          s += -0.1143
       else:
        s += -0.0220
      else:
       if v108 <= 0.0:
        if v74 <= 7.5:
         s += -0.0859
        else:
         s += 0.0417
       else:
        s += -0.0950
     else:
      if v99 <= 5.5:
       if v38 <= 0.0:
        if v29 <= -0.855:
         if v115 <= 0.988099433:
          if v0 <= 43.1:
           s += -0.0571
          else:
           s += 0.0413
         else:
          s += -0.1720
        else:
         if v108 <= 0.854839682:
          if v120 <= 0.341310534:
           s += -0.0261
          else:
           s += 0.0496
         else:
          s += -0.1150
       else:
        s += 0.0535
      else:
       if v80 <= 5.1:
        if v56 <= 1.5:
         s += 0.0510
        else:
         s += -0.0433
       else:
        s += -0.0801
    else:
     if v112 <= 0.0:
      s += -0.0826
     else:
      if v57 <= 0.124393204:
       if v108 <= 0.952289651:
        if v101 <= 0.99986115:
         if v85 <= 0.545:
          if v74 <= 414.5:
           s += 0.0372
          else:
           s += -0.1504
         else:
          if v106 <= 0.913044693:
           s += 0.0262
          else:
           s += -0.1368
        else:
         s += -0.1460
       else:
        if v76 <= 5.5:
         if v2 <= 0.824979114:
          if v121 <= 0.0:
           s += -0.1044
          else:
           s += 0.0679
         else:
          s += -0.0370
        else:
         if v106 <= 0.979010644:
          s += 0.0650
         else:
          s += -0.1752
      else:
       if v0 <= 50.2:
        s += -0.1060
       else:
        s += 0.0416
    if v107 <= 0.175705706:
     if v107 <= 0.00687176034:
      if v121 <= 0.588638195:
       s += -0.0942
      else:
       if v101 <= 0.0166890859:
        s += -0.0674
       else:
        if v114 <= 0.0140324075:
         s += -0.0919
        else:
         s += 0.0207
     else:
      if v114 <= 0.607414248:
       if v121 <= 0.201190476:
        s += -0.0878
       else:
        if v15 <= 9.5:
         s += -0.0954
        else:
         if v109 <= 0.9285204:
          if v88 <= 39.1:
           s += -0.0161
          else:
           s += 0.0535
         else:
          s += -0.0748
      else:
       if v50 <= 0.97489231:
        if v58 <= 0.108874692:
         if v43 <= 0.0:
          if v85 <= -1.085:
           s += -0.0622
          else:
           s += 0.0085
         else:
          if v101 <= 0.0911415577:
           s += -0.0996
          else:
           s += 0.0666
        else:
         s += -0.0756
       else:
        if v70 <= 0.948730627:
         if v62 <= 0.069047619:
          s += 0.0537
         else:
          if v61 <= 0.0724774248:
           s += -0.1207
          else:
           s += 0.0596
        else:
         s += -0.0599
    else:
     if v100 <= 0.00635364854:
      if v114 <= 0.848737971:
       s += -0.0544
      else:
       if v58 <= 0.0985714286:
        if v79 <= 6377.67264:
         if v26 <= 0.705:
          s += 0.0373
         else:
          s += -0.1075
        else:
         s += -0.0958
       else:
        s += -0.0707
     else:
      if v3 <= 0.533908046:
       if v99 <= 5.5:
        if v123 <= 5702.32712:
         s += 0.0661
        else:
         if v103 <= 0.999592463:
          s += 0.0528
         else:
          s += -0.0774
       else:
        if v123 <= 1007.35972:
         if v79 <= 698.893959:
          s += 0.0164
         else:
          s += -0.1400
        else:
         s += 0.0479
      else:
       if v70 <= 0.637629601:
        s += 0.0048
       else:
        s += -0.0907
    if v59 <= 0.227641791:
     if v116 <= 0.61558152:
      if v113 <= 0.177029697:
       s += -0.0856
      else:
       if v0 <= 39.1:
        if v78 <= 266.5:
         if v69 <= 0.799282924:
          s += -0.0802
         else:
          s += -0.0116
        else:
         s += -0.0358
       else:
        s += 0.0211
     else:
      if v101 <= 0.00175080849:
       if v15 <= 17.5:
        if v15 <= 9.5:
         s += -0.0745
        else:
         s += 0.0518
       else:
        s += -0.0811
      else:
       if v113 <= 0.936385109:
        if v61 <= 0.891189307:
         if v102 <= 0.763421863:
          if v43 <= 0.0:
           s += -0.0208
          else:
           s += -0.1092
         else:
          if v110 <= 0.977462747:
           s += 0.0264
          else:
           s += -0.0685
        else:
         s += -0.0871
       else:
        if v104 <= 0.776698368:
         s += 0.0392
        else:
         s += -0.0942
    else:
     if v13 <= 0.0:
      if v120 <= 0.684707725:
       s += -0.0523
      else:
       if v12 <= 0.0:
        s += 0.0248
       else:
        s += -0.0816
     else:
      if v102 <= 0.957384786:
       if v59 <= 0.773957947:
        if v101 <= 0.390429693:
         if v54 <= 0.0990759171:
          if v78 <= 577:
           s += 0.0530
          else:
           s += -0.0494
         else:
          if v109 <= 0.783412388:
           s += 0.0420
          else:
           s += -0.1183
        else:
         if v101 <= 0.738853499:
          s += -0.1360
         else:
          s += 0.0213
       else:
        if v100 <= 0.00236218282:
         s += -0.0599
        else:
         if v44 <= 6.5:
          s += 0.0662
         else:
          if v59 <= 0.999999382:
           s += 0.0298
          else:
           s += -0.1427
      else:
       if v109 <= 0.953270677:
        if v101 <= 0.999937343:
         s += 0.0684
        else:
         s += -0.0397
       else:
        s += -0.0173
    if v96 <= 0.888951562:
     if v96 <= 0.464289333:
      if v96 <= 0.177774818:
       if v78 <= 851.5:
        s += -0.0899
       else:
        s += 0.0328
      else:
       if v82 <= 2.5:
        s += -0.0868
       else:
        s += -0.0459
     else:
      if v49 <= 0.0:
       if v79 <= 498.613042:
        s += 0.0459
       else:
        if v70 <= 0.968824577:
         if v16 <= 12.5:
          s += 0.0272
         else:
          s += -0.0363
        else:
         s += -0.0806
      else:
       if v38 <= 0.0:
        if v46 <= 10.5:
         if v79 <= 1742.76909:
          if v79 <= 1016.96441:
           s += -0.0505
          else:
           s += -0.1070
         else:
          s += -0.0168
        else:
         s += 0.0631
       else:
        if v79 <= 7772.41941:
         if v108 <= 0.939702677:
          if v89 <= 0.997854077:
           s += 0.0375
          else:
           s += -0.0652
         else:
          s += -0.0687
        else:
         s += -0.1416
    else:
     if v96 <= 0.961171571:
      if v78 <= 575.5:
       if v96 <= 0.933183436:
        if v114 <= 0.987666205:
         if v74 <= 64.5:
          s += 0.0368
         else:
          if v78 <= 130.5:
           s += -0.1157
          else:
           s += 0.0036
        else:
         if v9 <= 0.0:
          s += -0.1690
         else:
          s += 0.0031
       else:
        s += 0.0429
      else:
       s += -0.0409
     else:
      if v79 <= 6377.67264:
       if v76 <= 5.5:
        if v56 <= 388:
         if v53 <= 0.261043757:
          s += 0.0698
         else:
          if v99 <= 2.5:
           s += 0.0634
          else:
           s += -0.1175
        else:
         s += -0.1065
       else:
        if v106 <= 0.979010644:
         s += 0.0613
        else:
         s += -0.1396
      else:
       if v70 <= 0.337535465:
        s += 0.0632
       else:
        s += -0.1427
    if v108 <= 0.864616109:
     if v11 <= 0.0:
      if v122 <= 0.291556377:
       if v0 <= 47.1:
        s += -0.0803
       else:
        if v101 <= 0.166728937:
         s += -0.0665
        else:
         s += 0.0652
      else:
       if v60 <= 14.5:
        if v29 <= -0.11:
         s += -0.0613
        else:
         s += 0.0252
       else:
        s += 0.0036
     else:
      if v101 <= 0.0763511129:
       if v115 <= 0.112274371:
        s += -0.0696
       else:
        if v21 <= 0.0:
         if v43 <= 0.0:
          if v29 <= -0.11:
           s += -0.0121
          else:
           s += 0.0652
         else:
          s += -0.0852
        else:
         s += -0.0832
      else:
       if v74 <= 221.5:
        s += 0.0257
       else:
        if v29 <= -0.595:
         s += -0.1338
        else:
         s += 0.0498
    else:
     if v2 <= 0.321878444:
      if v108 <= 0.952289651:
       if v103 <= 0.999592463:
        if v111 <= 41.5:
         if v103 <= 0.030339068:
          s += -0.0522
         else:
          s += 0.0555
        else:
         if v58 <= 0.00732610562:
          s += 0.0228
         else:
          if v103 <= 0.920880012:
           s += -0.1257
          else:
           s += -0.0118
       else:
        if v66 <= 20.5:
         s += 0.0380
        else:
         if v16 <= 5.5:
          s += -0.2142
         else:
          s += -0.0419
      else:
       if v3 <= 0.691742081:
        if v76 <= 5.5:
         if v122 <= 0.927579642:
          if v121 <= 0.0:
           s += -0.1180
          else:
           s += 0.0672
         else:
          s += -0.0865
        else:
         if v29 <= -0.17:
          s += 0.0453
         else:
          s += -0.1229
       else:
        if v121 <= 0.400729927:
         s += -0.0696
        else:
         s += 0.0304
     else:
      if v62 <= 0.0802298851:
       s += -0.0198
      else:
       s += -0.0965
    if v96 <= 0.888951562:
     if v96 <= 0.348995149:
      if v107 <= 0.0349922029:
       if v96 <= 0.177774818:
        s += -0.0859
       else:
        if v114 <= 0.956894238:
         s += -0.0415
        else:
         s += -0.1013
      else:
       if v79 <= 747.923926:
        if v11 <= -0.36:
         s += -0.0529
        else:
         if v97 <= 7.5:
          s += 0.0787
         else:
          if v103 <= 0.0630009565:
           s += -0.0948
          else:
           s += 0.0720
       else:
        s += -0.0773
     else:
      if v82 <= 2.5:
       if v34 <= 0.0:
        if v114 <= 0.977245379:
         if v58 <= 0.0315798222:
          if v79 <= 7772.41941:
           s += 0.0034
          else:
           s += -0.1332
         else:
          s += -0.0670
        else:
         s += -0.0678
       else:
        s += -0.1413
      else:
       if v79 <= 425.72875:
        if v103 <= 0.030339068:
         s += -0.0722
        else:
         if v45 <= 2.5:
          s += -0.0231
         else:
          s += 0.0504
       else:
        if v105 <= 0.0:
         s += 0.0108
        else:
         s += -0.0326
    else:
     if v96 <= 0.949557575:
      if v13 <= 0.0885132047:
       if v63 <= 11.5:
        s += 0.0416
       else:
        if v103 <= 0.120278032:
         s += -0.1933
        else:
         s += 0.0446
      else:
       if v114 <= 0.990957852:
        if v97 <= 5.5:
         s += 0.0112
        else:
         s += -0.0479
       else:
        s += -0.1182
     else:
      if v79 <= 6377.67264:
       if v78 <= 577:
        if v2 <= 0.203793599:
         s += 0.0662
        else:
         if v45 <= 3.5:
          s += 0.0445
         else:
          s += -0.1113
       else:
        if v103 <= 0.999557304:
         s += 0.0268
        else:
         s += -0.1506
      else:
       if v110 <= 0.650316409:
        s += -0.1199
       else:
        s += 0.0558
    if v96 <= 0.888951562:
     if v96 <= 0.305303395:
      if v108 <= 0.0666893031:
       s += -0.0821
      else:
       if v122 <= 0.0601019498:
        if v67 <= 4.5:
         s += -0.0267
        else:
         s += 0.0931
       else:
        s += -0.0648
     else:
      if v96 <= 0.634147574:
       if v90 <= 6.5:
        if v122 <= 0.745055209:
         s += -0.0545
        else:
         s += 0.0440
       else:
        if v65 <= 0.470710784:
         s += 0.0154
        else:
         s += -0.0454
      else:
       if v108 <= 0.982400906:
        if v67 <= 26.5:
         if v14 <= 28.5:
          if v60 <= 16.5:
           s += -0.0574
          else:
           s += 0.0047
         else:
          if v14 <= 34.5:
           s += 0.0400
          else:
           s += -0.0037
        else:
         if v54 <= 0.00622637911:
          s += 0.0559
         else:
          s += -0.0759
       else:
        s += -0.0758
    else:
     if v96 <= 0.961171571:
      if v13 <= 0.0885132047:
       s += 0.0388
      else:
       if v121 <= 0.87627551:
        if v7 <= 0.0:
         if v102 <= 0.999539659:
          if v102 <= 0.980494488:
           s += -0.0679
          else:
           s += 0.0578
         else:
          s += -0.1598
        else:
         if v121 <= 0.167948718:
          s += -0.0486
         else:
          s += 0.0316
       else:
        if v67 <= 1.5:
         s += -0.1662
        else:
         s += -0.0315
     else:
      if v122 <= 0.927579642:
       if v64 <= 0.45:
        if v53 <= 0.261043757:
         s += 0.0676
        else:
         if v108 <= 0.826085645:
          s += -0.1129
         else:
          s += 0.0624
       else:
        if v102 <= 0.992000791:
         if v51 <= 0.998077147:
          s += 0.0588
         else:
          if v44 <= 1.5:
           s += -0.0269
          else:
           s += -0.1920
        else:
         s += 0.0691
      else:
       s += -0.0672
    if v106 <= 0.519152009:
     if v101 <= 0.181926017:
      if v60 <= 20.5:
       if v112 <= 37.5:
        s += -0.0759
       else:
        if v100 <= 0.00236218282:
         s += -0.0564
        else:
         s += 0.0093
      else:
       if v100 <= 0.00491734748:
        if v76 <= 1.5:
         if v67 <= 1.5:
          s += 0.0185
         else:
          s += -0.0601
        else:
         s += -0.0789
       else:
        s += 0.0405
     else:
      s += 0.0528
    else:
     if v5 <= 0.0:
      if v58 <= 0.119701493:
       if v106 <= 0.969244226:
        if v60 <= 32.5:
         if v14 <= 27:
          if v101 <= 0.892884974:
           s += -0.0413
          else:
           s += -0.1228
         else:
          if v14 <= 33.5:
           s += 0.0283
          else:
           s += -0.0280
        else:
         if v120 <= 0.696635118:
          s += -0.0285
         else:
          if v78 <= 577:
           s += 0.0530
          else:
           s += -0.0403
       else:
        s += 0.0482
      else:
       if v61 <= 0.026898958:
        if v7 <= 0.0:
         s += 0.0404
        else:
         s += -0.0549
       else:
        s += -0.0916
     else:
      if v100 <= 0.0082184375:
       if v101 <= 0.00404958682:
        s += -0.0641
       else:
        if v60 <= 171.5:
         if v120 <= 0.889149067:
          s += -0.0111
         else:
          s += 0.0458
        else:
         s += -0.0689
      else:
       if v101 <= 0.738853499:
        if v67 <= 22.5:
         if v60 <= 20.5:
          if v46 <= 5.5:
           s += 0.0338
          else:
           s += -0.0312
         else:
          s += 0.0610
        else:
         if v53 <= 0.0340165365:
          s += -0.1469
         else:
          s += 0.0546
       else:
        if v109 <= 0.936432476:
         if v67 <= 1.5:
          s += -0.0333
         else:
          s += 0.0667
        else:
         s += -0.0035
    if v105 <= 0.853148619:
     if v59 <= 0.794708909:
      if v113 <= 0.341324504:
       if v99 <= 8.5:
        if v46 <= 14.5:
         s += -0.0530
        else:
         if v50 <= 0.999928511:
          s += 0.1036
         else:
          s += -0.0802
       else:
        s += -0.0784
      else:
       if v82 <= 2.5:
        if v106 <= 0.301989576:
         s += -0.0873
        else:
         if v77 <= 0.0:
          if v15 <= 24.5:
           s += -0.0263
          else:
           s += 0.0447
         else:
          if v106 <= 0.817318484:
           s += -0.0097
          else:
           s += -0.1185
       else:
        if v106 <= 0.817318484:
         s += -0.0122
        else:
         s += 0.0267
     else:
      if v109 <= 0.953270677:
       if v33 <= 0.0:
        s += 0.0539
       else:
        s += -0.0521
      else:
       s += -0.0719
    else:
     if v13 <= 3.0745496:
      if v121 <= 0.277926322:
       if v113 <= 0.88223671:
        s += -0.0689
       else:
        if v95 <= 4.5:
         s += 0.0061
        else:
         s += -0.0727
      else:
       if v12 <= 0.0:
        if v103 <= 0.143247742:
         if v63 <= 11.5:
          s += 0.0070
         else:
          s += -0.1895
        else:
         if v4 <= 0.0:
          s += 0.0511
         else:
          s += 0.0162
       else:
        s += -0.0395
     else:
      if v59 <= 0.633940469:
       if v50 <= 0.571799851:
        if v102 <= 0.207766989:
         if v43 <= 0.0:
          s += 0.0364
         else:
          s += -0.1341
        else:
         if v63 <= 2.5:
          s += -0.1232
         else:
          s += 0.0093
       else:
        if v67 <= 1.5:
         s += -0.0580
        else:
         s += 0.0526
      else:
       if v67 <= 160.5:
        if v71 <= 0.0686962074:
         s += 0.0273
        else:
         s += 0.0678
       else:
        s += -0.0398
    if v96 <= 0.933183436:
     if v96 <= 0.348995149:
      if v108 <= 0.0666893031:
       if v0 <= 45.1:
        s += -0.0771
       else:
        if v79 <= 1087.18131:
         s += 0.0239
        else:
         s += -0.0816
      else:
       if v95 <= 0.0:
        s += 0.0747
       else:
        if v90 <= 6.5:
         s += -0.0638
        else:
         if v98 <= 8.5:
          if v50 <= 0.0965622154:
           s += 0.0189
          else:
           s += -0.0599
         else:
          s += -0.0753
     else:
      if v59 <= 0.0:
       if v96 <= 0.606433996:
        if v50 <= 0.65149899:
         if v98 <= 8.5:
          s += 0.0090
         else:
          s += -0.0848
        else:
         s += -0.0520
       else:
        if v74 <= 348.5:
         s += 0.0275
        else:
         s += -0.0708
      else:
       if v116 <= 0.981048906:
        if v79 <= 7772.41941:
         if v68 <= 0.0:
          if v32 <= 0.0:
           s += -0.0057
          else:
           s += -0.0462
         else:
          s += -0.0900
        else:
         s += -0.1222
       else:
        if v79 <= 1997.84207:
         s += -0.0915
        else:
         s += 0.0117
    else:
     if v96 <= 0.986568125:
      if v102 <= 0.993114716:
       if v66 <= 33.5:
        if v97 <= 11.5:
         if v61 <= 0.123764715:
          if v6 <= 0.177124183:
           s += 0.0519
          else:
           s += -0.0381
         else:
          if v122 <= 0.151545742:
           s += -0.1535
          else:
           s += 0.0462
        else:
         s += -0.0639
       else:
        if v102 <= 0.763421863:
         if v50 <= 0.286838294:
          s += 0.0492
         else:
          s += -0.1097
        else:
         if v58 <= 0.122126689:
          s += 0.0625
         else:
          s += -0.0997
      else:
       if v122 <= 0.927579642:
        s += 0.0597
       else:
        s += -0.0817
     else:
      s += 0.0700
    if v107 <= 0.150030925:
     if v105 <= 0.884357376:
      if v107 <= 0.00687176034:
       s += -0.0606
      else:
       if v0 <= 9.1:
        if v105 <= 0.0:
         s += 0.0340
        else:
         if v60 <= 65.5:
          s += -0.0260
         else:
          s += 0.0449
       else:
        if v60 <= 1.5:
         if v48 <= 0.0720113063:
          s += 0.0200
         else:
          s += -0.0604
        else:
         if v27 <= 1.815:
          s += -0.0605
         else:
          s += 0.0593
     else:
      if v11 <= -0.425:
       s += -0.0239
      else:
       if v43 <= 0.0:
        s += 0.0355
       else:
        if v49 <= 0.208234502:
         s += -0.1379
        else:
         s += 0.0028
    else:
     if v48 <= 0.00583948915:
      if v11 <= -0.695:
       s += -0.0416
      else:
       if v1 <= 1.33333333:
        s += -0.1305
       else:
        if v37 <= 0.0:
         if v78 <= 577:
          if v3 <= 0.970871041:
           s += 0.0373
          else:
           s += -0.0227
         else:
          s += -0.0315
        else:
         if v119 <= 0.713037371:
          s += -0.1193
         else:
          s += 0.0265
     else:
      if v99 <= 5.5:
       if v68 <= 0.0:
        if v3 <= 0.691742081:
         if v4 <= 15.5:
          if v111 <= 49.5:
           s += 0.0645
          else:
           s += 0.0362
         else:
          s += -0.1192
        else:
         if v53 <= 0.00518858253:
          s += 0.0678
         else:
          if v107 <= 0.959774462:
           s += 0.0020
          else:
           s += -0.1594
       else:
        s += -0.0797
      else:
       if v60 <= 28.5:
        if v78 <= 164.5:
         if v77 <= 0.0:
          if v11 <= 0.06:
           s += -0.0862
          else:
           s += 0.0244
         else:
          s += -0.1548
        else:
         s += 0.0483
       else:
        s += 0.0410
    if v96 <= 0.933183436:
     if v96 <= 0.348995149:
      if v107 <= 0.993949658:
       if v96 <= 0.118622345:
        s += -0.0693
       else:
        if v90 <= 4.5:
         s += -0.0647
        else:
         if v27 <= -5.015:
          s += 0.0995
         else:
          if v58 <= 0.985294118:
           s += -0.0392
          else:
           s += 0.0438
      else:
       s += 0.0908
     else:
      if v59 <= 0.0:
       if v78 <= 705.5:
        if v60 <= 43.5:
         if v105 <= 0.0:
          if v15 <= 9.5:
           s += -0.0868
          else:
           s += 0.0559
         else:
          if v79 <= 36.778193:
           s += 0.0545
          else:
           s += -0.0118
        else:
         s += 0.0765
       else:
        s += -0.1045
      else:
       if v78 <= 234.5:
        if v123 <= 342.847224:
         s += 0.0370
        else:
         if v123 <= 1263.17371:
          if v54 <= 0.061316167:
           s += -0.0850
          else:
           s += -0.0251
         else:
          s += -0.0133
       else:
        if v79 <= 7772.41941:
         if v39 <= 3.5:
          if v59 <= 0.000196030382:
           s += -0.1105
          else:
           s += 0.0138
         else:
          s += -0.0782
        else:
         s += -0.1119
    else:
     if v123 <= 6664.45669:
      if v102 <= 0.763421863:
       if v66 <= 33.5:
        if v123 <= 831.434607:
         if v15 <= 9.5:
          s += -0.1226
         else:
          if v28 <= 6.255:
           s += -0.0684
          else:
           s += 0.0697
        else:
         s += 0.0515
       else:
        if v102 <= 0.448238329:
         s += 0.0508
        else:
         s += -0.1395
      else:
       s += 0.0639
     else:
      if v78 <= 577:
       if v66 <= 180.5:
        s += 0.0607
       else:
        if v110 <= 0.650316409:
         s += -0.1061
        else:
         s += 0.0595
      else:
       s += -0.1380
    if v96 <= 0.933183436:
     if v96 <= 0.424467001:
      if v96 <= 0.0516220089:
       s += -0.0736
      else:
       if v95 <= 4.5:
        s += -0.0605
       else:
        if v99 <= 8.5:
         if v82 <= 6.5:
          s += -0.0371
         else:
          if v50 <= 0.00463960489:
           s += 0.0494
          else:
           s += -0.0362
        else:
         s += -0.0605
     else:
      if v49 <= 0.0122563203:
       if v123 <= 5226.70256:
        if v63 <= 11.5:
         if v96 <= 0.813087931:
          if v95 <= 2.5:
           s += -0.0246
          else:
           s += 0.0238
         else:
          s += 0.0511
        else:
         if v27 <= 0.12:
          s += -0.1074
         else:
          s += 0.0402
       else:
        if v16 <= 9.5:
         s += 0.0427
        else:
         if v108 <= 0.888716229:
          s += -0.1049
         else:
          s += 0.0292
      else:
       if v114 <= 0.986650553:
        if v68 <= 0.0:
         if v96 <= 0.857124603:
          s += -0.0214
         else:
          s += 0.0094
        else:
         s += -0.0883
       else:
        if v61 <= 0.0897431916:
         if v28 <= 5.015:
          s += -0.1228
         else:
          if v95 <= 3.5:
           s += -0.0874
          else:
           s += 0.0475
        else:
         s += 0.0366
    else:
     if v123 <= 6664.45669:
      if v99 <= 2.5:
       if v15 <= 33.5:
        s += 0.0637
       else:
        if v108 <= 0.96676444:
         s += 0.0576
        else:
         s += -0.2011
      else:
       if v67 <= 22.5:
        if v89 <= 0.196519171:
         s += 0.0504
        else:
         if v51 <= 0.903739263:
          s += -0.0633
         else:
          s += 0.0601
       else:
        if v16 <= 12.5:
         s += -0.1167
        else:
         s += 0.0617
     else:
      if v51 <= 0.999989897:
       s += -0.0716
      else:
       s += 0.0587
    if v108 <= 0.927096878:
     if v107 <= 0.00687176034:
      if v123 <= 1007.35972:
       if v3 <= 0.32015625:
        s += -0.0744
       else:
        s += 0.0089
      else:
       if v14 <= 25.5:
        s += -0.0577
       else:
        if v116 <= 0.434551743:
         s += -0.0373
        else:
         s += 0.0238
     else:
      if v97 <= 13.5:
       if v11 <= -1.005:
        if v6 <= 0.0896479143:
         s += -0.0548
        else:
         s += 0.0233
       else:
        if v123 <= 5226.70256:
         if v34 <= 0.0:
          if v46 <= 14.5:
           s += 0.0082
          else:
           s += 0.0952
         else:
          s += -0.0682
        else:
         if v29 <= -0.555:
          if v123 <= 5679.63327:
           s += -0.1363
          else:
           s += -0.0396
         else:
          if v16 <= 4.5:
           s += -0.1385
          else:
           s += 0.0416
      else:
       if v109 <= 0.749738444:
        if v109 <= 0.0676298005:
         if v14 <= 35.5:
          s += -0.0755
         else:
          s += 0.0239
        else:
         if v95 <= 67.5:
          s += -0.0371
         else:
          s += 0.0949
       else:
        s += -0.0748
    else:
     if v3 <= 0.691742081:
      if v11 <= -0.755:
       if v116 <= 0.51446842:
        s += -0.0743
       else:
        if v64 <= 0.954545455:
         s += 0.0262
        else:
         s += -0.1289
      else:
       if v1 <= 1.33333333:
        s += -0.1148
       else:
        if v123 <= 7471.11811:
         if v97 <= 7.5:
          s += 0.0578
         else:
          if v87 <= 8.5:
           s += -0.1674
          else:
           s += 0.0128
        else:
         if v46 <= 1.5:
          s += -0.0719
         else:
          s += 0.0665
     else:
      if v16 <= 15.5:
       if v107 <= 0.0837184787:
        s += 0.0507
       else:
        s += -0.0385
      else:
       s += 0.0867
    if v105 <= 0.853148619:
     if v97 <= 8.5:
      if v0 <= 29.1:
       if v62 <= 0.106037018:
        if v52 <= 0.451732378:
         if v34 <= 0.0:
          if v9 <= 0.0741758242:
           s += -0.0055
          else:
           s += 0.0417
         else:
          s += -0.0713
        else:
         s += -0.0418
       else:
        s += -0.0530
      else:
       if v5 <= 0.0:
        if v61 <= 0.0724774248:
         s += -0.0661
        else:
         s += 0.0767
       else:
        if v87 <= 7.5:
         if v105 <= 0.0:
          s += 0.0517
         else:
          if v105 <= 0.225988013:
           s += -0.0862
          else:
           s += 0.0160
        else:
         s += 0.0744
     else:
      if v114 <= 0.341324504:
       if v112 <= 37.5:
        s += -0.0716
       else:
        s += -0.0332
      else:
       if v63 <= 0.0:
        if v51 <= 0.999496798:
         s += -0.0767
        else:
         s += 0.0382
       else:
        s += 0.0161
    else:
     if v5 <= 0.0:
      if v121 <= 0.375735294:
       if v11 <= 0.1:
        s += -0.0524
       else:
        s += 0.0087
      else:
       if v52 <= 0.00331028441:
        if v111 <= 0.0:
         s += -0.0735
        else:
         if v0 <= 133.5:
          s += 0.0342
         else:
          s += -0.1399
       else:
        s += -0.0241
     else:
      if v74 <= 82.5:
       if v11 <= -0.425:
        s += 0.0025
       else:
        if v97 <= 11.5:
         if v61 <= 0.229992634:
          s += 0.0602
         else:
          s += -0.0212
        else:
         if v49 <= 0.302024342:
          s += -0.1254
         else:
          s += 0.0560
      else:
       if v45 <= 5.5:
        if v39 <= 3.5:
         s += 0.0192
        else:
         s += -0.0892
       else:
        if v101 <= 0.0448793386:
         s += 0.0648
        else:
         s += -0.1551
    if v107 <= 0.0299917816:
     if v123 <= 857.194705:
      if v43 <= 0.9:
       s += -0.0587
      else:
       s += 0.0445
     else:
      if v103 <= 0.030339068:
       s += -0.0461
      else:
       if v107 <= 0.000503568832:
        s += -0.0509
       else:
        if v26 <= 0.09:
         if v0 <= 6.2:
          if v123 <= 1326.04345:
           s += 0.0624
          else:
           s += 0.0002
         else:
          s += -0.0229
        else:
         s += 0.0370
    else:
     if v113 <= 0.94978748:
      if v107 <= 0.762403402:
       if v123 <= 5226.70256:
        if v110 <= 0.0853169514:
         if v114 <= 0.576757306:
          s += -0.0579
         else:
          if v102 <= 0.138375689:
           s += 0.0389
          else:
           s += -0.0346
        else:
         if v63 <= 11.5:
          if v26 <= -2:
           s += -0.0562
          else:
           s += 0.0178
         else:
          if v103 <= 0.177152261:
           s += -0.1514
          else:
           s += 0.0042
       else:
        if v123 <= 5679.63327:
         s += -0.1268
        else:
         if v79 <= 7772.41941:
          if v30 <= 0.0:
           s += 0.0388
          else:
           s += -0.0722
         else:
          s += -0.0957
      else:
       if v0 <= 14.2:
        if v107 <= 0.997895588:
         s += -0.0409
        else:
         s += 0.0671
       else:
        s += 0.0467
     else:
      if v52 <= 0.163689527:
       if v123 <= 5773.63649:
        if v120 <= 0.201755971:
         if v3 <= 0.1557583:
          if v102 <= 0.903872139:
           s += -0.0562
          else:
           s += 0.0560
         else:
          s += -0.0479
        else:
         if v107 <= 0.561509191:
          if v43 <= 0.0:
           s += 0.0432
          else:
           s += -0.0414
         else:
          if v0 <= 1.5:
           s += -0.0730
          else:
           s += 0.0623
       else:
        s += -0.0285
      else:
       s += -0.0081
    if v96 <= 0.936067239:
     if v96 <= 0.226941958:
      if v107 <= 0.0112805553:
       s += -0.0615
      else:
       if v97 <= 8.5:
        if v73 <= 13.5:
         if v16 <= 14.5:
          s += -0.0680
         else:
          s += 0.0942
        else:
         s += 0.0449
       else:
        if v117 <= 0.0946803598:
         s += -0.0722
        else:
         s += 0.0070
     else:
      if v114 <= 0.98283225:
       if v9 <= 0.229020979:
        if v67 <= 26.5:
         if v96 <= 0.606433996:
          if v102 <= 0.00517545575:
           s += 0.0157
          else:
           s += -0.0306
         else:
          if v108 <= 0.345965204:
           s += 0.0348
          else:
           s += -0.0013
        else:
         if v102 <= 0.980494488:
          s += -0.0802
         else:
          s += -0.0231
       else:
        s += 0.0366
      else:
       if v8 <= 0.49:
        if v93 <= -1.275:
         s += 0.0224
        else:
         s += -0.0818
       else:
        if v96 <= 0.424467001:
         s += -0.0619
        else:
         s += 0.0166
    else:
     if v102 <= 0.993114716:
      if v108 <= 0.952289651:
       if v107 <= 0.959774462:
        if v93 <= 0.605:
         if v16 <= 8.5:
          if v99 <= 3.5:
           s += 0.0056
          else:
           s += -0.1009
         else:
          s += 0.0382
        else:
         if v122 <= 0.113671534:
          s += 0.0494
         else:
          s += -0.1515
       else:
        if v122 <= 0.225050869:
         s += -0.0061
        else:
         s += -0.1874
      else:
       if v61 <= 0.133021414:
        if v67 <= 30.5:
         s += 0.0578
        else:
         if v77 <= 5.5:
          if v108 <= 0.986391119:
           s += 0.0634
          else:
           s += -0.1211
         else:
          s += -0.0973
       else:
        s += -0.1910
     else:
      if v122 <= 0.927579642:
       s += 0.0632
      else:
       s += -0.0552
    if v96 <= 0.933183436:
     if v96 <= 0.177774818:
      if v3 <= 0.153204836:
       if v90 <= 4.5:
        s += -0.0751
       else:
        if v99 <= 7.5:
         s += -0.0351
        else:
         s += -0.0654
      else:
       if v115 <= 0.15283161:
        s += -0.0485
       else:
        if v28 <= 4.245:
         s += 0.1042
        else:
         s += -0.0209
     else:
      if v49 <= 0.0238577079:
       if v34 <= 0.0:
        if v56 <= 1.5:
         if v0 <= 6.2:
          if v45 <= 8.5:
           s += 0.0671
          else:
           s += -0.0388
         else:
          if v115 <= 0.947954811:
           s += 0.0232
          else:
           s += -0.0302
        else:
         if v17 <= 0.0:
          if v110 <= 0.102907048:
           s += -0.0458
          else:
           s += 0.0331
         else:
          if v28 <= 8.195:
           s += -0.0453
          else:
           s += 0.0075
       else:
        s += -0.0697
      else:
       if v96 <= 0.634147574:
        s += -0.0419
       else:
        if v60 <= 2.5:
         if v115 <= 0.993039686:
          s += 0.0252
         else:
          s += -0.0731
        else:
         if v55 <= 4.5:
          if v121 <= 0.26975052:
           s += -0.0530
          else:
           s += -0.0165
         else:
          s += 0.0576
    else:
     if v96 <= 0.985559769:
      if v56 <= 508:
       if v79 <= 6377.67264:
        if v99 <= 2.5:
         if v24 <= 0.0:
          s += 0.0531
         else:
          if v28 <= 1.555:
           s += -0.1594
          else:
           s += 0.0436
        else:
         if v56 <= 32.5:
          if v60 <= 28.5:
           s += 0.0058
          else:
           s += 0.0560
         else:
          if v51 <= 0.499992577:
           s += 0.0576
          else:
           s += -0.0850
       else:
        s += -0.0444
      else:
       s += -0.1059
     else:
      s += 0.0660
    if v108 <= 0.949807406:
     if v107 <= 0.00687176034:
      if v14 <= 31.5:
       if v122 <= 0.26032579:
        s += -0.0735
       else:
        s += -0.0409
      else:
       if v102 <= 0.0311847568:
        if v78 <= 424.5:
         if v122 <= 0.582364756:
          s += -0.0543
         else:
          s += 0.0593
        else:
         s += 0.0315
       else:
        if v14 <= 35.5:
         s += 0.0336
        else:
         s += -0.0322
     else:
      if v97 <= 16.5:
       if v44 <= 14.5:
        if v38 <= 0.0:
         if v16 <= 16.5:
          if v122 <= 0.706950404:
           s += -0.0182
          else:
           s += 0.0430
         else:
          s += 0.0522
        else:
         if v59 <= 1:
          if v78 <= 851.5:
           s += 0.0314
          else:
           s += -0.0882
         else:
          s += -0.0966
       else:
        s += 0.0842
      else:
       if v110 <= 0.169288926:
        if v78 <= 253.5:
         s += -0.0881
        else:
         if v122 <= 0.180812035:
          s += -0.0723
         else:
          s += 0.0149
       else:
        if v56 <= 11.5:
         s += -0.0239
        else:
         s += 0.0648
    else:
     if v13 <= 3.0745496:
      if v24 <= 0.0:
       if v59 <= 0.556956346:
        s += 0.0491
       else:
        if v77 <= 0.0:
         if v0 <= 19.1:
          if v122 <= 0.151545742:
           s += -0.0682
          else:
           s += 0.0056
         else:
          s += 0.0422
        else:
         s += -0.0848
      else:
       s += -0.2083
     else:
      if v109 <= 0.953270677:
       if v76 <= 5.5:
        if v122 <= 0.927579642:
         if v46 <= 7.5:
          s += 0.0641
         else:
          s += -0.0330
        else:
         s += -0.0386
       else:
        if v64 <= 0.45:
         s += 0.0564
        else:
         s += -0.0894
      else:
       s += -0.0159
    if v100 <= 0.00248497126:
     if v113 <= 0.13239073:
      s += -0.0536
     else:
      if v122 <= 0.146430569:
       s += -0.0580
      else:
       if v22 <= 0.0:
        if v123 <= 5226.70256:
         if v78 <= 253.5:
          if v100 <= 0.000332131098:
           s += -0.0640
          else:
           s += -0.0025
         else:
          s += 0.0237
        else:
         if v112 <= 27.5:
          s += 0.0274
         else:
          if v102 <= 0.993114716:
           s += -0.0696
          else:
           s += 0.0185
       else:
        s += -0.0681
    else:
     if v116 <= 0.93711489:
      if v84 <= 0.0:
       if v100 <= 0.037749405:
        if v78 <= 249.5:
         s += -0.0359
        else:
         if v122 <= 0.0952764681:
          s += -0.0457
         else:
          s += 0.0174
       else:
        if v120 <= 0.298064714:
         if v102 <= 0.903872139:
          if v29 <= -0.605:
           s += 0.0047
          else:
           s += -0.1069
         else:
          s += 0.0216
        else:
         s += 0.0484
      else:
       if v109 <= 0.647661845:
        s += 0.0346
       else:
        if v28 <= 9.49:
         s += -0.0110
        else:
         s += 0.0315
     else:
      if v59 <= 0.633940469:
       if v102 <= 0.993114716:
        if v29 <= -0.2:
         if v28 <= 3.34:
          if v123 <= 768.017988:
           s += -0.0696
          else:
           s += 0.0225
         else:
          if v78 <= 64.5:
           s += -0.0756
          else:
           s += 0.0424
        else:
         if v29 <= -0.155:
          s += -0.1033
         else:
          if v100 <= 0.0113751064:
           s += 0.0437
          else:
           s += -0.0637
       else:
        if v103 <= 0.999891382:
         s += 0.0417
        else:
         s += -0.0200
      else:
       if v52 <= 0.778362573:
        if v122 <= 0.927579642:
         s += 0.0588
        else:
         s += -0.0505
       else:
        s += -0.0532
    if v100 <= 0.00248497126:
     if v122 <= 0.249324356:
      s += -0.0489
     else:
      if v100 <= 0.000354335627:
       s += -0.0366
      else:
       if v123 <= 5226.70256:
        if v117 <= 0.334912645:
         s += -0.0249
        else:
         if v43 <= 0.0:
          if v123 <= 1007.35972:
           s += -0.0351
          else:
           s += 0.0245
         else:
          s += -0.0723
       else:
        if v29 <= -1.075:
         s += -0.0686
        else:
         s += 0.0123
    else:
     if v116 <= 0.93711489:
      if v11 <= 0.1:
       if v109 <= 0.647661845:
        if v59 <= 0.18042391:
         if v95 <= 4.5:
          s += -0.0414
         else:
          s += 0.0185
        else:
         s += 0.0357
       else:
        if v123 <= 1203.39501:
         if v29 <= -1.035:
          s += -0.0226
         else:
          s += -0.0680
        else:
         s += -0.0061
      else:
       if v98 <= 5.5:
        if v109 <= 0.962116094:
         if v81 <= 0.895591085:
          s += 0.0346
         else:
          s += -0.0186
        else:
         s += -0.0112
       else:
        if v36 <= 0.0:
         if v79 <= 612.762198:
          s += 0.0529
         else:
          if v123 <= 1367.78711:
           s += -0.0779
          else:
           s += 0.0102
        else:
         s += -0.0774
     else:
      if v59 <= 0.633940469:
       if v29 <= -14.085:
        s += -0.1370
       else:
        if v67 <= 1.5:
         if v8 <= 0.224747475:
          if v116 <= 0.981048906:
           s += 0.0082
          else:
           s += -0.0690
         else:
          s += 0.0289
        else:
         if v29 <= -0.25:
          s += 0.0504
         else:
          if v50 <= 0.571799851:
           s += -0.0849
          else:
           s += 0.0243
      else:
       if v48 <= 0.00810478581:
        if v122 <= 0.151545742:
         s += -0.0714
        else:
         s += 0.0156
       else:
        s += 0.0616
    if v96 <= 0.933183436:
     if v96 <= 0.226941958:
      if v108 <= 0.0666893031:
       s += -0.0575
      else:
       if v122 <= 0.0601019498:
        s += 0.0298
       else:
        if v107 <= 0.997895588:
         s += -0.0362
        else:
         s += 0.1045
     else:
      if v49 <= 0.0133490274:
       if v44 <= 27.5:
        if v70 <= 0.968824577:
         if v56 <= 235.5:
          if v99 <= 9.5:
           s += 0.0141
          else:
           s += -0.0390
         else:
          s += -0.0860
        else:
         if v122 <= 0.582364756:
          if v58 <= 0.242311277:
           s += -0.0683
          else:
           s += 0.0329
         else:
          s += 0.0273
       else:
        s += 0.0695
      else:
       if v119 <= 0.982982115:
        if v11 <= 1.545:
         if v122 <= 0.294766832:
          if v53 <= 0.00120797393:
           s += -0.0758
          else:
           s += -0.0162
         else:
          if v56 <= 32.5:
           s += 0.0100
          else:
           s += -0.0314
        else:
         if v122 <= 0.456848444:
          s += 0.0383
         else:
          s += -0.0362
       else:
        if v122 <= 0.294766832:
         s += -0.1025
        else:
         s += -0.0109
    else:
     if v96 <= 0.986568125:
      if v102 <= 0.993114716:
       if v64 <= 0.45:
        if v108 <= 0.952289651:
         if v107 <= 0.984488955:
          if v26 <= 0.595:
           s += 0.0189
          else:
           s += -0.0825
         else:
          s += -0.1535
        else:
         if v6 <= 0.190826331:
          s += 0.0536
         else:
          if v49 <= 0.076960262:
           s += 0.0380
          else:
           s += -0.2047
       else:
        if v32 <= 0.0:
         s += 0.0065
        else:
         s += -0.1403
      else:
       if v122 <= 0.927579642:
        s += 0.0503
       else:
        s += -0.0608
     else:
      if v108 <= 0.772275322:
       s += -0.1103
      else:
       s += 0.0665
    if v108 <= 0.952289651:
     if v116 <= 0.134069562:
      if v99 <= 8.5:
       if v46 <= 14.5:
        if v29 <= -5.945:
         if v29 <= -6.265:
          if v123 <= 696.388997:
           s += 0.0861
          else:
           s += -0.0449
         else:
          s += 0.1362
        else:
         if v108 <= 0.214072191:
          if v29 <= -0.11:
           s += -0.0529
          else:
           s += 0.0127
         else:
          if v77 <= 0.0:
           s += 0.0142
          else:
           s += -0.0422
       else:
        s += 0.0755
      else:
       s += -0.0579
     else:
      if v34 <= 0.0:
       if v2 <= 0.803300866:
        if v123 <= 7893.05885:
         if v16 <= 5.5:
          if v45 <= 1.5:
           s += -0.0676
          else:
           s += 0.0220
         else:
          if v102 <= 0.970680869:
           s += -0.0015
          else:
           s += 0.0244
        else:
         s += -0.0908
       else:
        s += -0.0305
      else:
       if v66 <= 1.5:
        s += -0.0681
       else:
        s += 0.0255
    else:
     if v48 <= 0.00768130275:
      if v59 <= 0.196812106:
       s += 0.0526
      else:
       if v122 <= 0.151545742:
        if v123 <= 537.3008:
         s += -0.1083
        else:
         s += -0.0129
       else:
        if v119 <= 0.809548146:
         if v122 <= 0.294766832:
          s += 0.0287
         else:
          s += -0.0570
        else:
         if v94 <= 14.5:
          s += 0.0244
         else:
          s += -0.0729
     else:
      if v65 <= 0.865465417:
       if v8 <= 0.97826087:
        if v59 <= 0.583991175:
         if v64 <= 0.45:
          s += 0.0442
         else:
          s += -0.0939
        else:
         s += 0.0635
       else:
        s += -0.1267
      else:
       if v79 <= 36.778193:
        s += -0.1719
       else:
        if v8 <= 0.195238095:
         s += 0.0298
        else:
         s += -0.0894
    if v108 <= 0.949807406:
     if v14 <= 31.5:
      if v107 <= 0.277982113:
       if v43 <= 0.0:
        if v115 <= 0.0590671303:
         s += -0.0597
        else:
         if v29 <= -0.125:
          if v115 <= 0.984042825:
           s += -0.0218
          else:
           s += -0.0616
         else:
          if v14 <= 16:
           s += 0.0629
          else:
           s += -0.0355
       else:
        s += -0.0809
      else:
       s += 0.0320
     else:
      if v14 <= 33.5:
       if v89 <= 0.795584046:
        if v56 <= 1.5:
         s += 0.0666
        else:
         if v27 <= 0.535:
          s += -0.0009
         else:
          s += 0.0490
       else:
        s += -0.0227
      else:
       if v61 <= 0.0306139425:
        if v115 <= 0.981574734:
         if v31 <= 0.0:
          if v29 <= -4.795:
           s += 0.0418
          else:
           s += -0.0199
         else:
          s += -0.0914
        else:
         s += -0.0717
       else:
        if v102 <= 0.999559777:
         if v107 <= 0.00595462337:
          s += -0.0367
         else:
          if v56 <= 2.5:
           s += 0.0505
          else:
           s += 0.0073
        else:
         s += -0.0650
    else:
     if v13 <= 3.0745496:
      if v14 <= 33.5:
       s += 0.0516
      else:
       if v77 <= 0.0:
        if v121 <= 0.201190476:
         if v71 <= 2.19741075e-16:
          s += 0.0331
         else:
          s += -0.0706
        else:
         if v123 <= 494.962131:
          s += -0.0450
         else:
          s += 0.0221
       else:
        if v123 <= 537.3008:
         s += -0.1576
        else:
         s += -0.0351
     else:
      if v46 <= 7.5:
       if v71 <= 0.058567663:
        s += 0.0098
       else:
        if v56 <= 155.5:
         s += 0.0621
        else:
         s += -0.0029
      else:
       if v106 <= 0.969529017:
        s += -0.1404
       else:
        s += 0.0440
    if v108 <= 0.949807406:
     if v14 <= 31.5:
      if v108 <= 0.882668034:
       if v14 <= 16:
        if v18 <= 0.0:
         if v99 <= 6.5:
          if v54 <= 0.74786919:
           s += 0.0515
          else:
           s += -0.0703
         else:
          s += -0.0448
        else:
         if v107 <= 0.237741003:
          if v123 <= 494.962131:
           s += 0.0192
          else:
           s += -0.0496
         else:
          if v78 <= 851.5:
           s += 0.0755
          else:
           s += -0.0806
       else:
        if v95 <= 3.5:
         s += -0.0660
        else:
         if v117 <= 0.150351323:
          s += -0.0514
         else:
          s += -0.0096
      else:
       if v93 <= 0.06:
        if v53 <= 0.667306636:
         s += 0.0522
        else:
         s += -0.0613
       else:
        s += -0.0984
     else:
      if v109 <= 0.9285204:
       if v14 <= 33.5:
        if v53 <= 0.763705335:
         if v66 <= 96:
          s += 0.0503
         else:
          s += -0.0239
        else:
         s += -0.0342
       else:
        if v82 <= 4.5:
         if v53 <= 0.0747811963:
          if v7 <= 0.0:
           s += -0.0828
          else:
           s += -0.0194
         else:
          if v58 <= 0.119701493:
           s += 0.0459
          else:
           s += -0.0583
        else:
         if v71 <= 0.994745669:
          if v107 <= 0.988249207:
           s += 0.0270
          else:
           s += -0.0922
         else:
          s += -0.0534
      else:
       if v115 <= 0.0496038741:
        s += -0.0714
       else:
        s += -0.0197
    else:
     if v109 <= 0.867739428:
      if v57 <= 0.0484287054:
       if v39 <= 0.0:
        if v24 <= 0.0:
         s += 0.0514
        else:
         if v78 <= 164.5:
          s += 0.0536
         else:
          s += -0.1749
       else:
        s += -0.0444
      else:
       s += -0.0487
     else:
      s += -0.0072
    if v96 <= 0.949557575:
     if v96 <= 0.226941958:
      if v107 <= 0.0349922029:
       if v78 <= 239:
        s += -0.0548
       else:
        if v62 <= 0.00864257448:
         if v78 <= 357:
          if v51 <= 0.999225022:
           s += 0.0450
          else:
           s += -0.0510
         else:
          s += -0.0451
        else:
         s += -0.0575
      else:
       if v62 <= 0.859126984:
        if v107 <= 0.997895588:
         if v100 <= 0.00491734748:
          s += -0.0449
         else:
          s += 0.0364
        else:
         s += 0.0860
       else:
        s += 0.0938
     else:
      if v50 <= 0.0:
       if v78 <= 705.5:
        if v98 <= 11.5:
         if v63 <= 0.0:
          s += 0.0381
         else:
          s += 0.0018
        else:
         s += -0.0697
       else:
        s += -0.0964
      else:
       if v78 <= 253.5:
        if v26 <= 0.935:
         if v9 <= 0.0571895425:
          if v121 <= 0.366260163:
           s += -0.0436
          else:
           s += -0.0174
         else:
          s += 0.0103
        else:
         if v105 <= 0.915596708:
          s += 0.0497
         else:
          s += -0.0435
       else:
        if v15 <= 6.5:
         s += -0.1675
        else:
         if v56 <= 404.5:
          if v63 <= 17.5:
           s += 0.0112
          else:
           s += -0.0506
         else:
          s += -0.0665
    else:
     if v102 <= 0.993114716:
      if v66 <= 33.5:
       if v15 <= 33.5:
        if v104 <= 0.780032409:
         if v107 <= 0.813771882:
          if v89 <= 0.133258089:
           s += 0.0315
          else:
           s += -0.0515
         else:
          s += 0.0617
        else:
         s += -0.0813
       else:
        s += -0.1344
      else:
       if v105 <= 0.992239297:
        if v69 <= 0.575361413:
         s += 0.0271
        else:
         s += -0.0694
       else:
        s += -0.2449
     else:
      s += 0.0562
    if v121 <= 0.201190476:
     if v97 <= 8.5:
      if v11 <= 0.04:
       if v59 <= 0.97183452:
        if v9 <= 0.219806763:
         if v0 <= 48.2:
          s += -0.0418
         else:
          s += 0.0082
        else:
         if v29 <= -1.715:
          s += -0.0459
         else:
          if v62 <= 0.0307765152:
           s += 0.0788
          else:
           s += -0.0249
       else:
        if v58 <= 0.195228684:
         s += 0.0626
        else:
         s += -0.0939
      else:
       if v123 <= 696.388997:
        if v69 <= 0.315975339:
         s += -0.0200
        else:
         s += 0.0546
       else:
        if v117 <= 0.388388762:
         s += -0.0570
        else:
         s += 0.0060
     else:
      if v71 <= 0.0482723579:
       s += -0.0805
      else:
       s += -0.0341
    else:
     if v13 <= 23.9996336:
      if v22 <= 0.0:
       if v52 <= 0.823998748:
        if v117 <= 0.949699286:
         if v123 <= 3852.79316:
          if v11 <= 0.1:
           s += -0.0087
          else:
           s += 0.0198
         else:
          if v95 <= 7.5:
           s += -0.0385
          else:
           s += 0.0212
        else:
         if v57 <= 0.0475062063:
          if v45 <= 7.5:
           s += 0.0313
          else:
           s += -0.0607
         else:
          s += -0.0347
       else:
        s += -0.0278
      else:
       if v112 <= 3.5:
        s += 0.0610
       else:
        s += -0.0730
     else:
      if v123 <= 7299.7986:
       if v97 <= 7.5:
        if v59 <= 0.836271053:
         if v0 <= 207.5:
          s += 0.0323
         else:
          s += -0.0976
        else:
         if v45 <= 6.5:
          s += 0.0633
         else:
          s += -0.0388
       else:
        if v110 <= 0.473127444:
         s += -0.0673
        else:
         s += 0.0191
      else:
       if v69 <= 0.600117925:
        s += 0.0244
       else:
        s += -0.1266
    if v96 <= 0.951431729:
     if v96 <= 0.424467001:
      if v96 <= 0.0516220089:
       s += -0.0510
      else:
       if v29 <= -4.795:
        if v99 <= 8.5:
         if v95 <= 6.5:
          if v1 <= 4.92380261:
           s += 0.1098
          else:
           s += -0.0134
         else:
          s += 0.1033
        else:
         s += -0.0424
       else:
        if v95 <= 4.5:
         s += -0.0407
        else:
         if v119 <= 0.936515814:
          s += -0.0122
         else:
          s += -0.0787
     else:
      if v79 <= 7772.41941:
       if v114 <= 0.98283225:
        if v79 <= 569.346909:
         if v117 <= 0.98812006:
          if v78 <= 357:
           s += 0.0315
          else:
           s += -0.0328
         else:
          s += -0.0520
        else:
         if v105 <= 0.0:
          if v31 <= 0.0:
           s += 0.0340
          else:
           s += -0.0916
         else:
          if v79 <= 651.959145:
           s += -0.0738
          else:
           s += -0.0038
       else:
        if v0 <= 5.1:
         s += 0.0127
        else:
         if v61 <= 0.0807035942:
          s += -0.0494
         else:
          s += 0.0168
      else:
       s += -0.0788
    else:
     if v96 <= 0.986568125:
      if v77 <= 0.0:
       if v101 <= 0.99986115:
        if v97 <= 3.5:
         s += 0.0501
        else:
         if v29 <= -0.31:
          s += 0.0401
         else:
          if v79 <= 1150.20439:
           s += -0.1205
          else:
           s += 0.0312
       else:
        s += -0.0410
      else:
       if v33 <= 0.0:
        if v79 <= 1868.05176:
         if v117 <= 0.989445657:
          s += 0.0586
         else:
          s += -0.0792
        else:
         s += -0.0447
       else:
        if v78 <= 168.5:
         s += -0.2130
        else:
         s += 0.0401
     else:
      if v108 <= 0.772275322:
       s += -0.0574
      else:
       s += 0.0648
    if v96 <= 0.961171571:
     if v96 <= 0.177774818:
      if v107 <= 0.0260611086:
       if v42 <= 0.104355717:
        s += -0.0505
       else:
        if v113 <= 0.993032659:
         if v73 <= 4.5:
          s += -0.0448
         else:
          s += 0.0072
        else:
         s += 0.0936
      else:
       if v123 <= 651.721468:
        if v28 <= -0.23:
         if v79 <= 3.32376972:
          s += 0.0370
         else:
          s += -0.0735
        else:
         if v108 <= 0.129755732:
          s += 0.1168
         else:
          s += 0.0231
       else:
        s += -0.0463
     else:
      if v115 <= 0.984586241:
       if v37 <= 0.0:
        if v39 <= 2.5:
         if v79 <= 4.49285848e-05:
          s += 0.0609
         else:
          if v78 <= 243.5:
           s += -0.0059
          else:
           s += 0.0137
        else:
         if v8 <= 0.195238095:
          s += -0.1014
         else:
          if v96 <= 0.606433996:
           s += -0.0429
          else:
           s += 0.0295
       else:
        if v108 <= 0.874275147:
         s += -0.0841
        else:
         s += 0.0093
      else:
       if v106 <= 0.967999975:
        if v93 <= -2.665:
         s += 0.0403
        else:
         if v8 <= 0.49:
          if v84 <= 0.1:
           s += -0.0797
          else:
           s += -0.0326
         else:
          s += -0.0156
       else:
        s += 0.0200
    else:
     if v52 <= 0.189082784:
      if v123 <= 6664.45669:
       if v76 <= 5.5:
        if v99 <= 3.5:
         s += 0.0588
        else:
         if v28 <= 5.835:
          if v108 <= 0.888716229:
           s += -0.1739
          else:
           s += 0.0087
         else:
          s += 0.0556
       else:
        s += -0.0312
      else:
       if v36 <= 0.0:
        s += -0.0571
       else:
        s += 0.0540
     else:
      if v113 <= 0.990156769:
       s += -0.0542
      else:
       s += 0.0545
    if v97 <= 8.5:
     if v11 <= -0.755:
      if v122 <= 0.231586793:
       if v29 <= -0.32:
        if v48 <= 0.0424494371:
         s += -0.0302
        else:
         s += 0.0495
       else:
        s += -0.0608
      else:
       if v29 <= -1.735:
        s += -0.0368
       else:
        if v29 <= -1.475:
         s += 0.0686
        else:
         if v104 <= 0.389419361:
          if v122 <= 0.430411999:
           s += -0.0262
          else:
           s += 0.0177
         else:
          s += 0.0601
     else:
      if v34 <= 0.0:
       if v2 <= 0.778362573:
        if v44 <= 27.5:
         if v102 <= 0.970680869:
          if v102 <= 0.448238329:
           s += 0.0108
          else:
           s += -0.0221
         else:
          if v102 <= 0.999879376:
           s += 0.0305
          else:
           s += -0.0206
        else:
         s += 0.0948
       else:
        if v63 <= 0.0:
         if v71 <= 0.856484924:
          s += 0.0089
         else:
          s += -0.0480
        else:
         s += -0.0459
      else:
       if v105 <= 0.155392524:
        s += -0.0717
       else:
        s += 0.0350
    else:
     if v71 <= 0.394689428:
      if v74 <= 106.5:
       if v44 <= 15.5:
        if v102 <= 0.119361039:
         s += -0.0703
        else:
         s += -0.1696
       else:
        if v111 <= 5.5:
         s += 0.0344
        else:
         s += -0.0620
      else:
       if v29 <= -1.225:
        s += -0.0585
       else:
        if v36 <= 0.0:
         s += 0.0577
        else:
         s += -0.0560
     else:
      if v92 <= 0.08:
       if v122 <= 0.403775573:
        s += -0.0413
       else:
        s += 0.0221
      else:
       if v110 <= 0.995103187:
        if v98 <= 9.5:
         if v84 <= -1.545:
          s += -0.0417
         else:
          s += 0.0672
        else:
         s += -0.0127
       else:
        s += -0.0377
    if v96 <= 0.951431729:
     if v96 <= 0.103712909:
      if v107 <= 0.0260611086:
       if v42 <= 0.322004608:
        if v93 <= -7.17:
         s += 0.0561
        else:
         if v23 <= 0.0:
          s += -0.0549
         else:
          s += 0.0429
       else:
        s += -0.0066
      else:
       if v29 <= -3.195:
        s += -0.0642
       else:
        if v123 <= 1203.39501:
         if v89 <= 0.632993197:
          s += 0.0720
         else:
          s += -0.0224
        else:
         s += -0.0553
     else:
      if v118 <= 0.982562048:
       if v123 <= 7893.05885:
        if v78 <= 249.5:
         if v59 <= 0.0:
          if v107 <= 0.0112805553:
           s += -0.0119
          else:
           s += 0.0302
         else:
          if v107 <= 0.993949658:
           s += -0.0226
          else:
           s += 0.0630
        else:
         if v76 <= 13.5:
          if v78 <= 314.5:
           s += 0.0398
          else:
           s += 0.0061
         else:
          s += -0.0573
       else:
        if v74 <= 78.5:
         s += 0.0456
        else:
         s += -0.0984
      else:
       if v96 <= 0.847661266:
        s += -0.0440
       else:
        if v29 <= 0.0:
         s += 0.0141
        else:
         s += -0.0664
    else:
     if v96 <= 0.986568125:
      if v77 <= 0.0:
       if v123 <= 9574.83052:
        if v29 <= -0.17:
         s += 0.0471
        else:
         if v87 <= 3.5:
          if v4 <= 3.5:
           s += 0.0397
          else:
           s += -0.0989
         else:
          if v29 <= -0.11:
           s += -0.1481
          else:
           s += -0.0011
       else:
        s += -0.0538
      else:
       if v33 <= 0.0:
        if v74 <= 78.5:
         s += 0.0541
        else:
         s += -0.0437
       else:
        if v78 <= 168.5:
         s += -0.2132
        else:
         s += 0.0381
     else:
      s += 0.0611
    if v108 <= 0.949807406:
     if v11 <= 0.04:
      if v118 <= 0.124182021:
       if v24 <= 0.0:
        if v41 <= 0.0:
         s += -0.0494
        else:
         s += -0.0037
       else:
        s += 0.0884
      else:
       if v14 <= 28.5:
        if v108 <= 0.896236778:
         if v108 <= 0.826085645:
          if v118 <= 0.957752138:
           s += -0.0139
          else:
           s += -0.0592
         else:
          s += -0.0890
        else:
         s += 0.0363
       else:
        if v103 <= 0.999850496:
         if v14 <= 33.5:
          if v53 <= 0.063347174:
           s += 0.0445
          else:
           s += -0.0045
         else:
          if v80 <= 2.2:
           s += 0.0500
          else:
           s += -0.0090
        else:
         if v107 <= 0.217370797:
          s += -0.0104
         else:
          s += -0.1271
     else:
      if v76 <= 3.5:
       if v107 <= 0.204894395:
        if v21 <= 0.0:
         if v43 <= 0.0:
          if v102 <= 0.998865713:
           s += 0.0038
          else:
           s += 0.0352
         else:
          if v82 <= 35:
           s += -0.0526
          else:
           s += 0.0649
        else:
         s += -0.0515
       else:
        if v121 <= 0.476467331:
         s += 0.0524
        else:
         s += 0.0086
      else:
       s += -0.0285
    else:
     if v99 <= 7.5:
      if v11 <= -0.695:
       if v53 <= 0.0268534139:
        s += 0.0308
       else:
        s += -0.0359
      else:
       if v74 <= 76.5:
        if v57 <= 0.0484287054:
         if v24 <= 0.0:
          if v39 <= 0.0:
           s += 0.0523
          else:
           s += -0.0414
         else:
          s += -0.0722
        else:
         if v0 <= 15.1:
          s += -0.0927
         else:
          s += 0.0437
       else:
        if v103 <= 0.999950944:
         s += 0.0115
        else:
         s += -0.0942
     else:
      s += -0.0998
    if v96 <= 0.961171571:
     if v96 <= 0.103712909:
      if v3 <= 0.153204836:
       if v122 <= 0.0336089755:
        if v107 <= 0.0077558164:
         s += -0.0408
        else:
         s += 0.0674
       else:
        s += -0.0466
      else:
       if v112 <= -4.5:
        s += -0.0363
       else:
        if v71 <= 0.502619252:
         s += 0.1064
        else:
         s += -0.0248
     else:
      if v90 <= 1.5:
       if v14 <= 33.5:
        if v14 <= 27:
         if v107 <= 0.0349922029:
          if v14 <= 18.5:
           s += -0.0075
          else:
           s += -0.0773
         else:
          s += 0.0181
        else:
         if v116 <= 0.928027033:
          s += -0.0278
         else:
          s += 0.0496
       else:
        if v116 <= 0.981048906:
         if v14 <= 35.5:
          if v67 <= 8.5:
           s += 0.0056
          else:
           s += -0.1340
         else:
          s += -0.0069
        else:
         if v53 <= 0.176799539:
          s += -0.0762
         else:
          s += 0.0251
      else:
       if v122 <= 0.745055209:
        if v93 <= 0.865:
         if v74 <= 0.0:
          if v56 <= 2.5:
           s += 0.1012
          else:
           s += 0.0000
         else:
          if v33 <= 0.0:
           s += -0.0092
          else:
           s += 0.0148
        else:
         if v83 <= 18.5:
          s += -0.0580
         else:
          s += 0.0501
       else:
        s += 0.0575
    else:
     if v96 <= 0.985559769:
      if v64 <= 0.45:
       if v53 <= 0.122403306:
        if v57 <= 0.0484287054:
         if v4 <= 3.5:
          if v122 <= 0.927579642:
           s += 0.0459
          else:
           s += -0.0531
         else:
          if v116 <= 0.986358532:
           s += 0.0120
          else:
           s += -0.1690
        else:
         s += -0.0855
       else:
        s += -0.0318
      else:
       s += -0.0427
     else:
      s += 0.0586
    if v121 <= 0.201190476:
     if v97 <= 8.5:
      if v17 <= 0.0:
       if v11 <= 0.44:
        if v44 <= 4.5:
         s += -0.0170
        else:
         s += 0.0374
       else:
        s += 0.0565
      else:
       if v47 <= 0.0:
        s += 0.0367
       else:
        if v59 <= 0.429898387:
         if v9 <= 0.282857143:
          s += -0.0538
         else:
          s += 0.0208
        else:
         if v106 <= 0.936884491:
          if v12 <= 17.5:
           s += 0.0453
          else:
           s += -0.0592
         else:
          s += -0.0664
     else:
      if v71 <= 0.147684482:
       s += -0.0702
      else:
       if v46 <= 3.5:
        s += 0.0345
       else:
        s += -0.0422
    else:
     if v100 <= 0.0311453411:
      if v116 <= 0.9023007:
       if v74 <= 19.5:
        if v14 <= 31.5:
         s += -0.0520
        else:
         s += -0.0069
       else:
        if v11 <= -2.525:
         s += -0.0589
        else:
         if v77 <= 0.0:
          s += 0.0072
         else:
          if v18 <= 0.0:
           s += -0.0505
          else:
           s += 0.0022
      else:
       if v60 <= 34.5:
        if v106 <= 0.967999975:
         if v14 <= 29.5:
          if v14 <= 18.5:
           s += 0.0042
          else:
           s += -0.0664
         else:
          if v59 <= 0.0135960909:
           s += 0.0301
          else:
           s += -0.0247
        else:
         if v60 <= 31.5:
          s += 0.0517
         else:
          s += -0.0644
       else:
        if v74 <= 80.5:
         s += 0.0469
        else:
         s += 0.0058
     else:
      if v121 <= 0.733854167:
       if v97 <= 6.5:
        s += 0.0503
       else:
        if v121 <= 0.375735294:
         s += -0.0581
        else:
         s += 0.0413
      else:
       if v52 <= 0.00700117639:
        s += -0.0883
       else:
        s += 0.0314
    if v96 <= 0.949557575:
     if v96 <= 0.305303395:
      if v108 <= 0.0666893031:
       s += -0.0392
      else:
       if v80 <= 6.2:
        if v60 <= 3.5:
         s += -0.0434
        else:
         s += 0.0196
       else:
        s += -0.0258
     else:
      if v56 <= 32.5:
       if v43 <= 0.0:
        if v108 <= 0.980632933:
         if v32 <= 0.0:
          if v61 <= 0.0306139425:
           s += 0.0059
          else:
           s += 0.0325
         else:
          if v16 <= 12.5:
           s += -0.0346
          else:
           s += 0.0166
        else:
         if v89 <= 0.150307907:
          if v113 <= 0.936385109:
           s += -0.0763
          else:
           s += 0.0304
         else:
          s += -0.0954
       else:
        if v56 <= 6.5:
         if v43 <= 0.6:
          if v113 <= 0.0609576888:
           s += 0.0212
          else:
           s += -0.0924
         else:
          if v56 <= 2.5:
           s += 0.0587
          else:
           s += -0.0613
        else:
         s += 0.0278
      else:
       if v108 <= 0.488497461:
        s += 0.0260
       else:
        if v60 <= 30.5:
         s += -0.0535
        else:
         s += -0.0117
    else:
     if v102 <= 0.992000791:
      if v56 <= 32.5:
       if v2 <= 0.191523902:
        if v104 <= 0.780032409:
         if v24 <= 0.0:
          s += 0.0440
         else:
          s += -0.0884
        else:
         s += -0.0671
       else:
        s += -0.0839
      else:
       if v53 <= 0.0274894919:
        if v108 <= 0.78839664:
         s += -0.2151
        else:
         if v74 <= 78.5:
          s += 0.0248
         else:
          s += -0.0975
       else:
        s += 0.0335
     else:
      if v102 <= 0.999879376:
       if v11 <= -2.525:
        s += -0.1294
       else:
        s += 0.0568
      else:
       if v74 <= 68.5:
        s += 0.0287
       else:
        s += -0.0634
    if v121 <= 0.201190476:
     if v79 <= 556.09975:
      if v67 <= 12.5:
       if v1 <= 4.92380261:
        s += -0.0490
       else:
        if v109 <= 0.901974696:
         s += 0.0095
        else:
         s += -0.0317
      else:
       s += 0.0392
     else:
      if v117 <= 0.427293478:
       s += -0.0540
      else:
       if v78 <= 345.5:
        s += -0.0308
       else:
        s += 0.0200
    else:
     if v100 <= 0.0311453411:
      if v78 <= 243.5:
       if v116 <= 0.896842131:
        if v8 <= 0.146428571:
         if v79 <= 70.8102251:
          s += 0.0583
         else:
          s += -0.0103
        else:
         s += -0.0313
       else:
        if v78 <= 228.5:
         if v52 <= 0.0199734043:
          if v66 <= 99.5:
           s += 0.0232
          else:
           s += -0.0481
         else:
          s += -0.0207
        else:
         if v90 <= 2.5:
          s += 0.0365
         else:
          s += -0.1451
      else:
       if v78 <= 575.5:
        if v79 <= 7505.39708:
         if v28 <= -7.875:
          if v15 <= 17.5:
           s += 0.0588
          else:
           s += -0.0576
         else:
          if v39 <= 3.5:
           s += 0.0286
          else:
           s += -0.0279
        else:
         if v70 <= 0.510368386:
          s += 0.0324
         else:
          s += -0.1166
       else:
        if v28 <= 10.785:
         if v79 <= 4768.91384:
          if v28 <= 3.795:
           s += -0.0647
          else:
           s += 0.0229
         else:
          s += -0.1532
        else:
         if v78 <= 792:
          s += 0.0473
         else:
          s += -0.0589
     else:
      if v104 <= 0.653850928:
       if v74 <= 72.5:
        if v106 <= 0.0930914604:
         if v78 <= 127.5:
          s += -0.0741
         else:
          s += 0.0467
        else:
         s += 0.0535
       else:
        s += -0.0313
      else:
       s += -0.0291
    if v96 <= 0.961171571:
     if v96 <= 0.0516220089:
      s += -0.0418
     else:
      if v119 <= 0.98229796:
       if v9 <= 0.229020979:
        if v28 <= 0.98:
         if v56 <= 85.5:
          if v54 <= 0.0806943543:
           s += 0.0279
          else:
           s += -0.0161
         else:
          if v106 <= 0.880378075:
           s += 0.0076
          else:
           s += -0.1042
        else:
         if v28 <= 2.35:
          if v54 <= 0.0229572909:
           s += -0.0168
          else:
           s += -0.0665
         else:
          if v96 <= 0.722010477:
           s += -0.0141
          else:
           s += 0.0029
       else:
        if v28 <= 2.835:
         s += -0.0119
        else:
         s += 0.0435
      else:
       if v106 <= 0.966679572:
        s += -0.0605
       else:
        if v41 <= 0.0519568151:
         s += 0.0341
        else:
         s += -0.0669
    else:
     if v96 <= 0.986568125:
      if v52 <= 0.0:
       if v64 <= 0.45:
        if v122 <= 0.0601019498:
         if v56 <= 3.5:
          s += -0.1463
         else:
          s += 0.0463
        else:
         s += 0.0465
       else:
        if v79 <= 1868.05176:
         s += 0.0339
        else:
         s += -0.0751
      else:
       if v33 <= 0.0:
        if v65 <= 0.916855204:
         if v35 <= 0.0:
          if v52 <= 0.00700117639:
           s += -0.0799
          else:
           s += 0.0449
         else:
          s += -0.0409
        else:
         s += -0.0985
       else:
        if v59 <= 0.284567936:
         s += 0.0313
        else:
         if v60 <= 25.5:
          s += -0.2296
         else:
          s += -0.0107
     else:
      if v28 <= 1.555:
       if v79 <= 459.912331:
        s += 0.0501
       else:
        if v61 <= 0.019644193:
         s += 0.0331
        else:
         s += -0.1925
      else:
       if v56 <= 162.5:
        s += 0.0671
       else:
        s += -0.0093
    if v11 <= 0.515:
     if v122 <= 0.286401865:
      if v92 <= 0.12:
       if v66 <= 10.5:
        if v87 <= 1.5:
         s += -0.0623
        else:
         if v14 <= 31.5:
          if v123 <= 294.243281:
           s += 0.0230
          else:
           s += -0.0564
         else:
          if v109 <= 0.953270677:
           s += -0.0005
          else:
           s += -0.0595
       else:
        if v39 <= 0.0:
         if v68 <= 0.0:
          s += 0.0131
         else:
          s += -0.0859
        else:
         s += -0.0691
      else:
       if v14 <= 29.5:
        s += -0.0210
       else:
        if v11 <= -2.075:
         s += -0.0452
        else:
         s += 0.0314
     else:
      if v123 <= 449.699481:
       s += 0.0670
      else:
       if v53 <= 0.00332668586:
        if v21 <= 0.0:
         if v28 <= -2.415:
          s += -0.0272
         else:
          if v47 <= 0.0:
           s += -0.0282
          else:
           s += 0.0325
        else:
         if v60 <= 32.5:
          s += -0.0616
         else:
          s += 0.0762
       else:
        if v60 <= 28.5:
         s += -0.0207
        else:
         if v69 <= 0.600117925:
          if v39 <= 3.5:
           s += 0.0323
          else:
           s += -0.0523
         else:
          if v123 <= 7299.7986:
           s += -0.0031
          else:
           s += -0.0839
    else:
     if v102 <= 0.993114716:
      if v123 <= 449.699481:
       s += 0.0489
      else:
       if v50 <= 0.941821873:
        if v54 <= 0.889988239:
         if v28 <= 11.835:
          if v28 <= 0.98:
           s += 0.0281
          else:
           s += -0.0181
         else:
          if v63 <= 2.5:
           s += 0.0079
          else:
           s += 0.0605
        else:
         s += -0.0552
       else:
        if v54 <= 0.0268585148:
         s += -0.1050
        else:
         s += -0.0151
     else:
      s += 0.0362
    if v108 <= 0.949807406:
     if v103 <= 0.999850496:
      if v103 <= 0.030339068:
       if v123 <= 1936.2684:
        if v109 <= 0.9285204:
         if v71 <= 0.292459779:
          if v123 <= 494.962131:
           s += 0.0987
          else:
           s += -0.0256
         else:
          s += -0.0444
        else:
         s += -0.0645
       else:
        if v102 <= 0.0267155796:
         if v103 <= 0.000632348975:
          s += -0.0467
         else:
          if v108 <= 0.845477881:
           s += 0.0274
          else:
           s += -0.0341
        else:
         s += -0.1001
      else:
       if v16 <= 14.5:
        if v99 <= 7.5:
         if v56 <= 404.5:
          if v105 <= 0.992239297:
           s += 0.0025
          else:
           s += -0.1333
         else:
          s += -0.0679
        else:
         s += -0.0376
       else:
        if v56 <= 20.5:
         if v48 <= 0.0454111071:
          if v71 <= 0.82289802:
           s += 0.0631
          else:
           s += 0.0015
         else:
          if v123 <= 831.434607:
           s += 0.0432
          else:
           s += -0.0852
        else:
         if v71 <= 0.139144233:
          s += -0.0909
         else:
          s += 0.0226
     else:
      if v62 <= 0.0802298851:
       if v48 <= 0.0147086469:
        s += -0.0082
       else:
        if v103 <= 0.999983179:
         s += -0.1290
        else:
         s += -0.0101
      else:
       s += -0.1131
    else:
     if v109 <= 0.867739428:
      if v13 <= 3.0745496:
       if v123 <= 494.962131:
        if v56 <= 16.5:
         s += -0.1231
        else:
         s += -0.0073
       else:
        s += 0.0214
      else:
       if v99 <= 7.5:
        if v56 <= 155.5:
         if v109 <= 0.000526370423:
          s += -0.0729
         else:
          s += 0.0581
        else:
         if v103 <= 0.98864848:
          s += -0.1687
         else:
          s += 0.0023
       else:
        s += -0.0836
     else:
      s += -0.0124
    if v96 <= 0.978635066:
     if v96 <= 0.226941958:
      if v107 <= 0.0349922029:
       if v121 <= 0.581606765:
        if v24 <= 0.0:
         s += -0.0397
        else:
         s += 0.0738
       else:
        if v58 <= 0.0659859009:
         if v69 <= 0.799282924:
          s += 0.0053
         else:
          s += 0.0960
        else:
         s += -0.0413
      else:
       if v73 <= 13.5:
        if v1 <= 6.42910053:
         s += -0.0570
        else:
         s += 0.0254
       else:
        if v98 <= 6.5:
         s += 0.0772
        else:
         s += -0.0338
     else:
      if v59 <= 0.0117279197:
       if v110 <= 0.0145624713:
        if v74 <= 108.5:
         s += -0.0704
        else:
         s += 0.0265
       else:
        if v77 <= 22.5:
         if v63 <= 11.5:
          if v110 <= 0.903088636:
           s += 0.0265
          else:
           s += -0.0168
         else:
          if v63 <= 14.5:
           s += -0.0740
          else:
           s += 0.0148
        else:
         s += -0.0281
      else:
       if v68 <= 0.0:
        if v116 <= 0.980356239:
         if v54 <= 0.0168384562:
          if v107 <= 0.277982113:
           s += -0.0316
          else:
           s += 0.0015
         else:
          if v122 <= 0.495524707:
           s += 0.0146
          else:
           s += -0.0268
        else:
         if v7 <= 0.0:
          if v9 <= 0.0408333333:
           s += -0.1039
          else:
           s += 0.0276
         else:
          if v122 <= 0.378475958:
           s += -0.0372
          else:
           s += 0.0291
       else:
        s += -0.0667
    else:
     if v74 <= 76.5:
      if v103 <= 0.725993652:
       if v27 <= 0.06:
        if v122 <= 0.249324356:
         s += -0.1195
        else:
         s += 0.0358
       else:
        s += 0.0423
      else:
       s += 0.0589
     else:
      if v77 <= 5.5:
       s += 0.0241
      else:
       s += -0.0725
    if v11 <= -1.185:
     if v9 <= 0.0408333333:
      if v63 <= 6.5:
       if v69 <= 0.842083728:
        if v42 <= 0.508064516:
         s += -0.0441
        else:
         s += 0.0519
       else:
        s += 0.0203
      else:
       s += 0.0336
     else:
      if v79 <= 86.7907043:
       s += -0.0694
      else:
       if v100 <= 0.00167964224:
        s += -0.0268
       else:
        s += 0.0333
    else:
     if v99 <= 8.5:
      if v46 <= 10.5:
       if v77 <= 0.0:
        if v100 <= 0.0353119693:
         if v122 <= 0.140758286:
          if v51 <= 0.0799404674:
           s += -0.0556
          else:
           s += -0.0056
         else:
          if v63 <= 11.5:
           s += 0.0123
          else:
           s += -0.0340
        else:
         if v1 <= 5.10026455:
          if v79 <= 116.191259:
           s += -0.0960
          else:
           s += -0.0110
         else:
          if v91 <= 17.5:
           s += -0.0097
          else:
           s += 0.0487
       else:
        if v28 <= 10.785:
         if v79 <= 4768.91384:
          if v30 <= 0.0:
           s += -0.0104
          else:
           s += -0.0685
         else:
          s += -0.1450
        else:
         if v79 <= 7505.39708:
          if v113 <= 0.97193537:
           s += 0.0368
          else:
           s += -0.0404
         else:
          s += -0.0990
      else:
       if v79 <= 1398.69107:
        s += 0.0925
       else:
        s += -0.0340
     else:
      if v42 <= 0.0307765152:
       if v63 <= 7.5:
        if v121 <= 0.429475588:
         s += -0.0629
        else:
         if v100 <= 0.00693495355:
          s += -0.0347
         else:
          s += 0.0511
       else:
        s += 0.0324
      else:
       if v69 <= 0.764375689:
        if v122 <= 0.354349034:
         if v61 <= 0.00657374383:
          s += -0.0252
         else:
          s += 0.0488
        else:
         s += 0.0532
       else:
        s += -0.0537
    if v96 <= 0.961171571:
     if v96 <= 0.103712909:
      if v3 <= 0.153204836:
       if v42 <= 0.322004608:
        s += -0.0415
       else:
        s += 0.0061
      else:
       if v115 <= 0.284725092:
        s += -0.0159
       else:
        s += 0.1068
     else:
      if v115 <= 0.984042825:
       if v37 <= 0.0:
        if v49 <= 0.0273369278:
         if v107 <= 0.43243665:
          if v22 <= 0.0:
           s += 0.0090
          else:
           s += -0.0556
         else:
          if v2 <= 0.361406619:
           s += 0.0615
          else:
           s += -0.0144
        else:
         if v54 <= 0.0387111374:
          if v46 <= 12.5:
           s += -0.0248
          else:
           s += 0.0554
         else:
          if v13 <= 19.2221888:
           s += -0.0041
          else:
           s += 0.0356
       else:
        if v119 <= 0.8760359:
         s += -0.0663
        else:
         s += 0.0151
      else:
       if v8 <= 0.468627451:
        if v93 <= -3.455:
         s += 0.0512
        else:
         s += -0.0420
       else:
        if v96 <= 0.606433996:
         s += -0.0352
        else:
         s += 0.0245
    else:
     if v102 <= 0.993114716:
      if v104 <= 0.780032409:
       if v107 <= 0.736494219:
        if v64 <= 0.45:
         if v67 <= 66.5:
          if v2 <= 0.139101641:
           s += 0.0245
          else:
           s += -0.0666
         else:
          s += -0.1614
        else:
         s += -0.0813
       else:
        if v49 <= 0.997309205:
         s += 0.0560
        else:
         if v53 <= 0.0378180507:
          s += -0.1466
         else:
          s += 0.0336
      else:
       s += -0.1134
     else:
      if v67 <= 170.5:
       if v4 <= 4.5:
        if v70 <= 0.914647337:
         s += 0.0587
        else:
         s += -0.0120
       else:
        if v61 <= 0.00857287965:
         s += -0.1863
        else:
         s += 0.0434
      else:
       s += -0.0370
    if v96 <= 0.977070337:
     if v96 <= 0.606433996:
      if v90 <= 6.5:
       if v36 <= 0.0:
        if v123 <= 1902.79341:
         if v79 <= 569.346909:
          if v29 <= -4.795:
           s += 0.0619
          else:
           s += -0.0173
         else:
          s += -0.0485
        else:
         s += 0.0067
       else:
        s += -0.0499
      else:
       if v116 <= 0.0535843423:
        s += -0.0196
       else:
        if v97 <= 7.5:
         s += 0.0577
        else:
         if v29 <= -4.855:
          s += 0.0661
         else:
          if v66 <= 15.5:
           s += -0.0158
          else:
           s += 0.0817
     else:
      if v66 <= 28.5:
       if v59 <= 0.0:
        if v123 <= 2002.09539:
         s += 0.0452
        else:
         if v123 <= 2057.26354:
          s += -0.1593
         else:
          s += 0.0090
       else:
        if v123 <= 857.194705:
         if v54 <= 0.0382002531:
          if v79 <= 406.455089:
           s += 0.0025
          else:
           s += -0.0814
         else:
          if v79 <= 116.191259:
           s += -0.0469
          else:
           s += 0.0287
        else:
         if v123 <= 5226.70256:
          if v79 <= 747.923926:
           s += 0.0463
          else:
           s += 0.0089
         else:
          if v123 <= 5702.32712:
           s += -0.0847
          else:
           s += 0.0110
      else:
       if v93 <= 0.06:
        if v48 <= 0.0174307882:
         if v76 <= 1.5:
          if v97 <= 5.5:
           s += 0.0158
          else:
           s += -0.0932
         else:
          s += -0.0494
        else:
         s += -0.0500
       else:
        if v66 <= 47.5:
         s += -0.1049
        else:
         s += -0.0100
    else:
     if v74 <= 74.5:
      s += 0.0513
     else:
      if v76 <= 0.0:
       if v66 <= 86.5:
        s += 0.0611
       else:
        s += -0.0422
      else:
       s += -0.0759
    if v108 <= 0.968873096:
     if v99 <= 19.5:
      if v46 <= 14.5:
       if v22 <= 0.0:
        if v39 <= 2.5:
         if v101 <= 0.99986115:
          if v34 <= 0.0:
           s += 0.0022
          else:
           s += -0.0423
         else:
          if v17 <= 0.0:
           s += 0.0464
          else:
           s += -0.1252
        else:
         if v13 <= 1.43033852:
          if v122 <= 0.309545129:
           s += -0.0603
          else:
           s += -0.0080
         else:
          s += -0.1216
       else:
        s += -0.0546
      else:
       if v79 <= 1272.19664:
        s += 0.0890
       else:
        s += -0.0165
     else:
      if v117 <= 0.580625352:
       if v123 <= 294.243281:
        s += 0.0279
       else:
        if v71 <= 0.932103725:
         s += -0.0668
        else:
         s += -0.0163
      else:
       s += 0.0081
    else:
     if v3 <= 0.484122984:
      if v65 <= 0.871873046:
       if v45 <= 5.5:
        if v13 <= 0.0:
         if v107 <= 0.988249207:
          if v116 <= 0.642836159:
           s += -0.0361
          else:
           s += 0.0331
         else:
          s += -0.0594
        else:
         if v123 <= 1722.99355:
          s += 0.0676
         else:
          if v107 <= 0.970026871:
           s += 0.0419
          else:
           s += -0.0430
       else:
        if v50 <= 0.149926654:
         if v122 <= 0.383021929:
          s += -0.1760
         else:
          s += 0.0088
        else:
         s += 0.0474
      else:
       if v79 <= 36.778193:
        s += -0.1284
       else:
        s += 0.0017
     else:
      if v106 <= 0.976204168:
       if v65 <= 0.0836021505:
        s += -0.1216
       else:
        if v123 <= 494.962131:
         s += -0.1069
        else:
         if v50 <= 0.999999563:
          if v3 <= 0.987075625:
           s += -0.0236
          else:
           s += 0.0665
         else:
          s += -0.0396
      else:
       s += 0.0566
    if v96 <= 0.9651458:
     if v96 <= 0.0516220089:
      s += -0.0384
     else:
      if v78 <= 253.5:
       if v79 <= 569.346909:
        if v115 <= 0.982255616:
         if v16 <= 12.5:
          if v76 <= 0.0:
           s += 0.0098
          else:
           s += -0.0361
         else:
          if v78 <= 64.5:
           s += -0.0336
          else:
           s += 0.0499
        else:
         s += -0.0291
       else:
        if v100 <= 0.0127645433:
         if v97 <= 16.5:
          if v115 <= 0.130937657:
           s += -0.0377
          else:
           s += -0.0002
         else:
          s += -0.0586
        else:
         if v60 <= 1.5:
          s += 0.0030
         else:
          if v60 <= 29.5:
           s += -0.0713
          else:
           s += 0.0275
      else:
       if v14 <= 24.5:
        if v60 <= 62.5:
         if v78 <= 372.5:
          if v95 <= 9.5:
           s += -0.0149
          else:
           s += 0.0645
         else:
          if v64 <= 0.292857143:
           s += -0.0304
          else:
           s += -0.0898
        else:
         if v123 <= 4910.28913:
          if v76 <= 13.5:
           s += 0.0657
          else:
           s += -0.0576
         else:
          if v78 <= 440:
           s += 0.0448
          else:
           s += -0.0694
       else:
        if v82 <= 14.5:
         if v14 <= 33.5:
          s += 0.0391
         else:
          if v79 <= 823.114405:
           s += -0.0208
          else:
           s += 0.0155
        else:
         s += 0.0671
    else:
     if v102 <= 0.993114716:
      if v29 <= -0.17:
       if v105 <= 0.992239297:
        s += 0.0407
       else:
        s += -0.1131
      else:
       if v29 <= -0.11:
        s += -0.0955
       else:
        if v101 <= 0.983054358:
         s += 0.0596
        else:
         if v51 <= 0.971492792:
          s += -0.2194
         else:
          s += 0.0264
     else:
      s += 0.0490
    if v14 <= 31.5:
     if v107 <= 0.277982113:
      if v84 <= 0.04:
       if v58 <= 0.0325224749:
        s += -0.0218
       else:
        s += -0.0555
      else:
       if v14 <= 12.5:
        s += 0.0178
       else:
        if v9 <= 0.289915966:
         if v113 <= 0.7752036:
          s += 0.0001
         else:
          s += -0.0393
        else:
         s += 0.0448
     else:
      if v12 <= 12.5:
       s += 0.0343
      else:
       s += -0.0681
    else:
     if v14 <= 33.5:
      if v117 <= 0.949699286:
       if v16 <= 13.5:
        if v78 <= 266.5:
         if v60 <= 10.5:
          if v100 <= 0.00342060896:
           s += -0.0236
          else:
           s += 0.0332
         else:
          s += -0.0874
        else:
         if v66 <= 86.5:
          s += 0.0485
         else:
          s += -0.0362
       else:
        s += 0.0536
      else:
       s += 0.0505
     else:
      if v0 <= 34.2:
       if v15 <= 16.5:
        if v103 <= 0.999850496:
         if v60 <= 4.5:
          s += -0.0243
         else:
          if v63 <= 9.5:
           s += 0.0776
          else:
           s += -0.0393
        else:
         s += -0.0750
       else:
        if v107 <= 0.997895588:
         if v81 <= 0.895591085:
          if v76 <= 0.0:
           s += -0.0010
          else:
           s += -0.0297
         else:
          if v12 <= 18.5:
           s += -0.0575
          else:
           s += 0.0242
        else:
         s += 0.0616
      else:
       if v5 <= 0.0:
        if v92 <= 0.385:
         s += 0.0030
        else:
         if v107 <= 0.365375528:
          s += -0.0010
         else:
          s += -0.1355
       else:
        if v15 <= 9.5:
         s += -0.1059
        else:
         if v53 <= 0.0413839142:
          if v92 <= -1.315:
           s += -0.0324
          else:
           s += 0.0214
         else:
          s += 0.0454
    if v96 <= 0.978635066:
     if v20 <= 0.0:
      if v96 <= 0.0672913285:
       if v123 <= 294.243281:
        if v90 <= 8.5:
         s += -0.0523
        else:
         if v119 <= 0.02458547:
          s += -0.0404
         else:
          s += 0.1054
       else:
        if v14 <= 31.5:
         if v123 <= 2123.64765:
          s += -0.0553
         else:
          if v123 <= 2351.71715:
           s += 0.0721
          else:
           s += -0.0323
        else:
         if v98 <= 6.5:
          if v98 <= 4.5:
           s += -0.0191
          else:
           s += 0.0613
         else:
          s += -0.0564
      else:
       if v22 <= 0.0:
        if v59 <= 0.0888591629:
         if v14 <= 25.5:
          if v26 <= 0.0:
           s += 0.0021
          else:
           s += -0.0413
         else:
          if v110 <= 0.0853169514:
           s += -0.0145
          else:
           s += 0.0215
        else:
         if v110 <= 0.959990449:
          if v32 <= 0.0:
           s += -0.0028
          else:
           s += -0.0286
         else:
          if v123 <= 2057.26354:
           s += -0.0827
          else:
           s += 0.0008
       else:
        s += -0.0603
     else:
      if v98 <= 3.5:
       s += -0.0975
      else:
       s += -0.0291
    else:
     if v56 <= 155.5:
      if v103 <= 0.725993652:
       if v46 <= 3.5:
        s += -0.1337
       else:
        if v46 <= 5.5:
         s += 0.0447
        else:
         if v59 <= 0.668311703:
          s += -0.0954
         else:
          s += 0.0073
      else:
       if v77 <= 16.5:
        if v37 <= 0.0:
         s += 0.0594
        else:
         s += -0.0178
       else:
        s += -0.0211
     else:
      if v74 <= 64.5:
       s += 0.0540
      else:
       if v56 <= 182:
        s += -0.1196
       else:
        if v101 <= 0.993692662:
         s += -0.0509
        else:
         s += 0.0492
    if v100 <= 0.037749405:
     if v39 <= 3.5:
      if v121 <= 0.286299766:
       if v114 <= 0.0600538374:
        if v16 <= 9.5:
         s += -0.0559
        else:
         if v109 <= 0.962116094:
          if v54 <= 0.00771011819:
           s += -0.0430
          else:
           s += 0.0346
         else:
          s += -0.0577
       else:
        if v54 <= 0.0354856718:
         if v32 <= 0.0:
          if v69 <= 0.580209341:
           s += -0.0005
          else:
           s += 0.0351
         else:
          if v110 <= 0.381099029:
           s += -0.0726
          else:
           s += 0.0275
        else:
         if v46 <= 6.5:
          if v108 <= 0.742579174:
           s += -0.0370
          else:
           s += -0.0020
         else:
          s += 0.0201
      else:
       if v40 <= 1.5:
        if v0 <= 7.1:
         if v116 <= 0.934384921:
          if v44 <= 66.5:
           s += 0.0003
          else:
           s += 0.0574
         else:
          if v16 <= 5.5:
           s += -0.0232
          else:
           s += 0.0389
        else:
         if v121 <= 0.929802956:
          if v8 <= 0.236694678:
           s += 0.0092
          else:
           s += -0.0144
         else:
          if v67 <= 1.5:
           s += -0.0619
          else:
           s += -0.0062
       else:
        s += -0.0703
     else:
      if v0 <= 5.1:
       if v121 <= 0.665064103:
        s += -0.0465
       else:
        s += 0.0246
      else:
       s += -0.1320
    else:
     if v116 <= 0.155218126:
      if v36 <= 0.0:
       if v69 <= 0.411809405:
        s += -0.0587
       else:
        s += 0.0013
      else:
       s += 0.0569
     else:
      if v108 <= 0.946483708:
       if v113 <= 0.955257828:
        s += 0.0348
       else:
        if v16 <= 8.5:
         s += -0.0410
        else:
         s += 0.0314
      else:
       if v5 <= 0.0:
        s += -0.0078
       else:
        s += 0.0603
    if v103 <= 0.030339068:
     if v78 <= 234.5:
      if v65 <= 0.03964325:
       if v36 <= 0.0:
        if v28 <= 17.865:
         if v122 <= 0.387717149:
          s += -0.0383
         else:
          if v107 <= 0.00511348771:
           s += -0.0341
          else:
           s += 0.0434
        else:
         s += 0.0689
       else:
        s += -0.0644
      else:
       s += -0.0676
     else:
      if v122 <= 0.146430569:
       if v123 <= 594.668131:
        if v97 <= 6.5:
         if v29 <= -2.575:
          s += 0.1640
         else:
          s += 0.0032
        else:
         s += -0.0364
       else:
        s += -0.0788
      else:
       if v123 <= 3476.43827:
        if v103 <= 0.000632348975:
         s += -0.0458
        else:
         if v100 <= 0.000354335627:
          if v46 <= 8.5:
           s += 0.1154
          else:
           s += -0.0041
         else:
          s += 0.0273
       else:
        if v97 <= 5.5:
         if v85 <= 0.135:
          s += -0.0521
         else:
          s += 0.0679
        else:
         if v46 <= 8.5:
          s += 0.0415
         else:
          s += -0.0300
    else:
     if v39 <= 3.5:
      if v123 <= 7893.05885:
       if v68 <= 0.0:
        if v57 <= 0.0938416422:
         if v70 <= 0.697091024:
          if v78 <= 575.5:
           s += 0.0199
          else:
           s += -0.0226
         else:
          if v28 <= 0.98:
           s += 0.0257
          else:
           s += -0.0077
        else:
         if v87 <= 2.5:
          s += -0.0428
         else:
          if v56 <= 44.5:
           s += 0.0210
          else:
           s += -0.0710
       else:
        if v102 <= 0.566735755:
         if v28 <= 5.015:
          s += 0.0529
         else:
          s += -0.0589
        else:
         s += -0.0811
      else:
       if v74 <= 76.5:
        s += 0.0422
       else:
        s += -0.0880
     else:
      s += -0.0402
    if v96 <= 0.978635066:
     if v78 <= 243.5:
      if v77 <= 0.0:
       if v96 <= 0.386596661:
        if v76 <= 8.5:
         if v122 <= 0.0452832424:
          s += 0.0485
         else:
          if v86 <= 24.5:
           s += -0.0333
          else:
           s += 0.0351
        else:
         s += 0.0540
       else:
        if v59 <= 0.0064264429:
         if v99 <= 11.5:
          if v109 <= 0.0936869113:
           s += -0.0252
          else:
           s += 0.0400
         else:
          s += -0.0676
        else:
         if v54 <= 0.0382002531:
          if v123 <= 1263.17371:
           s += -0.0459
          else:
           s += 0.0064
         else:
          if v51 <= 0.999999998:
           s += 0.0289
          else:
           s += -0.0249
      else:
       if v103 <= 0.996533861:
        if v77 <= 6.5:
         s += -0.0815
        else:
         s += -0.0307
       else:
        if v103 <= 0.999764949:
         s += 0.0214
        else:
         if v122 <= 0.695708301:
          s += -0.1041
         else:
          s += 0.0573
     else:
      if v62 <= 0.226630435:
       if v123 <= 3476.43827:
        if v122 <= 0.113671534:
         if v96 <= 0.787891186:
          s += -0.0294
         else:
          s += 0.0304
        else:
         if v105 <= 0.261999651:
          s += 0.0529
         else:
          s += 0.0213
       else:
        if v122 <= 0.344685096:
         if v79 <= 1742.76909:
          s += -0.0593
         else:
          s += 0.0637
        else:
         if v78 <= 577:
          if v122 <= 0.479011066:
           s += -0.0479
          else:
           s += 0.0100
         else:
          if v71 <= 0.355064136:
           s += 0.0208
          else:
           s += -0.0762
      else:
       s += -0.0350
    else:
     if v108 <= 0.864616109:
      if v103 <= 0.99367279:
       s += -0.1088
      else:
       s += 0.0477
     else:
      if v74 <= 76.5:
       s += 0.0546
      else:
       s += -0.0149
    if v103 <= 0.030339068:
     if v123 <= 1936.2684:
      if v84 <= 0.0:
       s += -0.0411
      else:
       s += -0.0075
     else:
      if v101 <= 0.026717216:
       if v123 <= 2398.18137:
        if v29 <= -1.005:
         s += 0.0674
        else:
         s += -0.0303
       else:
        if v29 <= -1.61:
         s += -0.0354
        else:
         if v79 <= 3203.44081:
          s += 0.0423
         else:
          s += -0.0151
      else:
       s += -0.1144
    else:
     if v123 <= 6664.45669:
      if v4 <= 1.5:
       if v89 <= 0.43513324:
        if v107 <= 0.762403402:
         if v3 <= 0.0625815927:
          if v79 <= 498.613042:
           s += 0.0194
          else:
           s += -0.0046
         else:
          s += 0.0449
        else:
         if v98 <= 7.5:
          if v3 <= 0.153204836:
           s += 0.0435
          else:
           s += -0.0100
         else:
          s += -0.0538
       else:
        if v37 <= 0.0:
         if v29 <= -4.855:
          s += 0.0642
         else:
          if v29 <= -0.11:
           s += -0.0199
          else:
           s += 0.0337
        else:
         s += -0.0920
      else:
       if v123 <= 857.194705:
        if v100 <= 0.074173421:
         if v59 <= 0.968700162:
          if v41 <= 0.0481997677:
           s += -0.0632
          else:
           s += -0.0050
         else:
          s += 0.0326
        else:
         s += 0.0420
       else:
        if v101 <= 0.993692662:
         if v123 <= 1203.39501:
          if v107 <= 0.00595462337:
           s += -0.0398
          else:
           s += 0.0712
         else:
          s += 0.0050
        else:
         s += -0.0270
     else:
      if v50 <= 1:
       if v74 <= 66.5:
        s += 0.0370
       else:
        if v79 <= 1868.05176:
         if v118 <= 0.93546823:
          s += 0.0510
         else:
          s += -0.0832
        else:
         s += -0.0827
      else:
       s += 0.0636
    if v20 <= 0.0:
     if v11 <= 1.695:
      if v99 <= 18.5:
       if v34 <= 0.0:
        if v16 <= 15.5:
         if v110 <= 0.959990449:
          if v39 <= 3.5:
           s += 0.0019
          else:
           s += -0.0377
         else:
          if v123 <= 976.388382:
           s += -0.0680
          else:
           s += -0.0075
        else:
         if v79 <= 289.096271:
          if v60 <= 9.5:
           s += 0.1154
          else:
           s += 0.0434
         else:
          if v51 <= 1.52992866e-05:
           s += -0.0247
          else:
           s += 0.0222
       else:
        if v56 <= 1.5:
         s += -0.0656
        else:
         if v58 <= 0.00713032868:
          if v63 <= 2.5:
           s += 0.0876
          else:
           s += -0.0456
         else:
          s += -0.0589
      else:
       if v123 <= 294.243281:
        s += 0.0475
       else:
        if v117 <= 0.580625352:
         if v27 <= 1.97:
          if v122 <= 0.361683176:
           s += -0.0713
          else:
           s += -0.0264
         else:
          s += 0.0041
        else:
         if v0 <= 11.3:
          s += -0.0302
         else:
          s += 0.0281
     else:
      if v123 <= 6664.45669:
       if v100 <= 0.0353119693:
        if v18 <= 0.0:
         if v123 <= 2538.59076:
          if v56 <= 3.5:
           s += -0.0139
          else:
           s += 0.0442
         else:
          if v51 <= 0.976936806:
           s += -0.0788
          else:
           s += 0.0175
        else:
         if v63 <= 11.5:
          if v62 <= 0.372282609:
           s += 0.0341
          else:
           s += -0.0435
         else:
          if v54 <= 0.016269626:
           s += -0.1145
          else:
           s += 0.0391
       else:
        s += 0.0587
      else:
       s += -0.0470
    else:
     if v79 <= 1272.19664:
      s += -0.0924
     else:
      if v8 <= 0.146428571:
       s += 0.0714
      else:
       s += -0.0335
    if v96 <= 0.986568125:
     if v103 <= 0.999850496:
      if v96 <= 0.0592337179:
       if v46 <= 4.5:
        s += -0.0507
       else:
        if v79 <= 569.346909:
         if v91 <= 31.5:
          s += -0.0327
         else:
          if v119 <= 0.153248142:
           s += 0.0143
          else:
           s += 0.1233
        else:
         s += -0.0427
      else:
       if v37 <= 0.0:
        if v115 <= 0.984042825:
         if v9 <= 0.229020979:
          if v79 <= 569.346909:
           s += 0.0146
          else:
           s += -0.0018
         else:
          if v103 <= 0.00297130473:
           s += -0.0303
          else:
           s += 0.0472
        else:
         if v96 <= 0.926730002:
          if v103 <= 0.997628382:
           s += -0.0414
          else:
           s += -0.0075
         else:
          if v52 <= 0.00331028441:
           s += 0.0280
          else:
           s += -0.0556
       else:
        if v89 <= 0.217996915:
         if v119 <= 0.8760359:
          if v79 <= 4.49285848e-05:
           s += 0.0323
          else:
           s += -0.0602
         else:
          s += 0.0299
        else:
         s += -0.0858
     else:
      if v62 <= 0.0610722611:
       if v4 <= 4.5:
        if v79 <= 86.7907043:
         s += -0.0822
        else:
         if v101 <= 0.999562398:
          if v103 <= 0.999879178:
           s += -0.0340
          else:
           s += 0.0491
         else:
          if v101 <= 0.999672922:
           s += -0.1328
          else:
           s += -0.0093
       else:
        s += -0.0888
      else:
       s += -0.1062
    else:
     if v65 <= 0.85013369:
      if v28 <= 2.595:
       if v79 <= 459.912331:
        s += 0.0520
       else:
        if v16 <= 11.5:
         s += 0.0126
        else:
         s += -0.1340
      else:
       s += 0.0601
     else:
      if v53 <= 0.0221242013:
       if v53 <= 0.0100847378:
        s += 0.0144
       else:
        s += -0.1842
      else:
       s += 0.0392
    if v11 <= 1.695:
     if v0 <= 53.1:
      if v122 <= 0.294766832:
       if v28 <= 25.225:
        if v41 <= 0.0:
         if v56 <= 14.5:
          if v0 <= 7.1:
           s += -0.0143
          else:
           s += -0.0436
         else:
          if v67 <= 2.5:
           s += -0.0406
          else:
           s += 0.0051
        else:
         if v14 <= 31.5:
          s += -0.0249
         else:
          if v87 <= 2.5:
           s += -0.0078
          else:
           s += 0.0482
       else:
        s += 0.0405
      else:
       if v15 <= 14.5:
        if v109 <= 0.0936869113:
         if v15 <= 9.5:
          s += -0.0527
         else:
          s += 0.0545
        else:
         if v27 <= -0.185:
          if v117 <= 0.927121363:
           s += -0.0244
          else:
           s += 0.0517
         else:
          if v111 <= 22.5:
           s += 0.0954
          else:
           s += 0.0384
       else:
        if v4 <= 6.5:
         if v28 <= -4.925:
          if v111 <= 37.5:
           s += 0.0324
          else:
           s += -0.0939
         else:
          if v122 <= 0.33469788:
           s += 0.0273
          else:
           s += -0.0037
        else:
         s += -0.0814
     else:
      if v111 <= 28.5:
       if v53 <= 0.0:
        if v27 <= 0.735:
         if v1 <= 6.27645577:
          s += 0.0275
         else:
          s += -0.0777
        else:
         s += 0.0633
       else:
        s += 0.0560
      else:
       s += -0.0061
    else:
     if v122 <= 0.369291805:
      if v105 <= 0.0696165652:
       s += -0.0022
      else:
       s += 0.0471
     else:
      if v17 <= 0.0:
       if v46 <= 4.5:
        s += 0.0078
       else:
        if v105 <= 0.601233:
         s += 0.0064
        else:
         s += -0.0749
      else:
       if v122 <= 0.383021929:
        s += -0.0711
       else:
        s += 0.0290
    if v96 <= 0.988033796:
     if v78 <= 239:
      if v78 <= 228.5:
       if v54 <= 0.889988239:
        if v66 <= 99.5:
         if v92 <= 0.1:
          if v107 <= 0.997895588:
           s += -0.0121
          else:
           s += 0.0742
         else:
          if v73 <= 3.5:
           s += 0.0020
          else:
           s += 0.0379
        else:
         if v66 <= 107.5:
          s += -0.1340
         else:
          s += -0.0287
       else:
        s += -0.0520
      else:
       if v87 <= 5.5:
        if v3 <= 0.00656816221:
         s += -0.0635
        else:
         s += 0.0157
       else:
        if v71 <= 0.772845014:
         s += -0.2167
        else:
         s += -0.0080
     else:
      if v123 <= 5226.70256:
       if v39 <= 0.0:
        if v107 <= 0.277982113:
         if v67 <= 12.5:
          if v12 <= 19.5:
           s += 0.0171
          else:
           s += -0.0566
         else:
          if v53 <= 0.0953365296:
           s += -0.0801
          else:
           s += 0.0249
        else:
         if v3 <= 0.858806551:
          if v66 <= 45.5:
           s += 0.0575
          else:
           s += 0.0134
         else:
          s += -0.0111
       else:
        if v30 <= 0.0:
         if v100 <= 0.00260749924:
          if v54 <= 0.0522158037:
           s += 0.0320
          else:
           s += -0.0190
         else:
          s += -0.0638
        else:
         s += -0.0799
      else:
       if v123 <= 5261.01522:
        s += -0.1371
       else:
        if v54 <= 0.0677935728:
         if v30 <= 0.0:
          if v54 <= 0.0307508859:
           s += -0.0220
          else:
           s += 0.0306
         else:
          s += -0.0885
        else:
         if v14 <= 29.5:
          s += -0.0169
         else:
          s += 0.0577
    else:
     if v28 <= 1.555:
      if v79 <= 459.912331:
       s += 0.0382
      else:
       s += -0.1007
     else:
      s += 0.0560
    if v2 <= 0.824979114:
     if v121 <= 0.201190476:
      if v122 <= 0.26032579:
       if v107 <= 0.0319114314:
        s += -0.0405
       else:
        if v59 <= 0.0:
         if v97 <= 8.5:
          s += 0.0694
         else:
          s += -0.0269
        else:
         if v80 <= 4.2:
          if v113 <= 0.0520478844:
           s += 0.0133
          else:
           s += -0.0772
         else:
          if v111 <= 21.5:
           s += 0.0149
          else:
           s += -0.0432
      else:
       if v74 <= 0.0:
        s += 0.0829
       else:
        if v9 <= 0.0:
         s += -0.0090
        else:
         if v29 <= -1.935:
          s += -0.0313
         else:
          s += 0.0510
     else:
      if v77 <= 1.5:
       if v54 <= 0.0168384562:
        if v54 <= 0.0148666735:
         if v74 <= 0.0:
          s += 0.0820
         else:
          if v108 <= 0.960502393:
           s += -0.0026
          else:
           s += 0.0284
        else:
         if v29 <= -0.465:
          s += 0.0201
         else:
          if v122 <= 0.519683602:
           s += -0.1613
          else:
           s += -0.0481
       else:
        if v26 <= -0.745:
         if v67 <= 26.5:
          s += -0.0091
         else:
          s += -0.1509
        else:
         if v122 <= 0.199050014:
          if v74 <= 2.5:
           s += -0.0208
          else:
           s += 0.0466
         else:
          if v62 <= 0.447222222:
           s += 0.0187
          else:
           s += -0.0554
      else:
       if v29 <= -7.055:
        s += -0.0941
       else:
        if v102 <= 0.448238329:
         if v54 <= 0.0949329177:
          s += 0.0186
         else:
          s += -0.0290
        else:
         if v102 <= 0.989015526:
          if v74 <= 94.5:
           s += -0.0081
          else:
           s += -0.1044
         else:
          if v70 <= 0.862180616:
           s += 0.0286
          else:
           s += -0.0327
    else:
     s += -0.0195
    if v96 <= 0.986568125:
     if v78 <= 239:
      if v78 <= 228.5:
       if v113 <= 0.341324504:
        if v108 <= 0.98599453:
         if v86 <= 0.0:
          if v78 <= 75.5:
           s += -0.0519
          else:
           s += -0.0165
         else:
          if v107 <= 0.0112805553:
           s += -0.0305
          else:
           s += 0.0309
        else:
         s += -0.1094
       else:
        if v87 <= 1.5:
         if v113 <= 0.661097271:
          s += -0.0660
         else:
          if v29 <= -0.48:
           s += 0.0059
          else:
           s += -0.0251
        else:
         if v78 <= 103.5:
          if v28 <= 7.505:
           s += 0.0528
          else:
           s += -0.0099
         else:
          if v78 <= 113.5:
           s += -0.0373
          else:
           s += 0.0116
      else:
       if v63 <= 11.5:
        s += -0.0435
       else:
        s += -0.2077
     else:
      if v14 <= 25.5:
       if v60 <= 62.5:
        if v35 <= 0.0:
         if v101 <= 0.181926017:
          if v62 <= 0.150757576:
           s += 0.0106
          else:
           s += -0.0556
         else:
          s += -0.0694
        else:
         s += -0.0698
       else:
        if v78 <= 429:
         s += 0.0613
        else:
         if v59 <= 0.15822349:
          if v28 <= 5.605:
           s += -0.0263
          else:
           s += 0.0627
         else:
          s += -0.0413
      else:
       if v49 <= 0.0:
        if v109 <= 0.0269878778:
         s += -0.0424
        else:
         if v109 <= 0.969652111:
          s += 0.0515
         else:
          s += -0.0138
       else:
        if v28 <= -7.875:
         s += -0.0519
        else:
         if v118 <= 0.99279122:
          s += 0.0168
         else:
          s += -0.0561
    else:
     if v28 <= 2.595:
      if v108 <= 0.967558845:
       s += -0.0807
      else:
       s += 0.0292
     else:
      s += 0.0570
    if v20 <= 0.0:
     if v40 <= 0.0:
      if v123 <= 7893.05885:
       if v103 <= 0.0879611996:
        if v78 <= 234.5:
         if v78 <= 231.5:
          if v64 <= 0.954545455:
           s += -0.0249
          else:
           s += 0.0597
         else:
          if v106 <= 0.840432572:
           s += -0.0388
          else:
           s += -0.1977
        else:
         if v122 <= 0.119906768:
          if v123 <= 594.668131:
           s += 0.0314
          else:
           s += -0.0805
         else:
          if v78 <= 357:
           s += 0.0469
          else:
           s += 0.0029
       else:
        if v50 <= 0.230712693:
         if v123 <= 3852.79316:
          if v106 <= 0.408467728:
           s += 0.0114
          else:
           s += 0.0371
         else:
          if v78 <= 575.5:
           s += 0.0114
          else:
           s += -0.0767
        else:
         if v102 <= 0.763421863:
          if v56 <= 32.5:
           s += -0.0052
          else:
           s += -0.0715
         else:
          if v4 <= 1.5:
           s += 0.0134
          else:
           s += -0.0153
      else:
       if v74 <= 76.5:
        if v119 <= 0.982982115:
         if v13 <= 36.9999991:
          s += 0.0122
         else:
          s += 0.0604
        else:
         s += -0.0099
       else:
        if v29 <= -0.38:
         s += -0.0854
        else:
         s += -0.0229
     else:
      if v119 <= 0.427922346:
       if v107 <= 0.000386196993:
        s += -0.0182
       else:
        s += -0.0774
      else:
       if v80 <= 38.2:
        s += 0.0211
       else:
        s += -0.0427
    else:
     if v51 <= 0.697990017:
      if v8 <= 0.0816666667:
       s += 0.0509
      else:
       s += -0.0472
     else:
      if v78 <= 150.5:
       s += -0.0513
      else:
       s += -0.1083
    if v99 <= 8.5:
     if v112 <= -14.5:
      if v61 <= 0.0587195878:
       if v76 <= 9.5:
        s += 0.0806
       else:
        if v122 <= 0.162363963:
         s += -0.0658
        else:
         s += 0.0502
      else:
       if v16 <= 9.5:
        s += -0.0606
       else:
        if v35 <= 0.0:
         s += 0.1000
        else:
         s += -0.0518
     else:
      if v68 <= 0.0:
       if v100 <= 0.037749405:
        if v112 <= 34.5:
         if v110 <= 0.851580747:
          if v103 <= 0.030339068:
           s += -0.0309
          else:
           s += 0.0013
         else:
          if v69 <= 0.384324791:
           s += -0.0826
          else:
           s += -0.0015
        else:
         if v63 <= 11.5:
          if v54 <= 0.0124767102:
           s += 0.0326
          else:
           s += 0.0014
         else:
          if v103 <= 0.177152261:
           s += -0.0828
          else:
           s += 0.0171
       else:
        if v99 <= 6.5:
         if v105 <= 0.928863248:
          if v6 <= 0.154387866:
           s += 0.0458
          else:
           s += -0.0494
         else:
          if v110 <= 0.498136479:
           s += -0.0190
          else:
           s += 0.0425
        else:
         s += -0.0457
      else:
       s += -0.0588
    else:
     if v50 <= 0.0:
      if v113 <= 0.661097271:
       if v63 <= 10.5:
        s += -0.0675
       else:
        s += 0.0521
      else:
       s += 0.0244
     else:
      if v16 <= 17.5:
       if v110 <= 0.977462747:
        if v29 <= -3.195:
         s += 0.0060
        else:
         s += -0.0482
       else:
        if v16 <= 6.5:
         s += -0.0374
        else:
         if v49 <= 0.000863282176:
          s += -0.0188
         else:
          if v29 <= -0.815:
           s += 0.0887
          else:
           s += -0.0005
      else:
       if v59 <= 0.417071407:
        s += 0.0697
       else:
        s += -0.0488
    if v20 <= 0.0:
     if v110 <= 0.0422729717:
      if v107 <= 0.984488955:
       if v84 <= -0.605:
        if v51 <= 0.999999998:
         s += -0.0233
        else:
         s += -0.0711
       else:
        if v84 <= -0.24:
         s += 0.0333
        else:
         if v111 <= 45.5:
          if v3 <= 0.0336933108:
           s += -0.0147
          else:
           s += -0.0622
         else:
          s += 0.0007
      else:
       s += 0.0460
     else:
      if v99 <= 3.5:
       if v15 <= 16.5:
        if v122 <= 0.188323475:
         if v105 <= 0.637026238:
          s += -0.0663
         else:
          s += 0.0515
        else:
         if v42 <= 0.241901776:
          if v63 <= 4.5:
           s += 0.0720
          else:
           s += 0.0150
         else:
          s += -0.0209
       else:
        if v62 <= 0.069047619:
         if v105 <= 0.936415217:
          if v66 <= 4.5:
           s += 0.0039
          else:
           s += 0.0374
         else:
          if v26 <= 0.385:
           s += 0.0034
          else:
           s += -0.0597
        else:
         if v100 <= 0.0294093415:
          s += -0.0368
         else:
          if v119 <= 0.930489961:
           s += 0.0481
          else:
           s += -0.0563
      else:
       if v67 <= 2.5:
        if v95 <= 3.5:
         if v115 <= 0.0688932939:
          s += 0.0153
         else:
          if v107 <= 0.0279801092:
           s += -0.0537
          else:
           s += -0.0066
        else:
         if v107 <= 0.98009782:
          if v99 <= 7.5:
           s += 0.0270
          else:
           s += -0.0084
         else:
          s += -0.0976
       else:
        if v84 <= 0.0:
         if v42 <= 0.0377492877:
          s += -0.0504
         else:
          if v61 <= 0.189446831:
           s += 0.0127
          else:
           s += -0.0622
        else:
         if v63 <= 11.5:
          s += 0.0005
         else:
          s += -0.0751
    else:
     s += -0.0588
    if v121 <= 0.26975052:
     if v98 <= 8.5:
      if v16 <= 15.5:
       if v105 <= 0.93846054:
        if v105 <= 0.601233:
         if v82 <= 4.5:
          if v91 <= 16:
           s += 0.0169
          else:
           s += -0.0448
         else:
          if v110 <= 0.0512979561:
           s += -0.0399
          else:
           s += 0.0163
        else:
         if v105 <= 0.65978834:
          s += 0.0617
         else:
          if v52 <= 0.591229193:
           s += 0.0114
          else:
           s += -0.0353
       else:
        if v103 <= 0.994654594:
         if v88 <= 41.5:
          s += -0.0831
         else:
          s += 0.0054
        else:
         if v56 <= 22.5:
          if v119 <= 0.601672991:
           s += -0.0450
          else:
           s += 0.0482
         else:
          if v48 <= 0.033338135:
           s += -0.0208
          else:
           s += -0.0987
      else:
       if v1 <= 5.37537879:
        s += -0.0318
       else:
        s += 0.0620
     else:
      s += -0.0524
    else:
     if v100 <= 0.0311453411:
      if v56 <= 1.5:
       if v119 <= 0.54624612:
        if v14 <= 31.5:
         s += 0.0000
        else:
         s += 0.0617
       else:
        s += 0.0050
      else:
       if v74 <= 10.5:
        s += -0.0252
       else:
        if v29 <= -9.45:
         if v16 <= 9.5:
          s += -0.1449
         else:
          if v108 <= 0.814086566:
           s += -0.0637
          else:
           s += 0.0328
        else:
         if v105 <= 0.853148619:
          if v29 <= -0.175:
           s += -0.0118
          else:
           s += 0.0381
         else:
          if v93 <= 0.605:
           s += 0.0127
          else:
           s += -0.0390
     else:
      if v121 <= 0.855844156:
       if v56 <= 96.5:
        if v103 <= 0.725993652:
         s += 0.0031
        else:
         s += 0.0494
       else:
        s += -0.0555
      else:
       s += -0.0671
    if v84 <= 1.125:
     if v20 <= 0.0:
      if v103 <= 0.999850496:
       if v102 <= 0.998865713:
        if v60 <= 64.5:
         if v14 <= 25.5:
          if v118 <= 0.957752138:
           s += -0.0138
          else:
           s += -0.0480
         else:
          if v14 <= 34.5:
           s += 0.0209
          else:
           s += -0.0084
        else:
         if v0 <= 5.1:
          s += 0.0420
         else:
          if v3 <= 0.991109531:
           s += 0.0090
          else:
           s += -0.0698
       else:
        if v109 <= 0.976357176:
         if v0 <= 207.5:
          if v2 <= 0.321878444:
           s += 0.0456
          else:
           s += -0.0205
         else:
          s += -0.0820
        else:
         s += -0.0334
      else:
       if v102 <= 0.999932012:
        if v62 <= 0.0157899111:
         if v5 <= 0.0:
          s += -0.0608
         else:
          s += 0.0302
        else:
         if v118 <= 0.957752138:
          s += -0.1583
         else:
          s += -0.0167
       else:
        s += 0.0118
     else:
      s += -0.0758
    else:
     if v67 <= 18.5:
      if v22 <= 0.0:
       if v88 <= 38.2:
        if v16 <= 15.5:
         if v27 <= 0.585:
          if v99 <= 9.5:
           s += 0.0189
          else:
           s += -0.0363
         else:
          if v67 <= 13.5:
           s += -0.0174
          else:
           s += 0.0541
        else:
         s += 0.0407
       else:
        if v118 <= 0.980525322:
         s += 0.0480
        else:
         if v14 <= 29.5:
          s += -0.0724
         else:
          s += 0.0420
      else:
       s += -0.0370
     else:
      if v103 <= 0.120278032:
       s += -0.0926
      else:
       if v54 <= 0.00387917811:
        s += 0.0578
       else:
        if v28 <= 10.635:
         if v28 <= 8.885:
          s += -0.0157
         else:
          s += -0.1264
        else:
         s += 0.0295
    if v20 <= 0.0:
     if v11 <= 0.515:
      if v121 <= 0.26975052:
       if v9 <= 0.155870445:
        if v28 <= 3.695:
         if v28 <= -0.23:
          s += -0.0350
         else:
          if v28 <= 0.55:
           s += 0.0675
          else:
           s += -0.0054
        else:
         s += -0.0306
       else:
        if v29 <= -1.615:
         s += -0.0313
        else:
         if v91 <= 11.5:
          s += -0.0355
         else:
          s += 0.0656
      else:
       if v16 <= 5.5:
        if v29 <= -0.205:
         if v56 <= 19.5:
          s += 0.0102
         else:
          s += -0.0671
        else:
         if v79 <= 747.923926:
          s += -0.0212
         else:
          s += 0.0500
       else:
        if v91 <= 33.5:
         if v123 <= 768.017988:
          if v8 <= 0.0513157895:
           s += 0.0485
          else:
           s += -0.0439
         else:
          if v108 <= 0.8326349:
           s += 0.0150
          else:
           s += -0.0128
        else:
         if v7 <= 0.0:
          if v14 <= 33.5:
           s += 0.0458
          else:
           s += -0.0446
         else:
          if v123 <= 6664.45669:
           s += 0.0220
          else:
           s += -0.0279
     else:
      if v123 <= 6664.45669:
       if v109 <= 0.722514334:
        if v101 <= 0.738853499:
         s += 0.0126
        else:
         if v52 <= 0.222431866:
          s += 0.0468
         else:
          s += -0.0240
       else:
        if v28 <= -4.925:
         if v123 <= 2002.09539:
          s += -0.0019
         else:
          s += -0.1299
        else:
         if v66 <= 20.5:
          if v97 <= 11.5:
           s += 0.0240
          else:
           s += -0.0220
         else:
          if v56 <= 23.5:
           s += -0.1535
          else:
           s += -0.0145
      else:
       s += -0.0429
    else:
     if v79 <= 1197.77117:
      s += -0.0892
     else:
      s += 0.0193
    if v40 <= 0.0:
     if v39 <= 2.5:
      if v21 <= 0.0:
       if v68 <= 0.0:
        if v12 <= 25.5:
         if v4 <= 6.5:
          if v37 <= 0.0:
           s += 0.0071
          else:
           s += -0.0251
         else:
          if v108 <= 0.899277561:
           s += 0.0103
          else:
           s += -0.0763
        else:
         s += -0.0666
       else:
        if v123 <= 1164.31293:
         if v79 <= 425.72875:
          if v53 <= 0.0454999239:
           s += 0.0394
          else:
           s += -0.0569
         else:
          s += -0.0821
        else:
         if v90 <= 35:
          s += 0.0618
         else:
          s += -0.0310
      else:
       if v60 <= 32.5:
        if v123 <= 342.847224:
         s += 0.0489
        else:
         if v123 <= 1936.2684:
          s += -0.0738
         else:
          if v123 <= 2351.71715:
           s += 0.0669
          else:
           s += -0.0528
       else:
        s += 0.0596
     else:
      if v0 <= 5.1:
       if v60 <= 47.5:
        if v90 <= 6.5:
         if v28 <= 1.555:
          if v79 <= 266.345993:
           s += -0.0503
          else:
           s += 0.0255
         else:
          if v120 <= 0.913590791:
           s += -0.0709
          else:
           s += -0.0061
        else:
         if v28 <= 7.505:
          if v28 <= -0.6:
           s += 0.0175
          else:
           s += -0.0618
         else:
          if v88 <= 6.2:
           s += 0.0767
          else:
           s += -0.0223
       else:
        if v8 <= 0.195238095:
         s += -0.0484
        else:
         if v52 <= 0.925186567:
          s += 0.0751
         else:
          if v117 <= 0.96634462:
           s += -0.0467
          else:
           s += 0.0376
      else:
       if v106 <= 0.901909146:
        s += -0.0383
       else:
        s += -0.1170
    else:
     if v115 <= 0.461175035:
      s += -0.0634
     else:
      s += -0.0044
    if v0 <= 47.1:
     if v122 <= 0.745055209:
      if v103 <= 0.999850496:
       if v99 <= 7.5:
        if v123 <= 3852.79316:
         if v78 <= 239:
          if v78 <= 228.5:
           s += -0.0012
          else:
           s += -0.0717
         else:
          if v123 <= 2231.15641:
           s += 0.0289
          else:
           s += -0.0035
        else:
         if v123 <= 4390.12551:
          if v87 <= 1.5:
           s += 0.0176
          else:
           s += -0.0802
         else:
          if v60 <= 23.5:
           s += 0.0192
          else:
           s += -0.0280
       else:
        if v118 <= 0.41911969:
         if v123 <= 1989.74882:
          if v121 <= 0.798305085:
           s += -0.0503
          else:
           s += 0.0250
         else:
          s += 0.0006
        else:
         if v118 <= 0.932606817:
          if v63 <= 3.5:
           s += -0.0019
          else:
           s += 0.0503
         else:
          if v71 <= 0.502619252:
           s += -0.0793
          else:
           s += -0.0047
      else:
       if v27 <= 2.02:
        if v110 <= 0.381099029:
         s += -0.0935
        else:
         s += -0.0263
       else:
        s += 0.0397
     else:
      if v60 <= 30.5:
       if v78 <= 195.5:
        s += 0.0378
       else:
        if v122 <= 0.813557434:
         s += -0.1173
        else:
         s += 0.0357
      else:
       s += 0.0544
    else:
     if v122 <= 0.361683176:
      if v76 <= 13.5:
       if v68 <= 0.0:
        if v115 <= 0.989781957:
         if v99 <= 6.5:
          s += 0.0572
         else:
          if v74 <= 24.5:
           s += 0.0523
          else:
           s += -0.0348
        else:
         if v49 <= 0.0921945303:
          s += -0.1079
         else:
          s += 0.0349
       else:
        s += -0.0283
      else:
       s += -0.0444
     else:
      if v0 <= 254.5:
       s += -0.0038
      else:
       s += -0.0892
    if v96 <= 0.986568125:
     if v108 <= 0.987940552:
      if v39 <= 2.5:
       if v60 <= 32.5:
        if v79 <= 406.455089:
         if v79 <= 266.345993:
          if v14 <= 16:
           s += 0.0416
          else:
           s += -0.0079
         else:
          if v109 <= 0.0936869113:
           s += -0.0228
          else:
           s += 0.0501
        else:
         if v14 <= 25.5:
          if v29 <= -0.42:
           s += -0.0153
          else:
           s += -0.0529
         else:
          if v14 <= 33.5:
           s += 0.0203
          else:
           s += -0.0114
       else:
        if v123 <= 4910.28913:
         if v51 <= 0.999999984:
          if v27 <= 2.615:
           s += 0.0396
          else:
           s += -0.0073
         else:
          if v29 <= 0.0:
           s += -0.0189
          else:
           s += 0.0580
        else:
         if v51 <= 0.99991988:
          if v39 <= 1.5:
           s += -0.0329
          else:
           s += 0.0593
         else:
          if v27 <= -0.705:
           s += -0.0270
          else:
           s += 0.0623
      else:
       if v0 <= 5.1:
        if v96 <= 0.683489815:
         if v27 <= 1.285:
          s += -0.0038
         else:
          s += -0.0805
        else:
         s += 0.0506
       else:
        s += -0.0969
     else:
      if v115 <= 0.994058979:
       if v96 <= 0.978635066:
        if v105 <= 0.919111649:
         s += -0.0083
        else:
         if v92 <= 1.085:
          if v120 <= 0.00988863861:
           s += -0.0366
          else:
           s += -0.1363
         else:
          if v115 <= 0.989781957:
           s += 0.0435
          else:
           s += -0.0649
       else:
        s += 0.0355
      else:
       s += 0.0489
    else:
     if v108 <= 0.772275322:
      s += -0.0681
     else:
      if v109 <= 0.859245892:
       s += 0.0490
      else:
       if v116 <= 0.93711489:
        s += -0.1430
       else:
        s += 0.0284
    if v76 <= 0.0:
     if v21 <= 0.0:
      if v78 <= 64.5:
       if v13 <= 14.1382909:
        if v84 <= 1.815:
         if v56 <= 12.5:
          s += -0.0658
         else:
          if v123 <= 537.3008:
           s += 0.0366
          else:
           s += -0.0629
        else:
         s += 0.0374
       else:
        s += 0.0411
      else:
       if v29 <= -0.405:
        if v52 <= 0.823998748:
         if v78 <= 314.5:
          if v92 <= -1.025:
           s += -0.0038
          else:
           s += 0.0268
         else:
          if v78 <= 399.5:
           s += -0.0253
          else:
           s += 0.0121
        else:
         s += -0.0153
       else:
        if v103 <= 0.920880012:
         if v102 <= 0.0637658243:
          if v78 <= 103.5:
           s += 0.0922
          else:
           s += -0.0285
         else:
          if v59 <= 0.0135960909:
           s += -0.0023
          else:
           s += -0.1010
        else:
         if v120 <= 0.324948904:
          if v16 <= 9.5:
           s += -0.0526
          else:
           s += 0.0421
         else:
          if v16 <= 14.5:
           s += 0.0180
          else:
           s += -0.1013
     else:
      s += -0.0346
    else:
     if v78 <= 239:
      if v102 <= 0.99655691:
       if v59 <= 1:
        if v102 <= 0.995855604:
         s += -0.0251
        else:
         s += -0.1365
       else:
        s += -0.1107
      else:
       if v78 <= 81.5:
        if v115 <= 0.93649899:
         s += 0.1207
        else:
         s += 0.0034
       else:
        s += -0.0146
     else:
      if v123 <= 5226.70256:
       if v76 <= 16.5:
        s += 0.0194
       else:
        s += -0.0497
      else:
       if v16 <= 9.5:
        if v106 <= 0.77615034:
         s += 0.0837
        else:
         if v102 <= 0.998865713:
          s += -0.0797
         else:
          s += 0.0497
       else:
        s += -0.0647
    if v96 <= 0.96972883:
     if v58 <= 0.00833391208:
      if v64 <= 0.522727273:
       if v93 <= 0.755:
        if v78 <= 138:
         if v102 <= 0.0311847568:
          if v122 <= 0.0809007276:
           s += 0.0598
          else:
           s += -0.0449
         else:
          if v93 <= 0.575:
           s += -0.0041
          else:
           s += -0.1000
        else:
         if v28 <= 1.145:
          if v28 <= -7.875:
           s += -0.0251
          else:
           s += 0.0309
         else:
          if v28 <= 3.34:
           s += -0.0316
          else:
           s += 0.0052
       else:
        if v78 <= 127.5:
         s += 0.0716
        else:
         if v117 <= 0.0140298343:
          s += -0.0720
         else:
          if v116 <= 0.928027033:
           s += 0.0493
          else:
           s += -0.0197
      else:
       s += 0.0473
     else:
      if v28 <= 25.225:
       if v101 <= 0.00988633273:
        if v114 <= 0.744036864:
         if v107 <= 0.0440266315:
          s += -0.0394
         else:
          s += 0.0334
        else:
         s += -0.0647
       else:
        if v49 <= 0.0165012826:
         s += 0.0352
        else:
         if v58 <= 0.035929432:
          if v102 <= 0.999713597:
           s += -0.0473
          else:
           s += 0.0371
         else:
          if v99 <= 6.5:
           s += -0.0023
          else:
           s += -0.0502
      else:
       s += 0.0396
    else:
     if v89 <= 0.203179128:
      if v28 <= 2.595:
       if v28 <= 1.145:
        s += 0.0393
       else:
        if v67 <= 22.5:
         s += 0.0229
        else:
         if v28 <= 1.555:
          s += -0.1373
         else:
          s += -0.0305
      else:
       if v102 <= 0.990760423:
        if v67 <= 32.5:
         if v11 <= -0.36:
          s += -0.0879
         else:
          s += 0.0397
        else:
         s += -0.0672
       else:
        s += 0.0536
     else:
      s += -0.0375
    if v84 <= 1.125:
     if v122 <= 0.294766832:
      if v87 <= 1.5:
       if v56 <= 10.5:
        if v52 <= 0.0:
         s += -0.0759
        else:
         s += -0.0187
       else:
        if v108 <= 0.78839664:
         if v106 <= 0.962006996:
          s += -0.0164
         else:
          s += -0.1250
        else:
         s += 0.0059
      else:
       if v69 <= 0.258400086:
        if v48 <= 0.0509252551:
         s += -0.0509
        else:
         s += 0.0318
       else:
        if v1 <= 5.37537879:
         if v61 <= 0.026898958:
          s += -0.0050
         else:
          s += -0.0554
        else:
         if v121 <= 0.167948718:
          if v79 <= 425.72875:
           s += 0.0079
          else:
           s += -0.0390
         else:
          if v122 <= 0.242597844:
           s += 0.0301
          else:
           s += -0.0184
     else:
      if v122 <= 0.33469788:
       if v108 <= 0.911575599:
        if v28 <= -1.875:
         s += -0.0313
        else:
         if v28 <= 0.55:
          s += 0.1108
         else:
          s += 0.0330
       else:
        s += -0.0098
      else:
       if v56 <= 1.5:
        if v77 <= 4.5:
         s += 0.0291
        else:
         if v27 <= 0.295:
          s += -0.0558
         else:
          s += 0.0587
       else:
        if v115 <= 0.933684833:
         if v122 <= 0.497166107:
          if v122 <= 0.47735568:
           s += -0.0080
          else:
           s += 0.0446
         else:
          if v123 <= 1355.93406:
           s += -0.0723
          else:
           s += -0.0206
        else:
         if v106 <= 0.744140835:
          s += -0.0426
         else:
          s += 0.0141
    else:
     if v122 <= 0.324909357:
      if v89 <= 0.913552989:
       s += 0.0340
      else:
       if v101 <= 0.0696396562:
        s += -0.0625
       else:
        s += 0.0219
     else:
      if v106 <= 0.963652777:
       s += -0.0128
      else:
       s += 0.0279
    if v77 <= 0.0:
     if v29 <= -4.515:
      if v115 <= 0.993706756:
       if v16 <= 6.5:
        s += -0.0506
       else:
        if v45 <= 7.5:
         if v102 <= 0.983298356:
          s += 0.0590
         else:
          s += 0.0071
        else:
         s += -0.0162
      else:
       s += -0.0711
     else:
      if v84 <= 0.0:
       if v16 <= 13.5:
        if v112 <= 1.5:
         s += -0.0378
        else:
         if v100 <= 0.0353119693:
          if v107 <= 0.970026871:
           s += -0.0066
          else:
           s += -0.0703
         else:
          s += 0.0275
       else:
        if v60 <= 5.5:
         s += -0.0137
        else:
         if v112 <= 31.5:
          s += 0.0623
         else:
          s += -0.0038
      else:
       if v110 <= 0.894975934:
        if v74 <= 0.0:
         s += 0.0735
        else:
         if v29 <= -2.015:
          if v107 <= 0.0440266315:
           s += -0.0338
          else:
           s += 0.0151
         else:
          if v115 <= 0.930530012:
           s += 0.0276
          else:
           s += 0.0044
       else:
        s += -0.0179
    else:
     if v36 <= 0.0:
      if v29 <= -7.055:
       if v29 <= -14.085:
        s += -0.0098
       else:
        s += -0.1418
      else:
       if v30 <= 0.0:
        if v32 <= 0.0:
         if v39 <= 2.5:
          if v110 <= 0.273455545:
           s += 0.0007
          else:
           s += 0.0348
         else:
          s += -0.0478
        else:
         if v97 <= 5.5:
          if v49 <= 0.945099231:
           s += -0.0652
          else:
           s += 0.0276
         else:
          s += 0.0427
       else:
        if v112 <= -14.5:
         s += 0.0687
        else:
         s += -0.0551
     else:
      if v62 <= 0.054927099:
       s += -0.0222
      else:
       if v77 <= 2.5:
        s += 0.0331
       else:
        s += -0.0947
    if v96 <= 0.972710715:
     if v118 <= 0.98318385:
      if v103 <= 0.999850496:
       if v99 <= 8.5:
        if v44 <= 6.5:
         if v68 <= 0.0:
          if v0 <= 63.5:
           s += -0.0009
          else:
           s += 0.0357
         else:
          s += -0.0586
        else:
         if v28 <= 1.145:
          if v123 <= 1038.14586:
           s += 0.0008
          else:
           s += 0.0732
         else:
          if v29 <= -1.86:
           s += -0.0286
          else:
           s += 0.0258
       else:
        if v118 <= 0.41911969:
         if v103 <= 0.725993652:
          s += -0.0423
         else:
          s += 0.0074
        else:
         s += 0.0138
      else:
       if v78 <= 466:
        if v106 <= 0.844943298:
         s += -0.0665
        else:
         if v28 <= 0.0:
          s += -0.0666
         else:
          if v14 <= 33.5:
           s += 0.0547
          else:
           s += -0.0256
       else:
        s += 0.0586
     else:
      if v121 <= 0.398924731:
       if v106 <= 0.96097016:
        s += -0.0543
       else:
        s += 0.0075
      else:
       if v24 <= 0.0:
        if v14 <= 27:
         if v107 <= 0.101958863:
          s += -0.0425
         else:
          s += 0.0437
        else:
         if v107 <= 0.101958863:
          if v103 <= 0.0879611996:
           s += -0.0220
          else:
           s += 0.0487
         else:
          s += -0.0186
       else:
        s += -0.0799
    else:
     if v103 <= 0.994213025:
      if v29 <= -0.17:
       if v51 <= 0.997538038:
        s += 0.0338
       else:
        if v27 <= 0.69:
         s += -0.0905
        else:
         s += 0.0397
      else:
       if v27 <= 1.365:
        s += 0.0024
       else:
        if v78 <= 127.5:
         s += 0.0340
        else:
         s += -0.1988
     else:
      if v123 <= 6664.45669:
       s += 0.0462
      else:
       s += -0.0321
    if v103 <= 0.030339068:
     if v123 <= 1936.2684:
      if v28 <= 21.76:
       if v60 <= 23.5:
        s += -0.0395
       else:
        if v16 <= 11.5:
         s += 0.0693
        else:
         s += -0.0451
      else:
       if v44 <= 16.5:
        s += 0.0609
       else:
        s += -0.0502
     else:
      if v103 <= 0.0252656685:
       s += 0.0084
      else:
       s += -0.0677
    else:
     if v16 <= 14.5:
      if v28 <= 13.195:
       if v123 <= 342.847224:
        if v69 <= 0.526262733:
         if v115 <= 0.503537126:
          if v121 <= 0.120950888:
           s += -0.0857
          else:
           s += 0.0049
         else:
          s += 0.0455
        else:
         if v111 <= 4.5:
          s += 0.0877
         else:
          s += 0.0193
       else:
        if v94 <= 24.5:
         if v28 <= 0.98:
          if v50 <= 0.836019426:
           s += 0.0262
          else:
           s += -0.0152
         else:
          if v103 <= 0.870170851:
           s += -0.0326
          else:
           s += -0.0046
        else:
         s += 0.0412
      else:
       if v28 <= 17.415:
        if v57 <= 0.635080645:
         if v26 <= -0.595:
          s += -0.0446
         else:
          if v27 <= -0.7:
           s += -0.0155
          else:
           s += 0.0669
        else:
         s += -0.0321
       else:
        if v123 <= 294.243281:
         s += -0.0998
        else:
         if v64 <= 0.45:
          if v52 <= 0.778362573:
           s += 0.0173
          else:
           s += -0.0446
         else:
          s += -0.0749
     else:
      if v100 <= 0.0294093415:
       if v113 <= 0.177029697:
        s += 0.0954
       else:
        if v52 <= 0.312691718:
         s += 0.0455
        else:
         s += -0.0105
      else:
       if v91 <= 35.5:
        s += 0.0305
       else:
        if v111 <= 16.5:
         s += 0.0011
        else:
         s += -0.1065
    if v96 <= 0.978635066:
     if v115 <= 0.982255616:
      if v39 <= 3.5:
       if v118 <= 0.988402609:
        if v103 <= 0.999850496:
         if v98 <= 8.5:
          if v88 <= 35.1:
           s += 0.0055
          else:
           s += 0.0235
         else:
          if v115 <= 0.380194926:
           s += -0.0495
          else:
           s += 0.0228
        else:
         if v15 <= 9.5:
          s += 0.0394
         else:
          s += -0.0376
       else:
        if v0 <= 10.4:
         s += -0.0057
        else:
         if v13 <= 25.9977264:
          if v88 <= 28.2:
           s += -0.0335
          else:
           s += -0.1015
         else:
          s += 0.0179
      else:
       if v0 <= 5.1:
        if v96 <= 0.660304413:
         if v49 <= 0.0122563203:
          s += 0.0041
         else:
          s += -0.0670
        else:
         s += 0.0505
       else:
        s += -0.1186
     else:
      if v8 <= 0.0:
       if v61 <= 0.0807035942:
        if v119 <= 0.755701942:
         s += -0.0932
        else:
         s += -0.0368
       else:
        s += 0.0254
      else:
       if v103 <= 0.999200405:
        if v118 <= 0.0:
         s += 0.0673
        else:
         if v101 <= 0.998319586:
          if v92 <= 1.375:
           s += -0.0237
          else:
           s += 0.0194
         else:
          s += -0.0821
       else:
        if v91 <= 23.5:
         s += 0.0789
        else:
         s += 0.0039
    else:
     if v103 <= 0.994213025:
      if v119 <= 0.965800279:
       if v61 <= 0.11370999:
        s += 0.0422
       else:
        s += -0.0764
      else:
       if v101 <= 0.983054358:
        if v54 <= 0.0209696934:
         s += 0.0528
        else:
         if v103 <= 0.725993652:
          s += -0.0965
         else:
          s += 0.0387
       else:
        if v54 <= 0.0158394994:
         s += -0.2410
        else:
         s += 0.0170
     else:
      s += 0.0390
    if v11 <= 1.725:
     if v16 <= 16.5:
      if v12 <= 25.5:
       if v14 <= 25.5:
        if v60 <= 65.5:
         if v108 <= 0.904188557:
          if v108 <= 0.8326349:
           s += -0.0179
          else:
           s += -0.0580
         else:
          if v51 <= 0.920155698:
           s += -0.0351
          else:
           s += 0.0391
        else:
         if v29 <= -1.895:
          s += -0.0322
         else:
          if v79 <= 4622.9951:
           s += 0.0579
          else:
           s += -0.0232
       else:
        if v14 <= 33.5:
         if v29 <= -4.795:
          if v79 <= 70.8102251:
           s += -0.0083
          else:
           s += 0.1014
         else:
          if v117 <= 0.947723042:
           s += -0.0024
          else:
           s += 0.0339
        else:
         if v14 <= 35.5:
          if v108 <= 0.899277561:
           s += -0.0063
          else:
           s += -0.1265
         else:
          if v106 <= 0.934222461:
           s += 0.0029
          else:
           s += -0.0169
      else:
       s += -0.0679
     else:
      if v79 <= 3403.22101:
       if v29 <= -7.055:
        s += -0.0513
       else:
        if v117 <= 0.978682348:
         if v115 <= 0.419661064:
          if v79 <= 349.344438:
           s += 0.0568
          else:
           s += -0.0081
         else:
          if v99 <= 16.5:
           s += 0.0746
          else:
           s += -0.0256
        else:
         s += -0.0324
      else:
       if v71 <= 0.468278696:
        s += -0.0826
       else:
        s += 0.0037
    else:
     if v123 <= 3968.13365:
      if v79 <= 1087.18131:
       if v119 <= 0.080488984:
        s += -0.0135
       else:
        if v123 <= 1902.79341:
         s += 0.0497
        else:
         s += -0.0078
      else:
       if v79 <= 1430.07291:
        if v29 <= -1.755:
         s += 0.0460
        else:
         s += -0.0387
       else:
        s += 0.0244
     else:
      s += -0.0151
    if v78 <= 239:
     if v78 <= 228.5:
      if v16 <= 9.5:
       if v99 <= 6.5:
        if v111 <= -7.5:
         s += 0.0752
        else:
         if v46 <= 6.5:
          if v56 <= 4.5:
           s += -0.0260
          else:
           s += -0.0027
         else:
          s += 0.0659
       else:
        s += -0.0436
      else:
       if v21 <= 0.0:
        if v99 <= 3.5:
         if v115 <= 0.98617887:
          if v56 <= 179.5:
           s += 0.0365
          else:
           s += -0.0669
         else:
          if v78 <= 75.5:
           s += -0.0618
          else:
           s += 0.0275
        else:
         if v69 <= 0.887408341:
          if v122 <= 0.430411999:
           s += -0.0074
          else:
           s += 0.0273
         else:
          s += -0.0741
       else:
        s += -0.0488
     else:
      if v50 <= 0.959171964:
       if v49 <= 0.0133490274:
        s += -0.0385
       else:
        s += -0.1540
      else:
       if v69 <= 0.67250731:
        s += 0.0403
       else:
        s += -0.0573
    else:
     if v78 <= 314.5:
      if v50 <= 0.999998875:
       if v99 <= 7.5:
        s += 0.0426
       else:
        if v16 <= 10.5:
         s += -0.0609
        else:
         if v122 <= 0.174705065:
          s += -0.0559
         else:
          s += 0.0509
      else:
       s += -0.0299
     else:
      if v78 <= 335.5:
       if v122 <= 0.519683602:
        if v122 <= 0.480937987:
         s += -0.0484
        else:
         s += -0.1838
       else:
        s += 0.0159
      else:
       if v50 <= 0.959171964:
        if v50 <= 0.149926654:
         if v16 <= 8.5:
          s += 0.0345
         else:
          if v78 <= 575.5:
           s += 0.0076
          else:
           s += -0.0244
        else:
         s += -0.0351
       else:
        if v105 <= 0.460338466:
         s += -0.0365
        else:
         s += 0.0326
    if v40 <= 1.5:
     if v77 <= 0.0:
      if v14 <= 27:
       if v107 <= 0.277982113:
        if v101 <= 0.0489146468:
         if v101 <= 0.0385385933:
          if v17 <= 0.0:
           s += 0.0125
          else:
           s += -0.0211
         else:
          s += 0.0675
        else:
         if v9 <= 0.26201373:
          s += -0.0382
         else:
          s += 0.0502
       else:
        if v94 <= 12.5:
         s += 0.0404
        else:
         s += -0.0550
      else:
       if v14 <= 33.5:
        s += 0.0261
       else:
        if v6 <= 0.014599318:
         if v102 <= 0.00517545575:
          if v62 <= 0.0177005013:
           s += 0.0504
          else:
           s += -0.0358
         else:
          if v1 <= 3.9875:
           s += -0.0500
          else:
           s += -0.0088
        else:
         if v122 <= 0.378475958:
          if v103 <= 0.0174973952:
           s += -0.0276
          else:
           s += 0.0297
         else:
          if v14 <= 35.5:
           s += -0.0694
          else:
           s += 0.0012
     else:
      if v78 <= 243.5:
       if v102 <= 0.996730635:
        if v50 <= 0.499992577:
         if v50 <= 0.1671608:
          if v123 <= 449.699481:
           s += 0.0337
          else:
           s += -0.0504
         else:
          s += 0.0541
        else:
         s += -0.0617
       else:
        if v123 <= 413.878401:
         s += 0.1270
        else:
         if v54 <= 0.129002079:
          s += 0.0250
         else:
          s += -0.0826
      else:
       if v123 <= 5226.70256:
        if v114 <= 0.988971138:
         if v99 <= 18.5:
          s += 0.0248
         else:
          s += -0.0528
        else:
         s += -0.0797
       else:
        if v54 <= 0.0677935728:
         if v122 <= 0.324909357:
          s += 0.0211
         else:
          if v78 <= 331.5:
           s += 0.0405
          else:
           s += -0.1013
        else:
         s += 0.0176
    else:
     s += -0.0625
    if v96 <= 0.990909928:
     if v20 <= 0.0:
      if v40 <= 1.5:
       if v39 <= 3.5:
        if v114 <= 0.994057004:
         if v77 <= 0.0:
          if v97 <= 11.5:
           s += 0.0069
          else:
           s += -0.0117
         else:
          if v77 <= 14.5:
           s += -0.0201
          else:
           s += 0.0033
        else:
         if v96 <= 0.956639434:
          if v112 <= 4.5:
           s += -0.1064
          else:
           s += -0.0272
         else:
          if v103 <= 0.991433271:
           s += -0.0061
          else:
           s += 0.0489
       else:
        if v13 <= 1.43033852:
         if v96 <= 0.847661266:
          if v106 <= 0.825103171:
           s += -0.0001
          else:
           s += -0.0599
         else:
          if v80 <= 2.2:
           s += -0.0223
          else:
           s += 0.0524
        else:
         s += -0.1091
      else:
       if v80 <= 3.1:
        s += -0.0750
       else:
        s += -0.0310
     else:
      if v79 <= 1197.77117:
       s += -0.0843
      else:
       if v80 <= 11.3:
        s += -0.0398
       else:
        s += 0.0551
    else:
     if v108 <= 0.772275322:
      s += -0.0687
     else:
      if v67 <= 74.5:
       if v67 <= 1.5:
        s += -0.0207
       else:
        if v108 <= 0.993156339:
         if v77 <= 14.5:
          s += 0.0653
         else:
          s += -0.0049
        else:
         if v79 <= 1494.66542:
          s += 0.0360
         else:
          if v71 <= 0.537753663:
           s += 0.0075
          else:
           s += -0.0622
      else:
       if v102 <= 0.986831623:
        s += -0.0765
       else:
        s += 0.0290
    if v2 <= 0.824979114:
     if v61 <= 0.280503938:
      if v61 <= 0.229992634:
       if v61 <= 0.146204497:
        if v121 <= 0.366260163:
         if v110 <= 0.911183693:
          if v110 <= 0.473127444:
           s += -0.0118
          else:
           s += 0.0126
         else:
          if v103 <= 0.996748921:
           s += -0.0132
          else:
           s += -0.0730
        else:
         if v0 <= 4.2:
          if v60 <= 43.5:
           s += 0.0144
          else:
           s += 0.0492
         else:
          if v8 <= 0.204166667:
           s += 0.0075
          else:
           s += -0.0096
       else:
        if v29 <= -5.945:
         s += -0.0718
        else:
         if v103 <= 0.0174973952:
          s += -0.0593
         else:
          s += 0.0558
      else:
       if v103 <= 0.870170851:
        s += -0.0875
       else:
        s += 0.0147
     else:
      if v58 <= 0.0275252525:
       if v103 <= 0.999736705:
        if v29 <= -2.075:
         s += -0.0062
        else:
         s += 0.0712
       else:
        s += -0.0469
      else:
       s += -0.0297
    else:
     if v15 <= 13.5:
      if v14 <= 32.5:
       if v103 <= 0.9997134:
        if v102 <= 0.997496456:
         if v71 <= 0.899163:
          if v60 <= 4.5:
           s += -0.0619
          else:
           s += 0.0379
         else:
          s += -0.0627
        else:
         s += -0.0587
       else:
        s += 0.0833
      else:
       s += 0.0562
     else:
      if v14 <= 29.5:
       if v61 <= 0.133021414:
        s += 0.0344
       else:
        s += -0.0494
      else:
       if v29 <= -4.03:
        s += 0.0549
       else:
        if v59 <= 0.653134703:
         if v54 <= 0.139027273:
          if v114 <= 0.949824671:
           s += 0.0009
          else:
           s += 0.0742
         else:
          s += -0.0322
        else:
         if v116 <= 0.0726108231:
          s += 0.0354
         else:
          s += -0.0564
    if v123 <= 342.847224:
     if v62 <= 0.0976190476:
      if v28 <= 14.595:
       if v70 <= 0.355535132:
        if v108 <= 0.189331222:
         s += -0.0292
        else:
         s += 0.0388
       else:
        s += 0.0593
      else:
       s += -0.0295
     else:
      s += -0.0482
    else:
     if v28 <= 10.635:
      if v78 <= 575.5:
       if v78 <= 243.5:
        if v103 <= 0.0879611996:
         if v123 <= 3476.43827:
          if v16 <= 7.5:
           s += 0.0137
          else:
           s += -0.0453
         else:
          s += 0.0645
        else:
         if v16 <= 6.5:
          if v33 <= 0.0:
           s += -0.0164
          else:
           s += -0.1023
         else:
          if v78 <= 231.5:
           s += 0.0095
          else:
           s += -0.0622
       else:
        if v62 <= 0.226630435:
         if v75 <= 0.0:
          if v44 <= 5.5:
           s += 0.0092
          else:
           s += 0.0401
         else:
          if v109 <= 0.722514334:
           s += 0.0530
          else:
           s += -0.1219
        else:
         s += -0.0355
      else:
       if v123 <= 4181.81687:
        if v76 <= 117.5:
         if v88 <= 4.2:
          s += -0.0096
         else:
          s += 0.0536
        else:
         s += -0.0823
       else:
        if v71 <= 0.327562801:
         s += 0.0194
        else:
         s += -0.0945
     else:
      if v30 <= 0.0:
       if v6 <= 0.0239047619:
        if v27 <= 2.675:
         if v60 <= 52.5:
          if v123 <= 1263.17371:
           s += 0.0263
          else:
           s += -0.0207
         else:
          s += 0.0437
        else:
         if v122 <= 0.146430569:
          s += -0.0838
         else:
          s += -0.0123
       else:
        if v122 <= 0.682068114:
         s += 0.0238
        else:
         s += -0.0618
      else:
       if v69 <= 0.919477306:
        s += 0.0548
       else:
        s += -0.1155
    if v96 <= 0.978635066:
     if v115 <= 0.984042825:
      if v26 <= 1.285:
       if v13 <= 6.15320564:
        if v67 <= 21.5:
         if v99 <= 8.5:
          if v46 <= 10.5:
           s += 0.0073
          else:
           s += 0.0636
         else:
          if v13 <= 0.0:
           s += -0.0253
          else:
           s += 0.0246
        else:
         if v26 <= -0.905:
          s += -0.0928
         else:
          if v61 <= 0.608259031:
           s += -0.0193
          else:
           s += 0.0832
       else:
        if v78 <= 249.5:
         if v85 <= -2.925:
          s += 0.0424
         else:
          if v61 <= 0.0335044336:
           s += -0.0332
          else:
           s += -0.0025
        else:
         if v27 <= 0.295:
          if v67 <= 7.5:
           s += 0.0029
          else:
           s += -0.0452
         else:
          s += 0.0375
      else:
       if v108 <= 0.939702677:
        if v76 <= 1.5:
         s += 0.0583
        else:
         s += -0.0270
       else:
        s += -0.0316
     else:
      if v106 <= 0.96097016:
       if v115 <= 0.994830417:
        s += -0.0324
       else:
        if v108 <= 0.530817307:
         s += -0.0367
        else:
         s += 0.0470
      else:
       if v26 <= 0.715:
        if v118 <= 0.960742944:
         if v6 <= 0.0411665019:
          s += 0.0300
         else:
          s += -0.0624
        else:
         s += 0.0468
       else:
        s += -0.0786
    else:
     if v103 <= 0.994213025:
      if v50 <= 0.997527567:
       if v67 <= 74.5:
        s += 0.0346
       else:
        s += -0.1112
      else:
       if v48 <= 0.0970441508:
        if v67 <= 8.5:
         s += -0.1826
        else:
         s += -0.0278
       else:
        s += 0.0363
     else:
      if v67 <= 31.5:
       s += 0.0598
      else:
       if v76 <= 0.0:
        s += 0.0242
       else:
        s += -0.0580
    if v39 <= 3.5:
     if v15 <= 8.5:
      if v78 <= 103.5:
       s += 0.0091
      else:
       s += -0.0765
     else:
      if v40 <= 0.0:
       if v123 <= 7893.05885:
        if v123 <= 7549.40704:
         if v123 <= 6664.45669:
          if v79 <= 5964.64082:
           s += 0.0028
          else:
           s += 0.0656
         else:
          if v39 <= 1.5:
           s += -0.0569
          else:
           s += 0.0674
        else:
         if v113 <= 0.973843449:
          if v108 <= 0.129755732:
           s += 0.0112
          else:
           s += 0.0767
         else:
          s += -0.0014
       else:
        if v111 <= 49.5:
         if v108 <= 0.899277561:
          s += 0.0103
         else:
          s += 0.0565
        else:
         if v70 <= 0.460472138:
          if v3 <= 0.0:
           s += -0.0493
          else:
           s += 0.0192
         else:
          s += -0.0817
      else:
       if v16 <= 8.5:
        if v80 <= 4.2:
         s += -0.0721
        else:
         s += -0.0300
       else:
        if v117 <= 0.427293478:
         s += -0.0469
        else:
         s += 0.0127
    else:
     if v8 <= 0.195238095:
      if v26 <= -0.305:
       if v66 <= 2.5:
        s += 0.0286
       else:
        s += -0.0214
      else:
       s += -0.0909
     else:
      if v52 <= 0.451732378:
       if v9 <= 0.13961039:
        if v117 <= 0.580625352:
         if v26 <= 0.365:
          if v123 <= 1902.79341:
           s += -0.0534
          else:
           s += 0.0034
         else:
          s += 0.0626
        else:
         if v107 <= 0.00687176034:
          if v70 <= 0.750324592:
           s += -0.0194
          else:
           s += 0.0185
         else:
          if v111 <= 37.5:
           s += -0.0080
          else:
           s += 0.0632
       else:
        s += -0.0688
      else:
       if v15 <= 10.5:
        s += 0.0089
       else:
        s += -0.0651
    if v96 <= 0.991275649:
     if v122 <= 0.745055209:
      if v37 <= 0.0:
       if v16 <= 16.5:
        if v98 <= 8.5:
         if v73 <= 3.5:
          if v89 <= 0.982499891:
           s += -0.0052
          else:
           s += -0.0354
         else:
          if v107 <= 0.984488955:
           s += 0.0037
          else:
           s += 0.0558
        else:
         if v107 <= 0.308939959:
          if v98 <= 14.5:
           s += -0.0579
          else:
           s += 0.0260
         else:
          if v96 <= 0.226941958:
           s += -0.0445
          else:
           s += 0.0541
       else:
        if v98 <= 4.5:
         if v35 <= 0.0:
          s += 0.0659
         else:
          if v71 <= 0.180923668:
           s += -0.0827
          else:
           s += 0.0258
        else:
         if v107 <= 0.918849715:
          if v106 <= 0.158744964:
           s += -0.0212
          else:
           s += 0.0274
         else:
          s += -0.1078
      else:
       if v122 <= 0.540044386:
        if v54 <= 0.109261499:
         if v102 <= 0.999343174:
          s += -0.0681
         else:
          s += 0.0092
        else:
         if v122 <= 0.151545742:
          s += 0.0757
         else:
          s += -0.0511
       else:
        s += 0.0257
     else:
      if v54 <= 0.00339133934:
       s += 0.0713
      else:
       if v58 <= 0.00256614401:
        if v56 <= 20.5:
         if v54 <= 0.00387917811:
          s += -0.0826
         else:
          s += 0.0451
        else:
         if v56 <= 70.5:
          s += -0.1095
         else:
          if v56 <= 119.5:
           s += 0.0495
          else:
           s += -0.0391
       else:
        if v71 <= 0.994745669:
         if v1 <= 7.00490196:
          s += 0.0730
         else:
          s += -0.0043
        else:
         s += -0.0286
    else:
     if v102 <= 0.763421863:
      if v56 <= 36.5:
       s += 0.0319
      else:
       s += -0.0723
     else:
      s += 0.0601
    if v96 <= 0.972710715:
     if v115 <= 0.982255616:
      if v110 <= 0.959990449:
       if v49 <= 0.0:
        if v111 <= 11.5:
         if v70 <= 0.706012966:
          if v54 <= 0.74786919:
           s += 0.0274
          else:
           s += -0.0410
         else:
          s += 0.0998
        else:
         if v43 <= 0.0:
          if v78 <= 52.5:
           s += -0.0632
          else:
           s += 0.0115
         else:
          if v27 <= 0.805:
           s += -0.0401
          else:
           s += 0.0601
       else:
        if v39 <= 3.5:
         if v97 <= 21.5:
          if v15 <= 22.5:
           s += 0.0274
          else:
           s += -0.0011
         else:
          if v101 <= 0.219636022:
           s += -0.0426
          else:
           s += 0.0404
        else:
         s += -0.0472
      else:
       if v44 <= 1.5:
        if v69 <= 0.242010362:
         s += -0.0829
        else:
         s += -0.0066
       else:
        if v49 <= 0.000863282176:
         s += -0.0296
        else:
         s += 0.0178
     else:
      if v60 <= 59.5:
       if v93 <= -3.455:
        s += 0.0373
       else:
        if v96 <= 0.424467001:
         s += -0.0415
        else:
         if v54 <= 0.00879434298:
          s += 0.0138
         else:
          s += -0.0209
      else:
       s += 0.0329
    else:
     if v102 <= 0.993114716:
      if v50 <= 0.997527567:
       if v78 <= 134.5:
        s += 0.0541
       else:
        if v29 <= -0.205:
         if v51 <= 0.0642949303:
          s += -0.1042
         else:
          s += 0.0387
        else:
         if v80 <= 21.1:
          s += 0.0142
         else:
          s += -0.0869
      else:
       if v54 <= 0.104636284:
        s += -0.1107
       else:
        s += 0.0424
     else:
      if v111 <= 48.5:
       s += 0.0497
      else:
       if v101 <= 0.99986115:
        s += 0.0236
       else:
        s += -0.0604
    if v9 <= 0.229020979:
     if v96 <= 0.991275649:
      if v87 <= 1.5:
       if v106 <= 0.825103171:
        if v49 <= 0.928218655:
         if v30 <= 0.0:
          if v13 <= 17.9999984:
           s += -0.0137
          else:
           s += 0.0488
         else:
          s += -0.0618
        else:
         if v86 <= 11.5:
          s += 0.0507
         else:
          s += -0.0343
       else:
        if v108 <= 0.639600301:
         if v93 <= 3.075:
          if v93 <= 0.225:
           s += -0.0320
          else:
           s += -0.0855
         else:
          s += 0.0442
        else:
         if v123 <= 294.243281:
          s += -0.1082
         else:
          if v29 <= -9.45:
           s += -0.0910
          else:
           s += -0.0033
      else:
       if v29 <= -0.11:
        if v29 <= -0.17:
         if v105 <= 0.0:
          if v99 <= 11.5:
           s += 0.0182
          else:
           s += -0.0279
         else:
          if v53 <= 0.857738095:
           s += -0.0014
          else:
           s += -0.0384
        else:
         if v99 <= 2.5:
          s += 0.0280
         else:
          if v106 <= 0.844943298:
           s += -0.0181
          else:
           s += -0.1260
       else:
        if v87 <= 5.5:
         if v32 <= 0.0:
          s += 0.0497
         else:
          s += -0.0325
        else:
         if v51 <= 0.499992577:
          if v106 <= 0.158744964:
           s += -0.0559
          else:
           s += 0.0475
         else:
          if v97 <= 21.5:
           s += -0.0784
          else:
           s += 0.0384
     else:
      if v108 <= 0.772275322:
       s += -0.0631
      else:
       s += 0.0551
    else:
     if v29 <= -2.015:
      s += -0.0166
     else:
      if v27 <= -0.705:
       s += -0.0268
      else:
       if v29 <= -0.425:
        s += 0.0634
       else:
        if v87 <= 5.5:
         s += 0.0342
        else:
         s += -0.0403
    if v96 <= 0.990909928:
     if v78 <= 239:
      if v78 <= 228.5:
       if v77 <= 0.0:
        if v92 <= 1.725:
         if v85 <= -2.805:
          s += 0.0421
         else:
          if v110 <= 0.911183693:
           s += -0.0023
          else:
           s += -0.0268
        else:
         if v101 <= 0.996987443:
          if v61 <= 0.229992634:
           s += 0.0409
          else:
           s += -0.0238
         else:
          s += -0.0214
       else:
        if v102 <= 0.99655691:
         if v51 <= 0.999999984:
          if v51 <= 0.991361185:
           s += -0.0269
          else:
           s += 0.0582
         else:
          s += -0.0771
        else:
         if v58 <= 0.126049161:
          s += 0.0440
         else:
          s += -0.0562
      else:
       if v50 <= 0.959171964:
        if v101 <= 0.00914149912:
         s += -0.0053
        else:
         s += -0.1264
       else:
        if v96 <= 0.866316332:
         s += -0.0474
        else:
         s += 0.0414
     else:
      if v78 <= 314.5:
       if v50 <= 0.999863698:
        if v99 <= 7.5:
         s += 0.0382
        else:
         if v78 <= 249.5:
          s += -0.0686
         else:
          if v102 <= 0.0106815578:
           s += -0.0326
          else:
           s += 0.0589
       else:
        if v59 <= 0.907112719:
         if v106 <= 0.951903546:
          s += -0.0658
         else:
          s += 0.0158
        else:
         s += 0.0310
      else:
       if v51 <= 0.999965413:
        if v78 <= 335.5:
         if v106 <= 0.946935457:
          if v106 <= 0.939456338:
           s += -0.0443
          else:
           s += -0.1756
         else:
          s += 0.0287
        else:
         if v59 <= 0.902649003:
          if v102 <= 0.986831623:
           s += -0.0110
          else:
           s += 0.0224
         else:
          s += 0.0586
       else:
        if v76 <= 15.5:
         s += 0.0284
        else:
         s += -0.0524
    else:
     s += 0.0428
    if v68 <= 0.0:
     if v9 <= 0.229020979:
      if v1 <= 1.33333333:
       s += -0.0895
      else:
       if v104 <= 0.0:
        if v103 <= 0.030339068:
         if v56 <= 10.5:
          if v78 <= 405.5:
           s += -0.0210
          else:
           s += 0.0146
         else:
          if v70 <= 0.184688497:
           s += 0.0975
          else:
           s += 0.0042
        else:
         if v122 <= 0.473662222:
          if v0 <= 50.2:
           s += 0.0046
          else:
           s += 0.0296
         else:
          if v122 <= 0.574415896:
           s += -0.0235
          else:
           s += 0.0065
       else:
        if v79 <= 1611.90166:
         if v97 <= 0.0:
          if v117 <= 0.988578388:
           s += 0.0384
          else:
           s += -0.0516
         else:
          if v53 <= 0.153839051:
           s += -0.0764
          else:
           s += -0.0099
        else:
         if v102 <= 0.0514611571:
          s += 0.0622
         else:
          if v51 <= 0.154114176:
           s += -0.0845
          else:
           s += 0.0093
     else:
      if v29 <= -1.715:
       if v118 <= 0.00954711061:
        s += 0.0555
       else:
        if v105 <= 0.781843483:
         if v9 <= 0.42481203:
          s += 0.0304
         else:
          if v29 <= -5.945:
           s += 0.0543
          else:
           s += -0.0543
        else:
         s += -0.0541
      else:
       if v52 <= 0.00331028441:
        if v103 <= 0.999620866:
         if v122 <= 0.423122801:
          if v63 <= 0.0:
           s += 0.0333
          else:
           s += -0.0298
         else:
          s += 0.0531
        else:
         s += -0.0337
       else:
        if v113 <= 0.083826868:
         s += -0.0088
        else:
         s += 0.0763
    else:
     if v68 <= 1.5:
      if v79 <= 406.455089:
       if v108 <= 0.42342836:
        s += -0.0411
       else:
        s += 0.0524
      else:
       s += -0.0716
     else:
      s += 0.0358
    if v43 <= 0.0:
     if v11 <= -1.275:
      if v63 <= 7.5:
       if v24 <= 0.0:
        if v72 <= 11.5:
         if v67 <= 13.5:
          if v41 <= 0.150757576:
           s += -0.0420
          else:
           s += 0.0159
         else:
          if v53 <= 0.0261927774:
           s += 0.0502
          else:
           s += -0.0190
        else:
         if v62 <= 0.372282609:
          s += 0.0340
         else:
          s += -0.0484
       else:
        s += 0.0346
      else:
       s += 0.0544
     else:
      if v8 <= 0.638181818:
       if v73 <= 4.5:
        if v94 <= 0.0:
         s += -0.0007
        else:
         s += -0.0427
       else:
        if v79 <= 1226.3549:
         if v119 <= 0.181062899:
          s += -0.0130
         else:
          if v84 <= -1.885:
           s += -0.0341
          else:
           s += 0.0336
        else:
         if v63 <= 4.5:
          s += -0.0169
         else:
          if v61 <= 0.217829656:
           s += 0.0481
          else:
           s += -0.0527
      else:
       if v67 <= 24.5:
        if v99 <= 8.5:
         if v62 <= 0.973499361:
          if v122 <= 0.324909357:
           s += 0.0434
          else:
           s += 0.0143
         else:
          s += -0.0480
        else:
         s += -0.0270
       else:
        if v54 <= 0.0571918197:
         s += 0.0169
        else:
         if v61 <= 0.999765954:
          s += -0.0851
         else:
          s += 0.0295
    else:
     if v43 <= 0.0:
      if v67 <= 10.5:
       if v64 <= 0.240384615:
        s += -0.0567
       else:
        s += 0.0419
      else:
       if v52 <= 0.99695122:
        s += 0.0935
       else:
        s += -0.0481
     else:
      if v79 <= 1611.90166:
       if v6 <= 0.190826331:
        s += 0.0421
       else:
        s += -0.0710
      else:
       if v6 <= 0.0323891949:
        s += -0.0655
       else:
        s += 0.0245
    if v0 <= 6.2:
     if v56 <= 1.5:
      if v78 <= 92.5:
       s += -0.0281
      else:
       if v123 <= 2398.18137:
        if v120 <= 0.0577035193:
         s += -0.0333
        else:
         s += 0.0536
       else:
        s += 0.0027
     else:
      if v9 <= 0.245:
       if v48 <= 0.0103205132:
        if v123 <= 696.388997:
         if v27 <= 3.425:
          if v108 <= 0.189331222:
           s += 0.0030
          else:
           s += 0.0486
         else:
          s += -0.0592
        else:
         if v121 <= 0.665064103:
          if v90 <= 6.5:
           s += -0.0259
          else:
           s += 0.0130
         else:
          if v26 <= -2.385:
           s += -0.0667
          else:
           s += 0.0112
       else:
        s += -0.0471
      else:
       if v27 <= -0.705:
        s += -0.0456
       else:
        s += 0.0426
    else:
     if v22 <= 0.0:
      if v121 <= 0.929802956:
       if v121 <= 0.26975052:
        if v71 <= 0.738161936:
         if v79 <= 406.455089:
          if v84 <= -1.035:
           s += -0.0437
          else:
           s += 0.0072
         else:
          if v78 <= 335.5:
           s += -0.0448
          else:
           s += 0.0185
        else:
         if v78 <= 75.5:
          s += -0.0310
         else:
          s += 0.0293
       else:
        if v103 <= 0.0879611996:
         if v123 <= 2093.96761:
          if v123 <= 2026.01867:
           s += -0.0196
          else:
           s += -0.1271
         else:
          if v66 <= 1.5:
           s += 0.0422
          else:
           s += -0.0123
        else:
         if v122 <= 0.473662222:
          if v114 <= 0.983469875:
           s += 0.0221
          else:
           s += -0.0077
         else:
          if v122 <= 0.574415896:
           s += -0.0319
          else:
           s += 0.0102
      else:
       if v113 <= 0.827348563:
        s += 0.0009
       else:
        s += -0.0437
     else:
      s += -0.0531
    if v40 <= 1.5:
     if v28 <= -7.875:
      if v74 <= 68.5:
       if v72 <= 5.5:
        if v70 <= 0.59805873:
         if v108 <= 0.276750615:
          s += -0.0501
         else:
          s += 0.0476
        else:
         s += 0.0784
       else:
        s += -0.0409
      else:
       if v16 <= 13.5:
        s += -0.1005
       else:
        s += -0.0049
     else:
      if v28 <= 0.98:
       if v69 <= 0.531110405:
        if v79 <= 140.944244:
         if v16 <= 16.5:
          if v111 <= 0.0:
           s += 0.0198
          else:
           s += -0.0473
         else:
          s += 0.0798
        else:
         if v53 <= 0.0413839142:
          s += -0.0024
         else:
          if v105 <= 0.0331098872:
           s += -0.0358
          else:
           s += 0.0679
       else:
        if v102 <= 0.990760423:
         if v53 <= 0.153839051:
          if v74 <= 8.5:
           s += 0.1112
          else:
           s += 0.0438
         else:
          if v28 <= -4.925:
           s += 0.0658
          else:
           s += -0.0326
        else:
         if v27 <= -0.825:
          s += -0.0848
         else:
          s += 0.0093
      else:
       if v28 <= 2.155:
        if v16 <= 6.5:
         if v48 <= 0.0153762123:
          s += 0.0450
         else:
          if v53 <= 0.0482775476:
           s += 0.0215
          else:
           s += -0.0882
        else:
         if v27 <= -1.285:
          if v95 <= 4.5:
           s += -0.0423
          else:
           s += 0.0749
         else:
          if v79 <= 823.114405:
           s += -0.0725
          else:
           s += -0.0236
       else:
        if v96 <= 0.988033796:
         if v69 <= 0.823590432:
          if v121 <= 0.222875817:
           s += -0.0140
          else:
           s += 0.0029
         else:
          if v74 <= 36.5:
           s += 0.0799
          else:
           s += 0.0056
        else:
         s += 0.0425
    else:
     s += -0.0579
    if v96 <= 0.985559769:
     if v115 <= 0.981574734:
      if v39 <= 0.0:
       if v78 <= 575.5:
        if v97 <= 11.5:
         if v71 <= 0.882786704:
          if v87 <= 6.5:
           s += 0.0083
          else:
           s += 0.0329
         else:
          if v91 <= 18.5:
           s += -0.0480
          else:
           s += 0.0028
        else:
         if v109 <= 0.749738444:
          if v72 <= 49.5:
           s += 0.0298
          else:
           s += -0.0197
         else:
          if v76 <= 0.0:
           s += -0.0627
          else:
           s += -0.0002
       else:
        if v78 <= 591.5:
         if v38 <= 0.0:
          s += -0.0741
         else:
          s += 0.0398
        else:
         if v76 <= 1.5:
          if v98 <= 4.5:
           s += 0.0397
          else:
           s += -0.0090
         else:
          if v78 <= 705.5:
           s += 0.0120
          else:
           s += -0.0488
      else:
       if v69 <= 0.438694461:
        s += -0.0399
       else:
        if v105 <= 0.903559327:
         if v101 <= 0.147530561:
          if v97 <= 16.5:
           s += 0.0120
          else:
           s += -0.0589
         else:
          s += 0.0672
        else:
         if v45 <= 2.5:
          s += -0.0031
         else:
          s += -0.0619
     else:
      if v106 <= 0.967999975:
       if v4 <= 0.0:
        if v71 <= 2.19741075e-16:
         s += 0.0563
        else:
         if v92 <= 0.12:
          if v78 <= 234.5:
           s += -0.0442
          else:
           s += 0.0177
         else:
          if v111 <= 3.5:
           s += -0.0638
          else:
           s += 0.0275
       else:
        s += -0.0287
      else:
       if v41 <= 0.0408333333:
        s += 0.0255
       else:
        s += -0.0337
    else:
     if v111 <= 49.5:
      if v99 <= 4.5:
       s += 0.0555
      else:
       s += -0.0376
     else:
      s += -0.0142
    if v4 <= 1.5:
     if v41 <= 0.0:
      if v102 <= 0.998761617:
       if v66 <= 20.5:
        if v66 <= 10.5:
         if v106 <= 0.950499139:
          if v106 <= 0.939456338:
           s += -0.0048
          else:
           s += -0.0534
         else:
          if v49 <= 0.828369265:
           s += 0.0274
          else:
           s += -0.0762
        else:
         if v116 <= 0.51446842:
          if v11 <= -0.02:
           s += -0.0539
          else:
           s += 0.0269
         else:
          if v103 <= 0.985610845:
           s += 0.0020
          else:
           s += 0.0667
       else:
        if v74 <= 66.5:
         if v11 <= 0.985:
          if v82 <= 4.5:
           s += -0.0262
          else:
           s += 0.0498
         else:
          s += 0.0369
        else:
         s += -0.0411
      else:
       if v66 <= 96:
        if v67 <= 10.5:
         s += 0.0107
        else:
         s += 0.0471
       else:
        if v102 <= 0.999577533:
         s += 0.0322
        else:
         if v67 <= 70.5:
          s += -0.0901
         else:
          s += -0.0099
     else:
      if v14 <= 31.5:
       s += -0.0012
      else:
       s += 0.0223
    else:
     if v116 <= 0.981048906:
      if v97 <= 12.5:
       if v108 <= 0.891681885:
        if v14 <= 32.5:
         if v121 <= 0.201190476:
          if v87 <= 6.5:
           s += -0.0607
          else:
           s += 0.0145
         else:
          if v62 <= 0.265050167:
           s += 0.0257
          else:
           s += -0.0510
        else:
         if v37 <= 0.0:
          if v106 <= 0.0336874559:
           s += -0.0299
          else:
           s += 0.0458
         else:
          s += -0.0481
       else:
        if v116 <= 0.952198127:
         s += -0.0291
        else:
         s += 0.0190
      else:
       if v3 <= 0.0:
        s += -0.0611
       else:
        s += 0.0283
     else:
      s += -0.0401
    if v2 <= 0.824979114:
     if v31 <= 0.0:
      if v29 <= -4.855:
       if v106 <= 0.860673009:
        if v99 <= 8.5:
         if v26 <= -1.635:
          if v96 <= 0.279097596:
           s += -0.0355
          else:
           s += 0.0608
         else:
          if v108 <= 0.646881368:
           s += 0.1057
          else:
           s += 0.0203
        else:
         if v72 <= 2.5:
          s += 0.0399
         else:
          s += -0.0426
       else:
        if v54 <= 0.101026598:
         if v77 <= 14.5:
          if v106 <= 0.958831222:
           s += -0.0068
          else:
           s += 0.0541
         else:
          s += -0.1364
        else:
         s += -0.1249
      else:
       if v64 <= 0.522727273:
        if v96 <= 0.978635066:
         if v48 <= 0.0143989401:
          if v73 <= 5.5:
           s += -0.0035
          else:
           s += 0.0129
         else:
          if v26 <= 1.485:
           s += -0.0178
          else:
           s += 0.0472
        else:
         if v99 <= 4.5:
          if v56 <= 155.5:
           s += 0.0401
          else:
           s += -0.0339
         else:
          if v28 <= 7.505:
           s += -0.0942
          else:
           s += 0.0272
       else:
        if v65 <= 0.581238215:
         s += 0.0546
        else:
         s += -0.0202
     else:
      if v108 <= 0.874275147:
       s += -0.0597
      else:
       s += 0.0343
    else:
     if v74 <= 16.5:
      s += -0.0424
     else:
      if v111 <= 13.5:
       if v28 <= 3.495:
        s += 0.1149
       else:
        s += -0.0139
      else:
       if v101 <= 0.999382039:
        if v54 <= 0.0241358454:
         s += 0.0539
        else:
         if v87 <= 6.5:
          if v15 <= 14.5:
           s += -0.0041
          else:
           s += -0.0363
         else:
          if v62 <= 0.0132083697:
           s += -0.0120
          else:
           s += 0.0650
       else:
        s += 0.0469
    if v96 <= 0.990909928:
     if v108 <= 0.987940552:
      if v58 <= 0.117334168:
       if v1 <= 1.33333333:
        s += -0.0574
       else:
        if v54 <= 0.889988239:
         if v50 <= 0.0:
          if v26 <= 0.0:
           s += 0.0220
          else:
           s += -0.0308
         else:
          if v46 <= 10.5:
           s += -0.0009
          else:
           s += 0.0277
        else:
         if v60 <= 101.5:
          if v26 <= 0.625:
           s += -0.0503
          else:
           s += 0.0616
         else:
          s += 0.0620
      else:
       if v98 <= 8.5:
        if v87 <= 4.5:
         if v110 <= 0.00327446856:
          if v107 <= 0.837555535:
           s += -0.0123
          else:
           s += 0.1009
         else:
          if v9 <= 0.0540935673:
           s += -0.0336
          else:
           s += 0.0163
        else:
         if v109 <= 0.969652111:
          if v118 <= 0.984362011:
           s += 0.0278
          else:
           s += -0.0498
         else:
          s += -0.0482
       else:
        s += -0.0750
     else:
      if v69 <= 0.531110405:
       if v79 <= 1016.96441:
        if v70 <= 0.99784776:
         if v29 <= -0.465:
          s += -0.0464
         else:
          s += -0.1326
        else:
         s += -0.0001
       else:
        if v113 <= 0.990156769:
         if v69 <= 0.302093292:
          s += -0.0311
         else:
          s += 0.0629
        else:
         s += -0.0494
      else:
       if v115 <= 0.991317659:
        if v70 <= 0.877818721:
         s += 0.0097
        else:
         if v1 <= 5.82804099:
          s += -0.0006
         else:
          if v108 <= 0.991512667:
           s += -0.0303
          else:
           s += -0.1195
       else:
        if v66 <= 36.5:
         s += 0.0748
        else:
         s += -0.0090
    else:
     if v60 <= 36.5:
      s += 0.0623
     else:
      if v102 <= 0.986831623:
       s += -0.0795
      else:
       s += 0.0286
    if v20 <= 0.0:
     if v96 <= 0.991275649:
      if v0 <= 6.2:
       if v14 <= 25.5:
        if v45 <= 1.5:
         if v113 <= 0.978760228:
          if v106 <= 0.924598163:
           s += -0.0455
          else:
           s += 0.0246
         else:
          s += -0.0904
        else:
         if v28 <= -0.23:
          if v123 <= 1111.15217:
           s += -0.0584
          else:
           s += 0.0059
         else:
          if v123 <= 2002.09539:
           s += 0.0218
          else:
           s += -0.0113
       else:
        if v14 <= 33.5:
         if v110 <= 0.0594490544:
          if v72 <= 2.5:
           s += 0.0033
          else:
           s += -0.0485
         else:
          if v56 <= 146.5:
           s += 0.0426
          else:
           s += -0.0170
        else:
         if v106 <= 0.059143866:
          if v112 <= -4.5:
           s += 0.0358
          else:
           s += -0.0579
         else:
          if v89 <= 0.632993197:
           s += 0.0152
          else:
           s += -0.0290
      else:
       if v39 <= 3.5:
        if v54 <= 0.74786919:
         if v60 <= 32.5:
          if v26 <= 2.38:
           s += -0.0063
          else:
           s += 0.0497
         else:
          if v74 <= 78.5:
           s += 0.0310
          else:
           s += -0.0042
        else:
         if v122 <= 0.387717149:
          if v106 <= 0.0:
           s += 0.0063
          else:
           s += -0.0679
         else:
          if v122 <= 0.442484799:
           s += 0.0579
          else:
           s += -0.0312
       else:
        if v119 <= 0.771176526:
         s += -0.0346
        else:
         s += -0.1074
     else:
      if v108 <= 0.772275322:
       s += -0.0540
      else:
       if v74 <= 64.5:
        s += 0.0636
       else:
        s += -0.0307
    else:
     if v45 <= 3.5:
      s += -0.0721
     else:
      if v0 <= 16.2:
       s += -0.0420
      else:
       s += 0.0629
    if v104 <= 0.767158924:
     if v15 <= 8.5:
      if v78 <= 98.5:
       s += 0.0073
      else:
       s += -0.0673
     else:
      if v15 <= 14.5:
       if v119 <= 0.897218083:
        if v67 <= 1.5:
         if v103 <= 0.999764949:
          if v83 <= 12.5:
           s += -0.0383
          else:
           s += 0.0588
         else:
          s += -0.0727
        else:
         if v123 <= 449.699481:
          if v44 <= 5.5:
           s += 0.0838
          else:
           s += -0.0108
         else:
          if v60 <= 65.5:
           s += -0.0346
          else:
           s += 0.0157
       else:
        if v27 <= 0.535:
         if v79 <= 7772.41941:
          if v61 <= 0.891189307:
           s += 0.0531
          else:
           s += -0.0215
         else:
          s += -0.0320
        else:
         s += -0.0637
      else:
       if v15 <= 18.5:
        if v51 <= 1:
         s += -0.0578
        else:
         if v60 <= 4.5:
          s += 0.0308
         else:
          s += -0.0529
       else:
        if v110 <= 0.365115328:
         if v79 <= 7505.39708:
          if v15 <= 24.5:
           s += -0.0085
          else:
           s += 0.0199
         else:
          if v69 <= 0.67250731:
           s += 0.0064
          else:
           s += -0.1052
        else:
         if v44 <= 66.5:
          if v110 <= 0.968523625:
           s += 0.0033
          else:
           s += -0.0282
         else:
          if v67 <= 2.5:
           s += 0.0179
          else:
           s += 0.0775
    else:
     if v16 <= 13.5:
      if v115 <= 0.988099433:
       if v78 <= 409:
        if v61 <= 0.891189307:
         if v14 <= 35.5:
          s += 0.0520
         else:
          if v119 <= 0.838387437:
           s += 0.0178
          else:
           s += -0.0643
        else:
         s += -0.0480
       else:
        s += -0.0605
      else:
       s += -0.0742
     else:
      s += -0.1259
    if v123 <= 7893.05885:
     if v107 <= 0.993949658:
      if v88 <= 40.4:
       if v78 <= 239:
        if v78 <= 228.5:
         if v84 <= -0.995:
          if v87 <= 6.5:
           s += -0.0387
          else:
           s += 0.0068
         else:
          if v9 <= 0.0540935673:
           s += -0.0057
          else:
           s += 0.0239
        else:
         if v88 <= 3.1:
          s += 0.0059
         else:
          if v102 <= 0.999322473:
           s += -0.0772
          else:
           s += 0.0206
       else:
        if v78 <= 575.5:
         if v117 <= 0.989023771:
          if v35 <= 0.0:
           s += 0.0165
          else:
           s += -0.0114
         else:
          if v118 <= 0.0568080107:
           s += 0.0618
          else:
           s += -0.0387
        else:
         if v78 <= 591.5:
          if v70 <= 0.688645348:
           s += -0.0729
          else:
           s += 0.0220
         else:
          if v108 <= 0.864616109:
           s += 0.0124
          else:
           s += -0.0311
      else:
       if v123 <= 449.699481:
        if v69 <= 0.465365575:
         if v119 <= 0.201616443:
          s += -0.0436
         else:
          s += 0.0482
        else:
         if v74 <= 9.5:
          s += 0.0963
         else:
          s += 0.0402
       else:
        if v45 <= 7.5:
         if v14 <= 28.5:
          if v117 <= 0.96754574:
           s += 0.0125
          else:
           s += -0.0522
         else:
          if v74 <= 2.5:
           s += -0.0442
          else:
           s += 0.0202
        else:
         if v107 <= 0.00511348771:
          s += 0.0190
         else:
          if v110 <= 0.473127444:
           s += -0.0961
          else:
           s += -0.0076
     else:
      if v88 <= 52.2:
       s += 0.0579
      else:
       if v118 <= 0.909477232:
        s += -0.0718
       else:
        s += 0.0235
    else:
     if v74 <= 64.5:
      s += 0.0471
     else:
      s += -0.0655
    if v103 <= 0.999850496:
     if v103 <= 0.999704976:
      if v9 <= 0.146428571:
       if v7 <= 0.0:
        if v103 <= 0.999012032:
         if v117 <= 0.974586102:
          if v93 <= 0.06:
           s += 0.0081
          else:
           s += -0.0454
         else:
          if v0 <= 27.1:
           s += -0.0609
          else:
           s += 0.0242
        else:
         if v13 <= 12.0856565:
          if v111 <= 29.5:
           s += 0.0315
          else:
           s += -0.0495
         else:
          s += -0.1120
       else:
        if v0 <= 54.2:
         if v87 <= 1.5:
          if v78 <= 335.5:
           s += -0.0164
          else:
           s += 0.0209
         else:
          if v14 <= 31.5:
           s += -0.0062
          else:
           s += 0.0089
        else:
         if v111 <= 30.5:
          s += 0.0400
         else:
          s += -0.0033
      else:
       if v14 <= 10.5:
        s += -0.0242
       else:
        if v28 <= 3.34:
         if v78 <= 412.5:
          s += 0.0130
         else:
          s += -0.0635
        else:
         if v93 <= 0.0:
          if v39 <= 3.5:
           s += 0.0546
          else:
           s += -0.0377
         else:
          s += -0.0084
     else:
      if v78 <= 217.5:
       if v111 <= 2.5:
        s += -0.0314
       else:
        if v28 <= 7.9:
         s += 0.0778
        else:
         s += 0.0056
      else:
       s += -0.0098
    else:
     if v91 <= 28.5:
      s += 0.0220
     else:
      if v108 <= 0.958611501:
       if v107 <= 0.00511348771:
        s += 0.0150
       else:
        if v78 <= 217.5:
         if v107 <= 0.365375528:
          if v107 <= 0.0764435341:
           s += -0.0806
          else:
           s += 0.0153
         else:
          s += -0.1133
        else:
         s += 0.0107
      else:
       if v28 <= -0.6:
        s += -0.0823
       else:
        s += 0.0183
    if v12 <= 25.5:
     if v119 <= 0.991743408:
      if v28 <= 10.365:
       if v78 <= 575.5:
        if v97 <= 11.5:
         if v16 <= 13.5:
          if v74 <= 0.0:
           s += 0.0461
          else:
           s += -0.0016
         else:
          if v103 <= 0.0786432802:
           s += 0.0039
          else:
           s += 0.0432
        else:
         if v44 <= 14.5:
          s += -0.0774
         else:
          if v16 <= 9.5:
           s += -0.0248
          else:
           s += 0.0252
       else:
        if v108 <= 0.646881368:
         if v30 <= 0.0:
          if v93 <= -0.465:
           s += -0.0198
          else:
           s += 0.0584
         else:
          if v28 <= 8.68:
           s += -0.0612
          else:
           s += 0.0526
        else:
         if v70 <= 0.654989707:
          if v112 <= 42.5:
           s += 0.0197
          else:
           s += -0.0793
         else:
          if v28 <= 0.4:
           s += 0.0702
          else:
           s += -0.0332
      else:
       if v94 <= 19.5:
        if v78 <= 81.5:
         if v61 <= 0.0346208151:
          s += -0.0483
         else:
          s += 0.0226
        else:
         if v28 <= 18.185:
          if v16 <= 18.5:
           s += 0.0249
          else:
           s += -0.0623
         else:
          if v90 <= 6.5:
           s += -0.0109
          else:
           s += 0.0354
       else:
        if v93 <= -0.465:
         if v42 <= 0.0281746032:
          s += -0.0216
         else:
          s += 0.0483
        else:
         if v90 <= 7.5:
          s += -0.0921
         else:
          s += -0.0113
     else:
      if v70 <= 0.42840467:
       if v28 <= 13.195:
        s += -0.0955
       else:
        s += 0.0044
      else:
       if v51 <= 0.999999991:
        if v16 <= 7.5:
         s += -0.0741
        else:
         s += 0.0253
       else:
        s += 0.0392
    else:
     s += -0.0601
    if v84 <= -1.76:
     if v110 <= 0.0853169514:
      if v106 <= 0.887832842:
       if v107 <= 0.0299917816:
        s += -0.0521
       else:
        s += 0.0066
      else:
       s += -0.0876
     else:
      if v14 <= 31.5:
       if v58 <= 0.0239529547:
        s += -0.0047
       else:
        s += -0.0588
      else:
       if v41 <= 0.0481997677:
        if v73 <= 6.5:
         if v84 <= -2.645:
          if v50 <= 0.00329784594:
           s += -0.0445
          else:
           s += 0.0375
         else:
          if v74 <= 62.5:
           s += -0.0439
          else:
           s += 0.0209
        else:
         s += 0.0433
       else:
        s += 0.0465
    else:
     if v1 <= 1.33333333:
      s += -0.0651
     else:
      if v43 <= 0.0:
       if v15 <= 14.5:
        if v105 <= 0.935023501:
         if v59 <= 0.0198518129:
          if v15 <= 8.5:
           s += -0.0444
          else:
           s += 0.0339
         else:
          if v84 <= 0.0:
           s += -0.0324
          else:
           s += 0.0088
        else:
         if v35 <= 0.0:
          s += 0.0644
         else:
          s += -0.0063
       else:
        if v9 <= 0.146428571:
         if v15 <= 18.5:
          s += -0.0420
         else:
          if v0 <= 31.1:
           s += -0.0045
          else:
           s += 0.0093
        else:
         s += 0.0230
      else:
       if v107 <= 0.150030925:
        if v24 <= 0.0:
         if v67 <= 14.5:
          if v43 <= 0.6:
           s += -0.0613
          else:
           s += -0.0126
         else:
          s += 0.0662
        else:
         s += 0.0838
       else:
        if v105 <= 0.96612538:
         if v52 <= 0.801234568:
          s += 0.0611
         else:
          s += -0.0139
        else:
         if v1 <= 6.86715686:
          if v105 <= 0.984128867:
           s += -0.0820
          else:
           s += 0.0229
         else:
          s += 0.0398
    if v79 <= 569.346909:
     if v16 <= 12.5:
      if v28 <= -0.23:
       if v35 <= 0.0:
        if v88 <= 36.2:
         s += -0.0387
        else:
         s += 0.0099
       else:
        if v111 <= 2.5:
         s += 0.1287
        else:
         s += 0.0078
      else:
       if v64 <= 0.954545455:
        if v14 <= 16:
         if v36 <= 0.0:
          s += 0.0593
         else:
          s += -0.0498
        else:
         if v98 <= 4.5:
          if v108 <= 0.826085645:
           s += -0.0189
          else:
           s += 0.0108
         else:
          if v28 <= 4.365:
           s += 0.0629
          else:
           s += -0.0370
       else:
        s += 0.0802
     else:
      if v113 <= 0.154099062:
       if v98 <= 8.5:
        s += 0.0910
       else:
        s += -0.0358
      else:
       if v102 <= 0.107780578:
        if v29 <= -2.295:
         s += 0.0263
        else:
         s += -0.0315
       else:
        s += 0.0484
    else:
     if v123 <= 857.194705:
      if v108 <= 0.704816593:
       s += -0.0481
      else:
       if v98 <= 5.5:
        if v108 <= 0.982400906:
         s += 0.0393
        else:
         s += -0.0409
       else:
        s += -0.0690
     else:
      if v73 <= 49.5:
       if v79 <= 938.170289:
        if v123 <= 1750.48708:
         if v29 <= -7.055:
          s += -0.0602
         else:
          s += 0.0492
        else:
         if v79 <= 772.686583:
          if v106 <= 0.864302762:
           s += -0.0085
          else:
           s += -0.0972
         else:
          s += 0.0304
       else:
        if v68 <= 0.0:
         if v97 <= 16.5:
          if v64 <= 0.316666667:
           s += 0.0058
          else:
           s += -0.0210
         else:
          if v123 <= 1367.78711:
           s += -0.0739
          else:
           s += 0.0026
        else:
         s += -0.0713
      else:
       s += -0.0251
    if v96 <= 0.991275649:
     if v123 <= 7893.05885:
      if v6 <= 0.273863636:
       if v0 <= 59.1:
        if v0 <= 8.2:
         if v96 <= 0.905403896:
          if v27 <= 2.475:
           s += 0.0021
          else:
           s += -0.0245
         else:
          if v123 <= 2002.09539:
           s += 0.0404
          else:
           s += -0.0040
        else:
         if v11 <= 1.765:
          if v1 <= 7.3009434:
           s += -0.0129
          else:
           s += 0.0109
         else:
          if v121 <= 0.685994398:
           s += 0.0177
          else:
           s += -0.0147
       else:
        if v1 <= 8.00531915:
         if v66 <= 83.5:
          if v119 <= 0.989944018:
           s += 0.0268
          else:
           s += -0.0683
         else:
          if v48 <= 0.0272000962:
           s += -0.0056
          else:
           s += -0.0849
        else:
         s += -0.0819
      else:
       if v27 <= -0.3:
        if v70 <= 0.567357483:
         if v11 <= -0.875:
          s += -0.0073
         else:
          s += 0.0601
        else:
         s += -0.0507
       else:
        if v70 <= 0.0177356786:
         s += -0.0257
        else:
         if v8 <= 0.264912281:
          if v27 <= 0.945:
           s += 0.0278
          else:
           s += -0.0248
         else:
          if v123 <= 3206.58558:
           s += 0.0863
          else:
           s += 0.0238
     else:
      if v70 <= 0.355535132:
       if v49 <= 0.025342657:
        if v117 <= 0.129321488:
         s += 0.0104
        else:
         s += -0.0490
       else:
        s += 0.0478
      else:
       if v70 <= 0.460472138:
        s += -0.0276
       else:
        s += -0.0783
    else:
     if v51 <= 0.99779291:
      if v123 <= 1722.99355:
       s += 0.0450
      else:
       if v17 <= 0.0:
        s += -0.0846
       else:
        s += 0.0108
     else:
      if v11 <= 2.845:
       s += 0.0622
      else:
       s += 0.0014
    if v40 <= 1.5:
     if v20 <= 0.0:
      if v34 <= 0.0:
       if v42 <= 0.508064516:
        if v28 <= -7.875:
         if v18 <= 0.0:
          if v110 <= 0.290260182:
           s += -0.1068
          else:
           s += -0.0151
         else:
          if v54 <= 0.440209905:
           s += -0.0031
          else:
           s += 0.0761
        else:
         if v54 <= 0.889988239:
          if v28 <= 1.145:
           s += 0.0110
          else:
           s += -0.0013
         else:
          if v4 <= 1.5:
           s += -0.0449
          else:
           s += 0.0179
       else:
        if v96 <= 0.0336906541:
         s += 0.1048
        else:
         if v27 <= -0.545:
          if v65 <= 0.261968424:
           s += 0.0082
          else:
           s += -0.0683
         else:
          if v110 <= 0.987629543:
           s += 0.0452
          else:
           s += -0.0078
      else:
       if v28 <= 0.55:
        if v0 <= 13.1:
         if v101 <= 0.00197687971:
          if v27 <= -2.455:
           s += -0.0333
          else:
           s += 0.0490
         else:
          s += 0.1061
        else:
         if v123 <= 1164.31293:
          s += -0.0602
         else:
          if v119 <= 0.793136409:
           s += -0.0272
          else:
           s += 0.0284
       else:
        if v65 <= 0.334057971:
         if v103 <= 0.999041925:
          if v103 <= 0.0560434898:
           s += -0.0341
          else:
           s += -0.0808
         else:
          if v103 <= 0.999319977:
           s += 0.0465
          else:
           s += -0.0407
        else:
         if v118 <= 0.605697171:
          s += -0.0557
         else:
          if v92 <= 1.165:
           s += 0.0622
          else:
           s += -0.0044
     else:
      if v27 <= -0.02:
       if v123 <= 1007.35972:
        s += -0.0514
       else:
        s += 0.0488
      else:
       s += -0.0692
    else:
     if v27 <= 1.245:
      s += -0.0690
     else:
      s += -0.0212
    if v114 <= 0.982219012:
     if v28 <= -7.875:
      if v110 <= 0.246567:
       if v18 <= 0.0:
        s += -0.1117
       else:
        s += -0.0093
      else:
       s += 0.0030
     else:
      if v99 <= 3.5:
       if v96 <= 0.800948011:
        if v74 <= 12.5:
         s += -0.0287
        else:
         s += 0.0076
       else:
        if v74 <= 76.5:
         if v106 <= 0.931282844:
          s += 0.0408
         else:
          if v93 <= 0.605:
           s += 0.0204
          else:
           s += -0.0658
        else:
         s += -0.0029
      else:
       if v44 <= 2.5:
        if v46 <= 5.5:
         s += -0.0738
        else:
         s += 0.0555
       else:
        if v96 <= 0.83776861:
         if v65 <= 0.269876387:
          if v90 <= 3.5:
           s += -0.0195
          else:
           s += 0.0182
         else:
          s += -0.0071
        else:
         if v63 <= 11.5:
          if v119 <= 0.897218083:
           s += -0.0186
          else:
           s += 0.0207
         else:
          if v28 <= 12.205:
           s += -0.1134
          else:
           s += 0.0440
    else:
     if v96 <= 0.900223399:
      if v93 <= 1.745:
       if v8 <= 0.543560606:
        s += -0.0384
       else:
        s += -0.0020
      else:
       s += 0.0560
     else:
      if v104 <= 0.898579182:
       if v66 <= 33.5:
        if v66 <= 10.5:
         if v114 <= 0.992714655:
          if v73 <= 9.5:
           s += 0.0394
          else:
           s += -0.0522
         else:
          if v59 <= 0.039166916:
           s += 0.0435
          else:
           s += -0.0931
        else:
         s += 0.0450
       else:
        if v2 <= 0.0:
         s += 0.0039
        else:
         if v114 <= 0.987161346:
          s += 0.0081
         else:
          if v2 <= 0.226808511:
           s += -0.1383
          else:
           s += 0.0141
      else:
       s += -0.0655
    if v92 <= -0.18:
     if v121 <= 0.525211864:
      if v123 <= 342.847224:
       if v63 <= 3.5:
        if v60 <= 1.5:
         s += -0.0364
        else:
         if v1 <= 5.18808962:
          s += -0.0539
         else:
          s += 0.0409
       else:
        s += 0.1102
      else:
       if v66 <= 20.5:
        if v29 <= -0.705:
         if v66 <= 4.5:
          if v29 <= -4.795:
           s += 0.0096
          else:
           s += -0.0401
         else:
          if v3 <= 0.414350064:
           s += -0.0008
          else:
           s += 0.0709
        else:
         if v92 <= -1.415:
          s += 0.0231
         else:
          s += -0.0123
       else:
        if v56 <= 26.5:
         s += -0.1049
        else:
         s += -0.0284
     else:
      s += 0.0050
    else:
     if v59 <= 1:
      if v106 <= 0.963652777:
       if v106 <= 0.932881094:
        if v61 <= 0.891189307:
         if v59 <= 0.97183452:
          s += 0.0062
         else:
          s += 0.0448
        else:
         if v123 <= 413.878401:
          s += 0.0383
         else:
          if v29 <= -1.805:
           s += -0.0606
          else:
           s += -0.0066
       else:
        if v16 <= 7.5:
         if v50 <= 0.996771214:
          if v73 <= 1.5:
           s += -0.1087
          else:
           s += -0.0083
         else:
          s += -0.0089
        else:
         if v29 <= -0.31:
          if v61 <= 0.999765954:
           s += 0.0247
          else:
           s += -0.0646
         else:
          if v16 <= 13.5:
           s += -0.0137
          else:
           s += -0.1368
      else:
       if v59 <= 0.958626732:
        s += 0.0321
       else:
        s += -0.0091
     else:
      if v1 <= 5.46453722:
       s += 0.0358
      else:
       if v61 <= 0.0240532178:
        if v100 <= 0.0055970998:
         s += -0.0625
        else:
         s += 0.0475
       else:
        s += -0.0823
    if v96 <= 0.991275649:
     if v43 <= 0.0:
      if v97 <= 8.5:
       if v112 <= -14.5:
        if v17 <= 0.0:
         if v44 <= 6.5:
          s += -0.0474
         else:
          s += 0.0445
        else:
         if v54 <= 0.889988239:
          s += 0.0816
         else:
          s += -0.0385
       else:
        if v58 <= 0.0113315357:
         if v103 <= 0.998571845:
          if v115 <= 0.984042825:
           s += 0.0049
          else:
           s += -0.0177
         else:
          if v79 <= 678.657053:
           s += 0.0457
          else:
           s += 0.0077
        else:
         if v82 <= 3.5:
          if v46 <= 1.5:
           s += -0.0024
          else:
           s += -0.0418
         else:
          if v14 <= 32.5:
           s += -0.0091
          else:
           s += 0.0298
      else:
       if v44 <= 8.5:
        s += -0.0892
       else:
        if v35 <= 0.0:
         if v46 <= 1.5:
          s += 0.0562
         else:
          if v17 <= 0.0:
           s += -0.0291
          else:
           s += 0.0050
        else:
         if v65 <= 0.394085082:
          s += 0.0554
         else:
          s += -0.0182
     else:
      if v14 <= 31.5:
       if v95 <= 10.5:
        if v103 <= 0.177152261:
         s += -0.0758
        else:
         s += -0.0293
       else:
        s += 0.0197
      else:
       if v103 <= 0.998361926:
        if v96 <= 0.774698624:
         if v54 <= 0.0141843772:
          s += -0.0452
         else:
          if v58 <= 0.357256778:
           s += -0.0035
          else:
           s += 0.0808
        else:
         s += 0.0530
       else:
        if v26 <= -2.085:
         s += 0.0645
        else:
         if v1 <= 7.0670412:
          if v60 <= 41.5:
           s += -0.0999
          else:
           s += 0.0091
         else:
          s += 0.0141
    else:
     if v103 <= 0.98864848:
      s += -0.0330
     else:
      s += 0.0624
    if v20 <= 0.0:
     if v40 <= 1.5:
      if v88 <= 40.4:
       if v16 <= 15.5:
        if v93 <= -2.785:
         if v70 <= 0.822075215:
          if v15 <= 22.5:
           s += -0.0362
          else:
           s += 0.0438
         else:
          if v93 <= -5.15:
           s += -0.0719
          else:
           s += 0.0039
        else:
         if v114 <= 0.993366092:
          if v118 <= 0.993490675:
           s += -0.0042
          else:
           s += 0.0422
         else:
          if v66 <= 8.5:
           s += -0.0750
          else:
           s += -0.0073
       else:
        if v38 <= 0.0:
         if v123 <= 1704.76962:
          if v93 <= -2.105:
           s += -0.0308
          else:
           s += 0.0742
         else:
          if v27 <= 0.21:
           s += -0.0079
          else:
           s += 0.0511
        else:
         if v27 <= 1.015:
          if v16 <= 21.5:
           s += -0.0032
          else:
           s += 0.0424
         else:
          if v56 <= 7.5:
           s += -0.0914
          else:
           s += 0.0124
      else:
       if v113 <= 0.0247603843:
        if v123 <= 831.434607:
         if v53 <= 0.0155023751:
          s += 0.0333
         else:
          s += 0.0931
        else:
         if v65 <= 0.327996926:
          if v84 <= -2.145:
           s += -0.0194
          else:
           s += 0.0504
         else:
          s += -0.0316
       else:
        if v81 <= 0.997854077:
         if v111 <= 48.5:
          if v93 <= 0.06:
           s += 0.0106
          else:
           s += 0.0489
         else:
          if v123 <= 7299.7986:
           s += 0.0029
          else:
           s += -0.0433
        else:
         if v123 <= 2513.18524:
          if v16 <= 11.5:
           s += -0.0123
          else:
           s += -0.0730
         else:
          s += 0.0313
     else:
      s += -0.0546
    else:
     if v27 <= -0.985:
      s += 0.0082
     else:
      s += -0.0717
    if v96 <= 0.990538214:
     if v48 <= 0.0174307882:
      if v39 <= 2.5:
       if v92 <= 0.12:
        if v16 <= 13.5:
         s += -0.0041
        else:
         if v69 <= 0.36720727:
          s += -0.0206
         else:
          s += 0.0245
       else:
        if v44 <= 14.5:
         if v74 <= 0.0:
          s += 0.0746
         else:
          s += 0.0047
        else:
         if v122 <= 0.394457502:
          s += 0.0494
         else:
          s += -0.0116
      else:
       if v11 <= -1.62:
        s += -0.0742
       else:
        s += -0.0116
     else:
      if v122 <= 0.489694913:
       if v11 <= 1.695:
        if v121 <= 0.277926322:
         if v54 <= 0.0629556037:
          if v28 <= 3.105:
           s += -0.0070
          else:
           s += -0.0595
         else:
          if v17 <= 0.0:
           s += -0.0260
          else:
           s += 0.0338
        else:
         if v28 <= 6.085:
          if v103 <= 0.120278032:
           s += -0.0612
          else:
           s += -0.0062
         else:
          if v100 <= 0.0226374913:
           s += -0.0027
          else:
           s += 0.0400
       else:
        if v66 <= 54.5:
         if v54 <= 0.235325299:
          if v121 <= 0.685994398:
           s += 0.0540
          else:
           s += -0.0176
         else:
          s += -0.0489
        else:
         s += -0.0739
      else:
       if v122 <= 0.535486794:
        if v96 <= 0.910359306:
         s += -0.0174
        else:
         if v28 <= 4.845:
          s += -0.0240
         else:
          s += -0.1779
       else:
        if v54 <= 0.0192010969:
         if v100 <= 0.074173421:
          s += 0.0434
         else:
          s += -0.0781
        else:
         if v61 <= 0.00400947903:
          s += -0.0869
         else:
          if v69 <= 0.176985674:
           s += -0.1113
          else:
           s += 0.0119
    else:
     if v103 <= 0.98864848:
      s += -0.0276
     else:
      s += 0.0558
    if v103 <= 0.999850496:
     if v102 <= 0.998865713:
      if v102 <= 0.99882812:
       if v123 <= 449.699481:
        if v24 <= 0.0:
         if v16 <= 8.5:
          if v69 <= 0.688322511:
           s += -0.0296
          else:
           s += 0.0355
         else:
          if v107 <= 0.0517300506:
           s += 0.0008
          else:
           s += 0.0421
        else:
         s += 0.0884
       else:
        if v78 <= 138:
         if v56 <= 8.5:
          if v112 <= 41.5:
           s += -0.0301
          else:
           s += 0.0173
         else:
          if v52 <= 0.429003468:
           s += 0.0215
          else:
           s += -0.0433
        else:
         if v65 <= 0.640810885:
          if v119 <= 0.990754454:
           s += 0.0063
          else:
           s += -0.0657
         else:
          if v102 <= 0.99824935:
           s += -0.0038
          else:
           s += -0.0604
      else:
       if v0 <= 15.1:
        s += 0.0335
       else:
        s += -0.1259
     else:
      if v0 <= 254.5:
       if v52 <= 0.0178837953:
        if v82 <= 0.0:
         s += -0.0565
        else:
         s += 0.0325
       else:
        if v122 <= 0.242597844:
         s += 0.0632
        else:
         if v53 <= 0.0473578825:
          if v102 <= 0.999539659:
           s += -0.0806
          else:
           s += 0.0160
         else:
          if v96 <= 0.660304413:
           s += -0.0274
          else:
           s += 0.0356
      else:
       s += -0.0599
    else:
     if v62 <= 0.0610722611:
      if v6 <= 0.0582928803:
       if v56 <= 85.5:
        if v121 <= 0.26975052:
         s += -0.0196
        else:
         s += 0.0428
       else:
        if v69 <= 0.361329203:
         s += 0.0458
        else:
         if v78 <= 228.5:
          s += -0.0777
         else:
          s += 0.0213
      else:
       if v107 <= 0.413881581:
        s += -0.0743
       else:
        s += 0.0015
     else:
      s += -0.0781
    if v20 <= 0.0:
     if v58 <= 0.101724138:
      if v63 <= 11.5:
       if v1 <= 1.33333333:
        s += -0.0665
       else:
        if v37 <= 0.0:
         if v122 <= 0.495524707:
          if v29 <= -4.795:
           s += 0.0359
          else:
           s += 0.0058
         else:
          if v78 <= 526.5:
           s += -0.0011
          else:
           s += -0.0497
        else:
         if v122 <= 0.540044386:
          if v101 <= 0.181926017:
           s += -0.0594
          else:
           s += 0.0119
         else:
          s += 0.0247
      else:
       if v103 <= 0.143247742:
        if v79 <= 1556.59803:
         if v79 <= 1107.37613:
          s += -0.0341
         else:
          s += -0.1336
        else:
         if v29 <= -0.795:
          if v113 <= 0.813754018:
           s += 0.0227
          else:
           s += -0.0764
         else:
          s += 0.0542
       else:
        if v115 <= 0.960044534:
         if v119 <= 0.713037371:
          s += 0.0543
         else:
          if v111 <= 48.5:
           s += 0.0521
          else:
           s += -0.0478
        else:
         s += 0.0614
     else:
      if v103 <= 0.999891382:
       if v101 <= 0.997315899:
        if v79 <= 172.654725:
         if v28 <= -1.875:
          s += -0.0377
         else:
          if v103 <= 0.99587694:
           s += 0.0648
          else:
           s += -0.0320
        else:
         if v119 <= 0.35192923:
          if v91 <= 35.5:
           s += -0.0195
          else:
           s += 0.0226
         else:
          if v120 <= 0.91824039:
           s += -0.0359
          else:
           s += 0.0237
       else:
        if v80 <= 2.2:
         s += -0.0345
        else:
         if v113 <= 0.992704077:
          s += 0.0624
         else:
          s += -0.0252
      else:
       s += -0.0715
    else:
     if v79 <= 1494.66542:
      s += -0.0740
     else:
      if v101 <= 0.0115445889:
       s += -0.0448
      else:
       s += 0.0601
    return s
