# What the controls of every answer are called; a topic may word them its own way.
# Language: Hindi. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = किसी व्यक्ति से बात करना
appeal = दोबारा देखने को कहना
retry = फिर से पूछना
source = स्रोत
help = नज़दीक में मदद
emergency = आपातकालीन नंबर
