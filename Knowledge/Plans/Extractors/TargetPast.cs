using System.Globalization;
using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Tells figures about how things were from goals: those that an earlier year than the plan's own stands before.</summary>
internal static partial class TargetPast
{
    private const int Nearest = 120;

    /// <summary>Whether the words around a figure tell what was: "(năm 2025 đạt 88,6%)", "từ 82% năm 2025 lên …", "đã thành lập 214 tổ".</summary>
    /// <param name="sentence">The folded sentence.</param>
    /// <param name="figure">One of its figures.</param>
    /// <param name="year">The year of the plan; null where it is not known.</param>
    public static bool Tells(string sentence, TargetFigure figure, int? year)
    {
        var before = sentence[Math.Max(0, figure.Index - Nearest)..figure.Index];
        if (Done().IsMatch(before) || LastYear().IsMatch(before))
            return true;
        if (year is not { } own)
            return false;
        return (YearBefore().Match(before) is { Success: true } told && Year(told) < own && !Compared().IsMatch(before[..told.Index]) && !Onwards().IsMatch(told.Groups["rest"].Value))
            || (SchoolYear().Match(before) is { Success: true } school && Year(school) <= own)
            || (YearBehind().Match(sentence, figure.End) is { Success: true } behind && Year(behind) < own);
    }

    /// <summary>
    /// Where the part of a sentence ends that tells of an earlier year: "Năm 2025 đạt 88%, phấn đấu năm 2026 đạt 95%" tells up to "phấn
    /// đấu"; 0 where the sentence does not begin with such a year.
    /// </summary>
    public static int ToldUntil(string sentence, int? year)
    {
        if (year is not { } own || !(EarlierYear().Match(sentence) is { Success: true } told && Year(told) < own))
            return 0;
        return Turn().Matches(sentence, told.Length)
            .Where(turn => !turn.Groups["year"].Success || Year(turn) >= own)
            .Select(turn => turn.Index)
            .FirstOrDefault(sentence.Length);
    }

    /// <summary>Whether the words for a stretch end in an earlier year than the plan's own.</summary>
    public static bool IsEarlier(string stretch, int? year) =>
        year is { } own && int.TryParse(stretch.AsSpan(stretch.Length - 4), NumberStyles.None, CultureInfo.InvariantCulture, out var last) && last < own;

    private static int Year(Match match) => int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!\btoi )\bda (?!duoc|so|dang|ngon|phuong|muc|cap|nganh)[a-z]+(?: (?!dat\b)[a-z]+)? $")]
    private static partial Regex Done();

    [GeneratedRegex(@"(?<!\b(?:so voi|hon|bang|tu) (?:cung ky )?)\b(?:nam|cung ky|ky) (?:truoc|ngoai)(?: (?!phan dau|tang|giam|them)[a-z]+){0,3}:? $")]
    private static partial Regex LastYear();

    /// <summary>A remark on the school year that ended in the plan's year: "(năm học 2024 - 2025 đạt".</summary>
    [GeneratedRegex(@"\(nam hoc 20\d\d ?- ?(?<year>20\d\d)\b[^();]*$")]
    private static partial Regex SchoolYear();

    [GeneratedRegex(@"\bnam (?<year>20\d\d)\b(?! ?-):?(?<rest>[^,;:\d]*)$")]
    private static partial Regex YearBefore();

    /// <summary>The year that a growth is reckoned from, or that is to be kept or made good, tells nothing of the figure behind it.</summary>
    [GeneratedRegex(@"\b(?:so voi|cung ky|hon|bang|voi|tu|muc|duy tri|giu vung)(?: [a-z]+){0,4} ?$")]
    private static partial Regex Compared();

    [GeneratedRegex(@"\b(?:len|phan dau|so voi|them|tang|giam|toi thieu|it nhat|muc tieu)\b")]
    private static partial Regex Onwards();

    [GeneratedRegex(@"\G(?: (?:cua |trong |vao |cuoi )?nam (?<year>20\d\d)\b| ?\((?:cua |trong |vao |cuoi )?nam (?<year>20\d\d)\))")]
    private static partial Regex YearBehind();

    [GeneratedRegex(@"^[^a-z]{0,4}(?:trong |het |cuoi |den cuoi |den het |ket thuc |tinh den (?:het |cuoi )?(?:ngay \d{1,2}/\d{1,2}/)?(?:thang \d{1,2}(?:/| nam ))?)?(?:(?:giai doan|nhiem ky|nam hoc) 20\d\d ?- ?)?(?:nam )?(?<year>20\d\d)\b(?! ?- ?20)")]
    private static partial Regex EarlierYear();

    [GeneratedRegex(@"\b(?:phan dau|muc tieu|nam (?<year>20\d\d)\b)")]
    private static partial Regex Turn();
}
