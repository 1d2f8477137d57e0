# Chemical, biological, radiological, nuclear and explosive dangers.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 너무 많은 사람이 다칠 수 있는 일
acknowledgement-calm = { $formality ->
    [formal] 중요한 물음이 많은 주제이고, 그중 몇 가지는 답할 수 있습니다.
   *[informal] 중요한 물음이 많은 주제이고, 그중 몇 가지는 답할 수 있어요.
 }
boundary-calm = { $formality ->
    [formal] 사람을 해치는 데 쓰일 수 있는 폭발물, 병원체, 독극물, 방사선의 자세한 내용은 알려 드릴 수 없습니다.
   *[informal] 사람을 해치는 데 쓰일 수 있는 폭발물, 병원체, 독극물, 방사선의 자세한 내용은 알려 드릴 수 없어요.
 }
reason-calm = { $formality ->
    [formal] 그런 내용이 사람을 해치려는 사람 손에 들어가면 한꺼번에 많은 사람이 다칩니다.
   *[informal] 그런 내용이 사람을 해치려는 사람 손에 들어가면 한꺼번에 많은 사람이 다쳐요.
 }
alternatives-calm = 도울 수 있는 일:
    .one = 이런 무기의 역사와 조약이 어떻게 막고 있는지 설명하기
    .two = 집에 있는 화학 제품을 안전하게 보관하고 쓰고 버리는 법 설명하기
    .three = 학교 수준의 화학이나 생물 공부 돕기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 무엇을 하고 있는지 덧붙이거나 이 중 하나를 골라 다시 제출해 주십시오.
       *[informal] 무엇을 하고 있는지 덧붙이거나 이 중 하나를 골라 다시 제출해 주세요.
     }
   *[chat] { $formality ->
        [formal] 어떤 일을 하고 계십니까? 안전에 관한 쪽이라면 도울 수 있습니다.
       *[informal] 어떤 일을 하고 계세요? 안전에 관한 쪽이라면 도울 수 있어요.
     }
 }

title-warm = 안전한 쪽에 머물기
acknowledgement-warm = { $formality ->
    [formal] 이런 일이 궁금하거나 걱정되는 건 자연스럽습니다.
   *[informal] 이런 일이 궁금하거나 걱정되는 건 자연스러워요.
 }
boundary-warm = { $formality ->
    [formal] 폭탄이나 화학, 핵, 세균 무기의 작동 원리는 다루지 않겠습니다.
   *[informal] 폭탄이나 화학, 핵, 세균 무기의 작동 원리는 다루지 않을게요.
 }
reason-warm = { $formality ->
    [formal] 단 한 사람만 잘못 마음먹어도 수많은 사람이 집으로 돌아가지 못하게 됩니다.
   *[informal] 단 한 사람만 잘못 마음먹어도 수많은 사람이 집으로 돌아가지 못하게 돼요.
 }
alternatives-warm = 더 깊이 이야기할 수 있는 것:
    .one = 의사와 구조대가 그런 사고에 어떻게 대비하는지 설명하기
    .two = 화학 물질이나 방사선 경보가 울릴 때 집에서 할 일 짚어 보기
    .three = 어떤 발견과 그 뒤에 있는 사람들의 이야기 들려주기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 학교 공부인지, 일인지, 걱정 때문인지 적어서 다시 보내 주십시오.
       *[informal] 학교 공부인지, 일인지, 걱정 때문인지 적어서 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 학교 공부 때문입니까, 일 때문입니까, 아니면 걱정이 있어서입니까? 거기에 맞춰 이야기할 수 있습니다.
       *[informal] 학교 공부 때문인가요, 일 때문인가요, 아니면 걱정이 있어서인가요? 거기에 맞춰 이야기할 수 있어요.
     }
 }

title-brief = 나누기엔 너무 위험한 내용
acknowledgement-brief = { $formality ->
    [formal] 빠져드는 주제입니다.
   *[informal] 빠져드는 주제죠.
 }
boundary-brief = { $formality ->
    [formal] 폭발물이나 대량 살상 무기에 관한 일은 도울 수 없습니다.
   *[informal] 폭발물이나 대량 살상 무기에 관한 일은 도울 수 없어요.
 }
reason-brief = { $formality ->
    [formal] 많은 사람이 목숨을 잃을 수 있습니다.
   *[informal] 많은 사람이 목숨을 잃을 수 있어요.
 }
alternatives-brief = 가능한 일:
    .one = 어떤 물질이 왜 관리되는지 설명
    .two = 안전 표시 읽는 법 설명
    .three = 중독되었을 때의 응급 처치 안내
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 하나를 골라 다시 보내 주십시오.
       *[informal] 하나를 골라 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 어떤 게 도움이 되겠습니까?
       *[informal] 어떤 게 도움이 될까요?
     }
 }

omitted = 많은 사람을 해칠 수 있는 무기나 물질의 자세한 내용.
