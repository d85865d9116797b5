"""The first stage's trees.

Made by benchmarks/train.py; PROVENANCE.md beside it says from what. Not edited by hand.
"""

from __future__ import annotations

from cleaners.block_facts import BlockFacts


def opening(f: BlockFacts, s: float) -> float:
    """``s`` and what 24 trees say, as log-odds."""
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
    v31 = f.named_comment
    v34 = f.named_caption
    v38 = f.named_frame
    v39 = f.repeats
    v40 = f.is_headline
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
    if v50 <= 0.00628386025:
     if v82 <= 11.5:
      if v60 <= 10.5:
       if v58 <= 0.111406619:
        if v61 <= 0.840823431:
         if v27 <= -0.765:
          s += -0.7352
         else:
          if v71 <= 0.529366408:
           s += -0.7000
          else:
           s += -0.5978
        else:
         s += -0.7674
       else:
        s += -0.7711
      else:
       if v53 <= 0.642404174:
        if v58 <= 0.14269554:
         if v76 <= 11.5:
          s += -0.5230
         else:
          s += -0.7475
        else:
         s += -0.6673
       else:
        s += -0.7308
     else:
      if v45 <= 33.5:
       s += -0.7808
      else:
       s += -0.6104
    else:
     if v60 <= 4.5:
      if v95 <= 42:
       if v12 <= 0.0:
        if v71 <= 0.95118585:
         if v45 <= 1.5:
          if v73 <= 24.5:
           s += -0.4959
          else:
           s += -0.7016
         else:
          if v48 <= 0.0014010859:
           s += -0.6559
          else:
           s += -0.5510
        else:
         s += -0.7008
       else:
        s += -0.7637
      else:
       if v48 <= 0.0392551579:
        s += -0.7705
       else:
        if v5 <= 0.0:
         s += -0.7685
        else:
         s += -0.6064
     else:
      if v2 <= 0.594172297:
       if v12 <= 0.0:
        if v76 <= 5.5:
         if v21 <= 0.0:
          if v39 <= 3.5:
           s += -0.4805
          else:
           s += -0.6421
         else:
          s += -0.7711
        else:
         if v64 <= 0.464285714:
          if v45 <= 5.5:
           s += -0.5147
          else:
           s += -0.7325
         else:
          s += -0.7569
       else:
        if v10 <= 0.0:
         s += -0.5560
        else:
         s += -0.7178
      else:
       if v58 <= 0.0883353341:
        if v82 <= 13.5:
         s += -0.6195
        else:
         s += -0.7645
       else:
        s += -0.7356
    if v46 <= 7.5:
     if v49 <= 0.00298558062:
      if v60 <= 15.5:
       if v56 <= 15.5:
        if v57 <= 0.1342723:
         if v54 <= 0.0885454469:
          if v60 <= 4.5:
           s += -0.0276
          else:
           s += 0.0674
         else:
          s += -0.0676
        else:
         s += -0.0870
       else:
        if v54 <= 0.0931677509:
         s += 0.1678
        else:
         s += -0.0776
      else:
       if v53 <= 0.772846993:
        if v78 <= 715:
         if v31 <= 0.0:
          if v79 <= 4477.79357:
           s += 0.1590
          else:
           s += 0.0267
         else:
          s += 0.0112
        else:
         s += -0.0437
       else:
        if v73 <= 41.5:
         if v60 <= 101.5:
          s += -0.0204
         else:
          s += 0.1570
        else:
         s += -0.0870
     else:
      if v57 <= 0.0973915989:
       if v39 <= 0.0:
        if v60 <= 4.5:
         if v46 <= 1.5:
          if v40 <= 0.0:
           s += 0.1606
          else:
           s += -0.0204
         else:
          if v16 <= 5.5:
           s += -0.0376
          else:
           s += 0.1079
        else:
         if v79 <= 6069.22592:
          if v51 <= 0.795839433:
           s += 0.1479
          else:
           s += 0.1762
         else:
          if v54 <= 0.0185153046:
           s += -0.0119
          else:
           s += 0.1277
       else:
        if v51 <= 0.967948458:
         s += -0.0202
        else:
         s += 0.1202
      else:
       if v6 <= 0.0:
        s += -0.0403
       else:
        s += 0.0731
    else:
     if v46 <= 34.5:
      if v54 <= 0.122241307:
       if v60 <= 5.5:
        s += -0.0330
       else:
        if v26 <= -0.21:
         s += -0.0473
        else:
         if v39 <= 0.0:
          s += 0.1308
         else:
          s += 0.0049
      else:
       s += -0.0870
     else:
      s += -0.1006
    if v90 <= 9.5:
     if v57 <= 0.0973915989:
      if v2 <= 0.715351812:
       if v60 <= 4.5:
        if v51 <= 0.0280332336:
         s += -0.0578
        else:
         if v14 <= 31.5:
          if v14 <= 16:
           s += 0.1228
          else:
           s += -0.0376
         else:
          if v56 <= 4.5:
           s += 0.0855
          else:
           s += 0.1513
       else:
        if v22 <= 0.0:
         if v51 <= 0.795839433:
          if v14 <= 29.5:
           s += 0.0843
          else:
           s += 0.1457
         else:
          if v79 <= 6069.22592:
           s += 0.1590
          else:
           s += 0.0811
        else:
         s += -0.0881
      else:
       if v51 <= 0.0331051379:
        s += -0.0779
       else:
        if v14 <= 29.5:
         if v60 <= 23.5:
          s += -0.0677
         else:
          s += 0.0406
        else:
         s += 0.0499
     else:
      if v9 <= 0.0:
       if v26 <= -0.715:
        s += -0.0906
       else:
        s += 0.0865
      else:
       if v60 <= 9.5:
        s += -0.0896
       else:
        if v14 <= 31.5:
         s += -0.0772
        else:
         s += 0.0193
    else:
     if v9 <= 0.0:
      if v51 <= 0.045796854:
       if v90 <= 42:
        s += 0.1043
       else:
        if v79 <= 133.116073:
         s += -0.0046
        else:
         s += -0.0928
      else:
       if v14 <= 34.5:
        s += -0.0543
       else:
        if v60 <= 5.5:
         if v74 <= 10.5:
          s += 0.1222
         else:
          if v56 <= 7.5:
           s += -0.0400
          else:
           s += 0.1107
        else:
         s += 0.1423
     else:
      if v54 <= 0.122241307:
       if v60 <= 7.5:
        s += -0.0898
       else:
        if v51 <= 0.0101370214:
         s += -0.0746
        else:
         s += 0.0639
      else:
       s += -0.0982
    if v49 <= 0.00374576451:
     if v90 <= 11.5:
      if v29 <= -1.015:
       if v57 <= 0.0557383041:
        if v54 <= 0.0571032059:
         if v15 <= 16.5:
          s += 0.1077
         else:
          if v14 <= 31.5:
           s += -0.0418
          else:
           s += 0.0573
        else:
         if v24 <= 0.0:
          s += -0.0642
         else:
          s += 0.1505
       else:
        s += -0.0864
      else:
       if v57 <= 0.0251661918:
        if v54 <= 0.122241307:
         if v87 <= 11.5:
          if v0 <= 16.2:
           s += 0.1271
          else:
           s += 0.0258
         else:
          s += -0.0653
        else:
         s += 0.0110
       else:
        if v14 <= 35.5:
         s += -0.0740
        else:
         s += 0.0842
     else:
      if v0 <= 35.1:
       s += -0.0949
      else:
       if v29 <= -1.765:
        s += -0.0835
       else:
        if v14 <= 35.5:
         s += -0.0803
        else:
         s += 0.0591
    else:
     if v90 <= 42:
      if v57 <= 0.0973915989:
       if v67 <= 1.5:
        if v0 <= 17.1:
         if v14 <= 31.5:
          if v15 <= 23.5:
           s += 0.1053
          else:
           s += -0.0388
         else:
          s += 0.0970
        else:
         if v81 <= 0.89504284:
          s += 0.1339
         else:
          s += 0.0607
       else:
        if v48 <= 0.00784150467:
         if v89 <= 0.7621405:
          s += 0.1260
         else:
          s += 0.0432
        else:
         s += 0.1456
      else:
       if v0 <= 31.1:
        s += -0.0409
       else:
        s += 0.1125
     else:
      if v14 <= 35.5:
       if v54 <= 0.0149442098:
        s += 0.0032
       else:
        s += -0.0827
      else:
       if v67 <= 3.5:
        if v0 <= 34.2:
         s += -0.0397
        else:
         s += 0.0812
       else:
        s += 0.1200
    if v44 <= 8.5:
     if v62 <= 0.418979745:
      if v52 <= 0.473855092:
       if v26 <= -1.955:
        if v14 <= 31.5:
         s += -0.0577
        else:
         if v14 <= 35.5:
          s += 0.0828
         else:
          s += -0.0636
       else:
        if v67 <= 2.5:
         if v61 <= 0.000821073945:
          if v14 <= 31.5:
           s += 0.0098
          else:
           s += 0.0896
         else:
          if v61 <= 0.896594371:
           s += 0.1281
          else:
           s += -0.0610
        else:
         if v68 <= 0.0:
          if v70 <= 0.987115695:
           s += 0.1323
          else:
           s += 0.0565
         else:
          s += -0.0615
      else:
       if v61 <= 0.883657422:
        if v77 <= 0.0:
         if v73 <= 49.5:
          s += 0.0741
         else:
          s += -0.0350
        else:
         s += -0.0209
       else:
        if v29 <= -0.97:
         s += -0.0744
        else:
         if v50 <= 0.323715956:
          s += -0.0284
         else:
          s += 0.0923
     else:
      if v0 <= 40.4:
       if v14 <= 30.5:
        s += -0.0874
       else:
        s += -0.0415
      else:
       s += 0.1066
    else:
     if v13 <= 0.068130131:
      if v44 <= 34.5:
       if v29 <= -1.935:
        s += -0.0768
       else:
        if v61 <= 0.963026069:
         if v62 <= 0.0779513889:
          s += 0.0921
         else:
          s += -0.0760
        else:
         s += -0.0841
      else:
       if v0 <= 38.2:
        s += -0.0921
       else:
        if v67 <= 8.5:
         s += -0.0696
        else:
         s += 0.0819
     else:
      if v67 <= 1.5:
       s += -0.0477
      else:
       if v70 <= 0.838982081:
        if v14 <= 31.5:
         s += 0.0094
        else:
         s += 0.1303
       else:
        if v67 <= 4.5:
         s += -0.0622
        else:
         s += 0.0410
    if v49 <= 0.00215537287:
     if v47 <= 0.0:
      if v59 <= 0.419016908:
       s += -0.0897
      else:
       if v38 <= 0.0:
        s += 0.1174
       else:
        s += -0.0752
     else:
      if v26 <= -0.845:
       if v59 <= 0.0:
        s += -0.0717
       else:
        s += 0.0339
      else:
       if v61 <= 0.858058608:
        if v11 <= -0.84:
         if v12 <= 11.5:
          if v59 <= 0.0023988708:
           s += -0.0127
          else:
           s += 0.0724
         else:
          s += -0.0803
        else:
         if v27 <= -1.665:
          s += -0.0604
         else:
          if v76 <= 3.5:
           s += 0.0962
          else:
           s += -0.0030
       else:
        if v66 <= 23.5:
         s += -0.0707
        else:
         s += 0.1410
    else:
     if v47 <= 0.0:
      if v59 <= 0.107115919:
       if v45 <= 11.5:
        if v59 <= 0.008093102:
         s += -0.0786
        else:
         s += -0.0292
       else:
        s += 0.1202
      else:
       if v76 <= 6.5:
        if v59 <= 0.230250283:
         if v69 <= 0.492691828:
          s += 0.1018
         else:
          s += -0.0293
        else:
         s += 0.1219
       else:
        s += -0.0454
     else:
      if v2 <= 0.821849993:
       if v11 <= -1.515:
        if v59 <= 0.107115919:
         if v84 <= -0.06:
          s += -0.0537
         else:
          s += 0.0357
        else:
         s += 0.0860
       else:
        if v59 <= 0.182403605:
         if v81 <= 0.887570225:
          if v12 <= 0.0:
           s += 0.1116
          else:
           s += -0.0237
         else:
          if v88 <= 10.2:
           s += -0.0292
          else:
           s += 0.0929
        else:
         if v3 <= 0.778888889:
          s += 0.1263
         else:
          if v73 <= 49.5:
           s += 0.0987
          else:
           s += -0.0317
      else:
       s += -0.0119
    if v49 <= 0.00374576451:
     if v47 <= 0.0:
      if v59 <= 0.478199093:
       if v0 <= 53.1:
        s += -0.0881
       else:
        if v79 <= 152.291612:
         s += 0.1334
        else:
         s += -0.0802
      else:
       if v29 <= -0.905:
        s += -0.0799
       else:
        s += 0.1335
     else:
      if v58 <= 0.13172354:
       if v61 <= 0.858058608:
        if v29 <= -2.065:
         if v59 <= 0.00546476006:
          if v14 <= 29.5:
           s += -0.0486
          else:
           s += 0.0425
         else:
          s += 0.0942
        else:
         if v81 <= 0.643699986:
          if v76 <= 3.5:
           s += 0.0952
          else:
           s += 0.0055
         else:
          s += 0.0108
       else:
        if v58 <= 0.00743504699:
         s += -0.0636
        else:
         s += 0.0848
      else:
       if v0 <= 47.1:
        if v63 <= 8.5:
         s += -0.0769
        else:
         s += 0.0883
       else:
        s += 0.1062
    else:
     if v47 <= 0.0:
      if v59 <= 0.107115919:
       if v14 <= 31.5:
        s += -0.0809
       else:
        if v71 <= 0.0913008611:
         s += -0.0487
        else:
         if v92 <= -0.345:
          s += -0.0275
         else:
          s += 0.0721
      else:
       if v76 <= 6.5:
        if v59 <= 0.230250283:
         s += 0.0404
        else:
         s += 0.1140
       else:
        s += -0.0400
     else:
      if v62 <= 0.755:
       if v68 <= 0.0:
        if v5 <= 0.0:
         if v92 <= -0.25:
          if v79 <= 344.948899:
           s += -0.0095
          else:
           s += 0.0689
         else:
          s += 0.0986
        else:
         if v3 <= 0.945195195:
          if v59 <= 0.230250283:
           s += 0.0981
          else:
           s += 0.1201
         else:
          s += 0.0617
       else:
        s += -0.0776
      else:
       s += -0.0637
    if v44 <= 8.5:
     if v49 <= 0.00215537287:
      if v29 <= -1.015:
       if v57 <= 0.107625483:
        if v54 <= 0.0571032059:
         if v34 <= 0.0:
          if v11 <= -1.17:
           s += -0.0322
          else:
           s += 0.0652
         else:
          s += -0.0687
        else:
         s += -0.0510
       else:
        s += -0.0729
      else:
       if v53 <= 0.310111223:
        if v11 <= -0.87:
         if v57 <= 0.1342723:
          s += 0.0440
         else:
          s += -0.0623
        else:
         if v55 <= 1.5:
          s += 0.1022
         else:
          s += -0.0556
       else:
        s += -0.0029
     else:
      if v11 <= -0.745:
       if v57 <= 0.145199063:
        if v67 <= 3.5:
         s += 0.0206
        else:
         if v52 <= 0.473855092:
          if v51 <= 0.795839433:
           s += -0.0111
          else:
           s += 0.0952
         else:
          s += -0.0362
       else:
        s += -0.0516
      else:
       if v61 <= 0.246839966:
        if v39 <= 3.5:
         if v46 <= 2.5:
          if v52 <= 0.737107921:
           s += 0.1126
          else:
           s += -0.0010
         else:
          if v67 <= 26.5:
           s += 0.1026
          else:
           s += 0.0269
        else:
         if v8 <= 0.195238095:
          s += -0.1235
         else:
          s += 0.0757
       else:
        if v61 <= 0.263032065:
         s += -0.1101
        else:
         if v55 <= 1.5:
          s += 0.0719
         else:
          s += -0.0547
    else:
     if v46 <= 34.5:
      if v54 <= 0.181893485:
       if v11 <= -0.26:
        s += -0.0434
       else:
        if v67 <= 3.5:
         if v51 <= 0.998531922:
          if v27 <= -0.08:
           s += -0.0489
          else:
           s += 0.0389
         else:
          s += 0.1265
        else:
         s += 0.1079
      else:
       s += -0.0751
     else:
      s += -0.0865
    if v44 <= 11.5:
     if v49 <= 0.00215537287:
      if v58 <= 0.13172354:
       if v53 <= 0.723731305:
        if v66 <= 2.5:
         if v14 <= 29.5:
          if v14 <= 18.5:
           s += 0.0453
          else:
           s += -0.0575
         else:
          if v34 <= 0.0:
           s += 0.0736
          else:
           s += -0.0393
        else:
         s += 0.0937
       else:
        if v51 <= 0.99484815:
         s += -0.0594
        else:
         s += 0.0095
      else:
       if v29 <= -1.765:
        s += -0.0813
       else:
        if v14 <= 32.5:
         s += -0.0582
        else:
         s += 0.0380
     else:
      if v57 <= 0.0973915989:
       if v68 <= 0.0:
        if v5 <= 0.0:
         if v14 <= 25.5:
          if v14 <= 17.5:
           s += 0.0805
          else:
           s += -0.0520
         else:
          if v77 <= 0.0:
           s += 0.0932
          else:
           s += 0.0370
        else:
         if v44 <= 2.5:
          if v79 <= 6069.22592:
           s += 0.1093
          else:
           s += 0.0304
         else:
          if v66 <= 33.5:
           s += 0.0935
          else:
           s += -0.0149
       else:
        s += -0.0746
      else:
       if v10 <= 0.0:
        s += 0.0785
       else:
        s += -0.0382
    else:
     if v49 <= 0.00612475221:
      if v54 <= 0.101843708:
       if v66 <= 14.5:
        s += -0.0738
       else:
        if v29 <= -1.425:
         s += -0.0570
        else:
         s += 0.1697
      else:
       s += -0.0862
     else:
      if v14 <= 31.5:
       if v54 <= 0.0121907815:
        if v70 <= 0.430254638:
         s += -0.0639
        else:
         s += 0.0875
       else:
        s += -0.0838
      else:
       if v66 <= 4.5:
        if v70 <= 0.75323374:
         s += 0.0517
        else:
         s += -0.0564
       else:
        s += 0.1023
    if v50 <= 0.00628386025:
     if v82 <= 11.5:
      if v11 <= 0.0:
       if v26 <= 0.0:
        s += -0.0680
       else:
        if v62 <= 0.107492997:
         if v26 <= 0.0:
          if v74 <= 0.0:
           s += -0.0634
          else:
           s += 0.0458
         else:
          s += -0.0453
        else:
         s += -0.0551
      else:
       if v53 <= 0.800035024:
        if v29 <= -2.065:
         s += 0.0140
        else:
         s += 0.0870
       else:
        s += -0.0528
     else:
      if v80 <= 35.1:
       s += -0.0835
      else:
       if v62 <= 0.0108187135:
        if v11 <= 0.07:
         s += -0.0427
        else:
         s += 0.1052
       else:
        s += -0.0818
    else:
     if v62 <= 0.491794458:
      if v82 <= 42:
       if v2 <= 0.821849993:
        if v21 <= 0.0:
         if v11 <= -0.72:
          if v71 <= 0.0147003108:
           s += -0.0225
          else:
           s += 0.0668
         else:
          if v1 <= 2.02:
           s += -0.1074
          else:
           s += 0.0981
        else:
         s += -0.0887
       else:
        if v58 <= 0.0883353341:
         if v29 <= -0.625:
          s += -0.0217
         else:
          s += 0.0441
        else:
         s += -0.0784
      else:
       if v9 <= 0.0:
        if v71 <= 0.15838151:
         if v53 <= 0.0759913777:
          if v74 <= 42.5:
           s += 0.0750
          else:
           s += -0.0215
         else:
          s += -0.0730
        else:
         s += 0.0943
       else:
        if v26 <= 0.0:
         s += -0.0750
        else:
         if v11 <= 0.855:
          if v88 <= 29.1:
           s += -0.0440
          else:
           s += 0.0325
         else:
          s += 0.0562
     else:
      if v9 <= 0.0:
       if v27 <= 0.67:
        s += -0.0303
       else:
        s += 0.0992
      else:
       s += -0.0761
    if v47 <= 0.0:
     if v50 <= 0.00147931016:
      s += -0.0816
     else:
      if v9 <= 0.0:
       if v70 <= 0.860048013:
        if v26 <= -0.21:
         s += -0.0239
        else:
         s += 0.0839
       else:
        if v56 <= 7.5:
         s += -0.0581
        else:
         if v74 <= 44.5:
          s += 0.0994
         else:
          s += -0.0325
      else:
       if v11 <= 0.04:
        if v90 <= 42:
         if v58 <= 0.0102214947:
          if v56 <= 2.5:
           s += -0.0305
          else:
           s += 0.0803
         else:
          s += -0.0714
        else:
         s += -0.0719
       else:
        if v26 <= 0.0:
         s += -0.0499
        else:
         if v17 <= 0.0:
          s += 0.0018
         else:
          s += 0.0759
    else:
     if v50 <= 0.0028841111:
      if v27 <= -0.19:
       s += -0.0528
      else:
       if v11 <= -0.84:
        s += -0.0437
       else:
        if v22 <= 0.0:
         if v26 <= -0.995:
          s += -0.0316
         else:
          if v26 <= 0.495:
           s += 0.0679
          else:
           s += -0.0297
        else:
         s += -0.0646
     else:
      if v11 <= -0.44:
       if v58 <= 0.498987854:
        if v70 <= 0.9567761:
         if v26 <= -0.715:
          s += -0.0099
         else:
          if v39 <= 1.5:
           s += 0.0695
          else:
           s += -0.0324
        else:
         if v69 <= 0.777602488:
          s += -0.0591
         else:
          s += 0.0385
       else:
        s += -0.0668
      else:
       if v26 <= -2.025:
        if v45 <= 3.5:
         s += -0.0483
        else:
         s += 0.0607
       else:
        if v68 <= 0.0:
         if v39 <= 3.5:
          if v56 <= 441.5:
           s += 0.0956
          else:
           s += -0.0797
         else:
          s += -0.0114
        else:
         s += -0.0563
    if v46 <= 8.5:
     if v11 <= -0.72:
      if v57 <= 0.145199063:
       if v66 <= 5.5:
        if v15 <= 17.5:
         if v76 <= 0.0:
          if v74 <= 18.5:
           s += -0.0240
          else:
           s += 0.0834
         else:
          s += -0.0360
        else:
         if v63 <= 3.5:
          s += -0.0452
         else:
          s += 0.0400
       else:
        if v46 <= 3.5:
         s += 0.0678
        else:
         s += -0.0192
      else:
       s += -0.0699
     else:
      if v26 <= -1.855:
       s += -0.0312
      else:
       if v46 <= 2.5:
        if v57 <= 0.0973915989:
         if v79 <= 6069.22592:
          if v27 <= -2.275:
           s += -0.0419
          else:
           s += 0.0956
         else:
          if v69 <= 0.595636914:
           s += 0.0644
          else:
           s += -0.0401
        else:
         if v86 <= 18.5:
          s += -0.0441
         else:
          s += 0.0698
       else:
        if v76 <= 3.5:
         if v27 <= -0.11:
          if v68 <= 0.0:
           s += 0.0367
          else:
           s += -0.1051
         else:
          if v6 <= 0.0:
           s += 0.0561
          else:
           s += 0.0869
        else:
         if v64 <= 0.464285714:
          if v28 <= 12.595:
           s += -0.0291
          else:
           s += 0.0665
         else:
          s += -0.1123
    else:
     if v46 <= 34.5:
      if v28 <= 6.07:
       if v11 <= 0.63:
        if v3 <= 0.0353287877:
         s += -0.0737
        else:
         s += 0.0873
       else:
        s += 0.0313
      else:
       if v58 <= 0.14269554:
        s += 0.0624
       else:
        s += -0.0749
     else:
      if v10 <= 0.0:
       if v79 <= 133.116073:
        if v28 <= -0.23:
         s += -0.0171
        else:
         s += 0.1925
       else:
        s += -0.0743
      else:
       s += -0.0817
    if v44 <= 11.5:
     if v48 <= 0.00253783603:
      if v62 <= 0.201010101:
       if v2 <= 0.821849993:
        if v22 <= 0.0:
         if v93 <= -0.03:
          if v84 <= 0.0:
           s += -0.0187
          else:
           s += 0.0536
         else:
          if v1 <= 2.02:
           s += -0.0846
          else:
           s += 0.0713
        else:
         s += -0.0834
       else:
        if v44 <= 3.5:
         s += -0.0037
        else:
         s += -0.0524
      else:
       if v14 <= 32.5:
        s += -0.0688
       else:
        if v27 <= -0.705:
         s += -0.0548
        else:
         if v87 <= 1.5:
          s += -0.0425
         else:
          s += 0.0632
     else:
      if v5 <= 0.0:
       if v26 <= -0.995:
        s += -0.0808
       else:
        if v14 <= 34.5:
         s += 0.0227
        else:
         s += 0.0757
      else:
       if v44 <= 2.5:
        s += 0.0938
       else:
        if v54 <= 0.198442152:
         if v66 <= 33.5:
          if v14 <= 32.5:
           s += 0.0501
          else:
           s += 0.0892
         else:
          if v66 <= 36.5:
           s += -0.1380
          else:
           s += 0.0416
        else:
         s += -0.0355
    else:
     if v48 <= 0.0014010859:
      if v54 <= 0.101843708:
       if v66 <= 14.5:
        if v84 <= 0.57:
         s += -0.0703
        else:
         if v62 <= 0.00733397808:
          if v93 <= -0.03:
           s += -0.0489
          else:
           s += 0.0700
         else:
          s += -0.0664
       else:
        if v62 <= 0.0108187135:
         s += 0.1392
        else:
         s += -0.0657
      else:
       s += -0.0812
     else:
      if v14 <= 31.5:
       s += -0.0550
      else:
       if v66 <= 4.5:
        if v27 <= 1.81:
         s += -0.0209
        else:
         s += 0.0868
       else:
        s += 0.0937
    if v44 <= 11.5:
     if v49 <= 0.00447490896:
      if v58 <= 0.13172354:
       if v61 <= 0.883657422:
        if v22 <= 0.0:
         if v85 <= -0.945:
          s += -0.0147
         else:
          if v89 <= 0.928887484:
           s += 0.0685
          else:
           s += -0.0140
        else:
         s += -0.0696
       else:
        s += -0.0475
      else:
       if v0 <= 47.1:
        if v11 <= 0.37:
         s += -0.0704
        else:
         s += 0.0012
       else:
        s += 0.0820
     else:
      if v2 <= 0.803425059:
       if v11 <= -0.44:
        if v14 <= 31.5:
         if v14 <= 16:
          if v44 <= 4.5:
           s += 0.0627
          else:
           s += -0.0590
         else:
          s += -0.0433
        else:
         if v89 <= 0.99947644:
          s += 0.0684
         else:
          s += -0.0323
       else:
        if v74 <= 80.5:
         if v89 <= 0.857705287:
          if v61 <= 0.246839966:
           s += 0.0903
          else:
           s += 0.0291
         else:
          if v61 <= 0.000821073945:
           s += 0.0126
          else:
           s += 0.0785
        else:
         if v79 <= 7505.39708:
          if v74 <= 491.5:
           s += 0.0696
          else:
           s += -0.0779
         else:
          if v27 <= 2.825:
           s += -0.1342
          else:
           s += 0.0398
      else:
       if v58 <= 0.059114735:
        s += 0.0013
       else:
        s += -0.0712
    else:
     if v48 <= 0.0014010859:
      if v0 <= 37.1:
       s += -0.0782
      else:
       if v79 <= 133.116073:
        if v28 <= -0.23:
         s += -0.0043
        else:
         s += 0.1880
       else:
        s += -0.0607
     else:
      if v14 <= 35.5:
       if v16 <= 12.5:
        s += -0.0692
       else:
        s += 0.0439
      else:
       if v49 <= 0.0434442733:
        s += -0.0191
       else:
        s += 0.0681
    if v49 <= 0.00447490896:
     if v95 <= 12.5:
      if v58 <= 0.111406619:
       if v61 <= 0.858058608:
        if v22 <= 0.0:
         if v85 <= -0.945:
          if v95 <= 1.5:
           s += -0.0761
          else:
           s += -0.0013
         else:
          if v15 <= 14.5:
           s += 0.0721
          else:
           s += 0.0337
        else:
         s += -0.0705
       else:
        if v58 <= 0.00743504699:
         s += -0.0545
        else:
         s += 0.0597
      else:
       if v95 <= 2.5:
        s += -0.0761
       else:
        if v0 <= 29.1:
         s += -0.0516
        else:
         s += 0.0440
     else:
      if v0 <= 37.1:
       s += -0.0777
      else:
       if v17 <= 0.0:
        s += -0.0524
       else:
        if v85 <= -1.775:
         s += -0.0712
        else:
         s += 0.0875
    else:
     if v57 <= 0.0509866478:
      if v61 <= 0.224996942:
       if v71 <= 0.993105256:
        if v50 <= 0.87222933:
         if v61 <= 0.000821073945:
          if v84 <= -0.575:
           s += -0.0146
          else:
           s += 0.0435
         else:
          if v95 <= 42:
           s += 0.0779
          else:
           s += 0.0310
        else:
         if v52 <= 0.50027494:
          if v26 <= -2.025:
           s += -0.0116
          else:
           s += 0.0855
         else:
          s += 0.0010
       else:
        if v88 <= 45.1:
         s += -0.0668
        else:
         s += 0.0597
      else:
       if v95 <= 11.5:
        if v58 <= 0.0668610301:
         if v61 <= 0.263032065:
          if v15 <= 9.5:
           s += -0.0980
          else:
           s += 0.0418
         else:
          if v26 <= -0.03:
           s += -0.0039
          else:
           s += 0.0747
        else:
         s += -0.0678
       else:
        s += -0.0689
     else:
      if v0 <= 42.2:
       s += -0.0491
      else:
       s += 0.0698
    if v44 <= 12.5:
     if v59 <= 0.0541633362:
      if v66 <= 10.5:
       if v60 <= 7.5:
        if v50 <= 0.0181954925:
         s += -0.0577
        else:
         if v58 <= 0.110779436:
          s += 0.0137
         else:
          s += -0.0587
       else:
        if v51 <= 0.992390072:
         if v53 <= 0.180013296:
          if v28 <= -1.88:
           s += -0.0226
          else:
           s += 0.0481
         else:
          s += -0.0422
        else:
         s += 0.0815
      else:
       if v24 <= 0.0:
        if v26 <= -1.855:
         s += -0.0370
        else:
         if v95 <= 42:
          s += 0.0737
         else:
          s += -0.0303
       else:
        s += -0.1181
     else:
      if v3 <= 0.668333333:
       if v5 <= 0.0:
        if v26 <= -1.665:
         s += -0.1142
        else:
         if v28 <= 0.0:
          if v60 <= 9.5:
           s += -0.1280
          else:
           s += 0.0282
         else:
          s += 0.0643
       else:
        if v56 <= 401.5:
         if v59 <= 0.686649174:
          if v50 <= 0.87222933:
           s += 0.0466
          else:
           s += 0.0882
         else:
          if v67 <= 160.5:
           s += 0.0899
          else:
           s += -0.0047
        else:
         s += -0.0785
      else:
       if v70 <= 0.902379835:
        s += 0.0452
       else:
        if v59 <= 0.999998388:
         s += -0.0791
        else:
         s += 0.0873
    else:
     if v59 <= 0.0232852511:
      if v53 <= 0.130993432:
       if v66 <= 9.5:
        s += -0.0655
       else:
        if v91 <= 27.5:
         s += -0.0585
        else:
         s += 0.1197
      else:
       s += -0.0788
     else:
      if v53 <= 0.0759913777:
       if v51 <= 0.14171556:
        s += 0.0040
       else:
        s += 0.0759
      else:
       if v91 <= 35.5:
        s += -0.0690
       else:
        s += 0.0396
    if v44 <= 11.5:
     if v59 <= 0.0284122387:
      if v57 <= 0.0:
       if v53 <= 0.130993432:
        if v22 <= 0.0:
         if v27 <= -0.19:
          if v50 <= 0.0181954925:
           s += -0.0209
          else:
           s += 0.0430
         else:
          if v20 <= 0.0:
           s += 0.0591
          else:
           s += -0.0807
        else:
         s += -0.0689
       else:
        if v83 <= 32.5:
         s += -0.0480
        else:
         if v26 <= -0.915:
          s += -0.0564
         else:
          s += 0.0160
      else:
       if v79 <= 0.0:
        s += 0.0639
       else:
        s += -0.0577
     else:
      if v52 <= 0.813988939:
       if v68 <= 0.0:
        if v59 <= 0.631433719:
         if v43 <= 0.0:
          if v79 <= 7505.39708:
           s += 0.0702
          else:
           s += -0.0855
         else:
          if v16 <= 10.5:
           s += 0.0398
          else:
           s += -0.0725
        else:
         if v79 <= 6069.22592:
          if v52 <= 0.319719787:
           s += 0.0846
          else:
           s += 0.0228
         else:
          if v53 <= 0.0296031903:
           s += -0.0695
          else:
           s += 0.0630
       else:
        s += -0.0802
      else:
       s += -0.0253
    else:
     if v59 <= 0.0142333604:
      if v53 <= 0.130993432:
       if v79 <= 133.116073:
        if v53 <= 0.0134383728:
         s += -0.0529
        else:
         if v26 <= -0.24:
          s += -0.0568
         else:
          if v26 <= 0.0:
           s += 0.1271
          else:
           s += -0.0250
       else:
        s += -0.0682
      else:
       s += -0.0780
     else:
      if v53 <= 0.0825880614:
       if v94 <= 0.0:
        if v68 <= 0.0:
         s += 0.0597
        else:
         s += -0.0792
       else:
        s += -0.0510
      else:
       if v50 <= 0.983334146:
        s += -0.0638
       else:
        s += 0.0397
    if v46 <= 8.5:
     if v59 <= 0.00144620171:
      if v62 <= 0.247641509:
       if v52 <= 0.0240818871:
        if v66 <= 3.5:
         if v21 <= 0.0:
          if v58 <= 0.0181028834:
           s += 0.0229
          else:
           s += -0.0509
         else:
          s += -0.0536
        else:
         if v78 <= 715:
          if v69 <= 0.192334893:
           s += 0.0092
          else:
           s += 0.0764
         else:
          s += -0.0897
       else:
        if v79 <= 1443.44468:
         s += -0.0436
        else:
         if v27 <= -0.28:
          s += -0.0353
         else:
          s += 0.0518
      else:
       if v79 <= 0.0:
        s += 0.1104
       else:
        s += -0.0576
     else:
      if v52 <= 0.813988939:
       if v59 <= 0.230250283:
        if v46 <= 2.5:
         if v67 <= 1.5:
          if v0 <= 42.2:
           s += -0.0202
          else:
           s += 0.0762
         else:
          s += 0.0787
        else:
         if v78 <= 77.5:
          s += -0.0829
         else:
          if v43 <= 0.0:
           s += 0.0362
          else:
           s += -0.0420
       else:
        if v79 <= 6069.22592:
         if v48 <= 0.00253783603:
          if v0 <= 1.5:
           s += -0.0307
          else:
           s += 0.0606
         else:
          if v46 <= 6.5:
           s += 0.0830
          else:
           s += 0.0336
        else:
         if v69 <= 0.587743094:
          s += 0.0404
         else:
          s += -0.0817
      else:
       s += -0.0201
    else:
     if v59 <= 0.0142333604:
      if v46 <= 34.5:
       if v27 <= 1.405:
        s += -0.0509
       else:
        s += 0.0643
      else:
       s += -0.0763
     else:
      if v81 <= 0.668044077:
       if v58 <= 0.110779436:
        if v69 <= 0.817081312:
         s += 0.0650
        else:
         s += -0.0319
       else:
        s += -0.0581
      else:
       s += -0.0582
    if v59 <= 0.00144620171:
     if v82 <= 11.5:
      if v14 <= 29.5:
       if v14 <= 16:
        if v53 <= 0.0142252221:
         if v14 <= 8:
          s += -0.0881
         else:
          s += 0.0631
        else:
         if v51 <= 0.999999988:
          s += -0.0602
         else:
          s += 0.0184
       else:
        s += -0.0665
      else:
       if v89 <= 0.417517007:
        if v14 <= 33.5:
         if v53 <= 0.723731305:
          s += 0.0771
         else:
          s += -0.0346
        else:
         if v72 <= 22.5:
          s += -0.0116
         else:
          s += 0.0695
       else:
        s += -0.0338
     else:
      if v88 <= 38.2:
       s += -0.0743
      else:
       if v14 <= 31.5:
        s += -0.0630
       else:
        s += 0.0464
    else:
     if v59 <= 0.230250283:
      if v82 <= 18.5:
       if v51 <= 0.795839433:
        if v14 <= 29.5:
         if v28 <= 5.425:
          s += 0.0430
         else:
          s += -0.0403
        else:
         s += 0.0459
       else:
        if v67 <= 1.5:
         if v26 <= -0.305:
          s += -0.0731
         else:
          if v56 <= 1.5:
           s += 0.0574
          else:
           s += -0.0151
        else:
         s += 0.0727
      else:
       if v73 <= 1.5:
        s += 0.0363
       else:
        s += -0.0497
     else:
      if v52 <= 0.234084769:
       if v56 <= 441.5:
        if v74 <= 80.5:
         if v5 <= 0.0:
          if v28 <= 0.0:
           s += -0.0317
          else:
           s += 0.0623
         else:
          s += 0.0830
        else:
         if v78 <= 229.5:
          if v78 <= 226.5:
           s += 0.0477
          else:
           s += -0.1386
         else:
          s += 0.0706
       else:
        s += -0.0940
      else:
       if v51 <= 0.505129265:
        s += -0.0477
       else:
        s += 0.0339
    if v46 <= 34.5:
     if v48 <= 0.00253783603:
      if v11 <= 0.0:
       if v14 <= 31.5:
        if v60 <= 7.5:
         s += -0.0645
        else:
         if v46 <= 3.5:
          if v62 <= 0.067816092:
           s += 0.0692
          else:
           s += -0.0485
         else:
          if v54 <= 0.0383388826:
           s += -0.0087
          else:
           s += -0.0608
       else:
        if v62 <= 0.0718984962:
         if v39 <= 3.5:
          if v92 <= -1.235:
           s += -0.0200
          else:
           s += 0.0496
         else:
          s += -0.0838
        else:
         if v11 <= -0.58:
          s += -0.0475
         else:
          s += 0.0155
      else:
       if v54 <= 0.833370216:
        if v22 <= 0.0:
         if v70 <= 0.9567761:
          if v56 <= 401.5:
           s += 0.0685
          else:
           s += -0.0767
         else:
          s += 0.0045
        else:
         s += -0.0722
       else:
        s += -0.0477
     else:
      if v68 <= 0.0:
       if v60 <= 5.5:
        if v49 <= 0.160496393:
         if v16 <= 18.5:
          if v11 <= -0.02:
           s += -0.0437
          else:
           s += 0.0111
         else:
          s += 0.0860
        else:
         if v14 <= 35.5:
          s += 0.0125
         else:
          s += 0.0800
       else:
        if v74 <= 80.5:
         s += 0.0798
        else:
         if v56 <= 441.5:
          if v67 <= 151.5:
           s += 0.0592
          else:
           s += -0.0272
         else:
          s += -0.0974
      else:
       s += -0.0813
    else:
     if v54 <= 0.115400503:
      if v11 <= 0.07:
       s += -0.0673
      else:
       if v29 <= -2.005:
        s += -0.0587
       else:
        if v70 <= 0.999658563:
         s += -0.0461
        else:
         if v62 <= 0.990740741:
          s += 0.1751
         else:
          s += -0.0635
     else:
      s += -0.0764
    if v44 <= 11.5:
     if v48 <= 0.00253783603:
      if v11 <= 0.0:
       if v58 <= 0.120209424:
        if v26 <= -0.64:
         s += -0.0286
        else:
         if v1 <= 1.25:
          s += -0.1200
         else:
          if v89 <= 0.585960591:
           s += 0.0328
          else:
           s += -0.0182
       else:
        if v88 <= 34.2:
         s += -0.0578
        else:
         s += -0.0049
      else:
       if v28 <= -1.04:
        s += -0.0048
       else:
        if v34 <= 0.0:
         if v89 <= 0.447822142:
          if v79 <= 7505.39708:
           s += 0.0652
          else:
           s += -0.0680
         else:
          s += 0.0137
        else:
         s += -0.0365
     else:
      if v8 <= 0.319090909:
       if v90 <= 2.5:
        if v79 <= 6069.22592:
         if v26 <= -1.955:
          s += -0.0460
         else:
          s += 0.0783
        else:
         if v28 <= 11.385:
          if v70 <= 0.352982951:
           s += 0.0726
          else:
           s += -0.1491
         else:
          s += 0.0486
       else:
        if v76 <= 5.5:
         if v11 <= -1.515:
          s += -0.0279
         else:
          if v61 <= 0.246839966:
           s += 0.0654
          else:
           s += -0.0251
        else:
         if v64 <= 0.464285714:
          s += 0.0291
         else:
          s += -0.1371
      else:
       if v70 <= 0.94719829:
        s += 0.0363
       else:
        s += -0.0631
    else:
     if v13 <= 1.6726061e-08:
      if v11 <= 0.525:
       s += -0.0733
      else:
       if v79 <= 133.116073:
        if v28 <= -2.165:
         s += -0.0557
        else:
         s += 0.1239
       else:
        s += -0.0548
     else:
      if v71 <= 0.00893888643:
       s += -0.0660
      else:
       if v83 <= 31.5:
        s += -0.0142
       else:
        if v76 <= 1.5:
         s += 0.0687
        else:
         s += -0.0451
    if v59 <= 0.00144620171:
     if v90 <= 12.5:
      if v66 <= 10.5:
       if v60 <= 7.5:
        if v92 <= 0.07:
         s += -0.0545
        else:
         if v22 <= 0.0:
          s += 0.0063
         else:
          s += -0.0750
       else:
        if v76 <= 0.0:
         if v60 <= 55.5:
          if v54 <= 0.181893485:
           s += 0.0349
          else:
           s += -0.0365
         else:
          s += 0.1041
        else:
         s += -0.0176
      else:
       if v61 <= 0.0518660418:
        s += 0.0660
       else:
        s += -0.0141
     else:
      if v88 <= 35.1:
       s += -0.0724
      else:
       if v76 <= 2.5:
        if v54 <= 0.108745681:
         s += 0.0780
        else:
         s += -0.0498
       else:
        s += -0.0706
    else:
     if v59 <= 0.230250283:
      if v90 <= 42:
       if v81 <= 0.89504284:
        if v60 <= 7.5:
         if v53 <= 0.0:
          if v92 <= 0.16:
           s += -0.0432
          else:
           s += 0.0268
         else:
          if v76 <= 0.0:
           s += 0.0601
          else:
           s += -0.0358
        else:
         s += 0.0601
       else:
        if v78 <= 163.5:
         s += -0.0817
        else:
         s += 0.0217
      else:
       if v72 <= 1.5:
        s += 0.0224
       else:
        s += -0.0527
     else:
      if v48 <= 0.00572311377:
       if v76 <= 0.0:
        s += 0.0435
       else:
        if v78 <= 59.5:
         s += 0.1609
        else:
         if v78 <= 254.5:
          s += -0.0440
         else:
          if v78 <= 603.5:
           s += 0.0667
          else:
           s += -0.0656
      else:
       if v76 <= 5.5:
        if v61 <= 0.246839966:
         s += 0.0766
        else:
         s += -0.0528
       else:
        if v78 <= 232.5:
         s += -0.0769
        else:
         s += 0.0649
    if v46 <= 34.5:
     if v13 <= 0.00182134677:
      if v61 <= 0.883657422:
       if v60 <= 2.5:
        if v14 <= 31.5:
         if v23 <= 0.0:
          s += -0.0591
         else:
          s += 0.0749
        else:
         if v88 <= 13.1:
          s += -0.0238
         else:
          if v14 <= 34.5:
           s += 0.0751
          else:
           s += 0.0052
       else:
        if v76 <= 0.0:
         if v27 <= -1.745:
          s += -0.0295
         else:
          if v89 <= 0.928887484:
           s += 0.0573
          else:
           s += -0.0056
        else:
         if v39 <= 1.5:
          if v31 <= 0.0:
           s += 0.0099
          else:
           s += -0.0839
         else:
          s += -0.0576
      else:
       if v14 <= 31.5:
        s += -0.0595
       else:
        if v60 <= 16.5:
         if v78 <= 232.5:
          s += -0.0445
         else:
          s += 0.0415
        else:
         s += 0.0809
     else:
      if v68 <= 0.0:
       if v60 <= 5.5:
        if v9 <= 0.0:
         if v5 <= 0.0:
          s += -0.0358
         else:
          if v46 <= 7.5:
           s += 0.0714
          else:
           s += -0.0449
        else:
         if v27 <= 0.98:
          s += -0.0274
         else:
          s += 0.0456
       else:
        if v39 <= 0.0:
         if v79 <= 6069.22592:
          if v76 <= 5.5:
           s += 0.0746
          else:
           s += 0.0064
         else:
          if v60 <= 170:
           s += 0.0265
          else:
           s += -0.1010
        else:
         if v27 <= 2.825:
          s += -0.0770
         else:
          s += 0.0555
      else:
       s += -0.0877
    else:
     if v9 <= 0.0:
      if v79 <= 133.116073:
       if v17 <= 0.0:
        s += 0.0092
       else:
        s += 0.1773
      else:
       s += -0.0620
     else:
      s += -0.0731
    if v44 <= 11.5:
     if v59 <= 0.182403605:
      if v14 <= 31.5:
       if v14 <= 16:
        if v44 <= 3.5:
         if v58 <= 0.046553305:
          if v26 <= 0.09:
           s += 0.0654
          else:
           s += -0.0504
         else:
          s += -0.0386
        else:
         if v84 <= 0.0:
          s += -0.0496
         else:
          s += 0.0245
       else:
        if v14 <= 29.5:
         s += -0.0594
        else:
         if v92 <= -0.585:
          s += -0.0640
         else:
          s += 0.0419
      else:
       if v92 <= -0.555:
        if v78 <= 158.5:
         s += -0.0320
        else:
         s += 0.0213
       else:
        if v14 <= 33.5:
         s += 0.0696
        else:
         if v77 <= 0.0:
          s += 0.0411
         else:
          s += -0.0238
     else:
      if v3 <= 0.668333333:
       if v52 <= 0.824539723:
        if v78 <= 575.5:
         if v0 <= 1.5:
          s += -0.0713
         else:
          s += 0.0722
        else:
         if v50 <= 0.983334146:
          s += -0.0343
         else:
          s += 0.0683
       else:
        s += -0.0260
      else:
       if v95 <= 42:
        s += 0.0182
       else:
        s += -0.1035
    else:
     if v59 <= 0.0142333604:
      if v0 <= 40.4:
       if v28 <= 7.08:
        s += -0.0721
       else:
        if v58 <= 0.120209424:
         if v28 <= 7.36:
          s += 0.1541
         else:
          if v66 <= 7.5:
           s += -0.0363
          else:
           s += 0.0987
        else:
         s += -0.0710
      else:
       if v17 <= 0.0:
        s += -0.0489
       else:
        s += 0.0638
     else:
      if v73 <= 2.5:
       if v69 <= 0.699121476:
        s += 0.0582
       else:
        s += -0.0229
      else:
       if v18 <= 0.0:
        s += -0.0534
       else:
        s += 0.0258
    return s


def rest(f: BlockFacts, s: float) -> float:
    """``s`` and what 76 trees say, as log-odds."""
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
    if v46 <= 34.5:
     if v48 <= 0.00253783603:
      if v11 <= 0.0:
       if v62 <= 0.074914966:
        if v92 <= -0.76:
         s += -0.0310
        else:
         if v14 <= 29.5:
          if v14 <= 16:
           s += 0.0254
          else:
           s += -0.0496
         else:
          if v14 <= 33.5:
           s += 0.0529
          else:
           s += 0.0187
       else:
        s += -0.0507
      else:
       if v2 <= 0.821849993:
        if v76 <= 0.0:
         if v34 <= 0.0:
          s += 0.0624
         else:
          s += -0.0312
        else:
         if v28 <= -8.715:
          s += -0.0895
         else:
          s += 0.0218
       else:
        s += -0.0142
     else:
      if v68 <= 0.0:
       if v44 <= 2.5:
        if v70 <= 0.94719829:
         if v24 <= 0.0:
          if v56 <= 441.5:
           s += 0.0733
          else:
           s += -0.0928
         else:
          s += -0.0036
        else:
         s += 0.0194
       else:
        if v14 <= 32.5:
         if v2 <= 0.0724059916:
          if v11 <= -0.02:
           s += -0.0293
          else:
           s += 0.0397
         else:
          if v49 <= 0.217428291:
           s += -0.0134
          else:
           s += -0.1637
        else:
         if v76 <= 5.5:
          if v46 <= 7.5:
           s += 0.0621
          else:
           s += 0.0003
         else:
          if v32 <= 0.0:
           s += 0.0312
          else:
           s += -0.1199
      else:
       s += -0.0848
    else:
     if v9 <= 0.0:
      if v93 <= -0.485:
       s += -0.0674
      else:
       if v76 <= 9.5:
        if v14 <= 32.5:
         s += -0.0450
        else:
         if v92 <= -1.785:
          s += -0.0686
         else:
          if v28 <= -1.88:
           s += -0.0104
          else:
           s += 0.1089
       else:
        s += -0.0733
     else:
      s += -0.0720
    if v46 <= 34.5:
     if v52 <= 0.304423048:
      if v66 <= 4.5:
       if v58 <= 0.20031348:
        if v61 <= 0.000821073945:
         if v15 <= 14.5:
          if v15 <= 8.5:
           s += -0.0864
          else:
           s += 0.0757
         else:
          if v70 <= 0.966699335:
           s += 0.0050
          else:
           s += -0.0736
        else:
         if v61 <= 0.121659561:
          if v90 <= 5.5:
           s += 0.0719
          else:
           s += 0.0316
         else:
          if v79 <= 86.7907043:
           s += -0.0974
          else:
           s += 0.0374
       else:
        if v84 <= 1.625:
         s += -0.0482
        else:
         s += 0.0218
      else:
       if v68 <= 0.0:
        if v78 <= 575.5:
         if v70 <= 0.940008613:
          if v79 <= 6069.22592:
           s += 0.0694
          else:
           s += -0.0282
         else:
          if v3 <= 0.150091575:
           s += 0.0340
          else:
           s += -0.0462
        else:
         if v27 <= 0.0:
          if v56 <= 144.5:
           s += -0.0172
          else:
           s += -0.1203
         else:
          s += 0.0483
       else:
        s += -0.0897
     else:
      if v61 <= 0.883657422:
       if v58 <= 0.0834785134:
        if v70 <= 0.808947714:
         s += 0.0367
        else:
         s += -0.0249
       else:
        s += -0.0379
      else:
       if v51 <= 0.982461098:
        s += -0.0541
       else:
        if v79 <= 1443.44468:
         s += -0.0416
        else:
         s += 0.0323
    else:
     if v53 <= 0.130993432:
      if v79 <= 133.116073:
       if v77 <= 41.5:
        if v66 <= 8.5:
         if v34 <= 0.0:
          s += -0.0402
         else:
          s += 0.0892
        else:
         s += 0.1264
       else:
        if v70 <= 0.999996638:
         s += -0.0442
        else:
         s += 0.2388
      else:
       s += -0.0632
     else:
      s += -0.0737
    if v46 <= 34.5:
     if v48 <= 0.00253783603:
      if v2 <= 0.821849993:
       if v62 <= 0.237691687:
        if v22 <= 0.0:
         if v78 <= 575.5:
          if v70 <= 0.9567761:
           s += 0.0450
          else:
           s += -0.0088
         else:
          if v78 <= 595.5:
           s += -0.1031
          else:
           s += -0.0018
        else:
         s += -0.0601
       else:
        if v9 <= 0.0:
         s += 0.0204
        else:
         s += -0.0437
      else:
       if v73 <= 49.5:
        if v62 <= 0.0402702703:
         if v78 <= 241.5:
          s += -0.0267
         else:
          s += 0.0217
        else:
         s += -0.0498
       else:
        s += -0.0594
     else:
      if v46 <= 2.5:
       if v70 <= 0.940008613:
        if v79 <= 6069.22592:
         if v67 <= 2.5:
          if v1 <= 5.30024631:
           s += -0.0220
          else:
           s += 0.0529
         else:
          s += 0.0733
        else:
         if v70 <= 0.394123604:
          s += 0.0654
         else:
          if v53 <= 0.0377489453:
           s += -0.1069
          else:
           s += 0.0714
       else:
        s += 0.0165
      else:
       if v81 <= 0.203038515:
        if v67 <= 26.5:
         if v9 <= 0.0:
          s += 0.0604
         else:
          s += 0.0238
        else:
         if v46 <= 4.5:
          s += -0.0708
         else:
          s += 0.0439
       else:
        if v46 <= 4.5:
         if v83 <= 18.5:
          s += -0.0488
         else:
          s += 0.0618
        else:
         if v78 <= 198.5:
          if v1 <= 6.25116822:
           s += -0.0155
          else:
           s += -0.1284
         else:
          s += 0.0055
    else:
     if v9 <= 0.0:
      if v79 <= 133.116073:
       if v81 <= 0.156744626:
        s += 0.1089
       else:
        s += -0.0346
      else:
       s += -0.0593
     else:
      s += -0.0711
    if v46 <= 34.5:
     if v11 <= -0.22:
      if v14 <= 31.5:
       if v14 <= 16:
        if v44 <= 3.5:
         if v27 <= 0.39:
          s += 0.0509
         else:
          s += -0.0625
        else:
         s += -0.0431
       else:
        s += -0.0505
      else:
       if v89 <= 0.585960591:
        if v57 <= 0.973684211:
         if v94 <= 14.5:
          if v28 <= 5.425:
           s += 0.0168
          else:
           s += 0.0531
         else:
          s += -0.0457
        else:
         s += -0.0277
       else:
        s += -0.0393
     else:
      if v14 <= 31.5:
       if v44 <= 3.5:
        if v14 <= 16:
         if v20 <= 0.0:
          if v78 <= 715:
           s += 0.0711
          else:
           s += -0.0190
         else:
          s += -0.1135
        else:
         if v13 <= 13.4310614:
          if v14 <= 27.5:
           s += -0.0611
          else:
           s += 0.0270
         else:
          s += 0.0646
       else:
        if v11 <= 0.165:
         s += -0.0413
        else:
         if v43 <= 0.0:
          if v81 <= 0.0725939529:
           s += 0.0341
          else:
           s += -0.0352
         else:
          s += -0.0904
      else:
       if v89 <= 0.417517007:
        if v1 <= 2.02:
         s += -0.1411
        else:
         if v77 <= 0.0:
          if v67 <= 160.5:
           s += 0.0678
          else:
           s += -0.0069
         else:
          if v28 <= -7.425:
           s += -0.0730
          else:
           s += 0.0427
       else:
        if v27 <= -0.08:
         s += -0.0324
        else:
         s += 0.0343
    else:
     if v0 <= 33.1:
      if v13 <= 1.6726061e-08:
       s += -0.0711
      else:
       s += -0.0252
     else:
      if v28 <= -0.23:
       if v67 <= 8.5:
        s += -0.0635
       else:
        s += 0.0732
      else:
       s += 0.0381
    if v44 <= 11.5:
     if v59 <= 0.230250283:
      if v11 <= 0.0:
       if v92 <= -0.19:
        if v79 <= 1561.82284:
         s += -0.0430
        else:
         s += 0.0055
       else:
        if v67 <= 2.5:
         if v26 <= 0.0:
          s += -0.0329
         else:
          if v21 <= 0.0:
           s += 0.0124
          else:
           s += -0.0710
        else:
         if v51 <= 0.795839433:
          if v6 <= 0.0:
           s += -0.0378
          else:
           s += 0.0463
         else:
          s += 0.0545
      else:
       if v43 <= 0.0:
        if v22 <= 0.0:
         if v77 <= 0.0:
          if v54 <= 0.875162417:
           s += 0.0558
          else:
           s += -0.0291
         else:
          if v28 <= 2.37:
           s += -0.0377
          else:
           s += 0.0260
        else:
         s += -0.0602
       else:
        s += -0.0310
     else:
      if v48 <= 0.00653637169:
       if v39 <= 3.5:
        if v2 <= 0.803425059:
         if v95 <= 42:
          if v79 <= 6069.22592:
           s += 0.0518
          else:
           s += -0.0481
         else:
          s += -0.0302
        else:
         s += -0.0249
       else:
        s += -0.0743
      else:
       if v89 <= 0.20181616:
        if v4 <= 11.5:
         s += 0.0703
        else:
         s += -0.0572
       else:
        if v51 <= 0.870701118:
         if v6 <= 0.0264029278:
          s += -0.0978
         else:
          s += 0.0273
        else:
         s += 0.0565
    else:
     if v54 <= 0.101843708:
      if v11 <= 0.07:
       if v67 <= 7.5:
        if v59 <= 0.230250283:
         s += -0.0559
        else:
         s += 0.0441
       else:
        s += 0.0456
      else:
       if v92 <= 0.07:
        if v79 <= 133.116073:
         s += 0.0625
        else:
         s += -0.0223
       else:
        s += 0.0621
     else:
      s += -0.0704
    if v46 <= 34.5:
     if v11 <= -0.22:
      if v60 <= 7.5:
       if v49 <= 0.0457227826:
        s += -0.0504
       else:
        if v14 <= 31.5:
         s += -0.0429
        else:
         if v14 <= 34.5:
          s += 0.0645
         else:
          s += -0.0168
      else:
       if v62 <= 0.0609152752:
        if v2 <= 0.432345248:
         if v68 <= 0.0:
          s += 0.0481
         else:
          s += -0.0926
        else:
         s += -0.0089
       else:
        s += -0.0341
     else:
      if v50 <= 0.87222933:
       if v60 <= 7.5:
        if v11 <= 1.475:
         if v14 <= 31.5:
          s += -0.0428
         else:
          if v66 <= 4.5:
           s += -0.0139
          else:
           s += 0.0592
        else:
         s += 0.0333
       else:
        if v78 <= 575.5:
         if v89 <= 0.151608969:
          if v66 <= 28.5:
           s += 0.0603
          else:
           s += -0.0151
         else:
          if v91 <= 14.5:
           s += -0.0570
          else:
           s += 0.0242
        else:
         if v78 <= 595.5:
          s += -0.1320
         else:
          s += 0.0030
      else:
       if v5 <= 0.0:
        if v11 <= 0.0:
         if v8 <= 0.067816092:
          if v66 <= 36.5:
           s += -0.0096
          else:
           s += -0.1059
         else:
          s += 0.0296
        else:
         if v26 <= -2.185:
          s += -0.0572
         else:
          if v94 <= 0.0:
           s += 0.0573
          else:
           s += -0.0385
       else:
        if v60 <= 170:
         if v74 <= 402.5:
          s += 0.0698
         else:
          s += -0.0935
        else:
         if v69 <= 0.35840354:
          s += 0.0712
         else:
          s += -0.1063
    else:
     if v0 <= 33.1:
      s += -0.0694
     else:
      if v79 <= 133.116073:
       s += 0.0703
      else:
       s += -0.0453
    if v47 <= 0.0:
     if v50 <= 0.000627624524:
      if v28 <= 14.035:
       if v0 <= 34.2:
        s += -0.0687
       else:
        if v28 <= -0.23:
         s += -0.0574
        else:
         if v27 <= 0.0:
          s += 0.0999
         else:
          s += -0.0540
      else:
       if v82 <= 9.5:
        s += 0.0997
       else:
        s += -0.0324
     else:
      if v67 <= 3.5:
       if v16 <= 12.5:
        if v88 <= 48.2:
         s += -0.0480
        else:
         s += 0.0419
       else:
        if v50 <= 0.323715956:
         s += 0.0095
        else:
         s += 0.1412
      else:
       s += 0.0345
    else:
     if v48 <= 0.00253783603:
      if v84 <= 0.0:
       if v92 <= -0.19:
        s += -0.0313
       else:
        if v28 <= 2.37:
         s += -0.0215
        else:
         if v52 <= 0.824539723:
          if v21 <= 0.0:
           s += 0.0365
          else:
           s += -0.0495
         else:
          s += -0.0197
      else:
       if v52 <= 0.813988939:
        if v21 <= 0.0:
         s += 0.0400
        else:
         if v15 <= 23.5:
          s += -0.0645
         else:
          s += 0.0464
       else:
        s += -0.0092
     else:
      if v50 <= 0.87222933:
       if v16 <= 5.5:
        s += -0.0703
       else:
        if v61 <= 0.246839966:
         if v61 <= 0.000821073945:
          if v51 <= 0.0801869795:
           s += -0.0425
          else:
           s += 0.0335
         else:
          if v45 <= 5.5:
           s += 0.0659
          else:
           s += 0.0116
        else:
         if v61 <= 0.263032065:
          s += -0.1424
         else:
          s += 0.0265
      else:
       if v26 <= -2.025:
        s += -0.0755
       else:
        if v67 <= 151.5:
         if v8 <= 0.184659091:
          s += 0.0672
         else:
          s += 0.0376
        else:
         s += -0.0225
    if v44 <= 12.5:
     if v59 <= 0.230250283:
      if v62 <= 0.056046329:
       if v66 <= 4.5:
        if v58 <= 0.0328769591:
         if v16 <= 17.5:
          if v78 <= 148.5:
           s += -0.0200
          else:
           s += 0.0168
         else:
          s += 0.0623
        else:
         s += -0.0665
       else:
        if v55 <= 1.5:
         if v68 <= 0.0:
          if v70 <= 0.94719829:
           s += 0.0501
          else:
           s += -0.0032
         else:
          s += -0.1025
        else:
         s += -0.0501
      else:
       if v11 <= 0.195:
        if v59 <= 0.217377133:
         s += -0.0464
        else:
         s += -0.2007
       else:
        if v29 <= -0.18:
         s += -0.0075
        else:
         s += 0.0788
     else:
      if v3 <= 0.668333333:
       if v39 <= 0.0:
        if v74 <= 420.5:
         if v2 <= 0.189718097:
          if v68 <= 0.0:
           s += 0.0653
          else:
           s += -0.0425
         else:
          if v61 <= 0.246839966:
           s += 0.0312
          else:
           s += -0.1039
        else:
         s += -0.1205
       else:
        s += -0.0444
      else:
       if v70 <= 0.879579241:
        if v57 <= 0.0478479853:
         s += 0.0244
        else:
         s += -0.0734
       else:
        if v59 <= 0.997823956:
         s += -0.1095
        else:
         s += 0.0863
    else:
     if v54 <= 0.101843708:
      if v66 <= 7.5:
       if v11 <= 0.525:
        if v59 <= 1:
         s += -0.0489
        else:
         s += 0.1110
       else:
        if v68 <= 0.0:
         if v62 <= 0.247641509:
          s += 0.0568
         else:
          s += -0.0330
        else:
         s += -0.0674
      else:
       if v74 <= 82.5:
        s += 0.0969
       else:
        s += -0.0147
     else:
      if v59 <= 0.00144620171:
       s += -0.0708
      else:
       s += -0.0336
    if v44 <= 12.5:
     if v48 <= 0.00529641619:
      if v26 <= 0.0:
       if v61 <= 0.840823431:
        if v56 <= 19.5:
         if v42 <= 0.19292804:
          s += -0.0260
         else:
          s += 0.0314
        else:
         s += 0.0347
       else:
        s += -0.0546
      else:
       if v89 <= 0.64334638:
        if v27 <= -1.745:
         s += -0.0532
        else:
         if v39 <= 3.5:
          if v76 <= 0.0:
           s += 0.0404
          else:
           s += 0.0049
         else:
          if v8 <= 0.195238095:
           s += -0.1339
          else:
           s += 0.0097
       else:
        s += -0.0133
     else:
      if v67 <= 5.5:
       if v61 <= 0.0:
        if v92 <= -1.385:
         s += -0.0548
        else:
         if v8 <= 0.255434783:
          if v76 <= 0.0:
           s += 0.0329
          else:
           s += -0.0518
         else:
          s += -0.0428
       else:
        if v44 <= 5.5:
         if v61 <= 0.224996942:
          s += 0.0622
         else:
          s += -0.0045
        else:
         if v61 <= 0.028937831:
          s += 0.0496
         else:
          s += -0.0442
      else:
       if v74 <= 78.5:
        if v61 <= 0.246839966:
         if v65 <= 0.897127543:
          s += 0.0710
         else:
          if v8 <= 0.195238095:
           s += 0.0421
          else:
           s += -0.0882
        else:
         s += -0.0751
       else:
        if v76 <= 2.5:
         s += 0.0393
        else:
         s += -0.0393
    else:
     if v61 <= 0.129097835:
      if v26 <= 0.0:
       s += -0.0593
      else:
       if v76 <= 4.5:
        if v92 <= 0.07:
         if v61 <= 0.00853567688:
          if v17 <= 0.0:
           s += -0.0462
          else:
           s += 0.0155
         else:
          s += 0.0467
        else:
         s += 0.0641
       else:
        s += -0.0574
     else:
      s += -0.0707
    if v90 <= 12.5:
     if v5 <= 0.0:
      if v57 <= 0.0251661918:
       if v11 <= 0.0:
        if v11 <= 0.0:
         if v82 <= 7.5:
          if v11 <= -1.265:
           s += -0.0124
          else:
           s += 0.0283
         else:
          s += -0.0437
        else:
         s += -0.0446
       else:
        if v78 <= 575.5:
         if v2 <= 0.834142395:
          if v34 <= 0.0:
           s += 0.0500
          else:
           s += -0.0509
         else:
          s += -0.0132
        else:
         if v78 <= 595.5:
          s += -0.1232
         else:
          s += 0.0027
      else:
       s += -0.0442
     else:
      if v45 <= 2.5:
       if v11 <= -0.44:
        if v66 <= 2.5:
         s += -0.0465
        else:
         s += 0.0299
       else:
        if v78 <= 715:
         if v66 <= 180.5:
          s += 0.0659
         else:
          if v78 <= 335.5:
           s += -0.0735
          else:
           s += 0.0724
        else:
         s += -0.0608
      else:
       if v11 <= -0.06:
        s += -0.0319
       else:
        if v66 <= 33.5:
         if v54 <= 0.198442152:
          if v87 <= 2.5:
           s += -0.0015
          else:
           s += 0.0503
         else:
          s += -0.0349
        else:
         if v74 <= 80.5:
          s += 0.0505
         else:
          s += -0.1121
    else:
     if v54 <= 0.101843708:
      if v11 <= 0.07:
       if v29 <= -2.005:
        s += -0.0559
       else:
        if v78 <= 59.5:
         s += 0.0777
        else:
         if v66 <= 3.5:
          s += -0.0405
         else:
          s += 0.0125
      else:
       if v45 <= 5.5:
        if v71 <= 0.999070713:
         s += 0.0620
        else:
         s += -0.0572
       else:
        if v66 <= 8.5:
         s += -0.0300
        else:
         s += 0.0687
     else:
      s += -0.0681
    if v46 <= 34.5:
     if v14 <= 31.5:
      if v60 <= 20.5:
       if v62 <= 0.0609152752:
        if v60 <= 7.5:
         if v14 <= 16:
          s += 0.0003
         else:
          s += -0.0456
        else:
         if v51 <= 0.795839433:
          if v67 <= 3.5:
           s += 0.0156
          else:
           s += -0.0694
         else:
          s += 0.0591
       else:
        if v62 <= 0.0956959707:
         s += -0.2045
        else:
         s += -0.0572
      else:
       if v51 <= 0.943304089:
        if v79 <= 4477.79357:
         if v89 <= 0.823749725:
          if v60 <= 62.5:
           s += 0.0033
          else:
           s += 0.0741
         else:
          s += -0.0526
        else:
         if v44 <= 7.5:
          s += -0.1215
         else:
          s += 0.0390
       else:
        if v73 <= 45.5:
         s += 0.0680
        else:
         s += -0.0300
     else:
      if v89 <= 0.625833333:
       if v60 <= 4.5:
        if v67 <= 1.5:
         if v41 <= 0.131006865:
          s += -0.0145
         else:
          s += 0.0548
        else:
         s += 0.0487
       else:
        if v79 <= 4805.16182:
         if v0 <= 19.1:
          if v14 <= 33.5:
           s += 0.0664
          else:
           s += 0.0289
         else:
          if v14 <= 35.5:
           s += -0.1070
          else:
           s += 0.0643
        else:
         if v28 <= 11.385:
          s += -0.0521
         else:
          s += 0.0345
      else:
       if v60 <= 13.5:
        s += -0.0240
       else:
        if v37 <= 0.0:
         s += 0.0350
        else:
         s += -0.0795
    else:
     if v14 <= 35.5:
      s += -0.0688
     else:
      if v29 <= -1.765:
       s += -0.0579
      else:
       if v41 <= 0.0:
        if v0 <= 57.1:
         s += -0.0320
        else:
         s += 0.0889
       else:
        s += 0.1179
    if v46 <= 34.5:
     if v5 <= 0.0:
      if v58 <= 0.120209424:
       if v89 <= 0.840289855:
        if v79 <= 133.116073:
         if v92 <= -0.87:
          s += -0.0936
         else:
          if v54 <= 0.010779524:
           s += 0.0388
          else:
           s += -0.0235
        else:
         if v26 <= -2.025:
          s += -0.0243
         else:
          if v79 <= 4160.41903:
           s += 0.0355
          else:
           s += -0.0190
       else:
        if v79 <= 1561.82284:
         s += -0.0413
        else:
         s += 0.0143
      else:
       s += -0.0345
     else:
      if v46 <= 2.5:
       if v79 <= 6069.22592:
        if v71 <= 0.0571196096:
         s += 0.0204
        else:
         if v74 <= 402.5:
          if v24 <= 0.0:
           s += 0.0677
          else:
           s += -0.0143
         else:
          s += -0.0890
       else:
        if v54 <= 0.0344044:
         if v71 <= 0.644906494:
          s += -0.1224
         else:
          s += 0.0394
        else:
         s += 0.0733
      else:
       if v92 <= 1.445:
        if v79 <= 34.6919125:
         s += 0.0591
        else:
         if v61 <= 0.000821073945:
          if v77 <= 0.0:
           s += -0.0097
          else:
           s += -0.0687
         else:
          if v61 <= 0.246839966:
           s += 0.0295
          else:
           s += -0.0569
       else:
        s += 0.0544
    else:
     if v54 <= 0.115400503:
      if v79 <= 133.116073:
       if v16 <= 9.5:
        if v79 <= 111.159424:
         s += -0.0531
        else:
         s += 0.1369
       else:
        if v54 <= 0.00602950191:
         s += 0.0108
        else:
         s += 0.1485
      else:
       if v51 <= 0.0422854984:
        s += -0.0673
       else:
        if v16 <= 14.5:
         if v58 <= 0.046553305:
          s += 0.0069
         else:
          s += -0.0621
        else:
         s += 0.1428
     else:
      s += -0.0706
    if v46 <= 34.5:
     if v11 <= -0.22:
      if v28 <= 2.37:
       s += -0.0294
      else:
       if v2 <= 0.448627727:
        if v11 <= -1.515:
         if v9 <= 0.0425724638:
          s += -0.0323
         else:
          s += 0.0252
        else:
         if v68 <= 0.0:
          s += 0.0311
         else:
          s += -0.0965
       else:
        s += -0.0261
     else:
      if v50 <= 0.87222933:
       if v27 <= -0.11:
        if v56 <= 42.5:
         if v78 <= 119.5:
          s += -0.0505
         else:
          if v50 <= 0.00147931016:
           s += -0.0145
          else:
           s += 0.0364
        else:
         s += -0.1052
       else:
        if v76 <= 3.5:
         if v8 <= 0.26969697:
          s += 0.0422
         else:
          s += 0.0080
        else:
         if v56 <= 33.5:
          if v28 <= 19.56:
           s += -0.0168
          else:
           s += 0.1074
         else:
          s += -0.1044
      else:
       if v5 <= 0.0:
        if v8 <= 0.0425724638:
         if v61 <= 0.0067540014:
          if v56 <= 54.5:
           s += -0.0209
          else:
           s += -0.1553
         else:
          if v13 <= 3.04726016:
           s += -0.0388
          else:
           s += 0.0667
        else:
         if v57 <= 0.0478479853:
          if v70 <= 0.991523602:
           s += 0.0466
          else:
           s += -0.0455
         else:
          s += -0.0641
       else:
        if v56 <= 401.5:
         if v3 <= 0.945195195:
          s += 0.0645
         else:
          if v70 <= 0.9567761:
           s += 0.0164
          else:
           s += -0.1234
        else:
         s += -0.0851
    else:
     if v42 <= 0.0298573975:
      s += -0.0677
     else:
      if v61 <= 0.189473762:
       if v29 <= -1.51:
        s += -0.0296
       else:
        if v61 <= 0.0184163168:
         s += 0.0169
        else:
         s += 0.1332
      else:
       s += -0.0689
    if v46 <= 34.5:
     if v11 <= -0.745:
      if v58 <= 0.120209424:
       if v73 <= 48.5:
        if v93 <= -0.485:
         s += -0.0334
        else:
         if v22 <= 0.0:
          if v39 <= 1.5:
           s += 0.0183
          else:
           s += -0.0510
         else:
          s += -0.0634
       else:
        s += -0.0458
      else:
       s += -0.0465
     else:
      if v46 <= 2.5:
       if v27 <= -1.665:
        s += -0.0530
       else:
        if v79 <= 6069.22592:
         if v73 <= 37.5:
          if v1 <= 1.25:
           s += -0.1121
          else:
           s += 0.0557
         else:
          if v3 <= 0.170996401:
           s += 0.0282
          else:
           s += -0.0892
        else:
         if v69 <= 0.603537262:
          s += 0.0243
         else:
          if v78 <= 404.5:
           s += -0.1486
          else:
           s += -0.0044
      else:
       if v11 <= 1.475:
        if v68 <= 0.0:
         if v27 <= -0.16:
          if v78 <= 119.5:
           s += -0.0479
          else:
           s += 0.0018
         else:
          if v79 <= 4805.16182:
           s += 0.0190
          else:
           s += -0.0709
        else:
         if v79 <= 681.997339:
          s += 0.0042
         else:
          s += -0.1067
       else:
        if v78 <= 575.5:
         s += 0.0509
        else:
         if v69 <= 0.524334447:
          s += -0.1409
         else:
          s += 0.0003
    else:
     if v51 <= 0.0101370214:
      if v78 <= 1208:
       if v66 <= 68.5:
        s += -0.0690
       else:
        if v66 <= 71.5:
         s += 0.1375
        else:
         s += -0.0569
      else:
       if v78 <= 1230:
        s += 0.1693
       else:
        s += -0.0595
     else:
      if v79 <= 1.63676622:
       s += 0.1026
      else:
       if v11 <= 1.875:
        s += -0.0449
       else:
        s += 0.0689
    if v46 <= 34.5:
     if v60 <= 6.5:
      if v14 <= 31.5:
       if v84 <= 0.13:
        s += -0.0566
       else:
        if v67 <= 1.5:
         s += -0.0353
        else:
         s += 0.0198
      else:
       if v46 <= 1.5:
        if v70 <= 0.999999953:
         s += 0.0556
        else:
         s += -0.0828
       else:
        if v14 <= 35.5:
         if v54 <= 0.250034078:
          s += 0.0391
         else:
          s += -0.0371
        else:
         if v0 <= 36.4:
          if v64 <= 0.975:
           s += -0.0497
          else:
           s += 0.0492
         else:
          s += 0.0281
     else:
      if v2 <= 0.803425059:
       if v78 <= 575.5:
        if v70 <= 0.940008613:
         if v46 <= 3.5:
          if v57 <= 0.0914315569:
           s += 0.0593
          else:
           s += -0.0291
         else:
          if v14 <= 10.5:
           s += -0.0058
          else:
           s += 0.0441
        else:
         if v60 <= 9.5:
          s += -0.0707
         else:
          if v77 <= 16.5:
           s += 0.0210
          else:
           s += -0.0548
       else:
        if v28 <= 10.825:
         if v78 <= 595.5:
          if v70 <= 0.655010151:
           s += -0.1706
          else:
           s += 0.0072
         else:
          if v30 <= 0.0:
           s += 0.0207
          else:
           s += -0.0837
        else:
         if v78 <= 843.5:
          s += 0.0589
         else:
          s += -0.0852
      else:
       s += -0.0207
    else:
     if v54 <= 0.157392228:
      if v14 <= 31.5:
       s += -0.0536
      else:
       if v28 <= -1.88:
        s += -0.0507
       else:
        if v54 <= 0.00360554872:
         s += -0.0319
        else:
         if v77 <= 34.5:
          if v94 <= 19.5:
           s += 0.0651
          else:
           s += -0.0478
         else:
          s += 0.1617
     else:
      s += -0.0701
    if v51 <= 0.000543904589:
     if v82 <= 34.5:
      if v14 <= 31.5:
       if v26 <= -0.07:
        s += -0.0614
       else:
        s += -0.0169
      else:
       if v82 <= 2.5:
        s += -0.0586
       else:
        if v79 <= 507.395242:
         s += 0.0492
        else:
         s += -0.0039
     else:
      s += -0.0649
    else:
     if v14 <= 31.5:
      if v14 <= 16:
       if v82 <= 3.5:
        if v26 <= 0.0:
         if v62 <= 0.303154496:
          s += 0.0545
         else:
          s += -0.0560
        else:
         s += -0.1191
       else:
        if v84 <= 0.04:
         if v3 <= 0.0141772188:
          s += -0.0655
         else:
          s += 0.0217
        else:
         if v79 <= 3664.80951:
          s += 0.0385
         else:
          s += -0.0559
      else:
       if v67 <= 5.5:
        if v45 <= 4.5:
         s += -0.0523
        else:
         s += 0.0000
       else:
        if v28 <= 2.37:
         s += -0.0632
        else:
         s += 0.0442
     else:
      if v68 <= 0.0:
       if v76 <= 0.0:
        if v48 <= 0.00848364097:
         if v14 <= 33.5:
          s += 0.0553
         else:
          if v81 <= 0.467173638:
           s += 0.0197
          else:
           s += -0.0467
        else:
         if v14 <= 35.5:
          if v82 <= 2.5:
           s += -0.1253
          else:
           s += 0.0550
         else:
          if v3 <= 0.668333333:
           s += 0.0599
          else:
           s += -0.0406
       else:
        if v32 <= 0.0:
         if v28 <= 14.035:
          if v45 <= 5.5:
           s += 0.0151
          else:
           s += -0.0844
         else:
          s += 0.0547
        else:
         if v43 <= 0.0:
          s += -0.0149
         else:
          s += -0.1186
      else:
       if v79 <= 34.6919125:
        s += 0.0760
       else:
        s += -0.0886
    if v90 <= 11.5:
     if v59 <= 0.230250283:
      if v14 <= 31.5:
       if v14 <= 16:
        if v45 <= 3.5:
         if v84 <= -1.695:
          s += -0.0601
         else:
          if v20 <= 0.0:
           s += 0.0487
          else:
           s += -0.1169
        else:
         if v63 <= 11.5:
          if v84 <= 0.0:
           s += -0.0402
          else:
           s += 0.0174
         else:
          if v28 <= 12.085:
           s += -0.1654
          else:
           s += 0.0587
       else:
        s += -0.0399
      else:
       if v14 <= 33.5:
        if v89 <= 0.50147929:
         s += 0.0523
        else:
         s += -0.0154
       else:
        if v61 <= 0.00375336853:
         if v17 <= 0.0:
          s += 0.0114
         else:
          if v38 <= 0.0:
           s += -0.0608
          else:
           s += 0.0276
        else:
         if v76 <= 0.0:
          s += 0.0470
         else:
          s += -0.0270
     else:
      if v48 <= 0.00715027121:
       if v91 <= 30.5:
        s += 0.0394
       else:
        if v59 <= 0.99924628:
         s += 0.0112
        else:
         s += -0.0546
      else:
       if v76 <= 4.5:
        if v68 <= 0.0:
         if v89 <= 0.20181616:
          s += 0.0623
         else:
          s += 0.0259
        else:
         s += -0.0543
       else:
        if v78 <= 232.5:
         s += -0.0958
        else:
         s += 0.0502
    else:
     if v53 <= 0.229857682:
      if v62 <= 0.00733397808:
       if v91 <= 35.5:
        if v11 <= 0.07:
         s += -0.0370
        else:
         s += 0.0221
       else:
        if v93 <= -0.14:
         s += -0.0446
        else:
         s += 0.0663
      else:
       if v78 <= 1208:
        s += -0.0562
       else:
        s += 0.1797
     else:
      if v59 <= 0.999998388:
       s += -0.0681
      else:
       s += 0.1129
    if v54 <= 0.31487041:
     if v59 <= 0.230250283:
      if v92 <= -0.21:
       if v68 <= 0.0:
        if v84 <= 0.0:
         if v28 <= -2.42:
          s += -0.0628
         else:
          s += -0.0234
        else:
         s += 0.0066
       else:
        s += -0.0746
      else:
       if v67 <= 2.5:
        if v95 <= 1.5:
         if v3 <= 0.170996401:
          s += -0.0411
         else:
          s += 0.0534
        else:
         if v68 <= 0.0:
          if v71 <= 0.993105256:
           s += 0.0166
          else:
           s += -0.0457
         else:
          s += -0.0594
       else:
        if v51 <= 0.795839433:
         if v79 <= 0.180122912:
          s += 0.1018
         else:
          if v28 <= 12.085:
           s += -0.0168
          else:
           s += 0.0383
        else:
         if v56 <= 82.5:
          s += 0.0578
         else:
          s += 0.0169
     else:
      if v3 <= 0.668333333:
       if v5 <= 0.0:
        if v1 <= 4.67054264:
         s += -0.0624
        else:
         s += 0.0236
       else:
        if v79 <= 6069.22592:
         if v56 <= 379.5:
          if v51 <= 0.795839433:
           s += 0.0331
          else:
           s += 0.0639
         else:
          s += -0.0978
        else:
         if v69 <= 0.35840354:
          s += 0.0683
         else:
          if v54 <= 0.0310253209:
           s += -0.1155
          else:
           s += 0.0598
      else:
       if v71 <= 0.0571196096:
        if v59 <= 0.986589168:
         s += -0.1202
        else:
         s += 0.0319
       else:
        s += -0.0042
    else:
     if v90 <= 16.5:
      if v71 <= 4.14204062e-11:
       s += -0.0613
      else:
       if v27 <= -0.53:
        s += -0.0397
       else:
        if v54 <= 0.741084232:
         s += 0.0491
        else:
         if v56 <= 1.5:
          s += 0.0323
         else:
          s += -0.0488
     else:
      s += -0.0687
    if v46 <= 34.5:
     if v59 <= 0.230250283:
      if v11 <= 0.0:
       if v60 <= 7.5:
        if v66 <= 10.5:
         if v79 <= 1600.5575:
          s += -0.0411
         else:
          s += 0.0052
        else:
         if v6 <= 0.0702439693:
          s += 0.0256
         else:
          s += -0.0663
       else:
        if v59 <= 0.200015854:
         if v60 <= 64.5:
          if v54 <= 0.122241307:
           s += 0.0174
          else:
           s += -0.0290
         else:
          s += 0.0592
        else:
         if v71 <= 0.28407692:
          s += -0.1424
         else:
          s += 0.0256
      else:
       if v43 <= 0.0:
        if v9 <= 0.1225:
         if v15 <= 14.5:
          if v81 <= 0.00747199166:
           s += 0.0607
          else:
           s += -0.0080
         else:
          if v50 <= 0.961205249:
           s += -0.0021
          else:
           s += 0.0337
        else:
         s += 0.0619
       else:
        if v66 <= 6.5:
         s += -0.0726
        else:
         s += 0.0318
     else:
      if v2 <= 0.220915926:
       if v60 <= 157:
        if v71 <= 0.0788715622:
         s += 0.0181
        else:
         if v59 <= 0.773957947:
          if v64 <= 0.464285714:
           s += 0.0431
          else:
           s += -0.0426
         else:
          if v0 <= 9.1:
           s += 0.0122
          else:
           s += 0.0649
       else:
        s += -0.0333
      else:
       if v59 <= 1:
        s += 0.0020
       else:
        s += -0.0895
    else:
     if v54 <= 0.157392228:
      if v79 <= 133.116073:
       if v28 <= -2.42:
        s += -0.0141
       else:
        if v11 <= -0.515:
         s += -0.0167
        else:
         s += 0.1614
      else:
       if v59 <= 0.0480478235:
        s += -0.0560
       else:
        if v45 <= 5.5:
         s += 0.1118
        else:
         s += -0.0393
     else:
      s += -0.0691
    if v46 <= 34.5:
     if v0 <= 31.1:
      if v71 <= 0.0342124144:
       s += -0.0230
      else:
       if v51 <= 0.982461098:
        if v28 <= 12.085:
         if v58 <= 0.00304339914:
          if v63 <= 11.5:
           s += 0.0004
          else:
           s += -0.0837
         else:
          s += -0.0419
        else:
         if v69 <= 0.240123981:
          s += -0.0431
         else:
          if v32 <= 0.0:
           s += 0.0405
          else:
           s += -0.0080
       else:
        if v57 <= 0.0251661918:
         if v26 <= -1.05:
          if v81 <= 0.120612792:
           s += 0.0024
          else:
           s += -0.0707
         else:
          if v1 <= 2.02:
           s += -0.0933
          else:
           s += 0.0423
        else:
         s += -0.0417
     else:
      if v46 <= 5.5:
       if v56 <= 162.5:
        if v68 <= 0.0:
         if v1 <= 4.75277778:
          s += -0.0070
         else:
          if v1 <= 8.83974359:
           s += 0.0546
          else:
           s += -0.0901
        else:
         s += -0.0627
       else:
        if v56 <= 181.5:
         if v71 <= 0.644906494:
          s += -0.1257
         else:
          s += 0.0506
        else:
         if v56 <= 441.5:
          s += 0.0508
         else:
          s += -0.0887
      else:
       if v29 <= -0.18:
        if v58 <= 0.14269554:
         if v37 <= 0.0:
          s += 0.0469
         else:
          s += -0.0862
        else:
         if v13 <= 26.9988454:
          s += 0.0039
         else:
          s += -0.1520
       else:
        s += -0.0922
    else:
     if v0 <= 28.2:
      if v42 <= 0.174456522:
       s += -0.0665
      else:
       if v29 <= -1.51:
        s += -0.0439
       else:
        s += 0.0580
     else:
      if v26 <= 0.0:
       s += -0.0634
      else:
       if v68 <= 0.0:
        s += 0.0424
       else:
        s += -0.0566
    if v54 <= 0.293889366:
     if v62 <= 0.214619493:
      if v66 <= 4.5:
       if v15 <= 14.5:
        if v15 <= 8.5:
         s += -0.0809
        else:
         if v15 <= 9.5:
          s += 0.0315
         else:
          if v78 <= 575.5:
           s += 0.0791
          else:
           s += -0.0724
       else:
        if v0 <= 36.4:
         if v70 <= 0.922939554:
          if v87 <= 1.5:
           s += -0.0419
          else:
           s += 0.0026
         else:
          s += -0.0431
        else:
         if v70 <= 0.70821937:
          s += 0.0457
         else:
          s += -0.0048
      else:
       if v5 <= 0.0:
        if v4 <= 1.5:
         if v78 <= 575.5:
          if v92 <= -0.25:
           s += -0.0017
          else:
           s += 0.0391
         else:
          s += -0.0439
        else:
         s += -0.0179
       else:
        if v76 <= 4.5:
         if v39 <= 3.5:
          if v78 <= 575.5:
           s += 0.0530
          else:
           s += -0.0128
         else:
          s += -0.1268
        else:
         if v54 <= 0.009045876:
          s += -0.0956
         else:
          s += 0.0043
     else:
      if v26 <= -0.07:
       s += -0.0595
      else:
       if v78 <= 1208:
        if v47 <= 0.0:
         s += -0.0511
        else:
         if v87 <= 1.5:
          s += -0.0432
         else:
          if v63 <= 0.0:
           s += 0.0414
          else:
           s += -0.0258
       else:
        s += 0.1540
    else:
     if v47 <= 0.0:
      s += -0.0666
     else:
      if v71 <= 0.0:
       s += -0.0657
      else:
       if v26 <= -0.64:
        s += -0.0469
       else:
        if v51 <= 0.994403504:
         if v15 <= 10.5:
          if v71 <= 0.902576425:
           s += 0.0824
          else:
           s += -0.0466
         else:
          s += -0.0321
        else:
         s += 0.0631
    if v90 <= 12.5:
     if v14 <= 31.5:
      if v14 <= 16:
       if v45 <= 3.5:
        if v70 <= 0.94719829:
         if v14 <= 5:
          s += -0.1050
         else:
          if v26 <= 0.0:
           s += 0.0595
          else:
           s += -0.0824
        else:
         s += -0.0239
       else:
        if v17 <= 0.0:
         if v69 <= 0.271615618:
          s += -0.0618
         else:
          if v79 <= 2129.64762:
           s += 0.0558
          else:
           s += -0.0300
        else:
         s += -0.0285
      else:
       if v13 <= 14.4499307:
        if v3 <= 0.325101626:
         if v58 <= 0.00510323639:
          s += -0.0275
         else:
          s += -0.0659
        else:
         s += 0.0355
       else:
        s += 0.0313
     else:
      if v70 <= 0.940008613:
       if v39 <= 0.0:
        if v66 <= 4.5:
         if v87 <= 1.5:
          s += -0.0181
         else:
          if v15 <= 6.5:
           s += -0.0950
          else:
           s += 0.0333
        else:
         if v74 <= 70.5:
          if v4 <= 11.5:
           s += 0.0557
          else:
           s += -0.1456
         else:
          if v79 <= 4805.16182:
           s += 0.0276
          else:
           s += -0.0501
       else:
        if v8 <= 0.195238095:
         s += -0.1080
        else:
         s += 0.0177
      else:
       s += -0.0171
    else:
     if v14 <= 31.5:
      if v3 <= 0.0:
       s += -0.0635
      else:
       s += 0.0211
     else:
      if v17 <= 0.0:
       if v18 <= 0.0:
        s += -0.0502
       else:
        if v74 <= 26.5:
         s += 0.0794
        else:
         s += -0.0208
      else:
       if v70 <= 0.820989959:
        s += 0.0836
       else:
        if v79 <= 152.291612:
         s += 0.0851
        else:
         if v13 <= 9.96776293:
          s += -0.0471
         else:
          s += 0.0367
    if v53 <= 0.615587045:
     if v60 <= 4.5:
      if v92 <= 0.07:
       if v11 <= 0.525:
        if v42 <= 0.0317540323:
         s += -0.0511
        else:
         s += -0.0099
       else:
        if v51 <= 0.0202185294:
         s += -0.0437
        else:
         s += 0.0201
      else:
       if v67 <= 2.5:
        s += -0.0040
       else:
        if v70 <= 0.634451308:
         s += 0.0661
        else:
         if v50 <= 0.274680008:
          s += -0.0547
         else:
          s += 0.0412
     else:
      if v76 <= 3.5:
       if v11 <= 0.07:
        if v9 <= 0.0:
         if v5 <= 0.0:
          if v28 <= 12.595:
           s += -0.0985
          else:
           s += 0.0516
         else:
          if v61 <= 0.246839966:
           s += 0.0541
          else:
           s += -0.0856
        else:
         if v28 <= 0.21:
          if v53 <= 0.00189794424:
           s += 0.0008
          else:
           s += -0.0561
         else:
          if v60 <= 49.5:
           s += 0.0044
          else:
           s += 0.0444
       else:
        if v56 <= 144.5:
         if v51 <= 0.668358317:
          s += 0.0335
         else:
          if v57 <= 0.973684211:
           s += 0.0603
          else:
           s += -0.0448
        else:
         if v45 <= 1.5:
          s += 0.0240
         else:
          s += -0.1010
      else:
       if v28 <= -1.88:
        s += -0.0690
       else:
        if v67 <= 33.5:
         if v28 <= 19.56:
          s += -0.0089
         else:
          s += 0.0721
        else:
         if v59 <= 0.969660571:
          s += -0.1023
         else:
          s += 0.0403
    else:
     if v47 <= 0.0:
      if v59 <= 0.898051978:
       s += -0.0669
      else:
       s += 0.1242
     else:
      if v60 <= 101.5:
       s += -0.0337
      else:
       if v76 <= 3.5:
        s += 0.1000
       else:
        s += -0.0633
    if v46 <= 34.5:
     if v60 <= 7.5:
      if v66 <= 3.5:
       if v42 <= 0.183014354:
        if v64 <= 0.975:
         if v87 <= 1.5:
          s += -0.0588
         else:
          if v84 <= 0.13:
           s += -0.0322
          else:
           s += 0.0006
        else:
         s += 0.0439
       else:
        s += 0.0193
      else:
       if v84 <= -0.695:
        if v13 <= 26.32889:
         s += -0.0390
        else:
         s += 0.0600
       else:
        if v70 <= 0.70821937:
         s += 0.0394
        else:
         s += 0.0015
     else:
      if v76 <= 0.0:
       if v46 <= 3.5:
        if v70 <= 0.930845362:
         if v60 <= 170:
          if v13 <= 1.04296022:
           s += 0.0350
          else:
           s += 0.0599
         else:
          s += -0.0305
        else:
         s += 0.0045
       else:
        if v15 <= 9.5:
         if v60 <= 40.5:
          if v70 <= 0.879579241:
           s += -0.0619
          else:
           s += 0.0840
         else:
          s += 0.0336
        else:
         if v78 <= 575.5:
          if v60 <= 26.5:
           s += 0.0170
          else:
           s += 0.0592
         else:
          s += -0.0458
      else:
       if v31 <= 0.0:
        if v66 <= 32.5:
         s += 0.0161
        else:
         if v95 <= 2.5:
          s += 0.0007
         else:
          s += -0.0820
       else:
        if v82 <= 3.5:
         s += 0.0517
        else:
         s += -0.1276
    else:
     if v42 <= 0.0350985222:
      if v17 <= 0.0:
       s += -0.0672
      else:
       if v78 <= 715:
        if v62 <= 0.017024051:
         if v94 <= 13.5:
          s += -0.0234
         else:
          s += 0.0745
        else:
         s += -0.0666
       else:
        s += 0.1306
     else:
      if v80 <= 15.1:
       s += -0.0210
      else:
       s += 0.0637
    if v46 <= 34.5:
     if v60 <= 4.5:
      if v14 <= 31.5:
       if v67 <= 36.5:
        s += -0.0397
       else:
        s += 0.0750
      else:
       if v66 <= 3.5:
        if v50 <= 0.051136294:
         if v29 <= -9.155:
          s += 0.0899
         else:
          s += -0.0394
        else:
         if v16 <= 11.5:
          if v66 <= 2.5:
           s += -0.0019
          else:
           s += -0.0868
         else:
          s += 0.0544
       else:
        s += 0.0438
     else:
      if v77 <= 0.0:
       if v2 <= 0.210705335:
        if v70 <= 0.930845362:
         if v50 <= 0.78902787:
          if v67 <= 22.5:
           s += 0.0300
          else:
           s += -0.0518
         else:
          if v4 <= 4.5:
           s += 0.0526
          else:
           s += -0.0505
        else:
         if v16 <= 8.5:
          if v4 <= 0.0:
           s += 0.0132
          else:
           s += -0.0995
         else:
          s += 0.0262
       else:
        if v73 <= 49.5:
         s += 0.0141
        else:
         s += -0.0543
      else:
       if v29 <= -6.945:
        if v60 <= 60.5:
         s += -0.1367
        else:
         s += 0.0505
       else:
        if v66 <= 32.5:
         if v29 <= -2.315:
          s += -0.0252
         else:
          if v5 <= 0.0:
           s += 0.0000
          else:
           s += 0.0425
        else:
         if v50 <= 0.976355699:
          s += -0.0683
         else:
          if v53 <= 0.13956074:
           s += 0.0286
          else:
           s += -0.0852
    else:
     if v53 <= 0.156271988:
      if v60 <= 4.5:
       if v50 <= 0.0028841111:
        s += -0.0596
       else:
        s += -0.0099
      else:
       if v45 <= 4.5:
        if v16 <= 9.5:
         s += 0.0154
        else:
         s += 0.1642
       else:
        s += -0.0106
     else:
      s += -0.0671
    if v46 <= 34.5:
     if v59 <= 0.230250283:
      if v43 <= 0.0:
       if v68 <= 0.0:
        if v22 <= 0.0:
         if v83 <= 32.5:
          if v59 <= 0.217377133:
           s += -0.0002
          else:
           s += -0.0856
         else:
          if v9 <= 0.0816666667:
           s += 0.0149
          else:
           s += 0.0573
        else:
         s += -0.0582
       else:
        s += -0.0716
      else:
       if v93 <= -6.005:
        s += 0.0946
       else:
        if v43 <= 0.0:
         if v67 <= 11.5:
          s += -0.0777
         else:
          s += 0.0672
        else:
         if v79 <= 2129.64762:
          s += 0.0398
         else:
          s += -0.0791
     else:
      if v3 <= 0.668333333:
       if v48 <= 0.00827434946:
        if v59 <= 0.99924628:
         s += 0.0225
        else:
         s += -0.0622
       else:
        if v59 <= 0.8349948:
         if v7 <= 0.0:
          s += -0.0560
         else:
          if v46 <= 5.5:
           s += 0.0512
          else:
           s += -0.0073
        else:
         if v46 <= 6.5:
          if v79 <= 7505.39708:
           s += 0.0632
          else:
           s += -0.0554
         else:
          if v77 <= 1.5:
           s += 0.0514
          else:
           s += -0.1636
      else:
       if v48 <= 0.0149390983:
        s += -0.0221
       else:
        if v70 <= 0.902379835:
         s += -0.0324
        else:
         s += -0.1855
    else:
     if v59 <= 0.008093102:
      if v79 <= 133.116073:
       if v61 <= 0.11190434:
        if v79 <= 75.1033828:
         if v41 <= 0.059714795:
          s += -0.0322
         else:
          s += 0.1196
        else:
         if v76 <= 5.5:
          s += 0.1264
         else:
          s += -0.0455
       else:
        s += -0.0630
      else:
       s += -0.0659
     else:
      if v77 <= 0.0:
       s += 0.0554
      else:
       s += -0.0481
    if v46 <= 34.5:
     if v59 <= 0.786926807:
      if v92 <= 0.04:
       if v41 <= 0.0:
        if v54 <= 0.844598511:
         if v70 <= 0.849415108:
          if v3 <= 0.0451500896:
           s += -0.0101
          else:
           s += 0.0363
         else:
          if v15 <= 16.5:
           s += -0.0006
          else:
           s += -0.0426
        else:
         s += -0.0597
       else:
        if v40 <= 0.0:
         s += 0.0228
        else:
         s += -0.0695
      else:
       if v20 <= 0.0:
        if v15 <= 14.5:
         if v63 <= 17.5:
          s += 0.0451
         else:
          s += -0.0409
        else:
         if v15 <= 19.5:
          s += -0.0641
         else:
          if v74 <= 70.5:
           s += 0.0268
          else:
           s += -0.0047
       else:
        s += -0.0820
     else:
      if v3 <= 0.668333333:
       if v39 <= 0.0:
        if v48 <= 0.00784150467:
         if v59 <= 0.99924628:
          s += 0.0333
         else:
          s += -0.0706
        else:
         if v70 <= 0.75323374:
          s += 0.0636
         else:
          if v72 <= 3.5:
           s += 0.0443
          else:
           s += -0.0640
       else:
        s += -0.0852
      else:
       if v48 <= 0.0149390983:
        if v17 <= 0.0:
         s += 0.0553
        else:
         s += -0.0337
       else:
        if v70 <= 0.891894705:
         s += -0.0266
        else:
         s += -0.1912
    else:
     if v54 <= 0.208644196:
      if v59 <= 0.0108397456:
       if v29 <= -2.535:
        s += -0.0568
       else:
        if v70 <= 0.999996638:
         s += -0.0332
        else:
         if v50 <= 8.88406911e-13:
          if v54 <= 0.0121907815:
           s += -0.0353
          else:
           s += 0.1014
         else:
          s += -0.0405
      else:
       if v74 <= 24.5:
        s += 0.0710
       else:
        s += -0.0078
     else:
      s += -0.0680
    if v46 <= 34.5:
     if v14 <= 31.5:
      if v58 <= 0.00843896881:
       if v61 <= 0.246839966:
        if v15 <= 14.5:
         if v50 <= 0.274680008:
          if v50 <= 0.24053535:
           s += 0.0219
          else:
           s += -0.1492
         else:
          if v92 <= -2.675:
           s += -0.0990
          else:
           s += 0.0606
        else:
         if v54 <= 0.0139649339:
          if v67 <= 5.5:
           s += -0.0034
          else:
           s += 0.0485
         else:
          s += -0.0320
       else:
        if v61 <= 0.263032065:
         s += -0.1205
        else:
         if v29 <= -1.535:
          s += -0.0422
         else:
          if v52 <= 0.824539723:
           s += 0.0542
          else:
           s += -0.0140
      else:
       if v67 <= 24.5:
        s += -0.0447
       else:
        s += 0.0493
     else:
      if v89 <= 0.585960591:
       if v77 <= 0.0:
        if v4 <= 6.5:
         if v48 <= 0.0326798746:
          if v16 <= 13.5:
           s += 0.0225
          else:
           s += 0.0594
         else:
          if v74 <= 42.5:
           s += 0.0586
          else:
           s += 0.0023
        else:
         s += -0.0463
       else:
        if v29 <= -7.135:
         if v58 <= 0.0668610301:
          s += -0.1713
         else:
          s += 0.0431
        else:
         if v20 <= 0.0:
          s += 0.0072
         else:
          s += -0.1410
      else:
       if v48 <= 0.134907164:
        s += -0.0181
       else:
        s += 0.0593
    else:
     if v54 <= 0.157392228:
      if v16 <= 9.5:
       if v77 <= 39.5:
        s += -0.0517
       else:
        s += 0.0792
      else:
       if v76 <= 6.5:
        if v54 <= 0.00501141223:
         s += -0.0197
        else:
         if v29 <= -3.215:
          s += -0.0324
         else:
          s += 0.0907
       else:
        s += -0.0653
     else:
      s += -0.0679
    if v53 <= 0.723731305:
     if v11 <= -1.195:
      if v16 <= 14.5:
       if v70 <= 0.870960992:
        if v70 <= 0.0134783173:
         s += -0.0591
        else:
         if v53 <= 0.216245062:
          if v51 <= 0.870701118:
           s += -0.0462
          else:
           s += -0.0044
         else:
          s += 0.0487
       else:
        s += -0.0569
      else:
       if v51 <= 1:
        s += -0.0096
       else:
        s += 0.1113
     else:
      if v59 <= 0.686649174:
       if v68 <= 0.0:
        if v43 <= 0.0:
         if v11 <= 0.0:
          if v7 <= 0.0:
           s += -0.0241
          else:
           s += 0.0097
         else:
          if v0 <= 8.2:
           s += 0.0408
          else:
           s += 0.0141
        else:
         if v32 <= 0.0:
          if v43 <= 0.0:
           s += -0.0514
          else:
           s += 0.0270
         else:
          s += -0.1169
       else:
        s += -0.0702
      else:
       if v0 <= 19.1:
        if v67 <= 8.5:
         if v11 <= 1.415:
          if v81 <= 0.354137158:
           s += -0.0170
          else:
           s += -0.1006
         else:
          s += 0.0606
        else:
         if v0 <= 1.5:
          s += -0.0706
         else:
          if v70 <= 0.987115695:
           s += 0.0443
          else:
           s += -0.0256
       else:
        if v67 <= 160.5:
         if v70 <= 0.870960992:
          if v44 <= 6.5:
           s += 0.0617
          else:
           s += 0.0164
         else:
          s += 0.0199
        else:
         if v70 <= 0.341025216:
          s += 0.0599
         else:
          s += -0.0748
    else:
     if v44 <= 8.5:
      if v43 <= 0.0:
       if v85 <= -0.415:
        s += -0.0515
       else:
        s += 0.0052
      else:
       s += -0.0622
     else:
      if v59 <= 0.898051978:
       s += -0.0673
      else:
       s += 0.1152
    if v61 <= 0.840823431:
     if v11 <= -0.72:
      if v58 <= 0.189566662:
       if v59 <= 0.96337146:
        if v84 <= -0.03:
         if v28 <= 26.915:
          s += -0.0387
         else:
          s += 0.0603
        else:
         if v88 <= 38.2:
          s += -0.0122
         else:
          s += 0.0400
       else:
        s += 0.0384
      else:
       s += -0.0497
     else:
      if v59 <= 0.686649174:
       if v84 <= 0.0:
        if v92 <= -0.725:
         s += -0.0261
        else:
         if v4 <= 11.5:
          if v50 <= 0.674982434:
           s += -0.0061
          else:
           s += 0.0228
         else:
          s += -0.1253
       else:
        if v93 <= 0.555:
         if v61 <= 0.000821073945:
          if v59 <= 0.0142333604:
           s += 0.0300
          else:
           s += -0.0114
         else:
          s += 0.0381
        else:
         if v93 <= 0.715:
          if v69 <= 0.540153314:
           s += -0.1965
          else:
           s += -0.0197
         else:
          if v87 <= 1.5:
           s += -0.0988
          else:
           s += 0.0427
      else:
       if v5 <= 0.0:
        if v51 <= 0.974723429:
         s += -0.0461
        else:
         if v66 <= 14.5:
          s += 0.0593
         else:
          if v28 <= 8.34:
           s += -0.0292
          else:
           s += 0.0353
       else:
        if v69 <= 0.809223737:
         if v28 <= 5.425:
          if v67 <= 170.5:
           s += 0.0408
          else:
           s += -0.0606
         else:
          s += 0.0626
        else:
         if v92 <= -2.905:
          s += -0.1127
         else:
          if v66 <= 66.5:
           s += 0.0397
          else:
           s += -0.0600
    else:
     if v87 <= 11.5:
      if v29 <= -1.015:
       s += -0.0412
      else:
       if v58 <= 0.059114735:
        s += 0.0228
       else:
        s += -0.0484
     else:
      s += -0.0660
    if v46 <= 34.5:
     if v11 <= 0.04:
      if v39 <= 0.0:
       if v91 <= 34.5:
        if v90 <= 2.5:
         if v91 <= 11.5:
          if v70 <= 0.940008613:
           s += 0.0564
          else:
           s += -0.0213
         else:
          if v5 <= 0.0:
           s += -0.0379
          else:
           s += 0.0199
        else:
         if v87 <= 1.5:
          s += -0.0548
         else:
          s += -0.0127
       else:
        if v14 <= 27.5:
         if v63 <= 2.5:
          if v14 <= 16:
           s += 0.0156
          else:
           s += -0.0648
         else:
          s += 0.0469
        else:
         if v62 <= 0.0845238095:
          if v4 <= 6.5:
           s += 0.0300
          else:
           s += -0.0738
         else:
          if v87 <= 2.5:
           s += -0.0503
          else:
           s += 0.0245
      else:
       s += -0.0425
     else:
      if v76 <= 0.0:
       if v70 <= 0.94719829:
        if v59 <= 0.435490765:
         if v43 <= 0.0:
          if v15 <= 14.5:
           s += 0.0515
          else:
           s += 0.0210
         else:
          if v66 <= 6.5:
           s += -0.0564
          else:
           s += 0.0531
        else:
         s += 0.0535
       else:
        s += -0.0176
      else:
       if v28 <= 4.27:
        if v66 <= 51.5:
         if v66 <= 4.5:
          s += -0.0378
         else:
          s += 0.0378
        else:
         s += -0.0846
       else:
        s += 0.0105
    else:
     if v59 <= 0.008093102:
      if v52 <= 0.222431866:
       if v28 <= -2.68:
        s += -0.0616
       else:
        if v11 <= -0.16:
         s += -0.0416
        else:
         s += 0.0217
      else:
       s += -0.0681
     else:
      if v51 <= 0.0101370214:
       s += -0.0463
      else:
       if v13 <= 1.95698995:
        s += 0.1156
       else:
        s += 0.0114
    if v2 <= 0.821849993:
     if v60 <= 9.5:
      if v92 <= 0.555:
       if v13 <= 26.32889:
        if v42 <= 0.19292804:
         if v84 <= 0.07:
          s += -0.0420
         else:
          if v9 <= 0.0408333333:
           s += -0.0231
          else:
           s += 0.0386
        else:
         if v78 <= 59.5:
          s += 0.1372
         else:
          s += 0.0109
       else:
        if v50 <= 0.961205249:
         if v29 <= -0.18:
          s += 0.0082
         else:
          s += -0.0761
        else:
         s += 0.0500
      else:
       if v67 <= 1.5:
        if v90 <= 1.5:
         s += -0.0396
        else:
         s += 0.0129
       else:
        if v29 <= -11.595:
         s += -0.1360
        else:
         s += 0.0380
     else:
      if v78 <= 575.5:
       if v79 <= 6069.22592:
        if v94 <= 11.5:
         if v63 <= 11.5:
          if v77 <= 0.0:
           s += 0.0453
          else:
           s += 0.0157
         else:
          if v60 <= 37.5:
           s += -0.0731
          else:
           s += 0.0314
        else:
         if v79 <= 752.37333:
          if v28 <= 1.525:
           s += -0.0366
          else:
           s += 0.0450
         else:
          if v51 <= 0.795839433:
           s += -0.0736
          else:
           s += 0.0022
       else:
        if v71 <= 0.632422067:
         s += -0.1048
        else:
         s += 0.0432
      else:
       if v28 <= 10.825:
        if v78 <= 856.5:
         if v79 <= 4805.16182:
          if v28 <= 3.35:
           s += -0.0872
          else:
           s += 0.0086
         else:
          s += -0.1801
        else:
         s += 0.0628
       else:
        if v29 <= -3.735:
         s += -0.0762
        else:
         s += 0.0536
    else:
     if v90 <= 16.5:
      s += -0.0172
     else:
      if v59 <= 1:
       s += -0.0641
      else:
       s += 0.1145
    if v14 <= 31.5:
     if v90 <= 13.5:
      if v15 <= 13.5:
       if v50 <= 0.674982434:
        if v50 <= 0.24053535:
         if v74 <= 24.5:
          s += -0.0451
         else:
          if v63 <= 17.5:
           s += 0.0308
          else:
           s += -0.0909
        else:
         s += -0.0746
       else:
        if v76 <= 1.5:
         s += 0.0533
        else:
         s += -0.0494
      else:
       if v58 <= 0.00843896881:
        if v29 <= -1.125:
         s += -0.0290
        else:
         s += 0.0064
       else:
        s += -0.0445
     else:
      if v3 <= 0.0:
       s += -0.0569
      else:
       s += 0.0246
    else:
     if v76 <= 0.0:
      if v4 <= 6.5:
       if v3 <= 0.668333333:
        if v67 <= 3.5:
         if v58 <= 0.214985994:
          s += 0.0204
         else:
          if v14 <= 34.5:
           s += 0.0303
          else:
           s += -0.0548
        else:
         if v74 <= 40.5:
          if v15 <= 32.5:
           s += 0.0557
          else:
           s += -0.1114
         else:
          if v7 <= 0.0:
           s += -0.0384
          else:
           s += 0.0301
       else:
        if v5 <= 0.0:
         s += 0.0202
        else:
         s += -0.0560
      else:
       if v29 <= -0.2:
        if v3 <= 0.945195195:
         s += 0.0228
        else:
         s += -0.1297
       else:
        s += -0.1608
     else:
      if v29 <= -2.535:
       if v28 <= 9.585:
        s += -0.0561
       else:
        if v29 <= -4.985:
         s += 0.1067
        else:
         s += -0.0418
      else:
       if v49 <= 2.08109222e-08:
        if v91 <= 34.5:
         s += -0.0006
        else:
         s += 0.0623
       else:
        if v88 <= 12.2:
         s += -0.0280
        else:
         if v64 <= 0.464285714:
          s += 0.0259
         else:
          s += -0.0539
    if v54 <= 0.715847149:
     if v11 <= 0.07:
      if v41 <= 0.0:
       if v44 <= 8.5:
        if v11 <= -1.465:
         if v61 <= 0.0208748319:
          s += -0.0437
         else:
          s += -0.0024
        else:
         if v56 <= 39.5:
          if v0 <= 46.4:
           s += 0.0008
          else:
           s += 0.0402
         else:
          if v28 <= 5.13:
           s += -0.0598
          else:
           s += 0.0134
       else:
        if v28 <= -1.325:
         s += -0.0582
        else:
         s += -0.0191
      else:
       if v41 <= 0.720779221:
        if v21 <= 0.0:
         s += 0.0304
        else:
         s += -0.0565
       else:
        s += -0.0320
     else:
      if v59 <= 0.59449307:
       if v43 <= 0.0:
        if v0 <= 8.2:
         if v56 <= 144.5:
          if v71 <= 0.99773319:
           s += 0.0432
          else:
           s += -0.0421
         else:
          s += -0.0229
        else:
         if v56 <= 4.5:
          if v29 <= -0.22:
           s += -0.0122
          else:
           s += 0.0347
         else:
          if v56 <= 144.5:
           s += 0.0296
          else:
           s += -0.0298
       else:
        if v67 <= 37.5:
         s += -0.0470
        else:
         s += 0.0995
      else:
       if v56 <= 162.5:
        if v0 <= 14.2:
         if v4 <= 3.5:
          s += 0.0220
         else:
          s += -0.1103
        else:
         if v45 <= 6.5:
          if v92 <= -2.365:
           s += -0.0017
          else:
           s += 0.0586
         else:
          if v28 <= 6.07:
           s += -0.0961
          else:
           s += 0.0559
       else:
        if v58 <= 0.124855658:
         if v54 <= 0.016269626:
          s += -0.0593
         else:
          s += 0.0387
        else:
         s += -0.1098
    else:
     if v44 <= 8.5:
      s += -0.0170
     else:
      s += -0.0666
    if v61 <= 0.840823431:
     if v68 <= 0.0:
      if v71 <= 0.993105256:
       if v77 <= 0.0:
        if v22 <= 0.0:
         if v79 <= 8583.10833:
          if v39 <= 2.5:
           s += 0.0242
          else:
           s += -0.0362
         else:
          s += -0.1045
        else:
         s += -0.0545
       else:
        if v29 <= -3.145:
         if v37 <= 0.0:
          if v16 <= 7.5:
           s += -0.0998
          else:
           s += -0.0175
         else:
          s += -0.1009
        else:
         if v16 <= 15.5:
          if v79 <= 2207.47119:
           s += 0.0047
          else:
           s += -0.0276
         else:
          if v79 <= 507.395242:
           s += 0.1022
          else:
           s += 0.0220
      else:
       if v42 <= 0.658333333:
        s += -0.0537
       else:
        if v8 <= 0.804761905:
         s += 0.0776
        else:
         s += -0.0454
     else:
      if v68 <= 1.5:
       s += -0.0739
      else:
       s += 0.0292
    else:
     if v95 <= 11.5:
      if v93 <= 0.0:
       s += -0.0523
      else:
       if v14 <= 32.5:
        if v56 <= 3.5:
         s += -0.0423
        else:
         if v33 <= 0.0:
          if v51 <= 0.994403504:
           s += -0.0016
          else:
           s += 0.0696
         else:
          s += -0.0554
       else:
        if v63 <= 0.0:
         if v65 <= 0.439063477:
          if v26 <= -1.435:
           s += 0.1666
          else:
           s += 0.0507
         else:
          s += -0.0247
        else:
         s += -0.0296
     else:
      if v72 <= 7.5:
       if v70 <= 0.775888139:
        if v70 <= 0.0233731113:
         s += -0.0441
        else:
         if v29 <= -2.065:
          if v26 <= -1.315:
           s += 0.0068
          else:
           s += 0.2731
         else:
          s += -0.0164
       else:
        s += -0.0490
      else:
       s += -0.0677
    if v46 <= 16.5:
     if v60 <= 7.5:
      if v0 <= 42.2:
       if v88 <= 4.2:
        if v79 <= 1058.81736:
         s += -0.0483
        else:
         s += -0.0054
       else:
        if v28 <= -14.105:
         if v79 <= 178.031068:
          s += -0.0353
         else:
          s += 0.1986
        else:
         s += -0.0075
      else:
       if v79 <= 392.806008:
        s += 0.0653
       else:
        if v5 <= 0.0:
         s += -0.0745
        else:
         s += 0.0166
     else:
      if v52 <= 0.13784082:
       if v79 <= 7505.39708:
        if v76 <= 3.5:
         if v28 <= 5.775:
          if v89 <= 0.979379252:
           s += 0.0221
          else:
           s += -0.0467
         else:
          if v46 <= 3.5:
           s += 0.0527
          else:
           s += 0.0205
        else:
         if v79 <= 566.496651:
          s += 0.0533
         else:
          s += -0.0283
       else:
        if v69 <= 0.603537262:
         s += -0.0174
        else:
         s += -0.1344
      else:
       if v60 <= 25.5:
        if v28 <= 10.205:
         s += -0.0425
        else:
         if v59 <= 0.686649174:
          if v79 <= 1135.02623:
           s += 0.0806
          else:
           s += -0.0115
         else:
          s += -0.0637
       else:
        if v81 <= 0.834142395:
         if v79 <= 2848.48552:
          s += 0.0419
         else:
          s += -0.0295
        else:
         s += -0.0204
    else:
     if v59 <= 0.00144620171:
      if v79 <= 133.116073:
       if v17 <= 0.0:
        if v25 <= 0.0:
         s += -0.0571
        else:
         s += 0.0705
       else:
        s += 0.0956
      else:
       s += -0.0627
     else:
      if v77 <= 0.0:
       if v60 <= 13.5:
        if v60 <= 1.5:
         s += 0.0115
        else:
         s += 0.1009
       else:
        s += -0.0291
      else:
       s += -0.0480
    if v54 <= 0.750224417:
     if v11 <= -0.87:
      if v62 <= 0.214619493:
       if v16 <= 14.5:
        if v70 <= 0.879579241:
         if v70 <= 0.0134783173:
          s += -0.0513
         else:
          if v39 <= 1.5:
           s += 0.0094
          else:
           s += -0.0658
        else:
         if v9 <= 0.184659091:
          s += -0.0563
         else:
          s += 0.0184
       else:
        if v51 <= 1:
         s += 0.0097
        else:
         s += 0.1214
      else:
       s += -0.0517
     else:
      if v59 <= 0.686649174:
       if v76 <= 3.5:
        if v37 <= 0.0:
         if v93 <= 0.0:
          if v27 <= 0.0:
           s += 0.0027
          else:
           s += 0.0227
         else:
          if v78 <= 104.5:
           s += 0.0326
          else:
           s += -0.0233
        else:
         if v15 <= 17.5:
          s += 0.0485
         else:
          if v27 <= 3.005:
           s += -0.0975
          else:
           s += 0.0150
       else:
        if v28 <= 20.81:
         if v70 <= 0.394123604:
          s += 0.0389
         else:
          s += -0.0433
        else:
         s += 0.0869
      else:
       if v3 <= 0.966849817:
        if v39 <= 0.0:
         if v74 <= 78.5:
          if v28 <= 5.425:
           s += 0.0330
          else:
           s += 0.0631
         else:
          if v50 <= 0.674982434:
           s += 0.0604
          else:
           s += -0.0089
        else:
         s += -0.0647
       else:
        if v78 <= 59.5:
         s += -0.1628
        else:
         if v0 <= 5.1:
          s += 0.0354
         else:
          if v11 <= 1.625:
           s += -0.0819
          else:
           s += 0.0483
    else:
     if v46 <= 7.5:
      if v78 <= 266.5:
       s += -0.0378
      else:
       if v62 <= 0.0119799139:
        s += 0.0768
       else:
        s += -0.0369
     else:
      s += -0.0670
    if v54 <= 0.715847149:
     if v60 <= 7.5:
      if v41 <= 0.0:
       if v49 <= 0.0560623032:
        if v79 <= 167.915879:
         if v28 <= -4.88:
          s += -0.0570
         else:
          if v54 <= 0.0420368285:
           s += 0.0751
          else:
           s += -0.0140
        else:
         if v79 <= 1500.62546:
          if v29 <= -0.08:
           s += -0.0534
          else:
           s += 0.0212
         else:
          s += -0.0098
       else:
        if v73 <= 5.5:
         s += 0.0111
        else:
         s += -0.0404
      else:
       if v41 <= 0.804761905:
        if v54 <= 0.0121907815:
         if v59 <= 0.039166916:
          s += 0.0233
         else:
          s += -0.0605
        else:
         s += 0.0350
       else:
        s += -0.0415
     else:
      if v52 <= 0.13784082:
       if v79 <= 4805.16182:
        if v76 <= 3.5:
         if v1 <= 1.25:
          s += -0.0825
         else:
          if v28 <= 2.055:
           s += 0.0128
          else:
           s += 0.0382
        else:
         if v64 <= 0.366666667:
          if v29 <= -1.235:
           s += -0.0279
          else:
           s += 0.0374
         else:
          s += -0.0781
       else:
        if v28 <= 12.085:
         if v29 <= -1.535:
          s += 0.0375
         else:
          s += -0.0948
        else:
         if v79 <= 7505.39708:
          s += 0.0472
         else:
          s += -0.0472
      else:
       if v61 <= 0.0248745565:
        s += -0.0552
       else:
        if v28 <= 10.205:
         if v60 <= 25.5:
          s += -0.0349
         else:
          if v60 <= 48.5:
           s += 0.0566
          else:
           s += -0.0182
        else:
         if v29 <= -0.33:
          s += 0.0494
         else:
          s += -0.0144
    else:
     if v87 <= 16.5:
      if v60 <= 101.5:
       s += -0.0297
      else:
       s += 0.0876
     else:
      s += -0.0669
    if v46 <= 34.5:
     if v11 <= 0.525:
      if v39 <= 2.5:
       if v60 <= 26.5:
        if v68 <= 0.0:
         if v14 <= 25.5:
          if v49 <= 0.242927834:
           s += -0.0138
          else:
           s += -0.0589
         else:
          if v14 <= 33.5:
           s += 0.0294
          else:
           s += -0.0085
        else:
         s += -0.0826
       else:
        if v65 <= 0.928782756:
         if v61 <= 0.189473762:
          if v78 <= 575.5:
           s += 0.0421
          else:
           s += -0.0273
         else:
          if v60 <= 72.5:
           s += -0.0461
          else:
           s += 0.0451
        else:
         s += -0.0524
      else:
       if v0 <= 5.1:
        s += -0.0325
       else:
        s += -0.1301
     else:
      if v78 <= 575.5:
       if v70 <= 0.9567761:
        if v20 <= 0.0:
         if v50 <= 0.968912511:
          if v50 <= 0.942572604:
           s += 0.0271
          else:
           s += -0.0324
         else:
          if v60 <= 153.5:
           s += 0.0491
          else:
           s += -0.0294
        else:
         s += -0.1105
       else:
        if v51 <= 0.000241888842:
         s += -0.0775
        else:
         s += -0.0053
      else:
       if v69 <= 0.508819825:
        if v78 <= 595.5:
         s += -0.1581
        else:
         if v30 <= 0.0:
          s += 0.0181
         else:
          s += -0.1012
       else:
        s += -0.0044
    else:
     if v61 <= 0.44652081:
      if v42 <= 0.0533428165:
       if v17 <= 0.0:
        s += -0.0493
       else:
        if v11 <= -0.87:
         s += -0.0532
        else:
         if v60 <= 3.5:
          s += -0.0088
         else:
          if v45 <= 6.5:
           s += 0.1260
          else:
           s += -0.0340
      else:
       if v14 <= 31.5:
        s += -0.0122
       else:
        s += 0.0650
     else:
      s += -0.0673
    if v14 <= 31.5:
     if v84 <= 0.04:
      if v87 <= 8.5:
       if v62 <= 0.0609152752:
        if v62 <= 0.0:
         if v27 <= -2.995:
          if v79 <= 213.691921:
           s += 0.2525
          else:
           s += -0.0070
         else:
          s += -0.0165
        else:
         s += 0.0658
       else:
        if v62 <= 0.0718984962:
         s += -0.1560
        else:
         s += -0.0419
      else:
       s += -0.0552
     else:
      if v76 <= 2.5:
       if v71 <= 0.796423298:
        if v79 <= 4160.41903:
         if v14 <= 16:
          if v26 <= 0.2:
           s += 0.0510
          else:
           s += -0.1072
         else:
          if v87 <= 4.5:
           s += -0.0139
          else:
           s += 0.0486
        else:
         s += -0.0398
       else:
        s += -0.0196
      else:
       s += -0.0366
    else:
     if v71 <= 0.145073607:
      if v88 <= 38.2:
       if v84 <= 0.07:
        if v23 <= 0.0:
         if v0 <= 47.1:
          s += -0.0339
         else:
          if v79 <= 556.09975:
           s += 0.0496
          else:
           s += -0.0320
        else:
         s += 0.0796
       else:
        if v79 <= 589.826523:
         s += 0.0254
        else:
         s += -0.0153
      else:
       s += 0.0360
     else:
      if v71 <= 0.999999041:
       if v14 <= 33.5:
        if v56 <= 1.5:
         s += 0.0810
        else:
         s += 0.0383
       else:
        if v14 <= 35.5:
         if v82 <= 2.5:
          if v56 <= 44.5:
           s += -0.0836
          else:
           s += -0.2533
         else:
          s += 0.0673
        else:
         if v0 <= 21.1:
          if v72 <= 6.5:
           s += -0.0064
          else:
           s += 0.0564
         else:
          if v56 <= 4.5:
           s += 0.0083
          else:
           s += 0.0464
      else:
       s += -0.0448
    if v89 <= 0.742179863:
     if v14 <= 31.5:
      if v59 <= 0.248057239:
       if v14 <= 16:
        if v46 <= 5.5:
         if v26 <= 0.0:
          if v64 <= 0.320512821:
           s += 0.0325
          else:
           s += -0.0397
         else:
          if v70 <= 0.331235224:
           s += 0.0495
          else:
           s += -0.1139
        else:
         if v59 <= 0.200015854:
          if v62 <= 0.120950888:
           s += -0.0039
          else:
           s += -0.0678
         else:
          s += -0.1334
       else:
        if v16 <= 6.5:
         s += -0.0663
        else:
         if v62 <= 0.150757576:
          if v95 <= 5.5:
           s += -0.0316
          else:
           s += 0.0162
         else:
          s += -0.0536
      else:
       if v69 <= 0.255716477:
        if v44 <= 3.5:
         s += 0.0631
        else:
         s += -0.1106
       else:
        if v78 <= 792:
         s += 0.0525
        else:
         s += -0.0832
     else:
      if v70 <= 0.849415108:
       if v78 <= 575.5:
        if v21 <= 0.0:
         if v11 <= 0.0:
          if v16 <= 5.5:
           s += -0.0245
          else:
           s += 0.0230
         else:
          if v74 <= 70.5:
           s += 0.0434
          else:
           s += 0.0121
        else:
         s += -0.0448
       else:
        if v78 <= 595.5:
         if v64 <= 0.292857143:
          s += -0.1448
         else:
          s += 0.0308
        else:
         s += 0.0065
      else:
       if v11 <= -0.72:
        if v78 <= 261.5:
         if v8 <= 0.418859649:
          s += -0.0758
         else:
          s += -0.0100
        else:
         s += 0.0232
       else:
        if v25 <= 0.0:
         s += 0.0048
        else:
         s += 0.0766
    else:
     if v46 <= 16.5:
      if v41 <= 0.0266714083:
       s += -0.0229
      else:
       s += 0.0206
     else:
      s += -0.0606
    if v54 <= 0.800058526:
     if v68 <= 0.0:
      if v11 <= 0.165:
       if v62 <= 0.948684211:
        if v84 <= 0.0:
         if v42 <= 0.183014354:
          if v8 <= 0.0:
           s += 0.0084
          else:
           s += -0.0182
         else:
          if v91 <= 31.5:
           s += -0.0010
          else:
           s += 0.0495
        else:
         if v56 <= 86.5:
          if v11 <= -3.435:
           s += -0.0672
          else:
           s += 0.0199
         else:
          if v1 <= 4.49193548:
           s += -0.1019
          else:
           s += -0.0080
       else:
        s += -0.0486
      else:
       if v50 <= 0.976355699:
        if v79 <= 407.106319:
         if v56 <= 84.5:
          s += 0.0454
         else:
          if v54 <= 0.0357062786:
           s += -0.0821
          else:
           s += 0.0461
        else:
         if v76 <= 0.0:
          if v56 <= 3.5:
           s += -0.0074
          else:
           s += 0.0240
         else:
          if v50 <= 0.476783205:
           s += 0.0031
          else:
           s += -0.0608
       else:
        if v70 <= 0.9567761:
         if v12 <= 0.0:
          if v79 <= 6069.22592:
           s += 0.0465
          else:
           s += -0.0178
         else:
          s += -0.0466
        else:
         if v3 <= 0.0283799808:
          s += 0.0120
         else:
          s += -0.0672
     else:
      if v68 <= 1.5:
       s += -0.0752
      else:
       s += 0.0180
    else:
     if v46 <= 8.5:
      if v56 <= 1.5:
       if v73 <= 38.5:
        if v79 <= 1970.17596:
         if v91 <= 31.5:
          s += 0.0060
         else:
          s += 0.1033
        else:
         s += -0.0481
       else:
        s += -0.0561
      else:
       if v54 <= 0.900028417:
        if v91 <= 11.5:
         s += 0.1543
        else:
         s += -0.0459
       else:
        s += -0.0520
     else:
      s += -0.0687
    if v46 <= 16.5:
     if v11 <= 0.525:
      if v62 <= 0.0609152752:
       if v78 <= 245.5:
        if v27 <= -0.19:
         if v14 <= 18.5:
          s += 0.0264
         else:
          s += -0.0410
        else:
         if v92 <= -0.585:
          s += -0.0216
         else:
          if v4 <= 6.5:
           s += 0.0156
          else:
           s += -0.0686
       else:
        if v78 <= 295.5:
         if v50 <= 0.999998875:
          s += 0.0677
         else:
          s += -0.0024
        else:
         if v79 <= 4805.16182:
          if v79 <= 1561.82284:
           s += -0.0054
          else:
           s += 0.0320
         else:
          s += -0.0416
      else:
       if v63 <= 8.5:
        if v14 <= 29.5:
         if v62 <= 0.074914966:
          s += -0.1507
         else:
          s += -0.0421
        else:
         if v16 <= 12.5:
          if v87 <= 1.5:
           s += -0.0579
          else:
           s += -0.0011
         else:
          if v77 <= 3.5:
           s += 0.0649
          else:
           s += -0.0521
       else:
        s += 0.0760
     else:
      if v78 <= 575.5:
       if v67 <= 3.5:
        if v78 <= 232.5:
         if v79 <= 407.106319:
          if v90 <= 3.5:
           s += -0.0055
          else:
           s += 0.0658
         else:
          if v50 <= 0.997270181:
           s += -0.0269
          else:
           s += 0.0361
        else:
         s += 0.0363
       else:
        if v74 <= 76.5:
         s += 0.0487
        else:
         if v18 <= 0.0:
          if v67 <= 15.5:
           s += 0.0249
          else:
           s += -0.0689
         else:
          s += 0.0276
      else:
       s += -0.0337
    else:
     if v61 <= 0.11190434:
      if v79 <= 133.116073:
       s += 0.0539
      else:
       if v50 <= 0.0120228003:
        s += -0.0459
       else:
        s += 0.0029
     else:
      s += -0.0640
    if v2 <= 0.821849993:
     if v59 <= 0.686649174:
      if v77 <= 0.0:
       if v11 <= 0.0:
        if v64 <= 0.522727273:
         if v3 <= 0.0497718875:
          if v48 <= 0.00674257822:
           s += -0.0044
          else:
           s += -0.0301
         else:
          s += 0.0268
        else:
         s += 0.0636
       else:
        if v63 <= 11.5:
         if v69 <= 0.240123981:
          if v93 <= 0.555:
           s += 0.0030
          else:
           s += -0.1075
         else:
          s += 0.0237
        else:
         if v63 <= 12.5:
          if v88 <= 2.9:
           s += 0.0228
          else:
           s += -0.2035
         else:
          s += 0.0217
      else:
       if v77 <= 32.5:
        if v49 <= 0.975256523:
         if v48 <= 0.0142759886:
          s += -0.0223
         else:
          s += -0.0693
        else:
         s += 0.0345
       else:
        s += 0.0045
     else:
      if v3 <= 0.978609014:
       if v56 <= 162.5:
        if v90 <= 6.5:
         if v0 <= 19.1:
          if v0 <= 1.5:
           s += -0.0939
          else:
           s += 0.0179
         else:
          s += 0.0583
        else:
         if v56 <= 51.5:
          if v59 <= 0.949847945:
           s += 0.0476
          else:
           s += -0.0199
         else:
          s += -0.1005
       else:
        if v56 <= 181.5:
         if v74 <= 64.5:
          s += 0.0485
         else:
          s += -0.1363
        else:
         if v56 <= 500:
          s += 0.0348
         else:
          s += -0.0839
      else:
       if v48 <= 0.0149390983:
        s += -0.0173
       else:
        if v88 <= 12.2:
         s += -0.1719
        else:
         s += -0.0201
    else:
     if v46 <= 8.5:
      if v59 <= 0.686649174:
       s += -0.0034
      else:
       s += -0.0531
     else:
      if v59 <= 0.898051978:
       s += -0.0621
      else:
       s += 0.0994
    if v68 <= 0.0:
     if v14 <= 31.5:
      if v59 <= 0.248057239:
       if v58 <= 0.00843896881:
        if v36 <= 0.0:
         if v59 <= 0.217377133:
          if v2 <= 0.794494721:
           s += 0.0053
          else:
           s += -0.0285
         else:
          if v63 <= 0.0:
           s += -0.1090
          else:
           s += 0.0375
        else:
         s += -0.0389
       else:
        if v29 <= -2.395:
         s += -0.0623
        else:
         if v58 <= 0.0136333222:
          s += -0.1131
         else:
          s += -0.0284
      else:
       if v67 <= 9.5:
        s += 0.0477
       else:
        if v52 <= 0.0160888834:
         s += 0.0340
        else:
         if v44 <= 3.5:
          s += 0.0086
         else:
          s += -0.1089
     else:
      if v77 <= 0.0:
       if v1 <= 3.67333333:
        s += -0.0340
       else:
        if v21 <= 0.0:
         if v65 <= 0.908423825:
          if v39 <= 3.5:
           s += 0.0243
          else:
           s += -0.0498
         else:
          if v52 <= 0.0:
           s += 0.0036
          else:
           s += -0.0507
        else:
         s += -0.0567
      else:
       if v32 <= 0.0:
        if v36 <= 0.0:
         if v29 <= -7.135:
          if v59 <= 0.814341213:
           s += 0.0086
          else:
           s += -0.1701
         else:
          if v50 <= 8.88406911e-13:
           s += 0.0540
          else:
           s += 0.0052
        else:
         if v67 <= 5.5:
          if v63 <= 7.5:
           s += -0.0807
          else:
           s += 0.0543
         else:
          if v39 <= 0.0:
           s += 0.0287
          else:
           s += -0.1556
       else:
        if v44 <= 1.5:
         s += 0.0058
        else:
         if v77 <= 39.5:
          s += -0.0937
         else:
          s += -0.0035
    else:
     if v68 <= 1.5:
      s += -0.0714
     else:
      s += 0.0161
    if v54 <= 0.800058526:
     if v60 <= 9.5:
      if v42 <= 0.183014354:
       if v66 <= 4.5:
        if v95 <= 2.5:
         if v60 <= 8.5:
          if v52 <= 0.00748596673:
           s += -0.0466
          else:
           s += 0.0035
         else:
          s += -0.1575
        else:
         if v60 <= 3.5:
          if v46 <= 7.5:
           s += -0.0055
          else:
           s += -0.0446
         else:
          if v16 <= 8.5:
           s += -0.0365
          else:
           s += 0.0267
       else:
        if v71 <= 0.145073607:
         s += -0.0201
        else:
         if v54 <= 0.00360554872:
          if v59 <= 0.00546476006:
           s += 0.0209
          else:
           s += -0.1008
         else:
          if v24 <= 0.0:
           s += 0.0299
          else:
           s += -0.1104
      else:
       if v91 <= 31.5:
        s += -0.0120
       else:
        s += 0.0389
     else:
      if v52 <= 0.119456735:
       if v66 <= 80.5:
        if v50 <= 0.78902787:
         if v55 <= 1.5:
          if v66 <= 21.5:
           s += 0.0197
          else:
           s += -0.0358
         else:
          s += -0.0802
        else:
         if v71 <= 0.0685986528:
          s += -0.0049
         else:
          if v71 <= 0.984369684:
           s += 0.0505
          else:
           s += -0.0969
       else:
        if v58 <= 0.0771820772:
         if v26 <= 0.625:
          if v16 <= 6.5:
           s += -0.0260
          else:
           s += 0.0373
         else:
          s += -0.0676
        else:
         s += -0.1125
      else:
       if v59 <= 0.545829951:
        s += 0.0159
       else:
        if v55 <= 2.5:
         if v5 <= 0.0:
          s += -0.0602
         else:
          s += -0.0075
        else:
         s += 0.0648
    else:
     if v46 <= 7.5:
      if v60 <= 101.5:
       s += -0.0303
      else:
       s += 0.0696
     else:
      s += -0.0672
    if v54 <= 0.750224417:
     if v76 <= 10.5:
      if v9 <= 0.0:
       if v79 <= 407.106319:
        if v69 <= 0.311030206:
         if v7 <= 0.0:
          s += -0.0873
         else:
          s += 0.0198
        else:
         if v92 <= -1.305:
          if v79 <= 55.397311:
           s += -0.0539
          else:
           s += 0.0437
         else:
          s += 0.0613
       else:
        if v50 <= 0.87222933:
         if v67 <= 26.5:
          if v79 <= 1482.71747:
           s += -0.0185
          else:
           s += 0.0294
         else:
          s += -0.0655
        else:
         if v79 <= 6069.22592:
          if v3 <= 0.528039832:
           s += 0.0328
          else:
           s += -0.0579
         else:
          if v70 <= 0.341025216:
           s += 0.0555
          else:
           s += -0.0666
      else:
       if v92 <= 0.0:
        if v16 <= 15.5:
         if v9 <= 0.0444664032:
          if v41 <= 0.0548048048:
           s += -0.0229
          else:
           s += 0.0027
         else:
          if v79 <= 111.159424:
           s += -0.0479
          else:
           s += 0.0182
        else:
         if v50 <= 0.961205249:
          if v26 <= 0.0:
           s += 0.0230
          else:
           s += -0.0472
         else:
          s += 0.0801
       else:
        if v85 <= 0.2:
         if v43 <= 0.0:
          if v9 <= 0.1225:
           s += 0.0127
          else:
           s += 0.0432
         else:
          if v67 <= 5.5:
           s += -0.0513
          else:
           s += 0.0428
        else:
         s += -0.0334
     else:
      if v44 <= 8.5:
       if v77 <= 2.5:
        if v16 <= 13.5:
         s += -0.0121
        else:
         s += 0.1041
       else:
        s += -0.0516
      else:
       s += -0.0656
    else:
     if v44 <= 7.5:
      if v16 <= 16.5:
       s += -0.0236
      else:
       s += 0.0680
     else:
      s += -0.0617
    if v71 <= 0.993105256:
     if v70 <= 0.9567761:
      if v77 <= 0.0:
       if v84 <= 0.525:
        if v50 <= 0.87222933:
         if v15 <= 9.5:
          s += -0.0360
         else:
          if v15 <= 14.5:
           s += 0.0769
          else:
           s += -0.0040
        else:
         if v62 <= 0.186773256:
          if v26 <= -2.025:
           s += -0.0393
          else:
           s += 0.0270
         else:
          s += -0.0456
       else:
        if v66 <= 82.5:
         if v79 <= 407.106319:
          if v44 <= 7.5:
           s += 0.0403
          else:
           s += 0.1069
         else:
          if v63 <= 11.5:
           s += 0.0250
          else:
           s += -0.0375
        else:
         if v16 <= 7.5:
          if v61 <= 0.0248745565:
           s += -0.0928
          else:
           s += 0.0243
         else:
          s += 0.0296
      else:
       if v79 <= 4805.16182:
        if v79 <= 2927.50207:
         if v79 <= 2848.48552:
          if v66 <= 3.5:
           s += -0.0273
          else:
           s += 0.0085
         else:
          s += -0.1117
        else:
         s += 0.0353
       else:
        s += -0.0590
     else:
      if v79 <= 533.161605:
       if v16 <= 9.5:
        if v38 <= 0.0:
         if v83 <= 18.5:
          s += 0.0646
         else:
          if v79 <= 34.6919125:
           s += 0.0464
          else:
           s += -0.0454
        else:
         s += -0.0637
       else:
        if v66 <= 12.5:
         if v45 <= 7.5:
          if v38 <= 0.0:
           s += -0.0101
          else:
           s += 0.0763
         else:
          s += -0.0413
        else:
         s += 0.0808
      else:
       if v38 <= 0.0:
        if v79 <= 1500.62546:
         s += -0.0385
        else:
         if v63 <= 4.5:
          s += -0.0066
         else:
          s += 0.0972
       else:
        s += -0.0650
    else:
     s += -0.0507
    if v54 <= 0.800058526:
     if v60 <= 3.5:
      if v14 <= 29.5:
       if v67 <= 36.5:
        s += -0.0373
       else:
        s += 0.0643
      else:
       if v14 <= 34.5:
        if v93 <= 0.0:
         s += -0.0172
        else:
         if v0 <= 12.2:
          s += 0.0438
         else:
          s += -0.0386
       else:
        if v0 <= 42.2:
         if v9 <= 0.204166667:
          if v41 <= 0.0392307692:
           s += -0.0488
          else:
           s += 0.0047
         else:
          s += 0.0513
        else:
         s += 0.0155
     else:
      if v76 <= 10.5:
       if v4 <= 5.5:
        if v11 <= 0.165:
         if v65 <= 0.88913471:
          if v0 <= 21.1:
           s += 0.0021
          else:
           s += 0.0233
         else:
          if v28 <= 3.35:
           s += -0.0767
          else:
           s += -0.0017
        else:
         if v74 <= 68.5:
          if v67 <= 4.5:
           s += 0.0138
          else:
           s += 0.0508
         else:
          if v67 <= 12.5:
           s += 0.0228
          else:
           s += -0.0196
       else:
        if v50 <= 0.998974997:
         if v54 <= 0.0973710092:
          s += 0.0389
         else:
          s += -0.0641
        else:
         if v59 <= 0.56606017:
          s += -0.1542
         else:
          s += -0.0286
      else:
       if v28 <= 22.645:
        s += -0.0484
       else:
        s += 0.0744
    else:
     if v46 <= 8.5:
      if v28 <= -5.185:
       if v72 <= 5.5:
        s += 0.1522
       else:
        s += -0.0150
      else:
       if v4 <= 1.5:
        if v60 <= 103.5:
         s += -0.0576
        else:
         s += 0.0489
       else:
        if v67 <= 1.5:
         if v60 <= 4.5:
          s += -0.0424
         else:
          s += 0.1323
        else:
         s += -0.0403
     else:
      s += -0.0661
    if v71 <= 0.993105256:
     if v14 <= 27.5:
      if v59 <= 0.248057239:
       if v62 <= 0.0609152752:
        if v45 <= 1.5:
         if v16 <= 9.5:
          s += -0.0836
         else:
          s += 0.0249
        else:
         if v84 <= -2.345:
          s += -0.0752
         else:
          s += -0.0012
       else:
        if v62 <= 0.0718984962:
         s += -0.1299
        else:
         if v77 <= 0.0:
          if v14 <= 12.5:
           s += 0.0204
          else:
           s += -0.0478
         else:
          s += -0.0587
      else:
       if v67 <= 9.5:
        s += 0.0456
       else:
        s += -0.0209
     else:
      if v71 <= 0.515005595:
       if v77 <= 0.0:
        if v16 <= 5.5:
         if v11 <= 0.13:
          if v83 <= 16:
           s += 0.0550
          else:
           s += -0.0632
         else:
          s += 0.0114
        else:
         if v45 <= 7.5:
          if v16 <= 13.5:
           s += 0.0120
          else:
           s += 0.0482
         else:
          if v56 <= 12.5:
           s += -0.0480
          else:
           s += 0.0653
       else:
        if v32 <= 0.0:
         if v62 <= 0.056046329:
          if v83 <= 35.5:
           s += -0.0147
          else:
           s += 0.0301
         else:
          if v56 <= 179.5:
           s += -0.0266
          else:
           s += -0.1364
        else:
         if v45 <= 1.5:
          s += 0.0155
         else:
          s += -0.0826
      else:
       if v37 <= 0.0:
        if v11 <= -4.185:
         s += -0.0920
        else:
         if v82 <= 42:
          if v48 <= 0.0317971265:
           s += 0.0165
          else:
           s += 0.0464
         else:
          s += 0.0554
       else:
        if v27 <= 0.52:
         s += -0.0976
        else:
         s += 0.0216
    else:
     if v42 <= 0.658333333:
      s += -0.0557
     else:
      s += 0.0438
    if v28 <= -7.425:
     if v72 <= 6.5:
      if v77 <= 0.0:
       s += 0.0348
      else:
       s += -0.0657
     else:
      s += -0.0617
    else:
     if v60 <= 7.5:
      if v14 <= 28.5:
       if v14 <= 16:
        if v28 <= 1.1:
         s += 0.0407
        else:
         if v51 <= 1:
          s += -0.0052
         else:
          s += -0.0895
       else:
        s += -0.0382
      else:
       if v14 <= 33.5:
        if v88 <= 30.4:
         if v60 <= 3.5:
          s += -0.0152
         else:
          s += 0.0440
        else:
         s += 0.0534
       else:
        if v29 <= -4.785:
         s += 0.0382
        else:
         if v61 <= 0.0184163168:
          if v87 <= 2.5:
           s += -0.0566
          else:
           s += -0.0113
         else:
          if v74 <= 32.5:
           s += 0.0247
          else:
           s += -0.0362
     else:
      if v51 <= 0.971380815:
       if v63 <= 11.5:
        if v14 <= 29.5:
         if v61 <= 0.189473762:
          if v60 <= 18.5:
           s += -0.0271
          else:
           s += 0.0192
         else:
          if v61 <= 0.263032065:
           s += -0.0882
          else:
           s += -0.0178
        else:
         if v49 <= 0.00215537287:
          s += 0.0484
         else:
          if v28 <= 14.035:
           s += -0.0181
          else:
           s += 0.0375
       else:
        if v29 <= -0.295:
         s += -0.0161
        else:
         s += -0.2051
      else:
       if v28 <= 2.835:
        if v49 <= 0.0306802895:
         s += 0.0303
        else:
         if v24 <= 0.0:
          s += -0.0174
         else:
          s += -0.1644
       else:
        if v65 <= 0.937676554:
         if v48 <= 0.0346416318:
          if v49 <= 0.217428291:
           s += 0.0455
          else:
           s += 0.0148
         else:
          s += 0.0607
        else:
         s += -0.0195
    if v54 <= 0.800058526:
     if v68 <= 0.0:
      if v71 <= 0.999999913:
       if v15 <= 8.5:
        if v74 <= 194.5:
         s += -0.0893
        else:
         s += 0.0186
       else:
        if v70 <= 0.69705318:
         if v78 <= 575.5:
          if v58 <= 0.498987854:
           s += 0.0217
          else:
           s += -0.0269
         else:
          if v78 <= 595.5:
           s += -0.1047
          else:
           s += -0.0076
        else:
         if v78 <= 254.5:
          if v74 <= 8.5:
           s += 0.0474
          else:
           s += -0.0143
         else:
          if v29 <= -3.145:
           s += -0.0215
          else:
           s += 0.0266
      else:
       if v16 <= 14.5:
        if v66 <= 13.5:
         if v28 <= 9.585:
          s += -0.0495
         else:
          s += 0.0353
        else:
         s += -0.0939
       else:
        if v28 <= 2.595:
         s += -0.0413
        else:
         if v56 <= 2.5:
          s += -0.0090
         else:
          s += 0.1676
     else:
      if v16 <= 14.5:
       if v68 <= 1.5:
        s += -0.0750
       else:
        s += 0.0183
      else:
       if v91 <= 31.5:
        s += -0.0353
       else:
        s += 0.0570
    else:
     if v72 <= 6.5:
      if v56 <= 1.5:
       if v4 <= 1.5:
        if v78 <= 236.5:
         s += -0.0603
        else:
         if v29 <= -2.065:
          s += 0.1016
         else:
          s += -0.0147
       else:
        if v60 <= 4.5:
         s += -0.0419
        else:
         s += 0.1085
      else:
       if v16 <= 8.5:
        if v54 <= 0.900028417:
         s += 0.1281
        else:
         s += -0.0280
       else:
        s += -0.0595
     else:
      if v26 <= 1.285:
       if v78 <= 1451:
        s += -0.0624
       else:
        s += 0.0627
      else:
       s += 0.0611
    if v71 <= 0.99773319:
     if v76 <= 10.5:
      if v78 <= 245.5:
       if v77 <= 0.0:
        if v84 <= 0.0:
         if v0 <= 42.2:
          if v60 <= 7.5:
           s += -0.0249
          else:
           s += -0.0027
         else:
          if v71 <= 0.57555755:
           s += -0.0007
          else:
           s += 0.0522
        else:
         if v60 <= 9.5:
          if v13 <= 2.45952409:
           s += 0.0184
          else:
           s += -0.0258
         else:
          if v53 <= 0.00523473432:
           s += 0.0465
          else:
           s += 0.0149
       else:
        if v32 <= 0.0:
         if v33 <= 0.0:
          if v0 <= 37.1:
           s += -0.0250
          else:
           s += 0.0251
         else:
          if v53 <= 0.0318430975:
           s += -0.1460
          else:
           s += -0.0173
        else:
         if v87 <= 5.5:
          s += -0.0908
         else:
          s += -0.0044
      else:
       if v78 <= 314.5:
        if v87 <= 3.5:
         if v34 <= 0.0:
          s += 0.0244
         else:
          s += -0.0716
        else:
         s += 0.0612
       else:
        if v16 <= 12.5:
         if v78 <= 335.5:
          s += -0.0330
         else:
          if v45 <= 8.5:
           s += 0.0202
          else:
           s += -0.0783
        else:
         if v16 <= 14.5:
          if v72 <= 1.5:
           s += 0.0076
          else:
           s += -0.0590
         else:
          if v37 <= 0.0:
           s += 0.0205
          else:
           s += -0.0754
     else:
      if v90 <= 8.5:
       if v60 <= 50.5:
        if v16 <= 13.5:
         s += -0.0193
        else:
         s += 0.0911
       else:
        s += -0.0655
      else:
       s += -0.0656
    else:
     if v53 <= 0.0666475587:
      if v16 <= 13.5:
       s += -0.0377
      else:
       s += 0.0720
     else:
      s += -0.0620
    if v89 <= 0.823749725:
     if v20 <= 0.0:
      if v39 <= 3.5:
       if v79 <= 7505.39708:
        if v12 <= 0.0:
         if v59 <= 0.686649174:
          if v43 <= 0.0:
           s += 0.0086
          else:
           s += -0.0297
         else:
          if v95 <= 6.5:
           s += 0.0360
          else:
           s += -0.0112
        else:
         if v73 <= 8.5:
          if v59 <= 0.923126375:
           s += -0.0271
          else:
           s += -0.0963
         else:
          if v90 <= 8.5:
           s += 0.0422
          else:
           s += -0.0377
       else:
        if v74 <= 78.5:
         s += 0.0584
        else:
         if v29 <= -0.705:
          s += -0.1150
         else:
          s += -0.0119
      else:
       if v8 <= 0.820855615:
        if v49 <= 0.00374576451:
         s += -0.0238
        else:
         s += -0.0937
       else:
        s += 0.0176
     else:
      if v79 <= 1209.68749:
       s += -0.0954
      else:
       if v8 <= 0.1225:
        s += 0.0836
       else:
        s += -0.0406
    else:
     if v28 <= 1.525:
      if v54 <= 0.0472866181:
       if v95 <= 5.5:
        s += 0.0630
       else:
        s += -0.0294
      else:
       if v29 <= -0.905:
        if v82 <= 4.5:
         if v28 <= -5.895:
          if v29 <= -10.21:
           s += -0.0664
          else:
           s += 0.1335
         else:
          s += -0.0352
        else:
         if v17 <= 0.0:
          s += -0.0634
         else:
          s += 0.0036
       else:
        s += -0.1075
     else:
      if v79 <= 55.397311:
       s += 0.1061
      else:
       if v94 <= 24.5:
        if v74 <= 94.5:
         if v54 <= 0.0485575224:
          s += -0.0533
         else:
          s += -0.0121
        else:
         if v59 <= 0.16988591:
          s += 0.0352
         else:
          s += -0.0362
       else:
        s += 0.0494
    if v68 <= 0.0:
     if v54 <= 0.900028417:
      if v39 <= 3.5:
       if v20 <= 0.0:
        if v34 <= 0.0:
         if v79 <= 4805.16182:
          if v88 <= 40.4:
           s += 0.0057
          else:
           s += 0.0244
         else:
          if v79 <= 5476.51417:
           s += -0.0805
          else:
           s += -0.0114
        else:
         if v66 <= 1.5:
          if v42 <= 0.19292804:
           s += -0.0723
          else:
           s += 0.0320
         else:
          if v29 <= -2.395:
           s += -0.0268
          else:
           s += 0.0557
       else:
        if v79 <= 1209.68749:
         if v27 <= -1.225:
          s += -0.0052
         else:
          s += -0.1089
        else:
         if v32 <= 0.0:
          if v51 <= 0.668358317:
           s += 0.1385
          else:
           s += 0.0063
         else:
          s += -0.0581
      else:
       if v49 <= 0.0148502708:
        s += -0.0147
       else:
        if v56 <= 159.5:
         s += -0.0840
        else:
         if v67 <= 146:
          s += 0.0343
         else:
          s += -0.0709
     else:
      if v56 <= 1.5:
       if v69 <= 0.382123908:
        if v46 <= 16.5:
         if v79 <= 383.293569:
          s += 0.2414
         else:
          s += 0.0542
        else:
         s += -0.0504
       else:
        if v95 <= 7.5:
         if v80 <= 6.2:
          s += 0.0354
         else:
          if v95 <= 3.5:
           s += -0.0616
          else:
           s += 0.0143
        else:
         s += -0.0609
      else:
       if v85 <= 1.285:
        if v67 <= 125.5:
         s += -0.0639
        else:
         s += 0.0372
       else:
        s += 0.0523
    else:
     if v68 <= 1.5:
      if v59 <= 0.75982072:
       s += -0.0734
      else:
       s += 0.0196
     else:
      if v18 <= 0.0:
       s += -0.0542
      else:
       s += 0.0674
    if v11 <= 1.625:
     if v71 <= 0.999847573:
      if v78 <= 254.5:
       if v79 <= 407.106319:
        if v84 <= -1.6:
         s += -0.0412
        else:
         if v1 <= 2.51119403:
          s += -0.0564
         else:
          if v9 <= 0.0:
           s += 0.0535
          else:
           s += 0.0063
       else:
        if v50 <= 0.674982434:
         if v60 <= 9.5:
          s += -0.0466
         else:
          if v49 <= 0.0560623032:
           s += 0.0095
          else:
           s += -0.0439
        else:
         if v28 <= 1.525:
          if v67 <= 11.5:
           s += -0.0116
          else:
           s += -0.1486
         else:
          if v67 <= 2.5:
           s += -0.0270
          else:
           s += 0.0162
      else:
       if v78 <= 295.5:
        if v62 <= 0.143650794:
         if v50 <= 0.999998875:
          s += 0.0669
         else:
          if v89 <= 0.950085911:
           s += 0.0205
          else:
           s += -0.0997
        else:
         s += -0.0329
       else:
        if v79 <= 4805.16182:
         if v28 <= 2.835:
          if v28 <= 1.525:
           s += -0.0028
          else:
           s += -0.0499
         else:
          if v14 <= 25.5:
           s += -0.0012
          else:
           s += 0.0364
        else:
         if v28 <= 11.385:
          if v78 <= 554.5:
           s += -0.0327
          else:
           s += -0.1301
         else:
          if v79 <= 7505.39708:
           s += 0.0423
          else:
           s += -0.0491
     else:
      if v9 <= 0.067816092:
       s += -0.0549
      else:
       if v84 <= -1.8:
        s += 0.0853
       else:
        s += -0.0222
    else:
     if v78 <= 575.5:
      if v79 <= 6069.22592:
       if v59 <= 0.334867932:
        s += 0.0184
       else:
        s += 0.0463
      else:
       s += -0.0439
     else:
      if v71 <= 0.210595993:
       s += 0.0461
      else:
       s += -0.0544
    if v68 <= 0.0:
     if v54 <= 0.900028417:
      if v4 <= 1.5:
       if v61 <= 0.0062117253:
        if v49 <= 0.966073313:
         if v87 <= 2.5:
          if v92 <= 0.0:
           s += -0.0388
          else:
           s += -0.0020
         else:
          if v27 <= 0.705:
           s += 0.0099
          else:
           s += -0.0195
        else:
         if v28 <= 4.81:
          if v79 <= 2848.48552:
           s += 0.0099
          else:
           s += -0.1038
         else:
          if v1 <= 4.01470588:
           s += -0.0379
          else:
           s += 0.0423
       else:
        if v79 <= 4805.16182:
         if v1 <= 5.33527132:
          s += -0.0026
         else:
          if v45 <= 5.5:
           s += 0.0326
          else:
           s += 0.0029
        else:
         if v28 <= 10.825:
          if v29 <= -1.585:
           s += 0.0361
          else:
           s += -0.1036
         else:
          if v54 <= 0.0310253209:
           s += -0.0365
          else:
           s += 0.0477
      else:
       if v13 <= 51.404993:
        if v49 <= 0.217428291:
         if v92 <= -0.425:
          if v61 <= 0.967833914:
           s += -0.0345
          else:
           s += 0.0494
         else:
          if v26 <= -1.495:
           s += -0.0423
          else:
           s += 0.0118
        else:
         if v27 <= 2.23:
          if v78 <= 245.5:
           s += -0.0636
          else:
           s += -0.0143
         else:
          if v1 <= 7.0863354:
           s += -0.0352
          else:
           s += 0.0579
       else:
        if v79 <= 2848.48552:
         if v44 <= 8.5:
          s += 0.0563
         else:
          s += -0.0532
        else:
         s += -0.0339
     else:
      if v79 <= 34.6919125:
       if v28 <= 7.08:
        s += -0.0183
       else:
        s += 0.2153
      else:
       s += -0.0469
    else:
     if v68 <= 1.5:
      s += -0.0690
     else:
      s += 0.0193
    if v68 <= 0.0:
     if v71 <= 0.999847573:
      if v39 <= 1.5:
       if v11 <= -1.265:
        if v63 <= 7.5:
         if v71 <= 0.145073607:
          if v69 <= 0.79340783:
           s += -0.0493
          else:
           s += 0.0040
         else:
          if v62 <= 0.0544220485:
           s += 0.0088
          else:
           s += -0.0349
        else:
         s += 0.0621
       else:
        if v37 <= 0.0:
         if v87 <= 14.5:
          if v50 <= 0.976355699:
           s += 0.0006
          else:
           s += 0.0165
         else:
          if v74 <= 2.5:
           s += -0.0161
          else:
           s += 0.0366
        else:
         if v27 <= 3.005:
          if v50 <= 0.0:
           s += 0.0004
          else:
           s += -0.0709
         else:
          if v70 <= 0.9567761:
           s += 0.0477
          else:
           s += -0.0542
      else:
       if v11 <= 0.0:
        if v0 <= 5.1:
         if v11 <= -1.625:
          s += -0.0785
         else:
          if v74 <= 48.5:
           s += -0.0593
          else:
           s += 0.0092
        else:
         if v39 <= 3.5:
          s += -0.0261
         else:
          s += -0.1254
       else:
        if v73 <= 1.5:
         s += 0.0441
        else:
         if v74 <= 58.5:
          s += -0.0767
         else:
          s += 0.0041
     else:
      if v88 <= 56.2:
       if v74 <= 0.0:
        s += -0.0633
       else:
        if v67 <= 8.5:
         if v92 <= -3.435:
          s += 0.0768
         else:
          s += -0.0167
        else:
         s += -0.1056
      else:
       if v27 <= 0.23:
        s += -0.0275
       else:
        s += 0.0762
    else:
     if v68 <= 1.5:
      if v71 <= 0.659216039:
       s += -0.0713
      else:
       s += 0.0158
     else:
      if v14 <= 31.5:
       s += -0.0472
      else:
       s += 0.0622
    if v68 <= 0.0:
     if v71 <= 0.999999913:
      if v20 <= 0.0:
       if v39 <= 2.5:
        if v78 <= 254.5:
         if v92 <= 0.1:
          if v13 <= 73.728105:
           s += -0.0103
          else:
           s += 0.0432
         else:
          if v78 <= 224.5:
           s += 0.0187
          else:
           s += -0.0245
        else:
         if v78 <= 295.5:
          if v33 <= 0.0:
           s += 0.0532
          else:
           s += -0.0059
         else:
          if v78 <= 575.5:
           s += 0.0175
          else:
           s += -0.0126
       else:
        if v13 <= 0.725828741:
         if v30 <= 0.0:
          if v52 <= 0.422048611:
           s += 0.0045
          else:
           s += -0.0573
         else:
          s += -0.0719
        else:
         s += -0.1202
      else:
       if v64 <= 0.975:
        if v29 <= -14.22:
         s += 0.0652
        else:
         if v26 <= 2.355:
          s += -0.0853
         else:
          s += 0.0286
       else:
        if v13 <= 19.7962901:
         s += -0.0233
        else:
         s += 0.1772
     else:
      if v9 <= 0.067816092:
       if v92 <= 1.675:
        if v78 <= 543.5:
         s += -0.0626
        else:
         s += 0.0032
       else:
        if v84 <= -0.3:
         s += -0.0362
        else:
         s += 0.0445
      else:
       if v16 <= 14.5:
        if v67 <= 1.5:
         if v66 <= 1.5:
          s += -0.0297
         else:
          if v26 <= -2.715:
           s += -0.0328
          else:
           s += 0.0815
        else:
         s += -0.0698
       else:
        s += 0.1149
    else:
     if v59 <= 0.75982072:
      if v16 <= 13.5:
       if v68 <= 2.5:
        s += -0.0735
       else:
        s += 0.0023
      else:
       if v59 <= 0.000239295093:
        s += -0.0395
       else:
        s += 0.0585
     else:
      s += 0.0335
    if v14 <= 27.5:
     if v3 <= 0.0:
      if v54 <= 0.900028417:
       if v49 <= 0.130971995:
        if v36 <= 0.0:
         if v71 <= 0.890667325:
          if v76 <= 3.5:
           s += 0.0097
          else:
           s += -0.0327
         else:
          s += -0.0319
        else:
         s += -0.0367
       else:
        if v44 <= 0.0:
         s += 0.0138
        else:
         s += -0.0612
      else:
       s += -0.0577
     else:
      if v63 <= 5.5:
       s += 0.0386
      else:
       if v29 <= -3.675:
        s += -0.0827
       else:
        s += 0.0156
    else:
     if v77 <= 0.0:
      if v3 <= 0.668333333:
       if v89 <= 0.585960591:
        if v54 <= 0.0383388826:
         if v29 <= -2.725:
          if v11 <= -1.17:
           s += -0.0306
          else:
           s += 0.0512
         else:
          if v0 <= 164.5:
           s += 0.0055
          else:
           s += -0.1196
        else:
         if v29 <= -2.005:
          if v63 <= 0.0:
           s += 0.0246
          else:
           s += -0.0398
         else:
          if v26 <= -0.365:
           s += -0.0074
          else:
           s += 0.0438
       else:
        if v42 <= 0.19292804:
         s += -0.0157
        else:
         s += 0.0421
      else:
       if v0 <= 12.2:
        s += 0.0139
       else:
        if v11 <= 1.415:
         s += -0.0973
        else:
         s += 0.0078
     else:
      if v49 <= 0.0:
       if v54 <= 0.250034078:
        s += 0.0379
       else:
        s += -0.0440
      else:
       if v29 <= -1.125:
        if v49 <= 0.955863541:
         if v29 <= -1.345:
          if v63 <= 7.5:
           s += -0.0599
          else:
           s += 0.0377
         else:
          s += -0.1257
        else:
         s += 0.0347
       else:
        if v8 <= 0.925824176:
         s += -0.0019
        else:
         s += -0.0966
    if v62 <= 0.0609152752:
     if v60 <= 3.5:
      if v41 <= 0.0439613527:
       if v66 <= 40.5:
        if v78 <= 59.5:
         if v29 <= -2.89:
          s += 0.0317
         else:
          s += -0.0889
        else:
         if v71 <= 0.15838151:
          s += -0.0378
         else:
          if v64 <= 0.0729166667:
           s += -0.0125
          else:
           s += 0.0414
       else:
        if v29 <= -2.945:
         s += -0.1037
        else:
         s += 0.0537
      else:
       if v54 <= 0.0931677509:
        if v88 <= 27.1:
         s += -0.0215
        else:
         s += 0.0350
       else:
        if v78 <= 77.5:
         s += 0.2037
        else:
         s += 0.0201
     else:
      if v79 <= 4805.16182:
       if v76 <= 12.5:
        if v71 <= 0.999847573:
         if v82 <= 10.5:
          if v28 <= 2.37:
           s += -0.0050
          else:
           s += 0.0166
         else:
          if v16 <= 26.5:
           s += 0.0506
          else:
           s += -0.0900
        else:
         s += -0.0513
       else:
        s += -0.0562
      else:
       if v28 <= 12.085:
        if v29 <= -1.535:
         s += 0.0165
        else:
         s += -0.0826
       else:
        s += 0.0102
    else:
     if v28 <= 2.055:
      if v29 <= -0.18:
       s += -0.0470
      else:
       s += 0.0229
     else:
      if v36 <= 0.0:
       if v16 <= 13.5:
        if v60 <= 22.5:
         if v54 <= 0.0:
          if v88 <= 9.1:
           s += -0.0072
          else:
           s += -0.1040
         else:
          if v5 <= 0.0:
           s += -0.0390
          else:
           s += 0.0219
        else:
         s += 0.0416
       else:
        if v78 <= 192.5:
         s += 0.0793
        else:
         s += -0.0140
      else:
       if v62 <= 0.118347339:
        s += -0.1345
       else:
        s += -0.0146
    if v68 <= 0.0:
     if v71 <= 0.999847573:
      if v39 <= 0.0:
       if v71 <= 0.0571196096:
        if v72 <= 49.5:
         if v15 <= 15.5:
          if v33 <= 0.0:
           s += 0.0223
          else:
           s += -0.0830
         else:
          if v14 <= 10.5:
           s += -0.0922
          else:
           s += -0.0194
        else:
         if v28 <= -6.205:
          s += -0.0588
         else:
          if v38 <= 0.0:
           s += 0.0731
          else:
           s += -0.0173
       else:
        if v20 <= 0.0:
         if v78 <= 575.5:
          if v78 <= 254.5:
           s += 0.0086
          else:
           s += 0.0294
         else:
          if v54 <= 0.0748562594:
           s += -0.0396
          else:
           s += 0.0350
        else:
         if v71 <= 0.475327058:
          s += -0.1069
         else:
          if v78 <= 84.5:
           s += 0.0544
          else:
           s += -0.0471
      else:
       if v69 <= 0.437165622:
        if v26 <= -0.27:
         if v78 <= 281.5:
          s += -0.0477
         else:
          s += 0.0223
        else:
         s += -0.0573
       else:
        if v93 <= -0.995:
         s += -0.0586
        else:
         if v78 <= 856.5:
          if v39 <= 8.5:
           s += 0.0024
          else:
           s += -0.0428
         else:
          s += 0.1202
     else:
      if v28 <= 9.585:
       if v2 <= 0.0234820556:
        s += -0.0282
       else:
        s += -0.0648
      else:
       if v67 <= 11.5:
        if v2 <= 0.243739287:
         s += 0.0851
        else:
         s += -0.0203
       else:
        s += -0.0864
    else:
     if v53 <= 0.0258829404:
      if v6 <= 0.0357943626:
       if v71 <= 0.298303898:
        s += -0.0599
       else:
        s += 0.0116
      else:
       if v87 <= 14.5:
        s += 0.0736
       else:
        s += -0.0187
     else:
      s += -0.0735
    if v68 <= 0.0:
     if v71 <= 0.993105256:
      if v15 <= 8.5:
       if v74 <= 194.5:
        if v28 <= 6.295:
         s += -0.0897
        else:
         s += 0.0048
       else:
        s += 0.0229
      else:
       if v15 <= 14.5:
        if v43 <= 0.0:
         if v63 <= 17.5:
          if v66 <= 9.5:
           s += 0.0388
          else:
           s += -0.0090
         else:
          if v78 <= 435:
           s += 0.0414
          else:
           s += -0.1124
        else:
         if v28 <= 19.56:
          if v78 <= 473.5:
           s += -0.0787
          else:
           s += 0.0361
         else:
          s += 0.0488
       else:
        if v0 <= 34.2:
         if v8 <= 0.589572193:
          if v67 <= 10.5:
           s += -0.0172
          else:
           s += 0.0070
         else:
          if v89 <= 0.840289855:
           s += 0.0137
          else:
           s += -0.0200
        else:
         if v74 <= 26.5:
          if v78 <= 99.5:
           s += 0.0630
          else:
           s += 0.0273
         else:
          if v3 <= 0.983695171:
           s += 0.0056
          else:
           s += -0.1130
     else:
      if v74 <= 0.0:
       if v28 <= 14.615:
        s += -0.0664
       else:
        s += 0.0387
      else:
       if v78 <= 435:
        if v66 <= 14.5:
         if v26 <= 0.0:
          s += -0.0331
         else:
          if v11 <= -1.425:
           s += 0.0728
          else:
           s += -0.0099
        else:
         s += -0.0783
       else:
        if v28 <= -0.79:
         s += -0.0079
        else:
         s += 0.1677
    else:
     if v68 <= 1.5:
      if v71 <= 0.529366408:
       s += -0.0687
      else:
       if v28 <= 4.81:
        s += 0.0457
       else:
        s += -0.0443
     else:
      if v18 <= 0.0:
       s += -0.0469
      else:
       s += 0.0598
    if v28 <= -7.425:
     if v78 <= 77.5:
      if v62 <= 0.101020408:
       s += 0.0842
      else:
       s += -0.0494
     else:
      if v18 <= 0.0:
       s += -0.0686
      else:
       s += 0.0005
    else:
     if v39 <= 2.5:
      if v78 <= 254.5:
       if v92 <= 0.1:
        if v78 <= 99.5:
         if v78 <= 84.5:
          if v88 <= 64.5:
           s += -0.0089
          else:
           s += 0.0746
         else:
          if v92 <= -0.76:
           s += -0.0018
          else:
           s += 0.0671
        else:
         if v91 <= 12.5:
          s += -0.0452
         else:
          if v28 <= 26.915:
           s += -0.0149
          else:
           s += 0.0349
       else:
        if v32 <= 0.0:
         if v25 <= 0.0:
          if v59 <= 0.50019914:
           s += 0.0013
          else:
           s += 0.0261
         else:
          s += 0.0680
        else:
         if v64 <= 0.464285714:
          s += -0.0053
         else:
          s += -0.1090
      else:
       if v78 <= 575.5:
        if v62 <= 0.228884533:
         if v44 <= 5.5:
          if v59 <= 0.0284122387:
           s += -0.0001
          else:
           s += 0.0331
         else:
          if v46 <= 7.5:
           s += 0.0788
          else:
           s += 0.0270
        else:
         if v59 <= 0.132610147:
          if v51 <= 0.996771214:
           s += -0.0586
          else:
           s += 0.0219
         else:
          s += 0.0639
       else:
        if v78 <= 595.5:
         if v71 <= 0.312098487:
          s += 0.0217
         else:
          if v64 <= 0.292857143:
           s += -0.1280
          else:
           s += -0.0140
        else:
         if v64 <= 0.320512821:
          if v51 <= 0.432404893:
           s += 0.0691
          else:
           s += 0.0051
         else:
          if v64 <= 0.633333333:
           s += -0.0711
          else:
           s += 0.0301
     else:
      s += -0.0389
    if v68 <= 0.0:
     if v71 <= 1:
      if v11 <= 1.705:
       if v62 <= 0.0609152752:
        if v15 <= 14.5:
         if v15 <= 9.5:
          if v79 <= 213.691921:
           s += 0.0711
          else:
           s += -0.0010
         else:
          if v62 <= 0.0237390814:
           s += 0.0676
          else:
           s += -0.0730
        else:
         if v70 <= 0.860048013:
          if v67 <= 7.5:
           s += -0.0020
          else:
           s += 0.0190
         else:
          if v25 <= 0.0:
           s += -0.0196
          else:
           s += 0.0512
       else:
        if v86 <= 18.5:
         if v92 <= -0.06:
          s += -0.0413
         else:
          if v82 <= 3.5:
           s += -0.0313
          else:
           s += 0.0106
        else:
         if v44 <= 8.5:
          if v16 <= 12.5:
           s += 0.0103
          else:
           s += 0.0743
         else:
          s += -0.0352
      else:
       if v79 <= 1100.04185:
        if v60 <= 101.5:
         if v67 <= 1.5:
          if v71 <= 0.596135385:
           s += 0.0461
          else:
           s += -0.0255
         else:
          s += 0.0546
        else:
         s += -0.0363
       else:
        if v23 <= 0.0:
         if v60 <= 7.5:
          if v79 <= 1482.71747:
           s += -0.0591
          else:
           s += 0.0106
         else:
          if v79 <= 5476.51417:
           s += 0.0310
          else:
           s += -0.0191
        else:
         if v16 <= 9.5:
          s += 0.0483
         else:
          if v53 <= 0.0840528823:
           s += -0.0856
          else:
           s += 0.0440
     else:
      if v9 <= 0.0889328063:
       s += -0.0511
      else:
       if v16 <= 14.5:
        s += -0.0143
       else:
        s += 0.1117
    else:
     if v68 <= 1.5:
      if v16 <= 14.5:
       s += -0.0693
      else:
       s += 0.0025
     else:
      s += 0.0260
    if v28 <= -7.425:
     if v18 <= 0.0:
      if v78 <= 77.5:
       if v46 <= 6.5:
        s += 0.1641
       else:
        s += -0.0057
      else:
       s += -0.0678
     else:
      if v46 <= 6.5:
       s += 0.0377
      else:
       s += -0.0319
    else:
     if v60 <= 4.5:
      if v78 <= 59.5:
       s += -0.0471
      else:
       if v92 <= 0.04:
        if v63 <= 7.5:
         if v78 <= 99.5:
          s += 0.0083
         else:
          if v2 <= 0.647228834:
           s += -0.0177
          else:
           s += -0.0596
        else:
         s += 0.0657
       else:
        if v66 <= 4.5:
         if v74 <= 0.0:
          s += 0.0737
         else:
          if v95 <= 1.5:
           s += -0.0396
          else:
           s += 0.0060
        else:
         if v66 <= 141.5:
          s += 0.0376
         else:
          s += -0.0930
     else:
      if v39 <= 3.5:
       if v56 <= 33.5:
        if v43 <= 0.0:
         if v89 <= 0.126302225:
          if v78 <= 575.5:
           s += 0.0275
          else:
           s += -0.0144
         else:
          if v16 <= 5.5:
           s += -0.0670
          else:
           s += 0.0088
        else:
         if v56 <= 6.5:
          s += -0.0542
         else:
          if v6 <= 0.198765432:
           s += 0.0389
          else:
           s += -0.1593
       else:
        if v28 <= 5.13:
         if v28 <= 1.1:
          if v66 <= 106.5:
           s += 0.0309
          else:
           s += -0.1067
         else:
          if v28 <= 1.525:
           s += -0.1525
          else:
           s += -0.0304
        else:
         if v67 <= 13.5:
          if v67 <= 12.5:
           s += -0.0113
          else:
           s += -0.1056
         else:
          if v69 <= 0.611476045:
           s += 0.0406
          else:
           s += -0.0088
      else:
       s += -0.0413
    if v89 <= 0.923273155:
     if v4 <= 1.5:
      if v50 <= 0.966073313:
       if v67 <= 26.5:
        if v88 <= 33.1:
         if v61 <= 0.0062117253:
          if v87 <= 2.5:
           s += -0.0451
          else:
           s += 0.0000
         else:
          if v61 <= 0.189473762:
           s += 0.0302
          else:
           s += -0.0116
        else:
         s += 0.0235
       else:
        if v44 <= 8.5:
         if v27 <= 3.205:
          s += -0.0627
         else:
          s += 0.0536
        else:
         s += 0.0809
      else:
       if v67 <= 1.5:
        if v87 <= 1.5:
         if v61 <= 0.000821073945:
          if v80 <= 43.1:
           s += -0.0333
          else:
           s += -0.1179
         else:
          s += 0.0066
        else:
         if v93 <= -0.27:
          s += -0.0356
         else:
          s += 0.0324
       else:
        if v4 <= 0.0:
         if v71 <= 0.0913008611:
          if v67 <= 8.5:
           s += -0.0533
          else:
           s += 0.0223
         else:
          if v67 <= 151.5:
           s += 0.0485
          else:
           s += -0.0315
        else:
         s += 0.0047
     else:
      if v13 <= 56.989346:
       if v50 <= 0.220435993:
        if v43 <= 0.0:
         s += 0.0080
        else:
         s += -0.0580
       else:
        if v4 <= 4.5:
         if v58 <= 0.0668610301:
          s += -0.0048
         else:
          s += -0.0445
        else:
         s += -0.0644
      else:
       s += 0.0268
    else:
     if v46 <= 16.5:
      if v27 <= -3.375:
       s += 0.0771
      else:
       if v29 <= -0.11:
        s += -0.0208
       else:
        if v27 <= 0.705:
         s += 0.0740
        else:
         if v61 <= 0.0208748319:
          s += -0.1017
         else:
          s += 0.0282
     else:
      if v50 <= 0.999969627:
       s += -0.0547
      else:
       s += 0.0506
    if v28 <= -7.425:
     if v73 <= 1.5:
      if v74 <= 70.5:
       s += 0.0508
      else:
       s += -0.0401
     else:
      if v87 <= 5.5:
       s += -0.0011
      else:
       s += -0.0631
    else:
     if v79 <= 474.676845:
      if v77 <= 49.5:
       if v28 <= 6.07:
        if v53 <= 0.0629160942:
         if v29 <= -0.2:
          if v38 <= 0.0:
           s += -0.0003
          else:
           s += 0.0422
         else:
          s += 0.0530
        else:
         if v28 <= -5.185:
          if v73 <= 38.5:
           s += 0.1320
          else:
           s += -0.0487
         else:
          if v29 <= -8.775:
           s += -0.1210
          else:
           s += -0.0179
       else:
        if v3 <= 0.478604119:
         if v94 <= 20.5:
          s += 0.0541
         else:
          s += -0.0334
        else:
         if v8 <= 0.472136223:
          s += -0.1311
         else:
          s += 0.0400
      else:
       s += 0.0914
     else:
      if v71 <= 0.298303898:
       if v79 <= 7505.39708:
        if v59 <= 0.8349948:
         if v74 <= 106.5:
          if v3 <= 0.156888819:
           s += -0.0399
          else:
           s += 0.0169
         else:
          if v29 <= -2.065:
           s += -0.0263
          else:
           s += 0.0165
        else:
         if v3 <= 0.153972257:
          if v28 <= 4.81:
           s += -0.0186
          else:
           s += 0.0473
         else:
          s += -0.0371
       else:
        s += -0.0942
      else:
       if v79 <= 507.395242:
        if v66 <= 14.5:
         s += -0.0191
        else:
         s += -0.1691
       else:
        if v14 <= 27.5:
         if v45 <= 1.5:
          s += -0.0704
         else:
          if v35 <= 0.0:
           s += 0.0034
          else:
           s += -0.0415
        else:
         if v28 <= -6.6:
          s += 0.1500
         else:
          s += 0.0137
    if v62 <= 0.0609152752:
     if v81 <= 0.928887484:
      if v16 <= 15.5:
       if v44 <= 14.5:
        if v48 <= 0.0367750068:
         if v94 <= 0.0:
          if v26 <= 0.495:
           s += 0.0028
          else:
           s += -0.0295
         else:
          s += -0.0405
        else:
         if v56 <= 54.5:
          if v3 <= 0.991851704:
           s += 0.0323
          else:
           s += -0.0763
         else:
          if v16 <= 8.5:
           s += -0.0665
          else:
           s += 0.0564
       else:
        if v48 <= 0.00613653837:
         if v76 <= 4.5:
          if v16 <= 8.5:
           s += 0.0226
          else:
           s += 0.0836
         else:
          s += -0.0265
        else:
         if v17 <= 0.0:
          s += -0.0413
         else:
          if v59 <= 0.107115919:
           s += -0.0160
          else:
           s += 0.0698
      else:
       if v31 <= 0.0:
        if v74 <= 128.5:
         s += 0.0500
        else:
         if v59 <= 0.0255778042:
          s += 0.0261
         else:
          s += -0.0738
       else:
        s += -0.0972
     else:
      if v74 <= 100.5:
       if v42 <= 0.288018433:
        if v29 <= -0.6:
         if v80 <= 17.1:
          s += -0.0437
         else:
          s += 0.0936
        else:
         s += 0.0009
       else:
        s += 0.0188
      else:
       s += 0.0157
    else:
     if v44 <= 8.5:
      if v36 <= 0.0:
       if v16 <= 13.5:
        if v52 <= 0.813988939:
         if v62 <= 0.0813568671:
          s += -0.0559
         else:
          s += 0.0119
        else:
         s += -0.0434
       else:
        if v43 <= 0.0:
         if v74 <= 8.5:
          s += -0.0496
         else:
          s += 0.0698
        else:
         s += -0.0755
      else:
       if v77 <= 3.5:
        s += -0.0144
       else:
        s += -0.1049
     else:
      s += -0.0410
    if v28 <= -7.425:
     if v72 <= 3.5:
      if v76 <= 0.0:
       s += 0.0417
      else:
       if v70 <= 0.473460038:
        s += 0.0426
       else:
        s += -0.0745
     else:
      if v90 <= 5.5:
       s += -0.0023
      else:
       s += -0.0655
    else:
     if v28 <= 10.205:
      if v56 <= 155.5:
       if v4 <= 0.0:
        if v56 <= 5.5:
         if v48 <= 0.0279008628:
          if v56 <= 1.5:
           s += 0.0219
          else:
           s += -0.0107
         else:
          if v32 <= 0.0:
           s += -0.0362
          else:
           s += -0.1248
        else:
         if v46 <= 3.5:
          if v35 <= 0.0:
           s += 0.0370
          else:
           s += -0.0400
         else:
          if v28 <= 0.88:
           s += 0.0415
          else:
           s += -0.0301
       else:
        if v28 <= 2.37:
         if v85 <= 0.8:
          if v25 <= 0.0:
           s += -0.0301
          else:
           s += 0.0445
         else:
          if v42 <= 0.19292804:
           s += 0.0067
          else:
           s += 0.1490
        else:
         if v28 <= 7.36:
          if v27 <= 1.205:
           s += 0.0232
          else:
           s += -0.0162
         else:
          if v46 <= 4.5:
           s += -0.0037
          else:
           s += -0.0554
      else:
       if v56 <= 168.5:
        s += -0.1405
       else:
        if v76 <= 1.5:
         s += -0.0103
        else:
         s += -0.0810
     else:
      if v70 <= 0.666062778:
       if v66 <= 1.5:
        if v28 <= 22.645:
         if v72 <= 6.5:
          s += -0.0497
         else:
          s += 0.0389
        else:
         s += 0.0453
       else:
        if v52 <= 0.436343743:
         s += 0.0320
        else:
         if v61 <= 0.0795303655:
          s += -0.0674
         else:
          s += 0.0158
      else:
       s += -0.0011
    if v41 <= 0.0:
     if v68 <= 0.0:
      if v43 <= 0.0:
       if v9 <= 0.102631579:
        if v0 <= 59.1:
         if v78 <= 77.5:
          if v16 <= 6.5:
           s += -0.0786
          else:
           s += -0.0110
         else:
          if v51 <= 0.974723429:
           s += -0.0121
          else:
           s += 0.0057
        else:
         if v67 <= 46.5:
          if v14 <= 34.5:
           s += -0.0197
          else:
           s += 0.0325
         else:
          if v65 <= 0.500377074:
           s += 0.0251
          else:
           s += -0.0579
       else:
        if v85 <= -1.545:
         s += -0.0419
        else:
         if v78 <= 701.5:
          if v16 <= 7.5:
           s += 0.0055
          else:
           s += 0.0404
         else:
          s += -0.0478
      else:
       if v8 <= 0.26969697:
        if v58 <= 0.00938987833:
         if v78 <= 195.5:
          s += 0.0282
         else:
          if v78 <= 241.5:
           s += -0.0913
          else:
           s += -0.0075
        else:
         if v43 <= 0.9:
          s += -0.0130
         else:
          s += 0.0587
       else:
        if v67 <= 37.5:
         s += -0.0627
        else:
         s += 0.0970
     else:
      s += -0.0574
    else:
     if v41 <= 0.83974359:
      if v4 <= 1.5:
       if v34 <= 0.0:
        if v33 <= 0.0:
         if v44 <= 10.5:
          if v63 <= 5.5:
           s += 0.0280
          else:
           s += -0.0199
         else:
          if v0 <= 14.2:
           s += 0.0937
          else:
           s += 0.0362
        else:
         s += 0.0008
       else:
        s += -0.0275
      else:
       if v41 <= 0.0923295455:
        if v70 <= 0.999131866:
         if v84 <= 0.77:
          s += -0.0129
         else:
          s += 0.0516
        else:
         s += 0.1049
       else:
        s += -0.0254
     else:
      s += -0.0414
    if v11 <= -1.465:
     if v16 <= 12.5:
      if v8 <= 0.114379085:
       if v92 <= -1.195:
        s += -0.0284
       else:
        if v1 <= 6.23117409:
         if v81 <= 0.50147929:
          s += 0.0636
         else:
          s += -0.0151
        else:
         s += -0.0287
      else:
       if v84 <= -0.695:
        s += -0.0574
       else:
        if v69 <= 0.563961078:
         if v73 <= 14.5:
          s += -0.0257
         else:
          s += -0.0819
        else:
         if v49 <= 0.988822713:
          if v64 <= 0.0729166667:
           s += -0.0382
          else:
           s += 0.0349
         else:
          s += 0.0453
     else:
      if v51 <= 0.967948458:
       if v73 <= 1.5:
        s += 0.0755
       else:
        if v55 <= 2.5:
         s += -0.0312
        else:
         s += 0.1029
      else:
       s += 0.0631
    else:
     if v1 <= 2.02:
      s += -0.1022
     else:
      if v68 <= 0.0:
       if v43 <= 0.0:
        if v15 <= 14.5:
         if v51 <= 0.668358317:
          if v16 <= 15.5:
           s += -0.0062
          else:
           s += 0.0576
         else:
          if v15 <= 8.5:
           s += -0.0581
          else:
           s += 0.0482
        else:
         if v15 <= 18.5:
          if v3 <= 0.325101626:
           s += -0.0560
          else:
           s += 0.0338
         else:
          if v77 <= 0.0:
           s += 0.0079
          else:
           s += -0.0089
       else:
        if v26 <= 0.575:
         if v8 <= 0.302173913:
          if v32 <= 0.0:
           s += 0.0143
          else:
           s += -0.0821
         else:
          if v69 <= 0.334787366:
           s += 0.0129
          else:
           s += -0.0735
        else:
         s += 0.0609
      else:
       if v16 <= 14.5:
        if v68 <= 2.5:
         s += -0.0655
        else:
         s += 0.0388
       else:
        s += 0.0242
    if v68 <= 0.0:
     if v0 <= 59.1:
      if v9 <= 0.108187135:
       if v41 <= 0.0:
        if v60 <= 9.5:
         if v92 <= 0.885:
          if v27 <= 2.615:
           s += -0.0237
          else:
           s += -0.0654
         else:
          if v95 <= 3.5:
           s += -0.0146
          else:
           s += 0.0284
        else:
         if v74 <= 2.5:
          if v48 <= 0.000663964882:
           s += -0.0638
          else:
           s += 0.0284
         else:
          if v56 <= 19.5:
           s += 0.0110
          else:
           s += -0.0097
       else:
        if v40 <= 0.0:
         if v21 <= 0.0:
          if v80 <= 7.1:
           s += 0.0297
          else:
           s += 0.0068
         else:
          s += -0.0556
        else:
         s += -0.0510
      else:
       if v83 <= 32.5:
        if v93 <= 0.0:
         s += 0.0114
        else:
         s += -0.0466
       else:
        if v28 <= 7.725:
         if v92 <= -0.76:
          if v78 <= 258.5:
           s += -0.0494
          else:
           s += 0.0469
         else:
          if v27 <= -0.19:
           s += -0.0124
          else:
           s += 0.0498
        else:
         if v91 <= 22.5:
          s += -0.0162
         else:
          s += 0.0663
     else:
      if v56 <= 101.5:
       if v56 <= 4.5:
        if v48 <= 0.0530233825:
         s += 0.0369
        else:
         if v80 <= 13.1:
          s += 0.0227
         else:
          if v0 <= 85.5:
           s += -0.0129
          else:
           s += -0.1229
       else:
        if v56 <= 33.5:
         s += 0.0666
        else:
         if v74 <= 84.5:
          s += 0.0342
         else:
          s += -0.0598
      else:
       if v0 <= 124.5:
        s += -0.0145
       else:
        s += -0.1149
    else:
     if v68 <= 1.5:
      s += -0.0618
     else:
      s += 0.0250
    if v68 <= 0.0:
     if v78 <= 254.5:
      if v79 <= 407.106319:
       if v84 <= -1.465:
        s += -0.0248
       else:
        if v33 <= 0.0:
         if v1 <= 2.51119403:
          s += -0.0576
         else:
          if v43 <= 0.0:
           s += 0.0311
          else:
           s += -0.0364
        else:
         if v82 <= 3.5:
          if v79 <= 298.266665:
           s += -0.1307
          else:
           s += -0.0033
         else:
          s += 0.0375
      else:
       if v45 <= 7.5:
        if v92 <= -0.25:
         if v79 <= 589.826523:
          if v38 <= 0.0:
           s += -0.0273
          else:
           s += 0.0751
         else:
          if v79 <= 764.275472:
           s += -0.0650
          else:
           s += -0.0215
        else:
         if v59 <= 0.786926807:
          if v43 <= 0.0:
           s += -0.0022
          else:
           s += -0.0603
         else:
          if v27 <= 0.0:
           s += -0.0344
          else:
           s += 0.0310
       else:
        if v35 <= 0.0:
         s += -0.0779
        else:
         s += 0.0446
     else:
      if v78 <= 314.5:
       if v33 <= 0.0:
        if v21 <= 0.0:
         if v46 <= 42:
          if v46 <= 2.5:
           s += 0.0213
          else:
           s += 0.0671
         else:
          s += -0.0066
        else:
         s += -0.0366
       else:
        if v79 <= 2394.58131:
         if v16 <= 13.5:
          s += 0.0398
         else:
          s += -0.1244
        else:
         s += -0.0740
      else:
       if v79 <= 7505.39708:
        if v79 <= 75.1033828:
         if v79 <= 10.6371185:
          if v46 <= 5.5:
           s += 0.0492
          else:
           s += -0.0410
         else:
          s += -0.0955
        else:
         s += 0.0065
       else:
        if v69 <= 0.35840354:
         s += 0.0726
        else:
         s += -0.0788
    else:
     s += -0.0461
    if v54 <= 0.900028417:
     if v4 <= 1.5:
      if v39 <= 2.5:
       if v59 <= 0.435490765:
        if v0 <= 8.2:
         if v85 <= 0.475:
          if v15 <= 8.5:
           s += -0.0539
          else:
           s += 0.0158
         else:
          s += -0.0261
        else:
         if v70 <= 0.00132650272:
          if v71 <= 0.809821504:
           s += 0.0720
          else:
           s += 0.0049
         else:
          if v53 <= 0.0437019819:
           s += -0.0185
          else:
           s += 0.0068
       else:
        if v70 <= 0.634451308:
         if v51 <= 0.870701118:
          if v39 <= 0.0:
           s += 0.0074
          else:
           s += -0.0974
         else:
          if v35 <= 0.0:
           s += 0.0458
          else:
           s += -0.0058
        else:
         if v49 <= 0.144371166:
          s += 0.0285
         else:
          if v44 <= 6.5:
           s += -0.0025
          else:
           s += -0.1131
      else:
       if v0 <= 5.1:
        if v30 <= 0.0:
         if v78 <= 144.5:
          s += -0.0601
         else:
          s += 0.0173
        else:
         s += -0.0645
       else:
        s += -0.0928
     else:
      if v49 <= 0.992633977:
       if v0 <= 60.2:
        if v15 <= 33.5:
         s += -0.0113
        else:
         s += 0.0572
       else:
        s += 0.0329
      else:
       if v66 <= 53.5:
        if v0 <= 64.2:
         if v70 <= 0.9965441:
          if v53 <= 0.0963698544:
           s += -0.1108
          else:
           s += -0.0142
         else:
          s += 0.0113
        else:
         s += 0.0281
       else:
        s += -0.0058
    else:
     if v46 <= 8.5:
      if v4 <= 1.5:
       if v78 <= 292.5:
        s += -0.0589
       else:
        s += 0.0213
      else:
       if v70 <= 0.999658563:
        s += 0.0668
       else:
        s += -0.0554
     else:
      s += -0.0598
    if v68 <= 0.0:
     if v71 <= 0.999999913:
      if v11 <= -4.185:
       if v3 <= 0.668333333:
        if v56 <= 19.5:
         s += -0.0636
        else:
         s += 0.0378
       else:
        s += -0.1525
      else:
       if v9 <= 0.229020979:
        if v77 <= 0.0:
         if v0 <= 53.1:
          if v44 <= 28.5:
           s += -0.0009
          else:
           s += 0.0220
         else:
          if v56 <= 101.5:
           s += 0.0363
          else:
           s += -0.0371
        else:
         if v36 <= 0.0:
          if v78 <= 187.5:
           s += -0.0296
          else:
           s += 0.0134
         else:
          if v63 <= 3.5:
           s += -0.0587
          else:
           s += 0.0050
       else:
        if v27 <= -0.705:
         if v28 <= 8.035:
          if v3 <= 0.220218325:
           s += -0.0574
          else:
           s += 0.0267
         else:
          if v56 <= 2.5:
           s += 0.0773
          else:
           s += -0.0225
        else:
         if v93 <= 0.0:
          if v71 <= 2.53783044e-07:
           s += -0.0139
          else:
           s += 0.0547
         else:
          if v92 <= 0.6:
           s += 0.0132
          else:
           s += -0.0743
     else:
      if v74 <= 0.0:
       s += -0.0620
      else:
       if v56 <= 13.5:
        if v95 <= 42:
         if v92 <= 0.23:
          s += -0.0333
         else:
          s += 0.0202
        else:
         if v81 <= 0.0601973046:
          if v54 <= 0.0885454469:
           s += 0.0272
          else:
           s += 0.1415
         else:
          s += -0.0267
       else:
        s += -0.0668
    else:
     if v53 <= 0.0108042504:
      if v78 <= 163.5:
       if v92 <= -0.955:
        s += -0.0337
       else:
        s += 0.0649
      else:
       if v64 <= 0.464285714:
        s += -0.0525
       else:
        s += 0.0361
     else:
      s += -0.0667
    return s
