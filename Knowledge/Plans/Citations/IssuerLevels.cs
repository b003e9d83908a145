using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Citations;

/// <summary>Tells where an issuer stands by its name, else by the symbol of its documents.</summary>
public static partial class IssuerLevels
{
    /// <summary>The level.</summary>
    /// <param name="issuer">The issuer's name; null when it is not known.</param>
    /// <param name="document">Number and symbol: "534/QĐ-TTg".</param>
    public static IssuerLevel Of(string? issuer, string? document)
    {
        var name = Folding.FoldToWords(issuer ?? "");
        var symbol = Folding.Fold(document ?? "");
        return name switch
        {
            "" => OfSymbol(symbol),
            _ when Unit().IsMatch(name) => IssuerLevel.Unit,
            _ when Central().IsMatch(name) => IssuerLevel.Central,
            _ when Department().IsMatch(name) => IssuerLevel.Department,
            _ when Commune().IsMatch(name) => IssuerLevel.Commune,
            _ when Province().IsMatch(name) => IssuerLevel.Province,
            _ => OfSymbol(symbol),
        };
    }

    private static IssuerLevel OfSymbol(string symbol) => symbol switch
    {
        _ when CentralSymbol().IsMatch(symbol) => IssuerLevel.Central,
        _ when ProvinceSymbol().IsMatch(symbol) => IssuerLevel.Province,
        _ when DepartmentSymbol().IsMatch(symbol) => IssuerLevel.Department,
        _ => IssuerLevel.Unknown,
    };

    [GeneratedRegex(@"^(truong|trung tam|benh vien|phong (?!hop)|van phong (?!chinh phu|trung uong|quoc hoi|chu tich nuoc)|chi cuc|cong ty|nha truong|chi bo|khoa) ?")]
    private static partial Regex Unit();

    [GeneratedRegex(@"\b(trung uong|bo chinh tri|ban bi thu|quoc hoi|chinh phu|thu tuong|chu tich nuoc|toi cao|kiem toan nha nuoc|ngan hang nha nuoc)\b|^(bo|tong cuc) [a-z]")]
    private static partial Regex Central();

    [GeneratedRegex(@"^(so|thanh tra|ban quan ly|ban dan toc|lien doan lao dong|cuc|vien kiem sat|toa an|bao hiem xa hoi|kho bac|cong an tinh|cong an thanh pho)\b")]
    private static partial Regex Department();

    [GeneratedRegex(@"\b(phuong|xa|thi tran|dac khu|huyen|quan|thi xa)\b")]
    private static partial Regex Commune();

    [GeneratedRegex(@"\b(tinh|thanh pho|tinh uy|thanh uy)\b")]
    private static partial Regex Province();

    [GeneratedRegex(@"-ttg\b|/(nq|nd)-cp\b|-tw\b|/tw\b|/qh\d|[/-]ubtvqh|/tt-b|/qd-b[a-z]|/tt-vpcp|/tt-tt[a-z]|-qd/tw\b")]
    private static partial Regex CentralSymbol();

    [GeneratedRegex(@"[/-]tu\b|/nq-hdnd\b")]
    private static partial Regex ProvinceSymbol();

    [GeneratedRegex(@"-s[a-z]{1,6}\b")]
    private static partial Regex DepartmentSymbol();
}
