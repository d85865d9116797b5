"""The second stage's trees.

Made by benchmarks/train.py; PROVENANCE.md beside it says from what. Not edited by hand.
"""

from __future__ import annotations

from cleaners.block_facts import BlockFacts
from cleaners.context_facts import ContextFacts


def score(f: BlockFacts, c: ContextFacts, s: float) -> float:
    """``s`` and what 60 trees say, as log-odds."""
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
    if v108 <= 0.731698801:
     if v116 <= 0.416023669:
      if v100 <= 0.0123013636:
       if v108 <= 0.16767089:
        s += 0.9988
       else:
        s += 1.1637
      else:
       if v99 <= 19.5:
        if v84 <= -1.335:
         s += 1.1556
        else:
         if v107 <= 0.0426161821:
          if v121 <= 0.190982776:
           s += 1.0849
          else:
           s += 1.4143
         else:
          s += 1.4893
       else:
        s += 1.0292
     else:
      if v14 <= 31.5:
       if v107 <= 0.0162649943:
        if v67 <= 3.5:
         if v108 <= 0.261281037:
          s += 1.0227
         else:
          s += 1.2566
        else:
         s += 1.2960
       else:
        if v11 <= 0.0:
         s += 1.2544
        else:
         s += 1.4920
      else:
       if v11 <= -0.24:
        if v14 <= 34.5:
         s += 1.4658
        else:
         if v48 <= 0.00176380618:
          s += 1.0762
         else:
          s += 1.3663
       else:
        if v99 <= 2.5:
         s += 1.5633
        else:
         if v59 <= 0.016734536:
          if v113 <= 0.349267487:
           s += 1.1892
          else:
           s += 1.4071
         else:
          s += 1.5264
    else:
     if v2 <= 0.813029661:
      if v108 <= 0.936304627:
       if v74 <= 437.5:
        if v103 <= 0.999873706:
         if v97 <= 64.5:
          if v75 <= 0.0:
           s += 1.5392
          else:
           s += 1.3335
         else:
          if v103 <= 0.0950639676:
           s += 1.1375
          else:
           s += 1.4633
        else:
         s += 1.3362
       else:
        s += 1.1227
      else:
       if v3 <= 0.699206349:
        if v99 <= 9.5:
         if v67 <= 170.5:
          s += 1.5955
         else:
          s += 1.3396
        else:
         s += 1.1685
       else:
        if v116 <= 0.802865147:
         s += 1.2770
        else:
         s += 1.5390
     else:
      s += 1.2203
    if v96 <= 0.718273335:
     if v96 <= 0.406885433:
      if v96 <= 0.103832612:
       if v100 <= 0.0100392009:
        s += -0.3495
       else:
        if v123 <= 165.359703:
         s += -0.0607
        else:
         s += -0.3093
      else:
       if v82 <= 14.5:
        s += -0.3026
       else:
        if v60 <= 25.5:
         s += -0.2395
        else:
         s += -0.0019
     else:
      if v49 <= 0.120858225:
       if v54 <= 0.0331044944:
        s += -0.0509
       else:
        if v82 <= 7.5:
         if v33 <= 0.0:
          if v60 <= 17.5:
           s += -0.2743
          else:
           s += -0.1232
         else:
          s += -0.0700
        else:
         s += -0.0267
      else:
       if v9 <= 0.0513157895:
        if v91 <= 35.5:
         s += -0.3231
        else:
         s += -0.1673
       else:
        if v54 <= 0.153103453:
         s += -0.1604
        else:
         s += 0.0888
    else:
     if v96 <= 0.92265239:
      if v123 <= 7426.18643:
       if v119 <= 0.977132605:
        if v96 <= 0.866593098:
         if v50 <= 0.0:
          if v123 <= 3946.16065:
           s += 0.0873
          else:
           s += -0.1537
         else:
          if v30 <= 0.0:
           s += -0.0161
          else:
           s += -0.1358
        else:
         s += 0.0428
       else:
        if v105 <= 0.933287554:
         s += 0.0248
        else:
         if v0 <= 9.1:
          s += -0.0249
         else:
          s += -0.3008
      else:
       if v74 <= 54.5:
        s += 0.0749
       else:
        if v50 <= 1:
         s += -0.3127
        else:
         s += 0.0685
     else:
      if v123 <= 8089.75022:
       if v96 <= 0.966170388:
        s += 0.0797
       else:
        if v76 <= 6.5:
         s += 0.1156
        else:
         s += -0.0339
      else:
       if v74 <= 66.5:
        s += 0.0855
       else:
        s += -0.3934
    if v108 <= 0.764980743:
     if v101 <= 0.0176456139:
      if v108 <= 0.426957815:
       if v60 <= 62.5:
        s += -0.2589
       else:
        s += -0.0744
      else:
       if v36 <= 0.0:
        s += -0.0286
       else:
        s += -0.1894
     else:
      if v116 <= 0.607168912:
       if v6 <= 0.0:
        if v79 <= 2326.31467:
         s += -0.2330
        else:
         s += -0.0209
       else:
        if v76 <= 4.5:
         if v6 <= 0.0790217068:
          if v99 <= 29:
           s += 0.0701
          else:
           s += -0.2012
         else:
          s += -0.1399
        else:
         s += -0.2634
      else:
       if v60 <= 1.5:
        if v111 <= 0.0:
         s += -0.1905
        else:
         s += 0.0466
       else:
        if v26 <= 0.0:
         if v79 <= 502.095998:
          s += -0.0087
         else:
          s += -0.1372
        else:
         s += -0.2457
    else:
     if v12 <= 0.0:
      if v108 <= 0.938492872:
       if v78 <= 575.5:
        if v103 <= 0.677505292:
         if v98 <= 1.5:
          s += -0.2859
         else:
          if v81 <= 0.981980519:
           s += 0.0172
          else:
           s += -0.1698
        else:
         if v103 <= 0.999841842:
          if v2 <= 0.958758503:
           s += 0.0870
          else:
           s += -0.0996
         else:
          s += -0.1007
       else:
        if v102 <= 0.980713137:
         s += -0.1798
        else:
         s += 0.0537
      else:
       if v109 <= 0.955748943:
        if v2 <= 0.813029661:
         if v79 <= 6329.99804:
          if v76 <= 6.5:
           s += 0.1092
          else:
           s += -0.0481
         else:
          s += -0.1900
        else:
         s += -0.1126
       else:
        if v8 <= 0.310096154:
         s += 0.0356
        else:
         s += -0.1885
     else:
      if v100 <= 0.0151260358:
       s += -0.2279
      else:
       s += -0.0083
    if v108 <= 0.764980743:
     if v106 <= 0.397030717:
      if v107 <= 0.0822573447:
       if v108 <= 0.531453223:
        s += -0.2199
       else:
        s += -0.0365
      else:
       if v108 <= 0.199942446:
        s += 0.0570
       else:
        if v78 <= 376:
         s += -0.2154
        else:
         s += 0.0338
     else:
      if v57 <= 0.0247423732:
       if v97 <= 13.5:
        if v2 <= 0.813029661:
         if v67 <= 4.5:
          if v16 <= 15.5:
           s += -0.0773
          else:
           s += 0.0798
         else:
          if v108 <= 0.68927751:
           s += 0.0686
          else:
           s += -0.1218
        else:
         if v122 <= 0.673723756:
          s += -0.1841
         else:
          s += 0.0737
       else:
        if v28 <= 9.865:
         s += -0.2132
        else:
         s += -0.0370
      else:
       if v107 <= 0.0149321433:
        s += -0.2343
       else:
        s += -0.0661
    else:
     if v52 <= 0.422878668:
      if v108 <= 0.938492872:
       if v56 <= 52.5:
        if v97 <= 3.5:
         s += 0.0809
        else:
         if v107 <= 0.983706938:
          if v107 <= 0.278339969:
           s += -0.0287
          else:
           s += 0.0769
         else:
          s += -0.3165
       else:
        if v28 <= 4.905:
         if v106 <= 0.843138806:
          s += -0.2999
         else:
          if v122 <= 0.568777685:
           s += 0.0594
          else:
           s += -0.2425
        else:
         s += 0.0312
      else:
       if v112 <= 0.0:
        if v107 <= 0.972774376:
         s += -0.2142
        else:
         s += 0.0137
       else:
        if v39 <= 3.5:
         if v79 <= 6329.99804:
          s += 0.1045
         else:
          s += -0.1671
        else:
         s += -0.1843
     else:
      if v16 <= 12.5:
       if v59 <= 0.662666354:
        s += -0.0481
       else:
        s += -0.1928
      else:
       s += 0.0166
    if v59 <= 0.047123963:
     if v116 <= 0.416023669:
      if v0 <= 44.2:
       if v115 <= 0.0668875366:
        s += -0.2005
       else:
        if v11 <= 0.545:
         s += -0.1712
        else:
         s += -0.0970
      else:
       if v99 <= 4.5:
        s += 0.0606
       else:
        s += -0.1606
     else:
      if v57 <= 0.145502646:
       if v113 <= 0.278464433:
        if v66 <= 4.5:
         s += -0.1675
        else:
         s += 0.0048
       else:
        if v116 <= 0.835871833:
         if v11 <= -0.16:
          s += -0.1064
         else:
          s += -0.0099
        else:
         if v22 <= 0.0:
          if v99 <= 2.5:
           s += 0.0736
          else:
           s += 0.0078
         else:
          s += -0.1854
      else:
       if v29 <= -0.05:
        s += -0.2082
       else:
        s += -0.0156
    else:
     if v99 <= 5.5:
      if v57 <= 0.100179211:
       if v52 <= 0.823998748:
        if v39 <= 3.5:
         if v59 <= 0.688066732:
          if v99 <= 2.5:
           s += 0.0863
          else:
           s += 0.0050
         else:
          if v3 <= 0.699206349:
           s += 0.1044
          else:
           s += 0.0143
        else:
         if v0 <= 5.1:
          if v30 <= 0.0:
           s += 0.0922
          else:
           s += -0.2750
         else:
          s += -0.3498
       else:
        s += -0.1236
      else:
       if v88 <= 2.2:
        s += 0.0147
       else:
        if v0 <= 42.2:
         s += -0.2247
        else:
         s += -0.0261
     else:
      if v113 <= 0.549882426:
       if v117 <= 0.445626582:
        s += -0.1839
       else:
        s += -0.0507
      else:
       if v81 <= 0.201646788:
        if v74 <= 90.5:
         s += 0.0545
        else:
         if v51 <= 0.197863741:
          s += 0.0299
         else:
          s += -0.2799
       else:
        s += -0.1887
    if v96 <= 0.718273335:
     if v96 <= 0.406885433:
      if v96 <= 0.103832612:
       s += -0.1809
      else:
       if v11 <= 3.165:
        if v78 <= 253.5:
         if v123 <= 377.23732:
          s += -0.0907
         else:
          s += -0.1757
        else:
         if v123 <= 1324.71793:
          s += -0.1663
         else:
          s += -0.0870
       else:
        s += 0.0538
     else:
      if v76 <= 10.5:
       if v108 <= 0.912190184:
        if v81 <= 0.778362573:
         if v108 <= 0.562498403:
          if v123 <= 755.801077:
           s += -0.1480
          else:
           s += -0.0349
         else:
          if v79 <= 678.690539:
           s += 0.0742
          else:
           s += -0.0354
        else:
         if v112 <= 21.5:
          s += -0.1802
         else:
          s += -0.0027
       else:
        s += -0.1491
      else:
       s += -0.2081
    else:
     if v96 <= 0.951151772:
      if v123 <= 8089.75022:
       if v68 <= 0.0:
        if v96 <= 0.888558971:
         if v77 <= 0.0:
          if v116 <= 0.986782661:
           s += 0.0238
          else:
           s += -0.1152
         else:
          if v78 <= 243.5:
           s += -0.1494
          else:
           s += -0.0168
        else:
         if v93 <= 0.595:
          if v104 <= 0.850408192:
           s += 0.0598
          else:
           s += -0.0852
         else:
          if v105 <= 0.945963801:
           s += 0.0618
          else:
           s += -0.2735
       else:
        s += -0.2342
      else:
       s += -0.2626
     else:
      if v123 <= 6903.12889:
       if v76 <= 6.5:
        if v61 <= 0.248310591:
         s += 0.1060
        else:
         if v61 <= 0.272513871:
          s += -0.2067
         else:
          s += 0.1089
       else:
        if v108 <= 0.969996748:
         s += -0.1876
        else:
         s += 0.1033
      else:
       if v51 <= 0.999990909:
        s += -0.1630
       else:
        s += 0.0842
    if v101 <= 0.00951772246:
     if v119 <= 0.444726509:
      s += -0.1513
     else:
      if v15 <= 14.5:
       if v118 <= 0.482035486:
        s += -0.0970
       else:
        if v15 <= 8.5:
         s += -0.1555
        else:
         if v27 <= 0.56:
          s += 0.0601
         else:
          s += -0.1983
      else:
       if v62 <= 0.108269395:
        if v121 <= 0.437928082:
         s += -0.1345
        else:
         if v54 <= 0.0406725473:
          s += -0.0202
         else:
          s += -0.1057
       else:
        s += -0.1689
    else:
     if v112 <= 0.0:
      if v53 <= 0.0285170998:
       if v119 <= 0.20438525:
        s += -0.1558
       else:
        if v89 <= 0.875856164:
         s += -0.0019
        else:
         s += -0.1333
      else:
       if v88 <= 49.1:
        s += -0.1574
       else:
        s += -0.0100
     else:
      if v0 <= 19.1:
       if v119 <= 0.911002512:
        if v39 <= 2.5:
         if v14 <= 31.5:
          if v49 <= 0.0226060735:
           s += 0.0024
          else:
           s += -0.1291
         else:
          if v62 <= 0.104714912:
           s += 0.0338
          else:
           s += -0.0800
        else:
         s += -0.1807
       else:
        if v62 <= 0.0449494949:
         s += 0.0741
        else:
         s += -0.0332
      else:
       if v99 <= 5.5:
        if v76 <= 4.5:
         if v14 <= 35.5:
          if v14 <= 33.5:
           s += 0.0603
          else:
           s += -0.1507
         else:
          if v101 <= 0.999922249:
           s += 0.0996
          else:
           s += -0.0246
        else:
         if v64 <= 0.45:
          s += 0.0631
         else:
          s += -0.2736
       else:
        if v76 <= 3.5:
         if v54 <= 0.250034078:
          if v39 <= 0.0:
           s += 0.0360
          else:
           s += -0.2008
         else:
          s += -0.2199
        else:
         s += -0.2633
    if v96 <= 0.849385597:
     if v96 <= 0.406885433:
      if v96 <= 0.103832612:
       s += -0.1513
      else:
       if v115 <= 0.937262056:
        if v83 <= 34.5:
         s += -0.1226
        else:
         if v8 <= 0.535897436:
          s += -0.0321
         else:
          s += -0.1157
       else:
        if v122 <= 0.560128687:
         s += -0.1677
        else:
         s += -0.0082
     else:
      if v114 <= 0.987949794:
       if v123 <= 7426.18643:
        if v96 <= 0.696488286:
         if v84 <= 0.0:
          if v123 <= 1012.83387:
           s += -0.1304
          else:
           s += -0.0420
         else:
          if v79 <= 659.307327:
           s += 0.0417
          else:
           s += -0.0445
        else:
         if v79 <= 35.4871462:
          s += 0.0807
         else:
          if v30 <= 0.0:
           s += 0.0045
          else:
           s += -0.1090
       else:
        s += -0.1769
      else:
       s += -0.1487
    else:
     if v96 <= 0.957815341:
      if v68 <= 0.0:
       if v123 <= 8089.75022:
        if v97 <= 11.5:
         if v63 <= 11.5:
          if v119 <= 0.981477852:
           s += 0.0551
          else:
           s += -0.0257
         else:
          if v103 <= 0.175177622:
           s += -0.2739
          else:
           s += 0.0597
        else:
         if v109 <= 0.742746648:
          s += 0.0973
         else:
          s += -0.2575
       else:
        s += -0.2020
      else:
       s += -0.2622
     else:
      if v123 <= 6903.12889:
       if v108 <= 0.963756293:
        if v43 <= 0.0:
         if v105 <= 0.989661565:
          if v89 <= 0.204798717:
           s += 0.0998
          else:
           s += 0.0142
         else:
          s += -0.1113
        else:
         if v97 <= 2.5:
          s += 0.0922
         else:
          s += -0.2598
       else:
        s += 0.1065
      else:
       if v122 <= 0.714568178:
        s += 0.0652
       else:
        s += -0.1570
    if v105 <= 0.801422226:
     if v100 <= 0.00661395942:
      if v122 <= 0.272070779:
       s += -0.1304
      else:
       if v115 <= 0.161371143:
        s += -0.1249
       else:
        if v122 <= 0.716184049:
         if v52 <= 0.632116004:
          if v62 <= 0.00680398056:
           s += -0.0218
          else:
           s += -0.1052
         else:
          s += -0.1183
        else:
         s += 0.0690
     else:
      if v99 <= 19.5:
       if v68 <= 0.0:
        if v100 <= 0.0352921836:
         if v54 <= 0.0288128612:
          s += 0.0412
         else:
          if v112 <= 33.5:
           s += -0.0805
          else:
           s += 0.0336
        else:
         if v55 <= 1.5:
          if v112 <= -2.5:
           s += -0.0673
          else:
           s += 0.0884
         else:
          s += -0.0976
       else:
        s += -0.1600
      else:
       s += -0.1504
    else:
     if v48 <= 0.00332921886:
      if v11 <= -1.195:
       s += -0.0945
      else:
       if v39 <= 3.5:
        if v118 <= 0.0546009956:
         s += -0.0705
        else:
         if v79 <= 7762.92054:
          if v52 <= 0.305236984:
           s += 0.0556
          else:
           s += -0.0275
         else:
          s += -0.1919
       else:
        if v8 <= 0.195238095:
         s += -0.2349
        else:
         s += -0.0167
     else:
      if v67 <= 1.5:
       if v115 <= 0.987956712:
        s += -0.0062
       else:
        s += -0.3034
      else:
       if v102 <= 0.782827118:
        if v67 <= 33.5:
         if v14 <= 35.5:
          if v122 <= 0.286462674:
           s += -0.1438
          else:
           s += 0.0560
         else:
          s += 0.0771
        else:
         s += -0.2272
       else:
        if v79 <= 6329.99804:
         if v112 <= 0.0:
          s += 0.0339
         else:
          s += 0.1018
        else:
         if v71 <= 0.636579912:
          s += -0.1611
         else:
          s += 0.1006
    if v107 <= 0.0269867186:
     if v56 <= 38.5:
      if v107 <= 0.00623947082:
       s += -0.1219
      else:
       if v106 <= 0.816966755:
        if v0 <= 7.1:
         s += -0.0475
        else:
         s += -0.1185
       else:
        if v27 <= -0.625:
         s += -0.1120
        else:
         if v11 <= -1.615:
          s += -0.1107
         else:
          s += 0.0378
     else:
      if v62 <= 0.069047619:
       if v99 <= 3.5:
        s += 0.0547
       else:
        s += -0.0907
      else:
       s += -0.1199
    else:
     if v116 <= 0.862175784:
      if v97 <= 9.5:
       if v0 <= 20.2:
        if v107 <= 0.993930745:
         if v4 <= 1.5:
          if v11 <= -0.34:
           s += -0.0684
          else:
           s += 0.0050
         else:
          if v60 <= 85.5:
           s += -0.1269
          else:
           s += 0.0538
        else:
         s += 0.1011
       else:
        if v5 <= 0.0:
         s += -0.0629
        else:
         if v107 <= 0.677888204:
          s += 0.0136
         else:
          s += 0.0828
      else:
       if v106 <= 0.764270578:
        if v17 <= 0.0:
         s += -0.1420
        else:
         if v45 <= 4.5:
          s += 0.0378
         else:
          if v107 <= 0.201924618:
           s += -0.1608
          else:
           s += 0.0516
       else:
        s += 0.0441
     else:
      if v39 <= 0.0:
       if v52 <= 0.248535338:
        if v107 <= 0.549710493:
         if v45 <= 2.5:
          if v106 <= 0.919479148:
           s += 0.0335
          else:
           s += 0.0955
         else:
          if v107 <= 0.533259844:
           s += 0.0243
          else:
           s += -0.2513
        else:
         if v60 <= 171.5:
          s += 0.0988
         else:
          s += -0.0221
       else:
        if v62 <= 0.0796825397:
         s += 0.0263
        else:
         s += -0.1392
      else:
       s += -0.0590
    if v108 <= 0.764980743:
     if v106 <= 0.174668211:
      if v108 <= 0.652895406:
       if v98 <= 2.5:
        s += 0.0708
       else:
        if v28 <= 25.15:
         s += -0.1199
        else:
         s += -0.0079
      else:
       s += 0.0682
     else:
      if v117 <= 0.445626582:
       if v13 <= 24.9976408:
        if v45 <= 2.5:
         s += -0.1197
        else:
         s += -0.0657
       else:
        s += 0.0002
      else:
       if v57 <= 0.0315270936:
        if v59 <= 0.612640833:
         if v67 <= 4.5:
          if v21 <= 0.0:
           s += -0.0260
          else:
           s += -0.1561
         else:
          if v108 <= 0.663856895:
           s += 0.0572
          else:
           s += -0.0583
        else:
         s += -0.1827
       else:
        s += -0.1093
    else:
     if v108 <= 0.963756293:
      if v74 <= 70.5:
       if v102 <= 0.0918734201:
        if v89 <= 0.798550725:
         if v60 <= 6.5:
          if v67 <= 2.5:
           s += 0.0424
          else:
           s += -0.2534
         else:
          if v117 <= 0.0474584656:
           s += -0.1416
          else:
           s += 0.0576
        else:
         s += -0.1364
       else:
        if v12 <= 15.5:
         if v24 <= 0.0:
          s += 0.0705
         else:
          s += -0.0662
        else:
         s += -0.0628
      else:
       if v67 <= 12.5:
        if v111 <= 37.5:
         s += -0.1820
        else:
         s += 0.0256
       else:
        if v102 <= 0.992619898:
         s += -0.1485
        else:
         if v102 <= 0.999839239:
          s += 0.0356
         else:
          s += -0.2503
     else:
      if v109 <= 0.955748943:
       if v12 <= 0.0:
        if v67 <= 170.5:
         if v3 <= 0.535098522:
          s += 0.0992
         else:
          s += 0.0241
        else:
         s += -0.0947
       else:
        s += -0.0825
      else:
       s += -0.0364
    if v108 <= 0.764980743:
     if v107 <= 0.0162649943:
      if v121 <= 0.429475588:
       s += -0.1147
      else:
       if v105 <= 0.847393386:
        s += -0.0722
       else:
        s += 0.0162
     else:
      if v76 <= 10.5:
       if v112 <= 0.0:
        if v74 <= 114.5:
         if v106 <= 0.58298576:
          s += -0.1260
         else:
          s += 0.0133
        else:
         s += 0.0771
       else:
        if v43 <= 0.0:
         if v104 <= 0.154131533:
          if v99 <= 6.5:
           s += 0.0442
          else:
           s += -0.0501
         else:
          s += -0.1186
        else:
         if v43 <= 0.6:
          s += -0.1919
         else:
          s += 0.0304
      else:
       s += -0.1298
    else:
     if v48 <= 0.00688594691:
      if v120 <= 0.726127004:
       if v121 <= 0.412132353:
        s += -0.0677
       else:
        if v2 <= 0.813029661:
         s += 0.0305
        else:
         s += -0.0863
      else:
       if v57 <= 0.6125:
        if v85 <= 0.625:
         if v121 <= 0.0:
          s += -0.1708
         else:
          if v74 <= 120.5:
           s += 0.0693
          else:
           s += 0.0107
        else:
         s += -0.0791
       else:
        s += -0.0911
     else:
      if v108 <= 0.938492872:
       if v7 <= 0.0:
        if v106 <= 0.906291921:
         s += 0.0268
        else:
         s += -0.2487
       else:
        if v107 <= 0.21672044:
         if v112 <= 14.5:
          s += -0.1142
         else:
          s += 0.0277
        else:
         s += 0.0537
      else:
       if v76 <= 6.5:
        if v112 <= 0.0:
         if v4 <= 0.0:
          s += 0.0865
         else:
          if v48 <= 0.0377488248:
           s += -0.1283
          else:
           s += 0.0524
        else:
         s += 0.0983
       else:
        if v105 <= 0.960680077:
         s += 0.0958
        else:
         s += -0.2079
    if v107 <= 0.0269867186:
     if v121 <= 0.429475588:
      if v67 <= 38.5:
       if v107 <= 0.00266940694:
        s += -0.1202
       else:
        if v102 <= 0.998747456:
         s += -0.0961
        else:
         s += 0.0075
      else:
       s += 0.1007
     else:
      if v101 <= 0.0162792655:
       if v107 <= 0.00308593294:
        s += -0.0907
       else:
        s += -0.0310
      else:
       if v110 <= 0.979592124:
        if v62 <= 0.779513889:
         s += 0.0362
        else:
         s += -0.0978
       else:
        s += -0.0954
    else:
     if v99 <= 5.5:
      if v57 <= 0.100179211:
       if v123 <= 6903.12889:
        if v81 <= 0.879393939:
         if v109 <= 0.955748943:
          if v107 <= 0.549710493:
           s += 0.0506
          else:
           s += 0.0890
         else:
          if v3 <= 0.149633082:
           s += 0.0292
          else:
           s += -0.1321
        else:
         if v107 <= 0.262868691:
          if v123 <= 1409.50601:
           s += -0.1507
          else:
           s += -0.0387
         else:
          if v100 <= 0.00632442043:
           s += -0.0415
          else:
           s += 0.0846
       else:
        if v1 <= 2.51119403:
         s += 0.1093
        else:
         if v107 <= 0.59133982:
          s += -0.1770
         else:
          if v69 <= 0.580746279:
           s += 0.0232
          else:
           s += -0.1281
      else:
       if v88 <= 2.2:
        s += 0.0260
       else:
        s += -0.0871
     else:
      if v62 <= 0.862373737:
       if v102 <= 0.607980241:
        if v123 <= 966.542652:
         if v61 <= 0.00896135933:
          if v103 <= 0.0855783122:
           s += -0.1264
          else:
           s += 0.0404
         else:
          s += -0.1759
        else:
         if v70 <= 0.997676465:
          if v79 <= 1053.809:
           s += 0.0753
          else:
           s += -0.0304
         else:
          s += -0.1426
       else:
        s += 0.0903
      else:
       s += 0.1325
    if v59 <= 0.246385859:
     if v116 <= 0.188257555:
      s += -0.0903
     else:
      if v119 <= 0.911002512:
       if v0 <= 42.2:
        if v100 <= 0.000439092264:
         s += -0.0865
        else:
         if v83 <= 35.5:
          if v43 <= 0.0:
           s += -0.0366
          else:
           s += -0.1324
         else:
          if v12 <= 0.0:
           s += 0.0116
          else:
           s += -0.0798
       else:
        if v100 <= 0.0165199173:
         s += -0.0357
        else:
         s += 0.0710
      else:
       if v58 <= 0.275252525:
        if v26 <= 0.595:
         s += 0.0559
        else:
         if v54 <= 0.00949279607:
          s += -0.2003
         else:
          s += 0.0050
       else:
        s += -0.0893
    else:
     if v13 <= 0.0:
      if v15 <= 10.5:
       s += 0.0745
      else:
       if v72 <= 2.5:
        if v102 <= 0.997239209:
         s += -0.0941
        else:
         s += -0.0153
       else:
        if v113 <= 0.48913285:
         if v100 <= 0.00446208016:
          s += -0.1148
         else:
          s += 0.0234
        else:
         s += 0.0563
     else:
      if v102 <= 0.959854498:
       if v59 <= 0.771644084:
        if v58 <= 0.00732610562:
         if v54 <= 0.153103453:
          if v78 <= 577:
           s += 0.0818
          else:
           s += -0.0719
         else:
          s += -0.1158
        else:
         if v61 <= 0.0250324008:
          s += -0.1878
         else:
          s += 0.0111
       else:
        if v100 <= 0.0033850936:
         s += -0.0643
        else:
         s += 0.0734
      else:
       if v101 <= 0.999800709:
        if v109 <= 0.913159011:
         s += 0.0975
        else:
         s += 0.0315
       else:
        if v61 <= 0.000552956785:
         s += -0.1735
        else:
         if v78 <= 185.5:
          s += 0.0949
         else:
          if v65 <= 0.346279537:
           s += 0.1037
          else:
           s += -0.1686
    if v96 <= 0.918734923:
     if v96 <= 0.406885433:
      if v108 <= 0.0604274408:
       s += -0.1057
      else:
       if v47 <= 0.0:
        if v99 <= 19.5:
         if v79 <= 877.663628:
          if v46 <= 5.5:
           s += -0.0096
          else:
           s += 0.1237
         else:
          if v71 <= 0.845760121:
           s += -0.1010
          else:
           s += 0.0478
        else:
         if v42 <= 0.164414414:
          s += -0.1238
         else:
          s += 0.0467
       else:
        s += -0.0829
     else:
      if v49 <= 0.0937218939:
       if v16 <= 8.5:
        s += 0.0374
       else:
        if v78 <= 64.5:
         s += -0.1314
        else:
         if v78 <= 308.5:
          if v78 <= 249.5:
           s += 0.0006
          else:
           s += 0.0701
         else:
          if v66 <= 1.5:
           s += 0.0185
          else:
           s += -0.0653
      else:
       if v16 <= 6.5:
        if v78 <= 253.5:
         s += -0.1529
        else:
         s += 0.0147
       else:
        if v76 <= 4.5:
         if v108 <= 0.974082466:
          if v37 <= 0.0:
           s += 0.0162
          else:
           s += -0.1210
         else:
          if v88 <= 14.2:
           s += -0.0215
          else:
           s += -0.1675
        else:
         s += -0.1121
    else:
     if v96 <= 0.980695958:
      if v79 <= 6329.99804:
       if v99 <= 2.5:
        s += 0.0775
       else:
        if v56 <= 32.5:
         if v108 <= 0.885673636:
          if v92 <= 0.0:
           s += -0.1186
          else:
           s += 0.0468
         else:
          if v47 <= 0.0:
           s += -0.0361
          else:
           s += 0.0765
        else:
         if v16 <= 12.5:
          if v9 <= 0.179144385:
           s += -0.1963
          else:
           s += 0.0526
         else:
          s += 0.0842
      else:
       s += -0.1030
     else:
      s += 0.0993
    if v108 <= 0.918009559:
     if v11 <= 0.04:
      if v108 <= 0.302151622:
       if v121 <= 0.277926322:
        s += -0.1009
       else:
        if v13 <= 22.999968:
         if v3 <= 0.297996522:
          s += -0.0727
         else:
          s += 0.0483
        else:
         s += 0.0408
      else:
       if v48 <= 0.00651471707:
        if v66 <= 29.5:
         if v15 <= 9.5:
          if v60 <= 52.5:
           s += -0.1015
          else:
           s += 0.0418
         else:
          if v103 <= 0.999788242:
           s += 0.0293
          else:
           s += -0.1449
        else:
         s += -0.0944
       else:
        if v74 <= 4.5:
         s += 0.0858
        else:
         if v122 <= 0.29111191:
          s += -0.1414
         else:
          if v16 <= 6.5:
           s += -0.1981
          else:
           s += 0.0219
     else:
      if v101 <= 0.0162792655:
       if v108 <= 0.16767089:
        if v28 <= 16.745:
         s += -0.0829
        else:
         s += 0.0341
       else:
        s += 0.0020
      else:
       if v76 <= 3.5:
        s += 0.0352
       else:
        s += -0.0719
    else:
     if v48 <= 0.00901777836:
      if v120 <= 0.737438177:
       if v11 <= 0.545:
        s += -0.0647
       else:
        s += 0.0318
      else:
       if v62 <= 0.0796825397:
        if v60 <= 171.5:
         if v93 <= 0.705:
          if v121 <= 0.0:
           s += -0.1541
          else:
           s += 0.0743
         else:
          s += -0.0819
        else:
         s += -0.0590
       else:
        s += -0.0860
     else:
      if v3 <= 0.728043143:
       if v111 <= 47.5:
        s += 0.0940
       else:
        if v58 <= 0.0211278084:
         s += 0.0792
        else:
         if v60 <= 34.5:
          if v108 <= 0.963756293:
           s += -0.1730
          else:
           s += 0.0472
         else:
          s += 0.0507
      else:
       s += -0.0579
    if v96 <= 0.888558971:
     if v96 <= 0.247355919:
      if v107 <= 0.997770054:
       if v96 <= 0.0554242777:
        s += -0.1067
       else:
        if v90 <= 4.5:
         s += -0.1064
        else:
         if v58 <= 0.972222222:
          s += -0.0633
         else:
          if v109 <= 0.963736111:
           s += 0.1019
          else:
           s += -0.0616
      else:
       s += 0.1302
     else:
      if v115 <= 0.979429935:
       if v105 <= 0.0:
        if v0 <= 8.2:
         s += 0.0648
        else:
         s += -0.0055
       else:
        if v79 <= 35.4871462:
         s += 0.0452
        else:
         if v11 <= 0.32:
          if v79 <= 112.404623:
           s += -0.1401
          else:
           s += -0.0408
         else:
          if v70 <= 0.991520603:
           s += 0.0057
          else:
           s += -0.0929
      else:
       if v8 <= 0.0:
        s += -0.1353
       else:
        if v96 <= 0.536129076:
         s += -0.1036
        else:
         if v0 <= 8.2:
          s += 0.0254
         else:
          s += -0.0716
    else:
     if v96 <= 0.960756471:
      if v79 <= 7762.92054:
       if v82 <= 0.0:
        s += -0.1682
       else:
        if v13 <= 6.23771562:
         if v63 <= 11.5:
          s += 0.0588
         else:
          s += -0.0415
        else:
         if v78 <= 249.5:
          if v78 <= 195.5:
           s += 0.0015
          else:
           s += -0.0970
         else:
          s += 0.0618
      else:
       s += -0.1134
     else:
      if v96 <= 0.982616533:
       if v79 <= 6329.99804:
        if v64 <= 0.45:
         if v2 <= 0.198155703:
          s += 0.0805
         else:
          if v103 <= 0.990119251:
           s += -0.1374
          else:
           s += 0.0883
        else:
         if v67 <= 33.5:
          s += 0.0559
         else:
          s += -0.1089
       else:
        s += -0.0777
      else:
       s += 0.0981
    if v96 <= 0.928920267:
     if v96 <= 0.247355919:
      if v14 <= 32.5:
       s += -0.0967
      else:
       if v60 <= 8.5:
        if v100 <= 0.0139008182:
         s += -0.0841
        else:
         s += 0.0578
       else:
        if v98 <= 7.5:
         if v72 <= 3.5:
          s += -0.0218
         else:
          s += 0.0775
        else:
         s += -0.1055
     else:
      if v108 <= 0.977776322:
       if v14 <= 27:
        if v60 <= 65.5:
         if v78 <= 372.5:
          if v122 <= 0.133814972:
           s += -0.1137
          else:
           s += -0.0185
         else:
          if v64 <= 0.292857143:
           s += -0.0683
          else:
           s += -0.1758
        else:
         if v13 <= 11.9456379:
          s += 0.0731
         else:
          s += -0.0736
       else:
        if v14 <= 33.5:
         if v116 <= 0.953881481:
          if v78 <= 249.5:
           s += -0.0158
          else:
           s += 0.0707
         else:
          s += 0.0906
        else:
         if v70 <= 0.339214362:
          if v90 <= 1.5:
           s += -0.0431
          else:
           s += 0.0563
         else:
          if v78 <= 243.5:
           s += -0.0552
          else:
           s += 0.0070
      else:
       if v51 <= 0.975920297:
        s += -0.2165
       else:
        s += -0.0656
    else:
     if v96 <= 0.980695958:
      if v78 <= 577:
       if v20 <= 0.0:
        if v70 <= 0.678659865:
         if v89 <= 0.211978261:
          s += 0.0808
         else:
          s += 0.0103
        else:
         if v98 <= 5.5:
          if v51 <= 0.118172558:
           s += -0.0795
          else:
           s += 0.0501
         else:
          if v121 <= 0.375735294:
           s += -0.2153
          else:
           s += 0.0379
       else:
        s += -0.2243
      else:
       if v122 <= 0.485226489:
        s += 0.0349
       else:
        s += -0.1871
     else:
      s += 0.0957
    if v100 <= 0.00632442043:
     if v113 <= 0.102275018:
      s += -0.0810
     else:
      if v106 <= 0.921679085:
       if v14 <= 29.5:
        if v60 <= 62.5:
         if v82 <= 35:
          s += -0.0786
         else:
          s += 0.0438
        else:
         s += 0.0164
       else:
        if v78 <= 253.5:
         s += -0.0317
        else:
         s += 0.0314
      else:
       if v39 <= 3.5:
        if v112 <= 0.0:
         if v69 <= 0.777076699:
          s += -0.1284
         else:
          s += 0.0358
        else:
         if v93 <= 0.705:
          s += 0.0479
         else:
          s += -0.0661
       else:
        s += -0.0887
    else:
     if v60 <= 11.5:
      if v67 <= 5.5:
       if v0 <= 47.1:
        if v69 <= 0.82292545:
         if v112 <= 35.5:
          if v0 <= 10.4:
           s += -0.0083
          else:
           s += -0.0915
         else:
          s += 0.0163
        else:
         s += 0.0423
       else:
        if v68 <= 0.0:
         s += 0.0363
        else:
         s += -0.1229
      else:
       if v111 <= 46.5:
        if v109 <= 0.78463922:
         s += 0.0934
        else:
         if v6 <= 0.0:
          s += -0.0811
         else:
          s += 0.0724
       else:
        s += -0.0653
     else:
      if v61 <= 0.224996942:
       if v98 <= 5.5:
        if v68 <= 0.0:
         if v76 <= 4.5:
          if v65 <= 0.88913471:
           s += 0.0861
          else:
           s += 0.0158
         else:
          if v67 <= 33.5:
           s += 0.0655
          else:
           s += -0.1217
        else:
         s += -0.1192
       else:
        if v60 <= 28.5:
         if v61 <= 0.0241831933:
          s += 0.0049
         else:
          s += -0.1812
        else:
         s += 0.0593
      else:
       if v67 <= 3.5:
        s += 0.0608
       else:
        s += -0.1191
    if v105 <= 0.801422226:
     if v99 <= 18.5:
      if v59 <= 0.80952833:
       if v58 <= 0.0352990033:
        if v106 <= 0.690739961:
         if v46 <= 14.5:
          if v33 <= 0.0:
           s += -0.0492
          else:
           s += 0.0144
         else:
          s += 0.1147
        else:
         if v50 <= 0.0:
          s += 0.0723
         else:
          if v71 <= 0.00394646468:
           s += -0.0738
          else:
           s += 0.0172
       else:
        if v101 <= 0.986259989:
         if v82 <= 3.5:
          s += -0.1112
         else:
          if v84 <= -0.06:
           s += -0.0661
          else:
           s += 0.0007
        else:
         s += 0.0553
      else:
       if v33 <= 0.0:
        if v109 <= 0.977918494:
         s += 0.0770
        else:
         s += -0.1190
       else:
        s += -0.1136
     else:
      s += -0.0959
    else:
     if v13 <= 3.88108614:
      if v121 <= 0.143284859:
       s += -0.0541
      else:
       if v4 <= 1.5:
        if v95 <= 2.5:
         if v82 <= 0.0:
          s += -0.1249
         else:
          if v113 <= 0.887190997:
           s += 0.0014
          else:
           s += 0.0684
        else:
         s += 0.0012
       else:
        s += -0.0386
     else:
      if v102 <= 0.782827118:
       if v63 <= 2.5:
        if v43 <= 0.0:
         if v121 <= 0.26975052:
          s += -0.1484
         else:
          if v56 <= 36.5:
           s += 0.0350
          else:
           s += -0.1466
        else:
         s += -0.1804
       else:
        s += 0.0724
      else:
       if v101 <= 0.999800709:
        if v67 <= 1.5:
         s += -0.0542
        else:
         if v109 <= 0.955748943:
          s += 0.0884
         else:
          s += -0.0076
       else:
        if v74 <= 68.5:
         if v4 <= 8.5:
          s += 0.0845
         else:
          s += -0.1450
        else:
         s += -0.1269
    if v96 <= 0.92265239:
     if v96 <= 0.181994211:
      if v108 <= 0.0604274408:
       s += -0.0925
      else:
       if v95 <= 4.5:
        if v71 <= 0.0:
         s += 0.0450
        else:
         s += -0.0935
       else:
        if v58 <= 0.836666667:
         if v66 <= 23.5:
          s += -0.0486
         else:
          s += 0.1459
        else:
         if v65 <= 0.394298483:
          s += 0.1007
         else:
          s += -0.0697
     else:
      if v95 <= 2.5:
       if v96 <= 0.849385597:
        if v79 <= 1571.52342:
         if v55 <= 6.5:
          if v0 <= 4.2:
           s += -0.0249
          else:
           s += -0.0995
         else:
          s += 0.0648
        else:
         if v66 <= 104.5:
          s += 0.0171
         else:
          s += -0.0792
       else:
        if v59 <= 0.14395608:
         s += 0.0452
        else:
         if v61 <= 0.00131675509:
          s += -0.1157
         else:
          s += -0.0071
      else:
       if v65 <= 0.286100386:
        s += 0.0165
       else:
        if v9 <= 0.195238095:
         if v79 <= 0.0:
          s += 0.0957
         else:
          s += -0.0383
        else:
         s += 0.0556
    else:
     if v96 <= 0.980695958:
      if v79 <= 6329.99804:
       if v102 <= 0.993558869:
        if v32 <= 0.0:
         if v97 <= 7.5:
          if v61 <= 0.248310591:
           s += 0.0505
          else:
           s += -0.0729
         else:
          if v95 <= 8.5:
           s += -0.2647
          else:
           s += 0.0275
        else:
         if v11 <= 1.455:
          if v122 <= 0.372184025:
           s += -0.1496
          else:
           s += 0.0518
         else:
          s += 0.0686
       else:
        if v0 <= 207.5:
         s += 0.0677
        else:
         s += -0.1499
      else:
       if v74 <= 76.5:
        s += 0.0645
       else:
        s += -0.1373
     else:
      s += 0.0925
    if v107 <= 0.00716270302:
     if v115 <= 0.100894269:
      if v42 <= 0.177124183:
       s += -0.0945
      else:
       s += -0.0367
     else:
      if v3 <= 0.312771739:
       if v58 <= 0.25245098:
        if v41 <= 0.150757576:
         s += -0.0373
        else:
         s += 0.0278
       else:
        s += -0.0851
      else:
       s += 0.0589
    else:
     if v109 <= 0.930574714:
      if v99 <= 3.5:
       if v48 <= 0.00856793172:
        if v62 <= 0.0180194805:
         if v1 <= 1.33333333:
          s += -0.1742
         else:
          if v60 <= 171.5:
           s += 0.0446
          else:
           s += -0.0392
        else:
         if v4 <= 0.0:
          if v77 <= 2.5:
           s += 0.0625
          else:
           s += -0.0645
         else:
          s += -0.0578
       else:
        if v107 <= 0.549710493:
         if v54 <= 0.0:
          if v105 <= 0.768191881:
           s += 0.0485
          else:
           s += -0.1252
         else:
          if v68 <= 0.0:
           s += 0.0380
          else:
           s += -0.1211
        else:
         if v3 <= 0.699206349:
          s += 0.0901
         else:
          if v78 <= 123.5:
           s += -0.2191
          else:
           s += 0.0744
      else:
       if v68 <= 0.0:
        if v91 <= 19.5:
         if v107 <= 0.278339969:
          if v60 <= 124.5:
           s += -0.0643
          else:
           s += 0.0807
         else:
          if v54 <= 0.0672245152:
           s += 0.0836
          else:
           s += -0.0665
        else:
         if v107 <= 0.988672237:
          if v60 <= 16.5:
           s += -0.0056
          else:
           s += 0.0408
         else:
          s += -0.1439
       else:
        if v67 <= 1.5:
         s += 0.0047
        else:
         s += -0.1571
     else:
      if v119 <= 0.227872193:
       s += -0.0912
      else:
       if v84 <= -0.56:
        s += -0.0764
       else:
        s += -0.0030
    if v96 <= 0.951151772:
     if v96 <= 0.181994211:
      if v107 <= 0.088055319:
       if v42 <= 0.197222222:
        s += -0.0832
       else:
        s += -0.0295
      else:
       if v122 <= 0.0674204092:
        s += 0.0989
       else:
        if v67 <= 11.5:
         s += -0.0846
        else:
         s += 0.1145
     else:
      if v123 <= 801.391604:
       if v123 <= 377.23732:
        if v106 <= 0.863957756:
         if v77 <= 0.0:
          s += 0.0699
         else:
          s += -0.0841
        else:
         s += -0.0750
       else:
        if v11 <= 1.615:
         if v79 <= 9.94531874:
          s += 0.0501
         else:
          if v28 <= 6.065:
           s += -0.1081
          else:
           s += -0.0419
        else:
         s += 0.0329
      else:
       if v66 <= 28.5:
        if v79 <= 704.958066:
         if v28 <= -6.33:
          if v15 <= 16.5:
           s += 0.0734
          else:
           s += -0.1337
         else:
          if v103 <= 0.999998804:
           s += 0.0892
          else:
           s += -0.0903
        else:
         if v122 <= 0.109471538:
          s += -0.0785
         else:
          if v78 <= 249.5:
           s += -0.0131
          else:
           s += 0.0250
       else:
        if v30 <= 0.0:
         if v123 <= 8089.75022:
          s += -0.0092
         else:
          s += -0.1317
        else:
         s += -0.0981
    else:
     if v123 <= 6903.12889:
      if v102 <= 0.782827118:
       if v67 <= 22.5:
        if v60 <= 28.5:
         if v27 <= 0.0:
          if v97 <= 3.5:
           s += 0.0334
          else:
           s += -0.1128
         else:
          s += 0.0711
        else:
         s += 0.0943
       else:
        if v60 <= 50.5:
         s += -0.2193
        else:
         s += 0.0576
      else:
       if v24 <= 0.0:
        s += 0.0889
       else:
        s += -0.1293
     else:
      s += -0.0710
    if v96 <= 0.957815341:
     if v96 <= 0.247355919:
      if v14 <= 31.5:
       if v108 <= 0.0604274408:
        s += -0.0925
       else:
        s += -0.0562
      else:
       if v27 <= -5.195:
        s += 0.1551
       else:
        if v107 <= 0.0822573447:
         if v28 <= 23.915:
          if v80 <= 74.5:
           s += -0.0698
          else:
           s += 0.0667
         else:
          s += 0.0685
        else:
         if v108 <= 0.531453223:
          s += 0.1265
         else:
          if v16 <= 15.5:
           s += -0.0755
          else:
           s += 0.1142
     else:
      if v114 <= 0.982641161:
       if v68 <= 0.0:
        if v123 <= 8089.75022:
         if v96 <= 0.718273335:
          if v108 <= 0.903954038:
           s += -0.0049
          else:
           s += -0.0642
         else:
          if v63 <= 11.5:
           s += 0.0263
          else:
           s += -0.0735
        else:
         s += -0.1216
       else:
        s += -0.0968
      else:
       if v48 <= 0.0127391652:
        if v96 <= 0.849385597:
         if v123 <= 425.862585:
          s += 0.0772
         else:
          s += -0.0664
        else:
         s += 0.0132
       else:
        if v107 <= 0.0390161573:
         s += -0.2009
        else:
         if v50 <= 0.998587569:
          s += -0.1355
         else:
          s += -0.0029
    else:
     if v123 <= 6903.12889:
      if v99 <= 3.5:
       if v15 <= 33.5:
        if v96 <= 0.979379533:
         if v28 <= 18.705:
          s += 0.0753
         else:
          if v95 <= 2.5:
           s += 0.0733
          else:
           s += -0.1049
        else:
         s += 0.0954
       else:
        s += -0.1113
      else:
       if v108 <= 0.764980743:
        s += -0.1567
       else:
        if v63 <= 11.5:
         if v89 <= 0.419136879:
          s += 0.0677
         else:
          s += -0.0982
        else:
         s += -0.1538
     else:
      s += -0.0629
    if v108 <= 0.938492872:
     if v14 <= 31.5:
      if v108 <= 0.891564353:
       if v60 <= 65.5:
        if v11 <= 1.915:
         s += -0.0626
        else:
         s += 0.0182
       else:
        if v119 <= 0.247350495:
         s += -0.0928
        else:
         if v123 <= 4271.73608:
          s += 0.0928
         else:
          if v107 <= 0.188541808:
           s += 0.0766
          else:
           s += -0.1425
      else:
       s += 0.0476
     else:
      if v109 <= 0.930574714:
       if v14 <= 33.5:
        if v116 <= 0.964316808:
         if v94 <= 12.5:
          if v92 <= -1.225:
           s += -0.0852
          else:
           s += 0.0267
         else:
          s += 0.0938
        else:
         s += 0.0934
       else:
        if v16 <= 5.5:
         if v50 <= 0.626490347:
          s += 0.0949
         else:
          s += -0.1096
        else:
         if v116 <= 0.979096811:
          if v76 <= 0.0:
           s += 0.0276
          else:
           s += -0.0240
         else:
          s += -0.0659
      else:
       if v107 <= 0.0822573447:
        if v123 <= 2060.17637:
         s += -0.0793
        else:
         s += 0.0108
       else:
        s += 0.0081
    else:
     if v3 <= 0.699206349:
      if v13 <= 2.53902559:
       if v1 <= 2.51119403:
        s += -0.1694
       else:
        if v76 <= 0.0:
         s += 0.0518
        else:
         if v29 <= -6.01:
          s += -0.3580
         else:
          s += -0.0240
      else:
       if v123 <= 9795.77879:
        if v50 <= 0.782587719:
         if v107 <= 0.786125825:
          if v50 <= 0.26110521:
           s += 0.0324
          else:
           s += -0.1177
         else:
          if v46 <= 11.5:
           s += 0.0951
          else:
           s += -0.1358
        else:
         s += 0.0881
       else:
        s += -0.0709
     else:
      if v3 <= 0.998951782:
       s += -0.1022
      else:
       s += 0.0031
    if v105 <= 0.886869537:
     if v103 <= 0.0342472027:
      if v112 <= 32.5:
       if v74 <= 106.5:
        s += -0.0815
       else:
        s += -0.0056
      else:
       if v103 <= 0.00132477973:
        s += -0.0638
       else:
        if v66 <= 1.5:
         s += 0.0495
        else:
         s += -0.0212
     else:
      if v5 <= 0.0:
       if v0 <= 15.1:
        if v62 <= 0.0895721925:
         if v112 <= 0.0:
          s += -0.0478
         else:
          if v111 <= 0.0:
           s += -0.0642
          else:
           s += 0.0298
        else:
         s += -0.0599
       else:
        s += -0.0752
      else:
       if v121 <= 0.88989899:
        if v0 <= 18.2:
         if v11 <= 0.18:
          s += -0.0510
         else:
          s += 0.0178
        else:
         if v111 <= 46.5:
          if v101 <= 0.0162792655:
           s += -0.0160
          else:
           s += 0.0749
         else:
          if v62 <= 0.0325224749:
           s += 0.0331
          else:
           s += -0.0662
       else:
        if v118 <= 0.905536572:
         s += -0.0110
        else:
         s += -0.1895
    else:
     if v121 <= 0.201190476:
      if v51 <= 0.972074296:
       s += -0.0984
      else:
       if v49 <= 0.9570913:
        s += 0.0718
       else:
        if v66 <= 16.5:
         if v101 <= 0.996963835:
          if v0 <= 19.1:
           s += -0.1074
          else:
           s += 0.0616
         else:
          s += 0.0956
        else:
         s += -0.0850
     else:
      if v11 <= -1.005:
       s += -0.0291
      else:
       if v74 <= 72.5:
        if v5 <= 0.0:
         if v52 <= 0.00343954146:
          if v49 <= 0.999999998:
           s += 0.0682
          else:
           s += -0.0122
         else:
          s += -0.0342
        else:
         s += 0.0737
       else:
        if v103 <= 0.999945375:
         s += 0.0215
        else:
         s += -0.1057
    if v107 <= 0.00623947082:
     if v123 <= 1324.71793:
      s += -0.0688
     else:
      if v57 <= 0.791666667:
       if v79 <= 1205.06486:
        s += 0.0555
       else:
        s += -0.0142
      else:
       s += -0.0664
    else:
     if v103 <= 0.0855783122:
      if v123 <= 1160.83642:
       if v86 <= 12.5:
        if v79 <= 678.690539:
         if v123 <= 801.391604:
          if v110 <= 0.476287116:
           s += -0.0965
          else:
           s += 0.0042
         else:
          s += 0.0892
        else:
         s += -0.1309
       else:
        s += 0.0347
      else:
       if v63 <= 11.5:
        if v52 <= 0.889499389:
         if v0 <= 9.1:
          s += 0.0647
         else:
          if v61 <= 0.00153886593:
           s += -0.0638
          else:
           s += 0.0391
        else:
         s += -0.0870
       else:
        if v79 <= 2984.05527:
         if v63 <= 18.5:
          s += -0.3132
         else:
          s += 0.0093
        else:
         s += 0.0623
     else:
      if v77 <= 1.5:
       if v52 <= 0.305236984:
        if v123 <= 6903.12889:
         if v120 <= 0.222008687:
          if v3 <= 0.8578908:
           s += 0.0147
          else:
           s += -0.0939
         else:
          if v107 <= 0.771539534:
           s += 0.0374
          else:
           s += 0.0758
        else:
         s += -0.0496
       else:
        if v0 <= 3.1:
         s += 0.0498
        else:
         if v79 <= 255.944015:
          s += -0.1006
         else:
          s += -0.0123
      else:
       if v55 <= 1.5:
        if v79 <= 2245.81347:
         if v89 <= 0.071106049:
          s += 0.0287
         else:
          s += -0.0485
        else:
         if v102 <= 0.993233468:
          if v102 <= 0.450956823:
           s += -0.0244
          else:
           s += -0.1561
         else:
          if v101 <= 0.999857638:
           s += 0.0654
          else:
           s += -0.2384
       else:
        s += -0.1131
    if v96 <= 0.959278076:
     if v96 <= 0.103832612:
      if v107 <= 0.088055319:
       if v108 <= 0.0933264286:
        s += -0.0769
       else:
        if v16 <= 13.5:
         s += -0.0438
        else:
         s += 0.0835
      else:
       if v108 <= 0.0825063791:
        s += 0.1312
       else:
        if v52 <= 0.997854077:
         s += -0.1042
        else:
         s += 0.0652
     else:
      if v9 <= 0.229020979:
       if v114 <= 0.978766736:
        if v92 <= -1.295:
         if v96 <= 0.782107906:
          if v63 <= 5.5:
           s += -0.0657
          else:
           s += 0.0628
         else:
          s += 0.0039
        else:
         if v67 <= 26.5:
          if v14 <= 31.5:
           s += -0.0122
          else:
           s += 0.0215
         else:
          if v102 <= 0.998284454:
           s += -0.0709
          else:
           s += 0.0071
       else:
        if v107 <= 0.738476701:
         if v14 <= 29.5:
          if v14 <= 18.5:
           s += -0.0022
          else:
           s += -0.1252
         else:
          if v77 <= 6.5:
           s += 0.0141
          else:
           s += -0.1117
        else:
         if v93 <= -1.555:
          s += 0.0545
         else:
          if v102 <= 0.999367297:
           s += -0.1159
          else:
           s += 0.0158
      else:
       s += 0.0544
    else:
     if v99 <= 3.5:
      if v96 <= 0.983234366:
       if v122 <= 0.924278813:
        if v108 <= 0.98784569:
         if v77 <= 5.5:
          s += 0.0761
         else:
          s += -0.0056
        else:
         if v84 <= -0.61:
          s += -0.2510
         else:
          s += 0.0198
       else:
        s += -0.0703
      else:
       s += 0.0917
     else:
      if v49 <= 0.792656139:
       if v107 <= 0.786125825:
        if v16 <= 11.5:
         s += -0.0759
        else:
         s += 0.0343
       else:
        s += 0.0739
      else:
       s += -0.2272
    if v96 <= 0.964969735:
     if v96 <= 0.0635142592:
      if v79 <= 227.21697:
       if v28 <= -0.205:
        s += -0.0735
       else:
        if v0 <= 29.1:
         if v69 <= 0.798363947:
          s += -0.0622
         else:
          s += 0.0961
        else:
         s += 0.1419
      else:
       s += -0.0810
     else:
      if v22 <= 0.0:
       if v121 <= 0.334848485:
        if v84 <= 0.0:
         if v115 <= 0.944724379:
          if v115 <= 0.350990296:
           s += -0.0480
          else:
           s += 0.0022
         else:
          if v60 <= 11.5:
           s += -0.1102
          else:
           s += -0.0402
        else:
         if v79 <= 397.856783:
          if v17 <= 0.0:
           s += 0.0729
          else:
           s += 0.0018
         else:
          if v49 <= 0.131944569:
           s += 0.0048
          else:
           s += -0.0554
       else:
        if v0 <= 193.5:
         if v2 <= 0.857603687:
          if v0 <= 6.2:
           s += 0.0378
          else:
           s += 0.0014
         else:
          if v59 <= 0.688066732:
           s += -0.0159
          else:
           s += -0.0786
        else:
         s += -0.1807
      else:
       s += -0.1109
    else:
     if v99 <= 4.5:
      if v56 <= 164.5:
       if v24 <= 0.0:
        if v96 <= 0.980695958:
         if v120 <= 0.991493532:
          s += 0.0658
         else:
          s += -0.1223
        else:
         s += 0.0937
       else:
        s += -0.0905
      else:
       if v56 <= 168.5:
        s += -0.2947
       else:
        if v56 <= 182:
         if v74 <= 64.5:
          s += 0.0884
         else:
          s += -0.1152
        else:
         s += 0.0614
     else:
      if v28 <= 10.465:
       if v56 <= 36.5:
        if v59 <= 0.624615574:
         s += -0.1117
        else:
         s += 0.0436
       else:
        s += -0.3450
      else:
       s += 0.0825
    if v108 <= 0.936304627:
     if v14 <= 31.5:
      if v107 <= 0.239673349:
       if v122 <= 0.133814972:
        s += -0.0860
       else:
        if v59 <= 0.196455817:
         if v60 <= 63.5:
          if v115 <= 0.0567035829:
           s += -0.0753
          else:
           s += -0.0227
         else:
          if v119 <= 0.247350495:
           s += -0.0757
          else:
           s += 0.0910
        else:
         s += -0.1577
      else:
       if v59 <= 0.612640833:
        if v78 <= 580.5:
         s += 0.0728
        else:
         s += -0.0224
       else:
        if v107 <= 0.771539534:
         s += -0.1095
        else:
         s += 0.0538
     else:
      if v41 <= 0.0533428165:
       if v16 <= 5.5:
        if v78 <= 367:
         s += -0.0824
        else:
         s += 0.0988
       else:
        if v109 <= 0.930574714:
         if v119 <= 0.982145614:
          if v77 <= 1.5:
           s += 0.0281
          else:
           s += -0.0257
         else:
          if v122 <= 0.249982488:
           s += -0.1944
          else:
           s += 0.0036
        else:
         s += -0.0454
      else:
       s += 0.0429
    else:
     if v13 <= 2.53902559:
      if v14 <= 33.5:
       s += 0.0610
      else:
       if v60 <= 9.5:
        if v122 <= 0.142400031:
         s += -0.0321
        else:
         s += -0.2331
       else:
        if v1 <= 1.33333333:
         s += -0.1564
        else:
         s += -0.0031
     else:
      if v70 <= 0.914147976:
       if v97 <= 9.5:
        if v64 <= 0.45:
         if v56 <= 164.5:
          s += 0.0843
         else:
          s += -0.0015
        else:
         if v102 <= 0.910947006:
          s += -0.1164
         else:
          s += 0.0797
       else:
        if v56 <= 3.5:
         s += -0.1987
        else:
         s += 0.0599
      else:
       if v4 <= 0.0:
        s += 0.0492
       else:
        s += -0.0710
    if v103 <= 0.0855783122:
     if v78 <= 249.5:
      if v24 <= 0.0:
       if v122 <= 0.396285129:
        if v28 <= 21.21:
         if v122 <= 0.356442743:
          if v123 <= 1579.34703:
           s += -0.0899
          else:
           s += 0.0142
         else:
          s += -0.1760
        else:
         if v110 <= 0.0574093778:
          s += -0.0680
         else:
          s += 0.1049
       else:
        if v36 <= 0.0:
         if v113 <= 0.827258418:
          s += -0.0245
         else:
          s += 0.0648
        else:
         s += -0.0728
      else:
       s += 0.0853
     else:
      if v122 <= 0.12332935:
       s += -0.0829
      else:
       if v78 <= 314.5:
        s += 0.0802
       else:
        if v63 <= 11.5:
         if v37 <= 0.0:
          if v103 <= 0.000964669907:
           s += -0.0730
          else:
           s += 0.0381
         else:
          s += -0.1008
        else:
         if v106 <= 0.825061562:
          s += -0.0001
         else:
          s += -0.2189
    else:
     if v100 <= 0.000439092264:
      s += -0.0509
     else:
      if v123 <= 6903.12889:
       if v84 <= 0.0:
        if v51 <= 0.109171927:
         s += 0.0789
        else:
         if v120 <= 0.195794065:
          if v29 <= -0.615:
           s += -0.0074
          else:
           s += -0.0785
         else:
          if v59 <= 0.834130304:
           s += -0.0040
          else:
           s += 0.0525
       else:
        if v77 <= 0.0:
         if v52 <= 0.317412793:
          if v22 <= 0.0:
           s += 0.0538
          else:
           s += -0.0989
         else:
          s += -0.0002
        else:
         if v28 <= -8.215:
          s += -0.1423
         else:
          s += 0.0058
      else:
       if v29 <= -0.32:
        if v78 <= 433:
         s += -0.0303
        else:
         if v39 <= 1.5:
          s += -0.1569
         else:
          s += 0.0998
       else:
        s += 0.1044
    if v11 <= 0.0:
     if v62 <= 0.0610722611:
      if v113 <= 0.609550177:
       if v123 <= 966.542652:
        if v123 <= 289.839482:
         if v118 <= 0.0646165509:
          s += -0.0689
         else:
          s += 0.0696
        else:
         s += -0.0768
       else:
        s += 0.0037
      else:
       if v27 <= 0.0:
        if v122 <= 0.344066216:
         if v27 <= -0.37:
          if v105 <= 0.564249643:
           s += -0.0306
          else:
           s += 0.0787
         else:
          s += -0.0620
        else:
         if v56 <= 30.5:
          s += -0.0254
         else:
          s += -0.1365
       else:
        if v100 <= 0.0293455662:
         if v122 <= 0.15887667:
          if v88 <= 30.2:
           s += -0.0982
          else:
           s += 0.0373
         else:
          if v117 <= 0.876481942:
           s += -0.0056
          else:
           s += 0.0451
        else:
         s += 0.0537
     else:
      if v16 <= 14.5:
       s += -0.0606
      else:
       if v98 <= 7.5:
        s += 0.0601
       else:
        s += -0.0731
    else:
     if v50 <= 0.981887708:
      if v123 <= 3946.16065:
       if v109 <= 0.963736111:
        if v52 <= 0.823998748:
         if v43 <= 0.0:
          if v92 <= 0.775:
           s += 0.0208
          else:
           s += 0.0592
         else:
          if v119 <= 0.814173164:
           s += 0.0406
          else:
           s += -0.1350
        else:
         if v123 <= 468.402136:
          s += 0.0757
         else:
          s += -0.0620
       else:
        s += -0.0542
      else:
       if v122 <= 0.295053121:
        s += 0.0572
       else:
        if v95 <= 7.5:
         if v122 <= 0.568777685:
          s += -0.1100
         else:
          s += -0.0206
        else:
         s += 0.0281
     else:
      if v29 <= -15.75:
       if v58 <= 0.153425809:
        s += -0.2232
       else:
        s += 0.0598
      else:
       s += 0.0488
    if v96 <= 0.957815341:
     if v96 <= 0.0554242777:
      s += -0.0619
     else:
      if v115 <= 0.971346869:
       if v68 <= 0.0:
        if v28 <= 10.865:
         if v79 <= 4781.95034:
          if v99 <= 8.5:
           s += 0.0024
          else:
           s += -0.0454
         else:
          if v79 <= 5670.48332:
           s += -0.2179
          else:
           s += -0.0196
        else:
         if v105 <= 0.948789966:
          if v79 <= 7762.92054:
           s += 0.0364
          else:
           s += -0.0697
         else:
          if v32 <= 0.0:
           s += 0.0038
          else:
           s += -0.1027
       else:
        if v79 <= 421.042179:
         s += 0.0119
        else:
         s += -0.1120
      else:
       if v8 <= 0.0:
        if v83 <= 23.5:
         s += 0.0539
        else:
         s += -0.0886
       else:
        if v96 <= 0.648877803:
         s += -0.0484
        else:
         if v105 <= 0.938231162:
          s += 0.0339
         else:
          if v122 <= 0.403101171:
           s += -0.0804
          else:
           s += 0.0352
    else:
     if v99 <= 3.5:
      if v56 <= 155.5:
       if v11 <= -2.555:
        s += -0.2068
       else:
        if v64 <= 0.45:
         s += 0.0823
        else:
         if v32 <= 0.0:
          s += 0.0758
         else:
          s += -0.1339
      else:
       if v56 <= 182:
        if v109 <= 0.348566184:
         s += 0.0712
        else:
         if v79 <= 1620.39535:
          s += 0.0638
         else:
          s += -0.1899
       else:
        s += 0.0568
     else:
      if v28 <= 10.465:
       if v49 <= 0.792656139:
        if v107 <= 0.355315884:
         if v79 <= 1117.99864:
          s += -0.0278
         else:
          s += -0.2667
        else:
         if v108 <= 0.936304627:
          s += -0.0788
         else:
          s += 0.0759
       else:
        s += -0.2943
      else:
       s += 0.0674
    if v108 <= 0.938492872:
     if v20 <= 0.0:
      if v99 <= 7.5:
       if v79 <= 0.0:
        s += 0.1196
       else:
        if v9 <= 0.229020979:
         if v119 <= 0.98280324:
          if v46 <= 14.5:
           s += -0.0069
          else:
           s += 0.1049
         else:
          s += -0.0819
        else:
         if v29 <= -1.915:
          s += -0.0132
         else:
          s += 0.0733
      else:
       if v16 <= 15.5:
        if v122 <= 0.598782077:
         if v71 <= 0.912693101:
          s += -0.0827
         else:
          s += -0.0247
        else:
         s += 0.0938
       else:
        if v36 <= 0.0:
         if v72 <= 3.5:
          if v122 <= 0.109471538:
           s += 0.1759
          else:
           s += 0.0429
         else:
          if v108 <= 0.531453223:
           s += -0.0641
          else:
           s += 0.0763
        else:
         if v123 <= 3686.5723:
          s += -0.1052
         else:
          s += 0.0344
     else:
      s += -0.1161
    else:
     if v48 <= 0.00901777836:
      if v59 <= 0.0420126511:
       s += 0.0663
      else:
       if v77 <= 0.0:
        if v91 <= 24.5:
         s += 0.0466
        else:
         if v122 <= 0.163639278:
          if v123 <= 503.70677:
           s += -0.1517
          else:
           s += -0.0013
         else:
          s += -0.0003
       else:
        s += -0.0644
     else:
      if v71 <= 0.0851046747:
       if v29 <= -4.455:
        s += -0.1563
       else:
        s += 0.0099
      else:
       if v64 <= 0.954545455:
        if v50 <= 0.955460432:
         if v29 <= -0.18:
          if v116 <= 0.0216494131:
           s += -0.0989
          else:
           s += 0.0738
         else:
          if v122 <= 0.344066216:
           s += 0.0752
          else:
           s += -0.1301
        else:
         s += 0.0882
       else:
        if v29 <= -4.005:
         s += -0.3125
        else:
         s += 0.0436
    if v108 <= 0.96611699:
     if v14 <= 31.5:
      if v108 <= 0.891564353:
       if v84 <= 0.04:
        if v58 <= 0.0307765152:
         if v43 <= 0.0:
          s += -0.0295
         else:
          s += -0.1091
        else:
         s += -0.0868
       else:
        if v123 <= 3822.29876:
         if v14 <= 16:
          if v29 <= -2.205:
           s += -0.0329
          else:
           s += 0.0602
         else:
          if v114 <= 0.969338057:
           s += -0.0099
          else:
           s += -0.0883
        else:
         if v50 <= 0.49766687:
          if v106 <= 0.620953982:
           s += 0.0118
          else:
           s += -0.1325
         else:
          s += 0.0521
      else:
       s += 0.0439
     else:
      if v14 <= 33.5:
       if v67 <= 29.5:
        s += 0.0441
       else:
        if v29 <= -2.415:
         s += -0.3116
        else:
         s += -0.0022
      else:
       if v37 <= 0.0:
        if v29 <= -4.66:
         if v107 <= 0.00183183001:
          s += -0.0452
         else:
          s += 0.0937
        else:
         if v61 <= 0.003647868:
          if v115 <= 0.857128902:
           s += -0.0089
          else:
           s += -0.0802
         else:
          if v56 <= 34.5:
           s += 0.0333
          else:
           s += -0.0360
       else:
        if v27 <= 2.925:
         if v29 <= -3.285:
          s += -0.1968
         else:
          s += -0.0473
        else:
         s += -0.0099
    else:
     if v90 <= 4.5:
      if v71 <= 0.0691335079:
       if v84 <= -0.875:
        s += -0.1459
       else:
        s += 0.0190
      else:
       if v13 <= 0.000285643097:
        s += 0.0247
       else:
        if v56 <= 155.5:
         if v11 <= -3.005:
          s += -0.1606
         else:
          s += 0.0888
        else:
         s += -0.0171
     else:
      if v61 <= 0.00448616907:
       s += 0.0478
      else:
       s += -0.0536
    if v121 <= 0.201190476:
     if v107 <= 0.983706938:
      if v99 <= 8.5:
       if v54 <= 0.0331044944:
        if v47 <= 0.0:
         s += 0.0948
        else:
         if v9 <= 0.245:
          if v105 <= 0.947096526:
           s += -0.0074
          else:
           s += -0.0782
         else:
          s += 0.0712
       else:
        if v78 <= 405.5:
         s += -0.0507
        else:
         s += 0.0411
      else:
       if v42 <= 0.0363756614:
        s += -0.0889
       else:
        s += 0.0160
     else:
      s += 0.0663
    else:
     if v108 <= 0.938492872:
      if v21 <= 0.0:
       if v105 <= 0.0:
        if v90 <= 1.5:
         if v51 <= 1:
          s += 0.0240
         else:
          if v59 <= 0.047123963:
           s += -0.0133
          else:
           s += -0.1839
        else:
         if v18 <= 0.0:
          if v99 <= 7.5:
           s += 0.0328
          else:
           s += -0.0627
         else:
          if v108 <= 0.866230047:
           s += 0.0921
          else:
           s += -0.0005
       else:
        if v107 <= 0.957378203:
         if v123 <= 5070.12483:
          if v105 <= 0.135780039:
           s += -0.0443
          else:
           s += 0.0077
         else:
          if v76 <= 2.5:
           s += -0.0168
          else:
           s += -0.1125
        else:
         s += -0.1125
      else:
       if v123 <= 377.23732:
        s += 0.1394
       else:
        if v108 <= 0.775929442:
         s += -0.0984
        else:
         s += 0.0804
     else:
      if v39 <= 3.5:
       if v109 <= 0.955748943:
        if v24 <= 0.0:
         if v123 <= 8634.71185:
          s += 0.0504
         else:
          s += -0.0576
        else:
         if v78 <= 164.5:
          s += 0.0534
         else:
          s += -0.2151
       else:
        s += -0.0204
      else:
       if v115 <= 0.942457208:
        s += -0.1473
       else:
        s += 0.0544
    if v96 <= 0.966170388:
     if v96 <= 0.103832612:
      if v42 <= 0.322004608:
       if v107 <= 0.088055319:
        if v105 <= 0.0549435077:
         s += -0.0762
        else:
         s += -0.0325
       else:
        if v98 <= 4.5:
         s += 0.0870
        else:
         s += -0.0831
      else:
       s += 0.0309
     else:
      if v115 <= 0.979429935:
       if v56 <= 1.5:
        if v15 <= 17.5:
         if v62 <= 0.024695122:
          s += 0.0862
         else:
          s += -0.0284
        else:
         if v26 <= 0.45:
          if v26 <= -1.095:
           s += 0.0752
          else:
           s += -0.0117
         else:
          s += 0.0897
       else:
        if v9 <= 0.212406015:
         if v37 <= 0.0:
          if v121 <= 0.0:
           s += -0.1217
          else:
           s += -0.0034
         else:
          if v119 <= 0.806693875:
           s += -0.1096
          else:
           s += 0.0173
        else:
         s += 0.0453
      else:
       if v106 <= 0.967862553:
        if v15 <= 24.5:
         if v100 <= 0.00578738291:
          s += -0.0257
         else:
          if v84 <= 0.0:
           s += -0.1238
          else:
           s += -0.0476
        else:
         s += 0.0212
       else:
        if v89 <= 0.0561367035:
         s += 0.0642
        else:
         s += -0.0659
    else:
     if v102 <= 0.993558869:
      if v50 <= 0.997395905:
       if v107 <= 0.738476701:
        if v107 <= 0.728803473:
         if v69 <= 0.241945096:
          s += -0.1044
         else:
          s += 0.0313
        else:
         s += -0.2186
       else:
        s += 0.0804
      else:
       if v119 <= 0.631461671:
        s += 0.0552
       else:
        if v66 <= 39.5:
         if v105 <= 0.904401631:
          s += 0.0073
         else:
          s += -0.2456
        else:
         s += 0.0576
     else:
      if v56 <= 155.5:
       s += 0.0827
      else:
       s += 0.0090
    if v11 <= 0.0:
     if v121 <= 0.334848485:
      if v118 <= 0.111841141:
       if v59 <= 1:
        s += -0.0609
       else:
        s += 0.0111
      else:
       if v123 <= 289.839482:
        if v29 <= -1.565:
         s += -0.0214
        else:
         s += 0.1070
       else:
        if v62 <= 0.0610722611:
         if v0 <= 5.1:
          if v11 <= 0.0:
           s += -0.0128
          else:
           s += -0.0862
         else:
          if v59 <= 0.688066732:
           s += -0.0112
          else:
           s += 0.0693
        else:
         s += -0.0574
     else:
      if v11 <= -1.725:
       if v15 <= 24.5:
        s += -0.0532
       else:
        s += 0.0464
      else:
       if v0 <= 254.5:
        if v52 <= 0.440338983:
         if v40 <= 0.0:
          if v123 <= 5070.12483:
           s += 0.0288
          else:
           s += -0.0260
         else:
          s += -0.0840
        else:
         if v63 <= 5.5:
          s += -0.0091
         else:
          s += -0.0920
       else:
        s += -0.1529
    else:
     if v123 <= 6903.12889:
      if v0 <= 53.1:
       if v54 <= 0.893274008:
        if v0 <= 8.2:
         if v123 <= 2445.47594:
          s += 0.0542
         else:
          s += 0.0056
        else:
         if v59 <= 0.216663574:
          if v121 <= 0.88989899:
           s += -0.0042
          else:
           s += -0.0719
         else:
          if v52 <= 0.0156453982:
           s += 0.0456
          else:
           s += -0.0191
       else:
        s += -0.0598
      else:
       if v68 <= 0.0:
        if v123 <= 1638.62741:
         s += 0.0877
        else:
         if v69 <= 0.63053198:
          s += 0.0583
         else:
          s += -0.0184
       else:
        s += -0.0636
     else:
      if v53 <= 0.0473578825:
       if v36 <= 0.0:
        s += -0.0989
       else:
        s += 0.0747
      else:
       s += 0.0521
    if v96 <= 0.966170388:
     if v96 <= 0.0554242777:
      if v79 <= 227.21697:
       if v97 <= 8.5:
        if v46 <= 6.5:
         s += -0.0061
        else:
         s += 0.1793
       else:
        s += -0.0507
      else:
       s += -0.0698
     else:
      if v78 <= 253.5:
       if v21 <= 0.0:
        if v77 <= 0.0:
         if v43 <= 0.0:
          if v84 <= 0.0:
           s += -0.0133
          else:
           s += 0.0196
         else:
          if v101 <= 0.0980583674:
           s += -0.1017
          else:
           s += 0.0035
        else:
         if v78 <= 52.5:
          s += 0.0772
         else:
          if v108 <= 0.68927751:
           s += -0.0231
          else:
           s += -0.0783
       else:
        s += -0.0939
      else:
       if v78 <= 314.5:
        if v50 <= 0.999874959:
         if v106 <= 0.101916339:
          s += -0.0005
         else:
          if v33 <= 0.0:
           s += 0.0941
          else:
           s += -0.0055
        else:
         s += -0.0413
       else:
        if v78 <= 575.5:
         if v78 <= 454.5:
          if v29 <= -1.185:
           s += -0.0275
          else:
           s += 0.0268
         else:
          s += 0.0590
        else:
         if v78 <= 591.5:
          if v36 <= 0.0:
           s += -0.0447
          else:
           s += -0.2130
         else:
          if v78 <= 701.5:
           s += 0.0349
          else:
           s += -0.0469
    else:
     if v99 <= 4.5:
      if v96 <= 0.980695958:
       if v108 <= 0.98784569:
        s += 0.0488
       else:
        if v117 <= 0.0661717635:
         s += 0.0417
        else:
         if v101 <= 0.997709901:
          s += 0.0136
         else:
          s += -0.3482
      else:
       s += 0.0785
     else:
      if v79 <= 1130.46986:
       if v106 <= 0.925585105:
        s += 0.0407
       else:
        s += -0.1499
      else:
       s += 0.0608
    if v96 <= 0.966170388:
     if v99 <= 18.5:
      if v46 <= 14.5:
       if v20 <= 0.0:
        if v39 <= 3.5:
         if v22 <= 0.0:
          if v78 <= 243.5:
           s += -0.0097
          else:
           s += 0.0143
         else:
          if v8 <= 0.861904762:
           s += -0.0940
          else:
           s += 0.0577
        else:
         if v8 <= 0.65942029:
          if v48 <= 0.000635443984:
           s += -0.0751
          else:
           s += -0.1878
         else:
          if v78 <= 98.5:
           s += -0.1018
          else:
           s += 0.0237
       else:
        if v79 <= 1205.06486:
         s += -0.1465
        else:
         if v8 <= 0.146428571:
          s += 0.1083
         else:
          s += -0.0496
      else:
       if v79 <= 1281.46541:
        if v98 <= 8.5:
         s += 0.1385
        else:
         s += -0.0063
       else:
        s += -0.0349
     else:
      if v121 <= 0.412132353:
       s += -0.0798
      else:
       if v78 <= 92.5:
        s += 0.0842
       else:
        if v78 <= 210.5:
         s += -0.0668
        else:
         s += 0.0155
    else:
     if v99 <= 4.5:
      if v79 <= 112.404623:
       if v61 <= 0.125682748:
        if v109 <= 0.793238248:
         s += 0.0895
        else:
         s += -0.1398
       else:
        s += -0.2803
      else:
       if v123 <= 9795.77879:
        if v2 <= 0.0:
         s += 0.0783
        else:
         if v61 <= 0.0298437362:
          if v123 <= 1497.72744:
           s += 0.0627
          else:
           s += -0.1337
         else:
          s += 0.0731
       else:
        s += -0.0382
     else:
      if v28 <= 10.465:
       if v78 <= 219.5:
        if v123 <= 1182.34144:
         s += -0.0897
        else:
         s += 0.0751
       else:
        if v123 <= 2041.04266:
         s += 0.0351
        else:
         s += -0.2214
      else:
       s += 0.0743
    if v11 <= -0.875:
     if v63 <= 3.5:
      if v104 <= 0.599965466:
       if v118 <= 0.0:
        s += 0.0744
       else:
        if v38 <= 0.0:
         if v117 <= 0.482037156:
          if v42 <= 0.107625483:
           s += -0.0692
          else:
           s += 0.0155
         else:
          if v21 <= 0.0:
           s += 0.0003
          else:
           s += -0.0919
        else:
         s += -0.0691
      else:
       s += 0.0573
     else:
      if v27 <= -1.355:
       s += 0.1317
      else:
       if v29 <= -2.415:
        s += -0.0692
       else:
        s += 0.0459
    else:
     if v97 <= 11.5:
      if v44 <= 15.5:
       if v20 <= 0.0:
        if v2 <= 0.835718667:
         if v74 <= 72.5:
          if v68 <= 0.0:
           s += 0.0296
          else:
           s += -0.0878
         else:
          if v102 <= 0.205378291:
           s += 0.0164
          else:
           s += -0.0234
        else:
         if v29 <= -0.14:
          if v92 <= -2.675:
           s += 0.1270
          else:
           s += -0.0358
         else:
          s += 0.0636
       else:
        s += -0.0919
      else:
       if v102 <= 0.988243882:
        s += 0.1297
       else:
        s += -0.0236
     else:
      if v110 <= 0.278387219:
       if v34 <= 0.0:
        if v74 <= 108.5:
         if v44 <= 12.5:
          s += -0.1746
         else:
          s += -0.0812
        else:
         if v29 <= -1.225:
          s += -0.0791
         else:
          if v122 <= 0.479239116:
           s += 0.1130
          else:
           s += -0.0696
       else:
        s += 0.1054
      else:
       if v111 <= -1.5:
        s += -0.0336
       else:
        if v45 <= 9.5:
         if v71 <= 0.903352475:
          s += 0.1462
         else:
          s += 0.0333
        else:
         if v42 <= 0.0822072072:
          s += -0.0616
         else:
          s += 0.0910
    if v96 <= 0.964969735:
     if v117 <= 0.98081133:
      if v28 <= 13.135:
       if v76 <= 10.5:
        if v39 <= 0.0:
         if v107 <= 0.993930745:
          if v115 <= 0.971346869:
           s += 0.0039
          else:
           s += -0.0293
         else:
          s += 0.0824
        else:
         s += -0.0398
       else:
        s += -0.0920
      else:
       if v78 <= 454.5:
        if v69 <= 0.710547711:
         if v69 <= 0.241945096:
          if v0 <= 25.1:
           s += -0.0676
          else:
           s += 0.0764
         else:
          if v123 <= 1096.91626:
           s += 0.0784
          else:
           s += 0.0180
        else:
         s += -0.0253
       else:
        if v29 <= -2.945:
         s += -0.0588
        else:
         s += 0.0973
     else:
      if v14 <= 27:
       if v59 <= 0.0328504748:
        s += -0.0983
       else:
        s += 0.0296
      else:
       if v14 <= 33.5:
        if v70 <= 0.0369247013:
         s += -0.0754
        else:
         s += 0.0743
       else:
        if v123 <= 2712.54815:
         if v123 <= 377.23732:
          s += 0.0464
         else:
          if v100 <= 0.0123013636:
           s += -0.0486
          else:
           s += -0.1296
        else:
         s += 0.0580
    else:
     if v65 <= 0.85013369:
      if v123 <= 2041.04266:
       if v69 <= 0.241945096:
        if v29 <= -0.145:
         s += 0.0844
        else:
         if v96 <= 0.980695958:
          s += -0.2139
         else:
          s += 0.0300
       else:
        if v29 <= -6.73:
         s += -0.0571
        else:
         s += 0.0872
      else:
       if v123 <= 2096.81256:
        s += -0.1295
       else:
        if v62 <= 0.0215838509:
         s += 0.0580
        else:
         s += -0.0386
     else:
      if v33 <= 0.0:
       s += 0.0135
      else:
       if v115 <= 0.962252449:
        s += -0.3581
       else:
        s += -0.0033
    if v100 <= 0.0330902988:
     if v43 <= 0.0:
      if v11 <= -1.275:
       if v41 <= 0.211323764:
        s += -0.0396
       else:
        s += 0.0382
      else:
       if v92 <= 0.0:
        if v115 <= 0.0567035829:
         if v14 <= 31.5:
          s += -0.0752
         else:
          s += -0.0165
        else:
         if v115 <= 0.980727766:
          if v39 <= 3.5:
           s += 0.0128
          else:
           s += -0.0627
         else:
          if v108 <= 0.918009559:
           s += -0.0625
          else:
           s += 0.0116
       else:
        if v0 <= 6.2:
         if v14 <= 29.5:
          if v26 <= -0.505:
           s += -0.0507
          else:
           s += 0.0243
         else:
          s += 0.0525
        else:
         if v14 <= 12.5:
          if v107 <= 0.0119326986:
           s += -0.0352
          else:
           s += 0.0617
         else:
          s += -0.0012
     else:
      if v107 <= 0.145395208:
       if v14 <= 29.5:
        if v95 <= 10.5:
         s += -0.1265
        else:
         s += 0.0131
       else:
        if v102 <= 0.0693721668:
         if v36 <= 0.0:
          s += -0.1148
         else:
          s += 0.0283
        else:
         s += 0.0326
      else:
       if v69 <= 0.62550204:
        s += 0.0856
       else:
        if v50 <= 0.548507848:
         s += 0.0744
        else:
         s += -0.0707
    else:
     if v97 <= 6.5:
      if v111 <= 28.5:
       if v69 <= 0.455462498:
        if v121 <= 0.26975052:
         if v62 <= 0.0481997677:
          s += -0.0006
         else:
          s += -0.1509
        else:
         s += 0.0672
       else:
        s += 0.0806
      else:
       s += -0.0104
     else:
      if v107 <= 0.949752386:
       if v72 <= 8.5:
        if v69 <= 0.721779485:
         s += 0.0723
        else:
         s += -0.0777
       else:
        s += -0.0811
      else:
       s += -0.1531
    if v96 <= 0.982616533:
     if v20 <= 0.0:
      if v96 <= 0.0554242777:
       if v122 <= 0.0919484924:
        if v71 <= 0.292351384:
         if v74 <= 22.5:
          if v116 <= 0.0171539346:
           s += 0.0391
          else:
           s += 0.1880
         else:
          s += -0.0276
        else:
         s += -0.0693
       else:
        if v122 <= 0.286462674:
         s += -0.0746
        else:
         if v96 <= 0.0322112588:
          s += -0.0579
         else:
          if v14 <= 31.5:
           s += -0.0298
          else:
           s += 0.0713
      else:
       if v4 <= 4.5:
        if v123 <= 5070.12483:
         if v122 <= 0.684716316:
          if v28 <= 9.505:
           s += -0.0049
          else:
           s += 0.0192
         else:
          if v28 <= 6.25:
           s += 0.0789
          else:
           s += -0.0170
        else:
         if v30 <= 0.0:
          if v123 <= 5691.53525:
           s += -0.0817
          else:
           s += 0.0066
         else:
          if v79 <= 5963.76632:
           s += -0.1441
          else:
           s += 0.0461
       else:
        if v123 <= 1377.32532:
         if v90 <= 1.5:
          s += -0.1685
         else:
          if v3 <= 0.220463609:
           s += -0.0025
          else:
           s += -0.0997
        else:
         if v47 <= 0.0:
          s += -0.1263
         else:
          if v28 <= 7.32:
           s += 0.0909
          else:
           s += -0.0408
     else:
      if v79 <= 1205.06486:
       s += -0.1311
      else:
       if v80 <= 9.1:
        s += -0.0626
       else:
        s += 0.0816
    else:
     if v34 <= 0.0:
      if v74 <= 76.5:
       if v123 <= 165.359703:
        s += -0.0885
       else:
        s += 0.0878
      else:
       if v56 <= 155.5:
        s += 0.0494
       else:
        if v56 <= 203.5:
         s += -0.2058
        else:
         s += 0.0446
     else:
      s += -0.0738
    if v11 <= 0.515:
     if v110 <= 0.989888858:
      if v39 <= 2.5:
       if v60 <= 32.5:
        if v103 <= 0.999841842:
         if v103 <= 0.99895774:
          if v115 <= 0.944724379:
           s += -0.0003
          else:
           s += -0.0359
         else:
          if v58 <= 0.0078956117:
           s += 0.0537
          else:
           s += -0.0009
        else:
         if v16 <= 3.5:
          if v49 <= 0.971827853:
           s += -0.0674
          else:
           s += 0.0926
         else:
          s += -0.1174
       else:
        if v52 <= 0.869847544:
         s += 0.0309
        else:
         if v59 <= 0.0391275757:
          if v115 <= 0.254242316:
           s += -0.0659
          else:
           s += 0.0771
         else:
          s += -0.0620
      else:
       s += -0.0581
     else:
      s += -0.0667
    else:
     if v74 <= 68.5:
      if v66 <= 10.5:
       if v115 <= 0.990036299:
        if v98 <= 7.5:
         if v121 <= 0.831560284:
          if v59 <= 0.358067363:
           s += 0.0278
          else:
           s += 0.0766
         else:
          if v59 <= 0.00829446515:
           s += 0.0354
          else:
           s += -0.0728
        else:
         if v90 <= 11.5:
          s += 0.0323
         else:
          s += -0.0875
       else:
        if v116 <= 0.978410154:
         s += -0.1002
        else:
         s += 0.0291
      else:
       if v52 <= 0.0161990178:
        s += 0.0734
       else:
        if v42 <= 0.0459830867:
         s += 0.0421
        else:
         s += -0.0658
     else:
      if v66 <= 21.5:
       s += 0.0139
      else:
       if v49 <= 0.944999195:
        if v18 <= 0.0:
         if v103 <= 0.993210504:
          s += -0.2604
         else:
          if v106 <= 0.944931784:
           s += 0.0564
          else:
           s += -0.1516
        else:
         s += -0.0298
       else:
        if v103 <= 0.999873706:
         s += 0.0418
        else:
         s += -0.0907
    if v96 <= 0.980695958:
     if v11 <= 1.725:
      if v96 <= 0.0554242777:
       s += -0.0460
      else:
       if v87 <= 1.5:
        if v48 <= 0.0584462019:
         if v96 <= 0.928920267:
          if v61 <= 0.0965081623:
           s += -0.0359
          else:
           s += 0.0062
         else:
          if v102 <= 0.999884341:
           s += 0.0327
          else:
           s += -0.0681
        else:
         if v83 <= 26.5:
          s += 0.0249
         else:
          if v116 <= 0.979766805:
           s += -0.1350
          else:
           s += -0.0232
       else:
        if v56 <= 1.5:
         if v21 <= 0.0:
          if v121 <= 0.250984252:
           s += -0.0046
          else:
           s += 0.0464
         else:
          s += -0.0781
        else:
         if v37 <= 0.0:
          if v28 <= 10.465:
           s += -0.0122
          else:
           s += 0.0174
         else:
          if v115 <= 0.887815119:
           s += -0.0881
          else:
           s += 0.0069
     else:
      if v121 <= 0.831560284:
       if v100 <= 0.0330902988:
        if v114 <= 0.990377416:
         if v28 <= -8.215:
          s += -0.0631
         else:
          if v28 <= 0.96:
           s += 0.0786
          else:
           s += 0.0182
        else:
         s += -0.0729
       else:
        if v82 <= 35:
         s += 0.0938
        else:
         s += -0.0273
      else:
       if v100 <= 0.0226171913:
        s += -0.0122
       else:
        s += -0.1583
    else:
     if v60 <= 45.5:
      if v24 <= 0.0:
       if v46 <= 5.5:
        s += 0.0865
       else:
        s += -0.0489
      else:
       s += -0.1284
     else:
      if v60 <= 46.5:
       s += -0.1732
      else:
       if v74 <= 68.5:
        s += 0.0783
       else:
        if v56 <= 155.5:
         s += 0.0194
        else:
         if v56 <= 203.5:
          s += -0.1712
         else:
          s += 0.0488
    if v100 <= 0.0352921836:
     if v78 <= 235.5:
      if v78 <= 228.5:
       if v109 <= 0.0850214914:
        s += -0.0503
       else:
        if v59 <= 0.00650952197:
         if v66 <= 10.5:
          if v87 <= 1.5:
           s += -0.0448
          else:
           s += 0.0131
         else:
          if v55 <= 1.5:
           s += 0.0683
          else:
           s += -0.0904
        else:
         if v106 <= 0.96676279:
          if v65 <= 0.923250173:
           s += -0.0371
          else:
           s += 0.0279
         else:
          if v35 <= 0.0:
           s += 0.0598
          else:
           s += -0.0399
      else:
       if v17 <= 0.0:
        s += 0.0177
       else:
        if v102 <= 0.999307026:
         s += -0.1849
        else:
         s += -0.0066
     else:
      if v78 <= 575.5:
       if v15 <= 8.5:
        s += -0.1142
       else:
        if v39 <= 3.5:
         if v31 <= 0.0:
          if v82 <= 0.0:
           s += -0.1367
          else:
           s += 0.0263
         else:
          s += -0.0701
        else:
         if v8 <= 0.195238095:
          s += -0.1245
         else:
          s += 0.0089
      else:
       if v28 <= 10.865:
        if v79 <= 4781.95034:
         if v28 <= 3.845:
          if v70 <= 0.653932102:
           s += -0.1015
          else:
           s += 0.0457
         else:
          if v79 <= 2984.05527:
           s += 0.1115
          else:
           s += -0.0321
        else:
         s += -0.2066
       else:
        s += 0.0394
    else:
     if v121 <= 0.74898374:
      if v74 <= 58.5:
       if v116 <= 0.188257555:
        if v59 <= 0.990719961:
         if v67 <= 3.5:
          if v105 <= 0.0549435077:
           s += 0.0445
          else:
           s += -0.0597
         else:
          s += 0.0744
        else:
         s += -0.0673
       else:
        s += 0.0619
      else:
       s += -0.0451
     else:
      s += -0.1079
    if v96 <= 0.982616533:
     if v96 <= 0.0635142592:
      if v42 <= 0.0971675846:
       if v119 <= 0.984788585:
        if v122 <= 0.0345618377:
         if v70 <= 0.968804111:
          s += -0.0711
         else:
          s += 0.0774
        else:
         if v122 <= 0.29111191:
          s += -0.0784
         else:
          s += -0.0287
       else:
        s += 0.0743
      else:
       if v56 <= 1.5:
        if v79 <= 727.204026:
         s += 0.1204
        else:
         s += -0.0236
       else:
        if v28 <= 2.485:
         s += 0.0192
        else:
         s += -0.0727
     else:
      if v9 <= 0.212406015:
       if v15 <= 6.5:
        s += -0.1302
       else:
        if v15 <= 14.5:
         if v110 <= 0.902059065:
          if v76 <= 10.5:
           s += 0.0346
          else:
           s += -0.0924
         else:
          if v15 <= 9.5:
           s += -0.0759
          else:
           s += 0.0436
        else:
         if v87 <= 1.5:
          if v56 <= 13.5:
           s += -0.0533
          else:
           s += -0.0111
         else:
          if v122 <= 0.235293278:
           s += 0.0178
          else:
           s += -0.0115
      else:
       if v61 <= 0.360646463:
        if v28 <= 2.965:
         if v64 <= 0.133928571:
          if v28 <= 1.415:
           s += 0.0425
          else:
           s += -0.0932
         else:
          s += -0.0817
        else:
         if v113 <= 0.0901966814:
          s += -0.0554
         else:
          if v79 <= 2628.52432:
           s += 0.0832
          else:
           s += -0.0013
       else:
        s += 0.1176
    else:
     if v60 <= 45.5:
      if v122 <= 0.0345618377:
       s += -0.0765
      else:
       s += 0.0873
     else:
      if v60 <= 46.5:
       s += -0.1276
      else:
       if v109 <= 0.766960778:
        s += 0.0591
       else:
        if v122 <= 0.45183559:
         s += 0.0463
        else:
         s += -0.1728
    if v68 <= 0.0:
     if v40 <= 0.0:
      if v14 <= 25.5:
       if v43 <= 0.0:
        if v53 <= 0.0:
         if v27 <= -0.625:
          if v63 <= 2.5:
           s += -0.0598
          else:
           s += 0.0257
         else:
          if v123 <= 425.862585:
           s += 0.1067
          else:
           s += 0.0168
        else:
         if v14 <= 12.5:
          if v50 <= 0.69828886:
           s += -0.0318
          else:
           s += 0.0480
         else:
          if v102 <= 0.156297536:
           s += -0.0206
          else:
           s += -0.0743
       else:
        if v28 <= 20.175:
         if v66 <= 38.5:
          if v60 <= 61.5:
           s += -0.1114
          else:
           s += 0.0276
         else:
          s += 0.1216
        else:
         s += 0.1116
      else:
       if v14 <= 33.5:
        if v110 <= 0.0326347336:
         if v123 <= 945.00581:
          s += -0.1022
         else:
          if v28 <= 0.15:
           s += 0.0902
          else:
           s += -0.0162
        else:
         if v53 <= 0.764961637:
          if v122 <= 0.322072616:
           s += 0.0756
          else:
           s += 0.0297
         else:
          if v69 <= 0.385066049:
           s += 0.0966
          else:
           s += -0.0703
       else:
        if v104 <= 0.832017629:
         if v11 <= 1.765:
          if v110 <= 0.476287116:
           s += -0.0125
          else:
           s += 0.0141
         else:
          if v122 <= 0.202173816:
           s += 0.0647
          else:
           s += 0.0183
        else:
         if v54 <= 0.0678984244:
          if v115 <= 0.954701345:
           s += -0.0376
          else:
           s += -0.2136
         else:
          s += 0.0205
     else:
      s += -0.0829
    else:
     if v68 <= 1.5:
      if v123 <= 1236.41862:
       s += -0.1074
      else:
       s += -0.0264
     else:
      if v14 <= 31.5:
       s += -0.0673
      else:
       s += 0.1151
    if v0 <= 59.1:
     if v16 <= 15.5:
      if v99 <= 7.5:
       if v110 <= 0.960490152:
        if v87 <= 6.5:
         if v103 <= 0.960178673:
          if v63 <= 11.5:
           s += -0.0163
          else:
           s += -0.0933
         else:
          if v15 <= 16.5:
           s += 0.0473
          else:
           s += -0.0062
        else:
         if v123 <= 425.862585:
          if v16 <= 8.5:
           s += -0.0666
          else:
           s += 0.0749
         else:
          if v108 <= 0.477461276:
           s += 0.1076
          else:
           s += 0.0163
       else:
        if v91 <= 33.5:
         s += -0.0720
        else:
         if v51 <= 0.999999998:
          s += 0.0370
         else:
          s += -0.0531
      else:
       if v71 <= 0.912693101:
        if v18 <= 0.0:
         s += -0.1074
        else:
         if v59 <= 0.2788896:
          if v34 <= 0.0:
           s += -0.0437
          else:
           s += 0.1380
         else:
          s += 0.1087
       else:
        if v48 <= 0.0:
         s += -0.0448
        else:
         s += 0.0484
     else:
      if v123 <= 3268.75945:
       if v34 <= 0.0:
        if v99 <= 5.5:
         if v118 <= 0.99149727:
          s += 0.1016
         else:
          s += -0.0641
        else:
         if v63 <= 6.5:
          if v51 <= 2.33949884e-05:
           s += -0.0530
          else:
           s += 0.0343
         else:
          s += 0.1338
       else:
        s += -0.0803
      else:
       if v59 <= 0.0250906755:
        s += 0.0179
       else:
        s += -0.0903
    else:
     if v54 <= 0.0383530985:
      if v66 <= 36.5:
       if v56 <= 5.5:
        if v118 <= 0.0110723527:
         s += -0.0837
        else:
         s += 0.0196
       else:
        s += 0.0646
      else:
       if v110 <= 0.526621672:
        s += -0.0937
       else:
        s += 0.0189
     else:
      s += 0.0680
    if v96 <= 0.98594189:
     if v68 <= 0.0:
      if v77 <= 0.0:
       if v121 <= 0.240689655:
        if v24 <= 0.0:
         if v27 <= 2.84:
          if v107 <= 0.993930745:
           s += -0.0172
          else:
           s += 0.0920
         else:
          if v27 <= 3.375:
           s += -0.1657
          else:
           s += -0.0328
        else:
         s += 0.0885
       else:
        if v119 <= 0.983435266:
         if v63 <= 11.5:
          if v7 <= 0.0:
           s += -0.0151
          else:
           s += 0.0241
         else:
          if v103 <= 0.115462034:
           s += -0.1436
          else:
           s += 0.0259
        else:
         if v122 <= 0.29111191:
          if v96 <= 0.951151772:
           s += -0.1200
          else:
           s += 0.0075
         else:
          s += 0.0095
      else:
       if v62 <= 0.0481997677:
        if v103 <= 0.996816471:
         if v45 <= 2.5:
          if v107 <= 0.475491265:
           s += -0.1140
          else:
           s += 0.0224
         else:
          if v18 <= 0.0:
           s += -0.0445
          else:
           s += 0.0147
        else:
         if v74 <= 21.5:
          s += 0.1638
         else:
          if v69 <= 0.841289832:
           s += 0.0390
          else:
           s += -0.0465
       else:
        if v103 <= 0.999718132:
         if v61 <= 0.0405588082:
          if v63 <= 7.5:
           s += -0.0731
          else:
           s += 0.0625
         else:
          if v107 <= 0.122679646:
           s += -0.0468
          else:
           s += 0.0439
        else:
         s += -0.1692
     else:
      if v68 <= 1.5:
       s += -0.0920
      else:
       if v18 <= 0.0:
        s += -0.0747
       else:
        s += 0.0960
    else:
     if v103 <= 0.994055011:
      if v67 <= 71.5:
       if v107 <= 0.355315884:
        s += -0.1564
       else:
        s += 0.0372
      else:
       s += -0.2389
     else:
      s += 0.0806
    if v20 <= 0.0:
     if v11 <= 0.06:
      if v39 <= 1.5:
       if v62 <= 0.0610722611:
        if v75 <= 0.0:
         if v97 <= 8.5:
          if v47 <= 0.0:
           s += 0.0726
          else:
           s += 0.0053
         else:
          if v71 <= 0.519291109:
           s += -0.0564
          else:
           s += 0.0160
        else:
         if v27 <= 0.485:
          s += -0.0890
         else:
          s += 0.0471
       else:
        if v87 <= 1.5:
         if v69 <= 0.861715261:
          s += -0.0743
         else:
          s += 0.0561
        else:
         if v79 <= 2326.31467:
          if v121 <= 0.240689655:
           s += -0.0286
          else:
           s += 0.0307
         else:
          s += -0.0706
      else:
       if v1 <= 7.75134409:
        s += -0.0696
       else:
        if v122 <= 0.431828711:
         s += -0.0545
        else:
         s += 0.0994
     else:
      if v122 <= 0.184675566:
       if v122 <= 0.133814972:
        if v51 <= 0.228594896:
         if v79 <= 421.042179:
          s += 0.0205
         else:
          s += -0.0979
        else:
         if v111 <= 0.0:
          s += -0.0743
         else:
          if v1 <= 5.14339827:
           s += -0.0502
          else:
           s += 0.0676
       else:
        s += 0.0723
      else:
       if v76 <= 1.5:
        if v63 <= 11.5:
         s += 0.0117
        else:
         if v63 <= 12.5:
          s += -0.1703
         else:
          if v61 <= 0.248310591:
           s += 0.0706
          else:
           s += -0.1219
       else:
        if v28 <= 10.465:
         if v99 <= 6.5:
          if v97 <= 4.5:
           s += -0.0582
          else:
           s += 0.0419
         else:
          s += -0.1306
        else:
         if v28 <= 15.77:
          s += 0.0639
         else:
          s += -0.0270
    else:
     if v79 <= 1205.06486:
      s += -0.1242
     else:
      s += 0.0156
    if v96 <= 0.983234366:
     if v78 <= 240.5:
      if v9 <= 0.0571895425:
       if v66 <= 99.5:
        if v78 <= 228.5:
         if v84 <= 0.06:
          if v0 <= 53.1:
           s += -0.0291
          else:
           s += 0.0236
         else:
          if v13 <= 3.18130748:
           s += 0.0186
          else:
           s += -0.0221
        else:
         if v54 <= 0.0497580104:
          s += -0.1332
         else:
          s += 0.0169
       else:
        if v67 <= 70.5:
         if v66 <= 109:
          s += -0.2069
         else:
          s += 0.0156
        else:
         s += -0.0297
      else:
       if v96 <= 0.301889007:
        s += -0.0219
       else:
        s += 0.0436
     else:
      if v78 <= 575.5:
       if v62 <= 0.205263158:
        if v71 <= 0.644115994:
         if v15 <= 17.5:
          if v102 <= 0.995874319:
           s += 0.0707
          else:
           s += -0.0194
         else:
          if v37 <= 0.0:
           s += 0.0107
          else:
           s += -0.0553
        else:
         if v111 <= 18.5:
          if v5 <= 0.0:
           s += -0.0141
          else:
           s += 0.0573
         else:
          if v90 <= 11.5:
           s += 0.0566
          else:
           s += 0.1915
       else:
        if v15 <= 9.5:
         s += -0.1134
        else:
         if v96 <= 0.439932814:
          s += -0.0447
         else:
          s += 0.0377
      else:
       if v78 <= 591.5:
        if v70 <= 0.687251424:
         if v64 <= 0.292857143:
          s += -0.1677
         else:
          s += -0.0391
        else:
         s += 0.0298
       else:
        if v30 <= 0.0:
         s += 0.0339
        else:
         if v70 <= 0.501662513:
          s += -0.0896
         else:
          s += 0.0468
    else:
     if v102 <= 0.993233468:
      if v78 <= 164.5:
       s += 0.0601
      else:
       s += -0.0700
     else:
      s += 0.0763
    if v96 <= 0.984858838:
     if v9 <= 0.204166667:
      if v78 <= 243.5:
       if v79 <= 678.690539:
        if v0 <= 53.1:
         if v59 <= 0.742884441:
          if v96 <= 0.888558971:
           s += -0.0054
          else:
           s += 0.0535
         else:
          if v33 <= 0.0:
           s += -0.0165
          else:
           s += -0.1955
        else:
         if v113 <= 0.974813735:
          s += 0.0916
         else:
          s += -0.0482
       else:
        if v79 <= 754.392754:
         if v54 <= 0.0141843772:
          s += -0.1494
         else:
          if v96 <= 0.918734923:
           s += -0.0785
          else:
           s += 0.0474
        else:
         if v78 <= 228.5:
          if v97 <= 16.5:
           s += -0.0073
          else:
           s += -0.0767
         else:
          if v4 <= 0.0:
           s += -0.1458
          else:
           s += -0.0110
      else:
       if v14 <= 25.5:
        if v14 <= 12.5:
         if v78 <= 314.5:
          if v51 <= 0.970182232:
           s += 0.1101
          else:
           s += -0.0226
         else:
          if v29 <= -1.705:
           s += -0.0656
          else:
           s += 0.0212
        else:
         if v105 <= 0.959720209:
          if v95 <= 11.5:
           s += -0.0454
          else:
           s += 0.0548
         else:
          s += -0.2338
       else:
        if v79 <= 621.420603:
         if v79 <= 502.095998:
          if v29 <= -2.295:
           s += 0.0624
          else:
           s += -0.0173
         else:
          s += -0.0827
        else:
         if v14 <= 33.5:
          s += 0.0624
         else:
          if v116 <= 0.986782661:
           s += 0.0283
          else:
           s += -0.0723
     else:
      if v14 <= 10.5:
       if v123 <= 2385.92791:
        s += 0.0506
       else:
        s += -0.1062
      else:
       s += 0.0497
    else:
     if v64 <= 0.954545455:
      s += 0.0634
     else:
      s += -0.1027
    if v68 <= 0.0:
     if v110 <= 0.989888858:
      if v123 <= 8089.75022:
       if v79 <= 5963.76632:
        if v77 <= 0.0:
         if v114 <= 0.987476521:
          if v22 <= 0.0:
           s += 0.0114
          else:
           s += -0.0654
         else:
          if v123 <= 425.862585:
           s += 0.0565
          else:
           s += -0.0274
        else:
         if v37 <= 0.0:
          if v79 <= 4781.95034:
           s += -0.0051
          else:
           s += -0.0998
         else:
          if v69 <= 0.496845394:
           s += -0.1441
          else:
           s += -0.0230
       else:
        if v39 <= 2.5:
         if v101 <= 0.000989654884:
          s += -0.0069
         else:
          if v101 <= 0.998498539:
           s += 0.1196
          else:
           s += 0.0060
        else:
         s += -0.0323
      else:
       if v69 <= 0.35598913:
        s += 0.1123
       else:
        if v71 <= 0.536229784:
         s += -0.1315
        else:
         if v13 <= 69.9139249:
          s += -0.0992
         else:
          s += 0.0873
     else:
      if v13 <= 2.69535873e-06:
       if v88 <= 9.1:
        s += -0.0937
       else:
        if v90 <= 2.5:
         s += -0.0847
        else:
         if v117 <= 0.701748335:
          s += -0.0661
         else:
          s += 0.1245
      else:
       if v92 <= -0.33:
        if v123 <= 1045.48603:
         s += -0.0691
        else:
         s += 0.0245
       else:
        if v85 <= -1.015:
         s += 0.1415
        else:
         if v13 <= 7.99975518:
          s += 0.0548
         else:
          s += -0.0190
    else:
     if v79 <= 421.042179:
      if v99 <= 7.5:
       s += 0.1090
      else:
       if v114 <= 0.278663939:
        s += -0.0611
       else:
        s += 0.0427
     else:
      if v77 <= 10.5:
       s += -0.1118
      else:
       if v77 <= 49.5:
        s += -0.0737
       else:
        s += 0.0506
    if v96 <= 0.928920267:
     if v123 <= 377.23732:
      if v34 <= 0.0:
       if v29 <= -1.365:
        s += -0.0188
       else:
        if v105 <= 0.925419017:
         if v78 <= 98.5:
          s += 0.1381
         else:
          if v29 <= -0.225:
           s += 0.0859
          else:
           s += -0.0578
        else:
         s += -0.0662
      else:
       s += 0.1613
     else:
      if v78 <= 240.5:
       if v16 <= 11.5:
        if v79 <= 2760.11181:
         s += -0.0349
        else:
         s += 0.0586
       else:
        if v62 <= 0.266798419:
         if v102 <= 0.0830165459:
          s += -0.0356
         else:
          if v97 <= 8.5:
           s += 0.0480
          else:
           s += -0.1028
        else:
         if v60 <= 8.5:
          s += -0.0200
         else:
          s += 0.1249
      else:
       if v14 <= 25.5:
        if v123 <= 3822.29876:
         if v63 <= 17.5:
          if v60 <= 22.5:
           s += -0.0144
          else:
           s += 0.0452
         else:
          s += -0.1800
        else:
         s += -0.0592
       else:
        s += 0.0222
    else:
     if v123 <= 1999.72074:
      if v97 <= 3.5:
       if v75 <= 0.0:
        if v15 <= 33.5:
         if v123 <= 289.839482:
          s += -0.0513
         else:
          s += 0.0650
        else:
         s += -0.0738
       else:
        s += -0.0856
      else:
       if v82 <= 3.5:
        s += -0.1564
       else:
        s += 0.0095
     else:
      if v123 <= 2096.81256:
       if v79 <= 1252.23996:
        s += -0.1899
       else:
        s += 0.0036
      else:
       if v78 <= 177.5:
        s += 0.0659
       else:
        if v16 <= 12.5:
         if v102 <= 0.988243882:
          s += -0.0808
         else:
          if v78 <= 201.5:
           s += -0.0606
          else:
           s += 0.0351
        else:
         s += 0.0504
    if v99 <= 9.5:
     if v2 <= 0.835718667:
      if v50 <= 0.0:
       if v44 <= 27.5:
        if v16 <= 9.5:
         if v63 <= 6.5:
          if v118 <= 0.0328949757:
           s += -0.0407
          else:
           s += 0.0958
         else:
          s += -0.0363
        else:
         if v81 <= 0.183790758:
          if v60 <= 64.5:
           s += -0.0332
          else:
           s += 0.0789
         else:
          s += 0.0697
       else:
        s += 0.1278
      else:
       if v103 <= 0.0342472027:
        if v78 <= 399.5:
         if v66 <= 1.5:
          s += -0.0309
         else:
          s += -0.1055
        else:
         s += 0.0295
       else:
        if v103 <= 0.999841842:
         if v68 <= 0.0:
          if v0 <= 48.2:
           s += 0.0050
          else:
           s += 0.0367
         else:
          s += -0.0715
        else:
         if v58 <= 0.230327144:
          if v78 <= 113.5:
           s += 0.0184
          else:
           s += -0.0523
         else:
          s += -0.1223
     else:
      if v100 <= 0.0109520272:
       if v63 <= 0.0:
        if v14 <= 29.5:
         if v83 <= 11.5:
          s += 0.0036
         else:
          s += -0.0666
        else:
         if v107 <= 0.771539534:
          if v60 <= 2.5:
           s += -0.0091
          else:
           s += 0.0947
         else:
          s += -0.0593
       else:
        if v78 <= 162.5:
         s += -0.0867
        else:
         if v56 <= 14.5:
          s += -0.0345
         else:
          s += 0.0968
      else:
       s += -0.0884
    else:
     if v42 <= 0.0377492877:
      if v105 <= 0.896927016:
       if v63 <= 7.5:
        s += -0.0734
       else:
        s += 0.0422
      else:
       s += 0.0923
     else:
      if v16 <= 14.5:
       if v14 <= 35.5:
        s += -0.0594
       else:
        s += 0.0253
      else:
       s += 0.0582
    if v96 <= 0.985405701:
     if v112 <= 35.5:
      if v71 <= 0.853857174:
       if v103 <= 0.0405793403:
        if v123 <= 2060.17637:
         if v123 <= 503.70677:
          if v85 <= -1.065:
           s += 0.1039
          else:
           s += -0.0262
         else:
          if v123 <= 945.00581:
           s += -0.1089
          else:
           s += -0.0442
        else:
         if v71 <= 0.434716461:
          s += 0.0447
         else:
          s += -0.1077
       else:
        if v71 <= 0.0:
         if v123 <= 770.304048:
          if v90 <= 5.5:
           s += 0.1165
          else:
           s += 0.0146
         else:
          if v0 <= 70.2:
           s += -0.0395
          else:
           s += 0.0983
        else:
         if v57 <= 0.791666667:
          if v100 <= 0.00926600826:
           s += 0.0133
          else:
           s += -0.0138
         else:
          if v82 <= 3.5:
           s += -0.0747
          else:
           s += 0.0566
      else:
       if v82 <= 3.5:
        if v67 <= 3.5:
         s += -0.1307
        else:
         s += 0.0147
       else:
        s += -0.0235
     else:
      if v123 <= 2385.92791:
       if v74 <= 54.5:
        if v63 <= 11.5:
         if v57 <= 0.6125:
          s += 0.0242
         else:
          s += -0.0621
        else:
         if v123 <= 2041.04266:
          s += 0.0459
         else:
          s += -0.2072
       else:
        s += 0.0596
      else:
       if v123 <= 2551.65214:
        s += -0.0671
       else:
        if v123 <= 3428.73299:
         if v77 <= 49.5:
          s += 0.0435
         else:
          if v69 <= 0.536472376:
           s += 0.0777
          else:
           s += -0.1486
        else:
         if v26 <= -2.895:
          s += -0.1469
         else:
          s += -0.0079
    else:
     if v103 <= 0.994055011:
      if v123 <= 2073.91872:
       s += 0.0258
      else:
       s += -0.1360
     else:
      s += 0.0716
    if v9 <= 0.229020979:
     if v121 <= 0.201190476:
      if v48 <= 0.0203898962:
       if v116 <= 0.976876196:
        if v39 <= 0.0:
         if v16 <= 13.5:
          if v54 <= 0.0331044944:
           s += 0.0165
          else:
           s += -0.0221
         else:
          if v51 <= 0.197863741:
           s += 0.0119
          else:
           s += 0.0995
        else:
         s += -0.0518
       else:
        if v8 <= 0.65942029:
         s += -0.0876
        else:
         s += -0.0147
      else:
       if v0 <= 64.2:
        if v113 <= 0.981360257:
         if v6 <= 0.111421477:
          if v71 <= 0.494226908:
           s += -0.1336
          else:
           s += -0.0311
         else:
          s += 0.0048
        else:
         s += 0.0334
       else:
        if v54 <= 0.0430293322:
         s += -0.0261
        else:
         s += 0.0721
     else:
      if v0 <= 207.5:
       if v100 <= 0.0352921836:
        if v40 <= 1.5:
         if v93 <= 1.265:
          if v93 <= 0.595:
           s += 0.0015
          else:
           s += -0.0426
         else:
          if v58 <= 0.504237288:
           s += 0.0659
          else:
           s += -0.0732
        else:
         s += -0.0865
       else:
        if v5 <= 0.0:
         if v76 <= 0.0:
          if v113 <= 0.418206669:
           s += -0.0761
          else:
           s += 0.0578
         else:
          s += -0.1337
        else:
         if v121 <= 0.658215661:
          if v32 <= 0.0:
           s += 0.0641
          else:
           s += -0.0115
         else:
          if v33 <= 0.0:
           s += 0.0250
          else:
           s += -0.1526
      else:
       s += -0.1136
    else:
     if v113 <= 0.0795589878:
      s += -0.0358
     else:
      if v93 <= 0.0:
       if v114 <= 0.991091678:
        s += 0.0653
       else:
        s += -0.0369
      else:
       if v16 <= 8.5:
        s += 0.0698
       else:
        s += -0.0753
    if v39 <= 3.5:
     if v103 <= 0.999841842:
      if v103 <= 0.0855783122:
       if v122 <= 0.133814972:
        if v123 <= 503.70677:
         if v102 <= 0.00242155989:
          if v71 <= 0.273299725:
           s += -0.0431
          else:
           s += 0.2196
         else:
          if v100 <= 0.0310843018:
           s += -0.0644
          else:
           s += 0.0846
        else:
         s += -0.0900
       else:
        if v78 <= 249.5:
         if v66 <= 2.5:
          if v122 <= 0.396285129:
           s += -0.0329
          else:
           s += 0.0286
         else:
          if v29 <= -0.115:
           s += -0.0821
          else:
           s += 0.0760
        else:
         if v78 <= 314.5:
          s += 0.0692
         else:
          s += 0.0099
      else:
       if v78 <= 575.5:
        if v102 <= 0.205378291:
         if v87 <= 2.5:
          if v123 <= 377.23732:
           s += 0.0972
          else:
           s += -0.0250
         else:
          if v91 <= 11.5:
           s += -0.0074
          else:
           s += 0.0534
        else:
         if v102 <= 0.326111803:
          if v70 <= 0.678659865:
           s += 0.0558
          else:
           s += -0.1301
         else:
          if v74 <= 2.5:
           s += -0.0572
          else:
           s += 0.0129
       else:
        if v122 <= 0.292743217:
         if v76 <= 15.5:
          s += 0.0711
         else:
          s += -0.0692
        else:
         if v28 <= 10.465:
          if v39 <= 1.5:
           s += -0.1347
          else:
           s += 0.0777
         else:
          s += 0.0080
     else:
      if v122 <= 0.716184049:
       if v119 <= 0.968644622:
        if v78 <= 217.5:
         if v111 <= 2.5:
          s += 0.0158
         else:
          s += -0.1326
        else:
         s += 0.0178
       else:
        s += 0.0490
      else:
       if v66 <= 99.5:
        s += 0.0578
       else:
        s += -0.0647
    else:
     s += -0.0446
    return s
