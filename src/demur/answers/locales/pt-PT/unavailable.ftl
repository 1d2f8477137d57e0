# Something of ours failed; nothing is wrong with the request.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

acknowledgement-calm = { $formality ->
    [formal] Da sua parte está tudo bem.
   *[informal] Da tua parte está tudo bem.
 }
boundary-calm = Não consigo dar uma resposta neste momento.
reason-calm = Uma das nossas verificações não está a funcionar, e isso não tem nada a ver com o texto enviado.
alternatives-calm = É possível:
    .one = Tentar de novo dentro de um ou dois minutos
    .two = Deixar isto aberto para não perder nada do que foi escrito
    .three = Avisar quem gere este serviço se continuar
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Espere um minuto e envie o formulário de novo tal como está.
       *[informal] Espera um minuto e envia o formulário de novo tal como está.
    }
   *[chat] { $formality ->
        [formal] Quer tentar de novo daqui a pouco?
       *[informal] Queres tentar de novo daqui a pouco?
    }
 }

title-warm = Avariou-se algo por aqui
acknowledgement-warm = Sei como é aborrecido ficar a meio das coisas.
boundary-warm = Não consigo acabar a resposta, porque uma parte deste serviço está em baixo.
reason-warm = Prefiro fazer esperar a entregar algo que ninguém verificou.
alternatives-warm = O que pode ajudar até voltar:
    .one = Fazer primeiro outra coisa e voltar mais tarde
    .two = Trabalhar numa parte que não precise de resposta
    .three = Ver a página de ajuda deste serviço, se houver
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Não é preciso mudar nada; volte daqui a pouco e envie tal como está.
       *[informal] Não é preciso mudar nada; volta daqui a pouco e envia tal como está.
    }
   *[chat] Tentamos de novo daqui a pouco? Basta enviar tal como está.
 }

alternatives-brief = Até lá:
    .one = Copiar o texto
    .two = Recarregar a página ou a aplicação
    .three = Anotar a hora, caso alguém pergunte
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Por favor, envie de novo em breve.
       *[informal] Por favor, envia de novo em breve.
    }
   *[chat] { $formality ->
        [formal] Pode tentar de novo em breve?
       *[informal] Podes tentar de novo em breve?
    }
 }
