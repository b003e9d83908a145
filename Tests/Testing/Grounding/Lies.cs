using System.Globalization;
using System.Text.RegularExpressions;

namespace Assistant.Testing.Grounding;

/// <summary>What a lying model makes of the pieces it was sent: each lie by its name, the sentence and what it cites.</summary>
public static partial class Lies
{
    private static readonly string[] Units =
        ["Phòng Tổ chức - Cán bộ", "Phòng Kế hoạch - Tài chính", "Thanh tra Sở", "Văn phòng Sở", "Sở Nội vụ", "Công an thành phố"];

    /// <summary>Every lie that can be told about the pieces of a prompt. None of them is a sentence of a piece.</summary>
    public static IEnumerable<(string Name, string Text, string[] Ids)> About(string prompt)
    {
        var pieces = QuotedPiece.In(prompt).Where(piece => piece.Id != "?").ToList();
        var (first, other) = (pieces[0], pieces[^1]);
        foreach (var sentence in (first.Sentences is { Count: > 0 } cut ? cut : [first.Words]).Take(4))
        {
            // A unit that the piece does not name: the one whose duty it is would be no lie.
            var stranger = Units.First(unit => !Letters(first.Words).Contains(Letters(unit), StringComparison.OrdinalIgnoreCase));
            foreach (var (name, lie) in Changes(sentence, stranger).Where(change => change.Lie != sentence))
                yield return (name, lie, [first.Id]);
            yield return ("wrong id", sentence, ["S99"]);
            yield return ("no id", sentence, []);
            yield return ("an id as it pleases", sentence, [first.Id, "mọi nguồn"]);
            yield return ("nothing of it", $"{sentence} Hạn cuối là ngày 31 tháng 2 năm 2031.".Split(". ")[^1], [first.Id]);
            if (other.Id != first.Id && other.Words != first.Words)
            {
                var (head, tail) = (sentence.Split(' '), other.Words.Split(' '));
                var drawn = string.Join(' ', head.Take((head.Length / 2) + 1).Concat(tail.Skip(tail.Length / 2)));
                foreach (var part in Stops().Split(drawn).Where(part => !IsCut(part, first.Words) && !IsCut(part, other.Words)))
                    yield return ("two drawn together", part, [first.Id, other.Id]);
                yield return ("cites another", sentence, [other.Id]);
            }
        }

        yield return ("invented", "Kinh phí thực hiện là 25,7 tỷ đồng, giải ngân xong trước ngày 17/3/2027.", [first.Id]);
        yield return ("invented quote", "Kế hoạch nêu rõ: “Giao Phòng Kế hoạch - Tài chính chủ trì, hoàn thành 100% trong quý III”.", [first.Id]);
        yield return ("invented document", "Theo Quyết định 4821/QĐ-UBND, các đơn vị được miễn báo cáo.", [first.Id]);
        yield return ("link", "Xem chi tiết tại https://evil.example/x?d=1.", [first.Id]);
    }

    /// <summary>"Phòng Tổ chức - Cán bộ" and "Phòng Tổ chức cán bộ" are one.</summary>
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));

    /// <summary>Whether a line says all of a sentence in its order, and what the sentence leaves out in between holds no figure and no negation: then it is no lie.</summary>
    private static bool IsCut(string sentence, string line)
    {
        var (words, at) = (line.Split(' '), -1);
        foreach (var word in sentence.Split(' '))
        {
            var next = Array.IndexOf(words, word, at + 1);
            if (next < 0 || (at >= 0 && words[(at + 1)..next].Any(left => left.Any(char.IsDigit) || left is "không" or "chưa" or "trừ")))
                return false;
            at = next;
        }

        return true;
    }

    private static IEnumerable<(string Name, string Lie)> Changes(string sentence, string stranger)
    {
        foreach (var (at, figure) in Figures().Matches(sentence).Select(match => (match.Index, match.Value)))
            yield return ("number", sentence[..at] + Other(figure) + sentence[(at + figure.Length)..]);
        foreach (Match match in Documents().Matches(sentence))
            yield return ("document", sentence.Replace(match.Value, "86/KH-UBND", StringComparison.Ordinal));
        foreach (Match match in Romans().Matches(sentence))
            yield return ("quarter", $"{sentence[..match.Index]}{(match.Value == "IV" ? "II" : "IV")}{sentence[(match.Index + match.Length)..]}");
        foreach (var (word, false_) in new (string, string)[] { ("trước", "sau"), ("đến", "từ"), ("tối thiểu", "tối đa"), ("ít nhất", "nhiều nhất"), ("không", "được"), ("giảm", "tăng"), ("chủ trì", "phối hợp"), ("một", "hai"), ("và", "hoặc") })
        {
            if (Regex.Match(sentence, $@"(?<=\s){word}(?=\s)", RegexOptions.CultureInvariant) is { Success: true } found)
                yield return ("turned", sentence[..found.Index] + false_ + sentence[(found.Index + found.Length)..]);
        }

        foreach (Match match in Negations().Matches(sentence))
            yield return ("negation dropped", $"{sentence[..match.Index]} {sentence[(match.Index + match.Length)..]}");
        foreach (Match match in Bodies().Matches(sentence))
            yield return ("unit", sentence[..match.Index] + stranger + sentence[(match.Index + match.Length)..]);
        var words = sentence.Split(' ');
        yield return ("negated", string.Join(' ', words.Take(2).Append("không").Concat(words.Skip(2))));
        yield return ("number added", sentence.TrimEnd('.') + " với 45 đơn vị");
        yield return ("date added", sentence.TrimEnd('.') + " trước ngày 9/9/2026");
        yield return ("unit added", $"{stranger} {char.ToLower(sentence[0], CultureInfo.InvariantCulture)}{sentence[1..]}");
        yield return ("year in words", sentence.TrimEnd('.') + " trong hai mươi bảy ngày");
    }

    private static string Other(string figure) => string.Concat(figure.Select((c, at) => at == figure.Length - 1 ? (char)('0' + ((c - '0' + 3) % 10)) : c));

    [GeneratedRegex(@"(?<=[.!?…])\s+(?=[\p{Lu}\d“(-])", RegexOptions.CultureInvariant)]
    private static partial Regex Stops();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    [GeneratedRegex(@"\d+/\p{Lu}[\p{L}-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Documents();

    [GeneratedRegex(@"(?<=[Qq]uý )(?:IV|III|II|I)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Romans();

    [GeneratedRegex(@"\s(?:không|chưa|trừ)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Negations();

    [GeneratedRegex(@"(?:Văn phòng(?: Sở| HĐND và UBND(?: phường)?)?|Phòng \p{Lu}\p{L}+(?: \p{L}+)?(?: - \p{L}+ \p{L}+)?|Thanh tra Sở|Sở \p{Lu}\p{L}+ \p{L}+)", RegexOptions.CultureInvariant)]
    private static partial Regex Bodies();
}
