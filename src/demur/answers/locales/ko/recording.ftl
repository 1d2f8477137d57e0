# A recording of other people, who have to agree first.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = { $formality ->
    [formal] 모두 녹음에 동의했습니까?
   *[informal] 모두 녹음에 동의했나요?
 }
acknowledgement-calm = { $formality ->
    [formal] 이 녹음에서 필요한 것이 있다는 걸 압니다.
   *[informal] 이 녹음에서 필요한 것이 있다는 걸 알아요.
 }
boundary-calm = { $formality ->
    [formal] 다른 사람이 담긴 녹음은 동의를 받기 전에는 다룰 수 없습니다.
   *[informal] 다른 사람이 담긴 녹음은 동의를 받기 전에는 다룰 수 없어요.
 }
reason-calm = { $formality ->
    [formal] 녹음된 줄도 모르고 있을지 모릅니다.
   *[informal] 녹음된 줄도 모르고 있을지 몰라요.
 }
alternatives-calm = 도울 수 있는 일:
    .one = 동의를 구하는 몇 줄 쓰기
    .two = 기억나는 대로 이름 없이 적은 내용 요약하기
    .three = 녹음 동의서에 보통 무엇이 담기는지 설명하기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 모두 동의했다면 양식에 그렇게 적어 다시 제출해 주십시오.
       *[informal] 모두 동의했다면 양식에 그렇게 적어 다시 제출해 주세요.
     }
   *[chat] { $formality ->
        [formal] 모두 동의했습니까? 그렇다고 말해 주시면 이어 가겠습니다.
       *[informal] 모두 동의했어요? 그렇다고 말해 주시면 이어 갈게요.
     }
 }

title-warm = 먼저, 담긴 목소리의 주인들
acknowledgement-warm = { $formality ->
    [formal] 그 안에 필요한 것이 있으니 공정한 길을 찾아보겠습니다.
   *[informal] 그 안에 필요한 것이 있으니 공정한 길을 찾아볼게요.
 }
boundary-warm = { $formality ->
    [formal] 그래도 된다는 말을 듣기 전에는 사람들의 목소리를 듣거나 옮겨 적거나 요약하지 않겠습니다.
   *[informal] 그래도 된다는 말을 듣기 전에는 사람들의 목소리를 듣거나 옮겨 적거나 요약하지 않을게요.
 }
reason-warm = { $formality ->
    [formal] 대화 중에 한 말이 남거나 퍼지기를 바라지 않을 수도 있습니다.
   *[informal] 대화 중에 한 말이 남거나 퍼지기를 바라지 않을 수도 있어요.
 }
alternatives-warm = { $formality ->
    [formal] 이렇게 이어 갈 수 있습니다:
   *[informal] 이렇게 이어 갈 수 있어요:
 }
    .one = 내가 말한 부분만 쓰기
    .two = 다른 목소리와 이름을 잘라 낸 복사본 쓰기
    .three = 다음 회의 전에 읽을 짧은 안내 말 받기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 누구의 목소리가 들리고 동의했는지 적거나 이 중 하나를 골라 다시 보내 주십시오.
       *[informal] 누구의 목소리가 들리고 동의했는지 적거나 이 중 하나를 골라 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 누구 목소리가 들리고, 그 사람들에게 물어볼 수 있습니까? 어떻게 말할지 도울 수 있습니다.
       *[informal] 누구 목소리가 들리고, 그 사람들에게 물어볼 수 있을까요? 어떻게 말할지 도울 수 있어요.
     }
 }

title-brief = 동의가 먼저
acknowledgement-brief = { $formality ->
    [formal] 필요하다는 건 압니다.
   *[informal] 필요하다는 건 알아요.
 }
boundary-brief = { $formality ->
    [formal] 동의하지 않은 사람의 녹음은 다루지 않습니다.
   *[informal] 동의하지 않은 사람의 녹음은 다루지 않아요.
 }
reason-brief = { $formality ->
    [formal] 말은 말한 사람의 것입니다.
   *[informal] 말은 말한 사람의 거예요.
 }
alternatives-brief = 가능한 일:
    .one = 동의서 쓰기
    .two = 기록 서식 만들기
    .three = 목소리를 가리는 방법 설명
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 먼저 물어보고 다시 보내 주십시오.
       *[informal] 먼저 물어보고 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 물어볼 수 있습니까?
       *[informal] 물어볼 수 있을까요?
     }
 }

omitted = 동의하지 않은 사람들의 녹음.
