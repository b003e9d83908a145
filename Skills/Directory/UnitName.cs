namespace Assistant.Skills.Directory;

/// <summary>A unit's name taken apart: what identifies it, and the wordings people use for it.</summary>
internal sealed class UnitName
{
    private static readonly string[] Kinds = ["phong", "ban", "chi cuc", "trung tam", "bo phan"];
    private static readonly string[] Plurals =
        ["don vi", "co quan", "co so", "to chuc", "cap uy", "phong chuyen mon", "phong thuoc", "truong thuoc", "doanh nghiep"];

    private readonly OrganizationName _organization;
    private readonly string _core;

    private UnitName(OrganizationName organization, string core, bool isCollective)
    {
        _organization = organization;
        _core = core;
        IsCollective = isCollective;
    }

    /// <summary>Equal for two spellings of one unit.</summary>
    public string Key => IsCollective ? $"* {_core}" : _core;

    /// <summary>Whether it stands for several units.</summary>
    public bool IsCollective { get; }

    /// <summary>Takes a name apart.</summary>
    public static UnitName Of(string name, OrganizationName organization)
    {
        var words = UnitWording.Words(name);
        var plural = words.StartsWith("cac ", StringComparison.Ordinal) || words.Contains(" cac ", StringComparison.Ordinal)
            || name.Contains(',', StringComparison.Ordinal) || Plurals.Any(start => words.StartsWith($"{start} ", StringComparison.Ordinal));
        var core = words.StartsWith("cac ", StringComparison.Ordinal) ? words[4..] : words;
        return new UnitName(organization, plural ? core : WithoutTail(core, organization), plural);
    }

    /// <summary>The folded wordings, duplicates possible.</summary>
    public IEnumerable<UnitAlias> Aliases()
    {
        if (IsCollective)
        {
            return Collective();
        }

        var shorter = Wordings();
        return shorter.Concat(shorter.Where(alias => alias.Strength == AliasStrength.Name || alias.Words is "van phong" or "vp" or "thanh tra").SelectMany(WithTail));
    }

    private static string WithoutTail(string words, OrganizationName organization)
    {
        foreach (var tail in organization.Tails)
        {
            if (!words.EndsWith($" {tail}", StringComparison.Ordinal))
            {
                continue;
            }

            var head = words[..^(tail.Length + 1)];
            foreach (var joint in (string[])[" truc thuoc", " thuoc", " cua"])
            {
                head = head.EndsWith(joint, StringComparison.Ordinal) ? head[..^joint.Length] : head;
            }

            if (head.Length > 1 && !head.EndsWith(" va", StringComparison.Ordinal))
            {
                return head;
            }
        }

        return words;
    }

    private IEnumerable<UnitAlias> Collective()
    {
        var bare = WithoutTail(_core, _organization);
        foreach (var words in (string[])[_core, $"cac {_core}", .. UnitWording.Abbreviated(_core), .. UnitWording.Abbreviated($"cac {_core}")])
        {
            yield return new UnitAlias(words, AliasStrength.Name);
        }

        if (bare != _core && bare.Contains(' ', StringComparison.Ordinal))
        {
            yield return new UnitAlias($"cac {bare}", AliasStrength.Partial);
        }
    }

    private List<UnitAlias> Wordings()
    {
        // "Thanh tra" alone is also what such a unit does.
        var all = new List<UnitAlias> { new(_core, _core == "thanh tra" ? AliasStrength.Subject : AliasStrength.Name) };
        all.AddRange(UnitWording.Abbreviated(_core).Select(words => new UnitAlias(words, AliasStrength.Name)));
        if (_core == "van phong" || _core.StartsWith("van phong ", StringComparison.Ordinal))
        {
            AddOffice(all);
        }
        else if (Kinds.FirstOrDefault(kind => _core.StartsWith($"{kind} ", StringComparison.Ordinal)) is { } kind)
        {
            AddKind(all, kind, _core[(kind.Length + 1)..]);
        }
        else if (UnitWording.Initials(_core) is { Length: >= 3 } initials)
        {
            all.Add(new UnitAlias(initials, AliasStrength.Name));
        }

        foreach (var (english, strength) in EnglishUnitNames.Of(_core))
        {
            all.Add(new UnitAlias(english, strength));
        }

        return all;
    }

    private static void AddOffice(List<UnitAlias> all)
    {
        foreach (var alias in all.ToArray())
        {
            all.Add(new UnitAlias("vp" + alias.Words["van phong".Length..], AliasStrength.Name));
        }

        var whole = all[0].Words == "van phong";
        all.Add(new UnitAlias("van phong", whole ? AliasStrength.Name : AliasStrength.Partial));
        all.Add(new UnitAlias("vp", whole ? AliasStrength.Name : AliasStrength.Partial));
        var words = all[0].Words.Split(' ');
        for (var length = 3; length < words.Length; length++)
        {
            all.Add(new UnitAlias(string.Join(' ', words[..length]), AliasStrength.Partial));
        }

        foreach (var part in (string[])["uy ban nhan dan", "hoi dong nhan dan", "uy ban", "ubnd", "hdnd"])
        {
            if (all[0].Words.Contains(part, StringComparison.Ordinal) || UnitWording.Expand(part) != part && all[0].Words.Contains(UnitWording.Expand(part), StringComparison.Ordinal))
            {
                all.Add(new UnitAlias($"van phong {part}", AliasStrength.Name));
                all.Add(new UnitAlias($"vp {part}", AliasStrength.Name));
            }
        }
    }

    private static void AddKind(List<UnitAlias> all, string kind, string subject)
    {
        all.Add(new UnitAlias(subject, AliasStrength.Subject));
        all.AddRange(UnitWording.Abbreviated(subject).Select(words => new UnitAlias(words, AliasStrength.Subject)));
        var initials = UnitWording.Initials(subject);
        if (initials.Length >= 2)
        {
            var letter = kind[0];
            all.Add(new UnitAlias($"{kind} {initials}", AliasStrength.Name));
            all.Add(new UnitAlias($"{letter} {initials}", AliasStrength.Name));
            all.Add(new UnitAlias($"{letter}{initials}", AliasStrength.Name));
            all.Add(new UnitAlias($"{letter} {subject}", AliasStrength.Name));
        }

        if (initials.Length >= 3)
        {
            all.Add(new UnitAlias(initials, AliasStrength.Name));
            all.Add(new UnitAlias($"{initials[..2]} {initials[2..]}", AliasStrength.Name));
        }

        if (kind == "phong")
        {
            all.Add(new UnitAlias($"ben {subject}", AliasStrength.Name));
            all.Add(new UnitAlias($"ben {initials}", AliasStrength.Name));
        }

        AddParts(all, kind, subject.Split(' '));
    }

    /// <summary>"phòng tổ chức", "phòng tài chính", "bên mầm non": the name from its beginning or, two words at least, to its end.</summary>
    private static void AddParts(List<UnitAlias> all, string kind, string[] words)
    {
        for (var length = 1; length < words.Length; length++)
        {
            if (words[length - 1] != "va")
            {
                Add(words[..length], length > 1);
            }

            if (words.Length - length >= 2 && words[length] != "va")
            {
                Add(words[length..], true);
            }
        }

        void Add(string[] part, bool named)
        {
            var text = string.Join(' ', part);
            all.Add(new UnitAlias($"{kind} {text}", AliasStrength.Partial));
            if (kind == "phong" && named)
            {
                all.Add(new UnitAlias($"ben {text}", AliasStrength.Partial));
            }
        }
    }

    private IEnumerable<UnitAlias> WithTail(UnitAlias alias) => _organization.Tails.SelectMany(tail => (UnitAlias[])
    [
        new($"{alias.Words} {tail}", Told(alias)),
        new($"{alias.Words} cua {tail}", Told(alias)),
        new($"{alias.Words} thuoc {tail}", Told(alias)),
    ]);

    /// <summary>With its organisation behind it "thanh tra" is the unit.</summary>
    private static AliasStrength Told(UnitAlias alias) => alias.Strength == AliasStrength.Subject ? AliasStrength.Name : alias.Strength;
}
