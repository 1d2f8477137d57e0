# The question builds on something that isn't so.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Primeiro, acertar um pormenor
acknowledgement-calm = É fácil dar com essa ideia.
boundary-calm = Não posso construir uma resposta sobre um ponto que não parece verdadeiro.
reason-calm = Se fosse atrás dele, a resposta levava a confiar em algo que não é assim.
alternatives-calm = Isto é o que posso fazer:
    .one = Explicar como são as coisas, até onde se sabe
    .two = Sugerir uma fonte para confirmar
    .three = Responder à pergunta que está por trás
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Troque o texto por uma destas opções, ou pergunte o que quer descobrir, e envie de novo.
       *[informal] Troca o texto por uma destas opções, ou pergunta o que queres descobrir, e envia de novo.
    }
   *[chat] { $formality ->
        [formal] O que queria descobrir? Vamos começar por aí.
       *[informal] O que querias descobrir? Vamos começar por aí.
    }
 }

acknowledgement-warm = Foi bom perguntar, e confusões destas acontecem a toda a gente.
reason-warm = A resposta soava bem e falhava mais tarde.
alternatives-warm = Daqui podia:
    .one = Mostrar de onde pode ter vindo a ideia
    .two = Dizer o que há nela de certo e o que não há
    .three = Ler a passagem onde aparecia, se for colada aqui
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Acrescente onde leu ou ouviu isso, ou escolha uma destas opções, e envie de novo.
       *[informal] Acrescenta onde leste ou ouviste isso, ou escolhe uma destas opções, e envia de novo.
    }
   *[chat] De onde veio a ideia? Vejo a passagem com gosto.
 }

title-brief = Há um ponto que não bate certo
acknowledgement-brief = Ainda bem que há quem pergunte.
boundary-brief = Não posso confirmar um facto em que a pergunta assenta.
alternatives-brief = Posso:
    .one = Comparar as duas versões
    .two = Indicar sites que verificam factos
    .three = Responder a uma versão corrigida
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Corrija esse ponto e envie de novo.
       *[informal] Corrige esse ponto e envia de novo.
    }
   *[chat] { $formality ->
        [formal] Qual prefere?
       *[informal] Qual preferes?
    }
 }
