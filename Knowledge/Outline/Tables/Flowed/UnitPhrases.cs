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
    private const double KnownBonus = 0.25;
    private const double CollectiveCost = 0.8;

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
        "phòng", "phòng CMNV", "phòng chuyên môn", "phòng chuyên môn nghiệp vụ", "đơn vị", "cơ quan", "cơ quan, đơn vị", "phòng, ban", "phòng, đơn vị", "trường", "cơ sở giáo dục", "cơ sở y tế", "trạm y tế", "sở, ngành", "địa phương",
    ];

    private static readonly string[] Places =
    [
        "Sở", "trực thuộc", "thuộc Sở", "trực thuộc Sở", "thuộc và trực thuộc", "thuộc và trực thuộc Sở", "liên quan", "có liên quan", "phường", "thuộc phường", "trực thuộc phường", "thành phố", "xã", "xã, phường", "thuộc UBND phường", "thuộc UBND xã",
    ];

    private static readonly IReadOnlyList<IReadOnlyList<CellWord>> UsualNames = [.. Names.Select(CellWord.Cut)];
    private static readonly IReadOnlyList<(IReadOnlyList<CellWord> First, IReadOnlyList<CellWord> Further)> Collectives = [.. CutCollectives()];
    private static readonly IReadOnlyList<string> FoldedNames = [.. Names.Select(Folding.FoldToWords)];

    /// <summary>The phrases of units for a document.</summary>
    /// <param name="known">The units that the document itself names: see <see cref="KnownIn"/>.</param>
    /// <param name="column">Whose cells they are for: a collective seldom leads.</param>
    /// <param name="words">Where their words are kept.</param>
    /// <param name="printed">The names that the table prints, where its words can be trusted: others cannot stand in it. Null where words were misread.</param>
    public static CellTrie Build(IReadOnlyList<string> known, TableColumn column, CellWords words, PrintedNames? printed)
    {
        var trie = new CellTrie(words) { IsExact = printed is not null };
        foreach (var name in UsualNames.Concat(known.Select(CellWord.Cut)).Where(IsPossible))
            trie.Add(name);

        foreach (var (first, further) in Collectives)
        {
            if (IsPossible(first))
                trie.Add(first);
            if (further.Count > 0 && IsPossible(further))
                trie.AddFurther(further);
        }

        if (printed is not null)
        {
            trie.EndKnown();
            foreach (var (name, rest) in printed.All())
                trie.AddUnknown(CellWord.Cut($"{name} {rest}"), CellWord.Cut(name).Count);
        }

        foreach (var name in known)
            trie.Favour(name, KnownBonus);

        if (column == TableColumn.Lead)
            trie.Favour("Các", -CollectiveCost);

        return trie;

        bool IsPossible(IReadOnlyList<CellWord> name) => printed?.Hold(name) ?? true;
    }

    /// <summary>The units that a document names in running text, damaged names of usual offices among them.</summary>
    /// <param name="lines">Lines of running text; those of tables would give names cut or run together.</param>
    public static IReadOnlyList<string> KnownIn(IEnumerable<SourceLine> lines)
    {
        var text = lines.ToList();
        var keys = text.Select(line => line.Text.Split([' ', '\t', '|'], StringSplitOptions.RemoveEmptyEntries).Select(OcrKey.Of).ToArray()).ToList();
        var usual = new NamedUnits(keys).Of(Names, UsualNames);
        return [.. OwnNames(text).Concat(usual).DistinctBy(Folding.FoldToWords)];
    }

    private static IEnumerable<(IReadOnlyList<CellWord> First, IReadOnlyList<CellWord> Further)> CutCollectives()
    {
        foreach (var member in Members)
        {
            yield return (CellWord.Cut($"Các {member}"), []);
            foreach (var place in Places)
                yield return (CellWord.Cut($"Các {member} {place}"), CellWord.Cut($"{member} {place}"));
        }
    }

    /// <summary>Names of units elsewhere in the text: a word for a kind of unit and the capitalised words after it.</summary>
    private static IEnumerable<string> OwnNames(List<SourceLine> lines) => lines
        .SelectMany(line => OwnName().Matches(line.Text).SelectMany(match => new[] { match.Groups["whole"].Value, match.Value })
            .Concat(HeadingName().Matches(line.Text).Select(match => match.Groups["name"].Value)))
        .Where(name => name[name.IndexOf(' ', StringComparison.Ordinal)..].Any(c => c > 0x7F))
        .DistinctBy(Folding.FoldToWords)
        .Where(name => !IsCut(name))
        .Take(MostOwnNames);

    /// <summary>Whether it is the beginning of a usual name: what follows was lost or written without capitals.</summary>
    private static bool IsCut(string name)
    {
        var words = Folding.FoldToWords(name) + " ";
        return FoldedNames.Any(usual => usual.StartsWith(words, StringComparison.Ordinal));
    }

    /// <summary>A unit whose duties follow: "2. Trung tâm Kiểm soát bệnh tật".</summary>
    [GeneratedRegex(@"^[\s*#]*\d{1,2}(\.\d{1,2})?[.)]\s*\**(Đề nghị (các )?)?(?<name>(Văn phòng|Phòng|Sở|Trung tâm|Thanh tra|Chi cục|Ban|Trường|Công an|Bộ phận|Viện|Cục|Các|Hội|Liên đoàn|Ủy ban|Đoàn|Quỹ|Kho bạc|Bảo hiểm|Ngân hàng|Tòa án|Đội|Trạm|Bệnh viện|Khoa|Tổ|Hạt)( [\p{L},-]+){1,10})\s*[:.]?\**\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex HeadingName();

    [GeneratedRegex(@"\b(?<whole>(Văn phòng|Phòng|Sở|Trung tâm|Thanh tra|Chi cục|Ban Quản lý|Ban|Trường|Công an|Bộ phận|Viện|Quỹ|Hội|Cục|Vụ)( (- |– )?(và )?[\p{Lu}][\p{L}]*,?){1,8})( (tỉnh|thành phố|phường|xã|huyện)(?!\p{L}))?", RegexOptions.ExplicitCapture)]
    private static partial Regex OwnName();
}
