"""The second stage's trees.

Made by benchmarks/train.py; PROVENANCE.md beside it says from what. Not edited by hand.
"""

from __future__ import annotations

from cleaners.context import ContextFacts
from cleaners.block_facts import BlockFacts


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
    if v108 <= 0.596308946:
     if v97 <= 1.5:
      if v11 <= -0.43:
       if v116 <= 0.614224088:
        s += 1.1842
       else:
        if v14 <= 31.5:
         s += 1.2705
        else:
         s += 1.4711
      else:
       if v108 <= 0.0654550659:
        if v107 <= 0.000512718761:
         s += 1.3543
        else:
         s += 1.5561
       else:
        s += 1.3317
     else:
      if v100 <= 0.00630676354:
       if v108 <= 0.294698397:
        if v116 <= 0.389837258:
         s += 1.1485
        else:
         if v100 <= 0.00120361823:
          s += 1.1754
         else:
          if v74 <= 33.5:
           s += 1.2342
          else:
           s += 1.3959
       else:
        if v107 <= 0.220008237:
         s += 1.3545
        else:
         s += 1.1823
      else:
       if v97 <= 2.5:
        if v8 <= 0.0851449275:
         s += 1.5525
        else:
         s += 1.3608
       else:
        if v113 <= 0.172275668:
         s += 1.2317
        else:
         s += 1.3493
    else:
     if v2 <= 0.794494721:
      if v108 <= 0.922178462:
       if v61 <= 0.0558490322:
        if v67 <= 22.5:
         if v107 <= 0.248491491:
          if v59 <= 0.00359551558:
           s += 1.5116
          else:
           s += 1.4343
         else:
          s += 1.5340
        else:
         if v67 <= 35.5:
          if v59 <= 0.68308715:
           s += 1.2118
          else:
           s += 1.5044
         else:
          s += 1.5041
       else:
        s += 1.5417
      else:
       if v99 <= 11.5:
        if v3 <= 0.668333333:
         if v67 <= 160.5:
          if v100 <= 0.00046126832:
           s += 1.4065
          else:
           s += 1.5737
         else:
          s += 1.4364
        else:
         if v71 <= 0.045195009:
          s += 1.3392
         else:
          s += 1.5346
       else:
        s += 1.2603
     else:
      if v61 <= 0.447444455:
       s += 1.2775
      else:
       s += 1.5011
    if v96 <= 0.605247057:
     if v96 <= 0.248652973:
      if v66 <= 68.5:
       s += -0.2632
      else:
       if v100 <= 0.00152334212:
        s += -0.2010
       else:
        s += 0.0498
     else:
      if v82 <= 35:
       if v96 <= 0.510435504:
        if v17 <= 0.0:
         if v82 <= 3.5:
          s += -0.1981
         else:
          s += -0.0895
        else:
         if v105 <= 0.0:
          if v54 <= 0.419637441:
           s += -0.1785
          else:
           s += 0.0089
         else:
          s += -0.2313
       else:
        s += -0.1060
      else:
       if v50 <= 0.00447863348:
        s += 0.0518
       else:
        if v80 <= 18.2:
         s += -0.1687
        else:
         s += 0.0002
    else:
     if v96 <= 0.925656909:
      if v76 <= 22.5:
       if v96 <= 0.790832056:
        if v123 <= 299.168618:
         s += 0.0537
        else:
         if v59 <= 0.0:
          s += -0.0172
         else:
          if v116 <= 0.951449927:
           s += -0.0663
          else:
           s += -0.1697
       else:
        if v123 <= 8354.79143:
         if v114 <= 0.981403075:
          s += 0.0242
         else:
          if v0 <= 26.2:
           s += -0.0075
          else:
           s += -0.1371
        else:
         s += -0.2371
      else:
       if v59 <= 0.820601399:
        s += -0.2452
       else:
        s += 0.0530
     else:
      if v123 <= 8354.79143:
       if v96 <= 0.963940539:
        if v97 <= 5.5:
         s += 0.0611
        else:
         if v123 <= 1284.96209:
          if v110 <= 0.286026855:
           s += -0.1759
          else:
           s += 0.0370
         else:
          if v66 <= 30.5:
           s += 0.0593
          else:
           s += -0.1512
       else:
        if v62 <= 0.483333333:
         s += 0.0809
        else:
         s += -0.0001
      else:
       if v74 <= 64.5:
        s += 0.0592
       else:
        s += -0.2877
    if v108 <= 0.596308946:
     if v101 <= 0.0287196449:
      if v108 <= 0.294698397:
       if v100 <= 0.00464785421:
        s += -0.2126
       else:
        if v106 <= 0.463269074:
         s += -0.1933
        else:
         if v116 <= 0.199480889:
          s += -0.1999
         else:
          s += -0.0242
      else:
       if v60 <= 20.5:
        s += -0.1575
       else:
        s += -0.0504
     else:
      if v116 <= 0.614224088:
       if v6 <= 0.0:
        if v79 <= 2204.52975:
         if v79 <= 1.26769221:
          s += -0.0083
         else:
          s += -0.1988
        else:
         s += -0.0032
       else:
        if v99 <= 26:
         if v6 <= 0.076678099:
          s += 0.0063
         else:
          s += -0.1122
        else:
         s += -0.2100
      else:
       if v60 <= 1.5:
        if v111 <= 0.0:
         s += -0.1660
        else:
         s += 0.0358
       else:
        if v78 <= 132.5:
         s += -0.0153
        else:
         s += -0.1670
    else:
     if v2 <= 0.527933833:
      if v108 <= 0.939667459:
       if v76 <= 15.5:
        if v61 <= 0.0546755732:
         if v61 <= 0.0521708312:
          if v108 <= 0.812143164:
           s += -0.0319
          else:
           s += 0.0196
         else:
          s += -0.1742
        else:
         if v95 <= 67.5:
          s += 0.0638
         else:
          if v100 <= 0.00310439355:
           s += -0.2130
          else:
           s += 0.0264
       else:
        if v66 <= 33.5:
         s += -0.0003
        else:
         s += -0.2364
      else:
       if v109 <= 0.965251478:
        if v79 <= 6366.21801:
         s += 0.0766
        else:
         if v69 <= 0.355787237:
          s += 0.0645
         else:
          s += -0.1909
       else:
        if v48 <= 0.00583079028:
         s += -0.1121
        else:
         s += 0.0126
     else:
      if v61 <= 0.511569149:
       s += -0.1269
      else:
       s += 0.0218
    if v108 <= 0.596308946:
     if v97 <= 1.5:
      if v67 <= 3.5:
       if v107 <= 0.0204077487:
        s += -0.1589
       else:
        s += 0.0113
      else:
       if v108 <= 0.019730986:
        if v112 <= 0.0:
         s += -0.0886
        else:
         s += 0.0678
       else:
        if v122 <= 0.0763876595:
         s += 0.0637
        else:
         s += -0.2140
     else:
      if v107 <= 0.0294988129:
       if v16 <= 34.5:
        if v106 <= 0.463269074:
         s += -0.1862
        else:
         if v122 <= 0.248076932:
          s += -0.1711
         else:
          if v100 <= 0.000771535732:
           s += -0.1558
          else:
           s += -0.0580
       else:
        s += 0.0525
      else:
       if v97 <= 8.5:
        if v4 <= 0.0:
         if v61 <= 0.308672536:
          if v47 <= 0.0:
           s += 0.0057
          else:
           s += -0.1544
         else:
          s += 0.0719
        else:
         if v67 <= 9.5:
          s += 0.0360
         else:
          if v107 <= 0.0613553199:
           s += 0.0489
          else:
           s += -0.2313
       else:
        s += -0.1702
    else:
     if v2 <= 0.572478992:
      if v108 <= 0.939667459:
       if v34 <= 0.0:
        if v68 <= 0.0:
         if v78 <= 575.5:
          if v97 <= 63.5:
           s += 0.0292
          else:
           s += -0.0595
         else:
          if v28 <= 10.685:
           s += -0.1429
          else:
           s += 0.0218
        else:
         s += -0.2213
       else:
        s += -0.2015
      else:
       if v112 <= 0.0:
        if v107 <= 0.984012733:
         s += -0.1822
        else:
         s += -0.0067
       else:
        if v79 <= 6366.21801:
         if v39 <= 5.5:
          s += 0.0755
         else:
          s += -0.1321
        else:
         s += -0.1082
     else:
      if v61 <= 0.511569149:
       s += -0.1195
      else:
       s += 0.0186
    if v59 <= 0.0583643172:
     if v116 <= 0.517884441:
      if v66 <= 39.5:
       if v0 <= 42.2:
        s += -0.1539
       else:
        if v99 <= 3.5:
         s += 0.0487
        else:
         s += -0.1342
      else:
       if v76 <= 3.5:
        s += 0.0144
       else:
        s += -0.1516
     else:
      if v67 <= 2.5:
       if v22 <= 0.0:
        if v113 <= 0.263505025:
         s += -0.1327
        else:
         if v57 <= 0.30952381:
          if v38 <= 0.0:
           s += -0.0331
          else:
           s += 0.0350
         else:
          s += -0.1588
       else:
        s += -0.1761
      else:
       if v76 <= 16.5:
        if v99 <= 3.5:
         if v57 <= 0.033908046:
          if v55 <= 1.5:
           s += 0.0633
          else:
           s += -0.0839
         else:
          s += -0.0980
        else:
         if v11 <= 0.145:
          s += -0.0953
         else:
          s += 0.0082
       else:
        s += -0.1834
    else:
     if v99 <= 26:
      if v52 <= 0.813029661:
       if v3 <= 0.668333333:
        if v59 <= 0.230868269:
         if v113 <= 0.825085981:
          if v101 <= 0.214322576:
           s += -0.0900
          else:
           s += 0.0406
         else:
          if v99 <= 5.5:
           s += 0.0527
          else:
           s += -0.0304
        else:
         if v5 <= 0.0:
          if v1 <= 3.67333333:
           s += -0.1345
          else:
           s += 0.0347
         else:
          if v67 <= 160.5:
           s += 0.0738
          else:
           s += -0.0647
       else:
        if v117 <= 0.778481377:
         if v74 <= 25.5:
          s += 0.0083
         else:
          s += -0.1342
        else:
         if v57 <= 0.951647156:
          s += 0.0403
         else:
          s += -0.1712
      else:
       s += -0.1272
     else:
      if v116 <= 0.259961614:
       s += -0.1822
      else:
       s += -0.0276
    if v96 <= 0.790832056:
     if v96 <= 0.376315556:
      if v96 <= 0.110408043:
       s += -0.1540
      else:
       if v79 <= 0.104577013:
        s += -0.0360
       else:
        s += -0.1309
     else:
      if v51 <= 0.99999001:
       if v108 <= 0.549817736:
        s += -0.0783
       else:
        if v79 <= 598.876693:
         if v108 <= 0.951656936:
          s += 0.0530
         else:
          s += -0.0815
        else:
         if v49 <= 0.0609283411:
          if v16 <= 9.5:
           s += 0.0325
          else:
           s += -0.0354
         else:
          if v116 <= 0.958635053:
           s += -0.1237
          else:
           s += 0.0103
      else:
       if v79 <= 1521.5038:
        if v0 <= 4.5:
         s += -0.0450
        else:
         if v123 <= 421.276333:
          s += -0.0379
         else:
          if v108 <= 0.34252779:
           s += -0.0454
          else:
           s += -0.1724
       else:
        s += -0.0413
    else:
     if v96 <= 0.944371576:
      if v123 <= 8354.79143:
       if v76 <= 20.5:
        if v68 <= 0.0:
         if v4 <= 6.5:
          if v114 <= 0.988005194:
           s += 0.0324
          else:
           s += -0.0218
         else:
          if v108 <= 0.906141479:
           s += 0.0592
          else:
           s += -0.1856
        else:
         s += -0.2131
       else:
        s += -0.1341
      else:
       s += -0.1918
     else:
      if v123 <= 7114.44727:
       if v61 <= 0.250102459:
        if v45 <= 5.5:
         s += 0.0762
        else:
         if v108 <= 0.884345353:
          s += -0.1044
         else:
          s += 0.0567
       else:
        if v53 <= 0.258434809:
         s += 0.0544
        else:
         s += -0.1629
      else:
       if v123 <= 7417.00689:
        s += -0.3149
       else:
        if v123 <= 8354.79143:
         s += 0.0729
        else:
         if v70 <= 0.343945558:
          s += 0.0189
         else:
          s += -0.1935
    if v101 <= 0.0130713385:
     if v119 <= 0.841671877:
      if v119 <= 0.142719519:
       s += -0.1396
      else:
       if v112 <= 40.5:
        if v121 <= 0.636765889:
         s += -0.1216
        else:
         s += -0.0715
       else:
        if v14 <= 30.5:
         if v101 <= 0.001464006:
          s += -0.1285
         else:
          s += -0.0577
        else:
         if v62 <= 0.825757576:
          s += 0.0136
         else:
          s += -0.1183
     else:
      if v15 <= 14.5:
       if v53 <= 0.76457239:
        if v27 <= 0.515:
         s += 0.0664
        else:
         s += -0.1150
       else:
        s += -0.0755
      else:
       if v101 <= 0.00391185114:
        s += -0.1109
       else:
        if v54 <= 0.0308502648:
         s += 0.0180
        else:
         s += -0.0816
    else:
     if v112 <= 0.0:
      if v51 <= 0.999638093:
       if v102 <= 0.998505709:
        if v62 <= 0.719806763:
         if v51 <= 0.0395286437:
          s += -0.1426
         else:
          if v121 <= 0.223180077:
           s += -0.1189
          else:
           s += -0.0076
        else:
         s += -0.0053
       else:
        s += 0.0596
      else:
       s += -0.1385
     else:
      if v62 <= 0.994444444:
       if v99 <= 3.5:
        if v0 <= 20.2:
         if v39 <= 3.5:
          if v66 <= 1.5:
           s += -0.0637
          else:
           s += 0.0406
         else:
          if v14 <= 34.5:
           s += 0.0106
          else:
           s += -0.1468
        else:
         if v76 <= 20.5:
          if v121 <= 0.940285205:
           s += 0.0709
          else:
           s += -0.0328
         else:
          s += -0.1358
       else:
        if v39 <= 0.0:
         if v68 <= 0.0:
          if v14 <= 31.5:
           s += -0.0378
          else:
           s += 0.0383
         else:
          s += -0.2050
        else:
         s += -0.1347
      else:
       s += -0.1326
    if v96 <= 0.790832056:
     if v96 <= 0.408680213:
      if v96 <= 0.110408043:
       if v122 <= 0.0576001056:
        s += -0.1003
       else:
        s += -0.1361
      else:
       if v115 <= 0.882771707:
        if v83 <= 31.5:
         s += -0.1129
        else:
         s += -0.0748
       else:
        s += -0.1298
     else:
      if v51 <= 0.99999001:
       if v108 <= 0.549817736:
        if v26 <= 1.505:
         if v122 <= 0.136240155:
          s += -0.1304
         else:
          s += -0.0596
        else:
         s += 0.0411
       else:
        if v79 <= 598.876693:
         if v108 <= 0.951656936:
          s += 0.0546
         else:
          s += -0.0791
        else:
         if v63 <= 5.5:
          s += -0.0404
         else:
          s += 0.0344
      else:
       if v97 <= 63.5:
        if v122 <= 0.581210212:
         if v122 <= 0.0576001056:
          s += 0.0141
         else:
          if v79 <= 1521.5038:
           s += -0.1327
          else:
           s += -0.0523
        else:
         s += 0.0025
       else:
        s += 0.0462
    else:
     if v96 <= 0.939207231:
      if v123 <= 8354.79143:
       if v68 <= 0.0:
        if v114 <= 0.981403075:
         if v123 <= 2015.01928:
          s += 0.0374
         else:
          if v70 <= 0.991517964:
           s += 0.0135
          else:
           s += -0.1212
        else:
         if v8 <= 0.585784314:
          if v105 <= 0.936344308:
           s += -0.0056
          else:
           s += -0.1019
         else:
          s += 0.0476
       else:
        s += -0.1670
      else:
       s += -0.1671
     else:
      if v123 <= 7114.44727:
       if v96 <= 0.974497525:
        s += 0.0576
       else:
        s += 0.0761
      else:
       if v51 <= 0.99999001:
        if v50 <= 0.992247174:
         s += -0.2079
        else:
         if v109 <= 0.37300017:
          s += 0.0516
         else:
          s += -0.1306
       else:
        s += 0.0570
    if v105 <= 0.692263716:
     if v100 <= 0.00779925822:
      if v122 <= 0.715252278:
       if v115 <= 0.109879685:
        s += -0.1189
       else:
        if v14 <= 30.5:
         s += -0.1046
        else:
         if v15 <= 16.5:
          s += 0.0298
         else:
          if v79 <= 1606.85865:
           s += -0.0889
          else:
           s += -0.0234
      else:
       s += 0.0257
     else:
      if v99 <= 8.5:
       if v8 <= 0.212406015:
        if v31 <= 0.0:
         if v81 <= 0.885164835:
          if v26 <= -1.795:
           s += -0.1050
          else:
           s += 0.0462
         else:
          s += -0.0484
        else:
         s += -0.1048
       else:
        s += -0.0690
      else:
       s += -0.0977
    else:
     if v48 <= 0.00325814255:
      if v52 <= 0.429003468:
       if v62 <= 0.994444444:
        if v11 <= -1.735:
         s += -0.0668
        else:
         if v79 <= 7750.91607:
          if v71 <= 0.991023766:
           s += 0.0355
          else:
           s += -0.0819
         else:
          s += -0.1589
       else:
        s += -0.1162
      else:
       if v122 <= 0.284766867:
        s += -0.1178
       else:
        s += -0.0313
     else:
      if v67 <= 1.5:
       if v102 <= 0.153327394:
        s += 0.0447
       else:
        if v54 <= 0.00622637911:
         s += -0.1917
        else:
         if v115 <= 0.988916217:
          if v14 <= 31.5:
           s += -0.0783
          else:
           s += 0.0573
         else:
          s += -0.1591
      else:
       if v68 <= 0.0:
        if v79 <= 6366.21801:
         if v99 <= 3.5:
          if v112 <= 0.0:
           s += -0.0467
          else:
           s += 0.0712
         else:
          if v54 <= 0.180338127:
           s += 0.0396
          else:
           s += -0.1497
        else:
         if v71 <= 0.553425218:
          s += -0.1211
         else:
          s += 0.0518
       else:
        s += -0.1584
    if v107 <= 0.0294988129:
     if v116 <= 0.517884441:
      s += -0.1055
     else:
      if v101 <= 0.0437252378:
       if v107 <= 0.00647666173:
        s += -0.0897
       else:
        if v106 <= 0.896227495:
         s += -0.0637
        else:
         s += 0.0289
      else:
       if v62 <= 0.719806763:
        if v11 <= -1.025:
         s += -0.0451
        else:
         if v55 <= 1.5:
          s += 0.0364
         else:
          s += -0.1024
       else:
        s += -0.1015
    else:
     if v116 <= 0.898917875:
      if v97 <= 9.5:
       if v5 <= 0.0:
        if v56 <= 27.5:
         if v60 <= 7.5:
          s += -0.0726
         else:
          if v52 <= 0.502066116:
           s += 0.0229
          else:
           s += -0.0470
        else:
         if v120 <= 0.77570432:
          if v101 <= 0.0628589732:
           s += 0.0647
          else:
           s += -0.1250
         else:
          s += 0.0063
       else:
        if v70 <= 0.968944121:
         if v107 <= 0.689538215:
          if v120 <= 0.328937683:
           s += -0.0261
          else:
           s += 0.0378
         else:
          s += 0.0656
        else:
         if v47 <= 0.0:
          s += 0.0581
         else:
          if v106 <= 0.838099607:
           s += -0.0929
          else:
           s += -0.0044
      else:
       if v101 <= 0.235520311:
        s += -0.1008
       else:
        s += 0.0450
     else:
      if v39 <= 0.0:
       if v52 <= 0.253088303:
        if v107 <= 0.435392745:
         if v106 <= 0.938017349:
          if v34 <= 0.0:
           s += 0.0152
          else:
           s += -0.1363
         else:
          s += 0.0637
        else:
         if v60 <= 152.5:
          s += 0.0728
         else:
          if v35 <= 0.0:
           s += 0.0721
          else:
           s += -0.0873
       else:
        if v62 <= 0.12347561:
         s += 0.0286
        else:
         s += -0.1546
      else:
       s += -0.0521
    if v108 <= 0.704221611:
     if v106 <= 0.250460211:
      if v98 <= 2.5:
       s += 0.0511
      else:
       s += -0.0992
     else:
      if v59 <= 0.000219827438:
       if v84 <= 0.0:
        s += -0.0869
       else:
        if v60 <= 1.5:
         if v67 <= 2.5:
          s += -0.0529
         else:
          s += 0.0527
        else:
         if v54 <= 0.00281172158:
          s += -0.0035
         else:
          s += -0.0823
      else:
       if v8 <= 0.204166667:
        if v89 <= 0.208530993:
         if v67 <= 5.5:
          s += -0.0032
         else:
          s += 0.0648
        else:
         if v91 <= 18.5:
          s += -0.1409
         else:
          s += -0.0111
       else:
        s += -0.0671
    else:
     if v57 <= 0.184659091:
      if v108 <= 0.949210006:
       if v99 <= 3.5:
        if v93 <= 0.575:
         if v102 <= 0.999841029:
          if v74 <= 179.5:
           s += 0.0478
          else:
           s += -0.0216
         else:
          if v67 <= 8.5:
           s += 0.0605
          else:
           s += -0.1889
        else:
         if v106 <= 0.931839764:
          s += 0.0074
         else:
          s += -0.1907
       else:
        if v102 <= 0.487301914:
         if v89 <= 0.847339925:
          s += 0.0097
         else:
          s += -0.0796
        else:
         if v28 <= 10.41:
          s += -0.1686
         else:
          s += 0.0595
      else:
       if v109 <= 0.965251478:
        if v2 <= 0.325101626:
         if v60 <= 171.5:
          if v99 <= 7.5:
           s += 0.0711
          else:
           s += -0.0439
         else:
          s += -0.0540
        else:
         s += -0.0086
       else:
        if v8 <= 0.34057971:
         s += 0.0162
        else:
         s += -0.1099
     else:
      if v6 <= 0.0264029278:
       s += -0.0978
      else:
       if v111 <= 25.5:
        s += 0.0438
       else:
        s += -0.0771
    if v108 <= 0.884345353:
     if v107 <= 0.0148746126:
      if v56 <= 57.5:
       if v121 <= 0.451996928:
        s += -0.1005
       else:
        if v105 <= 0.87585012:
         s += -0.0727
        else:
         s += -0.0024
      else:
       if v108 <= 0.0:
        s += 0.0301
       else:
        s += -0.0912
     else:
      if v97 <= 8.5:
       if v44 <= 11.5:
        if v76 <= 15.5:
         if v106 <= 0.414429479:
          if v37 <= 0.0:
           s += -0.0413
          else:
           s += -0.1570
         else:
          if v0 <= 42.2:
           s += -0.0105
          else:
           s += 0.0468
        else:
         if v74 <= 70.5:
          s += 0.0253
         else:
          s += -0.1112
       else:
        s += 0.0646
      else:
       if v106 <= 0.803183553:
        if v99 <= 3.5:
         if v83 <= 35.5:
          s += -0.0794
         else:
          s += 0.0797
        else:
         s += -0.1013
       else:
        s += 0.0424
    else:
     if v112 <= 0.0:
      if v107 <= 0.984012733:
       s += -0.0932
      else:
       s += 0.0228
     else:
      if v52 <= 0.312691718:
       if v108 <= 0.953725177:
        if v56 <= 52.5:
         if v98 <= 2.5:
          s += 0.0667
         else:
          s += 0.0269
        else:
         if v101 <= 0.982883835:
          if v106 <= 0.856029265:
           s += -0.2023
          else:
           s += -0.0440
         else:
          if v101 <= 0.999806895:
           s += 0.0454
          else:
           s += -0.1185
       else:
        if v48 <= 0.00722178163:
         if v107 <= 0.993647546:
          if v1 <= 1.33333333:
           s += -0.1505
          else:
           s += 0.0550
         else:
          if v113 <= 0.98886432:
           s += -0.1300
          else:
           s += 0.0513
        else:
         s += 0.0718
      else:
       if v57 <= 0.951647156:
        s += -0.0035
       else:
        s += -0.1128
    if v107 <= 0.0294988129:
     if v101 <= 0.0437252378:
      if v123 <= 916.98902:
       s += -0.1014
      else:
       if v100 <= 0.000771535732:
        s += -0.0829
       else:
        if v102 <= 0.997062194:
         if v58 <= 0.0896037056:
          s += -0.0367
         else:
          s += -0.0965
        else:
         s += 0.0191
     else:
      if v67 <= 2.5:
       if v107 <= 0.00350643822:
        s += -0.0849
       else:
        s += -0.0217
      else:
       if v61 <= 0.0451852958:
        if v57 <= 0.0173725404:
         s += 0.0511
        else:
         s += -0.0471
       else:
        s += -0.0537
    else:
     if v70 <= 0.961397867:
      if v107 <= 0.435392745:
       if v114 <= 0.912733305:
        if v83 <= 17.5:
         if v107 <= 0.248491491:
          if v79 <= 406.451709:
           s += 0.0113
          else:
           s += -0.0932
         else:
          s += 0.0431
        else:
         if v55 <= 1.5:
          if v61 <= 0.0036575277:
           s += -0.0151
          else:
           s += 0.0355
         else:
          s += -0.0891
       else:
        if v123 <= 7114.44727:
         if v121 <= 0.240689655:
          s += -0.0139
         else:
          s += 0.0481
        else:
         s += -0.1032
      else:
       if v3 <= 0.668333333:
        if v100 <= 0.000873305975:
         s += -0.1066
        else:
         if v123 <= 7114.44727:
          if v61 <= 0.224996942:
           s += 0.0668
          else:
           s += -0.0705
         else:
          if v69 <= 0.600782854:
           s += 0.0238
          else:
           s += -0.1331
       else:
        if v62 <= 0.0582579186:
         s += 0.0073
        else:
         s += -0.1125
     else:
      if v99 <= 5.5:
       if v8 <= 0.288690476:
        if v64 <= 0.45:
         s += 0.0245
        else:
         s += -0.0736
       else:
        if v100 <= 0.0310181416:
         s += -0.0731
        else:
         s += 0.0640
      else:
       s += -0.0781
    if v59 <= 0.230868269:
     if v116 <= 0.517884441:
      if v116 <= 0.0967175365:
       if v100 <= 0.00529269144:
        s += -0.0929
       else:
        if v80 <= 46.2:
         s += -0.0688
        else:
         s += 0.0318
      else:
       if v0 <= 34.2:
        s += -0.0609
       else:
        if v54 <= 0.0421960044:
         s += -0.0535
        else:
         s += 0.0494
     else:
      if v119 <= 0.892811777:
       if v26 <= -1.205:
        s += -0.0769
       else:
        if v102 <= 0.753153786:
         if v43 <= 0.0:
          if v113 <= 0.295741871:
           s += -0.0795
          else:
           s += -0.0098
         else:
          s += -0.1156
        else:
         if v100 <= 0.000818503391:
          s += -0.0655
         else:
          if v2 <= 0.572478992:
           s += 0.0291
          else:
           s += -0.0655
      else:
       if v101 <= 0.00127527504:
        s += -0.0617
       else:
        if v78 <= 559:
         if v2 <= 0.842312474:
          if v43 <= 0.0:
           s += 0.0481
          else:
           s += -0.0204
         else:
          s += -0.0408
        else:
         s += -0.0971
    else:
     if v13 <= 0.0:
      if v2 <= 0.794494721:
       if v109 <= 0.948835731:
        if v0 <= 1.5:
         s += -0.0835
        else:
         if v78 <= 205.5:
          if v12 <= 0.0:
           s += 0.0189
          else:
           s += -0.0854
         else:
          s += 0.0482
       else:
        s += -0.0619
      else:
       s += -0.0629
     else:
      if v100 <= 0.00282415317:
       s += -0.0460
      else:
       if v90 <= 6.5:
        if v61 <= 0.250102459:
         if v101 <= 0.999863589:
          if v78 <= 705.5:
           s += 0.0678
          else:
           s += -0.0419
         else:
          if v59 <= 0.47709685:
           s += -0.1497
          else:
           s += 0.0272
        else:
         s += -0.0658
       else:
        s += 0.0153
    if v96 <= 0.858656676:
     if v96 <= 0.408680213:
      if v96 <= 0.110408043:
       s += -0.0913
      else:
       if v58 <= 0.911522199:
        if v45 <= 2.5:
         s += -0.0957
        else:
         s += -0.0607
       else:
        if v16 <= 6.5:
         s += 0.0776
        else:
         if v79 <= 1048.68175:
          if v45 <= 4.5:
           s += -0.0708
          else:
           s += 0.0331
         else:
          s += -0.0917
     else:
      if v56 <= 29.5:
       if v108 <= 0.974683644:
        if v108 <= 0.549817736:
         if v49 <= 0.742537243:
          if v106 <= 0.727535168:
           s += -0.0417
          else:
           s += 0.0135
         else:
          s += -0.1334
        else:
         if v56 <= 14.5:
          s += -0.0006
         else:
          s += 0.0565
       else:
        s += -0.0825
      else:
       s += -0.0645
    else:
     if v96 <= 0.967742926:
      if v78 <= 575.5:
       if v79 <= 6366.21801:
        if v4 <= 15.5:
         if v99 <= 3.5:
          if v114 <= 0.985427405:
           s += 0.0524
          else:
           s += 0.0070
         else:
          if v106 <= 0.911845155:
           s += -0.0228
          else:
           s += 0.0425
        else:
         s += -0.1385
       else:
        if v70 <= 0.488621513:
         s += 0.0201
        else:
         s += -0.1460
      else:
       if v108 <= 0.90364123:
        s += 0.0119
       else:
        if v49 <= 0.982812171:
         s += -0.1218
        else:
         s += 0.0545
     else:
      if v79 <= 6366.21801:
       if v53 <= 0.258434809:
        if v78 <= 575.5:
         s += 0.0711
        else:
         if v108 <= 0.966228404:
          s += -0.1095
         else:
          s += 0.0611
       else:
        if v46 <= 2.5:
         s += 0.0643
        else:
         s += -0.1336
      else:
       if v74 <= 64.5:
        s += 0.0629
       else:
        s += -0.1174
    if v108 <= 0.884345353:
     if v108 <= 0.549817736:
      if v101 <= 0.0287196449:
       if v122 <= 0.273820308:
        if v28 <= 23.82:
         s += -0.0867
        else:
         s += 0.0079
       else:
        if v108 <= 0.152722295:
         if v16 <= 22.5:
          s += -0.0680
         else:
          s += 0.0435
        else:
         s += -0.0148
      else:
       if v11 <= 0.44:
        if v122 <= 0.239079748:
         if v16 <= 15.5:
          s += -0.0717
         else:
          s += 0.0361
        else:
         s += -0.0126
       else:
        if v103 <= 0.675339313:
         s += -0.0344
        else:
         s += 0.0383
     else:
      if v66 <= 28.5:
       if v60 <= 6.5:
        if v28 <= 1.41:
         s += -0.1029
        else:
         s += -0.0081
       else:
        if v108 <= 0.878167091:
         if v2 <= 0.964901478:
          s += 0.0365
         else:
          s += -0.0310
        else:
         if v60 <= 27.5:
          s += 0.0379
         else:
          s += -0.2047
      else:
       if v16 <= 10.5:
        s += -0.0269
       else:
        s += -0.1280
    else:
     if v48 <= 0.00701727465:
      if v2 <= 0.00441892071:
       if v120 <= 0.17902522:
        s += -0.0495
       else:
        if v1 <= 1.33333333:
         s += -0.1570
        else:
         if v60 <= 171.5:
          s += 0.0453
         else:
          s += -0.0342
      else:
       if v62 <= 0.0784615385:
        s += -0.0081
       else:
        s += -0.0899
     else:
      if v108 <= 0.943470558:
       if v103 <= 0.999508504:
        if v60 <= 11.5:
         if v66 <= 3.5:
          if v60 <= 5.5:
           s += 0.0126
          else:
           s += -0.1517
         else:
          s += 0.0546
        else:
         s += 0.0536
       else:
        s += -0.0828
      else:
       if v3 <= 0.668333333:
        s += 0.0677
       else:
        s += -0.0218
    if v96 <= 0.848400944:
     if v96 <= 0.248652973:
      if v107 <= 0.0294988129:
       s += -0.0838
      else:
       if v78 <= 609.5:
        if v26 <= -0.195:
         s += 0.0438
        else:
         if v103 <= 0.0922427758:
          s += -0.1045
         else:
          if v90 <= 1.5:
           s += -0.1011
          else:
           s += -0.0092
       else:
        s += 0.0895
     else:
      if v45 <= 2.5:
       if v107 <= 0.993647546:
        if v79 <= 1521.5038:
         s += -0.0678
        else:
         s += -0.0164
       else:
        s += 0.0431
      else:
       if v97 <= 8.5:
        if v82 <= 14.5:
         if v79 <= 0.104577013:
          s += 0.0701
         else:
          if v67 <= 2.5:
           s += -0.0009
          else:
           s += -0.0429
        else:
         s += 0.0728
       else:
        if v63 <= 0.0:
         if v110 <= 0.601440753:
          s += -0.1121
         else:
          if v45 <= 6.5:
           s += 0.0391
          else:
           s += -0.0945
        else:
         s += -0.0028
    else:
     if v96 <= 0.967742926:
      if v78 <= 575.5:
       if v70 <= 0.671624877:
        if v103 <= 0.999930456:
         s += 0.0421
        else:
         if v0 <= 28.2:
          s += 0.0420
         else:
          s += -0.1410
       else:
        if v97 <= 7.5:
         if v79 <= 6366.21801:
          s += 0.0172
         else:
          s += -0.1464
        else:
         if v78 <= 255.5:
          s += -0.1748
         else:
          s += 0.0380
      else:
       s += -0.0403
     else:
      if v79 <= 6366.21801:
       if v78 <= 575.5:
        if v61 <= 0.250102459:
         s += 0.0696
        else:
         if v107 <= 0.579519701:
          s += 0.0631
         else:
          s += -0.1159
       else:
        if v27 <= 0.75:
         s += -0.1128
        else:
         s += 0.0573
      else:
       s += -0.0577
    if v96 <= 0.858656676:
     if v96 <= 0.248652973:
      if v108 <= 0.0784742041:
       if v60 <= 94.5:
        s += -0.0853
       else:
        s += 0.0313
      else:
       s += -0.0585
     else:
      if v51 <= 1:
       if v37 <= 0.0:
        if v72 <= 10.5:
         if v96 <= 0.605247057:
          if v121 <= 0.250984252:
           s += -0.0612
          else:
           s += -0.0199
         else:
          if v122 <= 0.0937583315:
           s += 0.0551
          else:
           s += -0.0098
        else:
         if v78 <= 705.5:
          if v58 <= 0.911522199:
           s += 0.0181
          else:
           s += 0.0855
         else:
          s += -0.0886
       else:
        s += -0.0980
      else:
       if v102 <= 0.117890272:
        if v60 <= 5.5:
         s += -0.0536
        else:
         s += 0.0547
       else:
        s += -0.0656
    else:
     if v96 <= 0.963940539:
      if v13 <= 1.04577128:
       if v78 <= 575.5:
        s += 0.0397
       else:
        if v122 <= 0.498724808:
         s += 0.0288
        else:
         s += -0.1384
      else:
       if v121 <= 0.945195195:
        if v75 <= 0.0:
         if v113 <= 0.988449567:
          if v122 <= 0.217386787:
           s += 0.0486
          else:
           s += 0.0068
         else:
          if v88 <= 6.2:
           s += -0.1481
          else:
           s += 0.0139
        else:
         s += -0.0879
       else:
        if v67 <= 1.5:
         s += -0.1779
        else:
         if v98 <= 5.5:
          s += 0.0336
         else:
          s += -0.1828
     else:
      if v78 <= 577:
       if v122 <= 0.925902033:
        if v53 <= 0.258434809:
         s += 0.0677
        else:
         if v51 <= 0.742537243:
          s += -0.1264
         else:
          s += 0.0625
       else:
        s += -0.0745
      else:
       if v102 <= 0.98449783:
        s += -0.1131
       else:
        s += 0.0603
    if v100 <= 0.00422555775:
     if v113 <= 0.360818486:
      if v14 <= 31.5:
       s += -0.0789
      else:
       s += -0.0541
     else:
      if v58 <= 0.330673759:
       if v100 <= 0.00046126832:
        s += -0.0480
       else:
        if v117 <= 0.807077275:
         s += -0.0218
        else:
         if v0 <= 8.2:
          s += 0.0356
         else:
          if v78 <= 577:
           s += -0.0035
          else:
           s += -0.0982
      else:
       s += -0.0760
    else:
     if v113 <= 0.86588126:
      if v5 <= 0.0:
       if v0 <= 13.1:
        if v58 <= 0.0:
         if v14 <= 32.5:
          s += -0.0287
         else:
          s += 0.0491
        else:
         s += -0.0685
       else:
        if v60 <= 11.5:
         s += -0.1014
        else:
         s += -0.0209
      else:
       if v109 <= 0.914772594:
        if v98 <= 3.5:
         if v68 <= 0.0:
          if v76 <= 18.5:
           s += 0.0551
          else:
           s += -0.0707
         else:
          s += -0.1185
        else:
         if v61 <= 0.000552956785:
          s += -0.0374
         else:
          if v91 <= 12.5:
           s += -0.0857
          else:
           s += 0.0392
       else:
        if v120 <= 0.154214588:
         s += -0.0690
        else:
         s += 0.0075
     else:
      if v5 <= 0.0:
       if v106 <= 0.946424777:
        if v0 <= 24.2:
         s += 0.0133
        else:
         if v61 <= 0.0036575277:
          s += -0.1053
         else:
          s += 0.0105
       else:
        s += 0.0466
      else:
       if v70 <= 0.873705707:
        if v50 <= 0.886141738:
         if v60 <= 5.5:
          s += -0.0350
         else:
          if v61 <= 0.250102459:
           s += 0.0550
          else:
           s += -0.0633
        else:
         if v60 <= 171.5:
          s += 0.0671
         else:
          s += -0.0494
       else:
        s += 0.0230
    if v105 <= 0.692263716:
     if v59 <= 0.247940991:
      if v113 <= 0.172275668:
       if v101 <= 0.235520311:
        s += -0.0706
       else:
        s += 0.0212
      else:
       if v58 <= 0.0702989869:
        if v74 <= 0.0:
         s += 0.0673
        else:
         if v56 <= 1.5:
          if v15 <= 16.5:
           s += 0.0489
          else:
           s += -0.0278
         else:
          s += -0.0410
       else:
        if v72 <= 2.5:
         s += -0.0834
        else:
         s += -0.0278
     else:
      if v121 <= 0.945195195:
       if v109 <= 0.948835731:
        if v67 <= 33.5:
         if v99 <= 8.5:
          s += 0.0575
         else:
          s += -0.0415
        else:
         s += -0.1078
       else:
        if v121 <= 0.324499824:
         s += -0.1135
        else:
         s += 0.0175
      else:
       s += -0.1031
    else:
     if v13 <= 0.0:
      if v113 <= 0.86588126:
       if v51 <= 1:
        s += -0.0081
       else:
        s += -0.0583
      else:
       if v12 <= 0.0:
        if v26 <= 0.605:
         if v99 <= 3.5:
          if v121 <= 0.0:
           s += -0.0863
          else:
           s += 0.0427
         else:
          s += -0.0061
        else:
         s += -0.0593
       else:
        s += -0.0425
     else:
      if v99 <= 2.5:
       if v67 <= 1.5:
        s += -0.0529
       else:
        if v67 <= 151.5:
         if v109 <= 0.940590191:
          if v56 <= 404.5:
           s += 0.0657
          else:
           s += -0.0969
         else:
          s += 0.0072
        else:
         s += -0.0373
      else:
       if v56 <= 52.5:
        if v121 <= 0.167748918:
         s += -0.0699
        else:
         if v50 <= 0.997624694:
          if v59 <= 0.571069944:
           s += 0.0122
          else:
           s += 0.0558
         else:
          s += -0.0933
       else:
        s += -0.1000
    if v96 <= 0.890418878:
     if v96 <= 0.341641602:
      if v108 <= 0.104317838:
       if v122 <= 0.0325531117:
        if v108 <= 0.0412339695:
         s += -0.0536
        else:
         s += 0.1083
       else:
        s += -0.0764
      else:
       if v12 <= 29.5:
        if v79 <= 0.104577013:
         if v59 <= 0.317911862:
          s += 0.0637
         else:
          s += -0.0844
        else:
         if v122 <= 0.155478055:
          if v102 <= 0.996022133:
           s += -0.0859
          else:
           s += 0.0120
         else:
          if v122 <= 0.190220232:
           s += 0.0070
          else:
           s += -0.0504
       else:
        s += 0.0413
     else:
      if v9 <= 0.229020979:
       if v66 <= 28.5:
        if v108 <= 0.931681731:
         if v34 <= 0.0:
          if v108 <= 0.549817736:
           s += -0.0164
          else:
           s += 0.0123
         else:
          s += -0.0967
        else:
         if v59 <= 0.551111036:
          s += 0.0149
         else:
          s += -0.0760
       else:
        s += -0.0516
      else:
       s += 0.0434
    else:
     if v96 <= 0.974497525:
      if v97 <= 5.5:
       if v79 <= 6366.21801:
        if v74 <= 362.5:
         if v68 <= 0.0:
          s += 0.0405
         else:
          s += -0.0936
        else:
         s += -0.0786
       else:
        if v69 <= 0.595566087:
         s += 0.0253
        else:
         s += -0.1222
      else:
       if v69 <= 0.693944786:
        if v66 <= 54.5:
         if v59 <= 1:
          if v85 <= 0.175:
           s += 0.0459
          else:
           s += -0.0494
         else:
          s += -0.1036
        else:
         s += -0.1376
       else:
        if v50 <= 0.229935324:
         s += -0.0154
        else:
         s += -0.2131
     else:
      if v61 <= 0.250102459:
       if v79 <= 6366.21801:
        s += 0.0681
       else:
        s += -0.0211
      else:
       s += -0.0546
    if v107 <= 0.0294988129:
     if v105 <= 0.516534682:
      if v23 <= 0.0:
       if v99 <= 7.5:
        if v90 <= 6.5:
         if v54 <= 0.031672034:
          if v3 <= 0.325101626:
           s += -0.0421
          else:
           s += 0.0649
         else:
          s += -0.0707
        else:
         if v111 <= 39.5:
          s += -0.0505
         else:
          if v77 <= 0.0:
           s += 0.0762
          else:
           s += -0.0228
       else:
        s += -0.0739
      else:
       if v78 <= 575.5:
        s += 0.0708
       else:
        s += -0.0682
     else:
      if v11 <= 0.0:
       if v88 <= 22.2:
        s += -0.0502
       else:
        s += -0.0037
      else:
       s += 0.0198
    else:
     if v48 <= 0.00701727465:
      if v119 <= 0.841671877:
       if v100 <= 0.0376101942:
        if v11 <= 0.06:
         if v107 <= 0.0423300676:
          s += 0.0336
         else:
          s += -0.0470
        else:
         if v37 <= 0.0:
          s += 0.0099
         else:
          s += -0.0767
       else:
        s += 0.0487
      else:
       if v78 <= 577:
        if v57 <= 0.22875817:
         if v107 <= 0.984012733:
          s += 0.0425
         else:
          s += -0.0448
        else:
         s += -0.0590
       else:
        s += -0.0720
     else:
      if v107 <= 0.414573476:
       if v43 <= 0.0:
        if v105 <= 0.964955396:
         if v53 <= 0.0409550624:
          if v11 <= 1.725:
           s += -0.0455
          else:
           s += 0.0311
         else:
          s += 0.0253
        else:
         s += 0.0586
       else:
        if v78 <= 241.5:
         s += -0.1720
        else:
         s += -0.0014
      else:
       if v90 <= 6.5:
        if v68 <= 0.0:
         s += 0.0626
        else:
         s += -0.0988
       else:
        if v3 <= 0.144982852:
         s += 0.0175
        else:
         s += -0.0920
    if v96 <= 0.921563369:
     if v96 <= 0.408680213:
      if v96 <= 0.110408043:
       if v107 <= 0.0294988129:
        s += -0.0746
       else:
        if v122 <= 0.0576001056:
         if v97 <= 8.5:
          s += 0.1153
         else:
          s += -0.0235
        else:
         s += -0.0779
      else:
       if v58 <= 0.911522199:
        if v122 <= 0.155478055:
         s += -0.0709
        else:
         s += -0.0359
       else:
        if v123 <= 1077.37428:
         s += 0.0457
        else:
         s += -0.0492
     else:
      if v66 <= 28.5:
       if v59 <= 0.0:
        s += 0.0186
       else:
        if v78 <= 245.5:
         if v123 <= 299.168618:
          s += 0.0402
         else:
          if v122 <= 0.284766867:
           s += -0.0635
          else:
           s += -0.0091
        else:
         if v123 <= 3454.73646:
          if v117 <= 0.988083731:
           s += 0.0446
          else:
           s += -0.0735
         else:
          if v107 <= 0.220008237:
           s += 0.0137
          else:
           s += -0.0662
      else:
       if v105 <= 0.832192219:
        if v107 <= 0.870200762:
         s += -0.0869
        else:
         s += 0.0480
       else:
        s += -0.0142
    else:
     if v123 <= 7114.44727:
      if v103 <= 0.813536493:
       if v123 <= 745.066924:
        if v27 <= 0.06:
         s += -0.1571
        else:
         s += 0.0252
       else:
        if v105 <= 0.992305364:
         if v39 <= 0.0:
          if v107 <= 0.988447599:
           s += 0.0429
          else:
           s += -0.1299
         else:
          s += -0.1429
        else:
         s += -0.2322
      else:
       if v96 <= 0.971082625:
        s += 0.0435
       else:
        s += 0.0679
     else:
      if v123 <= 7417.00689:
       s += -0.1416
      else:
       if v123 <= 8354.79143:
        s += 0.0535
       else:
        if v74 <= 76.5:
         s += 0.0466
        else:
         s += -0.1161
    if v96 <= 0.939207231:
     if v96 <= 0.408680213:
      if v107 <= 0.988447599:
       if v96 <= 0.110408043:
        if v123 <= 377.99636:
         if v107 <= 0.0294988129:
          s += -0.0618
         else:
          if v108 <= 0.152722295:
           s += 0.1003
          else:
           s += -0.0647
        else:
         s += -0.0742
       else:
        if v50 <= 0.129916361:
         if v27 <= -4.815:
          s += 0.0788
         else:
          if v106 <= 0.414429479:
           s += -0.0413
          else:
           s += 0.0059
        else:
         if v14 <= 16:
          if v28 <= 7.405:
           s += 0.0580
          else:
           s += -0.0679
         else:
          s += -0.0734
      else:
       s += 0.0835
     else:
      if v68 <= 0.0:
       if v123 <= 8354.79143:
        if v63 <= 11.5:
         if v114 <= 0.978214028:
          if v96 <= 0.605247057:
           s += -0.0139
          else:
           s += 0.0131
         else:
          if v6 <= 0.0489000478:
           s += -0.0111
          else:
           s += -0.0804
        else:
         if v28 <= 12.065:
          if v63 <= 19.5:
           s += -0.1464
          else:
           s += -0.0211
         else:
          s += 0.0482
       else:
        s += -0.1132
      else:
       s += -0.0995
    else:
     if v123 <= 7114.44727:
      if v99 <= 3.5:
       if v96 <= 0.974497525:
        if v108 <= 0.98674253:
         s += 0.0532
        else:
         if v106 <= 0.936848901:
          s += 0.0454
         else:
          s += -0.0542
       else:
        s += 0.0688
      else:
       if v108 <= 0.884345353:
        if v63 <= 0.0:
         if v50 <= 0.229935324:
          s += -0.0249
         else:
          s += -0.1708
        else:
         s += 0.0372
       else:
        if v63 <= 11.5:
         s += 0.0487
        else:
         s += -0.0877
     else:
      if v51 <= 0.99999001:
       s += -0.0773
      else:
       s += 0.0485
    if v108 <= 0.943470558:
     if v107 <= 0.00872823966:
      if v66 <= 40.5:
       if v123 <= 981.185866:
        s += -0.0682
       else:
        if v14 <= 29.5:
         s += -0.0577
        else:
         if v116 <= 0.3241675:
          s += -0.0397
         else:
          if v14 <= 34.5:
           s += 0.0402
          else:
           s += -0.0269
      else:
       s += 0.0301
     else:
      if v97 <= 13.5:
       if v11 <= -0.89:
        if v107 <= 0.0294988129:
         s += -0.0649
        else:
         s += -0.0156
       else:
        if v66 <= 28.5:
         if v34 <= 0.0:
          if v14 <= 30.5:
           s += -0.0047
          else:
           s += 0.0300
         else:
          s += -0.0662
        else:
         if v108 <= 0.34252779:
          s += 0.0476
         else:
          if v66 <= 127:
           s += -0.0609
          else:
           s += 0.0064
      else:
       if v109 <= 0.617822106:
        if v116 <= 0.0575722644:
         s += -0.0557
        else:
         s += 0.0405
       else:
        if v123 <= 2061.08334:
         if v107 <= 0.738234624:
          s += -0.0950
         else:
          s += -0.0069
        else:
         if v16 <= 22.5:
          s += 0.0350
         else:
          s += -0.1158
    else:
     if v3 <= 0.517549261:
      if v13 <= 2.45980582:
       if v123 <= 499.781057:
        if v105 <= 0.916210431:
         s += 0.0439
        else:
         s += -0.1194
       else:
        if v112 <= 1.5:
         s += -0.0267
        else:
         if v1 <= 2.51119403:
          s += -0.0992
         else:
          s += 0.0454
      else:
       if v123 <= 8354.79143:
        if v46 <= 11.5:
         if v76 <= 16.5:
          s += 0.0642
         else:
          s += -0.0966
        else:
         s += -0.1280
       else:
        s += -0.0704
     else:
      if v119 <= 0.804895221:
       s += -0.0715
      else:
       s += 0.0060
    if v105 <= 0.853792523:
     if v97 <= 8.5:
      if v0 <= 31.1:
       if v34 <= 0.0:
        if v52 <= 0.473328592:
         if v9 <= 0.0444664032:
          if v11 <= -0.705:
           s += -0.0474
          else:
           s += -0.0037
         else:
          s += 0.0249
        else:
         s += -0.0465
       else:
        s += -0.0744
      else:
       if v61 <= 0.000552956785:
        if v5 <= 0.0:
         s += -0.0677
        else:
         if v103 <= 0.0336072645:
          s += -0.0622
         else:
          s += 0.0332
       else:
        if v66 <= 80.5:
         s += 0.0514
        else:
         s += -0.0415
     else:
      if v120 <= 0.129545795:
       s += -0.0715
      else:
       if v85 <= 0.0:
        if v63 <= 0.0:
         if v85 <= -0.09:
          s += -0.0741
         else:
          s += -0.0098
        else:
         s += 0.0113
       else:
        s += -0.0780
    else:
     if v11 <= -0.765:
      if v122 <= 0.263861028:
       s += -0.0512
      else:
       s += -0.0006
     else:
      if v97 <= 2.5:
       if v5 <= 0.0:
        if v121 <= 0.334848485:
         if v49 <= 0.0912541499:
          s += 0.0649
         else:
          s += -0.0411
        else:
         if v87 <= 0.0:
          s += -0.1405
         else:
          s += 0.0393
       else:
        if v65 <= 0.857565511:
         if v122 <= 0.925902033:
          s += 0.0624
         else:
          s += -0.0436
        else:
         s += 0.0132
      else:
       if v121 <= 0.26975052:
        if v112 <= 12.5:
         s += -0.1079
        else:
         s += -0.0085
       else:
        if v39 <= 0.0:
         if v85 <= 0.575:
          if v61 <= 0.250102459:
           s += 0.0373
          else:
           s += -0.0547
         else:
          if v51 <= 0.996705484:
           s += 0.0273
          else:
           s += -0.1730
        else:
         s += -0.0645
    if v107 <= 0.0294988129:
     if v123 <= 865.861131:
      if v56 <= 18.5:
       s += -0.0623
      else:
       if v107 <= 0.00560761011:
        s += -0.0588
       else:
        s += 0.0285
     else:
      if v101 <= 0.0150559094:
       if v58 <= 0.143717728:
        if v103 <= 0.0081563433:
         s += -0.0432
        else:
         s += -0.0079
       else:
        s += -0.0657
      else:
       if v107 <= 0.000636152731:
        s += -0.0458
       else:
        s += 0.0143
    else:
     if v113 <= 0.952396969:
      if v107 <= 0.287458468:
       if v101 <= 0.994417849:
        if v56 <= 27.5:
         if v61 <= 0.412778905:
          if v43 <= 0.0:
           s += -0.0115
          else:
           s += -0.0807
         else:
          s += 0.0664
        else:
         if v107 <= 0.0372379582:
          s += 0.0625
         else:
          s += -0.0874
       else:
        s += 0.0579
      else:
       if v3 <= 0.355463728:
        if v74 <= 48.5:
         if v0 <= 17.1:
          if v107 <= 0.997859781:
           s += -0.0106
          else:
           s += 0.0833
         else:
          s += 0.0572
        else:
         if v101 <= 0.214322576:
          if v31 <= 0.0:
           s += 0.0340
          else:
           s += -0.0597
         else:
          if v102 <= 0.98449783:
           s += -0.0818
          else:
           s += 0.0040
       else:
        if v0 <= 5.5:
         s += 0.0143
        else:
         s += -0.0744
     else:
      if v52 <= 0.16157483:
       if v123 <= 7114.44727:
        if v89 <= 0.419136879:
         if v55 <= 1.5:
          s += 0.0568
         else:
          s += -0.0060
        else:
         if v16 <= 5.5:
          s += -0.0891
         else:
          s += 0.0312
       else:
        s += -0.0461
      else:
       if v114 <= 0.972189537:
        s += 0.0251
       else:
        if v103 <= 0.999262144:
         s += -0.0573
        else:
         s += 0.0528
    if v96 <= 0.921563369:
     if v96 <= 0.165333113:
      if v107 <= 0.0294988129:
       s += -0.0623
      else:
       if v97 <= 8.5:
        if v122 <= 0.0576001056:
         s += 0.0973
        else:
         s += -0.0277
       else:
        s += -0.0614
     else:
      if v45 <= 1.5:
       if v16 <= 7.5:
        if v14 <= 27:
         s += -0.1186
        else:
         if v14 <= 33.5:
          if v96 <= 0.479619362:
           s += -0.0773
          else:
           s += 0.0582
         else:
          if v41 <= 0.0307765152:
           s += -0.0793
          else:
           s += 0.0175
       else:
        if v108 <= 0.906141479:
         s += 0.0208
        else:
         s += -0.0321
      else:
       if v14 <= 31.5:
        if v122 <= 0.142392177:
         s += -0.0680
        else:
         if v107 <= 0.287458468:
          if v74 <= 0.0:
           s += 0.1084
          else:
           s += -0.0209
         else:
          s += 0.0321
       else:
        if v14 <= 35.5:
         if v117 <= 0.544423683:
          s += 0.0130
         else:
          s += 0.0594
        else:
         if v61 <= 0.129350656:
          if v82 <= 3.5:
           s += -0.0421
          else:
           s += 0.0005
         else:
          if v74 <= 33.5:
           s += 0.0666
          else:
           s += -0.0058
    else:
     if v96 <= 0.974497525:
      if v97 <= 5.5:
       if v74 <= 417.5:
        s += 0.0335
       else:
        s += -0.1280
      else:
       if v61 <= 0.0289120895:
        if v82 <= 4.5:
         s += -0.1259
        else:
         s += 0.0319
       else:
        if v61 <= 0.0546755732:
         if v108 <= 0.936430201:
          s += -0.1725
         else:
          s += -0.0318
        else:
         s += 0.0595
     else:
      if v108 <= 0.884345353:
       if v99 <= 3.5:
        s += 0.0608
       else:
        s += -0.1176
      else:
       s += 0.0642
    if v96 <= 0.913068011:
     if v96 <= 0.408680213:
      if v96 <= 0.0966898981:
       if v3 <= 0.114338429:
        s += -0.0642
       else:
        s += -0.0027
      else:
       if v118 <= 0.94636174:
        if v49 <= 0.000900630509:
         if v99 <= 8.5:
          if v90 <= 6.5:
           s += -0.0172
          else:
           s += 0.0345
         else:
          s += -0.0524
        else:
         s += -0.0442
       else:
        s += -0.0635
     else:
      if v115 <= 0.98755615:
       if v56 <= 50.5:
        if v63 <= 11.5:
         if v34 <= 0.0:
          if v56 <= 1.5:
           s += 0.0343
          else:
           s += 0.0016
         else:
          s += -0.0703
        else:
         if v79 <= 3494.38909:
          if v63 <= 12.5:
           s += -0.1548
          else:
           s += -0.0346
         else:
          s += 0.0554
       else:
        if v28 <= 11.935:
         s += -0.0501
        else:
         s += 0.0101
      else:
       if v0 <= 4.5:
        s += 0.0311
       else:
        s += -0.0609
    else:
     if v96 <= 0.974497525:
      if v59 <= 0.0961532212:
       if v90 <= 0.0:
        s += -0.1292
       else:
        s += 0.0457
      else:
       if v60 <= 16.5:
        if v0 <= 21.1:
         if v56 <= 15.5:
          if v59 <= 0.962891172:
           s += -0.1038
          else:
           s += -0.2698
         else:
          s += 0.0355
        else:
         if v74 <= 24.5:
          s += 0.0522
         else:
          if v120 <= 0.88433546:
           s += 0.0084
          else:
           s += -0.1432
       else:
        if v74 <= 378.5:
         s += 0.0269
        else:
         s += -0.0949
     else:
      if v99 <= 3.5:
       s += 0.0642
      else:
       if v49 <= 0.834039301:
        if v53 <= 0.183060388:
         s += 0.0484
        else:
         s += -0.0865
       else:
        s += -0.1339
    if v108 <= 0.949210006:
     if v14 <= 31.5:
      if v122 <= 0.239079748:
       if v108 <= 0.596308946:
        s += -0.0664
       else:
        if v60 <= 5.5:
         s += -0.0725
        else:
         s += 0.0289
      else:
       if v60 <= 32.5:
        if v60 <= 30.5:
         if v115 <= 0.0943948609:
          s += -0.0606
         else:
          s += -0.0211
        else:
         s += -0.1753
       else:
        if v78 <= 580.5:
         if v112 <= 0.0:
          s += -0.0614
         else:
          s += 0.0541
        else:
         if v59 <= 0.156742117:
          if v60 <= 62.5:
           s += -0.0844
          else:
           s += 0.0346
         else:
          s += -0.1292
     else:
      if v109 <= 0.932182824:
       if v14 <= 33.5:
        if v54 <= 0.738700916:
         if v109 <= 0.0357608484:
          s += -0.0277
         else:
          s += 0.0499
        else:
         s += -0.0553
       else:
        if v34 <= 0.0:
         if v101 <= 0.999863589:
          if v109 <= 0.323482857:
           s += 0.0198
          else:
           s += -0.0116
         else:
          s += -0.1228
        else:
         s += -0.0719
      else:
       if v119 <= 0.197136922:
        s += -0.0701
       else:
        if v16 <= 11.5:
         s += -0.0398
        else:
         s += 0.0136
    else:
     if v13 <= 1.9241567:
      if v14 <= 35.5:
       s += 0.0564
      else:
       if v24 <= 0.0:
        if v78 <= 64.5:
         s += -0.0720
        else:
         s += -0.0012
       else:
        s += -0.2156
     else:
      if v60 <= 171.5:
       if v46 <= 7.5:
        if v109 <= 0.914772594:
         s += 0.0640
        else:
         if v52 <= 0.0345141066:
          s += 0.0397
         else:
          s += -0.0539
       else:
        if v105 <= 0.919769588:
         s += -0.1646
        else:
         s += 0.0517
      else:
       s += -0.0592
    if v100 <= 0.00295715823:
     if v122 <= 0.239079748:
      s += -0.0500
     else:
      if v113 <= 0.172275668:
       s += -0.0371
      else:
       if v123 <= 8354.79143:
        if v22 <= 0.0:
         if v117 <= 0.759847679:
          if v59 <= 0.117248625:
           s += 0.0048
          else:
           s += -0.0565
         else:
          s += 0.0198
        else:
         s += -0.0570
       else:
        s += -0.0953
    else:
     if v59 <= 0.303224076:
      if v106 <= 0.939248841:
       if v37 <= 0.0:
        if v110 <= 0.488389495:
         if v29 <= -4.325:
          s += 0.0335
         else:
          if v102 <= 0.753153786:
           s += -0.0434
          else:
           s += -0.0008
        else:
         if v34 <= 0.0:
          if v103 <= 0.196541654:
           s += -0.0110
          else:
           s += 0.0287
         else:
          s += -0.0683
       else:
        if v44 <= 2.5:
         s += -0.2184
        else:
         s += -0.0501
      else:
       if v69 <= 0.187012144:
        if v51 <= 0.95995418:
         s += -0.1468
        else:
         s += 0.0320
       else:
        if v112 <= 0.0:
         s += -0.0501
        else:
         s += 0.0458
     else:
      if v52 <= 0.143305593:
       if v117 <= 0.958215104:
        if v51 <= 0.870580127:
         if v123 <= 1212.06057:
          if v28 <= 5.155:
           s += -0.0893
          else:
           s += 0.0142
         else:
          if v102 <= 0.487301914:
           s += 0.0601
          else:
           s += -0.0695
        else:
         if v123 <= 5247.52684:
          if v109 <= 0.932182824:
           s += 0.0520
          else:
           s += 0.0018
         else:
          s += -0.0346
       else:
        if v123 <= 5671.87443:
         if v110 <= 0.968459826:
          s += 0.0622
         else:
          s += -0.0381
        else:
         s += -0.0148
      else:
       if v100 <= 0.0739069568:
        s += -0.0213
       else:
        s += 0.0593
    if v105 <= 0.692263716:
     if v116 <= 0.0575722644:
      s += -0.0465
     else:
      if v59 <= 0.774852127:
       if v115 <= 0.98755615:
        if v115 <= 0.17099964:
         s += -0.0306
        else:
         if v29 <= -4.795:
          if v123 <= 2646.37884:
           s += 0.0619
          else:
           s += -0.0473
         else:
          if v93 <= -2.045:
           s += -0.0666
          else:
           s += -0.0029
       else:
        if v123 <= 1047.77517:
         s += -0.0851
        else:
         s += -0.0206
      else:
       s += 0.0388
    else:
     if v100 <= 0.0236904082:
      if v120 <= 0.914414614:
       if v11 <= 0.145:
        if v123 <= 1118.62009:
         if v119 <= 0.985106375:
          if v59 <= 0.0095407519:
           s += -0.0247
          else:
           s += -0.0776
         else:
          s += 0.0441
        else:
         s += -0.0050
       else:
        if v57 <= 0.451052775:
         if v122 <= 0.498724808:
          s += 0.0308
         else:
          if v122 <= 0.571247507:
           s += -0.0545
          else:
           s += 0.0275
        else:
         s += -0.0526
      else:
       if v123 <= 7114.44727:
        if v57 <= 0.0513157895:
         if v11 <= -1.025:
          if v79 <= 257.869303:
           s += -0.1163
          else:
           s += 0.0161
         else:
          if v48 <= 0.030884115:
           s += 0.0426
          else:
           s += -0.0927
        else:
         s += -0.0529
       else:
        if v69 <= 0.355787237:
         if v123 <= 7417.00689:
          s += -0.1113
         else:
          s += 0.0742
        else:
         s += -0.0873
     else:
      if v59 <= 0.571069944:
       if v29 <= -0.255:
        s += 0.0336
       else:
        if v79 <= 406.451709:
         s += 0.0491
        else:
         s += -0.0632
      else:
       if v109 <= 0.846526612:
        s += 0.0599
       else:
        if v79 <= 35.6102861:
         s += -0.1089
        else:
         s += 0.0265
    if v96 <= 0.946508647:
     if v96 <= 0.165333113:
      if v107 <= 0.984012733:
       if v122 <= 0.0325531117:
        if v58 <= 0.669154229:
         s += -0.0314
        else:
         s += 0.0981
       else:
        if v42 <= 0.0350985222:
         s += -0.0607
        else:
         s += -0.0340
      else:
       s += 0.0812
     else:
      if v115 <= 0.980198055:
       if v68 <= 0.0:
        if v79 <= 7750.91607:
         if v96 <= 0.573365512:
          if v44 <= 4.5:
           s += -0.0318
          else:
           s += 0.0023
         else:
          if v63 <= 11.5:
           s += 0.0131
          else:
           s += -0.0542
        else:
         s += -0.0952
       else:
        s += -0.0772
      else:
       if v100 <= 0.0144125286:
        if v96 <= 0.376315556:
         s += -0.0551
        else:
         s += -0.0031
       else:
        if v51 <= 0.95995418:
         s += 0.0086
        else:
         if v117 <= 0.973836452:
          if v111 <= 12.5:
           s += 0.0113
          else:
           s += -0.0903
         else:
          s += -0.1344
    else:
     if v102 <= 0.987418075:
      if v108 <= 0.967362998:
       if v56 <= 36.5:
        if v32 <= 0.0:
         if v79 <= 1165.95439:
          s += 0.0041
         else:
          s += 0.0592
        else:
         if v105 <= 0.940527984:
          s += 0.0567
         else:
          if v70 <= 0.537935463:
           s += 0.0050
          else:
           s += -0.1450
       else:
        if v28 <= 3.215:
         s += -0.1469
        else:
         if v79 <= 4823.28641:
          s += 0.0561
         else:
          s += -0.1121
      else:
       if v6 <= 0.190826331:
        if v56 <= 162.5:
         s += 0.0629
        else:
         s += -0.0998
       else:
        s += -0.0982
     else:
      if v122 <= 0.925902033:
       if v109 <= 0.940590191:
        s += 0.0632
       else:
        s += 0.0025
      else:
       s += -0.0488
    if v108 <= 0.945645234:
     if v99 <= 18.5:
      if v21 <= 0.0:
       if v2 <= 0.842312474:
        if v41 <= 0.0:
         if v122 <= 0.284766867:
          if v92 <= 0.15:
           s += -0.0318
          else:
           s += 0.0094
         else:
          if v76 <= 19.5:
           s += 0.0130
          else:
           s += -0.0922
        else:
         if v40 <= 0.0:
          if v77 <= 1.5:
           s += 0.0378
          else:
           s += 0.0024
         else:
          s += -0.0717
       else:
        if v108 <= 0.104317838:
         s += -0.0611
        else:
         if v123 <= 421.276333:
          s += 0.0644
         else:
          if v56 <= 1.5:
           s += 0.0355
          else:
           s += -0.0303
      else:
       if v108 <= 0.34252779:
        if v123 <= 377.99636:
         s += 0.0221
        else:
         s += -0.0781
       else:
        s += 0.0279
     else:
      s += -0.0545
    else:
     if v48 <= 0.00701727465:
      if v59 <= 0.216689229:
       s += 0.0562
      else:
       if v122 <= 0.162110055:
        if v56 <= 7.5:
         s += -0.1461
        else:
         if v116 <= 0.981669304:
          s += -0.0023
         else:
          s += -0.0806
       else:
        if v119 <= 0.754361142:
         s += -0.0381
        else:
         if v89 <= 0.0556128293:
          if v123 <= 8354.79143:
           s += 0.0300
          else:
           s += -0.0576
         else:
          if v56 <= 46.5:
           s += -0.0710
          else:
           s += 0.0301
     else:
      if v8 <= 0.418859649:
       if v99 <= 7.5:
        if v65 <= 0.85013369:
         if v64 <= 0.954545455:
          s += 0.0623
         else:
          s += -0.0330
        else:
         if v2 <= 0.0254867289:
          s += 0.0417
         else:
          s += -0.0335
       else:
        s += -0.0469
      else:
       if v92 <= -0.14:
        s += -0.1455
       else:
        s += 0.0405
    if v108 <= 0.967362998:
     if v11 <= 0.0:
      if v107 <= 0.00305930208:
       if v121 <= 0.588638195:
        s += -0.0606
       else:
        if v14 <= 31.5:
         s += -0.0324
        else:
         s += 0.0298
      else:
       if v101 <= 0.999360347:
        if v106 <= 0.514640724:
         if v72 <= 29.5:
          if v123 <= 1994.5737:
           s += -0.0498
          else:
           s += 0.0064
         else:
          if v29 <= -3.075:
           s += -0.0569
          else:
           s += 0.0343
        else:
         if v46 <= 6.5:
          if v88 <= 42.2:
           s += -0.0170
          else:
           s += 0.0197
         else:
          s += 0.0357
       else:
        s += -0.0739
     else:
      if v102 <= 0.0769535271:
       if v108 <= 0.152722295:
        s += -0.0338
       else:
        if v123 <= 3877.39648:
         if v65 <= 0.301287341:
          s += 0.0304
         else:
          s += -0.0204
        else:
         if v123 <= 5452.97394:
          if v29 <= -0.685:
           s += -0.1087
          else:
           s += 0.0010
         else:
          s += 0.0057
      else:
       if v77 <= 0.0:
        if v115 <= 0.991236507:
         if v50 <= 0.0775818247:
          s += 0.0729
         else:
          s += 0.0296
        else:
         if v15 <= 33.5:
          s += -0.0100
         else:
          s += -0.1511
       else:
        if v67 <= 30.5:
         if v107 <= 0.176257999:
          s += -0.0228
         else:
          if v27 <= -0.525:
           s += -0.0680
          else:
           s += 0.0529
        else:
         s += -0.0607
    else:
     if v13 <= 0.000216226338:
      if v14 <= 35.5:
       s += 0.0549
      else:
       if v11 <= 1.375:
        s += -0.0174
       else:
        s += 0.0493
     else:
      if v65 <= 0.900226244:
       if v67 <= 170.5:
        s += 0.0627
       else:
        s += -0.0287
      else:
       s += 0.0019
    if v108 <= 0.949210006:
     if v14 <= 31.5:
      if v115 <= 0.06294796:
       s += -0.0612
      else:
       if v107 <= 0.287458468:
        if v43 <= 0.0:
         if v14 <= 12.5:
          if v98 <= 2.5:
           s += 0.0347
          else:
           s += -0.0264
         else:
          if v54 <= 0.00184273537:
           s += 0.0003
          else:
           s += -0.0481
        else:
         s += -0.0763
       else:
        s += 0.0356
     else:
      if v109 <= 0.880194509:
       if v14 <= 33.5:
        if v53 <= 0.76457239:
         if v99 <= 7.5:
          if v105 <= 0.0:
           s += 0.0905
          else:
           s += 0.0415
         else:
          s += -0.0185
        else:
         s += -0.0385
       else:
        if v82 <= 27.5:
         if v101 <= 0.999863589:
          if v53 <= 0.0429016167:
           s += -0.0208
          else:
           s += 0.0144
         else:
          s += -0.1179
        else:
         if v71 <= 0.969757201:
          if v98 <= 7.5:
           s += 0.0726
          else:
           s += -0.0273
         else:
          s += -0.0237
      else:
       if v121 <= 0.250984252:
        if v107 <= 0.0676144349:
         s += -0.0650
        else:
         s += -0.0068
       else:
        if v78 <= 64.5:
         s += 0.0757
        else:
         s += -0.0147
    else:
     if v109 <= 0.940590191:
      if v57 <= 0.0938416422:
       if v123 <= 7114.44727:
        if v99 <= 7.5:
         if v121 <= 0.0:
          s += -0.0078
         else:
          if v24 <= 0.0:
           s += 0.0549
          else:
           s += -0.0648
        else:
         s += -0.0662
       else:
        if v53 <= 0.0474838459:
         s += -0.0688
        else:
         s += 0.0594
      else:
       if v78 <= 212.5:
        s += -0.0795
       else:
        s += 0.0189
     else:
      if v107 <= 0.984012733:
       s += -0.0258
      else:
       s += 0.0418
    if v96 <= 0.963940539:
     if v96 <= 0.110408043:
      if v107 <= 0.0294988129:
       if v66 <= 36.5:
        s += -0.0575
       else:
        s += 0.0289
      else:
       if v98 <= 4.5:
        if v69 <= 0.541418869:
         s += -0.0383
        else:
         s += 0.0754
       else:
        if v107 <= 0.0555219584:
         s += 0.0769
        else:
         s += -0.0679
     else:
      if v96 <= 0.662325184:
       if v118 <= 0.957635731:
        if v50 <= 0.229935324:
         if v102 <= 0.0340353796:
          if v118 <= 0.104885684:
           s += -0.0375
          else:
           s += 0.0006
         else:
          if v37 <= 0.0:
           s += 0.0380
          else:
           s += -0.0622
        else:
         if v107 <= 0.997859781:
          if v92 <= -0.33:
           s += -0.0563
          else:
           s += -0.0072
         else:
          s += 0.0883
       else:
        if v9 <= 0.0408333333:
         s += -0.0546
        else:
         s += 0.0006
      else:
       if v119 <= 0.984407157:
        if v0 <= 8.2:
         if v105 <= 0.354255025:
          s += 0.0553
         else:
          if v115 <= 0.902010175:
           s += -0.0018
          else:
           s += 0.0269
        else:
         if v121 <= 0.900819672:
          if v75 <= 0.0:
           s += 0.0046
          else:
           s += -0.0644
         else:
          if v118 <= 0.941789096:
           s += -0.0195
          else:
           s += -0.0801
       else:
        if v100 <= 0.00955058363:
         if v78 <= 251.5:
          s += 0.0198
         else:
          s += -0.0835
        else:
         s += -0.0914
    else:
     if v78 <= 577:
      if v62 <= 0.348076923:
       if v15 <= 33.5:
        if v98 <= 5.5:
         s += 0.0582
        else:
         s += -0.0076
       else:
        s += -0.0623
      else:
       s += -0.0264
     else:
      if v50 <= 0.984178741:
       s += -0.0971
      else:
       s += 0.0463
    if v11 <= 0.44:
     if v121 <= 0.201190476:
      if v97 <= 8.5:
       if v112 <= -17.5:
        s += 0.0630
       else:
        if v9 <= 0.163333333:
         if v118 <= 0.0:
          s += 0.0930
         else:
          if v11 <= -0.945:
           s += -0.0630
          else:
           s += -0.0261
        else:
         s += 0.0148
      else:
       s += -0.0594
     else:
      if v13 <= 23.9962153:
       if v92 <= -0.53:
        if v123 <= 788.757229:
         s += -0.0509
        else:
         s += -0.0138
       else:
        if v52 <= 0.813029661:
         if v21 <= 0.0:
          if v97 <= 16.5:
           s += 0.0118
          else:
           s += -0.0296
         else:
          if v69 <= 0.745709377:
           s += -0.0600
          else:
           s += 0.0697
        else:
         s += -0.0276
      else:
       if v53 <= 0.168405338:
        if v123 <= 5247.52684:
         if v75 <= 0.0:
          if v121 <= 0.945195195:
           s += 0.0515
          else:
           s += -0.0500
         else:
          s += -0.0687
        else:
         s += -0.0294
       else:
        s += -0.0721
    else:
     if v59 <= 0.427712027:
      if v22 <= 0.0:
       if v123 <= 3877.39648:
        if v97 <= 16.5:
         if v53 <= 0.76457239:
          s += 0.0264
         else:
          s += -0.0393
        else:
         if v112 <= 27.5:
          s += -0.0448
         else:
          if v45 <= 7.5:
           s += 0.0657
          else:
           s += -0.0623
       else:
        if v29 <= -0.595:
         s += -0.0497
        else:
         s += 0.0223
      else:
       s += -0.0608
     else:
      if v123 <= 7114.44727:
       if v45 <= 5.5:
        s += 0.0513
       else:
        if v59 <= 0.999992489:
         if v81 <= 0.212183055:
          s += 0.0377
         else:
          s += -0.0743
        else:
         s += -0.1454
      else:
       s += -0.0479
    if v96 <= 0.967742926:
     if v96 <= 0.110408043:
      if v95 <= 15.5:
       s += -0.0543
      else:
       if v99 <= 22.5:
        if v47 <= 0.0:
         if v63 <= 2.5:
          if v108 <= 0.019730986:
           s += -0.0083
          else:
           s += 0.0981
         else:
          s += -0.0433
        else:
         s += -0.0408
       else:
        s += -0.0582
     else:
      if v39 <= 3.5:
       if v0 <= 8.2:
        if v105 <= 0.0:
         if v63 <= 11.5:
          if v96 <= 0.248652973:
           s += -0.0133
          else:
           s += 0.0547
         else:
          s += -0.1160
        else:
         if v96 <= 0.662325184:
          if v47 <= 0.0:
           s += 0.0303
          else:
           s += -0.0218
         else:
          s += 0.0142
       else:
        if v79 <= 406.451709:
         if v0 <= 48.2:
          if v79 <= 276.374498:
           s += -0.0160
          else:
           s += 0.0347
         else:
          s += 0.0616
        else:
         if v78 <= 245.5:
          if v79 <= 2459.44959:
           s += -0.0385
          else:
           s += 0.0145
         else:
          if v79 <= 7750.91607:
           s += 0.0059
          else:
           s += -0.0743
      else:
       if v0 <= 5.5:
        if v96 <= 0.573365512:
         s += -0.0578
        else:
         s += 0.0425
       else:
        s += -0.1579
    else:
     if v78 <= 577:
      if v96 <= 0.984814116:
       if v104 <= 0.96747301:
        if v29 <= -0.16:
         if v101 <= 0.999931663:
          s += 0.0544
         else:
          s += -0.0667
        else:
         if v29 <= -0.115:
          if v101 <= 0.992940082:
           s += -0.1584
          else:
           s += 0.0466
         else:
          if v119 <= 0.014815078:
           s += -0.1508
          else:
           s += 0.0440
       else:
        s += -0.1366
      else:
       s += 0.0617
     else:
      s += -0.0585
    if v96 <= 0.967742926:
     if v96 <= 0.341641602:
      if v96 <= 0.0421194757:
       if v42 <= 0.718253968:
        s += -0.0601
       else:
        s += 0.0516
      else:
       if v44 <= 4.5:
        if v69 <= 0.80746234:
         if v9 <= 0.282857143:
          if v52 <= 0.917517007:
           s += -0.0620
          else:
           s += -0.0243
         else:
          s += 0.0381
        else:
         if v78 <= 64.5:
          s += 0.1295
         else:
          s += -0.0183
       else:
        if v99 <= 4.5:
         if v106 <= 0.552465609:
          s += 0.1049
         else:
          s += 0.0083
        else:
         if v109 <= 0.906230052:
          if v107 <= 0.00560761011:
           s += -0.0290
          else:
           s += 0.0047
         else:
          if v113 <= 0.394642787:
           s += -0.0559
          else:
           s += 0.0174
     else:
      if v20 <= 0.0:
       if v76 <= 23.5:
        if v115 <= 0.980809464:
         if v39 <= 2.5:
          if v123 <= 8354.79143:
           s += 0.0106
          else:
           s += -0.0741
         else:
          if v8 <= 0.195238095:
           s += -0.1141
          else:
           s += -0.0181
        else:
         if v8 <= 0.49:
          if v106 <= 0.968044588:
           s += -0.0440
          else:
           s += 0.0084
         else:
          s += 0.0185
       else:
        if v63 <= 4.5:
         if v123 <= 2240.52775:
          s += 0.0303
         else:
          s += -0.0961
        else:
         s += 0.0656
      else:
       s += -0.1188
    else:
     if v99 <= 3.5:
      if v123 <= 6288.9459:
       s += 0.0595
      else:
       if v69 <= 0.336778662:
        s += 0.0501
       else:
        s += -0.0559
     else:
      if v28 <= 8.425:
       if v108 <= 0.893905574:
        s += -0.1462
       else:
        if v107 <= 0.45587129:
         s += -0.0960
        else:
         s += 0.0433
      else:
       s += 0.0535
    if v11 <= 0.0:
     if v121 <= 0.277926322:
      if v97 <= 8.5:
       if v26 <= -0.715:
        s += -0.0511
       else:
        if v44 <= 6.5:
         if v74 <= 0.0:
          s += 0.0561
         else:
          if v95 <= 0.0:
           s += 0.0758
          else:
           s += -0.0255
        else:
         if v72 <= 13.5:
          s += -0.0105
         else:
          s += 0.0826
      else:
       s += -0.0575
     else:
      if v11 <= -1.105:
       if v93 <= 0.905:
        s += -0.0284
       else:
        s += 0.0355
      else:
       if v105 <= 0.87585012:
        if v27 <= 1.395:
         if v105 <= 0.0:
          if v15 <= 16.5:
           s += 0.0492
          else:
           s += -0.0085
         else:
          s += -0.0260
        else:
         if v55 <= 1.5:
          s += 0.0462
         else:
          s += -0.0634
       else:
        if v48 <= 0.0325397689:
         s += 0.0165
        else:
         s += 0.0550
    else:
     if v102 <= 0.992755393:
      if v97 <= 11.5:
       if v44 <= 15.5:
        if v104 <= 0.943500263:
         if v74 <= 78.5:
          if v11 <= 1.455:
           s += -0.0032
          else:
           s += 0.0319
         else:
          if v102 <= 0.487301914:
           s += 0.0007
          else:
           s += -0.0784
        else:
         s += -0.1449
       else:
        s += 0.0792
      else:
       if v71 <= 0.729530909:
        if v102 <= 0.32123578:
         s += -0.0545
        else:
         s += 0.0647
       else:
        if v71 <= 0.979684201:
         s += 0.0477
        else:
         s += -0.0408
     else:
      if v26 <= -1.045:
       s += -0.0295
      else:
       if v110 <= 0.0182741052:
        if v3 <= 0.141973659:
         s += 0.0186
        else:
         s += -0.0730
       else:
        if v111 <= 0.0:
         s += -0.0307
        else:
         s += 0.0445
    if v96 <= 0.941958139:
     if v96 <= 0.165333113:
      if v107 <= 0.997859781:
       if v78 <= 454.5:
        if v42 <= 0.0363756614:
         s += -0.0527
        else:
         if v123 <= 377.99636:
          if v28 <= 1.11:
           s += 0.0895
          else:
           s += -0.0444
         else:
          s += -0.0342
       else:
        if v28 <= 2.46:
         s += -0.0395
        else:
         s += 0.0559
      else:
       s += 0.1050
     else:
      if v87 <= 2.5:
       if v78 <= 345.5:
        if v13 <= 1.04577128:
         s += -0.0144
        else:
         s += -0.0461
       else:
        s += 0.0148
      else:
       if v123 <= 3877.39648:
        if v45 <= 7.5:
         if v110 <= 0.910634908:
          if v70 <= 0.909319108:
           s += 0.0299
          else:
           s += -0.0084
         else:
          if v14 <= 32.5:
           s += -0.0551
          else:
           s += 0.0143
        else:
         if v64 <= 0.45:
          s += -0.0342
         else:
          s += 0.0695
       else:
        if v123 <= 5329.85619:
         s += -0.0683
        else:
         if v78 <= 409:
          if v118 <= 0.950317244:
           s += 0.0741
          else:
           s += -0.0548
         else:
          if v28 <= 10.41:
           s += -0.0888
          else:
           s += 0.0549
    else:
     if v78 <= 575.5:
      if v45 <= 5.5:
       if v89 <= 0.200891803:
        s += 0.0498
       else:
        if v29 <= -4.98:
         s += -0.1985
        else:
         if v45 <= 3.5:
          s += 0.0331
         else:
          s += -0.0767
      else:
       if v63 <= 9.5:
        if v123 <= 1230.13206:
         s += -0.0682
        else:
         if v39 <= 0.0:
          s += 0.0638
         else:
          s += -0.1092
       else:
        s += -0.1830
     else:
      if v123 <= 5247.52684:
       s += 0.0444
      else:
       s += -0.0938
    if v108 <= 0.945645234:
     if v14 <= 28.5:
      if v107 <= 0.287458468:
       if v43 <= 0.0:
        if v36 <= 0.0:
         if v107 <= 0.00350643822:
          s += -0.0391
         else:
          if v99 <= 1.5:
           s += -0.0595
          else:
           s += -0.0033
        else:
         s += -0.0516
       else:
        s += -0.0713
      else:
       if v62 <= 0.483333333:
        s += 0.0356
       else:
        s += -0.0753
     else:
      if v103 <= 0.0336072645:
       if v74 <= 66.5:
        if v11 <= 2.015:
         s += -0.0419
        else:
         s += 0.0494
       else:
        s += 0.0027
      else:
       if v103 <= 0.999878475:
        if v14 <= 33.5:
         if v41 <= 0.809090909:
          s += 0.0346
         else:
          s += -0.0444
        else:
         if v53 <= 0.0378280574:
          if v80 <= 1.5:
           s += 0.0554
          else:
           s += -0.0195
         else:
          if v100 <= 0.019597195:
           s += 0.0054
          else:
           s += 0.0428
       else:
        if v108 <= 0.90976788:
         s += -0.0201
        else:
         s += -0.1252
    else:
     if v100 <= 0.019597195:
      if v62 <= 0.0650449498:
       if v39 <= 0.0:
        if v118 <= 0.0190487327:
         s += -0.0148
        else:
         s += 0.0306
       else:
        s += -0.0419
      else:
       if v69 <= 0.945479316:
        if v119 <= 0.602196769:
         s += 0.0173
        else:
         s += -0.0741
       else:
        s += 0.0849
     else:
      if v46 <= 11.5:
       if v24 <= 0.0:
        if v121 <= 0.286607143:
         if v51 <= 0.994454742:
          if v11 <= 0.06:
           s += -0.0834
          else:
           s += 0.0366
         else:
          if v94 <= 21.5:
           s += 0.0536
          else:
           s += -0.0700
        else:
         s += 0.0598
       else:
        s += -0.0956
      else:
       s += -0.1108
    if v96 <= 0.963940539:
     if v96 <= 0.110408043:
      if v122 <= 0.0325531117:
       if v28 <= 2.305:
        s += -0.0450
       else:
        if v107 <= 0.00647666173:
         s += -0.0369
        else:
         s += 0.1168
      else:
       if v107 <= 0.988447599:
        if v123 <= 299.168618:
         if v90 <= 7.5:
          s += -0.0609
         else:
          if v123 <= 227.936428:
           s += -0.0157
          else:
           s += 0.1081
        else:
         if v112 <= 49.5:
          s += -0.0563
         else:
          s += -0.0170
       else:
        s += 0.0566
     else:
      if v66 <= 20.5:
       if v96 <= 0.510435504:
        if v122 <= 0.136240155:
         s += -0.0419
        else:
         if v116 <= 0.979815142:
          if v31 <= 0.0:
           s += 0.0064
          else:
           s += -0.0745
         else:
          s += -0.0594
       else:
        if v34 <= 0.0:
         if v66 <= 1.5:
          if v107 <= 0.988447599:
           s += 0.0261
          else:
           s += -0.1024
         else:
          if v66 <= 11.5:
           s += -0.0043
          else:
           s += 0.0286
        else:
         s += -0.0523
      else:
       if v56 <= 23.5:
        s += -0.1993
       else:
        if v79 <= 136.181409:
         if v122 <= 0.434723062:
          s += 0.0583
         else:
          s += -0.0541
        else:
         if v96 <= 0.917565251:
          if v56 <= 59.5:
           s += -0.0507
          else:
           s += -0.0155
         else:
          if v45 <= 5.5:
           s += 0.0133
          else:
           s += -0.1164
    else:
     if v123 <= 7114.44727:
      if v53 <= 0.106530754:
       s += 0.0506
      else:
       if v28 <= 7.405:
        if v33 <= 0.0:
         if v28 <= 4.765:
          s += 0.0525
         else:
          s += -0.0713
        else:
         s += -0.1963
       else:
        s += 0.0633
     else:
      s += -0.0311
    if v97 <= 8.5:
     if v100 <= 0.0351665503:
      if v11 <= -0.705:
       if v16 <= 13.5:
        if v60 <= 62.5:
         if v121 <= 0.515388258:
          if v24 <= 0.0:
           s += -0.0463
          else:
           s += 0.0295
         else:
          s += -0.0105
        else:
         s += 0.0165
       else:
        if v36 <= 0.0:
         s += 0.0425
        else:
         s += -0.0204
      else:
       if v44 <= 10.5:
        if v113 <= 0.92878385:
         if v43 <= 0.0:
          if v71 <= 0.889619149:
           s += 0.0033
          else:
           s += -0.0319
         else:
          if v14 <= 31.5:
           s += -0.0860
          else:
           s += -0.0189
        else:
         if v116 <= 0.862589064:
          s += -0.0086
         else:
          if v74 <= 72.5:
           s += 0.0314
          else:
           s += -0.0040
       else:
        if v32 <= 0.0:
         s += 0.0799
        else:
         s += -0.0308
     else:
      if v121 <= 0.748239437:
       if v121 <= 0.201190476:
        if v29 <= -0.395:
         s += 0.0417
        else:
         if v74 <= 10.5:
          s += 0.0430
         else:
          if v69 <= 0.501908425:
           s += -0.1158
          else:
           s += 0.0040
       else:
        if v97 <= 6.5:
         if v74 <= 72.5:
          s += 0.0573
         else:
          s += -0.0156
        else:
         s += -0.0474
      else:
       if v52 <= 0.0070611698:
        s += -0.1045
       else:
        s += 0.0261
    else:
     if v110 <= 0.429682194:
      if v90 <= 6.5:
       s += -0.1019
      else:
       if v121 <= 0.481812169:
        s += -0.0543
       else:
        s += 0.0006
     else:
      if v113 <= 0.172275668:
       if v66 <= 8.5:
        s += -0.0311
       else:
        s += 0.0704
      else:
       if v103 <= 0.0692061358:
        s += 0.0007
       else:
        s += 0.0641
    if v96 <= 0.974497525:
     if v96 <= 0.110408043:
      if v3 <= 0.154441655:
       s += -0.0422
      else:
       if v115 <= 0.146960444:
        s += -0.0222
       else:
        if v61 <= 0.0500767063:
         s += 0.1396
        else:
         s += -0.0122
     else:
      if v48 <= 0.0150926675:
       if v96 <= 0.868082282:
        if v116 <= 0.981038002:
         if v37 <= 0.0:
          if v88 <= 35.1:
           s += -0.0014
          else:
           s += 0.0297
         else:
          s += -0.0518
        else:
         s += -0.0346
       else:
        if v93 <= 0.575:
         if v74 <= 378.5:
          s += 0.0232
         else:
          s += -0.0710
        else:
         if v93 <= 0.905:
          if v28 <= 5.27:
           s += -0.0240
          else:
           s += -0.1495
         else:
          if v108 <= 0.925787099:
           s += 0.0661
          else:
           s += -0.0451
      else:
       if v11 <= 1.525:
        if v53 <= 0.0409550624:
         if v113 <= 0.987975864:
          if v28 <= 1.11:
           s += 0.0158
          else:
           s += -0.0441
         else:
          s += -0.1167
        else:
         if v121 <= 0.201190476:
          s += -0.0419
         else:
          if v100 <= 0.0277012195:
           s += -0.0252
          else:
           s += 0.0558
       else:
        if v121 <= 0.685994398:
         s += 0.0426
        else:
         s += -0.0525
    else:
     if v108 <= 0.884345353:
      if v102 <= 0.993298242:
       if v28 <= 5.015:
        s += -0.1750
       else:
        if v108 <= 0.519339309:
         s += -0.0900
        else:
         s += 0.0539
      else:
       s += 0.0603
     else:
      if v104 <= 0.989473578:
       if v74 <= 68.5:
        s += 0.0609
       else:
        if v56 <= 155.5:
         s += 0.0353
        else:
         if v56 <= 182:
          s += -0.1250
         else:
          s += 0.0355
      else:
       s += -0.1117
    if v116 <= 0.259961614:
     if v106 <= 0.0708713938:
      if v78 <= 157.5:
       s += -0.0613
      else:
       s += -0.0213
     else:
      if v1 <= 2.51119403:
       s += -0.0886
      else:
       if v8 <= 0.170289855:
        if v98 <= 5.5:
         if v55 <= 1.5:
          s += 0.0179
         else:
          s += -0.0697
        else:
         if v56 <= 2.5:
          s += 0.0174
         else:
          s += -0.0642
       else:
        if v59 <= 0.997596111:
         if v78 <= 245.5:
          if v28 <= 9.75:
           s += -0.0515
          else:
           s += -0.0089
         else:
          if v17 <= 0.0:
           s += 0.0456
          else:
           s += -0.0137
        else:
         s += 0.0445
    else:
     if v100 <= 0.0310181416:
      if v22 <= 0.0:
       if v106 <= 0.969278848:
        if v78 <= 255.5:
         if v59 <= 0.00664678277:
          if v52 <= 0.348946907:
           s += 0.0128
          else:
           s += -0.0274
         else:
          if v8 <= 0.26969697:
           s += -0.0074
          else:
           s += -0.0536
        else:
         if v78 <= 320.5:
          s += 0.0404
         else:
          if v102 <= 0.990213722:
           s += -0.0125
          else:
           s += 0.0251
       else:
        if v59 <= 0.999902797:
         if v105 <= 0.992305364:
          if v78 <= 433:
           s += 0.0502
          else:
           s += -0.0425
         else:
          s += -0.1098
        else:
         if v2 <= 0.145401691:
          s += -0.0056
         else:
          s += -0.1253
      else:
       s += -0.0589
     else:
      if v74 <= 72.5:
       if v66 <= 4.5:
        if v28 <= 6.305:
         if v78 <= 104.5:
          s += 0.0461
         else:
          if v102 <= 0.117890272:
           s += 0.0313
          else:
           s += -0.0803
        else:
         s += 0.0555
       else:
        s += 0.0542
      else:
       s += -0.0463
    if v96 <= 0.952531438:
     if v96 <= 0.110408043:
      if v90 <= 15.5:
       s += -0.0480
      else:
       if v97 <= 8.5:
        if v106 <= 0.865020795:
         s += 0.0716
        else:
         s += -0.0549
       else:
        if v107 <= 0.997859781:
         s += -0.0379
        else:
         s += 0.0933
     else:
      if v87 <= 1.5:
       if v9 <= 0.0540935673:
        if v60 <= 32.5:
         s += -0.0353
        else:
         s += 0.0021
       else:
        if v54 <= 0.133998288:
         s += 0.0008
        else:
         s += 0.0712
      else:
       if v56 <= 1.5:
        if v107 <= 0.144272209:
         if v106 <= 0.250460211:
          if v60 <= 4.5:
           s += -0.0189
          else:
           s += 0.0368
         else:
          if v34 <= 0.0:
           s += 0.0540
          else:
           s += -0.0657
        else:
         if v116 <= 0.808156008:
          if v88 <= 3.5:
           s += 0.0235
          else:
           s += -0.0732
         else:
          s += 0.0339
       else:
        if v122 <= 0.498724808:
         if v56 <= 52.5:
          if v122 <= 0.142392177:
           s += -0.0176
          else:
           s += 0.0144
         else:
          if v60 <= 1.5:
           s += 0.0421
          else:
           s += -0.0552
        else:
         if v122 <= 0.517928204:
          if v28 <= 14.645:
           s += -0.1348
          else:
           s += 0.0614
         else:
          if v29 <= -2.035:
           s += -0.0495
          else:
           s += 0.0107
    else:
     if v96 <= 0.985354654:
      if v59 <= 0.0658859783:
       s += 0.0517
      else:
       if v107 <= 0.0754274281:
        s += -0.1562
       else:
        if v28 <= 6.02:
         if v64 <= 0.45:
          if v87 <= 5.5:
           s += 0.0163
          else:
           s += -0.0632
         else:
          s += -0.0808
        else:
         s += 0.0335
     else:
      s += 0.0565
    if v14 <= 31.5:
     if v115 <= 0.06294796:
      s += -0.0482
     else:
      if v60 <= 65.5:
       if v43 <= 0.0:
        if v102 <= 0.999705003:
         if v11 <= -0.52:
          s += -0.0297
         else:
          if v54 <= 0.118623018:
           s += 0.0058
          else:
           s += -0.0327
        else:
         s += 0.0611
       else:
        if v28 <= 18.745:
         s += -0.0738
        else:
         s += 0.0555
      else:
       if v123 <= 5247.52684:
        if v113 <= 0.524515929:
         s += -0.0154
        else:
         s += 0.0673
       else:
        s += -0.0462
    else:
     if v110 <= 0.0895790807:
      if v60 <= 9.5:
       if v41 <= 0.0274024024:
        if v11 <= 0.04:
         s += -0.0626
        else:
         if v113 <= 0.941680745:
          s += -0.0264
         else:
          s += 0.0566
       else:
        s += 0.0139
      else:
       if v28 <= -3:
        s += -0.0687
       else:
        if v66 <= 20.5:
         s += 0.0271
        else:
         s += -0.0136
     else:
      if v14 <= 33.5:
       if v53 <= 0.76457239:
        if v109 <= 0.0173618412:
         s += -0.0247
        else:
         if v123 <= 7114.44727:
          s += 0.0538
         else:
          s += -0.0599
       else:
        s += -0.0319
      else:
       if v8 <= 0.13961039:
        if v14 <= 35.5:
         if v54 <= 0.0288014656:
          s += -0.0030
         else:
          s += -0.1227
        else:
         if v39 <= 0.0:
          if v102 <= 0.987418075:
           s += 0.0123
          else:
           s += 0.0406
         else:
          s += -0.0529
       else:
        if v122 <= 0.284766867:
         if v11 <= 1.455:
          if v60 <= 28.5:
           s += -0.0532
          else:
           s += 0.0167
         else:
          s += 0.0445
        else:
         if v123 <= 2015.01928:
          s += 0.0285
         else:
          s += -0.0167
    if v108 <= 0.967362998:
     if v103 <= 0.0336072645:
      if v123 <= 1994.5737:
       if v110 <= 0.0983449686:
        s += -0.0627
       else:
        if v56 <= 14.5:
         if v84 <= 0.0:
          s += -0.0424
         else:
          if v87 <= 4.5:
           s += -0.0508
          else:
           s += 0.0261
        else:
         s += 0.1005
      else:
       if v66 <= 1.5:
        if v63 <= 11.5:
         if v103 <= 0.000617761029:
          s += -0.0349
         else:
          s += 0.0487
        else:
         s += -0.0737
       else:
        s += -0.0174
     else:
      if v16 <= 14.5:
       if v99 <= 7.5:
        if v51 <= 0.0395286437:
         if v99 <= 5.5:
          if v118 <= 0.929213958:
           s += 0.0819
          else:
           s += -0.0245
         else:
          if v59 <= 0.00845599318:
           s += -0.0599
          else:
           s += 0.0657
        else:
         if v105 <= 0.992305364:
          if v62 <= 0.0621141975:
           s += 0.0020
          else:
           s += -0.0216
         else:
          s += -0.1494
       else:
        if v71 <= 0.937687525:
         s += -0.0602
        else:
         s += -0.0099
      else:
       if v56 <= 16.5:
        if v34 <= 0.0:
         s += 0.0495
        else:
         s += -0.0354
       else:
        if v66 <= 12.5:
         s += -0.0991
        else:
         s += 0.0016
    else:
     if v48 <= 0.00912939448:
      if v59 <= 0.285794326:
       s += 0.0468
      else:
       s += -0.0085
     else:
      if v8 <= 0.184659091:
       if v51 <= 0.174326171:
        if v49 <= 0.0802853383:
         s += 0.0287
        else:
         if v61 <= 0.0135414484:
          s += 0.0342
         else:
          s += -0.1664
       else:
        s += 0.0570
      else:
       if v65 <= 0.695742754:
        if v81 <= 0.324499824:
         s += 0.0507
        else:
         s += -0.0936
       else:
        s += -0.0863
    if v96 <= 0.974497525:
     if v96 <= 0.110408043:
      if v122 <= 0.0325531117:
       s += 0.0222
      else:
       if v121 <= 0.598969072:
        if v122 <= 0.0856622796:
         if v45 <= 7.5:
          if v73 <= 49.5:
           s += -0.0590
          else:
           s += 0.0121
         else:
          if v62 <= 0.348076923:
           s += 0.1115
          else:
           s += -0.0582
        else:
         s += -0.0513
       else:
        if v1 <= 4.67054264:
         if v54 <= 0.0243617991:
          s += 0.1946
         else:
          s += -0.0231
        else:
         s += -0.0198
     else:
      if v103 <= 0.999878475:
       if v122 <= 0.728708034:
        if v15 <= 8.5:
         s += -0.0805
        else:
         if v74 <= 11.5:
          if v44 <= 1.5:
           s += -0.0504
          else:
           s += -0.0068
         else:
          if v103 <= 0.959756992:
           s += -0.0072
          else:
           s += 0.0096
       else:
        if v93 <= 0.575:
         if v2 <= 0.011589531:
          s += 0.0704
         else:
          if v54 <= 0.0252863756:
           s += -0.1231
          else:
           s += 0.0309
        else:
         s += -0.1069
      else:
       if v15 <= 9.5:
        s += 0.0707
       else:
        if v27 <= 2.645:
         if v62 <= 0.233566434:
          if v7 <= 0.0:
           s += -0.0975
          else:
           s += -0.0232
         else:
          s += -0.1284
        else:
         s += 0.0353
    else:
     if v103 <= 0.959756992:
      if v119 <= 0.986338622:
       if v61 <= 0.116361598:
        s += 0.0288
       else:
        s += -0.0725
      else:
       if v13 <= 22.6193184:
        s += -0.2003
       else:
        s += 0.0004
     else:
      if v15 <= 33.5:
       if v66 <= 86.5:
        s += 0.0594
       else:
        if v66 <= 87.5:
         s += -0.1350
        else:
         s += 0.0225
      else:
       s += -0.1017
    if v99 <= 8.5:
     if v100 <= 0.0310181416:
      if v39 <= 3.5:
       if v111 <= 5.5:
        if v71 <= 0.201440824:
         s += 0.0569
        else:
         if v110 <= 0.403399065:
          s += -0.1333
         else:
          if v71 <= 0.586281792:
           s += 0.0917
          else:
           s += -0.0272
       else:
        if v82 <= 14.5:
         if v76 <= 51.5:
          if v122 <= 0.155478055:
           s += -0.0233
          else:
           s += 0.0086
         else:
          s += -0.0799
        else:
         if v122 <= 0.481012161:
          if v110 <= 0.647930058:
           s += 0.0448
          else:
           s += 0.1242
         else:
          if v28 <= 7.995:
           s += 0.0184
          else:
           s += -0.1157
      else:
       if v0 <= 5.5:
        if v122 <= 0.225005666:
         s += -0.0762
        else:
         s += 0.0106
       else:
        s += -0.1291
     else:
      if v5 <= 0.0:
       if v69 <= 0.600782854:
        if v111 <= 6.5:
         s += 0.0246
        else:
         s += -0.0832
       else:
        s += 0.0346
      else:
       if v99 <= 2.5:
        if v110 <= 0.0384854292:
         if v117 <= 0.0150750343:
          s += 0.0541
         else:
          if v121 <= 0.223180077:
           s += -0.2112
          else:
           s += 0.0064
        else:
         s += 0.0573
       else:
        if v104 <= 0.0958580899:
         if v121 <= 0.685994398:
          if v121 <= 0.167748918:
           s += -0.0236
          else:
           s += 0.0431
         else:
          s += -0.0763
        else:
         s += -0.1151
    else:
     if v121 <= 0.365619137:
      s += -0.0518
     else:
      if v28 <= 14.395:
       if v122 <= 0.608347152:
        if v46 <= 10.5:
         s += -0.0536
        else:
         if v100 <= 0.00295715823:
          s += -0.0272
         else:
          s += 0.0376
       else:
        s += 0.0695
      else:
       s += 0.0456
    if v96 <= 0.973667999:
     if v96 <= 0.0858259867:
      if v42 <= 0.155048077:
       if v107 <= 0.00872823966:
        s += -0.0480
       else:
        if v8 <= 0.547727273:
         if v3 <= 0.0190036681:
          s += -0.0453
         else:
          s += 0.0401
        else:
         s += 0.0533
      else:
       if v78 <= 52.5:
        s += 0.1133
       else:
        s += -0.0094
     else:
      if v37 <= 0.0:
       if v20 <= 0.0:
        if v49 <= 0.0802853383:
         if v22 <= 0.0:
          if v78 <= 575.5:
           s += 0.0108
          else:
           s += -0.0180
         else:
          s += -0.0575
        else:
         if v96 <= 0.662325184:
          if v58 <= 0.143717728:
           s += -0.0474
          else:
           s += -0.0008
         else:
          if v54 <= 0.0360261462:
           s += -0.0192
          else:
           s += 0.0162
       else:
        s += -0.0812
      else:
       if v78 <= 181.5:
        if v49 <= 0.151731036:
         if v96 <= 0.75421865:
          s += -0.0749
         else:
          s += -0.1765
        else:
         s += -0.0227
       else:
        if v96 <= 0.868082282:
         if v7 <= 0.0:
          s += 0.0429
         else:
          s += -0.0613
        else:
         s += 0.0414
    else:
     if v102 <= 0.994094272:
      if v104 <= 0.943500263:
       if v61 <= 0.125682748:
        if v66 <= 36.5:
         if v107 <= 0.45587129:
          if v93 <= 0.695:
           s += 0.0197
          else:
           s += -0.1500
         else:
          s += 0.0546
        else:
         if v102 <= 0.753153786:
          if v49 <= 0.690759917:
           s += -0.0039
          else:
           s += -0.2144
         else:
          if v67 <= 74.5:
           s += 0.0421
          else:
           s += -0.1014
       else:
        s += -0.0779
      else:
       s += -0.1385
     else:
      if v67 <= 170.5:
       s += 0.0574
      else:
       s += -0.0200
    if v96 <= 0.975986963:
     if v96 <= 0.0966898981:
      if v90 <= 6.5:
       s += -0.0454
      else:
       if v97 <= 8.5:
        if v123 <= 499.781057:
         if v50 <= 0.886141738:
          s += 0.0968
         else:
          s += -0.0243
        else:
         if v123 <= 1176.61732:
          s += -0.0518
         else:
          if v14 <= 30.5:
           s += -0.0191
          else:
           s += 0.1053
       else:
        if v59 <= 1:
         if v66 <= 30.5:
          s += -0.0410
         else:
          s += 0.0931
        else:
         s += 0.0687
     else:
      if v9 <= 0.255434783:
       if v76 <= 54.5:
        if v78 <= 245.5:
         if v79 <= 681.506607:
          if v123 <= 649.205821:
           s += -0.0098
          else:
           s += 0.0280
         else:
          if v79 <= 762.829392:
           s += -0.0665
          else:
           s += -0.0153
        else:
         if v79 <= 4823.28641:
          if v14 <= 24.5:
           s += -0.0045
          else:
           s += 0.0248
         else:
          if v79 <= 4844.63856:
           s += -0.1564
          else:
           s += -0.0106
       else:
        if v47 <= 0.0:
         s += 0.0304
        else:
         s += -0.0795
      else:
       if v29 <= -1.64:
        if v79 <= 363.881422:
         s += -0.0667
        else:
         s += 0.0233
       else:
        s += 0.0608
    else:
     if v51 <= 0.971620456:
      if v29 <= -0.16:
       if v76 <= 3.5:
        s += 0.0448
       else:
        s += -0.0739
      else:
       if v105 <= 0.980141638:
        if v113 <= 0.967744131:
         s += 0.0237
        else:
         if v54 <= 0.0279082105:
          s += -0.2435
         else:
          s += -0.0642
       else:
        s += 0.0505
     else:
      if v105 <= 0.992305364:
       s += 0.0551
      else:
       if v66 <= 36.5:
        s += 0.0542
       else:
        s += -0.1356
    if v99 <= 3.5:
     if v12 <= 0.0:
      if v123 <= 8354.79143:
       if v106 <= 0.969278848:
        if v106 <= 0.933637676:
         if v107 <= 0.435392745:
          if v107 <= 0.391633121:
           s += 0.0107
          else:
           s += -0.0974
         else:
          if v65 <= 0.871873046:
           s += 0.0418
          else:
           s += -0.0104
        else:
         if v71 <= 0.03467327:
          if v69 <= 0.824532357:
           s += -0.0863
          else:
           s += 0.0251
         else:
          if v50 <= 0.961072445:
           s += -0.0364
          else:
           s += 0.0127
       else:
        s += 0.0401
      else:
       if v110 <= 0.647930058:
        s += -0.0888
       else:
        s += 0.0425
     else:
      if v71 <= 0.0:
       if v123 <= 1324.96183:
        s += 0.0342
       else:
        s += -0.0670
      else:
       s += -0.0390
    else:
     if v122 <= 0.284766867:
      if v122 <= 0.225005666:
       if v98 <= 8.5:
        if v107 <= 0.0294988129:
         s += -0.0236
        else:
         if v38 <= 0.0:
          if v79 <= 376.178559:
           s += -0.0473
          else:
           s += 0.0201
         else:
          if v99 <= 26:
           s += 0.0668
          else:
           s += -0.0482
       else:
        s += -0.0614
      else:
       if v122 <= 0.239079748:
        s += -0.0948
       else:
        if v108 <= 0.848576604:
         s += 0.0141
        else:
         if v108 <= 0.884345353:
          s += -0.1380
         else:
          s += 0.0125
     else:
      if v123 <= 649.205821:
       s += -0.0572
      else:
       if v79 <= 572.831862:
        if v123 <= 1587.36597:
         s += 0.0769
        else:
         if v18 <= 0.0:
          s += -0.0401
         else:
          s += 0.0484
       else:
        if v50 <= 0.229935324:
         s += -0.0007
        else:
         if v106 <= 0.944549027:
          s += -0.0811
         else:
          s += 0.0547
    if v96 <= 0.984814116:
     if v96 <= 0.0421194757:
      if v16 <= 14.5:
       if v78 <= 609.5:
        if v123 <= 2096.77508:
         s += -0.0565
        else:
         if v63 <= 4.5:
          s += -0.0267
         else:
          s += 0.0783
       else:
        s += 0.0394
      else:
       if v123 <= 540.274718:
        s += 0.0954
       else:
        if v15 <= 17.5:
         s += 0.0304
        else:
         s += -0.0540
     else:
      if v15 <= 6.5:
       s += -0.0923
      else:
       if v15 <= 14.5:
        if v123 <= 421.276333:
         if v60 <= 4.5:
          s += 0.0177
         else:
          if v60 <= 8.5:
           s += 0.1724
          else:
           s += 0.0494
        else:
         if v14 <= 11.5:
          if v123 <= 788.757229:
           s += -0.0554
          else:
           s += 0.0098
         else:
          if v78 <= 575.5:
           s += 0.0615
          else:
           s += -0.0603
       else:
        if v14 <= 27:
         if v102 <= 0.117890272:
          if v16 <= 9.5:
           s += 0.0367
          else:
           s += -0.0187
         else:
          if v100 <= 0.019597195:
           s += -0.0591
          else:
           s += -0.0065
        else:
         if v14 <= 33.5:
          if v73 <= 2.5:
           s += 0.0380
          else:
           s += -0.0047
         else:
          if v78 <= 245.5:
           s += -0.0159
          else:
           s += 0.0097
    else:
     if v45 <= 6.5:
      if v65 <= 0.85013369:
       if v105 <= 0.992305364:
        if v15 <= 33.5:
         if v123 <= 2171.15911:
          s += 0.0681
         else:
          s += 0.0398
        else:
         s += -0.0573
       else:
        if v123 <= 2061.08334:
         s += 0.0501
        else:
         s += -0.1015
      else:
       if v79 <= 681.506607:
        s += -0.0734
       else:
        s += 0.0289
     else:
      s += -0.0888
    if v103 <= 0.0336072645:
     if v78 <= 380.5:
      if v78 <= 357:
       if v23 <= 0.0:
        if v121 <= 0.64321075:
         if v92 <= 2.095:
          if v60 <= 16.5:
           s += -0.0482
          else:
           s += -0.0067
         else:
          s += 0.0475
        else:
         if v66 <= 1.5:
          s += 0.0273
         else:
          s += -0.0299
       else:
        if v63 <= 11.5:
         s += 0.0742
        else:
         s += -0.0623
      else:
       s += -0.0890
     else:
      if v103 <= 0.00168807231:
       s += -0.0383
      else:
       if v99 <= 7.5:
        if v105 <= 0.787770631:
         s += 0.0674
        else:
         s += -0.0239
       else:
        s += -0.0070
    else:
     if v76 <= 15.5:
      if v68 <= 0.0:
       if v0 <= 34.2:
        if v15 <= 14.5:
         if v63 <= 17.5:
          if v117 <= 0.0626980824:
           s += -0.0317
          else:
           s += 0.0353
         else:
          if v60 <= 63.5:
           s += -0.1708
          else:
           s += -0.0071
        else:
         if v14 <= 25.5:
          if v50 <= 0.109030677:
           s += 0.0099
          else:
           s += -0.0513
         else:
          if v14 <= 33.5:
           s += 0.0267
          else:
           s += -0.0077
       else:
        if v5 <= 0.0:
         if v60 <= 28.5:
          if v78 <= 99.5:
           s += 0.0163
          else:
           s += -0.0716
         else:
          s += 0.0454
        else:
         if v98 <= 8.5:
          if v60 <= 45.5:
           s += 0.0404
          else:
           s += -0.0015
         else:
          s += -0.0507
      else:
       s += -0.0708
     else:
      if v63 <= 3.5:
       if v63 <= 0.0:
        if v60 <= 68.5:
         s += 0.0186
        else:
         s += -0.0784
       else:
        s += -0.0889
      else:
       s += 0.0292
    if v96 <= 0.974497525:
     if v96 <= 0.110408043:
      if v123 <= 377.99636:
       s += 0.0028
      else:
       if v112 <= 49.5:
        s += -0.0430
       else:
        s += 0.0003
     else:
      if v59 <= 0.0961532212:
       if v14 <= 25.5:
        if v101 <= 0.998215391:
         if v96 <= 0.946508647:
          if v59 <= 0.0189386525:
           s += -0.0014
          else:
           s += -0.0424
         else:
          s += 0.0584
        else:
         s += -0.1050
       else:
        if v96 <= 0.868082282:
         if v112 <= 39.5:
          if v100 <= 0.0404267623:
           s += -0.0068
          else:
           s += 0.0657
         else:
          if v48 <= 0.012607402:
           s += 0.0237
          else:
           s += 0.0847
        else:
         if v123 <= 5247.52684:
          s += 0.0439
         else:
          s += -0.0277
      else:
       if v63 <= 3.5:
        if v121 <= 0.201190476:
         if v0 <= 16.2:
          if v74 <= 9.5:
           s += -0.0817
          else:
           s += -0.0013
         else:
          if v74 <= 6.5:
           s += 0.0310
          else:
           s += -0.0728
        else:
         if v5 <= 0.0:
          if v56 <= 129:
           s += -0.0351
          else:
           s += 0.0191
         else:
          if v123 <= 7114.44727:
           s += 0.0087
          else:
           s += -0.0531
       else:
        if v120 <= 0.798069264:
         if v46 <= 2.5:
          s += -0.0358
         else:
          s += 0.0578
        else:
         if v123 <= 2015.01928:
          s += 0.0368
         else:
          if v123 <= 2128.64122:
           s += -0.1675
          else:
           s += -0.0106
    else:
     if v103 <= 0.675339313:
      if v46 <= 3.5:
       s += -0.1366
      else:
       s += 0.0050
     else:
      if v74 <= 64.5:
       s += 0.0568
      else:
       if v103 <= 0.999878475:
        s += 0.0278
       else:
        s += -0.0871
    if v108 <= 0.945645234:
     if v9 <= 0.275252525:
      if v31 <= 0.0:
       if v16 <= 15.5:
        if v116 <= 0.0575722644:
         if v93 <= -2.795:
          s += 0.0033
         else:
          s += -0.0322
        else:
         if v44 <= 14.5:
          if v36 <= 0.0:
           s += -0.0038
          else:
           s += -0.0339
         else:
          if v45 <= 6.5:
           s += 0.0378
          else:
           s += -0.0232
       else:
        if v50 <= 0.00612357621:
         if v63 <= 6.5:
          if v71 <= 1.80147966e-16:
           s += 0.0622
          else:
           s += -0.0328
         else:
          s += 0.0718
        else:
         if v69 <= 0.889266351:
          if v54 <= 0.208523883:
           s += 0.0534
          else:
           s += -0.0182
         else:
          s += -0.0727
      else:
       if v76 <= 0.0:
        if v116 <= 0.583553529:
         s += -0.0619
        else:
         s += 0.0550
       else:
        s += -0.0929
     else:
      if v93 <= 0.0:
       s += 0.0419
      else:
       s += -0.0368
    else:
     if v4 <= 1.5:
      if v45 <= 7.5:
       if v33 <= 0.0:
        if v100 <= 0.00813662595:
         if v59 <= 0.571069944:
          s += 0.0431
         else:
          s += -0.0080
        else:
         if v45 <= 5.5:
          if v109 <= 0.846526612:
           s += 0.0588
          else:
           s += 0.0255
         else:
          if v108 <= 0.978205164:
           s += 0.0423
          else:
           s += -0.1219
       else:
        if v51 <= 1:
         s += 0.0359
        else:
         if v112 <= 21.5:
          if v58 <= 0.0615530303:
           s += -0.1769
          else:
           s += -0.0053
         else:
          s += 0.0316
      else:
       s += -0.0720
     else:
      if v41 <= 0.0693664796:
       if v121 <= 0.304612937:
        s += -0.0287
       else:
        s += 0.0176
      else:
       s += -0.0687
    if v103 <= 0.0336072645:
     if v122 <= 0.155478055:
      if v78 <= 609.5:
       s += -0.0566
      else:
       s += 0.0630
     else:
      if v66 <= 1.5:
       if v36 <= 0.0:
        if v33 <= 0.0:
         if v28 <= 17.445:
          if v123 <= 978.676519:
           s += -0.0260
          else:
           s += 0.0349
         else:
          s += 0.0936
        else:
         s += -0.0130
       else:
        if v78 <= 245.5:
         s += -0.0546
        else:
         s += 0.0198
      else:
       if v29 <= -1.035:
        if v78 <= 157.5:
         s += -0.0882
        else:
         if v29 <= -1.605:
          s += -0.0411
         else:
          if v122 <= 0.452656131:
           s += 0.0823
          else:
           s += -0.0430
       else:
        if v56 <= 10.5:
         if v115 <= 0.201864998:
          s += -0.0494
         else:
          if v123 <= 948.216524:
           s += 0.1032
          else:
           s += -0.0019
        else:
         if v28 <= 6.445:
          s += 0.1591
         else:
          s += 0.0125
    else:
     if v76 <= 15.5:
      if v39 <= 2.5:
       if v68 <= 0.0:
        if v123 <= 8354.79143:
         if v60 <= 9.5:
          if v122 <= 0.495444415:
           s += 0.0051
          else:
           s += -0.0284
         else:
          if v66 <= 20.5:
           s += 0.0252
          else:
           s += 0.0062
        else:
         if v74 <= 76.5:
          s += 0.0482
         else:
          s += -0.0866
       else:
        s += -0.0705
      else:
       if v100 <= 0.00159847464:
        s += -0.0219
       else:
        s += -0.0776
     else:
      if v123 <= 981.185866:
       s += 0.0467
      else:
       if v28 <= 9.75:
        if v122 <= 0.517928204:
         s += -0.0799
        else:
         s += 0.0526
       else:
        if v78 <= 274.5:
         s += -0.0683
        else:
         s += 0.0251
    if v96 <= 0.984814116:
     if v96 <= 0.0330383923:
      s += -0.0432
     else:
      if v78 <= 245.5:
       if v79 <= 598.876693:
        if v11 <= 0.475:
         if v117 <= 0.0626980824:
          if v67 <= 10.5:
           s += -0.0375
          else:
           s += 0.0168
         else:
          if v103 <= 0.99989626:
           s += 0.0149
          else:
           s += -0.0462
        else:
         if v117 <= 0.985455078:
          if v109 <= 0.940590191:
           s += 0.0504
          else:
           s += -0.0021
         else:
          if v99 <= 2.5:
           s += -0.0892
          else:
           s += 0.0221
       else:
        if v122 <= 0.53806232:
         if v106 <= 0.971345106:
          if v54 <= 0.010254176:
           s += -0.0539
          else:
           s += -0.0177
         else:
          if v89 <= 0.200891803:
           s += 0.0323
          else:
           s += -0.0462
        else:
         if v54 <= 0.00342019553:
          s += 0.0561
         else:
          if v0 <= 41.5:
           s += 0.0113
          else:
           s += -0.0694
      else:
       if v123 <= 3565.1883:
        if v122 <= 0.273820308:
         if v47 <= 0.0:
          if v99 <= 7.5:
           s += 0.0501
          else:
           s += -0.0241
         else:
          if v96 <= 0.944371576:
           s += -0.0165
          else:
           s += 0.0506
        else:
         if v49 <= 0.151731036:
          s += 0.0533
         else:
          if v51 <= 0.502676919:
           s += -0.0886
          else:
           s += 0.0141
       else:
        if v76 <= 23.5:
         if v122 <= 0.498724808:
          if v123 <= 3711.97512:
           s += -0.0439
          else:
           s += 0.0422
         else:
          if v122 <= 0.503748517:
           s += -0.1639
          else:
           s += -0.0154
        else:
         s += -0.0791
    else:
     if v99 <= 4.5:
      s += 0.0554
     else:
      if v59 <= 0.976179205:
       s += 0.0457
      else:
       s += -0.1222
    if v22 <= 0.0:
     if v103 <= 0.994587604:
      if v29 <= -0.395:
       if v37 <= 0.0:
        if v29 <= -4.795:
         if v61 <= 0.0587195878:
          if v119 <= 0.118773502:
           s += -0.0026
          else:
           s += 0.0705
         else:
          if v103 <= 0.328314052:
           s += -0.0535
          else:
           s += 0.0752
        else:
         if v29 <= -0.885:
          if v123 <= 788.757229:
           s += -0.0234
          else:
           s += -0.0012
         else:
          if v105 <= 0.992305364:
           s += 0.0227
          else:
           s += -0.1174
       else:
        if v103 <= 0.992963468:
         if v119 <= 0.779867749:
          if v79 <= 424.749026:
           s += 0.0134
          else:
           s += -0.0779
         else:
          if v107 <= 0.120098631:
           s += -0.0274
          else:
           s += 0.0617
        else:
         s += -0.1574
      else:
       if v63 <= 11.5:
        if v50 <= 0.0486042432:
         if v101 <= 0.00252492352:
          s += -0.0373
         else:
          if v29 <= -0.225:
           s += -0.0056
          else:
           s += 0.0534
        else:
         if v92 <= 1.705:
          if v74 <= 128.5:
           s += -0.0604
          else:
           s += 0.0198
         else:
          if v67 <= 58.5:
           s += 0.0411
          else:
           s += -0.0724
       else:
        if v105 <= 0.84834668:
         s += -0.0678
        else:
         s += -0.2364
     else:
      if v20 <= 0.0:
       if v76 <= 30.5:
        if v4 <= 6.5:
         if v111 <= 0.0:
          if v42 <= 0.033908046:
           s += -0.0574
          else:
           s += 0.0129
         else:
          if v100 <= 0.000179699735:
           s += -0.0466
          else:
           s += 0.0189
        else:
         s += -0.0517
       else:
        if v95 <= 3.5:
         s += -0.0694
        else:
         s += 0.0540
      else:
       s += -0.0739
    else:
     s += -0.0533
    if v34 <= 0.0:
     if v20 <= 0.0:
      if v99 <= 7.5:
       if v44 <= 11.5:
        if v97 <= 63.5:
         if v39 <= 3.5:
          if v123 <= 8354.79143:
           s += 0.0067
          else:
           s += -0.0560
         else:
          if v0 <= 5.5:
           s += -0.0138
          else:
           s += -0.1250
        else:
         s += -0.0861
       else:
        if v64 <= 0.316666667:
         if v79 <= 4823.28641:
          if v123 <= 1284.96209:
           s += 0.0301
          else:
           s += 0.0996
         else:
          s += -0.0737
        else:
         s += -0.0692
      else:
       if v16 <= 15.5:
        if v122 <= 0.545331368:
         if v43 <= 0.9:
          if v117 <= 0.980833327:
           s += -0.0466
          else:
           s += 0.0278
         else:
          s += 0.0789
        else:
         if v18 <= 0.0:
          if v110 <= 0.936627581:
           s += -0.0745
          else:
           s += 0.0448
         else:
          s += 0.0548
       else:
        if v63 <= 6.5:
         if v51 <= 1.33740192e-05:
          if v123 <= 2240.52775:
           s += -0.0691
          else:
           s += 0.0095
         else:
          if v69 <= 0.843148816:
           s += 0.0476
          else:
           s += -0.0897
        else:
         if v44 <= 66.5:
          s += 0.1066
         else:
          s += -0.0050
     else:
      if v79 <= 1207.71231:
       s += -0.0991
      else:
       if v117 <= 0.58091049:
        s += -0.0545
       else:
        s += 0.0546
    else:
     if v123 <= 377.99636:
      s += 0.0741
     else:
      if v60 <= 30.5:
       if v11 <= 0.55:
        if v98 <= 4.5:
         s += -0.0819
        else:
         s += -0.0278
       else:
        if v122 <= 0.293406496:
         s += -0.0487
        else:
         if v111 <= 37.5:
          s += 0.0473
         else:
          s += -0.0368
      else:
       s += 0.0618
    if v96 <= 0.984814116:
     if v16 <= 15.5:
      if v99 <= 7.5:
       if v44 <= 7.5:
        if v9 <= 0.108187135:
         if v96 <= 0.510435504:
          if v44 <= 4.5:
           s += -0.0316
          else:
           s += 0.0100
         else:
          if v101 <= 0.999863589:
           s += -0.0004
          else:
           s += -0.0535
        else:
         if v28 <= -0.19:
          if v4 <= 0.0:
           s += 0.0579
          else:
           s += -0.0860
         else:
          if v91 <= 11.5:
           s += -0.0223
          else:
           s += 0.0323
       else:
        if v48 <= 0.109485154:
         if v31 <= 0.0:
          if v16 <= 12.5:
           s += 0.0557
          else:
           s += -0.0046
         else:
          s += -0.0388
        else:
         s += -0.0749
      else:
       if v28 <= 10.41:
        if v71 <= 0.930069832:
         if v3 <= 0.0603094839:
          s += -0.0575
         else:
          s += 0.0005
        else:
         if v5 <= 0.0:
          s += -0.0377
         else:
          s += 0.0221
       else:
        s += 0.0033
     else:
      if v37 <= 0.0:
       if v79 <= 1207.71231:
        if v98 <= 11.5:
         if v116 <= 0.98457715:
          s += 0.0637
         else:
          s += -0.0408
        else:
         s += -0.0563
       else:
        if v28 <= 2.46:
         s += -0.0706
        else:
         if v79 <= 3226.93384:
          if v16 <= 16.5:
           s += -0.0372
          else:
           s += 0.0544
         else:
          if v53 <= 0.0:
           s += 0.0199
          else:
           s += -0.0866
      else:
       if v28 <= 41.27:
        s += -0.0697
       else:
        s += 0.0528
    else:
     if v99 <= 4.5:
      if v65 <= 0.85013369:
       s += 0.0571
      else:
       s += -0.0224
     else:
      if v28 <= 6.305:
       s += -0.0989
      else:
       s += 0.0327
    if v22 <= 0.0:
     if v11 <= 1.765:
      if v68 <= 0.0:
       if v37 <= 0.0:
        if v40 <= 1.5:
         if v11 <= -1.735:
          if v53 <= 0.200247589:
           s += -0.0254
          else:
           s += 0.0145
         else:
          if v1 <= 1.33333333:
           s += -0.0924
          else:
           s += 0.0041
        else:
         s += -0.0689
       else:
        if v122 <= 0.545331368:
         if v101 <= 0.214322576:
          if v44 <= 2.5:
           s += -0.1510
          else:
           s += -0.0597
         else:
          if v1 <= 5.49825175:
           s += -0.0470
          else:
           s += 0.0357
        else:
         if v67 <= 29.5:
          s += 0.0519
         else:
          s += -0.0123
      else:
       s += -0.0558
     else:
      if v122 <= 0.340627159:
       if v76 <= 2.5:
        if v67 <= 1.5:
         if v122 <= 0.0697153971:
          s += -0.0564
         else:
          if v120 <= 0.727542325:
           s += 0.0532
          else:
           s += 0.0013
        else:
         s += 0.0598
       else:
        if v28 <= 5.845:
         if v53 <= 0.0256195156:
          s += -0.0717
         else:
          s += 0.0003
        else:
         s += 0.0374
      else:
       if v46 <= 4.5:
        if v33 <= 0.0:
         if v67 <= 35.5:
          s += 0.0431
         else:
          if v56 <= 66.5:
           s += -0.0959
          else:
           s += 0.0092
        else:
         if v122 <= 0.558338289:
          s += 0.0154
         else:
          s += -0.0805
       else:
        if v28 <= 11.495:
         if v28 <= 7.605:
          if v122 <= 0.398863907:
           s += -0.0903
          else:
           s += 0.0294
         else:
          if v122 <= 0.481012161:
           s += 0.0233
          else:
           s += -0.1107
        else:
         s += 0.0301
    else:
     if v0 <= 8.2:
      s += -0.0140
     else:
      s += -0.0628
    if v96 <= 0.984814116:
     if v78 <= 245.5:
      if v79 <= 598.876693:
       if v123 <= 649.205821:
        if v69 <= 0.501908425:
         if v28 <= 1.41:
          if v14 <= 35.5:
           s += -0.0282
          else:
           s += -0.1024
         else:
          if v54 <= 0.142292026:
           s += -0.0203
          else:
           s += 0.0572
        else:
         if v107 <= 0.0167108799:
          s += -0.0264
         else:
          s += 0.0300
       else:
        if v123 <= 1587.36597:
         if v78 <= 89.5:
          if v59 <= 0.357952153:
           s += 0.0350
          else:
           s += -0.0674
         else:
          s += 0.0678
        else:
         if v33 <= 0.0:
          if v92 <= -1.105:
           s += -0.0866
          else:
           s += 0.0137
         else:
          s += -0.1244
      else:
       if v123 <= 745.066924:
        s += -0.0595
       else:
        if v78 <= 229.5:
         if v58 <= 0.238450604:
          if v73 <= 49.5:
           s += 0.0009
          else:
           s += -0.0412
         else:
          if v86 <= 24.5:
           s += -0.0602
          else:
           s += 0.0483
        else:
         if v98 <= 4.5:
          s += -0.0059
         else:
          if v79 <= 1132.49541:
           s += -0.2315
          else:
           s += -0.0638
     else:
      if v14 <= 27:
       if v107 <= 0.226446445:
        if v66 <= 12.5:
         s += -0.0091
        else:
         if v54 <= 0.600378111:
          s += -0.0952
         else:
          s += 0.0495
       else:
        if v123 <= 5329.85619:
         s += 0.0446
        else:
         s += -0.0570
      else:
       if v28 <= -7.635:
        s += -0.0370
       else:
        if v123 <= 3516.5274:
         if v87 <= 2.5:
          if v28 <= 1.925:
           s += -0.0493
          else:
           s += 0.0267
         else:
          s += 0.0489
        else:
         s += 0.0022
    else:
     s += 0.0425
    if v20 <= 0.0:
     if v118 <= 0.0610852923:
      if v121 <= 0.360327869:
       if v97 <= 8.5:
        if v112 <= -17.5:
         if v29 <= -2.775:
          s += -0.0091
         else:
          s += 0.0817
        else:
         if v67 <= 8.5:
          if v102 <= 0.997852234:
           s += -0.0412
          else:
           s += 0.0218
         else:
          if v111 <= 16.5:
           s += 0.0584
          else:
           s += -0.0145
       else:
        s += -0.0539
      else:
       if v91 <= 31.5:
        if v74 <= 19.5:
         s += -0.0385
        else:
         if v62 <= 0.101724138:
          s += 0.0186
         else:
          s += -0.0354
       else:
        if v26 <= -0.715:
         s += -0.0357
        else:
         if v101 <= 0.000715170297:
          s += 0.1000
         else:
          if v122 <= 0.149443167:
           s += 0.0597
          else:
           s += 0.0034
     else:
      if v122 <= 0.044585108:
       if v26 <= 0.0:
        s += -0.0239
       else:
        s += 0.0699
      else:
       if v108 <= 0.967362998:
        if v101 <= 0.999863589:
         if v37 <= 0.0:
          if v29 <= -4.795:
           s += 0.0355
          else:
           s += 0.0001
         else:
          if v122 <= 0.503748517:
           s += -0.0652
          else:
           s += 0.0220
        else:
         if v67 <= 11.5:
          s += -0.0092
         else:
          s += -0.1024
       else:
        if v4 <= 1.5:
         if v55 <= 18.5:
          if v71 <= 0.0653262527:
           s += -0.0189
          else:
           s += 0.0381
         else:
          if v112 <= 13.5:
           s += -0.1633
          else:
           s += 0.0298
        else:
         if v41 <= 0.0693664796:
          if v110 <= 0.968459826:
           s += 0.0195
          else:
           s += -0.1402
         else:
          s += -0.0764
    else:
     if v29 <= -0.325:
      s += -0.0327
     else:
      s += -0.1221
    if v96 <= 0.971082625:
     if v96 <= 0.0330383923:
      s += -0.0408
     else:
      if v73 <= 5.5:
       if v107 <= 0.969458312:
        if v29 <= -4.795:
         if v78 <= 99.5:
          if v71 <= 0.502591027:
           s += 0.1160
          else:
           s += 0.0153
         else:
          if v114 <= 0.970210637:
           s += 0.0278
          else:
           s += -0.0611
        else:
         if v64 <= 0.522727273:
          if v17 <= 0.0:
           s += 0.0015
          else:
           s += -0.0160
         else:
          if v120 <= 0.377381723:
           s += -0.0594
          else:
           s += 0.0558
       else:
        if v28 <= 6.595:
         if v1 <= 5.86056043:
          s += -0.0136
         else:
          s += -0.1149
        else:
         if v28 <= 18.745:
          s += 0.0269
         else:
          s += -0.0970
      else:
       if v1 <= 2.51119403:
        s += -0.0564
       else:
        if v109 <= 0.906230052:
         if v78 <= 559:
          if v14 <= 11.5:
           s += -0.0072
          else:
           s += 0.0340
         else:
          if v28 <= 5.015:
           s += -0.0451
          else:
           s += 0.0292
        else:
         if v113 <= 0.984838143:
          if v121 <= 0.240689655:
           s += -0.0265
          else:
           s += 0.0037
         else:
          s += 0.0610
    else:
     if v102 <= 0.987418075:
      if v120 <= 0.984290776:
       if v78 <= 577:
        s += 0.0258
       else:
        s += -0.0711
      else:
       if v29 <= -0.16:
        if v28 <= 2.305:
         s += -0.1026
        else:
         s += 0.0473
       else:
        if v1 <= 6.50242718:
         s += -0.2877
        else:
         s += 0.0223
     else:
      if v29 <= -9.53:
       s += -0.0682
      else:
       if v67 <= 170.5:
        if v71 <= 0.0653262527:
         s += -0.0107
        else:
         s += 0.0587
       else:
        s += -0.0313
    if v103 <= 0.0336072645:
     if v122 <= 0.155478055:
      if v63 <= 6.5:
       if v78 <= 609.5:
        s += -0.0626
       else:
        s += 0.0585
      else:
       s += 0.0597
     else:
      if v78 <= 245.5:
       if v122 <= 0.437693818:
        if v122 <= 0.340627159:
         s += -0.0153
        else:
         s += -0.0735
       else:
        s += 0.0070
      else:
       if v78 <= 274.5:
        s += 0.0708
       else:
        s += 0.0020
    else:
     if v106 <= 0.810263603:
      if v101 <= 0.982883835:
       if v56 <= 52.5:
        if v29 <= -4.795:
         if v59 <= 0.0583643172:
          if v123 <= 1629.0884:
           s += 0.0963
          else:
           s += -0.0189
         else:
          s += -0.0256
        else:
         if v107 <= 0.0510282225:
          if v122 <= 0.136240155:
           s += -0.0379
          else:
           s += 0.0059
         else:
          if v106 <= 0.357627115:
           s += -0.0001
          else:
           s += 0.0414
       else:
        s += -0.0394
      else:
       s += 0.0435
     else:
      if v70 <= 0.671624877:
       if v78 <= 577:
        if v57 <= 0.791666667:
         if v29 <= -0.315:
          if v50 <= 0.990993152:
           s += 0.0380
          else:
           s += 0.0049
         else:
          if v51 <= 0.971620456:
           s += -0.0600
          else:
           s += 0.0167
        else:
         s += -0.0387
       else:
        if v122 <= 0.498724808:
         s += 0.0409
        else:
         s += -0.1135
      else:
       if v106 <= 0.968044588:
        if v102 <= 0.998629031:
         if v78 <= 255.5:
          if v103 <= 0.999075766:
           s += -0.0409
          else:
           s += -0.1211
         else:
          if v101 <= 0.998333349:
           s += 0.0046
          else:
           s += -0.1134
        else:
         if v122 <= 0.273820308:
          s += 0.0799
         else:
          s += -0.0050
       else:
        s += 0.0216
    if v54 <= 0.886260495:
     if v68 <= 0.0:
      if v0 <= 42.2:
       if v60 <= 32.5:
        if v88 <= 34.2:
         if v107 <= 0.997859781:
          if v122 <= 0.162110055:
           s += -0.0236
          else:
           s += -0.0045
         else:
          s += 0.0702
        else:
         if v113 <= 0.172275668:
          if v7 <= 0.0:
           s += -0.0743
          else:
           s += 0.0011
         else:
          if v29 <= -0.465:
           s += 0.0285
          else:
           s += -0.0013
       else:
        if v29 <= -1.705:
         if v29 <= -2.18:
          if v117 <= 0.778481377:
           s += -0.0281
          else:
           s += 0.0346
         else:
          if v122 <= 0.411464978:
           s += 0.0165
          else:
           s += -0.0691
        else:
         if v27 <= 1.145:
          if v59 <= 0.0691388592:
           s += 0.0560
          else:
           s += 0.0184
         else:
          if v100 <= 0.000873305975:
           s += -0.0584
          else:
           s += 0.0115
      else:
       if v122 <= 0.498724808:
        if v99 <= 6.5:
         if v76 <= 13.5:
          if v3 <= 0.119788074:
           s += 0.0444
          else:
           s += -0.0226
         else:
          if v107 <= 0.628440548:
           s += -0.0585
          else:
           s += 0.0363
        else:
         if v112 <= 39.5:
          if v63 <= 2.5:
           s += -0.0488
          else:
           s += 0.0166
         else:
          s += 0.0363
       else:
        if v0 <= 259.5:
         if v54 <= 0.013290655:
          s += 0.0366
         else:
          if v88 <= 23.1:
           s += -0.0054
          else:
           s += -0.0620
        else:
         s += -0.1345
     else:
      if v63 <= 0.0:
       s += -0.0753
      else:
       s += 0.0301
    else:
     if v60 <= 101.5:
      if v3 <= 0.998951782:
       s += -0.0596
      else:
       s += 0.0244
     else:
      s += 0.0527
    if v20 <= 0.0:
     if v99 <= 7.5:
      if v22 <= 0.0:
       if v70 <= 0.697076607:
        if v95 <= 7.5:
         if v119 <= 0.986338622:
          if v100 <= 0.000684308241:
           s += -0.0135
          else:
           s += 0.0134
         else:
          if v48 <= 0.109485154:
           s += -0.0150
          else:
           s += -0.1208
        else:
         if v110 <= 0.968459826:
          if v115 <= 0.902010175:
           s += 0.0780
          else:
           s += 0.0121
         else:
          s += -0.0243
       else:
        if v84 <= -2.675:
         if v112 <= 3.5:
          s += -0.0780
         else:
          s += 0.0118
        else:
         if v56 <= 152.5:
          if v102 <= 0.998573339:
           s += -0.0043
          else:
           s += 0.0242
         else:
          if v102 <= 0.999497144:
           s += -0.0178
          else:
           s += -0.0789
      else:
       if v3 <= 0.20518419:
        s += -0.0585
       else:
        s += 0.0836
     else:
      if v42 <= 0.0298573975:
       if v63 <= 7.5:
        if v105 <= 0.923116269:
         if v122 <= 0.0325531117:
          s += 0.0330
         else:
          if v107 <= 0.0467082501:
           s += -0.0537
          else:
           s += -0.0226
        else:
         s += 0.0391
       else:
        if v105 <= 0.0143395992:
         s += -0.0316
        else:
         s += 0.0490
      else:
       if v111 <= 32.5:
        if v72 <= 7.5:
         if v15 <= 22.5:
          s += -0.0041
         else:
          if v54 <= 0.146046665:
           s += 0.0849
          else:
           s += -0.0033
        else:
         if v8 <= 0.102631579:
          s += 0.0313
         else:
          s += -0.0353
       else:
        if v63 <= 0.0:
         s += -0.0458
        else:
         s += 0.0130
    else:
     if v122 <= 0.27687026:
      s += -0.0812
     else:
      if v87 <= 2.5:
       s += 0.0647
      else:
       s += -0.0453
    if v121 <= 0.277926322:
     if v105 <= 0.939338975:
      if v29 <= -1.985:
       if v51 <= 0.999999999:
        if v51 <= 1.33740192e-05:
         s += -0.0393
        else:
         if v59 <= 0.47709685:
          if v16 <= 13.5:
           s += -0.0027
          else:
           s += 0.0554
         else:
          s += -0.0586
       else:
        s += -0.0527
      else:
       if v74 <= 0.0:
        s += 0.0666
       else:
        if v72 <= 24.5:
         if v117 <= 0.350692841:
          if v52 <= 0.997854077:
           s += -0.0293
          else:
           s += 0.0335
         else:
          if v95 <= 2.5:
           s += -0.0068
          else:
           s += 0.0336
        else:
         if v90 <= 3.5:
          s += -0.0196
         else:
          s += 0.0499
     else:
      if v103 <= 0.994088716:
       s += -0.0702
      else:
       if v81 <= 0.236700623:
        if v56 <= 36.5:
         s += 0.0298
        else:
         s += -0.0471
       else:
        s += -0.0858
    else:
     if v100 <= 0.0310181416:
      if v48 <= 0.0301086546:
       if v76 <= 54.5:
        if v56 <= 1.5:
         if v14 <= 30.5:
          s += -0.0125
         else:
          if v59 <= 0.00359551558:
           s += 0.0547
          else:
           s += 0.0098
        else:
         if v102 <= 0.753153786:
          if v102 <= 0.487301914:
           s += -0.0034
          else:
           s += -0.0745
         else:
          if v52 <= 0.0:
           s += 0.0210
          else:
           s += -0.0112
       else:
        s += -0.0447
      else:
       if v44 <= 7.5:
        if v56 <= 18.5:
         s += -0.0869
        else:
         s += 0.0111
       else:
        s += 0.0222
     else:
      if v121 <= 0.769615385:
       if v77 <= 41.5:
        s += 0.0406
       else:
        s += -0.0957
      else:
       if v16 <= 9.5:
        s += -0.0885
       else:
        s += 0.0296
    if v28 <= 10.41:
     if v88 <= 40.4:
      if v28 <= 7.605:
       if v114 <= 0.986456809:
        if v28 <= -7.635:
         if v18 <= 0.0:
          if v109 <= 0.727568827:
           s += -0.0203
          else:
           s += -0.1293
         else:
          if v62 <= 0.0325224749:
           s += 0.0358
          else:
           s += -0.0596
        else:
         if v115 <= 0.0723354663:
          s += -0.0142
         else:
          if v76 <= 51.5:
           s += 0.0094
          else:
           s += -0.0536
       else:
        if v103 <= 0.999295679:
         s += -0.0390
        else:
         s += 0.0147
      else:
       if v99 <= 4.5:
        if v103 <= 0.999508504:
         if v105 <= 0.516534682:
          s += -0.0384
         else:
          if v3 <= 0.588472486:
           s += 0.0392
          else:
           s += -0.0632
        else:
         if v54 <= 0.00453780868:
          s += -0.1717
         else:
          s += -0.0307
       else:
        if v103 <= 0.00286469412:
         s += 0.0264
        else:
         if v16 <= 14.5:
          s += -0.0964
         else:
          s += -0.0058
     else:
      if v14 <= 28.5:
       if v118 <= 0.974407713:
        s += 0.0133
       else:
        s += -0.0543
      else:
       if v60 <= 109:
        if v16 <= 9.5:
         s += 0.0428
        else:
         s += 0.0014
       else:
        s += -0.0435
    else:
     if v60 <= 56.5:
      if v54 <= 0.0585796779:
       if v28 <= 13.575:
        s += -0.0297
       else:
        if v63 <= 2.5:
         s += -0.0073
        else:
         if v60 <= 46.5:
          s += 0.0587
         else:
          s += -0.0609
      else:
       if v110 <= 0.012328348:
        s += -0.0306
       else:
        if v60 <= 27.5:
         if v102 <= 0.0264768699:
          s += 0.0051
         else:
          s += 0.0496
        else:
         s += -0.0175
     else:
      s += 0.0344
    if v11 <= -1.105:
     if v79 <= 276.374498:
      if v16 <= 15.5:
       s += -0.0588
      else:
       s += 0.0581
     else:
      if v9 <= 0.0571895425:
       s += -0.0185
      else:
       if v83 <= 32.5:
        s += -0.0259
       else:
        if v52 <= 0.52841276:
         s += 0.0607
        else:
         s += -0.0310
    else:
     if v28 <= 10.41:
      if v56 <= 50.5:
       if v29 <= -0.14:
        if v63 <= 11.5:
         if v97 <= 11.5:
          if v28 <= 7.845:
           s += 0.0113
          else:
           s += -0.0177
         else:
          if v95 <= 15.5:
           s += -0.0577
          else:
           s += -0.0059
        else:
         if v63 <= 12.5:
          if v97 <= 4.5:
           s += -0.0459
          else:
           s += -0.1875
         else:
          s += 0.0145
       else:
        if v28 <= 5.155:
         if v119 <= 0.169545297:
          s += -0.0215
         else:
          s += 0.0781
        else:
         if v79 <= 376.178559:
          s += -0.1245
         else:
          if v66 <= 3.5:
           s += -0.0291
          else:
           s += 0.0527
      else:
       if v108 <= 0.152722295:
        s += 0.0264
       else:
        if v108 <= 0.953725177:
         s += -0.0529
        else:
         if v61 <= 0.00946284141:
          s += 0.0383
         else:
          s += -0.0199
     else:
      if v121 <= 0.223180077:
       if v53 <= 0.0694155268:
        s += -0.0310
       else:
        s += 0.0290
      else:
       if v53 <= 0.952004832:
        if v7 <= 0.0:
         if v9 <= 0.0976190476:
          if v64 <= 0.45:
           s += -0.0095
          else:
           s += -0.1260
         else:
          s += 0.0459
        else:
         if v63 <= 17.5:
          if v123 <= 7417.00689:
           s += 0.0343
          else:
           s += -0.0216
         else:
          s += -0.0530
       else:
        s += -0.0428
    if v28 <= 12.065:
     if v37 <= 0.0:
      if v79 <= 4823.28641:
       if v0 <= 40.4:
        if v4 <= 5.5:
         if v118 <= 0.990501253:
          if v59 <= 0.00359551558:
           s += 0.0075
          else:
           s += -0.0084
         else:
          s += -0.0287
        else:
         s += -0.0547
       else:
        if v79 <= 406.451709:
         s += 0.0419
        else:
         if v123 <= 2096.77508:
          if v123 <= 1629.0884:
           s += 0.0126
          else:
           s += -0.0732
         else:
          s += 0.0244
      else:
       if v46 <= 4.5:
        if v123 <= 5788.60125:
         if v67 <= 36.5:
          s += -0.0310
         else:
          s += 0.0778
        else:
         s += -0.0388
       else:
        if v79 <= 5648.15936:
         s += -0.1447
        else:
         s += 0.0118
     else:
      if v28 <= -1.3:
       if v108 <= 0.812143164:
        s += -0.0563
       else:
        s += 0.0489
      else:
       if v79 <= 57.183654:
        s += -0.1644
       else:
        if v79 <= 307.343174:
         s += 0.0570
        else:
         s += -0.0622
    else:
     if v107 <= 0.0294988129:
      if v107 <= 0.0204077487:
       if v92 <= -0.625:
        s += -0.0264
       else:
        if v106 <= 0.163586067:
         s += -0.0366
        else:
         if v46 <= 5.5:
          s += 0.0133
         else:
          s += 0.0666
      else:
       s += -0.0445
     else:
      if v28 <= 18.745:
       if v110 <= 0.987717448:
        s += 0.0397
       else:
        s += -0.0785
      else:
       if v59 <= 0.126913934:
        if v107 <= 0.492566409:
         s += 0.0565
        else:
         s += -0.0539
       else:
        if v60 <= 7.5:
         s += -0.1092
        else:
         if v52 <= 0.838036566:
          if v62 <= 0.0621141975:
           s += 0.0320
          else:
           s += -0.0298
         else:
          s += -0.0773
    if v103 <= 0.999878475:
     if v103 <= 0.994587604:
      if v78 <= 64.5:
       if v121 <= 0.250984252:
        s += -0.0925
       else:
        if v115 <= 0.986457209:
         s += 0.0349
        else:
         s += -0.0717
      else:
       if v63 <= 11.5:
        if v63 <= 3.5:
         if v43 <= 0.6:
          if v37 <= 0.0:
           s += -0.0045
          else:
           s += -0.0441
         else:
          s += 0.0630
        else:
         if v18 <= 0.0:
          if v78 <= 143.5:
           s += -0.0766
          else:
           s += 0.0057
         else:
          if v103 <= 0.0336072645:
           s += -0.0006
          else:
           s += 0.0577
       else:
        if v29 <= -0.285:
         s += -0.0123
        else:
         s += -0.1627
     else:
      if v60 <= 7.5:
       if v63 <= 0.0:
        if v121 <= 0.360327869:
         if v29 <= -0.115:
          if v27 <= 2.825:
           s += -0.0101
          else:
           s += -0.0724
         else:
          s += 0.0363
        else:
         if v114 <= 0.989328047:
          s += 0.0342
         else:
          s += -0.0196
       else:
        if v60 <= 1.5:
         s += 0.0188
        else:
         s += -0.0679
      else:
       if v53 <= 0.00210566627:
        if v22 <= 0.0:
         if v76 <= 16.5:
          s += 0.0625
         else:
          s += -0.0536
        else:
         s += -0.0604
       else:
        if v123 <= 600.62055:
         s += 0.0471
        else:
         if v110 <= 0.0555560562:
          s += -0.0237
         else:
          if v0 <= 21.1:
           s += -0.0005
          else:
           s += 0.0377
    else:
     if v122 <= 0.715252278:
      if v27 <= 1.645:
       if v78 <= 236.5:
        s += -0.0883
       else:
        s += 0.0110
      else:
       s += 0.0442
     else:
      if v66 <= 99.5:
       s += 0.0336
      else:
       s += -0.0554
    if v96 <= 0.985354654:
     if v115 <= 0.98755615:
      if v39 <= 2.5:
       if v123 <= 8354.79143:
        if v9 <= 0.184659091:
         if v121 <= 0.365619137:
          if v79 <= 598.876693:
           s += 0.0047
          else:
           s += -0.0201
         else:
          if v105 <= 0.0:
           s += 0.0229
          else:
           s += 0.0022
        else:
         if v118 <= 0.985277374:
          if v99 <= 8.5:
           s += 0.0460
          else:
           s += -0.0248
         else:
          s += -0.0266
       else:
        if v109 <= 0.179203295:
         s += 0.0771
        else:
         s += -0.0727
      else:
       if v0 <= 5.5:
        if v96 <= 0.573365512:
         if v50 <= 0.118364708:
          if v52 <= 0.452116402:
           s += 0.0171
          else:
           s += -0.0542
         else:
          s += -0.0723
        else:
         if v60 <= 47.5:
          s += -0.0122
         else:
          s += 0.0652
       else:
        if v39 <= 3.5:
         s += -0.0106
        else:
         s += -0.1187
     else:
      if v106 <= 0.97633361:
       if v84 <= 0.515:
        if v100 <= 0.0236904082:
         if v121 <= 0.400729927:
          if v106 <= 0.950176502:
           s += -0.0655
          else:
           s += 0.0201
         else:
          if v14 <= 30.5:
           s += -0.0383
          else:
           s += 0.0134
        else:
         s += -0.0870
       else:
        if v96 <= 0.913068011:
         if v92 <= -2.41:
          s += 0.0489
         else:
          if v63 <= 0.0:
           s += -0.0419
          else:
           s += 0.0198
        else:
         if v2 <= 0.00441892071:
          s += 0.0435
         else:
          s += -0.0625
      else:
       if v2 <= 0.145401691:
        s += 0.0473
       else:
        s += -0.0406
    else:
     if v99 <= 4.5:
      s += 0.0502
     else:
      if v27 <= 0.12:
       s += -0.0992
      else:
       s += 0.0323
    if v39 <= 2.5:
     if v78 <= 245.5:
      if v84 <= -0.96:
       if v16 <= 13.5:
        if v92 <= -1.325:
         s += -0.0663
        else:
         if v13 <= 20.8000521:
          s += -0.0340
         else:
          s += 0.0191
       else:
        s += 0.0122
      else:
       if v103 <= 0.0824153784:
        if v78 <= 229.5:
         if v43 <= 0.0:
          s += -0.0071
         else:
          s += -0.0686
        else:
         if v106 <= 0.856029265:
          s += -0.0269
         else:
          s += -0.1785
       else:
        if v74 <= 72.5:
         if v16 <= 11.5:
          if v4 <= 0.0:
           s += 0.0166
          else:
           s += -0.0064
         else:
          if v59 <= 0.898842:
           s += 0.0454
          else:
           s += -0.0019
        else:
         if v103 <= 0.17277311:
          s += 0.0638
         else:
          if v51 <= 0.970168963:
           s += -0.0880
          else:
           s += -0.0087
     else:
      if v123 <= 3516.5274:
       if v123 <= 2941.70324:
        if v99 <= 7.5:
         if v117 <= 0.988083731:
          if v123 <= 2240.52775:
           s += 0.0331
          else:
           s += -0.0082
         else:
          if v78 <= 296.5:
           s += 0.0287
          else:
           s += -0.0580
        else:
         if v59 <= 0.0471926822:
          s += -0.0431
         else:
          s += 0.0342
       else:
        s += 0.0534
      else:
       if v76 <= 20.5:
        if v93 <= 0.575:
         if v103 <= 0.993481567:
          if v102 <= 0.487301914:
           s += 0.0037
          else:
           s += -0.0776
         else:
          s += 0.0299
        else:
         if v39 <= 1.5:
          if v27 <= 1.025:
           s += -0.1125
          else:
           s += -0.0013
         else:
          s += 0.0688
       else:
        s += -0.0653
    else:
     if v13 <= 1.04577128:
      s += -0.0212
     else:
      s += -0.1022
    if v96 <= 0.985354654:
     if v117 <= 0.988083731:
      if v39 <= 2.5:
       if v78 <= 245.5:
        if v78 <= 229.5:
         if v11 <= 1.765:
          if v59 <= 0.0058365505:
           s += 0.0068
          else:
           s += -0.0143
         else:
          if v117 <= 0.9859712:
           s += 0.0303
          else:
           s += -0.0860
        else:
         if v97 <= 5.5:
          s += -0.0091
         else:
          s += -0.1016
       else:
        if v31 <= 0.0:
         if v78 <= 575.5:
          if v96 <= 0.0330383923:
           s += -0.0439
          else:
           s += 0.0210
         else:
          if v122 <= 0.498724808:
           s += 0.0140
          else:
           s += -0.0557
        else:
         if v116 <= 0.740685339:
          s += -0.0764
         else:
          s += 0.0395
      else:
       if v122 <= 0.203723544:
        s += -0.0690
       else:
        s += -0.0134
     else:
      if v100 <= 0.0112891925:
       if v96 <= 0.341641602:
        s += -0.0464
       else:
        if v72 <= 8.5:
         if v101 <= 0.997872151:
          s += 0.0379
         else:
          if v93 <= 0.11:
           s += 0.0140
          else:
           s += -0.0985
        else:
         s += -0.0543
      else:
       if v122 <= 0.126499317:
        if v78 <= 173.5:
         s += 0.0574
        else:
         s += -0.0461
       else:
        if v122 <= 0.225005666:
         s += -0.1265
        else:
         if v67 <= 19.5:
          s += -0.0103
         else:
          s += -0.1421
    else:
     if v99 <= 4.5:
      if v67 <= 36.5:
       s += 0.0623
      else:
       if v49 <= 0.94273501:
        if v69 <= 0.526646943:
         s += 0.0194
        else:
         s += -0.2165
       else:
        if v28 <= 1.41:
         s += -0.0940
        else:
         s += 0.0457
     else:
      if v59 <= 0.976179205:
       s += 0.0385
      else:
       s += -0.0927
    if v20 <= 0.0:
     if v84 <= 0.0:
      if v122 <= 0.30028147:
       if v121 <= 0.190982776:
        if v123 <= 377.99636:
         if v106 <= 0.865020795:
          s += 0.0149
         else:
          s += -0.0681
        else:
         s += -0.0402
       else:
        if v86 <= 13.5:
         if v48 <= 0.030884115:
          if v123 <= 1176.61732:
           s += -0.0311
          else:
           s += 0.0025
         else:
          if v101 <= 0.815661471:
           s += -0.0109
          else:
           s += 0.0539
        else:
         if v106 <= 0.69341112:
          s += -0.0043
         else:
          s += 0.0512
      else:
       if v84 <= -1.75:
        if v112 <= 42.5:
         s += -0.0558
        else:
         s += 0.0206
       else:
        if v79 <= 110.446457:
         if v108 <= 0.774212412:
          s += 0.0836
         else:
          s += -0.0027
        else:
         s += 0.0054
     else:
      if v123 <= 2015.01928:
       if v52 <= 0.143305593:
        if v55 <= 2.5:
         if v22 <= 0.0:
          if v109 <= 0.888696384:
           s += 0.0333
          else:
           s += 0.0034
         else:
          s += -0.0469
        else:
         if v48 <= 0.963870059:
          s += -0.1122
         else:
          s += 0.0450
       else:
        if v61 <= 0.0477172189:
         if v123 <= 499.781057:
          s += -0.1096
         else:
          s += -0.0151
        else:
         if v108 <= 0.0561317327:
          s += -0.0332
         else:
          s += 0.0173
      else:
       if v123 <= 2035.88221:
        if v77 <= 0.0:
         s += -0.1620
        else:
         s += 0.0299
       else:
        if v28 <= 10.41:
         if v56 <= 12.5:
          if v28 <= 7.21:
           s += 0.0169
          else:
           s += -0.0297
         else:
          if v102 <= 0.987418075:
           s += -0.0650
          else:
           s += -0.0050
        else:
         s += 0.0148
    else:
     s += -0.0668
    if v84 <= 0.0:
     if v118 <= 0.0459289099:
      s += -0.0278
     else:
      if v39 <= 1.5:
       if v73 <= 4.5:
        if v102 <= 0.997737227:
         if v49 <= 0.960334889:
          if v115 <= 0.98755615:
           s += -0.0081
          else:
           s += -0.0502
         else:
          if v62 <= 0.141741071:
           s += 0.0349
          else:
           s += -0.0529
        else:
         if v49 <= 0.999469976:
          if v107 <= 0.00560761011:
           s += -0.0060
          else:
           s += 0.0457
         else:
          s += -0.0034
       else:
        if v120 <= 0.129545795:
         s += -0.0224
        else:
         if v91 <= 13.5:
          if v60 <= 64.5:
           s += -0.0239
          else:
           s += 0.0398
         else:
          s += 0.0374
      else:
       if v111 <= 44.5:
        s += -0.0669
       else:
        s += -0.0082
    else:
     if v56 <= 79.5:
      if v104 <= 0.971606426:
       if v56 <= 66.5:
        if v77 <= 0.0:
         if v97 <= 3.5:
          if v91 <= 17.5:
           s += 0.0558
          else:
           s += 0.0175
         else:
          if v27 <= 1.955:
           s += -0.0036
          else:
           s += 0.0414
        else:
         if v16 <= 6.5:
          s += 0.0505
         else:
          if v102 <= 0.204025781:
           s += 0.0034
          else:
           s += -0.0310
       else:
        s += 0.0593
      else:
       s += -0.0884
     else:
      if v16 <= 8.5:
       if v27 <= 3.235:
        if v102 <= 0.32123578:
         s += 0.0636
        else:
         if v67 <= 60.5:
          if v107 <= 0.00350643822:
           s += 0.0155
          else:
           s += -0.0738
         else:
          s += -0.0106
       else:
        s += 0.0223
      else:
       if v74 <= 167.5:
        s += 0.0288
       else:
        if v49 <= 0.992320759:
         s += -0.0634
        else:
         s += 0.0345
    if v96 <= 0.985354654:
     if v87 <= 1.5:
      if v78 <= 335.5:
       if v29 <= -0.455:
        if v107 <= 0.962307245:
         if v96 <= 0.815840276:
          if v123 <= 377.99636:
           s += 0.0423
          else:
           s += -0.0359
         else:
          if v29 <= -9.53:
           s += -0.1004
          else:
           s += 0.0238
        else:
         s += 0.0483
       else:
        if v29 <= -0.205:
         s += -0.0573
        else:
         if v103 <= 0.993481567:
          if v78 <= 139.5:
           s += -0.1273
          else:
           s += 0.0033
         else:
          if v78 <= 191.5:
           s += 0.0117
          else:
           s += -0.0422
      else:
       s += 0.0139
     else:
      if v14 <= 31.5:
       if v43 <= 0.0:
        if v29 <= -0.115:
         if v29 <= -0.395:
          if v78 <= 64.5:
           s += -0.0672
          else:
           s += 0.0044
         else:
          if v106 <= 0.919080085:
           s += -0.0245
          else:
           s += -0.0851
        else:
         if v14 <= 17.5:
          s += 0.0729
         else:
          s += -0.0299
       else:
        s += -0.0535
      else:
       if v14 <= 34.5:
        if v105 <= 0.0143395992:
         s += 0.0605
        else:
         s += 0.0186
       else:
        if v32 <= 0.0:
         if v0 <= 36.2:
          if v106 <= 0.846477717:
           s += -0.0126
          else:
           s += 0.0157
         else:
          if v99 <= 5.5:
           s += 0.0391
          else:
           s += -0.0039
        else:
         if v105 <= 0.314577947:
          if v28 <= 1.84:
           s += -0.0586
          else:
           s += 0.0473
         else:
          if v70 <= 0.639609005:
           s += 0.0074
          else:
           s += -0.0759
    else:
     if v103 <= 0.993481567:
      if v123 <= 2061.08334:
       s += 0.0270
      else:
       s += -0.1008
     else:
      s += 0.0503
    if v28 <= 10.41:
     if v123 <= 377.99636:
      if v115 <= 0.06294796:
       s += -0.0140
      else:
       if v28 <= 8.715:
        s += 0.0546
       else:
        s += -0.0320
     else:
      if v21 <= 0.0:
       if v78 <= 575.5:
        if v123 <= 788.757229:
         if v69 <= 0.556172079:
          s += -0.0343
         else:
          if v103 <= 0.0692061358:
           s += -0.0563
          else:
           s += 0.0237
        else:
         if v66 <= 1.5:
          if v107 <= 0.144272209:
           s += 0.0345
          else:
           s += -0.0160
         else:
          if v28 <= -7.635:
           s += -0.0561
          else:
           s += -0.0016
       else:
        if v123 <= 5247.52684:
         if v28 <= 3.78:
          if v73 <= 3.5:
           s += 0.0357
          else:
           s += -0.0528
         else:
          s += 0.0359
        else:
         if v70 <= 0.679526962:
          s += -0.0994
         else:
          s += 0.0301
      else:
       if v60 <= 32.5:
        s += -0.0590
       else:
        s += 0.0684
    else:
     if v121 <= 0.223180077:
      if v60 <= 3.5:
       s += -0.0512
      else:
       if v123 <= 697.647916:
        s += 0.0462
       else:
        if v49 <= 0.00324085674:
         s += 0.0123
        else:
         s += -0.0555
     else:
      if v63 <= 2.5:
       if v27 <= -0.685:
        if v113 <= 0.979537066:
         s += -0.0116
        else:
         s += -0.1060
       else:
        if v28 <= 18.745:
         if v26 <= -0.965:
          s += -0.0441
         else:
          s += 0.0305
        else:
         if v27 <= 1.085:
          s += 0.0325
         else:
          s += -0.0196
      else:
       if v78 <= 402:
        s += 0.0624
       else:
        if v14 <= 12.5:
         if v60 <= 62.5:
          s += -0.1142
         else:
          s += 0.0396
        else:
         s += 0.0356
    if v96 <= 0.985354654:
     if v16 <= 14.5:
      if v84 <= -0.895:
       if v110 <= 0.0722995192:
        if v86 <= 24.5:
         if v112 <= 3.5:
          s += -0.0642
         else:
          s += 0.0165
        else:
         s += 0.0215
       else:
        if v43 <= 0.0:
         if v118 <= 0.981882936:
          if v96 <= 0.790832056:
           s += -0.0162
          else:
           s += 0.0201
         else:
          if v13 <= 21.9999849:
           s += -0.0534
          else:
           s += 0.0395
        else:
         s += 0.0550
      else:
       if v39 <= 3.5:
        if v86 <= 25.5:
         if v118 <= 0.890583653:
          if v76 <= 0.0:
           s += 0.0123
          else:
           s += -0.0052
         else:
          if v15 <= 16.5:
           s += 0.0223
          else:
           s += -0.0146
        else:
         s += -0.0750
       else:
        if v0 <= 5.5:
         if v96 <= 0.573365512:
          s += -0.0396
         else:
          s += 0.0400
        else:
         s += -0.1085
     else:
      if v103 <= 0.0336072645:
       if v43 <= 0.0:
        if v115 <= 0.971243496:
         if v115 <= 0.506617371:
          s += -0.0163
         else:
          if v112 <= 0.0:
           s += 0.1040
          else:
           s += 0.0233
        else:
         s += -0.0584
       else:
        s += -0.0946
      else:
       if v49 <= 0.139868201:
        if v21 <= 0.0:
         if v1 <= 4.84731935:
          s += -0.0219
         else:
          if v41 <= 0.405882353:
           s += 0.0580
          else:
           s += -0.0313
        else:
         s += -0.0356
       else:
        if v115 <= 0.967938132:
         if v92 <= 0.15:
          s += -0.0871
         else:
          s += 0.0271
        else:
         if v116 <= 0.995269026:
          s += 0.0672
         else:
          s += -0.0599
    else:
     if v103 <= 0.675339313:
      s += -0.0342
     else:
      s += 0.0438
    if v99 <= 8.5:
     if v79 <= 4.42167151e-05:
      s += 0.0523
     else:
      if v9 <= 0.289915966:
       if v14 <= 25.5:
        if v60 <= 65.5:
         if v59 <= 0.247940991:
          if v29 <= -0.125:
           s += -0.0253
          else:
           s += 0.0188
         else:
          if v29 <= -0.27:
           s += 0.0409
          else:
           s += -0.0420
        else:
         if v79 <= 4742.34077:
          if v29 <= -2.315:
           s += -0.0166
          else:
           s += 0.0597
         else:
          if v45 <= 7.5:
           s += -0.0564
          else:
           s += 0.0449
       else:
        if v14 <= 33.5:
         if v14 <= 32.5:
          if v92 <= -0.365:
           s += -0.0299
          else:
           s += 0.0210
         else:
          if v29 <= -4.53:
           s += 0.0857
          else:
           s += 0.0392
        else:
         if v104 <= 0.874915004:
          if v60 <= 9.5:
           s += -0.0133
          else:
           s += 0.0063
         else:
          if v71 <= 0.417221832:
           s += -0.1370
          else:
           s += -0.0135
      else:
       if v29 <= -1.745:
        s += -0.0246
       else:
        s += 0.0537
    else:
     if v59 <= 0.0:
      if v123 <= 2359.16871:
       if v105 <= 0.853792523:
        if v42 <= 0.12347561:
         s += -0.0672
        else:
         if v119 <= 0.142719519:
          s += -0.0497
         else:
          s += 0.0407
       else:
        s += 0.0384
      else:
       s += 0.0074
     else:
      if v112 <= -11.5:
       s += -0.0608
      else:
       if v108 <= 0.967362998:
        if v16 <= 6.5:
         s += -0.0386
        else:
         if v87 <= 10.5:
          if v51 <= 0.0308492043:
           s += 0.0339
          else:
           s += -0.0456
         else:
          if v51 <= 1.33740192e-05:
           s += -0.0242
          else:
           s += 0.0551
       else:
        s += -0.0661
    if v16 <= 15.5:
     if v99 <= 7.5:
      if v44 <= 66.5:
       if v76 <= 59.5:
        if v73 <= 4.5:
         if v47 <= 0.0:
          if v16 <= 8.5:
           s += -0.0895
          else:
           s += 0.0011
         else:
          if v92 <= -0.58:
           s += -0.0215
          else:
           s += 0.0011
        else:
         if v122 <= 0.41380134:
          if v120 <= 0.17902522:
           s += 0.0033
          else:
           s += 0.0337
         else:
          if v53 <= 0.00386252013:
           s += 0.0221
          else:
           s += -0.0276
       else:
        s += -0.0563
      else:
       if v49 <= 0.000900630509:
        if v57 <= 0.100847458:
         s += 0.0824
        else:
         if v69 <= 0.739738237:
          s += -0.0146
         else:
          s += 0.0606
       else:
        if v56 <= 15.5:
         if v120 <= 0.129545795:
          s += -0.0694
         else:
          if v49 <= 0.261200621:
           s += -0.0196
          else:
           s += 0.0539
        else:
         s += 0.0614
     else:
      if v122 <= 0.545331368:
       if v118 <= 0.96755626:
        if v122 <= 0.0325531117:
         s += 0.0279
        else:
         s += -0.0406
       else:
        s += 0.0117
      else:
       s += 0.0345
    else:
     if v122 <= 0.0937583315:
      if v72 <= 4.5:
       s += 0.1008
      else:
       s += 0.0035
     else:
      if v21 <= 0.0:
       if v122 <= 0.263861028:
        if v46 <= 5.5:
         s += 0.0375
        else:
         if v122 <= 0.225005666:
          if v122 <= 0.175762642:
           s += -0.0416
          else:
           s += 0.0411
         else:
          s += -0.0954
       else:
        if v99 <= 16.5:
         if v111 <= 48.5:
          s += 0.0631
         else:
          if v81 <= 0.0:
           s += 0.0306
          else:
           s += -0.0302
        else:
         s += -0.0437
      else:
       s += -0.0718
    if v103 <= 0.994587604:
     if v78 <= 245.5:
      if v17 <= 0.0:
       if v97 <= 16.5:
        if v54 <= 0.00943167927:
         if v107 <= 0.018553283:
          s += 0.0810
         else:
          s += 0.0185
        else:
         if v61 <= 0.0315657564:
          if v77 <= 0.0:
           s += -0.0181
          else:
           s += -0.0890
         else:
          if v1 <= 4.84731935:
           s += -0.0783
          else:
           s += 0.0280
       else:
        if v123 <= 299.168618:
         s += 0.0290
        else:
         s += -0.0510
      else:
       if v123 <= 421.276333:
        if v65 <= 0.598085028:
         s += 0.0410
        else:
         s += -0.0627
       else:
        if v123 <= 5329.85619:
         s += -0.0370
        else:
         s += 0.0660
     else:
      if v78 <= 314.5:
       s += 0.0337
      else:
       if v108 <= 0.63935785:
        if v122 <= 0.321197144:
         if v99 <= 8.5:
          s += 0.0044
         else:
          s += -0.0536
        else:
         s += 0.0405
       else:
        if v62 <= 0.0:
         if v78 <= 340.5:
          s += -0.1357
         else:
          if v101 <= 0.0224977213:
           s += -0.0493
          else:
           s += 0.0059
        else:
         s += 0.0115
    else:
     if v62 <= 0.224747475:
      if v1 <= 1.33333333:
       s += -0.0848
      else:
       if v78 <= 99.5:
        if v53 <= 0.0694155268:
         if v6 <= 0.0582928803:
          s += 0.0280
         else:
          s += -0.0254
        else:
         if v103 <= 0.999682598:
          s += 0.0757
         else:
          s += 0.0042
       else:
        if v78 <= 110.5:
         if v103 <= 0.998759912:
          if v14 <= 35.5:
           s += 0.0610
          else:
           s += -0.0423
         else:
          s += -0.0781
        else:
         s += 0.0088
     else:
      if v62 <= 0.287593985:
       s += -0.0868
      else:
       s += -0.0082
    if v96 <= 0.98885043:
     if v20 <= 0.0:
      if v40 <= 1.5:
       if v114 <= 0.983814943:
        if v103 <= 0.999878475:
         if v103 <= 0.968675421:
          if v67 <= 2.5:
           s += 0.0049
          else:
           s += -0.0151
         else:
          if v96 <= 0.734067284:
           s += -0.0010
          else:
           s += 0.0207
        else:
         if v83 <= 31.5:
          if v106 <= 0.879386506:
           s += -0.0229
          else:
           s += 0.0563
         else:
          if v102 <= 0.999996199:
           s += -0.0533
          else:
           s += 0.0413
       else:
        if v82 <= 0.0:
         s += -0.1144
        else:
         if v96 <= 0.925656909:
          if v13 <= 1.04577128:
           s += -0.0126
          else:
           s += -0.0526
         else:
          if v64 <= 0.954545455:
           s += 0.0261
          else:
           s += -0.1020
      else:
       s += -0.0627
     else:
      if v79 <= 1207.71231:
       s += -0.0885
      else:
       if v80 <= 11.3:
        s += -0.0232
       else:
        s += 0.0577
    else:
     if v108 <= 0.774212412:
      s += -0.0656
     else:
      if v65 <= 0.85013369:
       if v3 <= 0.125163185:
        if v67 <= 1.5:
         if v108 <= 0.975984504:
          s += -0.0567
         else:
          s += 0.0254
        else:
         if v67 <= 74.5:
          if v79 <= 4304.56893:
           s += 0.0657
          else:
           s += -0.0093
         else:
          if v103 <= 0.993481567:
           s += -0.0954
          else:
           s += 0.0410
       else:
        if v102 <= 0.999458709:
         s += 0.0323
        else:
         if v71 <= 0.697347336:
          s += 0.0104
         else:
          s += -0.0953
      else:
       if v106 <= 0.965139064:
        if v106 <= 0.940386603:
         s += 0.0271
        else:
         s += -0.1690
       else:
        s += 0.0299
    if v15 <= 14.5:
     if v110 <= 0.902232701:
      if v111 <= 16.5:
       if v35 <= 0.0:
        if v60 <= 4.5:
         s += 0.0155
        else:
         s += 0.0891
       else:
        s += -0.0233
      else:
       if v20 <= 0.0:
        if v84 <= -2.175:
         s += -0.0573
        else:
         if v103 <= 0.959756992:
          if v50 <= 0.229935324:
           s += 0.0186
          else:
           s += -0.0539
         else:
          if v71 <= 0.166441271:
           s += 0.0074
          else:
           s += 0.0609
       else:
        s += -0.0762
     else:
      if v15 <= 9.5:
       if v44 <= 2.5:
        s += 0.0258
       else:
        s += -0.0638
      else:
       s += 0.0362
    else:
     if v15 <= 18.5:
      s += -0.0557
     else:
      if v110 <= 0.479526979:
       if v79 <= 7435.51153:
        if v79 <= 81.545488:
         if v60 <= 51.5:
          if v84 <= 0.0:
           s += -0.0411
          else:
           s += 0.0086
         else:
          s += -0.1133
        else:
         if v15 <= 28.5:
          if v29 <= -7.125:
           s += 0.0610
          else:
           s += -0.0058
         else:
          if v79 <= 1048.68175:
           s += 0.0802
          else:
           s += -0.0190
       else:
        s += -0.0718
      else:
       if v0 <= 50.2:
        if v105 <= 0.95274934:
         if v67 <= 1.5:
          if v14 <= 31.5:
           s += -0.0211
          else:
           s += 0.0062
         else:
          if v2 <= 0.842312474:
           s += 0.0238
          else:
           s += -0.0243
        else:
         if v71 <= 0.368027811:
          s += -0.1826
         else:
          if v14 <= 24.5:
           s += -0.0652
          else:
           s += -0.0053
       else:
        if v7 <= 0.0:
         s += -0.0304
        else:
         if v115 <= 0.994102943:
          s += 0.0532
         else:
          s += -0.0396
    if v77 <= 0.0:
     if v16 <= 13.5:
      if v28 <= -7.635:
       if v109 <= 0.753645551:
        s += -0.0019
       else:
        if v123 <= 2015.01928:
         s += -0.0134
        else:
         s += -0.1899
      else:
       if v78 <= 255.5:
        if v57 <= 0.791666667:
         if v78 <= 224.5:
          if v123 <= 227.936428:
           s += 0.0539
          else:
           s += 0.0004
         else:
          if v28 <= 7.605:
           s += -0.0587
          else:
           s += 0.0195
        else:
         if v6 <= 0.0286226318:
          s += -0.0512
         else:
          s += 0.0079
       else:
        if v44 <= 5.5:
         if v103 <= 0.411614283:
          if v28 <= -1.82:
           s += 0.0718
          else:
           s += -0.0339
         else:
          s += 0.0136
        else:
         if v70 <= 0.0936807558:
          s += -0.0212
         else:
          s += 0.0586
     else:
      if v69 <= 0.250146199:
       if v28 <= 12.745:
        s += 0.0201
       else:
        s += -0.0800
      else:
       if v103 <= 0.0824153784:
        if v65 <= 0.0197049117:
         s += 0.0204
        else:
         s += -0.0263
       else:
        s += 0.0402
    else:
     if v36 <= 0.0:
      if v77 <= 7.5:
       if v123 <= 1874.77848:
        s += -0.0510
       else:
        s += 0.0167
      else:
       if v76 <= 14.5:
        if v50 <= 0.109030677:
         if v28 <= -1.82:
          s += -0.0387
         else:
          if v16 <= 23.5:
           s += 0.0491
          else:
           s += -0.0502
        else:
         s += -0.0026
       else:
        s += -0.0465
     else:
      if v122 <= 0.498724808:
       if v123 <= 3877.39648:
        if v47 <= 0.0:
         s += 0.0278
        else:
         s += -0.0655
       else:
        s += 0.0572
      else:
       if v78 <= 200.5:
        s += 0.0474
       else:
        s += -0.1060
    if v96 <= 0.974497525:
     if v115 <= 0.981414017:
      if v122 <= 0.498724808:
       if v17 <= 0.0:
        if v115 <= 0.0470943316:
         if v7 <= 0.0:
          s += -0.0603
         else:
          s += 0.0008
        else:
         if v49 <= 0.206091363:
          if v61 <= 0.949974597:
           s += 0.0379
          else:
           s += -0.0215
         else:
          if v78 <= 110.5:
           s += -0.0573
          else:
           s += 0.0153
       else:
        if v103 <= 0.13609651:
         if v63 <= 11.5:
          if v122 <= 0.489691673:
           s += -0.0155
          else:
           s += 0.0508
         else:
          if v103 <= 0.011732365:
           s += 0.0344
          else:
           s += -0.1214
        else:
         if v103 <= 0.17277311:
          s += 0.0573
         else:
          if v103 <= 0.248508493:
           s += -0.0515
          else:
           s += 0.0055
      else:
       if v122 <= 0.517928204:
        if v63 <= 7.5:
         if v108 <= 0.943470558:
          s += -0.0889
         else:
          s += 0.0124
        else:
         s += 0.0323
       else:
        if v17 <= 0.0:
         if v122 <= 0.728708034:
          if v78 <= 331.5:
           s += -0.0161
          else:
           s += -0.0704
         else:
          if v85 <= 0.315:
           s += 0.0562
          else:
           s += -0.0788
        else:
         if v26 <= -1.795:
          s += -0.0558
         else:
          s += 0.0186
     else:
      if v106 <= 0.968044588:
       s += -0.0252
      else:
       if v26 <= 0.695:
        s += 0.0255
       else:
        s += -0.0781
    else:
     if v103 <= 0.988556733:
      if v108 <= 0.988906906:
       if v108 <= 0.884345353:
        s += -0.0465
       else:
        s += 0.0289
      else:
       s += -0.0982
     else:
      if v67 <= 36.5:
       s += 0.0518
      else:
       if v118 <= 0.93906786:
        s += -0.0769
       else:
        s += 0.0233
    if v39 <= 3.5:
     if v97 <= 11.5:
      if v79 <= 4.42167151e-05:
       if v4 <= 2.5:
        s += 0.0623
       else:
        s += -0.0600
      else:
       if v16 <= 16.5:
        if v79 <= 1.26769221:
         if v111 <= 37.5:
          if v107 <= 0.0372379582:
           s += -0.0373
          else:
           s += 0.0501
         else:
          if v123 <= 2015.01928:
           s += -0.0150
          else:
           s += -0.1123
        else:
         if v4 <= 1.5:
          if v107 <= 0.301259848:
           s += -0.0007
          else:
           s += 0.0146
         else:
          if v79 <= 1997.46509:
           s += -0.0190
          else:
           s += 0.0186
       else:
        if v79 <= 3664.81485:
         if v97 <= 5.5:
          s += 0.0630
         else:
          if v78 <= 124.5:
           s += -0.0533
          else:
           s += 0.0391
        else:
         if v70 <= 0.530510034:
          s += -0.0046
         else:
          s += -0.1182
     else:
      if v82 <= 10.5:
       if v49 <= 0.999998778:
        s += -0.0727
       else:
        s += 0.0240
      else:
       if v99 <= 5.5:
        if v79 <= 4823.28641:
         if v123 <= 472.808953:
          s += -0.0073
         else:
          s += 0.0654
        else:
         s += -0.0722
       else:
        if v70 <= 0.135161385:
         if v117 <= 0.071784452:
          s += -0.0234
         else:
          if v107 <= 0.00225851878:
           s += -0.0229
          else:
           s += 0.0575
        else:
         if v123 <= 2144.84625:
          if v123 <= 299.168618:
           s += 0.0434
          else:
           s += -0.0616
         else:
          if v79 <= 3226.93384:
           s += 0.0534
          else:
           s += -0.0495
    else:
     if v8 <= 0.195238095:
      s += -0.0792
     else:
      if v52 <= 0.452116402:
       if v9 <= 0.195238095:
        s += 0.0155
       else:
        s += -0.0671
      else:
       s += -0.0565
    if v96 <= 0.989293183:
     if v9 <= 0.229020979:
      if v1 <= 1.33333333:
       s += -0.0975
      else:
       if v11 <= -1.105:
        if v63 <= 6.5:
         if v54 <= 0.114799894:
          if v116 <= 0.984029785:
           s += -0.0342
          else:
           s += 0.0003
         else:
          if v117 <= 0.320107616:
           s += -0.0255
          else:
           s += 0.0256
        else:
         if v90 <= 4.5:
          s += -0.0136
         else:
          s += 0.0821
       else:
        if v115 <= 0.980809464:
         if v122 <= 0.498724808:
          if v37 <= 0.0:
           s += 0.0088
          else:
           s += -0.0466
         else:
          if v122 <= 0.517928204:
           s += -0.0608
          else:
           s += 0.0001
        else:
         if v106 <= 0.956968161:
          if v73 <= 7.5:
           s += -0.0337
          else:
           s += 0.0108
         else:
          if v49 <= 0.115188829:
           s += 0.0403
          else:
           s += -0.0136
     else:
      if v71 <= 0.905574334:
       if v63 <= 9.5:
        if v92 <= -0.9:
         if v87 <= 1.5:
          s += 0.0464
         else:
          s += -0.0186
        else:
         if v56 <= 85.5:
          if v1 <= 6.40108696:
           s += 0.0619
          else:
           s += 0.0072
         else:
          if v96 <= 0.827724661:
           s += -0.0471
          else:
           s += 0.0269
       else:
        if v44 <= 3.5:
         s += 0.0424
        else:
         s += -0.0572
      else:
       s += -0.0195
    else:
     if v54 <= 0.0296771755:
      if v2 <= 0.0:
       if v56 <= 162.5:
        if v71 <= 0.045195009:
         s += -0.0639
        else:
         s += 0.0493
       else:
        if v56 <= 168.5:
         s += -0.1336
        else:
         s += 0.0159
      else:
       if v49 <= 0.999999512:
        s += -0.1276
       else:
        s += 0.0254
     else:
      s += 0.0647
    if v96 <= 0.985354654:
     if v114 <= 0.989328047:
      if v39 <= 3.5:
       if v78 <= 245.5:
        if v110 <= 0.944289959:
         if v70 <= 0.0697533163:
          s += 0.0349
         else:
          if v102 <= 0.994624943:
           s += -0.0087
          else:
           s += 0.0093
        else:
         if v29 <= -0.02:
          if v48 <= 0.0:
           s += -0.0311
          else:
           s += 0.0117
         else:
          if v71 <= 0.9707385:
           s += -0.1344
          else:
           s += -0.0188
       else:
        if v35 <= 0.0:
         if v78 <= 575.5:
          if v71 <= 0.0653262527:
           s += -0.0044
          else:
           s += 0.0299
         else:
          if v71 <= 0.354655333:
           s += 0.0220
          else:
           s += -0.0274
        else:
         if v44 <= 14.5:
          if v96 <= 0.948504728:
           s += -0.0333
          else:
           s += 0.0438
         else:
          s += 0.0486
      else:
       s += -0.0287
     else:
      if v96 <= 0.925656909:
       if v61 <= 0.0820844944:
        if v117 <= 0.973068101:
         if v115 <= 0.988504484:
          s += -0.0503
         else:
          s += 0.0124
        else:
         if v109 <= 0.24159218:
          s += 0.0022
         else:
          s += -0.0765
       else:
        if v117 <= 0.99333803:
         s += -0.0141
        else:
         s += 0.0740
      else:
       if v49 <= 0.992320759:
        s += 0.0455
       else:
        if v60 <= 23.5:
         if v80 <= 78.5:
          s += 0.0320
         else:
          s += -0.0697
        else:
         if v48 <= 0.0426179603:
          s += -0.0238
         else:
          s += -0.1832
    else:
     if v60 <= 36.5:
      s += 0.0565
     else:
      if v54 <= 0.0340515341:
       if v61 <= 0.0172290947:
        s += 0.0257
       else:
        if v50 <= 1:
         s += -0.1577
        else:
         s += 0.0268
      else:
       s += 0.0473
    if v96 <= 0.989293183:
     if v40 <= 1.5:
      if v43 <= 0.0:
       if v9 <= 0.184659091:
        if v87 <= 1.5:
         if v79 <= 35.6102861:
          if v49 <= 0.999918481:
           s += -0.0745
          else:
           s += 0.0172
         else:
          if v76 <= 0.0:
           s += -0.0003
          else:
           s += -0.0264
        else:
         if v37 <= 0.0:
          if v29 <= -6.005:
           s += 0.0453
          else:
           s += 0.0017
         else:
          if v108 <= 0.884345353:
           s += -0.0532
          else:
           s += 0.0284
       else:
        if v29 <= -2.455:
         if v29 <= -6.005:
          if v53 <= 0.103016059:
           s += 0.0893
          else:
           s += -0.0512
         else:
          s += -0.0379
        else:
         if v27 <= -0.805:
          if v27 <= -1.545:
           s += 0.0502
          else:
           s += -0.0509
         else:
          if v85 <= -2.125:
           s += -0.0247
          else:
           s += 0.0427
      else:
       if v27 <= 1.395:
        if v43 <= 0.0:
         if v86 <= 13.5:
          if v23 <= 0.0:
           s += -0.0727
          else:
           s += 0.0163
         else:
          s += 0.0230
        else:
         if v88 <= 37.1:
          if v82 <= 0.0:
           s += -0.0862
          else:
           s += -0.0116
         else:
          if v123 <= 2240.52775:
           s += 0.0827
          else:
           s += -0.0222
       else:
        if v32 <= 0.0:
         s += 0.0412
        else:
         s += -0.1330
     else:
      s += -0.0623
    else:
     if v123 <= 1706.99583:
      s += 0.0626
     else:
      if v54 <= 0.0296771755:
       if v61 <= 0.0172290947:
        s += 0.0291
       else:
        if v105 <= 0.978838003:
         if v29 <= -1.785:
          s += 0.0133
         else:
          s += -0.2198
        else:
         s += -0.0349
      else:
       s += 0.0542
    if v96 <= 0.990452937:
     if v11 <= 0.0:
      if v121 <= 0.334848485:
       if v117 <= 0.977520478:
        if v99 <= 8.5:
         if v96 <= 0.941958139:
          if v56 <= 38.5:
           s += 0.0060
          else:
           s += -0.0412
         else:
          if v59 <= 0.999902797:
           s += -0.0143
          else:
           s += -0.1268
        else:
         if v72 <= 1.5:
          s += 0.0145
         else:
          s += -0.0534
       else:
        s += -0.0365
      else:
       if v56 <= 1.5:
        if v59 <= 0.00359551558:
         if v99 <= 8.5:
          s += 0.0480
         else:
          s += -0.0247
        else:
         s += -0.0035
       else:
        if v96 <= 0.913068011:
         if v74 <= 15.5:
          if v96 <= 0.711713663:
           s += -0.0475
          else:
           s += 0.0016
         else:
          if v106 <= 0.810263603:
           s += 0.0104
          else:
           s += -0.0139
        else:
         if v61 <= 0.0118784681:
          s += 0.0439
         else:
          if v42 <= 0.0693664796:
           s += 0.0141
          else:
           s += -0.0415
     else:
      if v115 <= 0.991236507:
       if v50 <= 0.972813257:
        if v66 <= 21.5:
         s += 0.0059
        else:
         if v74 <= 70.5:
          s += 0.0338
         else:
          if v61 <= 0.0191996603:
           s += -0.0893
          else:
           s += -0.0154
       else:
        if v101 <= 0.998333349:
         if v96 <= 0.890418878:
          if v78 <= 94.5:
           s += 0.0501
          else:
           s += -0.0060
         else:
          s += 0.0557
        else:
         s += -0.0011
      else:
       if v102 <= 0.999082339:
        if v59 <= 0.0870153779:
         s += -0.0117
        else:
         s += -0.0819
       else:
        s += 0.0300
    else:
     if v74 <= 78.5:
      if v99 <= 4.5:
       s += 0.0603
      else:
       s += -0.0370
     else:
      s += -0.0764
    if v68 <= 0.0:
     if v103 <= 0.999846193:
      if v103 <= 0.0336072645:
       if v122 <= 0.155478055:
        if v122 <= 0.0325531117:
         s += 0.0435
        else:
         if v63 <= 6.5:
          s += -0.0598
         else:
          s += 0.0435
       else:
        if v65 <= 0.309929577:
         if v78 <= 124.5:
          if v122 <= 0.423084264:
           s += -0.0417
          else:
           s += 0.0322
         else:
          if v78 <= 128.5:
           s += 0.0851
          else:
           s += 0.0123
        else:
         if v56 <= 8.5:
          s += -0.0346
         else:
          s += 0.0337
      else:
       if v51 <= 0.0395286437:
        if v67 <= 19.5:
         if v78 <= 52.5:
          s += -0.0629
         else:
          if v63 <= 11.5:
           s += 0.0502
          else:
           s += -0.0525
        else:
         s += -0.0400
       else:
        if v0 <= 53.1:
         if v70 <= 0.101623752:
          if v29 <= -0.315:
           s += -0.0056
          else:
           s += -0.0510
         else:
          if v103 <= 0.999591387:
           s += -0.0005
          else:
           s += 0.0264
        else:
         if v111 <= 42.5:
          if v54 <= 0.0323824139:
           s += 0.0141
          else:
           s += 0.0620
         else:
          s += -0.0106
     else:
      if v105 <= 0.978321478:
       if v78 <= 331.5:
        if v102 <= 0.999813059:
         if v117 <= 0.990593398:
          if v78 <= 216.5:
           s += -0.0915
          else:
           s += 0.0334
         else:
          s += 0.0353
        else:
         if v78 <= 168.5:
          if v6 <= 0.05415881:
           s += 0.0390
          else:
           s += -0.0432
         else:
          if v74 <= 64.5:
           s += 0.0161
          else:
           s += -0.0944
       else:
        s += 0.0523
      else:
       s += 0.0481
    else:
     if v79 <= 681.506607:
      s += 0.0285
     else:
      s += -0.0713
    if v34 <= 0.0:
     if v54 <= 0.886260495:
      if v61 <= 0.0315657564:
       if v52 <= 0.0178837953:
        if v41 <= 0.0533428165:
         if v98 <= 11.5:
          if v108 <= 0.945645234:
           s += -0.0058
          else:
           s += 0.0139
         else:
          if v63 <= 9.5:
           s += -0.0672
          else:
           s += 0.0358
        else:
         if v122 <= 0.293406496:
          if v41 <= 0.756578947:
           s += 0.0473
          else:
           s += -0.0267
         else:
          s += 0.0053
       else:
        if v67 <= 4.5:
         if v112 <= 0.0:
          s += -0.0529
         else:
          s += 0.0156
        else:
         if v48 <= 0.0131982617:
          if v74 <= 12.5:
           s += -0.0876
          else:
           s += -0.0092
         else:
          if v119 <= 0.493798051:
           s += 0.0299
          else:
           s += -0.1213
      else:
       if v6 <= 0.02051336:
        if v53 <= 0.220980145:
         if v122 <= 0.568331761:
          if v110 <= 0.00148110227:
           s += 0.0515
          else:
           s += -0.0154
         else:
          s += 0.0268
        else:
         if v122 <= 0.155478055:
          if v99 <= 6.5:
           s += -0.0379
          else:
           s += 0.0412
         else:
          if v72 <= 49.5:
           s += 0.0391
          else:
           s += -0.0424
       else:
        if v122 <= 0.498724808:
         if v54 <= 0.00771011819:
          if v41 <= 0.0259784076:
           s += -0.0345
          else:
           s += 0.0587
         else:
          if v93 <= 0.0:
           s += 0.0412
          else:
           s += -0.0041
        else:
         if v122 <= 0.533349392:
          s += -0.0826
         else:
          if v8 <= 0.0976190476:
           s += 0.0450
          else:
           s += -0.0217
     else:
      s += -0.0302
    else:
     if v98 <= 4.5:
      s += -0.0471
     else:
      if v51 <= 0.0171790657:
       s += -0.0264
      else:
       s += 0.1074
    if v78 <= 245.5:
     if v9 <= 0.0645833333:
      if v78 <= 224.5:
       if v103 <= 0.999846193:
        if v122 <= 0.558338289:
         if v122 <= 0.493584166:
          if v103 <= 0.994587604:
           s += -0.0122
          else:
           s += 0.0095
         else:
          if v78 <= 162.5:
           s += -0.0857
          else:
           s += 0.0155
        else:
         if v54 <= 0.0714052458:
          s += 0.0421
         else:
          s += -0.0309
       else:
        if v78 <= 168.5:
         if v122 <= 0.715252278:
          s += -0.0484
         else:
          s += 0.0276
        else:
         if v69 <= 0.349608778:
          s += 0.0287
         else:
          s += -0.1097
      else:
       if v123 <= 1949.43295:
        if v60 <= 14.5:
         if v112 <= 5.5:
          s += -0.0692
         else:
          s += 0.0179
        else:
         s += 0.0614
       else:
        if v60 <= 19.5:
         s += -0.1174
        else:
         s += -0.0389
     else:
      if v27 <= -0.865:
       s += -0.0412
      else:
       if v103 <= 0.999998805:
        if v29 <= -2.18:
         s += -0.0173
        else:
         s += 0.0397
       else:
        s += -0.0586
    else:
     if v123 <= 3516.5274:
      if v122 <= 0.273820308:
       if v103 <= 0.0336072645:
        if v123 <= 540.274718:
         if v123 <= 472.808953:
          s += -0.0248
         else:
          s += 0.1374
        else:
         s += -0.0370
       else:
        if v5 <= 0.0:
         if v60 <= 31.5:
          if v103 <= 0.813536493:
           s += 0.0535
          else:
           s += -0.0074
         else:
          if v60 <= 59.5:
           s += -0.0727
          else:
           s += 0.0227
        else:
         if v77 <= 27.5:
          s += 0.0407
         else:
          s += -0.0357
      else:
       if v108 <= 0.988042622:
        s += 0.0348
       else:
        s += -0.1084
     else:
      s += -0.0072
    if v96 <= 0.989293183:
     if v43 <= 0.0:
      if v58 <= 0.0111218768:
       if v79 <= 552.470136:
        if v28 <= 6.085:
         if v27 <= 0.0:
          if v104 <= 0.451886179:
           s += 0.0211
          else:
           s += -0.0844
         else:
          if v74 <= 4.5:
           s += 0.0401
          else:
           s += -0.0360
        else:
         if v28 <= 17.445:
          s += 0.0685
         else:
          s += 0.0012
       else:
        if v48 <= 0.0237054927:
         if v96 <= 0.939207231:
          if v28 <= 0.965:
           s += 0.0243
          else:
           s += -0.0043
         else:
          if v74 <= 90.5:
           s += 0.0435
          else:
           s += -0.0066
        else:
         if v121 <= 0.201190476:
          s += -0.0799
         else:
          if v27 <= 0.0:
           s += -0.0451
          else:
           s += 0.0124
      else:
       if v28 <= 10.41:
        if v102 <= 0.99868255:
         if v102 <= 0.99823299:
          if v53 <= 0.106530754:
           s += -0.0098
          else:
           s += -0.0487
         else:
          s += -0.0930
        else:
         s += 0.0098
       else:
        if v75 <= 0.0:
         if v72 <= 8.5:
          if v96 <= 0.944371576:
           s += -0.0217
          else:
           s += 0.0431
         else:
          s += 0.0508
        else:
         if v102 <= 0.997946329:
          s += 0.1109
         else:
          s += -0.0298
     else:
      if v102 <= 0.0710581192:
       if v105 <= 0.853792523:
        if v43 <= 0.6:
         s += -0.0438
        else:
         s += 0.0394
       else:
        s += -0.1230
      else:
       if v14 <= 31.5:
        s += -0.0442
       else:
        if v32 <= 0.0:
         s += 0.0310
        else:
         s += -0.0712
    else:
     if v74 <= 74.5:
      if v108 <= 0.774212412:
       s += -0.0584
      else:
       s += 0.0554
     else:
      s += -0.0641
    if v40 <= 1.5:
     if v96 <= 0.989293183:
      if v115 <= 0.981414017:
       if v76 <= 14.5:
        if v39 <= 2.5:
         if v76 <= 8.5:
          if v27 <= -0.185:
           s += -0.0057
          else:
           s += 0.0069
         else:
          if v109 <= 0.965251478:
           s += 0.0613
          else:
           s += -0.0323
        else:
         if v13 <= 1.04577128:
          if v27 <= 2.255:
           s += 0.0045
          else:
           s += -0.0490
         else:
          s += -0.0803
       else:
        if v33 <= 0.0:
         if v91 <= 30.5:
          if v90 <= 5.5:
           s += -0.0204
          else:
           s += -0.0764
         else:
          if v26 <= 0.345:
           s += -0.0204
          else:
           s += 0.0421
        else:
         if v58 <= 0.911522199:
          s += -0.0476
         else:
          s += 0.0817
      else:
       if v106 <= 0.973418982:
        if v92 <= -1.635:
         if v101 <= 0.994417849:
          if v121 <= 0.529663147:
           s += -0.0279
          else:
           s += 0.0351
         else:
          s += 0.0624
        else:
         if v121 <= 0.385078777:
          if v105 <= 0.982851189:
           s += -0.0336
          else:
           s += -0.0989
         else:
          if v90 <= 8.5:
           s += -0.0140
          else:
           s += 0.0621
       else:
        if v26 <= 0.445:
         if v107 <= 0.0136453774:
          if v96 <= 0.605247057:
           s += -0.0571
          else:
           s += 0.0259
         else:
          if v9 <= 0.0:
           s += 0.0107
          else:
           s += 0.0548
        else:
         s += -0.0706
     else:
      if v2 <= 0.0:
       s += 0.0485
      else:
       if v100 <= 0.0310181416:
        if v118 <= 0.955997486:
         if v50 <= 0.993755895:
          s += 0.0089
         else:
          s += -0.1957
        else:
         s += -0.0054
       else:
        s += 0.0370
    else:
     s += -0.0622
    if v14 <= 25.5:
     if v3 <= 0.0:
      if v49 <= 0.231020952:
       if v103 <= 0.0081563433:
        if v108 <= 0.812143164:
         s += -0.0207
        else:
         s += -0.0957
       else:
        if v36 <= 0.0:
         if v70 <= 0.117967421:
          s += -0.0278
         else:
          if v74 <= 15.5:
           s += 0.0514
          else:
           s += 0.0048
        else:
         if v102 <= 0.00775470718:
          if v123 <= 1212.06057:
           s += -0.0529
          else:
           s += 0.0632
         else:
          s += -0.0523
      else:
       if v97 <= 0.0:
        s += 0.0283
       else:
        if v102 <= 0.999705003:
         s += -0.0728
        else:
         s += 0.0409
     else:
      if v52 <= 0.108751971:
       s += 0.0315
      else:
       s += -0.0166
    else:
     if v14 <= 33.5:
      if v116 <= 0.963228578:
       s += 0.0033
      else:
       s += 0.0515
     else:
      if v106 <= 0.803183553:
       if v66 <= 10.5:
        s += 0.0016
       else:
        if v75 <= 0.0:
         if v76 <= 18.5:
          s += 0.0613
         else:
          s += -0.0242
        else:
         s += -0.0348
      else:
       if v62 <= 0.0156659031:
        if v36 <= 0.0:
         if v49 <= 0.0110506961:
          if v15 <= 24.5:
           s += 0.0049
          else:
           s += 0.0927
         else:
          if v71 <= 0.720640579:
           s += -0.0191
          else:
           s += 0.0169
        else:
         if v39 <= 0.0:
          s += 0.0304
         else:
          s += -0.0329
       else:
        if v103 <= 0.999878475:
         if v70 <= 0.997750804:
          if v121 <= 0.334848485:
           s += -0.0552
          else:
           s += -0.0110
         else:
          if v2 <= 0.0952885391:
           s += -0.0142
          else:
           s += 0.0648
        else:
         if v71 <= 0.248142162:
          s += -0.1541
         else:
          s += 0.0015
    if v22 <= 0.0:
     if v96 <= 0.990452937:
      if v108 <= 0.988042622:
       if v9 <= 0.275252525:
        if v121 <= 0.334848485:
         if v28 <= 7.605:
          if v28 <= -0.51:
           s += -0.0212
          else:
           s += 0.0060
         else:
          if v54 <= 0.0932020115:
           s += -0.0389
          else:
           s += 0.0103
        else:
         if v24 <= 0.0:
          if v15 <= 24.5:
           s += 0.0033
          else:
           s += 0.0364
         else:
          if v121 <= 0.855844156:
           s += 0.0093
          else:
           s += -0.0878
       else:
        if v29 <= -1.64:
         if v74 <= 23.5:
          s += -0.0518
         else:
          s += 0.0102
        else:
         s += 0.0471
      else:
       if v56 <= 43.5:
        if v54 <= 0.0209548454:
         if v48 <= 0.0272892572:
          if v96 <= 0.868082282:
           s += -0.0343
          else:
           s += 0.0474
         else:
          if v48 <= 0.0987336274:
           s += -0.1229
          else:
           s += -0.0204
        else:
         if v57 <= 0.951647156:
          s += 0.0505
         else:
          s += -0.0135
       else:
        if v106 <= 0.936848901:
         if v121 <= 0.462112514:
          s += -0.0448
         else:
          s += 0.0385
        else:
         if v106 <= 0.968044588:
          if v29 <= -0.34:
           s += -0.0462
          else:
           s += -0.2370
         else:
          if v96 <= 0.907987292:
           s += -0.0623
          else:
           s += 0.0251
     else:
      if v74 <= 78.5:
       if v108 <= 0.774212412:
        s += -0.0553
       else:
        s += 0.0609
      else:
       if v54 <= 0.0243617991:
        s += -0.1145
       else:
        s += 0.0224
    else:
     if v64 <= 0.954545455:
      if v101 <= 0.000281764751:
       if v28 <= 0.78:
        s += 0.0679
       else:
        s += -0.0242
      else:
       s += -0.0578
     else:
      s += 0.0321
    if v96 <= 0.983743998:
     if v115 <= 0.974606047:
      if v115 <= 0.0833574853:
       if v121 <= 0.277926322:
        if v96 <= 0.972915132:
         if v109 <= 0.854155918:
          if v107 <= 0.00305930208:
           s += -0.0399
          else:
           s += 0.0039
         else:
          if v56 <= 18.5:
           s += -0.0600
          else:
           s += 0.0174
        else:
         s += -0.1319
       else:
        s += 0.0042
      else:
       if v108 <= 0.380026673:
        if v26 <= 1.345:
         if v29 <= -0.125:
          if v121 <= 0.525211864:
           s += -0.0015
          else:
           s += 0.0252
         else:
          s += 0.0499
        else:
         s += 0.0632
       else:
        if v106 <= 0.810263603:
         if v102 <= 0.0303756525:
          if v102 <= 0.0204005805:
           s += 0.0091
          else:
           s += -0.0640
         else:
          if v76 <= 59.5:
           s += 0.0369
          else:
           s += -0.0507
        else:
         if v3 <= 0.0:
          if v108 <= 0.939667459:
           s += -0.0223
          else:
           s += 0.0061
         else:
          s += 0.0101
     else:
      if v79 <= 1228.31524:
       if v102 <= 0.999082339:
        if v73 <= 10.5:
         if v60 <= 35.5:
          if v84 <= 1.825:
           s += -0.0465
          else:
           s += -0.0026
         else:
          s += 0.0176
        else:
         s += 0.0015
       else:
        s += 0.0245
      else:
       if v89 <= 0.24829143:
        if v50 <= 0.99892323:
         s += 0.0315
        else:
         s += -0.0112
       else:
        s += -0.0349
    else:
     if v60 <= 36.5:
      if v73 <= 3.5:
       s += 0.0552
      else:
       if v115 <= 0.993458157:
        s += 0.0376
       else:
        s += -0.1500
     else:
      if v79 <= 789.198973:
       if v58 <= 0.0240481928:
        s += -0.0124
       else:
        s += -0.1857
      else:
       s += 0.0129
    if v122 <= 0.495444415:
     if v39 <= 0.0:
      if v63 <= 11.5:
       if v119 <= 0.978985164:
        if v122 <= 0.489691673:
         if v106 <= 0.950176502:
          if v110 <= 0.488389495:
           s += -0.0025
          else:
           s += 0.0137
         else:
          if v63 <= 2.5:
           s += 0.0160
          else:
           s += 0.0692
        else:
         s += 0.0610
       else:
        if v108 <= 0.774212412:
         s += -0.0521
        else:
         s += 0.0019
      else:
       if v122 <= 0.363742493:
        if v61 <= 0.250102459:
         s += 0.0597
        else:
         s += -0.0638
       else:
        s += -0.1107
     else:
      if v122 <= 0.203723544:
       if v123 <= 227.936428:
        s += 0.0427
       else:
        s += -0.0547
      else:
       if v108 <= 0.878167091:
        s += 0.0151
       else:
        s += -0.0502
    else:
     if v122 <= 0.533349392:
      if v28 <= -0.19:
       s += 0.0342
      else:
       if v28 <= 10.41:
        if v123 <= 2587.8017:
         s += -0.1021
        else:
         if v122 <= 0.517928204:
          if v105 <= 0.933432912:
           s += -0.0803
          else:
           s += 0.0262
         else:
          s += 0.0596
       else:
        if v61 <= 0.039564774:
         s += 0.0229
        else:
         s += -0.0925
     else:
      if v26 <= 0.365:
       if v54 <= 0.015784832:
        if v107 <= 0.0828784196:
         if v107 <= 0.018553283:
          s += 0.0318
         else:
          s += -0.0499
        else:
         s += 0.0428
       else:
        if v108 <= 0.380026673:
         s += 0.0322
        else:
         if v28 <= -0.19:
          s += -0.0800
         else:
          if v105 <= 0.947965006:
           s += -0.0237
          else:
           s += 0.0189
      else:
       if v39 <= 1.5:
        if v123 <= 5056.29666:
         s += -0.0037
        else:
         s += -0.0923
       else:
        s += 0.0608
    if v40 <= 1.5:
     if v68 <= 0.0:
      if v37 <= 0.0:
       if v122 <= 0.495444415:
        if v79 <= 4454.07311:
         if v119 <= 0.978985164:
          if v58 <= 0.0649675325:
           s += 0.0097
          else:
           s += -0.0067
         else:
          if v104 <= 0.889035257:
           s += -0.0131
          else:
           s += -0.0917
        else:
         if v79 <= 8582.92598:
          if v26 <= -2.115:
           s += -0.0143
          else:
           s += 0.0644
         else:
          if v110 <= 0.488389495:
           s += -0.0668
          else:
           s += 0.0269
       else:
        if v122 <= 0.517928204:
         if v35 <= 0.0:
          if v123 <= 5329.85619:
           s += -0.0770
          else:
           s += -0.0021
         else:
          if v61 <= 0.806103299:
           s += 0.0584
          else:
           s += -0.0277
        else:
         if v54 <= 0.013290655:
          if v78 <= 190.5:
           s += 0.0404
          else:
           s += 0.0017
         else:
          if v15 <= 14.5:
           s += 0.0194
          else:
           s += -0.0222
      else:
       if v89 <= 0.215627568:
        if v35 <= 0.0:
         if v119 <= 0.945254574:
          if v122 <= 0.545331368:
           s += -0.0560
          else:
           s += -0.0045
         else:
          s += 0.0359
        else:
         if v27 <= -0.635:
          s += -0.0277
         else:
          if v44 <= 66.5:
           s += 0.0667
          else:
           s += 0.0027
       else:
        if v78 <= 236.5:
         if v69 <= 0.655979791:
          s += -0.1007
         else:
          s += -0.0387
        else:
         if v60 <= 18.5:
          s += 0.0427
         else:
          if v54 <= 0.0610362081:
           s += 0.0034
          else:
           s += -0.0510
     else:
      if v79 <= 681.506607:
       s += 0.0363
      else:
       s += -0.0703
    else:
     if v27 <= 1.265:
      s += -0.0690
     else:
      s += -0.0169
    if v54 <= 0.886260495:
     if v54 <= 0.440209905:
      if v88 <= 45.1:
       if v107 <= 0.993647546:
        if v9 <= 0.275252525:
         if v104 <= 0.0:
          if v58 <= 0.0111218768:
           s += 0.0013
          else:
           s += -0.0098
         else:
          if v123 <= 1735.49394:
           s += -0.0542
          else:
           s += 0.0033
        else:
         if v111 <= 1.5:
          s += -0.0350
         else:
          s += 0.0345
       else:
        if v116 <= 0.975632005:
         s += 0.0628
        else:
         if v13 <= 1.9241567:
          s += -0.0799
         else:
          s += 0.0375
      else:
       if v14 <= 27:
        if v107 <= 0.0510282225:
         if v113 <= 0.972923814:
          if v9 <= 0.0408333333:
           s += -0.0274
          else:
           s += 0.0418
         else:
          s += -0.0807
        else:
         if v111 <= 47.5:
          s += 0.0589
         else:
          s += -0.0242
       else:
        if v14 <= 33.5:
         if v111 <= 22.5:
          s += 0.0642
         else:
          if v61 <= 0.999644886:
           s += 0.0318
          else:
           s += -0.0416
        else:
         if v7 <= 0.0:
          if v72 <= 1.5:
           s += 0.0004
          else:
           s += -0.0630
         else:
          if v53 <= 0.0359841677:
           s += 0.0008
          else:
           s += 0.0442
     else:
      if v78 <= 76.5:
       s += -0.0606
      else:
       if v73 <= 48.5:
        if v119 <= 0.394216155:
         if v74 <= 14.5:
          s += -0.0159
         else:
          if v70 <= 0.766342694:
           s += 0.1393
          else:
           s += 0.0405
        else:
         s += 0.0168
       else:
        s += -0.0145
    else:
     if v78 <= 429:
      if v30 <= 0.0:
       if v108 <= 0.967362998:
        s += -0.0530
       else:
        s += 0.0457
      else:
       s += 0.0456
     else:
      s += 0.0430
    if v21 <= 0.0:
     if v39 <= 2.5:
      if v78 <= 76.5:
       if v0 <= 34.2:
        if v81 <= 0.175310539:
         if v9 <= 0.0408333333:
          if v4 <= 0.0:
           s += 0.0026
          else:
           s += -0.0398
         else:
          if v96 <= 0.662325184:
           s += -0.0161
          else:
           s += 0.0676
        else:
         if v8 <= 0.26969697:
          s += -0.1015
         else:
          s += -0.0199
       else:
        if v66 <= 27.5:
         if v46 <= 2.5:
          s += 0.0631
         else:
          if v96 <= 0.479619362:
           s += -0.0375
          else:
           s += 0.0574
        else:
         s += -0.0381
      else:
       if v78 <= 99.5:
        if v87 <= 7.5:
         if v28 <= 0.965:
          if v28 <= -7.635:
           s += -0.0197
          else:
           s += 0.0840
         else:
          if v108 <= 0.152722295:
           s += -0.0088
          else:
           s += 0.0440
        else:
         if v50 <= 0.109030677:
          s += -0.0687
         else:
          s += 0.0354
       else:
        if v28 <= -7.635:
         if v18 <= 0.0:
          s += -0.0610
         else:
          if v108 <= 0.812143164:
           s += -0.0282
          else:
           s += 0.0473
        else:
         if v78 <= 110.5:
          if v103 <= 0.998759912:
           s += -0.0063
          else:
           s += -0.0767
         else:
          if v108 <= 0.755878488:
           s += 0.0114
          else:
           s += -0.0020
     else:
      if v0 <= 5.5:
       if v111 <= 49.5:
        s += -0.0623
       else:
        if v96 <= 0.573365512:
         if v50 <= 0.129916361:
          s += 0.0100
         else:
          s += -0.0610
        else:
         s += 0.0466
      else:
       s += -0.0812
    else:
     if v108 <= 0.812143164:
      if v26 <= 0.25:
       s += -0.0489
      else:
       s += 0.0282
     else:
      s += 0.0423
    if v40 <= 1.5:
     if v42 <= 0.177124183:
      if v97 <= 8.5:
       if v112 <= -17.5:
        if v70 <= 0.997750804:
         s += 0.0910
        else:
         if v28 <= -1.82:
          s += -0.0627
         else:
          if v113 <= 0.232503747:
           s += 0.0582
          else:
           s += -0.0230
       else:
        if v15 <= 14.5:
         if v103 <= 0.998759912:
          if v16 <= 16.5:
           s += -0.0004
          else:
           s += 0.0631
         else:
          if v61 <= 0.412778905:
           s += 0.0276
          else:
           s += 0.0896
        else:
         if v103 <= 0.999930456:
          if v78 <= 52.5:
           s += -0.0430
          else:
           s += -0.0002
         else:
          if v119 <= 0.967535549:
           s += -0.0620
          else:
           s += 0.0033
      else:
       if v44 <= 8.5:
        s += -0.0757
       else:
        if v118 <= 0.249681833:
         if v78 <= 153.5:
          s += -0.0471
         else:
          if v51 <= 0.987369443:
           s += -0.0229
          else:
           s += 0.0475
        else:
         if v27 <= -1.045:
          s += -0.0538
         else:
          if v16 <= 23.5:
           s += 0.0242
          else:
           s += -0.0520
     else:
      if v14 <= 29.5:
       if v2 <= 0.794494721:
        if v71 <= 0.637046301:
         s += 0.0237
        else:
         s += -0.0286
       else:
        s += -0.0424
      else:
       if v101 <= 0.00224610547:
        if v103 <= 0.00218929657:
         s += 0.0083
        else:
         s += 0.0871
       else:
        if v2 <= 0.119456735:
         if v27 <= -0.065:
          s += -0.0042
         else:
          if v55 <= 1.5:
           s += 0.0385
          else:
           s += -0.0472
        else:
         if v118 <= 0.975901781:
          if v112 <= 11.5:
           s += -0.0371
          else:
           s += 0.0423
         else:
          s += -0.0568
    else:
     s += -0.0576
    if v20 <= 0.0:
     if v9 <= 0.212406015:
      if v1 <= 1.33333333:
       s += -0.0947
      else:
       if v15 <= 14.5:
        if v110 <= 0.902232701:
         if v76 <= 0.0:
          if v98 <= 3.5:
           s += 0.0515
          else:
           s += 0.0036
         else:
          if v73 <= 40.5:
           s += 0.0092
          else:
           s += -0.0451
        else:
         if v74 <= 22.5:
          if v82 <= 2.5:
           s += 0.0140
          else:
           s += -0.0630
         else:
          s += 0.0156
       else:
        if v14 <= 25.5:
         if v106 <= 0.83264103:
          if v58 <= 0.330673759:
           s += 0.0039
          else:
           s += -0.0390
         else:
          if v3 <= 0.998951782:
           s += -0.0401
          else:
           s += 0.0387
        else:
         if v14 <= 33.5:
          if v73 <= 1.5:
           s += 0.0345
          else:
           s += 0.0032
         else:
          if v7 <= 0.0:
           s += -0.0286
          else:
           s += -0.0006
     else:
      if v15 <= 9.5:
       if v4 <= 0.0:
        s += -0.0481
       else:
        if v67 <= 3.5:
         s += -0.0334
        else:
         s += 0.0344
      else:
       if v50 <= 0.999999485:
        if v93 <= 0.0:
         if v26 <= -1.74:
          s += -0.0210
         else:
          if v105 <= 0.0324097031:
           s += 0.0000
          else:
           s += 0.0622
        else:
         if v50 <= 0.073692799:
          s += -0.0449
         else:
          s += 0.0348
       else:
        if v106 <= 0.889776421:
         if v114 <= 0.944406681:
          s += -0.0781
         else:
          s += 0.0119
        else:
         if v105 <= 0.9614648:
          s += 0.0483
         else:
          s += -0.0129
    else:
     if v79 <= 1207.71231:
      s += -0.0757
     else:
      if v0 <= 9.1:
       s += -0.0306
      else:
       s += 0.0524
    if v40 <= 1.5:
     if v77 <= 0.0:
      if v68 <= 0.0:
       if v98 <= 11.5:
        if v16 <= 15.5:
         if v98 <= 7.5:
          if v106 <= 0.770404614:
           s += 0.0121
          else:
           s += -0.0009
         else:
          if v29 <= -0.405:
           s += -0.0155
          else:
           s += -0.0911
        else:
         if v90 <= 1.5:
          if v65 <= 0.318216098:
           s += -0.0476
          else:
           s += 0.0491
         else:
          if v28 <= 12.495:
           s += 0.0559
          else:
           s += 0.0118
       else:
        if v64 <= 0.316666667:
         s += -0.0649
        else:
         s += 0.0235
      else:
       s += -0.0592
     else:
      if v36 <= 0.0:
       if v77 <= 7.5:
        if v79 <= 2777.66849:
         if v101 <= 0.992940082:
          if v110 <= 0.746397527:
           s += -0.0567
          else:
           s += 0.0121
         else:
          s += 0.0086
        else:
         s += 0.0405
       else:
        if v29 <= -0.885:
         if v123 <= 1949.43295:
          if v29 <= -4.98:
           s += 0.0437
          else:
           s += -0.0505
         else:
          if v123 <= 3343.61279:
           s += 0.0599
          else:
           s += -0.0169
        else:
         if v123 <= 3565.1883:
          if v29 <= -0.315:
           s += 0.0623
          else:
           s += 0.0217
         else:
          if v64 <= 0.316666667:
           s += 0.0089
          else:
           s += -0.0597
      else:
       if v79 <= 4823.28641:
        if v110 <= 0.513256964:
         if v106 <= 0.903968607:
          if v102 <= 0.0504962247:
           s += -0.0184
          else:
           s += -0.0924
         else:
          if v49 <= 0.0912541499:
           s += -0.0574
          else:
           s += 0.0354
        else:
         if v28 <= 6.195:
          s += -0.0273
         else:
          s += 0.0547
       else:
        s += -0.1039
    else:
     s += -0.0589
    if v73 <= 4.5:
     if v96 <= 0.962568754:
      if v119 <= 0.983765695:
       if v17 <= 0.0:
        if v33 <= 0.0:
         if v78 <= 580.5:
          if v117 <= 0.0247478487:
           s += -0.0299
          else:
           s += 0.0167
         else:
          if v123 <= 5247.52684:
           s += 0.0256
          else:
           s += -0.0791
        else:
         if v78 <= 115.5:
          s += -0.0712
         else:
          s += -0.0114
       else:
        if v78 <= 236.5:
         if v78 <= 224.5:
          if v33 <= 0.0:
           s += -0.0213
          else:
           s += 0.0162
         else:
          if v123 <= 1077.37428:
           s += 0.0063
          else:
           s += -0.0928
        else:
         if v44 <= 10.5:
          s += -0.0030
         else:
          s += 0.0431
      else:
       s += -0.0420
     else:
      if v99 <= 3.5:
       if v64 <= 0.954545455:
        if v70 <= 0.901237053:
         s += 0.0296
        else:
         s += -0.0355
       else:
        if v6 <= 0.0:
         s += -0.1353
        else:
         s += 0.0322
      else:
       if v27 <= 0.75:
        s += -0.0518
       else:
        s += 0.0201
    else:
     if v99 <= 8.5:
      if v66 <= 22.5:
       if v1 <= 5.22075923:
        if v27 <= 0.685:
         s += 0.0117
        else:
         s += -0.0511
       else:
        if v85 <= 1.695:
         if v11 <= -0.825:
          if v96 <= 0.883249602:
           s += 0.0088
          else:
           s += -0.0700
         else:
          if v123 <= 1047.77517:
           s += 0.0466
          else:
           s += 0.0143
        else:
         s += -0.0438
      else:
       if v97 <= 7.5:
        if v6 <= 0.177124183:
         s += -0.0071
        else:
         s += -0.0813
       else:
        s += 0.0806
     else:
      if v42 <= 0.220486111:
       s += -0.0347
      else:
       s += 0.0443
    if v0 <= 59.1:
     if v4 <= 1.5:
      if v54 <= 0.886260495:
       if v102 <= 0.999082339:
        if v59 <= 0.00359551558:
         if v123 <= 540.274718:
          if v102 <= 0.978455901:
           s += 0.0418
          else:
           s += -0.0085
         else:
          if v121 <= 0.437928082:
           s += -0.0150
          else:
           s += 0.0128
        else:
         if v27 <= 1.705:
          if v27 <= 1.145:
           s += -0.0081
          else:
           s += -0.0431
         else:
          if v42 <= 0.0:
           s += -0.0058
          else:
           s += 0.0335
       else:
        if v102 <= 0.999557263:
         s += 0.0375
        else:
         if v112 <= 0.0:
          s += -0.0481
         else:
          if v101 <= 0.999360347:
           s += 0.0406
          else:
           s += -0.0110
      else:
       if v123 <= 1706.99583:
        s += -0.0718
       else:
        if v61 <= 0.546168785:
         s += -0.0579
        else:
         s += 0.0289
     else:
      if v108 <= 0.878167091:
       if v108 <= 0.294698397:
        if v96 <= 0.711713663:
         if v28 <= 31.255:
          s += -0.0334
         else:
          s += 0.0731
        else:
         s += 0.0271
       else:
        if v35 <= 0.0:
         if v28 <= -0.51:
          s += -0.0292
         else:
          s += 0.0466
        else:
         s += -0.0454
      else:
       if v54 <= 0.00281172158:
        s += 0.0432
       else:
        if v65 <= 0.167043741:
         if v92 <= 1.665:
          s += -0.0882
         else:
          s += 0.0031
        else:
         if v123 <= 499.781057:
          s += -0.0639
         else:
          s += -0.0120
    else:
     if v54 <= 0.0384226884:
      if v74 <= 72.5:
       if v112 <= -2.5:
        s += -0.0432
       else:
        s += 0.0273
      else:
       if v101 <= 0.124350523:
        s += 0.0288
       else:
        s += -0.0647
     else:
      s += 0.0429
    if v106 <= 0.810263603:
     if v46 <= 1.5:
      if v96 <= 0.220022791:
       s += -0.0239
      else:
       if v63 <= 0.0:
        s += 0.0552
       else:
        s += -0.0156
     else:
      if v99 <= 8.5:
       if v118 <= 0.917504795:
        if v28 <= -7.635:
         s += -0.0396
        else:
         if v43 <= 0.0:
          if v44 <= 1.5:
           s += -0.0444
          else:
           s += 0.0180
         else:
          if v44 <= 6.5:
           s += -0.0351
          else:
           s += 0.0358
       else:
        if v106 <= 0.0:
         if v74 <= 6.5:
          s += 0.0980
         else:
          if v96 <= 0.573365512:
           s += -0.0493
          else:
           s += 0.0360
        else:
         if v15 <= 33.5:
          s += -0.0298
         else:
          s += 0.0572
      else:
       if v42 <= 0.0363756614:
        s += -0.0338
       else:
        if v8 <= 0.395652174:
         s += 0.0233
        else:
         s += -0.0336
    else:
     if v39 <= 3.5:
      if v90 <= 9.5:
       if v58 <= 0.354010025:
        if v15 <= 16.5:
         if v119 <= 0.794920854:
          if v96 <= 0.408680213:
           s += 0.0521
          else:
           s += -0.0367
         else:
          if v106 <= 0.903968607:
           s += -0.0067
          else:
           s += 0.0413
        else:
         if v63 <= 14.5:
          if v63 <= 11.5:
           s += -0.0063
          else:
           s += -0.0843
         else:
          s += 0.0568
       else:
        if v50 <= 0.998591895:
         s += -0.0058
        else:
         s += -0.0688
      else:
       if v28 <= 5.27:
        if v119 <= 0.962489379:
         s += 0.0124
        else:
         s += -0.0717
       else:
        if v74 <= 82.5:
         s += 0.0406
        else:
         s += -0.0158
     else:
      if v8 <= 0.97826087:
       s += -0.0569
      else:
       s += 0.0271
    if v76 <= 15.5:
     if v60 <= 32.5:
      if v16 <= 5.5:
       if v83 <= 16:
        if v1 <= 5.82772753:
         s += -0.0157
        else:
         s += 0.0712
       else:
        if v89 <= 0.106406567:
         if v101 <= 0.999360347:
          if v123 <= 2035.88221:
           s += -0.0148
          else:
           s += 0.0613
         else:
          if v61 <= 0.0036575277:
           s += -0.0963
          else:
           s += 0.0390
        else:
         if v59 <= 0.744774809:
          s += -0.0359
         else:
          s += -0.1075
      else:
       if v102 <= 0.999082339:
        if v123 <= 5329.85619:
         if v123 <= 1629.0884:
          if v92 <= 2.975:
           s += 0.0003
          else:
           s += 0.0627
         else:
          if v66 <= 1.5:
           s += 0.0027
          else:
           s += -0.0293
        else:
         if v66 <= 37.5:
          s += 0.0514
         else:
          s += -0.0518
       else:
        if v123 <= 2015.01928:
         if v55 <= 1.5:
          s += 0.0500
         else:
          s += -0.0516
        else:
         if v51 <= 0.999999493:
          s += 0.0438
         else:
          if v106 <= 0.959698619:
           s += -0.0402
          else:
           s += 0.0388
     else:
      if v61 <= 0.447444455:
       if v53 <= 0.999072356:
        if v60 <= 99.5:
         if v59 <= 0.959914158:
          s += 0.0264
         else:
          if v59 <= 0.976179205:
           s += -0.0713
          else:
           s += 0.0026
        else:
         if v60 <= 123.5:
          if v66 <= 130.5:
           s += -0.0617
          else:
           s += 0.0289
         else:
          if v39 <= 3.5:
           s += 0.0134
          else:
           s += -0.0458
       else:
        s += -0.0532
      else:
       s += 0.0574
    else:
     if v123 <= 649.205821:
      s += 0.0519
     else:
      if v63 <= 3.5:
       s += -0.0444
      else:
       s += 0.0096
    if v20 <= 0.0:
     if v96 <= 0.990452937:
      if v68 <= 0.0:
       if v11 <= 1.765:
        if v110 <= 0.959505321:
         if v110 <= 0.488389495:
          if v100 <= 0.00100374102:
           s += 0.0116
          else:
           s += -0.0085
         else:
          if v12 <= 28.5:
           s += 0.0059
          else:
           s += 0.0802
        else:
         if v112 <= 19.5:
          if v112 <= 12.5:
           s += -0.0109
          else:
           s += -0.0751
         else:
          if v60 <= 9.5:
           s += 0.0104
          else:
           s += -0.0403
       else:
        if v79 <= 1120.57035:
         if v103 <= 0.999660852:
          if v27 <= -1.045:
           s += -0.0081
          else:
           s += 0.0378
         else:
          if v79 <= 110.446457:
           s += -0.1104
          else:
           s += 0.0123
        else:
         if v51 <= 0.107463406:
          if v29 <= -2.315:
           s += 0.0148
          else:
           s += -0.0348
         else:
          if v79 <= 1228.31524:
           s += -0.0350
          else:
           s += 0.0157
      else:
       if v79 <= 681.506607:
        if v120 <= 0.108541466:
         s += -0.0101
        else:
         s += 0.0635
       else:
        s += -0.0684
     else:
      if v60 <= 45.5:
       if v74 <= 78.5:
        s += 0.0641
       else:
        if v65 <= 0.545643939:
         s += 0.0080
        else:
         s += -0.0481
      else:
       if v51 <= 0.999902333:
        if v27 <= 1.395:
         if v80 <= 47.1:
          s += -0.1081
         else:
          s += -0.0079
        else:
         s += 0.0243
       else:
        if v99 <= 2.5:
         s += 0.0489
        else:
         s += -0.0098
    else:
     if v79 <= 1207.71231:
      s += -0.0810
     else:
      if v100 <= 0.00245396197:
       s += -0.0271
      else:
       s += 0.0579
    if v37 <= 0.0:
     if v40 <= 1.5:
      if v2 <= 0.842312474:
       if v61 <= 0.357201901:
        if v70 <= 0.697076607:
         if v123 <= 5247.52684:
          if v110 <= 0.910634908:
           s += 0.0147
          else:
           s += -0.0073
         else:
          if v67 <= 60.5:
           s += -0.0326
          else:
           s += 0.0293
        else:
         if v16 <= 14.5:
          if v56 <= 15.5:
           s += -0.0143
          else:
           s += 0.0044
         else:
          if v36 <= 0.0:
           s += 0.0469
          else:
           s += -0.0284
       else:
        if v93 <= -0.545:
         s += -0.0256
        else:
         if v29 <= -1.735:
          s += -0.0109
         else:
          if v27 <= 1.705:
           s += 0.0715
          else:
           s += 0.0018
      else:
       if v123 <= 299.168618:
        if v112 <= 0.0:
         s += 0.0771
        else:
         if v69 <= 0.625628395:
          s += 0.0380
         else:
          s += -0.0298
       else:
        if v29 <= -0.14:
         if v16 <= 13.5:
          if v123 <= 1587.36597:
           s += -0.0500
          else:
           s += -0.0095
         else:
          if v123 <= 1118.62009:
           s += 0.0482
          else:
           s += -0.0159
        else:
         if v26 <= 0.745:
          if v67 <= 3.5:
           s += -0.0047
          else:
           s += 0.0853
         else:
          s += -0.0575
     else:
      s += -0.0526
    else:
     if v89 <= 0.215627568:
      if v35 <= 0.0:
       if v29 <= -0.505:
        if v49 <= 1:
         s += -0.0652
        else:
         s += 0.0204
       else:
        if v112 <= 16.5:
         s += 0.0759
        else:
         s += -0.0212
      else:
       if v27 <= -0.635:
        s += -0.0243
       else:
        s += 0.0608
     else:
      if v27 <= 0.335:
       s += -0.0065
      else:
       s += -0.0950
    if v122 <= 0.044585108:
     if v54 <= 0.400220629:
      if v55 <= 1.5:
       if v44 <= 1.5:
        if v61 <= 0.125682748:
         s += 0.0314
        else:
         s += -0.0719
       else:
        if v110 <= 0.936627581:
         if v69 <= 0.770850382:
          s += 0.0864
         else:
          if v98 <= 5.5:
           s += 0.0492
          else:
           s += -0.0379
        else:
         s += 0.0032
      else:
       s += -0.0458
     else:
      s += -0.0475
    else:
     if v122 <= 0.0697153971:
      if v98 <= 2.5:
       if v96 <= 0.75421865:
        if v91 <= 35.5:
         s += -0.0625
        else:
         s += 0.0076
       else:
        s += 0.0545
      else:
       s += -0.0656
     else:
      if v122 <= 0.0856622796:
       if v103 <= 0.996030388:
        if v66 <= 18.5:
         if v66 <= 1.5:
          if v96 <= 0.408680213:
           s += -0.0233
          else:
           s += 0.0403
         else:
          if v28 <= 2.565:
           s += 0.1353
          else:
           s += 0.0511
        else:
         s += -0.0197
       else:
        if v96 <= 0.734067284:
         s += -0.0650
        else:
         s += 0.0550
      else:
       if v122 <= 0.101547545:
        if v100 <= 0.0236904082:
         if v84 <= 0.18:
          s += -0.0658
         else:
          if v48 <= 0.0:
           s += 0.0284
          else:
           s += -0.0560
        else:
         s += 0.0414
       else:
        if v28 <= -7.635:
         if v110 <= 0.226012493:
          if v28 <= -12.835:
           s += 0.0011
          else:
           s += -0.1045
         else:
          if v122 <= 0.333573525:
           s += -0.0376
          else:
           s += 0.0359
        else:
         if v28 <= 0.965:
          if v69 <= 0.556172079:
           s += -0.0008
          else:
           s += 0.0313
         else:
          if v28 <= 2.145:
           s += -0.0299
          else:
           s += 0.0012
    if v40 <= 1.5:
     if v123 <= 8354.79143:
      if v123 <= 7629.73147:
       if v102 <= 0.999082339:
        if v102 <= 0.99823299:
         if v103 <= 0.999773012:
          if v96 <= 0.0255740842:
           s += -0.0480
          else:
           s += 0.0032
         else:
          if v38 <= 0.0:
           s += -0.0046
          else:
           s += -0.1105
        else:
         if v52 <= 0.858058608:
          if v65 <= 0.714572576:
           s += 0.0038
          else:
           s += -0.0444
         else:
          if v0 <= 2.5:
           s += -0.0298
          else:
           s += -0.0896
       else:
        if v16 <= 8.5:
         if v96 <= 0.538078571:
          if v123 <= 1629.0884:
           s += -0.0579
          else:
           s += 0.0020
         else:
          if v56 <= 43.5:
           s += 0.0391
          else:
           s += 0.0001
        else:
         if v123 <= 2015.01928:
          if v88 <= 98.5:
           s += 0.0688
          else:
           s += -0.0164
         else:
          if v53 <= 0.0274894919:
           s += 0.0563
          else:
           s += -0.0100
      else:
       if v88 <= 69.5:
        if v105 <= 0.606044057:
         s += 0.0111
        else:
         s += 0.0676
       else:
        s += 0.0024
     else:
      if v69 <= 0.355787237:
       s += 0.0813
      else:
       if v13 <= 63.9999838:
        if v93 <= 0.175:
         s += -0.0806
        else:
         s += -0.0157
       else:
        s += -0.0230
    else:
     if v78 <= 147.5:
      s += -0.0669
     else:
      if v78 <= 197.5:
       s += -0.0028
      else:
       s += -0.0308
    if v40 <= 1.5:
     if v103 <= 0.993481567:
      if v29 <= -0.395:
       if v97 <= 9.5:
        if v122 <= 0.495444415:
         if v37 <= 0.0:
          if v79 <= 3361.07789:
           s += 0.0111
          else:
           s += 0.0592
         else:
          if v101 <= 0.124350523:
           s += -0.0620
          else:
           s += 0.0280
        else:
         if v29 <= -0.785:
          if v28 <= 6.445:
           s += 0.0048
          else:
           s += -0.0490
         else:
          if v103 <= 0.968675421:
           s += 0.0524
          else:
           s += -0.0428
       else:
        if v48 <= 0.0773906736:
         if v27 <= 1.955:
          if v23 <= 0.0:
           s += -0.0215
          else:
           s += 0.0367
         else:
          s += 0.0387
        else:
         s += -0.0705
      else:
       if v28 <= 1.41:
        if v119 <= 0.980384466:
         s += 0.0709
        else:
         s += -0.0459
       else:
        if v79 <= 2630.47921:
         if v63 <= 11.5:
          if v63 <= 6.5:
           s += -0.0382
          else:
           s += 0.0491
         else:
          s += -0.1125
        else:
         if v116 <= 0.740685339:
          s += -0.0277
         else:
          s += 0.0379
     else:
      if v27 <= -1.355:
       if v123 <= 227.936428:
        s += 0.0744
       else:
        if v123 <= 948.216524:
         s += -0.0638
        else:
         s += -0.0157
      else:
       if v20 <= 0.0:
        if v28 <= -2.375:
         if v119 <= 0.9500767:
          if v50 <= 0.93158363:
           s += 0.0306
          else:
           s += -0.0387
         else:
          s += -0.0701
        else:
         if v77 <= 0.0:
          if v120 <= 0.00500509925:
           s += 0.0512
          else:
           s += 0.0113
         else:
          if v123 <= 697.647916:
           s += -0.0445
          else:
           s += 0.0013
       else:
        s += -0.0568
    else:
     s += -0.0508
    return s
