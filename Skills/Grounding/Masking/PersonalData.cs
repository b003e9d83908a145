using System.Text.RegularExpressions;

namespace Assistant.Skills.Grounding.Masking;

/// <summary>Finds personal data in a text: telephone numbers, e-mail addresses, numbers of identity papers, names of persons.</summary>
internal static partial class PersonalData
{
    /// <summary>The stretches in order; they do not overlap.</summary>
    public static IEnumerable<PersonalStretch> In(string text) => Stretches().Matches(text).Select(match =>
        match.Groups["name"] is { Success: true } name ? new PersonalStretch(PersonalKind.Name, name.Index, name.Length)
        : match.Groups["mail"].Success ? new PersonalStretch(PersonalKind.Mail, match.Index, match.Length)
        : match.Groups["paper"] is { Success: true } paper ? new PersonalStretch(PersonalKind.Paper, paper.Index, paper.Length)
        : new PersonalStretch(PersonalKind.Telephone, match.Index, match.Length));

    /// <summary>
    /// Names stand behind a title or an office, or begin with a family name that is no place's: "quận Lê Chân", "đường Trần Phú" are places. More is masked
    /// rather than less: what is masked comes back in the answer.
    /// </summary>
    [GeneratedRegex(
        @"(?<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
        + @"|(?:CCCD|CMND|CMT|[Cc]ăn cước(?: công dân)?|[Hh]ộ chiếu|[Mm]ã số thuế|MST|[Ss]ố tài khoản|STK)(?:\s+số|\s+là)?\s*:?\s*(?<paper>[A-Z]?\d[\d .]{7,17}\d)"
        + @"|(?<paper>(?<![\d./-])\d{12}(?![\d./-]))"
        + @"|(?<![\d/.,-])(?:\+84|0)\s?[235789](?:[ .-]?\d){7,9}(?![\d/])"
        + @"|\b(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Đđ]/c|[Aa]nh|[Cc]hị|[Tt]hầy|[Cc]ô|[Hh]ọ và tên|[Nn]gười ký|[Nn]gười liên hệ)\s*:?\s+(?<name>\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){0,4})"
        + @"|(?<!\b(?:[Qq]uận|[Pp]hường|[Hh]uyện|[Xx]ã|[Đđ]ường|[Pp]hố|[Tt]rường|THPT|THCS|TP\.?|[Tt]ưởng|Đoàn)\s)\b(?<name>(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Dương|Đinh|Trịnh|Đào|Lương|Vương|Trương|Lâm|Tạ)(?:\s+\p{Lu}\p{Ll}+){1,3})\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Stretches();
}
