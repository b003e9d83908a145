namespace Assistant.Knowledge.Time.Grammar;

/// <summary>"thứ Hai tuần sau", "T2", "CN", "chủ nhật", "next Monday"; not "việc thứ hai".</summary>
internal static class WeekdayGrammar
{
    internal static bool TryRead(TokenLine line, int i, out Term term, out int next)
    {
        term = null!;
        if (TryReadEnglish(line, i, out term, out next))
            return true;
        if (NumberOf(line, i, out next) is not { } weekday)
            return false;
        var named = next;
        var modified = TryReadWeek(line, next, out var week, out var direction, out next);
        if (!modified && IsOrdinal(line, i, named))
            return false;
        if (line.Is(i - 1, TimeWord.Hom) && !modified)
            direction = Direction.Past;
        term = new Term.WeekdayOf(weekday, week, direction);
        return true;
    }

    /// <summary>0 for Monday to 6 for Sunday.</summary>
    internal static int? NumberOf(TokenLine line, int i, out int next)
    {
        var token = line[i];
        next = i + 2;
        if (token.Blocked)
            return null;
        switch (token.Word)
        {
            case TimeWord.Thu when line.Trusts(i) || IsWeekOrHour(line, i + 2):
                return AfterThu(line, i + 1);
            case TimeWord.T when line[i + 1] is { IsNumber: true, Glued: true, Digits: 1, Value: >= 2 and <= 7 } && !line[i + 2].Is('/') && !line[i + 2].Is('.'):
                return line[i + 1].Value - 2;
            case TimeWord.Chu when line.Trusts(i) && (line.Is(i + 1, TimeWord.Nhat) || (line.Is(i + 1, TimeWord.Most) && line[i + 1].Loose)):
                return 6;
            case TimeWord.Cn when token.Glued && line[i - 1].Is('-') && line[i - 2].Kind == TokenKind.Word:
                return null;
            case TimeWord.Cn when token.Capital && !line[i + 1].Capital && !line.Is(i - 1, TimeWord.Title) && !line.Is(i + 1, TimeWord.Of):
                next = i + 1;
                return 6;
            case TimeWord.Cn when WeekFollows(line, i + 1) || DayPartGrammar.KindOf(line[i - 1]) is not null:
                next = i + 1;
                return 6;
            default:
                return null;
        }
    }

    /// <summary>"Monday", "Mon".</summary>
    internal static bool EnglishOf(TokenLine line, int i, out int weekday, out int next)
    {
        (weekday, next) = (line[i].Value, i + 1);
        return line.Is(i, TimeWord.Weekday) || IsShort(line, i, false);
    }

    private static int? AfterThu(TokenLine line, int i)
    {
        var token = line[i];
        var value = token.Word switch
        {
            TimeWord.Digit => token.Value,
            TimeWord.Tu => 4,
            TimeWord.Year when !token.Capital || token.Value == 5 => 5,
            TimeWord.Sau when !line.IsMarked => 6,
            _ => token is { IsNumber: true, Digits: 1 } ? token.Value : 0,
        };
        var isDecimal = (line[i + 1].Is('.') || line[i + 1].Is('/')) && line[i + 2] is { Kind: TokenKind.Number, Glued: true };
        return value is >= 2 and <= 7 && !isDecimal ? value - 2 : null;
    }

    /// <summary>"tuần sau", "tới", "vừa rồi", "sau" after the name of a day.</summary>
    internal static bool TryReadWeek(TokenLine line, int i, out int? week, out Direction direction, out int next)
    {
        (week, direction, next) = (null, Direction.Nearest, i);
        var at = i;
        if (line.Is(at, TimeWord.Of) || line[at].Is(',') || line[at].Is('('))
            at++;
        var isEdge = line[at].Word is TimeWord.Dau or TimeWord.Cuoi && line.Is(at + 1, TimeWord.Week) && line.Trusts(at);
        if (isEdge)
            at++;
        if (line.Is(at, TimeWord.Week) && Pointing.Of(line, at + 1, out var after) is { } offset)
        {
            (week, next) = (offset, after);
            return true;
        }

        if (isEdge)
        {
            next = at + 1;
            return true;
        }

        switch (line[i].Word)
        {
            case TimeWord.Toi when line.Trusts(i) && !line[i + 1].IsNumber:
                (direction, next) = (Direction.Future, i + 1);
                return true;
            case TimeWord.This or TimeWord.Nay:
                (week, next) = (0, i + 1);
                return true;
            case TimeWord.Sau when line[i + 1].Kind != TokenKind.Word && !line[i + 1].IsNumber && line[i - 1].Word is TimeWord.Digit:
                (week, next) = (1, i + 1);
                return true;
            case TimeWord.About when line.Is(i + 1, TimeWord.Toi):
                (direction, next) = (Direction.Future, i + 2);
                return true;
            case TimeWord.Vua when line.Is(i + 1, TimeWord.Roi) || line.Is(i + 1, TimeWord.Qua):
                (direction, next) = (Direction.Past, i + 2);
                return true;
            default:
                return false;
        }
    }

    private static bool IsWeekOrHour(TokenLine line, int i) =>
        (line.Is(i, TimeWord.Week) && Pointing.Of(line, i + 1, out _) is not null) || DayPartGrammar.KindOf(line[i]) is not null;

    private static bool WeekFollows(TokenLine line, int i) => line.Is(i, TimeWord.Week) || line.Is(i, TimeWord.This) || line.Is(i, TimeWord.Toi);

    /// <summary>"việc thứ hai", "kỳ họp thứ 5", "lần thứ ba": an ordinal, unless a time word or a capital says otherwise.</summary>
    private static bool IsOrdinal(TokenLine line, int i, int next)
    {
        if (!line.Is(i, TimeWord.Thu))
            return false;
        if ((line.HasEnumeration && !line[i + 1].Capital) || line[i - 1].Is(TimeWord.Rank) || (line[i - 1].Is(TimeWord.Dung) && line[i - 1].Loose))
            return true;
        if (!line.IsMarked && line.Is(i + 1, TimeWord.Tu) && (line[next].IsForeign || line.Is(next, TimeWord.Compound)) && line[i - 1].Word == TimeWord.None)
            return true;
        if (line.Is(next, TimeWord.La) && !line[i + 1].Capital && (i == 0 || line[i - 1].Kind == TokenKind.Symbol))
            return true;
        if (DayPartGrammar.KindOf(line[next]) is not null || line.Is(next, TimeWord.Luc) || line.Is(next, TimeWord.Day)
            || ClockGrammar.TryReadOne(line, next, out _, out _))
            return false;
        var before = line[i - 1];
        if (line.Is(i + 1, TimeWord.Digit) && line[i + 1].Capital && !before.Is(TimeWord.Lan))
            return false;
        if (before.Is(TimeWord.Session) || line.Is(i - 2, TimeWord.Session))
            return true;
        return before.Word is TimeWord.CountNoun or TimeWord.Lan or TimeWord.NumberedHard or TimeWord.NumberedSoft or TimeWord.Reporting
            or TimeWord.Day or TimeWord.Week or TimeWord.Month or TimeWord.Year or TimeWord.Quarter or TimeWord.Title && before.Kind == TokenKind.Word;
    }

    /// <summary>"Mon 8am", "by Fri": a capital in a text without marks, and no name.</summary>
    private static bool IsShort(TokenLine line, int i, bool pointed) =>
        line.Is(i, TimeWord.ShortWeekday) && !line.IsMarked && (pointed || (line[i].Capital && !(line[i + 1].Capital && line[i + 1].IsForeign)));

    private static bool TryReadEnglish(TokenLine line, int i, out Term term, out int next)
    {
        term = null!;
        next = i + 1;
        var pointing = line[i].Word switch
        {
            TimeWord.This => 0,
            TimeWord.Next or TimeWord.Coming => 1,
            TimeWord.Last => -1,
            _ => (int?)null,
        };
        var at = pointing is null ? i : i + 1;
        if (!line.Is(at, TimeWord.Weekday) && !IsShort(line, at, pointing is not null))
            return false;
        next = at + 1;
        if (pointing is null && (line.Is(next, TimeWord.Next) || line.Is(next, TimeWord.This)) && line.Is(next + 1, TimeWord.Week))
        {
            pointing = line.Is(next, TimeWord.Next) ? 1 : 0;
            next += 2;
        }

        var coming = line.Is(i, TimeWord.Coming) || (line.Is(i, TimeWord.This) && line.Is(i + 1, TimeWord.Coming));
        term = coming ? new Term.WeekdayOf(line[at].Value, null, Direction.Future) : new Term.WeekdayOf(line[at].Value, pointing);
        return true;
    }
}
