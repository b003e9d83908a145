using System.Text.RegularExpressions;
using Assistant.Knowledge.Outline;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>The parts of an administrative document (decree 30/2020/NĐ-CP): head, title, body, recipients and signature.</summary>
internal sealed partial class DocumentParts
{
    private const int HeadLines = 60;
    private const int TitleLines = 8;
    private const int SignatureLines = 15;
    private const int MostMisread = 2;
    private const string Heading = "ke hoach";

    private DocumentParts(IReadOnlyList<SourceLine> head, TextBlock title, IReadOnlyList<SourceLine> body, IReadOnlyList<SourceLine> closing)
    {
        Head = head;
        Title = title;
        Body = body;
        Closing = closing;
    }

    /// <summary>The lines above the title: issuer, number, date.</summary>
    public IReadOnlyList<SourceLine> Head { get; }

    /// <summary>The subject (trích yếu).</summary>
    public TextBlock Title { get; }

    /// <summary>The lines below the title, annexes included, without recipients and signature.</summary>
    public IReadOnlyList<SourceLine> Body { get; }

    /// <summary>Recipients and signature.</summary>
    public IReadOnlyList<SourceLine> Closing { get; }

    /// <summary>Takes a text apart. A text without a recognisable head is all body; its first words are the title.</summary>
    public static DocumentParts Of(IReadOnlyList<SourceLine> lines)
    {
        var typeLine = FindTypeLine(lines);
        var titleFirst = typeLine < 0 ? FirstWords(lines, 0) : typeLine + 1;
        var pieces = TitlePieces(lines, typeLine, titleFirst, out var bodyFirst);
        var closing = FindClosing(lines, bodyFirst);
        var annex = FindAnnex(lines, closing);
        return new DocumentParts(
            [.. lines.Take(Math.Max(0, typeLine))],
            TextBlock.Join(pieces),
            [.. lines.Skip(bodyFirst).Take(closing - bodyFirst), .. lines.Skip(annex)],
            [.. lines.Skip(closing).Take(annex - closing)]);
    }

    private static int FindTypeLine(IReadOnlyList<SourceLine> lines)
    {
        for (var i = 0; i < Math.Min(lines.Count, HeadLines); i++)
        {
            var text = LineCleaner.Strip(lines[i].Text);
            var folded = Folding.Fold(text).Trim();
            if (folded == "ke hoach" || (folded.StartsWith("ke hoach ", StringComparison.Ordinal) && text.StartsWith("KẾ HOẠCH", StringComparison.Ordinal)))
                return i;
        }

        // A scan loses a letter or two of the heading: "KE HO~CH".
        for (var i = 0; i < Math.Min(lines.Count, HeadLines); i++)
        {
            var text = LineCleaner.Strip(lines[i].Text);
            if (text.Length == Heading.Length && !text.Any(char.IsLower) && Folding.Fold(text) is { Length: 8 } folded && folded.Zip(Heading).Count(pair => pair.First != pair.Second) <= MostMisread)
                return i;
        }

        return -1;
    }

    private static List<(int Line, string Text)> TitlePieces(IReadOnlyList<SourceLine> lines, int typeLine, int first, out int bodyFirst)
    {
        var pieces = new List<(int Line, string Text)>();
        if (typeLine >= 0 && LineCleaner.Strip(lines[typeLine].Text) is { Length: > 9 } sameLine)
            pieces.Add((lines[typeLine].Number, sameLine["KẾ HOẠCH".Length..].Trim(' ', ':', '-')));
        var index = first;
        var blank = false;
        for (; index < lines.Count && pieces.Count < TitleLines; index++)
        {
            var text = LineCleaner.Strip(lines[index].Text);
            if (text.Length == 0 || !text.Any(char.IsLetterOrDigit))
            {
                blank = pieces.Count > 0;
                if (text.Length > 0 && pieces.Count > 0)
                    break;
                continue;
            }

            if (pieces.Count > 0 && !GoesOn(pieces[^1].Text, text, blank))
                break;
            pieces.Add((lines[index].Number, text));
            blank = false;
            if (typeLine < 0)
            {
                index++;
                break;
            }
        }

        bodyFirst = index;
        if (pieces.Count == 0)
            pieces.Add((lines[Math.Min(first, lines.Count - 1)].Number, ""));
        return pieces;
    }

    /// <summary>Whether a line still belongs to the title: it goes on in small letters, or stands close below and opens no body.</summary>
    private static bool GoesOn(string title, string text, bool blank)
    {
        if (title[^1] is '.' or ';' || MarkerParser.Parse(text) is not null || Attached().IsMatch(Folding.Fold(text)))
            return false;
        if (char.IsLower(text[0]))
            return true;
        return !blank && !BodyOpening().IsMatch(Folding.Fold(text)) && text.Length < 120;
    }

    private static int FindClosing(IReadOnlyList<SourceLine> lines, int from)
    {
        for (var i = from; i < lines.Count; i++)
        {
            if (Recipients().IsMatch(Folding.Fold(LineCleaner.Strip(lines[i].Text))))
                return i;
        }

        // No list of recipients: the signature follows the closing mark.
        for (var i = lines.Count - 1; i >= from; i--)
        {
            if (lines[i].Text.TrimEnd(' ', '*', '_').EndsWith("./.", StringComparison.Ordinal))
                return i + 1;
        }

        // Neither: the signature's capitals near the end.
        for (var i = Math.Max(from, lines.Count - SignatureLines); i < lines.Count; i++)
        {
            if (Signature().IsMatch(LineCleaner.Strip(lines[i].Text)))
                return i;
        }

        return lines.Count;
    }

    private static int FindAnnex(IReadOnlyList<SourceLine> lines, int closing)
    {
        for (var i = closing + 1; i < lines.Count; i++)
        {
            if (Annex().IsMatch(LineCleaner.Strip(lines[i].Text)))
                return i;
        }

        return lines.Count;
    }

    private static int FirstWords(IReadOnlyList<SourceLine> lines, int from)
    {
        for (var i = from; i < lines.Count; i++)
        {
            if (LineCleaner.Strip(lines[i].Text).Any(char.IsLetter))
                return i;
        }

        return 0;
    }

    [GeneratedRegex(@"^(?:can cu|thuc hien|de |nham|trien khai|tren co so|thuc thi|xet|tiep tuc thuc hien)\b")]
    private static partial Regex BodyOpening();

    /// <summary>"(Ban hành kèm theo Quyết định số …)" below a title says where it belongs, not what it is about.</summary>
    [GeneratedRegex(@"^\((?:duoc )?(?:ban hanh )?kem theo ")]
    private static partial Regex Attached();

    [GeneratedRegex(@"^noi (?:nhan|gui) ?:?(?:$| |/)")]
    private static partial Regex Recipients();

    [GeneratedRegex(@"^(?:TM|KT|TL|TUQ|T/M|K/T)\b|^(?:PHÓ |QUYỀN |TỔNG )*(?:GIÁM ĐỐC|CHỦ TỊCH|HIỆU TRƯỞNG|BÍ THƯ|TRƯỞNG PHÒNG|CHỈ HUY TRƯỞNG|CHÁNH ÁN|VIỆN TRƯỞNG|(?:CHI )?CỤC TRƯỞNG|VỤ TRƯỞNG|TRƯỞNG (?:BAN|KHOA|TRẠM|THỐNG KÊ|CÔNG AN|ĐẠI DIỆN)|CHÁNH (?:VĂN PHÒNG|THANH TRA)|TỔNG BIÊN TẬP|ĐỘI TRƯỞNG|VIỆN TRƯỞNG)(?: [\p{Lu} ]{1,40})?$")]
    private static partial Regex Signature();

    [GeneratedRegex(@"^(?:PHỤ LỤC|Phụ lục|BIỂU|DANH MỤC)\b")]
    private static partial Regex Annex();
}
