# The question builds on something that isn't so.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Primeiro, acertar um detalhe
acknowledgement-calm = É fácil topar com essa ideia.
boundary-calm = Não posso montar uma resposta sobre um ponto que não parece verdadeiro.
reason-calm = Se eu seguisse em frente, você poderia confiar em algo que não é assim.
alternatives-calm = Veja o que posso fazer:
    .one = Explicar como as coisas são, até onde se sabe
    .two = Sugerir uma fonte para conferir
    .three = Responder à pergunta que está por trás
engagement-calm = { $channel ->
    [form] Troque o texto por uma destas opções, ou pergunte o que quer descobrir, e envie de novo.
   *[chat] { $formality ->
        [formal] O que se buscava descobrir? Vamos começar por aí.
       *[informal] O que você queria descobrir? Vamos começar por aí.
    }
 }

title-warm = Acho que há uma pequena confusão
acknowledgement-warm = Foi bom perguntar, e confusões assim acontecem com todo mundo.
boundary-warm = Há uma parte que não vou dar como certa, porque, até onde sei, não é assim.
reason-warm = A resposta soaria bem e falharia mais tarde.
alternatives-warm = Daqui eu poderia:
    .one = Mostrar de onde a ideia pode ter vindo
    .two = Dizer o que há de certo nela e o que não há
    .three = Ler o trecho em que ela aparecia, se for colado aqui
engagement-warm = { $channel ->
    [form] Acrescente onde leu ou ouviu isso, ou escolha uma destas opções, e envie de novo.
   *[chat] De onde veio a ideia? Olho o trecho com gosto.
 }

title-brief = Um ponto não bate
acknowledgement-brief = Bom perguntar.
boundary-brief = Não posso confirmar um fato em que a pergunta se apoia.
reason-brief = Dá-lo como certo levaria a um erro.
alternatives-brief = Posso:
    .one = Comparar as duas versões
    .two = Indicar sites que checam fatos
    .three = Responder a uma versão corrigida
engagement-brief = { $channel ->
    [form] Corrija esse ponto e envie de novo.
   *[chat] Qual você prefere?
 }
