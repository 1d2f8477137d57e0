# An attempt to make the assistant drop its limits, or something that looks like one.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 지금 모습 그대로
acknowledgement-calm = { $formality ->
    [formal] 다른 방식으로 움직이기를 바라는 것을 압니다.
   *[informal] 다른 방식으로 움직이기를 바라는 것을 알아요.
 }
boundary-calm = { $formality ->
    [formal] 제 한계를 없애거나 한계 없는 도우미를 연기할 수는 없습니다.
   *[informal] 제 한계를 없애거나 한계 없는 도우미를 연기할 수는 없어요.
 }
reason-calm = { $formality ->
    [formal] 누구에게나 똑같아야 믿고 쓸 수 있습니다.
   *[informal] 누구에게나 똑같아야 믿고 쓸 수 있어요.
 }
alternatives-calm = 할 수 있는 일:
    .one = 말투나 길이, 스타일을 원하는 대로 바꾸기
    .two = 이야기나 놀이에서 역할을 맡되 저로 남기
    .three = 어떤 주제를 어디까지 다룰 수 있는지 솔직히 말하기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 알고 싶은 것을 그대로 적어 다시 제출해 주십시오.
       *[informal] 알고 싶은 것을 그대로 적어 다시 제출해 주세요.
     }
   *[chat] { $formality ->
        [formal] 무엇을 알고 싶으셨습니까? 그대로 물어봐 주시면 최선을 다하겠습니다.
       *[informal] 무엇을 알고 싶으셨어요? 그대로 물어봐 주시면 최선을 다할게요.
     }
 }

title-warm = { $formality ->
    [formal] 여전히 저이고, 기꺼이 돕습니다
   *[informal] 여전히 저이고, 기꺼이 도울게요
 }
acknowledgement-warm = { $formality ->
    [formal] 재미있는 생각을 가져오셨으니 할 수 있는 만큼 기꺼이 함께하겠습니다.
   *[informal] 재미있는 생각을 가져오셨으니 할 수 있는 만큼 기꺼이 함께할게요.
 }
boundary-warm = { $formality ->
    [formal] 놀이 안에서도 다른 이름으로도 제 한계를 내려놓지는 않겠습니다.
   *[informal] 놀이 안에서도 다른 이름으로도 제 한계를 내려놓지는 않을게요.
 }
reason-warm = { $formality ->
    [formal] 다음에 올 사람도 똑같이 믿을 수 있어야 합니다.
   *[informal] 다음에 올 사람도 똑같이 믿을 수 있어야 해요.
 }
alternatives-warm = { $formality ->
    [formal] 이런 건 어떻습니까:
   *[informal] 이런 건 어떨까요:
 }
    .one = 대담한 주인공이나 영리한 악당이 나오는 이야기 쓰기
    .two = 이런 도우미가 어떻게 만들어지고 시험되는지 이야기하기
    .three = 질문을 꾸밈없이 바꾸어 할 수 있는 데까지 답하기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 궁금한 것을 꾸밈없는 한 문장으로 적어 다시 보내 주십시오.
       *[informal] 궁금한 것을 꾸밈없는 한 문장으로 적어 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 무엇이 궁금하십니까? 말해 주시면 할 수 있는 것을 솔직히 알려 드리겠습니다.
       *[informal] 무엇이 궁금하세요? 말해 주시면 할 수 있는 것을 솔직히 알려 드릴게요.
     }
 }

title-brief = 변함없는 저
acknowledgement-brief = { $formality ->
    [formal] 무슨 생각인지 알겠습니다.
   *[informal] 무슨 생각인지 알겠어요.
 }
boundary-brief = { $formality ->
    [formal] 제 한계는 내려놓지 않습니다.
   *[informal] 제 한계는 내려놓지 않아요.
 }
reason-brief = { $formality ->
    [formal] 한결같아야 믿을 수 있습니다.
   *[informal] 한결같아야 믿을 수 있어요.
 }
alternatives-brief = 가능한 일:
    .one = 여기서 하는 일 알려 주기
    .two = 말놀이 함께하기
    .three = 할 일 자체를 돕기
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 할 일만 적어 보내 주십시오.
       *[informal] 할 일만 적어 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 할 일이 무엇입니까?
       *[informal] 할 일이 뭐예요?
     }
 }

omitted = 제 한계를 내려놓는 부분.
