using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Outline;

/// <summary>Tells a line that opens with a field's label: "Đơn vị chủ trì: …", "Tiến độ: …".</summary>
internal static partial class FieldLabels
{
    private const int LongestLabel = 90;

    /// <summary>Whether a line opens with a label; a bullet before it does not matter.</summary>
    public static bool Opens(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon is > 0 and < LongestLabel && Label().IsMatch(Folding.Fold(line[..colon]).TrimStart('-', '+', '*', '•', ' '));
    }

    [GeneratedRegex(@"^(?:(?:don vi|co quan|bo phan|ca nhan|phong|nguoi|dong chi|to chuc|lanh dao|cap)[a-z /,]{0,30} )?(?:chu tri|phoi hop|thuc hien|thoi (?:gian|han|diem)|tien do|san pham|ket qua|noi dung|hoan thanh|han|phu trach|trach nhiem|chiu trach nhiem|phan cong|dau moi|tham muu|giao|lo trinh)[a-z /,]{0,30} ?$")]
    private static partial Regex Label();
}
