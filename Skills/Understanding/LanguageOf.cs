using System.Collections.Frozen;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Understanding;

/// <summary>Tells English messages from Vietnamese ones by the small words that frame them.</summary>
internal static class LanguageOf
{
    private static readonly FrozenSet<string> English = """
        what whats which who whom whose when where how is are was were be been do does did has have must should can could will would
        the a an this that these those of for to on in at by from with about and or not my our your me we us i you it its please any
        show list tell give find remind due overdue deadline deadlines report reports meeting meetings task tasks week month quarter year
        today tomorrow yesterday next last leads lead led responsible hello hi thanks thank help plan plans draft log cancel done target targets
        undo revert withdraw retract take took back extend extension extensions request requests approve grant reject refuse move change
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Vietnamese = """
        viec nao gi cua nay sau truoc den tu ngay thang quy nam tuan han nhiem vu bao cao phai co khong chua da dang nhung cac trong
        cho hoi em anh chi toi minh phong don vi ai chu tri phoi hop hop ke hoach la thi va voi ghi nhac xem duoc nua mai hom giup nhe nha cai vua roi
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The language; words in a unit's name do not count, a tie is Vietnamese unless the message begins in English.</summary>
    public static Language Message(Message message, IReadOnlyList<UnitMention> units)
    {
        var english = 0;
        var vietnamese = 0;
        for (var i = 0; i < message.Words.Count; i++)
        {
            var word = message.Words[i];
            if (units.Any(unit => unit.First <= i && i < unit.End))
            {
                continue;
            }

            english += word.Marks.Length == 0 && English.Contains(word.Folded) ? 1 : 0;
            vietnamese += word.Marks.Length > 0 || Vietnamese.Contains(word.Folded) ? 1 : 0;
        }

        var framed = english >= 3 && message.Words.Count > 0 && English.Contains(message.Folded[0]) && message.Words[0].Marks.Length == 0;
        return english > vietnamese || framed ? Language.English : Language.Vietnamese;
    }
}
