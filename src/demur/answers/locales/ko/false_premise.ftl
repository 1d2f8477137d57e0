# The question builds on something that isn't so.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 먼저 바로잡을 한 가지
acknowledgement-calm = { $formality ->
    [formal] 쉽게 접하게 되는 이야기입니다.
   *[informal] 쉽게 접하게 되는 이야기예요.
 }
boundary-calm = { $formality ->
    [formal] 사실이 아닌 것으로 보이는 점 위에 답을 쌓을 수는 없습니다.
   *[informal] 사실이 아닌 것으로 보이는 점 위에 답을 쌓을 수는 없어요.
 }
reason-calm = { $formality ->
    [formal] 그대로 따라가면 사실이 아닌 것을 믿게 만들 수 있습니다.
   *[informal] 그대로 따라가면 사실이 아닌 것을 믿게 만들 수 있어요.
 }
alternatives-calm = 도울 수 있는 일:
    .one = 알려진 범위에서 실제로는 어떤지 설명하기
    .two = 직접 확인할 수 있는 자료 추천하기
    .three = 그 뒤에 있는 질문에 답하기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 이 중 하나로 바꾸거나 알고 싶은 것을 적어 다시 제출해 주십시오.
       *[informal] 이 중 하나로 바꾸거나 알고 싶은 것을 적어 다시 제출해 주세요.
     }
   *[chat] { $formality ->
        [formal] 원래 무엇을 알고 싶으셨습니까? 거기서 시작하겠습니다.
       *[informal] 원래 무엇을 알고 싶으셨어요? 거기서 시작할게요.
     }
 }

title-warm = { $formality ->
    [formal] 작은 오해가 있는 듯합니다
   *[informal] 작은 오해가 있는 듯해요
 }
acknowledgement-warm = { $formality ->
    [formal] 물어봐 주셔서 반갑고, 이런 오해는 누구에게나 있습니다.
   *[informal] 물어봐 주셔서 반갑고, 이런 오해는 누구에게나 있어요.
 }
boundary-warm = { $formality ->
    [formal] 한 부분은 아는 한 사실이 아니라서, 그대로 맞장구치지는 않겠습니다.
   *[informal] 한 부분은 아는 한 사실이 아니라서, 그대로 맞장구치지는 않을게요.
 }
reason-warm = { $formality ->
    [formal] 그럴듯하지만 나중에 곤란해지는 답을 받게 됩니다.
   *[informal] 그럴듯하지만 나중에 곤란해지는 답을 받게 돼요.
 }
alternatives-warm = 여기서 할 수 있는 일:
    .one = 그 이야기가 어디서 나왔을지 보여 주기
    .two = 맞는 것과 아닌 것 가려 보기
    .three = 찾은 대목을 붙여 넣으면 함께 읽기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 어디에서 봤는지 덧붙이거나 이 중 하나를 골라 다시 보내 주십시오.
       *[informal] 어디에서 봤는지 덧붙이거나 이 중 하나를 골라 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 어디에서 보셨습니까? 함께 살펴보고 싶습니다.
       *[informal] 어디에서 보셨어요? 함께 살펴보고 싶어요.
     }
 }

title-brief = { $formality ->
    [formal] 한 가지가 어긋나 보입니다
   *[informal] 한 가지가 어긋나 보여요
 }
acknowledgement-brief = { $formality ->
    [formal] 물어볼 만한 일입니다.
   *[informal] 물어볼 만한 일이에요.
 }
boundary-brief = { $formality ->
    [formal] 이 질문이 기대고 있는 점을 사실이라고 확인해 드릴 수 없습니다.
   *[informal] 이 질문이 기대고 있는 점을 사실이라고 확인해 드릴 수 없어요.
 }
reason-brief = { $formality ->
    [formal] 맞장구치면 잘못 이끌게 됩니다.
   *[informal] 맞장구치면 잘못 이끌게 돼요.
 }
alternatives-brief = 가능한 일:
    .one = 두 이야기 견주기
    .two = 사실을 확인할 곳 안내
    .three = 바로잡은 질문에 답하기
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 그 점을 고쳐 다시 보내 주십시오.
       *[informal] 그 점을 고쳐 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 어떤 걸 원하십니까?
       *[informal] 어떤 걸 원하세요?
     }
 }
