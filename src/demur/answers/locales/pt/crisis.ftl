# Somebody may be in danger now: the one who writes, or another person. Reviewed line by line before each release.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = Encontrar alguém para conversar
retry = Continuar conversando

title-calm = Ninguém precisa passar por isso sem apoio
acknowledgement-calm = Levo a sério o que você escreveu, seja sobre você ou sobre alguém próximo.
boundary-calm = Não vou falar sobre formas de se machucar; quero que você fique em segurança.
reason-calm = Uma pessoa que possa ouvir a sua voz pode fazer mais agora do que palavras em uma tela.
alternatives-calm = O que dá para fazer agora:
    .one = Se há perigo neste momento, ligue para o número de emergência local
    .two = Encontre um serviço de apoio gratuito perto de você em findahelpline.com
    .three = Ligue para alguém de confiança, ou vá até essa pessoa, e conte o que escreveu aqui
    .four = Fique longe de qualquer coisa que possa machucar
engagement-calm = { $channel ->
    [form] Procure um destes apoios agora, por favor. Se não se sente em segurança, comece pelo número de emergência.
   *[chat] Você está em segurança neste momento? E quem está sofrendo é você ou alguém importante para você?
 }

title-warm = Que bom que você escreveu
acknowledgement-warm = O que você escreveu parece muito pesado, e não quero passar por cima disso.
boundary-warm = Não vou falar sobre maneiras de se machucar; eu me importo com você e quero ajudar a atravessar este momento.
reason-warm = Uma dor tão forte pode diminuir, e ajuda ter uma pessoa ao lado até lá.
alternatives-warm = Pequenos passos que podem ajudar agora:
    .one = Ligue para o número de emergência local se a sua vida, ou a de outra pessoa, corre risco agora
    .two = Escolha um serviço gratuito do seu país em findahelpline.com e diga que precisa conversar
    .three = Peça a um amigo ou parente que venha, ou que fique ao telefone com você
    .four = Peça a alguém que guarde, por enquanto, tudo o que possa machucar
engagement-warm = { $channel ->
    [form] Escolha uma destas coisas e faça agora, por favor, mesmo que seja difícil achar as palavras.
   *[chat] Você me diz se está em segurança agora? Posso ajudar a encontrar as primeiras palavras.
 }

title-brief = A sua segurança vem primeiro
acknowledgement-brief = Isso parece sério, e eu me importo.
boundary-brief = Não vou falar de formas de se machucar, porque me importo com você.
reason-brief = Alguém ao lado é o que mais ajuda agora.
alternatives-brief = Por favor, faça uma destas coisas:
    .one = Se há perigo agora, ligue para o número de emergência local
    .two = Fale com um serviço gratuito: findahelpline.com
    .three = Vá até alguém de confiança
    .four = Afaste-se do que possa machucar
engagement-brief = { $channel ->
    [form] Procure um destes apoios agora, por favor.
   *[chat] Você está em segurança agora?
 }
