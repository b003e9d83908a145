namespace Assistant.Knowledge.Time.Grammar;

/// <summary>"này", "sau", "tới", "trước", "vừa qua" after a unit; "this", "next", "last" before one.</summary>
internal static class Pointing
{
    /// <summary>How many units from the present one; null where no such word stands there.</summary>
    internal static int? Of(TokenLine line, int i, out int next)
    {
        next = i + 1;
        var token = line[i];
        if (token.Blocked || token.Kind != TokenKind.Word)
            return null;
        switch (token.Word)
        {
            case TimeWord.This or TimeWord.Nay:
                return 0;
            case TimeWord.Hom when line.Is(i + 1, TimeWord.Nay):
                next = i + 2;
                return 0;
            case TimeWord.Sau:
                return line.Is(i + 1, TimeWord.Sau) ? Twice(ref next) : 1;
            case TimeWord.Toi when line.Trusts(i):
                return 1;
            case TimeWord.Ke when line.Is(i + 1, TimeWord.Toi):
                next = i + 2;
                return 1;
            case TimeWord.Truoc when line.Trusts(i) && !line.Is(i + 1, TimeWord.Day) && !line.Is(i + 1, TimeWord.Han):
                return line.Is(i + 1, TimeWord.Truoc) ? Twice(ref next) * -1 : -1;
            case TimeWord.Qua or TimeWord.Ngoai:
                return -1;
            case TimeWord.Roi when line.Trusts(i) && line[i - 1].Word is TimeWord.Week or TimeWord.Month or TimeWord.Quarter:
                return -1;
            case TimeWord.Vua when line.Is(i + 1, TimeWord.Roi) || line.Is(i + 1, TimeWord.Qua):
                next = i + 2;
                return -1;
            default:
                return null;
        }
    }

    /// <summary>The English words, which stand before their unit.</summary>
    internal static int? Before(TokenLine line, int i, out int next)
    {
        next = i + 1;
        return line[i].Word switch
        {
            TimeWord.This when line[i].End - line[i].Start == 4 => 0,
            TimeWord.Next or TimeWord.Coming => 1,
            TimeWord.Last or TimeWord.Past => -1,
            _ => null,
        };
    }

    private static int Twice(ref int next)
    {
        next++;
        return 2;
    }
}
