"""The second stage's trees.

Made by benchmarks/train.py; PROVENANCE.md beside it says from what. Not edited by hand.
"""

from __future__ import annotations

from cleaners.facts.block_facts import BlockFacts
from cleaners.facts.context_facts import ContextFacts


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
    v23 = f.in_table
    v24 = f.in_quote
    v26 = f.class_score
    v27 = f.parent_class_score
    v28 = f.path_class_score
    v29 = f.path_class_min
    v30 = f.named_story
    v32 = f.named_box
    v34 = f.named_caption
    v35 = f.named_related
    v36 = f.named_promotion
    v37 = f.named_author
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
    v76 = f.ends_before
    v77 = f.since_end
    v78 = f.page_blocks
    v79 = f.page_prose
    v80 = f.words_p
    v81 = f.link_density_p
    v82 = f.container_distance_p
    v83 = f.tag_p
    v84 = f.word_score_p
    v86 = f.rule_p
    v87 = f.container_distance_pp
    v88 = f.words_n
    v89 = f.link_density_n
    v90 = f.container_distance_n
    v91 = f.tag_n
    v92 = f.word_score_n
    v93 = f.class_score_n
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
    v124 = c.part_blocks
    v125 = c.part_words
    v126 = c.part_story
    v127 = c.part_links
    v128 = c.part_ruled
    v129 = c.part_tag
    v130 = c.part_twins
    v131 = c.part_mean_score
    v132 = c.part_is_box
    v133 = c.part_is_promotion
    v134 = c.container_left
    v135 = c.class_lead
    v136 = c.tag_mean_score
    v137 = c.prose_score_p
    v138 = c.prose_score_n
    v139 = c.gap_words
    v140 = c.runs_before
    v141 = c.run_story
    v142 = c.bylines_before
    v143 = c.lead_ahead
    v144 = c.ends_with
    if v96 <= 0.520522778:
     if v96 <= 0.23083681:
      if v107 <= 0.0552817275:
       s += 1.0121
      else:
       if v136 <= 0.98861585:
        s += 1.1515
       else:
        s += 1.5910
     else:
      if v126 <= 0.0281530183:
       if v107 <= 0.992084558:
        if v78 <= 241.5:
         if v82 <= 14.5:
          s += 1.0722
         else:
          s += 1.3215
        else:
         s += 1.2499
       else:
        s += 1.6024
      else:
       if v101 <= 0.228433392:
        if v112 <= 2.5:
         if v78 <= 302.5:
          s += 1.0999
         else:
          s += 1.4699
        else:
         if v14 <= 31.5:
          s += 1.2579
         else:
          s += 1.4256
       else:
        s += 1.5243
    else:
     if v96 <= 0.86732746:
      if v142 <= 1.5:
       if v96 <= 0.668265035:
        if v126 <= 0.0381337052:
         s += 1.2954
        else:
         s += 1.4537
       else:
        if v125 <= 1358:
         if v50 <= 0.0:
          s += 1.5678
         else:
          if v116 <= 0.985933778:
           s += 1.4696
          else:
           s += 1.3201
        else:
         if v14 <= 31.5:
          s += 1.0752
         else:
          s += 1.5843
      else:
       s += 1.0762
     else:
      if v96 <= 0.964939031:
       if v79 <= 6956.90175:
        if v78 <= 575.5:
         if v101 <= 0.999824381:
          if v128 <= 0.248076923:
           s += 1.5978
          else:
           s += 1.4620
         else:
          s += 1.4112
        else:
         if v103 <= 0.999330256:
          s += 1.5204
         else:
          s += 1.2460
       else:
        s += 1.3353
      else:
       if v67 <= 170.5:
        if v53 <= 0.258434809:
         s += 1.6361
        else:
         if v46 <= 6.5:
          s += 1.6344
         else:
          s += 1.0664
       else:
        if v65 <= 0.334057971:
         s += 1.6144
        else:
         s += 1.2068
    if v108 <= 0.728283563:
     if v139 <= 0.0:
      if v128 <= 0.0312805474:
       if v136 <= 0.518941297:
        if v90 <= 3.5:
         s += -0.2337
        else:
         s += 0.0112
       else:
        if v102 <= 0.983565659:
         s += -0.0219
        else:
         s += 0.0834
      else:
       if v130 <= 1.5:
        s += -0.3095
       else:
        s += -0.0430
     else:
      if v129 <= 31.5:
       if v108 <= 0.260888042:
        if v128 <= 0.0286299766:
         if v136 <= 0.61967418:
          s += -0.3116
         else:
          if v139 <= 13.1:
           s += -0.0639
          else:
           s += -0.2767
        else:
         s += -0.3480
       else:
        if v117 <= 0.404504747:
         s += -0.2120
        else:
         if v108 <= 0.546611154:
          s += -0.1729
         else:
          s += -0.0172
      else:
       if v129 <= 33.5:
        if v109 <= 0.965010139:
         s += 0.0635
        else:
         s += -0.2622
       else:
        if v50 <= 0.639165133:
         s += 0.0235
        else:
         s += -0.2965
    else:
     if v52 <= 0.429003468:
      if v123 <= 7463.28649:
       if v128 <= 0.221111111:
        if v108 <= 0.952656759:
         if v142 <= 1.5:
          if v123 <= 2040.59124:
           s += 0.0799
          else:
           s += 0.0230
         else:
          s += -0.2328
        else:
         if v109 <= 0.965010139:
          s += 0.1131
         else:
          if v8 <= 0.302173913:
           s += 0.0457
          else:
           s += -0.1996
       else:
        if v13 <= 0.596413261:
         s += -0.1841
        else:
         s += 0.0334
      else:
       if v111 <= 49.5:
        s += 0.0696
       else:
        if v50 <= 1:
         s += -0.3506
        else:
         s += 0.0937
     else:
      if v128 <= 0.150093809:
       if v81 <= 0.923563778:
        s += -0.0443
       else:
        s += -0.2551
      else:
       s += -0.3417
    if v108 <= 0.767233546:
     if v139 <= 0.0:
      if v128 <= 0.0312805474:
       if v136 <= 0.518941297:
        if v95 <= 5.5:
         s += -0.1747
        else:
         s += 0.0477
       else:
        if v59 <= 0.614702824:
         if v101 <= 0.0358944274:
          s += -0.0308
         else:
          s += 0.0797
        else:
         s += -0.2072
      else:
       if v136 <= 0.649824281:
        s += -0.0694
       else:
        s += -0.3015
     else:
      if v108 <= 0.419403693:
       if v129 <= 31.5:
        if v126 <= 0.0281530183:
         s += -0.2641
        else:
         if v136 <= 0.190501187:
          if v107 <= 0.303825065:
           s += -0.2659
          else:
           s += 0.1074
         else:
          if v106 <= 0.732099048:
           s += -0.1884
          else:
           s += -0.0299
       else:
        if v128 <= 0.585784314:
         s += 0.0168
        else:
         s += -0.2518
      else:
       if v127 <= 0.0728323822:
        if v60 <= 18.5:
         s += -0.0924
        else:
         s += 0.0513
       else:
        if v65 <= 0.0197049117:
         s += -0.0732
        else:
         s += -0.2547
    else:
     if v52 <= 0.52769257:
      if v112 <= 0.0:
       if v123 <= 777.426559:
        s += -0.0504
       else:
        s += -0.2339
      else:
       if v123 <= 7075.23999:
        if v108 <= 0.950835033:
         if v101 <= 0.999824381:
          if v98 <= 2.5:
           s += 0.0827
          else:
           s += 0.0244
         else:
          if v60 <= 11.5:
           s += 0.0961
          else:
           s += -0.3288
        else:
         if v57 <= 0.940233236:
          s += 0.1088
         else:
          s += -0.1269
       else:
        if v107 <= 0.616003548:
         s += -0.2276
        else:
         s += -0.0424
     else:
      if v128 <= 0.197826087:
       if v89 <= 0.901612903:
        s += -0.0332
       else:
        s += -0.2227
      else:
       s += -0.2676
    if v139 <= 7.3:
     if v107 <= 0.00823842312:
      if v97 <= 1.5:
       if v57 <= 0.00938987833:
        if v65 <= 0.0294738148:
         s += -0.1820
        else:
         s += 0.0726
       else:
        s += -0.2024
      else:
       if v120 <= 0.863438382:
        if v130 <= 24.5:
         s += -0.1992
        else:
         s += 0.0800
       else:
        s += -0.0567
     else:
      if v112 <= 0.0:
       if v16 <= 6.5:
        s += -0.2527
       else:
        s += -0.0668
      else:
       if v107 <= 0.566018724:
        if v76 <= 2.5:
         if v106 <= 0.732099048:
          if v27 <= -0.855:
           s += -0.1766
          else:
           s += -0.0095
         else:
          if v78 <= 575.5:
           s += 0.0711
          else:
           s += -0.0709
        else:
         if v16 <= 10.5:
          s += 0.0241
         else:
          if v43 <= 0.9:
           s += -0.1957
          else:
           s += -0.5249
       else:
        if v2 <= 0.751068376:
         if v141 <= 4527.05026:
          if v39 <= 3.5:
           s += 0.1029
          else:
           s += -0.2145
         else:
          s += -0.2028
        else:
         s += -0.1673
    else:
     if v107 <= 0.0212257981:
      if v121 <= 0.658215661:
       s += -0.2201
      else:
       if v0 <= 7.1:
        if v116 <= 0.404504747:
         s += -0.1762
        else:
         s += -0.0285
       else:
        s += -0.2127
     else:
      if v116 <= 0.740569428:
       if v99 <= 19.5:
        if v45 <= 15.5:
         if v9 <= 0.219806763:
          if v65 <= 0.0294738148:
           s += -0.0805
          else:
           s += -0.1685
         else:
          s += 0.0579
        else:
         s += 0.0869
       else:
        s += -0.2599
      else:
       if v0 <= 7.1:
        if v39 <= 3.5:
         s += 0.0621
        else:
         s += -0.1741
       else:
        s += -0.1819
    if v96 <= 0.805885472:
     if v96 <= 0.421385291:
      if v96 <= 0.0882419194:
       s += -0.2063
      else:
       if v131 <= 0.211983515:
        if v107 <= 0.981716011:
         s += -0.1867
        else:
         s += -0.0214
       else:
        if v29 <= -4.665:
         if v90 <= 66.5:
          s += -0.1091
         else:
          s += 0.1164
        else:
         if v130 <= 25.5:
          s += -0.1532
         else:
          s += 0.0864
     else:
      if v9 <= 0.212406015:
       if v131 <= 0.41516871:
        if v98 <= 1.5:
         if v100 <= 0.0520999923:
          s += -0.1065
         else:
          s += 0.0467
        else:
         if v112 <= 39.5:
          s += -0.1948
         else:
          s += -0.0703
       else:
        if v54 <= 0.144196631:
         if v39 <= 2.5:
          if v112 <= 24.5:
           s += -0.0992
          else:
           s += -0.0199
         else:
          if v49 <= 0.0138694954:
           s += -0.0407
          else:
           s += -0.2861
        else:
         s += 0.0376
      else:
       s += 0.0396
    else:
     if v96 <= 0.949150302:
      if v123 <= 7553.17172:
       if v97 <= 5.5:
        s += 0.0423
       else:
        if v76 <= 2.5:
         if v15 <= 22.5:
          s += 0.0871
         else:
          if v61 <= 0.0335716961:
           s += -0.0762
          else:
           s += 0.0899
        else:
         s += -0.2637
      else:
       s += -0.2443
     else:
      if v123 <= 7075.23999:
       if v76 <= 6.5:
        if v61 <= 0.229992634:
         s += 0.1066
        else:
         if v54 <= 0.260920496:
          s += 0.0942
         else:
          s += -0.2964
       else:
        if v54 <= 0.0105598381:
         s += -0.3562
        else:
         s += 0.0895
      else:
       if v54 <= 0.0293877747:
        if v115 <= 0.909003709:
         s += 0.0024
        else:
         s += -0.2256
       else:
        s += 0.0624
    if v136 <= 0.61967418:
     if v100 <= 0.00657159203:
      if v136 <= 0.190501187:
       s += -0.1813
      else:
       if v100 <= 0.000442311001:
        s += -0.1647
       else:
        if v60 <= 94.5:
         s += -0.1107
        else:
         s += 0.0534
     else:
      if v130 <= 4.5:
       if v99 <= 8.5:
        if v8 <= 0.0:
         if v109 <= 0.577243073:
          s += 0.0451
         else:
          if v119 <= 0.297526017:
           s += -0.1496
          else:
           s += 0.0069
        else:
         if v129 <= 31.5:
          s += -0.1389
         else:
          s += 0.0194
       else:
        s += -0.1736
      else:
       s += 0.0470
    else:
     if v116 <= 0.773220522:
      if v100 <= 0.0195599478:
       if v60 <= 8.5:
        if v116 <= 0.180497162:
         s += -0.1713
        else:
         s += -0.0978
       else:
        if v142 <= 0.0:
         if v48 <= 0.00160684982:
          s += -0.0702
         else:
          s += 0.0278
        else:
         s += -0.2231
      else:
       if v99 <= 6.5:
        if v109 <= 0.965010139:
         s += 0.0833
        else:
         if v4 <= 0.0:
          s += 0.0473
         else:
          s += -0.1577
       else:
        s += -0.1117
     else:
      if v12 <= 0.0:
       if v97 <= 2.5:
        if v60 <= 171.5:
         if v52 <= 0.334234234:
          if v4 <= 15.5:
           s += 0.0991
          else:
           s += -0.1713
         else:
          s += -0.0103
        else:
         s += -0.0748
       else:
        if v67 <= 33.5:
         if v100 <= 0.001857997:
          if v43 <= 0.0:
           s += -0.0155
          else:
           s += -0.2472
         else:
          if v60 <= 7.5:
           s += -0.0099
          else:
           s += 0.0770
        else:
         if v143 <= 0.052149816:
          s += 0.0624
         else:
          s += -0.2415
      else:
       s += -0.1437
    if v105 <= 0.768649092:
     if v136 <= 0.341485037:
      if v97 <= 1.5:
       s += 0.0274
      else:
       if v126 <= 0.0134390698:
        s += -0.1711
       else:
        s += -0.1292
     else:
      if v130 <= 4.5:
       if v131 <= 0.516298547:
        if v126 <= 0.120020763:
         if v66 <= 32.5:
          if v116 <= 0.157369401:
           s += -0.1631
          else:
           s += -0.1092
         else:
          s += 0.1145
        else:
         if v127 <= 0.173717405:
          if v143 <= 0.0688129302:
           s += -0.1131
          else:
           s += 0.0884
         else:
          s += -0.1794
       else:
        if v91 <= 13.5:
         s += -0.0994
        else:
         if v60 <= 11.5:
          s += -0.0308
         else:
          s += 0.0498
      else:
       if v8 <= 0.0:
        if v67 <= 26.5:
         s += 0.0896
        else:
         s += -0.1434
       else:
        if v116 <= 0.892036484:
         if v130 <= 25.5:
          s += -0.1025
         else:
          s += 0.0287
        else:
         s += 0.0532
    else:
     if v136 <= 0.447493003:
      s += -0.1121
     else:
      if v52 <= 0.312691718:
       if v138 <= 0.959333407:
        if v3 <= 0.850837321:
         if v97 <= 5.5:
          if v132 <= 0.0:
           s += 0.0597
          else:
           s += -0.2347
         else:
          if v66 <= 36.5:
           s += -0.0362
          else:
           s += -0.3069
        else:
         if v143 <= 0.111231389:
          s += -0.1584
         else:
          s += -0.0100
       else:
        if v60 <= 171.5:
         if v111 <= 0.0:
          s += -0.1231
         else:
          if v136 <= 0.873782604:
           s += 0.0704
          else:
           s += 0.1013
        else:
         s += -0.0432
      else:
       if v58 <= 0.0307765152:
        if v116 <= 0.920884915:
         s += -0.0736
        else:
         s += 0.0469
       else:
        s += -0.1419
    if v107 <= 0.0287202577:
     if v66 <= 15.5:
      if v107 <= 0.00713128869:
       if v122 <= 0.226632381:
        s += -0.1570
       else:
        if v106 <= 0.401648716:
         s += -0.1393
        else:
         s += -0.0819
      else:
       if v106 <= 0.778371873:
        s += -0.1164
       else:
        if v127 <= 0.308315197:
         s += 0.0014
        else:
         s += -0.1404
     else:
      if v62 <= 0.0661202186:
       if v135 <= -1.70450628:
        s += -0.1096
       else:
        if v71 <= 0.012658172:
         s += -0.1285
        else:
         s += 0.0688
      else:
       s += -0.1197
    else:
     if v48 <= 0.00337823099:
      if v127 <= 0.0:
       if v125 <= 1.5:
        s += -0.1674
       else:
        if v76 <= 0.0:
         if v103 <= 0.0967780372:
          s += -0.0300
         else:
          s += 0.0806
        else:
         s += -0.0325
      else:
       if v76 <= 0.0:
        if v98 <= 11.5:
         if v135 <= -2.27979861:
          s += -0.1411
         else:
          if v2 <= 0.778362573:
           s += 0.0197
          else:
           s += -0.0680
        else:
         s += -0.2515
       else:
        if v122 <= 0.234923605:
         s += -0.1611
        else:
         if v76 <= 10.5:
          if v78 <= 245.5:
           s += -0.1124
          else:
           s += 0.0214
         else:
          s += -0.2109
     else:
      if v107 <= 0.217111998:
       if v106 <= 0.745344536:
        s += -0.1015
       else:
        s += 0.0391
      else:
       if v76 <= 6.5:
        if v3 <= 0.675735294:
         if v79 <= 6956.90175:
          if v61 <= 0.229992634:
           s += 0.0972
          else:
           s += -0.0910
         else:
          s += -0.0818
        else:
         if v8 <= 0.188988095:
          s += 0.0398
         else:
          s += -0.1789
       else:
        if v107 <= 0.764559105:
         s += -0.1847
        else:
         s += 0.0833
    if v128 <= 0.0312805474:
     if v136 <= 0.61967418:
      if v126 <= 0.0320527689:
       s += -0.1091
      else:
       if v127 <= 0.0154147306:
        s += 0.0542
       else:
        if v128 <= 0.0:
         if v5 <= 0.0:
          s += -0.1191
         else:
          if v61 <= 0.00758827926:
           s += -0.1399
          else:
           s += 0.0449
        else:
         s += 0.0820
     else:
      if v97 <= 3.5:
       if v127 <= 0.493131675:
        if v141 <= 4527.05026:
         if v71 <= 0.0374589571:
          if v100 <= 0.0309862716:
           s += -0.0402
          else:
           s += 0.0843
         else:
          if v39 <= 3.5:
           s += 0.0897
          else:
           s += -0.0902
        else:
         s += -0.1359
       else:
        if v113 <= 0.865995245:
         s += -0.1101
        else:
         s += 0.0035
      else:
       if v126 <= 0.0281530183:
        if v116 <= 0.892036484:
         s += -0.1112
        else:
         s += 0.0070
       else:
        if v134 <= 0.0:
         if v87 <= 4.5:
          s += -0.3025
         else:
          if v127 <= 0.101552235:
           s += 0.0545
          else:
           s += -0.1770
        else:
         if v124 <= 146.5:
          if v61 <= 0.229992634:
           s += 0.0613
          else:
           s += -0.0584
         else:
          if v71 <= 0.329870288:
           s += 0.0874
          else:
           s += -0.2297
    else:
     if v126 <= 0.0363566455:
      s += -0.1403
     else:
      if v97 <= 7.5:
       if v136 <= 0.190501187:
        s += -0.1327
       else:
        if v132 <= 0.0:
         if v61 <= 0.182478209:
          if v87 <= 2.5:
           s += -0.0492
          else:
           s += 0.0566
         else:
          if v32 <= 0.0:
           s += -0.1484
          else:
           s += 0.1163
        else:
         s += -0.2478
      else:
       if v134 <= 44.5:
        s += -0.1651
       else:
        s += -0.0760
    if v139 <= 0.0:
     if v59 <= 0.651877677:
      if v136 <= 0.940770643:
       if v76 <= 1.5:
        if v130 <= 4.5:
         if v20 <= 0.0:
          if v81 <= 0.997854077:
           s += -0.0080
          else:
           s += -0.1445
         else:
          s += -0.2606
        else:
         if v103 <= 0.999827911:
          s += 0.0573
         else:
          if v61 <= 0.00400947903:
           s += -0.3049
          else:
           s += 0.0955
       else:
        if v67 <= 26.5:
         if v130 <= 1.5:
          s += -0.1136
         else:
          if v16 <= 12.5:
           s += 0.0758
          else:
           s += -0.1336
        else:
         s += -0.2151
      else:
       s += 0.0815
     else:
      if v3 <= 0.675735294:
       if v123 <= 7463.28649:
        if v39 <= 0.0:
         if v13 <= 0.0:
          s += 0.0215
         else:
          s += 0.0981
        else:
         if v82 <= 4.5:
          s += 0.0464
         else:
          s += -0.3103
       else:
        if v110 <= 0.647704276:
         s += -0.1790
        else:
         s += 0.0839
      else:
       if v110 <= 0.0635985521:
        s += -0.1758
       else:
        s += 0.0122
    else:
     if v136 <= 0.341485037:
      s += -0.1234
     else:
      if v118 <= 0.421758826:
       if v121 <= 0.364171123:
        s += -0.1163
       else:
        if v127 <= 0.885345667:
         s += -0.0462
        else:
         s += -0.1397
      else:
       if v0 <= 7.1:
        if v136 <= 0.903698718:
         if v39 <= 1.5:
          if v135 <= -0.437464135:
           s += -0.0575
          else:
           s += 0.0204
         else:
          s += -0.1063
        else:
         if v62 <= 0.0439613527:
          if v121 <= 0.0:
           s += -0.1920
          else:
           s += 0.0763
         else:
          if v82 <= 0.0:
           s += -0.3922
          else:
           s += -0.0263
       else:
        s += -0.0929
    if v96 <= 0.818675253:
     if v96 <= 0.257658887:
      if v96 <= 0.0882419194:
       s += -0.1304
      else:
       if v90 <= 6.5:
        if v117 <= 0.00500599624:
         s += 0.0234
        else:
         s += -0.1233
       else:
        if v80 <= 45.1:
         s += -0.0767
        else:
         s += 0.0729
     else:
      if v87 <= 2.5:
       if v100 <= 0.182028908:
        if v79 <= 1577.53514:
         if v64 <= 0.366666667:
          if v54 <= 0.152002774:
           s += -0.1338
          else:
           s += -0.0443
         else:
          if v52 <= 0.604281136:
           s += 0.1095
          else:
           s += -0.1451
        else:
         s += -0.0236
       else:
        s += 0.0996
      else:
       if v59 <= 0.537361283:
        if v14 <= 10.5:
         s += -0.0779
        else:
         s += -0.0064
       else:
        s += -0.0988
    else:
     if v96 <= 0.964939031:
      if v96 <= 0.932040226:
       if v67 <= 11.5:
        if v63 <= 11.5:
         s += 0.0289
        else:
         if v98 <= 3.5:
          s += 0.0569
         else:
          if v49 <= 0.000369857201:
           s += -0.4467
          else:
           s += 0.0205
       else:
        if v67 <= 59.5:
         if v16 <= 6.5:
          if v60 <= 24.5:
           s += -0.2531
          else:
           s += -0.0002
         else:
          if v102 <= 0.0989371294:
           s += -0.3028
          else:
           s += -0.0110
        else:
         s += 0.0413
      else:
       if v124 <= 146.5:
        if v20 <= 0.0:
         if v79 <= 6956.90175:
          s += 0.0585
         else:
          s += -0.1024
        else:
         s += -0.2740
       else:
        s += -0.1888
     else:
      if v141 <= 4527.05026:
       if v53 <= 0.258434809:
        s += 0.0983
       else:
        if v105 <= 0.980468742:
         s += 0.0978
        else:
         s += -0.2486
      else:
       s += -0.1523
    if v96 <= 0.818675253:
     if v96 <= 0.176386702:
      if v15 <= 34.5:
       s += -0.1164
      else:
       s += 0.0961
     else:
      if v78 <= 210.5:
       if v129 <= 16.5:
        if v112 <= 0.0:
         s += -0.0766
        else:
         if v105 <= 0.264240023:
          s += -0.0356
         else:
          s += 0.1099
       else:
        if v55 <= 5.5:
         if v143 <= 0.10306439:
          if v125 <= 198.5:
           s += -0.1311
          else:
           s += -0.0380
         else:
          if v82 <= 2.5:
           s += -0.0992
          else:
           s += -0.0467
        else:
         s += 0.0683
      else:
       if v129 <= 8.5:
        s += -0.1598
       else:
        if v76 <= 13.5:
         if v125 <= 40.4:
          s += -0.0522
         else:
          if v106 <= 0.901140524:
           s += 0.0223
          else:
           s += -0.0722
        else:
         s += -0.1284
    else:
     if v96 <= 0.954843567:
      if v134 <= 0.0:
       s += -0.1994
      else:
       if v119 <= 0.982641802:
        if v78 <= 575.5:
         if v76 <= 4.5:
          s += 0.0404
         else:
          if v46 <= 5.5:
           s += 0.0163
          else:
           s += -0.2079
        else:
         if v50 <= 0.953559218:
          if v67 <= 4.5:
           s += -0.0011
          else:
           s += -0.1816
         else:
          s += 0.0431
       else:
        s += -0.0854
     else:
      if v125 <= 1817.5:
       if v76 <= 6.5:
        if v79 <= 6956.90175:
         if v46 <= 6.5:
          s += 0.0964
         else:
          if v54 <= 0.221249153:
           s += 0.0588
          else:
           s += -0.2171
        else:
         if v109 <= 0.348019002:
          s += 0.0848
         else:
          s += -0.1760
       else:
        if v54 <= 0.0171617145:
         s += -0.2224
        else:
         s += 0.0775
      else:
       s += -0.2118
    if v105 <= 0.768649092:
     if v0 <= 36.2:
      if v11 <= 0.18:
       if v118 <= 0.124582074:
        s += -0.1082
       else:
        if v57 <= 0.3875:
         if v105 <= 0.0:
          if v123 <= 777.426559:
           s += -0.0958
          else:
           s += 0.0033
         else:
          s += -0.0796
        else:
         s += -0.1146
      else:
       if v137 <= 0.215528005:
        s += -0.0945
       else:
        if v127 <= 0.00451090111:
         if v22 <= 0.0:
          s += 0.0393
         else:
          s += -0.1171
        else:
         s += -0.0475
     else:
      if v112 <= 0.0:
       s += -0.0811
      else:
       if v13 <= 0.0:
        s += -0.0499
       else:
        s += 0.0613
    else:
     if v13 <= 0.0:
      if v57 <= 0.0259784076:
       if v11 <= 0.0:
        if v52 <= 0.429003468:
         if v11 <= 0.0:
          s += 0.0192
         else:
          s += -0.0774
        else:
         s += -0.0752
       else:
        if v123 <= 4085.09334:
         s += 0.0648
        else:
         if v102 <= 0.979506362:
          s += -0.1085
         else:
          s += 0.0652
      else:
       s += -0.0780
     else:
      if v123 <= 7075.23999:
       if v67 <= 1.5:
        if v137 <= 0.991770957:
         s += -0.0055
        else:
         s += -0.2951
       else:
        if v102 <= 0.918334574:
         if v67 <= 30.5:
          if v63 <= 2.5:
           s += 0.0237
          else:
           s += 0.0923
         else:
          if v105 <= 0.948369493:
           s += -0.2042
          else:
           s += 0.0606
        else:
         if v109 <= 0.965010139:
          s += 0.0942
         else:
          s += -0.0166
      else:
       if v74 <= 76.5:
        s += 0.0527
       else:
        if v123 <= 7553.17172:
         if v118 <= 0.913793725:
          s += 0.0652
         else:
          s += -0.1417
        else:
         s += -0.1858
    if v108 <= 0.864967727:
     if v136 <= 0.190501187:
      if v14 <= 35.5:
       s += -0.1064
      else:
       s += 0.0189
     else:
      if v116 <= 0.1151311:
       if v108 <= 0.582517759:
        if v28 <= 15.185:
         s += -0.1000
        else:
         s += -0.0107
       else:
        s += 0.0081
      else:
       if v14 <= 25.5:
        if v56 <= 50.5:
         if v2 <= 0.0830139735:
          if v56 <= 5.5:
           s += -0.0465
          else:
           s += 0.0387
         else:
          if v16 <= 5.5:
           s += 0.1075
          else:
           s += -0.0954
        else:
         if v14 <= 23.5:
          if v69 <= 0.492691828:
           s += 0.0798
          else:
           s += -0.1394
         else:
          s += -0.2986
       else:
        if v101 <= 0.995856641:
         if v78 <= 245.5:
          if v56 <= 32.5:
           s += -0.0247
          else:
           s += -0.1293
         else:
          if v62 <= 0.00680398056:
           s += 0.0609
          else:
           s += -0.0523
        else:
         s += 0.0752
    else:
     if v108 <= 0.952656759:
      if v78 <= 575.5:
       if v101 <= 0.999824381:
        if v76 <= 6.5:
         if v2 <= 0.802749719:
          if v135 <= -2.04800084:
           s += -0.0732
          else:
           s += 0.0507
         else:
          s += -0.0630
        else:
         if v136 <= 0.84100037:
          s += 0.0639
         else:
          s += -0.1603
       else:
        s += -0.2069
      else:
       s += -0.0921
     else:
      if v70 <= 0.957128854:
       if v57 <= 0.0938416422:
        if v123 <= 7463.28649:
         if v2 <= 0.215627568:
          if v98 <= 7.5:
           s += 0.0936
          else:
           s += -0.0850
         else:
          s += 0.0164
        else:
         if v74 <= 64.5:
          s += 0.0932
         else:
          s += -0.1488
       else:
        s += -0.0915
      else:
       s += -0.0300
    if v108 <= 0.864967727:
     if v128 <= 0.0312805474:
      if v135 <= -0.984315092:
       if v127 <= 0.124082054:
        s += -0.0381
       else:
        s += -0.1021
      else:
       if v11 <= 0.16:
        if v60 <= 71.5:
         if v29 <= -1.235:
          if v127 <= 0.0294551449:
           s += 0.0671
          else:
           s += -0.0329
         else:
          if v124 <= 7.5:
           s += -0.0616
          else:
           s += 0.0007
        else:
         s += 0.0915
       else:
        if v101 <= 0.0735546714:
         if v15 <= 14.5:
          s += 0.0519
         else:
          s += -0.0225
        else:
         if v115 <= 0.992538717:
          s += 0.0707
         else:
          s += -0.1785
     else:
      if v112 <= 48.5:
       if v28 <= 20.005:
        s += -0.1076
       else:
        s += -0.0211
      else:
       s += -0.0515
    else:
     if v48 <= 0.00816675601:
      if v117 <= 0.723081936:
       s += -0.0525
      else:
       if v128 <= 0.0121790652:
        if v123 <= 7553.17172:
         if v121 <= 0.0:
          s += -0.1463
         else:
          if v132 <= 0.0:
           s += 0.0577
          else:
           s += -0.1594
        else:
         s += -0.1195
       else:
        if v64 <= 0.118055556:
         s += -0.0750
        else:
         s += 0.0762
     else:
      if v3 <= 0.675735294:
       if v108 <= 0.952656759:
        if v101 <= 0.999499371:
         if v76 <= 6.5:
          if v121 <= 0.948684211:
           s += 0.0692
          else:
           s += -0.0929
         else:
          if v64 <= 0.316666667:
           s += 0.0494
          else:
           s += -0.1652
        else:
         s += -0.1764
       else:
        if v46 <= 11.5:
         if v123 <= 7463.28649:
          s += 0.0956
         else:
          s += -0.0817
        else:
         s += -0.1965
      else:
       if v112 <= 13.5:
        s += -0.1273
       else:
        s += 0.0525
    if v96 <= 0.874867285:
     if v96 <= 0.257658887:
      if v108 <= 0.152416231:
       s += -0.1016
      else:
       if v126 <= 0.0134390698:
        s += -0.0747
       else:
        if v103 <= 0.118527089:
         if v70 <= 0.170091507:
          s += 0.0755
         else:
          s += -0.0838
        else:
         if v128 <= 0.0363756614:
          s += 0.1390
         else:
          s += -0.0310
     else:
      if v114 <= 0.984020105:
       if v142 <= 1.5:
        if v43 <= 0.0:
         if v129 <= 23.5:
          if v124 <= 39.5:
           s += 0.0556
          else:
           s += -0.0954
         else:
          if v126 <= 0.295608835:
           s += -0.0233
          else:
           s += 0.0771
        else:
         if v43 <= 0.0:
          s += -0.1273
         else:
          s += -0.0068
       else:
        s += -0.1296
      else:
       s += -0.0857
    else:
     if v96 <= 0.964939031:
      if v101 <= 0.999824381:
       if v77 <= 1.5:
        if v97 <= 11.5:
         if v108 <= 0.986579097:
          if v0 <= 208.5:
           s += 0.0510
          else:
           s += -0.1727
         else:
          if v1 <= 6.60113636:
           s += 0.0255
          else:
           s += -0.1620
        else:
         if v70 <= 0.715064015:
          s += 0.0738
         else:
          s += -0.2650
       else:
        if v53 <= 0.0331377879:
         if v53 <= 0.0244927659:
          if v43 <= 0.0:
           s += 0.0127
          else:
           s += -0.1279
         else:
          s += -0.1905
        else:
         s += 0.0369
      else:
       if v61 <= 0.00400947903:
        s += -0.2224
       else:
        s += 0.0045
     else:
      if v99 <= 6.5:
       if v67 <= 170.5:
        if v124 <= 146.5:
         s += 0.0920
        else:
         s += -0.1838
       else:
        s += -0.0553
      else:
       if v108 <= 0.872616092:
        s += -0.1860
       else:
        s += 0.0772
    if v128 <= 0.0312805474:
     if v136 <= 0.712495826:
      if v99 <= 18.5:
       if v2 <= 0.824514744:
        if v11 <= 0.27:
         if v46 <= 11.5:
          if v30 <= 0.0:
           s += -0.0209
          else:
           s += -0.1009
         else:
          s += 0.0968
        else:
         if v121 <= 0.832554517:
          s += 0.0553
         else:
          s += -0.0589
       else:
        if v128 <= 0.00756362597:
         s += -0.0783
        else:
         s += 0.1197
      else:
       s += -0.1145
     else:
      if v48 <= 0.00816675601:
       if v116 <= 0.948467928:
        if v11 <= -0.25:
         s += -0.0417
        else:
         s += 0.0102
       else:
        if v124 <= 146.5:
         if v62 <= 0.0661202186:
          s += 0.0555
         else:
          s += -0.0687
        else:
         s += -0.1747
      else:
       if v5 <= 0.0:
        if v121 <= 0.250984252:
         s += -0.1313
        else:
         if v0 <= 155.5:
          s += 0.0246
         else:
          s += -0.2053
       else:
        if v134 <= 0.0:
         if v66 <= 3.5:
          s += -0.1666
         else:
          s += 0.0503
        else:
         if v109 <= 0.940852952:
          if v121 <= 0.996062992:
           s += 0.0886
          else:
           s += -0.0818
         else:
          if v3 <= 0.0889229721:
           s += 0.0460
          else:
           s += -0.0882
    else:
     if v134 <= 31.5:
      if v99 <= 6.5:
       if v0 <= 46.2:
        s += -0.0800
       else:
        if v86 <= 23.5:
         s += -0.0227
        else:
         s += 0.1474
      else:
       s += -0.1252
     else:
      if v101 <= 0.0094993274:
       s += -0.0689
      else:
       if v74 <= 12.5:
        s += -0.0702
       else:
        if v62 <= 0.338095238:
         if v129 <= 15.5:
          s += -0.0727
         else:
          s += 0.0831
        else:
         s += -0.0744
    if v96 <= 0.932040226:
     if v96 <= 0.342718896:
      if v96 <= 0.100595807:
       s += -0.0962
      else:
       if v44 <= 12.5:
        s += -0.0708
       else:
        if v28 <= -2.515:
         s += 0.1221
        else:
         if v49 <= 0.0:
          s += 0.0541
         else:
          s += -0.0666
     else:
      if v142 <= 1.5:
       if v78 <= 143.5:
        if v77 <= 1.5:
         if v129 <= 17.5:
          if v121 <= 0.598969072:
           s += 0.1059
          else:
           s += -0.0510
         else:
          if v4 <= 6.5:
           s += -0.0265
          else:
           s += -0.1737
        else:
         if v64 <= 0.118055556:
          if v102 <= 0.995680604:
           s += -0.1480
          else:
           s += -0.0043
         else:
          s += 0.0658
       else:
        if v14 <= 27:
         if v60 <= 65.5:
          if v64 <= 0.240384615:
           s += -0.0373
          else:
           s += -0.1456
         else:
          if v79 <= 4518.63964:
           s += 0.0996
          else:
           s += -0.1207
        else:
         if v124 <= 9.5:
          if v14 <= 33.5:
           s += 0.0474
          else:
           s += -0.0092
         else:
          s += 0.0668
      else:
       s += -0.1187
    else:
     if v96 <= 0.982863262:
      if v78 <= 575.5:
       if v135 <= 0.40069151:
        if v79 <= 6956.90175:
         if v134 <= 0.0:
          s += -0.1404
         else:
          if v98 <= 7.5:
           s += 0.0695
          else:
           s += -0.0874
        else:
         s += -0.1172
       else:
        if v64 <= 0.45:
         if v121 <= 0.286796537:
          s += -0.0901
         else:
          s += 0.0562
        else:
         if v90 <= 3.5:
          s += -0.2198
         else:
          s += 0.0755
      else:
       if v122 <= 0.291039102:
        s += 0.0716
       else:
        s += -0.1330
     else:
      s += 0.0950
    if v96 <= 0.932040226:
     if v96 <= 0.100595807:
      s += -0.0911
     else:
      if v78 <= 255.5:
       if v134 <= -7.5:
        s += -0.1302
       else:
        if v125 <= 205.5:
         if v77 <= 0.0:
          if v96 <= 0.369692268:
           s += -0.0588
          else:
           s += -0.0137
         else:
          if v110 <= 0.557215348:
           s += -0.0945
          else:
           s += 0.0256
        else:
         if v51 <= 0.00527942016:
          s += -0.0693
         else:
          s += 0.0624
      else:
       if v14 <= 25.5:
        if v60 <= 62.5:
         if v127 <= 0.0165403249:
          s += -0.0100
         else:
          s += -0.0975
        else:
         if v130 <= 1.5:
          if v66 <= 12.5:
           s += 0.0311
          else:
           s += -0.1315
         else:
          s += 0.0680
       else:
        if v124 <= 14.5:
         if v14 <= 34.5:
          s += 0.0497
         else:
          if v96 <= 0.747678927:
           s += -0.0506
          else:
           s += 0.0224
        else:
         s += 0.0783
    else:
     if v96 <= 0.982863262:
      if v78 <= 575.5:
       if v64 <= 0.45:
        if v0 <= 195.5:
         if v51 <= 0.532053353:
          if v127 <= 0.130544024:
           s += 0.0444
          else:
           s += -0.1748
         else:
          if v134 <= 0.0:
           s += -0.1739
          else:
           s += 0.0688
        else:
         s += -0.0980
       else:
        if v51 <= 1:
         s += 0.0659
        else:
         if v136 <= 0.924900411:
          s += -0.2214
         else:
          s += 0.0564
      else:
       if v77 <= 0.0:
        if v122 <= 0.714367463:
         s += 0.0589
        else:
         s += -0.1348
       else:
        s += -0.2006
     else:
      if v108 <= 0.683230638:
       if v106 <= 0.97044002:
        s += 0.0825
       else:
        s += -0.3762
      else:
       s += 0.0968
    if v128 <= 0.0312805474:
     if v136 <= 0.931514526:
      if v59 <= 0.7845769:
       if v123 <= 7463.28649:
        if v137 <= 0.152244186:
         if v126 <= 0.0320527689:
          s += -0.0873
         else:
          s += 0.0219
        else:
         if v16 <= 17.5:
          if v103 <= 0.0761934705:
           s += -0.0386
          else:
           s += 0.0061
         else:
          if v103 <= 0.0191979167:
           s += -0.0068
          else:
           s += 0.0966
       else:
        s += -0.1370
      else:
       if v0 <= 19.1:
        if v0 <= 18.2:
         if v62 <= 0.194514502:
          if v121 <= 0.0:
           s += -0.1717
          else:
           s += 0.0050
         else:
          s += -0.2330
        else:
         s += -0.1878
       else:
        s += 0.0875
     else:
      if v109 <= 0.965010139:
       if v123 <= 7463.28649:
        if v52 <= 0.765686275:
         if v26 <= -2.605:
          s += -0.1953
         else:
          if v121 <= 0.0:
           s += -0.1483
          else:
           s += 0.0801
        else:
         s += -0.0615
       else:
        s += -0.0812
      else:
       if v16 <= 6.5:
        s += -0.1131
       else:
        s += 0.0126
    else:
     if v126 <= 0.0293926388:
      s += -0.0827
     else:
      if v123 <= 1191.81989:
       if v128 <= 0.925824176:
        if v140 <= 2.5:
         if v103 <= 0.32349695:
          if v136 <= 0.831492684:
           s += -0.0981
          else:
           s += -0.2821
         else:
          if v126 <= 0.0662162592:
           s += -0.1273
          else:
           s += 0.0057
        else:
         s += 0.0584
       else:
        s += 0.0967
      else:
       if v136 <= 0.105647496:
        s += -0.1012
       else:
        if v123 <= 4700.94706:
         s += 0.0464
        else:
         if v123 <= 5099.93094:
          s += -0.2280
         else:
          if v29 <= -3.135:
           s += -0.0652
          else:
           s += 0.0831
    if v105 <= 0.609540683:
     if v130 <= 8.5:
      if v131 <= 0.211983515:
       if v131 <= 0.0:
        if v27 <= 0.645:
         s += -0.0488
        else:
         s += 0.0608
       else:
        s += -0.0854
      else:
       if v45 <= 7.5:
        if v44 <= 5.5:
         s += -0.0233
        else:
         if v61 <= 0.0224207728:
          s += 0.0735
         else:
          if v37 <= 0.0:
           s += 0.0001
          else:
           s += -0.1573
       else:
        s += -0.0586
     else:
      if v58 <= 0.142324094:
       if v4 <= 8.5:
        if v101 <= 0.0182132533:
         if v130 <= 24.5:
          s += -0.0143
         else:
          s += 0.0820
        else:
         s += 0.0957
       else:
        s += -0.1244
      else:
       if v82 <= 3.5:
        s += -0.1129
       else:
        s += 0.0212
    else:
     if v11 <= -0.28:
      if v119 <= 0.871961621:
       if v91 <= 35.5:
        s += -0.0735
       else:
        s += -0.0150
      else:
       s += 0.0096
     else:
      if v144 <= 0.0:
       if v11 <= 0.0:
        if v121 <= 0.398924731:
         if v11 <= 0.0:
          s += 0.0197
         else:
          if v101 <= 0.0735546714:
           s += 0.0085
          else:
           s += -0.1591
        else:
         s += 0.0085
       else:
        s += 0.0296
      else:
       if v50 <= 0.701504281:
        if v66 <= 33.5:
         if v61 <= 0.229992634:
          if v130 <= 3.5:
           s += 0.0020
          else:
           s += 0.0770
         else:
          s += -0.0862
        else:
         if v77 <= 0.0:
          s += -0.0137
         else:
          s += -0.1778
       else:
        if v65 <= 0.900226244:
         if v141 <= 3654.83261:
          if v56 <= 404.5:
           s += 0.0835
          else:
           s += -0.1129
         else:
          s += -0.0863
        else:
         s += -0.0007
    if v96 <= 0.949150302:
     if v96 <= 0.100595807:
      if v15 <= 28.5:
       s += -0.0824
      else:
       s += 0.1100
     else:
      if v114 <= 0.984020105:
       if v123 <= 7553.17172:
        if v96 <= 0.805885472:
         if v131 <= 0.211983515:
          if v131 <= 0.0:
           s += -0.0195
          else:
           s += -0.0692
         else:
          if v43 <= 0.0:
           s += 0.0048
          else:
           s += -0.0890
        else:
         if v99 <= 5.5:
          if v103 <= 0.00826784289:
           s += -0.1328
          else:
           s += 0.0310
         else:
          if v76 <= 2.5:
           s += 0.0042
          else:
           s += -0.1702
       else:
        s += -0.1329
      else:
       if v100 <= 0.0157503471:
        if v96 <= 0.85902589:
         if v79 <= 1577.53514:
          if v95 <= 2.5:
           s += -0.0981
          else:
           s += -0.0263
         else:
          s += 0.0070
        else:
         if v43 <= 0.9:
          s += 0.0492
         else:
          s += -0.1406
       else:
        if v123 <= 439.888815:
         s += -0.0031
        else:
         s += -0.1585
    else:
     if v123 <= 7075.23999:
      if v96 <= 0.982340174:
       if v135 <= 0.40069151:
        if v15 <= 8.5:
         s += -0.2640
        else:
         if v135 <= -2.51707422:
          s += -0.1396
         else:
          if v89 <= 0.201065294:
           s += 0.0729
          else:
           s += 0.0051
       else:
        if v15 <= 26.5:
         if v29 <= -0.15:
          s += 0.0502
         else:
          if v29 <= -0.055:
           s += -0.1739
          else:
           s += 0.0453
        else:
         s += -0.3020
      else:
       if v108 <= 0.683230638:
        if v99 <= 4.5:
         s += 0.0883
        else:
         s += -0.3671
       else:
        if v15 <= 34.5:
         s += 0.0963
        else:
         s += -0.1884
     else:
      s += -0.0760
    if v128 <= 0.0312805474:
     if v100 <= 0.00267266162:
      if v137 <= 0.152244186:
       s += -0.0857
      else:
       if v123 <= 7553.17172:
        if v1 <= 1.25:
         s += -0.1600
        else:
         if v54 <= 0.956435473:
          if v39 <= 2.5:
           s += 0.0125
          else:
           s += -0.0565
         else:
          s += -0.0596
       else:
        s += -0.1251
     else:
      if v127 <= 0.130544024:
       if v123 <= 7463.28649:
        if v136 <= 0.939150344:
         if v98 <= 1.5:
          if v11 <= -0.25:
           s += -0.0012
          else:
           s += 0.0680
         else:
          if v66 <= 28.5:
           s += 0.0237
          else:
           s += -0.0952
        else:
         if v3 <= 0.580798771:
          s += 0.0788
         else:
          if v1 <= 6.38496824:
           s += 0.0458
          else:
           s += -0.1298
       else:
        if v69 <= 0.601370657:
         s += 0.0114
        else:
         s += -0.1558
      else:
       if v100 <= 0.0874127193:
        if v9 <= 0.13961039:
         if v11 <= -0.76:
          s += -0.1004
         else:
          if v144 <= 7.5:
           s += -0.0088
          else:
           s += -0.1917
        else:
         s += 0.0581
       else:
        s += 0.0977
    else:
     if v136 <= 0.190501187:
      s += -0.0909
     else:
      if v126 <= 0.0281530183:
       if v0 <= 74.5:
        if v56 <= 9.5:
         s += -0.0776
        else:
         if v16 <= 12.5:
          s += -0.0414
         else:
          s += 0.0881
       else:
        s += 0.1056
      else:
       if v16 <= 18.5:
        if v87 <= 1.5:
         s += -0.1193
        else:
         if v128 <= 0.447222222:
          if v123 <= 1191.81989:
           s += -0.0478
          else:
           s += 0.0273
         else:
          s += 0.0935
       else:
        if v53 <= 0.0164727242:
         s += -0.1873
        else:
         s += 0.0319
    if v96 <= 0.949150302:
     if v96 <= 0.0882419194:
      s += -0.0789
     else:
      if v114 <= 0.986125312:
       if v142 <= 1.5:
        if v11 <= 1.5:
         if v39 <= 3.5:
          if v140 <= 2.5:
           s += -0.0174
          else:
           s += 0.0169
         else:
          if v0 <= 5.1:
           s += -0.0373
          else:
           s += -0.2502
        else:
         if v122 <= 0.272558056:
          if v119 <= 0.0476890082:
           s += -0.0468
          else:
           s += 0.0779
         else:
          if v47 <= 0.0:
           s += -0.0600
          else:
           s += 0.0212
       else:
        if v76 <= 1.5:
         s += 0.0168
        else:
         s += -0.1171
      else:
       if v0 <= 23.1:
        if v96 <= 0.874867285:
         s += -0.0555
        else:
         if v90 <= 0.0:
          s += -0.2465
         else:
          s += 0.0390
       else:
        if v53 <= 0.0429016167:
         s += -0.1673
        else:
         s += -0.0364
    else:
     if v96 <= 0.983427746:
      if v99 <= 6.5:
       if v77 <= 19.5:
        if v101 <= 0.999824381:
         if v89 <= 0.417635659:
          if v122 <= 0.0645428691:
           s += -0.0196
          else:
           s += 0.0705
         else:
          if v84 <= -1.145:
           s += -0.1742
          else:
           s += 0.0259
        else:
         if v74 <= 74.5:
          s += 0.0484
         else:
          s += -0.1302
       else:
        if v69 <= 0.813022075:
         s += -0.0015
        else:
         if v74 <= 92.5:
          s += -0.3730
         else:
          s += -0.0347
      else:
       if v101 <= 0.284978138:
        if v76 <= 0.0:
         s += 0.0405
        else:
         s += -0.2026
       else:
        s += -0.1456
     else:
      if v34 <= 0.0:
       s += 0.0927
      else:
       if v99 <= 4.5:
        s += 0.0764
       else:
        s += -0.3860
    if v96 <= 0.944711408:
     if v96 <= 0.115388283:
      if v3 <= 0.309629161:
       s += -0.0749
      else:
       if v119 <= 0.429011702:
        s += -0.0607
       else:
        if v74 <= 25.5:
         s += 0.2035
        else:
         s += 0.0102
     else:
      if v138 <= 0.98803596:
       if v133 <= 0.0:
        if v142 <= 1.5:
         if v109 <= 0.932569357:
          if v26 <= 0.845:
           s += 0.0029
          else:
           s += 0.0778
         else:
          if v121 <= 0.514495798:
           s += -0.0499
          else:
           s += 0.0133
        else:
         if v63 <= 3.5:
          s += -0.1114
         else:
          s += 0.1201
       else:
        s += -0.0967
      else:
       if v96 <= 0.86732746:
        if v101 <= 0.992014234:
         if v29 <= -1.165:
          s += -0.0890
         else:
          s += -0.0078
        else:
         s += -0.1158
       else:
        if v101 <= 0.998864008:
         s += 0.0346
        else:
         if v56 <= 46.5:
          s += 0.0784
         else:
          s += -0.1658
    else:
     if v96 <= 0.982340174:
      if v20 <= 0.0:
       if v102 <= 0.983565659:
        if v67 <= 30.5:
         if v108 <= 0.915467078:
          if v101 <= 0.201747498:
           s += 0.0315
          else:
           s += -0.1276
         else:
          if v27 <= 4.155:
           s += 0.0511
          else:
           s += -0.1357
        else:
         s += -0.1087
       else:
        if v141 <= 4527.05026:
         if v26 <= -2.895:
          s += -0.1815
         else:
          if v109 <= 0.940852952:
           s += 0.0736
          else:
           s += -0.0061
        else:
         s += -0.0880
      else:
       s += -0.2472
     else:
      if v108 <= 0.683230638:
       if v16 <= 11.5:
        s += 0.0392
       else:
        s += -0.3411
      else:
       if v141 <= 3654.83261:
        s += 0.0944
       else:
        s += -0.0786
    if v96 <= 0.959493466:
     if v96 <= 0.0882419194:
      if v126 <= 0.00225894781:
       s += -0.0912
      else:
       if v97 <= 8.5:
        if v107 <= 0.00929805008:
         s += -0.0535
        else:
         if v119 <= 0.116579547:
          s += 0.2361
         else:
          s += 0.0114
       else:
        s += -0.0796
     else:
      if v22 <= 0.0:
       if v2 <= 0.824514744:
        if v103 <= 0.999827911:
         if v132 <= 0.0:
          if v142 <= 1.5:
           s += 0.0065
          else:
           s += -0.0823
         else:
          if v101 <= 0.0331973906:
           s += 0.0129
          else:
           s += -0.1881
        else:
         if v102 <= 0.999943997:
          if v27 <= 1.725:
           s += -0.1302
          else:
           s += 0.0447
         else:
          if v96 <= 0.805885472:
           s += -0.0843
          else:
           s += 0.0748
       else:
        if v100 <= 0.00919020635:
         if v138 <= 0.0393947513:
          s += -0.0948
         else:
          if v96 <= 0.155019608:
           s += -0.0760
          else:
           s += -0.0074
        else:
         s += -0.1155
      else:
       s += -0.1091
    else:
     if v138 <= 0.983447683:
      if v62 <= 0.0610722611:
       if v125 <= 1817.5:
        if v2 <= 0.200225225:
         if v101 <= 0.999824381:
          s += 0.0651
         else:
          s += -0.0493
        else:
         if v103 <= 0.994188644:
          s += -0.1546
         else:
          s += 0.0635
       else:
        s += -0.1487
      else:
       if v143 <= 0.14686197:
        if v137 <= 0.985040633:
         if v121 <= 0.26975052:
          s += -0.3185
         else:
          if v111 <= 49.5:
           s += 0.0547
          else:
           s += -0.1391
        else:
         s += 0.0818
       else:
        s += 0.0529
     else:
      if v34 <= 0.0:
       s += 0.0913
      else:
       if v103 <= 0.995729569:
        s += -0.3117
       else:
        s += 0.0774
    if v96 <= 0.964939031:
     if v96 <= 0.0882419194:
      if v42 <= 0.282857143:
       if v123 <= 472.435965:
        if v140 <= 0.0:
         if v122 <= 0.0720436826:
          if v109 <= 0.97874552:
           s += -0.0476
          else:
           s += 0.1388
         else:
          s += -0.1000
        else:
         if v61 <= 0.956363059:
          if v1 <= 6.96238208:
           s += -0.0810
          else:
           s += 0.0983
         else:
          s += 0.2472
       else:
        s += -0.0863
      else:
       if v110 <= 0.00580977102:
        s += 0.1609
       else:
        s += -0.0310
     else:
      if v123 <= 7553.17172:
       if v9 <= 0.229020979:
        if v96 <= 0.818675253:
         if v16 <= 16.5:
          if v122 <= 0.714367463:
           s += -0.0280
          else:
           s += 0.0708
         else:
          if v103 <= 0.254698395:
           s += -0.0058
          else:
           s += 0.1096
        else:
         if v132 <= 0.0:
          if v134 <= 0.0:
           s += -0.1575
          else:
           s += 0.0152
         else:
          if v101 <= 0.0396542177:
           s += 0.0323
          else:
           s += -0.2159
       else:
        if v103 <= 0.00529845383:
         s += -0.0431
        else:
         s += 0.0599
      else:
       s += -0.1111
    else:
     if v123 <= 7075.23999:
      if v99 <= 4.5:
       if v64 <= 0.954545455:
        if v76 <= 6.5:
         if v110 <= 0.0635985521:
          s += 0.0334
         else:
          s += 0.0886
        else:
         s += -0.0558
       else:
        if v66 <= 4.5:
         s += -0.4587
        else:
         s += 0.0624
      else:
       if v105 <= 0.990846053:
        if v123 <= 923.33736:
         if v46 <= 6.5:
          s += 0.0798
         else:
          s += -0.1408
        else:
         if v59 <= 0.537361283:
          s += -0.0464
         else:
          s += 0.0866
       else:
        s += -0.2906
     else:
      s += -0.0727
    if v96 <= 0.964939031:
     if v96 <= 0.100595807:
      if v42 <= 0.718253968:
       if v99 <= 7.5:
        if v90 <= 6.5:
         if v3 <= 0.20518419:
          s += -0.0816
         else:
          if v127 <= 0.173717405:
           s += 0.1608
          else:
           s += -0.0690
        else:
         if v60 <= 4.5:
          if v0 <= 44.2:
           s += -0.0612
          else:
           s += 0.2409
         else:
          if v79 <= 561.746386:
           s += 0.2170
          else:
           s += 0.0050
       else:
        s += -0.0866
      else:
       s += 0.0675
     else:
      if v132 <= 0.0:
       if v115 <= 0.986142904:
        if v39 <= 3.5:
         if v99 <= 8.5:
          if v122 <= 0.343211035:
           s += 0.0208
          else:
           s += -0.0060
         else:
          if v127 <= 0.00451090111:
           s += 0.0394
          else:
           s += -0.0693
        else:
         if v0 <= 5.1:
          if v111 <= 49.5:
           s += -0.1286
          else:
           s += 0.0052
         else:
          s += -0.2141
       else:
        if v104 <= 0.83058879:
         if v131 <= 0.890453394:
          if v6 <= 0.0465718761:
           s += -0.0233
          else:
           s += -0.0854
         else:
          s += 0.0471
        else:
         s += -0.1886
      else:
       if v102 <= 0.0359833331:
        if v79 <= 1437.3071:
         s += -0.0785
        else:
         s += 0.0626
       else:
        s += -0.1514
    else:
     if v138 <= 0.983447683:
      if v127 <= 0.0919508204:
       if v74 <= 78.5:
        s += 0.0694
       else:
        if v62 <= 0.0610722611:
         if v102 <= 0.99981088:
          s += 0.0441
         else:
          s += -0.0968
        else:
         s += -0.1253
      else:
       if v64 <= 0.954545455:
        if v102 <= 0.989491171:
         s += -0.0741
        else:
         s += 0.0666
       else:
        s += -0.3419
     else:
      s += 0.0871
    if v100 <= 0.0351169386:
     if v119 <= 0.145243176:
      s += -0.0476
     else:
      if v127 <= 0.0591841075:
       if v105 <= 0.962837328:
        if v103 <= 0.999827911:
         if v102 <= 0.998555508:
          if v56 <= 243.5:
           s += 0.0010
          else:
           s += -0.0863
         else:
          if v110 <= 0.0185756269:
           s += -0.0662
          else:
           s += 0.0589
        else:
         if v119 <= 0.97272778:
          if v102 <= 0.999943997:
           s += -0.1216
          else:
           s += 0.0616
         else:
          s += 0.0743
       else:
        if v45 <= 1.5:
         if v56 <= 7.5:
          s += -0.3880
         else:
          if v67 <= 1.5:
           s += -0.1013
          else:
           s += 0.0383
        else:
         s += 0.0813
      else:
       if v61 <= 0.00153886593:
        s += -0.0549
       else:
        if v141 <= 86.0834302:
         s += 0.0195
        else:
         if v103 <= 0.997436274:
          if v130 <= 23.5:
           s += -0.0476
          else:
           s += 0.0461
         else:
          if v51 <= 0.999245291:
           s += 0.0617
          else:
           s += -0.0215
    else:
     if v130 <= 4.5:
      if v53 <= 0.00120797393:
       if v141 <= 278.636297:
        if v127 <= 0.0141892059:
         s += 0.0498
        else:
         s += -0.1055
       else:
        if v100 <= 0.0645803399:
         s += -0.0531
        else:
         s += -0.2558
      else:
       if v68 <= 0.0:
        if v13 <= 5.99999454:
         if v105 <= 0.938045831:
          s += 0.0202
         else:
          if v88 <= 15.1:
           s += -0.2014
          else:
           s += 0.0357
        else:
         s += 0.0773
       else:
        s += -0.1200
     else:
      if v144 <= 7.5:
       if v61 <= 0.25897431:
        if v65 <= 0.871873046:
         s += 0.0846
        else:
         s += -0.0082
       else:
        s += -0.0814
      else:
       s += -0.1862
    if v96 <= 0.972345236:
     if v96 <= 0.342718896:
      if v124 <= 34.5:
       if v123 <= 312.39667:
        if v128 <= 0.0390117695:
         if v135 <= 0.114195991:
          s += 0.0418
         else:
          s += 0.1977
        else:
         s += -0.0709
       else:
        if v3 <= 0.224604449:
         s += -0.0623
        else:
         if v1 <= 6.92337052:
          s += -0.0288
         else:
          s += 0.0857
      else:
       if v46 <= 8.5:
        if v4 <= 1.5:
         if v62 <= 0.958754209:
          s += 0.1234
         else:
          s += -0.0710
        else:
         s += -0.0643
       else:
        if v103 <= 0.202218812:
         s += -0.0731
        else:
         s += 0.1347
     else:
      if v123 <= 7553.17172:
       if v78 <= 245.5:
        if v143 <= 0.178388278:
         if v9 <= 0.0741758242:
          if v97 <= 7.5:
           s += -0.0275
          else:
           s += -0.1140
         else:
          s += 0.0431
        else:
         if v128 <= 0.0955642531:
          if v70 <= 0.99834438:
           s += 0.0337
          else:
           s += -0.0783
         else:
          if v136 <= 0.851630826:
           s += 0.0114
          else:
           s += -0.0984
       else:
        if v78 <= 575.5:
         if v138 <= 0.98803596:
          if v63 <= 11.5:
           s += 0.0479
          else:
           s += -0.0226
         else:
          s += -0.0393
        else:
         if v78 <= 591.5:
          if v123 <= 4085.09334:
           s += 0.0853
          else:
           s += -0.1386
         else:
          if v63 <= 0.0:
           s += 0.0591
          else:
           s += -0.0261
      else:
       s += -0.0990
    else:
     if v123 <= 7075.23999:
      if v61 <= 0.123764715:
       s += 0.0784
      else:
       if v79 <= 86.2484327:
        s += -0.3533
       else:
        if v46 <= 6.5:
         s += 0.0922
        else:
         s += -0.0987
     else:
      s += -0.0638
    if v108 <= 0.952656759:
     if v106 <= 0.12838823:
      if v135 <= 0.0:
       if v128 <= 0.0277992278:
        if v67 <= 23.5:
         s += -0.0342
        else:
         s += 0.1854
       else:
        s += -0.0744
      else:
       s += 0.0024
     else:
      if v14 <= 31.5:
       if v43 <= 0.0:
        if v84 <= -0.56:
         if v108 <= 0.857463578:
          s += -0.0676
         else:
          s += 0.0363
        else:
         if v111 <= 7.5:
          s += -0.0495
         else:
          if v123 <= 7463.28649:
           s += 0.0126
          else:
           s += -0.1041
       else:
        if v108 <= 0.889179568:
         s += -0.1198
        else:
         s += 0.0463
      else:
       if v16 <= 5.5:
        if v78 <= 351.5:
         if v67 <= 11.5:
          if v138 <= 0.944015554:
           s += -0.0853
          else:
           s += 0.0385
         else:
          s += -0.1454
        else:
         s += 0.0765
       else:
        if v106 <= 0.989300942:
         if v108 <= 0.92996835:
          if v126 <= 0.0634609406:
           s += 0.0174
          else:
           s += 0.0575
         else:
          if v123 <= 2023.66313:
           s += 0.0197
          else:
           s += -0.0539
        else:
         s += -0.2171
    else:
     if v70 <= 0.872102162:
      if v144 <= 0.0:
       if v14 <= 33.5:
        s += 0.0800
       else:
        if v24 <= 0.0:
         if v4 <= 1.5:
          s += -0.0009
         else:
          s += -0.1058
        else:
         s += -0.2605
      else:
       if v123 <= 7463.28649:
        if v45 <= 7.5:
         if v8 <= 0.188988095:
          s += 0.0839
         else:
          if v4 <= 2.5:
           s += 0.0393
          else:
           s += -0.1408
        else:
         s += -0.1105
       else:
        s += -0.0507
     else:
      if v4 <= 0.0:
       s += 0.0275
      else:
       s += -0.0402
    if v108 <= 0.956462118:
     if v136 <= 0.190501187:
      if v14 <= 31.5:
       s += -0.0584
      else:
       if v141 <= 278.636297:
        s += 0.0319
       else:
        s += -0.0716
     else:
      if v121 <= 0.201190476:
       if v60 <= 5.5:
        if v23 <= 0.0:
         if v129 <= 31.5:
          if v125 <= 293.5:
           s += -0.0880
          else:
           s += 0.0195
         else:
          s += 0.0050
        else:
         s += 0.0819
       else:
        if v108 <= 0.0741823691:
         s += -0.0870
        else:
         if v136 <= 0.881092016:
          if v14 <= 10.5:
           s += -0.0471
          else:
           s += 0.0353
         else:
          s += -0.0609
      else:
       if v102 <= 0.987454656:
        if v66 <= 28.5:
         if v134 <= 0.0:
          if v28 <= 13.095:
           s += -0.0798
          else:
           s += 0.0657
         else:
          if v78 <= 575.5:
           s += 0.0168
          else:
           s += -0.0380
        else:
         if v101 <= 0.201747498:
          s += 0.0264
         else:
          if v39 <= 1.5:
           s += -0.1155
          else:
           s += 0.1174
       else:
        if v87 <= 1.5:
         if v125 <= 224.5:
          if v4 <= 0.0:
           s += 0.0444
          else:
           s += -0.0236
         else:
          s += -0.2128
        else:
         s += 0.0514
    else:
     if v109 <= 0.855538876:
      if v48 <= 0.0083875725:
       if v121 <= 0.0:
        s += -0.0791
       else:
        if v52 <= 0.00353841314:
         s += 0.0568
        else:
         s += -0.0193
      else:
       if v109 <= 0.000530332282:
        s += -0.1525
       else:
        s += 0.0770
     else:
      if v121 <= 0.280350877:
       if v136 <= 0.940770643:
        s += -0.1164
       else:
        s += -0.0072
      else:
       if v11 <= -1.575:
        s += -0.0871
       else:
        s += 0.0288
    if v108 <= 0.956462118:
     if v128 <= 0.0955642531:
      if v135 <= -4.73511467:
       if v97 <= 5.5:
        if v134 <= 4.5:
         s += 0.1707
        else:
         s += -0.0405
       else:
        s += -0.0868
      else:
       if v123 <= 7463.28649:
        if v129 <= 16.5:
         if v76 <= 1.5:
          s += 0.0492
         else:
          if v123 <= 2730.24014:
           s += 0.0548
          else:
           s += -0.1217
        else:
         if v126 <= 0.0723195573:
          if v106 <= 0.989300942:
           s += -0.0120
          else:
           s += -0.2017
         else:
          if v135 <= 1.12738094:
           s += 0.0362
          else:
           s += -0.0314
       else:
        if v50 <= 1:
         s += -0.1003
        else:
         s += 0.0945
     else:
      if v126 <= 0.189116314:
       if v134 <= 21.5:
        if v128 <= 0.718253968:
         if v130 <= 7.5:
          s += -0.0955
         else:
          s += 0.0198
        else:
         if v126 <= 0.007992932:
          s += -0.0633
         else:
          if v74 <= 29.5:
           s += -0.0782
          else:
           s += 0.1162
       else:
        if v91 <= 11.5:
         s += -0.0971
        else:
         if v131 <= 0.0581940293:
          s += -0.0509
         else:
          if v128 <= 0.447222222:
           s += -0.0138
          else:
           s += 0.0891
      else:
       if v131 <= 0.23812537:
        s += 0.1371
       else:
        s += -0.0067
    else:
     if v70 <= 0.846381049:
      if v13 <= 2.24035448:
       if v123 <= 512.474911:
        if v56 <= 7.5:
         s += -0.2567
        else:
         s += -0.0305
       else:
        s += 0.0377
      else:
       if v56 <= 162.5:
        if v135 <= -3.3008098:
         s += -0.1705
        else:
         s += 0.0833
       else:
        s += -0.0193
     else:
      if v61 <= 0.00264255021:
       s += 0.0519
      else:
       s += -0.0244
    if v11 <= -0.76:
     if v16 <= 13.5:
      if v116 <= 0.536332625:
       if v123 <= 1798.40368:
        s += -0.0795
       else:
        s += -0.0095
      else:
       if v11 <= -2.54:
        s += -0.0785
       else:
        if v29 <= -11.615:
         s += -0.2246
        else:
         s += -0.0108
     else:
      if v106 <= 0.0244442225:
       s += -0.0876
      else:
       if v69 <= 0.250376143:
        s += -0.0905
       else:
        s += 0.0555
    else:
     if v108 <= 0.952656759:
      if v99 <= 18.5:
       if v43 <= 0.0:
        if v123 <= 7463.28649:
         if v103 <= 0.999827911:
          if v2 <= 0.824514744:
           s += 0.0184
          else:
           s += -0.0206
         else:
          if v14 <= 33.5:
           s += 0.0263
          else:
           s += -0.1282
        else:
         s += -0.0757
       else:
        if v14 <= 29.5:
         if v82 <= 9.5:
          if v108 <= 0.889179568:
           s += -0.1338
          else:
           s += 0.0625
         else:
          s += 0.1052
        else:
         if v78 <= 236.5:
          if v99 <= 1.5:
           s += 0.0680
          else:
           s += -0.1092
         else:
          s += 0.0710
      else:
       if v112 <= 21.5:
        s += -0.0795
       else:
        s += -0.0080
     else:
      if v3 <= 0.533908046:
       if v99 <= 7.5:
        if v123 <= 7463.28649:
         if v39 <= 0.0:
          if v77 <= 18.5:
           s += 0.0695
          else:
           s += -0.0330
         else:
          s += -0.0926
        else:
         s += -0.0585
       else:
        if v123 <= 2355.54295:
         s += -0.1866
        else:
         s += 0.0593
      else:
       if v78 <= 52.5:
        s += -0.2373
       else:
        if v92 <= 0.0:
         if v114 <= 0.98130156:
          s += 0.0022
         else:
          s += -0.1487
        else:
         s += 0.0344
    if v107 <= 0.00713128869:
     if v134 <= 24.5:
      if v119 <= 0.214035131:
       s += -0.0873
      else:
       s += -0.0299
     else:
      if v21 <= 0.0:
       if v98 <= 7.5:
        s += 0.0071
       else:
        s += -0.0575
      else:
       s += -0.0774
    else:
     if v77 <= 0.0:
      if v127 <= 0.840289855:
       if v11 <= 0.21:
        if v29 <= -0.57:
         if v29 <= -0.645:
          if v102 <= 0.0663227039:
           s += -0.0015
          else:
           s += 0.0385
         else:
          s += 0.1106
        else:
         if v106 <= 0.921206863:
          if v120 <= 0.226550946:
           s += -0.0422
          else:
           s += 0.0322
         else:
          if v106 <= 0.9411593:
           s += -0.0926
          else:
           s += -0.0167
       else:
        if v102 <= 0.0882487019:
         if v56 <= 19.5:
          if v107 <= 0.37231394:
           s += 0.0044
          else:
           s += 0.0692
         else:
          s += -0.1772
        else:
         if v56 <= 146.5:
          if v0 <= 47.1:
           s += 0.0460
          else:
           s += 0.0891
         else:
          if v56 <= 198:
           s += -0.0482
          else:
           s += 0.0528
      else:
       if v102 <= 0.999324321:
        s += -0.0529
       else:
        s += 0.0657
     else:
      if v142 <= 1.5:
       if v104 <= 0.886163139:
        if v66 <= 33.5:
         if v56 <= 6.5:
          if v111 <= 43.5:
           s += -0.0669
          else:
           s += 0.0060
         else:
          if v11 <= -1.345:
           s += -0.0478
          else:
           s += 0.0545
        else:
         if v102 <= 0.995680604:
          if v140 <= 0.0:
           s += 0.0797
          else:
           s += -0.1224
         else:
          if v54 <= 0.13896879:
           s += 0.0354
          else:
           s += -0.2211
       else:
        s += -0.1677
      else:
       s += -0.0954
    if v107 <= 0.288499656:
     if v14 <= 31.5:
      if v122 <= 0.161157191:
       if v84 <= 0.71:
        s += -0.0852
       else:
        s += -0.0032
      else:
       if v111 <= 7.5:
        s += -0.0582
       else:
        if v123 <= 394.414896:
         s += 0.1843
        else:
         if v123 <= 757.691218:
          s += -0.0759
         else:
          s += -0.0075
     else:
      if v14 <= 34.5:
       if v88 <= 31.1:
        s += 0.0190
       else:
        s += 0.0756
      else:
       if v61 <= 0.003647868:
        if v123 <= 2528.62413:
         if v122 <= 0.671959314:
          if v123 <= 2040.59124:
           s += -0.0462
          else:
           s += -0.1696
         else:
          s += 0.1428
        else:
         s += 0.0433
       else:
        if v107 <= 0.277283611:
         if v111 <= 20.5:
          if v16 <= 4.5:
           s += -0.1057
          else:
           s += 0.0788
         else:
          if v97 <= 4.5:
           s += -0.0505
          else:
           s += 0.0334
        else:
         s += -0.2208
    else:
     if v126 <= 0.022997949:
      if v77 <= 3.5:
       if v95 <= 0.0:
        s += 0.1206
       else:
        if v78 <= 64.5:
         s += -0.0923
        else:
         s += 0.0112
      else:
       s += -0.0526
     else:
      if v144 <= 7.5:
       if v99 <= 5.5:
        if v106 <= 0.919845439:
         s += 0.0732
        else:
         if v122 <= 0.411753539:
          if v71 <= 0.971162665:
           s += 0.0628
          else:
           s += -0.2230
         else:
          if v105 <= 0.975198535:
           s += -0.0563
          else:
           s += 0.0712
       else:
        if v107 <= 0.987433721:
         if v2 <= 0.200225225:
          if v58 <= 0.0879772962:
           s += 0.0721
          else:
           s += -0.1036
         else:
          s += -0.0790
        else:
         s += -0.2028
      else:
       s += -0.2183
    if v96 <= 0.982863262:
     if v96 <= 0.0588846685:
      if v67 <= 23.5:
       if v24 <= 0.0:
        if v41 <= 0.0274024024:
         s += -0.0721
        else:
         if v70 <= 0.983355497:
          s += -0.0454
         else:
          if v69 <= 0.715608579:
           s += 0.1881
          else:
           s += -0.0451
       else:
        s += 0.0999
      else:
       if v122 <= 0.27888103:
        s += -0.0675
       else:
        s += 0.2944
     else:
      if v20 <= 0.0:
       if v39 <= 2.5:
        if v78 <= 255.5:
         if v132 <= 0.0:
          if v103 <= 0.0761934705:
           s += -0.0342
          else:
           s += 0.0018
         else:
          if v101 <= 0.0169988475:
           s += -0.0121
          else:
           s += -0.1599
        else:
         if v78 <= 575.5:
          if v127 <= 0.0591841075:
           s += 0.0439
          else:
           s += 0.0026
         else:
          if v122 <= 0.373018598:
           s += 0.0362
          else:
           s += -0.0652
       else:
        if v8 <= 0.195238095:
         s += -0.1370
        else:
         if v2 <= 0.614528992:
          if v122 <= 0.381351114:
           s += -0.0470
          else:
           s += 0.0488
         else:
          s += -0.1010
      else:
       if v69 <= 0.721342761:
        if v8 <= 0.0645833333:
         s += 0.0355
        else:
         s += -0.0953
       else:
        s += -0.2044
    else:
     if v74 <= 76.5:
      if v103 <= 0.924660956:
       if v105 <= 0.990846053:
        if v127 <= 0.0453366856:
         s += 0.0820
        else:
         s += -0.0778
       else:
        s += -0.1797
      else:
       if v24 <= 0.0:
        s += 0.0863
       else:
        s += -0.1427
     else:
      if v103 <= 0.989494346:
       if v101 <= 0.957404947:
        s += 0.0357
       else:
        s += -0.4146
      else:
       if v103 <= 0.999827911:
        s += 0.0597
       else:
        s += -0.1041
    if v11 <= -0.76:
     if v62 <= 0.0750469043:
      if v79 <= 106.828808:
       if v69 <= 0.542391798:
        s += -0.0906
       else:
        s += -0.0045
      else:
       if v91 <= 33.5:
        if v122 <= 0.126465878:
         if v103 <= 0.994434436:
          s += -0.0286
         else:
          s += -0.1566
        else:
         if v57 <= 0.0513157895:
          if v101 <= 0.99830804:
           s += -0.0059
          else:
           s += -0.0994
         else:
          s += 0.1016
       else:
        if v113 <= 0.0119739451:
         if v116 <= 0.991840454:
          s += -0.0092
         else:
          s += -0.2222
        else:
         if v141 <= 149.751511:
          s += 0.0721
         else:
          if v136 <= 0.252588716:
           s += -0.0894
          else:
           s += 0.0202
     else:
      if v84 <= 4.86:
       if v42 <= 0.718253968:
        s += -0.0675
       else:
        s += 0.0866
      else:
       s += 0.1324
    else:
     if v99 <= 13.5:
      if v20 <= 0.0:
       if v129 <= 9.5:
        if v76 <= 1.5:
         if v112 <= -4.5:
          s += -0.0784
         else:
          if v136 <= 0.0829466491:
           s += 0.1942
          else:
           s += 0.0673
        else:
         s += -0.0411
       else:
        if v11 <= 1.435:
         if v129 <= 26.5:
          if v87 <= 1.5:
           s += -0.0620
          else:
           s += 0.0009
         else:
          if v111 <= 49.5:
           s += 0.0303
          else:
           s += -0.0118
        else:
         if v129 <= 11.5:
          s += -0.0978
         else:
          if v122 <= 0.343211035:
           s += 0.0515
          else:
           s += 0.0172
      else:
       if v141 <= 618.027845:
        s += -0.1605
       else:
        s += 0.0186
     else:
      if v117 <= 0.569425604:
       s += -0.0601
      else:
       if v136 <= 0.667827981:
        s += -0.0472
       else:
        s += 0.0742
    if v135 <= 0.0:
     if v136 <= 0.190501187:
      if v28 <= -2.185:
       if v105 <= 0.142783588:
        s += -0.0301
       else:
        s += 0.0987
      else:
       if v138 <= 0.0:
        if v77 <= 3.5:
         s += -0.0719
        else:
         s += 0.2545
       else:
        if v23 <= 0.0:
         s += -0.0708
        else:
         s += 0.0926
     else:
      if v77 <= 0.0:
       if v143 <= 0.0916703297:
        if v60 <= 64.5:
         s += -0.0323
        else:
         s += 0.0434
       else:
        if v122 <= 0.343211035:
         if v110 <= 0.894430122:
          s += 0.0401
         else:
          s += -0.0175
        else:
         if v92 <= -0.93:
          s += -0.0676
         else:
          s += 0.0085
      else:
       if v79 <= 4781.44848:
        if v28 <= 7.245:
         if v15 <= 3.5:
          s += -0.2585
         else:
          s += -0.0363
        else:
         if v105 <= 0.415053623:
          s += -0.0488
         else:
          s += 0.0842
       else:
        s += -0.1473
    else:
     if v39 <= 1.5:
      if v68 <= 0.0:
       if v135 <= 0.388716239:
        if v70 <= 0.538155592:
         if v124 <= 39.5:
          s += 0.0525
         else:
          s += -0.0774
        else:
         if v131 <= 0.909172006:
          if v61 <= 0.00802502055:
           s += -0.0208
          else:
           s += 0.0249
         else:
          s += 0.0636
       else:
        if v136 <= 0.797580205:
         if v60 <= 16.5:
          s += 0.0040
         else:
          if v138 <= 0.0:
           s += -0.0974
          else:
           s += 0.0762
        else:
         if v122 <= 0.452700272:
          if v122 <= 0.117841464:
           s += 0.0277
          else:
           s += -0.0731
         else:
          if v122 <= 0.749515208:
           s += 0.0372
          else:
           s += -0.1440
      else:
       s += -0.0833
     else:
      s += -0.0550
    if v128 <= 0.0312805474:
     if v63 <= 11.5:
      if v126 <= 0.0334737509:
       if v134 <= 32.5:
        if v66 <= 4.5:
         s += -0.0368
        else:
         if v137 <= 0.00502622307:
          s += -0.1209
         else:
          if v66 <= 5.5:
           s += 0.1360
          else:
           s += 0.0037
       else:
        if v45 <= 6.5:
         if v103 <= 0.999827911:
          if v126 <= 0.00138782092:
           s += -0.0130
          else:
           s += 0.0402
         else:
          s += -0.0302
        else:
         if v66 <= 1.5:
          s += 0.0300
         else:
          s += -0.1173
      else:
       if v130 <= 3.5:
        if v106 <= 0.838168691:
         if v29 <= -3.865:
          s += 0.1083
         else:
          s += 0.0182
        else:
         if v134 <= 7.5:
          if v137 <= 0.973727317:
           s += -0.1320
          else:
           s += 0.0288
         else:
          s += 0.0001
       else:
        if v0 <= 258.5:
         if v66 <= 28.5:
          s += 0.0629
         else:
          s += -0.0069
        else:
         s += -0.2219
     else:
      if v63 <= 12.5:
       if v98 <= 4.5:
        s += -0.0636
       else:
        if v29 <= -1.28:
         s += -0.1792
        else:
         s += -0.6888
      else:
       if v61 <= 0.229992634:
        s += 0.0445
       else:
        s += -0.2082
    else:
     if v134 <= 15.5:
      if v130 <= 7.5:
       if v0 <= 80.5:
        s += -0.0672
       else:
        s += 0.0490
      else:
       if v83 <= 18.5:
        s += 0.1685
       else:
        s += -0.0218
     else:
      if v61 <= 0.189446831:
       if v126 <= 0.015142984:
        s += -0.0352
       else:
        if v59 <= 0.998745378:
         if v98 <= 7.5:
          s += 0.0550
         else:
          s += -0.0278
        else:
         s += -0.1083
      else:
       s += -0.0603
    if v77 <= 0.0:
     if v0 <= 52.2:
      if v1 <= 2.51119403:
       s += -0.0785
      else:
       if v83 <= 32.5:
        if v129 <= 23.5:
         if v54 <= 0.120574628:
          if v120 <= 0.674155816:
           s += -0.0058
          else:
           s += 0.0641
         else:
          s += -0.0433
        else:
         if v123 <= 823.036609:
          if v77 <= 0.0:
           s += -0.0568
          else:
           s += 0.0879
         else:
          if v63 <= 11.5:
           s += 0.0014
          else:
           s += -0.1151
       else:
        if v141 <= 154.961818:
         if v123 <= 472.435965:
          if v71 <= 0.786684609:
           s += 0.0973
          else:
           s += -0.0019
         else:
          s += 0.0244
        else:
         if v4 <= 0.0:
          if v101 <= 0.995331922:
           s += 0.0126
          else:
           s += 0.0735
         else:
          if v16 <= 13.5:
           s += -0.0300
          else:
           s += 0.0439
     else:
      if v74 <= 38.5:
       s += 0.0725
      else:
       if v61 <= 0.00131675509:
        s += -0.0563
       else:
        if v123 <= 9147.28828:
         s += 0.0542
        else:
         s += -0.0806
    else:
     if v103 <= 0.999827911:
      if v68 <= 0.0:
       if v123 <= 7463.28649:
        if v103 <= 0.997436274:
         if v126 <= 0.259885919:
          if v77 <= 3.5:
           s += -0.0686
          else:
           s += -0.0145
         else:
          s += 0.0727
        else:
         if v64 <= 0.45:
          if v72 <= 14.5:
           s += 0.0607
          else:
           s += -0.0776
         else:
          if v56 <= 32.5:
           s += 0.0760
          else:
           s += -0.1182
       else:
        s += -0.1274
      else:
       s += -0.0988
     else:
      if v141 <= 564.444012:
       if v67 <= 18.5:
        s += -0.1005
       else:
        s += -0.2940
      else:
       s += 0.0691
    if v96 <= 0.987051032:
     if v99 <= 13.5:
      if v39 <= 2.5:
       if v123 <= 7553.17172:
        if v140 <= 2.5:
         if v16 <= 22.5:
          if v9 <= 0.146428571:
           s += -0.0106
          else:
           s += 0.0366
         else:
          if v141 <= 2737.75175:
           s += 0.1037
          else:
           s += -0.0964
        else:
         if v123 <= 2430.26777:
          if v112 <= 17.5:
           s += 0.0166
          else:
           s += 0.0831
         else:
          if v28 <= 10.825:
           s += -0.0122
          else:
           s += 0.0454
       else:
        if v109 <= 0.179526717:
         s += 0.0393
        else:
         if v49 <= 1:
          s += -0.1073
         else:
          s += 0.0750
      else:
       if v0 <= 5.1:
        if v136 <= 0.803825532:
         if v49 <= 0.0128968743:
          if v96 <= 0.285316272:
           s += -0.0617
          else:
           s += 0.0246
         else:
          s += -0.1037
        else:
         if v140 <= 1.5:
          s += -0.0930
         else:
          s += 0.0923
       else:
        s += -0.1540
     else:
      if v141 <= 237.625656:
       if v11 <= 2.405:
        if v49 <= 0.000369857201:
         s += -0.0701
        else:
         if v16 <= 14.5:
          if v136 <= 0.855437773:
           s += -0.0574
          else:
           s += 0.0187
         else:
          if v46 <= 19.5:
           s += 0.1820
          else:
           s += -0.0073
       else:
        s += 0.1163
      else:
       s += -0.0967
    else:
     if v140 <= 2.5:
      if v99 <= 4.5:
       if v24 <= 0.0:
        s += 0.0928
       else:
        s += -0.1208
      else:
       if v136 <= 0.99105323:
        s += 0.0747
       else:
        s += -0.1736
     else:
      if v11 <= 1.915:
       s += 0.0327
      else:
       if v16 <= 7.5:
        s += -0.3520
       else:
        s += 0.0264
    if v96 <= 0.982863262:
     if v143 <= 0.166664412:
      if v134 <= 0.0:
       if v111 <= 5.5:
        s += 0.1065
       else:
        s += -0.0736
      else:
       if v78 <= 255.5:
        if v107 <= 0.981716011:
         if v125 <= 341.5:
          if v78 <= 192.5:
           s += -0.0185
          else:
           s += -0.0618
         else:
          if v95 <= 1.5:
           s += -0.1811
          else:
           s += 0.0595
        else:
         if v69 <= 0.497797186:
          if v109 <= 0.693337869:
           s += 0.0572
          else:
           s += -0.1380
         else:
          if v56 <= 27.5:
           s += 0.1235
          else:
           s += -0.0229
       else:
        if v78 <= 296.5:
         if v51 <= 0.999589101:
          s += 0.0842
         else:
          if v116 <= 0.682167784:
           s += -0.0934
          else:
           s += 0.0382
        else:
         if v16 <= 9.5:
          if v56 <= 404.5:
           s += 0.0332
          else:
           s += -0.0784
         else:
          if v136 <= 0.753678537:
           s += -0.0008
          else:
           s += -0.0493
     else:
      if v4 <= 1.5:
       if v91 <= 34.5:
        if v96 <= 0.747678927:
         if v122 <= 0.0375691674:
          s += 0.1156
         else:
          if v29 <= -5.845:
           s += 0.0775
          else:
           s += -0.0248
        else:
         if v78 <= 575.5:
          s += 0.0397
         else:
          s += -0.0616
       else:
        if v86 <= 25.5:
         s += 0.0345
        else:
         s += -0.0744
      else:
       if v6 <= 0.0:
        if v107 <= 0.544529183:
         if v16 <= 17.5:
          s += -0.0247
         else:
          s += 0.1080
        else:
         s += -0.0977
       else:
        s += 0.0291
    else:
     if v74 <= 74.5:
      s += 0.0718
     else:
      if v56 <= 162.5:
       s += 0.0406
      else:
       s += -0.1431
    if v96 <= 0.982863262:
     if v11 <= 0.18:
      if v108 <= 0.985904958:
       if v96 <= 0.0441846882:
        if v66 <= 16.5:
         s += -0.0650
        else:
         s += 0.0871
       else:
        if v78 <= 245.5:
         if v143 <= 0.105266847:
          if v107 <= 0.981716011:
           s += -0.0448
          else:
           s += 0.0829
         else:
          if v87 <= 2.5:
           s += -0.0221
          else:
           s += 0.0138
        else:
         if v78 <= 296.5:
          if v51 <= 0.999998419:
           s += 0.0692
          else:
           s += -0.0272
         else:
          if v35 <= 0.0:
           s += 0.0049
          else:
           s += -0.0612
      else:
       if v69 <= 0.715608579:
        if v7 <= 0.0:
         s += -0.2425
        else:
         s += -0.0948
       else:
        s += 0.0421
     else:
      if v115 <= 0.986611937:
       if v79 <= 673.140151:
        if v142 <= 1.5:
         if v29 <= -0.395:
          if v66 <= 66.5:
           s += 0.0632
          else:
           s += -0.0450
         else:
          s += 0.0099
        else:
         s += -0.0766
       else:
        if v102 <= 0.983565659:
         if v102 <= 0.529378444:
          if v78 <= 115.5:
           s += -0.0645
          else:
           s += 0.0075
         else:
          if v78 <= 586.5:
           s += -0.0374
          else:
           s += -0.1666
        else:
         if v69 <= 0.611171106:
          s += 0.0636
         else:
          s += -0.0015
      else:
       if v96 <= 0.953097311:
        if v119 <= 0.985051289:
         s += -0.0249
        else:
         s += -0.1310
       else:
        s += 0.0350
    else:
     if v108 <= 0.683230638:
      s += -0.1229
     else:
      if v56 <= 162.5:
       if v24 <= 0.0:
        s += 0.0775
       else:
        s += -0.1603
      else:
       if v110 <= 0.647704276:
        s += -0.1297
       else:
        s += 0.0809
    if v96 <= 0.982340174:
     if v20 <= 0.0:
      if v22 <= 0.0:
       if v92 <= 0.15:
        if v60 <= 7.5:
         if v54 <= 0.00566933674:
          if v50 <= 0.0625606283:
           s += -0.0185
          else:
           s += -0.1026
         else:
          if v96 <= 0.818675253:
           s += -0.0219
          else:
           s += 0.0349
        else:
         if v77 <= 0.0:
          if v105 <= 0.311759882:
           s += 0.0396
          else:
           s += 0.0000
         else:
          if v62 <= 0.22951505:
           s += -0.0142
          else:
           s += -0.0987
       else:
        if v108 <= 0.850597974:
         if v14 <= 29.5:
          if v137 <= 0.988224273:
           s += 0.0110
          else:
           s += -0.0848
         else:
          if v131 <= 0.0209323459:
           s += 0.0635
          else:
           s += 0.0211
        else:
         if v96 <= 0.954843567:
          if v15 <= 22.5:
           s += 0.0475
          else:
           s += -0.0331
         else:
          if v125 <= 1817.5:
           s += 0.0356
          else:
           s += -0.0962
      else:
       if v3 <= 0.1880765:
        s += -0.0914
       else:
        if v96 <= 0.100595807:
         s += 0.1976
        else:
         s += -0.0394
     else:
      if v66 <= 4.5:
       if v137 <= 0.989888582:
        s += -0.1412
       else:
        s += 0.0246
      else:
       s += 0.0405
    else:
     if v108 <= 0.889179568:
      if v69 <= 0.497797186:
       if v109 <= 0.461937:
        s += -0.0518
       else:
        s += -0.2887
      else:
       s += 0.0735
     else:
      if v56 <= 162.5:
       if v15 <= 34.5:
        if v77 <= 18.5:
         s += 0.0836
        else:
         if v66 <= 62.5:
          s += 0.0541
         else:
          s += -0.2572
       else:
        s += -0.1173
      else:
       if v49 <= 0.92112652:
        s += -0.2973
       else:
        s += 0.0098
    if v96 <= 0.98805105:
     if v121 <= 0.26975052:
      if v105 <= 0.938045831:
       if v107 <= 0.00929805008:
        if v96 <= 0.485393526:
         if v131 <= 0.455762972:
          s += -0.0656
         else:
          s += -0.0169
        else:
         s += 0.0176
       else:
        if v142 <= 0.0:
         if v9 <= 0.0976190476:
          if v26 <= 0.535:
           s += -0.0063
          else:
           s += 0.0771
         else:
          s += 0.0655
        else:
         s += -0.0790
      else:
       if v9 <= 0.0:
        if v123 <= 439.888815:
         s += -0.0117
        else:
         s += -0.1851
       else:
        if v137 <= 0.993748697:
         if v121 <= 0.0:
          if v108 <= 0.985904958:
           s += -0.0457
          else:
           s += -0.1429
         else:
          if v66 <= 22.5:
           s += 0.0863
          else:
           s += -0.0314
        else:
         s += -0.2842
     else:
      if v77 <= 0.0:
       if v40 <= 1.5:
        if v116 <= 0.992802151:
         if v123 <= 9147.28828:
          if v96 <= 0.954843567:
           s += 0.0100
          else:
           s += 0.0441
         else:
          if v109 <= 0.357149709:
           s += 0.0858
          else:
           s += -0.1183
        else:
         if v100 <= 0.024877163:
          if v107 <= 0.992084558:
           s += 0.0070
          else:
           s += -0.1378
         else:
          s += -0.1833
       else:
        s += -0.0919
      else:
       if v123 <= 7463.28649:
        if v36 <= 0.0:
         if v104 <= 0.553724847:
          if v17 <= 0.0:
           s += -0.0268
          else:
           s += 0.0260
         else:
          s += -0.0978
        else:
         if v62 <= 0.037386443:
          if v122 <= 0.475383689:
           s += -0.0772
          else:
           s += 0.0541
         else:
          s += -0.1139
       else:
        s += -0.1182
    else:
     if v108 <= 0.592747561:
      s += -0.1332
     else:
      s += 0.0838
    if v121 <= 0.26975052:
     if v24 <= 0.0:
      if v84 <= 0.0:
       if v115 <= 0.984030903:
        if v123 <= 312.39667:
         if v115 <= 0.181409081:
          s += -0.0215
         else:
          s += 0.0911
        else:
         if v123 <= 5982.05879:
          s += -0.0404
         else:
          s += 0.0597
       else:
        s += -0.0819
      else:
       if v39 <= 1.5:
        s += 0.0078
       else:
        s += -0.0905
     else:
      s += 0.0833
    else:
     if v22 <= 0.0:
      if v77 <= 0.0:
       if v129 <= 23.5:
        if v124 <= 56.5:
         if v113 <= 0.243259296:
          s += -0.0383
         else:
          s += 0.0692
        else:
         s += -0.0717
       else:
        if v8 <= 0.0851449275:
         if v123 <= 980.568756:
          if v121 <= 0.658215661:
           s += 0.0917
          else:
           s += -0.0225
         else:
          if v144 <= 0.0:
           s += -0.0533
          else:
           s += 0.0220
        else:
         if v0 <= 6.2:
          if v106 <= 0.058558819:
           s += 0.0888
          else:
           s += 0.0114
         else:
          if v39 <= 3.5:
           s += -0.0113
          else:
           s += -0.1371
      else:
       if v124 <= 8.5:
        if v51 <= 0.532053353:
         if v90 <= 5.5:
          s += -0.0229
         else:
          if v129 <= 24.5:
           s += -0.0481
          else:
           s += -0.1930
        else:
         if v103 <= 0.999885865:
          if v24 <= 0.0:
           s += 0.0134
          else:
           s += -0.1135
         else:
          s += -0.1345
       else:
        if v123 <= 4700.94706:
         if v139 <= 402.5:
          s += 0.0612
         else:
          s += -0.0863
        else:
         if v124 <= 42.5:
          s += -0.0200
         else:
          s += -0.1862
     else:
      if v123 <= 312.39667:
       s += 0.1560
      else:
       s += -0.0887
    if v2 <= 0.824514744:
     if v99 <= 7.5:
      if v44 <= 9.5:
       if v60 <= 9.5:
        if v60 <= 3.5:
         if v0 <= 42.2:
          if v74 <= 0.0:
           s += 0.1081
          else:
           s += -0.0087
         else:
          if v144 <= 1.5:
           s += 0.0737
          else:
           s += -0.0516
        else:
         if v79 <= 58.2868584:
          if v120 <= 0.849080596:
           s += -0.0549
          else:
           s += -0.1992
         else:
          if v74 <= 24.5:
           s += 0.0162
          else:
           s += -0.0361
       else:
        if v103 <= 0.999885865:
         if v78 <= 435:
          if v89 <= 0.93377193:
           s += 0.0310
          else:
           s += -0.0275
         else:
          if v131 <= 0.952929181:
           s += 0.0038
          else:
           s += -0.1281
        else:
         if v108 <= 0.93711848:
          if v78 <= 345.5:
           s += -0.1928
          else:
           s += 0.0751
         else:
          s += 0.0144
      else:
       if v49 <= 0.0294673527:
        s += 0.1199
       else:
        if v102 <= 0.282261382:
         if v18 <= 0.0:
          s += -0.1330
         else:
          s += 0.0104
        else:
         if v72 <= 6.5:
          s += 0.1044
         else:
          s += -0.0495
     else:
      if v63 <= 10.5:
       if v109 <= 0.568746432:
        s += -0.0076
       else:
        s += -0.0531
      else:
       if v108 <= 0.957675531:
        s += 0.1034
       else:
        s += -0.1835
    else:
     if v63 <= 0.0:
      if v29 <= -5.845:
       if v122 <= 0.319773037:
        s += 0.2312
       else:
        s += -0.0334
      else:
       if v122 <= 0.178209468:
        if v46 <= 6.5:
         s += -0.0780
        else:
         s += 0.0614
       else:
        if v29 <= -1.605:
         s += -0.0727
        else:
         s += 0.0250
     else:
      s += -0.0552
    if v96 <= 0.984502441:
     if v133 <= 0.0:
      if v39 <= 3.5:
       if v142 <= 1.5:
        if v22 <= 0.0:
         if v119 <= 0.980023106:
          if v123 <= 7463.28649:
           s += 0.0078
          else:
           s += -0.0482
         else:
          if v80 <= 34.2:
           s += 0.0162
          else:
           s += -0.0636
        else:
         if v123 <= 312.39667:
          s += 0.0926
         else:
          if v8 <= 0.861904762:
           s += -0.0912
          else:
           s += 0.0439
       else:
        if v63 <= 3.5:
         s += -0.0805
        else:
         if v112 <= 0.0:
          s += -0.0725
         else:
          s += 0.1209
      else:
       if v0 <= 5.1:
        if v136 <= 0.803825532:
         if v49 <= 0.011106336:
          if v100 <= 0.000180682167:
           s += -0.0678
          else:
           s += 0.0313
         else:
          s += -0.0950
        else:
         if v8 <= 0.195238095:
          s += -0.0638
         else:
          s += 0.0861
       else:
        if v113 <= 0.541926371:
         s += -0.0180
        else:
         s += -0.1917
     else:
      if v26 <= 0.405:
       if v50 <= 0.0136213796:
        if v100 <= 0.00443671216:
         s += -0.0641
        else:
         s += 0.0643
       else:
        s += -0.1369
      else:
       s += 0.0340
    else:
     if v136 <= 0.99105323:
      if v66 <= 86.5:
       if v127 <= 0.0417150039:
        s += 0.0876
       else:
        if v100 <= 0.0375052992:
         if v41 <= 0.0408333333:
          if v127 <= 0.0475919643:
           s += -0.1794
          else:
           s += 0.0673
         else:
          if v13 <= 20.9984768:
           s += -0.2411
          else:
           s += 0.0328
        else:
         s += 0.0819
      else:
       if v66 <= 87.5:
        s += -0.3235
       else:
        s += 0.0279
     else:
      if v101 <= 0.987603541:
       s += -0.1793
      else:
       s += 0.0657
    if v11 <= -0.76:
     if v107 <= 0.997435387:
      if v62 <= 0.0635080645:
       if v112 <= 0.0:
        if v27 <= -2.265:
         s += 0.1076
        else:
         if v74 <= 100.5:
          s += -0.0761
         else:
          s += 0.0072
       else:
        if v100 <= 0.0375052992:
         s += -0.0055
        else:
         s += 0.0742
      else:
       if v139 <= 3.1:
        s += -0.1024
       else:
        s += -0.0416
     else:
      s += 0.1153
    else:
     if v1 <= 1.25:
      s += -0.1551
     else:
      if v135 <= 0.0:
       if v26 <= 1.525:
        if v117 <= 0.0198010147:
         if v42 <= 0.396969697:
          if v106 <= 0.915609489:
           s += -0.0336
          else:
           s += -0.1044
         else:
          s += 0.0531
        else:
         if v54 <= 0.882644725:
          if v37 <= 0.0:
           s += 0.0024
          else:
           s += -0.0775
         else:
          s += -0.0647
       else:
        s += 0.1114
      else:
       if v103 <= 0.985812187:
        if v105 <= 0.0793737808:
         if v111 <= 43.5:
          if v15 <= 9.5:
           s += 0.1511
          else:
           s += -0.0170
         else:
          s += 0.0812
        else:
         if v61 <= 0.189446831:
          if v137 <= 0.862524691:
           s += -0.0421
          else:
           s += 0.0193
         else:
          if v63 <= 7.5:
           s += -0.0336
          else:
           s += -0.1664
       else:
        if v135 <= 0.40069151:
         if v66 <= 20.5:
          if v70 <= 0.639637949:
           s += 0.0786
          else:
           s += 0.0304
         else:
          if v62 <= 0.127016129:
           s += 0.0239
          else:
           s += -0.0930
        else:
         if v105 <= 0.938045831:
          if v105 <= 0.177256067:
           s += -0.0317
          else:
           s += 0.0543
         else:
          if v112 <= 37.5:
           s += -0.1319
          else:
           s += 0.0280
    if v121 <= 0.250984252:
     if v123 <= 394.414896:
      if v122 <= 0.234923605:
       if v78 <= 76.5:
        if v13 <= 0.0:
         s += -0.1271
        else:
         s += -0.0117
       else:
        if v78 <= 89.5:
         s += 0.1413
        else:
         if v144 <= 6.5:
          if v62 <= 0.0388386124:
           s += 0.0410
          else:
           s += -0.0486
         else:
          s += -0.1416
      else:
       s += 0.1254
     else:
      if v113 <= 0.136355756:
       s += -0.0585
      else:
       if v87 <= 67.5:
        if v84 <= -1.495:
         if v78 <= 236.5:
          s += -0.1124
         else:
          s += 0.0032
        else:
         if v74 <= 17.5:
          if v100 <= 0.00171612175:
           s += -0.0511
          else:
           s += 0.0511
         else:
          s += -0.0235
       else:
        s += 0.0459
    else:
     if v136 <= 0.190501187:
      if v78 <= 185.5:
       s += -0.0547
      else:
       if v3 <= 0.196214473:
        if v141 <= 317.730552:
         if v141 <= 188.814124:
          s += -0.0092
         else:
          if v130 <= 1.5:
           s += 0.1758
          else:
           s += -0.0218
        else:
         s += -0.0687
       else:
        s += 0.1363
     else:
      if v123 <= 7463.28649:
       if v37 <= 0.0:
        if v15 <= 8.5:
         s += -0.0961
        else:
         if v123 <= 2002.5017:
          if v55 <= 1.5:
           s += 0.0255
          else:
           s += -0.0656
         else:
          if v62 <= 0.037386443:
           s += 0.0132
          else:
           s += -0.0376
       else:
        if v122 <= 0.532641228:
         if v101 <= 0.180189637:
          s += -0.1073
         else:
          s += 0.0387
        else:
         s += 0.0424
      else:
       if v74 <= 66.5:
        s += 0.0838
       else:
        if v50 <= 1:
         s += -0.0905
        else:
         s += 0.0917
    if v132 <= 0.0:
     if v14 <= 25.5:
      if v107 <= 0.277283611:
       if v129 <= 16.5:
        if v78 <= 575.5:
         if v112 <= 8.5:
          if v123 <= 439.888815:
           s += 0.1353
          else:
           s += -0.0551
         else:
          if v110 <= 0.9109039:
           s += 0.0902
          else:
           s += -0.0415
        else:
         if v124 <= 37.5:
          s += -0.0017
         else:
          s += -0.1430
       else:
        if v101 <= 0.180189637:
         if v123 <= 777.426559:
          if v123 <= 312.39667:
           s += 0.0167
          else:
           s += -0.1027
         else:
          if v130 <= 1.5:
           s += 0.0119
          else:
           s += -0.0348
        else:
         if v120 <= 0.635126926:
          s += -0.0496
         else:
          s += -0.1596
      else:
       if v4 <= 1.5:
        if v39 <= 1.5:
         s += 0.0754
        else:
         s += -0.0858
       else:
        s += -0.0180
     else:
      if v14 <= 33.5:
       if v109 <= 0.016035535:
        if v89 <= 0.999005964:
         if v73 <= 1.5:
          s += 0.0312
         else:
          s += -0.1108
        else:
         s += 0.1603
       else:
        if v109 <= 0.957311728:
         if v67 <= 60.5:
          if v123 <= 668.027204:
           s += 0.1060
          else:
           s += 0.0448
         else:
          s += -0.2231
        else:
         s += -0.0275
      else:
       if v103 <= 0.999827911:
        if v39 <= 3.5:
         if v78 <= 245.5:
          if v78 <= 224.5:
           s += 0.0022
          else:
           s += -0.0708
         else:
          if v107 <= 0.773948159:
           s += 0.0049
          else:
           s += 0.0627
        else:
         s += -0.0667
       else:
        if v41 <= 0.0459830867:
         s += -0.0623
        else:
         s += 0.0690
    else:
     if v101 <= 0.0331973906:
      s += -0.0033
     else:
      s += -0.1277
    if v135 <= 0.0:
     if v126 <= 0.0334737509:
      if v121 <= 0.364171123:
       s += -0.0421
      else:
       if v136 <= 0.465301316:
        if v59 <= 0.0135738752:
         s += -0.0217
        else:
         s += -0.1082
       else:
        s += 0.0042
     else:
      if v104 <= 0.791353229:
       if v131 <= 0.840697473:
        if v50 <= 0.0625606283:
         if v98 <= 6.5:
          s += 0.0677
         else:
          s += 0.0005
        else:
         if v101 <= 0.228433392:
          if v117 <= 0.974321417:
           s += -0.0285
          else:
           s += -0.1903
         else:
          s += 0.0468
       else:
        if v127 <= 0.130544024:
         if v66 <= 12.5:
          if v66 <= 4.5:
           s += -0.0171
          else:
           s += 0.0590
         else:
          s += -0.0795
        else:
         if v103 <= 0.134689465:
          s += -0.1998
         else:
          s += -0.0079
      else:
       s += -0.1208
    else:
     if v59 <= 0.00848384908:
      s += 0.0325
     else:
      if v136 <= 0.908858503:
       if v6 <= 0.0323891949:
        if v103 <= 0.965413598:
         if v44 <= 4.5:
          s += -0.1241
         else:
          s += -0.0371
        else:
         if v70 <= 0.656557161:
          s += 0.0231
         else:
          if v139 <= 0.0:
           s += -0.0809
          else:
           s += 0.0093
       else:
        s += 0.0193
      else:
       if v4 <= 0.0:
        if v130 <= 2.5:
         if v87 <= 1.5:
          if v122 <= 0.13406191:
           s += -0.2005
          else:
           s += -0.0021
         else:
          s += 0.0516
        else:
         s += 0.0677
       else:
        if v101 <= 0.997393369:
         s += 0.0344
        else:
         if v59 <= 0.575888567:
          if v53 <= 0.0340235096:
           s += 0.0434
          else:
           s += -0.2200
         else:
          if v101 <= 0.998665688:
           s += -0.0778
          else:
           s += 0.0205
    if v11 <= 1.5:
     if v42 <= 0.604347826:
      if v99 <= 8.5:
       if v16 <= 14.5:
        if v129 <= 5.5:
         if v59 <= 0.977735646:
          s += -0.0841
         else:
          s += 0.0690
        else:
         if v129 <= 9.5:
          if v76 <= 1.5:
           s += 0.0558
          else:
           s += -0.0547
         else:
          if v14 <= 25.5:
           s += -0.0292
          else:
           s += 0.0004
       else:
        if v11 <= -2.54:
         if v74 <= 30.5:
          s += 0.2400
         else:
          s += 0.0106
        else:
         if v143 <= 0.298563335:
          if v111 <= 6.5:
           s += -0.0370
          else:
           s += 0.0464
         else:
          if v29 <= -1.28:
           s += 0.0178
          else:
           s += -0.0824
      else:
       if v63 <= 10.5:
        if v42 <= 0.0307765152:
         s += -0.0642
        else:
         if v16 <= 17.5:
          if v122 <= 0.616014861:
           s += -0.0439
          else:
           s += 0.1102
         else:
          s += 0.0496
       else:
        if v16 <= 14.5:
         s += -0.0707
        else:
         s += 0.1434
     else:
      if v14 <= 31.5:
       s += -0.0005
      else:
       if v105 <= 0.982706734:
        s += 0.0911
       else:
        s += -0.0513
    else:
     if v74 <= 82.5:
      if v134 <= -7.5:
       s += -0.0695
      else:
       if v143 <= 0.500181159:
        if v69 <= 0.242490602:
         if v134 <= 5.5:
          s += -0.2064
         else:
          s += 0.0096
        else:
         s += 0.0532
       else:
        s += -0.0737
     else:
      if v122 <= 0.367821069:
       s += 0.0461
      else:
       if v63 <= 3.5:
        if v51 <= 0.978122413:
         if v16 <= 10.5:
          s += -0.1520
         else:
          s += -0.0379
        else:
         s += 0.0030
       else:
        s += 0.0269
    if v133 <= 0.0:
     if v22 <= 0.0:
      if v92 <= 1.235:
       if v78 <= 255.5:
        if v77 <= 0.0:
         if v61 <= 0.0298437362:
          if v60 <= 9.5:
           s += -0.0302
          else:
           s += 0.0128
         else:
          if v2 <= 0.824514744:
           s += 0.0456
          else:
           s += -0.0296
        else:
         if v138 <= 0.0:
          if v74 <= 27.5:
           s += 0.1985
          else:
           s += -0.0509
         else:
          if v103 <= 0.998077111:
           s += -0.0570
          else:
           s += -0.0039
       else:
        if v76 <= 16.5:
         if v138 <= 0.98803596:
          if v78 <= 575.5:
           s += 0.0288
          else:
           s += -0.0088
         else:
          if v103 <= 0.382216554:
           s += -0.1108
          else:
           s += -0.0022
        else:
         s += -0.0756
      else:
       if v122 <= 0.373018598:
        if v95 <= 1.5:
         if v129 <= 27.5:
          if v61 <= 0.018471012:
           s += -0.0784
          else:
           s += 0.0429
         else:
          if v106 <= 0.974033123:
           s += 0.0606
          else:
           s += -0.0382
        else:
         if v64 <= 0.45:
          s += 0.0633
         else:
          s += -0.0199
       else:
        if v5 <= 0.0:
         if v13 <= 9.99987185:
          if v122 <= 0.583541147:
           s += -0.0354
          else:
           s += 0.0376
         else:
          if v106 <= 0.96413371:
           s += -0.1622
          else:
           s += 0.0515
        else:
         if v74 <= 68.5:
          if v7 <= 0.0:
           s += -0.0619
          else:
           s += 0.0591
         else:
          if v103 <= 0.202218812:
           s += 0.0481
          else:
           s += -0.0386
     else:
      s += -0.0652
    else:
     if v26 <= 0.0:
      if v102 <= 0.0204554957:
       s += -0.0337
      else:
       s += -0.1392
     else:
      s += 0.0202
    if v96 <= 0.983427746:
     if v20 <= 0.0:
      if v60 <= 32.5:
       if v60 <= 30.5:
        if v21 <= 0.0:
         if v41 <= 0.0:
          if v106 <= 0.97149778:
           s += -0.0130
          else:
           s += 0.0477
         else:
          if v106 <= 0.901140524:
           s += 0.0328
          else:
           s += -0.0209
        else:
         if v123 <= 312.39667:
          s += 0.1039
         else:
          if v16 <= 7.5:
           s += 0.0083
          else:
           s += -0.0927
       else:
        if v130 <= 30.5:
         if v130 <= 11.5:
          s += 0.0255
         else:
          s += -0.2392
        else:
         s += -0.0102
      else:
       if v76 <= 10.5:
        if v15 <= 17.5:
         if v123 <= 4700.94706:
          if v53 <= 0.956435473:
           s += 0.0793
          else:
           s += 0.0059
         else:
          if v60 <= 90.5:
           s += 0.0719
          else:
           s += -0.0546
        else:
         if v2 <= 0.848293057:
          if v74 <= 78.5:
           s += 0.0471
          else:
           s += -0.0104
         else:
          if v16 <= 7.5:
           s += 0.0588
          else:
           s += -0.0697
       else:
        if v78 <= 198.5:
         s += 0.0677
        else:
         s += -0.0856
     else:
      if v122 <= 0.471553098:
       s += -0.1097
      else:
       s += 0.0439
    else:
     if v60 <= 45.5:
      if v15 <= 34.5:
       if v96 <= 0.98805105:
        s += 0.0337
       else:
        s += 0.0963
      else:
       s += -0.1477
     else:
      if v60 <= 46.5:
       s += -0.1850
      else:
       if v74 <= 68.5:
        s += 0.0738
       else:
        if v16 <= 6.5:
         if v53 <= 0.0201218163:
          if v53 <= 0.00518858253:
           s += 0.0254
          else:
           s += -0.3205
         else:
          s += 0.0519
        else:
         s += 0.0344
    if v134 <= 0.0:
     if v140 <= 2.5:
      if v123 <= 394.414896:
       s += 0.0143
      else:
       if v136 <= 0.973374985:
        s += -0.0942
       else:
        if v69 <= 0.672432493:
         s += 0.0818
        else:
         s += -0.1035
     else:
      s += 0.0301
    else:
     if v39 <= 0.0:
      if v47 <= 0.0:
       if v69 <= 0.502739747:
        if v78 <= 609.5:
         if v128 <= 0.390873016:
          if v74 <= 0.0:
           s += -0.0467
          else:
           s += 0.0398
         else:
          s += -0.0543
        else:
         if v90 <= 66.5:
          s += -0.2004
         else:
          s += 0.0921
       else:
        if v128 <= 0.966878643:
         if v105 <= 0.933343924:
          if v74 <= 15.5:
           s += 0.0430
          else:
           s += 0.1247
         else:
          s += -0.0465
        else:
         s += -0.0678
      else:
       if v60 <= 64.5:
        if v11 <= 1.435:
         if v88 <= 38.2:
          if v140 <= 3.5:
           s += -0.0193
          else:
           s += 0.0127
         else:
          if v69 <= 0.871524936:
           s += 0.0168
          else:
           s += -0.1083
        else:
         if v123 <= 7075.23999:
          if v130 <= 4.5:
           s += 0.0059
          else:
           s += 0.0503
         else:
          s += -0.0870
       else:
        if v59 <= 0.126827104:
         if v29 <= -1.835:
          s += -0.0101
         else:
          s += 0.0984
        else:
         if v52 <= 0.901612903:
          if v141 <= 3654.83261:
           s += 0.0333
          else:
           s += -0.0629
         else:
          s += -0.0752
     else:
      if v30 <= 0.0:
       if v11 <= -1.675:
        s += -0.1048
       else:
        if v69 <= 0.440454702:
         s += -0.0531
        else:
         if v130 <= 1.5:
          s += 0.0396
         else:
          s += -0.0148
      else:
       s += -0.1006
    if v20 <= 0.0:
     if v121 <= 0.250984252:
      if v123 <= 573.35207:
       if v129 <= 16.5:
        if v62 <= 0.253571429:
         s += 0.0947
        else:
         s += -0.0932
       else:
        if v86 <= 19.5:
         if v56 <= 12.5:
          if v63 <= 3.5:
           s += -0.0306
          else:
           s += 0.1128
         else:
          if v62 <= 0.22951505:
           s += 0.0641
          else:
           s += -0.0721
        else:
         if v136 <= 0.649824281:
          s += -0.0071
         else:
          s += -0.1438
      else:
       if v131 <= 0.428841578:
        if v84 <= -1.315:
         s += -0.0914
        else:
         s += -0.0337
       else:
        if v71 <= 0.0:
         if v82 <= 2.5:
          s += -0.1645
         else:
          s += 0.0530
        else:
         s += 0.0054
     else:
      if v63 <= 11.5:
       if v11 <= -1.255:
        if v66 <= 2.5:
         if v136 <= 0.518941297:
          s += -0.0310
         else:
          s += 0.0425
        else:
         if v123 <= 823.036609:
          s += -0.0853
         else:
          s += -0.0156
       else:
        if v135 <= 0.0:
         if v93 <= 0.775:
          if v131 <= 0.965885466:
           s += -0.0032
          else:
           s += 0.0580
         else:
          s += 0.0563
        else:
         if v86 <= 21.5:
          if v123 <= 4270.15106:
           s += 0.0264
          else:
           s += -0.0091
         else:
          s += 0.1036
      else:
       if v129 <= 24.5:
        if v108 <= 0.750653043:
         s += 0.0954
        else:
         if v108 <= 0.889179568:
          s += -0.1534
         else:
          s += 0.0102
       else:
        if v123 <= 3315.62882:
         if v108 <= 0.787659066:
          s += -0.1275
         else:
          s += -0.4498
        else:
         s += 0.0595
    else:
     if v136 <= 0.876991701:
      s += -0.1172
     else:
      s += 0.0355
    if v9 <= 0.229020979:
     if v0 <= 47.1:
      if v60 <= 32.5:
       if v14 <= 28.5:
        if v43 <= 0.0:
         if v56 <= 20.5:
          if v64 <= 0.133928571:
           s += -0.0011
          else:
           s += -0.0900
         else:
          if v108 <= 0.70644581:
           s += -0.0264
          else:
           s += -0.2173
        else:
         if v131 <= 0.840697473:
          s += -0.1264
         else:
          s += 0.0337
       else:
        if v14 <= 33.5:
         if v73 <= 2.5:
          if v0 <= 10.4:
           s += 0.0557
          else:
           s += -0.0269
         else:
          if v124 <= 28.5:
           s += -0.0337
          else:
           s += 0.0967
        else:
         if v60 <= 9.5:
          if v42 <= 0.168699187:
           s += -0.0451
          else:
           s += 0.0391
         else:
          if v4 <= 4.5:
           s += 0.0079
          else:
           s += -0.1284
      else:
       if v59 <= 0.0521000677:
        if v15 <= 17.5:
         if v108 <= 0.0882968977:
          s += -0.0935
         else:
          s += 0.0804
        else:
         s += 0.0127
       else:
        if v52 <= 0.858058608:
         s += 0.0060
        else:
         if v108 <= 0.946180842:
          s += -0.0946
         else:
          s += 0.0114
     else:
      if v53 <= 0.0358848813:
       if v56 <= 32.5:
        if v56 <= 6.5:
         if v103 <= 0.998800324:
          if v5 <= 0.0:
           s += -0.1463
          else:
           s += -0.0121
         else:
          s += 0.0687
        else:
         s += 0.0822
       else:
        s += -0.0401
      else:
       if v103 <= 0.0761934705:
        if v141 <= 120.73685:
         s += 0.0760
        else:
         s += -0.1003
       else:
        if v5 <= 0.0:
         s += -0.0297
        else:
         s += 0.0778
    else:
     if v27 <= -0.625:
      s += -0.0494
     else:
      s += 0.0486
    if v40 <= 0.0:
     if v39 <= 3.5:
      if v29 <= -11.615:
       if v103 <= 0.993664121:
        if v14 <= 31.5:
         s += -0.1062
        else:
         if v97 <= 8.5:
          s += 0.0853
         else:
          s += -0.0494
       else:
        if v105 <= 0.891796869:
         s += 0.0261
        else:
         if v123 <= 4085.09334:
          s += -0.2254
         else:
          s += 0.0314
      else:
       if v135 <= 0.0:
        if v133 <= 0.0:
         if v123 <= 439.888815:
          if v140 <= 0.0:
           s += -0.0012
          else:
           s += 0.1083
         else:
          if v112 <= 39.5:
           s += -0.0175
          else:
           s += 0.0091
        else:
         if v123 <= 3746.91259:
          s += -0.0920
         else:
          s += 0.0285
       else:
        if v139 <= 112.5:
         if v109 <= 0.454086595:
          if v119 <= 0.990493185:
           s += 0.0293
          else:
           s += -0.0939
         else:
          if v140 <= 5.5:
           s += -0.0088
          else:
           s += 0.0393
        else:
         if v86 <= 18.5:
          if v135 <= 0.388716239:
           s += 0.1011
          else:
           s += 0.0071
         else:
          s += 0.1513
     else:
      if v0 <= 5.1:
       if v103 <= 0.997165397:
        if v105 <= 0.813602871:
         if v130 <= 10.5:
          if v63 <= 0.0:
           s += 0.0092
          else:
           s += -0.0791
         else:
          if v108 <= 0.152416231:
           s += -0.0516
          else:
           s += 0.0858
        else:
         if v144 <= 4.5:
          s += -0.1116
         else:
          s += -0.0020
       else:
        if v100 <= 0.000268714772:
         s += -0.0613
        else:
         s += 0.0876
      else:
       if v113 <= 0.541926371:
        s += -0.0055
       else:
        s += -0.1802
    else:
     if v140 <= 1.5:
      s += -0.0857
     else:
      s += 0.0295
    return s
