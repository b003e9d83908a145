using System.Text.RegularExpressions;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>
/// What stands in cells of units: the usual names of offices, collectives put together from their usual words, and the
/// units that the document itself names elsewhere.
/// </summary>
internal static partial class UnitPhrases
{
    private const int MostOwnNames = 400;

    private static readonly string[] Names =
    [
        "Văn phòng", "Văn phòng Sở", "Văn phòng Ủy ban", "Văn phòng UBND", "Văn phòng HĐND và UBND", "Văn phòng HĐND và UBND phường", "Văn phòng HĐND và UBND xã", "Văn phòng Đảng ủy", "Thanh tra", "Thanh tra Sở",
        "Phòng Tổ chức Cán bộ", "Phòng Tổ chức - Hành chính", "Phòng Tổ chức", "Phòng Hành chính", "Phòng Hành chính - Tổng hợp", "Phòng Tổng hợp", "Phòng Kế hoạch - Tài chính", "Phòng Tài chính - Kế hoạch",
        "Phòng Kế hoạch", "Phòng Tài chính", "Phòng Kế toán", "Phòng Nội vụ", "Phòng Tư pháp", "Phòng Pháp chế", "Phòng Văn hóa - Xã hội", "Phòng Văn hóa và Thông tin", "Phòng Kinh tế",
        "Phòng Kinh tế, Hạ tầng và Đô thị", "Phòng Y tế", "Phòng Giáo dục và Đào tạo", "Phòng Giáo dục Mầm non", "Phòng Giáo dục Tiểu học", "Phòng Giáo dục Trung học", "Phòng Giáo dục Phổ thông",
        "Phòng Giáo dục Thường xuyên", "Phòng Giáo dục Nghề nghiệp", "Phòng Quản lý chất lượng", "Phòng Khảo thí và Quản lý chất lượng", "Phòng Chính trị tư tưởng", "Phòng Công nghệ thông tin", "Phòng Chuyển đổi số",
        "Phòng Cải cách hành chính", "Phòng Nghiệp vụ", "Trung tâm Phục vụ hành chính công", "Bộ phận Một cửa", "Công an thành phố", "Công an tỉnh", "Công an phường", "Công an xã", "Ban Chỉ huy quân sự", "Bộ Chỉ huy quân sự",
        "Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Giáo dục và Đào tạo", "Sở Khoa học và Công nghệ", "Sở Y tế", "Sở Xây dựng", "Sở Công Thương", "Sở Nông nghiệp và Môi trường", "Sở Văn hóa, Thể thao và Du lịch",
        "Sở Ngoại vụ", "Sở Du lịch", "Sở Dân tộc và Tôn giáo", "Thanh tra thành phố", "Thanh tra tỉnh", "Văn phòng UBND thành phố", "Văn phòng UBND tỉnh", "Ủy ban nhân dân xã", "UBND các xã, phường", "UBND các xã, phường, đặc khu",
        "Các sở, ban, ngành", "Các sở, ngành", "Các sở, ban, ngành thành phố", "Các phòng, ban, đơn vị", "Ủy ban Mặt trận Tổ quốc Việt Nam", "Đoàn Thanh niên", "Công đoàn", "Ban Giám đốc", "Ban Giám hiệu",
    ];

    private static readonly string[] Members =
    [
        "phòng", "phòng CMNV", "phòng chuyên môn", "phòng chuyên môn nghiệp vụ", "đơn vị", "cơ quan", "cơ quan, đơn vị", "phòng, ban", "phòng, đơn vị", "trường", "cơ sở giáo dục", "sở, ngành", "địa phương",
    ];

    private static readonly string[] Places =
    [
        "Sở", "trực thuộc", "thuộc Sở", "trực thuộc Sở", "thuộc và trực thuộc", "thuộc và trực thuộc Sở", "liên quan", "có liên quan", "phường", "thuộc phường", "trực thuộc phường", "thành phố", "xã", "thuộc UBND phường", "thuộc UBND xã",
    ];

    /// <summary>The phrases of units for a document.</summary>
    public static CellTrie Build(SourceText text)
    {
        var trie = new CellTrie();
        foreach (var name in Names.Concat(OwnNames(text)))
            trie.Add(name);

        AddCollectives(trie);

        return trie;
    }

    private static void AddCollectives(CellTrie trie)
    {
        foreach (var member in Members)
        {
            trie.Add($"Các {member}");
            foreach (var place in Places)
            {
                trie.Add($"Các {member} {place}");
                trie.AddFurther($"{member} {place}");
            }
        }
    }

    /// <summary>Names of units elsewhere in the text: a word for a kind of unit and the capitalised words after it.</summary>
    private static IEnumerable<string> OwnNames(SourceText text) => text.Lines
        .Where(line => line.Text.Any(c => c > 0x7F))
        .SelectMany(line => OwnName().Matches(line.Text).Select(match => match.Value))
        .Where(name => !name.Split(' ').Skip(1).All(word => word.Length == 1))
        .DistinctBy(Folding.FoldToWords)
        .Take(MostOwnNames);

    [GeneratedRegex(@"\b(Văn phòng|Phòng|Sở|Trung tâm|Thanh tra|Chi cục|Ban Quản lý|Ban|Trường|Công an|Bộ phận|Viện|Quỹ|Hội|Cục|Vụ)( (- |– )?(và )?[\p{Lu}][\p{L}]*,?){1,8}", RegexOptions.ExplicitCapture)]
    private static partial Regex OwnName();
}
