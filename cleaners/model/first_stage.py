"""The first stage's trees.

Made by benchmarks/train.py; PROVENANCE.md beside it says from what. Not edited by hand.
"""

from __future__ import annotations

from cleaners.features import BlockFacts


def opening(f: BlockFacts, s: float) -> float:
    """``s`` and what 16 trees say, as log-odds."""
    v0 = f.words
    v2 = f.link_density
    v3 = f.bold_density
    v4 = f.inline_tags
    v5 = f.ends_sentence
    v8 = f.capital_share
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
    v24 = f.in_quote
    v26 = f.class_score
    v27 = f.parent_class_score
    v28 = f.path_class_score
    v29 = f.path_class_min
    v30 = f.repeats
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
    v67 = f.page_blocks
    v68 = f.page_prose
    v70 = f.link_density_p
    v71 = f.container_distance_p
    v73 = f.word_score_p
    v75 = f.rule_p
    v76 = f.container_distance_pp
    v77 = f.words_n
    v78 = f.link_density_n
    v79 = f.container_distance_n
    v80 = f.tag_n
    v81 = f.word_score_n
    v83 = f.rule_n
    v84 = f.container_distance_nn
    if v35 <= 7.5:
     if v50 <= 0.000892195567:
      if v47 <= 16.5:
       if v53 <= 0.24845679:
        if v52 <= 0.820063119:
         if v21 <= 0.0:
          if v61 <= 0.0463817083:
           s += -0.7191
          else:
           s += -0.5705
         else:
          if v47 <= 4.5:
           s += -0.7551
          else:
           s += -0.5352
        else:
         s += -0.7399
       else:
        s += -0.7577
      else:
       if v48 <= 0.0248904819:
        if v52 <= 0.0517149359:
         if v56 <= 0.0:
          s += -0.6335
         else:
          s += -0.4876
        else:
         s += -0.6317
       else:
        s += -0.6991
     else:
      if v43 <= 0.800035024:
       if v50 <= 0.233409149:
        if v41 <= 0.828436694:
         if v52 <= 0.00400947903:
          if v84 <= 2.5:
           s += -0.6438
          else:
           s += -0.5555
         else:
          s += -0.5218
        else:
         s += -0.4957
       else:
        if v3 <= 0.708392659:
         if v0 <= 1.5:
          s += -0.6343
         else:
          s += -0.4750
        else:
         if v61 <= 0.0463817083:
          s += -0.6438
         else:
          s += -0.5111
      else:
       s += -0.6676
    else:
     if v50 <= 0.102801802:
      if v38 <= 0.0:
       if v50 <= 0.0142201575:
        if v0 <= 40.4:
         s += -0.7793
        else:
         if v47 <= 11.5:
          s += -0.7596
         else:
          s += -0.6196
       else:
        if v16 <= 17.5:
         s += -0.7372
        else:
         s += -0.5737
      else:
       if v47 <= 14.5:
        if v42 <= 0.000196888021:
         s += -0.7469
        else:
         s += -0.6068
       else:
        s += -0.5503
     else:
      if v43 <= 0.201365585:
       if v47 <= 4.5:
        if v61 <= 0.128070432:
         s += -0.7286
        else:
         s += -0.5532
       else:
        s += -0.5048
      else:
       s += -0.7455
    if v35 <= 7.5:
     if v40 <= 0.00259578505:
      if v51 <= 9.5:
       if v11 <= 0.285:
        if v29 <= -0.915:
         s += -0.0768
        else:
         s += -0.0173
       else:
        if v29 <= -1.065:
         s += -0.0217
        else:
         s += 0.1208
      else:
       if v2 <= 0.341565041:
        if v53 <= 0.924501425:
         if v26 <= -0.03:
          s += 0.0488
         else:
          s += 0.1564
        else:
         s += -0.0629
       else:
        if v61 <= 1.20317543e-16:
         s += -0.0787
        else:
         if v29 <= -1.745:
          s += -0.0553
         else:
          s += 0.0742
     else:
      if v2 <= 0.808101473:
       if v11 <= -0.74:
        if v58 <= 2.5:
         if v51 <= 1.5:
          s += -0.0313
         else:
          s += 0.0719
        else:
         if v53 <= 0.217483108:
          s += 0.1433
         else:
          s += -0.0251
       else:
        if v51 <= 4.5:
         if v58 <= 1.5:
          s += 0.0968
         else:
          s += 0.1623
        else:
         if v47 <= 401.5:
          s += 0.1742
         else:
          s += -0.0052
      else:
       s += -0.0038
    else:
     if v13 <= 12.9526046:
      if v38 <= 0.0:
       if v8 <= 0.0:
        if v47 <= 11.5:
         s += -0.0864
        else:
         if v52 <= 0.246084565:
          if v61 <= -1.21618953e-16:
           s += -0.0879
          else:
           s += 0.1349
         else:
          s += -0.0941
       else:
        s += -0.0999
      else:
       if v52 <= 0.963026069:
        if v51 <= 4.5:
         s += -0.0578
        else:
         if v26 <= -0.275:
          s += -0.0391
         else:
          s += 0.1248
       else:
        s += -0.0981
     else:
      if v58 <= 1.5:
       s += -0.0056
      else:
       if v61 <= 0.128070432:
        s += 0.0199
       else:
        s += 0.1535
    if v35 <= 8.5:
     if v40 <= 0.00485759298:
      if v26 <= -0.815:
       s += -0.0669
      else:
       if v2 <= 0.774351676:
        if v53 <= 0.495762712:
         if v15 <= 14.5:
          s += 0.1472
         else:
          if v57 <= 4.5:
           s += 0.0344
          else:
           s += 0.1390
        else:
         if v17 <= 0.0:
          if v27 <= 0.0:
           s += -0.0469
          else:
           s += 0.1101
         else:
          s += -0.0596
       else:
        if v15 <= 14.5:
         if v53 <= 0.0722996516:
          s += 0.0345
         else:
          s += -0.0788
        else:
         s += -0.0781
     else:
      if v48 <= 0.0997512438:
       if v2 <= 0.823749725:
        if v26 <= -1.735:
         if v67 <= 119.5:
          s += -0.0641
         else:
          s += 0.0837
        else:
         if v39 <= 0.00849673361:
          if v84 <= 13.5:
           s += 0.1394
          else:
           s += 0.0598
         else:
          if v42 <= 0.796957576:
           s += 0.1357
          else:
           s += 0.1591
       else:
        s += 0.0224
      else:
       if v10 <= 0.0:
        s += 0.1178
       else:
        s += -0.0294
    else:
     if v39 <= 0.00116711689:
      if v35 <= 34.5:
       if v57 <= 14.5:
        if v73 <= 0.35:
         s += -0.0753
        else:
         s += 0.0392
       else:
        s += 0.1427
      else:
       if v10 <= 0.0:
        if v47 <= 11.5:
         s += -0.0870
        else:
         if v18 <= 0.0:
          s += -0.0842
         else:
          s += 0.1392
       else:
        s += -0.0972
     else:
      if v57 <= 4.5:
       if v84 <= 42:
        if v26 <= 0.0:
         s += -0.0813
        else:
         s += 0.0740
       else:
        s += -0.0624
      else:
       if v52 <= 0.100897559:
        s += 0.1250
       else:
        s += -0.0723
    if v37 <= 7.5:
     if v40 <= 0.00259578505:
      if v51 <= 9.5:
       if v73 <= 0.07:
        s += -0.0636
       else:
        if v58 <= 2.5:
         if v21 <= 0.0:
          s += -0.0019
         else:
          s += -0.0843
        else:
         if v44 <= 0.309816024:
          s += 0.1323
         else:
          s += -0.0441
      else:
       if v44 <= 0.772846993:
        if v22 <= 0.0:
         if v61 <= -1.50128381e-16:
          s += -0.0864
         else:
          if v67 <= 357:
           s += 0.1413
          else:
           s += 0.0877
        else:
         s += -0.0881
       else:
        if v79 <= 3.5:
         s += 0.0106
        else:
         s += -0.0779
     else:
      if v2 <= 0.808101473:
       if v51 <= 4.5:
        if v58 <= 2.5:
         if v0 <= 35.1:
          if v63 <= 2.5:
           s += 0.0517
          else:
           s += -0.0339
         else:
          if v80 <= 18.5:
           s += 0.0006
          else:
           s += 0.1246
        else:
         s += 0.1298
       else:
        if v68 <= 6108.89356:
         if v13 <= 0.0:
          if v78 <= 0.840289855:
           s += 0.1260
          else:
           s += 0.0324
         else:
          if v41 <= 0.681009782:
           s += 0.1299
          else:
           s += 0.1479
        else:
         if v51 <= 170:
          s += 0.0922
         else:
          s += -0.0456
      else:
       s += -0.0087
    else:
     if v38 <= 0.0:
      if v13 <= 11.9541247:
       s += -0.0944
      else:
       if v27 <= 2.335:
        s += -0.0458
       else:
        s += 0.1040
     else:
      if v52 <= 0.277766037:
       if v51 <= 4.5:
        if v42 <= 0.556234376:
         s += -0.0568
        else:
         s += 0.1167
       else:
        if v0 <= 3.5:
         s += -0.0001
        else:
         s += 0.1238
      else:
       s += -0.0801
    if v50 <= 0.00149798512:
     if v76 <= 11.5:
      if v57 <= 8.5:
       if v49 <= 0.00724675734:
        if v45 <= 0.110088485:
         if v57 <= 2.5:
          if v76 <= 1.5:
           s += -0.0466
          else:
           s += 0.0355
         else:
          s += 0.1048
        else:
         s += -0.0617
       else:
        s += -0.0797
      else:
       if v45 <= 0.419637441:
        if v46 <= 1.5:
         if v53 <= 0.224014337:
          s += 0.1267
         else:
          s += 0.0039
        else:
         s += -0.0931
       else:
        s += -0.0770
     else:
      if v77 <= 38.2:
       s += -0.0919
      else:
       if v57 <= 8.5:
        s += -0.0677
       else:
        s += 0.0905
    else:
     if v42 <= 0.0249802857:
      if v76 <= 18.5:
       if v70 <= 0.917124542:
        if v50 <= 0.0292813911:
         s += 0.0239
        else:
         s += 0.1226
       else:
        s += -0.0280
      else:
       if v53 <= 0.801639344:
        s += -0.0790
       else:
        s += 0.1149
     else:
      if v50 <= 0.233409149:
       if v84 <= 42:
        if v26 <= -1.8:
         s += -0.0317
        else:
         if v70 <= 0.889125296:
          if v49 <= 0.498730964:
           s += 0.1170
          else:
           s += -0.0058
         else:
          if v67 <= 77.5:
           s += -0.0848
          else:
           s += 0.0687
       else:
        if v58 <= 5.5:
         if v76 <= 14.5:
          s += 0.0355
         else:
          s += -0.0554
        else:
         if v45 <= 0.103499286:
          s += 0.1281
         else:
          s += -0.0425
      else:
       if v48 <= 0.190826331:
        if v68 <= 6108.89356:
         s += 0.1332
        else:
         if v45 <= 0.0184494424:
          s += -0.0368
         else:
          s += 0.1132
       else:
        if v8 <= 0.275252525:
         s += 0.0978
        else:
         s += -0.0190
    if v35 <= 8.5:
     if v40 <= 0.00485759298:
      if v51 <= 10.5:
       if v11 <= 0.21:
        if v53 <= 0.495762712:
         if v45 <= 0.291695886:
          if v22 <= 0.0:
           s += 0.0021
          else:
           s += -0.0776
         else:
          s += -0.0776
        else:
         s += -0.0824
       else:
        if v22 <= 0.0:
         if v45 <= 0.036985222:
          s += 0.0983
         else:
          s += -0.0101
        else:
         s += -0.0816
      else:
       if v2 <= 0.808101473:
        if v53 <= 0.924501425:
         if v22 <= 0.0:
          if v61 <= 0.0:
           s += -0.0709
          else:
           s += 0.1097
         else:
          s += -0.0696
        else:
         s += -0.0661
       else:
        s += -0.0105
     else:
      if v11 <= -0.99:
       if v53 <= 0.183501684:
        if v61 <= 0.0133628641:
         s += -0.0085
        else:
         if v42 <= 0.881654632:
          s += 0.0052
         else:
          if v2 <= 0.808101473:
           s += 0.1018
          else:
           s += -0.0235
       else:
        s += -0.0597
      else:
       if v2 <= 0.823749725:
        if v51 <= 4.5:
         if v37 <= 2.5:
          s += 0.1106
         else:
          if v73 <= -1.36:
           s += -0.0387
          else:
           s += 0.0694
        else:
         if v47 <= 444.5:
          s += 0.1235
         else:
          s += -0.0313
       else:
        s += 0.0195
    else:
     if v37 <= 34.5:
      if v45 <= 0.12341625:
       if v11 <= -0.06:
        if v53 <= 0.101282051:
         if v51 <= 5.5:
          s += -0.0417
         else:
          s += 0.0784
        else:
         s += -0.0816
       else:
        if v47 <= 4.5:
         if v51 <= 6.5:
          s += -0.0333
         else:
          s += 0.0939
        else:
         s += 0.1263
      else:
       s += -0.0758
     else:
      s += -0.0900
    if v40 <= 0.00259578505:
     if v45 <= 0.12341625:
      if v50 <= 0.00560872842:
       if v57 <= 4.5:
        if v28 <= 1.115:
         if v68 <= 0.0:
          s += 0.0566
         else:
          s += -0.0771
        else:
         if v12 <= 11.5:
          if v61 <= 0.952398781:
           s += 0.0212
          else:
           s += -0.0719
         else:
          s += -0.0798
       else:
        if v65 <= 2.5:
         if v26 <= -0.815:
          s += -0.0595
         else:
          if v8 <= 0.98:
           s += 0.1155
          else:
           s += -0.0185
        else:
         s += -0.0602
      else:
       if v19 <= 0.0:
        s += 0.0975
       else:
        s += -0.0812
     else:
      if v24 <= 0.0:
       if v50 <= 0.00799327528:
        s += -0.0884
       else:
        if v28 <= 6.235:
         s += -0.0687
        else:
         s += 0.0308
      else:
       s += 0.0925
    else:
     if v50 <= 0.164849236:
      if v58 <= 2.5:
       if v62 <= 3.5:
        if v11 <= 0.0:
         if v61 <= 0.0899696117:
          s += -0.0583
         else:
          if v26 <= -0.735:
           s += -0.0316
          else:
           s += 0.0452
        else:
         s += 0.0777
       else:
        if v13 <= 25.9637743:
         s += -0.0620
        else:
         s += 0.0428
      else:
       if v12 <= 0.0:
        if v63 <= 8.5:
         if v42 <= 0.710025959:
          s += 0.0591
         else:
          s += 0.1138
        else:
         s += 0.0044
       else:
        s += -0.0394
     else:
      if v30 <= 3.5:
       if v12 <= 0.0:
        if v68 <= 6108.89356:
         s += 0.1174
        else:
         if v61 <= 0.589727892:
          s += -0.0265
         else:
          s += 0.1037
       else:
        if v5 <= 0.0:
         s += -0.0266
        else:
         s += 0.0783
      else:
       s += -0.0391
    if v37 <= 7.5:
     if v50 <= 0.00149798512:
      if v14 <= 29.5:
       if v14 <= 16:
        if v43 <= 0.0:
         if v37 <= 5.5:
          s += 0.1004
         else:
          s += 0.0025
        else:
         s += -0.0610
       else:
        if v51 <= 62.5:
         s += -0.0733
        else:
         s += 0.1022
      else:
       if v57 <= 4.5:
        if v51 <= 6.5:
         if v63 <= 1.5:
          if v21 <= 0.0:
           s += 0.0635
          else:
           s += -0.0773
         else:
          s += -0.0420
        else:
         if v60 <= 0.984539178:
          s += 0.1069
         else:
          s += -0.0418
       else:
        if v11 <= -2.295:
         s += -0.0581
        else:
         if v54 <= 11.5:
          if v60 <= 0.968746501:
           s += 0.1132
          else:
           s += 0.0135
         else:
          s += -0.0566
     else:
      if v43 <= 0.815875678:
       if v50 <= 0.5837549:
        if v41 <= 0.943291517:
         if v57 <= 27.5:
          if v51 <= 7.5:
           s += 0.0420
          else:
           s += 0.0931
         else:
          if v57 <= 34.5:
           s += -0.1047
          else:
           s += 0.0337
        else:
         s += 0.1057
       else:
        if v60 <= 0.973424361:
         if v30 <= 3.5:
          s += 0.1140
         else:
          s += -0.0289
        else:
         s += 0.0562
      else:
       s += -0.0058
    else:
     if v37 <= 34.5:
      if v43 <= 0.800035024:
       if v11 <= -0.14:
        if v28 <= 18.085:
         s += -0.0484
        else:
         s += 0.0975
       else:
        if v51 <= 6.5:
         s += 0.0042
        else:
         if v28 <= -5.165:
          s += -0.0476
         else:
          s += 0.1006
      else:
       s += -0.0826
     else:
      if v50 <= 0.692674501:
       s += -0.0866
      else:
       s += -0.0063
    if v37 <= 12.5:
     if v50 <= 0.00149798512:
      if v14 <= 29.5:
       if v11 <= 0.0:
        if v49 <= 0.0531015038:
         if v52 <= 0.873660347:
          if v14 <= 18.5:
           s += 0.0510
          else:
           s += -0.0542
         else:
          s += -0.0730
        else:
         s += -0.0809
       else:
        if v2 <= 0.823749725:
         if v14 <= 18.5:
          s += 0.0875
         else:
          s += -0.0229
        else:
         s += -0.0594
      else:
       if v47 <= 10.5:
        if v49 <= 0.107824238:
         if v42 <= 0.00536356176:
          if v52 <= 0.937468709:
           s += 0.0206
          else:
           s += -0.0819
         else:
          if v60 <= 0.856699311:
           s += 0.0996
          else:
           s += -0.0114
        else:
         s += -0.0545
       else:
        if v24 <= 0.0:
         s += 0.1005
        else:
         s += -0.0889
     else:
      if v11 <= -0.855:
       if v2 <= 0.808101473:
        if v50 <= 0.261688347:
         s += 0.0158
        else:
         s += 0.0808
       else:
        s += -0.0481
      else:
       if v50 <= 0.233409149:
        if v70 <= 0.795875421:
         if v42 <= 0.710025959:
          if v14 <= 29.5:
           s += 0.0214
          else:
           s += 0.0821
         else:
          s += 0.0978
        else:
         if v37 <= 2.5:
          s += 0.0745
         else:
          s += -0.0293
       else:
        if v3 <= 0.953306686:
         if v30 <= 0.0:
          if v68 <= 6108.89356:
           s += 0.1086
          else:
           s += 0.0295
         else:
          s += 0.0171
        else:
         if v60 <= 0.968746501:
          s += 0.0748
         else:
          s += -0.0660
    else:
     if v50 <= 0.0142201575:
      s += -0.0850
     else:
      if v42 <= 0.00661948911:
       s += -0.0812
      else:
       if v14 <= 35.5:
        s += -0.0478
       else:
        s += 0.0743
    if v37 <= 7.5:
     if v40 <= 0.00402561495:
      if v51 <= 7.5:
       if v11 <= 0.35:
        if v24 <= 0.0:
         s += -0.0574
        else:
         s += 0.0762
       else:
        s += 0.0280
      else:
       if v52 <= 0.886578045:
        if v61 <= 0.0:
         s += -0.0769
        else:
         if v65 <= 10.5:
          if v12 <= 11.5:
           s += 0.0920
          else:
           s += -0.0181
         else:
          if v37 <= 5.5:
           s += 0.0789
          else:
           s += -0.0850
       else:
        s += -0.0483
     else:
      if v11 <= -0.74:
       if v48 <= 0.0336158192:
        if v58 <= 2.5:
         if v71 <= 4.5:
          s += 0.0289
         else:
          s += -0.0563
        else:
         if v43 <= 0.432634127:
          if v61 <= 0.0277768853:
           s += 0.0029
          else:
           s += 0.0863
         else:
          s += -0.0392
       else:
        s += -0.0507
      else:
       if v52 <= 0.262703117:
        if v5 <= 0.0:
         if v11 <= 0.0:
          if v11 <= 0.0:
           s += 0.0822
          else:
           s += 0.0163
         else:
          s += 0.0933
        else:
         if v51 <= 170:
          if v37 <= 2.5:
           s += 0.1053
          else:
           s += 0.0899
         else:
          s += 0.0296
       else:
        if v11 <= 0.12:
         s += -0.0245
        else:
         s += 0.0741
    else:
     if v38 <= 0.0:
      if v39 <= 0.000815948473:
       s += -0.0834
      else:
       if v58 <= 7.5:
        s += -0.0483
       else:
        s += 0.0942
     else:
      if v52 <= 0.277766037:
       if v51 <= 4.5:
        if v57 <= 8.5:
         s += -0.0544
        else:
         s += 0.1012
       else:
        if v67 <= 575.5:
         s += 0.0883
        else:
         s += 0.0009
      else:
       s += -0.0688
    if v35 <= 11.5:
     if v2 <= 0.572478992:
      if v26 <= -1.61:
       if v54 <= 7.5:
        if v51 <= 4.5:
         s += -0.0590
        else:
         if v21 <= 0.0:
          s += 0.0345
         else:
          s += -0.0767
       else:
        s += 0.0777
      else:
       if v51 <= 4.5:
        if v81 <= -0.18:
         if v8 <= 0.0:
          s += 0.0544
         else:
          if v83 <= 0.0:
           s += -0.0089
          else:
           s += -0.0711
        else:
         if v27 <= -0.905:
          s += -0.0082
         else:
          if v20 <= 0.0:
           s += 0.0790
          else:
           s += -0.0723
       else:
        if v67 <= 575.5:
         if v60 <= 0.961134343:
          if v27 <= -1.935:
           s += -0.0238
          else:
           s += 0.0974
         else:
          if v51 <= 7.5:
           s += -0.0453
          else:
           s += 0.0541
        else:
         if v28 <= 2.82:
          s += -0.0507
         else:
          s += 0.0607
     else:
      if v51 <= 26.5:
       if v45 <= 0.900028417:
        if v65 <= 0.0:
         s += -0.0066
        else:
         s += -0.0597
       else:
        s += -0.0796
      else:
       if v60 <= 0.999999279:
        s += 0.0405
       else:
        s += -0.0488
    else:
     if v8 <= 0.0:
      if v81 <= 0.07:
       if v28 <= -0.23:
        s += -0.0725
       else:
        if v51 <= 11.5:
         s += -0.0386
        else:
         s += 0.0551
      else:
       if v26 <= -0.175:
        s += -0.0777
       else:
        if v45 <= 0.0849437802:
         s += 0.0807
        else:
         s += -0.0317
     else:
      if v45 <= 0.103499286:
       if v28 <= 19.505:
        if v81 <= 0.605:
         s += -0.0717
        else:
         s += -0.0235
       else:
        s += 0.0582
      else:
       s += -0.0833
    if v35 <= 11.5:
     if v40 <= 0.00485759298:
      if v51 <= 9.5:
       if v29 <= -1.025:
        if v14 <= 31.5:
         s += -0.0679
        else:
         if v53 <= 0.163213531:
          if v45 <= 0.0669939193:
           s += 0.0429
          else:
           s += -0.0354
         else:
          s += -0.0691
       else:
        if v58 <= 3.5:
         s += -0.0029
        else:
         s += 0.0975
      else:
       if v45 <= 0.884644002:
        if v53 <= 0.495762712:
         if v22 <= 0.0:
          s += 0.0748
         else:
          s += -0.0612
        else:
         if v14 <= 32.5:
          s += -0.0644
         else:
          s += 0.1012
       else:
        if v51 <= 101.5:
         s += -0.0702
        else:
         s += 0.1151
     else:
      if v12 <= 0.0:
       if v2 <= 0.823749725:
        if v51 <= 3.5:
         if v14 <= 31.5:
          if v58 <= 2.5:
           s += -0.0401
          else:
           s += 0.0583
         else:
          if v57 <= 4.5:
           s += 0.0453
          else:
           s += 0.0943
        else:
         if v68 <= 6108.89356:
          if v42 <= 0.710025959:
           s += 0.0740
          else:
           s += 0.0951
         else:
          if v45 <= 0.0184494424:
           s += -0.0578
          else:
           s += 0.0791
       else:
        s += 0.0066
      else:
       if v75 <= 18.5:
        s += -0.0381
       else:
        s += 0.0373
    else:
     if v40 <= 0.00402561495:
      if v45 <= 0.103499286:
       if v47 <= 11.5:
        s += -0.0702
       else:
        if v14 <= 31.5:
         s += -0.0590
        else:
         s += 0.1155
      else:
       s += -0.0824
     else:
      if v14 <= 31.5:
       s += -0.0675
      else:
       if v61 <= 0.079544448:
        if v58 <= 4.5:
         s += -0.0645
        else:
         s += 0.0713
       else:
        s += 0.0719
    if v35 <= 11.5:
     if v50 <= 0.000892195567:
      if v53 <= 0.24845679:
       if v58 <= 2.5:
        if v22 <= 0.0:
         if v2 <= 0.889125296:
          if v73 <= 0.04:
           s += 0.0009
          else:
           s += 0.0639
         else:
          if v15 <= 13.5:
           s += 0.0328
          else:
           s += -0.0550
        else:
         s += -0.0720
       else:
        if v43 <= 0.0968397935:
         if v65 <= 23.5:
          s += 0.0857
         else:
          s += -0.1045
        else:
         if v29 <= -1.745:
          s += -0.0728
         else:
          if v46 <= 1.5:
           s += 0.0569
          else:
           s += -0.0721
      else:
       s += -0.0565
     else:
      if v43 <= 0.582048331:
       if v50 <= 0.5837549:
        if v41 <= 0.943291517:
         if v58 <= 26.5:
          if v73 <= -0.5:
           s += 0.0171
          else:
           s += 0.0678
         else:
          if v54 <= 0.0:
           s += -0.0033
          else:
           s += -0.1765
        else:
         s += 0.0859
       else:
        if v58 <= 160.5:
         if v48 <= 0.190826331:
          s += 0.0932
         else:
          s += 0.0476
        else:
         s += 0.0256
      else:
       s += 0.0042
    else:
     if v37 <= 6.5:
      if v43 <= 0.243252425:
       if v58 <= 3.5:
        if v53 <= 0.0546164773:
         if v62 <= 46.5:
          s += 0.0764
         else:
          s += -0.0374
        else:
         s += -0.0587
       else:
        s += 0.0933
      else:
       s += -0.0619
     else:
      if v50 <= 0.00799327528:
       if v36 <= 33.5:
        s += -0.0799
       else:
        s += 0.0399
      else:
       if v42 <= 0.00231651797:
        s += -0.0808
       else:
        if v16 <= 12.5:
         if v50 <= 0.386524792:
          s += -0.0539
         else:
          s += 0.0964
        else:
         s += 0.0637
    if v35 <= 11.5:
     if v50 <= 0.000892195567:
      if v49 <= 0.118034056:
       if v44 <= 0.200247589:
        if v56 <= 0.0:
         if v0 <= 13.1:
          if v26 <= 0.0:
           s += 0.0013
          else:
           s += 0.0616
         else:
          s += -0.0464
        else:
         if v60 <= 0.961134343:
          s += 0.0789
         else:
          s += -0.0384
       else:
        if v24 <= 0.0:
         s += -0.0367
        else:
         s += 0.1309
      else:
       if v35 <= 1.5:
        if v30 <= 0.0:
         s += 0.0386
        else:
         s += -0.0803
       else:
        s += -0.0588
     else:
      if v30 <= 0.0:
       if v60 <= 0.961134343:
        if v50 <= 0.5837549:
         if v41 <= 0.943291517:
          if v50 <= 0.534803857:
           s += 0.0537
          else:
           s += -0.0286
         else:
          if v26 <= -2.035:
           s += -0.0667
          else:
           s += 0.0847
        else:
         if v5 <= 0.0:
          if v48 <= 0.97715736:
           s += 0.0728
          else:
           s += -0.0653
         else:
          s += 0.0927
       else:
        if v8 <= 0.302173913:
         s += 0.0540
        else:
         if v50 <= 0.970439031:
          s += -0.0400
         else:
          s += 0.0597
      else:
       s += -0.0014
    else:
     if v50 <= 0.0142201575:
      if v0 <= 35.1:
       s += -0.0784
      else:
       if v68 <= 112.037934:
        if v28 <= -0.23:
         s += 0.0018
        else:
         s += 0.2343
       else:
        s += -0.0693
     else:
      if v41 <= 0.251600915:
       if v18 <= 0.0:
        s += -0.0519
       else:
        if v28 <= 18.085:
         if v68 <= 378.041223:
          s += 0.0899
         else:
          s += -0.0439
        else:
         s += 0.1060
      else:
       if v50 <= 0.0513733837:
        s += -0.0227
       else:
        s += 0.0940
    if v35 <= 12.5:
     if v50 <= 0.00149798512:
      if v57 <= 3.5:
       if v12 <= 11.5:
        if v81 <= -0.805:
         s += -0.0478
        else:
         if v22 <= 0.0:
          if v52 <= 0.750136333:
           s += 0.0373
          else:
           s += -0.0392
         else:
          s += -0.0647
       else:
        s += -0.0594
      else:
       if v48 <= 0.0248904819:
        if v52 <= 0.0517149359:
         if v60 <= 0.961134343:
          s += 0.0798
         else:
          s += -0.0182
        else:
         if v80 <= 35.5:
          s += -0.0164
         else:
          s += 0.0843
       else:
        s += -0.0428
     else:
      if v39 <= 0.00783917746:
       if v60 <= 0.961134343:
        if v50 <= 0.999902076:
         if v27 <= -1.665:
          s += -0.0296
         else:
          s += 0.0688
        else:
         if v52 <= 0.0517149359:
          s += 0.0264
         else:
          s += -0.0797
       else:
        if v57 <= 27.5:
         if v62 <= 5.5:
          s += 0.0083
         else:
          s += 0.0864
        else:
         s += -0.0377
      else:
       if v50 <= 0.233409149:
        if v57 <= 5.5:
         if v4 <= 0.0:
          s += 0.0023
         else:
          if v27 <= -1.035:
           s += -0.0570
          else:
           s += 0.0687
        else:
         s += 0.0778
       else:
        if v52 <= 0.262703117:
         s += 0.0886
        else:
         s += -0.0275
    else:
     if v50 <= 0.0142201575:
      if v0 <= 40.4:
       s += -0.0773
      else:
       if v17 <= 0.0:
        s += -0.0658
       else:
        if v57 <= 1.5:
         s += -0.0400
        else:
         s += 0.0904
     else:
      if v62 <= 2.5:
       if v59 <= 0.72268057:
        s += 0.0700
       else:
        s += -0.0187
      else:
       if v50 <= 0.759266072:
        s += -0.0547
       else:
        s += 0.0325
    if v35 <= 9.5:
     if v11 <= -0.59:
      if v49 <= 0.188194444:
       if v58 <= 3.5:
        if v26 <= -0.775:
         s += -0.0494
        else:
         if v61 <= 0.0336944688:
          s += -0.0478
         else:
          if v22 <= 0.0:
           s += 0.0241
          else:
           s += -0.0823
       else:
        if v79 <= 3.5:
         if v78 <= 0.586436782:
          s += 0.0661
         else:
          s += -0.0010
        else:
         s += -0.0322
      else:
       s += -0.0534
     else:
      if v45 <= 0.714400238:
       if v27 <= -1.665:
        if v58 <= 2.5:
         s += -0.0390
        else:
         s += 0.0566
       else:
        if v22 <= 0.0:
         if v79 <= 2.5:
          if v26 <= -2.035:
           s += -0.0370
          else:
           s += 0.0833
         else:
          if v65 <= 53.5:
           s += 0.0623
          else:
           s += -0.0644
        else:
         if v64 <= 10.5:
          s += 0.0699
         else:
          s += -0.0757
      else:
       s += -0.0508
    else:
     if v0 <= 38.2:
      if v45 <= 0.103499286:
       if v11 <= 0.49:
        if v28 <= 19.505:
         if v73 <= 0.07:
          s += -0.0690
         else:
          s += -0.0351
        else:
         s += 0.0335
       else:
        if v73 <= -0.16:
         s += -0.0253
        else:
         if v65 <= 1.5:
          if v61 <= 0.99947797:
           s += 0.0940
          else:
           s += -0.0470
         else:
          s += -0.0293
      else:
       s += -0.0781
     else:
      if v58 <= 3.5:
       if v28 <= -0.23:
        s += -0.0646
       else:
        if v65 <= 10.5:
         if v26 <= 0.0:
          s += -0.0528
         else:
          s += 0.0599
        else:
         s += -0.0798
      else:
       if v65 <= 0.0:
        s += 0.1056
       else:
        s += -0.0015
    return s


def rest(f: BlockFacts, s: float) -> float:
    """``s`` and what 84 trees say, as log-odds."""
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
    v25 = f.is_hidden
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
    if v37 <= 12.5:
     if v50 <= 0.0458478981:
      if v44 <= 0.166698954:
       if v81 <= -0.745:
        if v64 <= 48.5:
         s += -0.0496
        else:
         s += 0.0024
       else:
        if v53 <= 0.450806452:
         if v21 <= 0.0:
          if v27 <= -1.755:
           s += -0.0016
          else:
           s += 0.0611
         else:
          if v72 <= 17.5:
           s += 0.0715
          else:
           s += -0.0512
        else:
         if v8 <= 0.146428571:
          s += 0.0382
         else:
          s += -0.0538
      else:
       if v72 <= 32.5:
        s += -0.0560
       else:
        if v27 <= 0.0:
         s += -0.0413
        else:
         if v52 <= 0.750136333:
          s += 0.0599
         else:
          s += -0.0215
     else:
      if v43 <= 0.815875678:
       if v30 <= 0.0:
        if v50 <= 0.5837549:
         if v37 <= 2.5:
          if v67 <= 843.5:
           s += 0.0779
          else:
           s += -0.0711
         else:
          if v50 <= 0.534803857:
           s += 0.0495
          else:
           s += -0.0583
        else:
         if v3 <= 0.765686275:
          s += 0.0848
         else:
          if v12 <= 0.0:
           s += 0.0513
          else:
           s += -0.0449
       else:
        if v8 <= 0.195238095:
         if v30 <= 3.5:
          s += -0.0010
         else:
          s += -0.1491
        else:
         s += 0.0527
      else:
       s += -0.0243
    else:
     if v8 <= 0.0:
      if v37 <= 42:
       s += 0.0823
      else:
       if v28 <= -0.23:
        s += -0.0648
       else:
        if v27 <= -0.14:
         if v45 <= 0.208517434:
          if v27 <= -1.46:
           s += -0.0590
          else:
           s += 0.1486
         else:
          s += -0.0645
        else:
         s += -0.0504
     else:
      if v50 <= 0.999995394:
       s += -0.0767
      else:
       s += 0.0606
    if v38 <= 0.0:
     if v50 <= 0.233409149:
      if v50 <= 0.00799327528:
       if v14 <= 31.5:
        s += -0.0764
       else:
        if v57 <= 22.5:
         if v81 <= 0.44:
          s += -0.0661
         else:
          if v47 <= 12.5:
           s += -0.0360
          else:
           s += 0.0952
        else:
         s += 0.1267
      else:
       if v47 <= 7.5:
        s += -0.0441
       else:
        if v14 <= 31.5:
         s += -0.0512
        else:
         s += 0.0873
     else:
      if v59 <= 0.841434929:
       s += 0.0654
      else:
       s += -0.0454
    else:
     if v50 <= 0.00149798512:
      if v14 <= 29.5:
       if v14 <= 16:
        if v43 <= 0.0:
         if v71 <= 4.5:
          s += 0.0724
         else:
          s += -0.0004
        else:
         s += -0.0410
       else:
        s += -0.0601
      else:
       if v81 <= -0.625:
        s += -0.0235
       else:
        if v78 <= 0.928887484:
         if v14 <= 33.5:
          s += 0.0839
         else:
          if v73 <= -0.18:
           s += -0.0127
          else:
           s += 0.0617
        else:
         s += -0.0304
     else:
      if v11 <= -0.24:
       if v79 <= 2.5:
        if v43 <= 0.582048331:
         if v41 <= 0.681009782:
          s += -0.0146
         else:
          s += 0.0669
        else:
         s += -0.0247
       else:
        if v81 <= -0.14:
         s += -0.0288
        else:
         s += 0.0341
      else:
       if v47 <= 444.5:
        if v30 <= 0.0:
         if v50 <= 0.5837549:
          if v34 <= 0.0:
           s += 0.0680
          else:
           s += 0.0091
         else:
          if v43 <= 0.703964528:
           s += 0.0832
          else:
           s += -0.0105
        else:
         if v1 <= 2.08490566:
          s += -0.1298
         else:
          s += 0.0268
       else:
        s += -0.0851
    if v37 <= 34.5:
     if v40 <= 0.00259578505:
      if v29 <= -1.025:
       if v52 <= 0.84065874:
        if v22 <= 0.0:
         if v74 <= 0.0:
          s += -0.0293
         else:
          if v67 <= 85.5:
           s += -0.0598
          else:
           s += 0.0291
        else:
         s += -0.0730
       else:
        s += -0.0644
      else:
       if v44 <= 0.617396832:
        if v22 <= 0.0:
         if v12 <= 13.5:
          s += 0.0712
         else:
          if v0 <= 41.5:
           s += -0.0158
          else:
           s += 0.0893
        else:
         s += -0.0687
       else:
        s += -0.0198
     else:
      if v5 <= 0.0:
       if v12 <= 0.0:
        if v82 <= -0.375:
         s += -0.0164
        else:
         if v43 <= 0.0158940676:
          if v1 <= 1.25:
           s += -0.1251
          else:
           s += 0.0589
         else:
          if v66 <= 0.0:
           s += 0.0331
          else:
           s += -0.0396
       else:
        s += -0.0445
      else:
       if v41 <= 0.828436694:
        if v58 <= 26.5:
         if v0 <= 19.1:
          s += 0.0240
         else:
          if v44 <= 0.229495219:
           s += 0.0708
          else:
           s += -0.0354
        else:
         if v29 <= -0.4:
          if v64 <= 92.5:
           s += 0.0668
          else:
           s += -0.0644
         else:
          s += -0.1591
       else:
        if v60 <= 0.973424361:
         if v47 <= 401.5:
          if v58 <= 160.5:
           s += 0.0820
          else:
           s += 0.0002
         else:
          s += -0.0703
        else:
         s += 0.0211
    else:
     if v0 <= 34.2:
      s += -0.0753
     else:
      if v22 <= 0.0:
       if v58 <= 11.5:
        if v32 <= 0.0274024024:
         s += -0.0649
        else:
         s += 0.0132
       else:
        s += 0.0965
      else:
       s += 0.1678
    if v38 <= 0.0:
     if v13 <= 2.82071531e-08:
      if v28 <= 5.135:
       if v0 <= 45.1:
        s += -0.0741
       else:
        if v28 <= -1.88:
         s += -0.0694
        else:
         if v14 <= 34.5:
          s += -0.0585
         else:
          s += 0.1118
      else:
       if v14 <= 32.5:
        s += -0.0539
       else:
        if v12 <= 19.5:
         s += 0.0286
        else:
         s += -0.0833
     else:
      if v61 <= 0.0899696117:
       s += -0.0351
      else:
       if v14 <= 35.5:
        s += -0.0365
       else:
        s += 0.0642
    else:
     if v11 <= -0.535:
      if v51 <= 7.5:
       if v14 <= 31.5:
        s += -0.0678
       else:
        if v14 <= 35.5:
         s += 0.0461
        else:
         s += -0.0442
      else:
       if v49 <= 0.0911534702:
        if v84 <= 4.5:
         s += 0.0576
        else:
         s += -0.0101
       else:
        s += -0.0268
     else:
      if v51 <= 4.5:
       if v14 <= 31.5:
        if v14 <= 16:
         s += 0.0397
        else:
         if v0 <= 43.1:
          s += -0.0599
         else:
          s += 0.0521
       else:
        if v36 <= 1.5:
         s += 0.0749
        else:
         if v80 <= 25.5:
          s += -0.0271
         else:
          if v70 <= 0.823749725:
           s += 0.0557
          else:
           s += -0.0320
      else:
       if v65 <= 23.5:
        if v52 <= 0.246084565:
         if v22 <= 0.0:
          if v51 <= 170:
           s += 0.0754
          else:
           s += 0.0175
         else:
          s += -0.0642
        else:
         if v14 <= 31.5:
          if v36 <= 3.5:
           s += 0.0417
          else:
           s += -0.0648
         else:
          s += 0.0716
       else:
        if v28 <= 4.51:
         s += -0.0950
        else:
         s += 0.0783
    if v37 <= 34.5:
     if v40 <= 0.00259578505:
      if v29 <= -1.025:
       if v52 <= 0.84065874:
        if v51 <= 7.5:
         s += -0.0332
        else:
         if v22 <= 0.0:
          if v37 <= 3.5:
           s += 0.0792
          else:
           s += 0.0149
         else:
          s += -0.0697
       else:
        s += -0.0617
      else:
       if v44 <= 0.617396832:
        if v51 <= 4.5:
         if v16 <= 9.5:
          s += 0.0488
         else:
          s += -0.0361
        else:
         if v65 <= 56.5:
          s += 0.0746
         else:
          s += -0.0762
       else:
        s += -0.0170
     else:
      if v5 <= 0.0:
       if v53 <= 0.0628955696:
        if v1 <= 2.51119403:
         s += -0.0585
        else:
         if v31 <= 0.0:
          if v41 <= 0.974346206:
           s += 0.0235
          else:
           s += 0.0583
         else:
          s += -0.0681
       else:
        s += -0.0218
      else:
       if v41 <= 0.753197488:
        if v51 <= 7.5:
         if v40 <= 0.0633221757:
          s += -0.0185
         else:
          s += 0.0437
        else:
         if v53 <= 0.495762712:
          if v64 <= 80.5:
           s += 0.0730
          else:
           s += 0.0265
         else:
          s += -0.1144
       else:
        if v51 <= 170:
         if v12 <= 19.5:
          s += 0.0779
         else:
          s += -0.0071
        else:
         s += -0.0359
    else:
     if v45 <= 0.117104193:
      if v33 <= 0.0307765152:
       if v21 <= 0.0:
        s += -0.0674
       else:
        if v65 <= 0.0:
         s += -0.0555
        else:
         s += 0.1604
      else:
       if v52 <= 0.00857432134:
        s += -0.0412
       else:
        if v52 <= 0.133408748:
         if v29 <= -1.435:
          s += 0.0189
         else:
          s += 0.1828
        else:
         s += -0.0528
     else:
      s += -0.0758
    if v37 <= 34.5:
     if v39 <= 0.00259474903:
      if v52 <= 0.873660347:
       if v48 <= 0.0629664179:
        if v60 <= 0.984539178:
         if v21 <= 0.0:
          if v61 <= 0.952398781:
           s += 0.0491
          else:
           s += -0.0204
         else:
          if v57 <= 3.5:
           s += -0.0502
          else:
           s += 0.0694
        else:
         s += -0.0253
       else:
        if v26 <= -0.06:
         s += -0.0636
        else:
         if v10 <= 0.0:
          s += 0.0395
         else:
          s += -0.0177
      else:
       if v42 <= 0.98333157:
        s += -0.0583
       else:
        if v68 <= 1410.0209:
         s += -0.0396
        else:
         if v26 <= -0.06:
          s += -0.0278
         else:
          s += 0.0983
     else:
      if v5 <= 0.0:
       if v27 <= -0.985:
        s += -0.0664
       else:
        if v52 <= 0.0:
         if v47 <= 57.5:
          if v26 <= -1.315:
           s += -0.0894
          else:
           s += 0.0255
         else:
          s += -0.1165
        else:
         if v42 <= 0.977967232:
          s += -0.0024
         else:
          s += 0.0673
      else:
       if v42 <= 0.710025959:
        if v47 <= 54.5:
         if v72 <= 29.5:
          if v52 <= 0.203337151:
           s += 0.0247
          else:
           s += -0.1106
         else:
          if v57 <= 3.5:
           s += 0.0377
          else:
           s += 0.0794
        else:
         s += -0.1265
       else:
        if v60 <= 0.973424361:
         if v68 <= 6108.89356:
          s += 0.0772
         else:
          if v60 <= 0.34429906:
           s += 0.0813
          else:
           s += -0.0521
        else:
         s += -0.0004
    else:
     if v10 <= 0.0:
      if v68 <= 112.037934:
       if v28 <= -1.88:
        s += 0.0058
       else:
        s += 0.1757
      else:
       s += -0.0614
     else:
      s += -0.0735
    if v35 <= 12.5:
     if v50 <= 0.0458478981:
      if v14 <= 31.5:
       if v14 <= 16:
        if v29 <= -1.96:
         s += -0.0384
        else:
         if v74 <= 0.2:
          if v53 <= 0.581140351:
           s += 0.0536
          else:
           s += -0.0247
         else:
          s += -0.0524
       else:
        if v14 <= 29.5:
         if v0 <= 62.2:
          s += -0.0591
         else:
          s += 0.0896
        else:
         if v62 <= 2.5:
          s += 0.0536
         else:
          s += -0.0579
      else:
       if v14 <= 33.5:
        if v45 <= 0.571635911:
         s += 0.0728
        else:
         s += -0.0322
       else:
        if v11 <= -0.18:
         if v71 <= 2.5:
          s += -0.0706
         else:
          s += -0.0068
        else:
         if v27 <= -0.855:
          s += -0.0314
         else:
          s += 0.0513
     else:
      if v39 <= 0.0055485561:
       if v30 <= 3.5:
        if v84 <= 42:
         if v67 <= 575.5:
          if v67 <= 236.5:
           s += 0.0341
          else:
           s += 0.0721
         else:
          s += -0.0351
        else:
         s += -0.0273
       else:
        s += -0.0712
      else:
       if v50 <= 0.5837549:
        if v29 <= -0.18:
         s += 0.0591
        else:
         if v71 <= 2.5:
          s += 0.0544
         else:
          if v29 <= -0.115:
           s += -0.1232
          else:
           s += 0.0135
       else:
        s += 0.0756
    else:
     if v45 <= 0.103499286:
      if v57 <= 7.5:
       if v50 <= 0.233409149:
        if v11 <= 0.44:
         s += -0.0579
        else:
         s += -0.0040
       else:
        s += 0.0521
      else:
       if v14 <= 27.5:
        if v67 <= 127.5:
         s += 0.1161
        else:
         s += -0.0518
       else:
        s += 0.0958
     else:
      s += -0.0734
    if v37 <= 34.5:
     if v2 <= 0.823749725:
      if v58 <= 2.5:
       if v52 <= 0.000730563293:
        if v15 <= 16.5:
         if v15 <= 8.5:
          s += -0.0768
         else:
          if v34 <= 0.0:
           s += 0.0844
          else:
           s += -0.0902
        else:
         if v81 <= 0.04:
          if v81 <= -0.995:
           s += -0.0501
          else:
           s += -0.0182
         else:
          if v15 <= 19.5:
           s += -0.0743
          else:
           s += 0.0240
       else:
        if v60 <= 0.933604897:
         if v65 <= 10.5:
          s += 0.0634
         else:
          s += -0.0412
        else:
         if v2 <= 0.00747666164:
          s += 0.0294
         else:
          s += -0.0513
      else:
       if v64 <= 80.5:
        if v52 <= 0.246084565:
         if v60 <= 0.961134343:
          if v13 <= 22.2256952:
           s += 0.0650
          else:
           s += 0.0787
         else:
          s += 0.0246
        else:
         if v81 <= 0.12:
          s += -0.0481
         else:
          s += 0.0478
       else:
        if v68 <= 7596.14188:
         if v37 <= 2.5:
          if v58 <= 151.5:
           s += 0.0628
          else:
           s += -0.0308
         else:
          if v40 <= 0.225102714:
           s += 0.0321
          else:
           s += -0.0928
        else:
         s += -0.1048
     else:
      if v68 <= 1462.46519:
       s += -0.0463
      else:
       if v37 <= 3.5:
        if v65 <= 2.5:
         s += 0.0557
        else:
         s += -0.0645
       else:
        s += -0.0449
    else:
     if v45 <= 0.117104193:
      if v68 <= 112.037934:
       if v58 <= 3.5:
        if v66 <= 0.0:
         s += -0.0514
        else:
         if v68 <= 81.0859397:
          s += -0.0523
         else:
          s += 0.1667
       else:
        s += 0.1491
      else:
       s += -0.0636
     else:
      s += -0.0743
    if v35 <= 12.5:
     if v50 <= 0.233409149:
      if v81 <= 0.0:
       if v73 <= 0.0:
        if v68 <= 1436.19128:
         if v77 <= 35.1:
          s += -0.0384
         else:
          if v47 <= 9.5:
           s += -0.0345
          else:
           s += 0.0644
        else:
         s += 0.0148
       else:
        if v53 <= 0.924501425:
         s += 0.0268
        else:
         s += -0.0483
      else:
       if v22 <= 0.0:
        if v48 <= 0.215037594:
         if v65 <= 23.5:
          s += 0.0498
         else:
          s += -0.0610
        else:
         s += -0.0147
       else:
        s += -0.0650
     else:
      if v3 <= 0.765686275:
       if v2 <= 0.526671408:
        if v68 <= 6108.89356:
         if v47 <= 401.5:
          if v50 <= 0.68374842:
           s += 0.0554
          else:
           s += 0.0748
         else:
          s += -0.0682
        else:
         if v44 <= 0.0188209055:
          if v61 <= 0.651548836:
           s += -0.1498
          else:
           s += 0.0488
         else:
          s += 0.0493
       else:
        s += -0.0081
      else:
       if v61 <= 0.0463817083:
        s += -0.0725
       else:
        if v53 <= 0.0459830867:
         s += 0.0442
        else:
         s += -0.0636
    else:
     if v50 <= 0.0142201575:
      if v44 <= 0.13076147:
       if v68 <= 112.037934:
        if v28 <= -2.385:
         s += -0.0599
        else:
         if v65 <= 0.0:
          if v68 <= 12.0595186:
           s += 0.1007
          else:
           s += -0.0251
         else:
          s += 0.1724
       else:
        s += -0.0578
      else:
       s += -0.0733
     else:
      if v41 <= 0.251600915:
       if v78 <= 0.133633303:
        if v68 <= 71.2123657:
         s += 0.0970
        else:
         if v50 <= 0.261688347:
          s += -0.0337
         else:
          s += 0.0525
       else:
        s += -0.0654
      else:
       s += 0.0640
    if v37 <= 34.5:
     if v11 <= -0.555:
      if v53 <= 0.0621141975:
       if v82 <= -0.275:
        s += -0.0436
       else:
        if v35 <= 2.5:
         if v16 <= 5.5:
          if v58 <= 27.5:
           s += -0.0380
          else:
           s += 0.0644
         else:
          s += 0.0450
        else:
         s += -0.0123
      else:
       s += -0.0507
     else:
      if v41 <= 0.874817335:
       if v45 <= 0.146677355:
        if v58 <= 26.5:
         if v58 <= 5.5:
          if v76 <= 2.5:
           s += -0.0040
          else:
           s += 0.0414
         else:
          if v8 <= 0.820855615:
           s += 0.0690
          else:
           s += -0.0311
        else:
         if v16 <= 6.5:
          s += -0.2442
         else:
          if v66 <= 0.0:
           s += 0.0568
          else:
           s += -0.0676
       else:
        if v80 <= 31.5:
         s += -0.0480
        else:
         if v45 <= 0.785726669:
          s += 0.0382
         else:
          s += -0.0226
      else:
       if v5 <= 0.0:
        if v12 <= 0.0:
         if v8 <= 0.0:
          if v1 <= 4.67117117:
           s += -0.0772
          else:
           s += 0.0272
         else:
          s += 0.0567
        else:
         s += -0.0419
       else:
        if v3 <= 0.881652661:
         if v58 <= 160.5:
          if v58 <= 2.5:
           s += 0.0497
          else:
           s += 0.0759
         else:
          if v59 <= 0.35843127:
           s += 0.0808
          else:
           s += -0.0723
        else:
         if v66 <= 0.0:
          s += 0.0353
         else:
          s += -0.0969
    else:
     if v45 <= 0.117104193:
      if v33 <= 0.0363756614:
       s += -0.0591
      else:
       if v58 <= 4.5:
        if v29 <= -1.485:
         s += -0.0524
        else:
         s += 0.0268
       else:
        s += 0.1203
     else:
      s += -0.0734
    if v37 <= 34.5:
     if v50 <= 0.233409149:
      if v78 <= 0.64321075:
       if v53 <= 0.619868637:
        if v58 <= 2.5:
         if v15 <= 14.5:
          if v15 <= 8.5:
           s += -0.0990
          else:
           s += 0.0718
         else:
          if v3 <= 0.321731235:
           s += -0.0051
          else:
           s += 0.0743
        else:
         if v37 <= 3.5:
          if v68 <= 8582.92517:
           s += 0.0620
          else:
           s += -0.0825
         else:
          if v53 <= 0.0621141975:
           s += 0.0248
          else:
           s += -0.0760
       else:
        if v28 <= 22.63:
         if v68 <= 172.241121:
          if v28 <= 0.0:
           s += -0.0525
          else:
           s += 0.0759
         else:
          s += -0.0608
        else:
         s += 0.1189
      else:
       if v68 <= 2959.08037:
        s += -0.0423
       else:
        s += 0.0266
     else:
      if v39 <= 0.0073878628:
       if v3 <= 0.953306686:
        if v50 <= 0.999902076:
         if v1 <= 2.08490566:
          s += -0.1361
         else:
          if v67 <= 575.5:
           s += 0.0563
          else:
           s += -0.0286
        else:
         s += -0.0450
       else:
        if v4 <= 1.5:
         if v8 <= 0.146428571:
          s += -0.0632
         else:
          s += 0.0459
        else:
         s += -0.0514
      else:
       if v53 <= 0.495762712:
        if v4 <= 8.5:
         s += 0.0708
        else:
         s += -0.0333
       else:
        s += -0.0407
    else:
     if v45 <= 0.157932349:
      if v68 <= 112.037934:
       if v28 <= -2.385:
        if v50 <= 0.00799327528:
         s += -0.0627
        else:
         s += 0.0846
       else:
        if v45 <= 0.0121907815:
         s += -0.0311
        else:
         s += 0.1434
      else:
       if v50 <= 0.0292813911:
        s += -0.0681
       else:
        s += 0.0228
     else:
      s += -0.0734
    if v37 <= 34.5:
     if v39 <= 0.00308269051:
      if v2 <= 0.823749725:
       if v53 <= 0.960009089:
        if v22 <= 0.0:
         if v82 <= 0.0:
          s += -0.0015
         else:
          if v1 <= 2.08490566:
           s += -0.0881
          else:
           s += 0.0403
        else:
         s += -0.0561
       else:
        if v68 <= 81.0859397:
         if v10 <= 0.0:
          s += 0.1297
         else:
          s += -0.0297
        else:
         s += -0.0599
      else:
       if v53 <= 0.037386443:
        if v29 <= -0.14:
         s += -0.0237
        else:
         s += 0.0614
       else:
        s += -0.0564
     else:
      if v51 <= 5.5:
       if v41 <= 0.967186999:
        if v54 <= 0.0:
         s += -0.0343
        else:
         if v64 <= 24.5:
          s += 0.0714
         else:
          s += -0.0152
       else:
        if v10 <= 0.0:
         s += 0.0627
        else:
         s += 0.0005
      else:
       if v64 <= 84.5:
        if v52 <= 0.262703117:
         s += 0.0693
        else:
         if v52 <= 0.30721331:
          s += -0.1088
         else:
          s += 0.0645
       else:
        if v67 <= 229.5:
         if v67 <= 227.5:
          if v36 <= 5.5:
           s += 0.0336
          else:
           s += -0.1112
         else:
          s += -0.1523
        else:
         if v67 <= 575.5:
          if v68 <= 8582.92517:
           s += 0.0661
          else:
           s += -0.1319
         else:
          s += -0.0139
    else:
     if v45 <= 0.117104193:
      if v68 <= 112.037934:
       if v57 <= 4.5:
        if v66 <= 0.0:
         s += -0.0419
        else:
         if v29 <= -2.545:
          s += -0.0570
         else:
          s += 0.1261
       else:
        s += 0.1254
      else:
       if v29 <= -1.065:
        s += -0.0683
       else:
        s += -0.0176
     else:
      s += -0.0727
    if v41 <= 0.00627810392:
     if v71 <= 12.5:
      if v51 <= 10.5:
       if v11 <= 0.44:
        s += -0.0472
       else:
        s += 0.0234
      else:
       if v27 <= -0.23:
        s += -0.0305
       else:
        s += 0.0396
     else:
      if v11 <= 0.555:
       s += -0.0698
      else:
       if v2 <= 0.99947644:
        if v28 <= -4.16:
         s += -0.0578
        else:
         if v73 <= 0.09:
          s += -0.0071
         else:
          s += 0.0933
       else:
        s += -0.0698
    else:
     if v51 <= 4.5:
      if v58 <= 2.5:
       if v11 <= 0.44:
        if v82 <= -0.345:
         s += -0.0585
        else:
         if v34 <= 0.0:
          s += -0.0236
         else:
          s += 0.0789
       else:
        if v40 <= 0.021917749:
         s += -0.0289
        else:
         s += 0.0463
      else:
       if v61 <= 0.165413013:
        if v73 <= 0.07:
         s += -0.0421
        else:
         s += 0.0376
       else:
        s += 0.0541
     else:
      if v30 <= 0.0:
       if v11 <= -0.535:
        if v61 <= 0.141471127:
         s += -0.0194
        else:
         s += 0.0352
       else:
        if v65 <= 1.5:
         if v3 <= 0.953306686:
          if v4 <= 15.5:
           s += 0.0665
          else:
           s += -0.0961
         else:
          if v61 <= 0.0463817083:
           s += -0.0836
          else:
           s += 0.0479
        else:
         if v41 <= 0.753197488:
          if v58 <= 31.5:
           s += 0.0130
          else:
           s += -0.1305
         else:
          if v65 <= 61.5:
           s += 0.0551
          else:
           s += -0.0783
      else:
       if v30 <= 3.5:
        s += 0.0054
       else:
        if v0 <= 5.5:
         if v3 <= 0.263966916:
          s += -0.0683
         else:
          s += 0.0611
        else:
         s += -0.1739
    if v35 <= 11.5:
     if v39 <= 0.0055485561:
      if v14 <= 31.5:
       if v14 <= 16:
        if v35 <= 3.5:
         s += 0.0478
        else:
         if v51 <= 40.5:
          if v54 <= 11.5:
           s += -0.0305
          else:
           s += -0.1588
         else:
          s += 0.0358
       else:
        if v14 <= 29.5:
         if v51 <= 62.5:
          s += -0.0607
         else:
          s += 0.0685
        else:
         if v31 <= 0.0:
          s += 0.0277
         else:
          s += -0.0939
      else:
       if v14 <= 33.5:
        if v44 <= 0.596894684:
         s += 0.0655
        else:
         s += -0.0216
       else:
        if v51 <= 9.5:
         s += -0.0203
        else:
         if v43 <= 0.488719254:
          s += 0.0350
         else:
          s += -0.0212
     else:
      if v51 <= 5.5:
       if v10 <= 0.0:
        if v7 <= 0.0:
         s += -0.0530
        else:
         s += 0.0465
       else:
        s += -0.0221
      else:
       if v64 <= 82.5:
        if v52 <= 0.262703117:
         if v79 <= 6.5:
          s += 0.0710
         else:
          if v65 <= 0.0:
           s += 0.0427
          else:
           s += -0.0816
        else:
         if v52 <= 0.30721331:
          s += -0.1189
         else:
          s += 0.0709
       else:
        if v67 <= 229.5:
         if v7 <= 0.0:
          s += -0.1073
         else:
          s += 0.0283
        else:
         if v65 <= 64.5:
          s += 0.0571
         else:
          s += -0.1221
    else:
     if v44 <= 0.13076147:
      if v51 <= 4.5:
       if v39 <= 8.56473242e-06:
        s += -0.0586
       else:
        s += -0.0090
      else:
       if v29 <= -3.245:
        s += -0.0433
       else:
        if v65 <= 10.5:
         s += 0.0495
        else:
         s += -0.0666
     else:
      s += -0.0702
    if v37 <= 34.5:
     if v39 <= 0.00308269051:
      if v73 <= 0.0:
       if v28 <= 2.39:
        if v53 <= 0.0284199899:
         if v64 <= 4.5:
          s += -0.0621
         else:
          s += -0.0074
        else:
         s += -0.0597
       else:
        if v53 <= 0.960009089:
         if v80 <= 35.5:
          s += -0.0056
         else:
          s += 0.0293
        else:
         s += -0.0530
      else:
       if v53 <= 0.0628955696:
        if v67 <= 575.5:
         if v52 <= 0.99586603:
          if v30 <= 7.5:
           s += 0.0517
          else:
           s += -0.0585
         else:
          s += -0.0219
        else:
         if v67 <= 595.5:
          s += -0.1123
         else:
          s += 0.0090
       else:
        s += -0.0006
     else:
      if v37 <= 2.5:
       if v5 <= 0.0:
        if v28 <= 0.0:
         s += -0.1501
        else:
         if v52 <= 0.00555794928:
          s += -0.0222
         else:
          s += 0.0596
       else:
        if v58 <= 1.5:
         if v10 <= 0.0:
          s += 0.0568
         else:
          s += -0.0521
        else:
         if v58 <= 160.5:
          s += 0.0700
         else:
          if v59 <= 0.635046984:
           s += 0.0280
          else:
           s += -0.1352
      else:
       if v54 <= 2.5:
        if v34 <= 0.0:
         if v80 <= 29.5:
          if v73 <= 0.0:
           s += -0.0386
          else:
           s += 0.0291
         else:
          if v27 <= -0.06:
           s += -0.0016
          else:
           s += 0.0503
        else:
         if v52 <= 0.00203400762:
          s += -0.1231
         else:
          s += 0.0253
       else:
        s += 0.0583
    else:
     if v10 <= 0.0:
      if v28 <= -0.23:
       s += -0.0548
      else:
       s += 0.0151
     else:
      if v39 <= 0.000815948473:
       s += -0.0698
      else:
       s += -0.0085
    if v35 <= 11.5:
     if v50 <= 0.233409149:
      if v14 <= 31.5:
       if v14 <= 16:
        if v35 <= 3.5:
         if v53 <= 0.581140351:
          s += 0.0540
         else:
          s += -0.0646
        else:
         if v51 <= 43.5:
          if v51 <= 12.5:
           s += -0.0068
          else:
           s += -0.0737
         else:
          s += 0.0370
       else:
        if v51 <= 6.5:
         s += -0.0603
        else:
         if v45 <= 0.0472866181:
          s += 0.0120
         else:
          s += -0.0552
      else:
       if v78 <= 0.586436782:
        if v14 <= 33.5:
         s += 0.0645
        else:
         if v0 <= 37.1:
          if v51 <= 10.5:
           s += -0.0161
          else:
           s += 0.0509
         else:
          s += 0.0525
       else:
        s += -0.0275
     else:
      if v43 <= 0.302610715:
       if v68 <= 6108.89356:
        if v0 <= 19.1:
         if v1 <= 2.08490566:
          s += -0.1269
         else:
          if v51 <= 11.5:
           s += -0.0292
          else:
           s += 0.0468
        else:
         if v65 <= 63.5:
          if v50 <= 0.68374842:
           s += 0.0444
          else:
           s += 0.0701
         else:
          s += -0.0964
       else:
        if v45 <= 0.0310088551:
         if v61 <= 0.651548836:
          s += -0.1330
         else:
          s += 0.0439
        else:
         s += 0.0688
      else:
       s += -0.0103
    else:
     if v45 <= 0.103499286:
      if v57 <= 7.5:
       if v11 <= 0.0:
        s += -0.0473
       else:
        if v68 <= 154.968338:
         s += 0.0738
        else:
         if v61 <= 0.0899696117:
          s += -0.0510
         else:
          if v61 <= 0.980854069:
           s += 0.0606
          else:
           s += -0.0447
      else:
       if v66 <= 0.0:
        s += 0.0894
       else:
        s += -0.0295
     else:
      s += -0.0690
    if v38 <= 0.0:
     if v14 <= 31.5:
      s += -0.0669
     else:
      if v42 <= 0.00536356176:
       if v28 <= 13.365:
        if v67 <= 1208:
         if v21 <= 0.0:
          s += -0.0637
         else:
          s += 0.0416
        else:
         s += 0.1685
       else:
        s += 0.0551
      else:
       if v18 <= 0.0:
        if v58 <= 3.5:
         if v60 <= 0.476377458:
          s += 0.0173
         else:
          s += -0.0568
        else:
         s += 0.0348
       else:
        if v16 <= 7.5:
         if v60 <= 0.726842961:
          s += 0.0600
         else:
          if v68 <= 27.9785715:
           s += 0.0934
          else:
           s += -0.0992
        else:
         s += 0.0702
    else:
     if v11 <= -0.22:
      if v14 <= 31.5:
       if v14 <= 16:
        if v42 <= 0.710025959:
         s += -0.0432
        else:
         s += 0.0368
       else:
        s += -0.0493
      else:
       if v60 <= 0.856699311:
        if v43 <= 0.488719254:
         if v28 <= 2.095:
          s += -0.0087
         else:
          s += 0.0524
        else:
         s += -0.0176
       else:
        s += -0.0273
     else:
      if v5 <= 0.0:
       if v11 <= 0.0:
        if v11 <= 0.0:
         s += 0.0249
        else:
         s += -0.0335
       else:
        if v34 <= 0.0:
         if v67 <= 575.5:
          if v43 <= 0.302610715:
           s += 0.0538
          else:
           s += 0.0050
         else:
          if v67 <= 595.5:
           s += -0.1291
          else:
           s += 0.0096
        else:
         s += -0.0395
      else:
       if v60 <= 0.973424361:
        if v68 <= 6108.89356:
         if v42 <= 0.710025959:
          if v42 <= 0.499991935:
           s += 0.0469
          else:
           s += -0.0218
         else:
          s += 0.0655
        else:
         s += -0.0291
       else:
        s += -0.0174
    if v79 <= 11.5:
     if v50 <= 0.233409149:
      if v81 <= -0.565:
       if v29 <= -0.975:
        s += -0.0407
       else:
        if v68 <= 806.649528:
         if v68 <= 451.767121:
          s += 0.0034
         else:
          s += -0.0733
        else:
         s += 0.0213
      else:
       if v26 <= -0.97:
        s += -0.0244
       else:
        if v41 <= 0.874817335:
         s += 0.0128
        else:
         if v58 <= 1.5:
          if v84 <= 1.5:
           s += -0.0364
          else:
           s += 0.0555
         else:
          s += 0.0556
     else:
      if v39 <= 0.00696036243:
       if v50 <= 0.999253425:
        if v1 <= 2.08490566:
         s += -0.1104
        else:
         if v67 <= 575.5:
          if v4 <= 1.5:
           s += 0.0472
          else:
           s += -0.0000
         else:
          s += -0.0290
       else:
        s += -0.0316
      else:
       if v53 <= 0.495762712:
        if v5 <= 0.0:
         if v7 <= 0.0:
          s += -0.0678
         else:
          s += 0.0505
        else:
         if v64 <= 80.5:
          s += 0.0708
         else:
          if v7 <= 0.0:
           s += -0.0378
          else:
           s += 0.0446
       else:
        s += -0.0561
    else:
     if v50 <= 1.81425714e-05:
      if v52 <= 0.162447716:
       if v68 <= 112.037934:
        if v28 <= -2.15:
         s += -0.0551
        else:
         if v64 <= 120.5:
          if v9 <= 0.0:
           s += 0.0968
          else:
           s += -0.0132
         else:
          s += 0.1803
       else:
        if v28 <= 16.325:
         s += -0.0574
        else:
         s += 0.0376
      else:
       s += -0.0705
     else:
      if v28 <= 15.535:
       if v59 <= 0.72268057:
        if v77 <= 8.2:
         s += -0.0150
        else:
         s += 0.0412
       else:
        s += -0.0398
      else:
       s += 0.0533
    if v42 <= 0.00536356176:
     if v76 <= 12.5:
      if v29 <= -1.745:
       if v27 <= 2.23:
        s += -0.0431
       else:
        s += 0.0636
      else:
       if v51 <= 36.5:
        if v68 <= 0.000776700441:
         s += 0.0809
        else:
         s += -0.0211
       else:
        s += 0.0538
     else:
      if v17 <= 0.0:
       s += -0.0692
      else:
       if v68 <= 112.037934:
        if v28 <= -5.875:
         s += -0.0688
        else:
         s += 0.0859
       else:
        if v28 <= 18.085:
         s += -0.0584
        else:
         s += 0.0407
    else:
     if v51 <= 4.5:
      if v81 <= 0.07:
       if v80 <= 33.5:
        if v8 <= 0.170289855:
         if v73 <= -0.625:
          s += -0.0546
         else:
          s += 0.0037
        else:
         s += -0.0586
       else:
        if v27 <= 0.0:
         s += -0.0389
        else:
         s += 0.0197
      else:
       if v20 <= 0.0:
        s += 0.0239
       else:
        s += -0.1024
     else:
      if v48 <= 0.331845238:
       if v52 <= 0.246084565:
        if v64 <= 72.5:
         if v42 <= 0.146900509:
          if v51 <= 28.5:
           s += -0.0002
          else:
           s += 0.0642
         else:
          if v8 <= 0.184659091:
           s += 0.0662
          else:
           s += 0.0434
        else:
         if v68 <= 6108.89356:
          if v53 <= 0.0621141975:
           s += 0.0398
          else:
           s += -0.0260
         else:
          if v28 <= 11.535:
           s += -0.1343
          else:
           s += -0.0069
       else:
        if v51 <= 72.5:
         if v28 <= 12.705:
          s += -0.0336
         else:
          s += 0.0611
        else:
         s += 0.0655
      else:
       if v16 <= 13.5:
        if v8 <= 0.0645833333:
         s += 0.0114
        else:
         s += -0.0584
       else:
        s += 0.0721
    if v71 <= 13.5:
     if v50 <= 0.233409149:
      if v14 <= 29.5:
       if v14 <= 16:
        if v71 <= 3.5:
         if v12 <= 11.5:
          s += 0.0453
         else:
          s += -0.0520
        else:
         if v51 <= 62.5:
          if v29 <= -0.14:
           s += -0.0432
          else:
           s += 0.0583
         else:
          s += 0.0458
       else:
        s += -0.0521
      else:
       if v78 <= 0.586436782:
        if v14 <= 33.5:
         s += 0.0591
        else:
         if v0 <= 42.2:
          if v15 <= 16.5:
           s += 0.0584
          else:
           s += -0.0088
         else:
          s += 0.0508
       else:
        s += -0.0284
     else:
      if v39 <= 0.0055485561:
       if v30 <= 3.5:
        if v56 <= 0.937676554:
         if v4 <= 1.5:
          s += 0.0354
         else:
          s += -0.0089
        else:
         s += -0.0601
       else:
        s += -0.0740
      else:
       if v5 <= 0.0:
        if v11 <= 0.805:
         if v69 <= 19.1:
          s += 0.0276
         else:
          s += -0.0852
        else:
         s += 0.0665
       else:
        if v65 <= 15.5:
         if v30 <= 0.0:
          if v43 <= 0.194790164:
           s += 0.0643
          else:
           s += -0.0027
         else:
          s += -0.0664
        else:
         s += -0.0770
    else:
     if v50 <= 0.00149798512:
      if v11 <= 0.12:
       s += -0.0667
      else:
       if v43 <= 0.800035024:
        if v28 <= -4.16:
         s += -0.0529
        else:
         if v51 <= 4.5:
          s += -0.0047
         else:
          if v65 <= 9.5:
           s += 0.1262
          else:
           s += -0.0453
       else:
        s += -0.0669
     else:
      if v14 <= 31.5:
       s += -0.0344
      else:
       if v47 <= 4.5:
        s += -0.0060
       else:
        s += 0.0594
    if v79 <= 11.5:
     if v50 <= 0.233409149:
      if v49 <= 0.118034056:
       if v81 <= -0.955:
        if v15 <= 32.5:
         if v67 <= 136.5:
          s += -0.0599
         else:
          s += -0.0054
        else:
         s += 0.0651
       else:
        if v3 <= 0.0563645028:
         if v47 <= 3.5:
          if v15 <= 14.5:
           s += 0.0363
          else:
           s += -0.0111
         else:
          if v60 <= 0.994715228:
           s += 0.0337
          else:
           s += -0.0473
        else:
         s += 0.0569
      else:
       if v27 <= -0.905:
        s += -0.0598
       else:
        if v30 <= 0.0:
         s += -0.0047
        else:
         s += -0.0678
     else:
      if v3 <= 0.708392659:
       if v64 <= 72.5:
        if v5 <= 0.0:
         if v79 <= 4.5:
          if v40 <= 0.999942489:
           s += 0.0488
          else:
           s += -0.0137
         else:
          s += -0.0651
        else:
         if v52 <= 0.262703117:
          s += 0.0691
         else:
          s += -0.0351
       else:
        if v68 <= 6108.89356:
         if v41 <= 0.974346206:
          if v57 <= 28.5:
           s += 0.0502
          else:
           s += -0.0933
         else:
          s += 0.0506
        else:
         if v45 <= 0.0310088551:
          s += -0.1085
         else:
          s += 0.0653
      else:
       if v57 <= 48.5:
        s += -0.0367
       else:
        s += 0.0348
    else:
     if v45 <= 0.168321853:
      if v81 <= 0.07:
       if v50 <= 0.0208145539:
        if v68 <= 154.968338:
         s += -0.0008
        else:
         s += -0.0529
       else:
        if v64 <= 14.5:
         s += 0.0465
        else:
         s += -0.0144
      else:
       if v65 <= 2.5:
        s += 0.0522
       else:
        s += -0.0119
     else:
      if v50 <= 0.858926431:
       s += -0.0690
      else:
       s += 0.0373
    if v35 <= 17.5:
     if v39 <= 0.00849673361:
      if v49 <= 0.0971151179:
       if v60 <= 0.961134343:
        if v30 <= 3.5:
         if v45 <= 0.833370216:
          if v27 <= -1.665:
           s += -0.0228
          else:
           s += 0.0335
         else:
          s += -0.0374
        else:
         if v39 <= 0.000815948473:
          s += -0.0280
         else:
          s += -0.1676
       else:
        if v45 <= 0.00360554872:
         s += 0.0278
        else:
         if v43 <= 0.165917112:
          s += -0.0705
         else:
          if v68 <= 318.418385:
           s += 0.0418
          else:
           s += -0.0396
      else:
       if v43 <= 0.201365585:
        if v26 <= -0.685:
         s += -0.0542
        else:
         if v27 <= -2.445:
          s += -0.0794
         else:
          s += 0.0186
       else:
        if v28 <= 20.685:
         s += -0.0562
        else:
         s += 0.0609
     else:
      if v5 <= 0.0:
       if v28 <= 2.095:
        s += -0.0625
       else:
        s += 0.0130
      else:
       if v41 <= 0.828436694:
        if v45 <= 0.197747085:
         if v34 <= 0.0:
          if v80 <= 19.5:
           s += -0.0103
          else:
           s += 0.0475
         else:
          if v55 <= 0.464285714:
           s += 0.0152
          else:
           s += -0.1263
        else:
         s += -0.0600
       else:
        if v3 <= 0.708392659:
         s += 0.0634
        else:
         if v60 <= 0.8462051:
          s += 0.0359
         else:
          s += -0.1075
    else:
     if v45 <= 0.222256504:
      if v26 <= -0.24:
       s += -0.0524
      else:
       if v77 <= 39.3:
        if v68 <= 112.037934:
         s += 0.0363
        else:
         if v60 <= 0.866935279:
          if v59 <= 0.168892605:
           s += -0.0555
          else:
           s += 0.0274
         else:
          s += -0.0470
       else:
        s += 0.0727
     else:
      s += -0.0693
    if v45 <= 0.270136668:
     if v50 <= 0.233409149:
      if v14 <= 31.5:
       if v14 <= 16:
        if v73 <= 0.0:
         if v36 <= 3.5:
          if v51 <= 5.5:
           s += -0.0448
          else:
           s += 0.0425
         else:
          if v3 <= 0.0196610806:
           s += -0.0596
          else:
           s += 0.0472
        else:
         if v20 <= 0.0:
          s += 0.0402
         else:
          s += -0.1181
       else:
        if v51 <= 7.5:
         s += -0.0577
        else:
         if v49 <= 0.00724675734:
          if v29 <= -1.29:
           s += -0.0131
          else:
           s += 0.0723
         else:
          s += -0.0557
      else:
       if v14 <= 33.5:
        if v63 <= 2.5:
         s += 0.0627
        else:
         s += 0.0129
       else:
        if v0 <= 42.2:
         if v51 <= 25.5:
          if v29 <= -0.975:
           s += -0.0365
          else:
           s += 0.0105
         else:
          if v27 <= -0.45:
           s += -0.0347
          else:
           s += 0.0853
        else:
         if v73 <= -1.36:
          s += -0.0144
         else:
          s += 0.0465
     else:
      if v3 <= 0.708392659:
       if v64 <= 72.5:
        if v43 <= 0.302610715:
         if v30 <= 1.5:
          s += 0.0623
         else:
          s += -0.0890
        else:
         s += -0.0060
       else:
        if v45 <= 0.036985222:
         s += 0.0052
        else:
         s += 0.0425
      else:
       if v84 <= 16.5:
        s += -0.0013
       else:
        s += -0.0922
    else:
     if v76 <= 8.5:
      if v51 <= 101.5:
       if v45 <= 0.900028417:
        if v32 <= 0.0377492877:
         if v51 <= 15.5:
          s += -0.0360
         else:
          s += 0.0415
        else:
         s += 0.0628
       else:
        s += -0.0579
      else:
       s += 0.0722
     else:
      s += -0.0684
    if v37 <= 34.5:
     if v50 <= 0.233409149:
      if v11 <= 0.0:
       if v72 <= 32.5:
        if v49 <= 0.0531015038:
         if v50 <= 0.219104505:
          if v51 <= 5.5:
           s += -0.0334
          else:
           s += 0.0057
         else:
          s += -0.1281
        else:
         s += -0.0500
       else:
        if v11 <= -1.905:
         if v9 <= 0.163333333:
          s += -0.0539
         else:
          s += 0.0366
        else:
         if v27 <= 0.0:
          if v55 <= 0.0544117647:
           s += -0.0243
          else:
           s += 0.0621
         else:
          if v50 <= 0.142698259:
           s += 0.0319
          else:
           s += -0.0538
      else:
       if v34 <= 0.0:
        if v20 <= 0.0:
         if v22 <= 0.0:
          if v27 <= -0.855:
           s += 0.0025
          else:
           s += 0.0404
         else:
          s += -0.0555
        else:
         s += -0.0834
       else:
        s += -0.0296
     else:
      if v3 <= 0.708392659:
       if v5 <= 0.0:
        if v1 <= 3.67333333:
         s += -0.0923
        else:
         if v50 <= 0.999995394:
          if v0 <= 133.5:
           s += 0.0359
          else:
           s += -0.0947
         else:
          if v27 <= 2.335:
           s += -0.1172
          else:
           s += 0.0325
       else:
        if v51 <= 170:
         if v61 <= 0.079544448:
          s += 0.0309
         else:
          if v37 <= 2.5:
           s += 0.0682
          else:
           s += 0.0464
        else:
         s += -0.0314
      else:
       if v0 <= 5.5:
        s += 0.0272
       else:
        s += -0.0442
    else:
     if v50 <= 0.00149798512:
      if v0 <= 33.1:
       s += -0.0670
      else:
       if v29 <= -2.545:
        s += -0.0623
       else:
        s += 0.0442
     else:
      if v33 <= 0.0307765152:
       s += -0.0347
      else:
       s += 0.0457
    if v45 <= 0.291695886:
     if v51 <= 4.5:
      if v80 <= 31.5:
       if v60 <= 0.973424361:
        if v61 <= 0.919734689:
         s += -0.0057
        else:
         s += -0.0547
       else:
        s += -0.0666
      else:
       if v26 <= -1.195:
        s += -0.0385
       else:
        if v45 <= 0.0:
         if v64 <= 6.5:
          s += 0.0596
         else:
          s += -0.0367
        else:
         if v28 <= 2.095:
          if v45 <= 0.0571918197:
           s += 0.0352
          else:
           s += -0.0296
         else:
          s += 0.0386
     else:
      if v42 <= 0.710025959:
       if v28 <= 14.065:
        if v45 <= 0.0298898163:
         if v54 <= 11.5:
          if v12 <= 11.5:
           s += 0.0249
          else:
           s += -0.0350
         else:
          if v54 <= 19.5:
           s += -0.1471
          else:
           s += 0.0135
        else:
         if v36 <= 1.5:
          s += -0.2011
         else:
          if v28 <= -3.23:
           s += -0.0747
          else:
           s += -0.0063
       else:
        s += 0.0425
      else:
       if v39 <= 0.00827991038:
        if v26 <= 0.365:
         if v48 <= 0.0200080032:
          if v51 <= 170:
           s += 0.0407
          else:
           s += -0.0299
         else:
          s += -0.0213
        else:
         if v26 <= 0.795:
          s += -0.0965
         else:
          s += 0.0045
       else:
        if v60 <= 0.916726322:
         if v50 <= 0.571069944:
          if v52 <= 0.00151804575:
           s += -0.0279
          else:
           s += 0.0618
         else:
          s += 0.0650
        else:
         if v3 <= 0.0108653489:
          s += 0.0320
         else:
          s += -0.0688
    else:
     if v79 <= 16.5:
      if v61 <= 1.28214791e-16:
       s += -0.0692
      else:
       if v51 <= 16.5:
        s += -0.0238
       else:
        s += 0.0315
     else:
      s += -0.0685
    if v79 <= 11.5:
     if v11 <= -0.99:
      if v24 <= 0.0:
       if v57 <= 13.5:
        if v32 <= 0.150757576:
         if v54 <= 3.5:
          s += -0.0515
         else:
          s += 0.0034
        else:
         s += 0.0156
       else:
        s += 0.0064
      else:
       s += 0.0568
     else:
      if v50 <= 0.5837549:
       if v20 <= 0.0:
        if v81 <= -0.72:
         if v11 <= 0.605:
          s += -0.0196
         else:
          if v60 <= 0.950922325:
           s += 0.0388
          else:
           s += -0.0512
        else:
         if v26 <= -1.685:
          s += -0.0157
         else:
          if v54 <= 11.5:
           s += 0.0300
          else:
           s += -0.0200
       else:
        s += -0.0837
      else:
       if v39 <= 0.00696036243:
        if v30 <= 3.5:
         if v43 <= 0.276959191:
          if v60 <= 0.68222446:
           s += 0.0516
          else:
           s += 0.0043
         else:
          if v0 <= 5.5:
           s += 0.0417
          else:
           s += -0.0422
        else:
         s += -0.0618
       else:
        if v64 <= 72.5:
         s += 0.0649
        else:
         if v0 <= 63.5:
          s += 0.0479
         else:
          s += -0.0276
    else:
     if v52 <= 0.203337151:
      if v11 <= 0.0:
       if v28 <= 0.26:
        s += -0.0590
       else:
        if v16 <= 9.5:
         if v0 <= 36.2:
          s += -0.0591
         else:
          s += 0.0152
        else:
         if v29 <= -2.775:
          s += -0.0328
         else:
          s += 0.0376
      else:
       if v58 <= 3.5:
        if v0 <= 8.2:
         if v60 <= 0.00338534241:
          s += -0.0495
         else:
          if v60 <= 0.933604897:
           s += 0.1328
          else:
           s += 0.0162
        else:
         s += -0.0208
       else:
        s += 0.0521
     else:
      s += -0.0674
    if v37 <= 34.5:
     if v0 <= 21.1:
      if v78 <= 0.923273155:
       if v81 <= -0.745:
        if v51 <= 5.5:
         s += -0.0388
        else:
         s += 0.0033
       else:
        if v20 <= 0.0:
         if v61 <= 0.952398781:
          if v15 <= 14.5:
           s += 0.0454
          else:
           s += 0.0197
         else:
          s += -0.0250
        else:
         s += -0.0858
      else:
       if v61 <= 0.0:
        s += -0.0682
       else:
        if v32 <= 0.074537037:
         s += -0.0315
        else:
         s += 0.0290
     else:
      if v65 <= 0.0:
       if v51 <= 7.5:
        if v44 <= 0.0435622947:
         if v27 <= 0.0:
          if v1 <= 6.28669276:
           s += 0.0150
          else:
           s += -0.0927
         else:
          s += 0.0231
        else:
         if v1 <= 5.25055066:
          s += -0.0515
         else:
          s += 0.0663
       else:
        if v44 <= 0.192345492:
         if v4 <= 15.5:
          if v56 <= 0.900226244:
           s += 0.0619
          else:
           s += 0.0075
         else:
          s += -0.1167
        else:
         if v39 <= 0.0490371111:
          s += 0.0422
         else:
          s += -0.0829
      else:
       if v40 <= 0.569581087:
        if v57 <= 33.5:
         if v51 <= 11.5:
          s += -0.0422
         else:
          if v27 <= -0.45:
           s += -0.0808
          else:
           s += 0.0464
        else:
         s += -0.0993
       else:
        if v64 <= 164.5:
         if v3 <= 0.473248364:
          s += 0.0650
         else:
          s += -0.0844
        else:
         s += -0.0605
    else:
     if v44 <= 0.155295474:
      if v57 <= 19.5:
       if v33 <= 0.0363756614:
        if v64 <= 563.5:
         s += -0.0522
        else:
         s += 0.1341
       else:
        s += 0.0059
      else:
       s += 0.0957
     else:
      s += -0.0687
    if v44 <= 0.247801569:
     if v51 <= 7.5:
      if v14 <= 31.5:
       if v73 <= 0.49:
        if v13 <= 25.0005402:
         s += -0.0584
        else:
         s += 0.0151
       else:
        if v58 <= 1.5:
         s += -0.0339
        else:
         s += 0.0309
      else:
       if v57 <= 3.5:
        if v14 <= 35.5:
         if v57 <= 1.5:
          s += 0.0503
         else:
          s += -0.0150
        else:
         if v24 <= 0.0:
          if v26 <= 0.915:
           s += -0.0301
          else:
           s += 0.0399
         else:
          s += 0.0500
       else:
        if v56 <= 0.856927386:
         if v44 <= 0.0:
          if v64 <= 36.5:
           s += 0.0335
          else:
           s += -0.0780
         else:
          s += 0.0562
        else:
         s += -0.0128
     else:
      if v39 <= 0.00783917746:
       if v82 <= 0.625:
        if v68 <= 4640.7965:
         if v81 <= -1.285:
          s += -0.0142
         else:
          if v43 <= 0.432634127:
           s += 0.0333
          else:
           s += -0.0082
        else:
         s += -0.0254
       else:
        s += -0.0404
      else:
       if v64 <= 82.5:
        if v84 <= 4.5:
         if v4 <= 11.5:
          s += 0.0627
         else:
          s += -0.1130
        else:
         s += 0.0282
       else:
        if v36 <= 5.5:
         if v68 <= 8582.92517:
          s += 0.0232
         else:
          s += -0.1324
        else:
         if v52 <= 0.0296791276:
          s += 0.0376
         else:
          s += -0.1229
    else:
     if v71 <= 16.5:
      if v14 <= 32.5:
       if v51 <= 65.5:
        s += -0.0413
       else:
        s += 0.0324
      else:
       if v61 <= 0.0336944688:
        s += -0.0320
       else:
        s += 0.0455
     else:
      if v50 <= 0.897785457:
       s += -0.0675
      else:
       s += 0.1308
    if v45 <= 0.314339827:
     if v51 <= 7.5:
      if v14 <= 31.5:
       if v14 <= 16:
        if v60 <= 0.943052803:
         if v14 <= 8:
          s += -0.0800
         else:
          s += 0.0242
        else:
         s += -0.0524
       else:
        if v0 <= 62.2:
         s += -0.0542
        else:
         s += 0.0258
      else:
       if v47 <= 9.5:
        if v60 <= 0.933604897:
         if v52 <= 0.0092196193:
          if v14 <= 33.5:
           s += 0.0485
          else:
           s += -0.0256
         else:
          s += 0.0438
        else:
         s += -0.0413
       else:
        if v58 <= 1.5:
         s += -0.0093
        else:
         s += 0.0523
     else:
      if v42 <= 0.710025959:
       if v47 <= 54.5:
        if v14 <= 29.5:
         if v41 <= 0.220331601:
          if v52 <= 0.203337151:
           s += 0.0067
          else:
           s += -0.0535
         else:
          s += -0.0953
        else:
         if v78 <= 0.546164773:
          if v60 <= 0.943052803:
           s += 0.0532
          else:
           s += -0.0024
         else:
          s += -0.0269
       else:
        if v41 <= 0.500344507:
         if v47 <= 194.5:
          s += 0.0646
         else:
          s += -0.0851
        else:
         s += -0.2484
      else:
       if v3 <= 0.708392659:
        if v43 <= 0.317018728:
         if v64 <= 78.5:
          if v0 <= 1.5:
           s += -0.0410
          else:
           s += 0.0636
         else:
          if v55 <= 0.464285714:
           s += 0.0316
          else:
           s += -0.0525
        else:
         s += -0.0042
       else:
        if v0 <= 11.1:
         s += 0.0173
        else:
         if v3 <= 0.998768473:
          s += -0.1066
         else:
          s += -0.0105
    else:
     if v71 <= 16.5:
      if v14 <= 32.5:
       s += -0.0357
      else:
       s += 0.0192
     else:
      s += -0.0671
    if v37 <= 34.5:
     if v11 <= 0.0:
      if v14 <= 31.5:
       if v3 <= 0.0:
        if v50 <= 0.233409149:
         s += -0.0384
        else:
         if v36 <= 3.5:
          s += 0.0635
         else:
          s += -0.0562
       else:
        if v44 <= 0.117584288:
         s += 0.0556
        else:
         s += -0.0170
      else:
       if v78 <= 0.824979114:
        if v11 <= -1.215:
         s += -0.0024
        else:
         if v14 <= 33.5:
          s += 0.0556
         else:
          if v14 <= 35.5:
           s += -0.0769
          else:
           s += 0.0267
       else:
        s += -0.0327
     else:
      if v66 <= 0.0:
       if v47 <= 4.5:
        if v51 <= 16.5:
         s += 0.0107
        else:
         s += 0.0489
       else:
        if v2 <= 0.852155434:
         if v64 <= 76.5:
          s += 0.0601
         else:
          if v18 <= 0.0:
           s += -0.0095
          else:
           s += 0.0568
        else:
         s += -0.0082
      else:
       if v47 <= 444.5:
        if v50 <= 0.571069944:
         if v50 <= 0.55749369:
          s += 0.0042
         else:
          s += -0.0904
        else:
         if v36 <= 6.5:
          s += 0.0438
         else:
          s += -0.1216
       else:
        s += -0.1031
    else:
     if v50 <= 0.00799327528:
      if v44 <= 0.13076147:
       if v57 <= 19.5:
        if v66 <= 48.5:
         if v21 <= 0.0:
          s += -0.0523
         else:
          if v66 <= 0.0:
           s += -0.0374
          else:
           s += 0.1247
        else:
         if v29 <= -2.545:
          s += -0.0530
         else:
          s += 0.1237
       else:
        s += 0.0840
      else:
       s += -0.0692
     else:
      if v64 <= 24.5:
       if v64 <= 2.5:
        s += -0.0210
       else:
        s += 0.0997
      else:
       s += -0.0341
    if v45 <= 0.419637441:
     if v60 <= 0.933604897:
      if v13 <= 20.4037985:
       if v73 <= 0.0:
        if v64 <= 2.5:
         if v60 <= 0.0820433851:
          s += -0.0583
         else:
          s += 0.0260
        else:
         if v0 <= 49.1:
          if v81 <= -0.18:
           s += -0.0193
          else:
           s += 0.0121
         else:
          s += 0.0641
       else:
        if v65 <= 1.5:
         if v21 <= 0.0:
          if v82 <= -1.375:
           s += -0.0048
          else:
           s += 0.0376
         else:
          s += -0.0153
        else:
         s += -0.0120
      else:
       if v64 <= 72.5:
        if v40 <= 0.88001672:
         if v16 <= 5.5:
          s += -0.0708
         else:
          if v45 <= 0.250021874:
           s += 0.0409
          else:
           s += -0.0716
        else:
         s += 0.0673
       else:
        if v68 <= 6108.89356:
         if v65 <= 21.5:
          if v52 <= 0.000730563293:
           s += -0.0241
          else:
           s += 0.0333
         else:
          s += -0.0933
        else:
         if v45 <= 0.0325055522:
          s += -0.1037
         else:
          s += 0.0256
     else:
      if v68 <= 136.875896:
       if v0 <= 23.1:
        if v16 <= 7.5:
         if v64 <= 120.5:
          s += -0.0601
         else:
          s += 0.0788
        else:
         s += 0.0237
       else:
        s += 0.0707
      else:
       if v73 <= -0.565:
        s += -0.0568
       else:
        if v29 <= -2.775:
         s += -0.0494
        else:
         if v81 <= -0.3:
          s += -0.0219
         else:
          s += 0.0129
    else:
     if v35 <= 16.5:
      if v82 <= -0.42:
       s += -0.0510
      else:
       if v16 <= 16.5:
        if v64 <= 24.5:
         s += -0.0410
        else:
         s += 0.0148
       else:
        s += 0.0713
     else:
      s += -0.0676
    if v42 <= 0.00536356176:
     if v44 <= 0.723845264:
      if v11 <= -0.74:
       s += -0.0493
      else:
       if v68 <= 112.037934:
        if v61 <= 2.63417221e-06:
         if v19 <= 0.0:
          s += 0.0766
         else:
          s += -0.0547
        else:
         s += -0.0206
       else:
        if v61 <= 0.0218282615:
         if v50 <= 0.00799327528:
          s += -0.0622
         else:
          s += 0.0240
        else:
         if v61 <= 0.963642286:
          if v76 <= 42:
           s += 0.0037
          else:
           s += 0.1041
         else:
          s += -0.0460
     else:
      s += -0.0648
    else:
     if v11 <= 0.0:
      if v11 <= -1.76:
       if v50 <= 0.964313458:
        if v61 <= 0.0899696117:
         s += -0.0700
        else:
         s += -0.0299
       else:
        s += 0.0283
      else:
       if v78 <= 0.824979114:
        if v50 <= 0.692674501:
         if v73 <= 0.0:
          if v68 <= 1098.73486:
           s += -0.0158
          else:
           s += 0.0179
         else:
          s += 0.0172
        else:
         if v3 <= 0.971825397:
          if v1 <= 2.08490566:
           s += -0.1076
          else:
           s += 0.0481
         else:
          if v8 <= 0.155870445:
           s += -0.0877
          else:
           s += 0.0032
       else:
        s += -0.0334
     else:
      if v50 <= 0.5837549:
       if v65 <= 1.5:
        if v20 <= 0.0:
         if v70 <= 0.862284483:
          if v42 <= 0.556234376:
           s += 0.0155
          else:
           s += 0.0416
         else:
          s += -0.0088
        else:
         s += -0.1083
       else:
        if v50 <= 0.469602773:
         s += -0.0031
        else:
         s += -0.0809
      else:
       if v65 <= 64.5:
        if v68 <= 6108.89356:
         if v8 <= 0.163333333:
          s += 0.0589
         else:
          s += 0.0208
        else:
         s += -0.0278
       else:
        s += -0.1098
    if v44 <= 0.723845264:
     if v60 <= 0.933604897:
      if v50 <= 0.5837549:
       if v67 <= 575.5:
        if v53 <= 0.467375887:
         if v67 <= 254.5:
          if v34 <= 0.0:
           s += 0.0119
          else:
           s += -0.0518
         else:
          if v60 <= 4.73665794e-05:
           s += -0.0329
          else:
           s += 0.0447
        else:
         if v67 <= 129.5:
          if v29 <= -2.12:
           s += -0.0573
          else:
           s += 0.0400
         else:
          s += -0.0581
       else:
        if v67 <= 595.5:
         if v29 <= -0.595:
          if v27 <= -0.905:
           s += 0.0196
          else:
           s += -0.1915
         else:
          s += -0.0070
        else:
         s += -0.0109
      else:
       if v13 <= 7.51396247:
        if v6 <= 0.0:
         if v82 <= -0.31:
          s += -0.1083
         else:
          if v53 <= 0.0459830867:
           s += 0.0117
          else:
           s += -0.0572
        else:
         s += 0.0382
       else:
        if v27 <= 0.0:
         if v42 <= 0.796957576:
          if v42 <= 0.62180503:
           s += -0.0061
          else:
           s += -0.2233
         else:
          s += 0.0371
        else:
         if v57 <= 180.5:
          s += 0.0626
         else:
          if v67 <= 343.5:
           s += -0.0633
          else:
           s += 0.0617
     else:
      if v29 <= -1.96:
       if v50 <= 0.000205387113:
        if v67 <= 1208:
         s += -0.0626
        else:
         s += 0.1258
       else:
        s += 0.0001
      else:
       if v67 <= 236.5:
        if v29 <= -0.815:
         if v53 <= 0.224014337:
          s += 0.0318
         else:
          s += -0.0576
        else:
         s += -0.0397
       else:
        s += 0.0294
    else:
     if v35 <= 5.5:
      s += -0.0091
     else:
      if v50 <= 0.897785457:
       s += -0.0658
      else:
       s += 0.1106
    if v37 <= 34.5:
     if v11 <= -0.99:
      if v9 <= 0.212406015:
       if v16 <= 12.5:
        if v68 <= 1331.26673:
         s += -0.0458
        else:
         s += -0.0026
       else:
        s += 0.0039
      else:
       s += 0.0247
     else:
      if v37 <= 2.5:
       if v2 <= 0.591693015:
        if v68 <= 6108.89356:
         if v57 <= 2.5:
          if v0 <= 34.2:
           s += -0.0115
          else:
           s += 0.0431
         else:
          if v65 <= 36.5:
           s += 0.0476
          else:
           s += -0.0745
        else:
         if v45 <= 0.0344044:
          if v59 <= 0.35843127:
           s += 0.0643
          else:
           s += -0.1170
         else:
          s += 0.0572
       else:
        if v68 <= 1410.0209:
         if v0 <= 3.5:
          s += 0.0142
         else:
          s += -0.0717
        else:
         s += 0.0257
      else:
       if v14 <= 31.5:
        if v3 <= 0.0:
         if v45 <= 0.131097178:
          if v42 <= 0.999838004:
           s += -0.0147
          else:
           s += 0.0445
         else:
          s += -0.0444
        else:
         s += 0.0427
       else:
        if v57 <= 28.5:
         if v70 <= 0.461880342:
          s += 0.0334
         else:
          if v8 <= 0.604347826:
           s += -0.0228
          else:
           s += 0.0600
        else:
         if v16 <= 6.5:
          s += -0.1762
         else:
          if v42 <= 0.999497706:
           s += 0.0239
          else:
           s += -0.1088
    else:
     if v45 <= 0.157932349:
      if v68 <= 112.037934:
       if v11 <= -0.4:
        s += -0.0278
       else:
        s += 0.0862
      else:
       if v42 <= 0.0631452467:
        s += -0.0599
       else:
        if v14 <= 31.5:
         s += -0.0533
        else:
         if v16 <= 9.5:
          s += 0.0190
         else:
          s += 0.1244
     else:
      s += -0.0672
    if v42 <= 0.000499758122:
     if v76 <= 11.5:
      if v72 <= 32.5:
       if v51 <= 67.5:
        if v0 <= 20.2:
         s += -0.0433
        else:
         s += 0.0294
       else:
        s += 0.0346
      else:
       if v76 <= 3.5:
        s += -0.0284
       else:
        s += 0.0343
     else:
      if v0 <= 44.2:
       if v70 <= 0.809017224:
        if v73 <= 0.04:
         s += -0.0524
        else:
         s += 0.0074
       else:
        s += -0.0667
      else:
       s += 0.0091
    else:
     if v11 <= 0.0:
      if v16 <= 5.5:
       if v51 <= 27.5:
        if v51 <= 20.5:
         if v0 <= 36.2:
          if v42 <= 0.994534461:
           s += -0.1269
          else:
           s += -0.0402
         else:
          s += 0.0208
        else:
         if v47 <= 54.5:
          s += -0.0714
         else:
          s += -0.2247
       else:
        s += 0.0284
      else:
       if v61 <= 0.0899696117:
        if v16 <= 14.5:
         if v73 <= -0.5:
          s += -0.0573
         else:
          s += -0.0136
        else:
         if v39 <= 0.0179775374:
          s += 0.0818
         else:
          s += -0.0584
       else:
        if v39 <= 0.0615025573:
         if v51 <= 7.5:
          if v32 <= 0.0439613527:
           s += -0.0187
          else:
           s += 0.0240
         else:
          if v42 <= 0.710025959:
           s += -0.0056
          else:
           s += 0.0303
        else:
         s += 0.0545
     else:
      if v66 <= 0.0:
       if v47 <= 4.5:
        if v20 <= 0.0:
         if v51 <= 10.5:
          if v16 <= 17.5:
           s += -0.0020
          else:
           s += 0.0776
         else:
          s += 0.0461
        else:
         s += -0.1258
       else:
        s += 0.0492
      else:
       if v47 <= 444.5:
        s += 0.0093
       else:
        s += -0.0912
    if v79 <= 11.5:
     if v11 <= 0.0:
      if v14 <= 31.5:
       if v51 <= 65.5:
        if v53 <= 0.0621141975:
         if v51 <= 7.5:
          s += -0.0375
         else:
          if v35 <= 3.5:
           s += 0.0398
          else:
           s += -0.0201
        else:
         if v54 <= 8.5:
          s += -0.0611
         else:
          s += 0.0962
       else:
        s += 0.0490
      else:
       if v27 <= -0.165:
        if v27 <= -0.31:
         s += -0.0024
        else:
         if v68 <= 1075.49449:
          s += -0.0208
         else:
          s += -0.1597
       else:
        if v13 <= 14.3161272:
         if v14 <= 33.5:
          s += 0.0405
         else:
          if v28 <= -3.5:
           s += 0.0877
          else:
           s += -0.0121
        else:
         if v14 <= 34.5:
          s += -0.0885
         else:
          s += 0.0452
     else:
      if v41 <= 0.974346206:
       if v34 <= 0.0:
        if v65 <= 2.5:
         if v26 <= 0.56:
          if v68 <= 4640.7965:
           s += 0.0360
          else:
           s += -0.0367
         else:
          if v26 <= 0.705:
           s += -0.1154
          else:
           s += 0.0163
        else:
         if v28 <= 10.435:
          s += -0.0477
         else:
          s += 0.0330
       else:
        if v14 <= 31.5:
         s += -0.1056
        else:
         if v58 <= 19.5:
          s += 0.0280
         else:
          s += -0.1081
      else:
       if v68 <= 6108.89356:
        s += 0.0479
       else:
        s += -0.0299
    else:
     if v14 <= 31.5:
      if v62 <= 3.5:
       s += -0.0163
      else:
       s += -0.0618
     else:
      if v33 <= 0.188344595:
       if v0 <= 36.2:
        if v73 <= 0.07:
         s += -0.0467
        else:
         s += 0.0004
       else:
        s += 0.0229
      else:
       s += 0.0673
    if v37 <= 34.5:
     if v14 <= 31.5:
      if v49 <= 0.0531015038:
       if v58 <= 1.5:
        if v76 <= 2.5:
         s += -0.0448
        else:
         s += -0.0044
       else:
        if v76 <= 3.5:
         if v74 <= -2.035:
          s += -0.0609
         else:
          if v68 <= 7596.14188:
           s += 0.0407
          else:
           s += -0.0805
        else:
         if v41 <= 0.220331601:
          if v2 <= 0.808101473:
           s += 0.0183
          else:
           s += -0.0493
         else:
          s += -0.0572
      else:
       if v54 <= 8.5:
        s += -0.0462
       else:
        s += 0.0760
     else:
      if v60 <= 0.856699311:
       if v30 <= 2.5:
        if v67 <= 575.5:
         if v58 <= 4.5:
          if v76 <= 2.5:
           s += 0.0002
          else:
           s += 0.0355
         else:
          if v68 <= 5381.05891:
           s += 0.0478
          else:
           s += -0.0357
        else:
         if v67 <= 595.5:
          if v17 <= 0.0:
           s += -0.1494
          else:
           s += 0.0170
         else:
          s += 0.0067
       else:
        if v8 <= 0.195238095:
         s += -0.1108
        else:
         s += -0.0032
      else:
       if v67 <= 245.5:
        if v16 <= 10.5:
         if v4 <= 0.0:
          if v57 <= 9.5:
           s += -0.0398
          else:
           s += 0.0310
         else:
          s += -0.0653
        else:
         if v64 <= 28.5:
          s += 0.0604
         else:
          s += -0.0150
       else:
        s += 0.0244
    else:
     if v45 <= 0.208517434:
      if v68 <= 112.037934:
       if v45 <= 0.00602950191:
        s += -0.0164
       else:
        s += 0.0782
      else:
       if v33 <= 0.215250965:
        if v67 <= 467.5:
         s += -0.0520
        else:
         s += 0.0435
       else:
        s += 0.0362
     else:
      s += -0.0681
    if v52 <= 0.84065874:
     if v51 <= 7.5:
      if v40 <= 0.161813954:
       if v33 <= 0.0274024024:
        if v73 <= -0.72:
         if v24 <= 0.0:
          s += -0.0543
         else:
          s += 0.0836
        else:
         if v54 <= 4.5:
          if v35 <= 7.5:
           s += -0.0091
          else:
           s += -0.0419
         else:
          s += 0.0400
       else:
        if v16 <= 12.5:
         s += -0.0049
        else:
         if v79 <= 1.5:
          s += -0.0567
         else:
          s += 0.0655
      else:
       if v61 <= 0.952398781:
        if v60 <= 0.693877202:
         s += 0.0388
        else:
         if v28 <= 15.535:
          s += 0.0111
         else:
          if v67 <= 133.5:
           s += -0.1318
          else:
           s += 0.0120
       else:
        s += -0.0400
     else:
      if v78 <= 0.937649522:
       if v64 <= 70.5:
        if v48 <= 0.295394569:
         if v43 <= 0.125070146:
          if v35 <= 4.5:
           s += 0.0545
          else:
           s += 0.0252
         else:
          if v40 <= 0.998764721:
           s += 0.0300
          else:
           s += -0.0586
        else:
         s += -0.0227
       else:
        if v67 <= 575.5:
         if v67 <= 229.5:
          if v54 <= 3.5:
           s += -0.0285
          else:
           s += 0.0418
         else:
          if v28 <= -8.255:
           s += -0.0516
          else:
           s += 0.0333
        else:
         if v28 <= 10.435:
          if v61 <= 0.321053427:
           s += 0.0151
          else:
           s += -0.1077
         else:
          if v67 <= 843.5:
           s += 0.0457
          else:
           s += -0.0875
      else:
       if v28 <= 5.135:
        if v51 <= 72.5:
         s += -0.0704
        else:
         s += 0.0417
       else:
        s += 0.0002
    else:
     if v35 <= 11.5:
      s += -0.0103
     else:
      s += -0.0660
    if v37 <= 34.5:
     if v11 <= -1.16:
      if v59 <= 0.841434929:
       if v9 <= 0.0784615385:
        if v33 <= 0.131006865:
         if v60 <= 0.856699311:
          s += -0.0311
         else:
          s += -0.0733
        else:
         s += 0.0022
       else:
        if v28 <= -0.23:
         s += -0.0644
        else:
         s += 0.0151
      else:
       if v62 <= 3.5:
        s += 0.0693
       else:
        s += -0.0356
     else:
      if v27 <= -0.165:
       if v27 <= -0.31:
        if v50 <= 0.999995394:
         if v67 <= 69.5:
          if v50 <= 0.000205387113:
           s += -0.0158
          else:
           s += -0.0974
         else:
          if v50 <= 0.00945143679:
           s += -0.0059
          else:
           s += 0.0323
        else:
         s += -0.1781
       else:
        if v47 <= 42.5:
         if v60 <= 0.652071969:
          s += 0.0209
         else:
          if v59 <= 0.509104725:
           s += -0.2017
          else:
           s += -0.0258
        else:
         s += -0.1337
      else:
       if v20 <= 0.0:
        if v60 <= 0.703298749:
         if v67 <= 575.5:
          if v43 <= 0.201365585:
           s += 0.0426
          else:
           s += -0.0017
         else:
          if v67 <= 595.5:
           s += -0.1107
          else:
           s += -0.0004
        else:
         if v66 <= 0.0:
          if v3 <= 0.963188799:
           s += 0.0236
          else:
           s += -0.0337
         else:
          if v45 <= 0.0937977251:
           s += 0.0056
          else:
           s += -0.0599
       else:
        s += -0.1042
    else:
     if v45 <= 0.197747085:
      if v33 <= 0.0548048048:
       if v28 <= -0.81:
        s += -0.0597
       else:
        if v67 <= 467.5:
         s += -0.0172
        else:
         s += 0.1308
      else:
       if v75 <= 19.5:
        s += 0.0524
       else:
        s += -0.0475
     else:
      s += -0.0662
    if v44 <= 0.723845264:
     if v11 <= -0.74:
      if v49 <= 0.188194444:
       if v16 <= 15.5:
        if v11 <= -1.76:
         s += -0.0344
        else:
         if v81 <= -0.745:
          s += -0.0317
         else:
          s += 0.0109
       else:
        s += 0.0447
      else:
       if v80 <= 35.5:
        s += -0.0628
       else:
        if v16 <= 13.5:
         s += -0.0254
        else:
         if v42 <= 0.0424226904:
          s += -0.0244
         else:
          s += 0.1817
     else:
      if v11 <= 1.445:
       if v81 <= 0.0:
        if v70 <= 0.838997696:
         if v42 <= 0.972827311:
          if v47 <= 1.5:
           s += 0.0241
          else:
           s += -0.0170
         else:
          if v27 <= -1.035:
           s += -0.0337
          else:
           s += 0.0233
        else:
         if v77 <= 4.5:
          s += -0.0526
         else:
          s += -0.0050
       else:
        if v4 <= 6.5:
         if v34 <= 0.0:
          if v15 <= 8.5:
           s += -0.0726
          else:
           s += 0.0297
         else:
          if v44 <= 0.001731974:
           s += -0.0789
          else:
           s += 0.0445
        else:
         s += -0.0809
      else:
       if v64 <= 92.5:
        if v47 <= 4.5:
         if v38 <= 0.0:
          s += -0.0208
         else:
          s += 0.0351
        else:
         s += 0.0567
       else:
        s += 0.0048
    else:
     if v62 <= 5.5:
      if v73 <= -1.515:
       s += -0.0574
      else:
       if v16 <= 15.5:
        if v49 <= 0.0253653157:
         if v16 <= 11.5:
          if v34 <= 0.0:
           s += 0.0554
          else:
           s += -0.0579
         else:
          s += -0.0449
        else:
         s += -0.0496
       else:
        s += 0.0796
     else:
      if v38 <= 0.0:
       s += -0.0682
      else:
       s += -0.0290
    if v37 <= 34.5:
     if v14 <= 31.5:
      if v34 <= 0.0:
       if v14 <= 16:
        if v41 <= 0.681009782:
         if v52 <= 0.203337151:
          if v68 <= 3837.60455:
           s += 0.0170
          else:
           s += -0.0575
         else:
          s += -0.0465
        else:
         if v27 <= 0.485:
          s += 0.0514
         else:
          s += -0.0670
       else:
        if v54 <= 3.5:
         s += -0.0281
        else:
         s += 0.0253
      else:
       if v58 <= 24.5:
        s += -0.0708
       else:
        s += 0.1085
     else:
      if v30 <= 2.5:
       if v16 <= 5.5:
        if v41 <= 0.971201104:
         if v41 <= 0.333853155:
          s += 0.0450
         else:
          s += -0.1157
        else:
         if v4 <= 0.0:
          if v68 <= 5381.05891:
           s += 0.0469
          else:
           s += -0.0834
         else:
          s += -0.0183
       else:
        if v66 <= 0.0:
         if v58 <= 5.5:
          if v14 <= 33.5:
           s += 0.0490
          else:
           s += 0.0103
         else:
          if v10 <= 0.0:
           s += 0.0569
          else:
           s += 0.0253
        else:
         if v54 <= 3.5:
          if v68 <= 2215.95222:
           s += 0.0072
          else:
           s += -0.0434
         else:
          s += 0.0634
      else:
       s += -0.0482
    else:
     if v52 <= 0.444648693:
      if v68 <= 112.037934:
       if v28 <= -2.385:
        if v32 <= 0.0327956989:
         s += -0.0516
        else:
         s += 0.1016
       else:
        s += 0.0922
      else:
       if v28 <= 0.64:
        s += -0.0606
       else:
        if v14 <= 31.5:
         s += -0.0432
        else:
         if v66 <= 0.0:
          if v41 <= 0.0121730067:
           s += -0.0106
          else:
           s += 0.1042
         else:
          s += -0.0485
     else:
      s += -0.0684
    if v78 <= 0.824979114:
     if v14 <= 31.5:
      if v3 <= 0.0:
       if v14 <= 16:
        if v35 <= 3.5:
         if v82 <= 0.56:
          if v20 <= 0.0:
           s += 0.0507
          else:
           s += -0.0864
         else:
          s += -0.0943
        else:
         if v11 <= 0.15:
          s += -0.0484
         else:
          s += -0.0046
       else:
        if v67 <= 69.5:
         s += -0.0742
        else:
         if v29 <= -2.975:
          s += -0.0517
         else:
          if v36 <= 5.5:
           s += -0.0333
          else:
           s += 0.0183
      else:
       if v67 <= 400.5:
        if v11 <= -0.77:
         s += -0.0117
        else:
         s += 0.0588
       else:
        s += -0.0162
     else:
      if v12 <= 19.5:
       if v11 <= 0.0:
        if v32 <= 0.0:
         if v16 <= 6.5:
          if v7 <= 0.0:
           s += -0.0682
          else:
           s += -0.0113
         else:
          if v36 <= 7.5:
           s += 0.0176
          else:
           s += -0.0461
        else:
         s += 0.0384
       else:
        if v66 <= 0.0:
         s += 0.0407
        else:
         if v29 <= -2.545:
          if v71 <= 5.5:
           s += -0.0145
          else:
           s += -0.1156
         else:
          if v58 <= 30.5:
           s += 0.0351
          else:
           s += -0.0235
      else:
       if v66 <= 41.5:
        s += -0.0457
       else:
        s += 0.0903
    else:
     if v32 <= 0.0259784076:
      if v35 <= 16.5:
       if v52 <= 0.0318808734:
        s += -0.0474
       else:
        if v11 <= 0.44:
         s += -0.0240
        else:
         s += 0.0342
      else:
       s += -0.0613
     else:
      if v67 <= 99.5:
       s += 0.0944
      else:
       if v2 <= 0.0747376821:
        s += 0.0183
       else:
        s += -0.0397
    if v44 <= 0.596894684:
     if v51 <= 4.5:
      if v14 <= 31.5:
       if v58 <= 36.5:
        s += -0.0385
       else:
        s += 0.0807
      else:
       if v14 <= 33.5:
        if v80 <= 35.5:
         if v54 <= 4.5:
          s += -0.0177
         else:
          s += 0.0911
        else:
         s += 0.0549
       else:
        if v65 <= 0.0:
         if v8 <= 0.26969697:
          if v58 <= 3.5:
           s += 0.0009
          else:
           s += 0.0491
         else:
          s += -0.0335
        else:
         if v24 <= 0.0:
          s += -0.0565
         else:
          s += 0.0547
     else:
      if v30 <= 2.5:
       if v53 <= 0.0621141975:
        if v68 <= 4735.79978:
         if v65 <= 12.5:
          if v60 <= 0.950922325:
           s += 0.0355
          else:
           s += -0.0020
         else:
          s += -0.0972
        else:
         if v65 <= 0.0:
          if v50 <= 0.995908126:
           s += 0.0295
          else:
           s += -0.0589
         else:
          s += -0.0601
       else:
        if v29 <= -3.185:
         if v41 <= 1:
          if v44 <= 0.00518858253:
           s += -0.0647
          else:
           s += 0.0117
         else:
          s += -0.1475
        else:
         if v41 <= 0.220331601:
          if v51 <= 63.5:
           s += 0.0162
          else:
           s += 0.0972
         else:
          if v41 <= 0.681009782:
           s += -0.0773
          else:
           s += 0.0043
      else:
       s += -0.0508
    else:
     if v71 <= 7.5:
      if v51 <= 101.5:
       if v29 <= -0.14:
        s += -0.0298
       else:
        s += 0.0482
      else:
       if v65 <= 1.5:
        s += 0.0972
       else:
        s += -0.0579
     else:
      if v50 <= 0.897785457:
       if v23 <= 0.0:
        s += -0.0651
       else:
        s += 0.1260
      else:
       s += 0.1074
    if v70 <= 0.823749725:
     if v11 <= -0.77:
      if v32 <= 0.150757576:
       if v29 <= -1.705:
        s += -0.0429
       else:
        if v68 <= 257.406509:
         s += -0.0458
        else:
         s += -0.0048
      else:
       s += 0.0197
     else:
      if v41 <= 0.974346206:
       if v68 <= 112.037934:
        if v1 <= 2.51119403:
         s += -0.1065
        else:
         if v28 <= -7.01:
          s += -0.0156
         else:
          s += 0.0611
       else:
        if v28 <= 12.185:
         if v47 <= 50.5:
          if v65 <= 2.5:
           s += 0.0040
          else:
           s += -0.0435
         else:
          if v28 <= 10.435:
           s += -0.1124
          else:
           s += 0.0377
        else:
         if v55 <= 0.464285714:
          if v68 <= 7596.14188:
           s += 0.0370
          else:
           s += -0.0670
         else:
          if v7 <= 0.0:
           s += -0.1196
          else:
           s += 0.0425
      else:
       if v5 <= 0.0:
        if v39 <= 0.0172280639:
         if v1 <= 3.03125:
          s += -0.0733
         else:
          if v81 <= -0.745:
           s += -0.0199
          else:
           s += 0.0316
        else:
         if v7 <= 0.0:
          if v18 <= 0.0:
           s += -0.0219
          else:
           s += -0.2141
         else:
          s += -0.0080
       else:
        if v56 <= 0.909296586:
         if v68 <= 6108.89356:
          if v58 <= 2.5:
           s += 0.0159
          else:
           s += 0.0594
         else:
          s += -0.0257
        else:
         if v4 <= 0.0:
          s += 0.0271
         else:
          s += -0.0547
    else:
     if v28 <= 2.39:
      if v18 <= 0.0:
       s += -0.0660
      else:
       s += -0.0227
     else:
      if v68 <= 45.0398026:
       s += 0.1693
      else:
       if v81 <= 0.66:
        s += -0.0182
       else:
        s += 0.0260
    if v37 <= 34.5:
     if v50 <= 0.830466928:
      if v34 <= 0.0:
       if v81 <= 0.0:
        if v51 <= 26.5:
         if v9 <= 0.108187135:
          s += -0.0129
         else:
          if v68 <= 172.241121:
           s += -0.0519
          else:
           s += 0.0426
        else:
         s += 0.0179
       else:
        if v68 <= 7596.14188:
         if v65 <= 21.5:
          if v4 <= 15.5:
           s += 0.0226
          else:
           s += -0.0958
         else:
          s += -0.0462
        else:
         s += -0.0810
      else:
       if v27 <= 1.425:
        if v34 <= 0.0:
         if v82 <= -6.515:
          s += 0.1069
         else:
          if v51 <= 39.5:
           s += -0.0843
          else:
           s += 0.0591
        else:
         if v58 <= 12.5:
          s += 0.0260
         else:
          s += -0.0896
       else:
        s += 0.0284
     else:
      if v3 <= 0.840454545:
       if v27 <= -1.065:
        if v65 <= 0.0:
         s += -0.0081
        else:
         s += -0.1996
       else:
        if v1 <= 3.67333333:
         if v52 <= 0.00555794928:
          s += 0.0582
         else:
          s += -0.1299
        else:
         if v58 <= 160.5:
          if v9 <= 0.0:
           s += 0.0571
          else:
           s += 0.0256
         else:
          s += -0.0373
      else:
       if v16 <= 15.5:
        if v17 <= 0.0:
         s += 0.0155
        else:
         s += -0.0604
       else:
        s += 0.0855
    else:
     if v52 <= 0.444648693:
      if v68 <= 112.037934:
       if v17 <= 0.0:
        if v58 <= 4.5:
         s += -0.0259
        else:
         s += 0.0786
       else:
        if v49 <= 0.107824238:
         s += 0.2502
        else:
         s += 0.0659
      else:
       if v28 <= -0.81:
        s += -0.0655
       else:
        s += -0.0118
     else:
      s += -0.0681
    if v45 <= 0.800058526:
     if v11 <= 0.0:
      if v53 <= 0.0621141975:
       if v16 <= 5.5:
        if v14 <= 17.5:
         s += 0.0481
        else:
         s += -0.0403
       else:
        if v14 <= 31.5:
         if v15 <= 17.5:
          if v8 <= 0.395652174:
           s += 0.0379
          else:
           s += -0.0169
         else:
          s += -0.0257
        else:
         if v14 <= 33.5:
          s += 0.0416
         else:
          if v27 <= 0.0:
           s += -0.0237
          else:
           s += 0.0201
      else:
       if v28 <= 2.39:
        s += -0.0544
       else:
        if v16 <= 13.5:
         if v15 <= 32.5:
          if v62 <= 2.5:
           s += -0.0594
          else:
           s += -0.0019
         else:
          s += 0.0817
        else:
         s += 0.0360
     else:
      if v47 <= 4.5:
       if v34 <= 0.0:
        if v15 <= 14.5:
         if v15 <= 8.5:
          s += -0.1057
         else:
          s += 0.0479
        else:
         if v8 <= 0.589572193:
          if v27 <= -0.595:
           s += -0.0320
          else:
           s += 0.0064
         else:
          s += 0.0458
       else:
        if v34 <= 0.6:
         s += -0.0795
        else:
         s += 0.0412
      else:
       if v47 <= 144.5:
        if v8 <= 0.215838509:
         s += 0.0428
        else:
         if v53 <= 0.0314980159:
          s += 0.0288
         else:
          s += -0.0282
       else:
        if v27 <= 1.695:
         s += -0.0493
        else:
         s += 0.0187
    else:
     if v38 <= 0.0:
      s += -0.0676
     else:
      if v27 <= -3.425:
       if v61 <= 0.294416083:
        s += 0.2365
       else:
        s += -0.0513
      else:
       if v47 <= 1.5:
        if v61 <= 0.222534888:
         s += -0.0379
        else:
         s += 0.0604
       else:
        s += -0.0528
    if v28 <= -7.385:
     if v18 <= 0.0:
      s += -0.0656
     else:
      if v79 <= 6.5:
       s += 0.0381
      else:
       s += -0.0394
    else:
     if v0 <= 34.2:
      if v81 <= 0.09:
       if v63 <= 47.5:
        if v51 <= 6.5:
         if v3 <= 0.321731235:
          if v16 <= 21.5:
           s += -0.0267
          else:
           s += 0.0895
         else:
          s += 0.0618
        else:
         if v30 <= 0.0:
          if v53 <= 0.0404081633:
           s += 0.0264
          else:
           s += -0.0175
         else:
          s += -0.0368
       else:
        if v16 <= 9.5:
         s += -0.0504
        else:
         if v80 <= 35.5:
          s += -0.0300
         else:
          s += 0.0437
      else:
       if v15 <= 14.5:
        if v34 <= 0.0:
         s += 0.0425
        else:
         s += -0.0456
       else:
        if v57 <= 6.5:
         if v76 <= 2.5:
          s += -0.0314
         else:
          if v69 <= 18.2:
           s += -0.0113
          else:
           s += 0.0311
        else:
         if v59 <= 0.17689105:
          s += -0.0443
         else:
          if v51 <= 8.5:
           s += 0.0492
          else:
           s += 0.0133
     else:
      if v57 <= 80.5:
       if v50 <= 0.571069944:
        if v74 <= 0.09:
         if v28 <= 7.4:
          s += 0.0212
         else:
          if v18 <= 0.0:
           s += -0.0478
          else:
           s += 0.0097
        else:
         s += 0.0531
       else:
        if v16 <= 18.5:
         if v3 <= 0.987054881:
          s += 0.0575
         else:
          s += -0.0695
        else:
         if v28 <= 6.015:
          s += -0.1797
         else:
          s += 0.0269
      else:
       if v0 <= 133.5:
        if v28 <= 3.095:
         s += -0.0697
        else:
         s += 0.0281
       else:
        s += -0.1490
    if v37 <= 34.5:
     if v30 <= 0.0:
      if v51 <= 7.5:
       if v44 <= 0.0:
        if v28 <= 0.64:
         if v11 <= -1.185:
          s += -0.0575
         else:
          if v28 <= -4.16:
           s += -0.0105
          else:
           s += 0.0605
        else:
         if v50 <= 0.0234949244:
          if v54 <= 4.5:
           s += -0.0206
          else:
           s += 0.0660
         else:
          if v0 <= 42.2:
           s += -0.0884
          else:
           s += 0.0147
       else:
        if v14 <= 25.5:
         if v44 <= 0.0468937715:
          s += -0.0645
         else:
          s += -0.0010
        else:
         if v60 <= 0.856699311:
          s += 0.0329
         else:
          s += -0.0209
      else:
       if v60 <= 0.933604897:
        if v37 <= 3.5:
         if v28 <= 2.575:
          if v57 <= 106.5:
           s += 0.0198
          else:
           s += -0.1105
         else:
          if v39 <= 0.00783917746:
           s += 0.0277
          else:
           s += 0.0547
        else:
         if v14 <= 23.5:
          if v51 <= 40.5:
           s += -0.0421
          else:
           s += 0.0120
         else:
          if v47 <= 54.5:
           s += 0.0353
          else:
           s += -0.0522
       else:
        if v57 <= 27.5:
         if v63 <= 6.5:
          s += -0.0316
         else:
          s += 0.0199
        else:
         s += -0.0462
     else:
      if v13 <= 0.789279568:
       s += -0.0187
      else:
       if v28 <= 12.705:
        s += -0.1092
       else:
        s += 0.0163
    else:
     if v52 <= 0.444648693:
      if v28 <= -2.385:
       if v39 <= 0.000815948473:
        s += -0.0612
       else:
        s += 0.0684
      else:
       if v51 <= 3.5:
        s += -0.0176
       else:
        if v36 <= 4.5:
         s += 0.0784
        else:
         s += -0.0024
     else:
      s += -0.0669
    if v37 <= 7.5:
     if v11 <= 0.44:
      if v67 <= 241.5:
       if v73 <= -0.925:
        s += -0.0389
       else:
        if v27 <= -0.2:
         if v27 <= -0.31:
          if v67 <= 69.5:
           s += -0.0722
          else:
           s += -0.0019
         else:
          s += -0.0999
        else:
         if v53 <= 0.0621141975:
          if v16 <= 5.5:
           s += -0.0200
          else:
           s += 0.0189
         else:
          if v16 <= 12.5:
           s += -0.0385
          else:
           s += 0.0309
      else:
       if v67 <= 295.5:
        if v54 <= 2.5:
         s += 0.0235
        else:
         s += 0.0833
       else:
        if v54 <= 17.5:
         s += 0.0090
        else:
         s += -0.0388
     else:
      if v67 <= 575.5:
       if v61 <= 0.250535264:
        if v47 <= 162.5:
         if v11 <= 1.445:
          s += -0.0033
         else:
          s += 0.0298
        else:
         s += -0.0693
       else:
        if v47 <= 5.5:
         if v27 <= -1.065:
          s += -0.0311
         else:
          s += 0.0288
        else:
         if v2 <= 0.852155434:
          s += 0.0491
         else:
          s += -0.0278
      else:
       if v61 <= 0.333972424:
        if v67 <= 715:
         s += 0.0636
        else:
         s += -0.0554
       else:
        if v67 <= 620:
         s += -0.1122
        else:
         s += -0.0141
    else:
     if v2 <= 0.668044077:
      if v11 <= -0.18:
       if v16 <= 14.5:
        s += -0.0509
       else:
        if v42 <= 1:
         s += -0.0030
        else:
         s += 0.2193
      else:
       if v69 <= 3.5:
        s += -0.0269
       else:
        s += 0.0126
     else:
      if v14 <= 31.5:
       s += -0.0674
      else:
       if v16 <= 15.5:
        s += -0.0429
       else:
        s += 0.0470
    if v14 <= 31.5:
     if v73 <= 0.0:
      if v76 <= 8.5:
       if v51 <= 65.5:
        s += -0.0222
       else:
        s += 0.0425
      else:
       s += -0.0540
     else:
      if v14 <= 12.5:
       if v29 <= -2.12:
        s += -0.0139
       else:
        s += 0.0410
      else:
       s += -0.0113
    else:
     if v60 <= 0.856699311:
      if v41 <= 0.958810266:
       if v16 <= 5.5:
        if v60 <= 0.34429906:
         s += 0.0087
        else:
         s += -0.1063
       else:
        if v51 <= 4.5:
         if v76 <= 2.5:
          s += -0.0377
         else:
          if v36 <= 7.5:
           s += 0.0280
          else:
           s += -0.0450
        else:
         if v30 <= 0.0:
          if v67 <= 575.5:
           s += 0.0382
          else:
           s += -0.0412
         else:
          s += -0.0384
      else:
       if v28 <= 2.095:
        if v68 <= 407.244308:
         if v11 <= -1.025:
          s += -0.0728
         else:
          s += 0.0385
        else:
         if v16 <= 9.5:
          s += -0.0254
         else:
          if v41 <= 0.998519417:
           s += -0.3787
          else:
           s += -0.0048
       else:
        if v39 <= 0.00827991038:
         if v14 <= 33.5:
          s += 0.0583
         else:
          if v67 <= 59.5:
           s += -0.1954
          else:
           s += 0.0038
        else:
         if v14 <= 34.5:
          if v68 <= 1511.7377:
           s += 0.0621
          else:
           s += -0.1506
         else:
          s += 0.0596
     else:
      if v67 <= 245.5:
       if v16 <= 9.5:
        s += -0.0384
       else:
        if v36 <= 4.5:
         if v68 <= 2836.4366:
          s += 0.0344
         else:
          s += -0.1016
        else:
         s += -0.0344
      else:
       if v28 <= -5.505:
        s += -0.0546
       else:
        s += 0.0291
    if v37 <= 8.5:
     if v11 <= 0.44:
      if v30 <= 2.5:
       if v82 <= -0.42:
        if v37 <= 4.5:
         s += -0.0308
        else:
         if v39 <= 3.11570837e-09:
          if v82 <= -6.085:
           s += 0.1703
          else:
           s += 0.0215
         else:
          s += -0.0479
       else:
        if v34 <= 0.0:
         if v81 <= -1.325:
          if v84 <= 1.5:
           s += 0.0237
          else:
           s += -0.0265
         else:
          if v11 <= -3.405:
           s += -0.0479
          else:
           s += 0.0141
        else:
         if v34 <= 0.0:
          if v57 <= 5.5:
           s += -0.0783
          else:
           s += 0.0068
         else:
          if v8 <= 0.770979021:
           s += 0.0280
          else:
           s += -0.1082
      else:
       if v8 <= 0.65942029:
        s += -0.0678
       else:
        s += 0.0008
     else:
      if v41 <= 0.974346206:
       if v57 <= 50.5:
        if v54 <= 11.5:
         if v54 <= 2.5:
          s += 0.0083
         else:
          s += 0.0398
        else:
         if v54 <= 12.5:
          if v28 <= 9.295:
           s += -0.2092
          else:
           s += 0.0483
         else:
          s += 0.0177
       else:
        if v28 <= 10.435:
         s += -0.0998
        else:
         s += 0.0428
      else:
       if v12 <= 0.0:
        s += 0.0403
       else:
        s += -0.0295
    else:
     if v52 <= 0.444648693:
      if v33 <= 0.0:
       if v28 <= -6.16:
        s += -0.0643
       else:
        if v11 <= -0.915:
         s += -0.0478
        else:
         if v73 <= -1.565:
          s += -0.0491
         else:
          if v73 <= -1.085:
           s += 0.0691
          else:
           s += -0.0031
      else:
       if v80 <= 32.5:
        s += 0.0058
       else:
        s += 0.0556
     else:
      s += -0.0634
    if v78 <= 0.64321075:
     if v11 <= -0.74:
      if v24 <= 0.0:
       if v49 <= 0.325179426:
        if v4 <= 1.5:
         s += 0.0021
        else:
         if v50 <= 0.975742381:
          s += -0.0469
         else:
          s += 0.0430
       else:
        s += -0.0410
      else:
       s += 0.0522
     else:
      if v50 <= 0.727136536:
       if v68 <= 451.767121:
        if v28 <= -0.81:
         if v68 <= 71.2123657:
          if v5 <= 0.0:
           s += -0.0111
          else:
           s += 0.0547
         else:
          if v69 <= 34.2:
           s += -0.0700
          else:
           s += 0.0518
        else:
         if v68 <= 181.076407:
          s += 0.0619
         else:
          if v4 <= 6.5:
           s += 0.0258
          else:
           s += -0.1150
       else:
        if v37 <= 2.5:
         if v79 <= 1.5:
          if v57 <= 2.5:
           s += -0.0437
          else:
           s += 0.0129
         else:
          if v26 <= -0.15:
           s += -0.0314
          else:
           s += 0.0509
        else:
         if v67 <= 245.5:
          if v5 <= 0.0:
           s += -0.0106
          else:
           s += -0.0543
         else:
          if v68 <= 4476.00456:
           s += 0.0203
          else:
           s += -0.0403
      else:
       if v28 <= 5.4:
        if v45 <= 0.0325055522:
         if v57 <= 32.5:
          if v70 <= 0.145323991:
           s += 0.0253
          else:
           s += -0.1345
         else:
          s += -0.0656
        else:
         s += 0.0369
       else:
        if v56 <= 0.856927386:
         s += 0.0528
        else:
         s += 0.0034
    else:
     if v37 <= 16.5:
      if v32 <= 0.0465367965:
       s += -0.0231
      else:
       if v28 <= -3.5:
        if v45 <= 0.291695886:
         s += -0.0142
        else:
         s += 0.2347
       else:
        s += 0.0038
     else:
      s += -0.0569
    if v45 <= 0.800058526:
     if v0 <= 42.2:
      if v81 <= 0.0:
       if v28 <= -0.81:
        if v18 <= 0.0:
         s += -0.0547
        else:
         if v53 <= 0.192044257:
          if v45 <= 0.291695886:
           s += -0.0066
          else:
           s += 0.0979
         else:
          s += -0.0692
       else:
        if v67 <= 245.5:
         if v68 <= 586.310571:
          if v27 <= 3.145:
           s += 0.0116
          else:
           s += -0.0645
         else:
          if v42 <= 0.98333157:
           s += -0.0453
          else:
           s += -0.0042
        else:
         if v30 <= 3.5:
          if v80 <= 33.5:
           s += 0.0047
          else:
           s += 0.0425
         else:
          if v0 <= 5.5:
           s += -0.0021
          else:
           s += -0.1332
      else:
       if v15 <= 14.5:
        if v27 <= 0.415:
         s += 0.0397
        else:
         s += -0.0709
       else:
        s += 0.0048
     else:
      if v68 <= 407.244308:
       s += 0.0546
      else:
       if v28 <= 2.575:
        if v41 <= 0.969399264:
         s += 0.0011
        else:
         s += -0.0726
       else:
        if v41 <= 0.828436694:
         if v28 <= 14.065:
          if v79 <= 5.5:
           s += 0.0051
          else:
           s += -0.0746
         else:
          if v42 <= 1:
           s += 0.0507
          else:
           s += -0.0733
        else:
         s += 0.0430
    else:
     if v37 <= 7.5:
      if v28 <= -4.86:
       if v67 <= 85.5:
        s += 0.2651
       else:
        if v67 <= 236.5:
         s += -0.0521
        else:
         s += 0.1350
      else:
       if v3 <= 0.0518799957:
        if v67 <= 245.5:
         s += -0.0697
        else:
         s += 0.0132
       else:
        if v67 <= 129.5:
         s += 0.1655
        else:
         s += -0.0330
     else:
      s += -0.0668
    if v61 <= 0.999973693:
     if v66 <= 0.0:
      if v0 <= 42.2:
       if v30 <= 0.0:
        if v51 <= 32.5:
         if v54 <= 11.5:
          if v34 <= 0.0:
           s += 0.0082
          else:
           s += -0.0313
         else:
          if v54 <= 19.5:
           s += -0.1356
          else:
           s += 0.0197
        else:
         if v36 <= 4.5:
          if v61 <= -1.21618953e-16:
           s += -0.0548
          else:
           s += 0.0476
         else:
          s += -0.0026
       else:
        if v32 <= 0.163978495:
         s += -0.0312
        else:
         s += 0.0306
      else:
       if v58 <= 170.5:
        if v78 <= 0.197396657:
         if v0 <= 194.5:
          if v27 <= 0.0:
           s += 0.0281
          else:
           s += 0.0575
         else:
          s += -0.0421
        else:
         if v50 <= 0.0:
          s += 0.0853
         else:
          s += -0.0073
       else:
        s += -0.0385
     else:
      if v37 <= 17.5:
       if v54 <= 3.5:
        if v36 <= 1.5:
         if v56 <= 0.943135625:
          if v43 <= 0.703964528:
           s += 0.0212
          else:
           s += -0.0399
         else:
          s += -0.0531
        else:
         if v0 <= 13.1:
          if v62 <= 10.5:
           s += -0.0165
          else:
           s += 0.0228
         else:
          if v34 <= 0.0:
           s += -0.0291
          else:
           s += -0.0947
       else:
        if v43 <= 0.0923385851:
         s += 0.0429
        else:
         if v51 <= 35.5:
          s += -0.0551
         else:
          s += 0.0452
      else:
       if v21 <= 0.0:
        if v66 <= 49.5:
         if v36 <= 3.5:
          if v50 <= 0.773917919:
           s += -0.0361
          else:
           s += 0.0883
         else:
          s += -0.0687
        else:
         s += 0.0138
       else:
        s += 0.0573
    else:
     s += -0.0547
    if v78 <= 0.586436782:
     if v14 <= 31.5:
      if v14 <= 16:
       if v36 <= 3.5:
        if v26 <= 0.0:
         if v68 <= 7596.14188:
          if v60 <= 0.933604897:
           s += 0.0570
          else:
           s += -0.0016
         else:
          s += -0.0882
        else:
         s += -0.0832
       else:
        if v68 <= 112.037934:
         if v74 <= 0.0:
          s += -0.0388
         else:
          s += 0.0734
        else:
         if v52 <= 0.203337151:
          if v52 <= 0.0613530444:
           s += -0.0259
          else:
           s += 0.0358
         else:
          if v52 <= 0.30721331:
           s += -0.1195
          else:
           s += -0.0149
      else:
       if v49 <= 0.00894457245:
        s += -0.0152
       else:
        if v36 <= 0.0:
         s += 0.0328
        else:
         if v14 <= 25.5:
          s += -0.0642
         else:
          if v69 <= 4.5:
           s += -0.0475
          else:
           s += 0.0426
     else:
      if v14 <= 33.5:
       s += 0.0380
      else:
       if v14 <= 35.5:
        if v71 <= 2.5:
         s += -0.1294
        else:
         s += 0.0678
       else:
        if v39 <= 0.0327530283:
         if v78 <= 0.307955743:
          if v11 <= 0.0:
           s += -0.0128
          else:
           s += 0.0131
         else:
          s += 0.0658
        else:
         if v36 <= 5.5:
          if v39 <= 0.348670457:
           s += 0.0434
          else:
           s += -0.0750
         else:
          s += -0.0545
    else:
     if v33 <= 0.0298573975:
      if v74 <= -0.9:
       s += -0.0626
      else:
       if v11 <= 0.605:
        s += -0.0319
       else:
        if v68 <= 477.366338:
         s += 0.0612
        else:
         s += -0.0124
     else:
      if v27 <= -3.425:
       if v60 <= 0.0662902454:
        s += -0.0257
       else:
        s += 0.1826
      else:
       s += 0.0002
    if v28 <= -7.385:
     if v71 <= 5.5:
      if v16 <= 6.5:
       s += -0.1276
      else:
       if v60 <= 0.588361318:
        s += -0.0089
       else:
        if v64 <= 30.5:
         s += 0.1783
        else:
         s += 0.0122
     else:
      if v16 <= 18.5:
       s += -0.0633
      else:
       s += 0.0126
    else:
     if v51 <= 3.5:
      if v47 <= 21.5:
       if v16 <= 15.5:
        if v60 <= 0.693877202:
         if v64 <= 70.5:
          if v9 <= 0.0:
           s += 0.0070
          else:
           s += -0.0280
         else:
          s += 0.0502
        else:
         if v64 <= 0.0:
          s += 0.0394
         else:
          if v64 <= 106.5:
           s += -0.0535
          else:
           s += -0.0011
       else:
        if v51 <= 1.5:
         s += 0.0617
        else:
         s += -0.0308
      else:
       if v64 <= 4.5:
        s += -0.0403
       else:
        s += 0.0232
     else:
      if v43 <= 0.432634127:
       if v64 <= 24.5:
        if v13 <= 19.6773507:
         if v50 <= 0.0513733837:
          s += 0.0356
         else:
          if v51 <= 9.5:
           s += -0.0340
          else:
           s += 0.0218
        else:
         if v79 <= 4.5:
          s += 0.0631
         else:
          s += 0.0057
       else:
        if v81 <= -2.845:
         s += -0.0663
        else:
         if v25 <= 0.0:
          if v51 <= 16.5:
           s += -0.0084
          else:
           s += 0.0128
         else:
          s += 0.0764
      else:
       if v16 <= 13.5:
        if v50 <= 0.68374842:
         if v28 <= 0.0:
          s += -0.0526
         else:
          s += 0.0042
        else:
         s += -0.0560
       else:
        if v51 <= 46.5:
         if v80 <= 35.5:
          s += 0.0082
         else:
          s += 0.1064
        else:
         s += -0.0554
    if v61 <= 0.999998607:
     if v60 <= 0.933604897:
      if v11 <= 0.44:
       if v21 <= 0.0:
        if v27 <= -1.755:
         if v82 <= -4.995:
          s += 0.0765
         else:
          s += -0.0315
        else:
         if v47 <= 1.5:
          if v76 <= 1.5:
           s += -0.0208
          else:
           s += 0.0343
         else:
          if v27 <= -0.395:
           s += 0.0234
          else:
           s += -0.0013
       else:
        if v51 <= 32.5:
         s += -0.0557
        else:
         s += 0.0783
      else:
       if v36 <= 6.5:
        if v47 <= 144.5:
         if v58 <= 5.5:
          if v35 <= 42:
           s += 0.0100
          else:
           s += 0.0638
         else:
          s += 0.0486
        else:
         if v44 <= 0.016269626:
          if v56 <= 0.333841463:
           s += 0.0155
          else:
           s += -0.0973
         else:
          if v49 <= 0.118034056:
           s += 0.0385
          else:
           s += -0.0620
       else:
        if v13 <= 6.77294903:
         if v51 <= 115.5:
          s += 0.0260
         else:
          s += -0.0973
        else:
         s += -0.0436
     else:
      if v44 <= 0.179299732:
       if v29 <= -3.245:
        s += -0.0343
       else:
        if v81 <= -0.22:
         if v21 <= 0.0:
          if v51 <= 81.5:
           s += -0.0234
          else:
           s += 0.0633
         else:
          s += 0.0995
        else:
         if v47 <= 173.5:
          if v27 <= 0.885:
           s += 0.0406
          else:
           s += -0.0063
         else:
          s += -0.0704
      else:
       if v79 <= 5.5:
        if v29 <= -7.785:
         s += 0.1354
        else:
         s += -0.0205
       else:
        s += -0.0522
    else:
     if v44 <= 0.0128692828:
      if v29 <= -1.12:
       s += -0.0433
      else:
       s += 0.0323
     else:
      s += -0.0624
    if v61 <= 0.999998607:
     if v14 <= 27.5:
      if v49 <= 0.00894457245:
       if v42 <= 0.98333157:
        if v67 <= 69.5:
         s += -0.0814
        else:
         if v40 <= 0.0294179041:
          if v67 <= 77.5:
           s += 0.1561
          else:
           s += -0.0032
         else:
          if v58 <= 36.5:
           s += -0.0433
          else:
           s += 0.0870
       else:
        if v14 <= 18.5:
         if v61 <= 0.0277768853:
          if v67 <= 123.5:
           s += 0.0367
          else:
           s += -0.0653
         else:
          s += 0.0515
        else:
         s += -0.0194
      else:
       if v41 <= 0.999401522:
        s += -0.0485
       else:
        if v49 <= 0.0114289446:
         s += -0.1363
        else:
         s += 0.0160
     else:
      if v61 <= 0.141471127:
       if v67 <= 245.5:
        if v9 <= 0.0816666667:
         if v46 <= 1.5:
          s += -0.0198
         else:
          s += -0.1375
        else:
         if v28 <= 5.4:
          s += -0.0280
         else:
          s += 0.0582
       else:
        if v28 <= -5.505:
         if v35 <= 5.5:
          s += 0.0177
         else:
          s += -0.0834
        else:
         if v47 <= 80.5:
          s += 0.0386
         else:
          s += -0.0134
      else:
       if v14 <= 33.5:
        if v31 <= 0.0:
         s += 0.0419
        else:
         s += -0.0398
       else:
        if v14 <= 35.5:
         if v47 <= 26.5:
          if v52 <= 0.30721331:
           s += -0.0395
          else:
           s += 0.0736
         else:
          s += -0.1694
        else:
         if v40 <= 0.693561592:
          if v58 <= 26.5:
           s += 0.0120
          else:
           s += -0.0900
         else:
          if v39 <= 0.00827991038:
           s += -0.0056
          else:
           s += 0.0492
    else:
     if v28 <= 26.815:
      s += -0.0539
     else:
      s += 0.0921
    if v45 <= 0.800058526:
     if v11 <= 1.675:
      if v73 <= 0.0:
       if v61 <= 0.141471127:
        if v73 <= -1.75:
         s += -0.0565
        else:
         if v16 <= 8.5:
          if v45 <= 0.0890843273:
           s += -0.0116
          else:
           s += -0.0651
         else:
          if v68 <= 181.076407:
           s += 0.0392
          else:
           s += -0.0135
       else:
        if v37 <= 3.5:
         if v59 <= 0.327139048:
          if v56 <= 0.0:
           s += -0.0465
          else:
           s += 0.0149
         else:
          if v29 <= -12.085:
           s += -0.0801
          else:
           s += 0.0232
        else:
         if v29 <= -0.3:
          if v15 <= 9.5:
           s += -0.0472
          else:
           s += 0.0030
         else:
          if v16 <= 12.5:
           s += -0.0732
          else:
           s += 0.0359
      else:
       if v15 <= 16.5:
        if v34 <= 0.0:
         if v68 <= 984.6752:
          s += 0.0620
         else:
          s += 0.0257
        else:
         s += -0.0498
       else:
        if v45 <= 0.69577081:
         if v15 <= 28.5:
          if v7 <= 0.0:
           s += -0.0221
          else:
           s += 0.0047
         else:
          s += 0.0541
        else:
         s += 0.1498
     else:
      if v68 <= 3579.26348:
       if v68 <= 407.244308:
        if v47 <= 84.5:
         s += 0.0573
        else:
         s += -0.0189
       else:
        if v40 <= 0.0492148423:
         s += 0.0016
        else:
         s += 0.0383
      else:
       s += -0.0180
    else:
     if v37 <= 7.5:
      if v29 <= -6.235:
       if v37 <= 5.5:
        s += 0.1387
       else:
        s += -0.0412
      else:
       if v68 <= 45.0398026:
        if v26 <= 0.06:
         s += 0.0129
        else:
         s += 0.2395
       else:
        s += -0.0299
     else:
      s += -0.0651
    if v28 <= -7.385:
     if v18 <= 0.0:
      if v67 <= 77.5:
       s += 0.0174
      else:
       s += -0.0698
     else:
      s += 0.0023
    else:
     if v30 <= 2.5:
      if v51 <= 7.5:
       if v68 <= 181.076407:
        if v67 <= 99.5:
         if v67 <= 69.5:
          if v15 <= 23.5:
           s += 0.0965
          else:
           s += -0.0304
         else:
          if v35 <= 42:
           s += 0.0720
          else:
           s += 0.2011
        else:
         if v51 <= 4.5:
          if v57 <= 4.5:
           s += -0.0316
          else:
           s += 0.0400
         else:
          if v28 <= -1.04:
           s += -0.0272
          else:
           s += 0.0831
       else:
        if v67 <= 109.5:
         if v27 <= -0.1:
          if v39 <= 7.67240409e-05:
           s += -0.0344
          else:
           s += -0.1182
         else:
          s += -0.0187
        else:
         if v63 <= 47.5:
          if v20 <= 0.0:
           s += 0.0045
          else:
           s += -0.0811
         else:
          s += -0.0407
      else:
       if v68 <= 4735.79978:
        if v28 <= -0.23:
         if v68 <= 12.0595186:
          s += 0.0569
         else:
          if v15 <= 33.5:
           s += -0.0244
          else:
           s += -0.1811
        else:
         if v51 <= 85.5:
          if v67 <= 715:
           s += 0.0169
          else:
           s += -0.0620
         else:
          if v68 <= 4640.7965:
           s += 0.0578
          else:
           s += -0.0574
       else:
        if v28 <= 11.535:
         if v67 <= 440:
          if v68 <= 6108.89356:
           s += 0.0292
          else:
           s += -0.0747
         else:
          s += -0.1396
        else:
         if v16 <= 8.5:
          s += 0.0721
         else:
          s += -0.0166
     else:
      if v8 <= 0.195238095:
       s += -0.0850
      else:
       s += -0.0200
    if v73 <= 0.0:
     if v14 <= 31.5:
      if v49 <= 0.0368431258:
       if v34 <= 0.0:
        if v30 <= 0.0:
         if v35 <= 2.5:
          if v52 <= 0.00203400762:
           s += -0.0162
          else:
           s += 0.0460
         else:
          if v52 <= 0.0248467748:
           s += 0.0063
          else:
           s += -0.0369
        else:
         s += -0.0456
       else:
        s += -0.0636
      else:
       if v3 <= 0.0765166722:
        s += -0.0554
       else:
        s += 0.0066
     else:
      if v32 <= 0.0:
       if v60 <= 0.464395742:
        if v0 <= 36.2:
         if v64 <= 2.5:
          s += -0.0578
         else:
          if v14 <= 33.5:
           s += 0.0355
          else:
           s += -0.0051
        else:
         if v80 <= 17.5:
          s += -0.0360
         else:
          s += 0.0500
       else:
        if v16 <= 5.5:
         if v49 <= 0.0162612374:
          if v80 <= 35.5:
           s += -0.0564
          else:
           s += 0.0166
         else:
          s += -0.0779
        else:
         if v64 <= 615.5:
          if v84 <= 11.5:
           s += -0.0043
          else:
           s += -0.0327
         else:
          s += 0.1068
      else:
       s += 0.0313
    else:
     if v47 <= 444.5:
      if v27 <= -2.345:
       if v27 <= -5.425:
        s += 0.0401
       else:
        s += -0.0433
      else:
       if v30 <= 4.5:
        if v7 <= 0.0:
         if v13 <= 3.04098851:
          s += 0.0263
         else:
          if v27 <= -0.23:
           s += -0.1163
          else:
           s += -0.0283
        else:
         if v13 <= 42.9999731:
          if v2 <= 0.126609917:
           s += 0.0185
          else:
           s += -0.0024
         else:
          if v64 <= 70.5:
           s += 0.0598
          else:
           s += 0.0013
       else:
        s += -0.0392
     else:
      s += -0.0706
    if v61 <= 0.999973693:
     if v61 <= 0.141471127:
      if v44 <= 0.117584288:
       if v62 <= 49.5:
        if v49 <= 0.0124700687:
         if v33 <= 0.0421099291:
          if v36 <= 4.5:
           s += 0.0045
          else:
           s += -0.0288
         else:
          s += 0.0269
        else:
         if v0 <= 66.4:
          if v79 <= 3.5:
           s += -0.0125
          else:
           s += -0.0458
         else:
          if v59 <= 0.738502268:
           s += 0.0585
          else:
           s += -0.0280
       else:
        if v29 <= -2.705:
         s += -0.0122
        else:
         if v61 <= 0.0:
          s += -0.0450
         else:
          s += 0.0789
      else:
       if v29 <= -0.06:
        if v66 <= 0.0:
         if v76 <= 16.5:
          if v3 <= 0.938089623:
           s += 0.0045
          else:
           s += -0.0677
         else:
          s += -0.0520
        else:
         s += -0.0674
       else:
        if v53 <= 0.0560796646:
         s += 0.0760
        else:
         s += -0.0302
     else:
      if v30 <= 0.0:
       if v20 <= 0.0:
        if v35 <= 42:
         if v13 <= 26.9524383:
          if v0 <= 6.2:
           s += 0.0173
          else:
           s += -0.0000
         else:
          if v79 <= 2.5:
           s += 0.0391
          else:
           s += 0.0025
        else:
         if v44 <= 0.50027494:
          if v49 <= 0.466978193:
           s += 0.0382
          else:
           s += -0.0552
         else:
          if v44 <= 0.996114464:
           s += 0.2634
          else:
           s += -0.0365
       else:
        s += -0.0602
      else:
       if v8 <= 0.604347826:
        if v62 <= 21.5:
         s += -0.0424
        else:
         s += 0.0509
       else:
        s += 0.0051
    else:
     if v9 <= 0.067816092:
      s += -0.0563
     else:
      if v33 <= 0.658333333:
       s += -0.0102
      else:
       s += 0.1128
    if v14 <= 27.5:
     if v3 <= 0.0:
      if v45 <= 0.900028417:
       if v40 <= 0.225102714:
        if v49 <= 0.182069312:
         if v51 <= 65.5:
          if v55 <= 0.133928571:
           s += -0.0025
          else:
           s += -0.0479
         else:
          if v29 <= -0.735:
           s += 0.0016
          else:
           s += 0.0604
        else:
         s += -0.0394
       else:
        if v35 <= 0.0:
         s += 0.0101
        else:
         s += -0.0739
      else:
       s += -0.0602
     else:
      if v51 <= 154.5:
       s += 0.0294
      else:
       s += -0.0544
    else:
     if v78 <= 0.857603687:
      if v65 <= 0.0:
       if v28 <= 6.015:
        if v57 <= 100.5:
         if v20 <= 0.0:
          if v14 <= 33.5:
           s += 0.0363
          else:
           s += 0.0075
         else:
          s += -0.0857
        else:
         s += -0.0382
       else:
        if v3 <= 0.356243111:
         if v51 <= 2.5:
          if v77 <= 35.1:
           s += -0.0127
          else:
           s += 0.0450
         else:
          if v64 <= 38.5:
           s += 0.0533
          else:
           s += 0.0240
        else:
         if v49 <= 0.0633619875:
          if v14 <= 34.5:
           s += 0.0661
          else:
           s += -0.0016
         else:
          s += -0.0761
      else:
       if v28 <= -1.6:
        s += -0.0565
       else:
        if v62 <= 24.5:
         if v45 <= 0.0344044:
          if v40 <= 0.0976148332:
           s += 0.0083
          else:
           s += -0.0565
         else:
          if v45 <= 0.0937977251:
           s += 0.0255
          else:
           s += -0.0145
        else:
         s += 0.0562
     else:
      if v32 <= 0.0:
       if v51 <= 85.5:
        s += -0.0313
       else:
        if v40 <= 7.62768336e-11:
         s += 0.0940
        else:
         s += -0.0402
      else:
       s += 0.0138
    if v70 <= 0.853137255:
     if v11 <= -1.16:
      if v9 <= 0.0816666667:
       if v32 <= 0.150757576:
        if v84 <= 0.0:
         s += 0.0613
        else:
         if v23 <= 0.0:
          if v60 <= 0.866935279:
           s += -0.0295
          else:
           s += -0.0606
         else:
          s += 0.0437
       else:
        s += 0.0205
      else:
       s += 0.0133
     else:
      if v1 <= 2.08490566:
       s += -0.1019
      else:
       if v65 <= 0.0:
        if v54 <= 11.5:
         if v58 <= 4.5:
          if v15 <= 16.5:
           s += 0.0325
          else:
           s += 0.0005
         else:
          if v64 <= 68.5:
           s += 0.0351
          else:
           s += -0.0038
        else:
         if v54 <= 12.5:
          if v79 <= 2.5:
           s += 0.0151
          else:
           s += -0.1601
         else:
          if v39 <= 0.00259474903:
           s += -0.0210
          else:
           s += 0.0615
       else:
        if v57 <= 32.5:
         if v12 <= 22.5:
          if v39 <= 0.115586635:
           s += 0.0043
          else:
           s += -0.0637
         else:
          s += -0.0508
        else:
         if v84 <= 2.5:
          if v64 <= 202.5:
           s += 0.0187
          else:
           s += -0.0641
         else:
          if v42 <= 0.217394955:
           s += 0.0243
          else:
           s += -0.0855
    else:
     if v64 <= 2.5:
      s += -0.0587
     else:
      if v32 <= 0.0274024024:
       if v50 <= 0.0513733837:
        if v60 <= 0.99999737:
         if v1 <= 4.49193548:
          s += -0.0343
         else:
          if v82 <= -1.435:
           s += -0.0305
          else:
           s += 0.0275
        else:
         if v37 <= 2.5:
          s += 0.0272
         else:
          s += -0.0588
       else:
        if v83 <= 18.5:
         s += -0.0610
        else:
         s += 0.0173
      else:
       s += 0.0147
    if v45 <= 0.800058526:
     if v73 <= 0.0:
      if v33 <= 0.183014354:
       if v0 <= 47.5:
        if v51 <= 32.5:
         if v16 <= 6.5:
          if v72 <= 18.5:
           s += 0.0058
          else:
           s += -0.0543
         else:
          if v42 <= 0.972827311:
           s += -0.0244
          else:
           s += 0.0048
        else:
         if v65 <= 1.5:
          s += 0.0233
         else:
          if v0 <= 15.1:
           s += 0.0079
          else:
           s += -0.0729
       else:
        if v60 <= 0.433358738:
         s += 0.0520
        else:
         if v75 <= 12.5:
          if v73 <= -0.895:
           s += -0.0437
          else:
           s += 0.0071
         else:
          s += 0.0453
      else:
       if v14 <= 31.5:
        s += -0.0133
       else:
        s += 0.0479
     else:
      if v65 <= 0.0:
       if v45 <= 0.667128347:
        if v0 <= 258.5:
         if v0 <= 42.2:
          if v74 <= 0.56:
           s += 0.0170
          else:
           s += -0.0222
         else:
          if v51 <= 45.5:
           s += 0.0489
          else:
           s += -0.0009
        else:
         s += -0.1244
       else:
        if v71 <= 3.5:
         s += 0.0231
        else:
         s += 0.2079
      else:
       if v16 <= 4.5:
        s += 0.0601
       else:
        s += -0.0070
    else:
     if v71 <= 6.5:
      if v51 <= 101.5:
       if v27 <= -3.425:
        if v60 <= 0.726842961:
         s += -0.0476
        else:
         s += 0.1457
       else:
        if v59 <= 0.232370562:
         if v16 <= 12.5:
          s += -0.0281
         else:
          s += 0.1110
        else:
         s += -0.0482
      else:
       s += 0.0814
     else:
      if v3 <= 0.0518799957:
       s += -0.0622
      else:
       if v77 <= 10.2:
        s += -0.0401
       else:
        s += 0.1722
    if v45 <= 0.833370216:
     if v4 <= 1.5:
      if v50 <= 0.830466928:
       if v74 <= 0.56:
        if v68 <= 451.767121:
         if v26 <= -2.155:
          if v42 <= 0.999771732:
           s += 0.0036
          else:
           s += -0.0791
         else:
          if v15 <= 14.5:
           s += 0.0543
          else:
           s += 0.0165
        else:
         if v39 <= 0.0201481702:
          if v42 <= 0.98333157:
           s += -0.0073
          else:
           s += 0.0151
         else:
          if v45 <= 0.0383783511:
           s += -0.0516
          else:
           s += 0.0141
       else:
        if v45 <= 0.0148073595:
         if v68 <= 1314.33114:
          s += -0.0837
         else:
          s += 0.0159
        else:
         if v14 <= 29.5:
          s += -0.0518
         else:
          s += 0.0155
      else:
       if v39 <= 0.00870206197:
        if v49 <= 0.701351351:
         if v50 <= 0.999253425:
          s += 0.0003
         else:
          s += -0.0464
        else:
         s += 0.0697
       else:
        if v3 <= 0.153972257:
         if v71 <= 6.5:
          s += 0.0511
         else:
          if v52 <= 0.0223743444:
           s += 0.0368
          else:
           s += -0.0883
        else:
         if v42 <= 0.994865391:
          s += -0.1695
         else:
          s += 0.0100
     else:
      if v53 <= 0.044346116:
       if v69 <= 1.5:
        s += -0.0526
       else:
        if v26 <= 0.795:
         s += -0.0030
        else:
         s += 0.0449
      else:
       if v74 <= 0.325:
        s += -0.0467
       else:
        s += 0.0335
    else:
     if v37 <= 7.5:
      if v47 <= 1.5:
       if v4 <= 1.5:
        if v74 <= -0.375:
         s += 0.0922
        else:
         s += -0.0495
       else:
        s += 0.1127
      else:
       if v45 <= 0.900028417:
        s += 0.0735
       else:
        s += -0.0443
     else:
      s += -0.0637
    if v28 <= -7.385:
     if v18 <= 0.0:
      if v36 <= 16.5:
       s += -0.0625
      else:
       s += 0.0202
     else:
      if v36 <= 6.5:
       if v60 <= 0.933604897:
        if v68 <= 378.041223:
         s += 0.0312
        else:
         if v68 <= 1257.32645:
          s += 0.1579
         else:
          s += -0.0217
       else:
        if v50 <= 0.0142201575:
         s += -0.0683
        else:
         s += 0.0367
      else:
       if v27 <= -10.385:
        s += 0.0632
       else:
        s += -0.0577
    else:
     if v20 <= 0.0:
      if v68 <= 7596.14188:
       if v73 <= 0.0:
        if v14 <= 31.5:
         if v3 <= 0.0:
          if v68 <= 1725.81543:
           s += -0.0281
          else:
           s += 0.0044
         else:
          if v60 <= 0.897812113:
           s += 0.0400
          else:
           s += -0.0267
        else:
         if v60 <= 0.34429906:
          if v8 <= 0.170289855:
           s += 0.0437
          else:
           s += 0.0020
         else:
          if v14 <= 33.5:
           s += 0.0284
          else:
           s += -0.0106
       else:
        if v65 <= 0.0:
         if v29 <= -11.645:
          if v55 <= 0.975:
           s += -0.0029
          else:
           s += -0.1944
         else:
          if v68 <= 45.0398026:
           s += 0.0580
          else:
           s += 0.0164
        else:
         if v55 <= 0.464285714:
          if v27 <= -0.765:
           s += -0.0314
          else:
           s += 0.0103
         else:
          if v68 <= 2590.60937:
           s += -0.0503
          else:
           s += 0.0672
      else:
       if v60 <= 0.177092801:
        s += 0.0894
       else:
        if v29 <= -0.735:
         s += -0.1232
        else:
         s += 0.0451
     else:
      if v68 <= 1511.7377:
       s += -0.0834
      else:
       if v68 <= 2153.65161:
        s += 0.0751
       else:
        s += -0.0564
    if v14 <= 27.5:
     if v49 <= 0.00894457245:
      if v61 <= 0.882304992:
       if v15 <= 14.5:
        if v45 <= 0.00497859652:
         if v81 <= 0.24:
          if v4 <= 0.0:
           s += -0.0481
          else:
           s += 0.0244
         else:
          s += 0.0347
        else:
         if v65 <= 0.0:
          s += 0.0493
         else:
          s += -0.0058
       else:
        if v9 <= 0.26201373:
         if v35 <= 9.5:
          if v57 <= 14.5:
           s += -0.0210
          else:
           s += -0.0872
         else:
          if v61 <= 0.207055258:
           s += -0.0263
          else:
           s += 0.1200
        else:
         s += 0.0395
      else:
       s += -0.0285
     else:
      s += -0.0385
    else:
     if v77 <= 40.4:
      if v61 <= 0.141471127:
       if v23 <= 0.0:
        if v47 <= 13.5:
         if v11 <= 1.675:
          if v33 <= 0.0722996516:
           s += -0.0384
          else:
           s += 0.0030
         else:
          s += 0.0117
        else:
         if v57 <= 18.5:
          s += 0.0325
         else:
          if v49 <= 0.0124700687:
           s += 0.0175
          else:
           s += -0.0412
       else:
        s += 0.0761
      else:
       if v61 <= 0.998583731:
        if v82 <= -4.365:
         s += 0.0882
        else:
         if v28 <= 12.705:
          if v9 <= 0.146428571:
           s += 0.0010
          else:
           s += 0.0444
         else:
          if v82 <= 0.705:
           s += 0.0365
          else:
           s += -0.0366
       else:
        s += -0.0403
     else:
      if v14 <= 33.5:
       s += 0.0526
      else:
       if v57 <= 33.5:
        if v11 <= -2.225:
         s += -0.0614
        else:
         if v27 <= -1.295:
          s += -0.0277
         else:
          s += 0.0392
       else:
        if v45 <= 0.0410108521:
         s += -0.0346
        else:
         s += 0.0390
    if v15 <= 8.5:
     s += -0.0781
    else:
     if v26 <= -2.035:
      if v62 <= 5.5:
       if v79 <= 4.5:
        if v67 <= 133.5:
         s += -0.0656
        else:
         if v77 <= 11.1:
          s += -0.0386
         else:
          s += 0.0204
       else:
        if v57 <= 1.5:
         if v68 <= 211.702341:
          s += -0.0487
         else:
          if v4 <= 1.5:
           s += 0.0813
          else:
           s += -0.0309
        else:
         s += -0.0278
      else:
       s += -0.0474
     else:
      if v30 <= 0.0:
       if v67 <= 245.5:
        if v68 <= 407.244308:
         if v49 <= 0.0103629725:
          if v34 <= 0.0:
           s += 0.0357
          else:
           s += -0.0473
         else:
          if v8 <= 0.0:
           s += 0.0301
          else:
           s += -0.0247
        else:
         if v67 <= 192.5:
          if v51 <= 16.5:
           s += -0.0149
          else:
           s += 0.0244
         else:
          if v68 <= 507.596577:
           s += -0.1190
          else:
           s += -0.0302
       else:
        if v68 <= 4735.79978:
         if v65 <= 12.5:
          if v13 <= 9.00232231:
           s += 0.0208
          else:
           s += 0.0453
         else:
          if v49 <= 0.945906433:
           s += -0.0573
          else:
           s += 0.0297
        else:
         if v65 <= 0.0:
          if v67 <= 328.5:
           s += -0.0686
          else:
           s += 0.0355
         else:
          if v65 <= 8.5:
           s += -0.0870
          else:
           s += 0.0452
      else:
       if v13 <= 0.789279568:
        if v51 <= 1.5:
         s += 0.0246
        else:
         if v51 <= 50.5:
          s += -0.0290
         else:
          if v8 <= 0.195238095:
           s += -0.0308
          else:
           s += 0.0256
       else:
        if v16 <= 8.5:
         s += 0.0061
        else:
         s += -0.1034
    if v11 <= -0.99:
     if v54 <= 3.5:
      if v46 <= 1.5:
       if v57 <= 13.5:
        if v57 <= 12.5:
         if v14 <= 29.5:
          if v51 <= 7.5:
           s += -0.0581
          else:
           s += -0.0205
         else:
          if v57 <= 2.5:
           s += -0.0053
          else:
           s += -0.0472
        else:
         s += -0.1456
       else:
        if v60 <= 0.0471943327:
         s += -0.0714
        else:
         if v2 <= 0.808101473:
          s += 0.0135
         else:
          if v50 <= 0.650610404:
           s += 0.0267
          else:
           s += -0.0714
      else:
       if v12 <= 0.0:
        if v42 <= 0.999980803:
         s += 0.0693
        else:
         s += -0.0396
       else:
        s += -0.0465
     else:
      if v37 <= 8.5:
       if v15 <= 20.5:
        s += -0.0054
       else:
        s += 0.0793
      else:
       s += -0.0488
    else:
     if v1 <= 2.08490566:
      s += -0.0972
     else:
      if v46 <= 1.5:
       if v45 <= 0.900028417:
        if v15 <= 8.5:
         if v64 <= 194.5:
          s += -0.0795
         else:
          s += 0.0475
        else:
         if v15 <= 14.5:
          if v42 <= 0.98333157:
           s += 0.0099
          else:
           s += 0.0512
         else:
          if v47 <= 4.5:
           s += -0.0066
          else:
           s += 0.0123
       else:
        if v47 <= 1.5:
         if v3 <= 0.0518799957:
          if v51 <= 101.5:
           s += -0.0302
          else:
           s += 0.0626
         else:
          s += 0.1608
        else:
         s += -0.0562
      else:
       if v45 <= 0.0937977251:
        if v14 <= 32.5:
         if v50 <= 0.386524792:
          s += -0.0381
         else:
          s += 0.0572
        else:
         s += -0.1442
       else:
        if v50 <= 1.7276032e-07:
         s += -0.0486
        else:
         s += 0.0590
    if v78 <= 0.64321075:
     if v68 <= 7596.14188:
      if v4 <= 1.5:
       if v50 <= 0.5837549:
        if v13 <= 9.6104846e-06:
         if v14 <= 29.5:
          if v3 <= 0.0765166722:
           s += -0.0105
          else:
           s += 0.0675
         else:
          if v81 <= -0.625:
           s += -0.0019
          else:
           s += 0.0327
        else:
         if v52 <= 0.00673319053:
          if v29 <= -2.215:
           s += 0.0083
          else:
           s += -0.0381
         else:
          if v68 <= 1128.66564:
           s += -0.0103
          else:
           s += 0.0381
       else:
        if v13 <= 0.0022593587:
         if v54 <= 3.5:
          s += -0.0167
         else:
          s += 0.0584
        else:
         if v30 <= 0.0:
          if v52 <= 0.0125654553:
           s += 0.0593
          else:
           s += 0.0219
         else:
          s += -0.0643
      else:
       if v13 <= 46.9964794:
        if v40 <= 0.225102714:
         if v3 <= 0.998768473:
          if v75 <= 0.0:
           s += -0.0010
          else:
           s += -0.0530
         else:
          s += 0.0660
        else:
         if v78 <= 0.324499824:
          if v57 <= 49.5:
           s += -0.0593
          else:
           s += -0.0007
         else:
          s += 0.0734
       else:
        s += 0.0386
     else:
      if v64 <= 78.5:
       s += 0.0609
      else:
       if v29 <= -0.735:
        s += -0.1198
       else:
        s += 0.0377
    else:
     if v37 <= 22.5:
      if v40 <= 0.000776263576:
       if v50 <= 0.164849236:
        s += 0.0130
       else:
        s += -0.0400
      else:
       if v42 <= 0.254938013:
        if v54 <= 0.0:
         if v50 <= 0.748093243:
          s += -0.0433
         else:
          s += -0.1441
        else:
         s += -0.0086
       else:
        s += -0.0098
     else:
      if v64 <= 563.5:
       s += -0.0506
      else:
       s += 0.0820
    if v28 <= -7.385:
     if v37 <= 6.5:
      if v45 <= 0.476046036:
       if v16 <= 6.5:
        s += -0.1261
       else:
        if v81 <= -0.38:
         s += -0.0550
        else:
         s += 0.0161
      else:
       if v60 <= 0.0563120628:
        s += -0.0451
       else:
        if v64 <= 16.5:
         s += -0.0118
        else:
         s += 0.1523
     else:
      if v62 <= 1.5:
       if v64 <= 90.5:
        s += 0.0511
       else:
        s += -0.0432
      else:
       s += -0.0662
    else:
     if v30 <= 3.5:
      if v67 <= 254.5:
       if v27 <= -2.345:
        s += -0.0486
       else:
        if v81 <= 0.09:
         if v45 <= 0.800058526:
          if v45 <= 0.0:
           s += -0.0234
          else:
           s += 0.0003
         else:
          s += -0.0535
        else:
         if v67 <= 224.5:
          if v57 <= 99.5:
           s += 0.0183
          else:
           s += -0.0703
         else:
          if v16 <= 9.5:
           s += 0.0238
          else:
           s += -0.0595
      else:
       if v67 <= 575.5:
        if v15 <= 8.5:
         if v64 <= 198.5:
          s += -0.1166
         else:
          s += 0.0412
        else:
         if v51 <= 32.5:
          if v51 <= 31.5:
           s += 0.0177
          else:
           s += -0.0967
         else:
          if v2 <= 0.860935302:
           s += 0.0475
          else:
           s += -0.0048
       else:
        if v67 <= 595.5:
         if v60 <= 0.784397601:
          if v28 <= 14.065:
           s += -0.1230
          else:
           s += 0.0241
         else:
          s += 0.0285
        else:
         if v47 <= 444.5:
          if v60 <= 0.519470437:
           s += -0.0094
          else:
           s += 0.0482
         else:
          s += -0.0618
     else:
      if v79 <= 6.5:
       s += -0.0460
      else:
       s += 0.0071
    if v61 <= -1.21618953e-16:
     if v64 <= 22.5:
      if v2 <= 0.341565041:
       if v2 <= 0.150144509:
        if v58 <= 9.5:
         s += -0.0297
        else:
         s += 0.0456
       else:
        s += 0.1056
      else:
       s += -0.0557
     else:
      s += -0.0584
    else:
     if v61 <= 0.99947797:
      if v68 <= 7596.14188:
       if v53 <= 0.0459830867:
        if v65 <= 13.5:
         if v51 <= 4.5:
          if v76 <= 1.5:
           s += -0.0249
          else:
           s += 0.0064
         else:
          if v50 <= 1.7276032e-07:
           s += 0.0309
          else:
           s += 0.0083
        else:
         if v68 <= 3180.72192:
          s += -0.0853
         else:
          s += 0.0201
       else:
        if v2 <= 0.150144509:
         if v37 <= 8.5:
          if v68 <= 2490.86068:
           s += 0.0183
          else:
           s += -0.0389
         else:
          if v57 <= 8.5:
           s += -0.0457
          else:
           s += 0.0358
        else:
         if v58 <= 9.5:
          if v53 <= 0.105477107:
           s += -0.0573
          else:
           s += -0.0050
         else:
          if v47 <= 34.5:
           s += -0.1105
          else:
           s += -0.0142
      else:
       if v64 <= 76.5:
        s += 0.0487
       else:
        if v58 <= 176:
         s += -0.1102
        else:
         s += 0.0021
     else:
      if v64 <= 0.0:
       s += -0.0646
      else:
       if v57 <= 11.5:
        if v48 <= 0.143398268:
         if v57 <= 1.5:
          if v17 <= 0.0:
           s += 0.0161
          else:
           s += -0.0424
         else:
          if v82 <= -0.24:
           s += -0.0087
          else:
           s += 0.0870
        else:
         if v68 <= 1935.2999:
          s += -0.0525
         else:
          s += 0.0341
       else:
        if v77 <= 55.5:
         s += -0.1014
        else:
         s += 0.0047
    if v61 <= 0.999998607:
     if v19 <= 0.0:
      if v61 <= -1.21618953e-16:
       if v67 <= 92.5:
        if v14 <= 35.5:
         s += -0.0624
        else:
         s += 0.0702
       else:
        if v67 <= 161.5:
         if v41 <= 1:
          if v41 <= 0.89255419:
           s += -0.0580
          else:
           s += 0.0342
         else:
          s += -0.0994
        else:
         if v37 <= 2.5:
          s += 0.0038
         else:
          s += -0.0582
      else:
       if v20 <= 0.0:
        if v22 <= 0.0:
         if v67 <= 254.5:
          if v57 <= 99.5:
           s += 0.0020
          else:
           s += -0.0580
         else:
          if v67 <= 314.5:
           s += 0.0367
          else:
           s += 0.0038
        else:
         if v3 <= 0.194838495:
          if v75 <= 23.5:
           s += -0.0618
          else:
           s += 0.0482
         else:
          s += 0.0860
       else:
        if v81 <= 1.875:
         if v0 <= 28.2:
          s += -0.0734
         else:
          s += 0.0137
        else:
         s += 0.0825
     else:
      s += -0.0665
    else:
     if v77 <= 49.1:
      if v58 <= 8.5:
       if v44 <= 0.0142252221:
        if v47 <= 2.5:
         s += -0.0355
        else:
         if v0 <= 5.5:
          s += -0.0290
         else:
          if v1 <= 5.75081699:
           s += 0.1445
          else:
           s += 0.0076
       else:
        if v17 <= 0.0:
         s += -0.0621
        else:
         if v57 <= 4.5:
          if v57 <= 1.5:
           s += -0.0342
          else:
           s += 0.0251
         else:
          s += -0.0595
      else:
       if v14 <= 32.5:
        s += -0.0572
       else:
        s += -0.1314
     else:
      if v69 <= 5.5:
       if v84 <= 2.5:
        s += 0.0093
       else:
        s += 0.0896
      else:
       s += -0.0343
    if v53 <= 0.0422619048:
     if v70 <= 0.775686137:
      if v67 <= 575.5:
       if v68 <= 6108.89356:
        if v51 <= 7.5:
         if v45 <= 0.0121907815:
          if v68 <= 172.241121:
           s += 0.0354
          else:
           s += -0.0323
         else:
          if v14 <= 31.5:
           s += -0.0109
          else:
           s += 0.0223
        else:
         if v54 <= 11.5:
          if v30 <= 0.0:
           s += 0.0274
          else:
           s += -0.0123
         else:
          if v51 <= 37.5:
           s += -0.0859
          else:
           s += 0.0130
       else:
        if v60 <= 0.34429906:
         s += 0.0573
        else:
         s += -0.0880
      else:
       if v67 <= 595.5:
        if v60 <= 0.784397601:
         s += -0.1011
        else:
         s += 0.0446
       else:
        if v27 <= -0.685:
         s += -0.0457
        else:
         s += 0.0240
     else:
      if v68 <= 1462.46519:
       if v18 <= 0.0:
        s += -0.0448
       else:
        if v45 <= 0.291695886:
         if v0 <= 38.2:
          if v14 <= 34.5:
           s += -0.0039
          else:
           s += -0.0741
         else:
          s += 0.0568
        else:
         if v45 <= 0.996123245:
          s += 0.0703
         else:
          s += -0.0260
      else:
       s += 0.0135
    else:
     if v0 <= 60.2:
      if v37 <= 8.5:
       if v76 <= 1.5:
        if v42 <= 0.999996288:
         if v45 <= 0.010779524:
          s += -0.0746
         else:
          s += 0.0083
        else:
         if v45 <= 0.0298898163:
          s += -0.0020
         else:
          s += -0.0737
       else:
        s += 0.0033
      else:
       if v68 <= 85.4723223:
        s += 0.0053
       else:
        if v67 <= 59.5:
         s += 0.0404
        else:
         s += -0.0610
     else:
      if v68 <= 1671.84736:
       s += 0.0632
      else:
       s += -0.0351
    if v61 <= 1:
     if v19 <= 0.0:
      if v73 <= -1.475:
       if v61 <= 0.128070432:
        if v73 <= -2.855:
         s += -0.0866
        else:
         if v54 <= 11.5:
          if v39 <= 0.0471589688:
           s += -0.0423
          else:
           s += 0.0231
         else:
          s += 0.0586
       else:
        if v39 <= 0.00205468015:
         if v8 <= 0.628289474:
          if v61 <= 0.321053427:
           s += 0.0158
          else:
           s += -0.0405
         else:
          if v82 <= 0.06:
           s += 0.0281
          else:
           s += -0.0328
        else:
         if v8 <= 0.319090909:
          if v56 <= 0.492990501:
           s += 0.0494
          else:
           s += -0.0046
         else:
          s += -0.0318
      else:
       if v15 <= 8.5:
        if v73 <= 1.455:
         s += -0.0785
        else:
         s += 0.0226
       else:
        if v15 <= 14.5:
         if v34 <= 0.0:
          if v54 <= 17.5:
           s += 0.0321
          else:
           s += -0.0715
         else:
          if v50 <= 0.164849236:
           s += -0.0680
          else:
           s += 0.0517
        else:
         if v0 <= 31.1:
          if v50 <= 0.00346618226:
           s += 0.0079
          else:
           s += -0.0127
         else:
          if v5 <= 0.0:
           s += -0.0324
          else:
           s += 0.0244
     else:
      s += -0.0654
    else:
     if v43 <= 0.0158940676:
      if v35 <= 3.5:
       if v0 <= 5.5:
        s += -0.0961
       else:
        s += -0.0268
      else:
       if v82 <= 0.0:
        if v82 <= -0.24:
         s += -0.0216
        else:
         if v8 <= 0.547727273:
          s += -0.0019
         else:
          if v0 <= 4.5:
           s += -0.0114
          else:
           s += 0.1094
       else:
        s += -0.0438
     else:
      if v50 <= 0.907113941:
       s += -0.0621
      else:
       s += 0.0109
    if v78 <= 0.586436782:
     if v4 <= 1.5:
      if v41 <= 0.967186999:
       if v68 <= 451.767121:
        if v47 <= 80.5:
         if v41 <= 0.962992913:
          if v1 <= 2.51119403:
           s += -0.0550
          else:
           s += 0.0284
         else:
          s += -0.0934
        else:
         s += -0.0447
       else:
        if v67 <= 245.5:
         if v17 <= 0.0:
          if v35 <= 16.5:
           s += 0.0181
          else:
           s += -0.0572
         else:
          if v68 <= 1159.55287:
           s += -0.0678
          else:
           s += -0.0132
        else:
         if v67 <= 314.5:
          s += 0.0456
         else:
          if v67 <= 335.5:
           s += -0.0701
          else:
           s += -0.0019
      else:
       if v80 <= 22.5:
        s += 0.0489
       else:
        if v68 <= 5381.05891:
         if v13 <= 31.8674429:
          s += 0.0103
         else:
          if v1 <= 8.83974359:
           s += 0.0506
          else:
           s += -0.1088
        else:
         s += -0.0393
     else:
      if v40 <= 0.993103894:
       if v68 <= 754.42375:
        if v41 <= 0.979528791:
         if v41 <= 0.828436694:
          s += -0.0171
         else:
          s += -0.0799
        else:
         s += 0.0211
       else:
        s += 0.0087
      else:
       if v13 <= 22.9829215:
        if v64 <= 14.5:
         if v1 <= 6.37061565:
          s += -0.0569
         else:
          s += -0.1947
        else:
         if v80 <= 23.5:
          s += 0.0505
         else:
          s += -0.0550
       else:
        s += 0.0125
    else:
     if v37 <= 22.5:
      if v40 <= 0.00259578505:
       s += 0.0068
      else:
       if v13 <= 11.9541247:
        if v47 <= 12.5:
         s += -0.0667
        else:
         s += -0.0133
       else:
        s += 0.0042
     else:
      if v72 <= 30.5:
       s += -0.0592
      else:
       s += 0.0019
    if v45 <= 0.900028417:
     if v15 <= 8.5:
      s += -0.0672
     else:
      if v15 <= 14.5:
       if v42 <= 0.710025959:
        if v47 <= 2.5:
         if v42 <= 0.0286798853:
          s += 0.0620
         else:
          if v37 <= 5.5:
           s += -0.0564
          else:
           s += 0.0520
        else:
         if v68 <= 5648.13078:
          if v68 <= 112.037934:
           s += 0.0320
          else:
           s += -0.0379
         else:
          s += 0.0793
       else:
        if v61 <= 0.0:
         s += -0.0530
        else:
         if v65 <= 0.0:
          s += 0.0564
         else:
          if v49 <= 0.0239047619:
           s += -0.0146
          else:
           s += 0.0582
      else:
       if v14 <= 27.5:
        if v45 <= 0.0139723355:
         if v68 <= 4392.64845:
          if v26 <= 0.0:
           s += 0.0145
          else:
           s += -0.0396
         else:
          s += -0.0655
        else:
         if v45 <= 0.69577081:
          if v58 <= 12.5:
           s += -0.0291
          else:
           s += -0.0885
         else:
          if v61 <= 0.192428663:
           s += -0.0510
          else:
           s += 0.1086
       else:
        if v14 <= 33.5:
         if v77 <= 31.1:
          if v82 <= 0.0:
           s += 0.0142
          else:
           s += -0.0316
         else:
          s += 0.0459
        else:
         if v44 <= 0.0421489441:
          if v7 <= 0.0:
           s += -0.0401
          else:
           s += -0.0059
         else:
          if v11 <= 1.675:
           s += 0.0049
          else:
           s += 0.0401
    else:
     if v47 <= 1.5:
      if v59 <= 0.382138426:
       if v37 <= 16.5:
        s += 0.1010
       else:
        s += -0.0426
      else:
       s += -0.0265
     else:
      if v64 <= 173.5:
       s += -0.0589
      else:
       if v35 <= 7.5:
        s += 0.0949
       else:
        s += -0.0495
    if v61 <= -1.21618953e-16:
     if v84 <= 0.0:
      s += 0.0445
     else:
      if v13 <= 0.0874486146:
       s += -0.0611
      else:
       s += -0.0082
    else:
     if v61 <= 1:
      if v66 <= 0.0:
       if v33 <= 0.0:
        if v51 <= 7.5:
         if v41 <= 0.89255419:
          if v84 <= 2.5:
           s += -0.0480
          else:
           s += -0.0125
         else:
          if v61 <= 0.854762206:
           s += 0.0114
          else:
           s += -0.0309
        else:
         if v78 <= 0.857603687:
          if v38 <= 0.0:
           s += 0.0446
          else:
           s += 0.0090
         else:
          if v52 <= 0.0708210344:
           s += -0.0528
          else:
           s += 0.0200
       else:
        if v3 <= 0.344949004:
         if v84 <= 32:
          if v29 <= -4.795:
           s += 0.0522
          else:
           s += 0.0131
         else:
          if v13 <= 12.9526046:
           s += 0.0652
          else:
           s += 0.0044
        else:
         if v51 <= 18.5:
          s += 0.0353
         else:
          if v51 <= 32.5:
           s += -0.1127
          else:
           s += -0.0090
      else:
       if v65 <= 13.5:
        if v29 <= -2.775:
         if v29 <= -7.785:
          if v38 <= 0.0:
           s += -0.0387
          else:
           s += 0.1047
         else:
          if v29 <= -7.135:
           s += -0.1552
          else:
           s += -0.0338
        else:
         if v41 <= 0.120147448:
          if v26 <= -0.97:
           s += 0.0814
          else:
           s += 0.0159
         else:
          if v41 <= 0.930722966:
           s += -0.0427
          else:
           s += 0.0037
       else:
        if v79 <= 5.5:
         s += -0.0263
        else:
         s += -0.0798
     else:
      if v33 <= 0.658333333:
       s += -0.0458
      else:
       if v51 <= 14.5:
        s += 0.0679
       else:
        s += -0.0613
    if v28 <= -7.385:
     if v62 <= 3.5:
      if v64 <= 72.5:
       s += 0.0306
      else:
       if v16 <= 15.5:
        s += -0.0849
       else:
        s += 0.0370
     else:
      s += -0.0520
    else:
     if v11 <= 1.765:
      if v16 <= 14.5:
       if v11 <= -2.295:
        if v80 <= 33.5:
         if v54 <= 7.5:
          s += -0.0619
         else:
          s += 0.0492
        else:
         if v64 <= 10.5:
          s += -0.0673
         else:
          if v9 <= 0.0465367965:
           s += -0.0172
          else:
           s += 0.0603
       else:
        if v41 <= 3.6226087e-06:
         if v29 <= -4.885:
          if v80 <= 31.5:
           s += 0.0021
          else:
           s += 0.1216
         else:
          if v29 <= -2.625:
           s += -0.0310
          else:
           s += 0.0164
        else:
         if v41 <= 0.874817335:
          if v29 <= -0.36:
           s += -0.0081
          else:
           s += -0.0521
         else:
          if v29 <= -10.195:
           s += -0.1345
          else:
           s += 0.0053
      else:
       if v41 <= 0.999924592:
        if v34 <= 0.0:
         if v13 <= 15.9917819:
          if v41 <= 0.00866955193:
           s += 0.0112
          else:
           s += 0.0505
         else:
          if v60 <= 0.464395742:
           s += 0.0309
          else:
           s += -0.0432
        else:
         s += -0.0500
       else:
        s += 0.0877
     else:
      if v36 <= 6.5:
       if v64 <= 82.5:
        if v57 <= 1.5:
         if v79 <= 2.5:
          s += -0.0317
         else:
          s += 0.0435
        else:
         s += 0.0418
       else:
        s += 0.0072
      else:
       if v28 <= 0.64:
        s += 0.0465
       else:
        if v28 <= 11.535:
         if v41 <= 0.0241466788:
          s += -0.0103
         else:
          s += -0.0969
        else:
         s += 0.0216
    if v26 <= -1.98:
     if v18 <= 0.0:
      if v67 <= 531:
       s += -0.0515
      else:
       s += 0.0758
     else:
      if v8 <= 0.693979933:
       s += -0.0218
      else:
       s += 0.0326
    else:
     if v31 <= 1.5:
      if v42 <= 0.710025959:
       if v67 <= 245.5:
        if v67 <= 229.5:
         if v65 <= 2.5:
          if v17 <= 0.0:
           s += 0.0111
          else:
           s += -0.0209
         else:
          if v39 <= 0.0179775374:
           s += -0.0290
          else:
           s += -0.1518
        else:
         if v80 <= 14.5:
          s += -0.0026
         else:
          s += -0.1090
       else:
        if v67 <= 314.5:
         if v37 <= 42:
          if v46 <= 1.5:
           s += 0.0574
          else:
           s += -0.0543
         else:
          s += -0.0223
        else:
         if v35 <= 5.5:
          if v51 <= 127.5:
           s += -0.0358
          else:
           s += 0.0253
         else:
          if v51 <= 97.5:
           s += 0.0197
          else:
           s += -0.0423
      else:
       if v3 <= 0.529457066:
        if v51 <= 7.5:
         if v44 <= 0.0409293317:
          if v37 <= 4.5:
           s += -0.0226
          else:
           s += 0.0470
         else:
          if v8 <= 0.0:
           s += 0.0425
          else:
           s += 0.0011
        else:
         if v64 <= 76.5:
          if v5 <= 0.0:
           s += 0.0110
          else:
           s += 0.0441
         else:
          if v65 <= 1.5:
           s += 0.0158
          else:
           s += -0.0341
       else:
        if v50 <= 0.198704435:
         s += 0.0193
        else:
         if v77 <= 2.5:
          if v79 <= 3.5:
           s += 0.0689
          else:
           s += -0.0231
         else:
          if v67 <= 77.5:
           s += -0.1332
          else:
           s += -0.0248
     else:
      s += -0.0676
    if v32 <= 0.0:
     if v45 <= 0.833370216:
      if v9 <= 0.236694678:
       if v15 <= 14.5:
        if v15 <= 8.5:
         s += -0.0609
        else:
         if v58 <= 1.5:
          s += 0.0477
         else:
          if v37 <= 3.5:
           s += 0.0348
          else:
           s += -0.0111
       else:
        if v65 <= 13.5:
         if v8 <= 0.0:
          if v7 <= 0.0:
           s += -0.0288
          else:
           s += 0.0144
         else:
          if v8 <= 0.57518797:
           s += -0.0182
          else:
           s += 0.0018
        else:
         if v48 <= 0.875408497:
          s += -0.0761
         else:
          if v82 <= 0.0:
           s += -0.0572
          else:
           s += 0.0253
      else:
       if v37 <= 8.5:
        if v71 <= 2.5:
         s += -0.0007
        else:
         s += 0.0598
       else:
        s += -0.0229
     else:
      if v37 <= 16.5:
       s += -0.0171
      else:
       s += -0.0632
    else:
     if v22 <= 0.0:
      if v4 <= 1.5:
       if v32 <= 0.83974359:
        if v40 <= 0.569581087:
         if v76 <= 1.5:
          if v40 <= 0.0672602919:
           s += -0.0086
          else:
           s += -0.1008
         else:
          if v50 <= 0.00346618226:
           s += 0.0431
          else:
           s += 0.0107
        else:
         if v83 <= 21.5:
          s += 0.0466
         else:
          s += -0.0567
       else:
        s += -0.0220
      else:
       if v40 <= 0.993103894:
        if v50 <= 0.00663123968:
         if v40 <= 0.225102714:
          s += 0.0556
         else:
          s += -0.0502
        else:
         s += -0.0082
       else:
        if v68 <= 2086.79955:
         if v58 <= 15.5:
          s += -0.0397
         else:
          if v69 <= 6.2:
           s += 0.0002
          else:
           s += -0.2210
        else:
         s += 0.0310
     else:
      s += -0.0610
    if v34 <= 0.0:
     if v65 <= 12.5:
      if v67 <= 245.5:
       if v81 <= 1.685:
        if v53 <= 0.044346116:
         if v15 <= 14.5:
          if v45 <= 0.900028417:
           s += 0.0321
          else:
           s += -0.0556
         else:
          if v58 <= 1.5:
           s += -0.0151
          else:
           s += 0.0033
        else:
         if v51 <= 69.5:
          if v67 <= 113.5:
           s += -0.0019
          else:
           s += -0.0342
         else:
          s += -0.1336
       else:
        if v57 <= 99.5:
         if v4 <= 0.0:
          if v67 <= 229.5:
           s += 0.0471
          else:
           s += -0.0648
         else:
          s += 0.0049
        else:
         s += -0.0514
      else:
       if v67 <= 575.5:
        if v15 <= 8.5:
         s += -0.0724
        else:
         if v40 <= 0.999998766:
          if v14 <= 29.5:
           s += 0.0090
          else:
           s += 0.0332
         else:
          s += -0.0180
       else:
        if v67 <= 595.5:
         if v61 <= 0.207055258:
          s += 0.0364
         else:
          s += -0.0996
        else:
         if v45 <= 0.0184494424:
          s += -0.0303
         else:
          if v18 <= 0.0:
           s += -0.0045
          else:
           s += 0.0580
     else:
      if v66 <= 0.0:
       if v76 <= 8.5:
        s += 0.0359
       else:
        s += -0.0517
      else:
       s += -0.0582
    else:
     if v14 <= 31.5:
      if v58 <= 38.5:
       s += -0.0602
      else:
       s += 0.0873
     else:
      if v67 <= 236.5:
       if v45 <= 0.0:
        s += -0.0991
       else:
        if v51 <= 1.5:
         s += -0.0950
        else:
         if v3 <= 0.28594396:
          if v2 <= 0.808101473:
           s += 0.0359
          else:
           s += -0.0642
         else:
          s += -0.0881
      else:
       s += 0.0391
    if v19 <= 0.0:
     if v50 <= 0.866988991:
      if v34 <= 0.0:
       if v40 <= 6.10629529e-08:
        if v61 <= 0.952398781:
         if v61 <= -1.21618953e-16:
          s += -0.0472
         else:
          if v63 <= 3.5:
           s += 0.0024
          else:
           s += 0.0260
        else:
         if v33 <= 0.177124183:
          s += -0.0399
         else:
          if v81 <= -1.58:
           s += 0.1195
          else:
           s += -0.0034
       else:
        if v36 <= 12.5:
         if v41 <= 0.956832189:
          if v18 <= 0.0:
           s += -0.0335
          else:
           s += -0.0007
         else:
          if v28 <= 2.095:
           s += -0.0197
          else:
           s += 0.0120
        else:
         s += 0.0695
      else:
       if v34 <= 0.6:
        if v82 <= -6.515:
         s += 0.0815
        else:
         if v55 <= 0.464285714:
          if v59 <= 0.342705931:
           s += 0.0006
          else:
           s += -0.0747
         else:
          s += 0.0336
       else:
        if v55 <= 0.320512821:
         if v41 <= 0.999988633:
          if v54 <= 3.5:
           s += 0.0665
          else:
           s += -0.0213
         else:
          s += -0.0324
        else:
         s += -0.0869
     else:
      if v39 <= 0.00870206197:
       if v63 <= 3.5:
        if v64 <= 8.5:
         if v45 <= 0.036985222:
          s += -0.1368
         else:
          s += -0.0035
        else:
         if v28 <= 6.555:
          s += -0.0338
         else:
          s += 0.0093
       else:
        s += 0.0229
      else:
       if v3 <= 0.982532418:
        if v63 <= 2.5:
         if v53 <= 0.270162539:
          if v36 <= 6.5:
           s += 0.0546
          else:
           s += -0.0240
         else:
          s += -0.0707
        else:
         if v50 <= 0.960446995:
          s += 0.0433
         else:
          s += -0.0185
       else:
        s += -0.0674
    else:
     s += -0.0649
    return s
