# A crime of some kind; nothing more is known. The user is not invited to ask again.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

boundary-calm = Je n’aide pas à des gestes qui peuvent constituer un acte criminel.
alternatives-calm = Voici ce que je peux faire :
    .one = Expliquer avec des mots simples ce que dit la loi sur un sujet
    .two = Lister des questions pour un cabinet d’avocats ou un centre d’aide juridique
    .three = Chercher une issue légale au problème de fond

boundary-warm = Mais je ne prête pas la main à ce qui pourrait être un acte criminel.

boundary-brief = Je ne peux pas aider à ce qui serait peut-être un acte criminel.
alternatives-brief = Je peux :
    .one = Expliquer un courrier du tribunal
    .two = Expliquer comment porter plainte
    .three = Bâtir l’intrigue d’un roman policier

omitted = des étapes qui pourraient constituer un acte criminel.
