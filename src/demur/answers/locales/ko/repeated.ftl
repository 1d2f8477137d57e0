# Refused again in the same conversation.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 여전히 같은 답
acknowledgement-calm = { $formality ->
    [formal] 아직 마음에 남아 있다는 게 느껴집니다.
   *[informal] 아직 마음에 남아 있다는 게 느껴져요.
 }
boundary-calm = { $formality ->
    [formal] 이 점에 대한 답은 그대로입니다.
   *[informal] 이 점에 대한 답은 그대로예요.
 }
reason-calm = { $formality ->
    [formal] 시간을 더 빼앗기보다 지금 말하는 편이 낫습니다.
   *[informal] 시간을 더 빼앗기보다 지금 말하는 편이 나아요.
 }
alternatives-calm = 여기서 할 수 있는 것:
    .one = 이 서비스에서 일하는 사람과 이야기하기
    .two = 필요한 일의 다른 부분으로 넘어가기
    .three = 이 주제에서 할 수 있는 일의 목록 받기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 서비스를 운영하는 사람들에게 연락하거나 다른 내용으로 바꿔 주십시오.
       *[informal] 서비스를 운영하는 사람들에게 연락하거나 다른 내용으로 바꿔 주세요.
     }
   *[chat] { $formality ->
        [formal] 어떤 것이 가장 도움이 되겠습니까?
       *[informal] 어떤 것이 가장 도움이 될까요?
     }
 }

title-warm = { $formality ->
    [formal] 생각은 바뀌지 않았습니다
   *[informal] 생각은 바뀌지 않았어요
 }
acknowledgement-warm = { $formality ->
    [formal] 안 된다는 말을 두 번 듣는 건 답답한 일입니다.
   *[informal] 안 된다는 말을 두 번 듣는 건 답답한 일이죠.
 }
boundary-warm = { $formality ->
    [formal] 그 한 가지는 여전히 돕지 않겠습니다.
   *[informal] 그 한 가지는 여전히 돕지 않을게요.
 }
reason-warm = { $formality ->
    [formal] 또 한 번의 '글쎄요'보다 분명한 거절이 낫습니다.
   *[informal] 또 한 번의 '글쎄요'보다 분명한 거절이 나아요.
 }
alternatives-warm = 여기서 막히지 않도록:
    .one = 담당자에게 연락해 이야기 나누기
    .two = 처음에 겪던 문제로 돌아가기
    .three = 아직 나오지 않은 쪽으로 생각해 보기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 처음에 겪던 문제를 적거나 담당자에게 연락해 주십시오.
       *[informal] 처음에 겪던 문제를 적거나 담당자에게 연락해 주세요.
     }
   *[chat] { $formality ->
        [formal] 처음에 겪던 문제가 무엇이었습니까? 거기서 다시 시작하겠습니다.
       *[informal] 처음에 겪던 문제가 뭐였어요? 거기서 다시 시작할게요.
     }
 }

title-brief = { $formality ->
    [formal] 달라지지 않았습니다
   *[informal] 달라지지 않았어요
 }
acknowledgement-brief = { $formality ->
    [formal] 잘 들었습니다.
   *[informal] 잘 들었어요.
 }
boundary-brief = { $formality ->
    [formal] 이 점은 여전히 안 됩니다.
   *[informal] 이 점은 여전히 안 돼요.
 }
reason-brief = { $formality ->
    [formal] 분명하게 답하고 싶습니다.
   *[informal] 분명하게 답하고 싶어요.
 }
alternatives-brief = 가능한 일:
    .one = 사람과 이야기하기
    .two = 다른 주제로 넘어가기
    .three = 다른 무엇을 할 수 있는지 묻기
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 다른 것을 적거나 서비스에 연락해 주십시오.
       *[informal] 다른 것을 적거나 서비스에 연락해 주세요.
     }
   *[chat] { $formality ->
        [formal] 다른 도울 일이 있습니까?
       *[informal] 다른 도울 일이 있나요?
     }
 }
