# An action on somebody's behalf that goes beyond what was asked or can't be undone.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Remplace la tâche par l’une de ces idées, ou nomme les étapes exactes, puis renvoie le formulaire.
       *[formal] Remplacez la tâche par l’une de ces idées, ou nommez les étapes exactes, puis renvoyez le formulaire.
     }
   *[chat] { $formality ->
        [informal] Quelles étapes sont déjà sûres, et lesquelles veux-tu revoir d’abord?
       *[formal] Quelles étapes sont déjà sûres, et lesquelles voulez-vous revoir d’abord?
     }
 }

engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Écris ce qui doit rester en l’état, choisis une de ces idées, puis renvoie le formulaire.
       *[formal] Écrivez ce qui doit rester en l’état, choisissez une de ces idées, puis renvoyez le formulaire.
     }
   *[chat] Qu’est-ce qui doit rester exactement comme c’est? On peut bâtir le plan autour.
 }

engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Saisis plutôt l’une de ces idées.
       *[formal] Saisissez plutôt l’une de ces idées.
     }
   *[chat] On commence par quoi?
 }
