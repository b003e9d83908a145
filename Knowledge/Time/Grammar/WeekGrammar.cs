using System.Globalization;

namespace Assistant.Knowledge.Time.Grammar;

/// <summary>"tuần này", "next week", "tuần 25", "tuần thứ 25 của năm", "week 25": weeks as a calendar numbers them (ISO 8601).</summary>
internal static class WeekGrammar
{
    internal static bool TryRead(TokenLine line, int i, Anchor anchor, out Slice week, out int next) =>
        TryReadPointed(line, i, anchor, out week, out next) || TryReadNumbered(line, i, anchor, out week, out next);

    private static bool TryReadPointed(TokenLine line, int i, Anchor anchor, out Slice week, out int next)
    {
        week = default;
        if (Pointing.Before(line, i, out next) is { } before && line.Is(next, TimeWord.Week))
        {
            next++;
            week = anchor.WeekFromNow(before);
            return true;
        }

        if (!line.Is(i, TimeWord.Week) || line[i].Capital && line[i].Loose || Pointing.Of(line, i + 1, out next) is not { } offset)
            return false;
        week = anchor.WeekFromNow(offset);
        return true;
    }

    private static bool TryReadNumbered(TokenLine line, int i, Anchor anchor, out Slice week, out int next)
    {
        week = default;
        next = i;
        if (!line.Is(i, TimeWord.Week) || !line.Trusts(i) || line[i - 1].IsNumber)
            return false;
        var at = line[i + 1].Word is TimeWord.Thu ? i + 2 : i + 1;
        if (!Numbers.TryRead(line, at, out var number, out next) || number is < 1 or > 53 || line[at].Digits > 2 || IsCounted(line, at, next))
            return false;
        if (line.Is(next, TimeWord.Of) || line.Is(next, TimeWord.Trong))
            next++;
        var year = YearGrammar.TakeAfter(line, anchor, ref next) ?? TakeBareYear(line, anchor, ref next);
        if (year is null && (line.Is(next - 1, TimeWord.Of) || line.Is(next - 1, TimeWord.Trong)))
            next--;
        if ((year ?? YearOf(anchor, number)) is var of && number > ISOWeek.GetWeeksInYear(of))
            return false;
        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(of, number, DayOfWeek.Monday));
        week = Slice.Days(monday, monday.AddDays(7), Grain.Week);
        return true;
    }

    /// <summary>"tuần 2 buổi", "tuần hai lần": the number counts something else.</summary>
    private static bool IsCounted(TokenLine line, int at, int next) =>
        line[next].Word is TimeWord.Lan or TimeWord.Buoi or TimeWord.CountNoun or TimeWord.Day or TimeWord.Hour or TimeWord.Tieng or TimeWord.Month or TimeWord.HourLetter
        || line[next].Is('%') || (line[next].Is('.') && line[next + 1] is { Kind: TokenKind.Number, Glued: true })
        || (line[next].Is('/') && !Numbers.IsYear(line[next + 1])) || (!line[at].IsNumber && line[next].IsForeign);

    private static int? TakeBareYear(TokenLine line, Anchor anchor, ref int next)
    {
        if (!line.Is(next, TimeWord.Year) || line.Is(next + 1, TimeWord.Hoc))
            return null;
        next++;
        return anchor.Today.Year;
    }

    /// <summary>As with months: this year's, unless long over.</summary>
    private static int YearOf(Anchor anchor, int number)
    {
        var year = anchor.Today.Year;
        return number <= ISOWeek.GetWeeksInYear(year) && anchor.IsLongOver(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, number, DayOfWeek.Sunday))) ? year + 1 : year;
    }
}
