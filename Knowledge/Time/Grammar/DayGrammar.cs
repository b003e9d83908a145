namespace Assistant.Knowledge.Time.Grammar;

/// <summary>Days by pointing words, by weekday, by date, by holiday.</summary>
internal static class DayGrammar
{
    /// <summary>Reads one day, or a date that is a month or year short.</summary>
    internal static bool TryRead(TokenLine line, int i, Anchor anchor, out Term term, out int next)
    {
        if (TryReadPointing(line, i, anchor, out term, out next) || HolidayGrammar.TryRead(line, i, anchor, out term, out next)
            || LunarGrammar.TryRead(line, i, anchor, out term, out next))
            return true;
        return NthWeekdayGrammar.TryRead(line, i, anchor, out term, out next) || WeekdayGrammar.TryRead(line, i, out term, out next)
            || DateGrammar.TryRead(line, i, anchor, out term, out next) || EnglishDateGrammar.TryRead(line, i, out term, out next)
            || ListGrammar.TryRead(line, i, anchor, out term, out next);
    }

    private static bool TryReadPointing(TokenLine line, int i, Anchor anchor, out Term term, out int next)
    {
        term = null!;
        if (OffsetOf(line, i, out next) is not { } offset)
            return false;
        term = new Term.Known(Slice.Day(anchor.Today.AddDays(offset)));
        return true;
    }

    private static int? OffsetOf(TokenLine line, int i, out int next)
    {
        next = i + 1;
        var token = line[i];
        if (token.Blocked || token.Kind != TokenKind.Word)
            return null;
        switch (token.Word)
        {
            case TimeWord.Today:
                return 0;
            case TimeWord.Tomorrow:
                return 1;
            case TimeWord.Yesterday:
                return -1;
            case TimeWord.Day or TimeWord.Hom when OffsetAfterDay(line, i) is { } offset:
                next = i + 2;
                return offset;
            case TimeWord.The when line.Is(i + 1, TimeWord.Day):
                return OffsetAfterThe(line, i + 1, out next);
            case TimeWord.Day when line[i + 1].Word is TimeWord.After or TimeWord.Before:
                return OffsetAfterThe(line, i, out next);
            case TimeWord.Day when line.Is(i + 1, TimeWord.Hom) && OffsetAfterDay(line, i + 1) is { } offset:
                next = i + 3;
                return offset;
            case TimeWord.Mai when IsTomorrow(line, i):
                return 1;
            case TimeWord.DayAfterTomorrow when IsFreeStanding(line, i):
                return 2;
            default:
                return DayPartGrammar.KindOf(line[line.Is(i - 1, TimeWord.Som) ? i - 2 : i - 1]) is not null ? OffsetAfterPart(line, i) : null;
        }
    }

    /// <summary>"the day after tomorrow", "the day before yesterday".</summary>
    private static int? OffsetAfterThe(TokenLine line, int i, out int next)
    {
        next = i + 3;
        return line.Is(i + 1, TimeWord.After, TimeWord.Tomorrow) ? 2 : line.Is(i + 1, TimeWord.Before, TimeWord.Yesterday) ? -2 : null;
    }

    /// <summary>"hôm nay", "ngày kia", "hôm qua"; "3 ngày qua" is a span and is read before.</summary>
    private static int? OffsetAfterDay(TokenLine line, int i)
    {
        var isHom = line.Is(i, TimeWord.Hom);
        var word = line[i + 1];
        return word.Word switch
        {
            TimeWord.Nay when isHom || !line.IsMarked => 0,
            TimeWord.This when isHom && !line.IsMarked => 0,
            TimeWord.Mai when !line.Is(i + 2, TimeWord.Sau) => 1,
            TimeWord.DayAfterTomorrow => 2,
            TimeWord.Digit when word is { Loose: true, Value: 1 } => 2,
            TimeWord.Kia or TimeWord.Kia3 => isHom ? -word.Value : word.Value,
            TimeWord.Qua when isHom => -1,
            _ => null,
        };
    }

    private static int? OffsetAfterPart(TokenLine line, int i) => line[i].Word switch
    {
        TimeWord.Nay => 0,
        TimeWord.Mai => 1,
        TimeWord.DayAfterTomorrow => 2,
        TimeWord.Kia => 2,
        TimeWord.Qua => -1,
        _ => null,
    };

    /// <summary>"mai", and not a person: neither "chị Mai" nor "Mai Hương" nor "có Mai dự".</summary>
    private static bool IsTomorrow(TokenLine line, int i)
    {
        var before = line[i - 1];
        if (before.Is(TimeWord.Title) || before.Is(TimeWord.Nay))
            return false;
        if (line[i + 1].Word is TimeWord.Sau or TimeWord.This or TimeWord.AfterMai)
            return false;
        if (!line[i].Capital || (line[i].Traits & TokenTraits.Upper) != TokenTraits.None)
            return !(before.IsForeign && before.Capital && line[i].Capital);
        var opensSentence = i == 0 || before.Is('.') || before.Is('!') || before.Is('?') || before.Is(':') || before.Is('"');
        return opensSentence && !(line[i + 1].Capital && (line[i + 1].IsForeign || line[i + 1].Loose || line.Is(i + 1, TimeWord.Title)));
    }

    private static bool IsFreeStanding(TokenLine line, int i) => !line[i - 1].Is(TimeWord.Tens) && !line[i].Capital;
}
