# Erotica and explicit adult material that this service leaves out.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 여기서는 노골적이지 않게
acknowledgement-calm = { $formality ->
    [formal] 살아가는 일의 한 부분이니 이야기를 꺼내도 괜찮습니다.
   *[informal] 살아가는 일의 한 부분이니 이야기를 꺼내도 괜찮아요.
 }
boundary-calm = { $formality ->
    [formal] 성적으로 노골적인 장면이나 글은 여기서 쓸 수 없습니다.
   *[informal] 성적으로 노골적인 장면이나 글은 여기서 쓸 수 없어요.
 }
reason-calm = { $formality ->
    [formal] 이 서비스를 운영하는 사람들은 누가 와도 편안하기를 바랍니다.
   *[informal] 이 서비스를 운영하는 사람들은 누가 와도 편안하기를 바라요.
 }
alternatives-calm = 도울 수 있는 일:
    .one = 알맞은 때에 막을 내리는 사랑 장면 쓰기
    .two = 건강과 몸, 관계에 대한 질문에 답하기
    .three = 이야기의 줄거리와 인물 다듬기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 이 중 하나로 바꾸거나 무엇에 쓸지 적어서 다시 제출해 주십시오.
       *[informal] 이 중 하나로 바꾸거나 무엇에 쓸지 적어서 다시 제출해 주세요.
     }
   *[chat] { $formality ->
        [formal] 그것으로 무엇을 전하고 싶으십니까? 다른 방법이 있을 때도 많습니다.
       *[informal] 그것으로 무엇을 전하고 싶으세요? 다른 방법이 있을 때도 많아요.
     }
 }

title-warm = 나머지는 상상에 맡기기
acknowledgement-warm = { $formality ->
    [formal] 욕망은 좋은 글감이니 읽고 쓰고 싶은 마음도 이해합니다.
   *[informal] 욕망은 좋은 글감이니 읽고 쓰고 싶은 마음도 이해해요.
 }
boundary-warm = { $formality ->
    [formal] 다만 성적으로 적나라해지기 전에 멈추겠습니다.
   *[informal] 다만 성적으로 적나라해지기 전에 멈출게요.
 }
reason-warm = { $formality ->
    [formal] 누가 함께 읽는지, 어떻게 느낄지 알 수가 없습니다.
   *[informal] 누가 함께 읽는지, 어떻게 느낄지 알 수가 없어요.
 }
alternatives-warm = 기꺼이 해 볼 수 있는 것:
    .one = 입맞춤까지 담아 두 인물 사이의 긴장감 쌓기
    .two = 연애편지나 첫 메시지의 말 찾기
    .three = 욕망과 동의, 어색했던 데이트에 대해 이야기하기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 원하는 분위기를 적어서 다시 보내 주십시오.
       *[informal] 원하는 분위기를 적어서 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 어떤 분위기를 바라십니까? 알려 주시면 그쪽으로 써 보겠습니다.
       *[informal] 어떤 분위기를 바라세요? 알려 주시면 그쪽으로 써 볼게요.
     }
 }

title-brief = 그렇게까지 노골적이지는 않게
acknowledgement-brief = { $formality ->
    [formal] 나쁘게 보지 않습니다.
   *[informal] 나쁘게 보지 않아요.
 }
boundary-brief = { $formality ->
    [formal] 노골적인 성적 내용은 여기서 쓰지 않습니다.
   *[informal] 노골적인 성적 내용은 여기서 쓰지 않아요.
 }
reason-brief = { $formality ->
    [formal] 모두가 원하는 건 아닙니다.
   *[informal] 모두가 원하는 건 아니에요.
 }
alternatives-brief = 가능한 일:
    .one = 로맨스는 살리고 나머지는 빼기
    .two = 성 건강 책 추천
    .three = 더 순한 초안 고치기
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 바꿔서 다시 보내 주십시오.
       *[informal] 바꿔서 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 어떤 게 좋으십니까?
       *[informal] 어떤 게 좋으세요?
     }
 }

omitted = 성적으로 노골적인 부분.
