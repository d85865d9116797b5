"""The second stage's trees.

Made by benchmarks/train.py; PROVENANCE.md beside it says from what. Not edited by hand.
"""

from __future__ import annotations

from cleaners.context import ContextFacts
from cleaners.features import BlockFacts


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
    v10 = f.has_date
    v11 = f.word_score
    v12 = f.rule
    v13 = f.prose
    v14 = f.tag
    v15 = f.parent_tag
    v16 = f.depth
    v17 = f.in_article
    v18 = f.in_main
    v19 = f.in_footer
    v20 = f.in_aside
    v21 = f.in_figure
    v22 = f.in_caption
    v23 = f.in_table
    v24 = f.in_quote
    v26 = f.class_score
    v27 = f.parent_class_score
    v28 = f.path_class_score
    v29 = f.path_class_min
    v30 = f.repeats
    v31 = f.is_headline
    v32 = f.headline_overlap
    v33 = f.description_overlap
    v34 = f.json_ld_match
    v35 = f.container_distance
    v36 = f.branch_distance
    v37 = f.whole_distance
    v38 = f.in_core
    v39 = f.share_1
    v40 = f.share_2
    v41 = f.share_3
    v42 = f.share_4
    v43 = f.links_1
    v44 = f.links_2
    v45 = f.links_3
    v46 = f.blocks_1
    v47 = f.blocks_2
    v48 = f.ruled_1
    v49 = f.ruled_2
    v50 = f.make_share
    v51 = f.make_count
    v52 = f.make_links
    v53 = f.make_ruled
    v54 = f.twins
    v55 = f.dated_twins
    v56 = f.sibling_index
    v57 = f.siblings
    v58 = f.siblings_alike
    v59 = f.position
    v60 = f.prose_before
    v61 = f.prose_after
    v62 = f.gap_before
    v63 = f.gap_after
    v64 = f.since_headline
    v65 = f.ends_before
    v66 = f.since_end
    v67 = f.page_blocks
    v68 = f.page_prose
    v69 = f.words_p
    v70 = f.link_density_p
    v71 = f.container_distance_p
    v72 = f.tag_p
    v73 = f.word_score_p
    v74 = f.class_score_p
    v75 = f.rule_p
    v76 = f.container_distance_pp
    v77 = f.words_n
    v78 = f.link_density_n
    v79 = f.container_distance_n
    v80 = f.tag_n
    v81 = f.word_score_n
    v82 = f.class_score_n
    v83 = f.rule_n
    v84 = f.container_distance_nn
    v85 = c.score
    v86 = c.story_distance
    v87 = c.story_branch_distance
    v88 = c.story_whole_distance
    v89 = c.story_share_1
    v90 = c.story_share_2
    v91 = c.story_share_3
    v92 = c.story_share_4
    v93 = c.mean_score_1
    v94 = c.mean_score_2
    v95 = c.mean_score_3
    v96 = c.make_story_share
    v97 = c.make_mean_score
    v98 = c.story_before
    v99 = c.story_after
    v100 = c.since_first
    v101 = c.until_last
    v102 = c.score_p
    v103 = c.score_pp
    v104 = c.score_ppp
    v105 = c.score_n
    v106 = c.score_nn
    v107 = c.score_nnn
    v108 = c.mean_before
    v109 = c.mean_after
    v110 = c.topic_share
    v111 = c.page_mean_score
    v112 = c.page_story
    if v85 <= 0.326929635:
     if v85 <= 0.119197527:
      if v85 <= 0.110020381:
       if v97 <= 0.128066877:
        if v36 <= 16.5:
         s += -0.6776
        else:
         s += -0.5817
       else:
        if v95 <= 0.115904931:
         s += -0.6722
        else:
         if v63 <= 38.5:
          s += -0.6289
         else:
          s += -0.5366
      else:
       s += -0.6933
     else:
      if v58 <= 39.5:
       if v85 <= 0.158433908:
        s += -0.6562
       else:
        s += -0.6262
      else:
       if v44 <= 0.0654132706:
        s += -0.6585
       else:
        s += -0.4460
    else:
     if v85 <= 0.875214252:
      if v85 <= 0.603879236:
       if v82 <= 0.18:
        if v14 <= 31.5:
         if v105 <= 0.320383102:
          s += -0.6355
         else:
          if v65 <= 55.5:
           s += -0.5572
          else:
           s += -0.6625
        else:
         if v95 <= 0.0883038258:
          s += -0.6214
         else:
          if v97 <= 0.943070272:
           s += -0.5069
          else:
           s += -0.6013
       else:
        if v110 <= 0.201190476:
         s += -0.5585
        else:
         s += -0.4575
      else:
       if v65 <= 53.5:
        if v54 <= 11.5:
         if v41 <= 1.65186653e-08:
          s += -0.4268
         else:
          if v41 <= 0.00166883586:
           s += -0.6328
          else:
           s += -0.4730
        else:
         if v41 <= 0.0338684433:
          if v54 <= 14.5:
           s += -0.5827
          else:
           s += -0.4475
         else:
          if v108 <= 0.766747522:
           s += -0.6708
          else:
           s += -0.5373
       else:
        s += -0.6427
     else:
      if v85 <= 0.9518337:
       if v47 <= 401.5:
        s += -0.4195
       else:
        s += -0.5936
      else:
       if v58 <= 170.5:
        s += -0.3931
       else:
        if v97 <= 0.983213676:
         s += -0.4221
        else:
         s += -0.6170
    if v86 <= 9.5:
     if v96 <= 0.0255119826:
      if v94 <= 0.580735487:
       if v14 <= 31.5:
        s += -0.0728
       else:
        if v112 <= 1059.88949:
         if v26 <= 0.18:
          s += -0.0726
         else:
          s += 0.0566
        else:
         if v96 <= 0.00220714803:
          s += -0.0357
         else:
          if v81 <= -1.16:
           s += -0.0335
          else:
           s += 0.0910
      else:
       if v48 <= 0.0248904819:
        if v14 <= 31.5:
         if v111 <= 0.299953694:
          if v14 <= 12.5:
           s += 0.0943
          else:
           s += -0.0565
         else:
          if v52 <= 0.89023723:
           s += 0.1128
          else:
           s += -0.0406
        else:
         s += 0.1476
       else:
        s += -0.0479
     else:
      if v2 <= 0.809720582:
       if v112 <= 8331.45891:
        if v96 <= 0.260349627:
         if v94 <= 0.885320418:
          if v112 <= 898.48075:
           s += 0.0711
          else:
           s += 0.1328
         else:
          s += 0.1582
        else:
         if v39 <= 0.00334511575:
          if v1 <= 2.02:
           s += -0.0824
          else:
           s += 0.1432
         else:
          s += 0.1688
       else:
        if v64 <= 76.5:
         s += 0.1403
        else:
         s += -0.0872
      else:
       if v111 <= 0.200284323:
        s += -0.0840
       else:
        if v52 <= 0.541803501:
         s += -0.0079
        else:
         if v82 <= -0.755:
          s += -0.0783
         else:
          s += 0.1623
    else:
     if v39 <= 0.00156506051:
      if v96 <= 0.260349627:
       if v104 <= 0.144458631:
        s += -0.1045
       else:
        s += -0.0784
      else:
       if v88 <= 13.5:
        s += 0.1011
       else:
        s += -0.0531
     else:
      if v96 <= 0.0527528288:
       s += -0.0639
      else:
       if v94 <= 0.726084115:
        s += 0.0299
       else:
        s += 0.1509
    if v35 <= 12.5:
     if v94 <= 0.580735487:
      if v39 <= 0.00210637577:
       if v14 <= 31.5:
        if v102 <= 0.145108167:
         s += -0.0875
        else:
         s += -0.0439
       else:
        if v105 <= 0.320383102:
         if v112 <= 2556.24207:
          s += -0.0626
         else:
          s += 0.0356
        else:
         if v102 <= 0.20397052:
          s += -0.0188
         else:
          if v22 <= 0.0:
           s += 0.1159
          else:
           s += -0.0438
      else:
       if v94 <= 0.00799133195:
        if v110 <= 0.942016807:
         if v110 <= 0.067816092:
          s += 0.0176
         else:
          s += 0.1429
        else:
         s += 0.0121
       else:
        if v68 <= 553.694246:
         s += 0.0990
        else:
         if v111 <= 0.225106861:
          s += -0.0898
         else:
          s += 0.0458
     else:
      if v43 <= 0.473855092:
       if v101 <= 0.0:
        s += 0.0172
       else:
        if v53 <= 0.977470749:
         if v112 <= 8331.45891:
          if v65 <= 23.5:
           s += 0.1480
          else:
           s += -0.0258
         else:
          if v64 <= 76.5:
           s += 0.1248
          else:
           s += -0.0823
        else:
         s += -0.0337
      else:
       if v53 <= 0.0628955696:
        if v93 <= 0.0109902515:
         s += 0.0732
        else:
         s += -0.0724
       else:
        s += -0.0429
    else:
     if v102 <= 0.171264722:
      if v105 <= 0.126954438:
       s += -0.1001
      else:
       if v14 <= 31.5:
        s += -0.0901
       else:
        if v91 <= 0.0650123491:
         s += -0.0389
        else:
         s += 0.0981
     else:
      if v105 <= 0.247587248:
       if v14 <= 35.5:
        s += -0.0827
       else:
        if v101 <= 0.0:
         s += -0.0210
        else:
         s += 0.1134
      else:
       if v91 <= 0.212482807:
        s += 0.0608
       else:
        s += 0.1513
    if v35 <= 11.5:
     if v96 <= 0.0117118187:
      if v90 <= 0.0269428682:
       if v111 <= 0.374047359:
        if v90 <= 0.00194053065:
         s += -0.0881
        else:
         if v105 <= 0.535979773:
          s += -0.0714
         else:
          s += 0.0118
       else:
        if v96 <= 0.00393741754:
         s += -0.0387
        else:
         if v22 <= 0.0:
          s += 0.0649
         else:
          s += -0.0901
      else:
       if v105 <= 0.777336222:
        s += -0.0141
       else:
        if v48 <= 0.0336158192:
         if v57 <= 14.5:
          s += 0.0500
         else:
          s += 0.1300
        else:
         s += -0.0230
     else:
      if v101 <= 0.0:
       if v98 <= 0.818374091:
        s += 0.1074
       else:
        if v96 <= 0.0240375018:
         s += -0.0793
        else:
         s += 0.0066
      else:
       if v96 <= 0.260349627:
        if v95 <= 0.300077184:
         if v111 <= 0.257308375:
          s += -0.0664
         else:
          if v21 <= 0.0:
           s += 0.0675
          else:
           s += -0.0810
        else:
         if v95 <= 0.882468529:
          if v26 <= -0.965:
           s += -0.0022
          else:
           s += 0.0946
         else:
          if v100 <= 0.0:
           s += -0.0500
          else:
           s += 0.1323
       else:
        if v89 <= 0.00704078504:
         if v48 <= 0.973684211:
          if v108 <= 0.754851673:
           s += 0.0706
          else:
           s += 0.1264
         else:
          s += -0.0228
        else:
         s += 0.1405
    else:
     if v96 <= 0.260349627:
      if v105 <= 0.126954438:
       s += -0.0973
      else:
       if v96 <= 0.00628735305:
        s += -0.0755
       else:
        if v42 <= 0.120127255:
         if v101 <= 23.5:
          s += -0.0567
         else:
          s += 0.0550
        else:
         s += 0.1033
     else:
      if v91 <= 0.0148509654:
       s += -0.0660
      else:
       s += 0.1301
    if v35 <= 12.5:
     if v91 <= 0.0102262443:
      if v95 <= 0.556629501:
       if v14 <= 31.5:
        s += -0.0700
       else:
        if v95 <= 0.0:
         if v84 <= 1.5:
          s += -0.0669
         else:
          if v88 <= 7.5:
           s += 0.0911
          else:
           s += -0.0488
        else:
         if v95 <= 0.121869429:
          s += -0.0812
         else:
          s += 0.0175
      else:
       s += 0.0905
     else:
      if v2 <= 0.823998748:
       if v53 <= 0.495762712:
        if v22 <= 0.0:
         if v60 <= 0.971802304:
          if v58 <= 2.5:
           s += 0.1012
          else:
           s += 0.1281
         else:
          if v58 <= 1.5:
           s += 0.0084
          else:
           s += 0.0730
        else:
         s += -0.0838
       else:
        if v9 <= 0.0:
         if v92 <= 0.707601905:
          if v37 <= 4.5:
           s += -0.1141
          else:
           s += 0.0625
         else:
          s += 0.1110
        else:
         s += -0.0418
      else:
       if v49 <= 0.0808631212:
        if v94 <= 0.538730008:
         s += -0.0305
        else:
         s += 0.0326
       else:
        s += -0.0660
    else:
     if v37 <= 6.5:
      if v14 <= 31.5:
       if v45 <= 0.0142766652:
        s += 0.0396
       else:
        s += -0.0650
      else:
       if v88 <= 30.5:
        if v17 <= 0.0:
         if v91 <= 0.264387797:
          s += -0.0196
         else:
          s += 0.1130
        else:
         s += 0.1298
       else:
        s += -0.0669
     else:
      if v94 <= 0.123898255:
       if v39 <= 0.00181016632:
        s += -0.0948
       else:
        s += -0.0450
      else:
       if v58 <= 12.5:
        if v41 <= 0.99160805:
         if v95 <= 0.59548847:
          s += -0.0605
         else:
          s += 0.0638
        else:
         s += -0.0872
       else:
        s += 0.1192
    if v86 <= 9.5:
     if v96 <= 0.0255119826:
      if v90 <= 0.0269428682:
       if v111 <= 0.347289927:
        if v89 <= 0.00266989861:
         s += -0.0747
        else:
         s += -0.0242
       else:
        if v96 <= 0.00167049919:
         s += -0.0484
        else:
         if v22 <= 0.0:
          if v52 <= 0.908248299:
           s += 0.0625
          else:
           s += -0.0420
         else:
          s += -0.0824
      else:
       if v14 <= 25.5:
        if v14 <= 17.5:
         s += 0.0790
        else:
         s += -0.0691
       else:
        if v98 <= 0.0345167889:
         s += -0.0059
        else:
         if v53 <= 0.715838509:
          s += 0.1125
         else:
          s += 0.0018
     else:
      if v43 <= 0.473855092:
       if v112 <= 7170.41949:
        if v101 <= 0.0:
         if v73 <= -1.955:
          s += -0.0809
         else:
          if v41 <= 0.969399264:
           s += 0.1007
          else:
           s += 0.0023
        else:
         if v96 <= 0.595766258:
          if v41 <= 0.83831006:
           s += 0.0938
          else:
           s += 0.1187
         else:
          if v65 <= 19.5:
           s += 0.1242
          else:
           s += 0.0128
       else:
        if v65 <= 1.5:
         if v111 <= 0.738228519:
          if v30 <= 3.5:
           s += 0.1039
          else:
           s += -0.0564
         else:
          s += -0.0350
        else:
         s += -0.1079
      else:
       if v111 <= 0.196402452:
        s += -0.0537
       else:
        if v52 <= 0.541803501:
         if v70 <= 0.928887484:
          s += 0.0442
         else:
          s += -0.0464
        else:
         s += 0.1074
    else:
     if v39 <= 0.00156506051:
      if v96 <= 0.260349627:
       s += -0.0922
      else:
       s += -0.0031
     else:
      if v96 <= 0.0527528288:
       s += -0.0538
      else:
       if v101 <= 0.0:
        s += -0.0403
       else:
        s += 0.1015
    if v97 <= 0.485473436:
     if v102 <= 0.145108167:
      if v8 <= 0.0:
       if v91 <= 0.0996139225:
        s += -0.0728
       else:
        if v14 <= 33.5:
         s += -0.0401
        else:
         s += 0.0966
      else:
       if v38 <= 0.0:
        s += -0.0903
       else:
        s += -0.0649
     else:
      if v57 <= 11.5:
       if v96 <= 0.0255119826:
        if v16 <= 21.5:
         if v49 <= 0.332738095:
          if v14 <= 31.5:
           s += -0.0464
          else:
           s += 0.0104
         else:
          s += -0.0794
        else:
         s += 0.1049
       else:
        if v41 <= 0.982979319:
         if v41 <= 0.412088915:
          s += 0.0439
         else:
          s += -0.0654
        else:
         s += 0.1125
      else:
       if v91 <= 0.438290107:
        s += -0.0116
       else:
        if v58 <= 2.5:
         s += 0.0209
        else:
         s += 0.1136
    else:
     if v2 <= 0.809720582:
      if v97 <= 0.879255203:
       if v47 <= 39.5:
        if v47 <= 14.5:
         if v65 <= 12.5:
          s += 0.0752
         else:
          if v28 <= 2.745:
           s += -0.0998
          else:
           s += 0.0560
        else:
         s += 0.1140
       else:
        if v28 <= 9.335:
         s += -0.0512
        else:
         s += 0.1017
      else:
       if v47 <= 441.5:
        if v30 <= 3.5:
         if v61 <= 0.0388832154:
          if v8 <= 0.302173913:
           s += 0.1015
          else:
           s += 0.0166
         else:
          s += 0.1165
        else:
         if v8 <= 0.195238095:
          s += -0.1013
         else:
          s += 0.0883
       else:
        s += -0.0616
     else:
      if v58 <= 1.5:
       s += 0.0564
      else:
       if v96 <= 0.679018742:
        if v102 <= 0.570247361:
         s += -0.0514
        else:
         s += 0.0520
       else:
        s += -0.0704
    if v85 <= 0.326929635:
     if v85 <= 0.119197527:
      if v85 <= 0.110020381:
       if v96 <= 0.10114824:
        s += -0.0750
       else:
        if v112 <= 492.757246:
         s += 0.1058
        else:
         s += -0.0455
      else:
       s += -0.0891
     else:
      if v11 <= 1.875:
       if v76 <= 2.5:
        s += -0.0689
       else:
        if v29 <= -4.655:
         s += 0.0247
        else:
         if v67 <= 409:
          s += -0.0475
         else:
          s += 0.0100
      else:
       if v66 <= 0.0:
        s += 0.0893
       else:
        s += -0.0521
    else:
     if v85 <= 0.883246277:
      if v85 <= 0.603879236:
       if v29 <= -4.655:
        s += 0.0954
       else:
        if v106 <= 0.145614017:
         s += -0.0225
        else:
         if v11 <= 0.35:
          s += 0.0090
         else:
          s += 0.0539
      else:
       if v112 <= 5368.56989:
        if v76 <= 2.5:
         if v13 <= 1.10673915:
          if v54 <= 3.5:
           s += 0.0714
          else:
           s += -0.0098
         else:
          if v112 <= 1692.57422:
           s += -0.0156
          else:
           s += 0.0658
        else:
         s += 0.0805
       else:
        if v65 <= 19.5:
         if v112 <= 8331.45891:
          if v112 <= 6034.36388:
           s += -0.0173
          else:
           s += 0.0679
         else:
          s += -0.0774
        else:
         s += -0.0954
     else:
      if v112 <= 8331.45891:
       if v85 <= 0.963761356:
        if v67 <= 568:
         s += 0.0995
        else:
         if v112 <= 5368.56989:
          s += 0.0902
         else:
          if v37 <= 2.5:
           s += 0.0782
          else:
           s += -0.0835
       else:
        if v53 <= 0.495762712:
         s += 0.1133
        else:
         s += 0.0488
      else:
       if v98 <= 0.37323968:
        s += 0.0734
       else:
        s += -0.0954
    if v97 <= 0.485473436:
     if v86 <= 7.5:
      if v90 <= 0.0269428682:
       if v95 <= 0.196008883:
        if v66 <= 40.5:
         if v97 <= 0.305299751:
          s += -0.0693
         else:
          s += 0.0508
        else:
         s += 0.0792
       else:
        if v50 <= 0.000103048967:
         s += -0.0345
        else:
         if v112 <= 696.912027:
          s += -0.0878
         else:
          s += 0.0712
      else:
       if v97 <= 0.0387905318:
        if v58 <= 2.5:
         if v5 <= 0.0:
          s += 0.0025
         else:
          s += 0.0787
        else:
         s += 0.1023
       else:
        if v112 <= 492.757246:
         if v112 <= 214.056603:
          s += -0.0641
         else:
          s += 0.1010
        else:
         if v112 <= 3249.85421:
          s += -0.0610
         else:
          s += 0.1075
     else:
      if v97 <= 0.357658167:
       if v50 <= 0.00872340246:
        s += -0.0869
       else:
        if v64 <= 24.5:
         s += -0.0081
        else:
         s += -0.0821
      else:
       s += 0.0036
    else:
     if v97 <= 0.909422394:
      if v43 <= 0.473855092:
       if v112 <= 4892.65521:
        if v86 <= 64:
         s += 0.0794
        else:
         if v109 <= 0.530106686:
          s += -0.0291
         else:
          s += 0.0921
       else:
        if v65 <= 23.5:
         s += 0.0321
        else:
         s += -0.0974
      else:
       if v58 <= 1.5:
        s += 0.0753
       else:
        s += -0.0248
     else:
      if v43 <= 0.814848424:
       if v60 <= 0.971802304:
        if v112 <= 7170.41949:
         if v30 <= 3.5:
          s += 0.1065
         else:
          s += 0.0204
        else:
         if v110 <= 0.615911486:
          s += 0.0900
         else:
          s += 0.0003
       else:
        if v110 <= 0.111805556:
         s += -0.0226
        else:
         s += 0.0609
      else:
       s += -0.0003
    if v85 <= 0.326929635:
     if v85 <= 0.136968531:
      if v86 <= 18.5:
       if v0 <= 47.1:
        if v88 <= 14.5:
         if v57 <= 68.5:
          if v50 <= 0.997762523:
           s += -0.0711
          else:
           s += 0.0395
         else:
          s += 0.0512
        else:
         if v29 <= -3.695:
          s += -0.0656
         else:
          s += 0.1394
       else:
        s += 0.0712
      else:
       s += -0.0857
     else:
      if v0 <= 41.5:
       if v11 <= 1.66:
        s += -0.0401
       else:
        s += 0.0274
      else:
       if v90 <= 0.0318942908:
        s += -0.0180
       else:
        s += 0.0986
    else:
     if v85 <= 0.875214252:
      if v85 <= 0.603879236:
       if v29 <= -4.185:
        if v80 <= 19.5:
         s += -0.0339
        else:
         s += 0.0861
       else:
        if v41 <= 2.56288592e-12:
         if v88 <= 8.5:
          if v54 <= 0.0:
           s += 0.0858
          else:
           s += 0.0040
         else:
          s += -0.0496
        else:
         if v109 <= 0.289979359:
          s += -0.0381
         else:
          if v79 <= 6.5:
           s += -0.0014
          else:
           s += 0.0698
      else:
       if v54 <= 11.5:
        if v65 <= 53.5:
         if v40 <= 1.88326411e-10:
          if v80 <= 12.5:
           s += 0.0468
          else:
           s += 0.0962
         else:
          if v41 <= 0.00166883586:
           s += -0.0530
          else:
           s += 0.0514
        else:
         s += -0.0632
       else:
        if v68 <= 3015.70121:
         if v108 <= 0.847496392:
          s += -0.0686
         else:
          s += 0.0605
        else:
         s += 0.0908
     else:
      if v85 <= 0.946805452:
       if v68 <= 7750.91662:
        s += 0.0826
       else:
        s += -0.0600
      else:
       if v68 <= 6366.34116:
        s += 0.1031
       else:
        s += 0.0189
    if v86 <= 9.5:
     if v96 <= 0.0255119826:
      if v94 <= 0.580735487:
       if v49 <= 0.0911534702:
        if v14 <= 30.5:
         s += -0.0381
        else:
         if v91 <= 0.0650123491:
          if v101 <= 32.5:
           s += -0.0373
          else:
           s += 0.0464
         else:
          s += 0.0800
       else:
        if v101 <= -33.5:
         s += 0.0242
        else:
         s += -0.0729
      else:
       if v53 <= 0.311805556:
        if v14 <= 25.5:
         if v14 <= 23.5:
          s += 0.0723
         else:
          s += -0.0600
        else:
         if v31 <= 0.0:
          if v14 <= 33.5:
           s += 0.0930
          else:
           s += 0.0402
         else:
          s += -0.0492
       else:
        s += -0.0474
     else:
      if v2 <= 0.809720582:
       if v112 <= 7170.41949:
        if v101 <= 0.0:
         if v36 <= 2.5:
          s += -0.0091
         else:
          if v92 <= 0.0521628088:
           s += 0.0094
          else:
           s += 0.1042
        else:
         if v91 <= 0.752029389:
          if v57 <= 28.5:
           s += 0.0851
          else:
           s += -0.0117
         else:
          s += 0.0974
       else:
        if v7 <= 0.0:
         s += 0.0993
        else:
         s += -0.0079
      else:
       if v49 <= 0.0808631212:
        if v101 <= -1.5:
         s += -0.0665
        else:
         s += 0.0373
       else:
        s += -0.0569
    else:
     if v39 <= 0.00156506051:
      if v103 <= 0.124071954:
       s += -0.0843
      else:
       if v96 <= 0.0240375018:
        s += -0.0605
       else:
        s += 0.0636
     else:
      if v101 <= 0.0:
       s += -0.0640
      else:
       if v14 <= 35.5:
        if v36 <= 10.5:
         s += -0.0577
        else:
         s += 0.1120
       else:
        if v94 <= 0.115904931:
         s += 0.0124
        else:
         s += 0.0991
    if v85 <= 0.326929635:
     if v85 <= 0.119197527:
      if v85 <= 0.110020381:
       if v90 <= 0.00437398969:
        s += -0.0683
       else:
        if v97 <= 0.0223528753:
         s += -0.0699
        else:
         if v99 <= 0.0842938957:
          s += -0.0472
         else:
          if v37 <= 5.5:
           s += -0.0556
          else:
           s += 0.0742
      else:
       s += -0.0832
     else:
      if v0 <= 41.5:
       if v35 <= 2.5:
        s += -0.0646
       else:
        s += -0.0257
      else:
       s += 0.0369
    else:
     if v85 <= 0.883246277:
      if v85 <= 0.603879236:
       if v35 <= 2.5:
        if v82 <= 0.905:
         if v92 <= 0.995323335:
          s += -0.0434
         else:
          s += 0.0379
        else:
         s += 0.0832
       else:
        if v92 <= 0.0700269596:
         if v29 <= -1.025:
          if v68 <= 861.140374:
           s += -0.0503
          else:
           s += 0.0196
         else:
          s += 0.0492
        else:
         if v35 <= 4.5:
          s += 0.0164
         else:
          s += 0.0785
      else:
       if v65 <= 53.5:
        if v97 <= 0.980328501:
         if v68 <= 7750.91662:
          if v13 <= 1.14263975e-07:
           s += 0.0624
          else:
           s += 0.0372
         else:
          s += -0.0775
        else:
         if v68 <= 411.578344:
          s += 0.0767
         else:
          s += -0.0257
       else:
        s += -0.0690
     else:
      if v85 <= 0.963761356:
       if v68 <= 7750.91662:
        if v67 <= 568:
         s += 0.0818
        else:
         if v67 <= 595.5:
          s += -0.0137
         else:
          if v65 <= 29.5:
           s += 0.0863
          else:
           s += -0.0762
       else:
        s += -0.0393
      else:
       if v68 <= 6366.34116:
        if v53 <= 0.495762712:
         s += 0.0970
        else:
         s += 0.0291
       else:
        s += 0.0100
    if v95 <= 0.26003492:
     if v102 <= 0.125056658:
      if v91 <= 0.438290107:
       if v13 <= 10.4279123:
        s += -0.0810
       else:
        if v91 <= 0.0181014058:
         s += -0.0589
        else:
         s += 0.0600
      else:
       s += 0.0727
     else:
      if v13 <= 0.0:
       if v71 <= 2.5:
        s += -0.0614
       else:
        s += -0.0020
      else:
       if v95 <= 0.0:
        s += 0.0747
       else:
        s += 0.0093
    else:
     if v13 <= 0.0:
      if v102 <= 0.316066419:
       if v109 <= 0.117048641:
        s += -0.0695
       else:
        if v99 <= 0.952792708:
         if v110 <= 0.0:
          s += -0.0286
         else:
          if v43 <= 0.195170537:
           s += 0.0602
          else:
           s += -0.0123
        else:
         s += -0.0540
      else:
       if v109 <= 0.725997336:
        if v26 <= -1.005:
         s += -0.0392
        else:
         if v43 <= 0.421463816:
          if v109 <= 0.217841266:
           s += 0.0091
          else:
           s += 0.0565
         else:
          s += -0.0038
       else:
        if v12 <= 12.5:
         if v102 <= 0.870301936:
          s += 0.0504
         else:
          if v21 <= 0.0:
           s += 0.0826
          else:
           s += 0.0085
        else:
         s += 0.0071
     else:
      if v112 <= 8331.45891:
       if v91 <= 0.881196127:
        if v57 <= 28.5:
         if v42 <= 0.00254707289:
          s += -0.0843
         else:
          if v72 <= 17.5:
           s += 0.0430
          else:
           s += 0.0846
        else:
         if v29 <= -0.27:
          s += 0.0284
         else:
          if v91 <= 0.752029389:
           s += -0.1429
          else:
           s += 0.0816
       else:
        if v26 <= -1.975:
         s += -0.0454
        else:
         s += 0.0923
      else:
       if v98 <= 0.37323968:
        s += 0.0783
       else:
        s += -0.0964
    if v85 <= 0.326929635:
     if v85 <= 0.119197527:
      if v85 <= 0.110020381:
       if v3 <= 0.153972257:
        s += -0.0607
       else:
        if v67 <= 86.5:
         s += 0.0947
        else:
         s += -0.0377
      else:
       s += -0.0810
     else:
      if v27 <= -5.745:
       s += 0.1040
      else:
       if v62 <= 15.5:
        s += -0.0419
       else:
        if v33 <= 0.232051282:
         s += 0.0301
        else:
         s += -0.0661
    else:
     if v85 <= 0.883246277:
      if v85 <= 0.752367933:
       if v29 <= -3.995:
        s += 0.0661
       else:
        if v40 <= 1.88326411e-10:
         if v65 <= 55.5:
          if v88 <= 8.5:
           s += 0.0511
          else:
           s += -0.0336
         else:
          s += -0.0711
        else:
         if v26 <= -2.035:
          s += -0.0733
         else:
          s += 0.0041
      else:
       if v27 <= 2.595:
        if v34 <= 0.0:
         if v4 <= 8.5:
          if v65 <= 23.5:
           s += 0.0624
          else:
           s += -0.0511
         else:
          s += -0.0579
        else:
         if v45 <= 0.0158310951:
          s += -0.1002
         else:
          s += 0.0724
       else:
        if v40 <= 0.0585715458:
         s += 0.0859
        else:
         if v88 <= 1.5:
          if v26 <= 0.145:
           s += 0.0422
          else:
           s += -0.0822
         else:
          s += -0.0757
     else:
      if v85 <= 0.946805452:
       if v13 <= 3.17620995:
        s += 0.0776
       else:
        if v70 <= 0.889125296:
         if v7 <= 0.0:
          s += 0.0151
         else:
          s += 0.0687
        else:
         s += -0.0284
      else:
       if v67 <= 568:
        s += 0.0909
       else:
        if v27 <= 0.775:
         if v45 <= 0.0356995287:
          s += -0.0669
         else:
          s += 0.0599
        else:
         s += 0.0880
    if v85 <= 0.326929635:
     if v85 <= 0.119197527:
      if v85 <= 0.110020381:
       if v111 <= 0.119898228:
        if v60 <= 0.92239339:
         s += -0.0629
        else:
         if v92 <= 0.0588169457:
          s += -0.0285
         else:
          s += 0.1362
       else:
        s += -0.0593
      else:
       s += -0.0801
     else:
      if v11 <= 1.66:
       if v64 <= 88.5:
        s += -0.0435
       else:
        s += 0.0056
      else:
       s += 0.0318
    else:
     if v85 <= 0.883246277:
      if v41 <= 2.56288592e-12:
       if v112 <= 3249.85421:
        if v92 <= 0.0521628088:
         if v51 <= 16.5:
          if v27 <= 0.0:
           s += 0.0532
          else:
           s += -0.0463
         else:
          s += 0.0623
        else:
         s += 0.0924
       else:
        if v92 <= 0.0827670418:
         s += 0.0350
        else:
         s += -0.0782
      else:
       if v85 <= 0.603879236:
        if v16 <= 12.5:
         if v82 <= 1.265:
          s += -0.0239
         else:
          s += 0.0866
        else:
         if v27 <= -0.25:
          s += -0.0163
         else:
          s += 0.0744
       else:
        if v112 <= 452.9681:
         s += 0.0729
        else:
         if v112 <= 679.340758:
          if v76 <= 2.5:
           s += -0.0601
          else:
           s += 0.0411
         else:
          if v112 <= 8331.45891:
           s += 0.0389
          else:
           s += -0.0735
     else:
      if v112 <= 8331.45891:
       if v85 <= 0.949399958:
        s += 0.0671
       else:
        if v91 <= 0.752029389:
         if v41 <= 0.497845775:
          if v67 <= 568:
           s += 0.0870
          else:
           s += -0.0088
         else:
          if v64 <= 80.5:
           s += 0.0602
          else:
           s += -0.1411
        else:
         s += 0.0906
      else:
       if v64 <= 76.5:
        s += 0.0833
       else:
        s += -0.0929
    if v97 <= 0.485473436:
     if v105 <= 0.149005671:
      if v0 <= 35.1:
       if v105 <= 0.110020381:
        if v88 <= 22.5:
         s += -0.0444
        else:
         s += -0.0769
       else:
        s += -0.0791
      else:
       if v88 <= 6.5:
        if v68 <= 155.719241:
         s += 0.1231
        else:
         if v41 <= 0.982979319:
          s += -0.0465
         else:
          s += 0.0831
       else:
        s += -0.0456
     else:
      if v14 <= 31.5:
       if v57 <= 38.5:
        if v105 <= 0.965177401:
         if v8 <= 0.146428571:
          s += 0.0157
         else:
          s += -0.0394
        else:
         s += -0.0650
       else:
        s += 0.0696
      else:
       if v57 <= 3.5:
        if v110 <= 0.334848485:
         s += -0.0123
        else:
         if v42 <= 0.0261332241:
          s += -0.0070
         else:
          s += 0.0695
       else:
        s += 0.0809
    else:
     if v97 <= 0.909422394:
      if v47 <= 39.5:
       if v42 <= 0.556234376:
        if v67 <= 156.5:
         if v14 <= 11.5:
          s += -0.0804
         else:
          if v29 <= -1.365:
           s += 0.0553
          else:
           s += -0.0183
        else:
         if v67 <= 305.5:
          if v97 <= 0.560048158:
           s += -0.0540
          else:
           s += 0.0801
         else:
          if v28 <= 12.24:
           s += 0.0080
          else:
           s += 0.0767
       else:
        s += 0.0672
      else:
       if v28 <= 10.95:
        s += -0.0659
       else:
        s += 0.0619
     else:
      if v101 <= 0.0:
       s += -0.0183
      else:
       if v30 <= 0.0:
        if v68 <= 6366.34116:
         if v3 <= 0.668333333:
          s += 0.0855
         else:
          if v67 <= 60.5:
           s += -0.0817
          else:
           s += 0.0604
        else:
         s += -0.0035
       else:
        s += 0.0181
    if v35 <= 66.5:
     if v96 <= 0.0255119826:
      if v105 <= 0.320383102:
       s += -0.0460
      else:
       if v14 <= 29.5:
        if v14 <= 16:
         if v14 <= 8:
          s += -0.0668
         else:
          s += 0.0385
        else:
         if v105 <= 0.94606189:
          s += -0.0141
         else:
          s += -0.0738
       else:
        if v14 <= 33.5:
         if v105 <= 0.886722022:
          s += 0.0257
         else:
          s += 0.0828
        else:
         if v11 <= -0.21:
          s += -0.0356
         else:
          s += 0.0378
     else:
      if v43 <= 0.421463816:
       if v96 <= 0.551146753:
        if v91 <= 0.928958232:
         if v34 <= 0.0:
          if v67 <= 568:
           s += 0.0601
          else:
           s += -0.0038
         else:
          if v57 <= 33.5:
           s += -0.0060
          else:
           s += -0.1859
        else:
         s += 0.0770
       else:
        if v101 <= 0.0:
         if v16 <= 8.5:
          s += -0.0534
         else:
          s += 0.0654
        else:
         if v51 <= 140.5:
          s += 0.0834
         else:
          if v28 <= 0.0:
           s += -0.0922
          else:
           s += 0.0530
      else:
       if v96 <= 0.10114824:
        s += 0.0610
       else:
        if v47 <= 17.5:
         s += 0.0268
        else:
         s += -0.0276
    else:
     if v105 <= 0.126954438:
      if v96 <= 0.260349627:
       if v105 <= 0.110020381:
        if v21 <= 0.0:
         if v105 <= 0.0281685401:
          s += -0.0712
         else:
          s += -0.0273
        else:
         s += 0.0749
       else:
        s += -0.0786
      else:
       if v87 <= 5.5:
        s += 0.0888
       else:
        s += -0.0408
     else:
      if v96 <= 0.00511304842:
       s += -0.0433
      else:
       if v59 <= 0.715931199:
        s += 0.0702
       else:
        s += -0.0038
    if v85 <= 0.326929635:
     if v85 <= 0.119197527:
      if v85 <= 0.110020381:
       if v111 <= 0.119898228:
        if v37 <= 66.5:
         s += -0.0526
        else:
         s += 0.0988
       else:
        if v97 <= 0.128066877:
         s += -0.0597
        else:
         if v91 <= 0.975852867:
          s += -0.0254
         else:
          s += 0.1000
      else:
       s += -0.0776
     else:
      if v71 <= 2.5:
       if v43 <= 0.923132664:
        s += -0.0722
       else:
        s += -0.0005
      else:
       if v0 <= 40.5:
        if v104 <= 0.202621437:
         s += -0.0400
        else:
         s += -0.0005
       else:
        s += 0.0503
    else:
     if v85 <= 0.921443424:
      if v85 <= 0.817126782:
       if v94 <= 0.966352127:
        if v76 <= 2.5:
         if v74 <= -1.155:
          s += -0.0654
         else:
          if v65 <= 0.0:
           s += 0.0247
          else:
           s += -0.0244
        else:
         if v94 <= 0.0164536121:
          s += 0.0549
         else:
          if v91 <= 0.0315669132:
           s += -0.0019
          else:
           s += 0.0358
       else:
        s += -0.0330
      else:
       if v40 <= 0.022896729:
        s += 0.0650
       else:
        if v108 <= 0.984722742:
         s += 0.0370
        else:
         s += -0.0399
     else:
      if v91 <= 0.752029389:
       if v57 <= 28.5:
        if v53 <= 0.495762712:
         s += 0.0780
        else:
         s += -0.0741
       else:
        if v51 <= 49.5:
         if v58 <= 26.5:
          if v16 <= 9.5:
           s += 0.0714
          else:
           s += -0.1006
         else:
          s += -0.1884
        else:
         if v57 <= 53.5:
          s += 0.0690
         else:
          s += -0.0723
      else:
       if v64 <= 348.5:
        if v51 <= 170:
         s += 0.0842
        else:
         s += 0.0224
       else:
        s += -0.0485
    if v108 <= 0.1435418:
     if v96 <= 0.260349627:
      if v40 <= 0.00773871034:
       s += -0.0758
      else:
       if v96 <= 0.00890180531:
        s += -0.0549
       else:
        if v100 <= 9.5:
         if v59 <= 0.167077687:
          s += -0.0156
         else:
          s += 0.0825
        else:
         s += -0.0530
     else:
      if v92 <= 0.0827670418:
       if v88 <= 7.5:
        s += 0.0756
       else:
        s += -0.0715
      else:
       s += 0.0776
    else:
     if v96 <= 0.0255119826:
      if v57 <= 10.5:
       if v53 <= 0.30060241:
        if v52 <= 0.827209179:
         if v22 <= 0.0:
          if v81 <= -0.325:
           s += -0.0218
          else:
           s += 0.0297
         else:
          s += -0.0689
        else:
         s += -0.0508
       else:
        s += -0.0641
      else:
       if v52 <= 0.045602749:
        s += 0.0663
       else:
        if v57 <= 44.5:
         s += -0.0355
        else:
         s += 0.0599
     else:
      if v43 <= 0.315868042:
       if v96 <= 0.551146753:
        if v41 <= 0.943291517:
         if v70 <= 0.889125296:
          if v58 <= 26.5:
           s += 0.0517
          else:
           s += -0.0278
         else:
          if v51 <= 11.5:
           s += -0.0741
          else:
           s += 0.0747
        else:
         if v26 <= -2.035:
          s += -0.1041
         else:
          if v68 <= 27.9785715:
           s += -0.0113
          else:
           s += 0.0751
       else:
        if v3 <= 0.854356061:
         if v0 <= 1.5:
          s += -0.0730
         else:
          if v68 <= 6366.34116:
           s += 0.0810
          else:
           s += 0.0087
        else:
         if v84 <= 2.5:
          s += 0.0519
         else:
          s += -0.0174
      else:
       if v40 <= 0.999988633:
        if v78 <= 0.923273155:
         s += 0.0457
        else:
         s += -0.0141
       else:
        s += -0.0353
    if v85 <= 0.326929635:
     if v85 <= 0.119197527:
      if v85 <= 0.110020381:
       if v96 <= 0.10114824:
        s += -0.0523
       else:
        if v50 <= 0.0329315699:
         s += 0.1131
        else:
         if v42 <= 1:
          s += -0.0739
         else:
          s += 0.0746
      else:
       s += -0.0763
     else:
      if v27 <= -5.745:
       s += 0.0950
      else:
       if v101 <= 38.5:
        if v101 <= -49.5:
         if v88 <= 5.5:
          s += 0.1081
         else:
          s += -0.0277
        else:
         s += -0.0414
       else:
        s += -0.0006
    else:
     if v85 <= 0.921443424:
      if v85 <= 0.752367933:
       if v42 <= 1:
        if v30 <= 1.5:
         s += 0.0261
        else:
         s += -0.0375
       else:
        if v26 <= -2.035:
         s += -0.0957
        else:
         if v50 <= 0.16670702:
          if v54 <= 3.5:
           s += 0.0380
          else:
           s += -0.0504
         else:
          if v108 <= 0.766747522:
           s += -0.0935
          else:
           s += -0.0029
      else:
       if v50 <= 0.0186122412:
        if v112 <= 4067.07176:
         s += 0.0650
        else:
         s += 0.0046
       else:
        if v68 <= 411.578344:
         s += 0.0503
        else:
         if v68 <= 732.020575:
          if v16 <= 9.5:
           s += -0.0714
          else:
           s += 0.0515
         else:
          if v68 <= 4689.40105:
           s += 0.0347
          else:
           s += -0.0261
     else:
      if v112 <= 7170.41949:
       if v85 <= 0.963761356:
        s += 0.0635
       else:
        s += 0.0807
      else:
       if v42 <= 0.999990354:
        if v68 <= 5615.74022:
         s += -0.1181
        else:
         if v98 <= 0.332722574:
          s += 0.0690
         else:
          if v112 <= 8331.45891:
           s += 0.0606
          else:
           s += -0.0967
       else:
        s += 0.0686
    if v97 <= 0.485473436:
     if v95 <= 0.121869429:
      if v0 <= 40.5:
       if v97 <= 0.117806469:
        s += -0.0746
       else:
        s += -0.0311
      else:
       if v96 <= 0.10114824:
        s += -0.0423
       else:
        s += 0.0779
     else:
      if v14 <= 31.5:
       if v58 <= 36.5:
        if v103 <= 0.118683243:
         s += -0.0649
        else:
         if v111 <= 0.26694318:
          if v4 <= 0.0:
           s += -0.0047
          else:
           s += -0.0691
         else:
          s += 0.0000
       else:
        s += 0.0938
      else:
       if v60 <= 0.852151717:
        if v58 <= 3.5:
         s += 0.0350
        else:
         s += 0.0758
       else:
        if v58 <= 8.5:
         s += -0.0275
        else:
         s += 0.0508
    else:
     if v97 <= 0.909422394:
      if v65 <= 15.5:
       if v54 <= 11.5:
        if v50 <= 0.00344879758:
         s += 0.0616
        else:
         if v51 <= 5.5:
          if v55 <= 0.121323529:
           s += -0.0288
          else:
           s += 0.0938
         else:
          if v92 <= 0.997242724:
           s += 0.0409
          else:
           s += -0.0606
       else:
        if v111 <= 0.576112991:
         s += -0.0686
        else:
         s += 0.0537
      else:
       if v54 <= 3.5:
        s += -0.0666
       else:
        s += 0.0854
     else:
      if v43 <= 0.315868042:
       if v60 <= 0.971802304:
        if v64 <= 82.5:
         s += 0.0780
        else:
         if v55 <= 0.464285714:
          if v51 <= 170:
           s += 0.0676
          else:
           s += 0.0050
         else:
          if v65 <= 1.5:
           s += 0.0767
          else:
           s += -0.1150
       else:
        s += 0.0249
      else:
       if v50 <= 0.999999987:
        if v4 <= 1.5:
         s += 0.0619
        else:
         s += -0.0028
       else:
        s += -0.0655
    if v37 <= 66.5:
     if v97 <= 0.900669438:
      if v95 <= 0.196008883:
       if v97 <= 0.128066877:
        s += -0.0502
       else:
        if v50 <= 2.65571205e-07:
         s += 0.0257
        else:
         s += -0.0355
      else:
       if v96 <= 0.0255119826:
        if v53 <= 0.311805556:
         if v108 <= 0.241094418:
          if v96 <= 0.00555551924:
           s += -0.0546
          else:
           s += 0.0201
         else:
          if v27 <= -0.895:
           s += -0.0212
          else:
           s += 0.0306
        else:
         s += -0.0420
       else:
        if v88 <= 3.5:
         if v68 <= 7750.91662:
          if v78 <= 0.64321075:
           s += 0.0637
          else:
           s += 0.0140
         else:
          s += -0.0680
        else:
         if v67 <= 156.5:
          if v67 <= 134.5:
           s += 0.0145
          else:
           s += -0.0711
         else:
          if v96 <= 0.939348079:
           s += 0.0385
          else:
           s += -0.1160
     else:
      if v30 <= 0.0:
       if v61 <= 0.0388832154:
        if v89 <= 0.0114267275:
         s += 0.0011
        else:
         s += 0.0574
       else:
        if v68 <= 6366.34116:
         if v65 <= 53.5:
          if v13 <= 0.0:
           s += 0.0606
          else:
           s += 0.0777
         else:
          s += -0.0813
        else:
         if v61 <= 0.527932332:
          s += -0.0640
         else:
          s += 0.0545
      else:
       s += 0.0024
    else:
     if v96 <= 0.260349627:
      if v45 <= 0.103350696:
       if v88 <= 5.5:
        if v68 <= 112.037934:
         if v45 <= 0.0113878057:
          s += -0.0565
         else:
          s += 0.1178
        else:
         s += -0.0371
       else:
        s += -0.0633
      else:
       s += -0.0756
     else:
      if v87 <= 4.5:
       s += 0.0982
      else:
       if v97 <= 0.0910958412:
        s += 0.1133
       else:
        s += -0.0565
    if v37 <= 66.5:
     if v94 <= 0.580735487:
      if v14 <= 31.5:
       if v89 <= 0.0172450302:
        s += -0.0364
       else:
        s += 0.0447
      else:
       if v94 <= 0.0:
        if v109 <= 0.184789911:
         if v90 <= 0.0366304177:
          s += -0.0378
         else:
          s += 0.0617
        else:
         if v84 <= 1.5:
          if v74 <= -0.695:
           s += -0.0871
          else:
           s += 0.0342
         else:
          if v11 <= -0.35:
           s += 0.0180
          else:
           s += 0.0670
       else:
        if v94 <= 0.300971614:
         s += -0.0307
        else:
         if v90 <= 0.014858844:
          s += -0.0292
         else:
          s += 0.0588
     else:
      if v11 <= -0.74:
       if v109 <= 0.672457395:
        if v16 <= 14.5:
         if v89 <= 0.010376293:
          s += -0.0452
         else:
          s += 0.0282
        else:
         s += 0.0760
       else:
        if v30 <= 3.5:
         s += 0.0343
        else:
         s += -0.0711
      else:
       if v41 <= 0.685154382:
        if v64 <= 70.5:
         if v14 <= 29.5:
          if v70 <= 0.212808682:
           s += 0.0466
          else:
           s += -0.0845
         else:
          s += 0.0664
        else:
         if v41 <= 0.230584163:
          if v28 <= -8.355:
           s += -0.0738
          else:
           s += 0.0462
         else:
          if v28 <= 19.505:
           s += -0.0473
          else:
           s += -0.1798
       else:
        if v101 <= 0.0:
         s += -0.0226
        else:
         if v5 <= 0.0:
          if v100 <= 0.0:
           s += -0.0458
          else:
           s += 0.0572
         else:
          if v64 <= 388.5:
           s += 0.0766
          else:
           s += -0.0681
    else:
     if v0 <= 34.2:
      s += -0.0733
     else:
      if v99 <= 0.0653930026:
       s += -0.0561
      else:
       s += 0.0566
    if v109 <= 0.124500006:
     if v89 <= 0.00852254465:
      if v103 <= 0.124071954:
       s += -0.0732
      else:
       s += -0.0261
     else:
      if v43 <= 0.195170537:
       if v88 <= 30.5:
        s += 0.0414
       else:
        s += -0.0656
      else:
       if v69 <= 19.1:
        s += -0.0767
       else:
        s += 0.0209
    else:
     if v89 <= 0.00247786609:
      if v100 <= 3.5:
       s += -0.0533
      else:
       if v110 <= 0.487902439:
        if v51 <= 9.5:
         s += -0.0329
        else:
         s += 0.0074
       else:
        if v0 <= 6.2:
         if v65 <= 58.5:
          s += 0.0537
         else:
          s += -0.0621
        else:
         if v91 <= 0.981845221:
          s += -0.0161
         else:
          s += 0.0543
     else:
      if v88 <= 2.5:
       if v2 <= 0.809720582:
        if v58 <= 2.5:
         if v59 <= 0.159176612:
          s += -0.0514
         else:
          s += 0.0522
        else:
         if v65 <= 36.5:
          if v3 <= 0.668333333:
           s += 0.0753
          else:
           s += 0.0358
         else:
          s += -0.0494
       else:
        s += -0.0463
      else:
       if v51 <= 6.5:
        if v91 <= 0.0650123491:
         if v0 <= 37.1:
          if v27 <= -0.955:
           s += -0.0668
          else:
           s += -0.0074
         else:
          s += 0.0530
        else:
         if v16 <= 5.5:
          s += -0.0744
         else:
          s += 0.0473
       else:
        if v57 <= 28.5:
         if v27 <= 0.0:
          if v65 <= 2.5:
           s += 0.0478
          else:
           s += -0.0195
         else:
          if v39 <= 0.00181016632:
           s += 0.0314
          else:
           s += 0.0744
        else:
         if v57 <= 29.5:
          s += -0.1781
         else:
          if v65 <= 0.0:
           s += 0.0550
          else:
           s += -0.0572
    if v86 <= 11.5:
     if v96 <= 0.0255119826:
      if v105 <= 0.320383102:
       if v64 <= 64.5:
        s += -0.0430
       else:
        s += 0.0034
      else:
       if v14 <= 29.5:
        if v105 <= 0.975356888:
         if v2 <= 0.411926309:
          s += 0.0294
         else:
          s += -0.0539
        else:
         s += -0.0648
       else:
        if v14 <= 33.5:
         s += 0.0618
        else:
         if v8 <= 0.255434783:
          if v104 <= 0.984789524:
           s += 0.0563
          else:
           s += -0.0526
         else:
          s += -0.0336
     else:
      if v2 <= 0.809720582:
       if v112 <= 5368.56989:
        if v96 <= 0.595766258:
         if v91 <= 0.881196127:
          if v91 <= 0.438290107:
           s += 0.0437
          else:
           s += -0.0077
         else:
          if v105 <= 0.869638363:
           s += 0.0331
          else:
           s += 0.0706
        else:
         if v3 <= 0.668333333:
          s += 0.0736
         else:
          if v101 <= 5.5:
           s += -0.0285
          else:
           s += 0.0343
       else:
        if v52 <= 0.00151804575:
         if v96 <= 0.370416344:
          s += 0.0060
         else:
          s += -0.1114
        else:
         if v38 <= 0.0:
          s += -0.1278
         else:
          if v112 <= 7170.41949:
           s += 0.0650
          else:
           s += 0.0014
      else:
       if v52 <= 0.541803501:
        s += -0.0299
       else:
        if v105 <= 0.149005671:
         s += -0.0673
        else:
         s += 0.0735
    else:
     if v105 <= 0.174665526:
      if v96 <= 0.370416344:
       s += -0.0728
      else:
       if v42 <= 0.188133256:
        s += -0.0550
       else:
        s += 0.0824
     else:
      if v40 <= 0.263693845:
       if v101 <= 32.5:
        if v54 <= 4.5:
         s += -0.0521
        else:
         s += 0.0729
       else:
        s += 0.0289
      else:
       s += 0.0627
    if v85 <= 0.289552323:
     if v86 <= 18.5:
      if v79 <= 6.5:
       if v99 <= 0.00440253623:
        s += 0.0963
       else:
        s += -0.0463
      else:
       if v45 <= 0.800058526:
        if v11 <= -0.17:
         if v54 <= 6.5:
          s += -0.0249
         else:
          if v101 <= -9.5:
           s += -0.0286
          else:
           s += 0.1699
        else:
         if v54 <= 0.0:
          if v38 <= 0.0:
           s += 0.1180
          else:
           s += -0.0011
         else:
          s += -0.0122
       else:
        s += -0.0583
     else:
      if v85 <= 0.119197527:
       if v85 <= 0.110020381:
        s += -0.0475
       else:
        s += -0.0738
      else:
       if v88 <= 3.5:
        s += 0.0858
       else:
        s += -0.0405
    else:
     if v85 <= 0.9301837:
      if v50 <= 0.0:
       if v65 <= 53.5:
        if v85 <= 0.855350674:
         if v54 <= 11.5:
          if v99 <= 0.0738153837:
           s += -0.0190
          else:
           s += 0.0364
         else:
          s += -0.0355
        else:
         s += 0.0649
       else:
        s += -0.0656
      else:
       if v105 <= 0.98484301:
        if v53 <= 0.377155172:
         if v85 <= 0.603879236:
          if v11 <= -0.325:
           s += -0.0428
          else:
           s += 0.0044
         else:
          if v46 <= 2.5:
           s += 0.0157
          else:
           s += 0.0694
        else:
         s += 0.0631
       else:
        if v101 <= 38.5:
         s += -0.0595
        else:
         s += 0.0152
     else:
      if v85 <= 0.979692055:
       if v65 <= 63.5:
        if v53 <= 0.495762712:
         if v87 <= 5.5:
          s += 0.0630
         else:
          if v53 <= 0.0621141975:
           s += 0.0495
          else:
           s += -0.1284
        else:
         s += -0.0216
       else:
        s += -0.0785
      else:
       s += 0.0755
    if v85 <= 0.326929635:
     if v85 <= 0.119197527:
      if v85 <= 0.110020381:
       if v112 <= 326.469416:
        if v60 <= 0.389680086:
         s += -0.0535
        else:
         if v99 <= 0.0950410819:
          s += -0.0368
         else:
          s += 0.0763
       else:
        s += -0.0435
      else:
       s += -0.0726
     else:
      if v71 <= 2.5:
       s += -0.0499
      else:
       s += -0.0018
    else:
     if v85 <= 0.946805452:
      if v85 <= 0.752367933:
       if v9 <= 0.212406015:
        if v76 <= 2.5:
         if v13 <= 0.0202381358:
          s += -0.0059
         else:
          if v112 <= 1116.06707:
           s += -0.0893
          else:
           s += 0.0099
        else:
         if v14 <= 31.5:
          s += -0.0076
         else:
          s += 0.0242
       else:
        s += 0.0601
      else:
       if v13 <= 2.56717343:
        if v112 <= 4892.65521:
         if v65 <= 61.5:
          s += 0.0463
         else:
          s += -0.0919
        else:
         s += -0.0057
       else:
        if v91 <= 0.992386288:
         if v80 <= 17.5:
          if v95 <= 0.888294941:
           s += -0.0571
          else:
           s += 0.0333
         else:
          if v0 <= 19.1:
           s += -0.0084
          else:
           s += 0.0416
        else:
         if v7 <= 0.0:
          s += -0.1331
         else:
          s += 0.0048
     else:
      if v112 <= 7170.41949:
       if v91 <= 0.752029389:
        if v52 <= 0.250102459:
         if v7 <= 0.0:
          if v65 <= 1.5:
           s += 0.0460
          else:
           s += -0.1124
         else:
          s += 0.0656
        else:
         s += -0.0756
       else:
        s += 0.0749
      else:
       if v112 <= 7552.88539:
        s += -0.0942
       else:
        if v112 <= 8331.45891:
         s += 0.0672
        else:
         if v60 <= 0.341331955:
          s += 0.0487
         else:
          s += -0.1037
    if v37 <= 66.5:
     if v96 <= 0.260349627:
      if v94 <= 0.885320418:
       if v11 <= 0.0:
        if v111 <= 0.374047359:
         if v105 <= 0.364110443:
          s += -0.0498
         else:
          s += -0.0110
        else:
         if v96 <= 0.240068911:
          if v29 <= -0.975:
           s += -0.0048
          else:
           s += 0.0432
         else:
          s += -0.1170
       else:
        if v70 <= 0.821849993:
         if v21 <= 0.0:
          s += 0.0329
         else:
          s += -0.0380
        else:
         s += -0.0204
      else:
       if v45 <= 0.0:
        if v101 <= 15.5:
         if v91 <= 0.160912789:
          s += 0.0446
         else:
          s += -0.1081
        else:
         s += 0.0432
       else:
        if v29 <= -12.285:
         if v29 <= -15.985:
          s += 0.0505
         else:
          s += -0.1709
        else:
         if v101 <= 0.0:
          s += -0.0320
         else:
          s += 0.0583
     else:
      if v43 <= 0.235155615:
       if v30 <= 3.5:
        if v60 <= 0.894145211:
         if v67 <= 568:
          s += 0.0696
         else:
          if v96 <= 0.299246778:
           s += -0.1244
          else:
           s += 0.0344
        else:
         if v11 <= -1.455:
          s += -0.0427
         else:
          s += 0.0408
       else:
        if v0 <= 5.5:
         s += 0.0083
        else:
         s += -0.1476
      else:
       if v96 <= 0.551146753:
        s += 0.0568
       else:
        s += -0.0091
    else:
     if v96 <= 0.260349627:
      if v45 <= 0.103350696:
       if v111 <= 0.125063471:
        if v92 <= 0.097780941:
         s += -0.0456
        else:
         s += 0.1495
       else:
        if v28 <= 0.68:
         s += -0.0688
        else:
         s += -0.0179
      else:
       s += -0.0730
     else:
      if v92 <= 0.290565632:
       s += -0.0344
      else:
       s += 0.1031
    if v97 <= 0.560048158:
     if v109 <= 0.124500006:
      if v45 <= 0.133383308:
       if v111 <= 0.130518046:
        if v16 <= 9.5:
         s += -0.0145
        else:
         s += 0.0916
       else:
        if v69 <= 40.5:
         s += -0.0592
        else:
         s += 0.0176
      else:
       s += -0.0721
     else:
      if v58 <= 10.5:
       if v110 <= 0.311581861:
        if v67 <= 78.5:
         s += -0.0649
        else:
         if v111 <= 0.234653798:
          s += -0.0420
         else:
          if v68 <= 184.871794:
           s += 0.0634
          else:
           s += -0.0189
       else:
        if v59 <= 0.222308623:
         if v101 <= 31.5:
          s += -0.0805
         else:
          s += 0.0043
        else:
         if v111 <= 0.374047359:
          if v13 <= 29.3156759:
           s += -0.0116
          else:
           s += 0.0630
         else:
          s += 0.0351
      else:
       if v87 <= 1.5:
        s += 0.0698
       else:
        s += -0.0093
    else:
     if v97 <= 0.953809479:
      if v65 <= 22.5:
       if v16 <= 4.5:
        if v50 <= 0.408467493:
         if v27 <= 3.815:
          s += 0.0647
         else:
          s += -0.0718
        else:
         s += -0.1715
       else:
        if v45 <= 0.884644002:
         if v68 <= 7750.91662:
          if v67 <= 92.5:
           s += 0.0636
          else:
           s += 0.0313
         else:
          s += -0.0547
        else:
         s += -0.0717
      else:
       s += -0.0641
     else:
      if v2 <= 0.31129326:
       if v101 <= 0.0:
        s += -0.0257
       else:
        if v68 <= 6366.34116:
         if v110 <= 0.0:
          s += -0.0757
         else:
          if v41 <= 0.781333679:
           s += 0.0533
          else:
           s += 0.0718
        else:
         s += -0.0474
      else:
       if v53 <= 0.0775240385:
        s += 0.0197
       else:
        s += -0.0785
    if v86 <= 11.5:
     if v96 <= 0.260349627:
      if v11 <= -0.51:
       if v111 <= 0.35448764:
        if v81 <= -0.12:
         if v15 <= 33.5:
          s += -0.0613
         else:
          s += 0.0618
        else:
         if v14 <= 31.5:
          s += -0.0381
         else:
          s += 0.0265
       else:
        s += 0.0084
      else:
       if v92 <= 0.0135253149:
        if v111 <= 0.219048794:
         s += -0.0673
        else:
         s += 0.0025
       else:
        if v14 <= 25.5:
         if v14 <= 16:
          if v92 <= 0.440974923:
           s += -0.0059
          else:
           s += 0.0517
         else:
          if v92 <= 0.152943261:
           s += 0.0496
          else:
           s += -0.0471
        else:
         if v15 <= 27.5:
          s += 0.0480
         else:
          if v27 <= 0.33:
           s += 0.0530
          else:
           s += -0.0756
     else:
      if v39 <= 0.00702329009:
       if v30 <= 3.5:
        if v43 <= 0.814848424:
         if v112 <= 4892.65521:
          if v3 <= 0.779132791:
           s += 0.0570
          else:
           s += 0.0015
         else:
          if v42 <= 0.999913097:
           s += -0.0339
          else:
           s += 0.0641
        else:
         s += -0.0135
       else:
        s += -0.0659
      else:
       if v112 <= 5368.56989:
        if v92 <= 0.707601905:
         if v47 <= 54.5:
          if v43 <= 0.202731852:
           s += 0.0586
          else:
           s += -0.0980
         else:
          s += -0.1969
        else:
         s += 0.0704
       else:
        s += 0.0092
    else:
     if v39 <= 4.52730994e-05:
      if v37 <= 7.5:
       if v111 <= 0.262066997:
        s += -0.0576
       else:
        s += 0.0461
      else:
       s += -0.0708
     else:
      if v101 <= 2.5:
       s += -0.0560
      else:
       if v14 <= 31.5:
        s += -0.0251
       else:
        s += 0.0512
    if v86 <= 18.5:
     if v96 <= 0.260349627:
      if v95 <= 0.888294941:
       if v14 <= 31.5:
        if v34 <= 0.0:
         if v73 <= 0.0:
          if v53 <= 0.0560796646:
           s += -0.0133
          else:
           s += -0.0640
         else:
          if v43 <= 0.814848424:
           s += 0.0231
          else:
           s += -0.0414
        else:
         s += -0.0825
       else:
        if v95 <= 0.864371686:
         if v11 <= -0.99:
          s += -0.0148
         else:
          s += 0.0313
        else:
         if v54 <= 2.5:
          if v27 <= 3.545:
           s += 0.0318
          else:
           s += -0.0961
         else:
          s += -0.1324
      else:
       if v105 <= 0.879137124:
        if v98 <= 0.0315109243:
         s += -0.0806
        else:
         if v60 <= 0.998960892:
          s += 0.0188
         else:
          s += -0.0576
       else:
        if v58 <= 1.5:
         if v76 <= 1.5:
          if v51 <= 2.5:
           s += -0.0660
          else:
           s += 0.0275
         else:
          s += 0.0466
        else:
         s += 0.0595
     else:
      if v43 <= 0.302923602:
       if v30 <= 0.0:
        if v60 <= 0.913770505:
         if v68 <= 6366.34116:
          if v96 <= 0.679018742:
           s += 0.0499
          else:
           s += 0.0707
         else:
          s += -0.0141
        else:
         s += 0.0301
       else:
        if v8 <= 0.195238095:
         s += -0.0617
        else:
         s += 0.0347
      else:
       if v53 <= 0.036038961:
        s += 0.0237
       else:
        s += -0.0408
    else:
     if v105 <= 0.126954438:
      if v96 <= 0.634038997:
       s += -0.0707
      else:
       s += 0.0183
     else:
      if v14 <= 31.5:
       s += -0.0390
      else:
       if v42 <= 0.980423636:
        if v61 <= 0.755640834:
         s += -0.0434
        else:
         s += 0.0651
       else:
        s += 0.0725
    if v95 <= 0.121869429:
     if v96 <= 0.260349627:
      if v95 <= 0.0954704153:
       if v11 <= 0.0:
        if v110 <= 0.551981472:
         s += -0.0608
        else:
         s += -0.0086
       else:
        s += -0.0113
      else:
       s += -0.0714
     else:
      if v29 <= -4.655:
       s += -0.0931
      else:
       if v98 <= 0.955024276:
        s += 0.0710
       else:
        s += -0.0472
    else:
     if v96 <= 0.260349627:
      if v105 <= 0.869638363:
       if v42 <= 0.999996288:
        if v14 <= 32.5:
         s += -0.0104
        else:
         s += 0.0294
       else:
        if v16 <= 9.5:
         if v36 <= 2.5:
          s += -0.0534
         else:
          s += 0.0279
        else:
         s += 0.0287
      else:
       if v95 <= 0.896644678:
        if v90 <= 0.178918123:
         if v96 <= 0.202359684:
          if v20 <= 0.0:
           s += -0.0009
          else:
           s += -0.1518
         else:
          s += -0.1552
        else:
         s += 0.0363
       else:
        if v96 <= 0.000627888691:
         s += -0.0370
        else:
         s += 0.0503
     else:
      if v39 <= 0.00768502608:
       if v40 <= 1.88326411e-10:
        if v4 <= 2.5:
         s += 0.0662
        else:
         s += -0.0512
       else:
        if v11 <= 0.07:
         if v16 <= 13.5:
          s += -0.0108
         else:
          s += 0.0699
        else:
         if v64 <= 66.5:
          s += 0.0534
         else:
          s += 0.0086
      else:
       if v64 <= 82.5:
        if v5 <= 0.0:
         if v16 <= 5.5:
          if v11 <= 0.15:
           s += -0.1401
          else:
           s += 0.0498
         else:
          s += 0.0515
        else:
         s += 0.0694
       else:
        if v55 <= 0.464285714:
         s += 0.0445
        else:
         if v65 <= 1.5:
          s += 0.0528
         else:
          s += -0.1112
    if v85 <= 0.219214554:
     if v45 <= 0.117495145:
      if v68 <= 173.256666:
       if v96 <= 0.00319896422:
        s += -0.0432
       else:
        if v88 <= 24.5:
         s += 0.0905
        else:
         s += -0.0577
      else:
       if v96 <= 0.966846735:
        s += -0.0491
       else:
        s += 0.0857
     else:
      if v37 <= 24.5:
       if v23 <= 0.0:
        s += -0.0412
       else:
        s += 0.1210
      else:
       s += -0.0716
    else:
     if v85 <= 0.9518337:
      if v85 <= 0.883246277:
       if v103 <= 0.981295411:
        if v61 <= -1.68998025e-16:
         s += -0.0602
        else:
         if v61 <= 0.0:
          if v62 <= 7.5:
           s += -0.0051
          else:
           s += 0.0752
         else:
          if v112 <= 823.926036:
           s += -0.0123
          else:
           s += 0.0143
       else:
        if v72 <= 31.5:
         s += 0.0322
        else:
         s += -0.0362
      else:
       if v50 <= 0.0700175181:
        s += 0.0468
       else:
        if v51 <= 9.5:
         if v103 <= 0.984754354:
          if v68 <= 553.694246:
           s += 0.0547
          else:
           s += -0.0422
         else:
          s += -0.1329
        else:
         s += 0.0252
     else:
      if v112 <= 7170.41949:
       if v92 <= 0.707601905:
        if v47 <= 54.5:
         if v112 <= 742.993142:
          if v112 <= 542.495804:
           s += 0.0498
          else:
           s += -0.1154
         else:
          if v95 <= 0.990328286:
           s += 0.0615
          else:
           s += -0.0995
        else:
         s += -0.1662
       else:
        if v55 <= 0.464285714:
         s += 0.0710
        else:
         if v45 <= 0.0:
          s += -0.0958
         else:
          s += 0.0642
      else:
       if v67 <= 568:
        if v67 <= 327.5:
         s += -0.0513
        else:
         s += 0.0690
       else:
        s += -0.0896
    if v86 <= 18.5:
     if v97 <= 0.936705198:
      if v89 <= 0.00164582339:
       if v111 <= 0.347289927:
        s += -0.0331
       else:
        if v0 <= 7.1:
         s += 0.0221
        else:
         s += -0.0311
      else:
       if v70 <= 0.778362573:
        if v35 <= 25:
         if v104 <= 0.994409693:
          if v54 <= 11.5:
           s += 0.0232
          else:
           s += -0.0566
         else:
          if v28 <= 2.745:
           s += -0.1316
          else:
           s += 0.0098
        else:
         if v54 <= 9.5:
          s += 0.0930
         else:
          s += -0.0158
       else:
        if v74 <= -1.375:
         if v28 <= 1.63:
          s += -0.0578
         else:
          s += 0.0529
        else:
         s += -0.0345
     else:
      if v39 <= 0.00768502608:
       if v53 <= 0.0459830867:
        if v1 <= 2.02:
         s += -0.1128
        else:
         if v112 <= 7170.41949:
          if v60 <= 0.966451028:
           s += 0.0571
          else:
           s += -0.0097
         else:
          if v105 <= 0.928806379:
           s += 0.0633
          else:
           s += -0.0429
       else:
        if v43 <= 0.0586465009:
         if v97 <= 0.980328501:
          s += 0.0433
         else:
          s += -0.0519
        else:
         s += -0.0499
      else:
       if v36 <= 7.5:
        if v60 <= 0.956925273:
         if v65 <= 19.5:
          s += 0.0673
         else:
          s += -0.0557
        else:
         s += 0.0197
       else:
        s += -0.0538
    else:
     if v97 <= 0.357658167:
      if v39 <= 4.52730994e-05:
       s += -0.0699
      else:
       s += -0.0239
     else:
      if v41 <= 0.306476761:
       if v112 <= 1374.32524:
        if v28 <= 11.555:
         if v41 <= 0.000171007941:
          s += 0.0136
         else:
          s += -0.1020
        else:
         s += 0.0263
       else:
        s += 0.0213
      else:
       s += 0.0691
    if v85 <= 0.158433908:
     if v85 <= 0.110020381:
      if v111 <= 0.130518046:
       if v96 <= 0.00474168069:
        s += -0.0356
       else:
        s += 0.0628
      else:
       s += -0.0335
     else:
      if v85 <= 0.118448156:
       s += -0.0699
      else:
       s += -0.0272
    else:
     if v85 <= 0.946805452:
      if v85 <= 0.875214252:
       if v29 <= -4.185:
        if v112 <= 5601.22901:
         if v59 <= 0.301008185:
          s += -0.0259
         else:
          s += 0.0555
        else:
         s += -0.0675
       else:
        if v40 <= 1.88326411e-10:
         if v61 <= -1.68998025e-16:
          s += -0.0709
         else:
          if v61 <= 2.01039138e-16:
           s += 0.0650
          else:
           s += 0.0097
        else:
         if v105 <= 0.984226158:
          if v9 <= 0.0606617647:
           s += -0.0120
          else:
           s += 0.0280
         else:
          if v112 <= 1724.63863:
           s += -0.0719
          else:
           s += 0.0191
      else:
       if v40 <= 0.0408757751:
        if v112 <= 4892.65521:
         s += 0.0538
        else:
         s += -0.0104
       else:
        if v40 <= 0.051564169:
         s += -0.0787
        else:
         if v72 <= 32.5:
          s += -0.0082
         else:
          if v92 <= 0.993730748:
           s += 0.0407
          else:
           s += -0.0176
     else:
      if v112 <= 7170.41949:
       if v92 <= 0.707601905:
        if v40 <= 0.499991935:
         if v112 <= 998.490666:
          if v99 <= 0.21475786:
           s += -0.0903
          else:
           s += 0.0313
         else:
          s += 0.0666
        else:
         if v29 <= -0.915:
          s += 0.0548
         else:
          if v111 <= 0.294740966:
           s += -0.0598
          else:
           s += -0.2252
       else:
        s += 0.0672
      else:
       if v111 <= 0.738228519:
        if v65 <= 1.5:
         s += 0.0614
        else:
         s += -0.0811
       else:
        s += -0.0790
    if v109 <= 0.152339719:
     if v96 <= 0.260349627:
      if v103 <= 0.118683243:
       if v105 <= 0.110020381:
        if v88 <= 22.5:
         s += -0.0103
        else:
         s += -0.0681
       else:
        s += -0.0703
      else:
       if v73 <= -1.325:
        s += -0.0654
       else:
        if v0 <= 39.1:
         s += -0.0138
        else:
         s += 0.0672
     else:
      s += 0.0208
    else:
     if v96 <= 0.260349627:
      if v112 <= 838.584573:
       if v94 <= 0.149596335:
        s += -0.0463
       else:
        if v68 <= 681.478245:
         if v29 <= -0.88:
          if v68 <= 350.58825:
           s += -0.0439
          else:
           s += 0.0314
         else:
          if v96 <= 0.00770925379:
           s += -0.0339
          else:
           s += 0.0613
        else:
         if v80 <= 23.5:
          s += -0.1283
         else:
          s += -0.0122
      else:
       if v94 <= 0.885320418:
        if v94 <= 0.0:
         if v96 <= 0.00716348874:
          if v33 <= 0.177124183:
           s += -0.0146
          else:
           s += 0.0599
         else:
          if v54 <= 11.5:
           s += 0.0512
          else:
           s += -0.0565
        else:
         if v88 <= 1.5:
          s += 0.0493
         else:
          if v29 <= -0.07:
           s += -0.0193
          else:
           s += 0.0572
       else:
        if v82 <= 0.575:
         s += 0.0496
        else:
         if v80 <= 32.5:
          s += -0.1011
         else:
          s += 0.0195
     else:
      if v30 <= 0.0:
       if v112 <= 4892.65521:
        if v43 <= 0.263678809:
         if v101 <= 0.0:
          s += 0.0106
         else:
          s += 0.0617
        else:
         if v96 <= 0.551146753:
          s += 0.0685
         else:
          s += -0.0166
       else:
        if v52 <= 0.00151804575:
         s += -0.1162
        else:
         s += 0.0221
      else:
       s += -0.0295
    if v85 <= 0.289552323:
     if v37 <= 22.5:
      if v107 <= 0.985882076:
       if v111 <= 0.299953694:
        s += -0.0332
       else:
        s += 0.0024
      else:
       s += -0.0641
     else:
      if v85 <= 0.110020381:
       if v111 <= 0.125063471:
        s += 0.0629
       else:
        s += -0.0239
      else:
       if v85 <= 0.119197527:
        s += -0.0695
       else:
        s += 0.0218
    else:
     if v85 <= 0.946805452:
      if v41 <= 2.56288592e-12:
       if v67 <= 568:
        if v92 <= 0.997242724:
         if v92 <= 0.0521628088:
          if v67 <= 113.5:
           s += -0.0539
          else:
           s += 0.0276
         else:
          s += 0.0627
        else:
         s += -0.0802
       else:
        if v28 <= 10.95:
         s += -0.0751
        else:
         s += 0.0483
      else:
       if v85 <= 0.843496846:
        if v28 <= 9.775:
         if v67 <= 245.5:
          s += -0.0266
         else:
          if v51 <= 97.5:
           s += 0.0208
          else:
           s += -0.0559
        else:
         if v94 <= 0.964959997:
          s += 0.0234
         else:
          s += -0.0581
       else:
        if v16 <= 5.5:
         if v89 <= 0.0139778922:
          s += 0.0231
         else:
          s += -0.0662
        else:
         if v64 <= 70.5:
          s += 0.0332
         else:
          s += -0.0011
     else:
      if v91 <= 0.752029389:
       if v41 <= 0.497845775:
        if v26 <= 0.575:
         if v37 <= 5.5:
          s += 0.0656
         else:
          if v51 <= 16.5:
           s += -0.0745
          else:
           s += 0.0484
        else:
         if v85 <= 0.974269661:
          s += -0.1321
         else:
          s += 0.0587
       else:
        if v67 <= 142.5:
         s += 0.0714
        else:
         if v111 <= 0.184627556:
          s += 0.0698
         else:
          s += -0.1391
      else:
       s += 0.0656
    if v109 <= 0.152339719:
     if v88 <= 6.5:
      if v11 <= 0.04:
       if v110 <= 0.201190476:
        s += -0.0517
       else:
        s += -0.0061
      else:
       if v98 <= 0.863449781:
        s += 0.0793
       else:
        if v3 <= 0.1667979:
         s += 0.0267
        else:
         s += -0.0700
     else:
      if v41 <= 0.00793768067:
       s += -0.0686
      else:
       if v111 <= 0.125063471:
        s += 0.0513
       else:
        s += -0.0450
    else:
     if v97 <= 0.953809479:
      if v11 <= 0.0:
       if v14 <= 31.5:
        if v97 <= 0.879255203:
         if v104 <= 0.123761911:
          s += -0.0576
         else:
          if v104 <= 0.959139164:
           s += -0.0016
          else:
           s += -0.0535
        else:
         if v44 <= 0.857220666:
          s += 0.0571
         else:
          s += -0.0673
       else:
        if v92 <= 0.997242724:
         if v63 <= 5.5:
          if v92 <= 0.0271555917:
           s += -0.0394
          else:
           s += 0.0183
         else:
          s += 0.0504
        else:
         if v51 <= 8.5:
          s += 0.0258
         else:
          s += -0.1205
      else:
       if v65 <= 53.5:
        if v88 <= 2.5:
         s += 0.0421
        else:
         s += 0.0156
       else:
        s += -0.0539
     else:
      if v3 <= 0.668333333:
       if v2 <= 0.809720582:
        if v41 <= 0.781333679:
         if v57 <= 28.5:
          s += 0.0585
         else:
          if v57 <= 36.5:
           s += -0.1324
          else:
           s += 0.0433
        else:
         if v51 <= 170:
          s += 0.0687
         else:
          s += -0.0166
       else:
        s += -0.0179
      else:
       if v57 <= 25.5:
        if v97 <= 0.985727193:
         if v52 <= 0.0427593408:
          s += 0.0240
         else:
          s += -0.0895
        else:
         s += -0.1301
       else:
        s += 0.0470
    if v108 <= 0.119291263:
     if v39 <= 0.00156506051:
      if v102 <= 0.110020367:
       if v111 <= 0.130518046:
        s += 0.0393
       else:
        s += -0.0386
      else:
       s += -0.0680
     else:
      if v100 <= 23.5:
       s += 0.0396
      else:
       s += -0.0555
    else:
     if v97 <= 0.953809479:
      if v81 <= 0.0:
       if v67 <= 245.5:
        if v27 <= -0.855:
         s += -0.0496
        else:
         if v92 <= 0.975942248:
          if v97 <= 0.879255203:
           s += -0.0287
          else:
           s += 0.0260
         else:
          if v92 <= 0.996034695:
           s += 0.0415
          else:
           s += -0.0540
       else:
        if v111 <= 0.407331617:
         if v92 <= 0.0228158858:
          s += -0.0400
         else:
          s += 0.0173
        else:
         if v67 <= 568:
          s += 0.0530
         else:
          if v111 <= 0.532279736:
           s += 0.0473
          else:
           s += -0.1074
      else:
       if v34 <= 0.0:
        if v67 <= 568:
         if v22 <= 0.0:
          s += 0.0312
         else:
          s += -0.0445
        else:
         if v28 <= 10.57:
          if v111 <= 0.532279736:
           s += -0.0149
          else:
           s += -0.1199
         else:
          s += 0.0383
       else:
        if v96 <= 0.142863582:
         if v27 <= 1.205:
          s += -0.0887
         else:
          s += 0.0411
        else:
         s += 0.0712
     else:
      if v39 <= 0.00768502608:
       if v96 <= 0.51355109:
        s += 0.0601
       else:
        if v64 <= 10.5:
         if v1 <= 7.30810147:
          s += -0.0094
         else:
          s += -0.2057
        else:
         if v106 <= 0.836875333:
          s += -0.0189
         else:
          s += 0.0358
      else:
       if v99 <= 0.0842938957:
        s += 0.0300
       else:
        if v13 <= 0.0:
         s += -0.0828
        else:
         s += 0.0664
    if v85 <= 0.136968531:
     if v86 <= 18.5:
      if v3 <= 0.134707557:
       if v101 <= -3.5:
        if v61 <= 0.195793587:
         if v68 <= 112.037934:
          if v107 <= 0.0372229514:
           s += 0.1404
          else:
           s += 0.0041
         else:
          s += -0.0363
        else:
         s += 0.2158
       else:
        if v68 <= 0.106663471:
         s += 0.0584
        else:
         s += -0.0407
      else:
       if v45 <= 0.0258746282:
        s += 0.1610
       else:
        s += 0.0199
     else:
      if v85 <= 0.110020381:
       s += -0.0272
      else:
       s += -0.0695
    else:
     if v85 <= 0.946805452:
      if v103 <= 0.980484957:
       if v112 <= 8331.45891:
        if v85 <= 0.752367933:
         if v105 <= 0.982870245:
          if v94 <= 0.862665942:
           s += 0.0095
          else:
           s += -0.0236
         else:
          s += -0.0518
        else:
         if v68 <= 411.578344:
          if v67 <= 347:
           s += 0.0490
          else:
           s += -0.0177
         else:
          if v94 <= 0.0654398006:
           s += 0.0488
          else:
           s += 0.0054
       else:
        s += -0.0803
      else:
       if v39 <= 0.0124635458:
        s += -0.0088
       else:
        if v45 <= 0.0932538676:
         if v1 <= 6.28669276:
          if v85 <= 0.875214252:
           s += -0.0908
          else:
           s += 0.0158
         else:
          s += -0.1287
        else:
         s += 0.0047
     else:
      if v112 <= 7170.41949:
       if v37 <= 2.5:
        s += 0.0648
       else:
        if v45 <= 0.166698954:
         if v65 <= 1.5:
          s += 0.0525
         else:
          if v34 <= 0.9:
           s += 0.0281
          else:
           s += -0.1044
        else:
         if v94 <= 0.940951515:
          s += 0.0314
         else:
          s += -0.1183
      else:
       if v42 <= 0.999990354:
        s += -0.0436
       else:
        s += 0.0587
    if v85 <= 0.136968531:
     if v85 <= 0.110020381:
      if v111 <= 0.130518046:
       if v51 <= 5.5:
        s += -0.0333
       else:
        s += 0.0654
      else:
       if v33 <= 0.164414414:
        s += -0.0397
       else:
        s += 0.0225
     else:
      s += -0.0665
    else:
     if v85 <= 0.963761356:
      if v85 <= 0.817126782:
       if v35 <= 2.5:
        if v16 <= 13.5:
         if v70 <= 0.19359959:
          if v111 <= 0.644654535:
           s += -0.0452
          else:
           s += 0.0198
         else:
          if v89 <= 0.0279964842:
           s += -0.0134
          else:
           s += 0.0695
        else:
         s += 0.0485
       else:
        if v92 <= 0.0827670418:
         if v57 <= 2.5:
          if v111 <= 0.216209612:
           s += -0.0331
          else:
           s += 0.0173
         else:
          if v67 <= 245.5:
           s += -0.0604
          else:
           s += 0.0010
        else:
         if v30 <= 3.5:
          if v76 <= 2.5:
           s += -0.0123
          else:
           s += 0.0346
         else:
          s += -0.0477
      else:
       if v39 <= 0.00404216989:
        if v67 <= 568:
         s += 0.0385
        else:
         s += -0.0267
       else:
        if v108 <= 0.986524414:
         if v45 <= 0.0383278412:
          if v45 <= 0.029073591:
           s += 0.0073
          else:
           s += -0.0712
         else:
          if v111 <= 0.532279736:
           s += 0.0530
          else:
           s += -0.0688
        else:
         s += -0.0994
     else:
      if v92 <= 0.707601905:
       if v57 <= 28.5:
        if v44 <= 0.173617719:
         s += 0.0545
        else:
         s += -0.0892
       else:
        if v87 <= 3.5:
         s += -0.2159
        else:
         s += 0.0537
      else:
       if v55 <= 0.464285714:
        s += 0.0666
       else:
        if v35 <= 2.5:
         s += 0.0515
        else:
         s += -0.0978
    if v37 <= 66.5:
     if v97 <= 0.953809479:
      if v11 <= -0.99:
       if v7 <= 0.0:
        if v100 <= 8.5:
         s += -0.0441
        else:
         s += 0.0307
       else:
        s += -0.0336
      else:
       if v3 <= 0.0:
        if v28 <= 13.465:
         if v47 <= 50.5:
          if v97 <= 0.900669438:
           s += -0.0011
          else:
           s += 0.0454
         else:
          if v97 <= 0.0223528753:
           s += 0.0527
          else:
           s += -0.0665
        else:
         if v111 <= 0.697488405:
          s += 0.0319
         else:
          s += -0.0459
       else:
        if v78 <= 0.444648693:
         s += 0.0410
        else:
         s += -0.0156
     else:
      if v3 <= 0.53287037:
       if v11 <= -0.855:
        if v109 <= 0.152339719:
         s += -0.0841
        else:
         s += 0.0244
       else:
        if v100 <= 48.5:
         if v87 <= 7.5:
          if v2 <= 0.31129326:
           s += 0.0670
          else:
           s += 0.0107
         else:
          s += -0.0993
        else:
         if v7 <= 0.0:
          if v34 <= 0.9:
           s += 0.0227
          else:
           s += -0.1131
         else:
          if v58 <= 170.5:
           s += 0.0509
          else:
           s += -0.0636
      else:
       if v95 <= 0.976871559:
        if v89 <= 0.000722098923:
         s += 0.0728
        else:
         if v52 <= 0.00393094751:
          s += 0.0268
         else:
          if v58 <= 25.5:
           s += -0.0757
          else:
           s += 0.0151
       else:
        s += 0.0617
    else:
     if v95 <= 0.121869429:
      if v111 <= 0.104918683:
       if v109 <= 0.107938529:
        s += 0.0914
       else:
        s += -0.0462
      else:
       s += -0.0683
     else:
      if v97 <= 0.128066877:
       if v41 <= 0.000171007941:
        s += 0.0588
       else:
        s += -0.0381
      else:
       s += 0.0567
    if v85 <= 0.136968531:
     if v85 <= 0.110020381:
      if v109 <= 0.401766431:
       if v85 <= 0.0832506892:
        s += -0.0173
       else:
        s += 0.0435
      else:
       s += -0.0479
     else:
      if v85 <= 0.115903212:
       s += -0.0684
      else:
       s += -0.0335
    else:
     if v85 <= 0.963761356:
      if v85 <= 0.905528872:
       if v76 <= 2.5:
        if v27 <= -0.895:
         s += -0.0576
        else:
         if v16 <= 10.5:
          if v68 <= 1678.26543:
           s += -0.0322
          else:
           s += 0.0146
         else:
          if v66 <= 0.0:
           s += 0.0510
          else:
           s += -0.0342
       else:
        if v57 <= 2.5:
         s += 0.0205
        else:
         if v68 <= 1016.96057:
          if v81 <= 0.24:
           s += -0.0093
          else:
           s += 0.0448
         else:
          if v68 <= 1098.73486:
           s += -0.0930
          else:
           s += -0.0153
      else:
       if v20 <= 0.0:
        if v16 <= 5.5:
         if v14 <= 33.5:
          s += 0.0554
         else:
          if v91 <= 0.963869618:
           s += -0.1258
          else:
           s += -0.0123
        else:
         if v82 <= 0.575:
          if v68 <= 7750.91662:
           s += 0.0359
          else:
           s += -0.0606
         else:
          if v94 <= 0.926253301:
           s += 0.0399
          else:
           s += -0.1241
       else:
        s += -0.2041
     else:
      if v91 <= 0.752029389:
       if v57 <= 28.5:
        if v52 <= 0.250102459:
         if v27 <= -1.185:
          s += -0.0400
         else:
          s += 0.0610
        else:
         s += -0.0736
       else:
        if v44 <= 0.0279105669:
         s += -0.1244
        else:
         s += 0.0331
      else:
       if v68 <= 6366.34116:
        s += 0.0646
       else:
        if v56 <= 0.333841463:
         s += 0.0658
        else:
         s += -0.0918
    if v86 <= 18.5:
     if v97 <= 0.964970255:
      if v30 <= 3.5:
       if v35 <= 14.5:
        if v96 <= 0.000744749442:
         if v111 <= 0.299953694:
          s += -0.0616
         else:
          s += -0.0052
        else:
         if v61 <= -1.68998025e-16:
          s += -0.0561
         else:
          if v101 <= -18.5:
           s += 0.0859
          else:
           s += 0.0112
       else:
        if v70 <= 0.741060026:
         if v93 <= 0.00570606042:
          if v27 <= 0.33:
           s += 0.1084
          else:
           s += 0.0380
         else:
          s += -0.0655
        else:
         if v111 <= 0.179309513:
          s += -0.0414
         else:
          s += 0.1126
      else:
       s += -0.0395
     else:
      if v60 <= 0.956925273:
       if v8 <= 0.184659091:
        if v64 <= 72.5:
         s += 0.0671
        else:
         if v95 <= 0.977639483:
          s += 0.0493
         else:
          if v29 <= -0.415:
           s += 0.0565
          else:
           s += -0.0768
       else:
        if v64 <= 8.5:
         if v96 <= 0.939348079:
          s += 0.0206
         else:
          s += -0.1313
        else:
         s += 0.0415
      else:
       if v57 <= 3.5:
        s += -0.0942
       else:
        if v97 <= 0.976903816:
         s += 0.0714
        else:
         s += -0.0053
    else:
     if v109 <= 0.124500006:
      if v50 <= 0.000103048967:
       s += -0.0686
      else:
       s += -0.0310
     else:
      if v95 <= 0.804500772:
       if v67 <= 224.5:
        if v61 <= 0.661437834:
         s += -0.0932
        else:
         if v96 <= 0.120856156:
          s += -0.0481
         else:
          s += 0.0491
       else:
        if v68 <= 424.749026:
         s += -0.0781
        else:
         if v16 <= 21.5:
          if v61 <= 0.996624591:
           s += 0.0920
          else:
           s += -0.0301
         else:
          s += -0.0718
      else:
       s += 0.0324
    if v85 <= 0.119197527:
     if v85 <= 0.110020381:
      if v84 <= 6.5:
       if v3 <= 0.321886514:
        s += -0.0431
       else:
        s += 0.0578
      else:
       if v88 <= 22.5:
        if v71 <= 35:
         s += -0.0113
        else:
         if v41 <= 0.0415652239:
          if v110 <= 0.321731235:
           s += 0.0409
          else:
           s += 0.1491
         else:
          s += -0.0339
       else:
        s += -0.0450
     else:
      if v97 <= 0.117806469:
       s += -0.0675
      else:
       if v88 <= 14.5:
        s += 0.0882
       else:
        s += -0.0621
    else:
     if v85 <= 0.963761356:
      if v9 <= 0.275252525:
       if v110 <= 0.334848485:
        if v62 <= 19.5:
         if v47 <= 39.5:
          if v47 <= 13.5:
           s += -0.0193
          else:
           s += 0.0143
         else:
          if v44 <= 0.0257562586:
           s += -0.0080
          else:
           s += -0.0807
        else:
         s += 0.0297
       else:
        if v85 <= 0.941040132:
         if v103 <= 0.990981629:
          if v56 <= 0.0835271318:
           s += 0.0213
          else:
           s += -0.0005
         else:
          if v94 <= 0.907346964:
           s += -0.0101
          else:
           s += -0.0775
        else:
         s += 0.0364
      else:
       s += 0.0550
     else:
      if v91 <= 0.752029389:
       if v47 <= 33.5:
        if v43 <= 0.202731852:
         s += 0.0580
        else:
         s += -0.0636
       else:
        if v44 <= 0.0279105669:
         s += -0.1189
        else:
         s += 0.0315
      else:
       if v47 <= 161.5:
        if v3 <= 0.668333333:
         s += 0.0659
        else:
         if v67 <= 78.5:
          s += -0.1979
         else:
          s += 0.0567
       else:
        if v47 <= 181.5:
         if v56 <= 0.357286288:
          s += 0.0626
         else:
          s += -0.0969
        else:
         s += 0.0510
    if v86 <= 18.5:
     if v97 <= 0.964970255:
      if v45 <= 0.867698173:
       if v47 <= 441.5:
        if v14 <= 25.5:
         if v15 <= 13.5:
          if v88 <= 3.5:
           s += 0.0503
          else:
           s += 0.0038
         else:
          if v106 <= 0.981180807:
           s += -0.0056
          else:
           s += -0.0600
        else:
         if v14 <= 33.5:
          if v31 <= 0.0:
           s += 0.0433
          else:
           s += -0.0563
         else:
          if v52 <= 0.000730563293:
           s += -0.0124
          else:
           s += 0.0229
       else:
        s += -0.0687
      else:
       s += -0.0390
     else:
      if v3 <= 0.53287037:
       if v100 <= 48.5:
        if v79 <= 11.5:
         if v43 <= 0.315868042:
          s += 0.0662
         else:
          if v53 <= 0.0722996516:
           s += 0.0355
          else:
           s += -0.0923
        else:
         s += 0.0060
       else:
        if v55 <= 0.464285714:
         if v58 <= 170.5:
          if v95 <= 0.824807713:
           s += -0.0174
          else:
           s += 0.0521
         else:
          s += -0.0708
        else:
         if v52 <= 0.0032404519:
          s += -0.0926
         else:
          s += 0.0346
      else:
       if v95 <= 0.978645929:
        if v110 <= 0.334848485:
         if v97 <= 0.982435274:
          s += -0.0096
         else:
          s += -0.1373
        else:
         if v43 <= 0.0:
          s += 0.0520
         else:
          s += -0.0538
       else:
        s += 0.0679
    else:
     if v106 <= 0.125155532:
      if v95 <= 0.486924098:
       s += -0.0663
      else:
       if v14 <= 29.5:
        s += -0.0640
       else:
        s += 0.0076
     else:
      if v45 <= 0.180031502:
       if v36 <= 5.5:
        if v14 <= 26.5:
         s += -0.0139
        else:
         s += 0.0591
       else:
        s += -0.0306
      else:
       s += -0.0641
    if v95 <= 0.121869429:
     if v95 <= 0.106199244:
      if v53 <= 0.188344595:
       if v112 <= 326.469416:
        if v64 <= 0.0:
         s += -0.0546
        else:
         s += 0.0687
       else:
        if v97 <= 0.895742442:
         if v97 <= 0.866973325:
          if v112 <= 1657.9518:
           s += -0.0380
          else:
           s += 0.0123
         else:
          s += -0.1835
        else:
         s += 0.0387
      else:
       s += -0.0491
     else:
      s += -0.0669
    else:
     if v97 <= 0.964970255:
      if v14 <= 31.5:
       if v97 <= 0.879255203:
        if v112 <= 823.926036:
         if v94 <= 0.916435732:
          if v57 <= 19.5:
           s += -0.0319
          else:
           s += 0.0659
         else:
          s += -0.1047
        else:
         s += -0.0041
       else:
        if v44 <= 0.750224417:
         if v112 <= 8331.45891:
          s += 0.0465
         else:
          s += -0.0686
        else:
         s += -0.0414
      else:
       if v60 <= 0.254869392:
        s += 0.0368
       else:
        if v14 <= 33.5:
         if v44 <= 0.725744599:
          s += 0.0400
         else:
          s += -0.0332
        else:
         if v28 <= 6.195:
          if v93 <= 0.539076726:
           s += -0.0070
          else:
           s += -0.1143
         else:
          if v78 <= 0.821605375:
           s += 0.0225
          else:
           s += -0.0263
     else:
      if v60 <= 0.913770505:
       if v12 <= 0.0:
        if v64 <= 72.5:
         s += 0.0607
        else:
         if v7 <= 0.0:
          if v90 <= 0.852877778:
           s += -0.0831
          else:
           s += 0.0351
         else:
          if v112 <= 9317.61186:
           s += 0.0495
          else:
           s += -0.0763
       else:
        s += -0.0412
      else:
       if v97 <= 0.978373582:
        s += 0.0425
       else:
        if v44 <= 0.114322375:
         s += -0.0002
        else:
         s += -0.0908
    if v85 <= 0.118448156:
     if v85 <= 0.110020381:
      if v96 <= 0.0255119826:
       s += -0.0204
      else:
       if v29 <= -3.235:
        s += -0.0645
       else:
        s += 0.0597
     else:
      s += -0.0658
    else:
     if v85 <= 0.963761356:
      if v11 <= 0.0:
       if v67 <= 245.5:
        if v53 <= 0.059262511:
         if v16 <= 5.5:
          if v27 <= -0.205:
           s += -0.1228
          else:
           s += -0.0288
         else:
          if v73 <= -0.745:
           s += -0.0325
          else:
           s += 0.0111
        else:
         if v96 <= 0.202359684:
          if v96 <= 0.0452275193:
           s += -0.0332
          else:
           s += 0.0509
         else:
          s += -0.0972
       else:
        if v30 <= 3.5:
         if v68 <= 4757.54182:
          if v111 <= 0.407331617:
           s += 0.0081
          else:
           s += 0.0457
         else:
          s += -0.0330
        else:
         if v0 <= 5.5:
          s += -0.0154
         else:
          s += -0.1201
      else:
       if v0 <= 5.5:
        s += 0.0347
       else:
        if v68 <= 411.578344:
         if v27 <= -0.855:
          s += -0.0265
         else:
          s += 0.0372
        else:
         if v36 <= 5.5:
          if v35 <= 66.5:
           s += 0.0035
          else:
           s += 0.0578
         else:
          if v15 <= 14.5:
           s += 0.0386
          else:
           s += -0.0409
     else:
      if v42 <= 0.729846102:
       if v29 <= -0.27:
        if v105 <= 0.08364821:
         s += -0.1174
        else:
         s += 0.0518
       else:
        if v51 <= 26.5:
         s += -0.1174
        else:
         s += 0.0597
      else:
       if v68 <= 6366.34116:
        if v55 <= 0.464285714:
         s += 0.0628
        else:
         if v66 <= 3.5:
          s += 0.0615
         else:
          s += -0.0686
       else:
        s += -0.0211
    if v85 <= 0.118448156:
     if v85 <= 0.110020381:
      if v79 <= 4.5:
       s += -0.0445
      else:
       if v86 <= 8.5:
        if v76 <= 6.5:
         s += -0.0120
        else:
         if v67 <= 104.5:
          s += -0.0543
         else:
          if v26 <= -0.635:
           s += 0.0091
          else:
           s += 0.1070
       else:
        s += -0.0156
     else:
      if v86 <= 6.5:
       if v61 <= 0.02235123:
        s += 0.0934
       else:
        s += -0.0408
      else:
       s += -0.0666
    else:
     if v85 <= 0.970808299:
      if v112 <= 8331.45891:
       if v85 <= 0.921443424:
        if v11 <= 0.0:
         if v30 <= 2.5:
          if v67 <= 241.5:
           s += -0.0125
          else:
           s += 0.0138
         else:
          s += -0.0543
        else:
         if v112 <= 373.411716:
          s += 0.0593
         else:
          if v9 <= 0.212406015:
           s += 0.0056
          else:
           s += 0.0571
       else:
        if v87 <= 7.5:
         if v67 <= 568:
          if v61 <= 0.292347091:
           s += 0.0118
          else:
           s += 0.0409
         else:
          if v112 <= 5368.56989:
           s += 0.0418
          else:
           s += -0.0876
        else:
         if v67 <= 256.5:
          s += -0.1738
         else:
          s += 0.0509
      else:
       if v64 <= 78.5:
        s += 0.0537
       else:
        s += -0.0946
     else:
      if v92 <= 0.707601905:
       if v57 <= 28.5:
        if v2 <= 0.201019297:
         s += 0.0470
        else:
         s += -0.0723
       else:
        if v86 <= 3.5:
         s += -0.1688
        else:
         s += 0.0487
      else:
       if v64 <= 76.5:
        s += 0.0657
       else:
        if v55 <= 0.464285714:
         if v92 <= 0.998882988:
          s += 0.0531
         else:
          s += -0.0736
        else:
         s += -0.0482
    if v85 <= 0.119197527:
     if v85 <= 0.110020381:
      if v79 <= 4.5:
       s += -0.0378
      else:
       if v33 <= 0.155048077:
        s += -0.0076
       else:
        if v112 <= 2201.16478:
         s += 0.0161
        else:
         s += 0.1614
     else:
      if v86 <= 6.5:
       if v66 <= 2.5:
        s += -0.0111
       else:
        s += 0.1432
      else:
       if v33 <= 0.780193237:
        s += -0.0670
       else:
        if v85 <= 0.115903212:
         s += -0.0391
        else:
         s += 0.2208
    else:
     if v85 <= 0.97527559:
      if v85 <= 0.921443424:
       if v107 <= 0.979514499:
        if v107 <= 0.240967685:
         if v73 <= 0.0:
          if v84 <= 2.5:
           s += -0.0535
          else:
           s += -0.0129
         else:
          s += 0.0067
        else:
         if v100 <= -13.5:
          s += 0.1002
         else:
          if v112 <= 8331.45891:
           s += 0.0091
          else:
           s += -0.0742
       else:
        if v57 <= 1.5:
         if v43 <= 0.0:
          s += -0.0199
         else:
          s += 0.0508
        else:
         s += -0.0401
      else:
       if v20 <= 0.0:
        if v112 <= 7170.41949:
         if v51 <= 34.5:
          if v91 <= 0.752029389:
           s += -0.0115
          else:
           s += 0.0289
         else:
          s += 0.0487
        else:
         if v45 <= 0.029073591:
          s += -0.0607
         else:
          s += 0.0558
       else:
        s += -0.1605
     else:
      if v100 <= 48.5:
       if v97 <= 0.895742442:
        if v91 <= 0.928958232:
         if v53 <= 0.00491758821:
          s += -0.1292
         else:
          s += 0.0401
        else:
         s += 0.0569
       else:
        s += 0.0664
      else:
       if v65 <= 1.5:
        if v112 <= 8331.45891:
         s += 0.0497
        else:
         s += -0.0547
       else:
        s += -0.0264
    if v85 <= 0.119197527:
     if v86 <= 18.5:
      if v96 <= 0.0255119826:
       if v35 <= 6.5:
        s += -0.0319
       else:
        if v41 <= 0.000644753923:
         if v28 <= -7.455:
          s += -0.0541
         else:
          s += 0.0505
        else:
         s += -0.0637
      else:
       if v2 <= 0.668044077:
        if v29 <= -3.235:
         s += -0.0464
        else:
         s += 0.1122
       else:
        s += -0.0602
     else:
      if v85 <= 0.110020381:
       s += -0.0197
      else:
       s += -0.0661
    else:
     if v85 <= 0.97527559:
      if v73 <= 0.0:
       if v67 <= 245.5:
        if v16 <= 5.5:
         if v14 <= 33.5:
          if v96 <= 0.00716348874:
           s += -0.0486
          else:
           s += 0.0615
         else:
          if v67 <= 78.5:
           s += -0.1313
          else:
           s += -0.0429
        else:
         if v80 <= 12.5:
          if v108 <= 0.931129601:
           s += -0.0625
          else:
           s += 0.0206
         else:
          if v1 <= 3.67333333:
           s += -0.0658
          else:
           s += 0.0010
       else:
        if v14 <= 25.5:
         if v96 <= 0.260349627:
          s += -0.0196
         else:
          s += 0.0409
        else:
         s += 0.0240
      else:
       if v66 <= 0.0:
        if v54 <= 11.5:
         if v105 <= 0.995335325:
          if v98 <= 0.1061831:
           s += -0.0088
          else:
           s += 0.0280
         else:
          s += -0.0757
        else:
         if v54 <= 12.5:
          s += -0.1577
         else:
          s += 0.0177
       else:
        if v28 <= 3.79:
         s += -0.0323
        else:
         s += 0.0090
     else:
      if v100 <= 48.5:
       s += 0.0622
      else:
       if v55 <= 0.464285714:
        if v16 <= 5.5:
         s += -0.0220
        else:
         s += 0.0558
       else:
        s += -0.0510
    if v85 <= 0.119197527:
     if v85 <= 0.110020381:
      if v58 <= 3.5:
       if v110 <= 0.588638195:
        if v54 <= 3.5:
         s += -0.0361
        else:
         s += 0.0297
       else:
        s += 0.0271
      else:
       if v85 <= 0.0601298703:
        s += -0.0114
       else:
        s += 0.0863
     else:
      s += -0.0629
    else:
     if v85 <= 0.97527559:
      if v85 <= 0.921443424:
       if v50 <= 2.65571205e-07:
        if v68 <= 454.538807:
         if v4 <= 1.5:
          s += 0.0394
         else:
          s += -0.0264
        else:
         if v110 <= 0.429475588:
          if v27 <= 1.285:
           s += -0.0102
          else:
           s += -0.0704
         else:
          s += 0.0193
       else:
        if v105 <= 0.98484301:
         if v29 <= -4.095:
          s += 0.0316
         else:
          if v52 <= 0.0477172189:
           s += -0.0171
          else:
           s += 0.0110
        else:
         if v13 <= 40.9998668:
          if v101 <= 35.5:
           s += -0.0947
          else:
           s += 0.0054
         else:
          s += 0.0409
      else:
       if v27 <= 0.0:
        if v27 <= -0.31:
         if v50 <= 0.999918297:
          s += 0.0406
         else:
          s += -0.1434
        else:
         if v104 <= 0.961018506:
          s += -0.0261
         else:
          if v27 <= -0.205:
           s += -0.2878
          else:
           s += -0.0675
       else:
        if v110 <= 0.201190476:
         if v27 <= 2.905:
          if v42 <= 0.556234376:
           s += -0.0795
          else:
           s += 0.0428
         else:
          if v27 <= 3.815:
           s += -0.2048
          else:
           s += 0.0290
        else:
         s += 0.0355
     else:
      if v64 <= 72.5:
       s += 0.0598
      else:
       if v58 <= 26.5:
        s += 0.0598
       else:
        if v27 <= 1.395:
         s += -0.0581
        else:
         s += 0.0315
    if v85 <= 0.118448156:
     if v85 <= 0.110020381:
      if v33 <= 0.155048077:
       if v58 <= 3.5:
        if v76 <= 2.5:
         s += -0.0561
        else:
         s += -0.0149
       else:
        if v108 <= 0.0775849007:
         s += -0.0331
        else:
         if v53 <= 0.215951245:
          if v85 <= 0.0509972146:
           s += 0.0001
          else:
           s += 0.1738
         else:
          s += -0.0067
      else:
       s += 0.0380
     else:
      if v95 <= 0.816380611:
       if v17 <= 0.0:
        s += -0.0677
       else:
        s += -0.0359
      else:
       if v106 <= 0.110020381:
        s += 0.1496
       else:
        s += -0.0216
    else:
     if v85 <= 0.97527559:
      if v11 <= -1.16:
       if v59 <= 0.852011735:
        if v85 <= 0.568430013:
         s += -0.0401
        else:
         if v104 <= 0.020979364:
          s += -0.1206
         else:
          s += 0.0043
       else:
        s += 0.0602
      else:
       if v104 <= 0.98725891:
        if v85 <= 0.905528872:
         if v57 <= 27.5:
          if v27 <= -5.745:
           s += 0.0903
          else:
           s += 0.0095
         else:
          if v51 <= 1.5:
           s += 0.0262
          else:
           s += -0.0294
        else:
         if v37 <= 2.5:
          s += 0.0393
         else:
          if v95 <= 0.888294941:
           s += -0.0292
          else:
           s += 0.0276
       else:
        if v89 <= 0.00940114167:
         if v85 <= 0.463122775:
          s += -0.0398
         else:
          s += 0.0178
        else:
         if v110 <= 0.711324786:
          if v4 <= 2.5:
           s += -0.0002
          else:
           s += -0.0930
         else:
          s += -0.1131
     else:
      if v42 <= 0.729846102:
       if v27 <= -0.11:
        s += -0.0939
       else:
        s += 0.0472
      else:
       if v58 <= 170.5:
        s += 0.0592
       else:
        s += -0.0246
    if v37 <= 66.5:
     if v97 <= 0.953809479:
      if v11 <= 0.0:
       if v104 <= 0.959139164:
        if v61 <= -1.68998025e-16:
         s += -0.0654
        else:
         if v98 <= 0.0315109243:
          s += -0.0323
         else:
          if v16 <= 5.5:
           s += -0.0338
          else:
           s += 0.0087
       else:
        s += -0.0251
      else:
       if v112 <= 7170.41949:
        if v104 <= 0.993579341:
         if v28 <= -7.455:
          if v111 <= 0.70438141:
           s += -0.0573
          else:
           s += 0.0564
         else:
          if v28 <= 0.68:
           s += 0.0484
          else:
           s += 0.0139
        else:
         if v111 <= 0.312962202:
          s += -0.0970
         else:
          s += 0.0168
       else:
        s += -0.0511
     else:
      if v98 <= 0.863449781:
       if v39 <= 0.00894630332:
        if v14 <= 35.5:
         s += 0.0591
        else:
         if v112 <= 326.469416:
          s += -0.1342
         else:
          if v11 <= -1.075:
           s += -0.0471
          else:
           s += 0.0123
       else:
        if v11 <= -2.525:
         s += -0.0650
        else:
         if v37 <= 2.5:
          s += 0.0649
         else:
          if v16 <= 5.5:
           s += -0.0808
          else:
           s += 0.0433
      else:
       if v27 <= -0.205:
        if v27 <= -0.385:
         s += -0.0162
        else:
         s += -0.1748
       else:
        if v4 <= 0.0:
         s += 0.0327
        else:
         if v84 <= 0.0:
          s += 0.0917
         else:
          if v61 <= 0.0388832154:
           s += -0.0414
          else:
           s += 0.0300
    else:
     if v43 <= 0.24655156:
      if v111 <= 0.125063471:
       if v28 <= -2.405:
        s += -0.0086
       else:
        s += 0.1082
      else:
       if v106 <= 0.125155532:
        s += -0.0483
       else:
        s += 0.0307
     else:
      s += -0.0672
    if v37 <= 66.5:
     if v89 <= 0.0322649507:
      if v110 <= 0.357675906:
       if v17 <= 0.0:
        if v103 <= 0.514458838:
         if v94 <= 0.835419279:
          if v98 <= 0.903761025:
           s += 0.0188
          else:
           s += -0.0416
         else:
          s += -0.0844
        else:
         s += 0.0286
       else:
        if v111 <= 0.557049046:
         s += -0.0301
        else:
         if v44 <= 0.026772499:
          s += 0.0430
         else:
          s += -0.0396
      else:
       if v94 <= 0.891156047:
        if v47 <= 1.5:
         if v76 <= 2.5:
          if v3 <= 0.1667979:
           s += -0.0192
          else:
           s += 0.0675
         else:
          s += 0.0352
        else:
         if v44 <= 0.0365293314:
          s += -0.0182
         else:
          if v90 <= 0.995968131:
           s += 0.0108
          else:
           s += -0.1664
       else:
        if v26 <= 0.575:
         if v34 <= 0.9:
          if v39 <= 0.0417801292:
           s += 0.0333
          else:
           s += -0.0872
         else:
          if v111 <= 0.358224606:
           s += 0.0386
          else:
           s += -0.0779
        else:
         if v41 <= 0.962778477:
          s += -0.0978
         else:
          s += 0.0247
     else:
      if v87 <= 6.5:
       if v50 <= 0.781745779:
        if v110 <= 0.201190476:
         if v94 <= 0.929717242:
          s += 0.0086
         else:
          s += -0.0815
        else:
         if v0 <= 195.5:
          s += 0.0420
         else:
          s += -0.0689
       else:
        s += 0.0576
      else:
       s += -0.0572
    else:
     if v44 <= 0.153527331:
      if v111 <= 0.125063471:
       s += 0.0663
      else:
       if v88 <= 3.5:
        if v111 <= 0.200284323:
         s += 0.0062
        else:
         s += 0.1366
       else:
        if v33 <= 0.0548048048:
         s += -0.0531
        else:
         s += 0.0132
     else:
      s += -0.0668
    if v108 <= 0.119291263:
     if v50 <= 0.00145473101:
      if v103 <= 0.110002518:
       if v32 <= 0.0:
        s += -0.0311
       else:
        s += 0.0354
      else:
       if v43 <= 0.24655156:
        if v111 <= 0.125063471:
         if v29 <= -2.535:
          s += -0.0545
         else:
          s += 0.0925
        else:
         s += -0.0487
       else:
        s += -0.0688
     else:
      if v1 <= 5.30053763:
       s += -0.0440
      else:
       if v64 <= 28.5:
        s += 0.0363
       else:
        if v50 <= 0.55749369:
         s += -0.0560
        else:
         s += 0.0459
    else:
     if v89 <= 0.0322649507:
      if v11 <= -0.59:
       if v54 <= 3.5:
        if v99 <= 0.135222212:
         if v57 <= 13.5:
          if v62 <= 14.5:
           s += -0.0601
          else:
           s += 0.0566
         else:
          s += -0.0016
        else:
         s += -0.0057
       else:
        s += 0.0263
      else:
       if v1 <= 2.02:
        s += -0.1102
       else:
        if v112 <= 8331.45891:
         if v94 <= 0.879976596:
          if v29 <= -0.245:
           s += -0.0001
          else:
           s += 0.0325
         else:
          if v87 <= 2.5:
           s += 0.0328
          else:
           s += 0.0086
        else:
         if v64 <= 64.5:
          s += 0.0604
         else:
          s += -0.0865
     else:
      if v5 <= 0.0:
       if v59 <= 0.504518113:
        if v99 <= 0.509170374:
         s += -0.1273
        else:
         s += -0.0230
       else:
        if v16 <= 6.5:
         s += -0.0609
        else:
         s += 0.0563
      else:
       if v92 <= 0.707601905:
        if v54 <= 2.5:
         if v64 <= 20.5:
          s += 0.0371
         else:
          if v58 <= 1.5:
           s += 0.0277
          else:
           s += -0.1101
        else:
         s += 0.0637
       else:
        s += 0.0564
    if v86 <= 18.5:
     if v96 <= 0.747805318:
      if v16 <= 16.5:
       if v17 <= 0.0:
        if v68 <= 4757.54182:
         if v70 <= 0.834057971:
          if v82 <= 0.575:
           s += 0.0296
          else:
           s += -0.0115
         else:
          s += -0.0174
        else:
         if v16 <= 10.5:
          if v18 <= 0.0:
           s += -0.0869
          else:
           s += 0.0476
         else:
          s += -0.1738
       else:
        if v35 <= 14.5:
         if v68 <= 3156.54995:
          if v54 <= 11.5:
           s += -0.0105
          else:
           s += -0.0892
         else:
          if v68 <= 7750.91662:
           s += 0.0438
          else:
           s += -0.0624
        else:
         if v83 <= 24.5:
          s += 0.0892
         else:
          s += -0.0568
      else:
       if v68 <= 4757.54182:
        s += 0.0522
       else:
        s += -0.0571
     else:
      if v5 <= 0.0:
       if v53 <= 0.036038961:
        if v82 <= -0.755:
         s += -0.0810
        else:
         if v94 <= 0.983010747:
          s += 0.0394
         else:
          s += -0.0665
       else:
        if v78 <= 0.0400258398:
         s += -0.0292
        else:
         s += -0.1235
      else:
       if v89 <= 0.00773282151:
        s += -0.0001
       else:
        if v99 <= 0.0282978718:
         if v69 <= 26.2:
          s += -0.0664
         else:
          s += 0.0293
        else:
         if v86 <= 6.5:
          s += 0.0565
         else:
          if v89 <= 0.0465377986:
           s += 0.0277
          else:
           s += -0.1595
    else:
     if v106 <= 0.125155532:
      if v18 <= 0.0:
       s += -0.0660
      else:
       if v70 <= 0.093479423:
        if v26 <= -1.61:
         s += -0.0603
        else:
         s += 0.0213
       else:
        s += -0.0538
     else:
      if v35 <= 66.5:
       s += -0.0716
      else:
       s += 0.0186
    if v85 <= 0.941040132:
     if v88 <= 25.5:
      if v20 <= 0.0:
       if v43 <= 0.826165079:
        if v71 <= 2.5:
         if v27 <= -0.895:
          s += -0.0539
         else:
          if v16 <= 15.5:
           s += -0.0097
          else:
           s += 0.0704
        else:
         if v9 <= 0.212406015:
          if v80 <= 25.5:
           s += -0.0071
          else:
           s += 0.0148
         else:
          if v82 <= 0.0:
           s += 0.0576
          else:
           s += -0.0366
       else:
        if v37 <= 16.5:
         if v96 <= 0.551146753:
          s += -0.0016
         else:
          s += -0.0389
        else:
         s += -0.0650
      else:
       s += -0.0676
     else:
      if v33 <= 0.0307765152:
       s += -0.0649
      else:
       if v91 <= 0.992386288:
        if v109 <= 0.184789911:
         s += -0.0407
        else:
         s += 0.0397
       else:
        if v67 <= 92.5:
         s += 0.2800
        else:
         s += -0.0118
    else:
     if v91 <= 0.752029389:
      if v40 <= 0.499991935:
       if v26 <= 0.575:
        if v51 <= 28.5:
         if v88 <= 5.5:
          if v80 <= 31.5:
           s += -0.0234
          else:
           s += 0.0524
         else:
          if v27 <= 1.655:
           s += -0.0807
          else:
           s += 0.0543
        else:
         s += 0.0604
       else:
        if v109 <= 0.940304654:
         s += 0.0393
        else:
         s += -0.1519
      else:
       if v51 <= 19.5:
        s += 0.0441
       else:
        s += -0.0890
     else:
      if v85 <= 0.981974643:
       if v109 <= 0.0504437577:
        s += -0.0816
       else:
        if v96 <= 0.370416344:
         s += 0.0545
        else:
         if v67 <= 86.5:
          if v91 <= 0.973731049:
           s += -0.1229
          else:
           s += 0.0277
         else:
          s += 0.0324
      else:
       s += 0.0595
    if v86 <= 18.5:
     if v97 <= 0.964970255:
      if v16 <= 16.5:
       if v86 <= 8.5:
        if v68 <= 0.0:
         s += 0.0814
        else:
         if v9 <= 0.229020979:
          if v20 <= 0.0:
           s += 0.0001
          else:
           s += -0.0591
         else:
          if v29 <= -1.765:
           s += -0.0203
          else:
           s += 0.0540
       else:
        s += -0.0509
      else:
       if v29 <= -7.085:
        if v97 <= 0.879255203:
         s += -0.0380
        else:
         s += -0.2049
       else:
        if v68 <= 4757.54182:
         if v42 <= 0.000139406512:
          if v51 <= 16.5:
           s += -0.0206
          else:
           s += 0.0712
         else:
          s += 0.0668
        else:
         s += -0.0504
     else:
      if v39 <= 0.00723135806:
       if v76 <= 11.5:
        if v80 <= 23.5:
         s += 0.0499
        else:
         if v110 <= 0.665064103:
          if v103 <= 0.952572467:
           s += 0.0296
          else:
           s += -0.0252
         else:
          s += 0.0283
       else:
        s += -0.0921
      else:
       if v99 <= 0.0842938957:
        if v68 <= 27.9785715:
         s += -0.1170
        else:
         if v43 <= 0.0295778456:
          s += 0.0319
         else:
          s += -0.0537
       else:
        s += 0.0545
    else:
     if v88 <= 3.5:
      if v68 <= 4757.54182:
       if v68 <= 424.749026:
        if v16 <= 11.5:
         s += -0.0381
        else:
         s += 0.0747
       else:
        s += 0.0775
      else:
       s += -0.0817
     else:
      if v33 <= 0.0274024024:
       if v105 <= 0.247587248:
        s += -0.0645
       else:
        s += -0.0165
      else:
       if v52 <= 0.210705335:
        if v88 <= 8.5:
         s += -0.0333
        else:
         if v29 <= -1.535:
          s += -0.0076
         else:
          s += 0.0664
       else:
        s += -0.0554
    if v85 <= 0.946805452:
     if v45 <= 0.752895466:
      if v110 <= 0.364171123:
       if v86 <= 8.5:
        if v62 <= 10.5:
         if v45 <= 0.109771893:
          if v98 <= 0.996672869:
           s += -0.0285
          else:
           s += 0.1073
         else:
          if v85 <= 0.415061144:
           s += -0.0258
          else:
           s += 0.0311
        else:
         if v98 <= 0.0226376701:
          s += -0.0447
         else:
          if v78 <= 0.668044077:
           s += 0.0569
          else:
           s += -0.0175
       else:
        if v29 <= -1.075:
         s += -0.0490
        else:
         s += -0.0081
      else:
       if v0 <= 5.5:
        if v11 <= -1.655:
         s += -0.0482
        else:
         s += 0.0270
       else:
        if v110 <= 0.896993811:
         if v112 <= 5368.56989:
          if v31 <= 0.0:
           s += 0.0094
          else:
           s += -0.0668
         else:
          s += -0.0305
        else:
         if v50 <= 0.0104810426:
          s += 0.0130
         else:
          if v103 <= 0.926469895:
           s += -0.0231
          else:
           s += -0.1054
     else:
      if v86 <= 10.5:
       s += -0.0180
      else:
       s += -0.0691
    else:
     if v85 <= 0.987006414:
      if v50 <= 0.158344813:
       if v67 <= 568:
        s += 0.0545
       else:
        s += -0.0566
      else:
       if v67 <= 245.5:
        if v50 <= 0.233409149:
         if v111 <= 0.451094623:
          if v90 <= 0.100084655:
           s += -0.2253
          else:
           s += -0.0445
         else:
          s += 0.0499
        else:
         if v29 <= -0.415:
          if v105 <= 0.110029276:
           s += -0.0485
          else:
           s += 0.0434
         else:
          if v29 <= -0.115:
           s += -0.0439
          else:
           s += 0.0372
       else:
        if v67 <= 568:
         s += 0.0560
        else:
         s += -0.0285
     else:
      s += 0.0580
    if v85 <= 0.115903212:
     if v85 <= 0.110020381:
      s += -0.0097
     else:
      if v37 <= 24.5:
       s += 0.0370
      else:
       s += -0.0633
    else:
     if v85 <= 0.97527559:
      if v67 <= 245.5:
       if v34 <= 0.0:
        if v64 <= 68.5:
         if v103 <= 0.97397515:
          if v69 <= 36.2:
           s += 0.0026
          else:
           s += 0.0375
         else:
          s += -0.0137
        else:
         if v96 <= 0.120856156:
          s += -0.0020
         else:
          if v51 <= 23.5:
           s += -0.1096
          else:
           s += -0.0256
       else:
        if v67 <= 127.5:
         s += 0.0181
        else:
         if v96 <= 0.0349886531:
          s += -0.0190
         else:
          if v45 <= 0.0158310951:
           s += -0.1526
          else:
           s += -0.0456
      else:
       if v67 <= 568:
        if v111 <= 0.200284323:
         if v92 <= 0.0521628088:
          s += -0.0770
         else:
          if v2 <= 0.286421499:
           s += 0.0289
          else:
           s += -0.0491
        else:
         if v94 <= 0.0:
          s += 0.0581
         else:
          if v85 <= 0.946805452:
           s += 0.0099
          else:
           s += 0.0558
       else:
        if v111 <= 0.532279736:
         if v65 <= 24.5:
          if v37 <= 7.5:
           s += 0.0516
          else:
           s += -0.0265
         else:
          if v111 <= 0.143633762:
           s += 0.0841
          else:
           s += -0.0747
        else:
         if v111 <= 0.547636005:
          s += -0.1698
         else:
          if v64 <= 298.5:
           s += -0.0840
          else:
           s += 0.0367
     else:
      if v64 <= 74.5:
       if v92 <= 0.857004838:
        if v57 <= 28.5:
         if v52 <= 0.121659561:
          s += 0.0423
         else:
          s += -0.1113
        else:
         s += -0.1043
       else:
        s += 0.0608
      else:
       s += 0.0084
    if v85 <= 0.118448156:
     if v85 <= 0.110020381:
      if v104 <= 0.983447772:
       if v104 <= 0.0170137108:
        s += -0.0517
       else:
        if v109 <= 0.766956893:
         if v26 <= -1.61:
          s += -0.0258
         else:
          s += 0.0297
        else:
         s += -0.0372
      else:
       s += -0.0508
     else:
      if v14 <= 30.5:
       s += -0.0661
      else:
       if v33 <= 0.177124183:
        s += -0.0356
       else:
        if v26 <= -0.2:
         s += -0.0220
        else:
         if v53 <= 0.012202381:
          s += 0.2523
         else:
          s += -0.0205
    else:
     if v85 <= 0.980482806:
      if v9 <= 0.275252525:
       if v67 <= 245.5:
        if v34 <= 0.0:
         if v67 <= 229.5:
          if v57 <= 99.5:
           s += 0.0022
          else:
           s += -0.0872
         else:
          if v35 <= 5.5:
           s += -0.0025
          else:
           s += -0.1458
        else:
         if v39 <= 0.00358220382:
          if v99 <= 0.120212132:
           s += -0.0886
          else:
           s += 0.0102
         else:
          if v40 <= 0.106702818:
           s += -0.1390
          else:
           s += -0.0383
       else:
        if v14 <= 26.5:
         if v57 <= 12.5:
          if v85 <= 0.875214252:
           s += -0.0083
          else:
           s += 0.0344
         else:
          if v52 <= 0.11190434:
           s += -0.1077
          else:
           s += -0.0053
        else:
         if v112 <= 5368.56989:
          if v20 <= 0.0:
           s += 0.0308
          else:
           s += -0.0981
         else:
          if v112 <= 6034.36388:
           s += -0.0637
          else:
           s += 0.0115
      else:
       s += 0.0443
     else:
      if v57 <= 28.5:
       s += 0.0625
      else:
       if v40 <= 0.920789895:
        if v52 <= 0.0184163168:
         s += -0.0893
        else:
         s += 0.0496
       else:
        s += 0.0473
    if v44 <= 0.725744599:
     if v98 <= 0.903761025:
      if v30 <= 3.5:
       if v8 <= 0.179144385:
        if v110 <= 0.835271318:
         if v87 <= 5.5:
          if v27 <= -0.955:
           s += -0.0033
          else:
           s += 0.0354
         else:
          if v68 <= 454.538807:
           s += 0.0408
          else:
           s += -0.0142
        else:
         if v111 <= 0.33841598:
          if v41 <= 0.0135443282:
           s += 0.0240
          else:
           s += -0.1088
         else:
          s += 0.0003
       else:
        if v98 <= 0.0466473977:
         if v33 <= 0.246212121:
          s += -0.0548
         else:
          s += 0.0151
        else:
         if v44 <= 0.153527331:
          if v93 <= 0.0214009827:
           s += 0.0085
          else:
           s += -0.0548
         else:
          if v67 <= 129.5:
           s += 0.0813
          else:
           s += 0.0211
      else:
       if v8 <= 0.65942029:
        s += -0.0693
       else:
        s += 0.0080
     else:
      if v73 <= -0.565:
       if v110 <= 0.502066116:
        s += -0.0565
       else:
        s += 0.0029
      else:
       if v44 <= 0.142874859:
        if v15 <= 14.5:
         s += 0.0510
        else:
         if v41 <= 0.00540781869:
          s += -0.0318
         else:
          s += 0.0100
       else:
        s += -0.0412
    else:
     if v35 <= 20.5:
      if v68 <= 232.328445:
       if v66 <= 0.0:
        if v103 <= 0.964717759:
         if v86 <= 10.5:
          s += 0.1436
         else:
          s += -0.0361
        else:
         s += -0.0398
       else:
        s += -0.0510
      else:
       if v111 <= 0.738228519:
        if v67 <= 373.5:
         s += -0.0464
        else:
         if v15 <= 20.5:
          if v82 <= -2.245:
           s += -0.0544
          else:
           s += 0.0803
         else:
          s += -0.0538
       else:
        s += 0.0678
     else:
      s += -0.0670
    if v45 <= 0.800058526:
     if v110 <= 0.26953602:
      if v86 <= 8.5:
       if v100 <= -13.5:
        s += 0.1028
       else:
        if v37 <= 6.5:
         if v112 <= 634.647953:
          if v90 <= 0.966319492:
           s += -0.0034
          else:
           s += 0.0687
         else:
          if v112 <= 742.993142:
           s += -0.0649
          else:
           s += -0.0136
        else:
         if v28 <= -1.89:
          s += -0.0308
         else:
          if v111 <= 0.166601799:
           s += 0.0948
          else:
           s += 0.0171
      else:
       if v88 <= 3.5:
        s += 0.0284
       else:
        if v33 <= 0.215250965:
         s += -0.0515
        else:
         s += 0.0548
     else:
      if v112 <= 5368.56989:
       if v88 <= 3.5:
        if v89 <= 0.0322649507:
         if v60 <= 0.79091324:
          if v31 <= 0.0:
           s += 0.0294
          else:
           s += -0.0622
         else:
          if v100 <= 15.5:
           s += -0.0839
          else:
           s += 0.0059
        else:
         if v1 <= 5.0060241:
          s += -0.0265
         else:
          s += 0.0557
       else:
        if v28 <= 12.24:
         if v58 <= 22.5:
          if v111 <= 0.437205617:
           s += -0.0135
          else:
           s += 0.0187
         else:
          if v58 <= 36.5:
           s += -0.1280
          else:
           s += 0.0988
        else:
         if v111 <= 0.454753923:
          s += 0.0468
         else:
          s += 0.0036
      else:
       if v28 <= 11.555:
        if v112 <= 5601.22901:
         if v111 <= 0.532279736:
          s += 0.0585
         else:
          s += -0.1487
        else:
         if v16 <= 12.5:
          if v44 <= 0.0390445531:
           s += -0.0643
          else:
           s += 0.0283
         else:
          s += 0.0086
       else:
        s += 0.0244
    else:
     if v86 <= 8.5:
      s += -0.0176
     else:
      s += -0.0687
    if v85 <= 0.963761356:
     if v44 <= 0.789826128:
      if v16 <= 14.5:
       if v11 <= -0.855:
        if v29 <= -2.615:
         s += -0.0551
        else:
         if v9 <= 0.0465367965:
          s += -0.0267
         else:
          if v44 <= 0.0415681334:
           s += -0.0188
          else:
           s += 0.0389
       else:
        if v87 <= 9.5:
         if v47 <= 51.5:
          if v104 <= 0.98725891:
           s += 0.0106
          else:
           s += -0.0240
         else:
          if v47 <= 59.5:
           s += -0.1020
          else:
           s += -0.0074
        else:
         s += -0.0769
      else:
       if v92 <= 0.0365180955:
        if v34 <= 0.0:
         s += 0.0036
        else:
         s += -0.1056
       else:
        if v85 <= 0.185640947:
         if v79 <= 4.5:
          s += 0.0094
         else:
          if v87 <= 8.5:
           s += 0.2281
          else:
           s += 0.0376
        else:
         if v112 <= 838.584573:
          if v79 <= 1.5:
           s += -0.0816
          else:
           s += 0.0069
         else:
          s += 0.0479
     else:
      if v38 <= 0.0:
       s += -0.0641
      else:
       if v112 <= 297.217879:
        s += 0.1025
       else:
        if v112 <= 1692.57422:
         s += -0.0486
        else:
         if v65 <= 2.5:
          s += 0.0295
         else:
          s += -0.0566
    else:
     if v92 <= 0.707601905:
      if v87 <= 1.5:
       s += -0.0892
      else:
       if v112 <= 998.490666:
        s += -0.0513
       else:
        s += 0.0420
     else:
      if v64 <= 78.5:
       if v3 <= 0.668333333:
        s += 0.0581
       else:
        if v47 <= 20.5:
         s += -0.1479
        else:
         s += 0.0241
      else:
       if v65 <= 1.5:
        if v92 <= 0.998882988:
         s += 0.0418
        else:
         s += -0.0751
       else:
        s += -0.0537
    if v86 <= 18.5:
     if v85 <= 0.97527559:
      if v103 <= 0.989501472:
       if v98 <= 0.0421155405:
        if v10 <= 0.0:
         s += 0.0322
        else:
         if v112 <= 998.490666:
          s += -0.0864
         else:
          s += -0.0160
       else:
        if v112 <= 5368.56989:
         if v110 <= 0.334848485:
          if v73 <= -1.365:
           s += -0.0394
          else:
           s += 0.0053
         else:
          if v97 <= 0.0323533436:
           s += 0.0398
          else:
           s += 0.0112
        else:
         if v67 <= 568:
          if v67 <= 400.5:
           s += -0.0344
          else:
           s += 0.0246
         else:
          if v60 <= 0.661777494:
           s += -0.0680
          else:
           s += 0.0381
      else:
       if v73 <= 0.605:
        if v11 <= 0.0:
         s += -0.0185
        else:
         s += -0.0706
       else:
        s += -0.0055
     else:
      if v97 <= 0.895742442:
       if v59 <= 0.520023585:
        if v111 <= 0.321455348:
         s += -0.1706
        else:
         s += 0.0562
       else:
        s += 0.0614
      else:
       if v58 <= 26.5:
        if v15 <= 33.5:
         s += 0.0623
        else:
         s += -0.0822
       else:
        if v37 <= 2.5:
         if v47 <= 155.5:
          s += 0.0531
         else:
          if v98 <= 0.352941637:
           s += 0.0537
          else:
           s += -0.0572
        else:
         s += -0.0630
    else:
     if v42 <= 3.57476895e-05:
      if v37 <= 7.5:
       if v111 <= 0.347289927:
        s += -0.0364
       else:
        s += 0.1043
      else:
       s += -0.0641
     else:
      if v110 <= 0.250984252:
       if v102 <= 0.870301936:
        s += -0.0417
       else:
        s += 0.0532
      else:
       if v59 <= 0.598145175:
        if v11 <= 1.66:
         s += 0.0193
        else:
         s += 0.0992
       else:
        s += -0.0139
    if v45 <= 0.714400238:
     if v11 <= 0.44:
      if v110 <= 0.364171123:
       if v96 <= 0.966846735:
        if v47 <= 54.5:
         if v0 <= 49.1:
          if v51 <= 64.5:
           s += -0.0198
          else:
           s += 0.0389
         else:
          if v47 <= 4.5:
           s += -0.0084
          else:
           s += 0.0575
        else:
         if v11 <= 0.0:
          s += -0.0151
         else:
          s += -0.0881
       else:
        s += 0.0650
      else:
       if v0 <= 208.5:
        if v92 <= 0.0827670418:
         if v64 <= 60.5:
          if v42 <= 0.0438825752:
           s += -0.0079
          else:
           s += -0.0696
         else:
          if v52 <= 0.105145122:
           s += 0.0309
          else:
           s += -0.0365
        else:
         if v112 <= 5368.56989:
          if v31 <= 1.5:
           s += 0.0197
          else:
           s += -0.0575
         else:
          s += -0.0235
       else:
        s += -0.1019
     else:
      if v112 <= 7170.41949:
       if v36 <= 5.5:
        if v96 <= 0.747805318:
         if v34 <= 0.0:
          if v96 <= 0.714074152:
           s += 0.0295
          else:
           s += -0.0424
         else:
          if v44 <= 0.001731974:
           s += -0.0682
          else:
           s += 0.0266
        else:
         if v6 <= 0.0:
          if v59 <= 0.708041444:
           s += 0.0418
          else:
           s += -0.0640
         else:
          s += 0.0569
       else:
        if v54 <= 11.5:
         if v51 <= 101.5:
          if v67 <= 119.5:
           s += -0.0287
          else:
           s += 0.0226
         else:
          s += -0.0540
        else:
         s += -0.1141
      else:
       s += -0.0407
    else:
     if v35 <= 20.5:
      if v51 <= 101.5:
       if v74 <= 0.485:
        s += -0.0414
       else:
        s += 0.0553
      else:
       s += 0.0621
     else:
      s += -0.0663
    if v85 <= 0.97527559:
     if v45 <= 0.800058526:
      if v67 <= 245.5:
       if v33 <= 0.188344595:
        if v104 <= 0.0104948454:
         s += -0.0671
        else:
         if v112 <= 401.195062:
          if v111 <= 0.271446927:
           s += 0.0048
          else:
           s += 0.0691
         else:
          if v88 <= 5.5:
           s += -0.0077
          else:
           s += -0.0315
       else:
        if v77 <= 38.2:
         if v111 <= 0.63370919:
          if v63 <= 5.5:
           s += -0.0179
          else:
           s += 0.0314
         else:
          s += 0.0635
        else:
         if v85 <= 0.0832506892:
          s += 0.1480
         else:
          s += 0.0385
      else:
       if v65 <= 21.5:
        if v105 <= 0.986689034:
         if v67 <= 314.5:
          if v105 <= 0.283532692:
           s += 0.0021
          else:
           s += 0.0473
         else:
          if v8 <= 0.0645833333:
           s += 0.0234
          else:
           s += -0.0021
        else:
         if v85 <= 0.817126782:
          s += -0.0603
         else:
          s += 0.0113
       else:
        if v112 <= 2920.32325:
         if v67 <= 539.5:
          if v26 <= 0.575:
           s += -0.0550
          else:
           s += 0.0552
         else:
          s += 0.0883
        else:
         s += -0.0729
     else:
      if v37 <= 8.5:
       if v67 <= 236.5:
        s += -0.0480
       else:
        if v111 <= 0.390449422:
         s += -0.0255
        else:
         if v112 <= 3625.47504:
          s += 0.1027
         else:
          s += -0.0521
      else:
       s += -0.0670
    else:
     if v91 <= 0.881196127:
      if v7 <= 0.0:
       s += -0.0574
      else:
       if v41 <= 0.997385937:
        s += 0.0455
       else:
        if v111 <= 0.225106861:
         s += 0.0533
        else:
         s += -0.1447
     else:
      if v112 <= 8331.45891:
       s += 0.0545
      else:
       s += -0.0394
    if v45 <= 0.752895466:
     if v28 <= -7.455:
      if v28 <= -14.295:
       if v96 <= 0.0584371341:
        s += -0.0479
       else:
        s += 0.0496
      else:
       s += -0.0646
     else:
      if v96 <= 0.747805318:
       if v73 <= 0.0:
        if v101 <= 38.5:
         if v112 <= 465.149712:
          if v96 <= 0.0103346257:
           s += -0.0260
          else:
           s += 0.0332
         else:
          if v96 <= 0.120856156:
           s += -0.0105
          else:
           s += -0.0434
        else:
         if v49 <= 0.008281609:
          s += 0.0204
         else:
          if v94 <= 0.879976596:
           s += -0.0291
          else:
           s += 0.0315
       else:
        if v15 <= 14.5:
         if v54 <= 11.5:
          s += 0.0390
         else:
          if v92 <= 0.95443004:
           s += -0.0970
          else:
           s += 0.0441
        else:
         if v112 <= 2556.24207:
          if v57 <= 4.5:
           s += -0.0018
          else:
           s += 0.0307
         else:
          if v58 <= 12.5:
           s += 0.0026
          else:
           s += -0.0398
      else:
       if v5 <= 0.0:
        if v49 <= 0.0911534702:
         if v92 <= 0.978033644:
          if v96 <= 0.912045276:
           s += 0.0268
          else:
           s += -0.0848
         else:
          if v28 <= 0.0:
           s += -0.1130
          else:
           s += 0.0405
        else:
         s += -0.0565
       else:
        if v27 <= -1.12:
         if v66 <= 0.0:
          s += 0.0253
         else:
          s += -0.1934
        else:
         if v78 <= 0.152562266:
          if v112 <= 7170.41949:
           s += 0.0467
          else:
           s += -0.0140
         else:
          if v105 <= 0.0186376003:
           s += 0.0758
          else:
           s += -0.0159
    else:
     if v86 <= 9.5:
      if v26 <= 0.26:
       s += -0.0282
      else:
       s += 0.1144
     else:
      s += -0.0681
    if v88 <= 25.5:
     if v97 <= 0.964970255:
      if v77 <= 40.4:
       if v67 <= 245.5:
        if v57 <= 99.5:
         if v67 <= 204.5:
          if v29 <= -11.325:
           s += -0.0958
          else:
           s += -0.0035
         else:
          if v29 <= -0.27:
           s += -0.0196
          else:
           s += -0.0743
        else:
         s += -0.1216
       else:
        if v112 <= 943.403277:
         if v95 <= 0.486924098:
          s += -0.0366
         else:
          s += 0.0129
        else:
         if v112 <= 2556.24207:
          if v112 <= 2068.21383:
           s += 0.0241
          else:
           s += 0.0721
         else:
          if v112 <= 2594.16771:
           s += -0.1009
          else:
           s += -0.0016
      else:
       if v84 <= 10.5:
        if v36 <= 8.5:
         if v112 <= 2048.52489:
          s += 0.0227
         else:
          s += -0.0099
        else:
         s += -0.0783
       else:
        s += 0.0542
     else:
      if v13 <= 2.02717903:
       if v112 <= 596.570697:
        if v63 <= 15.5:
         if v67 <= 60.5:
          s += -0.1454
         else:
          s += -0.0376
        else:
         s += 0.0202
       else:
        s += 0.0113
      else:
       if v8 <= 0.184659091:
        if v36 <= 11.5:
         if v112 <= 1190.17962:
          s += 0.0637
         else:
          if v59 <= 0.551228131:
           s += 0.0500
          else:
           s += 0.0092
        else:
         s += -0.1145
       else:
        if v42 <= 0.996649846:
         if v42 <= 0.993877692:
          s += -0.0175
         else:
          s += -0.1872
        else:
         s += 0.0236
    else:
     if v33 <= 0.0481997677:
      if v95 <= 0.833272315:
       s += -0.0619
      else:
       s += 0.0262
     else:
      if v29 <= -1.535:
       s += -0.0227
      else:
       if v91 <= 0.989521899:
        s += 0.0439
       else:
        s += 0.2044
    if v28 <= -7.455:
     if v29 <= -30.19:
      if v78 <= 0.425265957:
       s += 0.0493
      else:
       s += -0.0779
     else:
      if v67 <= 71:
       s += 0.0052
      else:
       s += -0.0667
    else:
     if v85 <= 0.987588343:
      if v67 <= 245.5:
       if v81 <= 1.745:
        if v9 <= 0.0571895425:
         if v16 <= 12.5:
          if v28 <= 3.525:
           s += -0.0071
          else:
           s += -0.0286
         else:
          if v59 <= 0.238114722:
           s += -0.0487
          else:
           s += 0.0115
        else:
         if v28 <= -0.23:
          if v50 <= 2.65571205e-07:
           s += -0.0153
          else:
           s += -0.1041
         else:
          if v26 <= -0.725:
           s += -0.0341
          else:
           s += 0.0342
       else:
        s += 0.0207
      else:
       if v14 <= 25.5:
        if v51 <= 62.5:
         if v55 <= 0.226495726:
          if v90 <= 0.178918123:
           s += -0.0034
          else:
           s += -0.0698
         else:
          if v54 <= 17.5:
           s += -0.0431
          else:
           s += -0.1661
        else:
         if v112 <= 4892.65521:
          if v52 <= 0.875288138:
           s += 0.0592
          else:
           s += -0.0460
         else:
          if v50 <= 0.158344813:
           s += 0.0368
          else:
           s += -0.0736
       else:
        if v35 <= 5.5:
         if v28 <= 1.915:
          if v28 <= 1.18:
           s += 0.0161
          else:
           s += -0.0871
         else:
          if v85 <= 0.817126782:
           s += 0.0024
          else:
           s += 0.0395
        else:
         if v90 <= 0.000230907618:
          s += 0.1309
         else:
          s += 0.0412
     else:
      if v28 <= 1.63:
       if v28 <= 1.18:
        s += 0.0471
       else:
        if v51 <= 30.5:
         s += 0.0370
        else:
         s += -0.1911
      else:
       s += 0.0605
    if v44 <= 0.750224417:
     if v11 <= -0.435:
      if v53 <= 0.0422619048:
       if v101 <= 2.5:
        if v80 <= 29.5:
         s += -0.0546
        else:
         if v94 <= 0.447891154:
          s += -0.0420
         else:
          s += 0.0241
       else:
        if v44 <= 0.0415681334:
         if v0 <= 6.2:
          s += 0.0189
         else:
          if v41 <= 0.994482761:
           s += -0.0462
          else:
           s += 0.0157
        else:
         if v0 <= 6.2:
          s += -0.0035
         else:
          s += 0.0436
      else:
       if v95 <= 0.937226308:
        s += -0.0358
       else:
        s += 0.0166
     else:
      if v46 <= 1.5:
       if v0 <= 47.1:
        if v73 <= 1.045:
         if v67 <= 245.5:
          if v11 <= 1.745:
           s += -0.0106
          else:
           s += 0.0208
         else:
          if v67 <= 314.5:
           s += 0.0350
          else:
           s += 0.0060
        else:
         if v67 <= 568:
          s += 0.0259
         else:
          if v60 <= 0.632030837:
           s += -0.0500
          else:
           s += 0.0273
       else:
        if v100 <= 29.5:
         if v95 <= 0.0253415258:
          s += -0.0142
         else:
          s += 0.0566
        else:
         if v44 <= 0.0355011319:
          if v40 <= 0.138477866:
           s += 0.0116
          else:
           s += -0.0451
         else:
          if v44 <= 0.119806727:
           s += 0.0450
          else:
           s += -0.0308
      else:
       if v94 <= 0.986377599:
        if v35 <= 0.0:
         s += 0.0451
        else:
         s += -0.0359
       else:
        s += -0.1632
    else:
     if v37 <= 16.5:
      if v90 <= 0.0432777125:
       if v58 <= 23.5:
        if v73 <= -0.955:
         s += -0.0473
        else:
         s += 0.0026
       else:
        s += 0.0720
      else:
       s += -0.0743
     else:
      s += -0.0647
    if v85 <= 0.97527559:
     if v45 <= 0.800058526:
      if v30 <= 2.5:
       if v104 <= 0.982751805:
        if v111 <= 0.125063471:
         if v45 <= 0.292741085:
          if v74 <= 0.485:
           s += 0.0636
          else:
           s += -0.0710
         else:
          s += -0.0654
        else:
         if v88 <= 17.5:
          if v63 <= 3.5:
           s += -0.0015
          else:
           s += 0.0148
         else:
          if v33 <= 0.0481997677:
           s += -0.0438
          else:
           s += 0.0117
       else:
        if v89 <= 0.0126081822:
         if v95 <= 0.963313533:
          if v4 <= 0.0:
           s += 0.0064
          else:
           s += -0.0391
         else:
          s += 0.0299
        else:
         if v42 <= 0.62180503:
          s += 0.0164
         else:
          if v111 <= 0.253696939:
           s += -0.0098
          else:
           s += -0.0724
      else:
       if v13 <= 0.770910417:
        if v111 <= 0.321455348:
         s += -0.0652
        else:
         if v2 <= 0.64414003:
          if v8 <= 0.195238095:
           s += -0.0429
          else:
           s += 0.0388
         else:
          s += -0.0669
       else:
        s += -0.1134
     else:
      if v38 <= 0.0:
       s += -0.0665
      else:
       if v68 <= 71.2123657:
        if v88 <= 8.5:
         s += 0.1448
        else:
         s += -0.0422
       else:
        s += -0.0297
    else:
     if v100 <= 48.5:
      if v42 <= 0.188133256:
       if v68 <= 1147.38371:
        if v13 <= 1.53022773:
         s += 0.0395
        else:
         s += -0.1292
       else:
        s += 0.0505
      else:
       s += 0.0552
     else:
      if v40 <= 0.499991935:
       s += 0.0468
      else:
       if v40 <= 0.936151072:
        if v45 <= 0.0367957654:
         s += -0.1101
        else:
         s += 0.0402
       else:
        if v90 <= 0.995968131:
         s += 0.0416
        else:
         s += -0.0436
    if v92 <= 0.0271555917:
     if v111 <= 0.347289927:
      if v57 <= 2.5:
       if v112 <= 634.647953:
        if v105 <= 0.11797765:
         if v18 <= 0.0:
          s += -0.0562
         else:
          if v96 <= 0.0014504634:
           s += 0.1340
          else:
           s += -0.0181
        else:
         if v16 <= 10.5:
          s += -0.0350
         else:
          s += 0.0812
       else:
        s += -0.0475
      else:
       s += -0.0650
     else:
      if v67 <= 245.5:
       if v110 <= 0.728043143:
        s += -0.0435
       else:
        s += 0.0219
      else:
       if v112 <= 3574.70538:
        if v57 <= 23.5:
         s += 0.0447
        else:
         s += 0.1990
       else:
        if v16 <= 14.5:
         s += -0.0316
        else:
         s += 0.0286
    else:
     if v20 <= 0.0:
      if v0 <= 47.1:
       if v16 <= 14.5:
        if v53 <= 0.0422619048:
         if v111 <= 0.0956524455:
          s += -0.1283
         else:
          if v44 <= 0.0415681334:
           s += -0.0009
          else:
           s += 0.0191
        else:
         if v92 <= 0.997242724:
          if v111 <= 0.535758355:
           s += -0.0186
          else:
           s += 0.0394
         else:
          s += -0.0918
       else:
        if v92 <= 0.992257679:
         if v59 <= 0.238114722:
          if v111 <= 0.26694318:
           s += -0.0998
          else:
           s += 0.0264
         else:
          s += 0.0295
        else:
         s += 0.1113
      else:
       if v5 <= 0.0:
        if v81 <= -1.395:
         s += 0.0546
        else:
         if v18 <= 0.0:
          s += 0.0018
         else:
          s += -0.0989
       else:
        if v64 <= 54.5:
         s += 0.0467
        else:
         if v67 <= 256.5:
          s += -0.0250
         else:
          s += 0.0289
     else:
      if v68 <= 1193.95527:
       s += -0.0949
      else:
       s += 0.0314
    if v28 <= -7.455:
     if v29 <= -30.19:
      if v78 <= 0.425265957:
       s += 0.0494
      else:
       s += -0.0667
     else:
      if v111 <= 0.70438141:
       s += -0.0610
      else:
       s += 0.0722
    else:
     if v85 <= 0.987006414:
      if v2 <= 0.823998748:
       if v29 <= -0.415:
        if v29 <= -11.69:
         if v28 <= -1.04:
          s += 0.0237
         else:
          s += -0.1730
        else:
         if v85 <= 0.969610797:
          if v112 <= 5368.56989:
           s += 0.0095
          else:
           s += -0.0194
         else:
          if v78 <= 0.99947644:
           s += 0.0482
          else:
           s += -0.0712
       else:
        if v88 <= 3.5:
         if v94 <= 0.932440667:
          if v91 <= 0.99730254:
           s += 0.0199
          else:
           s += -0.0740
         else:
          if v7 <= 0.0:
           s += -0.0713
          else:
           s += 0.0001
        else:
         if v28 <= 3.525:
          if v88 <= 7.5:
           s += 0.0597
          else:
           s += -0.0300
         else:
          if v111 <= 0.33841598:
           s += -0.0824
          else:
           s += -0.0053
      else:
       if v86 <= 16.5:
        if v89 <= 0.00852254465:
         if v30 <= 1.5:
          if v61 <= 0.0:
           s += -0.0572
          else:
           s += 0.0076
         else:
          s += -0.0629
        else:
         s += -0.0528
       else:
        if v85 <= 0.0375493606:
         s += 0.0303
        else:
         s += -0.0585
     else:
      if v28 <= 1.63:
       if v28 <= 1.18:
        s += 0.0446
       else:
        if v58 <= 22.5:
         s += 0.0286
        else:
         s += -0.1626
      else:
       if v64 <= 54.5:
        s += 0.0637
       else:
        if v29 <= -0.415:
         s += 0.0548
        else:
         if v28 <= 9.335:
          s += -0.0588
         else:
          s += 0.0480
    if v85 <= 0.977179925:
     if v61 <= 1:
      if v99 <= 0.0950410819:
       if v108 <= 0.21201972:
        if v68 <= 27.9785715:
         if v68 <= 6.01081974:
          s += -0.0483
         else:
          if v112 <= 373.411716:
           s += -0.0402
          else:
           s += 0.1546
        else:
         if v0 <= 41.5:
          s += -0.0640
         else:
          s += 0.0185
       else:
        if v99 <= 0.0057221466:
         if v61 <= 1.28479148e-16:
          s += 0.0738
         else:
          s += -0.0216
        else:
         if v54 <= 2.5:
          if v26 <= 0.18:
           s += -0.0260
          else:
           s += 0.0258
         else:
          if v91 <= 0.970010368:
           s += 0.0396
          else:
           s += -0.0641
      else:
       if v35 <= 14.5:
        if v108 <= 0.992555652:
         if v20 <= 0.0:
          if v61 <= 1.85504182e-16:
           s += 0.0404
          else:
           s += -0.0008
         else:
          s += -0.0691
        else:
         s += -0.0937
       else:
        if v14 <= 31.5:
         if v50 <= 0.0283542221:
          if v48 <= 0.0911534702:
           s += 0.0462
          else:
           s += -0.0537
         else:
          s += -0.0462
        else:
         if v68 <= 987.367876:
          if v74 <= -0.805:
           s += 0.0155
          else:
           s += 0.0856
         else:
          if v112 <= 1199.35793:
           s += -0.0686
          else:
           s += 0.0375
     else:
      if v91 <= 0.986455192:
       s += -0.0541
      else:
       if v40 <= 0.99999609:
        s += 0.0867
       else:
        s += -0.0433
    else:
     if v92 <= 0.707601905:
      if v27 <= 0.0:
       if v111 <= 0.358224606:
        s += -0.1184
       else:
        s += 0.0445
      else:
       s += 0.0416
     else:
      if v100 <= 48.5:
       s += 0.0558
      else:
       if v18 <= 0.0:
        s += -0.0271
       else:
        s += 0.0430
    if v85 <= 0.97527559:
     if v28 <= -7.455:
      if v71 <= 5.5:
       s += -0.0017
      else:
       s += -0.0607
     else:
      if v67 <= 245.5:
       if v92 <= 0.0700269596:
        if v17 <= 0.0:
         if v42 <= 0.00542379047:
          if v81 <= 0.07:
           s += -0.0413
          else:
           s += 0.0262
         else:
          if v84 <= 67.5:
           s += 0.0650
          else:
           s += -0.0235
        else:
         if v55 <= 0.121323529:
          if v38 <= 0.0:
           s += -0.0042
          else:
           s += -0.0669
         else:
          s += 0.0254
       else:
        if v42 <= 0.221156732:
         if v65 <= 4.5:
          if v96 <= 0.0423516859:
           s += 0.0718
          else:
           s += 0.0175
         else:
          s += -0.0639
        else:
         if v9 <= 0.0540935673:
          if v92 <= 0.90178109:
           s += -0.0365
          else:
           s += -0.0069
         else:
          if v28 <= -0.23:
           s += -0.0612
          else:
           s += 0.0303
      else:
       if v14 <= 25.5:
        if v96 <= 0.260349627:
         if v47 <= 12.5:
          if v55 <= 0.303846154:
           s += -0.0011
          else:
           s += -0.0477
         else:
          if v92 <= 0.0100025057:
           s += 0.0691
          else:
           s += -0.0636
        else:
         s += 0.0278
       else:
        if v40 <= 0.000728287988:
         s += 0.0433
        else:
         s += 0.0120
    else:
     if v64 <= 74.5:
      if v92 <= 0.857004838:
       if v28 <= 5.905:
        if v28 <= -0.81:
         s += 0.0483
        else:
         if v67 <= 241.5:
          s += -0.1731
         else:
          s += 0.0367
       else:
        s += 0.0540
      else:
       s += 0.0541
     else:
      if v40 <= 0.188133256:
       s += 0.0516
      else:
       if v40 <= 0.943291517:
        s += -0.0991
       else:
        s += 0.0078
    if v85 <= 0.977179925:
     if v44 <= 0.750224417:
      if v111 <= 0.125063471:
       if v26 <= 0.365:
        if v16 <= 9.5:
         if v100 <= -2.5:
          s += -0.0730
         else:
          s += 0.0336
        else:
         if v97 <= 0.305299751:
          s += 0.1022
         else:
          s += -0.0111
       else:
        s += -0.0464
      else:
       if v110 <= 0.364171123:
        if v100 <= -5.5:
         if v26 <= 0.0:
          s += -0.0343
         else:
          if v51 <= 10.5:
           s += 0.0955
          else:
           s += -0.0463
        else:
         if v37 <= 8.5:
          if v16 <= 7.5:
           s += -0.0281
          else:
           s += 0.0011
         else:
          s += -0.0429
       else:
        if v21 <= 0.0:
         if v16 <= 15.5:
          if v41 <= 1.65186653e-08:
           s += 0.0216
          else:
           s += -0.0005
         else:
          if v111 <= 0.347289927:
           s += -0.0262
          else:
           s += 0.0449
        else:
         if v97 <= 0.417854619:
          s += -0.0596
         else:
          s += 0.0423
     else:
      if v37 <= 16.5:
       if v89 <= 0.00145331866:
        if v16 <= 7.5:
         if v74 <= -2.245:
          s += -0.0439
         else:
          s += 0.0851
        else:
         if v47 <= 1.5:
          s += 0.0317
         else:
          s += -0.0290
       else:
        s += -0.0453
      else:
       if v97 <= 0.357658167:
        s += -0.0671
       else:
        s += 0.0876
    else:
     if v92 <= 0.707601905:
      if v57 <= 28.5:
       if v5 <= 0.0:
        s += -0.1265
       else:
        s += 0.0286
      else:
       s += -0.0794
     else:
      if v47 <= 155.5:
       s += 0.0495
      else:
       if v56 <= 0.333841463:
        s += 0.0546
       else:
        if v47 <= 181.5:
         s += -0.1115
        else:
         s += 0.0210
    if v45 <= 0.752895466:
     if v65 <= 2.5:
      if v34 <= 0.0:
       if v73 <= 0.0:
        if v66 <= 12.5:
         if v81 <= -1.36:
          if v45 <= 0.152002774:
           s += -0.0380
          else:
           s += 0.0255
         else:
          if v92 <= 0.90178109:
           s += -0.0112
          else:
           s += 0.0135
        else:
         if v75 <= 0.0:
          s += 0.0170
         else:
          s += 0.0996
       else:
        if v15 <= 14.5:
         if v92 <= 0.097780941:
          s += 0.0153
         else:
          s += 0.0565
        else:
         if v15 <= 19.5:
          s += -0.0450
         else:
          if v48 <= 0.704166667:
           s += 0.0150
          else:
           s += -0.0196
      else:
       if v96 <= 0.142863582:
        if v27 <= 0.985:
         if v82 <= -6.525:
          s += 0.0620
         else:
          if v34 <= 0.6:
           s += -0.0832
          else:
           s += -0.0125
        else:
         if v95 <= 0.933459387:
          if v96 <= 0.00770925379:
           s += -0.0459
          else:
           s += 0.0890
         else:
          s += -0.0995
       else:
        if v95 <= 0.970568732:
         s += 0.0446
        else:
         s += -0.0613
     else:
      if v99 <= 0.0842938957:
       if v96 <= 0.922337453:
        s += -0.0458
       else:
        s += 0.0517
      else:
       if v63 <= 6.5:
        if v37 <= 5.5:
         s += -0.0079
        else:
         if v96 <= 0.421275531:
          s += -0.0306
         else:
          s += -0.1249
       else:
        if v101 <= 43.5:
         s += 0.0468
        else:
         if v65 <= 58.5:
          s += 0.0194
         else:
          s += -0.0643
    else:
     if v37 <= 8.5:
      if v4 <= 1.5:
       s += -0.0262
      else:
       if v94 <= 0.0654398006:
        s += 0.0864
       else:
        s += -0.0599
     else:
      s += -0.0654
    if v28 <= -7.455:
     if v45 <= 0.0175122268:
      if v40 <= 0.00167880378:
       if v111 <= 0.70438141:
        s += -0.0545
       else:
        s += 0.0658
      else:
       s += 0.0501
     else:
      s += -0.0614
    else:
     if v11 <= 0.09:
      if v110 <= 0.364171123:
       if v32 <= 0.0:
        if v9 <= 0.163333333:
         if v96 <= 0.966846735:
          if v67 <= 78.5:
           s += -0.0517
          else:
           s += -0.0198
         else:
          s += 0.0420
        else:
         if v26 <= -0.815:
          s += -0.0538
         else:
          if v26 <= 0.3:
           s += 0.0475
          else:
           s += -0.0440
       else:
        if v28 <= 6.875:
         s += 0.0450
        else:
         s += -0.0139
      else:
       if v30 <= 2.5:
        s += 0.0078
       else:
        if v89 <= 0.0006008114:
         s += 0.0233
        else:
         s += -0.0644
     else:
      if v28 <= 0.94:
       if v74 <= -1.315:
        s += -0.0148
       else:
        if v73 <= -2.315:
         s += -0.0377
        else:
         if v67 <= 513:
          if v45 <= 0.875162417:
           s += 0.0563
          else:
           s += -0.0480
         else:
          s += -0.0072
      else:
       if v28 <= 2.24:
        if v16 <= 6.5:
         s += 0.0279
        else:
         if v45 <= 0.0199196533:
          s += -0.0231
         else:
          s += -0.0829
       else:
        if v89 <= 0.0322649507:
         if v54 <= 11.5:
          if v22 <= 0.0:
           s += 0.0122
          else:
           s += -0.0528
         else:
          if v28 <= 12.24:
           s += -0.1114
          else:
           s += 0.0336
        else:
         if v110 <= 0.742396313:
          if v36 <= 5.5:
           s += 0.0561
          else:
           s += -0.0233
         else:
          if v50 <= 0.233409149:
           s += 0.0127
          else:
           s += -0.1331
    if v45 <= 0.833370216:
     if v30 <= 3.5:
      if v9 <= 0.163333333:
       if v0 <= 34.2:
        if v51 <= 32.5:
         if v95 <= 0.976871559:
          if v96 <= 0.019995477:
           s += 0.0011
          else:
           s += -0.0167
         else:
          if v89 <= 0.0606716574:
           s += 0.0379
          else:
           s += -0.0866
        else:
         if v96 <= 0.0138838614:
          if v51 <= 40.5:
           s += 0.1684
          else:
           s += -0.0014
         else:
          if v111 <= 0.78651301:
           s += 0.0076
          else:
           s += 0.0614
       else:
        if v64 <= 26.5:
         if v58 <= 1.5:
          if v45 <= 0.0406249149:
           s += -0.0145
          else:
           s += 0.0462
         else:
          s += 0.0472
        else:
         if v45 <= 0.0344447131:
          if v0 <= 261:
           s += -0.0066
          else:
           s += -0.1287
         else:
          if v96 <= 0.747805318:
           s += 0.0007
          else:
           s += 0.0646
      else:
       if v108 <= 0.847496392:
        if v14 <= 10.5:
         if v51 <= 54.5:
          if v66 <= 6.5:
           s += -0.0716
          else:
           s += 0.0442
         else:
          s += 0.0585
        else:
         if v106 <= 0.978677962:
          s += 0.0282
         else:
          s += -0.0324
       else:
        s += 0.0523
     else:
      if v0 <= 5.5:
       if v111 <= 0.561962623:
        if v111 <= 0.299953694:
         s += -0.0670
        else:
         if v111 <= 0.444244652:
          s += 0.0301
         else:
          s += -0.0448
       else:
        s += 0.0561
      else:
       s += -0.1169
    else:
     if v37 <= 8.5:
      if v64 <= 164.5:
       if v96 <= 0.953368634:
        if v51 <= 101.5:
         s += -0.0459
        else:
         s += 0.0378
       else:
        s += 0.0789
      else:
       s += 0.0580
     else:
      s += -0.0641
    if v86 <= 18.5:
     if v101 <= -12.5:
      if v55 <= 0.240384615:
       if v61 <= 0.00052615398:
        if v18 <= 0.0:
         if v112 <= 1440.73354:
          s += 0.0943
         else:
          s += -0.0306
        else:
         if v67 <= 274.5:
          s += -0.0526
         else:
          s += 0.0187
       else:
        s += 0.0895
      else:
       s += -0.0583
     else:
      if v112 <= 8331.45891:
       if v68 <= 0.0:
        s += 0.0600
       else:
        if v51 <= 9.5:
         if v112 <= 452.9681:
          if v27 <= 0.465:
           s += 0.0500
          else:
           s += -0.0279
         else:
          if v96 <= 0.120856156:
           s += -0.0051
          else:
           s += -0.0522
        else:
         if v5 <= 0.0:
          if v106 <= 0.989962976:
           s += 0.0021
          else:
           s += -0.0548
         else:
          if v110 <= 0.96349587:
           s += 0.0207
          else:
           s += -0.0377
      else:
       if v61 <= 0.648791993:
        s += -0.0856
       else:
        s += 0.0176
    else:
     if v52 <= 0.732191458:
      if v61 <= 0.648791993:
       if v90 <= 0.246563902:
        if v90 <= 0.0432777125:
         if v112 <= 2201.16478:
          if v112 <= 401.195062:
           s += 0.0309
          else:
           s += -0.0530
         else:
          if v68 <= 3353.36208:
           s += 0.0576
          else:
           s += -0.0536
        else:
         s += -0.0698
       else:
        if v61 <= 0.0:
         s += -0.0407
        else:
         s += 0.0829
      else:
       if v112 <= 1657.9518:
        if v14 <= 31.5:
         if v73 <= 0.895:
          s += -0.0407
         else:
          s += 0.0530
        else:
         if v80 <= 32.5:
          s += -0.0034
         else:
          s += 0.0656
       else:
        if v68 <= 1521.5038:
         s += 0.1176
        else:
         s += 0.0217
     else:
      s += -0.0637
    if v45 <= 0.833370216:
     if v11 <= -2.225:
      if v16 <= 14.5:
       if v103 <= 0.78125327:
        s += -0.0537
       else:
        if v45 <= 0.220943223:
         if v60 <= 0.852151717:
          s += -0.0000
         else:
          s += -0.0557
        else:
         s += 0.0511
      else:
       if v102 <= 0.110020367:
        s += 0.1415
       else:
        s += -0.0073
     else:
      if v30 <= 2.5:
       if v11 <= 1.745:
        if v0 <= 7.1:
         if v111 <= 0.125063471:
          if v45 <= 0.292741085:
           s += 0.0945
          else:
           s += -0.0414
         else:
          if v88 <= 22.5:
           s += 0.0134
          else:
           s += -0.0283
        else:
         if v5 <= 0.0:
          if v51 <= 32.5:
           s += -0.0216
          else:
           s += 0.0181
         else:
          if v0 <= 22.2:
           s += -0.0123
          else:
           s += 0.0151
       else:
        if v110 <= 0.69292804:
         if v64 <= 28.5:
          if v67 <= 164.5:
           s += 0.0694
          else:
           s += 0.0200
         else:
          if v88 <= 5.5:
           s += 0.0305
          else:
           s += -0.0175
        else:
         if v67 <= 119.5:
          if v5 <= 0.0:
           s += 0.0119
          else:
           s += -0.0974
         else:
          s += 0.0031
      else:
       if v0 <= 5.5:
        if v111 <= 0.299953694:
         s += -0.0627
        else:
         if v67 <= 109.5:
          s += -0.0815
         else:
          if v11 <= -1.615:
           s += -0.0750
          else:
           s += 0.0360
       else:
        s += -0.0842
    else:
     if v38 <= 0.0:
      s += -0.0648
     else:
      if v67 <= 236.5:
       s += -0.0427
      else:
       if v16 <= 7.5:
        s += 0.1325
       else:
        if v82 <= 1.265:
         s += -0.0054
        else:
         s += 0.1198
    if v78 <= 0.821605375:
     if v12 <= 19.5:
      if v97 <= 0.956204197:
       if v3 <= 0.0611637749:
        if v47 <= 54.5:
         if v58 <= 36.5:
          if v97 <= 0.895742442:
           s += -0.0038
          else:
           s += 0.0191
         else:
          s += 0.0981
        else:
         if v97 <= 0.417854619:
          s += 0.0312
         else:
          if v47 <= 128.5:
           s += -0.0893
          else:
           s += -0.0179
       else:
        s += 0.0207
      else:
       if v3 <= 0.288526071:
        if v58 <= 26.5:
         if v2 <= 0.178912502:
          if v83 <= 21.5:
           s += 0.0486
          else:
           s += -0.0476
         else:
          if v50 <= 0.999999987:
           s += 0.0165
          else:
           s += -0.1401
        else:
         if v90 <= 0.852877778:
          if v51 <= 49.5:
           s += -0.0861
          else:
           s += 0.0537
         else:
          if v30 <= 0.0:
           s += 0.0229
          else:
           s += -0.0874
       else:
        if v64 <= 8.5:
         if v97 <= 0.985727193:
          s += 0.0115
         else:
          s += -0.1446
        else:
         if v50 <= 0.999999987:
          if v106 <= 0.880369057:
           s += -0.0482
          else:
           s += 0.0131
         else:
          s += 0.0738
     else:
      if v9 <= 0.816666667:
       if v83 <= 20.5:
        s += -0.0682
       else:
        if v81 <= 0.0:
         s += -0.0476
        else:
         s += 0.0394
      else:
       s += 0.0865
    else:
     if v108 <= 0.113226709:
      if v17 <= 0.0:
       s += -0.0572
      else:
       s += 0.0016
     else:
      if v90 <= 0.00521793067:
       if v90 <= 0.00437398969:
        if v50 <= 0.118793303:
         s += 0.0179
        else:
         s += -0.0752
       else:
        if v64 <= 34.5:
         s += 0.1777
        else:
         s += -0.0213
      else:
       s += -0.0219
    if v108 <= 0.177985674:
     if v80 <= 31.5:
      if v94 <= 0.0954241449:
       if v49 <= 0.111678005:
        if v88 <= 20.5:
         if v51 <= 3.5:
          s += -0.0185
         else:
          s += 0.0653
        else:
         s += -0.0377
       else:
        s += -0.0477
      else:
       s += -0.0520
     else:
      if v66 <= 49.5:
       if v110 <= 0.311581861:
        if v106 <= 0.984016077:
         if v109 <= 0.245924312:
          s += -0.0263
         else:
          if v110 <= 0.0:
           s += -0.0101
          else:
           s += 0.0768
        else:
         if v98 <= 0.0102640932:
          s += -0.1402
         else:
          s += -0.0116
       else:
        if v31 <= 1.5:
         s += 0.0341
        else:
         s += -0.0549
      else:
       s += 0.0988
    else:
     if v112 <= 8331.45891:
      if v35 <= 25:
       if v111 <= 0.762912197:
        if v90 <= 0.995968131:
         if v41 <= 0.974346206:
          if v58 <= 22.5:
           s += 0.0004
          else:
           s += -0.0322
         else:
          if v48 <= 0.272902098:
           s += 0.0153
          else:
           s += -0.0218
        else:
         if v108 <= 0.958131862:
          if v51 <= 8.5:
           s += -0.0165
          else:
           s += -0.1422
         else:
          s += 0.0374
       else:
        if v51 <= 28.5:
         if v58 <= 22.5:
          if v41 <= 0.990193577:
           s += -0.0280
          else:
           s += 0.0572
         else:
          s += -0.1287
        else:
         s += 0.0632
      else:
       if v111 <= 0.511149381:
        if v52 <= 0.0897431916:
         s += 0.0538
        else:
         s += -0.0092
       else:
        if v111 <= 0.589664026:
         if v98 <= 0.730398362:
          s += 0.0319
         else:
          s += -0.1088
        else:
         s += 0.0378
     else:
      if v59 <= 0.356101106:
       s += 0.0683
      else:
       s += -0.0757
    if v28 <= -7.455:
     if v18 <= 0.0:
      s += -0.0644
     else:
      if v105 <= 0.509110724:
       s += -0.0321
      else:
       s += 0.0449
    else:
     if v28 <= 10.57:
      if v88 <= 6.5:
       if v29 <= -6.035:
        if v95 <= 0.758447576:
         if v42 <= 1.21084594e-06:
          s += -0.0295
         else:
          s += 0.1286
        else:
         s += 0.0147
       else:
        if v47 <= 152.5:
         if v100 <= -15.5:
          s += 0.0871
         else:
          if v98 <= 0.00602642033:
           s += -0.0654
          else:
           s += 0.0024
        else:
         if v29 <= -0.22:
          s += -0.0179
         else:
          if v28 <= 6.875:
           s += 0.0015
          else:
           s += -0.1554
      else:
       if v29 <= -7.19:
        if v96 <= 0.142863582:
         s += 0.0068
        else:
         s += -0.1774
       else:
        if v37 <= 7.5:
         if v59 <= 0.73151218:
          if v67 <= 467.5:
           s += 0.0069
          else:
           s += -0.0690
         else:
          s += 0.0519
        else:
         if v100 <= 28.5:
          if v72 <= 30.5:
           s += -0.0256
          else:
           s += 0.0347
         else:
          s += -0.0502
     else:
      if v75 <= 19.5:
       if v6 <= 0.0244650606:
        if v111 <= 0.223262468:
         if v95 <= 0.844639351:
          if v95 <= 0.196008883:
           s += -0.0526
          else:
           s += 0.0285
         else:
          s += -0.0594
        else:
         if v71 <= 11.5:
          s += 0.0063
         else:
          s += 0.0683
       else:
        if v72 <= 18.5:
         if v67 <= 129.5:
          s += -0.0772
         else:
          if v111 <= 0.70438141:
           s += 0.0389
          else:
           s += -0.1183
        else:
         s += 0.0351
      else:
       if v97 <= 0.978373582:
        s += -0.0158
       else:
        s += -0.1295
    if v85 <= 0.987588343:
     if v88 <= 25.5:
      if v15 <= 8.5:
       s += -0.0704
      else:
       if v50 <= 0.00441829288:
        if v14 <= 29.5:
         if v29 <= -2.065:
          if v34 <= 0.0:
           s += -0.0194
          else:
           s += -0.0717
         else:
          if v40 <= 0.00345216142:
           s += 0.0246
          else:
           s += -0.0302
        else:
         if v81 <= -1.28:
          if v67 <= 113.5:
           s += -0.0616
          else:
           s += 0.0088
         else:
          if v54 <= 11.5:
           s += 0.0266
          else:
           s += -0.0435
       else:
        if v67 <= 245.5:
         if v34 <= 0.0:
          if v96 <= 0.953368634:
           s += -0.0129
          else:
           s += 0.0231
         else:
          if v50 <= 0.772849763:
           s += -0.0794
          else:
           s += 0.0073
        else:
         if v67 <= 568:
          if v85 <= 0.855350674:
           s += -0.0048
          else:
           s += 0.0364
         else:
          if v111 <= 0.532279736:
           s += 0.0145
          else:
           s += -0.0667
     else:
      if v33 <= 0.0439613527:
       if v107 <= 0.278051355:
        if v81 <= 0.895:
         s += -0.0630
        else:
         if v109 <= 0.0231824319:
          s += 0.1331
         else:
          s += -0.0217
       else:
        s += 0.0171
      else:
       if v14 <= 31.5:
        s += -0.0404
       else:
        if v29 <= -1.535:
         s += 0.0025
        else:
         if v29 <= -0.4:
          s += 0.1522
         else:
          s += -0.0172
    else:
     if v92 <= 0.707601905:
      s += -0.0397
     else:
      if v58 <= 39.5:
       s += 0.0609
      else:
       if v67 <= 119.5:
        if v109 <= 0.968508193:
         s += -0.2182
        else:
         s += 0.0087
       else:
        if v40 <= 0.920789895:
         s += -0.0970
        else:
         s += 0.0472
    if v28 <= -7.455:
     if v63 <= 1.5:
      if v16 <= 6.5:
       s += -0.1245
      else:
       if v40 <= 3.89910195e-05:
        if v111 <= 0.521065807:
         s += -0.0503
        else:
         s += 0.0609
       else:
        s += 0.0616
     else:
      if v16 <= 13.5:
       s += -0.0679
      else:
       if v86 <= 6.5:
        s += 0.0567
       else:
        s += -0.0561
    else:
     if v20 <= 0.0:
      if v16 <= 14.5:
       if v87 <= 7.5:
        if v111 <= 0.0956524455:
         s += -0.1071
        else:
         if v112 <= 401.195062:
          if v53 <= 0.0266714083:
           s += 0.0422
          else:
           s += -0.0344
         else:
          if v28 <= 13.465:
           s += -0.0032
          else:
           s += 0.0165
       else:
        if v3 <= 0.0567383597:
         if v55 <= 0.464285714:
          if v28 <= 16.365:
           s += -0.0637
          else:
           s += 0.0365
         else:
          if v37 <= 8.5:
           s += 0.0734
          else:
           s += -0.0428
        else:
         if v96 <= 0.0349886531:
          s += -0.0468
         else:
          s += 0.0679
      else:
       if v68 <= 411.578344:
        if v105 <= 0.982161379:
         if v37 <= 22.5:
          if v102 <= 0.145108167:
           s += 0.1514
          else:
           s += 0.0579
         else:
          s += -0.0237
        else:
         s += -0.0448
       else:
        if v91 <= 0.970010368:
         if v112 <= 779.527552:
          if v71 <= 6.5:
           s += -0.0098
          else:
           s += -0.0814
         else:
          if v96 <= 0.939348079:
           s += 0.0171
          else:
           s += -0.0512
        else:
         if v66 <= 47.5:
          s += 0.0883
         else:
          s += -0.0259
     else:
      if v68 <= 1193.95527:
       s += -0.0834
      else:
       if v68 <= 2153.65161:
        s += 0.0571
       else:
        s += -0.0496
    if v44 <= 0.81829807:
     if v20 <= 0.0:
      if v22 <= 0.0:
       if v99 <= 0.0950410819:
        if v16 <= 11.5:
         if v51 <= 8.5:
          if v64 <= 38.5:
           s += -0.0631
          else:
           s += -0.0154
         else:
          if v77 <= 2.5:
           s += 0.0249
          else:
           s += -0.0171
        else:
         if v100 <= 23.5:
          if v60 <= 0.913770505:
           s += -0.0111
          else:
           s += 0.0844
         else:
          if v64 <= 34.5:
           s += -0.0646
          else:
           s += 0.0076
       else:
        if v54 <= 11.5:
         if v47 <= 54.5:
          if v91 <= 0.963869618:
           s += 0.0088
          else:
           s += 0.0287
         else:
          if v91 <= 0.752029389:
           s += -0.0689
          else:
           s += 0.0032
        else:
         if v51 <= 37.5:
          if v97 <= 0.417854619:
           s += 0.0417
          else:
           s += -0.0868
         else:
          s += 0.0250
      else:
       s += -0.0429
     else:
      if v102 <= 0.99108912:
       if v54 <= 5.5:
        if v91 <= 0.991131063:
         s += -0.0837
        else:
         s += 0.0326
       else:
        s += 0.0523
      else:
       s += 0.0489
    else:
     if v71 <= 20.5:
      if v89 <= 0.00145331866:
       if v16 <= 8.5:
        if v74 <= -1.195:
         s += -0.0496
        else:
         if v51 <= 2.5:
          s += -0.0448
         else:
          if v18 <= 0.0:
           s += 0.0282
          else:
           s += 0.1129
       else:
        if v26 <= 0.425:
         if v14 <= 31.5:
          s += -0.0434
         else:
          if v97 <= 0.716561231:
           s += 0.0408
          else:
           s += -0.0548
        else:
         s += 0.0724
      else:
       s += -0.0460
     else:
      if v102 <= 0.110020367:
       s += 0.0326
      else:
       s += -0.0641
    if v28 <= -7.455:
     if v18 <= 0.0:
      if v36 <= 16.5:
       if v59 <= 0.598145175:
        s += -0.0473
       else:
        s += -0.0957
      else:
       s += 0.0313
     else:
      if v49 <= 0.0239047619:
       if v68 <= 3.05257087:
        s += 0.0663
       else:
        s += -0.0097
      else:
       s += -0.0361
    else:
     if v85 <= 0.987006414:
      if v68 <= 603.329398:
       if v59 <= 0.559158229:
        if v29 <= -10.27:
         s += -0.1333
        else:
         if v105 <= 0.982870245:
          if v28 <= 6.195:
           s += -0.0043
          else:
           s += 0.0386
         else:
          if v105 <= 0.98956857:
           s += -0.0683
          else:
           s += -0.0079
       else:
        if v24 <= 0.0:
         if v0 <= 28.2:
          if v80 <= 35.5:
           s += -0.0084
          else:
           s += 0.0344
         else:
          s += 0.0495
        else:
         s += 0.0955
      else:
       if v49 <= 0.10367219:
        if v28 <= 0.94:
         if v42 <= 3.57476895e-05:
          s += -0.0246
         else:
          if v92 <= 0.979063379:
           s += 0.0697
          else:
           s += -0.0001
        else:
         if v68 <= 749.221465:
          if v26 <= 0.915:
           s += -0.0535
          else:
           s += 0.0567
         else:
          if v30 <= 3.5:
           s += 0.0012
          else:
           s += -0.0413
       else:
        if v26 <= -1.195:
         s += -0.0610
        else:
         if v80 <= 30.5:
          s += -0.0371
         else:
          if v92 <= 0.996034695:
           s += 0.0109
          else:
           s += -0.0707
     else:
      if v92 <= 0.707601905:
       if v28 <= 5.905:
        s += -0.0990
       else:
        s += 0.0439
      else:
       if v56 <= 0.847140523:
        if v29 <= -9.685:
         s += -0.0713
        else:
         s += 0.0564
       else:
        s += -0.0317
    if v61 <= 1:
     if v66 <= 0.0:
      if v54 <= 11.5:
       if v16 <= 5.5:
        if v44 <= 0.0:
         s += 0.0540
        else:
         if v78 <= 0.893030513:
          if v27 <= -0.205:
           s += -0.0633
          else:
           s += -0.0053
         else:
          s += -0.0792
       else:
        if v53 <= 0.0621141975:
         if v89 <= 0.0322649507:
          if v35 <= 66.5:
           s += 0.0061
          else:
           s += 0.0415
         else:
          if v44 <= 0.00568057747:
           s += 0.0114
          else:
           s += 0.0485
        else:
         if v87 <= 5.5:
          if v59 <= 0.820191456:
           s += -0.0095
          else:
           s += 0.0764
         else:
          if v23 <= 0.0:
           s += -0.0595
          else:
           s += 0.0740
      else:
       if v54 <= 12.5:
        if v76 <= 2.5:
         s += 0.0120
        else:
         s += -0.1558
       else:
        if v27 <= 0.0:
         s += -0.0345
        else:
         s += 0.0422
     else:
      if v44 <= 0.126225886:
       if v112 <= 5368.56989:
        if v54 <= 10.5:
         if v95 <= 0.973897179:
          if v27 <= 2.045:
           s += 0.0138
          else:
           s += -0.0184
         else:
          s += -0.0453
        else:
         s += 0.0700
       else:
        if v16 <= 10.5:
         s += -0.0024
        else:
         if v87 <= 4.5:
          s += -0.0954
         else:
          s += -0.0124
      else:
       if v59 <= 0.356101106:
        s += 0.0225
       else:
        if v16 <= 14.5:
         if v39 <= 0.00334511575:
          s += -0.0365
         else:
          if v95 <= 0.864371686:
           s += -0.0503
          else:
           s += -0.1881
        else:
         s += 0.0177
    else:
     if v16 <= 14.5:
      s += -0.0468
     else:
      if v109 <= 0.245924312:
       s += -0.0352
      else:
       s += 0.0893
    if v85 <= 0.987588343:
     if v28 <= -7.455:
      if v63 <= 1.5:
       if v100 <= 49.5:
        s += 0.0560
       else:
        if v61 <= 0.0724086026:
         s += -0.0925
        else:
         s += 0.0102
      else:
       if v108 <= 0.241094418:
        s += -0.0657
       else:
        if v111 <= 0.393152411:
         s += 0.0197
        else:
         if v41 <= 1.65186653e-08:
          s += 0.0150
         else:
          s += -0.0936
     else:
      if v11 <= -2.315:
       if v54 <= 7.5:
        if v106 <= 0.008974926:
         if v103 <= 0.889649793:
          s += -0.0314
         else:
          s += 0.0901
        else:
         if v6 <= 0.0986784907:
          s += -0.0447
         else:
          s += 0.0060
       else:
        s += 0.0499
      else:
       if v104 <= 0.984789524:
        if v50 <= 0.00441829288:
         if v14 <= 31.5:
          if v111 <= 0.294740966:
           s += -0.0168
          else:
           s += 0.0130
         else:
          if v54 <= 11.5:
           s += 0.0269
          else:
           s += -0.0500
        else:
         if v103 <= 0.990553857:
          if v96 <= 0.260349627:
           s += -0.0083
          else:
           s += 0.0093
         else:
          if v54 <= 0.0:
           s += -0.0653
          else:
           s += 0.0380
       else:
        if v108 <= 0.766747522:
         if v0 <= 31.1:
          if v110 <= 0.375735294:
           s += -0.0586
          else:
           s += -0.0015
         else:
          s += -0.1072
        else:
         if v110 <= 0.945195195:
          if v81 <= -1.57:
           s += 0.0235
          else:
           s += -0.0204
         else:
          s += 0.0297
    else:
     if v28 <= 2.745:
      if v97 <= 0.928928633:
       s += -0.1016
      else:
       if v111 <= 0.561962623:
        s += 0.0531
       else:
        if v108 <= 0.89098272:
         s += -0.1786
        else:
         s += 0.0158
     else:
      s += 0.0573
    if v110 <= 0.277926322:
     if v86 <= 8.5:
      if v42 <= 0.221156732:
       if v92 <= 0.0588169457:
        if v16 <= 6.5:
         s += 0.1057
        else:
         s += -0.0115
       else:
        if v97 <= 0.79831017:
         s += 0.0694
        else:
         s += -0.0246
      else:
       if v16 <= 16.5:
        if v61 <= 0.950054615:
         if v3 <= 0.964495798:
          if v11 <= 0.0:
           s += -0.0163
          else:
           s += 0.0170
         else:
          s += -0.0474
        else:
         s += -0.0739
       else:
        s += 0.0601
     else:
      if v91 <= 0.438290107:
       s += -0.0440
      else:
       s += 0.0151
    else:
     if v28 <= 10.57:
      if v67 <= 568:
       if v67 <= 245.5:
        if v92 <= 0.0827670418:
         if v90 <= 0.00586866802:
          if v111 <= 0.451094623:
           s += -0.0316
          else:
           s += 0.0350
         else:
          if v67 <= 229.5:
           s += -0.0466
          else:
           s += -0.1648
        else:
         if v16 <= 6.5:
          if v11 <= 0.44:
           s += -0.0328
          else:
           s += 0.0166
         else:
          if v43 <= 0.0963978993:
           s += 0.0263
          else:
           s += -0.0279
       else:
        if v111 <= 0.200284323:
         if v34 <= 0.6:
          s += -0.0329
         else:
          s += 0.0561
        else:
         if v86 <= 5.5:
          if v61 <= 0.0724086026:
           s += -0.0267
          else:
           s += 0.0199
         else:
          s += 0.0579
      else:
       if v111 <= 0.532279736:
        s += -0.0142
       else:
        if v61 <= 0.318524395:
         s += 0.0800
        else:
         s += -0.1213
     else:
      if v34 <= 0.0:
       if v111 <= 0.697488405:
        s += 0.0232
       else:
        s += -0.0287
      else:
       if v45 <= 0.00694112074:
        s += -0.0932
       else:
        s += 0.0229
    if v85 <= 0.985831759:
     if v45 <= 0.867698173:
      if v68 <= 603.329398:
       if v72 <= 16:
        if v86 <= 9.5:
         if v92 <= 0.00652501167:
          s += -0.0514
         else:
          if v110 <= 0.551981472:
           s += 0.0705
          else:
           s += 0.0168
        else:
         if v68 <= 27.9785715:
          if v88 <= 15.5:
           s += -0.0256
          else:
           s += 0.1201
         else:
          if v95 <= 0.783348645:
           s += -0.0594
          else:
           s += 0.0363
       else:
        if v107 <= 0.990935033:
         if v11 <= 0.44:
          if v107 <= 0.989984073:
           s += -0.0027
          else:
           s += 0.0868
         else:
          if v112 <= 2850.49598:
           s += 0.0299
          else:
           s += -0.0262
        else:
         if v92 <= 0.985434277:
          if v98 <= 0.240986909:
           s += -0.0128
          else:
           s += -0.0838
         else:
          s += 0.0116
      else:
       if v112 <= 742.993142:
        if v95 <= 0.844639351:
         if v89 <= 0.00485192636:
          s += -0.0531
         else:
          s += 0.0595
        else:
         s += -0.0887
       else:
        if v88 <= 7.5:
         if v112 <= 8331.45891:
          if v112 <= 7699.26536:
           s += 0.0011
          else:
           s += 0.0649
         else:
          if v98 <= 0.186746887:
           s += 0.0580
          else:
           s += -0.0705
        else:
         if v95 <= 0.888294941:
          if v54 <= 0.0:
           s += -0.0515
          else:
           s += -0.0053
         else:
          s += 0.0297
     else:
      if v26 <= 0.625:
       if v68 <= 1.26769221:
        s += 0.0385
       else:
        s += -0.0469
      else:
       s += 0.0586
    else:
     if v92 <= 0.707601905:
      s += -0.0336
     else:
      if v47 <= 161.5:
       s += 0.0499
      else:
       if v47 <= 168.5:
        s += -0.2021
       else:
        s += 0.0149
    if v28 <= -7.455:
     if v99 <= 0.232360872:
      if v91 <= 0.975852867:
       if v97 <= 0.788113041:
        s += -0.0650
       else:
        s += 0.0209
      else:
       s += -0.1613
     else:
      if v105 <= 0.126954438:
       if v62 <= 2.5:
        s += 0.0086
       else:
        s += -0.0649
      else:
       s += 0.0297
    else:
     if v85 <= 0.980482806:
      if v108 <= 0.992555652:
       if v97 <= 0.981859475:
        if v15 <= 8.5:
         if v95 <= 0.888294941:
          s += -0.0817
         else:
          s += 0.0284
        else:
         if v96 <= 0.966846735:
          if v28 <= 0.94:
           s += 0.0120
          else:
           s += -0.0022
         else:
          if v91 <= 0.212482807:
           s += -0.0204
          else:
           s += 0.0724
       else:
        if v67 <= 71:
         s += -0.0603
        else:
         if v99 <= 0.96510476:
          if v11 <= -0.915:
           s += 0.0305
          else:
           s += -0.0188
         else:
          s += -0.1006
      else:
       if v103 <= 0.993144069:
        s += -0.1493
       else:
        if v107 <= 0.984623554:
         s += 0.0434
        else:
         s += -0.0523
     else:
      if v97 <= 0.895742442:
       if v59 <= 0.488530562:
        if v111 <= 0.347289927:
         s += -0.1471
        else:
         s += 0.0358
       else:
        s += 0.0471
      else:
       if v64 <= 78.5:
        if v2 <= 0.0:
         if v29 <= -15.205:
          s += -0.0690
         else:
          s += 0.0564
        else:
         if v59 <= 0.174804389:
          if v91 <= 0.989521899:
           s += 0.0285
          else:
           s += -0.1912
         else:
          if v64 <= 50.5:
           s += 0.0509
          else:
           s += -0.0276
       else:
        if v29 <= -0.415:
         if v97 <= 0.991361557:
          s += 0.0480
         else:
          s += -0.0936
        else:
         s += -0.0494
    if v28 <= -7.455:
     if v18 <= 0.0:
      if v98 <= 0.747902945:
       if v39 <= 4.52730994e-05:
        s += -0.0566
       else:
        s += 0.0516
      else:
       if v112 <= 2024.01082:
        s += -0.0528
       else:
        s += -0.1470
     else:
      if v53 <= 0.0320864791:
       if v103 <= 0.111642554:
        s += -0.0243
       else:
        s += 0.0513
      else:
       if v106 <= 0.98710475:
        s += -0.0562
       else:
        s += 0.0578
    else:
     if v20 <= 0.0:
      if v30 <= 2.5:
       if v67 <= 245.5:
        if v67 <= 187.5:
         if v112 <= 401.195062:
          if v94 <= 0.940951515:
           s += 0.0437
          else:
           s += -0.0578
         else:
          if v112 <= 884.780331:
           s += -0.0122
          else:
           s += 0.0092
        else:
         if v28 <= 8.955:
          if v28 <= 4.135:
           s += -0.0050
          else:
           s += -0.0688
         else:
          if v28 <= 19.505:
           s += 0.0373
          else:
           s += -0.0401
       else:
        if v112 <= 3574.70538:
         if v54 <= 17.5:
          if v112 <= 1081.71424:
           s += 0.0048
          else:
           s += 0.0307
         else:
          if v42 <= 0.943291517:
           s += -0.1116
          else:
           s += 0.0521
        else:
         if v67 <= 568:
          if v112 <= 3992.50659:
           s += -0.0441
          else:
           s += 0.0217
         else:
          if v28 <= 10.57:
           s += -0.0547
          else:
           s += 0.0228
      else:
       if v39 <= 0.000823462372:
        if v29 <= -2.705:
         if v42 <= 0.000139406512:
          s += -0.0316
         else:
          s += 0.0640
        else:
         s += -0.0325
       else:
        s += -0.0761
     else:
      if v28 <= -4.605:
       s += 0.0353
      else:
       if v107 <= 0.993116993:
        s += -0.0766
       else:
        s += 0.0345
    if v110 <= 0.201190476:
     if v68 <= 454.538807:
      if v28 <= -3.285:
       s += -0.0366
      else:
       if v16 <= 9.5:
        if v26 <= -1.095:
         s += -0.0681
        else:
         if v104 <= 0.117944983:
          if v107 <= 0.0372229514:
           s += -0.1042
          else:
           s += -0.0099
         else:
          if v28 <= -0.51:
           s += -0.0428
          else:
           s += 0.0381
       else:
        if v74 <= 0.625:
         s += 0.0502
        else:
         s += -0.0340
     else:
      if v111 <= 0.390449422:
       if v50 <= 0.999918297:
        s += -0.0451
       else:
        s += 0.0406
      else:
       if v27 <= -0.635:
        s += -0.0464
       else:
        if v111 <= 0.431529857:
         s += 0.0575
        else:
         s += -0.0049
    else:
     if v112 <= 7170.41949:
      if v28 <= 10.57:
       if v111 <= 0.70438141:
        if v68 <= 4757.54182:
         if v77 <= 40.4:
          if v16 <= 14.5:
           s += -0.0082
          else:
           s += 0.0273
         else:
          s += 0.0196
        else:
         if v61 <= 0.318524395:
          s += 0.0382
         else:
          s += -0.1039
       else:
        if v28 <= 7.505:
         s += 0.0434
        else:
         s += -0.0432
      else:
       if v54 <= 2.5:
        if v47 <= 50.5:
         if v111 <= 0.385385077:
          if v111 <= 0.35448764:
           s += 0.0080
          else:
           s += 0.0681
         else:
          if v15 <= 14.5:
           s += 0.0258
          else:
           s += -0.0380
        else:
         s += 0.0359
       else:
        if v15 <= 9.5:
         if v111 <= 0.326812276:
          s += -0.1143
         else:
          s += 0.0442
        else:
         s += 0.0584
     else:
      if v65 <= 0.0:
       if v107 <= 0.929904614:
        s += 0.0538
       else:
        s += -0.0421
      else:
       s += -0.0666
    if v43 <= 0.826165079:
     if v20 <= 0.0:
      if v65 <= 2.5:
       if v16 <= 5.5:
        if v14 <= 19.5:
         s += 0.0643
        else:
         if v78 <= 0.0618684291:
          if v29 <= -3.085:
           s += -0.1171
          else:
           s += -0.0043
         else:
          if v99 <= 0.509170374:
           s += -0.0760
          else:
           s += -0.0129
       else:
        if v16 <= 15.5:
         if v87 <= 7.5:
          if v76 <= 6.5:
           s += 0.0049
          else:
           s += 0.0231
         else:
          if v42 <= 0.0261332241:
           s += -0.0138
          else:
           s += -0.0720
        else:
         if v64 <= 28.5:
          if v105 <= 0.859519104:
           s += 0.0685
          else:
           s += 0.0156
         else:
          if v76 <= 13.5:
           s += 0.0242
          else:
           s += -0.0437
      else:
       if v16 <= 18.5:
        if v91 <= 0.995165943:
         if v88 <= 5.5:
          if v67 <= 568:
           s += 0.0232
          else:
           s += -0.0329
         else:
          if v67 <= 366.5:
           s += -0.0551
          else:
           s += -0.0001
        else:
         s += -0.0881
       else:
        s += -0.1035
     else:
      s += -0.0561
    else:
     if v29 <= -0.14:
      if v16 <= 13.5:
       if v67 <= 253.5:
        s += -0.0478
       else:
        if v88 <= 8.5:
         if v96 <= 0.551146753:
          if v14 <= 31.5:
           s += -0.0028
          else:
           s += 0.0575
         else:
          s += -0.0503
        else:
         s += -0.0587
      else:
       if v67 <= 129.5:
        if v96 <= 0.0110081078:
         s += -0.0450
        else:
         s += 0.0943
       else:
        s += -0.0174
     else:
      if v53 <= 0.0560796646:
       if v26 <= 0.705:
        s += 0.0732
       else:
        s += -0.0495
      else:
       s += -0.0419
    if v28 <= -7.455:
     if v99 <= 0.196359535:
      if v50 <= 0.930502525:
       if v96 <= 0.747805318:
        s += -0.0595
       else:
        s += -0.1605
      else:
       s += 0.0234
     else:
      if v44 <= 0.0633129732:
       if v81 <= -0.745:
        s += -0.0433
       else:
        s += 0.0382
      else:
       s += -0.0500
    else:
     if v15 <= 8.5:
      if v64 <= 195.5:
       s += -0.0761
      else:
       s += 0.0548
     else:
      if v0 <= 49.1:
       if v0 <= 8.2:
        if v99 <= 0.905066973:
         if v30 <= 1.5:
          if v61 <= 0.0:
           s += -0.0322
          else:
           s += 0.0160
         else:
          if v64 <= 52.5:
           s += -0.0522
          else:
           s += -0.0045
        else:
         if v64 <= 16.5:
          if v96 <= 0.000679477187:
           s += 0.0033
          else:
           s += -0.0437
         else:
          if v35 <= 7.5:
           s += 0.0024
          else:
           s += 0.0923
       else:
        if v51 <= 32.5:
         if v33 <= 0.0:
          if v9 <= 0.0408333333:
           s += -0.0249
          else:
           s += 0.0051
         else:
          if v95 <= 0.906557736:
           s += 0.0101
          else:
           s += -0.0246
        else:
         if v64 <= 82.5:
          s += 0.0327
         else:
          if v15 <= 9.5:
           s += 0.0260
          else:
           s += -0.0197
      else:
       if v1 <= 8.83974359:
        if v64 <= 40.5:
         if v95 <= 0.0253415258:
          if v82 <= 0.0:
           s += -0.0613
          else:
           s += 0.0293
         else:
          if v46 <= 1.5:
           s += 0.0479
          else:
           s += -0.0205
        else:
         if v3 <= 0.991341829:
          if v28 <= 22.615:
           s += 0.0108
          else:
           s += -0.0620
         else:
          s += -0.1061
       else:
        s += -0.1193
    if v11 <= 1.745:
     if v33 <= 0.557189542:
      if v88 <= 25.5:
       if v15 <= 14.5:
        if v15 <= 9.5:
         if v88 <= 3.5:
          if v14 <= 30.5:
           s += 0.0351
          else:
           s += -0.0656
         else:
          if v60 <= 0.79091324:
           s += -0.0420
          else:
           s += 0.0121
        else:
         if v67 <= 568:
          if v92 <= 0.996034695:
           s += 0.0633
          else:
           s += -0.0233
         else:
          s += -0.0385
       else:
        if v15 <= 18.5:
         s += -0.0555
        else:
         if v14 <= 33.5:
          if v14 <= 26.5:
           s += -0.0123
          else:
           s += 0.0229
         else:
          if v67 <= 382.5:
           s += -0.0147
          else:
           s += 0.0174
      else:
       if v18 <= 0.0:
        s += -0.0534
       else:
        if v111 <= 0.176368418:
         if v111 <= 0.174813606:
          if v106 <= 0.110022744:
           s += 0.1035
          else:
           s += -0.0375
         else:
          s += 0.3041
        else:
         if v111 <= 0.483254532:
          s += -0.0439
         else:
          if v28 <= 1.38:
           s += -0.0208
          else:
           s += 0.1029
     else:
      s += 0.0293
    else:
     if v111 <= 0.253696939:
      if v90 <= 0.00735308545:
       s += -0.0216
      else:
       s += 0.0502
     else:
      if v28 <= 11.555:
       if v67 <= 327.5:
        if v60 <= 0.713994033:
         if v87 <= 6.5:
          if v67 <= 60.5:
           s += -0.0382
          else:
           s += 0.0473
         else:
          s += -0.0312
        else:
         s += -0.0179
       else:
        if v67 <= 335.5:
         if v28 <= 7.85:
          s += 0.0161
         else:
          s += -0.2391
        else:
         if v67 <= 580.5:
          s += 0.0051
         else:
          s += -0.0583
      else:
       s += 0.0306
    if v85 <= 0.987588343:
     if v19 <= 0.0:
      if v92 <= 0.997242724:
       if v0 <= 47.1:
        if v92 <= 0.995323335:
         if v67 <= 245.5:
          if v81 <= 2.195:
           s += -0.0105
          else:
           s += 0.0288
         else:
          if v14 <= 24.5:
           s += -0.0079
          else:
           s += 0.0139
        else:
         if v68 <= 380.586304:
          s += 0.0966
         else:
          if v44 <= 0.026772499:
           s += 0.0380
          else:
           s += -0.0226
       else:
        if v68 <= 173.256666:
         if v67 <= 513:
          s += 0.0748
         else:
          s += -0.0096
        else:
         if v47 <= 4.5:
          if v67 <= 71:
           s += 0.0601
          else:
           s += -0.0208
         else:
          if v67 <= 195.5:
           s += 0.0573
          else:
           s += 0.0024
      else:
       if v67 <= 426.5:
        if v94 <= 0.970074:
         if v4 <= 2.5:
          if v61 <= 0.292347091:
           s += -0.0562
          else:
           s += 0.0009
         else:
          if v3 <= 0.0171184371:
           s += -0.1246
          else:
           s += -0.0298
        else:
         if v57 <= 180.5:
          if v103 <= 0.992744482:
           s += 0.0652
          else:
           s += -0.0452
         else:
          s += -0.0422
       else:
        s += 0.0715
     else:
      s += -0.0644
    else:
     if v56 <= 0.847140523:
      if v92 <= 0.707601905:
       if v57 <= 28.5:
        s += 0.0130
       else:
        s += -0.0736
      else:
       if v47 <= 161.5:
        if v61 <= 0.937798639:
         s += 0.0589
        else:
         s += -0.0198
       else:
        if v47 <= 168.5:
         s += -0.1084
        else:
         s += 0.0135
     else:
      if v94 <= 0.98068803:
       if v44 <= 0.0208952145:
        s += -0.1838
       else:
        s += 0.0154
      else:
       s += 0.0194
    if v30 <= 2.5:
     if v29 <= -12.285:
      if v29 <= -15.985:
       if v44 <= 0.0777904907:
        s += 0.0636
       else:
        if v8 <= 0.26969697:
         s += 0.0353
        else:
         s += -0.0675
      else:
       if v95 <= 0.858783692:
        s += -0.0353
       else:
        s += -0.1710
     else:
      if v68 <= 603.329398:
       if v87 <= 11.5:
        if v112 <= 2402.63477:
         if v108 <= 0.177985674:
          if v29 <= -0.34:
           s += 0.0035
          else:
           s += -0.0517
         else:
          if v104 <= 0.952601215:
           s += 0.0307
          else:
           s += 0.0015
        else:
         if v55 <= 0.464285714:
          if v30 <= 1.5:
           s += -0.0539
          else:
           s += 0.0735
         else:
          s += 0.0597
       else:
        if v68 <= 12.0595186:
         s += 0.0172
        else:
         s += -0.0839
      else:
       if v112 <= 742.993142:
        if v95 <= 0.844639351:
         if v50 <= 0.0798876625:
          s += -0.0517
         else:
          s += 0.0529
        else:
         if v77 <= 20.2:
          s += -0.1041
         else:
          s += -0.0324
       else:
        if v96 <= 0.747805318:
         if v96 <= 0.714074152:
          if v54 <= 11.5:
           s += -0.0004
          else:
           s += -0.0449
         else:
          if v95 <= 0.959691319:
           s += -0.1441
          else:
           s += 0.0326
        else:
         if v98 <= 0.00792593:
          s += -0.0828
         else:
          if v50 <= 0.961109532:
           s += 0.0362
          else:
           s += 0.0022
    else:
     if v11 <= -1.615:
      s += -0.0833
     else:
      if v8 <= 0.195238095:
       s += -0.0648
      else:
       if v64 <= 42.5:
        s += -0.0595
       else:
        if v43 <= 0.636560197:
         if v15 <= 9.5:
          s += -0.0570
         else:
          s += 0.0385
        else:
         s += -0.0401
    if v110 <= 0.201190476:
     if v68 <= 454.538807:
      if v11 <= 0.07:
       if v27 <= 3.13:
        if v86 <= 18.5:
         if v14 <= 16:
          if v0 <= 1.5:
           s += -0.0240
          else:
           s += 0.0725
         else:
          if v68 <= 273.008291:
           s += -0.0218
          else:
           s += 0.0289
        else:
         s += -0.0375
       else:
        s += -0.0816
      else:
       if v27 <= -0.805:
        if v39 <= 0.0:
         s += 0.0315
        else:
         s += -0.0669
       else:
        s += 0.0448
     else:
      if v112 <= 5039.87075:
       if v0 <= 20.2:
        if v51 <= 9.5:
         if v67 <= 236.5:
          s += -0.0517
         else:
          s += -0.0034
        else:
         if v88 <= 7.5:
          if v51 <= 10.5:
           s += 0.0996
          else:
           s += -0.0000
         else:
          s += -0.0570
       else:
        if v61 <= 0.503411527:
         s += -0.0796
        else:
         s += 0.0116
      else:
       s += 0.0329
    else:
     if v112 <= 7170.41949:
      if v68 <= 6068.7337:
       if v68 <= 4757.54182:
        if v0 <= 47.1:
         if v0 <= 5.5:
          if v89 <= 0.00852254465:
           s += 0.0182
          else:
           s += -0.0589
         else:
          if v32 <= 0.866071429:
           s += -0.0004
          else:
           s += -0.0604
        else:
         if v66 <= 0.0:
          if v57 <= 3.5:
           s += 0.0108
          else:
           s += 0.0457
         else:
          s += -0.0130
       else:
        if v95 <= 0.868375859:
         if v95 <= 0.62343677:
          s += -0.0056
         else:
          s += -0.1135
        else:
         s += 0.0164
      else:
       s += 0.0622
     else:
      if v65 <= 1.5:
       if v107 <= 0.956830201:
        s += 0.0110
       else:
        s += -0.0439
      else:
       s += -0.0768
    if v85 <= 0.985831759:
     if v45 <= 0.867698173:
      if v104 <= 0.982751805:
       if v41 <= 1.65186653e-08:
        if v68 <= 1263.22142:
         if v37 <= 9.5:
          if v82 <= 1.515:
           s += 0.0388
          else:
           s += -0.0549
         else:
          if v53 <= 0.012202381:
           s += 0.0259
          else:
           s += -0.0357
        else:
         if v51 <= 36.5:
          if v57 <= 12.5:
           s += -0.0130
          else:
           s += -0.1398
         else:
          if v112 <= 3060.9644:
           s += 0.0824
          else:
           s += -0.0105
       else:
        if v87 <= 12.5:
         if v85 <= 0.921443424:
          if v107 <= 0.958856527:
           s += -0.0004
          else:
           s += -0.0260
         else:
          if v51 <= 2.5:
           s += 0.0613
          else:
           s += 0.0017
        else:
         s += 0.0681
      else:
       if v73 <= 0.49:
        if v68 <= 1658.96263:
         if v51 <= 33.5:
          if v81 <= 1.445:
           s += -0.0503
          else:
           s += -0.0024
         else:
          s += 0.0236
        else:
         s += 0.0075
       else:
        if v57 <= 29.5:
         if v57 <= 4.5:
          if v109 <= 0.95575727:
           s += -0.0220
          else:
           s += 0.0341
         else:
          s += 0.0505
        else:
         if v14 <= 33.5:
          s += 0.0215
         else:
          if v41 <= 0.999970892:
           s += -0.0088
          else:
           s += -0.0808
     else:
      if v68 <= 12.0595186:
       if v112 <= 2068.21383:
        s += -0.0300
       else:
        s += 0.1037
      else:
       s += -0.0385
    else:
     if v51 <= 45.5:
      if v53 <= 0.215951245:
       s += 0.0542
      else:
       s += -0.0580
     else:
      if v51 <= 46.5:
       s += -0.1161
      else:
       if v41 <= 0.962778477:
        s += -0.0554
       else:
        s += 0.0356
    if v45 <= 0.867698173:
     if v20 <= 0.0:
      if v21 <= 0.0:
       if v32 <= 0.0:
        if v42 <= 0.972827311:
         if v28 <= 0.68:
          if v28 <= -0.51:
           s += -0.0035
          else:
           s += 0.0668
         else:
          if v111 <= 0.589664026:
           s += -0.0169
          else:
           s += 0.0345
        else:
         if v14 <= 16:
          if v26 <= 0.2:
           s += 0.0405
          else:
           s += -0.0999
         else:
          if v28 <= -0.23:
           s += -0.0324
          else:
           s += 0.0057
       else:
        if v104 <= 0.984789524:
         if v111 <= 0.499826871:
          if v14 <= 32.5:
           s += 0.0083
          else:
           s += 0.0374
         else:
          if v28 <= 6.875:
           s += 0.0201
          else:
           s += -0.0222
        else:
         if v80 <= 23.5:
          s += 0.0444
         else:
          if v2 <= 0.0698471055:
           s += -0.0146
          else:
           s += -0.0831
      else:
       if v23 <= 0.0:
        if v111 <= 0.164464765:
         if v105 <= 0.11497104:
          s += 0.0888
         else:
          s += -0.0464
        else:
         if v42 <= 0.99215086:
          s += -0.0725
         else:
          if v8 <= 0.795833333:
           s += -0.0323
          else:
           s += 0.0584
       else:
        s += 0.0456
     else:
      if v81 <= 1.875:
       if v91 <= 0.991131063:
        s += -0.0678
       else:
        s += 0.0334
      else:
       s += 0.0644
    else:
     if v26 <= 0.625:
      if v14 <= 32.5:
       if v58 <= 127.5:
        s += -0.0580
       else:
        s += 0.0383
      else:
       if v91 <= 0.00393372677:
        if v95 <= 0.111656259:
         s += -0.0085
        else:
         s += 0.0773
       else:
        if v59 <= 0.348228549:
         s += 0.0342
        else:
         s += -0.0621
     else:
      s += 0.0480
    if v28 <= -7.455:
     if v18 <= 0.0:
      if v59 <= 0.723752443:
       if v50 <= 0.00145473101:
        s += -0.0587
       else:
        s += 0.0260
      else:
       s += -0.1044
     else:
      if v53 <= 0.0320864791:
       s += 0.0312
      else:
       if v106 <= 0.987707739:
        if v50 <= 0.9777835:
         s += -0.0847
        else:
         s += 0.0111
       else:
        s += 0.0648
    else:
     if v11 <= -2.315:
      if v59 <= 0.820191456:
       if v112 <= 1250.97326:
        if v102 <= 0.110020367:
         if v27 <= -1.855:
          s += 0.1037
         else:
          s += -0.0267
        else:
         if v1 <= 6.81043557:
          s += -0.0736
         else:
          if v97 <= 0.770280721:
           s += -0.0527
          else:
           s += 0.0363
       else:
        if v96 <= 0.0029416722:
         if v96 <= 0.000341643559:
          s += -0.0277
         else:
          s += 0.0667
        else:
         s += -0.0176
      else:
       if v86 <= 9.5:
        s += 0.0572
       else:
        s += -0.0463
     else:
      if v112 <= 8331.45891:
       if v96 <= 0.966846735:
        if v28 <= 10.57:
         if v50 <= 0.0512652893:
          if v95 <= 0.970568732:
           s += 0.0036
          else:
           s += 0.0486
         else:
          if v27 <= 3.295:
           s += -0.0125
          else:
           s += 0.0378
        else:
         if v51 <= 56.5:
          if v59 <= 0.598145175:
           s += 0.0125
          else:
           s += -0.0101
         else:
          if v27 <= 2.905:
           s += 0.0559
          else:
           s += 0.0151
       else:
        if v101 <= 29.5:
         if v41 <= 0.175377216:
          s += -0.0094
         else:
          s += 0.0598
        else:
         if v51 <= 49.5:
          s += -0.0830
         else:
          s += 0.0334
      else:
       if v59 <= 0.356101106:
        s += 0.0886
       else:
        s += -0.0678
    if v85 <= 0.985831759:
     if v34 <= 0.0:
      if v49 <= 0.0162612374:
       if v67 <= 78.5:
        if v27 <= 3.13:
         if v27 <= 1.395:
          if v15 <= 17.5:
           s += 0.0407
          else:
           s += -0.0315
         else:
          s += 0.0563
        else:
         s += -0.0878
       else:
        if v99 <= 0.48880702:
         if v112 <= 8331.45891:
          if v112 <= 542.495804:
           s += 0.0298
          else:
           s += -0.0017
         else:
          s += -0.0824
        else:
         if v111 <= 0.528068577:
          if v95 <= 0.961238297:
           s += 0.0279
          else:
           s += -0.0192
         else:
          if v67 <= 526.5:
           s += 0.0094
          else:
           s += -0.0663
      else:
       if v50 <= 0.772849763:
        if v106 <= 0.115903212:
         if v67 <= 1208:
          if v16 <= 14.5:
           s += -0.0338
          else:
           s += 0.0248
         else:
          s += 0.0799
        else:
         if v0 <= 66.2:
          if v40 <= 0.839026916:
           s += -0.0106
          else:
           s += 0.0232
         else:
          s += 0.0596
       else:
        if v0 <= 5.5:
         s += 0.0211
        else:
         if v50 <= 0.82214455:
          s += -0.1043
         else:
          if v0 <= 19.1:
           s += -0.0531
          else:
           s += -0.0050
     else:
      if v96 <= 0.120856156:
       if v96 <= 0.0349886531:
        if v4 <= 0.0:
         if v105 <= 0.859519104:
          s += -0.0185
         else:
          s += 0.0582
        else:
         if v23 <= 0.0:
          if v67 <= 150.5:
           s += 0.0025
          else:
           s += -0.0891
         else:
          s += 0.1093
       else:
        if v40 <= 0.263693845:
         s += -0.1051
        else:
         s += 0.0470
      else:
       if v95 <= 0.970568732:
        s += 0.0385
       else:
        s += -0.0625
    else:
     s += 0.0277
    if v85 <= 0.974269661:
     if v30 <= 3.5:
      if v107 <= 0.982600938:
       if v28 <= -7.455:
        if v67 <= 78.5:
         s += 0.0425
        else:
         s += -0.0399
       else:
        if v68 <= 681.478245:
         if v59 <= 0.559158229:
          if v28 <= -0.81:
           s += -0.0319
          else:
           s += 0.0091
         else:
          if v0 <= 19.1:
           s += 0.0112
          else:
           s += 0.0497
        else:
         if v67 <= 245.5:
          if v68 <= 749.221465:
           s += -0.0518
          else:
           s += -0.0119
         else:
          if v68 <= 3353.36208:
           s += 0.0211
          else:
           s += -0.0133
      else:
       if v108 <= 0.992555652:
        if v77 <= 40.4:
         if v80 <= 13.5:
          s += 0.0262
         else:
          s += -0.0257
        else:
         if v28 <= -3.89:
          s += 0.1049
         else:
          if v85 <= 0.93400699:
           s += -0.0113
          else:
           s += 0.0507
       else:
        s += -0.1010
     else:
      if v0 <= 5.5:
       if v11 <= -1.615:
        s += -0.0727
       else:
        s += 0.0050
      else:
       s += -0.1136
    else:
     if v28 <= 4.985:
      if v97 <= 0.933065973:
       if v59 <= 0.488530562:
        s += -0.1054
       else:
        s += 0.0407
      else:
       if v47 <= 43.5:
        s += 0.0447
       else:
        if v2 <= 0.0:
         s += 0.0020
        else:
         if v89 <= 0.0139778922:
          s += -0.0124
         else:
          if v94 <= 0.958330509:
           s += -0.0372
          else:
           s += -0.2610
     else:
      if v96 <= 0.747805318:
       if v41 <= 0.956098013:
        if v94 <= 0.967120366:
         s += 0.0499
        else:
         if v41 <= 0.947998081:
          s += -0.0243
         else:
          s += -0.2362
       else:
        s += 0.0398
      else:
       s += 0.0568
    if v110 <= 0.277926322:
     if v86 <= 8.5:
      if v100 <= -13.5:
       s += 0.0761
      else:
       if v27 <= 1.285:
        if v100 <= 46.5:
         if v100 <= 22.5:
          if v99 <= 0.00907992274:
           s += 0.0781
          else:
           s += -0.0008
         else:
          if v99 <= 0.0738153837:
           s += -0.0650
          else:
           s += -0.0098
        else:
         s += 0.0218
       else:
        if v94 <= 0.932440667:
         s += -0.0063
        else:
         s += -0.0492
     else:
      if v37 <= 3.5:
       s += 0.0216
      else:
       s += -0.0388
    else:
     if v79 <= 10.5:
      if v28 <= 10.57:
       if v47 <= 152.5:
        if v92 <= 0.90178109:
         if v27 <= -1.335:
          s += 0.0292
         else:
          if v54 <= 11.5:
           s += -0.0149
          else:
           s += -0.0858
        else:
         if v38 <= 0.0:
          if v108 <= 0.90024109:
           s += 0.0048
          else:
           s += -0.1977
         else:
          if v100 <= 0.0:
           s += -0.0476
          else:
           s += 0.0128
       else:
        if v40 <= 0.920789895:
         s += -0.0834
        else:
         if v92 <= 0.991368394:
          s += 0.0405
         else:
          s += -0.0396
      else:
       if v54 <= 17.5:
        if v54 <= 2.5:
         if v28 <= 19.505:
          if v96 <= 0.0452275193:
           s += -0.0072
          else:
           s += 0.0408
         else:
          if v27 <= 1.205:
           s += 0.0175
          else:
           s += -0.0295
        else:
         s += 0.0445
       else:
        s += -0.0510
     else:
      if v32 <= 0.80625:
       if v36 <= 5.5:
        if v17 <= 0.0:
         s += 0.0109
        else:
         s += 0.0611
       else:
        if v54 <= 0.0:
         s += -0.0307
        else:
         s += 0.0310
      else:
       s += -0.0523
    if v45 <= 0.833370216:
     if v0 <= 34.2:
      if v0 <= 8.2:
       if v11 <= 0.0:
        if v11 <= 0.0:
         if v49 <= 0.008281609:
          s += 0.0110
         else:
          if v28 <= 2.24:
           s += -0.0434
          else:
           s += 0.0031
        else:
         if v58 <= 20.5:
          s += -0.0133
         else:
          s += -0.0877
       else:
        if v112 <= 2556.24207:
         if v39 <= 0.0111357896:
          s += 0.0317
         else:
          s += -0.0545
        else:
         if v112 <= 2622.84029:
          s += -0.0846
         else:
          s += 0.0003
      else:
       if v21 <= 0.0:
        if v107 <= 0.110022744:
         if v89 <= 0.0606716574:
          if v92 <= 0.979063379:
           s += -0.0023
          else:
           s += -0.0487
         else:
          s += -0.0999
        else:
         if v89 <= 0.0279964842:
          if v92 <= 0.985434277:
           s += -0.0117
          else:
           s += 0.0098
         else:
          if v58 <= 4.5:
           s += -0.0085
          else:
           s += 0.0531
       else:
        if v57 <= 4.5:
         s += -0.0608
        else:
         s += 0.0467
     else:
      if v57 <= 31.5:
       if v68 <= 184.871794:
        s += 0.0506
       else:
        if v57 <= 3.5:
         if v112 <= 2365.77222:
          if v52 <= 0.0335716961:
           s += -0.0326
          else:
           s += 0.0356
         else:
          s += 0.0366
        else:
         if v2 <= 0.0828459372:
          if v66 <= 0.0:
           s += 0.0569
          else:
           s += 0.0082
         else:
          if v80 <= 34.5:
           s += -0.0519
          else:
           s += 0.0393
      else:
       if v28 <= 5.905:
        if v52 <= 0.0313537305:
         s += -0.0530
        else:
         s += 0.0105
       else:
        s += 0.0114
    else:
     if v68 <= 12.0595186:
      s += 0.0413
     else:
      s += -0.0364
    if v20 <= 0.0:
     if v19 <= 0.0:
      if v50 <= 0.0149277605:
       if v14 <= 29.5:
        if v106 <= 0.986494968:
         if v88 <= 9.5:
          if v90 <= 0.178918123:
           s += 0.0143
          else:
           s += -0.0238
         else:
          if v53 <= 0.00905808992:
           s += -0.0198
          else:
           s += -0.0632
        else:
         if v77 <= 13.1:
          s += -0.0127
         else:
          s += -0.0721
       else:
        if v105 <= 0.948689125:
         if v90 <= 0.000739194808:
          if v88 <= 4.5:
           s += -0.0167
          else:
           s += 0.0705
         else:
          if v59 <= 0.559158229:
           s += -0.0131
          else:
           s += 0.0101
        else:
         if v14 <= 33.5:
          s += 0.0534
         else:
          if v102 <= 0.990160348:
           s += -0.0280
          else:
           s += 0.0552
      else:
       if v8 <= 0.275252525:
        if v52 <= 0.0321784684:
         if v52 <= 0.0241831933:
          if v26 <= 1.52:
           s += -0.0047
          else:
           s += 0.0491
         else:
          if v50 <= 0.973797597:
           s += -0.0145
          else:
           s += -0.1026
        else:
         if v53 <= 0.0546164773:
          if v54 <= 11.5:
           s += 0.0337
          else:
           s += -0.0872
         else:
          if v92 <= 0.997242724:
           s += -0.0035
          else:
           s += -0.1196
       else:
        if v92 <= 0.152943261:
         if v26 <= -0.06:
          s += 0.0432
         else:
          if v88 <= 10.5:
           s += -0.0694
          else:
           s += 0.0131
        else:
         if v52 <= 0.143339037:
          if v50 <= 0.970819109:
           s += -0.0294
          else:
           s += 0.0191
         else:
          if v92 <= 0.997242724:
           s += 0.0427
          else:
           s += -0.0602
     else:
      s += -0.0610
    else:
     if v68 <= 1193.95527:
      s += -0.0696
     else:
      s += 0.0132
    if v85 <= 0.992427754:
     if v104 <= 0.988442109:
      if v28 <= -7.455:
       if v98 <= 0.783715116:
        if v44 <= 0.0510935852:
         if v68 <= 1.26769221:
          s += 0.0525
         else:
          if v67 <= 60.5:
           s += 0.0672
          else:
           s += -0.0366
        else:
         s += -0.0459
       else:
        if v68 <= 0.000776700441:
         s += 0.0143
        else:
         s += -0.0826
      else:
       if v68 <= 603.329398:
        if v4 <= 1.5:
         if v91 <= 0.963869618:
          if v41 <= 0.999771732:
           s += 0.0154
          else:
           s += -0.0211
         else:
          if v104 <= 0.0135162783:
           s += -0.0309
          else:
           s += 0.0545
        else:
         if v47 <= 54.5:
          if v89 <= 0.0923235875:
           s += -0.0163
          else:
           s += 0.0546
         else:
          s += -0.0865
       else:
        if v112 <= 742.993142:
         s += -0.0745
        else:
         if v67 <= 245.5:
          if v91 <= 0.0810175368:
           s += -0.0231
          else:
           s += 0.0013
         else:
          if v112 <= 3574.70538:
           s += 0.0185
          else:
           s += -0.0048
     else:
      if v11 <= 0.0:
       if v108 <= 0.944281909:
        if v68 <= 1263.22142:
         s += -0.0381
        else:
         s += 0.0158
       else:
        if v4 <= 0.0:
         if v41 <= 0.997896048:
          s += 0.0083
         else:
          s += 0.0820
        else:
         s += -0.0026
      else:
       if v89 <= 0.00773282151:
        s += -0.0067
       else:
        if v112 <= 2698.56337:
         if v69 <= 12.2:
          if v60 <= 0.651634266:
           s += 0.0323
          else:
           s += -0.0422
         else:
          if v89 <= 0.0322649507:
           s += -0.0863
          else:
           s += -0.0191
        else:
         s += 0.0353
    else:
     if v91 <= 0.752029389:
      s += -0.0465
     else:
      s += 0.0611
    if v65 <= 13.5:
     if v0 <= 42.2:
      if v16 <= 15.5:
       if v50 <= 0.00344879758:
        if v99 <= 0.0738153837:
         if v68 <= 1997.37168:
          if v68 <= 27.9785715:
           s += 0.0425
          else:
           s += -0.0407
         else:
          s += 0.0244
        else:
         if v99 <= 0.892315707:
          if v29 <= -0.975:
           s += 0.0023
          else:
           s += 0.0268
         else:
          if v18 <= 0.0:
           s += -0.0433
          else:
           s += 0.0112
       else:
        if v51 <= 11.5:
         if v59 <= 0.820191456:
          if v47 <= 7.5:
           s += -0.0456
          else:
           s += -0.0030
         else:
          s += 0.0398
        else:
         if v99 <= 0.93445713:
          if v50 <= 0.860140095:
           s += -0.0047
          else:
           s += 0.0161
         else:
          s += -0.0448
      else:
       if v27 <= -1.055:
        if v67 <= 129.5:
         s += -0.0624
        else:
         if v27 <= -3.335:
          s += -0.0572
         else:
          s += 0.0518
       else:
        if v34 <= 0.0:
         if v68 <= 3403.77819:
          if v109 <= 0.991222068:
           s += 0.0423
          else:
           s += -0.0873
         else:
          s += -0.0176
        else:
         s += -0.0955
     else:
      if v68 <= 411.578344:
       if v109 <= 0.184789911:
        s += 0.0048
       else:
        s += 0.0617
      else:
       if v104 <= 0.117620873:
        s += 0.0400
       else:
        if v67 <= 335.5:
         if v67 <= 71:
          s += 0.0471
         else:
          if v29 <= -0.48:
           s += 0.0021
          else:
           s += -0.0362
        else:
         s += 0.0335
    else:
     if v49 <= 0.939338235:
      s += -0.0501
     else:
      if v14 <= 31.5:
       s += -0.0295
      else:
       if v27 <= -0.15:
        s += -0.0498
       else:
        s += 0.0561
    if v33 <= 0.604347826:
     if v98 <= 0.0131251099:
      if v0 <= 36.2:
       if v99 <= 0.970802286:
        s += -0.1179
       else:
        if v39 <= 0.00768502608:
         if v68 <= 27.9785715:
          if v68 <= 6.01081974:
           s += -0.0203
          else:
           s += 0.1412
         else:
          if v68 <= 3970.72183:
           s += -0.0550
          else:
           s += 0.0366
        else:
         if v111 <= 0.385385077:
          s += -0.0283
         else:
          s += 0.0700
      else:
       s += 0.0169
     else:
      if v87 <= 8.5:
       if v68 <= 0.0:
        s += 0.0583
       else:
        if v111 <= 0.0956524455:
         if v7 <= 0.0:
          s += -0.1473
         else:
          s += -0.0197
        else:
         if v93 <= 0.923835696:
          if v111 <= 0.104918683:
           s += 0.0637
          else:
           s += 0.0014
         else:
          if v80 <= 34.5:
           s += 0.0129
          else:
           s += -0.0804
      else:
       if v111 <= 0.385385077:
        if v3 <= 0.00702989869:
         if v111 <= 0.191997842:
          if v110 <= 0.579473684:
           s += -0.0430
          else:
           s += 0.0731
         else:
          s += -0.0735
        else:
         s += 0.0371
       else:
        if v0 <= 32.2:
         if v74 <= 0.0:
          if v87 <= 16.5:
           s += 0.0519
          else:
           s += -0.0325
         else:
          if v87 <= 10.5:
           s += 0.0430
          else:
           s += -0.0611
        else:
         if v110 <= 0.417288557:
          s += -0.0922
         else:
          s += 0.0229
    else:
     if v18 <= 0.0:
      if v99 <= 0.998457515:
       if v110 <= 0.462112514:
        s += 0.0410
       else:
        if v111 <= 0.475603487:
         s += -0.0443
        else:
         s += 0.0244
      else:
       s += 0.1120
     else:
      if v13 <= 7.06849166:
       s += 0.0610
      else:
       s += -0.0120
    if v15 <= 8.5:
     if v64 <= 195.5:
      s += -0.0727
     else:
      s += 0.0452
    else:
     if v15 <= 14.5:
      if v99 <= 0.892315707:
       if v100 <= 15.5:
        if v59 <= 0.253745371:
         s += -0.0191
        else:
         s += 0.0631
       else:
        if v112 <= 779.527552:
         if v97 <= 0.879255203:
          s += -0.0621
         else:
          s += 0.0605
        else:
         if v16 <= 16.5:
          if v11 <= -2.625:
           s += -0.0622
          else:
           s += 0.0159
         else:
          s += 0.0656
      else:
       if v15 <= 9.5:
        if v109 <= 0.935748583:
         s += -0.0540
        else:
         s += 0.0335
       else:
        s += 0.0350
     else:
      if v9 <= 0.184659091:
       if v32 <= 0.0481997677:
        if v29 <= -0.4:
         if v85 <= 0.966862971:
          if v14 <= 26.5:
           s += -0.0205
          else:
           s += -0.0015
         else:
          if v97 <= 0.895742442:
           s += -0.0237
          else:
           s += 0.0341
        else:
         if v88 <= 3.5:
          if v109 <= 0.0911805124:
           s += -0.0532
          else:
           s += -0.0059
         else:
          if v95 <= 0.804500772:
           s += -0.0157
          else:
           s += -0.0851
       else:
        if v31 <= 1.5:
         if v14 <= 19.5:
          if v95 <= 0.844639351:
           s += 0.0002
          else:
           s += -0.0678
         else:
          if v97 <= 0.0693653673:
           s += 0.0386
          else:
           s += 0.0059
        else:
         s += -0.0507
      else:
       if v29 <= -1.615:
        s += -0.0145
       else:
        if v16 <= 6.5:
         if v95 <= 0.665951574:
          s += 0.0683
         else:
          if v8 <= 0.275252525:
           s += 0.0446
          else:
           s += -0.0448
        else:
         if v112 <= 7170.41949:
          s += 0.0590
         else:
          s += -0.0457
    if v61 <= -1.23710607e-16:
     if v96 <= 0.912045276:
      if v74 <= 0.785:
       if v111 <= 0.70438141:
        s += -0.0588
       else:
        s += 0.0442
      else:
       if v40 <= 0.986211863:
        s += -0.0214
       else:
        s += 0.1217
     else:
      s += 0.0435
    else:
     if v108 <= 0.992555652:
      if v77 <= 40.4:
       if v111 <= 0.80407969:
        if v67 <= 245.5:
         if v90 <= 0.995968131:
          if v111 <= 0.63370919:
           s += -0.0079
          else:
           s += 0.0244
         else:
          if v51 <= 8.5:
           s += 0.0175
          else:
           s += -0.0828
        else:
         if v61 <= 0.999973693:
          if v108 <= 0.42223936:
           s += 0.0231
          else:
           s += 0.0025
         else:
          s += -0.0403
       else:
        if v61 <= 0.02235123:
         s += -0.0463
        else:
         if v61 <= 0.989601025:
          s += 0.0564
         else:
          s += -0.0266
      else:
       if v111 <= 0.393152411:
        if v32 <= 0.127016129:
         if v73 <= -0.1:
          if v89 <= 0.010376293:
           s += -0.0301
          else:
           s += 0.0306
         else:
          if v74 <= 0.1:
           s += 0.0176
          else:
           s += 0.0636
        else:
         if v96 <= 0.551146753:
          s += 0.0668
         else:
          s += -0.0190
       else:
        if v111 <= 0.401578088:
         if v104 <= 0.957071667:
          s += -0.0913
         else:
          s += 0.0262
        else:
         if v67 <= 180.5:
          if v108 <= 0.68924095:
           s += -0.0280
          else:
           s += 0.0408
         else:
          if v67 <= 256.5:
           s += -0.0394
          else:
           s += 0.0094
     else:
      if v111 <= 0.347289927:
       if v103 <= 0.993144069:
        s += -0.1240
       else:
        if v51 <= 7.5:
         s += -0.0827
        else:
         s += 0.0250
      else:
       s += 0.0201
    if v61 <= -1.23710607e-16:
     if v96 <= 0.896865992:
      if v100 <= 11.5:
       s += 0.0228
      else:
       if v99 <= 0.00502876394:
        if v108 <= 0.527652947:
         s += -0.0374
        else:
         s += 0.0502
       else:
        s += -0.0698
     else:
      s += 0.0463
    else:
     if v61 <= 1:
      if v100 <= -5.5:
       if v26 <= 0.26:
        if v64 <= 30.5:
         if v60 <= 0.0161889676:
          if v109 <= 0.0573238915:
           s += -0.0418
          else:
           s += 0.0387
         else:
          if v82 <= 0.315:
           s += 0.0891
          else:
           s += -0.0130
        else:
         if v88 <= 6.5:
          s += 0.0355
         else:
          s += -0.0533
       else:
        s += -0.0493
      else:
       if v112 <= 8331.45891:
        if v11 <= -4.075:
         if v56 <= 0.181864375:
          s += -0.0836
         else:
          if v105 <= 0.569166221:
           s += -0.0496
          else:
           s += 0.0238
        else:
         if v6 <= 0.273863636:
          if v96 <= 0.966846735:
           s += 0.0008
          else:
           s += 0.0344
         else:
          if v27 <= -0.31:
           s += -0.0033
          else:
           s += 0.0537
       else:
        if v64 <= 64.5:
         s += 0.0539
        else:
         if v99 <= 0.739441697:
          s += -0.0749
         else:
          s += 0.0154
     else:
      if v52 <= 0.00828185882:
       if v88 <= 14.5:
        if v77 <= 28.2:
         s += -0.0461
        else:
         s += 0.0219
       else:
        if v64 <= 0.0:
         s += -0.0314
        else:
         if v89 <= 0.00122649418:
          if v105 <= 0.110029276:
           s += -0.0073
          else:
           s += 0.1048
         else:
          s += -0.0044
      else:
       if v49 <= 0.00435119115:
        if v64 <= 0.0:
         s += -0.0567
        else:
         s += 0.0122
       else:
        s += -0.0754
    if v65 <= 13.5:
     if v89 <= 0.0322649507:
      if v67 <= 78.5:
       if v89 <= 0.0155553536:
        if v64 <= 40.5:
         if v82 <= 0.0:
          if v91 <= 0.973731049:
           s += -0.0410
          else:
           s += 0.0149
         else:
          if v71 <= 4.5:
           s += 0.0739
          else:
           s += -0.0297
        else:
         s += 0.0923
       else:
        s += -0.0577
      else:
       if v67 <= 99.5:
        if v68 <= 136.875896:
         s += 0.0778
        else:
         if v71 <= 3.5:
          if v103 <= 0.975069208:
           s += 0.0583
          else:
           s += -0.0068
         else:
          s += -0.0342
       else:
        if v67 <= 109.5:
         if v66 <= 11.5:
          if v68 <= 1075.49449:
           s += -0.0197
          else:
           s += -0.0804
         else:
          if v42 <= 0.00873896376:
           s += -0.0568
          else:
           s += 0.0759
        else:
         if v79 <= 15.5:
          if v64 <= 0.0:
           s += 0.0686
          else:
           s += -0.0024
         else:
          if v64 <= 0.0:
           s += -0.0429
          else:
           s += 0.0238
     else:
      if v45 <= 0.0383278412:
       if v96 <= 0.260349627:
        if v4 <= 0.0:
         s += -0.0620
        else:
         s += 0.0253
       else:
        if v64 <= 30.5:
         if v66 <= 1.5:
          s += 0.0493
         else:
          s += -0.0434
        else:
         if v44 <= 0.00650471228:
          if v89 <= 0.0379806555:
           s += 0.0284
          else:
           s += -0.0974
         else:
          s += 0.0235
      else:
       if v68 <= 85.4723223:
        if v57 <= 3.5:
         s += -0.0800
        else:
         s += 0.0164
       else:
        if v4 <= 2.5:
         s += 0.0505
        else:
         s += -0.0034
    else:
     if v53 <= 0.787593985:
      s += -0.0494
     else:
      s += 0.0138
    if v85 <= 0.980482806:
     if v103 <= 0.989501472:
      if v110 <= 0.357675906:
       if v107 <= 0.984623554:
        if v68 <= 637.477515:
         if v107 <= 0.170267781:
          if v39 <= 0.0:
           s += 0.0027
          else:
           s += -0.0264
         else:
          if v11 <= 0.49:
           s += 0.0098
          else:
           s += 0.0557
        else:
         if v81 <= -0.17:
          s += -0.0310
         else:
          if v26 <= 0.485:
           s += -0.0096
          else:
           s += 0.0463
       else:
        if v39 <= 0.0826900728:
         if v40 <= 0.0433041027:
          s += -0.0192
         else:
          if v95 <= 0.969398965:
           s += -0.0923
          else:
           s += 0.0180
        else:
         s += 0.0518
      else:
       if v97 <= 0.0476529256:
        if v32 <= 0.845238095:
         if v26 <= -1.495:
          s += -0.0169
         else:
          if v97 <= 0.0223528753:
           s += 0.0282
          else:
           s += 0.1070
        else:
         s += -0.0451
       else:
        if v65 <= 54.5:
         if v68 <= 1075.49449:
          if v68 <= 258.732082:
           s += -0.0134
          else:
           s += 0.0217
         else:
          if v68 <= 1128.66564:
           s += -0.0756
          else:
           s += -0.0008
        else:
         s += -0.0435
     else:
      if v40 <= 0.999971144:
       if v82 <= 0.785:
        if v97 <= 0.485473436:
         s += -0.0423
        else:
         if v96 <= 0.0329500766:
          s += 0.0414
         else:
          if v52 <= 0.0192239244:
           s += -0.0375
          else:
           s += 0.0181
       else:
        s += 0.0440
      else:
       if v81 <= -1.36:
        s += 0.0597
       else:
        s += -0.0640
    else:
     if v88 <= 4.5:
      if v56 <= 0.847140523:
       s += 0.0365
      else:
       s += -0.0287
     else:
      if v52 <= 0.0222514294:
       s += 0.0349
      else:
       s += -0.0781
    if v30 <= 0.0:
     if v28 <= -7.455:
      if v64 <= 68.5:
       if v106 <= 0.115903212:
        s += -0.0418
       else:
        s += 0.0360
      else:
       s += -0.0669
     else:
      if v104 <= 0.959139164:
       if v68 <= 603.329398:
        if v87 <= 11.5:
         if v68 <= 424.749026:
          if v29 <= -4.555:
           s += 0.0690
          else:
           s += 0.0083
         else:
          s += 0.0502
        else:
         s += -0.0663
       else:
        if v47 <= 1.5:
         if v27 <= -2.925:
          s += -0.0487
         else:
          if v50 <= 0.112576861:
           s += 0.0352
          else:
           s += -0.0076
        else:
         if v95 <= 0.903274035:
          if v60 <= 0.579174622:
           s += -0.0026
          else:
           s += -0.0257
         else:
          if v68 <= 665.499997:
           s += -0.0811
          else:
           s += 0.0194
      else:
       if v51 <= 9.5:
        if v29 <= -0.14:
         if v50 <= 0.118793303:
          if v68 <= 1521.5038:
           s += -0.0299
          else:
           s += 0.0087
         else:
          if v112 <= 542.495804:
           s += -0.0200
          else:
           s += -0.0974
        else:
         if v85 <= 0.326929635:
          s += -0.0573
         else:
          s += 0.0470
       else:
        if v57 <= 18.5:
         if v42 <= 0.972827311:
          if v112 <= 742.993142:
           s += -0.0615
          else:
           s += 0.0101
         else:
          if v94 <= 0.726084115:
           s += 0.0084
          else:
           s += 0.0601
        else:
         if v51 <= 30.5:
          if v85 <= 0.981974643:
           s += -0.0426
          else:
           s += 0.0405
         else:
          if v28 <= 2.745:
           s += -0.0262
          else:
           s += 0.0251
    else:
     if v64 <= 298.5:
      if v0 <= 8.2:
       s += -0.0123
      else:
       s += -0.0564
     else:
      s += 0.0517
    return s
