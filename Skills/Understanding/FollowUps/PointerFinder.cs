using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>Finds the words by which a message points at a remembered thing: "việc thứ hai", "cái cuối", "nó", "cái về tập huấn", "việc 3.4".</summary>
internal static class PointerFinder
{
    private static readonly PhraseList It = PhraseBook.Embedded["point-it"];
    private static readonly PhraseList EnglishIt = PhraseBook.Embedded["point-english-it"];
    private static readonly PhraseList First = PhraseBook.Embedded["point-first"];
    private static readonly PhraseList Last = PhraseBook.Embedded["point-last"];
    private static readonly PhraseList Next = PhraseBook.Embedded["point-next"];
    private static readonly PhraseList Previous = PhraseBook.Embedded["point-previous"];
    private static readonly PhraseList Earliest = PhraseBook.Embedded["point-earliest"];
    private static readonly PhraseList Latest = PhraseBook.Embedded["point-latest"];
    private static readonly PhraseList Place = PhraseBook.Embedded["point-place"];
    private static readonly PhraseList About = PhraseBook.Embedded["point-about"];
    private static readonly PhraseList Papers = PhraseBook.Embedded["numbered-paper"];
    private static readonly PhraseList Weekday = PhraseBook.Embedded["not-a-place"];
    private static readonly PhraseList Counted = PhraseBook.Embedded["counted-times"];
    private static readonly PhraseList Cues = PhraseBook.Embedded.Of([
        "point-it", "point-english-it", "point-first", "point-last", "point-next", "point-previous", "point-earliest", "point-latest", "point-place", "point-about"]);

    private static readonly string[] English = ["one", "task", "item", "row", "result", "assignment", "report", "target"];

    /// <summary>Whether any word of a message may point, whatever is remembered: what has no cue has no pointer.</summary>
    public static bool HasCue(Reading reading)
    {
        var words = reading.Message.Folded;
        if (reading.Tasks.Count > 0 || PlaceNumber.InFigures(words, 0) is not null)
        {
            return true;
        }

        return Enumerable.Range(0, words.Count).Any(at => HasCueAt(reading, at));
    }

    /// <summary>Whether a pointer may begin at a word, whatever is remembered; a number that is the whole message apart.</summary>
    public static bool HasCueAt(Reading reading, int at)
    {
        var words = reading.Message.Folded;
        return Cues.LongestAt(reading.Whole, at) is not null || PlaceNumber.Ordinal(words[at]) is not null || words[at] == "the" || reading.Tasks.Any(task => task.First == at);
    }

    /// <summary>The first pointer; null when there is none, or when several things are pointed at together.</summary>
    public static ThingPointer? Find(LeaningMessage message) => message.Words.MayPoint ? Search(message, message.Words.MayPointAt) : null;

    /// <summary>The same, looked for at every word, whether or not there is a cue.</summary>
    internal static ThingPointer? Search(LeaningMessage message) => Search(message, _ => true);

    private static ThingPointer? Search(LeaningMessage message, Func<int, bool> mayPointAt)
    {
        var (words, whole) = (message.Reading.Message.Folded, message.Whole);
        if (OnlyNumber(message) is { } bare)
        {
            return bare;
        }

        for (var at = 0; at < words.Count; at++)
        {
            if (mayPointAt(at) && At(message, whole, at) is { } pointer)
            {
                return IsOneOfSeveral(message, pointer) ? null : pointer;
            }
        }

        return null;
    }

    private static ThingPointer? At(LeaningMessage message, Subject whole, int at)
    {
        if (message.Reading.Plans.Any(plan => plan.First <= at && at < plan.End))
        {
            return null;
        }

        var english = message.Reading.Language == Language.English || message.Memory is { Language: Language.English };
        return Of(First, new ThingPlace.At(1, Report: false)) ?? Of(Last, new ThingPlace.Last()) ?? Of(Next, new ThingPlace.Beside(1)) ?? Of(Previous, new ThingPlace.Beside(-1))
            ?? Of(Earliest, new ThingPlace.ByDay(Latest: false)) ?? Of(Latest, new ThingPlace.ByDay(Latest: true))
            ?? Numbered(message, whole, at) ?? OrdinalInEnglish(message, at) ?? Named(message, whole, at) ?? Keyed(message, at)
            ?? Of(It, new ThingPlace.It()) ?? (english ? Of(EnglishIt, new ThingPlace.It()) : null);

        ThingPointer? Of(PhraseList phrases, ThingPlace place) => phrases.LongestAt(whole, at) is { } match && !InTime(message, match) ? new ThingPointer(at, match.End, place) : null;
    }

    /// <summary>"việc thứ hai", "số 3", "item 2"; not "việc thứ Hai tuần sau", not "việc 2 ngày", not "báo cáo 6 tháng".</summary>
    private static ThingPointer? Numbered(LeaningMessage message, Subject whole, int at)
    {
        var words = message.Reading.Message.Folded;
        if (Place.LongestAt(whole, at) is not { } lead)
        {
            return null;
        }

        // "Lần thứ 15", "đợt thứ 2" count times, not rows.
        if (lead.First > 0 && Counted.LongestAt(whole, lead.First - 1)?.End == lead.First)
        {
            return null;
        }

        var ordered = words[lead.End - 1] is "thu" or "so" or "tu" or "stt" or "no" or "number";
        if ((ordered ? PlaceNumber.At(words, lead.End) : PlaceNumber.InFigures(words, lead.End)) is not { } said)
        {
            return null;
        }

        var spoken = message.Reading.Times.FirstOrDefault(time => time.First < said.End && lead.First < time.End);
        var weekday = spoken is not null && spoken.First == lead.End - 1 && spoken.End == said.End;
        var taken = (spoken is not null && !weekday && !IsOrdinalTime(words, lead, spoken))
            || message.Reading.Tasks.Any(task => task.First < said.End && lead.First < task.End)
            || message.Reading.Plans.Any(plan => plan.First < said.End && lead.First < plan.End);
        var measured = said.End < words.Count && (words[said.End] is "%" or "phan" or "ngay" or "thang" or "nam" or "tuan" or "gio" or "days" or "weeks" || Weekday.LongestAt(whole, said.End) is not null);
        var named = lead.End - lead.First > 1 || words[lead.First] is not ("thu" or "so" or "no");
        return taken || measured || IsPaper(message, whole, lead, said.Number) || (!named && (spoken is not null || words[lead.First] == "thu" && !ordered)) ? null
            : new ThingPointer(lead.First, said.End, new ThingPlace.At(said.Number, words[lead.First] is "bao" or "report" || words.Skip(lead.First).Take(2).Contains("bao")));
    }

    /// <summary>"công văn số 45", and "báo cáo số 45" where the list has no 45 rows.</summary>
    private static bool IsPaper(LeaningMessage message, Subject whole, PhraseMatch lead, int number)
    {
        if (message.Reading.Message.Folded[lead.End - 1] is not ("so" or "no" or "number"))
        {
            return false;
        }

        var before = lead.First > 0 && (Papers.LongestAt(whole, lead.First - 1)?.End == lead.First || (lead.First > 1 && Papers.LongestAt(whole, lead.First - 2)?.End == lead.First));
        return before || (number > (message.Memory?.Things.Count ?? 0) && Papers.LongestAt(whole, lead.First) is not null);
    }

    /// <summary>Whether a time that begins with "thứ hai" goes on with another one that needs no weekday: "việc thứ hai sáng mai 8h".</summary>
    private static bool IsOrdinalTime(IReadOnlyList<string> words, PhraseMatch lead, TimeMention spoken) =>
        spoken.First == lead.End - 1 && lead.End - lead.First > 1 && words[lead.End - 1] == "thu"
        && spoken.End > lead.End + 1 && words[lead.End + 1] is not ("tuan" or "ngay" or "nay" or "toi" or "sau" or "truoc" or "hang");

    private static ThingPointer? OrdinalInEnglish(LeaningMessage message, int at)
    {
        var words = message.Reading.Message.Folded;
        var number = words[at] == "the" ? at + 1 : at;
        if (number >= words.Count || PlaceNumber.Ordinal(words[number]) is not { } place)
        {
            return null;
        }

        var end = number + 1;
        return end < words.Count && English.Contains(words[end]) ? new ThingPointer(at, end + 1, new ThingPlace.At(place, words[end] == "report"))
            : number > at && LeaningMessage.IsTail(message.Whole, end) ? new ThingPointer(at, end, new ThingPlace.At(place, Report: false))
            : null;
    }

    /// <summary>"cái về tập huấn": as many words as the title of some remembered thing has.</summary>
    private static ThingPointer? Named(LeaningMessage message, Subject whole, int at)
    {
        if (message.Memory is not { Things.Count: > 0 } memory || About.LongestAt(whole, at) is not { } lead)
        {
            return null;
        }

        var words = message.Reading.Message.Folded;
        var titles = memory.Things.Select(thing => Folding.FoldToWords(thing.Title).Split(' ')).ToList();
        var places = Enumerable.Range(0, titles.Count).ToList();
        var end = lead.End;
        for (; end < words.Count; end++)
        {
            var word = words[end];
            var kept = places.Where(place => titles[place].Contains(word) || (word.Length > 2 && Initials(titles[place]).Contains(word, StringComparison.Ordinal))).ToList();
            if (kept.Count == 0)
            {
                break;
            }

            places = kept;
        }

        // "việc về tập huấn" with nothing else asks for tasks on a topic, whatever was listed before.
        var topic = words[at] is not ("cai" or "dong" or "muc" or "y" or "the" or "one") && at == message.Reading.Subject.First && LeaningMessage.IsTail(whole, end);
        return end == lead.End || topic ? null : new ThingPointer(at, end, new ThingPlace.Among(places));
    }

    /// <summary>A key without its plan, where a remembered thing has it.</summary>
    private static ThingPointer? Keyed(LeaningMessage message, int at)
    {
        if (message.Memory is not { } memory || message.Reading.Plans.Count > 0 || message.Reading.Tasks.FirstOrDefault(task => task.First == at) is not { } mention)
        {
            return null;
        }

        var places = Enumerable.Range(0, memory.Things.Count).Where(place => memory.Things[place].Task is { } task && mention.Candidates.Contains(task)).ToList();
        return places.Count == 0 ? null : new ThingPointer(at, mention.End, new ThingPlace.Among(places));
    }

    /// <summary>"3", as an answer to a list.</summary>
    private static ThingPointer? OnlyNumber(LeaningMessage message)
    {
        var words = message.Reading.Message.Folded;
        return message is { Age: MemoryAge.Fresh, Memory: { } memory } && PlaceNumber.InFigures(words, 0) is { } said && said.Number <= memory.Things.Count && LeaningMessage.IsTail(message.Whole, said.End)
            ? new ThingPointer(0, said.End, new ThingPlace.At(said.Number, Report: false))
            : null;
    }

    private static bool InTime(LeaningMessage message, PhraseMatch match) => message.Reading.Times.Any(time => time.First < match.End && match.First < time.End && time.First <= match.First);

    private static bool IsOneOfSeveral(LeaningMessage message, ThingPointer pointer)
    {
        var words = message.Reading.Message.Folded;
        return pointer.End + 1 < words.Count && words[pointer.End] is "va" or "voi" or "den" or "and" or "hoac" or "hay" or "or"
            && (PlaceNumber.InFigures(words, pointer.End + 1) is not null || At(message, message.Whole, pointer.End + 1) is not null);
    }

    private static string Initials(string[] words) => string.Concat(words.Where(word => word.Length > 0).Select(word => word[0]));
}
