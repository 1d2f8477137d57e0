# A person will look at it; what the user gets meanwhile.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 사람이 살펴볼 일
acknowledgement-calm = { $formality ->
    [formal] 적어 주신 글을 꼼꼼히 읽었습니다.
   *[informal] 적어 주신 글을 꼼꼼히 읽었어요.
 }
boundary-calm = { $formality ->
    [formal] 이 질문에는 혼자 답하지 않고, 먼저 사람이 살펴볼 것입니다.
   *[informal] 이 질문에는 혼자 답하지 않고, 먼저 사람이 살펴볼 거예요.
 }
reason-calm = { $formality ->
    [formal] 제가 놓칠 만한 것도 사람은 헤아릴 수 있습니다.
   *[informal] 제가 놓칠 만한 것도 사람은 헤아릴 수 있어요.
 }
alternatives-calm = 그동안 할 수 있는 일:
    .one = 사정을 이해하는 데 도움이 될 내용 적어 두기
    .two = 다른 질문으로 넘어가기
    .three = 누군가 위험하다면 지역 긴급 전화에 연락하기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 다시 보낼 필요는 없습니다. 양식은 다른 질문에 쓸 수 있습니다.
       *[informal] 다시 보낼 필요는 없어요. 양식은 다른 질문에 쓸 수 있어요.
     }
   *[chat] { $formality ->
        [formal] 기다리는 동안 더 도울 일이 있습니까?
       *[informal] 기다리는 동안 더 도울 일이 있나요?
     }
 }

title-warm = { $formality ->
    [formal] 한 번 더 봐 달라고 부탁했습니다
   *[informal] 한 번 더 봐 달라고 부탁했어요
 }
acknowledgement-warm = { $formality ->
    [formal] 중요한 일이라는 것을 알겠습니다.
   *[informal] 중요한 일이라는 것을 알겠어요.
 }
boundary-warm = { $formality ->
    [formal] 답을 혼자 정하지 않고 사람에게 넘겼습니다.
   *[informal] 답을 혼자 정하지 않고 사람에게 넘겼어요.
 }
reason-warm = { $formality ->
    [formal] 여기서는 빨리 답하는 것보다 제대로 답하는 것이 더 중요합니다.
   *[informal] 여기서는 빨리 답하는 것보다 제대로 답하는 것이 더 중요해요.
 }
alternatives-warm = 살펴보기 전까지 할 일:
    .one = 물어볼 만한 서류와 날짜, 이름 챙기기
    .two = 어떻게 되면 좋을지 적어 보기
    .three = 기다릴 수 없는 일이면 지역 긴급 기관에 연락하기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 여기서 더 할 일은 없습니다. 원하면 쓴 글을 따로 남겨 두어도 좋습니다.
       *[informal] 여기서 더 할 일은 없어요. 원하면 쓴 글을 따로 남겨 두어도 좋아요.
     }
   *[chat] { $formality ->
        [formal] 그때까지 메모를 함께 정리해 보시겠습니까?
       *[informal] 그때까지 메모를 함께 정리해 볼까요?
     }
 }

title-brief = 사람이 필요한 일
acknowledgement-brief = { $formality ->
    [formal] 읽었습니다.
   *[informal] 읽었어요.
 }
boundary-brief = { $formality ->
    [formal] 답은 사람에게 맡깁니다.
   *[informal] 답은 사람에게 맡길게요.
 }
reason-brief = { $formality ->
    [formal] 사람이 더 넓게 볼 수 있습니다.
   *[informal] 사람이 더 넓게 볼 수 있어요.
 }
alternatives-brief = 가능한 일:
    .one = 쓴 글 저장하기
    .two = 중요한 점 정리하기
    .three = 위험하면 지역 긴급 전화에 연락하기
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 지금은 이것으로 충분합니다.
       *[informal] 지금은 이것으로 충분해요.
     }
   *[chat] { $formality ->
        [formal] 또 무엇을 도와 드리면 되겠습니까?
       *[informal] 또 무엇을 도와 드릴까요?
     }
 }
