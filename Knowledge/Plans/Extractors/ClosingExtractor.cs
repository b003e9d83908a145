using System.Text.RegularExpressions;
using Assistant.Knowledge.Outline;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Reads recipients and signer from the end of a document, in one column or two.</summary>
internal static partial class ClosingExtractor
{
    /// <summary>Nơi nhận, in order.</summary>
    public static IReadOnlyList<string> Recipients(IReadOnlyList<SourceLine> closing)
    {
        var recipients = new List<string>();
        var columns = closing.Select(line => Columns(line.Text).FirstOrDefault() ?? "").ToList();
        var last = columns.FindLastIndex(column => MarkerParser.Parse(column) is { Kind: MarkerKind.Bullet or MarkerKind.SubBullet });
        for (var i = 0; i < columns.Count; i++)
        {
            var column = columns[i];
            if (MarkerParser.Parse(column) is { Kind: MarkerKind.Bullet or MarkerKind.SubBullet } bullet)
                recipients.Add(bullet.Rest);
            else if (recipients.Count > 0 && column.Length > 0 && !recipients[^1].TrimEnd().EndsWith(';') && !recipients[^1].TrimEnd().EndsWith('.')
                && (char.IsLower(column[0]) || column[0] == '(' || (i < last && recipients[^1][^1] != ',' && column.Any(char.IsLower) && !Scrap().IsMatch(Folding.Fold(column)))))
                recipients[^1] += " " + column;
        }

        return [.. recipients.Select(recipient => recipient.Trim(' ', ';', '.', ',')).Where(recipient => recipient.Length > 0)];
    }

    /// <summary>Who signed; null where no name stands under a post.</summary>
    public static Signer? FindSigner(IReadOnlyList<SourceLine> closing)
    {
        var columns = closing
            .SelectMany(line => Columns(line.Text))
            .Where(column => column.Length > 0 && MarkerParser.Parse(column) is not { Kind: MarkerKind.Bullet or MarkerKind.SubBullet })
            .ToList();
        Rejoin(columns);
        var role = columns.FindLastIndex(IsRole);
        var name = columns.Skip(role + 1).Where(column => !Scrap().IsMatch(Folding.Fold(column))).Select(column => Degree().Replace(column, "").Trim()).LastOrDefault(IsName);
        if (name is null)
            return null;
        return new Signer(Casing.OfPerson(name), role < 0 ? null : Casing.OfRole(Prefix().Replace(columns[role], "").Trim(' ', ',', '.')));
    }

    /// <summary>A wrapped line tears a post or a name in the right column apart: "CHỦ / TỊCH", "Võ Thị / Kim Loan".</summary>
    private static void Rejoin(List<string> columns)
    {
        for (var i = columns.Count - 2; i >= 0; i--)
        {
            var joined = $"{columns[i]} {columns[i + 1]}";
            var post = IsRole(joined) && !IsRole(columns[i]) && !IsRole(columns[i + 1]) && !columns[i].StartsWith("TM", StringComparison.Ordinal);
            var name = i == columns.Count - 2 && IsName(joined) && columns[i].Any(char.IsLower) && joined.Split(' ').Length <= 4 && columns[i].Split(' ').Length <= 2 && !IsRole(columns[i]);
            if (!post && !name)
                continue;
            columns[i] = joined;
            columns.RemoveAt(i + 1);
        }
    }

    private static IEnumerable<string> Columns(string line) =>
        ColumnGap().Split(Beside().Replace(line.Trim(), "$1\t$2")).Select(LineCleaner.Strip).Select(column => RecipientsLabel().Replace(column, "").Trim());

    private static bool IsRole(string column) =>
        column.Length < 60 && !column.Any(char.IsLower) && Role().IsMatch(Folding.Fold(column)) && !column.StartsWith("TM.", StringComparison.Ordinal);

    private static bool IsName(string column)
    {
        var words = column.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 5 && words.All(word => word.All(char.IsLetter) && char.IsUpper(word[0])) && !IsRole(column)
            && !Role().IsMatch(Folding.Fold(column));
    }

    /// <summary>What signing software leaves behind.</summary>
    [GeneratedRegex(@"^\(?(?:ky boi|nguoi ky|da ky|signed|digitally|thoi gian ky|co quan:|email|date:|ngay ky|ky so|signature)")]
    private static partial Regex Scrap();

    /// <summary>Converters write the right column behind the left one, a space apart: "- UBND tỉnh (b/c); PHÓ GIÁM ĐỐC", "- Lưu: VT, TS. Lê Thị Hoa".</summary>
    [GeneratedRegex(@"^(- ?(?:[Ll][ưu]u ?:.{1,90}[;.](?= \p{Lu}\p{Ll})|.{1,150}[;.](?= \p{Lu}{2}))) (\p{Lu}{2,}(?:[ .]{1,2}\p{Lu}{2,}){1,7}|\p{Lu}\p{Ll}{1,7}(?: \p{Lu}\p{Ll}{0,7}){1,4})$")]
    private static partial Regex Beside();

    [GeneratedRegex(@"\t| {3,}|\|")]
    private static partial Regex ColumnGap();

    [GeneratedRegex(@"^[Nn][oơ]i nh[aậ]n ?:?", RegexOptions.IgnoreCase)]
    private static partial Regex RecipientsLabel();

    [GeneratedRegex(@"\b(?:giam doc|chu tich|hieu truong|bi thu|truong phong|pho phong|chanh van phong|truong ban|pho ban|cuc truong|vien truong|chu nhiem|thu truong|bo truong|truong khoa|chanh thanh tra|chi huy|truong cong an|vu truong|tram truong|truong tram|truong thon|to truong|pho truong|truong doan|bien tap|chanh an|tong thu ky|quyen)\b")]
    private static partial Regex Role();

    [GeneratedRegex(@"^(?:KT|TM|TL|TUQ|T/M|K/T|T/L)\s?[.:]?\s*(?=\p{Lu})")]
    private static partial Regex Prefix();

    [GeneratedRegex(@"^(?:(?:PGS|GS|TS|ThS|BSCK\p{L}*|BS|CK[I12]{1,2}|DS|LS|PGS|Bác sĩ|Tiến sĩ|Thạc sĩ|Đại úy|Thiếu tướng|Trung tướng|Thượng úy|CN|KS|NGƯT|NGND|Đại tá|Thượng tá|Trung tá|Thiếu tá)(?:[.,-]\s?|\s)){1,4}(?=\p{Lu})")]
    private static partial Regex Degree();
}
