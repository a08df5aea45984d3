-- Courts of three instances, the Constitutional Court and Strasbourg; of the city and district courts those of the eight
-- places. parent_id is the next instance. The source says what a row rests on.

INSERT INTO organisation (id, code, kind, level, name, name_en, parent_id, district, website, source) VALUES
    ('a505feea-74d7-574a-81b8-ce5ddf91dcb3', 'constitutional-court', 'COURT', 'CONSTITUTIONAL', 'Konstitusiya Məhkəməsi', 'Constitutional Court',
     NULL, 'AZ-BA', 'constcourt.gov.az', 'Konstitusiya, maddə 130'),
    ('dbcd8106-776c-5a3f-9f35-bb9a43915178', 'supreme-court', 'COURT', 'SUPREME', 'Ali Məhkəmə', 'Supreme Court',
     NULL, 'AZ-BA', 'supremecourt.gov.az', 'Konstitusiya, maddə 131'),
    ('57bc814e-b58e-58e4-b441-badb916629ed', 'echr', 'COURT', 'INTERNATIONAL', 'İnsan Hüquqları üzrə Avropa Məhkəməsi', 'European Court of Human Rights',
     NULL, NULL, 'echr.coe.int', 'Avropa Konvensiyası, maddə 19');

INSERT INTO organisation (id, code, kind, level, name, name_en, parent_id, district, website, source) VALUES
    ('86a0f308-bfdb-5aad-a655-86de88f35714', 'appeal-baku', 'COURT', 'APPEAL', 'Bakı Apellyasiya Məhkəməsi', 'Baku Court of Appeal',
     'dbcd8106-776c-5a3f-9f35-bb9a43915178', 'AZ-BA', 'courts.gov.az', 'azerbaijan.az/en/related-information/246'),
    ('839f36ab-b237-5725-b330-400ba9aae1e9', 'appeal-ganja', 'COURT', 'APPEAL', 'Gəncə Apellyasiya Məhkəməsi', 'Ganja Court of Appeal',
     'dbcd8106-776c-5a3f-9f35-bb9a43915178', 'AZ-GA', 'courts.gov.az', 'azerbaijan.az/en/related-information/246'),
    ('2076de90-7c8e-53db-b0bf-437c62ab0d0b', 'appeal-sumgayit', 'COURT', 'APPEAL', 'Sumqayıt Apellyasiya Məhkəməsi', 'Sumgayit Court of Appeal',
     'dbcd8106-776c-5a3f-9f35-bb9a43915178', 'AZ-SM', 'courts.gov.az', 'azerbaijan.az/en/related-information/246'),
    ('fb9a31b7-c9ca-534c-9124-09c80a62df16', 'appeal-shirvan', 'COURT', 'APPEAL', 'Şirvan Apellyasiya Məhkəməsi', 'Shirvan Court of Appeal',
     'dbcd8106-776c-5a3f-9f35-bb9a43915178', 'AZ-SR', 'courts.gov.az', 'azerbaijan.az/en/related-information/246'),
    ('c0682ad4-18e0-503e-bd83-cd95b96dd712', 'appeal-sheki', 'COURT', 'APPEAL', 'Şəki Apellyasiya Məhkəməsi', 'Sheki Court of Appeal',
     'dbcd8106-776c-5a3f-9f35-bb9a43915178', 'AZ-SA', 'courts.gov.az', 'azerbaijan.az/en/related-information/246'),
    ('0a8904b3-2aeb-5771-a24b-fda38deb8a44', 'appeal-nakhchivan', 'COURT', 'APPEAL', 'Naxçıvan Muxtar Respublikasının Ali Məhkəməsi', 'Supreme Court of the Nakhchivan Autonomous Republic',
     'dbcd8106-776c-5a3f-9f35-bb9a43915178', 'AZ-NV', 'courts.gov.az', 'azerbaijan.az/en/related-information/246');

INSERT INTO organisation (id, code, kind, level, name, name_en, parent_id, district, website, source) VALUES
    ('be48144a-9573-56b9-887a-4953628dacc2', 'administrative-baku', 'COURT', 'ADMINISTRATIVE', 'Bakı İnzibati Məhkəməsi', 'Baku Administrative Court',
     '86a0f308-bfdb-5aad-a655-86de88f35714', 'AZ-BA', 'courts.gov.az', 'inzibati.az (2011-ci ildə inzibati-iqtisadi məhkəmə kimi yaradılıb)'),
    ('0d88e3fe-4ea1-5c47-a186-7ee18ecafe8b', 'administrative-ganja', 'COURT', 'ADMINISTRATIVE', 'Gəncə İnzibati Məhkəməsi', 'Ganja Administrative Court',
     '839f36ab-b237-5725-b330-400ba9aae1e9', 'AZ-GA', 'courts.gov.az', 'inzibati.az (2011-ci ildə inzibati-iqtisadi məhkəmə kimi yaradılıb)'),
    ('7f7e3607-4d50-5b45-9afd-3279b7d24004', 'administrative-sumgayit', 'COURT', 'ADMINISTRATIVE', 'Sumqayıt İnzibati Məhkəməsi', 'Sumgayit Administrative Court',
     '2076de90-7c8e-53db-b0bf-437c62ab0d0b', 'AZ-SM', 'courts.gov.az', 'inzibati.az (2011-ci ildə inzibati-iqtisadi məhkəmə kimi yaradılıb)'),
    ('e964b786-107c-5b53-a68e-0a5eae263c57', 'administrative-shirvan', 'COURT', 'ADMINISTRATIVE', 'Şirvan İnzibati Məhkəməsi', 'Shirvan Administrative Court',
     'fb9a31b7-c9ca-534c-9124-09c80a62df16', 'AZ-SR', 'courts.gov.az', 'inzibati.az (2011-ci ildə inzibati-iqtisadi məhkəmə kimi yaradılıb)'),
    ('544b87a0-c190-5601-8e58-c6a6eeaa63b8', 'administrative-sheki', 'COURT', 'ADMINISTRATIVE', 'Şəki İnzibati Məhkəməsi', 'Sheki Administrative Court',
     'c0682ad4-18e0-503e-bd83-cd95b96dd712', 'AZ-SA', 'courts.gov.az', 'inzibati.az (2011-ci ildə inzibati-iqtisadi məhkəmə kimi yaradılıb)'),
    ('50e84baf-0e3b-56e7-b4d3-b2e2ef4e9a79', 'administrative-nakhchivan', 'COURT', 'ADMINISTRATIVE', 'Naxçıvan İnzibati Məhkəməsi', 'Nakhchivan Administrative Court',
     '0a8904b3-2aeb-5771-a24b-fda38deb8a44', 'AZ-NV', 'courts.gov.az', 'inzibati.az (2011-ci ildə inzibati-iqtisadi məhkəmə kimi yaradılıb)');

INSERT INTO organisation (id, code, kind, level, name, name_en, parent_id, district, website, source) VALUES
    ('a1c03ed7-2913-52ec-91e5-029c487f49f0', 'court-ganja', 'COURT', 'FIRST_INSTANCE', 'Gəncə Şəhər Məhkəməsi', 'Ganja City Court',
     '839f36ab-b237-5725-b330-400ba9aae1e9', 'AZ-GA', 'courts.gov.az', 'Prezidentin 25 aprel 2022-ci il tarixli sərəncamı'),
    ('5061aa05-2f9a-53e4-9691-058397d5931e', 'court-goychay', 'COURT', 'FIRST_INSTANCE', 'Göyçay Rayon Məhkəməsi', 'Goychay District Court',
     'c0682ad4-18e0-503e-bd83-cd95b96dd712', 'AZ-GOY', 'courts.gov.az', 'Ali Məhkəmənin 2(102)-5029/2021 saylı qərarı'),
    ('8e79fbeb-e590-5670-85bd-63d27ada95b5', 'court-sheki', 'COURT', 'FIRST_INSTANCE', 'Şəki Rayon Məhkəməsi', 'Sheki District Court',
     'c0682ad4-18e0-503e-bd83-cd95b96dd712', 'AZ-SAK', 'courts.gov.az', 'apellyasiya məhkəməsi təsdiq olunmalıdır'),
    ('c9d235fa-87f3-536a-a27c-23555826580c', 'court-imishli', 'COURT', 'FIRST_INSTANCE', 'İmişli Rayon Məhkəməsi', 'Imishli District Court',
     'fb9a31b7-c9ca-534c-9124-09c80a62df16', 'AZ-IMI', 'courts.gov.az', 'apellyasiya məhkəməsi təsdiq olunmalıdır'),
    ('fa8903b9-7895-5c77-a87b-90168190bf6a', 'court-lankaran', 'COURT', 'FIRST_INSTANCE', 'Lənkəran Rayon Məhkəməsi', 'Lankaran District Court',
     'fb9a31b7-c9ca-534c-9124-09c80a62df16', 'AZ-LAN', 'courts.gov.az', 'apellyasiya məhkəməsi təsdiq olunmalıdır'),
    ('777a04ed-c538-5390-b0f2-15263b168918', 'court-kurdamir', 'COURT', 'FIRST_INSTANCE', 'Kürdəmir Rayon Məhkəməsi', 'Kurdamir District Court',
     'fb9a31b7-c9ca-534c-9124-09c80a62df16', 'AZ-KUR', 'courts.gov.az', 'apellyasiya məhkəməsi təsdiq olunmalıdır'),
    ('fca21d79-b28f-5f38-8977-9d16cdd5c804', 'court-astara', 'COURT', 'FIRST_INSTANCE', 'Astara Rayon Məhkəməsi', 'Astara District Court',
     'fb9a31b7-c9ca-534c-9124-09c80a62df16', 'AZ-AST', 'courts.gov.az', 'apellyasiya məhkəməsi təsdiq olunmalıdır'),
    ('d92976ef-77cf-5d26-9dbd-75d103303447', 'court-shamkir', 'COURT', 'FIRST_INSTANCE', 'Şəmkir Rayon Məhkəməsi', 'Shamkir District Court',
     '839f36ab-b237-5725-b330-400ba9aae1e9', 'AZ-SKR', 'courts.gov.az', 'courts.gov.az/az/shamkir; apellyasiya məhkəməsi təsdiq olunmalıdır');
