using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Outline.Tables;

/// <summary>Recognises the labels that stand above the columns of assignment tables, in any of their wordings.</summary>
internal static partial class HeaderLabel
{
    private const int MostWords = 9;

    /// <summary>The column that a whole cell names; null where it is no label.</summary>
    public static TableColumn? Of(string cell)
    {
        // "Chủ trì: Phòng Nội vụ" is a field with its value, no column's label.
        if (cell.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon && cell.AsSpan(colon + 1).Trim().Length > 0)
            return null;
        var words = Folding.FoldToWords(cell);
        if (words.Length == 0 || words.Count(c => c == ' ') >= MostWords)
            return null;

        return words switch
        {
            _ when Number().IsMatch(words) => TableColumn.Number,
            _ when Foreign().IsMatch(words) => TableColumn.Other,
            _ when Start().IsMatch(words) => TableColumn.Start,
            _ when Deadline().IsMatch(words) => TableColumn.Deadline,
            _ when Time().IsMatch(words) => TableColumn.Time,
            _ when Doers().IsMatch(words) => TableColumn.Doers,
            _ when Lead().IsMatch(words) => TableColumn.Lead,
            _ when Coordination().IsMatch(words) => TableColumn.Coordination,
            _ when Product().IsMatch(words) => TableColumn.Product,
            _ when Content().IsMatch(words) => TableColumn.Content,
            _ when Doer().IsMatch(words) => TableColumn.Lead,
            _ when Other().IsMatch(words) => TableColumn.Other,
            _ => null,
        };
    }

    [GeneratedRegex("^(s ?t ?t|t ?t|so tt|so thu tu)$")]
    private static partial Regex Number();

    /// <summary>Labels of lists that lay work on nobody: expenses, goals, reports.</summary>
    [GeneratedRegex("^(ten |cac |noi dung )?(chi|chi phi|khoan chi|muc chi|chi tieu|bao cao|chi so)( |$)|^(don vi tinh|dvt|don gia|so luong|thanh tien|ky bao cao|noi nhan)( |$)")]
    private static partial Regex Foreign();

    [GeneratedRegex("^((thoi (gian|diem)|ngay) )?(bat dau|khoi cong|trien khai tu|tu ngay)$")]
    private static partial Regex Start();

    [GeneratedRegex("^((thoi (gian|diem|han)|ngay) )?(ket thuc|den ngay)$|^((ngay|han) )?hoan thanh$|^(thoi )?han( (thuc hien|hoan thanh|xong|chot|cuoi|cuoi cung))?$")]
    private static partial Regex Deadline();

    [GeneratedRegex("chu tri.*phoi hop|phoi hop.*chu tri")]
    private static partial Regex Doers();

    [GeneratedRegex("^(moc )?(thoi (gian|han|diem)|tien do|han hoan thanh|ngay hoan thanh|ky han|lo trinh)( |$)")]
    private static partial Regex Time();

    [GeneratedRegex("^((cac |ten )?(don vi|co quan|bo phan|phong|to chuc|ca nhan|nguoi|can bo|lanh dao)( ca nhan| don vi| to chuc| bo phan)? )?(chu tri|chu quan|dau moi|phu trach|chiu trach nhiem)( |$)")]
    private static partial Regex Lead();

    [GeneratedRegex("^((cac |ten )?(don vi|co quan|bo phan|phong|to chuc|ca nhan)( ca nhan| don vi| to chuc| bo phan)? )?(cung )?(phoi hop|ho tro|tham gia|lien quan)( |$)")]
    private static partial Regex Coordination();

    [GeneratedRegex("^(du kien )?(san pham|ket qua|dau ra|hinh thuc van ban|yeu cau can dat)( |$)")]
    private static partial Regex Product();

    [GeneratedRegex("^(ten |cac )?(noi dung|nhiem vu|cong viec|hoat dong|dau viec|viec can lam|giai phap)( |$)")]
    private static partial Regex Content();

    [GeneratedRegex("^(cac )?(don vi|co quan|bo phan|nguoi|to chuc|ca nhan|phong)( ca nhan| don vi| to chuc)?( duoc)? (thuc hien|tham muu|giao|duoc giao|thuc thi|trien khai)( chinh)?$|^phan cong( thuc hien| nhiem vu)?$")]
    private static partial Regex Doer();

    [GeneratedRegex("^(ghi chu|kinh phi|nguon kinh phi|du toan|can cu|muc tieu|chi tieu|lanh dao|chi dao)( |$)")]
    private static partial Regex Other();
}
