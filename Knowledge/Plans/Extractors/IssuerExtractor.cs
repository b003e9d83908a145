using System.Text.RegularExpressions;
using Assistant.Knowledge.Outline;
using Assistant.Knowledge.Vietnamese;
using Assistant.Knowledge.Vietnamese.Restoring;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>
/// Finds the issuing body: the sentence that says who makes the plan, else the head of the letter; completed with the place
/// where the text itself names it ("Ủy ban nhân dân phường" of "Hải An" is Ủy ban nhân dân phường Hải An).
/// </summary>
internal static partial class IssuerExtractor
{
    private static readonly string[] Levels = ["thành phố", "tỉnh", "xã", "phường", "huyện", "quận", "đặc khu"];

    /// <summary>The issuer; null where neither head nor body names one and the symbol does not tell.</summary>
    public static IssuerReading? Find(DocumentParts parts, IReadOnlyList<TextBlock> body, DocumentHeader header)
    {
        var texts = body.Prepend(parts.Title).ToList();
        var first = parts.Head.Count > 0 ? parts.Head[0].Number : parts.Title.Lines.First;
        var found = FromHead(parts, texts) is { } above ? new IssuerReading(above, first, 1)
            : FromBody(body)
            ?? (Committee().IsMatch(header.Symbol ?? "") ? new IssuerReading("Ủy ban nhân dân", header.NumberLine ?? first, 0.5, DoubtReason.TakenFromNeighbour) : null);
        if (found is null)
            return null;
        var everything = parts.Head.Select(line => Folding.Fold(line.Text)).Concat(texts.Select(text => text.Folded.Value)).ToList();
        return found with { Name = MisreadWords.Mend(WithPlace(Complete(found.Name, texts, everything, header.Place, Superior(parts)), header.Place)) };
    }

    private static IssuerReading? FromBody(IReadOnlyList<TextBlock> body)
    {
        foreach (var block in body.Take(25))
        {
            var folded = MisreadWords.Mended(block);
            foreach (Match match in Makes().Matches(folded.Value))
            {
                var start = ClauseStart(folded.Value, match.Index);
                var words = Bracket().Replace(folded.Slice(start, match.Index - start), "").Trim(' ', ',');
                if (words.Length < 100 && UnitPhrases.StartsWithUnit(words))
                    return new IssuerReading(words, block.LinesOf(folded.ToOriginal(match.Index), 1).First, 0.9);
            }
        }

        return null;
    }

    private static string? FromHead(DocumentParts parts, IReadOnlyList<TextBlock> texts)
    {
        var lines = new List<string>();
        foreach (var line in parts.Head)
        {
            var column = ColumnGap().Split(line.Text.Trim())[0];
            column = LineCleaner.Strip(column);
            if (Motto().Match(Folding.Fold(column)) is { Success: true } motto)
                column = FoldedText.Of(column).Slice(0, motto.Index);
            if (NumberStart().IsMatch(Folding.Fold(column)))
                break;
            if (column.Any(char.IsLetter) && !column.Any(char.IsLower))
                lines.Add(column);
        }

        // The issuer's own name is the last of the two; it may be broken over lines.
        var last = lines.FindLastIndex(line => (UnitPhrases.StartsWithUnit(line) || StartsWithAcronym(line) || OtherBody().IsMatch(line)) && !PlaceLevel().IsMatch(Folding.Fold(line)));
        if (last < 0)
            return null;
        var capitals = string.Join(' ', lines.Skip(last));
        if (last > 0 && IssuerAbove.Joined(string.Join(' ', lines.Take(last)), capitals) is { } joined)
            return InSmallLetters(joined, texts);
        if (last > 0 && Folding.FoldToWords(capitals) is var words && (words == "uy ban nhan dan" || words.StartsWith("van phong", StringComparison.Ordinal) && !UnitPhrases.StartsWithUnit(lines[0])))
            capitals = string.Join(' ', lines);
        return InSmallLetters(Board().Replace(capitals, ""), texts);
    }

    /// <summary>"BCH HỘI NÔNG DÂN TỈNH", "VKSND TỈNH": a first word that is no syllable is an acronym.</summary>
    private static bool StartsWithAcronym(string line) =>
        Folding.Fold(line).Split(' ') is [{ Length: > 1 } first, _, ..] && first.All(char.IsLetter) && !SyllableShape.Fits(first);

    /// <summary>Capitals as the body spells the same name; else with the usual initials.</summary>
    private static string InSmallLetters(string capitals, IReadOnlyList<TextBlock> texts)
    {
        var sought = Folding.Fold(capitals);
        foreach (var text in texts)
        {
            var at = text.Folded.Value.IndexOf(sought, StringComparison.Ordinal);
            while (at >= 0)
            {
                var found = text.Folded.Slice(at, sought.Length);
                if (found.Any(char.IsLower))
                    return found;
                at = text.Folded.Value.IndexOf(sought, at + 1, StringComparison.Ordinal);
            }
        }

        return Casing.OfName(capitals);
    }

    /// <summary>The name with the place at its end spelled as the date line spells it: capitals do not show which words are names.</summary>
    private static string WithPlace(string name, string? place) =>
        place is { Length: > 1 } && name.Length > place.Length && Folding.Fold(name).EndsWith(" " + Folding.Fold(place), StringComparison.Ordinal) && Folding.Fold(name).Length == name.Length
            ? name[..^place.Length] + place
            : name;

    private static string Complete(string name, IReadOnlyList<TextBlock> texts, IReadOnlyList<string> everything, string? place, string? superior)
    {
        var folded = Folding.Fold(name);
        if (!(NeedsPlace().IsMatch(folded) || LevelAtEnd().IsMatch(folded)) || OwnRegion().IsMatch(name) || (place is not null && folded.EndsWith(Folding.Fold(place), StringComparison.Ordinal)))
            return name;
        var wanted = place is null ? null : Folding.Fold(place);
        foreach (var level in (string[])["thành phố ", "tỉnh ", ""])
        {
            if (MostNamed(texts, Folding.Fold($"{name} {level}"), wanted) is { } follows)
                return $"{name} {level}{follows}";
        }

        if (BelowGovernment().IsMatch(folded) && superior is not null)
            return $"{name} {superior}";
        if (BelowGovernment().IsMatch(folded) && Levels
            .Select(level => MostNamed(texts, $"{folded} {Folding.Fold(level)} ", wanted: null) is { } found ? $"{name} {level} {found}" : null)
            .FirstOrDefault(full => full is not null) is { } ownName)
            return ownName;
        if (place is null)
            return name;
        if (LevelAtEnd().IsMatch(folded))
            return $"{name} {place}";
        var named = Levels.FirstOrDefault(level => Folding.Fold($"{level} {place}") is var phrase && everything.Any(text => text.Contains(phrase, StringComparison.Ordinal)));
        return named is null ? name : $"{name} {named} {place}";
    }

    /// <summary>The name that follows a phrase, as most texts spell it: one spelling may be misread.</summary>
    private static string? MostNamed(IReadOnlyList<TextBlock> texts, string phrase, string? wanted) => texts
        .Select(text => FollowingName(text, phrase, wanted))
        .OfType<string>()
        .GroupBy(name => name, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count())
        .FirstOrDefault()?.Key;

    /// <summary>The province or city that the head names above the issuer: "UBND TỈNH NGHỆ AN" above "SỞ TÀI CHÍNH".</summary>
    private static string? Superior(DocumentParts parts)
    {
        foreach (var line in parts.Head)
        {
            var column = LineCleaner.Strip(ColumnGap().Split(line.Text.Trim())[0]);
            if (Motto().Match(Folding.Fold(column)) is { Success: true } motto)
                column = FoldedText.Of(column).Slice(0, motto.Index);
            if (Government().Match(Folding.Fold(column)) is { Success: true } government && !column.Any(char.IsLower))
                return $"{(government.Groups["city"].Success ? "thành phố" : "tỉnh")} {Casing.OfPerson(FoldedText.Of(column).Slice(government.Groups["name"].Index, government.Groups["name"].Length))}";
        }

        return null;
    }

    private static string? FollowingName(TextBlock text, string phrase, string? wanted)
    {
        var folded = text.Folded;
        var at = folded.Value.IndexOf(phrase, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var start = folded.ToOriginal(at + phrase.Length);
        var match = ProperName().Match(text.Text, start);
        if (!match.Success || match.Index != start || UnitPhrases.StartsWithUnit(match.Value))
            return null;
        return wanted is null || Folding.Fold(match.Value).StartsWith(wanted, StringComparison.Ordinal) ? match.Value : null;
    }

    private static int ClauseStart(string folded, int end)
    {
        for (var i = end - 1; i > 0; i--)
        {
            if (folded[i] is ';' or '.' or ':' || (folded[i] == ',' && UnitPhrases.StartsWithUnit(folded[(i + 1)..end])))
                return i + 1;
        }

        return 0;
    }

    [GeneratedRegex(@" (?:xay dung|ban hanh|trien khai|de ra|lap|thong nhat)(?: va (?:ban hanh|trien khai|to chuc thuc hien))? (?:ban hanh )?(?:noi dung )?ke hoach\b")]
    private static partial Regex Makes();

    /// <summary>Bodies whose names begin with no word for a unit.</summary>
    [GeneratedRegex(@"^(?:BÁO|ĐÀI|TẠP CHÍ|NHÀ XUẤT BẢN) (?=\p{Lu})|^(?:THỐNG KÊ|THUẾ|HẢI QUAN|KHO BẠC|THI HÀNH ÁN DÂN SỰ)(?: NHÀ NƯỚC)? (?:TỈNH|THÀNH PHỐ|KHU VỰC|CƠ SỞ)\b")]
    private static partial Regex OtherBody();

    /// <summary>"Trung tâm Y tế khu vực Tam Nông" is named after its own region.</summary>
    [GeneratedRegex(@"\b[Kk]hu vực (?:\p{Lu}|[IVX\d])")]
    private static partial Regex OwnRegion();

    [GeneratedRegex(@"^(?:BCH|BTV|BAN CHẤP HÀNH|BAN THƯỜNG VỤ) (?=HỘI|ĐOÀN|CÔNG ĐOÀN|LIÊN ĐOÀN|ĐẢNG BỘ)")]
    private static partial Regex Board();

    /// <summary>KH-UBND is a plan of a people's committee, whichever.</summary>
    [GeneratedRegex(@"-UBND$")]
    private static partial Regex Committee();

    [GeneratedRegex(@"\([^)]{0,60}\)")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"\t| {3,}|\|")]
    private static partial Regex ColumnGap();

    [GeneratedRegex(@"\b(?:cong hoa xa hoi|doc lap ?- ?tu do|dang cong san viet nam)")]
    private static partial Regex Motto();

    [GeneratedRegex(@"^s[o6] ?[:.]? ?\d{0,5} ?[/-]|^s[o6] ?:")]
    private static partial Regex NumberStart();

    [GeneratedRegex(@"^(?:uy ban nhan dan|ubnd) (?:tinh|(?<city>thanh pho)) (?<name>[a-z -]{2,30})$")]
    private static partial Regex Government();

    [GeneratedRegex(@"^(?:so|uy ban nhan dan|ubnd|phong|van phong|dang uy|ban|cong an|trung tam)\b")]
    private static partial Regex NeedsPlace();

    [GeneratedRegex(@"^(?:so|phong|trung tam) ")]
    private static partial Regex BelowGovernment();

    [GeneratedRegex(@"^(?:phuong|xa|thi tran|huyen|quan|thanh pho|tinh|dac khu|thi xa) ")]
    private static partial Regex PlaceLevel();

    [GeneratedRegex(@"\b(?:phuong|xa|thi tran|huyen|quan|thanh pho|tinh|dac khu|thi xa)$")]
    private static partial Regex LevelAtEnd();

    [GeneratedRegex(@"\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,3}")]
    private static partial Regex ProperName();
}
