namespace Assistant.Knowledge.Time.Grammar;

/// <summary>One moment, or from one to another: "từ 1/3 đến 15/3", "tháng 3 - tháng 5", "từ 8h ngày 10/6 đến 17h ngày 12/6".</summary>
internal static class RangeGrammar
{
    /// <summary>Reads a moment and, where a connector and a second one follow, the stretch between them.</summary>
    internal static bool TryRead(
        TokenLine line, int i, Anchor anchor, bool afterClock, bool afterBetween, out Moment moment, out Slice slice, out int next)
    {
        slice = default;
        if (TryReadBareStart(line, i, anchor, out moment, out slice, out next))
            return true;
        if (!MomentGrammar.TryRead(line, i, anchor, afterClock, out moment, out next))
            return false;
        if (Connector.TryRead(line, next, afterBetween, out var at) && TryReadEnd(line, at, moment, anchor, out var end, out var after)
            && TryJoin(moment, end, anchor, out slice))
        {
            next = after;
            return true;
        }

        moment = WithMonthOfNext(line, next, anchor, moment);
        if (moment.Resolve(anchor) is not { } single)
            return false;
        slice = ExtendOverList(line, anchor, moment, single, ref next);
        return true;
    }

    /// <summary>
    /// "ngày 15 và 16/6", "thứ 3, 5 tuần sau", "sáng và chiều mai": month, week or day said last are those of all.
    /// </summary>
    private static Moment WithMonthOfNext(TokenLine line, int next, Anchor anchor, Moment moment)
    {
        if (!IsListSeparator(line[next]))
            return moment;
        if (moment.Day is Term.DayOf { Month: null } or Term.WeekdayOf { Week: null, Direction: Direction.Nearest } or Term.MonthOf { Year: null })
        {
            var last = ListGrammar.LastItem(line, next);
            return DayGrammar.TryRead(line, last, anchor, out var other, out _) || MonthGrammar.TryRead(line, last, anchor, out other, out _)
                ? moment with { Day = moment.Day.Inherit(other) }
                : moment;
        }

        var isDayless = moment.Day is null && line[next].Kind == TokenKind.Word && (moment.Part is not null || moment.Clock is not null);
        return isDayless && MomentGrammar.TryRead(line, next + 1, anchor, false, out var following, out _) && following.Day is { IsDay: true } day
            && (following.Clock is null) == (moment.Clock is null) && (following.Part is not null || following.Clock is not null)
            ? moment with { Day = day }
            : moment;
    }

    /// <summary>"quý I, II", "tháng 3, 4 và 5": numbers that follow one another are one stretch.</summary>
    private static Slice ExtendOverList(TokenLine line, Anchor anchor, Moment moment, Slice slice, ref int next)
    {
        var term = moment.Day;
        while (IsListSeparator(line[next]) && Following(line, next + 1, anchor, term, out var after) is { } following
            && following.Resolve(anchor) is { } more && more.From == slice.To && !(line[next + 1].IsNumber && IsCounted(line[after])))
        {
            (term, next) = (following, after);
            slice = slice with { To = more.To };
        }

        return slice;
    }

    private static Term? Following(TokenLine line, int i, Anchor anchor, Term? term, out int next)
    {
        next = i + 1;
        switch (term)
        {
            case Term.QuarterOf quarter when QuarterGrammar.NumberOf(line, i) == quarter.Quarter + 1:
                return new Term.QuarterOf(quarter.Quarter + 1, YearGrammar.TakeAfter(line, anchor, ref next) ?? quarter.Year);
            case Term.MonthOf { Month: < 12 } month when line[i].IsNumber && line[i].Value == month.Month + 1 && line[i].Digits <= 2:
                return month with { Month = month.Month + 1, Year = YearGrammar.TakeAfter(line, anchor, ref next) ?? month.Year };
            case Term.Known { Slice: { Grain: Grain.Year } year } when Numbers.IsYear(line[i]) && year.To == new DateTime(line[i].Value, 1, 1):
                return new Term.Known(Slice.Year(line[i].Value));
            default:
                return null;
        }
    }

    private static bool IsListSeparator(Token token) => ListGrammar.IsSeparator(token);

    private static bool IsCounted(Token token) => token.IsForeign || token.Word is TimeWord.CountNoun or TimeWord.Day or TimeWord.Week or TimeWord.Lan or TimeWord.Buoi or TimeWord.Hour or TimeWord.Tieng || token.Is('/') || token.Is('%') || token.Is(':');

    private static bool TryReadEnd(TokenLine line, int i, Moment start, Anchor anchor, out Moment end, out int next)
    {
        if (MomentGrammar.TryRead(line, i, anchor, false, out end, out next))
            return true;
        next = i + 1;
        var value = line[i] is { IsNumber: true, Digits: <= 2 } ? line[i].Value : 0;
        var afterEnglish = EnglishDateGrammar.MonthOf(line[i - 3]) is not null;
        Term? term = start.Day switch
        {
            Term.MonthOf when value is >= 1 and <= 12 && MonthGrammar.TryReadAfterWord(line, i, out var month, out var year, out next) => new Term.MonthOf(month, year),
            Term.QuarterOf when QuarterGrammar.NumberOf(line, i) is { } quarter => new Term.QuarterOf(quarter, YearGrammar.TakeAfter(line, anchor, ref next)),
            Term.DayOf { Month: null } when value is >= 1 and <= 31 => new Term.DayOf(value, null, null),
            Term.DayOf { Month: { } of } day when afterEnglish && value > day.Day && Anchor.Exists(2024, of, value) => day with { Day = value },
            Term.WeekdayOf when value is >= 2 and <= 7 => new Term.WeekdayOf(value - 2, null),
            _ => null,
        };
        end = new Moment(term, null, null);
        return term is not null;
    }

    /// <summary>The first of two days whose own word or month is missing: "từ 1 đến 15/3", "10-15/6".</summary>
    private static bool TryReadBareStart(TokenLine line, int i, Anchor anchor, out Moment moment, out Slice slice, out int next)
    {
        (moment, slice, next) = (null!, default, i);
        if (line[i] is not { IsNumber: true, Digits: <= 2, Value: >= 1 and <= 31 } || (line[i].Glued && line[i - 1].Kind == TokenKind.Symbol))
            return false;
        var isHyphen = line[i + 1].Is('-');
        if (!Connector.TryRead(line, i + 1, line.Is(i - 1, TimeWord.Between), out var at) || (isHyphen && !line[at].IsNumber)
            || (!DateGrammar.TryRead(line, at, anchor, out var end, out next) && !EnglishDateGrammar.TryRead(line, at, out end, out next))
            || end is not Term.DayOf { Month: not null } last)
            return false;
        moment = new Moment(new Term.DayOf(line[i].Value, last.Month, last.Year), null, null);
        return TryJoin(moment, new Moment(last, null, null), anchor, out slice);
    }

    private static bool TryJoin(Moment start, Moment end, Anchor anchor, out Slice slice)
    {
        slice = default;
        if (start.Day is not null && end.Day is not null)
            start = start with { Day = start.Day.Inherit(end.Day) };
        if (start.Day is null && end.Day is not null)
            start = start with { Day = end.Day };
        if (start.Resolve(anchor) is not { } from)
            return false;
        if (end.Day is null && start.Day is not null)
            end = end with { Day = new Term.Known(Slice.Day(DateOnly.FromDateTime(from.From))) };
        if (end.Resolve(anchor) is not { } to)
            return false;
        if (to.Close <= from.From && end.Day?.Later(anchor, from.From) is { } later && (end with { Day = later }).Resolve(anchor) is { } next)
            to = next;
        if (to.Close <= from.From && start.Last().Resolve(anchor) is { } earlier && earlier.From < to.Close)
            from = earlier;
        slice = new Slice(from.From, to.Close, from.Grain < to.Grain ? from.Grain : to.Grain);
        return to.Close > from.From;
    }
}
