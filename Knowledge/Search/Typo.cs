namespace Assistant.Knowledge.Search;

/// <summary>Slips of the finger.</summary>
internal static class Typo
{
    /// <summary>Whether one letter more, one less, one other or two swapped neighbours make the one word the other.</summary>
    public static bool OneApart(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > 1)
        {
            return false;
        }

        var start = 0;
        while (start < left.Length && start < right.Length && left[start] == right[start])
        {
            start++;
        }

        var l = left.AsSpan(start);
        var r = right.AsSpan(start);
        return l.Length == r.Length
            ? l.Length > 0 && (l[1..].SequenceEqual(r[1..]) || (l.Length > 1 && l[0] == r[1] && l[1] == r[0] && l[2..].SequenceEqual(r[2..])))
            : l.Length > r.Length ? l[1..].SequenceEqual(r) : r[1..].SequenceEqual(l);
    }
}
