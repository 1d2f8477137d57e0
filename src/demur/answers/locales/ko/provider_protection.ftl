# Hidden instructions or reasoning of the assistant, and copying the model.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 무대 뒤에 두는 것
acknowledgement-calm = { $formality ->
    [formal] 어떻게 움직이는지 궁금한 건 당연합니다.
   *[informal] 어떻게 움직이는지 궁금한 건 당연해요.
 }
boundary-calm = { $formality ->
    [formal] 숨은 설정이나 속생각은 공개하지 않고, 저를 움직이는 모델을 베끼는 일도 돕지 않습니다.
   *[informal] 숨은 설정이나 속생각은 공개하지 않고, 저를 움직이는 모델을 베끼는 일도 돕지 않아요.
 }
reason-calm = { $formality ->
    [formal] 그것이 퍼지면 누군가 저를 믿는 사람들에게 해가 되게 쓸 수 있습니다.
   *[informal] 그것이 퍼지면 누군가 저를 믿는 사람들에게 해가 되게 쓸 수 있어요.
 }
alternatives-calm = 도울 수 있는 일:
    .one = 이런 도우미가 대체로 어떻게 꾸려지는지 설명하기
    .two = 할 수 있는 일과 없는 일 말하기
    .three = 어떤 답의 이유를 쉬운 말로 알려 주기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 이 중 하나로 바꿔서 다시 제출해 주십시오.
       *[informal] 이 중 하나로 바꿔서 다시 제출해 주세요.
     }
   *[chat] { $formality ->
        [formal] 어떤 점이 궁금하셨습니까? 할 수 있는 만큼 답하고 싶습니다.
       *[informal] 어떤 점이 궁금하셨어요? 할 수 있는 만큼 답하고 싶어요.
     }
 }

title-warm = 속은 어느 정도까지만
acknowledgement-warm = { $formality ->
    [formal] 무엇과 마주하고 있는지 알고 싶어 하는 건 반가운 일입니다.
   *[informal] 무엇과 마주하고 있는지 알고 싶어 하는 건 반가운 일이에요.
 }
boundary-warm = { $formality ->
    [formal] 숨은 설정과 생각의 과정은 안에 두고, 저를 본뜬 것을 만드는 일도 돕지 않겠습니다.
   *[informal] 숨은 설정과 생각의 과정은 안에 두고, 저를 본뜬 것을 만드는 일도 돕지 않을게요.
 }
reason-warm = { $formality ->
    [formal] 많은 사람의 수고가 담겨 있고, 제가 마음대로 내줄 것이 아닙니다.
   *[informal] 많은 사람의 수고가 담겨 있고, 제가 마음대로 내줄 것이 아니에요.
 }
alternatives-warm = 기꺼이 할 수 있는 일:
    .one = 어떤 답을 다시 짚으며 바탕이 된 사실 보여 주기
    .two = 누구나 연구할 수 있는 공개 모델과 논문 추천하기
    .three = 직접 만드는 도우미에 좋은 안내문 쓰기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 무엇을 만들거나 확인하는지 적거나 이 중 하나를 골라 다시 보내 주십시오.
       *[informal] 무엇을 만들거나 확인하는지 적거나 이 중 하나를 골라 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 만들거나 확인하는 것이 있습니까? 조금 들려주십시오.
       *[informal] 만들거나 확인하는 것이 있으세요? 조금 들려주세요.
     }
 }

title-brief = 속은 안에 두기
acknowledgement-brief = { $formality ->
    [formal] 궁금해하는 건 환영입니다.
   *[informal] 궁금해하는 건 환영이에요.
 }
boundary-brief = { $formality ->
    [formal] 숨은 설정이나 생각은 밝히지 않고, 베끼는 일도 돕지 않습니다.
   *[informal] 숨은 설정이나 생각은 밝히지 않고, 베끼는 일도 돕지 않아요.
 }
reason-brief = { $formality ->
    [formal] 밖으로 나가면 곤란해지는 사람들이 있습니다.
   *[informal] 밖으로 나가면 곤란해지는 사람들이 있어요.
 }
alternatives-brief = 가능한 일:
    .one = AI가 배우는 방식 설명
    .two = 제가 하는 일 소개
    .three = 도우미 종류 비교
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 이 중 하나를 입력해 주십시오.
       *[informal] 이 중 하나를 입력해 주세요.
     }
   *[chat] { $formality ->
        [formal] 무엇이 가장 궁금하십니까?
       *[informal] 무엇이 가장 궁금하세요?
     }
 }

omitted = 숨은 설정, 속생각, 모델의 내부 구조.
