"""The second stage's trees.

Made by benchmarks/train.py; PROVENANCE.md beside it says from what. Not edited by hand.
"""

from __future__ import annotations

from cleaners.block_facts import BlockFacts
from cleaners.context import ContextFacts


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
    if v108 <= 0.737554123:
     if v116 <= 0.458788769:
      if v100 <= 0.0112554036:
       if v108 <= 0.17954742:
        s += 0.9856
       else:
        s += 1.1572
      else:
       if v97 <= 11.5:
        if v107 <= 0.134503615:
         if v8 <= 0.0:
          if v99 <= 2.5:
           s += 1.5231
          else:
           s += 1.2286
         else:
          s += 1.0935
        else:
         s += 1.5414
       else:
        s += 1.0890
     else:
      if v67 <= 2.5:
       if v14 <= 31.5:
        if v108 <= 0.378936571:
         if v13 <= 25.4535213:
          s += 1.0127
         else:
          s += 1.3920
        else:
         s += 1.3101
       else:
        if v103 <= 0.0283784828:
         if v108 <= 0.576824351:
          s += 1.0851
         else:
          s += 1.4480
        else:
         if v100 <= 0.00107436906:
          s += 1.1848
         else:
          if v81 <= 0.933956386:
           s += 1.4714
          else:
           s += 1.2266
      else:
       if v108 <= 0.0:
        s += 1.5463
       else:
        if v4 <= 1.5:
         if v11 <= -0.58:
          s += 1.2177
         else:
          s += 1.4469
        else:
         s += 1.1509
    else:
     if v2 <= 0.572478992:
      if v108 <= 0.939781784:
       if v74 <= 418.5:
        if v97 <= 64.5:
         if v103 <= 0.999869802:
          s += 1.5225
         else:
          s += 1.3514
        else:
         if v103 <= 0.0956119071:
          s += 1.1518
         else:
          s += 1.4563
       else:
        s += 1.1589
      else:
       if v3 <= 0.688577586:
        if v99 <= 11.5:
         if v67 <= 170.5:
          s += 1.5809
         else:
          s += 1.3061
        else:
         s += 1.2413
       else:
        if v71 <= 0.0673539421:
         s += 1.2431
        else:
         s += 1.5282
     else:
      if v11 <= -0.74:
       s += 1.1350
      else:
       s += 1.3425
    if v96 <= 0.648991867:
     if v96 <= 0.323940905:
      if v96 <= 0.110704508:
       s += -0.3437
      else:
       s += -0.2803
     else:
      if v123 <= 973.569642:
       if v123 <= 379.455515:
        s += -0.0837
       else:
        if v80 <= 46.2:
         s += -0.2802
        else:
         s += -0.0990
      else:
       if v96 <= 0.498150296:
        if v82 <= 6.5:
         s += -0.2363
        else:
         s += -0.0858
       else:
        s += -0.0794
    else:
     if v96 <= 0.907161181:
      if v123 <= 7665.47896:
       if v50 <= 0.0:
        if v123 <= 4172.60061:
         s += 0.0879
        else:
         if v60 <= 63.5:
          s += -0.2870
         else:
          s += 0.0037
       else:
        if v96 <= 0.810255123:
         if v100 <= 0.0737398395:
          if v82 <= 2.5:
           s += -0.1447
          else:
           s += -0.0460
         else:
          s += 0.0733
        else:
         if v97 <= 6.5:
          if v76 <= 11.5:
           s += 0.0191
          else:
           s += -0.2021
         else:
          s += -0.0891
      else:
       if v50 <= 1:
        if v1 <= 7.75134409:
         s += -0.3856
        else:
         s += -0.0349
       else:
        s += 0.0639
     else:
      if v123 <= 7914.03357:
       if v96 <= 0.947549767:
        if v62 <= 0.0610722611:
         s += 0.0657
        else:
         if v62 <= 0.0919661734:
          if v59 <= 0.246350771:
           s += -0.3687
          else:
           s += -0.0642
         else:
          s += 0.0725
       else:
        if v76 <= 6.5:
         if v123 <= 6987.53642:
          s += 0.1146
         else:
          if v123 <= 7461.14519:
           s += -0.2809
          else:
           s += 0.1102
        else:
         if v54 <= 0.0230572174:
          s += -0.3222
         else:
          s += 0.0997
      else:
       if v110 <= 0.632835611:
        s += -0.3709
       else:
        s += 0.0804
    if v108 <= 0.760751591:
     if v101 <= 0.0118835216:
      if v108 <= 0.378936571:
       if v60 <= 101.5:
        s += -0.2569
       else:
        s += -0.0468
      else:
       s += -0.0844
     else:
      if v116 <= 0.67047393:
       if v6 <= 0.0:
        if v79 <= 2315.35383:
         s += -0.2329
        else:
         s += -0.0295
       else:
        if v99 <= 8.5:
         if v79 <= 116.191259:
          s += 0.0691
         else:
          s += -0.0834
        else:
         s += -0.2123
      else:
       if v60 <= 1.5:
        if v110 <= 0.978911296:
         s += 0.0456
        else:
         s += -0.1753
       else:
        if v29 <= -0.745:
         s += -0.1677
        else:
         if v99 <= 6.5:
          s += 0.0036
         else:
          s += -0.2770
    else:
     if v2 <= 0.527933833:
      if v109 <= 0.963416137:
       if v108 <= 0.939781784:
        if v78 <= 575.5:
         if v103 <= 0.999869802:
          if v103 <= 0.651928687:
           s += 0.0197
          else:
           s += 0.0838
         else:
          if v60 <= 11.5:
           s += 0.0544
          else:
           s += -0.2108
        else:
         if v102 <= 0.978480035:
          if v48 <= 0.0105647129:
           s += -0.2757
          else:
           s += 0.0033
         else:
          s += 0.0778
       else:
        if v79 <= 6377.67264:
         if v100 <= 0.000809374479:
          if v8 <= 0.195238095:
           s += -0.3318
          else:
           s += 0.0790
         else:
          s += 0.1085
        else:
         if v109 <= 0.346351224:
          s += 0.0915
         else:
          s += -0.2906
      else:
       if v48 <= 0.000503904697:
        if v116 <= 0.818875898:
         if v111 <= 15.5:
          s += 0.0312
         else:
          s += -0.2299
        else:
         s += 0.0618
       else:
        s += -0.0013
     else:
      if v61 <= 0.48394248:
       s += -0.1490
      else:
       s += 0.0965
    if v108 <= 0.760751591:
     if v106 <= 0.392074842:
      if v107 <= 0.76143992:
       if v108 <= 0.17954742:
        if v107 <= 0.208744485:
         s += -0.2258
        else:
         s += 0.0181
       else:
        if v26 <= -2.295:
         s += 0.0395
        else:
         s += -0.1662
      else:
       s += 0.0823
     else:
      if v107 <= 0.0182916965:
       if v56 <= 57.5:
        if v100 <= 0.00220697871:
         s += -0.1941
        else:
         if v110 <= 0.960258169:
          if v52 <= 0.00343954146:
           s += -0.0320
          else:
           s += -0.1749
         else:
          s += -0.2086
       else:
        if v57 <= 0.0:
         s += 0.0371
        else:
         s += -0.2206
      else:
       if v108 <= 0.0:
        if v112 <= 0.0:
         s += -0.1852
        else:
         s += 0.0898
       else:
        if v4 <= 1.5:
         if v26 <= -1.955:
          s += -0.2173
         else:
          if v118 <= 0.217229168:
           s += -0.1329
          else:
           s += -0.0102
        else:
         s += -0.1669
    else:
     if v57 <= 0.115555556:
      if v108 <= 0.963365471:
       if v68 <= 0.0:
        if v74 <= 72.5:
         if v52 <= 0.947822142:
          if v97 <= 64.5:
           s += 0.0830
          else:
           s += -0.0274
         else:
          s += -0.1030
        else:
         if v79 <= 7772.41941:
          if v78 <= 130.5:
           s += -0.2208
          else:
           s += 0.0168
         else:
          s += -0.2639
       else:
        s += -0.3323
      else:
       if v112 <= 0.0:
        s += -0.1600
       else:
        if v79 <= 6377.67264:
         if v2 <= 0.813029661:
          s += 0.1083
         else:
          s += -0.0882
        else:
         s += -0.1527
     else:
      if v100 <= 0.0143738406:
       if v83 <= 18.5:
        s += 0.0085
       else:
        s += -0.2258
      else:
       s += -0.0230
    if v59 <= 0.0594564073:
     if v113 <= 0.314569954:
      if v101 <= 0.0870270739:
       s += -0.1845
      else:
       if v5 <= 0.0:
        s += -0.1336
       else:
        s += 0.0314
     else:
      if v66 <= 3.5:
       if v58 <= 0.0232109186:
        if v15 <= 14.5:
         if v43 <= 0.0:
          if v15 <= 8.5:
           s += -0.1780
          else:
           s += 0.0654
         else:
          s += -0.1952
        else:
         if v15 <= 19.5:
          s += -0.1950
         else:
          if v116 <= 0.55471825:
           s += -0.1269
          else:
           s += -0.0409
       else:
        s += -0.1966
      else:
       if v116 <= 0.918360229:
        if v52 <= 0.0807052079:
         if v11 <= -1.18:
          s += -0.1391
         else:
          if v99 <= 5.5:
           s += 0.0341
          else:
           s += -0.0766
        else:
         s += -0.1280
       else:
        if v57 <= 0.327044025:
         s += 0.0742
        else:
         s += -0.1954
    else:
     if v52 <= 0.778362573:
      if v99 <= 5.5:
       if v57 <= 0.124393204:
        if v39 <= 3.5:
         if v59 <= 0.583991175:
          if v76 <= 6.5:
           s += 0.0620
          else:
           s += -0.1424
         else:
          if v3 <= 0.8578908:
           s += 0.1043
          else:
           s += 0.0077
        else:
         s += -0.2132
       else:
        if v0 <= 28.2:
         s += -0.1711
        else:
         s += 0.0150
      else:
       if v44 <= 66.5:
        if v76 <= 3.5:
         if v29 <= -0.33:
          if v11 <= -0.07:
           s += -0.0743
          else:
           s += 0.0721
         else:
          if v52 <= 0.200184228:
           s += -0.0205
          else:
           s += -0.2587
        else:
         s += -0.2032
       else:
        if v117 <= 0.61549148:
         s += -0.2140
        else:
         s += 0.0130
     else:
      s += -0.1550
    if v96 <= 0.767225259:
     if v96 <= 0.46569067:
      if v96 <= 0.142024009:
       if v108 <= 0.960408128:
        s += -0.1803
       else:
        s += -0.0024
      else:
       if v105 <= 0.894028914:
        if v0 <= 61.5:
         if v123 <= 379.455515:
          if v78 <= 123.5:
           s += 0.0373
          else:
           s += -0.1309
         else:
          s += -0.1340
        else:
         s += 0.0265
       else:
        s += -0.2112
     else:
      if v81 <= 0.778362573:
       if v49 <= 0.0805158066:
        if v123 <= 5109.1046:
         if v108 <= 0.553799589:
          s += -0.0536
         else:
          s += 0.0270
        else:
         if v16 <= 9.5:
          s += 0.0807
         else:
          s += -0.1759
       else:
        if v53 <= 0.153978274:
         if v88 <= 38.2:
          s += -0.1340
         else:
          s += -0.0068
        else:
         s += 0.0771
      else:
       if v112 <= 20.5:
        s += -0.2045
       else:
        s += -0.0396
    else:
     if v96 <= 0.947549767:
      if v123 <= 7254.69785:
       if v68 <= 0.0:
        if v108 <= 0.977655201:
         if v96 <= 0.897234156:
          if v76 <= 11.5:
           s += 0.0143
          else:
           s += -0.1720
         else:
          s += 0.0565
        else:
         if v123 <= 865.091087:
          s += -0.1516
         else:
          s += 0.0231
       else:
        s += -0.2744
      else:
       if v16 <= 6.5:
        s += 0.0712
       else:
        if v111 <= 48.5:
         s += 0.0658
        else:
         s += -0.2042
     else:
      if v123 <= 6987.53642:
       if v76 <= 6.5:
        s += 0.1053
       else:
        if v64 <= 0.45:
         s += 0.1008
        else:
         s += -0.3578
      else:
       if v78 <= 577:
        if v105 <= 0.981555409:
         s += 0.0936
        else:
         s += -0.2074
       else:
        s += -0.2715
    if v101 <= 0.0118835216:
     if v119 <= 0.838843416:
      if v121 <= 0.498031496:
       s += -0.1526
      else:
       if v14 <= 31.5:
        s += -0.1240
       else:
        if v66 <= 1.5:
         s += -0.0169
        else:
         s += -0.1311
     else:
      if v15 <= 16.5:
       if v53 <= 0.76457239:
        s += 0.0756
       else:
        s += -0.0910
      else:
       if v87 <= 1.5:
        s += -0.1432
       else:
        if v14 <= 29.5:
         s += -0.1237
        else:
         s += 0.0128
    else:
     if v112 <= 0.0:
      if v88 <= 54.2:
       if v51 <= 0.499992577:
        if v102 <= 0.242624157:
         if v99 <= 5.5:
          s += -0.0307
         else:
          s += -0.1474
        else:
         s += 0.0960
       else:
        if v54 <= 0.0257502809:
         s += -0.0616
        else:
         s += -0.1723
      else:
       s += 0.0319
     else:
      if v0 <= 19.1:
       if v119 <= 0.922789667:
        if v39 <= 2.5:
         if v14 <= 31.5:
          if v49 <= 0.0221428537:
           s += 0.0066
          else:
           s += -0.1256
         else:
          if v62 <= 0.0919661734:
           s += 0.0359
          else:
           s += -0.0777
        else:
         s += -0.1816
       else:
        if v62 <= 0.184659091:
         s += 0.0736
        else:
         s += -0.0705
      else:
       if v99 <= 5.5:
        if v68 <= 0.0:
         if v34 <= 0.0:
          if v14 <= 35.5:
           s += 0.0447
          else:
           s += 0.0968
         else:
          if v66 <= 1.5:
           s += -0.2604
          else:
           s += 0.0656
        else:
         s += -0.2439
       else:
        if v76 <= 2.5:
         if v119 <= 0.0346757724:
          s += -0.1315
         else:
          if v66 <= 45.5:
           s += 0.0447
          else:
           s += -0.1343
        else:
         s += -0.2619
    if v96 <= 0.717680744:
     if v96 <= 0.213070712:
      if v108 <= 0.0722147726:
       s += -0.1576
      else:
       if v122 <= 0.0624133832:
        if v108 <= 0.120060309:
         s += 0.0785
        else:
         s += -0.0830
       else:
        if v105 <= 0.963049774:
         s += -0.1326
        else:
         s += 0.0698
     else:
      if v50 <= 0.230712693:
       if v96 <= 0.560034796:
        if v51 <= 0.998390894:
         if v87 <= 3.5:
          s += -0.1371
         else:
          if v115 <= 0.416515677:
           s += -0.1027
          else:
           s += -0.0115
        else:
         s += 0.0050
       else:
        s += -0.0027
      else:
       if v122 <= 0.737786465:
        if v88 <= 53.1:
         s += -0.1293
        else:
         if v105 <= 0.890862896:
          s += 0.0379
         else:
          s += -0.1507
       else:
        s += 0.0489
    else:
     if v96 <= 0.947549767:
      if v79 <= 7772.41941:
       if v119 <= 0.980625197:
        if v96 <= 0.897234156:
         if v79 <= 232.021249:
          if v103 <= 0.0340558695:
           s += -0.1478
          else:
           s += 0.0751
         else:
          if v30 <= 0.0:
           s += -0.0108
          else:
           s += -0.1025
        else:
         if v68 <= 0.0:
          s += 0.0533
         else:
          s += -0.2520
       else:
        if v48 <= 0.0144012124:
         if v105 <= 0.937508311:
          s += 0.0577
         else:
          s += -0.1120
        else:
         s += -0.2566
      else:
       s += -0.1961
     else:
      if v123 <= 6987.53642:
       if v96 <= 0.97832385:
        if v50 <= 0.745173916:
         if v50 <= 0.372769404:
          s += 0.0829
         else:
          if v103 <= 0.999162655:
           s += 0.0029
          else:
           s += -0.3010
        else:
         s += 0.0934
       else:
        s += 0.1067
      else:
       if v122 <= 0.71450284:
        s += 0.0561
       else:
        s += -0.2117
    if v105 <= 0.645538131:
     if v100 <= 0.00653144649:
      if v122 <= 0.721351168:
       if v115 <= 0.127070103:
        s += -0.1389
       else:
        if v14 <= 30.5:
         s += -0.1175
        else:
         if v112 <= 23.5:
          s += -0.0933
         else:
          if v62 <= 0.00680398056:
           s += 0.0355
          else:
           s += -0.1055
      else:
       s += 0.0608
     else:
      if v112 <= 0.0:
       if v48 <= 0.00253125376:
        s += -0.0018
       else:
        s += -0.1318
      else:
       if v99 <= 6.5:
        if v26 <= -2.025:
         s += -0.1480
        else:
         s += 0.0543
       else:
        s += -0.0563
    else:
     if v48 <= 0.00326820813:
      if v11 <= 0.0:
       if v52 <= 0.429003468:
        if v115 <= 0.0373518623:
         s += -0.1108
        else:
         if v39 <= 3.5:
          if v62 <= 0.069047619:
           s += 0.0245
          else:
           s += -0.0735
         else:
          s += -0.1287
       else:
        if v15 <= 22.5:
         s += 0.0330
        else:
         s += -0.1229
      else:
       if v79 <= 7772.41941:
        if v99 <= 4.5:
         if v62 <= 0.0388386124:
          s += 0.0752
         else:
          s += -0.0154
        else:
         s += -0.0110
       else:
        s += -0.1735
     else:
      if v67 <= 1.5:
       if v51 <= 0.994372076:
        s += 0.0315
       else:
        s += -0.1336
      else:
       if v102 <= 0.761701405:
        if v67 <= 22.5:
         if v14 <= 35.5:
          if v43 <= 0.0:
           s += 0.0031
          else:
           s += -0.3321
         else:
          s += 0.0784
        else:
         if v51 <= 0.499992577:
          s += 0.0711
         else:
          s += -0.2753
       else:
        if v79 <= 6377.67264:
         if v112 <= 0.0:
          s += -0.0696
         else:
          s += 0.0987
        else:
         s += -0.0691
    if v107 <= 0.0289548405:
     if v116 <= 0.170476039:
      s += -0.1273
     else:
      if v97 <= 1.5:
       if v62 <= 0.069047619:
        if v55 <= 1.5:
         s += 0.0475
        else:
         s += -0.1431
       else:
        s += -0.1207
      else:
       if v107 <= 0.00834147762:
        if v95 <= 1.5:
         s += -0.1358
        else:
         if v106 <= 0.869603842:
          s += -0.0947
         else:
          s += -0.0187
       else:
        if v11 <= -1.18:
         s += -0.1125
        else:
         s += 0.0002
    else:
     if v116 <= 0.905527993:
      if v97 <= 11.5:
       if v5 <= 0.0:
        if v101 <= 0.0571607955:
         if v60 <= 70.5:
          s += -0.0261
         else:
          s += 0.0556
        else:
         if v107 <= 0.993601412:
          if v11 <= 0.44:
           s += -0.1178
          else:
           s += -0.0010
         else:
          s += 0.1134
       else:
        if v107 <= 0.797621757:
         if v56 <= 404.5:
          s += 0.0223
         else:
          s += -0.1948
        else:
         s += 0.0802
      else:
       if v101 <= 0.266642134:
        s += -0.1151
       else:
        s += 0.0612
     else:
      if v52 <= 0.252599031:
       if v99 <= 2.5:
        if v60 <= 171.5:
         s += 0.0957
        else:
         s += -0.0657
       else:
        if v56 <= 32.5:
         if v60 <= 5.5:
          if v101 <= 0.0622363784:
           s += -0.1870
          else:
           s += 0.0278
         else:
          if v39 <= 0.0:
           s += 0.0797
          else:
           s += -0.0614
        else:
         if v27 <= 1.565:
          if v97 <= 3.5:
           s += -0.1948
          else:
           s += 0.0752
         else:
          s += 0.0649
      else:
       if v62 <= 0.0796825397:
        if v99 <= 6.5:
         s += 0.0447
        else:
         s += -0.1849
       else:
        s += -0.1424
    if v108 <= 0.760751591:
     if v106 <= 0.150492687:
      if v102 <= 0.115111026:
       if v108 <= 0.17954742:
        s += -0.1257
       else:
        if v60 <= 4.5:
         s += -0.1242
        else:
         s += -0.0214
      else:
       s += 0.0703
     else:
      if v84 <= 0.0:
       if v118 <= 0.250089633:
        s += -0.1026
       else:
        if v13 <= 22:
         if v111 <= 9.5:
          s += -0.1044
         else:
          if v60 <= 1.5:
           s += 0.0111
          else:
           s += -0.0625
        else:
         if v91 <= 18.5:
          s += -0.1386
         else:
          s += 0.0922
      else:
       if v57 <= 0.145502646:
        if v99 <= 5.5:
         if v27 <= -0.875:
          s += -0.0760
         else:
          if v61 <= 0.889479905:
           s += 0.0381
          else:
           s += -0.0639
        else:
         s += -0.0583
       else:
        s += -0.0985
    else:
     if v57 <= 0.115555556:
      if v108 <= 0.963365471:
       if v74 <= 70.5:
        if v68 <= 0.0:
         if v102 <= 0.076180857:
          if v89 <= 0.997854077:
           s += 0.0308
          else:
           s += -0.1250
         else:
          s += 0.0694
        else:
         s += -0.1887
       else:
        if v67 <= 12.5:
         s += 0.0191
        else:
         if v102 <= 0.991758069:
          if v67 <= 26.5:
           s += -0.0284
          else:
           s += -0.2040
         else:
          if v102 <= 0.999804156:
           s += 0.0328
          else:
           s += -0.2227
      else:
       if v3 <= 0.535812944:
        if v67 <= 170.5:
         if v99 <= 7.5:
          if v109 <= 0.956048473:
           s += 0.1008
          else:
           s += 0.0169
         else:
          s += -0.1408
        else:
         s += -0.1073
       else:
        if v118 <= 0.0908826027:
         s += -0.1383
        else:
         s += 0.0335
     else:
      s += -0.0842
    if v108 <= 0.87917877:
     if v107 <= 0.00906920579:
      if v121 <= 0.631965944:
       if v56 <= 57.5:
        s += -0.1173
       else:
        s += -0.0262
      else:
       if v105 <= 0.814462794:
        s += -0.0687
       else:
        s += 0.0232
     else:
      if v92 <= 0.1:
       if v97 <= 13.5:
        if v38 <= 0.0:
         if v121 <= 0.201190476:
          if v72 <= 39.5:
           s += -0.1183
          else:
           s += 0.0847
         else:
          if v51 <= 0.968881555:
           s += -0.0657
          else:
           s += 0.0254
        else:
         if v85 <= -1.215:
          s += 0.1254
         else:
          s += 0.0070
       else:
        if v106 <= 0.821896156:
         s += -0.1209
        else:
         s += 0.0462
      else:
       if v89 <= 0.823998748:
        if v113 <= 0.992527055:
         if v76 <= 2.5:
          if v43 <= 0.0:
           s += 0.0443
          else:
           s += -0.0656
         else:
          if v29 <= -2.495:
           s += -0.1263
          else:
           s += -0.0073
        else:
         s += -0.2875
       else:
        s += -0.1037
    else:
     if v52 <= 0.326726845:
      if v112 <= 0.0:
       if v107 <= 0.983410027:
        s += -0.1146
       else:
        s += 0.0427
      else:
       if v74 <= 78.5:
        if v121 <= 0.0:
         s += -0.2085
        else:
         if v57 <= 0.0484287054:
          if v108 <= 0.939781784:
           s += 0.0562
          else:
           s += 0.0963
         else:
          s += -0.0352
       else:
        if v101 <= 0.999804173:
         if v108 <= 0.965365002:
          if v76 <= 3.5:
           s += 0.0252
          else:
           s += -0.0879
         else:
          s += 0.0834
        else:
         s += -0.1311
     else:
      if v76 <= 0.0:
       if v118 <= 0.754155059:
        s += -0.0836
       else:
        s += 0.0173
      else:
       s += -0.1190
    if v107 <= 0.208744485:
     if v107 <= 0.00834147762:
      if v123 <= 973.569642:
       s += -0.1211
      else:
       if v62 <= 0.338095238:
        if v99 <= 1.5:
         s += 0.0419
        else:
         s += -0.0567
       else:
        s += -0.1267
     else:
      if v121 <= 0.367006803:
       if v99 <= 8.5:
        if v81 <= 0.728501229:
         if v70 <= 0.41025511:
          s += 0.0313
         else:
          s += -0.0492
        else:
         if v8 <= 0.219806763:
          s += -0.1496
         else:
          s += -0.0328
       else:
        s += -0.1287
      else:
       if v102 <= 0.994726622:
        if v63 <= 11.5:
         if v123 <= 5109.1046:
          s += 0.0126
         else:
          s += -0.1091
        else:
         if v79 <= 3008.72497:
          if v103 <= 0.172983402:
           s += -0.3647
          else:
           s += -0.0682
         else:
          s += 0.0779
       else:
        if v26 <= -2.025:
         s += -0.1083
        else:
         s += 0.0652
    else:
     if v100 <= 0.00683877195:
      if v15 <= 18.5:
       if v123 <= 5109.1046:
        s += 0.0676
       else:
        s += -0.1200
      else:
       if v45 <= 5.5:
        if v58 <= 0.0792966931:
         if v121 <= 0.0:
          s += -0.2053
         else:
          if v81 <= 0.234788315:
           s += 0.0303
          else:
           s += -0.0921
        else:
         s += -0.0794
       else:
        s += -0.1080
     else:
      if v3 <= 0.535812944:
       if v61 <= 0.224996942:
        if v123 <= 5400.72204:
         if v77 <= 0.0:
          s += 0.0929
         else:
          if v32 <= 0.0:
           s += 0.0714
          else:
           s += -0.0708
        else:
         if v61 <= 0.000552956785:
          s += -0.2581
         else:
          s += 0.0106
       else:
        s += -0.0896
      else:
       if v121 <= 0.279240766:
        s += -0.1601
       else:
        s += -0.0050
    if v59 <= 0.246350771:
     if v116 <= 0.492267494:
      if v113 <= 0.0838028409:
       s += -0.1043
      else:
       if v82 <= 3.5:
        if v102 <= 0.997527124:
         s += -0.0994
        else:
         s += -0.0241
       else:
        if v26 <= 1.505:
         s += -0.0446
        else:
         s += 0.0830
     else:
      if v119 <= 0.894842471:
       if v0 <= 42.2:
        if v100 <= 0.000383385999:
         s += -0.0974
        else:
         if v0 <= 10.4:
          if v61 <= 0.18721693:
           s += 0.0127
          else:
           s += -0.0684
         else:
          if v102 <= 0.311337648:
           s += -0.0860
          else:
           s += -0.0171
       else:
        if v100 <= 0.0137742831:
         s += -0.0595
        else:
         s += 0.0754
      else:
       if v26 <= -2.445:
        s += -0.0924
       else:
        if v93 <= 0.09:
         if v120 <= 0.881645802:
          s += 0.0112
         else:
          s += 0.0695
        else:
         s += -0.0256
    else:
     if v13 <= 0.0:
      if v15 <= 10.5:
       s += 0.0776
      else:
       if v120 <= 0.900583239:
        if v72 <= 2.5:
         s += -0.0922
        else:
         if v100 <= 0.00625516639:
          s += -0.0610
         else:
          s += 0.0527
       else:
        s += 0.0071
     else:
      if v102 <= 0.761701405:
       if v54 <= 0.175322319:
        if v50 <= 0.65149899:
         if v104 <= 0.788904719:
          if v58 <= 0.00713032868:
           s += 0.0752
          else:
           s += -0.0232
         else:
          s += -0.2084
        else:
         s += -0.1693
       else:
        s += -0.1111
      else:
       if v109 <= 0.963416137:
        if v78 <= 705.5:
         if v101 <= 0.999804173:
          s += 0.0962
         else:
          if v61 <= 0.000552956785:
           s += -0.3641
          else:
           s += 0.0374
        else:
         s += -0.0925
       else:
        s += -0.0379
    if v96 <= 0.907161181:
     if v96 <= 0.297095121:
      if v108 <= 0.0722147726:
       s += -0.1090
      else:
       if v95 <= 4.5:
        s += -0.0957
       else:
        if v99 <= 8.5:
         if v72 <= 12.5:
          s += -0.0457
         else:
          if v47 <= 0.0:
           s += 0.1291
          else:
           s += -0.0124
        else:
         if v78 <= 75.5:
          s += 0.0267
         else:
          s += -0.1090
     else:
      if v114 <= 0.976397048:
       if v76 <= 13.5:
        if v66 <= 28.5:
         if v96 <= 0.620466489:
          if v74 <= 108.5:
           s += -0.0375
          else:
           s += 0.0285
         else:
          if v108 <= 0.979636032:
           s += 0.0214
          else:
           s += -0.1127
        else:
         if v9 <= 0.297058824:
          s += -0.0718
         else:
          s += 0.0724
       else:
        s += -0.1358
      else:
       if v9 <= 0.0408333333:
        if v9 <= 0.0:
         s += -0.1801
        else:
         s += -0.0828
       else:
        s += 0.0290
    else:
     if v96 <= 0.97832385:
      if v78 <= 575.5:
       if v70 <= 0.680318423:
        if v53 <= 0.262391821:
         if v75 <= 0.0:
          s += 0.0732
         else:
          if v67 <= 26.5:
           s += 0.0819
          else:
           s += -0.2157
        else:
         if v96 <= 0.974677979:
          s += 0.0810
         else:
          s += -0.1721
       else:
        if v45 <= 5.5:
         if v79 <= 6377.67264:
          s += 0.0406
         else:
          s += -0.1684
        else:
         if v79 <= 1307.34478:
          if v79 <= 696.336297:
           s += 0.0274
          else:
           s += -0.2805
         else:
          s += 0.0237
      else:
       if v78 <= 591.5:
        s += -0.1616
       else:
        s += 0.0015
     else:
      if v79 <= 6377.67264:
       s += 0.0986
      else:
       s += -0.0752
    if v108 <= 0.88655212:
     if v11 <= 0.0:
      if v108 <= 0.337958325:
       if v121 <= 0.201190476:
        s += -0.1046
       else:
        if v13 <= 24.99959:
         if v3 <= 0.290579617:
          s += -0.0729
         else:
          s += 0.0362
        else:
         s += 0.0486
      else:
       if v13 <= 1.03147576:
        if v66 <= 36.5:
         if v15 <= 9.5:
          s += -0.0615
         else:
          if v103 <= 0.999768411:
           s += 0.0318
          else:
           s += -0.1847
        else:
         if v28 <= 4.245:
          s += -0.1794
         else:
          s += 0.0218
       else:
        s += -0.1001
     else:
      if v114 <= 0.111863405:
       if v101 <= 0.0368743336:
        s += -0.0810
       else:
        s += 0.0071
      else:
       if v115 <= 0.988479654:
        if v43 <= 0.0:
         if v21 <= 0.0:
          if v76 <= 0.0:
           s += 0.0435
          else:
           s += -0.0135
         else:
          s += -0.0657
        else:
         s += -0.0856
       else:
        if v0 <= 8.2:
         s += 0.0248
        else:
         s += -0.1308
    else:
     if v48 <= 0.00872452338:
      if v62 <= 0.0563492063:
       if v120 <= 0.734431032:
        s += -0.0244
       else:
        if v93 <= 0.605:
         if v60 <= 171.5:
          s += 0.0684
         else:
          s += -0.0372
        else:
         s += -0.0809
      else:
       s += -0.0655
     else:
      if v108 <= 0.963365471:
       if v111 <= 48.5:
        if v60 <= 11.5:
         if v101 <= 0.0870270739:
          s += -0.1716
         else:
          s += 0.0639
        else:
         s += 0.0928
       else:
        if v58 <= 0.0161945974:
         s += 0.0286
        else:
         s += -0.1189
      else:
       if v3 <= 0.580798771:
        s += 0.0945
       else:
        if v1 <= 6.25116822:
         s += 0.0417
        else:
         s += -0.1483
    if v96 <= 0.902184625:
     if v96 <= 0.162228991:
      if v107 <= 0.318489223:
       s += -0.0975
      else:
       if v98 <= 4.5:
        if v95 <= 67.5:
         s += -0.0629
        else:
         s += 0.1287
       else:
        s += -0.1080
     else:
      if v114 <= 0.976397048:
       if v34 <= 0.0:
        if v96 <= 0.498150296:
         if v11 <= 1.695:
          if v0 <= 53.1:
           s += -0.0522
          else:
           s += 0.0537
         else:
          s += 0.0476
        else:
         if v79 <= 7772.41941:
          if v63 <= 11.5:
           s += 0.0082
          else:
           s += -0.0802
         else:
          s += -0.1606
       else:
        s += -0.1141
      else:
       if v0 <= 12.2:
        s += -0.0445
       else:
        if v103 <= 0.81257492:
         s += 0.0013
        else:
         s += -0.1515
    else:
     if v96 <= 0.947549767:
      if v90 <= 0.0:
       s += -0.1974
      else:
       if v109 <= 0.631731794:
        if v78 <= 575.5:
         if v113 <= 0.992527055:
          s += 0.0612
         else:
          s += -0.1155
        else:
         s += -0.0673
       else:
        if v97 <= 5.5:
         if v90 <= 1.5:
          s += -0.0367
         else:
          s += 0.0467
        else:
         if v64 <= 0.105555556:
          if v78 <= 253.5:
           s += -0.2270
          else:
           s += 0.0061
         else:
          s += 0.0518
     else:
      if v78 <= 577:
       if v79 <= 6377.67264:
        if v103 <= 0.81257492:
         if v27 <= 0.06:
          if v105 <= 0.976824708:
           s += 0.0212
          else:
           s += -0.2134
         else:
          s += 0.0881
        else:
         s += 0.0916
       else:
        if v70 <= 0.339098959:
         s += 0.0851
        else:
         s += -0.1636
      else:
       if v27 <= 0.805:
        s += -0.1288
       else:
        s += 0.0814
    if v96 <= 0.947549767:
     if v96 <= 0.46569067:
      if v96 <= 0.110704508:
       s += -0.0921
      else:
       if v44 <= 4.5:
        if v0 <= 63.5:
         s += -0.0847
        else:
         s += 0.0805
       else:
        if v98 <= 3.5:
         if v54 <= 0.0987557568:
          s += 0.0801
         else:
          s += -0.0870
        else:
         if v15 <= 9.5:
          s += -0.1041
         else:
          s += -0.0273
     else:
      if v48 <= 0.0144012124:
       if v96 <= 0.880059832:
        if v116 <= 0.985305689:
         if v37 <= 0.0:
          if v108 <= 0.828930623:
           s += 0.0202
          else:
           s += -0.0223
         else:
          s += -0.0853
        else:
         if v14 <= 35.5:
          if v14 <= 29.5:
           s += -0.1323
          else:
           s += 0.0621
         else:
          s += -0.1521
       else:
        if v78 <= 575.5:
         s += 0.0422
        else:
         if v122 <= 0.493126523:
          s += 0.0308
         else:
          s += -0.1634
      else:
       if v113 <= 0.978364633:
        if v121 <= 0.167948718:
         s += -0.0951
        else:
         if v66 <= 21.5:
          if v51 <= 0.128802322:
           s += -0.0323
          else:
           s += 0.0387
         else:
          s += -0.0822
       else:
        if v53 <= 0.0429016167:
         s += -0.1937
        else:
         s += -0.0133
    else:
     if v102 <= 0.761701405:
      if v66 <= 28.5:
       if v108 <= 0.656554619:
        s += -0.1361
       else:
        if v60 <= 5.5:
         s += -0.1214
        else:
         s += 0.0787
      else:
       if v98 <= 3.5:
        s += -0.1674
       else:
        s += 0.0787
     else:
      if v122 <= 0.928628321:
       if v15 <= 33.5:
        s += 0.0932
       else:
        if v13 <= 17.9524559:
         s += -0.2468
        else:
         s += 0.0610
      else:
       s += -0.0631
    if v106 <= 0.566603539:
     if v101 <= 0.335694682:
      if v113 <= 0.0986805145:
       s += -0.0874
      else:
       if v92 <= 1.165:
        if v82 <= 2.5:
         s += -0.0933
        else:
         s += -0.0356
       else:
        if v100 <= 0.00318864118:
         s += -0.0259
        else:
         s += 0.0794
     else:
      s += 0.0683
    else:
     if v5 <= 0.0:
      if v58 <= 0.120344828:
       if v60 <= 32.5:
        if v14 <= 25.5:
         if v101 <= 0.883408109:
          if v78 <= 291.5:
           s += -0.0102
          else:
           s += -0.1013
         else:
          s += -0.1787
        else:
         if v14 <= 33.5:
          if v109 <= 0.0260785973:
           s += -0.0680
          else:
           s += 0.0724
         else:
          if v61 <= 0.142778173:
           s += -0.0659
          else:
           s += 0.0687
       else:
        if v112 <= 0.0:
         s += -0.0914
        else:
         if v39 <= 3.5:
          if v78 <= 577:
           s += 0.0717
          else:
           s += -0.0167
         else:
          s += -0.0470
      else:
       s += -0.0723
     else:
      if v100 <= 0.0309417395:
       if v60 <= 16.5:
        if v0 <= 34.2:
         if v78 <= 249.5:
          if v101 <= 0.994203731:
           s += -0.0766
          else:
           s += 0.0120
         else:
          s += 0.0213
        else:
         s += 0.0367
       else:
        if v76 <= 4.5:
         if v39 <= 0.0:
          if v75 <= 0.0:
           s += 0.0670
          else:
           s += -0.0906
         else:
          s += -0.1087
        else:
         if v61 <= 0.00131675509:
          s += -0.1658
         else:
          s += -0.0050
      else:
       if v55 <= 1.5:
        if v53 <= 0.262391821:
         s += 0.0865
        else:
         s += -0.0550
       else:
        if v55 <= 3.5:
         s += -0.1586
        else:
         s += 0.0474
    if v59 <= 0.246350771:
     if v113 <= 0.314569954:
      if v99 <= 8.5:
       if v82 <= 14.5:
        if v106 <= 0.150492687:
         s += -0.0871
        else:
         if v121 <= 0.201190476:
          if v51 <= 0.44170321:
           s += 0.0101
          else:
           s += -0.1062
         else:
          s += -0.0025
       else:
        if v51 <= 0.0040483165:
         if v74 <= 11.5:
          s += -0.0541
         else:
          s += 0.2183
        else:
         if v6 <= 0.0:
          s += -0.0675
         else:
          s += 0.0420
      else:
       s += -0.0912
     else:
      if v62 <= 0.00680398056:
       if v26 <= -2.025:
        s += -0.0595
       else:
        if v103 <= 0.0854092082:
         if v63 <= 11.5:
          if v74 <= 62.5:
           s += -0.0428
          else:
           s += 0.0343
         else:
          s += -0.1413
        else:
         if v109 <= 0.9467735:
          if v104 <= 0.0420956653:
           s += 0.0406
          else:
           s += -0.0623
         else:
          s += -0.0449
      else:
       if v106 <= 0.933240836:
        if v72 <= 2.5:
         s += -0.0990
        else:
         s += -0.0190
       else:
        s += 0.0421
    else:
     if v13 <= 0.0:
      if v15 <= 10.5:
       s += 0.0726
      else:
       if v121 <= 0.0:
        s += -0.1796
       else:
        s += -0.0133
     else:
      if v74 <= 82.5:
       if v99 <= 6.5:
        if v109 <= 0.956048473:
         s += 0.0833
        else:
         s += -0.0183
       else:
        if v77 <= 1.5:
         s += -0.0029
        else:
         s += -0.2041
      else:
       if v101 <= 0.999804173:
        if v50 <= 0.975539577:
         if v102 <= 0.416236517:
          if v121 <= 0.996062992:
           s += 0.0805
          else:
           s += -0.0687
         else:
          s += -0.1137
        else:
         s += 0.0583
       else:
        s += -0.1409
    if v96 <= 0.947549767:
     if v96 <= 0.162228991:
      if v108 <= 0.0722147726:
       s += -0.0891
      else:
       if v122 <= 0.0624133832:
        s += 0.0627
       else:
        s += -0.0618
     else:
      if v11 <= 0.06:
       if v102 <= 0.004457306:
        if v30 <= 0.0:
         s += 0.0429
        else:
         s += -0.0854
       else:
        if v96 <= 0.498150296:
         if v85 <= -0.265:
          s += -0.0168
         else:
          s += -0.0749
        else:
         if v59 <= 0.0044321554:
          if v71 <= 0.890851564:
           s += 0.0271
          else:
           s += -0.0729
         else:
          if v68 <= 0.0:
           s += -0.0318
          else:
           s += -0.1800
      else:
       if v79 <= 406.455089:
        if v27 <= -0.955:
         s += -0.0304
        else:
         s += 0.0584
       else:
        if v0 <= 5.1:
         if v89 <= 0.728501229:
          s += 0.0512
         else:
          s += -0.0596
        else:
         if v66 <= 21.5:
          if v96 <= 0.897234156:
           s += -0.0245
          else:
           s += 0.0445
         else:
          if v102 <= 0.989834755:
           s += -0.1439
          else:
           s += -0.0324
    else:
     if v102 <= 0.761701405:
      if v66 <= 28.5:
       if v108 <= 0.943144113:
        if v69 <= 0.295709796:
         if v79 <= 912.46104:
          s += -0.1864
         else:
          s += 0.0568
        else:
         if v27 <= -0.08:
          s += -0.1142
         else:
          if v32 <= 0.0:
           s += 0.0847
          else:
           s += -0.0889
       else:
        s += 0.0803
      else:
       if v97 <= 3.5:
        s += -0.1490
       else:
        s += 0.0735
     else:
      if v122 <= 0.928628321:
       if v74 <= 418.5:
        s += 0.0896
       else:
        s += -0.1441
      else:
       if v74 <= 64.5:
        s += 0.0803
       else:
        s += -0.1349
    if v107 <= 0.2427021:
     if v119 <= 0.140241513:
      if v42 <= 0.220486111:
       s += -0.0817
      else:
       s += -0.0185
     else:
      if v11 <= 0.0:
       if v62 <= 0.0258161226:
        if v60 <= 7.5:
         if v41 <= 0.0421099291:
          if v84 <= -0.755:
           s += -0.1006
          else:
           s += -0.0331
         else:
          s += 0.0141
        else:
         if v99 <= 3.5:
          if v93 <= 0.0:
           s += 0.0728
          else:
           s += -0.0816
         else:
          s += -0.0206
       else:
        s += -0.0764
      else:
       if v43 <= 0.0:
        if v105 <= 0.915256009:
         if v115 <= 0.986016379:
          if v78 <= 705.5:
           s += 0.0234
          else:
           s += -0.0870
         else:
          s += -0.0601
        else:
         s += 0.0584
       else:
        s += -0.0937
    else:
     if v3 <= 0.688577586:
      if v100 <= 0.00913293239:
       if v49 <= 0.0:
        if v78 <= 198.5:
         s += -0.0238
        else:
         s += 0.0926
       else:
        if v100 <= 0.00085852265:
         s += -0.1168
        else:
         if v77 <= 3.5:
          s += 0.0207
         else:
          s += -0.0517
      else:
       if v107 <= 0.76143992:
        if v53 <= 0.102735864:
         if v58 <= 0.0346832398:
          if v0 <= 193.5:
           s += 0.0766
          else:
           s += -0.2465
         else:
          if v111 <= 24.5:
           s += 0.0975
          else:
           s += -0.0759
        else:
         if v78 <= 143.5:
          s += 0.0472
         else:
          if v78 <= 240.5:
           s += -0.1932
          else:
           s += 0.0429
       else:
        if v99 <= 11.5:
         s += 0.0829
        else:
         s += -0.1225
     else:
      if v119 <= 0.838843416:
       s += -0.0961
      else:
       if v53 <= 0.030302843:
        s += 0.0380
       else:
        s += -0.0633
    if v96 <= 0.947549767:
     if v96 <= 0.162228991:
      if v107 <= 0.997729472:
       if v78 <= 851.5:
        s += -0.0760
       else:
        s += 0.1056
      else:
       s += 0.1756
     else:
      if v119 <= 0.974371243:
       if v37 <= 0.0:
        if v103 <= 0.999828032:
         if v123 <= 794.807721:
          if v123 <= 431.054563:
           s += 0.0220
          else:
           s += -0.0475
         else:
          if v105 <= 0.0:
           s += 0.0508
          else:
           s += -0.0020
        else:
         if v27 <= 1.675:
          if v122 <= 0.71450284:
           s += -0.1642
          else:
           s += -0.0041
         else:
          s += 0.0635
       else:
        if v122 <= 0.532830417:
         s += -0.1386
        else:
         s += 0.0290
      else:
       if v100 <= 0.0291885379:
        if v122 <= 0.62124727:
         s += -0.0593
        else:
         s += 0.0464
       else:
        s += -0.1840
    else:
     if v123 <= 6987.53642:
      if v102 <= 0.761701405:
       if v66 <= 28.5:
        if v60 <= 20.5:
         if v78 <= 228.5:
          if v54 <= 0.0987557568:
           s += 0.0724
          else:
           s += -0.1085
         else:
          if v78 <= 240.5:
           s += -0.4643
          else:
           s += 0.0016
        else:
         if v27 <= -1.285:
          if v119 <= 0.769680432:
           s += -0.1754
          else:
           s += 0.0632
         else:
          s += 0.0889
       else:
        if v60 <= 50.5:
         s += -0.1749
        else:
         s += 0.0478
      else:
       if v96 <= 0.979708363:
        if v33 <= 0.0:
         s += 0.0749
        else:
         if v79 <= 310.744825:
          s += -0.2692
         else:
          s += 0.0579
       else:
        s += 0.0959
     else:
      if v103 <= 0.999689931:
       s += 0.0301
      else:
       if v74 <= 64.5:
        s += 0.0255
       else:
        s += -0.1540
    if v96 <= 0.947549767:
     if v96 <= 0.297095121:
      if v14 <= 32.5:
       if v63 <= 8.5:
        s += -0.0801
       else:
        s += 0.0259
      else:
       if v15 <= 22.5:
        if v107 <= 0.00834147762:
         s += -0.0306
        else:
         if v99 <= 13.5:
          s += 0.1889
         else:
          s += -0.0417
       else:
        if v27 <= -5.175:
         s += 0.1468
        else:
         if v107 <= 0.997729472:
          if v28 <= 18.4:
           s += -0.0593
          else:
           s += 0.0328
         else:
          s += 0.1186
     else:
      if v16 <= 5.5:
       if v49 <= 0.0964686259:
        s += 0.0283
       else:
        if v50 <= 0.99858492:
         s += -0.1510
        else:
         if v49 <= 0.999909167:
          s += 0.0358
         else:
          if v16 <= 3.5:
           s += 0.0450
          else:
           s += -0.1292
      else:
       if v123 <= 7914.03357:
        if v114 <= 0.98394085:
         if v108 <= 0.0191458088:
          if v112 <= 18.5:
           s += -0.0079
          else:
           s += 0.0731
         else:
          if v123 <= 431.054563:
           s += 0.0512
          else:
           s += -0.0066
        else:
         if v8 <= 0.366028708:
          if v92 <= -0.755:
           s += 0.0087
          else:
           s += -0.1070
         else:
          s += 0.0117
       else:
        s += -0.1359
    else:
     if v96 <= 0.979708363:
      if v64 <= 0.45:
       if v123 <= 6987.53642:
        s += 0.0539
       else:
        s += -0.0466
      else:
       if v51 <= 1:
        s += 0.0331
       else:
        if v49 <= 0.597714006:
         s += -0.1841
        else:
         s += 0.0236
     else:
      if v99 <= 4.5:
       if v123 <= 7914.03357:
        s += 0.0946
       else:
        s += -0.0485
      else:
       if v108 <= 0.87917877:
        s += -0.1889
       else:
        s += 0.0695
    if v108 <= 0.963365471:
     if v14 <= 31.5:
      if v107 <= 0.228859773:
       if v3 <= 0.0:
        if v113 <= 0.114022128:
         s += -0.0884
        else:
         if v17 <= 0.0:
          if v14 <= 18.5:
           s += 0.0181
          else:
           s += -0.0577
         else:
          if v50 <= 0.998732706:
           s += -0.0768
          else:
           s += -0.0056
       else:
        if v105 <= 0.897585385:
         s += -0.0182
        else:
         s += 0.0818
      else:
       if v123 <= 5153.76206:
        if v16 <= 8.5:
         s += -0.0025
        else:
         s += 0.0725
       else:
        s += -0.1045
     else:
      if v109 <= 0.9303005:
       if v14 <= 33.5:
        if v116 <= 0.963072926:
         if v109 <= 0.0260785973:
          s += -0.0582
         else:
          if v107 <= 0.00631558727:
           s += 0.0053
          else:
           s += 0.0746
        else:
         s += 0.0869
       else:
        if v11 <= -0.06:
         if v16 <= 5.5:
          s += -0.1097
         else:
          s += -0.0239
        else:
         if v14 <= 35.5:
          if v107 <= 0.354676034:
           s += -0.0232
          else:
           s += -0.2410
         else:
          if v87 <= 15.5:
           s += 0.0095
          else:
           s += 0.0665
      else:
       if v123 <= 2103.2332:
        s += -0.0649
       else:
        s += 0.0071
    else:
     if v109 <= 0.9303005:
      if v13 <= 0.000262269172:
       if v123 <= 531.963981:
        s += -0.0785
       else:
        s += 0.0407
      else:
       if v60 <= 171.5:
        if v46 <= 7.5:
         if v11 <= -2.585:
          s += -0.1249
         else:
          s += 0.0923
        else:
         s += -0.1088
       else:
        s += -0.0724
     else:
      if v107 <= 0.983410027:
       if v116 <= 0.884430642:
        s += -0.0805
       else:
        s += 0.0340
      else:
       s += 0.0886
    if v121 <= 0.167948718:
     if v97 <= 7.5:
      if v11 <= 0.18:
       if v9 <= 0.146428571:
        if v11 <= -1.265:
         s += -0.0882
        else:
         if v121 <= 0.0:
          s += -0.1268
         else:
          s += -0.0282
       else:
        if v105 <= 0.139278546:
         s += -0.0583
        else:
         s += 0.0779
      else:
       s += 0.0215
     else:
      s += -0.0830
    else:
     if v105 <= 0.866264389:
      if v21 <= 0.0:
       if v105 <= 0.0:
        if v34 <= 0.0:
         if v97 <= 7.5:
          if v87 <= 2.5:
           s += 0.0134
          else:
           s += 0.0651
         else:
          if v63 <= 0.0:
           s += -0.0605
          else:
           s += 0.0467
        else:
         s += -0.1016
       else:
        if v105 <= 0.116340997:
         s += -0.0732
        else:
         if v122 <= 0.493126523:
          if v66 <= 28.5:
           s += 0.0175
          else:
           s += -0.0359
         else:
          if v36 <= 0.0:
           s += -0.0175
          else:
           s += -0.1497
      else:
       s += -0.0902
     else:
      if v52 <= 0.193815524:
       if v45 <= 2.5:
        if v24 <= 0.0:
         if v65 <= 0.88913471:
          if v101 <= 0.999537947:
           s += 0.0757
          else:
           s += 0.0168
         else:
          s += 0.0033
        else:
         s += -0.1265
       else:
        if v74 <= 78.5:
         if v122 <= 0.0722383582:
          s += -0.1857
         else:
          if v85 <= 0.605:
           s += 0.0493
          else:
           s += -0.1280
        else:
         if v49 <= 0.297730602:
          s += -0.0055
         else:
          s += -0.1443
      else:
       if v74 <= 11.5:
        s += -0.1043
       else:
        if v122 <= 0.16396191:
         s += -0.0717
        else:
         if v39 <= 0.0:
          s += 0.0390
         else:
          s += -0.0816
    if v107 <= 0.0289548405:
     if v123 <= 1200.38256:
      if v107 <= 0.00631558727:
       if v3 <= 0.32015625:
        s += -0.0826
       else:
        s += 0.0560
      else:
       if v86 <= 18.5:
        if v43 <= 0.0:
         if v0 <= 10.4:
          s += -0.0120
         else:
          s += -0.0761
        else:
         s += 0.0886
       else:
        s += 0.0801
     else:
      if v58 <= 0.36754386:
       if v61 <= 0.956975429:
        s += 0.0108
       else:
        s += -0.0491
      else:
       s += -0.0882
    else:
     if v113 <= 0.947468508:
      if v0 <= 42.2:
       if v120 <= 0.0703604001:
        if v107 <= 0.983410027:
         s += -0.0726
        else:
         s += 0.0640
       else:
        if v61 <= 0.545462261:
         if v61 <= 0.250102459:
          if v123 <= 4172.60061:
           s += 0.0124
          else:
           s += -0.0538
         else:
          if v107 <= 0.0734103245:
           s += 0.0629
          else:
           s += -0.1252
        else:
         if v85 <= -1.565:
          s += -0.1033
         else:
          s += 0.1068
      else:
       if v79 <= 569.346909:
        s += 0.0897
       else:
        if v91 <= 19.5:
         s += -0.0847
        else:
         if v69 <= 0.757976326:
          if v79 <= 612.762198:
           s += -0.1069
          else:
           s += 0.0588
         else:
          s += -0.0451
     else:
      if v3 <= 0.728043143:
       if v123 <= 5400.72204:
        if v89 <= 0.997854077:
         if v52 <= 0.193815524:
          if v107 <= 0.772048683:
           s += 0.0486
          else:
           s += 0.0873
         else:
          s += 0.0111
        else:
         if v16 <= 5.5:
          s += -0.1868
         else:
          s += 0.0258
       else:
        s += -0.0301
      else:
       if v0 <= 11.3:
        if v79 <= 310.744825:
         s += -0.1144
        else:
         s += 0.0618
       else:
        s += -0.0931
    if v96 <= 0.947549767:
     if v96 <= 0.073611792:
      if v42 <= 0.197222222:
       if v122 <= 0.043638956:
        if v107 <= 0.067012247:
         s += -0.0581
        else:
         s += 0.1236
       else:
        s += -0.0832
      else:
       if v88 <= 51.1:
        s += -0.0336
       else:
        s += 0.1599
     else:
      if v9 <= 0.212406015:
       if v114 <= 0.975664048:
        if v14 <= 31.5:
         if v107 <= 0.282139461:
          if v109 <= 0.101265227:
           s += -0.0847
          else:
           s += -0.0265
         else:
          s += 0.0379
        else:
         if v16 <= 5.5:
          if v74 <= 126.5:
           s += -0.0795
          else:
           s += 0.0791
         else:
          if v109 <= 0.9467735:
           s += 0.0211
          else:
           s += -0.0289
       else:
        if v38 <= 0.0:
         if v122 <= 0.523004823:
          if v117 <= 0.977835021:
           s += -0.0497
          else:
           s += -0.1116
         else:
          if v0 <= 38.2:
           s += 0.0342
          else:
           s += -0.1100
        else:
         s += -0.0031
      else:
       if v85 <= -1.955:
        s += -0.0870
       else:
        s += 0.0576
    else:
     if v102 <= 0.992879082:
      if v107 <= 0.669739404:
       if v122 <= 0.383253426:
        if v74 <= 17.5:
         s += 0.0650
        else:
         if v102 <= 0.989834755:
          if v16 <= 11.5:
           s += -0.1075
          else:
           s += 0.0317
         else:
          s += -0.3638
       else:
        if v122 <= 0.71450284:
         s += 0.0759
        else:
         s += -0.0806
      else:
       if v108 <= 0.760751591:
        s += -0.1148
       else:
        if v73 <= 9.5:
         s += 0.0791
        else:
         s += -0.0496
     else:
      if v122 <= 0.928628321:
       s += 0.0823
      else:
       if v74 <= 64.5:
        s += 0.0779
       else:
        s += -0.1147
    if v96 <= 0.947549767:
     if v96 <= 0.073611792:
      if v121 <= 0.429475588:
       s += -0.0808
      else:
       if v26 <= -1.465:
        s += -0.0801
       else:
        if v26 <= -1.085:
         s += 0.1631
        else:
         if v110 <= 0.00308319155:
          s += 0.0669
         else:
          s += -0.0482
     else:
      if v115 <= 0.97712503:
       if v99 <= 8.5:
        if v79 <= 0.0:
         s += 0.1128
        else:
         if v79 <= 7505.39708:
          if v2 <= 0.838036566:
           s += 0.0079
          else:
           s += -0.0319
         else:
          if v69 <= 0.60564709:
           s += -0.0173
          else:
           s += -0.1705
       else:
        if v118 <= 0.397720752:
         if v121 <= 0.429475588:
          if v45 <= 14.5:
           s += -0.1149
          else:
           s += 0.0382
         else:
          if v28 <= 12.595:
           s += -0.0603
          else:
           s += 0.0858
        else:
         if v63 <= 7.5:
          s += -0.0110
         else:
          s += 0.1077
      else:
       if v6 <= 0.0465718761:
        if v84 <= 0.41:
         if v60 <= 55.5:
          s += -0.0563
         else:
          s += 0.0599
        else:
         if v118 <= 0.00500537311:
          s += 0.0724
         else:
          s += -0.0134
       else:
        if v79 <= 1997.84207:
         s += -0.1077
        else:
         s += 0.0381
    else:
     if v96 <= 0.979708363:
      if v2 <= 0.00442968428:
       if v110 <= 0.969212322:
        s += 0.0451
       else:
        s += -0.1180
      else:
       if v38 <= 0.0:
        s += 0.0089
       else:
        if v51 <= 1:
         s += -0.0046
        else:
         s += -0.2684
     else:
      if v99 <= 4.5:
       s += 0.0880
      else:
       if v28 <= 8.045:
        if v79 <= 459.912331:
         s += 0.0491
        else:
         s += -0.2140
       else:
        s += 0.0885
    if v108 <= 0.963365471:
     if v14 <= 31.5:
      if v60 <= 65.5:
       if v108 <= 0.900878932:
        if v84 <= 0.12:
         if v122 <= 0.284395019:
          s += -0.0854
         else:
          if v101 <= 0.157585355:
           s += -0.0170
          else:
           s += -0.1160
        else:
         if v14 <= 16:
          if v78 <= 372.5:
           s += 0.0386
          else:
           s += -0.0900
         else:
          s += -0.0499
       else:
        s += 0.0314
      else:
       if v76 <= 19.5:
        if v59 <= 0.158325303:
         s += 0.0933
        else:
         if v78 <= 580.5:
          s += 0.0664
         else:
          if v112 <= -17.5:
           s += 0.1030
          else:
           s += -0.1678
       else:
        s += -0.1022
     else:
      if v14 <= 33.5:
       if v110 <= 0.0335519678:
        s += -0.0582
       else:
        if v54 <= 0.775385203:
         if v110 <= 0.960258169:
          if v56 <= 146.5:
           s += 0.0758
          else:
           s += -0.0168
         else:
          s += -0.0279
        else:
         s += -0.0511
      else:
       if v102 <= 0.999841867:
        if v0 <= 36.2:
         if v60 <= 11.5:
          if v64 <= 0.522727273:
           s += -0.0479
          else:
           s += 0.0775
         else:
          if v107 <= 0.60234075:
           s += 0.0378
          else:
           s += -0.0223
        else:
         if v76 <= 3.5:
          s += 0.0401
         else:
          s += -0.0471
       else:
        s += -0.1400
    else:
     if v71 <= 0.0574425946:
      if v107 <= 0.979219391:
       if v0 <= 56.2:
        s += -0.0554
       else:
        s += 0.0715
      else:
       s += 0.0685
     else:
      if v13 <= 0.000262269172:
       if v14 <= 33.5:
        s += 0.0856
       else:
        s += -0.0209
      else:
       if v60 <= 171.5:
        s += 0.0805
       else:
        s += -0.0573
    if v100 <= 0.0350101856:
     if v123 <= 1200.38256:
      if v84 <= 0.1:
       if v28 <= 25.255:
        if v103 <= 0.068963216:
         s += -0.0795
        else:
         if v51 <= 0.1437711:
          s += 0.0516
         else:
          if v29 <= -4.825:
           s += 0.0563
          else:
           s += -0.0514
       else:
        s += 0.0657
      else:
       if v26 <= -0.295:
        s += -0.0537
       else:
        if v123 <= 1167.89895:
         s += 0.0279
        else:
         s += -0.1265
     else:
      if v77 <= 0.0:
       if v123 <= 7914.03357:
        if v63 <= 11.5:
         if v52 <= 0.823998748:
          if v22 <= 0.0:
           s += 0.0384
          else:
           s += -0.0756
         else:
          if v123 <= 1600.67566:
           s += -0.0916
          else:
           s += 0.0030
        else:
         if v63 <= 12.5:
          if v87 <= 2.5:
           s += 0.0147
          else:
           s += -0.2976
         else:
          s += -0.0013
       else:
        s += -0.0956
      else:
       if v28 <= -8.145:
        s += -0.1421
       else:
        if v36 <= 0.0:
         if v58 <= 0.084039548:
          if v123 <= 1927.6456:
           s += -0.0229
          else:
           s += 0.0473
         else:
          s += -0.0531
        else:
         if v123 <= 5277.04826:
          if v78 <= 185.5:
           s += -0.0008
          else:
           s += -0.1584
         else:
          s += 0.0155
    else:
     if v111 <= 30.5:
      if v69 <= 0.501739136:
       if v110 <= 0.480278906:
        if v102 <= 0.995973169:
         if v36 <= 0.0:
          if v84 <= 1.335:
           s += -0.1311
          else:
           s += 0.0550
         else:
          s += 0.0793
        else:
         s += 0.0539
       else:
        if v111 <= -2.5:
         s += -0.0983
        else:
         s += 0.0629
      else:
       s += 0.0788
     else:
      s += -0.0292
    if v11 <= 0.44:
     if v116 <= 0.170476039:
      if v67 <= 8.5:
       if v123 <= 1954.74983:
        s += -0.0581
       else:
        s += -0.0064
      else:
       if v27 <= 0.0:
        s += -0.0472
       else:
        s += 0.0402
     else:
      if v11 <= -1.18:
       if v8 <= 0.134848485:
        s += 0.0414
       else:
        if v16 <= 12.5:
         if v6 <= 0.131657737:
          if v123 <= 4029.22695:
           s += -0.0732
          else:
           s += 0.0485
         else:
          s += 0.0135
        else:
         if v91 <= 35.5:
          s += -0.0293
         else:
          s += 0.0815
      else:
       if v27 <= -0.19:
        if v29 <= -0.33:
         if v29 <= -1.035:
          s += -0.0264
         else:
          s += 0.0375
        else:
         s += -0.1893
       else:
        if v123 <= 5109.1046:
         if v98 <= 3.5:
          if v120 <= 0.314564483:
           s += -0.0324
          else:
           s += 0.0398
         else:
          if v122 <= 0.322039171:
           s += -0.0429
          else:
           s += 0.0343
        else:
         s += -0.0363
    else:
     if v123 <= 6987.53642:
      if v50 <= 0.967042235:
       if v79 <= 569.346909:
        if v36 <= 0.0:
         if v109 <= 0.9303005:
          if v118 <= 0.824482569:
           s += 0.1045
          else:
           s += 0.0297
         else:
          s += -0.0124
        else:
         if v122 <= 0.245246174:
          s += -0.0922
         else:
          s += 0.0717
       else:
        if v70 <= 0.984358888:
         if v123 <= 5277.04826:
          if v123 <= 5109.1046:
           s += 0.0001
          else:
           s += -0.1574
         else:
          s += 0.1017
        else:
         s += -0.1033
      else:
       if v70 <= 0.916044157:
        if v72 <= 22.5:
         s += 0.0697
        else:
         s += -0.0243
       else:
        s += 0.0004
     else:
      s += -0.0851
    if v96 <= 0.96489695:
     if v96 <= 0.110704508:
      if v107 <= 0.997729472:
       if v100 <= 0.0126508161:
        if v42 <= 0.155048077:
         s += -0.0674
        else:
         if v28 <= -3.34:
          if v38 <= 0.0:
           s += 0.1747
          else:
           s += -0.0432
         else:
          s += -0.0460
       else:
        s += 0.0508
      else:
       s += 0.1495
     else:
      if v68 <= 0.0:
       if v115 <= 0.977761745:
        if v56 <= 36.5:
         if v11 <= 1.545:
          if v116 <= 0.0841768148:
           s += -0.0265
          else:
           s += 0.0116
         else:
          if v100 <= 0.00653144649:
           s += 0.0069
          else:
           s += 0.0622
        else:
         if v28 <= 10.365:
          if v99 <= 4.5:
           s += -0.0272
          else:
           s += -0.1453
         else:
          s += 0.0266
       else:
        if v100 <= 0.00993245085:
         if v96 <= 0.560034796:
          s += -0.0551
         else:
          s += 0.0105
        else:
         if v53 <= 0.0655595083:
          if v116 <= 0.340745397:
           s += -0.0218
          else:
           s += -0.1256
         else:
          if v111 <= 19.5:
           s += 0.0734
          else:
           s += -0.0749
      else:
       if v79 <= 406.455089:
        s += 0.0352
       else:
        s += -0.1334
    else:
     if v102 <= 0.992879082:
      if v108 <= 0.760751591:
       s += -0.1293
      else:
       if v56 <= 146.5:
        if v64 <= 0.45:
         if v117 <= 0.0444421283:
          if v6 <= 0.0371058791:
           s += -0.1781
          else:
           s += 0.0421
         else:
          s += 0.0739
        else:
         if v32 <= 0.0:
          s += 0.0432
         else:
          s += -0.1644
       else:
        s += -0.1344
     else:
      if v79 <= 6377.67264:
       s += 0.0840
      else:
       if v70 <= 0.339098959:
        s += 0.0798
       else:
        s += -0.1114
    if v108 <= 0.963365471:
     if v68 <= 0.0:
      if v99 <= 18.5:
       if v20 <= 0.0:
        if v2 <= 0.838036566:
         if v34 <= 0.0:
          if v37 <= 0.0:
           s += 0.0130
          else:
           s += -0.0610
         else:
          if v123 <= 379.455515:
           s += 0.1539
          else:
           s += -0.0862
        else:
         if v29 <= -0.12:
          if v16 <= 13.5:
           s += -0.0529
          else:
           s += 0.0026
         else:
          if v91 <= 11.5:
           s += 0.1431
          else:
           s += -0.0178
       else:
        if v79 <= 1194.22023:
         s += -0.1548
        else:
         s += -0.0028
      else:
       if v59 <= 0.00142843969:
        s += -0.0871
       else:
        if v16 <= 9.5:
         s += -0.0627
        else:
         if v45 <= 7.5:
          if v48 <= 0.0316182227:
           s += 0.1692
          else:
           s += -0.0336
         else:
          s += -0.0878
     else:
      if v68 <= 1.5:
       s += -0.1159
      else:
       s += 0.0416
    else:
     if v8 <= 0.184659091:
      if v99 <= 7.5:
       if v65 <= 0.85013369:
        if v48 <= 0.00810478581:
         s += 0.0273
        else:
         s += 0.0850
       else:
        if v116 <= 0.0124339315:
         s += 0.0796
        else:
         if v89 <= 0.223177391:
          s += 0.0168
         else:
          s += -0.1509
      else:
       s += -0.1572
     else:
      if v122 <= 0.16396191:
       if v122 <= 0.142584641:
        if v116 <= 0.55471825:
         s += -0.0981
        else:
         s += 0.0321
       else:
        s += -0.2014
      else:
       if v71 <= 0.962996884:
        if v2 <= 0.0863755355:
         if v94 <= 19.5:
          s += 0.0653
         else:
          s += -0.1367
        else:
         if v58 <= 0.00399184915:
          s += -0.0769
         else:
          s += 0.0333
       else:
        s += -0.2014
    if v108 <= 0.966789183:
     if v14 <= 31.5:
      if v43 <= 0.0:
       if v115 <= 0.111822737:
        s += -0.0610
       else:
        if v15 <= 14.5:
         if v84 <= -0.515:
          s += -0.0309
         else:
          if v101 <= 0.157585355:
           s += 0.0515
          else:
           s += -0.0468
        else:
         if v123 <= 6578.47183:
          if v114 <= 0.95956635:
           s += 0.0014
          else:
           s += -0.0623
         else:
          s += -0.1167
      else:
       if v107 <= 0.154554063:
        s += -0.1133
       else:
        s += 0.0536
     else:
      if v14 <= 33.5:
       if v88 <= 31.1:
        if v107 <= 0.023450406:
         s += -0.0016
        else:
         if v101 <= 0.0253706128:
          s += 0.1395
         else:
          s += 0.0126
       else:
        s += 0.0745
      else:
       if v37 <= 0.0:
        if v61 <= 0.000552956785:
         if v115 <= 0.845600642:
          if v29 <= -4.645:
           s += 0.0920
          else:
           s += -0.0124
         else:
          if v15 <= 16.5:
           s += 0.0485
          else:
           s += -0.0832
        else:
         if v56 <= 34.5:
          if v107 <= 0.013331769:
           s += -0.0370
          else:
           s += 0.0420
         else:
          if v102 <= 0.761701405:
           s += -0.1033
          else:
           s += -0.0065
       else:
        if v101 <= 0.136213606:
         if v33 <= 0.0:
          s += -0.0806
         else:
          s += -0.2711
        else:
         s += 0.0119
    else:
     if v90 <= 5.5:
      if v13 <= 0.000262269172:
       s += 0.0129
      else:
       if v56 <= 162.5:
        if v11 <= -2.585:
         s += -0.1446
        else:
         s += 0.0822
       else:
        s += -0.0232
     else:
      if v51 <= 0.998689527:
       if v121 <= 0.451833849:
        s += -0.1382
       else:
        s += 0.0329
      else:
       s += 0.0289
    if v108 <= 0.962186415:
     if v14 <= 28.5:
      if v107 <= 0.228859773:
       if v43 <= 0.0:
        if v49 <= 0.225135919:
         if v115 <= 0.111822737:
          s += -0.0648
         else:
          if v51 <= 9.142967e-06:
           s += -0.0425
          else:
           s += 0.0059
        else:
         if v49 <= 0.998256991:
          s += -0.1372
         else:
          if v105 <= 0.964582848:
           s += 0.0443
          else:
           s += -0.1440
       else:
        s += -0.1016
      else:
       if v53 <= 0.131954508:
        if v123 <= 5153.76206:
         s += 0.0777
        else:
         s += -0.0938
       else:
        if v78 <= 192.5:
         s += -0.1023
        else:
         s += 0.0713
     else:
      if v78 <= 253.5:
       if v76 <= 0.0:
        if v101 <= 0.883408109:
         if v66 <= 21.5:
          if v35 <= 0.0:
           s += -0.0165
          else:
           s += 0.0487
         else:
          if v121 <= 0.867156863:
           s += -0.1486
          else:
           s += 0.0587
        else:
         if v101 <= 0.999804173:
          s += 0.0446
         else:
          s += -0.0707
       else:
        if v58 <= 0.972222222:
         if v99 <= 6.5:
          if v53 <= 0.105331643:
           s += -0.0069
          else:
           s += -0.1083
         else:
          s += -0.1411
        else:
         if v107 <= 0.0146834194:
          s += -0.0843
         else:
          s += 0.1289
      else:
       if v78 <= 314.5:
        if v51 <= 0.999227821:
         s += 0.0907
        else:
         s += -0.0007
       else:
        if v78 <= 335.5:
         s += -0.0789
        else:
         if v101 <= 0.990072276:
          s += 0.0119
         else:
          s += 0.0815
    else:
     if v71 <= 0.0574425946:
      if v107 <= 0.979219391:
       s += -0.0403
      else:
       s += 0.0591
     else:
      if v57 <= 0.0938416422:
       s += 0.0566
      else:
       s += -0.0536
    if v96 <= 0.979708363:
     if v96 <= 0.0504908216:
      if v100 <= 0.00400289317:
       if v107 <= 0.997729472:
        s += -0.0697
       else:
        s += 0.1046
      else:
       s += 0.0339
     else:
      if v78 <= 243.5:
       if v21 <= 0.0:
        if v106 <= 0.971192027:
         if v78 <= 228.5:
          if v92 <= 2.355:
           s += -0.0154
          else:
           s += 0.0552
         else:
          if v63 <= 11.5:
           s += -0.0591
          else:
           s += -0.2630
        else:
         if v0 <= 26.2:
          if v42 <= 0.396969697:
           s += 0.0847
          else:
           s += -0.0318
         else:
          if v53 <= 0.0115533864:
           s += 0.0519
          else:
           s += -0.0857
       else:
        s += -0.1050
      else:
       if v78 <= 314.5:
        if v50 <= 0.999998875:
         if v62 <= 0.326666667:
          if v33 <= 0.0:
           s += 0.0843
          else:
           s += -0.0041
         else:
          s += -0.0541
        else:
         if v96 <= 0.938417755:
          s += -0.0689
         else:
          s += 0.0471
       else:
        if v63 <= 0.0:
         if v26 <= -2.025:
          s += -0.0840
         else:
          if v102 <= 0.00202522166:
           s += 0.1091
          else:
           s += 0.0206
        else:
         if v78 <= 326.5:
          if v63 <= 3.5:
           s += -0.2665
          else:
           s += -0.0105
         else:
          if v78 <= 701.5:
           s += -0.0029
          else:
           s += -0.0910
    else:
     if v102 <= 0.992879082:
      if v107 <= 0.354676034:
       if v96 <= 0.98440091:
        s += -0.0079
       else:
        s += -0.2902
      else:
       if v66 <= 36.5:
        s += 0.0778
       else:
        if v61 <= 0.0232831723:
         if v50 <= 0.947382921:
          s += 0.0405
         else:
          s += -0.2235
        else:
         s += 0.0717
     else:
      s += 0.0821
    if v11 <= 1.695:
     if v121 <= 0.279240766:
      if v97 <= 7.5:
       if v117 <= 0.977835021:
        if v82 <= 6.5:
         if v9 <= 0.0741758242:
          if v110 <= 0.000626212958:
           s += 0.0527
          else:
           s += -0.0316
         else:
          if v58 <= 0.0598507463:
           s += 0.0533
          else:
           s += -0.0626
        else:
         if v6 <= 0.0:
          s += 0.0091
         else:
          s += 0.1060
       else:
        if v59 <= 0.969491777:
         if v54 <= 0.00954562387:
          if v59 <= 0.00642181087:
           s += -0.0619
          else:
           s += -0.2480
         else:
          if v92 <= 0.925:
           s += -0.0761
          else:
           s += 0.0188
        else:
         s += 0.0511
      else:
       if v59 <= 0.950204876:
        if v92 <= 0.41:
         s += -0.0649
        else:
         s += 0.0081
       else:
        s += -0.1595
     else:
      if v123 <= 6987.53642:
       if v52 <= 0.803746499:
        if v59 <= 0.831681236:
         if v0 <= 8.2:
          if v63 <= 11.5:
           s += 0.0340
          else:
           s += -0.0655
         else:
          if v54 <= 0.337469652:
           s += -0.0127
          else:
           s += 0.1195
        else:
         if v0 <= 11.3:
          if v62 <= 0.184659091:
           s += 0.0013
          else:
           s += -0.1680
         else:
          s += 0.0695
       else:
        s += -0.0285
      else:
       s += -0.0554
    else:
     if v123 <= 6987.53642:
      if v45 <= 5.5:
       if v121 <= 0.831560284:
        if v54 <= 0.337469652:
         if v123 <= 1478.63166:
          if v71 <= 0.939660044:
           s += 0.0940
          else:
           s += -0.0304
         else:
          s += 0.0436
        else:
         s += -0.0662
       else:
        if v123 <= 1294.43621:
         s += -0.0734
        else:
         s += 0.0429
      else:
       s += -0.0044
     else:
      s += -0.0765
    if v96 <= 0.979708363:
     if v99 <= 8.5:
      if v46 <= 10.5:
       if v39 <= 3.5:
        if v78 <= 243.5:
         if v77 <= 0.0:
          if v79 <= 569.346909:
           s += 0.0162
          else:
           s += -0.0225
         else:
          if v79 <= 70.8102251:
           s += -0.1684
          else:
           s += -0.0430
        else:
         if v79 <= 7772.41941:
          if v78 <= 575.5:
           s += 0.0278
          else:
           s += -0.0085
         else:
          if v96 <= 0.932725671:
           s += -0.1102
          else:
           s += 0.0128
       else:
        if v0 <= 5.1:
         if v96 <= 0.648991867:
          if v29 <= -2.815:
           s += 0.0316
          else:
           s += -0.1011
         else:
          s += 0.0784
        else:
         s += -0.1993
      else:
       if v79 <= 1398.69107:
        s += 0.1396
       else:
        s += -0.0703
     else:
      if v63 <= 9.5:
       if v50 <= 0.0:
        if v96 <= 0.717680744:
         s += -0.0974
        else:
         s += 0.0627
       else:
        if v46 <= 10.5:
         if v105 <= 0.942039584:
          if v78 <= 98.5:
           s += 0.0265
          else:
           s += -0.0855
         else:
          s += 0.0784
        else:
         if v108 <= 0.959277957:
          if v99 <= 26.5:
           s += 0.0755
          else:
           s += -0.0197
         else:
          s += -0.1474
      else:
       s += 0.0767
    else:
     if v99 <= 4.5:
      if v29 <= -11.01:
       if v0 <= 31.1:
        s += -0.2150
       else:
        s += 0.0570
      else:
       if v67 <= 74.5:
        s += 0.0816
       else:
        if v50 <= 0.967042235:
         s += -0.1447
        else:
         s += 0.0281
     else:
      if v79 <= 1130.69375:
       if v78 <= 143.5:
        s += -0.0015
       else:
        s += -0.1694
      else:
       s += 0.0777
    if v96 <= 0.97832385:
     if v96 <= 0.073611792:
      if v73 <= 7.5:
       s += -0.0665
      else:
       if v107 <= 0.00346047922:
        s += -0.0491
       else:
        if v28 <= 1.39:
         s += -0.0394
        else:
         if v69 <= 0.625541288:
          if v62 <= 0.101724138:
           s += 0.3635
          else:
           s += 0.0734
         else:
          s += -0.0061
     else:
      if v9 <= 0.229020979:
       if v78 <= 253.5:
        if v79 <= 569.346909:
         if v46 <= 4.5:
          if v84 <= 0.63:
           s += -0.0289
          else:
           s += 0.0269
         else:
          if v99 <= 9.5:
           s += 0.0605
          else:
           s += -0.0235
        else:
         if v121 <= 0.167948718:
          if v8 <= 0.447222222:
           s += -0.0997
          else:
           s += -0.0394
         else:
          if v78 <= 228.5:
           s += -0.0123
          else:
           s += -0.0784
       else:
        if v78 <= 314.5:
         if v46 <= 2.5:
          if v121 <= 0.167948718:
           s += -0.1000
          else:
           s += 0.0266
         else:
          if v106 <= 0.0914983225:
           s += -0.0082
          else:
           s += 0.0844
        else:
         if v28 <= 12.205:
          if v79 <= 4768.91384:
           s += -0.0058
          else:
           s += -0.1017
         else:
          if v39 <= 3.5:
           s += 0.0469
          else:
           s += -0.0817
      else:
       if v28 <= 3.34:
        if v63 <= 0.0:
         if v108 <= 0.712628045:
          s += 0.0737
         else:
          s += -0.0561
        else:
         s += -0.0735
       else:
        s += 0.0749
    else:
     if v99 <= 4.5:
      if v123 <= 7914.03357:
       if v109 <= 0.00152127017:
        s += -0.0521
       else:
        s += 0.0778
      else:
       s += -0.0449
     else:
      if v28 <= 6.165:
       s += -0.1280
      else:
       s += 0.0718
    if v11 <= -1.18:
     if v104 <= 0.0628987397:
      if v63 <= 6.5:
       if v121 <= 0.400729927:
        if v119 <= 0.976927565:
         s += -0.0631
        else:
         s += 0.0299
       else:
        if v38 <= 0.0:
         if v15 <= 24.5:
          s += -0.0127
         else:
          s += 0.0836
        else:
         s += -0.0725
      else:
       s += 0.0481
     else:
      if v102 <= 0.0391905613:
       s += 0.1532
      else:
       s += 0.0062
    else:
     if v68 <= 0.0:
      if v27 <= -0.19:
       if v26 <= 0.755:
        if v27 <= -0.23:
         if v29 <= -1.035:
          if v104 <= 0.567289118:
           s += -0.0216
          else:
           s += -0.1540
         else:
          if v102 <= 0.416236517:
           s += 0.0685
          else:
           s += -0.0034
        else:
         if v74 <= 301.5:
          s += -0.1734
         else:
          s += 0.0873
       else:
        s += 0.0886
      else:
       if v74 <= 76.5:
        if v102 <= 0.0828325185:
         if v122 <= 0.124217391:
          if v11 <= 1.575:
           s += -0.1023
          else:
           s += 0.0631
         else:
          if v15 <= 9.5:
           s += -0.0515
          else:
           s += 0.0185
        else:
         if v0 <= 47.1:
          if v4 <= 1.5:
           s += 0.0350
          else:
           s += -0.0158
         else:
          if v119 <= 0.888867618:
           s += 0.0910
          else:
           s += 0.0387
       else:
        if v0 <= 5.1:
         if v15 <= 14.5:
          s += 0.0757
         else:
          if v121 <= 0.996062992:
           s += -0.0137
          else:
           s += 0.0511
        else:
         if v121 <= 0.957427536:
          if v102 <= 0.129284599:
           s += 0.0130
          else:
           s += -0.0291
         else:
          s += -0.0678
     else:
      if v68 <= 1.5:
       s += -0.0998
      else:
       s += 0.0514
    if v96 <= 0.979708363:
     if v78 <= 253.5:
      if v43 <= 0.0:
       if v21 <= 0.0:
        if v77 <= 0.0:
         if v96 <= 0.184355137:
          if v107 <= 0.0182916965:
           s += -0.0544
          else:
           s += 0.0303
         else:
          if v59 <= 0.0:
           s += 0.0419
          else:
           s += -0.0067
        else:
         if v29 <= -6.675:
          s += -0.1532
         else:
          if v29 <= -4.825:
           s += 0.1042
          else:
           s += -0.0402
       else:
        s += -0.0777
      else:
       if v27 <= 1.4:
        if v28 <= 8.495:
         s += -0.1203
        else:
         if v74 <= 78.5:
          s += 0.0298
         else:
          s += -0.1124
       else:
        if v28 <= 6.45:
         s += 0.0995
        else:
         s += -0.0597
     else:
      if v76 <= 13.5:
       if v123 <= 4172.60061:
        if v39 <= 1.5:
         if v74 <= 56.5:
          if v69 <= 0.516703122:
           s += 0.0393
          else:
           s += -0.0232
         else:
          if v28 <= -8.145:
           s += -0.0449
          else:
           s += 0.0597
        else:
         s += -0.0350
       else:
        if v78 <= 575.5:
         if v28 <= 16.605:
          if v29 <= -1.135:
           s += -0.0028
          else:
           s += 0.0772
         else:
          if v74 <= 209.5:
           s += -0.0159
          else:
           s += -0.2707
        else:
         if v28 <= 10.955:
          if v70 <= 0.6726769:
           s += -0.1602
          else:
           s += 0.0200
         else:
          if v29 <= -3.695:
           s += -0.0644
          else:
           s += 0.0910
      else:
       if v28 <= 4.245:
        s += -0.1068
       else:
        s += 0.0024
    else:
     if v29 <= -6.675:
      if v118 <= 0.959250526:
       s += -0.1750
      else:
       s += 0.0662
     else:
      s += 0.0665
    if v11 <= 1.725:
     if v99 <= 7.5:
      if v46 <= 10.5:
       if v39 <= 3.5:
        if v103 <= 0.999828032:
         if v14 <= 25.5:
          if v108 <= 0.895638095:
           s += -0.0230
          else:
           s += 0.0434
         else:
          if v104 <= 0.940485995:
           s += 0.0144
          else:
           s += -0.1681
        else:
         if v108 <= 0.933732851:
          if v14 <= 33.5:
           s += -0.0131
          else:
           s += -0.1295
         else:
          if v74 <= 68.5:
           s += 0.0603
          else:
           s += -0.0619
       else:
        if v0 <= 5.1:
         if v74 <= 68.5:
          s += -0.0963
         else:
          if v11 <= -1.62:
           s += -0.0989
          else:
           s += 0.0390
        else:
         s += -0.1834
      else:
       if v102 <= 0.930222971:
        s += 0.1562
       else:
        s += -0.0224
     else:
      if v121 <= 0.270551802:
       if v92 <= 1.545:
        if v97 <= 2.5:
         s += 0.0582
        else:
         s += -0.0814
       else:
        s += 0.0433
      else:
       if v107 <= 0.900420059:
        if v35 <= 0.0:
         s += -0.0317
        else:
         if v62 <= 0.0919661734:
          if v69 <= 0.575856731:
           s += 0.1479
          else:
           s += 0.0188
         else:
          s += -0.0777
       else:
        s += 0.0965
    else:
     if v74 <= 82.5:
      if v103 <= 0.068963216:
       s += -0.0058
      else:
       if v26 <= -1.085:
        s += -0.0383
       else:
        s += 0.0677
     else:
      if v18 <= 0.0:
       if v51 <= 0.977307421:
        if v102 <= 0.0391905613:
         s += -0.0242
        else:
         s += -0.1821
       else:
        if v102 <= 0.999804156:
         s += 0.0514
        else:
         s += -0.1036
      else:
       if v103 <= 0.999491764:
        s += 0.0359
       else:
        s += -0.0532
    if v96 <= 0.979708363:
     if v123 <= 1246.06448:
      if v73 <= 3.5:
       if v79 <= 1150.20439:
        if v92 <= 1.375:
         if v107 <= 0.917065737:
          if v65 <= 0.346279537:
           s += -0.0466
          else:
           s += 0.0001
         else:
          if v74 <= 9.5:
           s += -0.1692
          else:
           s += -0.0563
        else:
         if v12 <= 0.0:
          if v80 <= 21.1:
           s += 0.0011
          else:
           s += 0.0782
         else:
          s += -0.0941
       else:
        if v47 <= 0.0:
         s += -0.2265
        else:
         s += -0.0589
      else:
       if v107 <= 0.067012247:
        if v116 <= 0.0841768148:
         s += -0.0580
        else:
         if v36 <= 0.0:
          if v122 <= 0.142584641:
           s += -0.0438
          else:
           s += 0.0764
         else:
          s += -0.0729
       else:
        if v79 <= 569.346909:
         s += 0.0517
        else:
         if v28 <= 12.365:
          s += -0.0490
         else:
          s += 0.0781
     else:
      if v66 <= 1.5:
       if v22 <= 0.0:
        if v107 <= 0.140969701:
         if v14 <= 30.5:
          if v79 <= 1307.34478:
           s += 0.0704
          else:
           s += -0.0201
         else:
          s += 0.0700
        else:
         if v122 <= 0.313270356:
          s += 0.0777
         else:
          s += -0.0474
       else:
        s += -0.0635
      else:
       if v28 <= -8.145:
        s += -0.0953
       else:
        if v96 <= 0.938417755:
         if v116 <= 0.981918408:
          if v79 <= 406.455089:
           s += 0.0502
          else:
           s += -0.0123
         else:
          s += -0.0789
        else:
         if v64 <= 0.45:
          if v66 <= 99.5:
           s += 0.0522
          else:
           s += -0.0232
         else:
          s += -0.0544
    else:
     if v56 <= 155.5:
      s += 0.0681
     else:
      s += -0.0329
    if v11 <= -1.18:
     if v16 <= 12.5:
      if v9 <= 0.0465367965:
       s += -0.0555
      else:
       s += -0.0051
     else:
      if v106 <= 0.0451514584:
       s += -0.0796
      else:
       if v39 <= 0.0:
        s += 0.0585
       else:
        s += -0.0744
    else:
     if v103 <= 0.0854092082:
      if v74 <= 104.5:
       if v60 <= 32.5:
        if v110 <= 0.675015017:
         if v29 <= -1.295:
          s += -0.0334
         else:
          if v74 <= 4.5:
           s += 0.0936
          else:
           s += -0.1144
        else:
         if v14 <= 11.5:
          s += -0.0780
         else:
          if v117 <= 0.953762725:
           s += 0.0253
          else:
           s += -0.0590
       else:
        if v52 <= 0.889499389:
         s += 0.0521
        else:
         s += -0.0610
      else:
       if v16 <= 24.5:
        s += 0.0246
       else:
        s += -0.1729
     else:
      if v74 <= 68.5:
       if v121 <= 0.250984252:
        if v16 <= 10.5:
         if v103 <= 0.995891538:
          if v106 <= 0.83128348:
           s += 0.0383
          else:
           s += -0.0533
         else:
          s += -0.0423
        else:
         if v58 <= 0.329004329:
          if v69 <= 0.266017747:
           s += -0.0422
          else:
           s += 0.0861
         else:
          s += -0.0641
       else:
        if v24 <= 0.0:
         if v14 <= 32.5:
          if v81 <= 0.863916947:
           s += 0.0253
          else:
           s += -0.0555
         else:
          if v55 <= 1.5:
           s += 0.0515
          else:
           s += -0.0989
        else:
         if v121 <= 0.855844156:
          if v103 <= 0.994717467:
           s += -0.0844
          else:
           s += 0.0726
         else:
          s += -0.1485
      else:
       if v66 <= 9.5:
        if v49 <= 0.139875967:
         s += 0.0185
        else:
         s += -0.0820
       else:
        s += -0.0246
    if v96 <= 0.979708363:
     if v96 <= 0.0504908216:
      if v100 <= 0.00400289317:
       if v23 <= 0.0:
        if v102 <= 0.999395599:
         s += -0.0684
        else:
         s += 0.0233
       else:
        if v28 <= 2.925:
         s += -0.0580
        else:
         s += 0.2029
      else:
       s += 0.0646
     else:
      if v108 <= 0.978312187:
       if v108 <= 0.969482291:
        if v43 <= 0.0:
         if v28 <= 10.365:
          if v30 <= 0.0:
           s += 0.0010
          else:
           s += -0.0511
         else:
          if v53 <= 0.76457239:
           s += 0.0251
          else:
           s += -0.0442
        else:
         if v43 <= 0.0:
          if v108 <= 0.696093193:
           s += -0.1011
          else:
           s += 0.0055
         else:
          if v28 <= 7.36:
           s += 0.0636
          else:
           s += -0.0579
       else:
        s += 0.0550
      else:
       if v74 <= 9.5:
        if v3 <= 0.281365741:
         if v113 <= 0.617071888:
          s += -0.1094
         else:
          s += 0.0431
        else:
         s += -0.2270
       else:
        if v115 <= 0.992532683:
         if v121 <= 0.286607143:
          if v61 <= 0.00264255021:
           s += 0.0554
          else:
           s += -0.1001
         else:
          if v28 <= 4:
           s += -0.0780
          else:
           s += 0.0162
        else:
         s += 0.0666
    else:
     if v108 <= 0.895638095:
      if v102 <= 0.993448358:
       if v56 <= 16.5:
        s += -0.0242
       else:
        s += -0.2242
      else:
       s += 0.0743
     else:
      if v61 <= 0.125682748:
       if v56 <= 155.5:
        s += 0.0785
       else:
        if v74 <= 64.5:
         s += 0.0720
        else:
         if v56 <= 182:
          s += -0.1813
         else:
          s += 0.0222
      else:
       if v56 <= 4.5:
        s += -0.2379
       else:
        s += 0.0477
    if v39 <= 3.5:
     if v15 <= 8.5:
      if v106 <= 0.878098424:
       if v44 <= 3.5:
        s += -0.1984
       else:
        s += -0.0869
      else:
       s += 0.0403
     else:
      if v37 <= 0.0:
       if v40 <= 0.0:
        if v121 <= 0.270551802:
         if v9 <= 0.0741758242:
          if v79 <= 459.912331:
           s += 0.0035
          else:
           s += -0.0342
         else:
          if v105 <= 0.0831805899:
           s += -0.0323
          else:
           s += 0.0609
        else:
         if v100 <= 0.0309417395:
          if v22 <= 0.0:
           s += 0.0119
          else:
           s += -0.0596
         else:
          if v121 <= 0.733854167:
           s += 0.0624
          else:
           s += -0.0725
       else:
        s += -0.0846
      else:
       if v106 <= 0.890523465:
        if v102 <= 0.993712572:
         if v90 <= 2.5:
          s += -0.2128
         else:
          if v90 <= 5.5:
           s += 0.0118
          else:
           s += -0.1212
        else:
         if v59 <= 0.697343633:
          s += -0.0515
         else:
          s += 0.0501
       else:
        if v87 <= 6.5:
         if v100 <= 0.000945349319:
          s += -0.0546
         else:
          if v109 <= 0.126784021:
           s += -0.0182
          else:
           s += 0.0919
        else:
         if v35 <= 0.0:
          s += -0.1017
         else:
          if v116 <= 0.905527993:
           s += -0.0523
          else:
           s += 0.0760
    else:
     if v8 <= 0.65942029:
      if v1 <= 7.75134409:
       if v105 <= 0.77898627:
        s += -0.0498
       else:
        s += -0.1316
      else:
       s += 0.0172
     else:
      if v74 <= 68.5:
       if v100 <= 0.000720021207:
        s += -0.0938
       else:
        s += 0.0053
      else:
       if v35 <= 0.0:
        if v121 <= 0.498031496:
         s += 0.0057
        else:
         s += 0.0893
       else:
        s += -0.0537
    if v96 <= 0.980898543:
     if v15 <= 8.5:
      if v106 <= 0.878098424:
       s += -0.1265
      else:
       s += 0.0313
     else:
      if v15 <= 14.5:
       if v109 <= 0.0936832529:
        if v15 <= 9.5:
         if v97 <= 2.5:
          s += 0.0374
         else:
          s += -0.0977
        else:
         s += 0.0607
       else:
        if v76 <= 1.5:
         if v29 <= -0.265:
          if v29 <= -0.345:
           s += 0.0443
          else:
           s += -0.1280
         else:
          if v96 <= 0.9635347:
           s += 0.1170
          else:
           s += -0.0159
        else:
         if v36 <= 0.0:
          if v61 <= 0.669814909:
           s += 0.0290
          else:
           s += -0.0825
         else:
          if v28 <= 53.33:
           s += -0.1121
          else:
           s += 0.0567
      else:
       if v41 <= 0.0274024024:
        if v9 <= 0.155870445:
         if v28 <= -8.145:
          s += -0.0845
         else:
          if v29 <= -4.825:
           s += 0.0385
          else:
           s += -0.0188
        else:
         if v28 <= 3.34:
          if v56 <= 86.5:
           s += 0.0047
          else:
           s += -0.1328
         else:
          s += 0.0551
       else:
        if v119 <= 0.762038904:
         if v122 <= 0.493938247:
          if v110 <= 0.988934808:
           s += 0.0558
          else:
           s += -0.0224
         else:
          if v122 <= 0.539912085:
           s += -0.1127
          else:
           s += 0.0083
        else:
         if v47 <= 0.0:
          if v87 <= 5.5:
           s += -0.1913
          else:
           s += -0.0033
         else:
          if v96 <= 0.67366304:
           s += -0.0411
          else:
           s += 0.0154
    else:
     if v15 <= 33.5:
      if v56 <= 155.5:
       s += 0.0697
      else:
       if v56 <= 168.5:
        s += -0.2000
       else:
        s += 0.0215
     else:
      s += -0.1313
    if v68 <= 0.0:
     if v11 <= 1.695:
      if v11 <= -1.18:
       if v104 <= 0.319323504:
        if v66 <= 13.5:
         if v63 <= 4.5:
          if v66 <= 12.5:
           s += -0.0447
          else:
           s += -0.1911
         else:
          if v54 <= 0.0760978416:
           s += 0.0714
          else:
           s += -0.0386
        else:
         if v54 <= 0.222256504:
          if v109 <= 0.996352595:
           s += -0.0184
          else:
           s += 0.0728
         else:
          s += 0.0999
       else:
        s += 0.0708
      else:
       if v37 <= 0.0:
        if v60 <= 24.5:
         if v14 <= 25.5:
          if v123 <= 431.054563:
           s += 0.0358
          else:
           s += -0.0326
         else:
          if v14 <= 33.5:
           s += 0.0322
          else:
           s += -0.0096
        else:
         if v66 <= 28.5:
          if v123 <= 4172.60061:
           s += 0.0476
          else:
           s += -0.0168
         else:
          if v28 <= 4.845:
           s += -0.0530
          else:
           s += 0.0291
       else:
        if v122 <= 0.532830417:
         if v102 <= 0.991758069:
          s += -0.0971
         else:
          s += -0.0037
        else:
         s += 0.0236
     else:
      if v123 <= 6578.47183:
       if v122 <= 0.376620314:
        if v27 <= -0.39:
         if v66 <= 3.5:
          s += -0.0283
         else:
          s += 0.0634
        else:
         s += 0.0593
       else:
        if v17 <= 0.0:
         if v109 <= 0.708305539:
          if v28 <= 7.705:
           s += 0.0658
          else:
           s += -0.0352
         else:
          if v123 <= 3305.70304:
           s += -0.1144
          else:
           s += 0.0220
        else:
         if v122 <= 0.37833119:
          s += -0.1489
         else:
          s += 0.0463
      else:
       s += -0.0639
    else:
     if v68 <= 1.5:
      s += -0.0957
     else:
      s += 0.0335
    if v99 <= 8.5:
     if v39 <= 2.5:
      if v15 <= 8.5:
       s += -0.0965
      else:
       if v0 <= 49.1:
        if v34 <= 0.0:
         if v110 <= 0.988934808:
          if v16 <= 14.5:
           s += 0.0041
          else:
           s += 0.0381
         else:
          s += -0.0606
        else:
         if v123 <= 379.455515:
          s += 0.1201
         else:
          if v105 <= 0.172549561:
           s += -0.0939
          else:
           s += 0.0470
       else:
        if v66 <= 36.5:
         if v121 <= 0.948684211:
          if v32 <= 0.0:
           s += 0.0641
          else:
           s += -0.0082
         else:
          s += -0.1212
        else:
         if v54 <= 0.0382002531:
          if v71 <= 0.537375522:
           s += -0.1070
          else:
           s += 0.0237
         else:
          if v102 <= 0.9997577:
           s += 0.0705
          else:
           s += -0.0748
     else:
      if v8 <= 0.195238095:
       s += -0.1204
      else:
       if v2 <= 0.641565452:
        if v48 <= 0.00140485332:
         if v108 <= 0.696093193:
          if v49 <= 0.0188334305:
           s += 0.0161
          else:
           s += -0.0947
         else:
          s += 0.0825
        else:
         s += -0.1363
       else:
        s += -0.0875
    else:
     if v121 <= 0.429475588:
      if v118 <= 0.507799418:
       if v64 <= 0.522727273:
        if v102 <= 0.610596298:
         s += -0.0931
        else:
         if v108 <= 0.0613648179:
          s += -0.0962
         else:
          s += 0.0666
       else:
        if v48 <= 0.000503904697:
         s += -0.0505
        else:
         s += 0.1764
      else:
       if v118 <= 0.919728778:
        s += 0.0433
       else:
        s += -0.0558
     else:
      if v103 <= 0.00885424414:
       s += -0.0441
      else:
       if v123 <= 495.847973:
        s += -0.0516
       else:
        if v59 <= 0.0:
         s += -0.0052
        else:
         s += 0.0673
    if v96 <= 0.947549767:
     if v118 <= 0.975386237:
      if v15 <= 8.5:
       s += -0.0977
      else:
       if v110 <= 0.364589507:
        if v98 <= 8.5:
         if v122 <= 0.043638956:
          s += 0.0558
         else:
          if v122 <= 0.124217391:
           s += -0.0464
          else:
           s += -0.0006
        else:
         if v63 <= 9.5:
          s += -0.0893
         else:
          s += 0.0621
       else:
        if v44 <= 32:
         if v110 <= 0.988934808:
          if v93 <= 0.875:
           s += 0.0061
          else:
           s += 0.0733
         else:
          s += -0.0643
        else:
         if v110 <= 0.911293043:
          if v59 <= 0.128097642:
           s += 0.1478
          else:
           s += 0.0065
         else:
          if v59 <= 0.0888643717:
           s += 0.0358
          else:
           s += -0.0719
     else:
      if v112 <= 3.5:
       s += 0.0846
      else:
       s += -0.0319
    else:
     if v103 <= 0.906398788:
      if v63 <= 9.5:
       if v54 <= 0.0198662368:
        if v59 <= 0.999912753:
         s += 0.0668
        else:
         s += -0.0867
       else:
        if v98 <= 4.5:
         s += -0.1130
        else:
         s += 0.0201
      else:
       if v107 <= 0.434152095:
        s += -0.2508
       else:
        s += 0.0241
     else:
      if v66 <= 66.5:
       if v33 <= 0.0:
        if v47 <= 0.0:
         if v107 <= 0.208744485:
          s += -0.1698
         else:
          s += 0.0450
        else:
         s += 0.0654
       else:
        if v2 <= 0.14298991:
         if v69 <= 0.48143553:
          if v27 <= 0.355:
           s += 0.0641
          else:
           s += -0.1165
         else:
          s += 0.0823
        else:
         s += -0.1873
      else:
       if v74 <= 64.5:
        s += 0.0592
       else:
        if v103 <= 0.999889307:
         s += 0.0019
        else:
         s += -0.1417
    if v121 <= 0.201190476:
     if v27 <= 2.675:
      if v99 <= 8.5:
       if v46 <= 10.5:
        if v9 <= 0.102631579:
         if v1 <= 1.33333333:
          s += -0.1421
         else:
          if v0 <= 8.2:
           s += 0.0066
          else:
           s += -0.0301
        else:
         s += 0.0432
       else:
        s += 0.1291
      else:
       s += -0.0681
     else:
      if v2 <= 0.381265664:
       if v28 <= 6.255:
        s += -0.0069
       else:
        s += -0.1286
      else:
       s += 0.0210
    else:
     if v77 <= 0.0:
      if v100 <= 0.0350101856:
       if v122 <= 0.124217391:
        if v51 <= 0.128802322:
         s += -0.0819
        else:
         s += -0.0068
       else:
        if v0 <= 5.1:
         if v79 <= 3081.86147:
          s += 0.0415
         else:
          if v79 <= 3124.49882:
           s += -0.1996
          else:
           s += -0.0063
        else:
         if v39 <= 3.5:
          if v113 <= 0.990095464:
           s += 0.0094
          else:
           s += -0.0455
         else:
          s += -0.1489
      else:
       if v111 <= 49.5:
        if v27 <= 0.735:
         if v47 <= 0.0:
          s += -0.0700
         else:
          s += 0.0452
        else:
         s += 0.0856
       else:
        s += -0.0689
     else:
      if v28 <= -8.145:
       if v71 <= 0.528789104:
        if v122 <= 0.440183698:
         s += -0.0749
        else:
         s += -0.3013
       else:
        s += 0.0485
      else:
       if v79 <= 4768.91384:
        if v104 <= 0.617317375:
         if v62 <= 0.233566434:
          if v28 <= 9.49:
           s += -0.0097
          else:
           s += 0.0405
         else:
          s += -0.0647
        else:
         s += -0.0970
       else:
        if v122 <= 0.469857404:
         if v28 <= 12.905:
          s += -0.1596
         else:
          s += 0.1144
        else:
         s += -0.1622
    if v96 <= 0.988425492:
     if v78 <= 243.5:
      if v84 <= 0.06:
       if v42 <= 0.188344595:
        if v0 <= 47.1:
         if v0 <= 10.4:
          s += -0.0225
         else:
          if v13 <= 21.8985782:
           s += -0.0662
          else:
           s += -0.0072
        else:
         if v111 <= 45.5:
          s += 0.0321
         else:
          s += -0.0789
       else:
        if v2 <= 0.813029661:
         s += 0.0441
        else:
         s += -0.0710
      else:
       if v13 <= 3.10249898:
        if v2 <= 0.641565452:
         if v119 <= 0.782644409:
          s += 0.0507
         else:
          if v96 <= 0.498150296:
           s += -0.0495
          else:
           s += 0.0266
        else:
         s += -0.0242
       else:
        if v54 <= 0.040319394:
         if v81 <= 0.0211373984:
          if v7 <= 0.0:
           s += -0.0974
          else:
           s += -0.0156
         else:
          s += -0.1351
        else:
         s += 0.0232
     else:
      if v62 <= 0.196153846:
       if v78 <= 575.5:
        if v44 <= 5.5:
         if v96 <= 0.929962853:
          if v15 <= 25.5:
           s += -0.0031
          else:
           s += 0.1134
         else:
          s += 0.0497
        else:
         if v37 <= 0.0:
          if v78 <= 249.5:
           s += -0.1316
          else:
           s += 0.0647
         else:
          s += -0.0661
       else:
        if v78 <= 591.5:
         if v71 <= 0.317925608:
          s += 0.0349
         else:
          s += -0.1119
        else:
         if v64 <= 0.316666667:
          s += 0.0335
         else:
          s += -0.0586
      else:
       if v107 <= 0.198082907:
        if v111 <= -36.5:
         s += 0.0829
        else:
         if v78 <= 856.5:
          s += -0.0731
         else:
          s += 0.1206
       else:
        if v66 <= 20.5:
         s += 0.0924
        else:
         s += -0.0566
    else:
     s += 0.0633
    if v96 <= 0.96489695:
     if v115 <= 0.97712503:
      if v68 <= 0.0:
       if v39 <= 2.5:
        if v54 <= 0.893969697:
         if v40 <= 0.0:
          if v76 <= 10.5:
           s += 0.0119
          else:
           s += -0.0345
         else:
          s += -0.0717
        else:
         if v74 <= 164.5:
          s += -0.0628
         else:
          s += 0.0768
       else:
        if v8 <= 0.195238095:
         s += -0.1100
        else:
         if v51 <= 0.999909051:
          s += -0.0340
         else:
          s += 0.0561
      else:
       if v79 <= 406.455089:
        s += 0.0339
       else:
        s += -0.1003
     else:
      if v84 <= 0.06:
       if v111 <= 4.5:
        s += 0.0371
       else:
        if v74 <= 11.5:
         s += -0.1166
        else:
         if v113 <= 0.987008261:
          if v119 <= 0.961496549:
           s += -0.0502
          else:
           s += 0.0221
         else:
          s += -0.1178
      else:
       if v123 <= 463.040724:
        s += 0.0527
       else:
        s += -0.0139
    else:
     if v123 <= 2013.40368:
      if v70 <= 0.86303032:
       if v29 <= -6.675:
        s += -0.0607
       else:
        if v4 <= 1.5:
         s += 0.0813
        else:
         if v29 <= -0.145:
          s += 0.0626
         else:
          if v48 <= 0.0509748119:
           s += -0.1480
          else:
           s += 0.0515
      else:
       if v49 <= 0.999612384:
        s += 0.0474
       else:
        if v105 <= 0.963772044:
         if v105 <= 0.940475158:
          s += -0.0556
         else:
          s += -0.4192
        else:
         s += 0.0386
     else:
      if v123 <= 2079.40416:
       if v78 <= 235.5:
        if v96 <= 0.986988712:
         s += -0.3457
        else:
         s += -0.0782
       else:
        s += 0.0439
      else:
       if v74 <= 78.5:
        s += 0.0541
       else:
        s += -0.0157
    if v77 <= 0.0:
     if v99 <= 3.5:
      if v117 <= 0.433092182:
       s += -0.0101
      else:
       if v27 <= -0.19:
        if v27 <= -0.23:
         if v79 <= 349.344438:
          if v108 <= 0.80716757:
           s += -0.0891
          else:
           s += 0.0637
         else:
          if v71 <= 0.0673539421:
           s += -0.0784
          else:
           s += 0.0350
        else:
         if v106 <= 0.933240836:
          s += 0.0435
         else:
          s += -0.1866
       else:
        if v101 <= 0.997961099:
         if v114 <= 0.983373479:
          if v34 <= 0.0:
           s += 0.0566
          else:
           s += -0.0760
         else:
          s += 0.0092
        else:
         s += 0.0009
     else:
      if v44 <= 1.5:
       s += -0.1197
      else:
       if v17 <= 0.0:
        if v99 <= 18.5:
         if v122 <= 0.493126523:
          if v44 <= 4.5:
           s += -0.0250
          else:
           s += 0.0667
         else:
          if v27 <= -0.39:
           s += 0.0855
          else:
           s += -0.0476
        else:
         if v106 <= 0.851227155:
          s += -0.0651
         else:
          s += 0.0451
       else:
        if v65 <= 0.0197049117:
         if v72 <= 3.5:
          if v107 <= 0.0289548405:
           s += -0.0451
          else:
           s += 0.0222
         else:
          if v27 <= 0.23:
           s += 0.0095
          else:
           s += 0.0966
        else:
         if v85 <= -1.335:
          s += 0.0327
         else:
          if v79 <= 4694.19064:
           s += -0.0561
          else:
           s += 0.0542
    else:
     if v77 <= 3.5:
      if v101 <= 0.992036907:
       s += -0.0721
      else:
       s += 0.0514
     else:
      if v106 <= 0.961140194:
       if v99 <= 16.5:
        if v123 <= 5109.1046:
         s += 0.0080
        else:
         s += -0.0467
       else:
        s += -0.0855
      else:
       s += -0.0839
    if v96 <= 0.987968029:
     if v78 <= 243.5:
      if v78 <= 228.5:
       if v16 <= 6.5:
        if v51 <= 0.219981775:
         if v29 <= -0.855:
          s += -0.0710
         else:
          s += 0.1089
        else:
         if v79 <= 70.8102251:
          if v0 <= 15.1:
           s += -0.0385
          else:
           s += -0.1625
         else:
          if v51 <= 0.997972032:
           s += -0.0830
          else:
           s += -0.0156
       else:
        if v123 <= 431.054563:
         if v16 <= 12.5:
          if v15 <= 22.5:
           s += 0.1020
          else:
           s += -0.0077
         else:
          s += 0.1013
        else:
         if v123 <= 945.288468:
          if v101 <= 0.266642134:
           s += -0.0511
          else:
           s += 0.0193
         else:
          if v79 <= 938.170289:
           s += 0.0478
          else:
           s += -0.0037
      else:
       if v63 <= 11.5:
        if v29 <= -0.12:
         if v16 <= 5.5:
          s += 0.1001
         else:
          if v105 <= 0.856971597:
           s += -0.0354
          else:
           s += -0.1264
        else:
         s += 0.0649
       else:
        s += -0.2453
     else:
      if v14 <= 29.5:
       if v15 <= 13.5:
        if v63 <= 17.5:
         if v76 <= 20.5:
          if v39 <= 1.5:
           s += 0.0507
          else:
           s += -0.0658
         else:
          s += -0.0847
        else:
         s += -0.1007
       else:
        if v102 <= 0.150455526:
         if v45 <= 6.5:
          if v45 <= 5.5:
           s += -0.0128
          else:
           s += 0.1179
         else:
          s += -0.0713
        else:
         s += -0.0795
      else:
       if v15 <= 6.5:
        s += -0.1451
       else:
        s += 0.0259
    else:
     if v60 <= 38.5:
      s += 0.0875
     else:
      if v51 <= 0.999883974:
       s += -0.1016
      else:
       s += 0.0595
    if v121 <= 0.201190476:
     if v105 <= 0.933283118:
      if v99 <= 8.5:
       if v60 <= 9.5:
        if v84 <= -1.245:
         s += -0.0643
        else:
         if v14 <= 16:
          if v107 <= 0.013331769:
           s += 0.1398
          else:
           s += 0.0023
         else:
          if v14 <= 27:
           s += -0.0568
          else:
           s += 0.0049
       else:
        if v66 <= 27.5:
         s += 0.0492
        else:
         if v107 <= 0.450233576:
          s += -0.1099
         else:
          s += 0.0399
      else:
       s += -0.0606
     else:
      if v95 <= 0.0:
       s += 0.0895
      else:
       if v86 <= 20.5:
        s += -0.0586
       else:
        s += -0.2108
    else:
     if v100 <= 0.0328183536:
      if v0 <= 7.1:
       if v59 <= 0.0163154159:
        if v16 <= 5.5:
         if v66 <= 123.5:
          s += -0.0197
         else:
          s += -0.1717
        else:
         s += 0.0324
       else:
        if v45 <= 3.5:
         s += 0.0204
        else:
         if v59 <= 0.027506227:
          s += -0.1804
         else:
          s += -0.0458
      else:
       if v121 <= 0.996062992:
        if v115 <= 0.985511334:
         if v56 <= 1.5:
          s += 0.0289
         else:
          if v105 <= 0.931345539:
           s += -0.0170
          else:
           s += 0.0174
        else:
         if v60 <= 25.5:
          s += -0.0595
         else:
          s += 0.0162
       else:
        s += -0.0471
     else:
      if v1 <= 5.33527132:
       s += -0.0481
      else:
       if v99 <= 6.5:
        if v1 <= 7.00490196:
         s += 0.0718
        else:
         if v56 <= 6.5:
          if v105 <= 0.61041814:
           s += 0.0512
          else:
           s += -0.1494
         else:
          s += 0.0641
       else:
        if v78 <= 147.5:
         s += -0.0990
        else:
         s += 0.0564
    if v103 <= 0.0854092082:
     if v112 <= 31.5:
      if v74 <= 108.5:
       if v74 <= 4.5:
        if v96 <= 0.0976464259:
         s += -0.0680
        else:
         s += 0.1005
       else:
        if v26 <= -1.265:
         s += 0.0057
        else:
         s += -0.0738
      else:
       if v56 <= 1.5:
        s += 0.0630
       else:
        s += -0.0230
     else:
      if v63 <= 11.5:
       if v98 <= 8.5:
        if v56 <= 2.5:
         if v26 <= 0.0:
          s += 0.0664
         else:
          s += -0.0287
        else:
         if v56 <= 8.5:
          if v59 <= 0.0:
           s += 0.0147
          else:
           s += -0.0553
         else:
          s += 0.0681
       else:
        s += -0.0328
      else:
       if v96 <= 0.810255123:
        s += 0.0066
       else:
        s += -0.1682
    else:
     if v103 <= 0.999828032:
      if v56 <= 404.5:
       if v96 <= 0.959339695:
        if v119 <= 0.980625197:
         if v110 <= 0.911293043:
          if v123 <= 3790.77839:
           s += 0.0164
          else:
           s += -0.0183
         else:
          if v123 <= 973.569642:
           s += -0.0613
          else:
           s += 0.0058
        else:
         if v69 <= 0.824345421:
          if v95 <= 67.5:
           s += -0.0332
          else:
           s += -0.1324
         else:
          s += 0.0845
       else:
        if v103 <= 0.99406962:
         if v121 <= 0.201190476:
          if v74 <= 10.5:
           s += 0.0395
          else:
           s += -0.1779
         else:
          if v67 <= 74.5:
           s += 0.0165
          else:
           s += -0.2449
        else:
         s += 0.0562
      else:
       s += -0.0853
     else:
      if v38 <= 0.0:
       if v14 <= 18.5:
        s += 0.0728
       else:
        s += -0.0304
      else:
       if v110 <= 0.537890822:
        s += -0.1794
       else:
        s += 0.0220
    if v2 <= 0.838036566:
     if v110 <= 0.0663597296:
      if v121 <= 0.502136752:
       if v113 <= 0.853070537:
        if v51 <= 0.999999534:
         if v51 <= 0.99827381:
          s += -0.0247
         else:
          s += 0.0792
        else:
         if v59 <= 0.999999382:
          s += -0.0755
         else:
          s += -0.2349
       else:
        if v44 <= 6.5:
         if v48 <= 0.0454545455:
          s += -0.0075
         else:
          s += 0.0737
        else:
         s += -0.0976
      else:
       s += 0.0157
     else:
      if v44 <= 32:
       if v110 <= 0.960258169:
        if v113 <= 0.0329848373:
         s += 0.0668
        else:
         if v108 <= 0.943144113:
          if v33 <= 0.0:
           s += -0.0075
          else:
           s += 0.0293
         else:
          if v52 <= 0.0:
           s += 0.0356
          else:
           s += -0.0198
       else:
        if v112 <= 16.5:
         s += -0.1467
        else:
         if v100 <= 0.0143738406:
          s += -0.0312
         else:
          s += 0.0655
      else:
       if v50 <= 0.00467912715:
        if v109 <= 0.00804273895:
         s += -0.0350
        else:
         if v59 <= 0.0034667057:
          s += 0.1486
         else:
          s += 0.0001
       else:
        if v109 <= 0.794018324:
         s += 0.0341
        else:
         s += -0.0479
    else:
     if v16 <= 13.5:
      if v58 <= 0.0659859009:
       if v82 <= 4.5:
        if v33 <= 0.0:
         if v16 <= 8.5:
          if v108 <= 0.978312187:
           s += 0.0623
          else:
           s += -0.0965
         else:
          s += -0.0227
        else:
         s += -0.0766
       else:
        if v93 <= -2.77:
         s += 0.0773
        else:
         s += -0.0691
      else:
       s += -0.0825
     else:
      if v63 <= 0.0:
       if v54 <= 0.775385203:
        s += 0.1191
       else:
        s += 0.0042
      else:
       s += -0.0472
    if v12 <= 25.5:
     if v68 <= 0.0:
      if v100 <= 0.0350101856:
       if v123 <= 865.091087:
        if v76 <= 1.5:
         if v67 <= 16.5:
          if v123 <= 431.054563:
           s += 0.0015
          else:
           s += -0.0448
         else:
          if v28 <= 0.81:
           s += -0.0782
          else:
           s += 0.0608
        else:
         if v29 <= -0.2:
          if v100 <= 0.00113062386:
           s += -0.0456
          else:
           s += 0.0908
         else:
          s += -0.0596
       else:
        if v76 <= 1.5:
         if v56 <= 1.5:
          if v28 <= 7.705:
           s += 0.0570
          else:
           s += -0.0057
         else:
          if v28 <= 0.98:
           s += 0.0299
          else:
           s += -0.0061
        else:
         if v123 <= 6191.26504:
          if v28 <= 10.365:
           s += -0.0388
          else:
           s += 0.0124
         else:
          s += -0.1295
      else:
       if v97 <= 6.5:
        if v56 <= 57.5:
         if v123 <= 172.177431:
          s += -0.0414
         else:
          if v42 <= 0.0615530303:
           s += 0.0587
          else:
           s += 0.0023
        else:
         if v28 <= 5.965:
          if v107 <= 0.354676034:
           s += -0.0126
          else:
           s += -0.1690
         else:
          if v121 <= 0.334848485:
           s += -0.0714
          else:
           s += 0.0745
       else:
        if v107 <= 0.910565205:
         if v17 <= 0.0:
          if v102 <= 0.129284599:
           s += 0.0508
          else:
           s += -0.0883
         else:
          s += 0.0685
        else:
         s += -0.1316
     else:
      if v29 <= -0.795:
       if v97 <= 8.5:
        if v78 <= 203.5:
         s += 0.1060
        else:
         s += -0.0200
       else:
        s += -0.0663
      else:
       s += -0.1105
    else:
     if v119 <= 0.953821021:
      s += -0.1029
     else:
      s += -0.0019
    return s
