namespace Assistant.Knowledge.Time.Grammar;

/// <summary>"sáng", "buổi chiều", "đầu giờ chiều", "in the morning"; not "sáng tạo", "tối đa", "chiều hướng".</summary>
internal static class DayPartGrammar
{
    /// <summary>A part of the day beside a clock time or a day, which vouches for it.</summary>
    internal static bool TryReadBeside(TokenLine line, int i, out DayPart part, out int next)
    {
        part = default;
        next = i;
        if ((line.Is(i, TimeWord.In) || line.Is(i, TimeWord.At)) && !line.IsMarked)
            next++;
        if (line.Is(next, TimeWord.The) || (line.Is(next, TimeWord.This) && !line.IsMarked && KindOf(line[next + 1]) is not null))
            next++;
        if (line.Is(next, TimeWord.Vao))
            next++;
        if (line.Is(next, TimeWord.Buoi))
            next++;
        var edge = (line.Is(next + 1, TimeWord.Hour) || line.Is(next + 1, TimeWord.Buoi)) && (line.Is(next, TimeWord.Dau) || line.Is(next, TimeWord.Cuoi));
        var first = line.Is(next, TimeWord.Dau);
        if (edge)
            next += 2;
        if (KindOf(line[next]) is not { } kind || line.Is(next + 1, TimeWord.Compound) || (IsSlip(line[next]) && !IsPointed(line, next + 1)))
            return false;
        part = edge ? DayPart.Of(kind).Edge(first) : DayPart.Of(kind);
        next++;
        if (line.Is(next, TimeWord.Som))
            next++;
        return true;
    }

    /// <summary>A part of the day that opens an expression: it needs its own witness.</summary>
    internal static bool TryReadFirst(TokenLine line, int i, out DayPart part, out int next)
    {
        if (!TryReadBeside(line, i, out part, out next) || (!line.Trusts(next - 1) && !IsPointed(line, next)) || line[i - 1].Word is TimeWord.Some)
            return false;
        return next > i + 1 || IsVouchedFor(line, next) || IsListed(line, next);
    }

    /// <summary>The part of the day that a token names, if any; "toi" without marks may be one.</summary>
    internal static TimeWord? KindOf(Token token) => token.Word switch
    {
        TimeWord.Morning or TimeWord.Noon or TimeWord.Afternoon or TimeWord.Evening or TimeWord.Night => token.Blocked ? null : token.Word,
        TimeWord.Toi when token.Loose => TimeWord.Evening,
        _ => null,
    };

    /// <summary>Written with marks, but not with its own.</summary>
    private static bool IsSlip(Token token) => token.Loose && (token.Traits & TokenTraits.Marked) != TokenTraits.None;

    /// <summary>"chiêu mai", "sang mai": the pointing word tells what was meant.</summary>
    private static bool IsPointed(TokenLine line, int next) => line[next].Word is TimeWord.Mai or TimeWord.Nay && !line[next - 1].Capital;

    /// <summary>"sáng và chiều mai".</summary>
    private static bool IsListed(TokenLine line, int next) =>
        line[next].Word is TimeWord.And or TimeWord.Or && KindOf(line[next + 1]) is not null && line.Trusts(next + 1) && IsVouchedFor(line, next + 2);

    private static bool IsVouchedFor(TokenLine line, int next) => line[next].Word switch
    {
        TimeWord.Nay or TimeWord.Mai or TimeWord.Kia or TimeWord.DayAfterTomorrow or TimeWord.Hom or TimeWord.Thu or TimeWord.Chu
            or TimeWord.Cn or TimeWord.Day or TimeWord.Luc => true,
        TimeWord.Qua => !line.Is(next - 1, TimeWord.Toi) || !line.IsMarked,
        TimeWord.T => line[next + 1].IsNumber,
        TimeWord.Vao => line.Is(next + 1, TimeWord.Luc),
        _ => line[next].IsNumber && (ClockGrammar.TryReadOne(line, next, out _, out _) || line[next + 1].Is('/')),
    };
}
