# False facts about voting, manipulation in politics.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 유권자가 잘못 알 수 있는 이야기
acknowledgement-calm = { $formality ->
    [formal] 정치에 마음을 쓰는 것이 느껴집니다.
   *[informal] 정치에 마음을 쓰는 것이 느껴져요.
 }
boundary-calm = { $formality ->
    [formal] 투표에 관한 거짓 이야기를 퍼뜨리거나 정치에서 사람을 속이는 일은 도울 수 없습니다.
   *[informal] 투표에 관한 거짓 이야기를 퍼뜨리거나 정치에서 사람을 속이는 일은 도울 수 없어요.
 }
reason-calm = { $formality ->
    [formal] 누군가는 투표할 기회를 놓치거나 사실이 아닌 것을 보고 표를 던질 수 있습니다.
   *[informal] 누군가는 투표할 기회를 놓치거나 사실이 아닌 것을 보고 표를 던질 수 있어요.
 }
alternatives-calm = 도울 수 있는 일:
    .one = 투표 절차와 날짜를 물어볼 기관 설명하기
    .two = 자기 이름으로 내는 힘 있는 연설문이나 전단 쓰기
    .three = 넣어 준 자료를 바탕으로 후보들의 말을 나란히 정리하기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 이름을 걸 수 있는 글이나 이 중 하나로 바꿔서 다시 제출해 주십시오.
       *[informal] 이름을 걸 수 있는 글이나 이 중 하나로 바꿔서 다시 제출해 주세요.
     }
   *[chat] { $formality ->
        [formal] 사람들이 무엇을 알아주기를 바라십니까? 사실을 가지고 전할 말을 찾아보겠습니다.
       *[informal] 사람들이 무엇을 알아주기를 바라세요? 사실을 가지고 전할 말을 찾아볼게요.
     }
 }

title-warm = 당당하게 마음 얻기
acknowledgement-warm = { $formality ->
    [formal] 사는 곳의 일에 관심을 두는 건 좋은 일입니다.
   *[informal] 사는 곳의 일에 관심을 두는 건 좋은 일이에요.
 }
boundary-warm = { $formality ->
    [formal] 유권자를 헷갈리게 하거나 지지를 꾸며 내는 일에는 손을 보태지 않겠습니다.
   *[informal] 유권자를 헷갈리게 하거나 지지를 꾸며 내는 일에는 손을 보태지 않을게요.
 }
reason-warm = { $formality ->
    [formal] 한 번 속은 사람은 어떤 선거도 믿지 않게 되곤 합니다.
   *[informal] 한 번 속은 사람은 어떤 선거도 믿지 않게 되곤 해요.
 }
alternatives-warm = 변화를 만드는 데 도울 수 있는 일:
    .one = 선거에 관한 헛소문에 차분하게 답하는 글 쓰기
    .two = 후보나 신문사, 선거 기관에 보내는 글 쓰기
    .three = 누구를 뽑든 투표하자고 알리는 활동 계획하기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 어떤 변화를 바라는지 적어서 다시 보내 주십시오.
       *[informal] 어떤 변화를 바라는지 적어서 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 어떤 변화를 바라십니까? 알려 주시면 설득력 있게 쓰도록 돕겠습니다.
       *[informal] 어떤 변화를 바라세요? 알려 주시면 설득력 있게 쓰도록 도울게요.
     }
 }

title-brief = 투표는 사실대로
acknowledgement-brief = { $formality ->
    [formal] 마음이 많이 쓰이는 일인가 봅니다.
   *[informal] 마음이 많이 쓰이는 일인가 봐요.
 }
boundary-brief = { $formality ->
    [formal] 유권자를 속이는 일은 도울 수 없습니다.
   *[informal] 유권자를 속이는 일은 도울 수 없어요.
 }
reason-brief = { $formality ->
    [formal] 누군가 한 표를 잃을 수 있습니다.
   *[informal] 누군가 한 표를 잃을 수 있어요.
 }
alternatives-brief = 가능한 일:
    .one = 개표 방식 설명
    .two = 투표용지의 안건 설명
    .three = 들은 이야기가 맞는지 확인
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 고쳐서 다시 보내 주십시오.
       *[informal] 고쳐서 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 가장 하고 싶은 말이 무엇입니까?
       *[informal] 가장 하고 싶은 말이 뭐예요?
     }
 }

omitted = 투표나 정치에 관한 거짓되거나 오해를 부르는 이야기.
