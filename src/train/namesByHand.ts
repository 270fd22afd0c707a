/** Romanised names that no package offers in Latin letters. Common names, from general knowledge. */

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

export const chineseSurnames = words(`
Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Han Feng Deng Cao Peng Zeng Xiao Tian Dong
Yuan Pan Yu Jiang Cai Du Ye Cheng Su Wei Lü Lu Ding Ren Shen Yao Zhong Cui Tan Fan Wang Liao Shi Jin Jia Xia Fu Fang Bai Zou Meng Xiong Qin Qiu Hou Yin
Xue Yan Lei Long Duan Hao Kong Shao Mao Chang Wan Gu Lai Kang Qian Niu Ou Ouyang Situ Sima Zhuge Mu Ning Hua Qi Bao Bi Tao Ji Hong Mei Tong Zuo Ge An Pang
Chan Cheung Wong Lam Leung Ng Ho Lau Cheng Yip Chow Tse Tsang Kwok Mak Yeung Lo Fung Poon Chiu Tam Siu Hui Chung Kwan Lee Tan Lim Goh Ong Teo Koh Chua Toh Yeo Sim Chia Foo Tay Low Khoo Loh Liew Chong Chin Chew Hsu Tsai Hsieh Chiang Chiu Kuo Lien Soong Tsao
`);

export const chineseSyllables = words(`
an bao bin bing bo chang chao chen cheng chun cong dan de dong fa fang fei feng fu gang gen guang gui guo hai han hao he heng hong hua hui jia jian jiang jie jin jing jun kai kang ke kun lan lei li lian liang lin ling long lu mei mi min ming mu na nan ning pei peng ping qi qian qiang qin qing qiu quan ran ren rong rui san shan shao sheng shi shu shun si song tao teng tian ting tong wei wen wu xi xia xian xiang xiao xin xing xiu xu xuan xue yan yang yao ye yi yin ying yong yu yuan yue yun ze zhan zhang zhao zhe zhen zheng zhi zhong zhou zhu zi zong zuo
`);

export const korean = {
  surnames: words(
    'Kim Lee Park Choi Jung Jeong Kang Cho Jo Yoon Yun Jang Lim Im Han Oh Seo Shin Kwon Hwang Ahn Song Ryu Yoo Yu Hong Jeon Ko Moon Son Yang Bae Baek Heo Nam Shim Noh Roh Ha Joo Ku Min Chung Chun Rhee Paik Hyun Ban Cha Pyo Woo Sohn Chang',
  ),
  given: words(
    'Ji-hoon Min-jun Seo-yeon Jae-in Geun-hye Myung-bak Jong-un Jong-il Il-sung Yo-jong Ki-moon Young-sam Dae-jung Moo-hyun Tae-woo Doo-hwan Chung-hee Sung-han Yong-ho Son-hui Hyon-chol Kyung-wha Eui-yong Sung-kim Min-ho Hyun-woo Ji-won Soo-jin Eun-kyung Hae-chan Jung-eun Seung-min Dong-hyun Sang-hoon Kwang-soo Yeon-mi Hye-jin Joon-ho Chan-wook Chan-ho Heung-min Ji-sung Jun-seok Woo-sung Kyong-hui Song-thaek Chang-son Ryong-hae Tok-hun Yong-chol Cholsu Jinho',
  ),
};

export const japanese = {
  surnames: words(
    'Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu Yamazaki Mori Abe Ikeda Hashimoto Yamashita Ishikawa Nakajima Maeda Fujita Ogawa Goto Okada Hasegawa Murakami Kondo Ishii Saito Sakamoto Endo Aoki Fujii Nishimura Fukuda Ota Miura Fujiwara Okamoto Matsuda Nakagawa Nakano Harada Ono Tamura Takeuchi Kaneko Wada Nakayama Ishida Ueda Morita Hara Shibata Sakai Kudo Yokoyama Miyazaki Miyamoto Uchida Takagi Ando Taniguchi Ohno Maruyama Imai Takada Fujimoto Takeda Murata Ueno Sugiyama Masuda Hirano Otsuka Sugawara Kojima Koizumi Kishida Suga Hatoyama Kan Noda Aso Mori Hirata Kikuchi Arai Noguchi Motegi Kono Onodera Nakatani Kamiya',
  ),
  male: words(
    'Hiroshi Takashi Kenji Taro Ichiro Jiro Shinzo Fumio Yoshihide Naoto Yukio Junichiro Yasuo Keizo Ryutaro Masahiro Kazuo Akira Makoto Satoshi Koji Yuji Daisuke Kenta Shota Ryo Haruto Sota Yuto Hideki Nobuo Toshihiro Toshimitsu Taro Itsunori Gen Shigeru Seiji Katsuya Tetsuya Yoichi Masato Atsushi Osamu Isamu Noboru Mitsuo Tadashi',
  ),
  female: words(
    'Yuko Yoko Keiko Kazuko Akiko Tomoko Yumiko Michiko Noriko Kumiko Naoko Mariko Haruka Sakura Aoi Yui Rina Misaki Nanami Ayaka Emi Rie Mayumi Junko Makiko Seiko Renho Sanae Hanako Kaori Chiharu Reiko Fumiko',
  ),
};

export const malay = {
  male: words(
    'Ahmad Mohd Mohamad Mohammad Muhammad Abdul Abdullah Ismail Ibrahim Hassan Hussein Ali Omar Osman Othman Yusof Yusoff Azmin Azman Azlan Anwar Najib Mahathir Muhyiddin Zahid Hishammuddin Khairy Syed Tengku Nik Wan Megat Raja Rosli Roslan Razali Razak Rahman Rahim Rashid Salleh Shafie Shahrir Shamsul Shukri Sulaiman Tajuddin Zainal Zainuddin Zulkifli Zulkefli Hadi Hamzah Haris Idris Jamal Jamaluddin Johari Kamal Kamaruddin Latif Mansor Mokhtar Musa Mustapa Mustapha Nazri Noor Nor Fadillah Fahmi Faizal Faiz Adham Amirudin Amirul Aminuddin Ariff Asyraf Azhar Aziz Badrul Bakar Daud Fauzi Hafiz Halim Harun Hashim Hilmi Iskandar Jaafar Karim Khalid Khalil Luqman Mahmud Malik Marzuki Nasir Nizam Rafizi Ramli Redzuan Reezal Ridzuan Saifuddin Salahuddin Saiful Samad Syahrul Takiyuddin Tuan Yaakob Yahya Yunus Zaki Zambry Zamri',
  ),
  female: words(
    'Siti Nur Noor Nurul Noraini Norizan Rosmah Rosnah Rohani Rohana Azizah Aishah Aminah Fatimah Faridah Halimah Hasnah Jamilah Khadijah Mariam Maimunah Nancy Nazirah Rahimah Rafidah Sabariah Salmah Sharifah Suhaila Shahrizat Wan Zaleha Zainab Zuraida Zeti Azalina Ainul Farah Izzah Hannah Nurhayati Puan',
  ),
};

export const arabicGiven = words(`
Abbas Abdallah Abdel Abdelaziz Abdul Abdulaziz Abdullah Abdulrahman Abed Abu Adel Adnan Ahmad Ahmed Akram Ali Amin Amir Ammar Anas Anwar Ashraf Asif Assad Atef Ayman Aziz Azzam Badr Bahaa Bakr Bandar Barham Bashar Bashir Basim Bassam Bilal Boutros Dawood Ehud Fadi Fahad Fahd Faisal Farid Farouk Faruq Fathi Fawzi Fayez Fouad Fuad Ghassan Ghazi Habib Hadi Hafez Haidar Haider Hakim Hamad Hamed Hamid Hamza Hani Hariri Harith Hasan Hashim Hassan Hatem Haytham Hisham Hosni Hoshyar Hossein Hussam Hussain Hussein Ibrahim Ihab Imad Imran Ismail Iyad Jaber Jafar Jalal Jalil Jamal Jamil Jassim Jawad Kadhim Kamal Kareem Karim Kazem Khaled Khalid Khalifa Khalil Latif Mahdi Maher Mahmoud Mahmud Majid Malik Mansour Marwan Massoud Maliki Mehdi Mohamed Mohammad Mohammed Mohsen Mokhtar Muhammad Munir Murad Musa Mustafa Muqtada Nabil Nabih Nadir Nasir Nasrallah Nasser Nawaf Nayef Nazir Nidal Nizar Nouri Omar Osama Othman Qasim Qassem Rafik Rahim Rahman Ramzi Rashed Rashid Riad Riyad Saad Saadi Sabah Sadiq Sadr Saeed Safa Said Saif Salah Saleh Salem Salim Salman Sami Samir Saud Shafiq Shahid Shaker Sharif Shaukat Sheikh Sistani Suleiman Sultan Tahir Taha Talal Talib Tareq Tariq Tawfiq Turki Usama Usman Wael Waleed Walid Yahya Yasir Yasser Younis Yousef Yusuf Zaid Zakaria Zaki Zaman Zayed Ziad Zubair
`);

/** Southern Chinese names as they are written in Malaysia, Singapore and overseas: surname and two words. */
export const southernChinese = {
  surnames: words(`
Tan Lim Lee Ng Ong Wong Goh Chua Chan Koh Teo Ang Yeo Tay Ho Low Toh Sim Chong Chia Fong Wee Yew Thong Yap Yong Liew Loke Loh Lai Lau Leong Kok Kong Khoo Kee Heng Hii Ling Tiong Ting Soo Tee Teh Tiang Ung Voon Chew Chin Cheah Chee Chung Foo Gan Gooi Hew Hiew Hoo Kuan Kuek Lam Liow Mah Mok Moy Ooi Pang Phang Phua Pua Quek Saw See Seah Seow Siew Sia Soh Soon Tang Tham Thien Tong Woo Yee Yeoh Yii Ee Oon Eng Hong Law Lew Lok Lum Mun Nga Nyam Por Siah Sin Tai Thum Tsen Wu Yuen Chow Hui Kwan Kwok Mak Ngai Poon Shum Siu Tse Tsui Yau Yiu Yip
`),
  given: words(`
Hong Seng King Sing Kui Hian Chien Jen Guan Eng Kit Siang Wei Ming Boon Tsong Kah Keat Hock Chye Chuan Huat Kiat Peng Swee Teck Thiam Wah Yew Leng Kim Mei Ling Siew Yoke Lan Hwa Choo Geok Poh Bee Hoon Lay Sok Chin Li Yi Wen Jie Hao Jun Jia Hui Min Xin Ying Kok Weng Fatt Meng Onn Yik Kheng Soon Aik Beng Cheong Chor Fook Heng Keong Kwong Lip Nam Pheng Sai Tat Tiong Yong Ka Chun Siu Fung Lok Yan Hoi Shing Tsz Wing Kin Man Chi Kwan Ho Pui Lai Wai Yuk Ping Sau Kai Ting Chung Kwok Hung Pak Yin Lam Tung Cheng Zhi Hang Kang Fu Kwan Joon Ern Xuan
`),
};
