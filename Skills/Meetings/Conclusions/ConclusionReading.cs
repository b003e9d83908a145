using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding;

namespace Assistant.Skills.Meetings.Conclusions;

/// <summary>Finds units and times in a sentence of conclusions as in a message, but for what orders say otherwise than questions.</summary>
internal static class ConclusionReading
{
    /// <summary>Stands in no wording of a unit, and keeps words in their places.</summary>
    private const string Mask = "_";

    /// <summary>Reads a sentence as of the meeting's day.</summary>
    public static Reading Of(string sentence, ConclusionContext context, TimeReader times)
    {
        var message = Message.Of(sentence, context.Office.Typing);
        var reading = ReadingFactory.Read(sentence, message, times, context.Asker with { Now = context.Held }, context.Office);
        return reading with { Units = Units(reading), Times = Times(reading, times) };
    }

    /// <summary>"Phòng KHTC xây dựng …" is no unit of the Sở Xây dựng: there the word would be a capital.</summary>
    private static IReadOnlyList<UnitMention> Units(Reading reading)
    {
        var masked = reading.Message.Folded
            .Select((word, at) => char.IsLower(reading.Message.Text[reading.Message.Words[at].Start]) && ConclusionWords.VerbLikeOffice.LongestAt(reading.Whole, at) is not null ? Mask : word)
            .ToList();
        if (!masked.Contains(Mask))
            return reading.Units;
        var missed = reading.Office.Directory.FindMentions(masked, reading.Asker.Organization)
            .Where(unit => unit.End < masked.Count && masked[unit.End] == Mask && !reading.Units.Any(known => known.First < unit.End && unit.First < known.End));
        return [.. reading.Units.Concat(missed).OrderBy(unit => unit.First)];
    }

    /// <summary>A conclusion looks ahead: in "lịch công tác tuần trước thứ 5" the last day is the one before Thursday.</summary>
    private static IReadOnlyList<TimeMention> Times(Reading reading, TimeReader times)
    {
        var all = reading.Times.ToList();
        for (var i = 0; i < all.Count; i++)
        {
            var time = all[i];
            if (ConclusionWords.PeriodBefore.LongestAt(reading.Whole, time.First) is not { } phrase || reading.Message.Words.Count <= phrase.End)
                continue;
            var from = reading.Message.Words[phrase.End - 1].Start;
            if (times.Read(reading.Message.Text[from..], reading.Asker.Now) is not [TimeInterval { Start: 0, From: null } ahead, ..])
                continue;
            var end = reading.Message.WordAt(from + ahead.Length);
            all.RemoveAll(other => other.First < end && time.First <= other.First);
            all.Insert(i, new TimeMention(phrase.End - 1, end, ahead));
        }

        return all;
    }
}
