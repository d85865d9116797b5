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
    v21 = f.in_figure
    v22 = f.in_caption
    v23 = f.in_table
    v24 = f.in_quote
    v26 = f.class_score
    v27 = f.parent_class_score
    v28 = f.path_class_score
    v29 = f.path_class_min
    v34 = f.named_caption
    v35 = f.named_related
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
    v95 = f.container_distance_nn
    if v50 <= 0.00621629577:
     if v82 <= 12.5:
      if v60 <= 10.5:
       if v53 <= 0.0666823125:
        if v58 <= 0.198984772:
         if v65 <= 0.024144967:
          s += -0.7011
         else:
          s += -0.5978
        else:
         s += -0.7589
       else:
        s += -0.7640
      else:
       if v53 <= 0.833370216:
        if v58 <= 0.138345365:
         if v76 <= 19.5:
          s += -0.5182
         else:
          s += -0.7388
        else:
         s += -0.6959
       else:
        s += -0.7379
     else:
      if v45 <= 33.5:
       s += -0.7789
      else:
       s += -0.6098
    else:
     if v60 <= 3.5:
      if v95 <= 42:
       if v12 <= 0.0:
        if v82 <= 6.5:
         if v65 <= 0.0:
          if v27 <= -0.895:
           s += -0.6993
          else:
           s += -0.5788
         else:
          if v71 <= 0.0332359052:
           s += -0.6609
          else:
           s += -0.5023
        else:
         if v48 <= 0.00836616798:
          s += -0.7440
         else:
          if v10 <= 0.0:
           s += -0.5333
          else:
           s += -0.6811
       else:
        s += -0.7627
      else:
       if v10 <= 0.0:
        if v48 <= 0.116425095:
         if v82 <= 2.5:
          s += -0.5891
         else:
          s += -0.7457
        else:
         s += -0.5565
       else:
        s += -0.7714
     else:
      if v2 <= 0.526671408:
       if v12 <= 0.0:
        if v21 <= 0.0:
         if v39 <= 3.5:
          if v95 <= 6.5:
           s += -0.4772
          else:
           s += -0.5169
         else:
          s += -0.6426
        else:
         s += -0.7687
       else:
        if v10 <= 0.0:
         s += -0.5292
        else:
         s += -0.6932
      else:
       if v82 <= 10.5:
        if v58 <= 0.10367219:
         s += -0.6217
        else:
         s += -0.7222
       else:
        s += -0.7536
    if v46 <= 7.5:
     if v49 <= 0.00267562232:
      if v60 <= 9.5:
       if v56 <= 16.5:
        if v54 <= 0.0771907373:
         if v26 <= -0.625:
          s += -0.0687
         else:
          s += 0.0044
        else:
         s += -0.0787
       else:
        if v53 <= 0.0964891057:
         s += 0.1615
        else:
         s += -0.0625
      else:
       if v53 <= 0.81829807:
        if v57 <= 0.215250965:
         if v26 <= -0.985:
          s += 0.0324
         else:
          if v13 <= 3.35174969e-08:
           s += 0.1560
          else:
           s += 0.0036
        else:
         if v60 <= 60.5:
          if v16 <= 9.5:
           s += 0.1115
          else:
           s += -0.0577
         else:
          s += 0.1662
       else:
        if v82 <= 3.5:
         s += 0.0142
        else:
         s += -0.0816
     else:
      if v57 <= 0.0969982079:
       if v60 <= 3.5:
        if v46 <= 2.5:
         if v40 <= 0.0:
          s += 0.1540
         else:
          s += -0.0679
        else:
         if v78 <= 77.5:
          s += -0.0592
         else:
          s += 0.0662
       else:
        if v39 <= 3.5:
         if v51 <= 0.682037076:
          if v54 <= 0.14619266:
           s += 0.1554
          else:
           s += 0.0251
         else:
          if v79 <= 6060.88492:
           s += 0.1763
          else:
           s += 0.0769
        else:
         s += 0.0048
      else:
       if v6 <= 0.0:
        s += -0.0243
       else:
        s += 0.1098
    else:
     if v46 <= 34.5:
      if v54 <= 0.168321853:
       if v57 <= 0.0476948741:
        if v60 <= 4.5:
         if v56 <= 11.5:
          s += -0.0293
         else:
          s += 0.1483
        else:
         if v39 <= 0.0:
          s += 0.1284
         else:
          s += -0.0029
       else:
        s += -0.0639
      else:
       s += -0.0894
     else:
      s += -0.1004
    if v90 <= 7.5:
     if v57 <= 0.0969982079:
      if v2 <= 0.823749725:
       if v26 <= -1.795:
        if v34 <= 0.0:
         if v54 <= 0.0369656728:
          s += 0.0762
         else:
          s += -0.0384
        else:
         s += -0.0889
       else:
        if v51 <= 0.0084574531:
         if v60 <= 9.5:
          s += -0.0390
         else:
          if v76 <= 15.5:
           s += 0.1227
          else:
           s += -0.0660
        else:
         if v60 <= 4.5:
          if v14 <= 31.5:
           s += 0.0313
          else:
           s += 0.1334
         else:
          s += 0.1557
      else:
       if v60 <= 26.5:
        s += -0.0561
       else:
        s += 0.0352
     else:
      if v9 <= 0.0:
       if v26 <= -0.705:
        s += -0.0916
       else:
        if v79 <= 717.537315:
         s += 0.1476
        else:
         s += 0.0133
      else:
       if v60 <= 15.5:
        s += -0.0827
       else:
        s += 0.0018
    else:
     if v9 <= 0.0:
      if v56 <= 11.5:
       if v51 <= 0.0167612758:
        if v79 <= 112.195952:
         s += 0.0129
        else:
         s += -0.0924
       else:
        if v60 <= 5.5:
         if v79 <= 341.155617:
          s += 0.0501
         else:
          s += -0.0639
        else:
         if v53 <= 0.144515085:
          s += 0.1283
         else:
          s += -0.0617
      else:
       if v14 <= 35.5:
        s += -0.0670
       else:
        s += 0.1585
     else:
      if v90 <= 12.5:
       if v92 <= 0.04:
        s += -0.0549
       else:
        s += 0.0590
      else:
       if v54 <= 0.102649425:
        if v65 <= 0.77802916:
         if v60 <= 7.5:
          s += -0.0903
         else:
          if v51 <= 0.0167612758:
           s += -0.0804
          else:
           s += 0.0513
        else:
         s += 0.0278
       else:
        s += -0.0982
    if v49 <= 0.00267562232:
     if v90 <= 11.5:
      if v29 <= -1.045:
       if v54 <= 0.0571918197:
        if v57 <= 0.245448527:
         if v15 <= 16.5:
          s += 0.1109
         else:
          if v95 <= 2.5:
           s += -0.0633
          else:
           s += 0.0412
        else:
         s += -0.0880
       else:
        if v24 <= 0.0:
         s += -0.0735
        else:
         s += 0.1122
      else:
       if v57 <= 0.0335205993:
        if v54 <= 0.122938443:
         if v87 <= 11.5:
          s += 0.1226
         else:
          s += -0.0731
        else:
         s += 0.0022
       else:
        if v14 <= 35.5:
         s += -0.0734
        else:
         s += 0.0379
     else:
      if v0 <= 40.4:
       s += -0.0947
      else:
       if v17 <= 0.0:
        s += -0.0789
       else:
        if v81 <= 0.98319209:
         s += 0.1181
        else:
         s += -0.0752
    else:
     if v90 <= 42:
      if v57 <= 0.0969982079:
       if v67 <= 2.5:
        if v14 <= 31.5:
         if v15 <= 23.5:
          s += 0.1417
         else:
          if v0 <= 14.2:
           s += -0.0343
          else:
           s += 0.0780
        else:
         if v34 <= 0.0:
          if v91 <= 18.5:
           s += 0.0387
          else:
           s += 0.1304
         else:
          s += -0.0365
       else:
        if v48 <= 0.00836616798:
         if v24 <= 0.0:
          s += 0.1276
         else:
          s += -0.0346
        else:
         s += 0.1467
      else:
       if v0 <= 18.2:
        s += -0.0350
       else:
        s += 0.1079
     else:
      if v67 <= 3.5:
       if v0 <= 38.2:
        s += -0.0720
       else:
        if v77 <= 0.0:
         s += 0.0868
        else:
         s += -0.0525
      else:
       if v14 <= 29.5:
        s += -0.0117
       else:
        s += 0.1259
    if v44 <= 7.5:
     if v62 <= 0.430501931:
      if v52 <= 0.49025933:
       if v26 <= -1.795:
        if v14 <= 31.5:
         s += -0.0551
        else:
         if v14 <= 35.5:
          s += 0.1072
         else:
          s += -0.0535
       else:
        if v67 <= 2.5:
         if v61 <= 0.000730563293:
          if v14 <= 31.5:
           s += 0.0054
          else:
           s += 0.0872
         else:
          if v61 <= 0.771617:
           s += 0.1276
          else:
           s += -0.0335
        else:
         if v68 <= 0.0:
          if v70 <= 0.968890218:
           s += 0.1338
          else:
           s += 0.0901
         else:
          s += -0.1196
      else:
       if v61 <= 0.888650453:
        if v73 <= 49.5:
         s += 0.0438
        else:
         s += -0.0416
       else:
        if v29 <= -1.015:
         s += -0.0711
        else:
         if v14 <= 29.5:
          s += -0.0292
         else:
          s += 0.1017
     else:
      if v0 <= 41.5:
       if v14 <= 30.5:
        s += -0.0884
       else:
        if v41 <= 0.0317540323:
         s += -0.0428
        else:
         s += 0.0605
      else:
       if v50 <= 0.778956391:
        s += 0.0133
       else:
        s += 0.1411
    else:
     if v13 <= 3.94134781:
      if v0 <= 40.4:
       if v44 <= 12.5:
        if v62 <= 0.118783069:
         if v61 <= 0.963026069:
          s += 0.0565
         else:
          s += -0.0845
        else:
         s += -0.0893
       else:
        s += -0.0917
      else:
       if v67 <= 5.5:
        if v29 <= -1.765:
         s += -0.0735
        else:
         s += 0.0083
       else:
        if v14 <= 35.5:
         s += -0.0511
        else:
         s += 0.1421
     else:
      if v67 <= 1.5:
       s += -0.0285
      else:
       if v50 <= 0.168100386:
        s += 0.0327
       else:
        s += 0.1150
    if v59 <= 0.00255101923:
     if v47 <= 0.0:
      if v88 <= 37.1:
       s += -0.0898
      else:
       if v66 <= 8.5:
        s += -0.0680
       else:
        s += 0.0575
     else:
      if v66 <= 10.5:
       if v11 <= 0.0:
        if v12 <= 0.0:
         if v61 <= 0.875288138:
          if v26 <= -1.61:
           s += -0.0584
          else:
           s += 0.0145
         else:
          s += -0.0664
        else:
         s += -0.0834
       else:
        if v61 <= 0.923364082:
         if v27 <= -0.19:
          s += 0.0064
         else:
          if v26 <= -2.425:
           s += -0.0480
          else:
           s += 0.0909
        else:
         s += -0.0562
      else:
       if v61 <= 0.0517149359:
        if v12 <= 0.0:
         s += 0.1216
        else:
         s += -0.0258
       else:
        if v66 <= 39.5:
         s += -0.0455
        else:
         if v26 <= -0.2:
          s += -0.0468
         else:
          s += 0.1220
    else:
     if v47 <= 0.0:
      if v49 <= 0.0470706296:
       if v28 <= 14.07:
        if v73 <= 2.5:
         s += -0.0008
        else:
         s += -0.0705
       else:
        if v81 <= 0.526671408:
         s += 0.1142
        else:
         s += -0.0371
      else:
       if v59 <= 0.230868269:
        if v69 <= 0.55602554:
         s += 0.0804
        else:
         s += -0.0223
       else:
        s += 0.1184
     else:
      if v2 <= 0.823749725:
       if v59 <= 0.174668737:
        if v81 <= 0.889125296:
         if v26 <= -1.795:
          s += -0.0170
         else:
          s += 0.1075
        else:
         s += -0.0061
       else:
        if v3 <= 0.710818713:
         if v76 <= 20.5:
          s += 0.1263
         else:
          s += -0.0153
        else:
         s += 0.0827
      else:
       if v59 <= 0.642515838:
        s += 0.0544
       else:
        s += -0.0389
    if v59 <= 0.00255101923:
     if v47 <= 0.0:
      s += -0.0872
     else:
      if v62 <= 0.144155844:
       if v61 <= 0.858058608:
        if v22 <= 0.0:
         if v92 <= -0.76:
          if v79 <= 916.702317:
           s += -0.0421
          else:
           s += 0.0393
         else:
          if v14 <= 27.5:
           s += 0.0524
          else:
           s += 0.1088
        else:
         s += -0.0883
       else:
        if v51 <= 0.983706147:
         s += -0.0686
        else:
         if v14 <= 30.5:
          if v62 <= 0.00732610562:
           s += -0.0583
          else:
           s += 0.1322
         else:
          s += 0.1017
      else:
       if v29 <= -0.08:
        s += -0.0719
       else:
        if v61 <= 0.470336853:
         s += 0.0985
        else:
         s += -0.0458
    else:
     if v47 <= 0.0:
      if v49 <= 0.0470706296:
       if v28 <= 14.07:
        if v72 <= 2.5:
         s += -0.0000
        else:
         s += -0.0691
       else:
        s += 0.0730
      else:
       if v14 <= 31.5:
        if v28 <= 9.715:
         s += -0.0694
        else:
         s += 0.0826
       else:
        s += 0.1017
     else:
      if v68 <= 0.0:
       if v5 <= 0.0:
        if v71 <= 3.59623312e-16:
         if v71 <= 1.40089435e-16:
          s += 0.0453
         else:
          s += -0.0859
        else:
         if v58 <= 0.188194444:
          if v79 <= 85.4983209:
           s += 0.0397
          else:
           s += 0.1006
         else:
          s += 0.0256
       else:
        if v3 <= 0.710818713:
         if v59 <= 0.0559786664:
          if v51 <= 0.0807834268:
           s += 0.0158
          else:
           s += 0.1015
         else:
          if v79 <= 6060.88492:
           s += 0.1209
          else:
           s += 0.0413
        else:
         if v71 <= 0.0675748124:
          s += -0.0002
         else:
          s += 0.0881
      else:
       s += -0.0999
    if v44 <= 8.5:
     if v49 <= 0.00177882909:
      if v29 <= -1.045:
       if v54 <= 0.0571918197:
        if v34 <= 0.0:
         if v11 <= -1.125:
          s += -0.0541
         else:
          if v57 <= 0.245448527:
           s += 0.0612
          else:
           s += -0.0634
        else:
         s += -0.0750
       else:
        s += -0.0576
      else:
       if v53 <= 0.412451365:
        if v67 <= 1.5:
         if v21 <= 0.0:
          s += 0.0617
         else:
          s += -0.0773
        else:
         if v64 <= 0.320512821:
          s += 0.1157
         else:
          if v0 <= 14.2:
           s += 0.0675
          else:
           s += -0.0765
       else:
        s += -0.0093
     else:
      if v11 <= -0.745:
       if v57 <= 0.0335205993:
        if v51 <= 0.682037076:
         s += 0.0002
        else:
         if v40 <= 0.0:
          if v52 <= 0.49025933:
           s += 0.0847
          else:
           s += -0.0156
         else:
          s += -0.0728
       else:
        s += -0.0423
      else:
       if v61 <= 0.254609455:
        if v39 <= 0.0:
         s += 0.1102
        else:
         if v8 <= 0.155870445:
          s += -0.0131
         else:
          if v89 <= 0.75962963:
           s += 0.0993
          else:
           s += -0.0787
       else:
        s += 0.0361
    else:
     if v46 <= 34.5:
      if v54 <= 0.122938443:
       if v11 <= -0.07:
        if v27 <= -0.295:
         s += -0.0790
        else:
         s += 0.0047
       else:
        if v67 <= 3.5:
         s += 0.0385
        else:
         s += 0.1150
      else:
       if v49 <= 0.0275675696:
        s += -0.0788
       else:
        s += 0.0098
     else:
      if v0 <= 35.1:
       s += -0.0871
      else:
       if v67 <= 11.5:
        if v21 <= 0.0:
         s += -0.0697
        else:
         s += 0.0993
       else:
        s += 0.1157
    if v44 <= 8.5:
     if v49 <= 0.00177882909:
      if v58 <= 0.124515504:
       if v29 <= -1.045:
        if v54 <= 0.0525781316:
         if v34 <= 0.0:
          s += 0.0512
         else:
          s += -0.0517
        else:
         s += -0.0428
       else:
        if v53 <= 0.667128347:
         if v66 <= 2.5:
          s += 0.0532
         else:
          s += 0.1107
        else:
         s += 0.0057
      else:
       if v29 <= -0.08:
        s += -0.0649
       else:
        s += 0.0471
     else:
      if v57 <= 0.23286385:
       if v68 <= 0.0:
        if v5 <= 0.0:
         if v14 <= 25.5:
          if v14 <= 17.5:
           s += 0.0802
          else:
           s += -0.0473
         else:
          if v1 <= 1.25:
           s += -0.1145
          else:
           s += 0.0881
        else:
         if v79 <= 6060.88492:
          if v44 <= 3.5:
           s += 0.1089
          else:
           s += 0.0861
         else:
          if v54 <= 0.0184494424:
           s += -0.0646
          else:
           s += 0.0947
       else:
        s += -0.1120
      else:
       if v5 <= 0.0:
        s += -0.0404
       else:
        s += 0.0604
    else:
     if v10 <= 0.0:
      if v66 <= 4.5:
       if v49 <= 0.00344308399:
        if v79 <= 112.195952:
         if v77 <= 0.0:
          s += -0.0645
         else:
          s += 0.1432
        else:
         s += -0.0808
       else:
        if v70 <= 0.82951855:
         s += 0.0482
        else:
         s += -0.0667
      else:
       if v14 <= 32.5:
        s += -0.0693
       else:
        if v69 <= 0.90375845:
         s += 0.1173
        else:
         s += -0.0423
     else:
      if v54 <= 0.122938443:
       if v66 <= 14.5:
        if v44 <= 11.5:
         s += 0.0108
        else:
         s += -0.0718
       else:
        s += 0.0745
      else:
       s += -0.0860
    if v50 <= 0.00505917655:
     if v82 <= 11.5:
      if v11 <= 0.0:
       if v26 <= 0.0:
        s += -0.0687
       else:
        if v58 <= 0.0413997143:
         if v2 <= 0.64334638:
          if v26 <= 0.0:
           s += 0.0526
          else:
           s += -0.0451
         else:
          s += -0.0412
        else:
         s += -0.0551
      else:
       if v53 <= 0.800035024:
        if v27 <= -0.23:
         s += -0.0014
        else:
         s += 0.0814
       else:
        s += -0.0522
     else:
      if v80 <= 35.1:
       s += -0.0832
      else:
       if v11 <= 0.07:
        s += -0.0661
       else:
        if v79 <= 1147.38371:
         s += 0.0931
        else:
         s += -0.0625
    else:
     if v11 <= -0.745:
      if v62 <= 0.224014337:
       if v82 <= 4.5:
        if v2 <= 0.809017224:
         if v58 <= 0.3755:
          if v26 <= -1.675:
           s += -0.0393
          else:
           s += 0.0691
         else:
          s += -0.0856
        else:
         s += -0.0378
       else:
        if v91 <= 35.5:
         s += -0.0661
        else:
         if v42 <= 0.446360153:
          s += -0.0186
         else:
          s += 0.0904
      else:
       s += -0.0740
     else:
      if v82 <= 42:
       if v2 <= 0.823749725:
        if v21 <= 0.0:
         if v1 <= 2.02:
          s += -0.0991
         else:
          if v50 <= 0.880012809:
           s += 0.0845
          else:
           s += 0.1021
        else:
         s += -0.0865
       else:
        if v79 <= 1436.19128:
         s += -0.0251
        else:
         s += 0.0470
      else:
       if v9 <= 0.0:
        if v77 <= 0.0:
         if v89 <= 0.216158956:
          s += 0.0953
         else:
          s += 0.0233
        else:
         s += -0.0394
       else:
        if v11 <= 0.91:
         s += -0.0517
        else:
         s += 0.0365
    if v47 <= 0.0:
     if v50 <= 0.00621629577:
      if v9 <= 0.0:
       if v56 <= 11.5:
        if v22 <= 0.0:
         s += -0.0745
        else:
         s += 0.0533
       else:
        if v91 <= 23.5:
         s += -0.0716
        else:
         s += 0.1198
      else:
       s += -0.0822
     else:
      if v9 <= 0.0:
       if v77 <= 0.0:
        if v56 <= 4.5:
         s += 0.0099
        else:
         s += 0.0888
       else:
        s += -0.0170
      else:
       if v26 <= 0.0:
        s += -0.0737
       else:
        if v27 <= 2.305:
         if v58 <= 0.0476901208:
          if v11 <= -0.42:
           s += -0.0408
          else:
           s += 0.0264
         else:
          s += -0.0688
        else:
         if v26 <= 0.06:
          s += 0.0898
         else:
          s += -0.0495
    else:
     if v50 <= 0.00392408638:
      if v27 <= -0.19:
       s += -0.0506
      else:
       if v58 <= 0.138345365:
        if v11 <= -0.835:
         s += -0.0272
        else:
         if v26 <= 0.0:
          if v26 <= -2.035:
           s += -0.0564
          else:
           s += 0.0782
         else:
          s += -0.0074
       else:
        s += -0.0448
     else:
      if v11 <= -0.87:
       if v58 <= 0.324730825:
        if v71 <= 0.0273986865:
         s += -0.0406
        else:
         if v39 <= 1.5:
          if v21 <= 0.0:
           s += 0.0606
          else:
           s += -0.0811
         else:
          s += -0.0569
       else:
        s += -0.0541
      else:
       if v26 <= -1.795:
        s += -0.0122
       else:
        if v68 <= 0.0:
         if v70 <= 0.968890218:
          if v39 <= 0.0:
           s += 0.0971
          else:
           s += 0.0357
         else:
          if v84 <= -0.565:
           s += -0.0288
          else:
           s += 0.0515
        else:
         s += -0.0968
    if v46 <= 7.5:
     if v11 <= -0.72:
      if v66 <= 5.5:
       if v58 <= 0.0169973035:
        if v15 <= 16.5:
         if v76 <= 0.0:
          s += 0.0688
         else:
          s += -0.0247
        else:
         if v63 <= 3.5:
          s += -0.0389
         else:
          s += 0.0487
       else:
        if v12 <= 31.5:
         s += -0.0722
        else:
         s += 0.0577
      else:
       if v57 <= 0.0969982079:
        if v79 <= 85.4983209:
         s += -0.0284
        else:
         if v93 <= -0.545:
          s += -0.0025
         else:
          s += 0.0729
       else:
        s += -0.0478
     else:
      if v27 <= -1.665:
       if v11 <= 0.565:
        if v74 <= 36.5:
         s += -0.0705
        else:
         s += -0.0054
       else:
        s += 0.0316
      else:
       if v68 <= 0.0:
        if v57 <= 0.044261653:
         if v45 <= 2.5:
          if v26 <= -2.035:
           s += -0.0403
          else:
           s += 0.0945
         else:
          if v15 <= 9.5:
           s += 0.0250
          else:
           s += 0.0746
        else:
         if v6 <= 0.0286226318:
          s += -0.0192
         else:
          if v12 <= 18.5:
           s += -0.0275
          else:
           s += 0.0769
       else:
        s += -0.1010
    else:
     if v46 <= 34.5:
      if v11 <= 0.04:
       if v10 <= 0.0:
        s += 0.0469
       else:
        if v28 <= 20.605:
         if v3 <= 0.0223985116:
          s += -0.0708
         else:
          s += 0.0819
        else:
         s += 0.0647
      else:
       if v28 <= -5.5:
        s += -0.0573
       else:
        s += 0.0608
     else:
      if v10 <= 0.0:
       if v79 <= 112.195952:
        if v28 <= -1.85:
         s += -0.0340
        else:
         s += 0.1583
       else:
        s += -0.0756
      else:
       s += -0.0817
    if v44 <= 11.5:
     if v48 <= 0.00264544102:
      if v62 <= 0.953463203:
       if v2 <= 0.823749725:
        if v22 <= 0.0:
         if v27 <= -1.755:
          s += -0.0311
         else:
          if v89 <= 0.668044077:
           s += 0.0693
          else:
           s += 0.0014
        else:
         s += -0.0779
       else:
        if v54 <= 0.875162417:
         s += -0.0148
        else:
         if v78 <= 292.5:
          s += -0.0800
         else:
          if v15 <= 10.5:
           s += 0.0448
          else:
           s += -0.0731
      else:
       if v9 <= 0.0:
        if v86 <= 24.5:
         s += -0.0514
        else:
         s += 0.0759
       else:
        s += -0.0738
     else:
      if v5 <= 0.0:
       if v27 <= -0.955:
        s += -0.0252
       else:
        s += 0.0616
      else:
       if v62 <= 0.495762712:
        if v39 <= 0.0:
         if v74 <= 376.5:
          if v75 <= 0.0:
           s += 0.0927
          else:
           s += 0.0452
         else:
          s += -0.0245
        else:
         if v44 <= 4.5:
          s += 0.0597
         else:
          s += -0.0701
       else:
        s += -0.0032
    else:
     if v48 <= 0.0012690602:
      if v54 <= 0.102649425:
       if v66 <= 7.5:
        if v84 <= 0.41:
         s += -0.0714
        else:
         if v93 <= -0.06:
          s += -0.0649
         else:
          if v62 <= 0.0180194805:
           s += 0.0574
          else:
           s += -0.0424
       else:
        if v14 <= 29.5:
         s += -0.0463
        else:
         s += 0.1106
      else:
       s += -0.0811
     else:
      if v14 <= 31.5:
       if v3 <= 0.0454873883:
        s += -0.0643
       else:
        s += 0.0563
      else:
       if v66 <= 3.5:
        if v27 <= 1.765:
         s += -0.0180
        else:
         s += 0.0875
       else:
        s += 0.0892
    if v44 <= 11.5:
     if v49 <= 0.0050979125:
      if v58 <= 0.124515504:
       if v61 <= 0.821107914:
        if v22 <= 0.0:
         if v89 <= 0.928887484:
          if v85 <= -0.955:
           s += -0.0041
          else:
           s += 0.0698
         else:
          s += -0.0205
        else:
         s += -0.0783
       else:
        s += -0.0489
      else:
       if v0 <= 67.3:
        if v28 <= 20.605:
         s += -0.0641
        else:
         s += 0.0537
       else:
        s += 0.0940
     else:
      if v2 <= 0.823749725:
       if v11 <= -0.565:
        if v14 <= 31.5:
         s += -0.0056
        else:
         if v89 <= 0.586436782:
          s += 0.0671
         else:
          s += -0.0174
       else:
        if v79 <= 6060.88492:
         if v51 <= 0.682037076:
          if v16 <= 5.5:
           s += -0.0798
          else:
           s += 0.0711
         else:
          if v26 <= -2.035:
           s += -0.0106
          else:
           s += 0.0891
        else:
         if v65 <= 0.500377074:
          s += 0.0603
         else:
          s += -0.0437
      else:
       s += -0.0239
    else:
     if v48 <= 0.0012690602:
      if v0 <= 44.2:
       if v28 <= 5.065:
        s += -0.0793
       else:
        if v79 <= 81.545488:
         if v61 <= 0.999765954:
          s += 0.1841
         else:
          s += -0.0605
        else:
         if v23 <= 0.0:
          s += -0.0666
         else:
          s += 0.0936
      else:
       if v79 <= 112.195952:
        s += 0.1062
       else:
        if v43 <= 0.9:
         s += -0.0614
        else:
         s += 0.0859
     else:
      if v14 <= 31.5:
       if v16 <= 12.5:
        s += -0.0762
       else:
        s += 0.0529
      else:
       if v49 <= 0.26363394:
        if v27 <= 1.765:
         s += -0.0168
        else:
         s += 0.0927
       else:
        s += 0.1047
    if v49 <= 0.00267562232:
     if v95 <= 42:
      if v58 <= 0.111525705:
       if v61 <= 0.875288138:
        if v15 <= 14.5:
         if v15 <= 8.5:
          s += -0.0677
         else:
          if v71 <= 0.981571264:
           s += 0.0776
          else:
           s += -0.0497
        else:
         if v95 <= 1.5:
          if v15 <= 31.5:
           s += -0.0562
          else:
           s += 0.0698
         else:
          if v84 <= 0.04:
           s += 0.0056
          else:
           s += 0.0543
       else:
        if v58 <= 0.00724675734:
         s += -0.0589
        else:
         s += 0.0421
      else:
       if v0 <= 46.2:
        s += -0.0631
       else:
        if v71 <= 0.0273986865:
         s += -0.0398
        else:
         s += 0.0974
     else:
      if v0 <= 48.2:
       s += -0.0775
      else:
       if v17 <= 0.0:
        s += -0.0553
       else:
        s += 0.0541
    else:
     if v57 <= 0.044261653:
      if v61 <= 0.239408743:
       if v71 <= 0.989602641:
        if v50 <= 0.0463956984:
         if v61 <= 0.000730563293:
          if v58 <= 0.0834785134:
           s += 0.0080
          else:
           s += -0.0925
         else:
          s += 0.0745
        else:
         if v71 <= 0.0332359052:
          if v8 <= 0.418859649:
           s += 0.0619
          else:
           s += -0.0122
         else:
          if v52 <= 0.816134212:
           s += 0.0837
          else:
           s += -0.0090
       else:
        if v88 <= 50.2:
         s += -0.0500
        else:
         s += 0.0665
      else:
       if v95 <= 10.5:
        if v58 <= 0.0692049808:
         if v91 <= 33.5:
          if v35 <= 0.0:
           s += 0.0280
          else:
           s += -0.0877
         else:
          s += 0.0727
        else:
         s += -0.0620
       else:
        s += -0.0664
     else:
      if v0 <= 22.2:
       s += -0.0497
      else:
       s += 0.0489
    if v44 <= 11.5:
     if v59 <= 0.0559786664:
      if v66 <= 10.5:
       if v60 <= 7.5:
        if v50 <= 0.0179421911:
         s += -0.0556
        else:
         if v58 <= 0.0971825397:
          s += 0.0154
         else:
          s += -0.0555
       else:
        if v70 <= 0.985821379:
         if v26 <= -0.435:
          s += -0.0089
         else:
          if v51 <= 0.972813257:
           s += 0.0382
          else:
           s += 0.0975
        else:
         if v59 <= 0.000280061039:
          s += -0.0738
         else:
          s += 0.0973
      else:
       if v70 <= 0.990879849:
        if v24 <= 0.0:
         if v26 <= -1.865:
          s += -0.0299
         else:
          s += 0.0749
        else:
         s += -0.1051
       else:
        s += -0.0297
     else:
      if v3 <= 0.710818713:
       if v5 <= 0.0:
        if v70 <= 0.999999998:
         if v60 <= 9.5:
          s += 0.0056
         else:
          if v59 <= 1:
           s += 0.0711
          else:
           s += -0.0149
        else:
         s += -0.0467
       else:
        if v56 <= 401.5:
         if v60 <= 170:
          if v59 <= 0.230868269:
           s += 0.0610
          else:
           s += 0.0888
         else:
          if v79 <= 6060.88492:
           s += 0.0640
          else:
           s += -0.1022
        else:
         s += -0.0985
      else:
       if v70 <= 0.887576357:
        s += 0.0513
       else:
        s += -0.0449
    else:
     if v59 <= 0.0136481371:
      if v53 <= 0.12996569:
       if v66 <= 14.5:
        s += -0.0637
       else:
        if v77 <= 1.5:
         s += 0.1363
        else:
         s += -0.0618
      else:
       s += -0.0787
     else:
      if v59 <= 0.230868269:
       if v73 <= 2.5:
        s += 0.0195
       else:
        s += -0.0548
      else:
       if v51 <= 0.000199713105:
        s += -0.0223
       else:
        s += 0.0901
    if v44 <= 11.5:
     if v59 <= 0.0325903895:
      if v53 <= 0.12996569:
       if v22 <= 0.0:
        if v57 <= 0.00938987833:
         if v27 <= -1.755:
          s += -0.0358
         else:
          if v89 <= 0.526671408:
           s += 0.0551
          else:
           s += -0.0186
        else:
         if v79 <= 0.0:
          s += 0.0849
         else:
          if v63 <= 6.5:
           s += -0.0465
          else:
           s += 0.1032
       else:
        s += -0.0770
      else:
       if v83 <= 35.5:
        s += -0.0509
       else:
        if v27 <= -0.055:
         s += -0.0521
        else:
         if v61 <= 0.713203463:
          s += 0.0523
         else:
          s += -0.0252
     else:
      if v52 <= 0.816134212:
       if v68 <= 0.0:
        if v79 <= 6060.88492:
         if v5 <= 0.0:
          if v26 <= -1.675:
           s += -0.0866
          else:
           s += 0.0612
         else:
          if v59 <= 0.230868269:
           s += 0.0598
          else:
           s += 0.0853
        else:
         if v53 <= 0.0188209055:
          if v65 <= 0.357286288:
           s += 0.0427
          else:
           s += -0.1206
         else:
          s += 0.0645
       else:
        s += -0.0953
      else:
       s += -0.0168
    else:
     if v59 <= 0.0136481371:
      if v53 <= 0.12996569:
       if v79 <= 112.195952:
        if v53 <= 0.00679187687:
         s += -0.0499
        else:
         if v26 <= -0.26:
          s += -0.0462
         else:
          if v49 <= 0.0:
           s += 0.1208
          else:
           s += -0.0478
       else:
        s += -0.0679
      else:
       s += -0.0779
     else:
      if v53 <= 0.0756976027:
       if v89 <= 0.387539523:
        if v27 <= -0.515:
         s += -0.0110
        else:
         s += 0.0652
       else:
        s += -0.0385
      else:
       if v83 <= 30.5:
        s += -0.0674
       else:
        s += 0.0035
    if v46 <= 12.5:
     if v59 <= 0.0325903895:
      if v66 <= 15.5:
       if v58 <= 0.125437063:
        if v52 <= 0.49025933:
         if v66 <= 3.5:
          if v21 <= 0.0:
           s += 0.0165
          else:
           s += -0.0487
         else:
          if v69 <= 0.176749817:
           s += -0.0443
          else:
           s += 0.0642
        else:
         s += -0.0406
       else:
        if v0 <= 49.1:
         s += -0.0536
        else:
         s += 0.0801
      else:
       if v52 <= 0.0526870975:
        if v58 <= 0.94884877:
         if v67 <= 1.5:
          s += -0.0361
         else:
          s += 0.0780
        else:
         s += -0.0798
       else:
        if v79 <= 803.868826:
         s += -0.0434
        else:
         s += 0.0327
     else:
      if v52 <= 0.816134212:
       if v59 <= 0.230868269:
        if v45 <= 6.5:
         if v81 <= 0.889125296:
          if v34 <= 0.0:
           s += 0.0628
          else:
           s += -0.0273
         else:
          s += -0.0216
        else:
         if v58 <= 0.138345365:
          if v90 <= 42:
           s += 0.0354
          else:
           s += -0.0691
         else:
          s += -0.1008
       else:
        if v79 <= 6060.88492:
         if v48 <= 0.004524775:
          s += 0.0579
         else:
          if v62 <= 0.495762712:
           s += 0.0837
          else:
           s += -0.0032
        else:
         if v69 <= 0.595596315:
          s += 0.0387
         else:
          s += -0.0876
      else:
       s += -0.0191
    else:
     if v59 <= 0.00811108076:
      if v66 <= 68.5:
       s += -0.0761
      else:
       if v18 <= 0.0:
        s += -0.0734
       else:
        s += 0.1316
     else:
      if v51 <= 0.000199713105:
       s += -0.0745
      else:
       if v59 <= 0.101414072:
        if v45 <= 12.5:
         s += -0.0393
        else:
         s += 0.1044
       else:
        s += 0.0973
    if v59 <= 0.00164097479:
     if v82 <= 11.5:
      if v14 <= 29.5:
       if v14 <= 16:
        if v53 <= 0.0151491162:
         if v28 <= -1.295:
          s += -0.0481
         else:
          s += 0.0625
        else:
         s += -0.0411
       else:
        s += -0.0648
      else:
       if v89 <= 0.586436782:
        if v14 <= 33.5:
         if v53 <= 0.724178341:
          s += 0.0777
         else:
          s += -0.0301
        else:
         if v82 <= 4.5:
          s += -0.0164
         else:
          s += 0.0503
       else:
        s += -0.0390
     else:
      if v53 <= 0.12996569:
       if v67 <= 7.5:
        s += -0.0594
       else:
        if v77 <= 0.0:
         s += 0.0816
        else:
         s += -0.0646
      else:
       s += -0.0766
    else:
     if v59 <= 0.230868269:
      if v82 <= 18.5:
       if v78 <= 142.5:
        if v67 <= 1.5:
         if v16 <= 16.5:
          if v61 <= 0.00400947903:
           s += -0.0618
          else:
           s += 0.0413
         else:
          s += 0.0956
        else:
         if v74 <= 78.5:
          if v51 <= 0.0576793756:
           s += -0.0653
          else:
           s += 0.0730
         else:
          s += -0.1331
       else:
        if v51 <= 0.782659517:
         s += 0.0302
        else:
         s += 0.0696
      else:
       if v88 <= 32.2:
        s += -0.0413
       else:
        s += 0.0618
     else:
      if v52 <= 0.320539002:
       if v56 <= 441.5:
        if v5 <= 0.0:
         if v28 <= 0.0:
          s += -0.0388
         else:
          if v1 <= 1.25:
           s += -0.1384
          else:
           s += 0.0645
        else:
         if v61 <= 0.254609455:
          if v67 <= 160.5:
           s += 0.0814
          else:
           s += -0.0044
         else:
          s += -0.0362
       else:
        s += -0.1079
      else:
       s += 0.0051
    if v46 <= 34.5:
     if v2 <= 0.586436782:
      if v60 <= 4.5:
       if v67 <= 2.5:
        if v14 <= 31.5:
         if v10 <= 0.0:
          s += -0.0066
         else:
          s += -0.0687
        else:
         if v92 <= 0.0:
          if v49 <= 0.0190924872:
           s += -0.0402
          else:
           s += 0.0191
         else:
          if v15 <= 20.5:
           s += -0.0464
          else:
           s += 0.0568
       else:
        if v92 <= -0.24:
         if v46 <= 1.5:
          s += 0.0533
         else:
          if v11 <= 1.605:
           s += -0.0747
          else:
           s += 0.0753
        else:
         s += 0.0744
      else:
       if v39 <= 0.0:
        if v70 <= 0.961340447:
         if v22 <= 0.0:
          if v68 <= 0.0:
           s += 0.0762
          else:
           s += -0.0803
         else:
          s += -0.0736
        else:
         if v28 <= 2.355:
          s += -0.0266
         else:
          if v62 <= 0.994444444:
           s += 0.0437
          else:
           s += -0.0542
       else:
        if v29 <= -0.755:
         s += -0.0295
        else:
         s += 0.0414
     else:
      if v14 <= 31.5:
       if v28 <= 6.055:
        s += -0.0666
       else:
        if v60 <= 37.5:
         s += -0.0454
        else:
         s += 0.0570
      else:
       if v15 <= 16.5:
        if v60 <= 8.5:
         s += -0.0556
        else:
         s += 0.1195
       else:
        if v11 <= 0.0:
         s += -0.0331
        else:
         if v54 <= 0.800058526:
          s += 0.0668
         else:
          s += -0.0602
    else:
     if v54 <= 0.116485896:
      if v67 <= 15.5:
       if v29 <= -1.975:
        s += -0.0696
       else:
        s += -0.0408
      else:
       if v29 <= -1.405:
        s += -0.0402
       else:
        s += 0.1336
     else:
      s += -0.0763
    if v44 <= 11.5:
     if v48 <= 0.00316601761:
      if v11 <= 0.0:
       if v58 <= 0.117983835:
        if v26 <= 0.0:
         s += -0.0241
        else:
         if v1 <= 2.02:
          s += -0.1181
         else:
          if v70 <= 0.995153664:
           s += 0.0343
          else:
           s += -0.0242
       else:
        if v88 <= 34.2:
         if v8 <= 0.0571895425:
          s += -0.0030
         else:
          s += -0.0620
        else:
         s += -0.0013
      else:
       if v76 <= 21.5:
        if v34 <= 0.0:
         if v61 <= 0.954632274:
          if v79 <= 7579.7402:
           s += 0.0625
          else:
           s += -0.0974
         else:
          s += -0.0138
        else:
         s += -0.0328
       else:
        s += -0.0498
     else:
      if v26 <= -1.795:
       s += -0.0407
      else:
       if v44 <= 3.5:
        if v79 <= 6060.88492:
         if v70 <= 0.974265777:
          if v13 <= 0.0:
           s += -0.0098
          else:
           s += 0.0775
         else:
          s += 0.0094
        else:
         if v70 <= 0.433487224:
          s += 0.0719
         else:
          if v28 <= 11.5:
           s += -0.1495
          else:
           s += 0.0209
       else:
        if v11 <= -0.05:
         s += -0.0100
        else:
         s += 0.0558
    else:
     if v13 <= 3.35174969e-08:
      if v28 <= 5.065:
       if v88 <= 34.2:
        s += -0.0739
       else:
        if v83 <= 31.5:
         s += -0.0589
        else:
         s += 0.0301
      else:
       if v79 <= 81.545488:
        s += 0.1260
       else:
        if v92 <= 0.26:
         s += -0.0579
        else:
         s += 0.0094
     else:
      if v71 <= 0.128106178:
       if v79 <= 5.88876067:
        s += 0.1008
       else:
        s += -0.0496
      else:
       if v83 <= 31.5:
        s += -0.0080
       else:
        s += 0.0797
    if v59 <= 0.00164097479:
     if v90 <= 12.5:
      if v66 <= 3.5:
       if v60 <= 7.5:
        if v92 <= 0.07:
         s += -0.0551
        else:
         s += -0.0119
       else:
        if v35 <= 0.0:
         if v22 <= 0.0:
          s += 0.0403
         else:
          s += -0.0651
        else:
         s += -0.0382
      else:
       if v54 <= 0.122938443:
        if v76 <= 20.5:
         if v92 <= -1.24:
          s += -0.0181
         else:
          s += 0.0639
        else:
         s += -0.0712
       else:
        s += -0.0312
     else:
      if v54 <= 0.116485896:
       if v92 <= 0.51:
        s += -0.0562
       else:
        if v26 <= 0.0:
         s += -0.0400
        else:
         if v76 <= 9.5:
          s += 0.0994
         else:
          s += -0.0463
      else:
       s += -0.0747
    else:
     if v59 <= 0.230868269:
      if v90 <= 42:
       if v81 <= 0.889125296:
        if v54 <= 0.0:
         if v78 <= 153.5:
          if v78 <= 104.5:
           s += 0.0299
          else:
           s += -0.1043
         else:
          s += 0.0441
        else:
         if v26 <= -0.95:
          s += -0.0176
         else:
          s += 0.0622
       else:
        if v78 <= 161.5:
         s += -0.0757
        else:
         s += 0.0279
      else:
       if v54 <= 0.102649425:
        if v66 <= 7.5:
         s += -0.0270
        else:
         s += 0.0709
       else:
        s += -0.0655
     else:
      if v48 <= 0.00562011813:
       if v78 <= 568:
        if v78 <= 212.5:
         if v76 <= 0.0:
          s += 0.0324
         else:
          s += -0.0244
        else:
         s += 0.0589
       else:
        s += -0.0338
      else:
       if v61 <= 0.239408743:
        if v76 <= 15.5:
         s += 0.0765
        else:
         s += -0.0361
       else:
        s += -0.0335
    if v46 <= 34.5:
     if v14 <= 31.5:
      if v60 <= 16.5:
       if v14 <= 16:
        if v82 <= 3.5:
         if v84 <= -0.995:
          s += -0.0607
         else:
          if v76 <= 0.0:
           s += 0.0711
          else:
           s += -0.0231
        else:
         if v84 <= 0.0:
          s += -0.0601
         else:
          s += 0.0199
       else:
        if v13 <= 17.8474266:
         if v3 <= 0.0528711269:
          s += -0.0607
         else:
          s += 0.0109
        else:
         s += 0.0295
      else:
       if v61 <= 0.254609455:
        if v78 <= 568:
         if v39 <= 3.5:
          if v27 <= -1.755:
           s += -0.0793
          else:
           s += 0.0743
         else:
          s += -0.0358
        else:
         s += -0.0233
       else:
        if v46 <= 3.5:
         s += 0.0443
        else:
         if v61 <= 0.273302562:
          s += -0.1869
         else:
          s += -0.0579
     else:
      if v89 <= 0.64321075:
       if v68 <= 0.0:
        if v60 <= 4.5:
         if v46 <= 1.5:
          s += 0.0722
         else:
          if v88 <= 38.2:
           s += 0.0026
          else:
           s += 0.0504
        else:
         if v39 <= 0.0:
          if v79 <= 4735.95624:
           s += 0.0732
          else:
           s += 0.0202
         else:
          s += 0.0078
       else:
        s += -0.0947
      else:
       if v13 <= 7.00510893:
        if v60 <= 11.5:
         s += -0.0434
        else:
         if v27 <= 2.595:
          s += 0.0332
         else:
          s += -0.0462
       else:
        if v68 <= 0.0:
         s += 0.0528
        else:
         s += -0.1001
    else:
     if v9 <= 0.0:
      if v79 <= 112.195952:
       if v77 <= 0.0:
        s += 0.0157
       else:
        s += 0.1730
      else:
       s += -0.0610
     else:
      s += -0.0731
    if v44 <= 12.5:
     if v59 <= 0.0559786664:
      if v14 <= 31.5:
       if v14 <= 16:
        if v44 <= 3.5:
         if v26 <= 0.2:
          if v57 <= 0.245448527:
           s += 0.0609
          else:
           s += -0.0547
         else:
          s += -0.1037
        else:
         if v84 <= 0.0:
          s += -0.0520
         else:
          s += 0.0166
       else:
        if v14 <= 29.5:
         s += -0.0571
        else:
         s += 0.0064
      else:
       if v14 <= 34.5:
        if v88 <= 2.5:
         if v78 <= 142.5:
          s += -0.0678
         else:
          s += 0.0504
        else:
         s += 0.0685
       else:
        if v0 <= 35.1:
         if v58 <= 0.071858864:
          s += 0.0102
         else:
          s += -0.0492
        else:
         s += 0.0520
     else:
      if v52 <= 0.816134212:
       if v3 <= 0.778888889:
        if v78 <= 568:
         if v59 <= 0.554055348:
          s += 0.0537
         else:
          if v0 <= 1.5:
           s += -0.0917
          else:
           s += 0.0756
        else:
         if v50 <= 0.947998081:
          s += -0.0570
         else:
          s += 0.0431
       else:
        if v95 <= 42:
         s += 0.0305
        else:
         s += -0.0841
      else:
       s += -0.0346
    else:
     if v59 <= 0.0136481371:
      if v17 <= 0.0:
       s += -0.0725
      else:
       if v14 <= 35.5:
        s += -0.0610
       else:
        if v93 <= -0.455:
         s += -0.0496
        else:
         if v26 <= 0.0:
          s += -0.0593
         else:
          if v45 <= 5.5:
           s += 0.1481
          else:
           s += 0.0183
     else:
      if v18 <= 0.0:
       if v73 <= 3.5:
        s += 0.0225
       else:
        s += -0.0587
      else:
       if v14 <= 35.5:
        s += -0.0348
       else:
        s += 0.0807
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
    if v46 <= 34.5:
     if v48 <= 0.00340313518:
      if v11 <= 0.0:
       if v14 <= 31.5:
        if v14 <= 16:
         if v44 <= 3.5:
          if v62 <= 0.348913043:
           s += 0.0591
          else:
           s += -0.0727
         else:
          s += -0.0452
        else:
         s += -0.0546
       else:
        if v14 <= 33.5:
         if v73 <= 2.5:
          s += 0.0696
         else:
          s += 0.0047
        else:
         if v27 <= -0.14:
          s += -0.0418
         else:
          if v44 <= 4.5:
           s += -0.0089
          else:
           s += 0.0432
      else:
       if v70 <= 0.968890218:
        if v34 <= 0.0:
         if v2 <= 0.823749725:
          if v76 <= 52.5:
           s += 0.0613
          else:
           s += -0.0799
         else:
          s += 0.0032
        else:
         s += -0.0347
       else:
        s += -0.0051
     else:
      if v68 <= 0.0:
       if v14 <= 35.5:
        if v14 <= 33.5:
         if v44 <= 2.5:
          s += 0.0617
         else:
          if v62 <= 0.495762712:
           s += 0.0187
          else:
           s += -0.1108
        else:
         if v11 <= 0.0:
          s += 0.0504
         else:
          s += -0.0926
       else:
        if v56 <= 4.5:
         if v44 <= 7.5:
          s += 0.0545
         else:
          s += -0.0085
        else:
         if v70 <= 0.974265777:
          if v56 <= 162.5:
           s += 0.0766
          else:
           s += 0.0435
         else:
          s += 0.0018
      else:
       s += -0.1049
    else:
     if v9 <= 0.0:
      if v28 <= -0.21:
       s += -0.0609
      else:
       if v14 <= 35.5:
        s += -0.0634
       else:
        if v16 <= 12.5:
         if v68 <= 0.0:
          s += 0.0965
         else:
          s += -0.0622
        else:
         s += -0.0727
     else:
      s += -0.0719
    if v46 <= 34.5:
     if v52 <= 0.419447534:
      if v66 <= 4.5:
       if v61 <= 0.000730563293:
        if v15 <= 14.5:
         if v15 <= 8.5:
          s += -0.0848
         else:
          if v27 <= -1.405:
           s += -0.0622
          else:
           s += 0.0808
        else:
         if v58 <= 0.0692049808:
          if v51 <= 0.0167612758:
           s += -0.0293
          else:
           s += 0.0110
         else:
          if v78 <= 305.5:
           s += -0.0626
          else:
           s += 0.0004
       else:
        if v61 <= 0.118556823:
         if v70 <= 0.846954739:
          s += 0.0690
         else:
          if v90 <= 5.5:
           s += 0.0484
          else:
           s += -0.0282
        else:
         if v79 <= 85.4983209:
          if v78 <= 250.5:
           s += -0.1474
          else:
           s += 0.0313
         else:
          s += 0.0278
      else:
       if v70 <= 0.951486312:
        if v78 <= 568:
         if v68 <= 0.0:
          if v79 <= 6060.88492:
           s += 0.0693
          else:
           s += -0.0323
         else:
          s += -0.1214
        else:
         if v27 <= 0.285:
          if v56 <= 144.5:
           s += -0.0095
          else:
           s += -0.1309
         else:
          s += 0.0403
       else:
        if v3 <= 0.973328592:
         s += 0.0282
        else:
         s += -0.0640
     else:
      if v79 <= 1436.19128:
       s += -0.0387
      else:
       if v51 <= 0.962108108:
        s += -0.0289
       else:
        s += 0.0382
    else:
     if v42 <= 0.0:
      s += -0.0721
     else:
      if v79 <= 27.9785715:
       if v61 <= 0.470336853:
        s += 0.1091
       else:
        s += -0.0604
      else:
       if v51 <= 0.0111496432:
        s += -0.0680
       else:
        if v83 <= 30.5:
         s += -0.0512
        else:
         if v78 <= 69.5:
          s += 0.1716
         else:
          s += 0.0030
    if v46 <= 34.5:
     if v48 <= 0.00562011813:
      if v2 <= 0.823749725:
       if v62 <= 0.964814815:
        if v22 <= 0.0:
         if v70 <= 0.934585332:
          if v78 <= 568:
           s += 0.0456
          else:
           s += -0.0269
         else:
          if v62 <= 0.91010101:
           s += -0.0046
          else:
           s += 0.1415
        else:
         s += -0.0605
       else:
        if v79 <= 172.241121:
         if v9 <= 0.0:
          s += 0.1074
         else:
          s += -0.0197
        else:
         s += -0.0583
      else:
       if v73 <= 48.5:
        if v62 <= 0.101020408:
         if v44 <= 3.5:
          s += 0.0202
         else:
          s += -0.0299
        else:
         s += -0.0504
       else:
        s += -0.0571
     else:
      if v67 <= 5.5:
       if v6 <= 0.0:
        if v42 <= 0.0317540323:
         if v48 <= 0.0237382742:
          s += 0.0155
         else:
          if v79 <= 85.4983209:
           s += -0.1303
          else:
           s += -0.0268
        else:
         s += 0.0397
       else:
        if v44 <= 5.5:
         s += 0.0547
        else:
         s += 0.0125
      else:
       if v62 <= 0.495762712:
        if v79 <= 6060.88492:
         if v78 <= 568:
          s += 0.0723
         else:
          if v62 <= 0.0486690729:
           s += 0.0501
          else:
           s += -0.0917
        else:
         if v53 <= 0.0377489453:
          if v70 <= 0.355608025:
           s += 0.0656
          else:
           s += -0.1311
         else:
          s += 0.0789
       else:
        s += -0.0401
    else:
     if v53 <= 0.144515085:
      if v79 <= 112.195952:
       if v67 <= 4.5:
        if v79 <= 81.545488:
         s += -0.0518
        else:
         if v70 <= 0.999988594:
          s += -0.0638
         else:
          s += 0.1398
       else:
        s += 0.1164
      else:
       s += -0.0622
     else:
      s += -0.0733
    if v46 <= 34.5:
     if v14 <= 31.5:
      if v14 <= 16:
       if v44 <= 3.5:
        if v20 <= 0.0:
         if v89 <= 0.928887484:
          if v27 <= 0.415:
           s += 0.0702
          else:
           s += -0.0514
         else:
          s += 0.0035
        else:
         s += -0.1300
       else:
        if v11 <= 0.15:
         s += -0.0408
        else:
         if v81 <= 0.0720054348:
          s += 0.0359
         else:
          s += -0.0350
      else:
       if v13 <= 14.5813426:
        if v43 <= 0.0:
         if v67 <= 5.5:
          if v63 <= 6.5:
           s += -0.0476
          else:
           s += 0.0199
         else:
          s += 0.0247
        else:
         s += -0.0871
       else:
        if v51 <= 0.999153932:
         s += -0.0355
        else:
         s += 0.0740
     else:
      if v11 <= -0.995:
       if v88 <= 22.2:
        if v78 <= 236.5:
         if v41 <= 0.0519568151:
          s += -0.0519
         else:
          s += 0.0159
        else:
         s += 0.0217
       else:
        if v57 <= 0.97715736:
         s += 0.0534
        else:
         s += -0.0278
      else:
       if v89 <= 0.432634127:
        if v1 <= 2.02:
         s += -0.1321
        else:
         if v67 <= 3.5:
          if v20 <= 0.0:
           s += 0.0469
          else:
           s += -0.0804
         else:
          if v78 <= 568:
           s += 0.0685
          else:
           s += -0.0047
       else:
        if v13 <= 4.99996595:
         if v78 <= 146.5:
          s += -0.0405
         else:
          s += 0.0152
        else:
         s += 0.0433
    else:
     if v0 <= 34.2:
      if v13 <= 3.35174969e-08:
       s += -0.0709
      else:
       s += -0.0286
     else:
      if v28 <= -0.21:
       s += -0.0536
      else:
       if v27 <= -0.295:
        s += 0.0945
       else:
        s += -0.0126
    if v44 <= 11.5:
     if v59 <= 0.0559786664:
      if v92 <= -0.725:
       if v11 <= 0.15:
        if v79 <= 1604.33853:
         s += -0.0568
        else:
         s += -0.0054
       else:
        s += 0.0001
      else:
       if v54 <= 0.130424924:
        if v11 <= -1.165:
         s += -0.0281
        else:
         if v43 <= 0.0:
          if v22 <= 0.0:
           s += 0.0441
          else:
           s += -0.0398
         else:
          if v54 <= 0.0:
           s += -0.0871
          else:
           s += 0.0100
       else:
        if v51 <= 0.253362527:
         s += -0.0447
        else:
         if v26 <= -0.685:
          s += -0.0558
         else:
          s += 0.0298
     else:
      if v2 <= 0.741060026:
       if v39 <= 3.5:
        if v79 <= 6060.88492:
         if v95 <= 4.5:
          if v59 <= 0.684157272:
           s += 0.0508
          else:
           s += 0.0720
         else:
          if v11 <= -0.05:
           s += -0.0062
          else:
           s += 0.0489
        else:
         if v54 <= 0.0184494424:
          s += -0.0980
         else:
          s += 0.0446
       else:
        s += -0.0852
      else:
       s += -0.0246
    else:
     if v54 <= 0.102649425:
      if v11 <= 0.4:
       if v59 <= 0.230868269:
        if v67 <= 7.5:
         if v92 <= 0.56:
          s += -0.0576
         else:
          s += -0.0065
        else:
         s += 0.0396
       else:
        if v51 <= 0.984724941:
         s += -0.0061
        else:
         s += 0.1125
      else:
       if v79 <= 136.181409:
        if v28 <= -2.655:
         s += 0.0323
        else:
         s += 0.1491
       else:
        if v51 <= 0.1048734:
         if v63 <= 4.5:
          s += -0.0492
         else:
          s += 0.0383
        else:
         if v26 <= -0.14:
          s += -0.0313
         else:
          s += 0.0762
     else:
      s += -0.0703
    if v46 <= 34.5:
     if v60 <= 6.5:
      if v14 <= 31.5:
       if v11 <= 0.565:
        if v14 <= 16:
         if v78 <= 99.5:
          s += 0.0394
         else:
          s += -0.0388
        else:
         s += -0.0642
       else:
        s += 0.0076
      else:
       if v66 <= 3.5:
        if v11 <= 0.285:
         if v41 <= 0.0519568151:
          if v9 <= 0.163333333:
           s += -0.0438
          else:
           s += 0.0325
         else:
          s += 0.0257
        else:
         if v77 <= 0.0:
          s += 0.0404
         else:
          s += -0.0407
       else:
        if v11 <= -1.025:
         if v14 <= 34.5:
          s += 0.0611
         else:
          s += -0.0597
        else:
         s += 0.0650
     else:
      if v2 <= 0.809017224:
       if v78 <= 568:
        if v68 <= 0.0:
         if v62 <= 0.46049896:
          if v79 <= 6060.88492:
           s += 0.0622
          else:
           s += -0.0435
         else:
          if v14 <= 35.5:
           s += -0.0900
          else:
           s += 0.0503
        else:
         s += -0.0865
       else:
        if v50 <= 0.982812171:
         if v78 <= 595.5:
          if v69 <= 0.524485554:
           s += -0.1820
          else:
           s += -0.0355
         else:
          if v78 <= 715:
           s += 0.0253
          else:
           s += -0.0690
        else:
         s += 0.0612
      else:
       if v51 <= 0.214917703:
        s += -0.0462
       else:
        if v79 <= 803.868826:
         s += -0.0386
        else:
         s += 0.0261
    else:
     if v14 <= 35.5:
      s += -0.0705
     else:
      if v66 <= 21.5:
       if v50 <= 0.00851651044:
        if v78 <= 1208:
         s += -0.0609
        else:
         s += 0.1477
       else:
        if v41 <= 0.0533428165:
         s += -0.0204
        else:
         s += 0.1303
      else:
       s += 0.1076
    if v47 <= 0.0:
     if v50 <= 0.00165186716:
      if v28 <= 13.375:
       if v0 <= 34.2:
        s += -0.0685
       else:
        if v28 <= -0.21:
         s += -0.0615
        else:
         if v27 <= -0.295:
          s += 0.1095
         else:
          s += -0.0204
      else:
       if v45 <= 7.5:
        if v0 <= 3.5:
         s += -0.0361
        else:
         s += 0.0947
       else:
        s += -0.0538
     else:
      if v67 <= 2.5:
       if v16 <= 12.5:
        if v88 <= 45.1:
         s += -0.0499
        else:
         s += 0.0249
       else:
        if v50 <= 0.999989329:
         s += 0.0126
        else:
         s += 0.1570
      else:
       if v67 <= 35.5:
        if v52 <= 0.419447534:
         s += 0.0482
        else:
         s += -0.0327
       else:
        s += -0.0841
    else:
     if v48 <= 0.00562011813:
      if v92 <= -0.53:
       if v84 <= 0.0:
        if v0 <= 47.1:
         s += -0.0387
        else:
         s += 0.0571
       else:
        s += 0.0067
      else:
       if v89 <= 0.984495192:
        if v27 <= -1.665:
         s += -0.0323
        else:
         if v52 <= 0.291547619:
          if v21 <= 0.0:
           s += 0.0398
          else:
           s += -0.0132
         else:
          s += 0.0009
       else:
        s += -0.0298
     else:
      if v68 <= 0.0:
       if v67 <= 5.5:
        if v0 <= 30.2:
         if v92 <= 0.15:
          if v63 <= 0.0:
           s += -0.0422
          else:
           s += 0.0450
         else:
          s += 0.0417
        else:
         s += 0.0553
       else:
        if v61 <= 0.254609455:
         if v67 <= 151.5:
          if v8 <= 0.431677019:
           s += 0.0694
          else:
           s += -0.0032
         else:
          s += -0.0233
        else:
         s += -0.0668
      else:
       s += -0.1034
    if v44 <= 11.5:
     if v59 <= 0.174668737:
      if v11 <= 0.0:
       if v58 <= 0.108010889:
        if v66 <= 3.5:
         if v16 <= 17.5:
          s += -0.0194
         else:
          s += 0.0562
        else:
         s += 0.0241
       else:
        if v91 <= 31.5:
         s += -0.0699
        else:
         s += -0.0182
      else:
       if v50 <= 0.985907654:
        if v70 <= 0.978924974:
         if v34 <= 0.0:
          s += 0.0250
         else:
          s += -0.0481
        else:
         s += -0.0433
       else:
        s += 0.0555
     else:
      if v3 <= 0.735087719:
       if v39 <= 0.0:
        if v74 <= 86.5:
         if v2 <= 0.19359959:
          if v68 <= 0.0:
           s += 0.0692
          else:
           s += -0.0768
         else:
          if v62 <= 0.182372506:
           s += 0.0370
          else:
           s += -0.0930
        else:
         if v78 <= 129.5:
          s += -0.1103
         else:
          if v78 <= 715:
           s += 0.0434
          else:
           s += -0.0854
       else:
        s += -0.0477
      else:
       if v70 <= 0.887576357:
        if v62 <= 0.0582579186:
         if v39 <= 3.5:
          s += 0.0477
         else:
          s += -0.0740
        else:
         s += -0.0560
       else:
        if v59 <= 0.999992489:
         s += -0.0911
        else:
         s += 0.0611
    else:
     if v54 <= 0.102649425:
      if v66 <= 4.5:
       if v59 <= 0.230868269:
        if v11 <= 0.07:
         s += -0.0524
        else:
         if v17 <= 0.0:
          s += -0.0357
         else:
          s += 0.0447
       else:
        if v38 <= 0.0:
         s += 0.1145
        else:
         s += -0.0440
      else:
       if v12 <= 19.5:
        if v68 <= 0.0:
         s += 0.0657
        else:
         s += -0.0658
       else:
        s += -0.0674
     else:
      s += -0.0688
    if v44 <= 11.5:
     if v48 <= 0.00562011813:
      if v92 <= -0.53:
       if v26 <= 0.0:
        s += -0.0425
       else:
        s += -0.0048
      else:
       if v29 <= -1.765:
        if v51 <= 0.00049666833:
         s += -0.0365
        else:
         s += 0.0139
       else:
        if v39 <= 3.5:
         if v76 <= 56.5:
          if v67 <= 2.5:
           s += 0.0181
          else:
           s += 0.0447
         else:
          s += -0.0894
        else:
         s += -0.0408
     else:
      if v67 <= 1.5:
       if v61 <= 0.000730563293:
        if v29 <= -4.495:
         s += 0.0631
        else:
         if v80 <= 36.2:
          if v26 <= -1.065:
           s += -0.1017
          else:
           s += -0.0031
         else:
          s += -0.0863
       else:
        s += 0.0485
      else:
       if v51 <= 0.682037076:
        if v29 <= -0.33:
         if v56 <= 36.5:
          s += 0.0478
         else:
          s += -0.0663
        else:
         if v51 <= 0.494168027:
          s += -0.0166
         else:
          s += -0.1332
       else:
        if v76 <= 16.5:
         if v67 <= 151.5:
          if v8 <= 0.418859649:
           s += 0.0677
          else:
           s += -0.0057
         else:
          s += -0.0294
        else:
         s += -0.1043
    else:
     if v61 <= 0.200469418:
      if v26 <= 0.0:
       if v66 <= 26.5:
        s += -0.0630
       else:
        s += 0.0535
      else:
       if v92 <= 0.04:
        if v41 <= 0.0533428165:
         if v17 <= 0.0:
          s += -0.0532
         else:
          if v45 <= 7.5:
           s += 0.0320
          else:
           s += -0.0657
        else:
         s += 0.0346
       else:
        if v56 <= 8.5:
         if v29 <= -2.535:
          s += -0.0413
         else:
          s += 0.0475
        else:
         s += 0.0824
     else:
      s += -0.0705
    if v90 <= 11.5:
     if v11 <= -0.22:
      if v57 <= 0.179619623:
       if v66 <= 15.5:
        if v15 <= 16.5:
         if v51 <= 0.682037076:
          if v15 <= 9.5:
           s += -0.0381
          else:
           s += 0.0561
         else:
          s += 0.0539
        else:
         if v71 <= 0.102655869:
          s += -0.0584
         else:
          if v84 <= 0.07:
           s += -0.0250
          else:
           s += 0.0176
       else:
        s += 0.0332
      else:
       s += -0.0422
     else:
      if v5 <= 0.0:
       if v11 <= 0.0:
        if v11 <= 0.0:
         s += 0.0267
        else:
         s += -0.0451
       else:
        if v78 <= 568:
         if v54 <= 0.875162417:
          if v34 <= 0.0:
           s += 0.0453
          else:
           s += -0.0459
         else:
          s += -0.0465
        else:
         if v78 <= 595.5:
          s += -0.1174
         else:
          s += -0.0005
      else:
       if v45 <= 2.5:
        if v78 <= 715:
         if v65 <= 0.900226244:
          s += 0.0670
         else:
          s += 0.0209
        else:
         if v54 <= 0.0357111414:
          s += -0.1282
         else:
          s += 0.0342
       else:
        if v54 <= 0.181893485:
         if v66 <= 33.5:
          if v9 <= 0.0:
           s += 0.0548
          else:
           s += 0.0169
         else:
          if v51 <= 0.395884554:
           s += 0.0631
          else:
           s += -0.1005
        else:
         if v83 <= 31.5:
          s += -0.0826
         else:
          s += 0.0198
    else:
     if v54 <= 0.102649425:
      if v11 <= 0.0:
       if v9 <= 0.0:
        s += 0.0091
       else:
        s += -0.0471
      else:
       if v45 <= 5.5:
        if v71 <= 0.999660644:
         s += 0.0642
        else:
         s += -0.0512
       else:
        s += -0.0086
     else:
      s += -0.0676
    if v46 <= 34.5:
     if v60 <= 7.5:
      if v14 <= 31.5:
       if v14 <= 16:
        if v14 <= 11.5:
         if v5 <= 0.0:
          s += -0.0474
         else:
          s += 0.0260
        else:
         s += 0.0424
       else:
        if v0 <= 47.1:
         s += -0.0556
        else:
         s += 0.0284
      else:
       if v49 <= 0.333235792:
        if v14 <= 33.5:
         if v87 <= 1.5:
          s += -0.0408
         else:
          if v91 <= 33.5:
           s += 0.0060
          else:
           s += 0.0759
        else:
         if v0 <= 42.2:
          s += -0.0332
         else:
          s += 0.0183
       else:
        if v65 <= 0.866927083:
         s += 0.0567
        else:
         s += -0.0230
     else:
      if v89 <= 0.889359699:
       if v79 <= 6060.88492:
        if v51 <= 0.782659517:
         if v14 <= 29.5:
          if v60 <= 55.5:
           s += -0.0244
          else:
           s += 0.0512
         else:
          if v27 <= -0.255:
           s += 0.0021
          else:
           s += 0.0619
        else:
         if v57 <= 0.0533428165:
          if v4 <= 6.5:
           s += 0.0632
          else:
           s += -0.0134
         else:
          s += -0.0144
       else:
        if v28 <= 11.5:
         s += -0.1057
        else:
         if v29 <= -2.245:
          s += -0.1021
         else:
          s += 0.0399
      else:
       if v0 <= 9.1:
        if v73 <= 32.5:
         s += -0.0035
        else:
         s += -0.0663
       else:
        s += 0.0242
    else:
     if v0 <= 34.2:
      if v41 <= 0.0481997677:
       s += -0.0689
      else:
       if v14 <= 35.5:
        s += -0.0552
       else:
        if v29 <= -1.465:
         s += -0.0293
        else:
         s += 0.1220
     else:
      if v79 <= 112.195952:
       s += 0.0924
      else:
       s += -0.0421
    if v46 <= 34.5:
     if v5 <= 0.0:
      if v58 <= 0.117983835:
       if v89 <= 0.839642857:
        if v92 <= -1.12:
         if v79 <= 64.6486417:
          s += -0.1108
         else:
          if v24 <= 0.0:
           s += -0.0058
          else:
           s += 0.0851
        else:
         if v79 <= 4130.39894:
          if v26 <= 0.0:
           s += 0.0082
          else:
           s += 0.0378
         else:
          s += -0.0146
       else:
        if v79 <= 1409.20514:
         s += -0.0407
        else:
         s += 0.0132
      else:
       if v53 <= 0.100046175:
        if v26 <= -0.705:
         s += -0.0537
        else:
         if v74 <= 10.5:
          s += -0.0473
         else:
          s += 0.0232
       else:
        s += -0.0508
     else:
      if v46 <= 2.5:
       if v79 <= 6060.88492:
        if v71 <= 0.0273986865:
         s += 0.0213
        else:
         if v74 <= 405.5:
          s += 0.0659
         else:
          s += -0.1134
       else:
        if v54 <= 0.0344258927:
         if v74 <= 72.5:
          s += 0.0525
         else:
          s += -0.1262
        else:
         s += 0.0731
      else:
       if v68 <= 0.0:
        if v92 <= 1.455:
         if v61 <= 0.239408743:
          if v61 <= 0.000730563293:
           s += -0.0052
          else:
           s += 0.0403
         else:
          s += -0.0530
        else:
         s += 0.0573
       else:
        s += -0.0897
    else:
     if v54 <= 0.157932349:
      if v79 <= 112.195952:
       if v77 <= 21.5:
        if v16 <= 9.5:
         s += -0.0194
        else:
         if v57 <= 0.324893162:
          s += 0.1213
         else:
          s += -0.0585
       else:
        s += 0.1913
      else:
       if v51 <= 0.0631800047:
        s += -0.0669
       else:
        if v16 <= 14.5:
         s += -0.0374
        else:
         s += 0.1653
     else:
      s += -0.0709
    if v46 <= 34.5:
     if v11 <= -0.745:
      if v93 <= -0.625:
       s += -0.0493
      else:
       if v57 <= 0.444774151:
        if v16 <= 5.5:
         s += -0.0465
        else:
         s += 0.0055
       else:
        s += -0.0371
     else:
      if v50 <= 0.880012809:
       if v27 <= -0.11:
        if v37 <= 0.0:
         if v56 <= 42.5:
          if v78 <= 69.5:
           s += -0.0709
          else:
           s += 0.0090
         else:
          if v49 <= 0.69828886:
           s += -0.1243
          else:
           s += 0.0574
        else:
         s += -0.0995
       else:
        if v89 <= 0.139958848:
         if v78 <= 568:
          if v70 <= 0.672254034:
           s += 0.0508
          else:
           s += 0.0200
         else:
          if v28 <= 10.455:
           s += -0.0664
          else:
           s += 0.0406
        else:
         if v56 <= 1.5:
          s += 0.0424
         else:
          s += -0.0186
      else:
       if v5 <= 0.0:
        if v4 <= 1.5:
         if v56 <= 2.5:
          s += -0.0228
         else:
          if v11 <= 0.455:
           s += 0.0275
          else:
           s += 0.0625
        else:
         if v28 <= 1.3:
          s += -0.1257
         else:
          if v16 <= 8.5:
           s += -0.0322
          else:
           s += 0.0474
       else:
        if v3 <= 0.889674126:
         if v56 <= 441.5:
          if v27 <= -2.275:
           s += -0.0853
          else:
           s += 0.0646
         else:
          s += -0.0978
        else:
         if v70 <= 0.934585332:
          s += 0.0276
         else:
          s += -0.1149
    else:
     if v42 <= 0.0307765152:
      s += -0.0677
     else:
      if v29 <= -1.465:
       s += -0.0516
      else:
       if v61 <= 0.200469418:
        if v61 <= 0.0184163168:
         s += 0.0181
        else:
         s += 0.1327
       else:
        s += -0.0606
    if v46 <= 34.5:
     if v11 <= -0.22:
      if v58 <= 0.10367219:
       if v11 <= -1.28:
        if v79 <= 85.4983209:
         s += -0.0664
        else:
         s += -0.0090
       else:
        if v46 <= 2.5:
         s += 0.0367
        else:
         if v63 <= 17.5:
          s += 0.0054
         else:
          s += -0.1157
      else:
       if v79 <= 341.155617:
        s += -0.0629
       else:
        if v79 <= 451.08641:
         s += 0.0372
        else:
         s += -0.0309
     else:
      if v46 <= 1.5:
       if v79 <= 6060.88492:
        if v1 <= 2.02:
         s += -0.1281
        else:
         if v3 <= 0.531780232:
          if v76 <= 16.5:
           s += 0.0620
          else:
           s += -0.0791
         else:
          if v95 <= 4.5:
           s += 0.0348
          else:
           s += -0.0902
       else:
        if v69 <= 0.603560862:
         s += 0.0235
        else:
         s += -0.1063
      else:
       if v27 <= 0.0:
        if v78 <= 119.5:
         s += -0.0429
        else:
         if v66 <= 28.5:
          if v66 <= 3.5:
           s += -0.0021
          else:
           s += 0.0487
         else:
          if v51 <= 0.214917703:
           s += 0.0645
          else:
           s += -0.0913
       else:
        if v68 <= 0.0:
         if v78 <= 568:
          if v39 <= 0.0:
           s += 0.0429
          else:
           s += -0.0146
         else:
          if v78 <= 595.5:
           s += -0.0978
          else:
           s += 0.0093
        else:
         s += -0.0632
    else:
     if v8 <= 0.0:
      if v79 <= 112.195952:
       s += 0.0533
      else:
       s += -0.0427
     else:
      if v51 <= 0.00049666833:
       s += -0.0691
      else:
       if v79 <= 27.9785715:
        if v78 <= 104.5:
         s += 0.1674
        else:
         s += -0.0068
       else:
        s += -0.0527
    if v46 <= 34.5:
     if v60 <= 7.5:
      if v14 <= 31.5:
       if v84 <= 0.15:
        s += -0.0545
       else:
        s += -0.0017
      else:
       if v46 <= 1.5:
        if v67 <= 1.5:
         s += -0.0314
        else:
         if v70 <= 0.876201347:
          s += 0.0627
         else:
          s += -0.0026
       else:
        if v14 <= 35.5:
         if v53 <= 0.750224417:
          s += 0.0391
         else:
          s += -0.0405
        else:
         if v0 <= 36.2:
          if v64 <= 0.975:
           s += -0.0440
          else:
           s += 0.0651
         else:
          if v77 <= 1.5:
           s += 0.0350
          else:
           s += -0.0745
     else:
      if v48 <= 0.00703641957:
       if v2 <= 0.809017224:
        if v78 <= 568:
         if v70 <= 0.934585332:
          if v60 <= 170:
           s += 0.0450
          else:
           s += -0.0302
         else:
          if v67 <= 26.5:
           s += 0.0123
          else:
           s += -0.0695
        else:
         if v28 <= 10.905:
          s += -0.0585
         else:
          if v78 <= 843.5:
           s += 0.0604
          else:
           s += -0.0903
       else:
        if v67 <= 1.5:
         if v14 <= 32.5:
          s += -0.0391
         else:
          s += 0.0593
        else:
         s += -0.0386
      else:
       if v46 <= 3.5:
        if v70 <= 0.925989171:
         s += 0.0651
        else:
         s += 0.0185
       else:
        if v60 <= 28.5:
         if v54 <= 0.157932349:
          s += 0.0166
         else:
          s += -0.0758
        else:
         s += 0.0590
    else:
     if v54 <= 0.116485896:
      if v60 <= 4.5:
       s += -0.0484
      else:
       if v28 <= -0.79:
        s += -0.0322
       else:
        if v54 <= 0.004693406:
         s += -0.0202
        else:
         s += 0.1274
     else:
      s += -0.0695
    if v51 <= 0.00541530521:
     if v82 <= 34.5:
      if v14 <= 31.5:
       s += -0.0332
      else:
       if v72 <= 7.5:
        if v26 <= -4.475:
         s += 0.1108
        else:
         s += -0.0212
       else:
        if v89 <= 0.950085911:
         s += 0.0702
        else:
         s += -0.0231
     else:
      if v28 <= 1.3:
       s += -0.0672
      else:
       if v79 <= 112.195952:
        if v2 <= 0.99947644:
         s += 0.1548
        else:
         s += -0.0277
       else:
        s += -0.0448
    else:
     if v14 <= 31.5:
      if v14 <= 16:
       if v62 <= 0.46049896:
        if v95 <= 3.5:
         if v26 <= 0.0:
          s += 0.0539
         else:
          s += -0.0773
        else:
         if v84 <= 0.0:
          if v3 <= 0.013670853:
           s += -0.0551
          else:
           s += 0.0402
         else:
          if v79 <= 3855.17504:
           s += 0.0428
          else:
           s += -0.0637
       else:
        s += -0.0778
      else:
       if v67 <= 5.5:
        if v3 <= 0.0550739562:
         s += -0.0491
        else:
         s += 0.0264
       else:
        if v28 <= 2.57:
         s += -0.0640
        else:
         if v62 <= 0.0674242424:
          s += 0.0575
         else:
          s += -0.0854
     else:
      if v68 <= 0.0:
       if v89 <= 0.625833333:
        if v3 <= 0.710818713:
         if v67 <= 3.5:
          if v82 <= 2.5:
           s += 0.0094
          else:
           s += 0.0429
         else:
          if v79 <= 4735.95624:
           s += 0.0579
          else:
           s += -0.0150
        else:
         if v14 <= 35.5:
          s += 0.0574
         else:
          if v91 <= 23.5:
           s += 0.0609
          else:
           s += -0.0353
       else:
        if v85 <= -0.995:
         s += -0.0547
        else:
         s += 0.0021
      else:
       s += -0.0873
    if v53 <= 0.179693969:
     if v59 <= 0.230868269:
      if v84 <= 0.0:
       if v14 <= 31.5:
        if v11 <= 0.0:
         if v59 <= 0.216689229:
          s += -0.0470
         else:
          s += -0.1647
        else:
         s += -0.0095
       else:
        if v14 <= 34.5:
         if v88 <= 31.1:
          s += 0.0151
         else:
          s += 0.0739
        else:
         if v56 <= 12.5:
          if v28 <= -0.79:
           s += -0.0621
          else:
           s += -0.0159
         else:
          if v82 <= 3.5:
           s += -0.0227
          else:
           s += 0.0791
      else:
       if v43 <= 0.0:
        if v11 <= -1.635:
         s += -0.0309
        else:
         if v68 <= 0.0:
          if v78 <= 568:
           s += 0.0381
          else:
           s += -0.0167
         else:
          s += -0.0659
       else:
        if v43 <= 0.0:
         s += -0.0793
        else:
         if v62 <= 0.0674242424:
          s += 0.0628
         else:
          s += -0.0517
     else:
      if v48 <= 0.00703641957:
       if v11 <= 0.1:
        s += -0.0052
       else:
        if v78 <= 568:
         if v59 <= 0.999902797:
          s += 0.0515
         else:
          s += -0.0317
        else:
         s += -0.0441
      else:
       if v76 <= 55.5:
        if v89 <= 0.99947644:
         if v68 <= 0.0:
          s += 0.0622
         else:
          s += -0.0583
        else:
         s += 0.0114
       else:
        s += -0.1060
    else:
     if v90 <= 16.5:
      if v62 <= 0.378676471:
       if v93 <= -0.805:
        s += -0.0458
       else:
        if v82 <= 3.5:
         s += 0.0295
        else:
         s += -0.0155
      else:
       if v28 <= 22.325:
        s += -0.0662
       else:
        s += 0.0850
     else:
      if v59 <= 0.884940255:
       s += -0.0673
      else:
       s += 0.0685
    if v54 <= 0.291275004:
     if v59 <= 0.230868269:
      if v84 <= 0.0:
       if v67 <= 6.5:
        if v68 <= 0.0:
         if v71 <= 0.996638441:
          if v92 <= -1.475:
           s += -0.0451
          else:
           s += -0.0062
         else:
          s += -0.0578
        else:
         s += -0.0759
       else:
        if v54 <= 0.122938443:
         s += 0.0400
        else:
         s += -0.0307
      else:
       if v15 <= 14.5:
        s += 0.0558
       else:
        if v66 <= 5.5:
         if v15 <= 19.5:
          s += -0.0573
         else:
          s += 0.0021
        else:
         if v70 <= 0.876201347:
          s += 0.0451
         else:
          if v79 <= 211.702341:
           s += 0.0727
          else:
           s += -0.0318
     else:
      if v3 <= 0.710818713:
       if v5 <= 0.0:
        if v1 <= 4.67054264:
         if v8 <= 0.0:
          s += -0.2040
         else:
          s += -0.0457
        else:
         if v28 <= 0.0:
          s += -0.0502
         else:
          s += 0.0293
       else:
        if v79 <= 6060.88492:
         if v51 <= 0.682037076:
          if v56 <= 54.5:
           s += 0.0435
          else:
           s += -0.1019
         else:
          if v56 <= 500:
           s += 0.0650
          else:
           s += -0.1056
        else:
         if v69 <= 0.358437647:
          s += 0.0736
         else:
          if v54 <= 0.0310130391:
           s += -0.1134
          else:
           s += 0.0637
      else:
       if v67 <= 38.5:
        if v88 <= 2.5:
         s += 0.0228
        else:
         s += -0.0597
       else:
        s += 0.0384
    else:
     if v90 <= 16.5:
      if v71 <= 1.72352646e-09:
       s += -0.0596
      else:
       if v54 <= 0.884644002:
        if v27 <= -0.535:
         s += -0.0283
        else:
         s += 0.0426
       else:
        s += -0.0302
     else:
      s += -0.0682
    if v46 <= 34.5:
     if v59 <= 0.443794298:
      if v11 <= 0.0:
       if v93 <= 0.0:
        s += -0.0346
       else:
        if v59 <= 0.41272757:
         if v83 <= 35.5:
          if v59 <= 0.230868269:
           s += -0.0178
          else:
           s += 0.0526
         else:
          if v11 <= -1.795:
           s += -0.0281
          else:
           s += 0.0297
        else:
         if v28 <= 2.57:
          s += -0.3455
         else:
          s += 0.0171
      else:
       if v43 <= 0.0:
        if v20 <= 0.0:
         if v15 <= 14.5:
          if v66 <= 6.5:
           s += 0.0616
          else:
           s += 0.0064
         else:
          if v9 <= 0.1225:
           s += 0.0125
          else:
           s += 0.0609
        else:
         s += -0.0910
       else:
        if v66 <= 34.5:
         s += -0.0579
        else:
         s += 0.0971
     else:
      if v2 <= 0.164156422:
       if v0 <= 9.1:
        if v60 <= 7.5:
         s += -0.1647
        else:
         s += 0.0122
       else:
        if v79 <= 6060.88492:
         if v71 <= 0.0675748124:
          if v66 <= 25.5:
           s += 0.0431
          else:
           s += -0.0098
         else:
          s += 0.0626
        else:
         if v71 <= 0.629096551:
          if v54 <= 0.0383783511:
           s += -0.1203
          else:
           s += 0.0617
         else:
          s += 0.0608
      else:
       if v90 <= 3.5:
        if v11 <= -0.72:
         s += -0.0382
        else:
         s += 0.0307
       else:
        s += -0.0471
    else:
     if v59 <= 0.00811108076:
      if v79 <= 112.195952:
       if v54 <= 0.181893485:
        if v28 <= -2.38:
         s += -0.0513
        else:
         if v11 <= -0.22:
          s += -0.0144
         else:
          s += 0.1590
       else:
        s += -0.0651
      else:
       s += -0.0684
     else:
      s += 0.0169
    if v46 <= 34.5:
     if v13 <= 20.8561592:
      if v81 <= 0.823749725:
       if v57 <= 0.0722106361:
        if v94 <= 0.0:
         if v1 <= 2.02:
          s += -0.1132
         else:
          if v51 <= 0.972813257:
           s += 0.0093
          else:
           s += 0.0348
        else:
         s += -0.0257
       else:
        if v72 <= 3.5:
         if v69 <= 0.942993819:
          s += -0.0464
         else:
          s += 0.0711
        else:
         if v85 <= 0.18:
          if v28 <= 3.325:
           s += -0.0471
          else:
           s += 0.0119
         else:
          s += 0.0547
      else:
       if v28 <= 6.055:
        if v29 <= -0.18:
         s += -0.0459
        else:
         if v72 <= 49.5:
          s += 0.0878
         else:
          s += -0.0596
       else:
        if v71 <= 0.881647449:
         s += 0.0201
        else:
         s += -0.0517
     else:
      if v51 <= 0.782659517:
       if v63 <= 0.0:
        if v50 <= 0.220086218:
         if v94 <= 13.5:
          s += 0.0207
         else:
          s += -0.0978
        else:
         s += -0.0792
       else:
        if v58 <= 0.241657397:
         s += 0.0498
        else:
         s += -0.1019
      else:
       if v56 <= 155.5:
        if v68 <= 0.0:
         if v0 <= 208.5:
          if v71 <= 0.0784193827:
           s += 0.0297
          else:
           s += 0.0647
         else:
          s += -0.0339
        else:
         s += -0.0800
       else:
        if v28 <= 2.815:
         s += -0.0901
        else:
         s += 0.0262
    else:
     if v42 <= 0.0307765152:
      if v0 <= 39.1:
       s += -0.0669
      else:
       s += -0.0136
     else:
      if v29 <= -1.465:
       if v73 <= 1.5:
        s += 0.0360
       else:
        s += -0.0551
      else:
       if v91 <= 31.5:
        s += -0.0049
       else:
        s += 0.0823
    if v54 <= 0.269318581:
     if v66 <= 4.5:
      if v62 <= 0.994444444:
       if v15 <= 14.5:
        if v15 <= 8.5:
         s += -0.0881
        else:
         if v15 <= 9.5:
          if v51 <= 0.253362527:
           s += -0.0100
          else:
           s += 0.0485
         else:
          if v78 <= 568:
           s += 0.0778
          else:
           s += -0.0567
       else:
        if v0 <= 36.2:
         if v63 <= 3.5:
          if v37 <= 0.0:
           s += -0.0188
          else:
           s += -0.0849
         else:
          if v78 <= 119.5:
           s += -0.0382
          else:
           s += 0.0333
        else:
         if v70 <= 0.693403205:
          s += 0.0459
         else:
          s += -0.0058
      else:
       s += -0.0484
     else:
      if v5 <= 0.0:
       if v62 <= 0.0628955696:
        if v0 <= 155.5:
         if v92 <= -0.505:
          if v51 <= 0.962108108:
           s += -0.0578
          else:
           s += 0.0083
         else:
          if v4 <= 6.5:
           s += 0.0353
          else:
           s += -0.1294
        else:
         s += -0.1688
       else:
        if v4 <= 1.5:
         s += -0.0052
        else:
         s += -0.0789
      else:
       if v70 <= 0.887576357:
        if v39 <= 0.0:
         if v78 <= 568:
          if v35 <= 0.0:
           s += 0.0619
          else:
           s += 0.0219
         else:
          if v76 <= 0.0:
           s += 0.0334
          else:
           s += -0.0714
        else:
         s += -0.0876
       else:
        if v76 <= 11.5:
         s += 0.0206
        else:
         s += -0.0332
    else:
     if v47 <= 0.0:
      s += -0.0659
     else:
      if v71 <= 7.03297567e-16:
       s += -0.0592
      else:
       if v26 <= -0.42:
        s += -0.0377
       else:
        if v51 <= 0.994454742:
         s += -0.0043
        else:
         s += 0.0640
    if v90 <= 11.5:
     if v13 <= 20.8561592:
      if v14 <= 28.5:
       if v14 <= 16:
        if v45 <= 3.5:
         if v62 <= 0.348913043:
          if v26 <= 0.0:
           s += 0.0491
          else:
           s += -0.1041
         else:
          s += -0.0657
        else:
         if v3 <= 0.0167504658:
          s += -0.0230
         else:
          s += 0.0385
       else:
        if v95 <= 1.5:
         s += -0.0713
        else:
         s += -0.0281
      else:
       if v70 <= 0.908957852:
        if v39 <= 3.5:
         if v14 <= 33.5:
          if v70 <= 0.0475083802:
           s += -0.0201
          else:
           s += 0.0553
         else:
          if v14 <= 35.5:
           s += -0.0676
          else:
           s += 0.0218
        else:
         if v8 <= 0.195238095:
          s += -0.1506
         else:
          s += 0.0119
       else:
        s += -0.0134
     else:
      if v74 <= 72.5:
       if v66 <= 3.5:
        if v58 <= 0.241657397:
         s += 0.0288
        else:
         s += -0.1003
       else:
        if v62 <= 0.495762712:
         s += 0.0643
        else:
         s += -0.0569
      else:
       if v58 <= 0.444774151:
        s += 0.0093
       else:
        s += -0.1120
    else:
     if v14 <= 31.5:
      if v3 <= 0.0:
       s += -0.0628
      else:
       if v79 <= 112.195952:
        if v45 <= 3.5:
         s += -0.0490
        else:
         s += 0.1487
       else:
        s += -0.0212
     else:
      if v18 <= 0.0:
       if v88 <= 32.2:
        if v17 <= 0.0:
         s += -0.0544
        else:
         if v70 <= 0.315237905:
          s += 0.0853
         else:
          if v79 <= 136.181409:
           s += 0.0649
          else:
           s += -0.0398
       else:
        s += 0.0671
      else:
       if v62 <= 0.0167366947:
        s += 0.0484
       else:
        s += -0.0170
    if v53 <= 0.333507082:
     if v60 <= 7.5:
      if v92 <= 0.07:
       if v11 <= 0.51:
        if v42 <= 0.0281746032:
         s += -0.0452
        else:
         s += -0.0127
       else:
        if v59 <= 0.156742117:
         s += -0.0039
        else:
         s += 0.0542
      else:
       if v56 <= 5.5:
        s += -0.0084
       else:
        if v11 <= 0.455:
         if v7 <= 0.0:
          if v9 <= 0.0741758242:
           s += -0.1010
          else:
           s += 0.0404
         else:
          s += 0.0345
        else:
         s += 0.0618
     else:
      if v76 <= 15.5:
       if v11 <= -0.14:
        if v85 <= 0.2:
         if v28 <= 0.39:
          s += -0.0179
         else:
          if v61 <= 0.00261199573:
           s += 0.0453
          else:
           s += 0.0088
        else:
         s += -0.0383
       else:
        if v5 <= 0.0:
         if v1 <= 2.51119403:
          s += -0.1018
         else:
          if v9 <= 0.0:
           s += -0.0277
          else:
           s += 0.0331
        else:
         if v60 <= 101.5:
          if v61 <= 0.254609455:
           s += 0.0579
          else:
           s += -0.0393
         else:
          if v28 <= 2.57:
           s += -0.0478
          else:
           s += 0.0303
      else:
       if v28 <= 2.815:
        s += -0.0764
       else:
        if v51 <= 1:
         if v26 <= 1.84:
          s += 0.0576
         else:
          s += -0.1347
        else:
         s += -0.0750
    else:
     if v28 <= 4.495:
      if v47 <= 0.0:
       s += -0.0681
      else:
       s += -0.0275
     else:
      if v67 <= 38.5:
       if v70 <= 0.944407118:
        if v70 <= 0.111432416:
         s += -0.0433
        else:
         if v93 <= -0.03:
          s += -0.0427
         else:
          s += 0.0462
       else:
        s += -0.0454
      else:
       s += 0.1354
    if v46 <= 34.5:
     if v60 <= 7.5:
      if v66 <= 3.5:
       if v87 <= 1.5:
        if v64 <= 0.775:
         s += -0.0569
        else:
         s += 0.0719
       else:
        if v92 <= 0.18:
         s += -0.0231
        else:
         s += 0.0101
      else:
       if v92 <= -0.24:
        if v13 <= 18.4604018:
         s += -0.0355
        else:
         s += 0.0442
       else:
        s += 0.0324
     else:
      if v13 <= 3.27012766:
       if v15 <= 14.5:
        if v15 <= 9.5:
         if v46 <= 3.5:
          if v70 <= 0.990879849:
           s += 0.0657
          else:
           s += -0.0253
         else:
          if v60 <= 40.5:
           s += -0.0573
          else:
           s += 0.0185
        else:
         if v62 <= 0.787593985:
          s += 0.0957
         else:
          s += -0.0654
       else:
        if v60 <= 99.5:
         if v76 <= 0.0:
          if v62 <= 0.0628955696:
           s += 0.0285
          else:
           s += -0.0211
         else:
          if v66 <= 19.5:
           s += 0.0099
          else:
           s += -0.0437
        else:
         s += -0.0433
      else:
       if v46 <= 3.5:
        if v60 <= 170:
         if v70 <= 0.974265777:
          if v76 <= 62.5:
           s += 0.0587
          else:
           s += -0.0931
         else:
          s += -0.0316
        else:
         s += -0.0360
       else:
        if v60 <= 28.5:
         if v78 <= 104.5:
          s += 0.0732
         else:
          if v78 <= 250.5:
           s += -0.0577
          else:
           s += 0.0207
        else:
         s += 0.0423
    else:
     if v42 <= 0.0317540323:
      if v17 <= 0.0:
       s += -0.0671
      else:
       if v78 <= 539.5:
        s += -0.0415
       else:
        s += 0.1244
     else:
      if v84 <= -0.27:
       s += -0.0353
      else:
       s += 0.0267
    if v46 <= 34.5:
     if v14 <= 31.5:
      if v60 <= 7.5:
       if v14 <= 16:
        if v16 <= 8.5:
         s += 0.0363
        else:
         s += -0.0279
       else:
        s += -0.0441
      else:
       if v46 <= 3.5:
        if v2 <= 0.741060026:
         if v29 <= -3.665:
          s += -0.0252
         else:
          s += 0.0585
        else:
         s += -0.0055
       else:
        if v60 <= 62.5:
         if v17 <= 0.0:
          s += 0.0056
         else:
          s += -0.0512
        else:
         if v61 <= 0.888650453:
          s += 0.0459
         else:
          s += -0.0627
     else:
      if v70 <= 0.857684321:
       if v60 <= 4.5:
        if v66 <= 3.5:
         if v4 <= 0.0:
          if v14 <= 33.5:
           s += 0.0185
          else:
           s += -0.0436
         else:
          s += 0.0242
        else:
         s += 0.0463
       else:
        if v5 <= 0.0:
         if v48 <= 0.0169458448:
          if v66 <= 2.5:
           s += 0.0626
          else:
           s += 0.0145
         else:
          if v14 <= 34.5:
           s += -0.2101
          else:
           s += -0.0268
        else:
         if v60 <= 119.5:
          s += 0.0548
         else:
          if v53 <= 0.016269626:
           s += -0.0600
          else:
           s += 0.0370
      else:
       if v29 <= -7.735:
        s += 0.0686
       else:
        if v90 <= 1.5:
         if v77 <= 2.5:
          s += 0.0308
         else:
          s += -0.0425
        else:
         s += -0.0201
    else:
     if v53 <= 0.166799152:
      if v29 <= -1.975:
       if v49 <= 0.00833215745:
        s += -0.0538
       else:
        s += 0.0237
      else:
       if v14 <= 31.5:
        if v29 <= -1.925:
         s += 0.2090
        else:
         s += -0.0415
       else:
        s += 0.0458
     else:
      s += -0.0675
    if v46 <= 34.5:
     if v59 <= 0.443794298:
      if v43 <= 0.0:
       if v68 <= 0.0:
        if v37 <= 0.0:
         if v9 <= 0.102631579:
          if v7 <= 0.0:
           s += -0.0287
          else:
           s += 0.0094
         else:
          s += 0.0397
        else:
         if v35 <= 0.0:
          if v24 <= 0.0:
           s += -0.0623
          else:
           s += -0.2665
         else:
          s += 0.0133
       else:
        s += -0.0812
      else:
       if v43 <= 0.6:
        if v93 <= -6.515:
         s += 0.1019
        else:
         if v67 <= 11.5:
          s += -0.0773
         else:
          s += 0.0634
       else:
        if v79 <= 585.089002:
         s += 0.0815
        else:
         s += -0.0250
     else:
      if v48 <= 0.00816205107:
       if v2 <= 0.526671408:
        if v65 <= 0.937676554:
         if v73 <= 3.5:
          s += 0.0037
         else:
          s += 0.0444
        else:
         s += -0.0477
       else:
        if v59 <= 0.642515838:
         s += 0.0552
        else:
         s += -0.0460
      else:
       if v65 <= 0.889058266:
        if v46 <= 3.5:
         s += 0.0613
        else:
         if v79 <= 1147.38371:
          s += 0.0027
         else:
          s += 0.0523
       else:
        if v3 <= 0.389805195:
         if v79 <= 64.6486417:
          s += -0.1636
         else:
          s += 0.0310
        else:
         s += -0.1708
    else:
     if v59 <= 0.00811108076:
      if v79 <= 112.195952:
       if v61 <= 0.383143401:
        if v79 <= 81.545488:
         if v67 <= 4.5:
          s += -0.0271
         else:
          s += 0.0752
        else:
         s += 0.1126
       else:
        s += -0.0637
      else:
       s += -0.0655
     else:
      if v77 <= 0.0:
       if v72 <= 21.5:
        s += 0.0903
       else:
        s += -0.0013
      else:
       s += -0.0472
    if v46 <= 34.5:
     if v59 <= 0.443794298:
      if v92 <= 0.15:
       if v3 <= 0.321370023:
        if v54 <= 0.800058526:
         if v37 <= 0.0:
          s += -0.0062
         else:
          if v50 <= 0.999514844:
           s += -0.0351
          else:
           s += -0.1736
        else:
         s += -0.0490
       else:
        s += 0.0405
      else:
       if v20 <= 0.0:
        if v15 <= 14.5:
         if v63 <= 17.5:
          s += 0.0434
         else:
          s += -0.0569
        else:
         if v15 <= 19.5:
          s += -0.0585
         else:
          if v59 <= 0.285794326:
           s += 0.0199
          else:
           s += -0.0412
       else:
        s += -0.0979
     else:
      if v3 <= 0.502411576:
       if v39 <= 0.0:
        if v74 <= 76.5:
         if v48 <= 0.000437938209:
          if v59 <= 0.999902797:
           s += 0.0377
          else:
           s += -0.0730
         else:
          if v46 <= 3.5:
           s += 0.0624
          else:
           s += 0.0288
        else:
         if v66 <= 80.5:
          s += 0.0343
         else:
          if v53 <= 0.016269626:
           s += -0.0683
          else:
           s += 0.0150
       else:
        s += -0.0913
      else:
       if v69 <= 0.958633653:
        if v66 <= 74.5:
         if v1 <= 7.33549784:
          s += -0.0650
         else:
          s += 0.0084
        else:
         s += 0.0315
       else:
        s += 0.1027
    else:
     if v54 <= 0.208374003:
      if v29 <= -1.975:
       if v74 <= 568.5:
        if v59 <= 0.00811108076:
         s += -0.0575
        else:
         s += 0.0160
       else:
        s += 0.1327
      else:
       if v74 <= 0.0:
        s += -0.0503
       else:
        if v12 <= 19.5:
         if v70 <= 1:
          s += 0.0132
         else:
          s += 0.0924
        else:
         s += -0.0587
     else:
      s += -0.0678
    if v46 <= 34.5:
     if v14 <= 31.5:
      if v58 <= 0.00843896881:
       if v50 <= 0.965971721:
        if v61 <= 0.254609455:
         if v29 <= -0.865:
          if v50 <= 0.220086218:
           s += -0.0046
          else:
           s += -0.0588
         else:
          if v67 <= 1.5:
           s += -0.0163
          else:
           s += 0.0481
        else:
         if v61 <= 0.294427245:
          s += -0.1233
         else:
          if v41 <= 0.0579831933:
           s += -0.0283
          else:
           s += 0.0532
       else:
        if v15 <= 17.5:
         if v67 <= 39.5:
          s += 0.0599
         else:
          s += -0.0628
        else:
         if v67 <= 2.5:
          s += -0.0426
         else:
          s += 0.0295
      else:
       if v44 <= 0.0:
        s += 0.0390
       else:
        s += -0.0436
     else:
      if v89 <= 0.586436782:
       if v48 <= 0.0330576623:
        if v14 <= 33.5:
         s += 0.0468
        else:
         if v14 <= 34.5:
          s += -0.1319
         else:
          if v48 <= 0.00901404024:
           s += 0.0040
          else:
           s += 0.0327
       else:
        if v44 <= 6.5:
         if v5 <= 0.0:
          if v74 <= 20.5:
           s += 0.0529
          else:
           s += -0.0536
         else:
          s += 0.0559
        else:
         if v16 <= 14.5:
          if v48 <= 0.0918247148:
           s += 0.0630
          else:
           s += -0.0569
         else:
          s += -0.1188
      else:
       if v37 <= 0.0:
        s += -0.0035
       else:
        s += -0.0811
    else:
     if v54 <= 0.157932349:
      if v14 <= 31.5:
       s += -0.0411
      else:
       if v29 <= -2.535:
        s += -0.0372
       else:
        if v54 <= 0.004693406:
         s += -0.0282
        else:
         if v16 <= 9.5:
          s += 0.0204
         else:
          s += 0.1089
     else:
      s += -0.0669
    if v53 <= 0.724178341:
     if v11 <= 0.0:
      if v68 <= 0.0:
       if v13 <= 26.5727825:
        if v41 <= 0.0:
         if v89 <= 0.839642857:
          if v11 <= -2.215:
           s += -0.0400
          else:
           s += -0.0060
         else:
          if v16 <= 7.5:
           s += -0.0808
          else:
           s += -0.0306
        else:
         if v40 <= 0.0:
          if v34 <= 0.0:
           s += 0.0327
          else:
           s += -0.0580
         else:
          s += -0.0445
       else:
        if v59 <= 0.554055348:
         if v76 <= 0.0:
          if v59 <= 0.482915795:
           s += 0.0367
          else:
           s += -0.0665
         else:
          if v59 <= 0.118359993:
           s += -0.0116
          else:
           s += -0.1144
        else:
         s += 0.0472
      else:
       s += -0.0738
     else:
      if v59 <= 0.582044103:
       if v43 <= 0.0:
        if v68 <= 0.0:
         if v0 <= 8.2:
          if v93 <= -2.425:
           s += -0.0295
          else:
           s += 0.0450
         else:
          if v77 <= 1.5:
           s += 0.0222
          else:
           s += -0.0152
        else:
         s += -0.0667
       else:
        if v53 <= 0.00173439311:
         if v59 <= 0.164842651:
          if v93 <= -0.84:
           s += -0.0013
          else:
           s += -0.1007
         else:
          s += 0.0515
        else:
         if v67 <= 2.5:
          s += -0.0500
         else:
          s += 0.0507
      else:
       if v70 <= 0.772335201:
        if v76 <= 72.5:
         s += 0.0578
        else:
         s += -0.0765
       else:
        if v67 <= 146:
         s += 0.0312
        else:
         s += -0.0802
    else:
     if v44 <= 5.5:
      if v16 <= 16.5:
       s += -0.0167
      else:
       s += 0.1070
     else:
      if v59 <= 0.896044001:
       s += -0.0649
      else:
       s += 0.1039
    if v61 <= 0.821107914:
     if v11 <= -0.72:
      if v28 <= -0.21:
       s += -0.0497
      else:
       if v94 <= 19.5:
        if v17 <= 0.0:
         s += 0.0107
        else:
         if v28 <= 4.495:
          s += -0.0452
         else:
          if v52 <= 0.526861576:
           s += 0.0048
          else:
           s += -0.0543
       else:
        s += -0.0564
     else:
      if v59 <= 0.582044103:
       if v84 <= 0.0:
        if v92 <= -1.315:
         s += -0.0328
        else:
         if v4 <= 11.5:
          if v28 <= -7.385:
           s += -0.0384
          else:
           s += 0.0086
         else:
          s += -0.1298
       else:
        if v93 <= 0.56:
         if v22 <= 0.0:
          if v37 <= 0.0:
           s += 0.0295
          else:
           s += -0.0338
         else:
          s += -0.0545
        else:
         if v93 <= 0.705:
          if v69 <= 0.540242061:
           s += -0.2035
          else:
           s += -0.0124
         else:
          if v29 <= -0.18:
           s += 0.0309
          else:
           s += -0.1275
      else:
       if v5 <= 0.0:
        if v51 <= 0.978019806:
         if v11 <= 0.615:
          if v69 <= 0.492551185:
           s += -0.1471
          else:
           s += -0.0304
         else:
          s += 0.0188
        else:
         if v57 <= 0.484622554:
          s += 0.0205
         else:
          s += -0.0614
       else:
        if v67 <= 160.5:
         if v92 <= -3.165:
          if v69 <= 0.801479711:
           s += 0.0450
          else:
           s += -0.1446
         else:
          if v45 <= 7.5:
           s += 0.0526
          else:
           s += -0.0360
        else:
         if v69 <= 0.358437647:
          s += 0.0630
         else:
          s += -0.0830
    else:
     if v47 <= 0.0:
      s += -0.0651
     else:
      if v29 <= -0.955:
       s += -0.0354
      else:
       s += 0.0064
    if v46 <= 34.5:
     if v11 <= 0.0:
      if v39 <= 1.5:
       if v91 <= 34.5:
        if v73 <= 48.5:
         if v62 <= 0.320493827:
          if v59 <= 0.247940991:
           s += -0.0064
          else:
           s += 0.0240
         else:
          s += -0.0490
        else:
         s += -0.0389
       else:
        if v14 <= 28.5:
         if v63 <= 2.5:
          if v14 <= 16:
           s += 0.0075
          else:
           s += -0.0666
         else:
          s += 0.0283
        else:
         if v28 <= 0.0:
          if v15 <= 24.5:
           s += 0.0048
          else:
           s += -0.1251
         else:
          s += 0.0282
      else:
       s += -0.0557
     else:
      if v70 <= 0.944407118:
       if v59 <= 0.443794298:
        if v43 <= 0.0:
         if v76 <= 52.5:
          if v15 <= 14.5:
           s += 0.0466
          else:
           s += 0.0183
         else:
          s += -0.0823
        else:
         if v66 <= 6.5:
          s += -0.0725
         else:
          s += 0.0445
       else:
        if v52 <= 0.250102459:
         if v76 <= 15.5:
          s += 0.0524
         else:
          s += -0.0609
        else:
         if v62 <= 0.0266714083:
          s += 0.0272
         else:
          s += -0.1026
      else:
       if v70 <= 1:
        s += -0.0246
       else:
        s += 0.0234
    else:
     if v59 <= 0.00811108076:
      if v52 <= 0.220550098:
       if v28 <= -2.655:
        s += -0.0605
       else:
        if v11 <= 0.15:
         s += -0.0271
        else:
         if v70 <= 0.999988594:
          s += -0.0093
         else:
          s += 0.0871
      else:
       s += -0.0678
     else:
      if v51 <= 0.00541530521:
       s += -0.0556
      else:
       if v13 <= 0.00239184255:
        s += 0.1116
       else:
        if v70 <= 0.89915131:
         s += 0.0458
        else:
         s += -0.0495
    if v53 <= 0.724178341:
     if v60 <= 4.5:
      if v92 <= 0.51:
       if v84 <= 0.0:
        if v41 <= 0.0281746032:
         s += -0.0441
        else:
         s += -0.0030
       else:
        if v77 <= 0.0:
         s += 0.0109
        else:
         s += -0.0372
      else:
       if v67 <= 1.5:
        s += -0.0095
       else:
        s += 0.0428
     else:
      if v74 <= 72.5:
       if v6 <= 0.014599318:
        if v84 <= 0.12:
         if v42 <= 0.203448276:
          if v67 <= 15.5:
           s += -0.0127
          else:
           s += 0.0309
         else:
          s += 0.0437
        else:
         if v2 <= 0.131633095:
          s += 0.0403
         else:
          if v53 <= 0.0421790796:
           s += -0.0801
          else:
           s += 0.0186
       else:
        if v59 <= 0.582044103:
         if v79 <= 11.890782:
          s += 0.0842
         else:
          if v60 <= 27.5:
           s += -0.0051
          else:
           s += 0.0542
        else:
         if v71 <= 0.0675748124:
          if v78 <= 209.5:
           s += -0.0120
          else:
           s += 0.0712
         else:
          s += 0.0619
      else:
       if v79 <= 7579.7402:
        if v28 <= -2.38:
         if v71 <= 0.867919578:
          s += -0.0579
         else:
          s += 0.1235
        else:
         if v79 <= 112.195952:
          if v78 <= 175.5:
           s += -0.0398
          else:
           s += 0.1433
         else:
          if v78 <= 568:
           s += 0.0167
          else:
           s += -0.0325
       else:
        s += -0.1105
    else:
     if v90 <= 9.5:
      if v60 <= 101.5:
       s += -0.0259
      else:
       if v32 <= 0.0:
        s += 0.0959
       else:
        s += -0.0560
     else:
      if v28 <= 4.8:
       s += -0.0682
      else:
       if v78 <= 77.5:
        s += 0.1527
       else:
        s += -0.0360
    if v14 <= 31.5:
     if v28 <= -1.295:
      if v49 <= 0.00089511079:
       s += -0.0612
      else:
       s += 0.0075
     else:
      if v58 <= 0.00843896881:
       if v3 <= 0.0:
        if v50 <= 0.683229102:
         if v50 <= 0.220086218:
          if v67 <= 36.5:
           s += -0.0130
          else:
           s += 0.0798
         else:
          if v49 <= 0.0238852359:
           s += 0.0148
          else:
           s += -0.1031
        else:
         if v67 <= 1.5:
          s += -0.0330
         else:
          s += 0.0366
       else:
        s += 0.0395
      else:
       s += -0.0404
    else:
     if v88 <= 34.2:
      if v28 <= 2.355:
       if v76 <= 0.0:
        if v5 <= 0.0:
         if v15 <= 16.5:
          s += 0.0544
         else:
          if v91 <= 22.5:
           s += 0.0390
          else:
           s += -0.0377
        else:
         s += 0.0217
       else:
        s += -0.0443
      else:
       if v3 <= 0.778888889:
        if v50 <= 0.961273765:
         if v91 <= 18.5:
          s += -0.0564
         else:
          if v15 <= 16.5:
           s += 0.0573
          else:
           s += 0.0075
        else:
         if v5 <= 0.0:
          if v49 <= 0.997965101:
           s += 0.0375
          else:
           s += -0.0161
         else:
          s += 0.0503
       else:
        if v48 <= 0.0138548519:
         if v15 <= 23.5:
          s += 0.1110
         else:
          s += -0.0165
        else:
         s += -0.1133
     else:
      if v67 <= 146:
       if v7 <= 0.0:
        if v14 <= 33.5:
         s += 0.0619
        else:
         s += -0.0173
       else:
        if v76 <= 0.0:
         if v63 <= 11.5:
          s += 0.0567
         else:
          s += -0.0462
        else:
         if v31 <= 0.0:
          s += 0.0249
         else:
          s += -0.1107
      else:
       s += -0.0739
    if v54 <= 0.800058526:
     if v11 <= 0.0:
      if v70 <= 0.908957852:
       if v71 <= 0.981571264:
        if v41 <= 0.0:
         if v51 <= 0.892759623:
          if v29 <= -0.3:
           s += -0.0035
          else:
           s += -0.0543
         else:
          if v28 <= 3.895:
           s += -0.0070
          else:
           s += 0.0220
        else:
         if v21 <= 0.0:
          s += 0.0320
         else:
          s += -0.0565
       else:
        s += -0.0418
      else:
       if v28 <= 0.865:
        if v92 <= -0.18:
         s += -0.0673
        else:
         s += -0.0206
       else:
        if v11 <= -0.72:
         if v59 <= 0.980993771:
          if v23 <= 0.0:
           s += -0.0531
          else:
           s += 0.0547
         else:
          s += 0.0369
        else:
         s += 0.0045
     else:
      if v59 <= 0.361062508:
       if v43 <= 0.0:
        if v0 <= 7.1:
         if v93 <= -2.155:
          s += -0.0328
         else:
          s += 0.0431
        else:
         if v0 <= 49.1:
          if v83 <= 10.5:
           s += 0.0322
          else:
           s += -0.0069
         else:
          s += 0.0376
       else:
        if v56 <= 6.5:
         s += -0.0817
        else:
         s += 0.0100
      else:
       if v56 <= 162.5:
        if v45 <= 5.5:
         if v4 <= 1.5:
          s += 0.0556
         else:
          if v41 <= 0.0722996516:
           s += 0.0317
          else:
           s += -0.0508
        else:
         if v59 <= 0.999992489:
          s += 0.0157
         else:
          s += -0.1361
       else:
        if v70 <= 0.772335201:
         s += 0.0206
        else:
         s += -0.0699
    else:
     if v44 <= 7.5:
      if v28 <= -4.84:
       if v70 <= 0.589679633:
        s += -0.0332
       else:
        s += 0.2092
      else:
       s += -0.0363
     else:
      s += -0.0671
    if v61 <= 0.841089466:
     if v68 <= 0.0:
      if v71 <= 0.999660644:
       if v70 <= 0.934585332:
        if v22 <= 0.0:
         if v39 <= 0.0:
          if v79 <= 4735.95624:
           s += 0.0274
          else:
           s += -0.0305
         else:
          if v8 <= 0.239047619:
           s += -0.0611
          else:
           s += 0.0007
        else:
         s += -0.0564
       else:
        if v79 <= 136.181409:
         if v72 <= 49.5:
          if v16 <= 7.5:
           s += -0.0516
          else:
           s += 0.0362
         else:
          if v29 <= -2.705:
           s += 0.0000
          else:
           s += 0.1464
        else:
         if v59 <= 0.976179205:
          if v63 <= 2.5:
           s += -0.0396
          else:
           s += 0.0003
         else:
          if v79 <= 789.198973:
           s += 0.0671
          else:
           s += -0.0298
      else:
       if v16 <= 14.5:
        if v88 <= 55.5:
         s += -0.0633
        else:
         s += 0.0296
       else:
        if v29 <= -1.11:
         s += -0.0448
        else:
         s += 0.1503
     else:
      if v59 <= 0.759281033:
       s += -0.0743
      else:
       s += 0.0475
    else:
     if v95 <= 12.5:
      if v14 <= 29.5:
       if v26 <= 0.0:
        s += -0.0641
       else:
        s += -0.0164
      else:
       if v63 <= 0.0:
        if v16 <= 12.5:
         if v79 <= 1555.81798:
          if v56 <= 11.5:
           s += -0.0639
          else:
           s += 0.0512
         else:
          s += 0.0922
        else:
         s += 0.1170
       else:
        s += -0.0365
     else:
      if v72 <= 7.5:
       if v79 <= 211.702341:
        if v88 <= 4.5:
         s += -0.0380
        else:
         if v56 <= 5.5:
          s += 0.1696
         else:
          s += -0.0349
       else:
        s += -0.0468
      else:
       s += -0.0676
    if v46 <= 34.5:
     if v60 <= 7.5:
      if v0 <= 42.2:
       if v59 <= 0.00648301078:
        if v88 <= 12.2:
         s += -0.0198
        else:
         if v15 <= 18.5:
          s += -0.0354
         else:
          s += 0.0179
       else:
        if v89 <= 0.0409596395:
         if v79 <= 1294.31986:
          if v28 <= 18.09:
           s += -0.0506
          else:
           s += -0.1684
         else:
          s += 0.0086
        else:
         if v59 <= 0.0421158339:
          s += -0.0464
         else:
          s += 0.0243
      else:
       if v79 <= 555.779307:
        s += 0.0670
       else:
        if v5 <= 0.0:
         s += -0.0756
        else:
         if v77 <= 41.5:
          s += 0.0252
         else:
          s += -0.1084
     else:
      if v52 <= 0.119685985:
       if v79 <= 7579.7402:
        if v76 <= 15.5:
         if v65 <= 0.889058266:
          if v46 <= 3.5:
           s += 0.0447
          else:
           s += 0.0163
         else:
          if v4 <= 0.0:
           s += 0.0158
          else:
           s += -0.0516
        else:
         if v79 <= 136.181409:
          s += 0.1172
         else:
          s += -0.0447
       else:
        s += -0.0860
      else:
       if v60 <= 25.5:
        if v28 <= 9.715:
         s += -0.0385
        else:
         if v44 <= 1.5:
          s += -0.0555
         else:
          if v79 <= 1058.84156:
           s += 0.0979
          else:
           s += -0.0150
       else:
        s += 0.0103
    else:
     if v79 <= 112.195952:
      if v17 <= 0.0:
       if v25 <= 0.0:
        s += -0.0453
       else:
        s += 0.0754
      else:
       if v58 <= 0.0971825397:
        if v28 <= -5.865:
         s += 0.0568
        else:
         s += 0.4182
       else:
        s += 0.0642
     else:
      if v59 <= 0.00811108076:
       s += -0.0616
      else:
       s += 0.0059
    if v46 <= 34.5:
     if v11 <= 0.35:
      if v39 <= 2.5:
       if v78 <= 254.5:
        if v70 <= 0.857684321:
         if v51 <= 0.892759623:
          if v27 <= 0.695:
           s += -0.0297
          else:
           s += 0.0161
         else:
          if v12 <= 0.0:
           s += 0.0191
          else:
           s += -0.0643
        else:
         if v42 <= 0.150757576:
          if v9 <= 0.155870445:
           s += -0.0418
          else:
           s += 0.0247
         else:
          s += 0.0320
       else:
        if v78 <= 295.5:
         if v62 <= 0.662962963:
          if v50 <= 0.999514844:
           s += 0.0715
          else:
           s += 0.0067
         else:
          s += -0.0454
        else:
         if v27 <= -0.14:
          s += -0.0137
         else:
          s += 0.0188
      else:
       if v0 <= 5.5:
        s += -0.0293
       else:
        s += -0.1355
     else:
      if v78 <= 568:
       if v70 <= 0.968890218:
        if v59 <= 0.425100919:
         s += 0.0245
        else:
         if v2 <= 0.253593782:
          if v74 <= 70.5:
           s += 0.0590
          else:
           s += 0.0192
         else:
          if v62 <= 0.0866881374:
           s += 0.0113
          else:
           s += -0.1290
       else:
        if v59 <= 0.00648301078:
         s += -0.0502
        else:
         if v3 <= 0.710818713:
          s += 0.0331
         else:
          s += -0.0782
      else:
       if v28 <= 10.455:
        if v54 <= 0.0751831425:
         s += -0.0999
        else:
         s += 0.0326
       else:
        if v78 <= 792:
         s += 0.0445
        else:
         s += -0.0733
    else:
     if v54 <= 0.208374003:
      if v42 <= 0.0533428165:
       if v78 <= 467.5:
        s += -0.0379
       else:
        if v28 <= -2.135:
         s += -0.0495
        else:
         s += 0.1303
      else:
       s += 0.0385
     else:
      s += -0.0656
    if v54 <= 0.800058526:
     if v60 <= 4.5:
      if v56 <= 57.5:
       if v41 <= 0.0:
        if v70 <= 0.838433868:
         if v64 <= 0.0729166667:
          if v67 <= 1.5:
           s += -0.0312
          else:
           s += 0.0044
         else:
          s += 0.0314
        else:
         s += -0.0448
       else:
        if v18 <= 0.0:
         if v88 <= 41.5:
          s += -0.0380
         else:
          s += 0.0515
        else:
         s += 0.0250
      else:
       s += 0.0339
     else:
      if v79 <= 4735.95624:
       if v76 <= 15.5:
        if v9 <= 0.0:
         if v5 <= 0.0:
          if v60 <= 28.5:
           s += -0.0716
          else:
           s += 0.0537
         else:
          if v70 <= 0.89915131:
           s += 0.0522
          else:
           s += 0.0151
        else:
         if v49 <= 0.0297609421:
          if v29 <= -1.15:
           s += 0.0051
          else:
           s += 0.0432
         else:
          if v28 <= 5.665:
           s += -0.0195
          else:
           s += 0.0131
       else:
        if v79 <= 64.6486417:
         s += 0.1273
        else:
         if v28 <= 22.325:
          if v59 <= 0.910055403:
           s += -0.0629
          else:
           s += 0.0468
         else:
          s += 0.0932
      else:
       if v28 <= 12.195:
        if v29 <= -1.405:
         s += 0.0272
        else:
         if v67 <= 63.5:
          s += -0.1730
         else:
          if v70 <= 0.344108426:
           s += 0.0581
          else:
           s += -0.0824
       else:
        if v29 <= -2.245:
         s += -0.0657
        else:
         if v35 <= 0.0:
          s += 0.0538
         else:
          if v70 <= 0.716341723:
           s += 0.0345
          else:
           s += -0.1718
    else:
     if v47 <= 0.0:
      s += -0.0676
     else:
      if v60 <= 101.5:
       s += -0.0327
      else:
       s += 0.0812
    if v46 <= 34.5:
     if v11 <= 0.1:
      if v39 <= 0.0:
       if v78 <= 241.5:
        if v70 <= 0.846954739:
         if v68 <= 0.0:
          if v27 <= -0.955:
           s += -0.0362
          else:
           s += 0.0111
         else:
          s += -0.0901
        else:
         if v42 <= 0.140873016:
          if v56 <= 14.5:
           s += -0.0556
          else:
           s += -0.0128
         else:
          s += 0.0389
       else:
        if v14 <= 25.5:
         if v60 <= 32.5:
          s += -0.0208
         else:
          s += 0.0277
        else:
         if v78 <= 568:
          s += 0.0415
         else:
          s += -0.0127
      else:
       s += -0.0343
     else:
      if v78 <= 568:
       if v70 <= 0.951486312:
        if v60 <= 4.5:
         if v85 <= 0.095:
          if v78 <= 119.5:
           s += -0.0270
          else:
           s += 0.0152
         else:
          if v60 <= 2.5:
           s += 0.0587
          else:
           s += -0.0319
        else:
         if v51 <= 0.507292923:
          if v50 <= 0.476854016:
           s += 0.0266
          else:
           s += -0.1428
         else:
          if v52 <= 0.0297861014:
           s += 0.0526
          else:
           s += 0.0180
       else:
        if v45 <= 5.5:
         s += 0.0002
        else:
         s += -0.0566
      else:
       if v78 <= 595.5:
        if v69 <= 0.508933892:
         s += -0.1666
        else:
         s += -0.0248
       else:
        s += -0.0078
    else:
     if v61 <= 0.444648693:
      if v42 <= 0.0648667602:
       if v78 <= 467.5:
        s += -0.0389
       else:
        s += 0.0542
      else:
       if v14 <= 31.5:
        if v14 <= 10.5:
         s += 0.0771
        else:
         s += -0.0356
       else:
        if v51 <= 0.0759201515:
         s += 0.0214
        else:
         s += 0.1099
     else:
      s += -0.0674
    if v14 <= 31.5:
     if v84 <= 0.0:
      if v87 <= 8.5:
       if v62 <= 0.328696646:
        if v84 <= -2.375:
         s += -0.0710
        else:
         s += -0.0078
       else:
        s += -0.0567
      else:
       s += -0.0547
     else:
      if v26 <= 0.0:
       s += -0.0216
      else:
       if v79 <= 4130.39894:
        if v71 <= 0.881647449:
         if v14 <= 14.5:
          if v26 <= 0.2:
           s += 0.0513
          else:
           s += -0.0685
         else:
          if v82 <= 2.5:
           s += -0.0269
          else:
           s += 0.0272
        else:
         s += -0.0254
       else:
        s += -0.0373
    else:
     if v71 <= 0.141651481:
      if v88 <= 44.2:
       if v84 <= 0.0:
        if v23 <= 0.0:
         if v42 <= 0.134234234:
          if v0 <= 47.1:
           s += -0.0406
          else:
           s += 0.0022
         else:
          s += 0.0171
        else:
         s += 0.0715
       else:
        if v72 <= 49.5:
         if v0 <= 25.1:
          s += -0.0174
         else:
          s += 0.0181
        else:
         s += 0.0526
      else:
       if v71 <= 1.19352605e-16:
        s += 0.0839
       else:
        s += 0.0149
     else:
      if v14 <= 33.5:
       s += 0.0447
      else:
       if v14 <= 35.5:
        if v82 <= 2.5:
         if v56 <= 43.5:
          s += -0.0907
         else:
          s += -0.2329
        else:
         s += 0.0689
       else:
        if v0 <= 21.1:
         if v71 <= 1:
          if v90 <= 14.5:
           s += -0.0034
          else:
           s += 0.0661
         else:
          s += -0.0655
        else:
         if v56 <= 4.5:
          if v34 <= 0.0:
           s += 0.0149
          else:
           s += -0.0812
         else:
          if v74 <= 72.5:
           s += 0.0567
          else:
           s += -0.0001
    if v46 <= 17.5:
     if v11 <= 1.455:
      if v78 <= 245.5:
       if v70 <= 0.846954739:
        if v51 <= 0.892759623:
         if v16 <= 12.5:
          if v63 <= 0.0:
           s += -0.0511
          else:
           s += 0.0022
         else:
          if v85 <= 0.0:
           s += 0.0222
          else:
           s += -0.0489
        else:
         if v26 <= -1.115:
          s += -0.0424
         else:
          if v16 <= 5.5:
           s += -0.0223
          else:
           s += 0.0243
       else:
        if v78 <= 123.5:
         if v90 <= 2.5:
          if v69 <= 0.500169262:
           s += -0.0494
          else:
           s += 0.0362
         else:
          if v11 <= -1.515:
           s += -0.0777
          else:
           s += -0.0127
        else:
         s += -0.0435
      else:
       if v78 <= 314.5:
        if v51 <= 0.999999406:
         if v62 <= 0.626785714:
          if v74 <= 42.5:
           s += 0.0286
          else:
           s += 0.0767
         else:
          s += -0.0154
        else:
         if v8 <= 0.255434783:
          s += 0.0395
         else:
          s += -0.0254
       else:
        if v14 <= 25.5:
         if v63 <= 17.5:
          s += -0.0087
         else:
          s += -0.0893
        else:
         if v44 <= 12.5:
          if v78 <= 335.5:
           s += -0.0371
          else:
           s += 0.0144
         else:
          s += 0.0706
     else:
      if v74 <= 90.5:
       if v59 <= 0.387392025:
        s += 0.0220
       else:
        s += 0.0545
      else:
       s += -0.0084
    else:
     if v14 <= 30.5:
      s += -0.0578
     else:
      if v51 <= 0.0474344089:
       if v74 <= 568.5:
        if v62 <= 0.0250786164:
         s += -0.0111
        else:
         s += -0.0638
       else:
        s += 0.1169
      else:
       if v91 <= 31.5:
        s += -0.0188
       else:
        s += 0.0599
    if v54 <= 0.800058526:
     if v68 <= 0.0:
      if v11 <= -0.72:
       if v84 <= -0.27:
        if v91 <= 35.5:
         s += -0.0417
        else:
         if v79 <= 276.998607:
          if v56 <= 26.5:
           s += -0.0719
          else:
           s += 0.0342
         else:
          s += 0.0064
       else:
        if v55 <= 1.5:
         if v1 <= 6.00268817:
          s += 0.0079
         else:
          if v15 <= 14.5:
           s += 0.0318
          else:
           s += -0.0269
        else:
         if v51 <= 0.997493728:
          s += 0.0875
         else:
          s += -0.0093
      else:
       if v55 <= 1.5:
        if v79 <= 4735.95624:
         if v1 <= 2.02:
          s += -0.0970
         else:
          if v50 <= 0.974346206:
           s += 0.0121
          else:
           s += 0.0306
        else:
         if v47 <= 0.0:
          if v46 <= 42:
           s += -0.1434
          else:
           s += 0.0682
         else:
          if v54 <= 0.016269626:
           s += -0.0463
          else:
           s += 0.0240
       else:
        if v51 <= 0.972813257:
         if v6 <= 0.0444994499:
          s += -0.0343
         else:
          if v61 <= 0.0:
           s += -0.0443
          else:
           s += -0.1965
        else:
         if v51 <= 0.99999001:
          if v61 <= 0.294427245:
           s += 0.0595
          else:
           s += -0.0505
         else:
          if v46 <= 0.0:
           s += 0.0279
          else:
           s += -0.0927
     else:
      if v68 <= 1.5:
       s += -0.0746
      else:
       s += 0.0279
    else:
     if v46 <= 7.5:
      if v56 <= 1.5:
       if v73 <= 32.5:
        s += 0.0496
       else:
        s += -0.0440
      else:
       if v54 <= 0.900028417:
        if v91 <= 11.5:
         s += 0.1859
        else:
         s += -0.0469
       else:
        s += -0.0533
     else:
      s += -0.0671
    if v14 <= 31.5:
     if v46 <= 18.5:
      if v43 <= 0.0:
       if v58 <= 0.0393446852:
        if v79 <= 4130.39894:
         if v67 <= 1.5:
          if v78 <= 69.5:
           s += -0.0769
          else:
           s += -0.0034
         else:
          if v61 <= 0.254609455:
           s += 0.0319
          else:
           s += -0.0129
        else:
         s += -0.0375
       else:
        if v79 <= 2811.44925:
         s += -0.0358
        else:
         s += 0.0649
      else:
       if v67 <= 38.5:
        s += -0.0732
       else:
        s += 0.1030
     else:
      if v79 <= 112.195952:
       if v61 <= 0.4182049:
        if v85 <= -0.31:
         s += -0.0361
        else:
         s += 0.0987
       else:
        s += -0.0598
      else:
       s += -0.0629
    else:
     if v11 <= -1.165:
      if v79 <= 276.998607:
       s += -0.0570
      else:
       if v11 <= -4.17:
        s += -0.0873
       else:
        s += 0.0048
     else:
      if v77 <= 0.0:
       if v4 <= 6.5:
        if v27 <= -0.165:
         if v27 <= -0.315:
          if v18 <= 0.0:
           s += -0.0119
          else:
           s += 0.0346
         else:
          if v16 <= 7.5:
           s += -0.1087
          else:
           s += 0.0421
        else:
         if v63 <= 9.5:
          if v78 <= 245.5:
           s += 0.0265
          else:
           s += 0.0486
         else:
          if v78 <= 229.5:
           s += 0.0449
          else:
           s += -0.0548
       else:
        if v78 <= 69.5:
         s += -0.1210
        else:
         s += -0.0038
      else:
       if v76 <= 14.5:
        if v55 <= 1.5:
         if v63 <= 3.5:
          if v79 <= 745.844445:
           s += 0.0286
          else:
           s += -0.0139
         else:
          s += 0.0562
        else:
         s += -0.1086
       else:
        s += -0.0873
    if v2 <= 0.823749725:
     if v59 <= 0.582044103:
      if v20 <= 0.0:
       if v0 <= 8.2:
        if v11 <= -2.285:
         s += -0.0511
        else:
         if v89 <= 0.861590038:
          if v63 <= 11.5:
           s += 0.0224
          else:
           s += -0.0406
         else:
          s += -0.0219
       else:
        if v11 <= 1.695:
         if v0 <= 42.2:
          if v48 <= 0.0173184007:
           s += -0.0124
          else:
           s += -0.0495
         else:
          if v77 <= 1.5:
           s += 0.0192
          else:
           s += -0.0457
        else:
         s += 0.0142
      else:
       if v46 <= 3.5:
        s += -0.1319
       else:
        s += -0.0376
     else:
      if v3 <= 0.710818713:
       if v0 <= 2.5:
        s += -0.0911
       else:
        if v56 <= 162.5:
         if v90 <= 6.5:
          if v89 <= 0.262642245:
           s += 0.0530
          else:
           s += 0.0106
         else:
          if v37 <= 0.0:
           s += 0.0108
          else:
           s += -0.1724
        else:
         if v56 <= 181.5:
          if v74 <= 64.5:
           s += 0.0453
          else:
           s += -0.1371
         else:
          if v74 <= 187.5:
           s += 0.0530
          else:
           s += -0.0344
      else:
       if v74 <= 8.5:
        s += -0.1427
       else:
        if v74 <= 22.5:
         s += 0.0536
        else:
         if v0 <= 5.5:
          s += 0.0222
         else:
          s += -0.0737
    else:
     if v46 <= 8.5:
      if v56 <= 1.5:
       if v69 <= 0.390157725:
        if v2 <= 0.981220243:
         s += -0.0341
        else:
         s += 0.1234
       else:
        s += -0.0089
      else:
       if v90 <= 1.5:
        s += -0.0528
       else:
        s += -0.0065
     else:
      if v59 <= 0.896044001:
       s += -0.0626
      else:
       s += 0.0889
    if v68 <= 0.0:
     if v14 <= 31.5:
      if v59 <= 0.247940991:
       if v58 <= 0.00843896881:
        if v36 <= 0.0:
         if v59 <= 0.216689229:
          if v85 <= -0.995:
           s += -0.0375
          else:
           s += 0.0069
         else:
          if v63 <= 0.0:
           s += -0.1213
          else:
           s += 0.0411
        else:
         s += -0.0403
       else:
        if v29 <= -2.465:
         s += -0.0611
        else:
         if v58 <= 0.0114289446:
          s += -0.1327
         else:
          if v80 <= 2.5:
           s += -0.0567
          else:
           s += -0.0108
      else:
       if v39 <= 1.5:
        if v29 <= -4.015:
         s += -0.0423
        else:
         if v52 <= 0.186222361:
          s += 0.0559
         else:
          if v59 <= 0.496877407:
           s += 0.0706
          else:
           s += -0.0388
       else:
        s += -0.0889
     else:
      if v41 <= 0.0:
       if v39 <= 2.5:
        if v15 <= 8.5:
         s += -0.0933
        else:
         if v15 <= 16.5:
          if v50 <= 0.0499088888:
           s += 0.0689
          else:
           s += 0.0080
         else:
          if v67 <= 3.5:
           s += -0.0062
          else:
           s += 0.0178
       else:
        if v59 <= 0.7271365:
         s += -0.0066
        else:
         s += -0.0833
      else:
       if v2 <= 0.150953991:
        if v21 <= 0.0:
         if v55 <= 1.5:
          if v77 <= 1.5:
           s += 0.0445
          else:
           s += 0.0137
         else:
          s += -0.0536
        else:
         s += -0.0490
       else:
        if v44 <= 2.5:
         if v38 <= 0.0:
          s += -0.0053
         else:
          if v2 <= 0.324499824:
           s += -0.1500
          else:
           s += -0.0132
        else:
         s += 0.0376
    else:
     if v68 <= 2.5:
      s += -0.0719
     else:
      s += 0.0304
    if v54 <= 0.800058526:
     if v60 <= 7.5:
      if v42 <= 0.183014354:
       if v66 <= 10.5:
        if v9 <= 0.0:
         if v5 <= 0.0:
          s += -0.0522
         else:
          if v54 <= 0.00596595333:
           s += -0.0264
          else:
           s += 0.0269
        else:
         if v24 <= 0.0:
          if v87 <= 1.5:
           s += -0.0614
          else:
           s += -0.0236
         else:
          if v54 <= 0.0669939193:
           s += -0.0396
          else:
           s += 0.0819
       else:
        if v71 <= 0.996638441:
         s += 0.0166
        else:
         s += -0.0898
      else:
       if v91 <= 31.5:
        s += -0.0098
       else:
        s += 0.0420
     else:
      if v66 <= 83.5:
       if v89 <= 0.933476089:
        if v52 <= 0.186222361:
         if v55 <= 1.5:
          if v46 <= 4.5:
           s += 0.0368
          else:
           s += 0.0128
         else:
          if v91 <= 35.5:
           s += 0.0012
          else:
           s += -0.1037
        else:
         if v54 <= 0.157932349:
          if v91 <= 30.5:
           s += 0.0233
          else:
           s += -0.0413
         else:
          if v35 <= 0.0:
           s += 0.0489
          else:
           s += -0.0391
       else:
        if v58 <= 0.727550737:
         s += -0.0233
        else:
         s += 0.0416
      else:
       if v58 <= 0.444774151:
        if v44 <= 1.5:
         if v16 <= 5.5:
          if v60 <= 45.5:
           s += -0.1695
          else:
           s += -0.0192
         else:
          s += 0.0186
        else:
         s += -0.0715
       else:
        s += -0.1348
    else:
     if v46 <= 7.5:
      if v27 <= -3.405:
       if v26 <= 0.0:
        s += -0.0357
       else:
        s += 0.2868
      else:
       if v60 <= 101.5:
        s += -0.0363
       else:
        s += 0.0641
     else:
      s += -0.0667
    if v54 <= 0.750224417:
     if v92 <= -0.18:
      if v16 <= 15.5:
       if v70 <= 0.876201347:
        if v50 <= 0.961273765:
         if v49 <= 0.402373439:
          s += -0.0068
         else:
          s += -0.0699
        else:
         if v79 <= 341.155617:
          if v38 <= 0.0:
           s += 0.0039
          else:
           s += -0.1069
         else:
          s += 0.0303
       else:
        if v79 <= 181.162371:
         if v79 <= 81.545488:
          s += -0.0214
         else:
          if v16 <= 9.5:
           s += 0.0014
          else:
           s += 0.1043
        else:
         s += -0.0377
      else:
       if v38 <= 0.0:
        s += 0.0614
       else:
        if v79 <= 418.502:
         s += 0.0470
        else:
         s += -0.0440
     else:
      if v77 <= 0.0:
       if v67 <= 2.5:
        if v87 <= 1.5:
         if v3 <= 0.0194384676:
          if v9 <= 0.163333333:
           s += -0.0533
          else:
           s += 0.0499
         else:
          s += 0.0378
        else:
         if v26 <= 0.0:
          if v87 <= 10.5:
           s += 0.0070
          else:
           s += -0.0486
         else:
          s += 0.0243
       else:
        if v7 <= 0.0:
         if v9 <= 0.0:
          if v16 <= 5.5:
           s += -0.1016
          else:
           s += -0.0082
         else:
          s += 0.0498
        else:
         if v3 <= 0.778888889:
          if v79 <= 6060.88492:
           s += 0.0382
          else:
           s += -0.0263
         else:
          s += -0.0117
      else:
       if v79 <= 7579.7402:
        if v76 <= 51.5:
         if v31 <= 0.0:
          s += 0.0049
         else:
          s += -0.0888
        else:
         s += -0.0852
       else:
        s += -0.1129
    else:
     if v72 <= 6.5:
      if v3 <= 0.0528711269:
       s += -0.0199
      else:
       s += 0.1135
     else:
      s += -0.0590
    if v71 <= 0.999660644:
     if v70 <= 0.944407118:
      if v50 <= 0.971205512:
       if v84 <= 0.0:
        if v91 <= 18.5:
         if v50 <= 0.0561522687:
          s += -0.0100
         else:
          s += -0.0579
        else:
         if v83 <= 31.5:
          s += -0.0149
         else:
          if v15 <= 17.5:
           s += 0.0708
          else:
           s += 0.0055
       else:
        if v77 <= 0.0:
         if v63 <= 11.5:
          if v18 <= 0.0:
           s += 0.0026
          else:
           s += 0.0401
         else:
          if v63 <= 12.5:
           s += -0.2227
          else:
           s += 0.0074
        else:
         if v50 <= 0.134094479:
          s += 0.0047
         else:
          if v61 <= 0.0339737108:
           s += -0.0826
          else:
           s += 0.0090
      else:
       if v62 <= 0.182372506:
        if v24 <= 0.0:
         if v79 <= 6060.88492:
          if v7 <= 0.0:
           s += -0.0001
          else:
           s += 0.0376
         else:
          if v70 <= 0.344108426:
           s += 0.0553
          else:
           s += -0.0678
        else:
         if v66 <= 2.5:
          s += 0.0177
         else:
          s += -0.1494
       else:
        s += -0.0382
     else:
      if v79 <= 136.181409:
       if v72 <= 49.5:
        if v79 <= 85.4983209:
         if v16 <= 13.5:
          s += -0.0482
         else:
          if v71 <= 9.8234873e-05:
           s += -0.0282
          else:
           s += 0.1175
        else:
         if v62 <= 0.118783069:
          s += 0.0906
         else:
          s += -0.0219
       else:
        if v53 <= 0.464537223:
         s += 0.0949
        else:
         s += -0.0445
      else:
       if v46 <= 9.5:
        if v79 <= 555.779307:
         s += 0.0143
        else:
         if v16 <= 11.5:
          s += -0.0375
         else:
          s += 0.0049
       else:
        s += -0.0542
    else:
     s += -0.0523
    if v28 <= -7.385:
     if v18 <= 0.0:
      s += -0.0650
     else:
      if v46 <= 6.5:
       if v93 <= -4.845:
        s += 0.1694
       else:
        s += 0.0235
      else:
       s += -0.0481
    else:
     if v11 <= 0.0:
      if v54 <= 0.750224417:
       if v41 <= 0.0:
        if v60 <= 28.5:
         if v4 <= 0.0:
          if v51 <= 0.962108108:
           s += -0.0231
          else:
           s += 0.0177
         else:
          if v15 <= 17.5:
           s += 0.0100
          else:
           s += -0.0293
        else:
         if v67 <= 65.5:
          if v59 <= 1:
           s += 0.0265
          else:
           s += -0.0446
         else:
          s += -0.0283
       else:
        if v14 <= 31.5:
         if v45 <= 1.5:
          s += -0.0552
         else:
          s += 0.0047
        else:
         s += 0.0300
      else:
       s += -0.0446
     else:
      if v76 <= 0.0:
       if v67 <= 4.5:
        if v95 <= 1.5:
         s += -0.0159
        else:
         if v28 <= -1.85:
          s += 0.0611
         else:
          if v45 <= 11.5:
           s += 0.0172
          else:
           s += -0.0892
       else:
        if v74 <= 76.5:
         if v54 <= 0.866697588:
          s += 0.0452
         else:
          s += -0.0582
        else:
         if v18 <= 0.0:
          if v54 <= 0.0171735921:
           s += -0.0824
          else:
           s += 0.0366
         else:
          s += 0.0353
      else:
       if v36 <= 0.0:
        if v37 <= 0.0:
         if v76 <= 15.5:
          if v60 <= 3.5:
           s += -0.0149
          else:
           s += 0.0294
         else:
          if v28 <= 22.325:
           s += -0.0410
          else:
           s += 0.0847
        else:
         s += -0.1152
       else:
        if v28 <= 14.07:
         s += -0.0634
        else:
         s += 0.0092
    if v71 <= 0.999660644:
     if v11 <= -1.125:
      if v71 <= 0.128106178:
       if v16 <= 14.5:
        if v42 <= 0.211323764:
         s += -0.0518
        else:
         s += 0.0263
       else:
        if v50 <= 0.0179421911:
         s += -0.0271
        else:
         s += 0.0958
      else:
       if v8 <= 0.102631579:
        s += 0.0415
       else:
        if v62 <= 0.0628955696:
         s += -0.0026
        else:
         if v85 <= -3.425:
          s += 0.0587
         else:
          s += -0.0497
     else:
      if v14 <= 27.5:
       if v59 <= 0.247940991:
        if v14 <= 18.5:
         if v59 <= 0.196724031:
          if v93 <= 0.0:
           s += 0.0105
          else:
           s += -0.0509
         else:
          if v50 <= 0.93158363:
           s += -0.1137
          else:
           s += 0.0353
        else:
         if v56 <= 44.5:
          if v45 <= 4.5:
           s += -0.0383
          else:
           s += -0.0053
         else:
          s += -0.1120
       else:
        if v62 <= 0.495762712:
         if v69 <= 0.176749817:
          if v45 <= 3.5:
           s += 0.0492
          else:
           s += -0.1594
         else:
          s += 0.0475
        else:
         s += -0.0819
      else:
       if v71 <= 0.484553294:
        if v45 <= 7.5:
         if v50 <= 7.70711945e-13:
          if v62 <= 0.994444444:
           s += 0.0474
          else:
           s += -0.0113
         else:
          if v27 <= -0.19:
           s += -0.0235
          else:
           s += 0.0067
        else:
         if v50 <= 0.0807347108:
          if v56 <= 4.5:
           s += -0.0364
          else:
           s += 0.0510
         else:
          s += -0.1553
       else:
        if v1 <= 2.02:
         s += -0.0886
        else:
         s += 0.0287
    else:
     if v42 <= 0.658333333:
      s += -0.0562
     else:
      if v11 <= -0.97:
       s += 0.1136
      else:
       s += -0.0203
    if v28 <= -7.385:
     if v72 <= 3.5:
      if v74 <= 44.5:
       s += 0.0606
      else:
       s += -0.0537
     else:
      if v18 <= 0.0:
       s += -0.0726
      else:
       s += -0.0186
    else:
     if v14 <= 31.5:
      if v59 <= 0.247940991:
       if v60 <= 65.5:
        if v59 <= 0.216689229:
         if v14 <= 16:
          if v51 <= 0.984724941:
           s += -0.0209
          else:
           s += 0.0226
         else:
          if v63 <= 2.5:
           s += -0.0368
          else:
           s += 0.0074
        else:
         if v74 <= 94.5:
          s += 0.0006
         else:
          s += -0.1446
       else:
        if v61 <= 0.888650453:
         if v59 <= 0.156742117:
          s += 0.0642
         else:
          if v74 <= 114.5:
           s += 0.0521
          else:
           s += -0.0954
        else:
         s += -0.0501
      else:
       if v51 <= 0.9433045:
        if v69 <= 0.256031372:
         s += -0.0985
        else:
         if v1 <= 3.67333333:
          s += -0.1145
         else:
          s += 0.0309
       else:
        s += 0.0574
     else:
      if v14 <= 33.5:
       if v88 <= 31.1:
        s += 0.0186
       else:
        s += 0.0500
      else:
       if v14 <= 35.5:
        if v82 <= 2.5:
         if v17 <= 0.0:
          s += -0.0074
         else:
          s += -0.1469
        else:
         s += 0.0652
       else:
        if v60 <= 11.5:
         if v77 <= 1.5:
          if v6 <= 0.0:
           s += -0.0177
          else:
           s += 0.0166
         else:
          if v28 <= 9.715:
           s += -0.0665
          else:
           s += 0.0039
        else:
         if v48 <= 0.00922503959:
          if v51 <= 0.298204869:
           s += 0.0403
          else:
           s += -0.0122
         else:
          if v65 <= 0.916896869:
           s += 0.0409
          else:
           s += -0.0211
    if v68 <= 0.0:
     if v71 <= 0.999660644:
      if v20 <= 0.0:
       if v65 <= 0.889058266:
        if v60 <= 4.5:
         if v66 <= 11.5:
          if v29 <= -4.885:
           s += 0.0261
          else:
           s += -0.0170
         else:
          if v6 <= 0.198765432:
           s += 0.0352
          else:
           s += -0.0584
        else:
         if v62 <= 0.0609152752:
          if v4 <= 8.5:
           s += 0.0212
          else:
           s += -0.0847
         else:
          if v54 <= 0.800058526:
           s += 0.0003
          else:
           s += -0.0606
       else:
        if v16 <= 6.5:
         if v27 <= 4.515:
          if v78 <= 164.5:
           s += -0.1057
          else:
           s += -0.0175
         else:
          if v8 <= 0.239047619:
           s += -0.0211
          else:
           s += 0.0824
        else:
         if v4 <= 0.0:
          if v74 <= 102.5:
           s += 0.0413
          else:
           s += -0.0306
         else:
          if v74 <= 20.5:
           s += 0.0470
          else:
           s += -0.0381
      else:
       if v51 <= 0.782659517:
        if v51 <= 0.0111496432:
         s += -0.0623
        else:
         s += 0.0969
       else:
        if v29 <= -0.33:
         if v54 <= 0.023269916:
          s += 0.0114
         else:
          s += -0.0765
        else:
         s += -0.1588
     else:
      if v74 <= 0.0:
       if v28 <= 19.45:
        s += -0.0656
       else:
        s += 0.0396
      else:
       if v16 <= 14.5:
        if v66 <= 13.5:
         if v28 <= 9.715:
          s += -0.0319
         else:
          s += 0.0653
        else:
         s += -0.1063
       else:
        if v89 <= 0.0263939323:
         if v28 <= 0.39:
          s += -0.0214
         else:
          s += 0.1738
        else:
         s += -0.0303
    else:
     if v59 <= 0.759281033:
      s += -0.0705
     else:
      s += 0.0428
    if v71 <= 0.999660644:
     if v76 <= 11.5:
      if v0 <= 42.2:
       if v78 <= 254.5:
        if v84 <= 0.0:
         if v84 <= -1.75:
          if v71 <= 0.141651481:
           s += -0.0707
          else:
           s += -0.0167
         else:
          if v78 <= 99.5:
           s += 0.0037
          else:
           s += -0.0228
        else:
         if v60 <= 16.5:
          if v13 <= 3.27012766:
           s += 0.0108
          else:
           s += -0.0337
         else:
          if v45 <= 5.5:
           s += 0.0318
          else:
           s += -0.0204
       else:
        if v78 <= 314.5:
         if v34 <= 0.0:
          if v53 <= 0.0:
           s += 0.0620
          else:
           s += 0.0227
         else:
          s += -0.0637
        else:
         if v53 <= 0.016269626:
          if v95 <= 5.5:
           s += -0.0247
          else:
           s += 0.0135
         else:
          if v16 <= 11.5:
           s += 0.0280
          else:
           s += -0.0191
      else:
       if v58 <= 0.0371752349:
        if v87 <= 1.5:
         if v0 <= 161.5:
          if v78 <= 146.5:
           s += 0.0284
          else:
           s += -0.0248
         else:
          s += -0.1293
        else:
         if v77 <= 0.0:
          s += 0.0363
         else:
          if v38 <= 0.0:
           s += 0.0117
          else:
           s += -0.0774
       else:
        if v32 <= 0.0:
         s += 0.0514
        else:
         if v67 <= 3.5:
          s += -0.0930
         else:
          s += 0.0379
     else:
      if v77 <= 0.0:
       if v78 <= 297.5:
        if v71 <= 0.154135725:
         s += -0.0453
        else:
         s += 0.0737
       else:
        if v78 <= 620:
         s += 0.0473
        else:
         s += -0.0464
      else:
       s += -0.0626
    else:
     if v41 <= 0.0971675846:
      s += -0.0574
     else:
      s += -0.0123
    if v54 <= 0.800058526:
     if v39 <= 3.5:
      if v28 <= -7.385:
       if v18 <= 0.0:
        if v74 <= 70.5:
         if v49 <= 7.98716826e-05:
          s += -0.0650
         else:
          s += 0.0469
        else:
         if v79 <= 0.104577013:
          s += -0.2397
         else:
          s += -0.0768
       else:
        if v59 <= 0.019276282:
         if v93 <= -4.225:
          s += 0.0640
         else:
          s += -0.0344
        else:
         s += 0.0491
      else:
       if v20 <= 0.0:
        if v29 <= -11.645:
         if v66 <= 4.5:
          s += -0.1687
         else:
          s += 0.0097
        else:
         if v79 <= 27.9785715:
          if v7 <= 0.0:
           s += -0.0150
          else:
           s += 0.0636
         else:
          if v79 <= 4735.95624:
           s += 0.0090
          else:
           s += -0.0238
       else:
        if v79 <= 1217.01611:
         s += -0.0994
        else:
         if v8 <= 0.155870445:
          s += 0.1234
         else:
          s += -0.0461
     else:
      if v8 <= 0.195238095:
       if v59 <= 0.621986659:
        s += -0.0382
       else:
        s += -0.1396
      else:
       if v74 <= 60.5:
        s += -0.0618
       else:
        if v8 <= 0.65942029:
         if v8 <= 0.275252525:
          s += 0.0304
         else:
          s += -0.0619
        else:
         if v93 <= -0.12:
          s += -0.0441
         else:
          s += 0.0528
    else:
     if v90 <= 8.5:
      if v74 <= 164.5:
       if v28 <= -10.605:
        if v93 <= -0.405:
         s += -0.0298
        else:
         s += 0.1023
       else:
        if v59 <= 0.96094044:
         s += -0.0419
        else:
         s += 0.0609
      else:
       s += 0.0691
     else:
      if v28 <= 6.575:
       s += -0.0667
      else:
       if v79 <= 48.475778:
        s += 0.1230
       else:
        s += -0.0336
    if v68 <= 0.0:
     if v54 <= 0.800058526:
      if v39 <= 2.5:
       if v20 <= 0.0:
        if v34 <= 0.0:
         if v31 <= 0.0:
          if v22 <= 0.0:
           s += 0.0119
          else:
           s += -0.0621
         else:
          if v46 <= 5.5:
           s += 0.0172
          else:
           s += -0.0967
        else:
         if v79 <= 172.241121:
          if v27 <= -1.61:
           s += -0.0680
          else:
           s += 0.0866
         else:
          if v56 <= 1.5:
           s += -0.0637
          else:
           s += -0.0165
       else:
        if v79 <= 1217.01611:
         if v29 <= -0.33:
          s += -0.0582
         else:
          s += -0.1599
        else:
         if v32 <= 0.0:
          s += 0.0825
         else:
          s += -0.0568
      else:
       if v59 <= 0.0351565546:
        if v27 <= 2.465:
         if v51 <= 0.000199713105:
          s += -0.0331
         else:
          if v29 <= -2.705:
           s += 0.0631
          else:
           s += -0.0013
        else:
         s += -0.0641
       else:
        if v65 <= 0.534517802:
         s += -0.0938
        else:
         s += -0.0362
     else:
      if v46 <= 7.5:
       if v56 <= 1.5:
        if v69 <= 0.382138426:
         if v88 <= 5.5:
          s += 0.0066
         else:
          s += 0.1372
        else:
         if v79 <= 11.890782:
          s += 0.0519
         else:
          if v79 <= 888.177441:
           s += -0.0610
          else:
           s += 0.0178
       else:
        if v27 <= -3.405:
         if v85 <= 0.0:
          s += -0.0277
         else:
          s += 0.1730
        else:
         if v79 <= 1555.81798:
          s += -0.0629
         else:
          if v27 <= 0.06:
           s += -0.0332
          else:
           s += 0.0739
      else:
       s += -0.0628
    else:
     if v59 <= 0.759281033:
      s += -0.0704
     else:
      s += 0.0340
    if v28 <= -7.385:
     if v82 <= 5.5:
      if v78 <= 77.5:
       s += 0.1178
      else:
       if v78 <= 195.5:
        s += -0.0865
       else:
        s += 0.0325
     else:
      if v50 <= 0.000254725926:
       s += -0.0655
      else:
       s += 0.0224
    else:
     if v11 <= 0.0:
      if v78 <= 245.5:
       if v62 <= 0.0609152752:
        if v81 <= 0.875856164:
         if v60 <= 9.5:
          if v41 <= 0.0439613527:
           s += -0.0214
          else:
           s += 0.0260
         else:
          if v94 <= 14.5:
           s += 0.0206
          else:
           s += -0.0558
        else:
         if v79 <= 1604.33853:
          s += -0.0452
         else:
          s += 0.0526
       else:
        s += -0.0393
      else:
       if v14 <= 29.5:
        if v60 <= 62.5:
         s += -0.0219
        else:
         s += 0.0290
       else:
        if v14 <= 33.5:
         s += 0.0488
        else:
         s += 0.0091
     else:
      if v79 <= 401.831245:
       if v85 <= 0.62:
        if v71 <= 0.906359476:
         if v64 <= 0.828571429:
          s += 0.0502
         else:
          s += -0.0322
        else:
         s += -0.0196
       else:
        if v69 <= 0.548085648:
         if v85 <= 0.705:
          s += -0.1782
         else:
          s += 0.0038
        else:
         s += 0.0515
      else:
       if v45 <= 5.5:
        if v60 <= 7.5:
         s += -0.0078
        else:
         if v79 <= 4735.95624:
          s += 0.0257
         else:
          s += -0.0246
       else:
        if v78 <= 250.5:
         if v78 <= 229.5:
          if v28 <= 12.195:
           s += -0.0640
          else:
           s += 0.0065
         else:
          s += -0.1887
        else:
         if v78 <= 580.5:
          s += 0.0380
         else:
          if v17 <= 0.0:
           s += -0.1244
          else:
           s += 0.0061
    if v68 <= 0.0:
     if v54 <= 0.833370216:
      if v28 <= 12.195:
       if v78 <= 568:
        if v78 <= 254.5:
         if v79 <= 401.831245:
          if v29 <= -12.085:
           s += -0.0674
          else:
           s += 0.0144
         else:
          if v45 <= 5.5:
           s += -0.0075
          else:
           s += -0.0537
        else:
         if v63 <= 9.5:
          if v79 <= 8582.92598:
           s += 0.0249
          else:
           s += -0.0762
         else:
          if v44 <= 3.5:
           s += 0.0159
          else:
           s += -0.0978
       else:
        if v44 <= 15.5:
         if v79 <= 4735.95624:
          if v26 <= 0.325:
           s += -0.0236
          else:
           s += -0.0966
         else:
          if v79 <= 6919.42411:
           s += -0.1789
          else:
           s += 0.0098
        else:
         s += 0.0754
      else:
       if v63 <= 2.5:
        if v70 <= 0.661586358:
         if v57 <= 0.636931818:
          if v52 <= 0.622345929:
           s += 0.0362
          else:
           s += -0.0156
         else:
          s += -0.0395
        else:
         if v63 <= 0.0:
          if v49 <= 0.0103271333:
           s += 0.0392
          else:
           s += -0.0145
         else:
          if v78 <= 301.5:
           s += -0.0716
          else:
           s += 0.0359
       else:
        if v78 <= 689.5:
         if v54 <= 0.250021874:
          s += 0.0563
         else:
          s += -0.0182
        else:
         s += -0.0626
     else:
      if v47 <= 0.0:
       if v28 <= 6.575:
        s += -0.0667
       else:
        s += 0.0518
      else:
       if v78 <= 236.5:
        s += -0.0418
       else:
        if v28 <= 11.5:
         if v70 <= 0.999734463:
          s += 0.0775
         else:
          s += -0.0442
        else:
         s += -0.0472
    else:
     if v68 <= 1.5:
      s += -0.0702
     else:
      s += 0.0275
    if v68 <= 0.0:
     if v71 <= 0.999660644:
      if v11 <= 0.0:
       if v39 <= 1.5:
        if v11 <= -4.17:
         s += -0.0735
        else:
         if v34 <= 0.0:
          if v71 <= 0.141651481:
           s += -0.0129
          else:
           s += 0.0094
         else:
          if v70 <= 0.974265777:
           s += -0.0656
          else:
           s += 0.0438
       else:
        if v0 <= 5.5:
         if v11 <= -1.635:
          s += -0.0740
         else:
          if v74 <= 48.5:
           s += -0.0532
          else:
           s += 0.0130
        else:
         s += -0.0924
      else:
       if v74 <= 70.5:
        if v67 <= 5.5:
         if v32 <= 0.0:
          if v0 <= 8.2:
           s += 0.0341
          else:
           s += 0.0052
         else:
          if v63 <= 3.5:
           s += -0.0407
          else:
           s += 0.0503
        else:
         if v2 <= 0.959591837:
          if v70 <= 0.867438863:
           s += 0.0529
          else:
           s += 0.0139
         else:
          s += -0.0351
       else:
        if v67 <= 12.5:
         if v27 <= 3.065:
          if v51 <= 0.984724941:
           s += 0.0066
          else:
           s += 0.0394
         else:
          if v2 <= 0.0201178334:
           s += -0.0027
          else:
           s += -0.1326
        else:
         if v50 <= 0.955820671:
          if v17 <= 0.0:
           s += -0.1266
          else:
           s += -0.0166
         else:
          s += -0.0002
     else:
      if v74 <= 0.0:
       s += -0.0649
      else:
       if v62 <= 0.00732610562:
        if v27 <= -0.855:
         if v69 <= 0.516884765:
          s += 0.0946
         else:
          s += -0.0411
        else:
         if v88 <= 32.2:
          if v9 <= 0.433035714:
           s += -0.0509
          else:
           s += 0.0794
         else:
          s += 0.0430
       else:
        s += -0.0637
    else:
     s += -0.0638
    if v68 <= 0.0:
     if v71 <= 0.999660644:
      if v20 <= 0.0:
       if v39 <= 2.5:
        if v71 <= 0.0675748124:
         if v84 <= -2.775:
          if v58 <= 0.0559467919:
           s += -0.1251
          else:
           s += -0.0372
         else:
          if v78 <= 366.5:
           s += -0.0079
          else:
           s += 0.0306
        else:
         if v78 <= 568:
          if v21 <= 0.0:
           s += 0.0161
          else:
           s += -0.0371
         else:
          if v78 <= 595.5:
           s += -0.0762
          else:
           s += -0.0016
       else:
        if v13 <= 0.844237252:
         if v52 <= 0.419447534:
          if v30 <= 0.0:
           s += 0.0007
          else:
           s += -0.0600
         else:
          s += -0.0554
        else:
         s += -0.1179
      else:
       if v29 <= -0.33:
        if v59 <= 0.0113182489:
         if v9 <= 0.0:
          s += 0.0333
         else:
          if v29 <= -15.97:
           s += 0.0202
          else:
           s += -0.0731
        else:
         if v14 <= 31.5:
          s += -0.0146
         else:
          s += 0.0901
       else:
        s += -0.1469
     else:
      if v9 <= 0.067816092:
       if v92 <= 1.605:
        s += -0.0557
       else:
        if v84 <= 0.1:
         s += -0.0234
        else:
         s += 0.0623
      else:
       if v16 <= 14.5:
        if v30 <= 0.0:
         if v58 <= 0.455844156:
          s += -0.0461
         else:
          if v9 <= 0.212406015:
           s += 0.0586
          else:
           s += -0.0306
        else:
         s += 0.0424
       else:
        s += 0.1004
    else:
     if v59 <= 0.759281033:
      if v64 <= 0.464285714:
       s += -0.0727
      else:
       if v92 <= 1.455:
        if v71 <= 0.322233663:
         s += -0.0559
        else:
         s += 0.0438
       else:
        s += 0.0534
     else:
      s += 0.0396
    if v0 <= 34.2:
     if v89 <= 0.933476089:
      if v9 <= 0.0816666667:
       if v11 <= -1.28:
        if v3 <= 0.0303448853:
         if v42 <= 0.131006865:
          s += -0.0460
         else:
          s += 0.0013
        else:
         s += 0.0078
       else:
        if v0 <= 7.1:
         if v71 <= 0.951491316:
          if v44 <= 42:
           s += 0.0094
          else:
           s += 0.0509
         else:
          s += -0.0278
        else:
         if v24 <= 0.0:
          if v3 <= 0.943920335:
           s += -0.0016
          else:
           s += -0.0474
         else:
          if v44 <= 2.5:
           s += -0.1171
          else:
           s += -0.0074
      else:
       if v83 <= 30.5:
        s += -0.0039
       else:
        if v8 <= 0.0976190476:
         s += 0.0931
        else:
         s += 0.0308
     else:
      if v42 <= 0.0579831933:
       if v90 <= 3.5:
        s += -0.0083
       else:
        if v18 <= 0.0:
         s += -0.0612
        else:
         s += -0.0204
      else:
       if v29 <= -3.915:
        if v71 <= 0.970217443:
         s += 0.1022
        else:
         s += -0.0394
       else:
        s += -0.0064
    else:
     if v77 <= 0.0:
      if v54 <= 0.0410476844:
       if v32 <= 0.0:
        if v54 <= 0.0138349205:
         s += 0.0422
        else:
         if v82 <= 3.5:
          s += -0.0174
         else:
          s += 0.0490
       else:
        if v71 <= 0.264118586:
         s += -0.0838
        else:
         s += 0.0291
      else:
       if v0 <= 47.1:
        if v89 <= 0.198696723:
         s += 0.0385
        else:
         s += -0.0270
       else:
        s += 0.0596
     else:
      if v29 <= -2.615:
       s += -0.0849
      else:
       if v36 <= 0.0:
        if v76 <= 20.5:
         s += 0.0338
        else:
         s += -0.0589
       else:
        s += -0.0598
    if v28 <= -7.385:
     if v78 <= 77.5:
      if v90 <= 5.5:
       s += 0.1402
      else:
       s += -0.0071
     else:
      s += -0.0467
    else:
     if v60 <= 4.5:
      if v91 <= 31.5:
       if v11 <= 0.455:
        s += -0.0336
       else:
        if v78 <= 59.5:
         s += -0.0880
        else:
         s += 0.0140
      else:
       if v66 <= 4.5:
        if v77 <= 0.0:
         if v78 <= 250.5:
          if v43 <= 0.0:
           s += -0.0017
          else:
           s += -0.0789
         else:
          s += 0.0349
        else:
         if v79 <= 1555.81798:
          s += -0.0684
         else:
          s += 0.0096
       else:
        if v71 <= 0.725768322:
         s += 0.0433
        else:
         s += -0.0087
     else:
      if v56 <= 33.5:
       if v29 <= -15.05:
        s += -0.1361
       else:
        if v79 <= 681.506607:
         if v11 <= -0.72:
          if v62 <= 0.0866881374:
           s += 0.0233
          else:
           s += -0.0320
         else:
          if v71 <= 0.981571264:
           s += 0.0384
          else:
           s += -0.0687
        else:
         if v29 <= -2.055:
          if v78 <= 254.5:
           s += -0.0465
          else:
           s += 0.0029
         else:
          if v79 <= 754.822033:
           s += -0.0332
          else:
           s += 0.0175
      else:
       if v28 <= 5.065:
        if v79 <= 112.195952:
         s += 0.0256
        else:
         if v16 <= 11.5:
          if v49 <= 0.69828886:
           s += -0.0782
          else:
           s += -0.0228
         else:
          if v56 <= 44.5:
           s += -0.3737
          else:
           s += -0.0426
       else:
        if v62 <= 0.140525266:
         if v79 <= 8582.92598:
          s += 0.0212
         else:
          s += -0.0690
        else:
         if v78 <= 232.5:
          s += -0.0713
         else:
          s += 0.0289
    if v68 <= 0.0:
     if v71 <= 0.999660644:
      if v39 <= 0.0:
       if v71 <= 0.0675748124:
        if v87 <= 3.5:
         if v95 <= 1.5:
          if v78 <= 187.5:
           s += 0.0379
          else:
           s += -0.0259
         else:
          if v66 <= 27.5:
           s += -0.0172
          else:
           s += -0.0531
        else:
         if v28 <= -6.58:
          if v78 <= 69.5:
           s += 0.0402
          else:
           s += -0.0732
         else:
          if v72 <= 49.5:
           s += 0.0035
          else:
           s += 0.0568
       else:
        if v78 <= 568:
         if v20 <= 0.0:
          if v93 <= -8.125:
           s += 0.1585
          else:
           s += 0.0140
         else:
          if v78 <= 109.5:
           s += 0.0184
          else:
           s += -0.0992
        else:
         if v54 <= 0.0751831425:
          if v28 <= 10.455:
           s += -0.0784
          else:
           s += 0.0085
         else:
          s += 0.0341
      else:
       if v48 <= 0.0:
        if v14 <= 29.5:
         if v61 <= 0.239408743:
          s += -0.0164
         else:
          s += -0.0575
        else:
         if v78 <= 217.5:
          s += -0.0284
         else:
          if v66 <= 42.5:
           s += 0.0532
          else:
           s += -0.0101
       else:
        if v53 <= 0.0631424897:
         if v1 <= 7.40212766:
          s += -0.0720
         else:
          s += 0.0247
        else:
         s += 0.0182
     else:
      if v28 <= 19.45:
       if v67 <= 1.5:
        if v66 <= 1.5:
         s += -0.0423
        else:
         if v56 <= 3.5:
          if v78 <= 99.5:
           s += 0.1809
          else:
           s += 0.0047
         else:
          s += -0.0260
       else:
        s += -0.0639
      else:
       s += 0.0674
    else:
     if v68 <= 1.5:
      s += -0.0690
     else:
      s += 0.0243
    if v68 <= 0.0:
     if v54 <= 0.900028417:
      if v11 <= 1.695:
       if v78 <= 254.5:
        if v43 <= 0.0:
         if v15 <= 13.5:
          if v78 <= 92.5:
           s += 0.0640
          else:
           s += 0.0090
         else:
          if v0 <= 54.2:
           s += -0.0118
          else:
           s += 0.0207
        else:
         if v66 <= 6.5:
          if v43 <= 0.6:
           s += -0.0901
          else:
           s += -0.0082
         else:
          if v8 <= 0.770979021:
           s += 0.0275
          else:
           s += -0.0888
       else:
        if v78 <= 314.5:
         if v74 <= 6.5:
          s += -0.0250
         else:
          if v65 <= 0.909296586:
           s += 0.0404
          else:
           s += -0.0334
        else:
         if v28 <= -2.38:
          s += -0.0370
         else:
          if v18 <= 0.0:
           s += 0.0306
          else:
           s += -0.0060
      else:
       if v78 <= 568:
        if v28 <= 9.715:
         if v28 <= 0.27:
          if v33 <= 0.0:
           s += 0.0561
          else:
           s += -0.0539
         else:
          if v63 <= 11.5:
           s += 0.0121
          else:
           s += -0.1002
        else:
         s += 0.0446
       else:
        if v71 <= 0.206675415:
         s += 0.0394
        else:
         if v53 <= 0.0258270048:
          s += -0.0815
         else:
          s += 0.0087
     else:
      if v3 <= 0.0528711269:
       if v26 <= 1.065:
        if v78 <= 366.5:
         s += -0.0598
        else:
         if v95 <= 8.5:
          if v15 <= 10.5:
           s += 0.0868
          else:
           s += -0.0458
         else:
          s += -0.0578
       else:
        s += 0.0867
      else:
       if v78 <= 129.5:
        s += 0.1257
       else:
        s += -0.0304
    else:
     if v77 <= 49.5:
      s += -0.0682
     else:
      s += 0.0210
    if v28 <= -7.385:
     if v18 <= 0.0:
      if v78 <= 77.5:
       if v88 <= 7.1:
        s += -0.0376
       else:
        s += 0.0804
      else:
       s += -0.0683
     else:
      if v62 <= 0.0320864791:
       s += 0.0320
      else:
       if v85 <= -8.125:
        s += 0.0829
       else:
        s += -0.0554
    else:
     if v20 <= 0.0:
      if v39 <= 3.5:
       if v92 <= 0.1:
        if v78 <= 254.5:
         if v51 <= 0.972813257:
          if v29 <= -0.4:
           s += -0.0096
          else:
           s += -0.0536
         else:
          if v13 <= 31.9801569:
           s += -0.0074
          else:
           s += 0.0388
        else:
         if v91 <= 31.5:
          if v71 <= 0.0:
           s += -0.0515
          else:
           s += 0.0050
         else:
          if v44 <= 4.5:
           s += 0.0149
          else:
           s += 0.0531
       else:
        if v85 <= 0.56:
         if v25 <= 0.0:
          if v56 <= 441.5:
           s += 0.0148
          else:
           s += -0.0622
         else:
          if v71 <= 0.0273986865:
           s += 0.0957
          else:
           s += -0.0279
        else:
         if v85 <= 0.915:
          if v59 <= 0.582044103:
           s += -0.0764
          else:
           s += 0.0118
         else:
          if v51 <= 0.0167612758:
           s += -0.0718
          else:
           s += 0.0232
      else:
       if v13 <= 0.844237252:
        if v29 <= -2.705:
         if v51 <= 0.000199713105:
          s += -0.0306
         else:
          s += 0.0656
        else:
         if v74 <= 68.5:
          s += -0.0661
         else:
          s += -0.0206
       else:
        s += -0.1201
     else:
      if v92 <= 1.875:
       if v64 <= 0.975:
        if v28 <= -4.84:
         s += 0.0188
        else:
         s += -0.0858
       else:
        s += 0.0469
      else:
       s += 0.0635
    if v68 <= 0.0:
     if v71 <= 0.999660644:
      if v62 <= 0.0609152752:
       if v63 <= 11.5:
        if v76 <= 0.0:
         if v16 <= 5.5:
          if v11 <= -1.28:
           s += -0.0696
          else:
           s += -0.0058
         else:
          if v60 <= 11.5:
           s += 0.0077
          else:
           s += 0.0295
        else:
         if v79 <= 7579.7402:
          if v76 <= 15.5:
           s += -0.0021
          else:
           s += -0.0696
         else:
          s += -0.0992
       else:
        if v60 <= 37.5:
         if v79 <= 3067.57927:
          if v63 <= 18.5:
           s += -0.1750
          else:
           s += 0.0222
         else:
          s += 0.0437
        else:
         if v70 <= 0.925989171:
          if v60 <= 189:
           s += 0.0634
          else:
           s += -0.0189
         else:
          if v69 <= 0.754115296:
           s += -0.0798
          else:
           s += 0.0267
      else:
       if v75 <= 0.0:
        if v63 <= 6.5:
         if v79 <= 681.506607:
          if v86 <= 18.5:
           s += -0.0241
          else:
           s += 0.0274
         else:
          if v79 <= 789.198973:
           s += -0.0654
          else:
           s += -0.0250
        else:
         if v60 <= 4.5:
          s += 0.1184
         else:
          if v62 <= 0.320493827:
           s += 0.0675
          else:
           s += -0.0145
       else:
        if v60 <= 5.5:
         s += -0.0261
        else:
         if v75 <= 2.5:
          s += 0.1166
         else:
          s += -0.0107
     else:
      if v16 <= 12.5:
       s += -0.0524
      else:
       if v53 <= 0.12308752:
        s += 0.0549
       else:
        if v82 <= 5.5:
         s += 0.0404
        else:
         s += -0.0597
    else:
     if v64 <= 0.464285714:
      s += -0.0691
     else:
      if v53 <= 0.0151491162:
       s += 0.0648
      else:
       s += -0.0394
    if v92 <= 0.0:
     if v60 <= 3.5:
      if v16 <= 21.5:
       if v56 <= 22.5:
        if v90 <= 1.5:
         s += -0.0605
        else:
         if v63 <= 5.5:
          s += -0.0250
         else:
          if v89 <= 0.117724053:
           s += -0.0271
          else:
           s += 0.0820
       else:
        s += 0.0060
      else:
       s += 0.0580
     else:
      if v28 <= -0.79:
       if v18 <= 0.0:
        s += -0.0483
       else:
        if v28 <= -1.02:
         s += 0.0102
        else:
         s += -0.0552
      else:
       if v39 <= 3.5:
        if v9 <= 0.255434783:
         if v78 <= 245.5:
          if v74 <= 48.5:
           s += 0.0060
          else:
           s += -0.0277
         else:
          if v18 <= 0.0:
           s += 0.0393
          else:
           s += 0.0066
        else:
         s += 0.0589
       else:
        s += -0.0508
    else:
     if v43 <= 0.0:
      if v56 <= 80.5:
       if v2 <= 0.253593782:
        if v22 <= 0.0:
         if v63 <= 11.5:
          if v69 <= 0.160939222:
           s += -0.0250
          else:
           s += 0.0261
         else:
          if v17 <= 0.0:
           s += 0.0459
          else:
           s += -0.0624
        else:
         s += -0.0368
       else:
        if v49 <= 0.984648054:
         s += 0.0052
        else:
         s += -0.0715
      else:
       if v28 <= 2.57:
        if v39 <= 1.5:
         if v28 <= 0.0:
          if v56 <= 152.5:
           s += -0.1456
          else:
           s += -0.0148
         else:
          s += -0.0362
        else:
         s += 0.0496
       else:
        s += 0.0082
     else:
      if v56 <= 6.5:
       s += -0.0630
      else:
       if v62 <= 0.0609152752:
        s += 0.0509
       else:
        if v62 <= 0.197222222:
         s += -0.1064
        else:
         s += 0.0102
    if v54 <= 0.900028417:
     if v4 <= 1.5:
      if v37 <= 0.0:
       if v50 <= 0.965971721:
        if v87 <= 2.5:
         if v61 <= 0.0184163168:
          if v67 <= 44.5:
           s += -0.0338
          else:
           s += -0.1620
         else:
          s += 0.0232
        else:
         if v29 <= -6.035:
          if v46 <= 8.5:
           s += 0.0802
          else:
           s += -0.0349
         else:
          if v27 <= 1.185:
           s += 0.0079
          else:
           s += -0.0224
       else:
        if v67 <= 2.5:
         if v87 <= 1.5:
          if v13 <= 4.58381914:
           s += -0.0138
          else:
           s += -0.0884
         else:
          if v54 <= 0.00596595333:
           s += -0.0487
          else:
           s += 0.0229
        else:
         if v67 <= 151.5:
          if v5 <= 0.0:
           s += 0.0111
          else:
           s += 0.0431
         else:
          s += -0.0416
      else:
       if v36 <= 0.0:
        if v29 <= -6.735:
         if v61 <= 0.0296791276:
          s += -0.0255
         else:
          s += -0.1992
        else:
         s += -0.0264
       else:
        if v89 <= 0.917071197:
         s += 0.0424
        else:
         s += -0.0824
     else:
      if v44 <= 1.5:
       if v13 <= 36.9999662:
        if v61 <= 0.00781110081:
         if v3 <= 0.991701102:
          s += -0.1195
         else:
          s += 0.0110
        else:
         s += -0.0307
       else:
        if v54 <= 0.0383783511:
         s += -0.0311
        else:
         s += 0.0582
      else:
       if v54 <= 0.0751831425:
        if v5 <= 0.0:
         s += -0.0083
        else:
         s += 0.0344
       else:
        s += -0.0206
    else:
     if v3 <= 0.0528711269:
      if v26 <= 1.065:
       s += -0.0464
      else:
       s += 0.0840
     else:
      if v72 <= 8.5:
       s += 0.1124
      else:
       s += -0.0389
    if v14 <= 27.5:
     if v3 <= 0.0:
      if v59 <= 0.247940991:
       if v44 <= 1.5:
        s += -0.0731
       else:
        if v29 <= -0.115:
         if v52 <= 0.816134212:
          if v59 <= 0.019276282:
           s += -0.0069
          else:
           s += -0.0437
         else:
          if v38 <= 0.0:
           s += -0.0205
          else:
           s += -0.0649
        else:
         if v14 <= 16:
          s += 0.0470
         else:
          s += -0.0529
      else:
       if v45 <= 3.5:
        s += 0.0543
       else:
        s += -0.0173
     else:
      if v79 <= 4735.95624:
       s += 0.0322
      else:
       s += -0.0372
    else:
     if v14 <= 33.5:
      if v71 <= 0.0784193827:
       if v91 <= 35.5:
        s += -0.0359
       else:
        if v44 <= 10.5:
         s += -0.0125
        else:
         s += 0.0811
      else:
       if v74 <= 0.0:
        s += -0.0203
       else:
        s += 0.0413
     else:
      if v14 <= 35.5:
       if v82 <= 2.5:
        if v53 <= 0.0246872612:
         if v79 <= 1739.72876:
          s += 0.0246
         else:
          s += -0.1508
        else:
         s += -0.1593
       else:
        s += 0.0776
      else:
       if v3 <= 0.531780232:
        if v66 <= 4.5:
         if v23 <= 0.0:
          if v77 <= 1.5:
           s += 0.0019
          else:
           s += -0.0347
         else:
          s += 0.0691
        else:
         if v74 <= 76.5:
          if v8 <= 0.184659091:
           s += 0.0436
          else:
           s += -0.0030
         else:
          if v53 <= 0.0377489453:
           s += -0.0316
          else:
           s += 0.0199
       else:
        if v91 <= 23.5:
         s += 0.0406
        else:
         if v59 <= 0.333434008:
          s += 0.0151
         else:
          if v59 <= 0.971819626:
           s += -0.0680
          else:
           s += -0.0118
    if v89 <= 0.99947644:
     if v62 <= 0.0422619048:
      if v16 <= 15.5:
       if v59 <= 0.582044103:
        if v48 <= 0.0129265283:
         if v26 <= 0.0:
          if v51 <= 0.9433045:
           s += -0.0011
          else:
           s += 0.0205
         else:
          if v14 <= 29.5:
           s += -0.0664
          else:
           s += 0.0057
        else:
         if v29 <= -0.33:
          if v26 <= 0.0:
           s += -0.0422
          else:
           s += 0.0037
         else:
          if v17 <= 0.0:
           s += 0.0054
          else:
           s += -0.0888
       else:
        if v3 <= 0.710818713:
         if v56 <= 33.5:
          s += 0.0505
         else:
          if v51 <= 0.999992264:
           s += -0.0192
          else:
           s += 0.0273
        else:
         if v48 <= 0.019752968:
          s += -0.0083
         else:
          s += -0.1214
      else:
       if v31 <= 0.0:
        if v77 <= 49.5:
         if v51 <= 2.32741154e-05:
          s += 0.0101
         else:
          s += 0.0598
        else:
         s += -0.0370
       else:
        s += -0.1051
     else:
      if v36 <= 0.0:
       if v16 <= 13.5:
        if v52 <= 0.0492365397:
         if v29 <= -2.535:
          s += -0.0494
         else:
          if v51 <= 0.0759201515:
           s += 0.0556
          else:
           s += -0.0012
        else:
         s += -0.0380
       else:
        s += 0.0368
      else:
       if v77 <= 0.0:
        s += -0.0196
       else:
        s += -0.0824
    else:
     if v42 <= 0.0439613527:
      if v51 <= 0.0969765996:
       if v48 <= 0.0330576623:
        s += -0.0359
       else:
        s += -0.1185
      else:
       if v16 <= 5.5:
        s += -0.0520
       else:
        s += 0.0038
     else:
      if v29 <= -3.915:
       if v74 <= 18.5:
        s += -0.0366
       else:
        s += 0.1027
      else:
       s += -0.0085
    if v14 <= 27.5:
     if v46 <= 12.5:
      if v9 <= 0.26201373:
       if v56 <= 41.5:
        if v50 <= 0.974346206:
         if v28 <= 1.3:
          if v38 <= 0.0:
           s += 0.0302
          else:
           s += -0.0384
         else:
          if v35 <= 0.0:
           s += -0.0144
          else:
           s += -0.0581
        else:
         if v48 <= 1.03832846e-05:
          if v14 <= 10.5:
           s += 0.0216
          else:
           s += -0.0505
         else:
          s += 0.0502
       else:
        if v66 <= 42.5:
         s += -0.0965
        else:
         s += -0.0177
      else:
       if v27 <= -0.775:
        s += -0.0534
       else:
        s += 0.0561
     else:
      if v61 <= 0.444648693:
       if v14 <= 13.5:
        s += 0.0287
       else:
        s += -0.0403
      else:
       s += -0.0638
    else:
     if v14 <= 33.5:
      if v72 <= 3.5:
       s += 0.0316
      else:
       if v83 <= 32.5:
        if v42 <= 0.224014337:
         s += -0.0298
        else:
         s += 0.0359
       else:
        s += 0.0406
     else:
      if v6 <= 0.025105042:
       if v50 <= 4.8981453e-09:
        if v83 <= 32.5:
         s += -0.0207
        else:
         s += 0.0310
       else:
        if v46 <= 13.5:
         if v56 <= 7.5:
          if v61 <= 0.146626028:
           s += -0.0501
          else:
           s += 0.0209
         else:
          if v14 <= 35.5:
           s += -0.0792
          else:
           s += -0.0097
        else:
         if v42 <= 0.215250965:
          s += 0.0046
         else:
          s += 0.1136
      else:
       if v28 <= 10.455:
        if v14 <= 34.5:
         s += -0.1001
        else:
         if v8 <= 0.431677019:
          if v56 <= 162.5:
           s += 0.0100
          else:
           s += -0.0432
         else:
          s += -0.0512
       else:
        s += 0.0314
    if v68 <= 0.0:
     if v0 <= 49.1:
      if v9 <= 0.0816666667:
       if v41 <= 0.0:
        if v16 <= 15.5:
         if v78 <= 77.5:
          if v85 <= 0.06:
           s += -0.0499
          else:
           s += 0.0172
         else:
          if v85 <= 0.26:
           s += -0.0065
          else:
           s += -0.0355
        else:
         if v50 <= 0.0807347108:
          if v78 <= 127.5:
           s += -0.0371
          else:
           s += 0.0135
         else:
          s += 0.0654
       else:
        if v0 <= 7.1:
         if v44 <= 6.5:
          s += 0.0138
         else:
          s += 0.0692
        else:
         if v41 <= 0.436507937:
          if v78 <= 77.5:
           s += 0.0433
          else:
           s += -0.0001
         else:
          s += -0.0425
      else:
       if v43 <= 0.0:
        if v85 <= -0.84:
         s += -0.0171
        else:
         if v84 <= -0.41:
          s += 0.0104
         else:
          if v37 <= 0.0:
           s += 0.0445
          else:
           s += -0.0176
       else:
        if v14 <= 32.5:
         s += -0.0710
        else:
         s += 0.0154
     else:
      if v67 <= 22.5:
       if v51 <= 0.214917703:
        if v31 <= 0.0:
         s += 0.0123
        else:
         s += -0.0824
       else:
        if v77 <= 1.5:
         if v14 <= 34.5:
          if v16 <= 6.5:
           s += -0.0669
          else:
           s += 0.0456
         else:
          s += 0.0588
        else:
         s += -0.0020
      else:
       if v67 <= 23.5:
        s += -0.1308
       else:
        if v67 <= 30.5:
         s += 0.0542
        else:
         if v78 <= 183.5:
          s += 0.0373
         else:
          if v70 <= 0.355608025:
           s += 0.0283
          else:
           s += -0.0575
    else:
     if v64 <= 0.464285714:
      s += -0.0700
     else:
      s += 0.0086
    if v68 <= 0.0:
     if v84 <= 0.0:
      if v91 <= 31.5:
       if v11 <= 0.18:
        if v16 <= 15.5:
         if v11 <= -1.75:
          s += -0.0604
         else:
          if v95 <= 8.5:
           s += -0.0101
          else:
           s += -0.0409
        else:
         if v51 <= 0.000199713105:
          s += -0.0264
         else:
          s += 0.0458
       else:
        s += 0.0056
      else:
       if v92 <= -2.395:
        if v16 <= 10.5:
         s += -0.0650
        else:
         s += 0.0206
       else:
        if v73 <= 3.5:
         if v13 <= 20.9999989:
          s += -0.0085
         else:
          if v95 <= 5.5:
           s += 0.0346
          else:
           s += -0.0455
        else:
         if v49 <= 0.999999999:
          if v72 <= 3.5:
           s += 0.0039
          else:
           s += 0.0428
         else:
          s += -0.0321
     else:
      if v95 <= 10.5:
       if v43 <= 0.0:
        if v15 <= 14.5:
         s += 0.0311
        else:
         if v77 <= 0.0:
          if v0 <= 259.5:
           s += 0.0102
          else:
           s += -0.1425
         else:
          if v95 <= 6.5:
           s += -0.0121
          else:
           s += -0.0652
       else:
        if v43 <= 0.6:
         if v69 <= 0.248143553:
          s += 0.0654
         else:
          s += -0.0674
        else:
         if v95 <= 0.0:
          s += -0.0881
         else:
          if v64 <= 0.240384615:
           s += 0.0472
          else:
           s += -0.0581
      else:
       if v64 <= 0.0442307692:
        if v13 <= 1.62822459:
         if v26 <= -0.31:
          s += -0.0037
         else:
          if v3 <= 0.923659674:
           s += 0.0652
          else:
           s += -0.0181
        else:
         if v8 <= 0.288690476:
          s += 0.0216
         else:
          s += -0.0710
       else:
        s += -0.0174
    else:
     s += -0.0553
    if v68 <= 0.0:
     if v28 <= -7.385:
      if v35 <= 0.0:
       if v16 <= 17.5:
        s += -0.0528
       else:
        s += 0.0207
      else:
       if v95 <= 9.5:
        if v60 <= 5.5:
         if v38 <= 0.0:
          s += 0.1322
         else:
          s += -0.0039
        else:
         s += 0.0076
       else:
        s += -0.0566
     else:
      if v60 <= 7.5:
       if v16 <= 15.5:
        if v74 <= 110.5:
         if v0 <= 64.2:
          if v76 <= 0.0:
           s += -0.0080
          else:
           s += -0.0359
         else:
          if v74 <= 38.5:
           s += 0.0593
          else:
           s += -0.0413
        else:
         if v95 <= 3.5:
          s += -0.0092
         else:
          if v63 <= 4.5:
           s += 0.0276
          else:
           s += 0.0951
       else:
        if v95 <= 1.5:
         if v50 <= 0.683229102:
          s += -0.0786
         else:
          s += 0.0495
        else:
         if v74 <= 30.5:
          if v16 <= 16.5:
           s += 0.1442
          else:
           s += 0.0452
         else:
          s += 0.0062
      else:
       if v56 <= 144.5:
        if v0 <= 52.2:
         if v9 <= 0.289915966:
          if v60 <= 32.5:
           s += 0.0006
          else:
           s += 0.0161
         else:
          if v28 <= 2.815:
           s += -0.0004
          else:
           s += 0.0701
        else:
         if v95 <= 5.5:
          s += 0.0477
         else:
          if v48 <= 0.011249441:
           s += 0.0497
          else:
           s += -0.0261
       else:
        if v27 <= 1.395:
         s += -0.0545
        else:
         if v78 <= 204.5:
          if v74 <= 66.5:
           s += 0.0300
          else:
           s += -0.0945
         else:
          if v47 <= 0.0:
           s += -0.1139
          else:
           s += 0.0283
    else:
     s += -0.0564
    if v68 <= 0.0:
     if v15 <= 8.5:
      if v84 <= 1.455:
       s += -0.0764
      else:
       s += 0.0311
     else:
      if v15 <= 14.5:
       if v43 <= 0.0:
        if v83 <= 31.5:
         if v46 <= 3.5:
          if v84 <= -2.335:
           s += -0.0621
          else:
           s += 0.0410
         else:
          if v53 <= 0.179693969:
           s += 0.0138
          else:
           s += -0.0365
        else:
         if v59 <= 0.156742117:
          if v92 <= -2.115:
           s += -0.0378
          else:
           s += 0.0686
         else:
          if v59 <= 0.247940991:
           s += -0.0543
          else:
           s += 0.0337
       else:
        if v59 <= 0.164842651:
         if v46 <= 4.5:
          if v69 <= 0.524485554:
           s += 0.0326
          else:
           s += -0.0665
         else:
          s += -0.1045
        else:
         s += 0.0545
      else:
       if v9 <= 0.163333333:
        if v9 <= 0.0:
         if v78 <= 99.5:
          if v27 <= -0.165:
           s += -0.0261
          else:
           s += 0.0482
         else:
          if v54 <= 0.0344258927:
           s += -0.0162
          else:
           s += 0.0174
        else:
         if v42 <= 0.183014354:
          if v1 <= 2.02:
           s += -0.0974
          else:
           s += -0.0129
         else:
          if v18 <= 0.0:
           s += -0.0147
          else:
           s += 0.0337
       else:
        if v12 <= 31.5:
         if v79 <= 7579.7402:
          if v84 <= 1.075:
           s += 0.0105
          else:
           s += 0.0546
         else:
          s += -0.0836
        else:
         if v46 <= 7.5:
          s += 0.2003
         else:
          s += -0.0076
    else:
     if v59 <= 0.759281033:
      if v92 <= 1.395:
       s += -0.0663
      else:
       if v92 <= 1.52:
        s += 0.0668
       else:
        s += -0.0239
     else:
      s += 0.0457
    if v68 <= 0.0:
     if v0 <= 47.1:
      if v4 <= 1.5:
       if v85 <= 0.56:
        if v54 <= 0.900028417:
         if v34 <= 0.0:
          if v39 <= 1.5:
           s += 0.0101
          else:
           s += -0.0249
         else:
          if v54 <= 0.291275004:
           s += -0.0438
          else:
           s += 0.0671
        else:
         s += -0.0416
       else:
        if v54 <= 0.0:
         if v78 <= 250.5:
          s += -0.0983
         else:
          s += -0.0099
        else:
         if v4 <= 0.0:
          if v44 <= 1.5:
           s += 0.0394
          else:
           s += -0.0279
         else:
          if v85 <= 0.915:
           s += -0.0843
          else:
           s += -0.0108
      else:
       if v50 <= 0.220086218:
        if v85 <= -0.955:
         s += -0.0351
        else:
         s += 0.0117
       else:
        if v58 <= 0.0663386208:
         if v4 <= 4.5:
          if v71 <= 0.881647449:
           s += 0.0026
          else:
           s += -0.0584
         else:
          if v52 <= 0.526861576:
           s += -0.0945
          else:
           s += 0.0165
        else:
         if v54 <= 0.14619266:
          if v80 <= 38.2:
           s += -0.0834
          else:
           s += -0.0239
         else:
          s += 0.0093
     else:
      if v66 <= 36.5:
       if v70 <= 0.609697879:
        if v15 <= 8.5:
         s += -0.0622
        else:
         if v5 <= 0.0:
          s += -0.0061
         else:
          s += 0.0605
       else:
        if v66 <= 4.5:
         if v70 <= 1:
          if v78 <= 340.5:
           s += -0.0366
          else:
           s += 0.0403
         else:
          s += 0.0652
        else:
         s += 0.0366
      else:
       if v54 <= 0.0383783511:
        if v71 <= 0.538889726:
         s += -0.0763
        else:
         s += -0.0005
       else:
        s += 0.0258
    else:
     s += -0.0526
    if v68 <= 0.0:
     if v11 <= 1.695:
      if v78 <= 254.5:
       if v78 <= 99.5:
        if v77 <= 0.0:
         if v56 <= 44.5:
          if v0 <= 27.1:
           s += 0.0111
          else:
           s += 0.0448
         else:
          if v78 <= 69.5:
           s += -0.0907
          else:
           s += 0.0114
        else:
         if v53 <= 0.0592757724:
          if v28 <= 8.18:
           s += 0.0384
          else:
           s += -0.0648
         else:
          s += -0.0810
       else:
        if v28 <= 26.275:
         if v54 <= 0.0:
          if v28 <= 22.325:
           s += -0.0232
          else:
           s += -0.1073
         else:
          if v27 <= -2.345:
           s += -0.0575
          else:
           s += -0.0055
        else:
         s += 0.0253
      else:
       if v78 <= 314.5:
        if v74 <= 6.5:
         s += -0.0363
        else:
         if v87 <= 1.5:
          if v44 <= 2.5:
           s += 0.0190
          else:
           s += -0.0461
         else:
          if v46 <= 42:
           s += 0.0503
          else:
           s += -0.0187
       else:
        if v28 <= -1.02:
         if v78 <= 357:
          s += 0.0196
         else:
          s += -0.0411
        else:
         if v82 <= 10.5:
          if v78 <= 340.5:
           s += -0.0372
          else:
           s += 0.0032
         else:
          s += 0.0412
     else:
      if v74 <= 82.5:
       if v56 <= 4.5:
        s += 0.0077
       else:
        s += 0.0419
      else:
       if v54 <= 0.0357111414:
        if v56 <= 12.5:
         if v78 <= 568:
          s += 0.0280
         else:
          s += -0.0513
        else:
         if v28 <= 16.325:
          s += -0.0770
         else:
          s += 0.0168
       else:
        s += 0.0203
    else:
     if v68 <= 1.5:
      s += -0.0606
     else:
      s += 0.0437
    return s
