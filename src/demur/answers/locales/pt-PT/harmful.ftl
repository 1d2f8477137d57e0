# Somebody could get hurt; nothing more is known.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = pormenores que podiam ferir alguém.

title-calm = Vou pelo lado cuidadoso
acknowledgement-calm = Vejo que faz falta uma resposta a sério, por isso vou falar com franqueza.
boundary-calm = Não posso dar pormenores que podiam ferir alguém.
reason-calm = Se algo corresse mal, alguém podia senti-lo o resto da vida.
alternatives-calm = Isto é o que posso fazer:
    .one = Explicar quais são os riscos e como as pessoas se protegem
    .two = Procurar uma maneira mais segura de chegar ao objetivo
    .three = Dizer a quem perguntar: um médico, alguém com formação ou um serviço de segurança
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Escolha uma destas opções no lugar do texto, ou acrescente para que é, e envie de novo.
       *[informal] Escolhe uma destas opções no lugar do texto, ou acrescenta para que é, e envia de novo.
    }
   *[chat] { $formality ->
        [formal] O que gostava de conseguir? Ajudo com gosto na parte que posso.
       *[informal] O que gostavas de conseguir? Ajudo com gosto na parte que posso.
    }
 }

title-warm = Vamos encontrar uma maneira mais segura
acknowledgement-warm = Li o texto e levo-o a sério.
boundary-warm = Não vou explicar ao pormenor nada que possa deixar alguém ferido.
reason-warm = Bastam poucas palavras para mandar alguém para o hospital, e não o desejo a ninguém.
alternatives-warm = Há muita coisa que fazia com gosto:
    .one = Explicar como acontecem os acidentes mais comuns e como evitá-los
    .two = Rever os primeiros socorros e quando pedir ajuda
    .three = Ajudar com uma história ou uma aula que resulte sem os pormenores arriscados
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escreva uma linha sobre o que está por trás da pergunta e envie o formulário de novo.
       *[informal] Escreve uma linha sobre o que está por trás da pergunta e envia o formulário de novo.
    }
   *[chat] { $formality ->
        [formal] Conte-me o que está por trás da pergunta, e procuro algo que sirva.
       *[informal] Conta-me o que está por trás da pergunta, e procuro algo que sirva.
    }
 }

title-brief = Que ninguém se magoe
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Acrescente para que é e envie.
       *[informal] Acrescenta para que é e envia.
    }
   *[chat] Para que seria?
 }
